import type { Entry } from "../../../law/since.ts";
import type { CalendarRule } from "../../../time/workCalendar.ts";
import { furtherHoliday, jointLeave, nationalHolidays } from "./decrees.ts";

const leave = {
  "Tahun Baru Imlek 2575 Kongzili": ["02-09"],
  "Hari Suci Nyepi (Tahun Baru Saka 1946)": ["03-12"],
  "Hari Raya Idul Fitri 1445 Hijriah": ["04-08", "04-09", "04-12", "04-15"],
  "Kenaikan Isa Almasih": ["05-10"],
  "Hari Raya Waisak 2568 BE": ["05-24"],
  "Hari Raya Idul Adha 1445 Hijriah": ["06-18"],
  "Hari Raya Natal": ["12-26"],
} as const;

/** The year of the general election and of the elections in the regions, whose polling days were made national holidays. */
export const year2024: readonly Entry<CalendarRule>[] = [
  nationalHolidays(2024, {
    on: "2023-09-12",
    in: ["SKB-855-2023"],
    days: {
      "Tahun Baru 2024 Masehi": ["01-01"],
      "Isra Mikraj Nabi Muhammad SAW": ["02-08"],
      "Tahun Baru Imlek 2575 Kongzili": ["02-10"],
      "Hari Suci Nyepi (Tahun Baru Saka 1946)": ["03-11"],
      "Wafat Isa Almasih": ["03-29"],
      "Hari Paskah": ["03-31"],
      "Hari Raya Idul Fitri 1445 Hijriah": ["04-10", "04-11"],
      "Hari Buruh Internasional": ["05-01"],
      "Kenaikan Isa Almasih": ["05-09"],
      "Hari Raya Waisak 2568 BE": ["05-23"],
      "Hari Lahir Pancasila": ["06-01"],
      "Hari Raya Idul Adha 1445 Hijriah": ["06-17"],
      "Tahun Baru Islam 1446 Hijriah": ["07-07"],
      "Hari Kemerdekaan Republik Indonesia": ["08-17"],
      "Maulid Nabi Muhammad SAW": ["09-16"],
      "Hari Raya Natal": ["12-25"],
    },
  }),
  furtherHoliday("pemilihan-umum-2024", 2024, {
    on: "2024-02-06",
    in: ["KEPPRES-10-2024"],
    days: { "Hari Pemungutan Suara Pemilihan Umum Tahun 2024": ["02-14"] },
  }),
  furtherHoliday("pemilihan-kepala-daerah-2024", 2024, {
    on: "2024-11-21",
    in: ["KEPPRES-33-2024"],
    days: { "Hari Pemungutan Suara Pemilihan Kepala Daerah Tahun 2024": ["11-27"] },
  }),
  jointLeave(2024, { on: "2023-09-12", in: ["SKB-855-2023"], days: leave }),
  jointLeave(2024, { on: "2024-01-09", in: ["SKB-855-2023", "KEPPRES-7-2024"], days: leave }),
];
