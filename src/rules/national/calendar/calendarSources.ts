import type { Source } from "../../../law/source.ts";
import { plainDate } from "../../../time/plainDate.ts";

/** A joint decree of the ministers of religious affairs, of manpower and of state apparatus, known by its three numbers. */
function jointDecree(numbers: string, on: string, about: string, publishedBy: string): Source {
  return {
    instrument: "SKB",
    shortTitle: `SKB ${numbers}`,
    title: `Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor ${numbers} tentang ${about}`,
    on: plainDate(on),
    publishedBy,
  };
}

function presidential(number: number, on: string, about: string, publishedBy: string): Source {
  const year = on.slice(0, 4);
  return {
    instrument: "Keppres",
    shortTitle: `Keppres ${String(number)}/${year}`,
    title: `Keputusan Presiden Nomor ${String(number)} Tahun ${year} tentang ${about}`,
    on: plainDate(on),
    publishedBy,
  };
}

const holidays = (year: number): string => `Hari Libur Nasional dan Cuti Bersama Tahun ${String(year)}`;
const leave = (year: number): string => `Cuti Bersama Pegawai Aparatur Sipil Negara Tahun ${String(year)}`;

/**
 * The decrees of the calendar. Their own text was not at hand: each names who published the list that was compared, two or more that do not
 * depend on one another.
 */
export const calendarSources: Readonly<Record<string, Source>> = {
  "KEPPRES-68-1995": {
    instrument: "Keppres",
    shortTitle: "Keppres 68/1995",
    title: "Keputusan Presiden Nomor 68 Tahun 1995 tentang Hari Kerja di Lingkungan Lembaga Pemerintah",
  },
  "PERPRES-21-2023": {
    instrument: "Perpres",
    shortTitle: "Perpres 21/2023",
    title:
      "Peraturan Presiden Nomor 21 Tahun 2023 tentang Hari Kerja dan Jam Kerja Instansi Pemerintah dan Pegawai Aparatur Sipil Negara",
    on: plainDate("2023-04-12"),
  },

  "SKB-963-2021": jointDecree(
    "963/2021, 3/2021, 4/2021",
    "2021-09-22",
    holidays(2022),
    "Kompas TV, Kontan, Tribun Banten",
  ),
  "SKB-375-2022": jointDecree(
    "375/2022, 1/2022, 1/2022",
    "2022-04-07",
    `perubahan atas ${holidays(2022)}`,
    "Kompas, Harian Jogja, Okezone",
  ),
  "KEPPRES-4-2022": presidential(4, "2022-04-26", leave(2022), "DDTC News, Tirto, Katadata"),
  "SKB-678-2022": jointDecree(
    "678/2022, 2/2022, 2/2022",
    "2022-07-07",
    `perubahan kedua atas ${holidays(2022)}`,
    "Bisnis, Tribunnews, RMOL",
  ),

  "SKB-1066-2022": jointDecree(
    "1066/2022, 3/2022, 3/2022",
    "2022-10-11",
    holidays(2023),
    "Kontan, Tribun Lombok, Tribun Bali",
  ),
  "SKB-327-2023": jointDecree(
    "327/2023, 1/2023, 1/2023",
    "2023-03-29",
    `perubahan atas ${holidays(2023)}`,
    "Kompas, Okezone",
  ),
  "KEPPRES-8-2023": presidential(8, "2023-04-13", `perubahan atas ${leave(2023)}`, "ERA, Linimassa"),
  "SKB-624-2023": jointDecree(
    "624/2023, 2/2023, 2/2023",
    "2023-06-16",
    `perubahan kedua atas ${holidays(2023)}`,
    "Serambi, Tribun Pontianak, Radar TV",
  ),
  "KEPPRES-16-2023": presidential(16, "2023-06-22", `perubahan kedua atas ${leave(2023)}`, "Kompas TV, Okezone"),

  "SKB-855-2023": jointDecree("855/2023, 3/2023, 4/2023", "2023-09-12", holidays(2024), "JPNN, Tribunnews, Faktual"),
  "KEPPRES-7-2024": presidential(7, "2024-01-09", leave(2024), "Harian Jogja, Viva, Tintahijau"),
  "KEPPRES-10-2024": presidential(
    10,
    "2024-02-06",
    "Hari Pemungutan Suara Pemilihan Umum Tahun 2024 sebagai Hari Libur Nasional",
    "Okezone, Kontan",
  ),
  "KEPPRES-33-2024": presidential(
    33,
    "2024-11-21",
    "Hari Pemungutan Suara Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, serta Wali Kota dan Wakil Wali Kota Tahun 2024 sebagai Hari Libur Nasional",
    "Sindonews, Brief",
  ),

  "SKB-1017-2024": jointDecree(
    "1017/2024, 2/2024, 2/2024",
    "2024-10-14",
    holidays(2025),
    "Sekretariat Kabinet menurut Rasika, JPNN, Koran Jakarta",
  ),
  "KEPPRES-2-2025": presidential(2, "2025-01-16", leave(2025), "Antara, detikcom menurut Analisakini"),
  "SKB-933-2025": jointDecree(
    "933/2025, 1/2025, 3/2025",
    "2025-08-07",
    `perubahan atas ${holidays(2025)}`,
    "Liputan6, JPNN, Bloomberg Technoz",
  ),

  "SKB-1497-2025": jointDecree(
    "1497/2025, 2/2025, 5/2025",
    "2025-09-19",
    holidays(2026),
    "JPNN, Kementerian Sekretariat Negara dan Kemenko PMK menurut salinan publik",
  ),
  "KEPPRES-42-2025": presidential(42, "2025-12-31", leave(2026), "Okezone, Poskota"),
  "SKB-1205-2026": jointDecree(
    "1205/2026, 3/2026, 2/2026",
    "2026-09-15",
    holidays(2027),
    "Kementerian Sekretariat Negara dan Kemenko PMK menurut salinan publik",
  ),
};
