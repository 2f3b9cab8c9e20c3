import type { Source } from "../../law/source.ts";
import { plainDate } from "../../time/plainDate.ts";

/** The national texts that the rules cite. Days are given only where they are confirmed. */
export const nationalSources: Readonly<Record<string, Source>> = {
  "UU-5-2014": {
    instrument: "UU",
    shortTitle: "UU 5/2014",
    title: "Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara",
  },
  "UU-10-2016": {
    instrument: "UU",
    shortTitle: "UU 10/2016",
    title:
      "Undang-Undang Nomor 10 Tahun 2016 tentang Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota Menjadi Undang-Undang",
  },
  "UU-20-2023": {
    instrument: "UU",
    shortTitle: "UU 20/2023",
    title: "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara",
    on: plainDate("2023-10-31"),
  },
  "PP-53-2010": {
    instrument: "PP",
    shortTitle: "PP 53/2010",
    title: "Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil",
    on: plainDate("2010-06-06"),
  },
  "PP-11-2017": {
    instrument: "PP",
    shortTitle: "PP 11/2017",
    title:
      "Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil, sebagaimana diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020",
  },
  "PP-30-2019": {
    instrument: "PP",
    shortTitle: "PP 30/2019",
    title: "Peraturan Pemerintah Nomor 30 Tahun 2019 tentang Penilaian Kinerja Pegawai Negeri Sipil",
  },
  "PP-49-2018": {
    instrument: "PP",
    shortTitle: "PP 49/2018",
    title: "Peraturan Pemerintah Nomor 49 Tahun 2018 tentang Manajemen Pegawai Pemerintah dengan Perjanjian Kerja",
  },
  "PP-79-2021": {
    instrument: "PP",
    shortTitle: "PP 79/2021",
    title:
      "Peraturan Pemerintah Nomor 79 Tahun 2021 tentang Upaya Administratif dan Badan Pertimbangan Aparatur Sipil Negara",
    on: plainDate("2021-08-10"),
  },
  "PP-94-2021": {
    instrument: "PP",
    shortTitle: "PP 94/2021",
    title: "Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil",
    on: plainDate("2021-08-31"),
  },
  "PERPRES-29-2014": {
    instrument: "Perpres",
    shortTitle: "Perpres 29/2014",
    title: "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah",
    on: plainDate("2014-04-21"),
  },
  "PERMENPAN-RB-53-2014": {
    instrument: "Permenpan-RB",
    shortTitle: "PermenPANRB 53/2014",
    title:
      "Peraturan Menteri PANRB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah",
  },
  "PERMENPAN-RB-8-2021": {
    instrument: "Permenpan-RB",
    shortTitle: "PermenPANRB 8/2021",
    title: "Peraturan Menteri PANRB Nomor 8 Tahun 2021 tentang Sistem Manajemen Kinerja Pegawai Negeri Sipil",
  },
  "PERMENPAN-RB-6-2022": {
    instrument: "Permenpan-RB",
    shortTitle: "PermenPANRB 6/2022",
    title: "Peraturan Menteri PANRB Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai Aparatur Sipil Negara",
  },
  "PERMENPAN-RB-88-2021": {
    instrument: "Permenpan-RB",
    shortTitle: "PermenPANRB 88/2021",
    title: "Peraturan Menteri PANRB Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah",
  },
  "PERMENDAGRI-86-2017": {
    instrument: "Permendagri",
    shortTitle: "Permendagri 86/2017",
    title:
      "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah, Tata Cara Evaluasi Rancangan Peraturan Daerah tentang Rencana Pembangunan Jangka Panjang Daerah dan Rencana Pembangunan Jangka Menengah Daerah, serta Tata Cara Perubahan Rencana Pembangunan Jangka Panjang Daerah, Rencana Pembangunan Jangka Menengah Daerah, dan Rencana Kerja Pemerintah Daerah",
  },
  "SE-MENPAN-RB-3-2023": {
    instrument: "SE",
    shortTitle: "SE Menteri PANRB 3/2023",
    title: "Surat Edaran Menteri PANRB Nomor 3 Tahun 2023",
    on: plainDate("2023-01-31"),
  },
  "SURAT-MENDAGRI-2024": {
    instrument: "surat",
    shortTitle: "Surat Mendagri 100.2.1.3/1575/SJ",
    title: "Surat Menteri Dalam Negeri Nomor 100.2.1.3/1575/SJ",
    on: plainDate("2024-03-29"),
  },
  "PER-BKN-3-2020": {
    instrument: "Per-BKN",
    shortTitle: "Peraturan BKN 3/2020",
    title:
      "Peraturan Badan Kepegawaian Negara Nomor 3 Tahun 2020 tentang Petunjuk Teknis Pemberhentian Pegawai Negeri Sipil",
  },
  "PER-BKN-6-2022": {
    instrument: "Per-BKN",
    shortTitle: "Peraturan BKN 6/2022",
    title:
      "Peraturan Badan Kepegawaian Negara Nomor 6 Tahun 2022 tentang Peraturan Pelaksanaan Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil",
  },
};
