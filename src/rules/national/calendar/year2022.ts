import type { Entry } from "../../../law/since.ts";
import type { CalendarRule } from "../../../time/workCalendar.ts";
import { jointLeave, nationalHolidays } from "./decrees.ts";

const holidays = {
  "Tahun Baru 2022 Masehi": ["01-01"],
  "Tahun Baru Imlek 2573 Kongzili": ["02-01"],
  "Isra Mikraj Nabi Muhammad SAW": ["02-28"],
  "Hari Suci Nyepi (Tahun Baru Saka 1944)": ["03-03"],
  "Wafat Isa Almasih": ["04-15"],
  "Hari Buruh Internasional": ["05-01"],
  "Hari Raya Idul Fitri 1443 Hijriah": ["05-02", "05-03"],
  "Hari Raya Waisak 2566 BE": ["05-16"],
  "Kenaikan Isa Almasih": ["05-26"],
  "Hari Lahir Pancasila": ["06-01"],
  "Hari Raya Idul Adha 1443 Hijriah": ["07-09"],
  "Tahun Baru Islam 1444 Hijriah": ["07-30"],
  "Hari Kemerdekaan Republik Indonesia": ["08-17"],
  "Maulid Nabi Muhammad SAW": ["10-08"],
  "Hari Raya Natal": ["12-25"],
} as const;

const idulFitri = { "Hari Raya Idul Fitri 1443 Hijriah": ["04-29", "05-04", "05-05", "05-06"] } as const;

/** The year as first decreed, without joint leave; joint leave was added in April, and Idul Adha moved by a day in July. */
export const year2022: readonly Entry<CalendarRule>[] = [
  nationalHolidays(2022, { on: "2021-09-22", in: ["SKB-963-2021"], days: holidays }),
  nationalHolidays(2022, {
    on: "2022-07-07",
    in: ["SKB-963-2021", "SKB-678-2022"],
    days: { ...holidays, "Hari Raya Idul Adha 1443 Hijriah": ["07-10"] },
  }),
  jointLeave(2022, { on: "2021-09-22", in: ["SKB-963-2021"], days: {} }),
  jointLeave(2022, { on: "2022-04-07", in: ["SKB-375-2022"], days: idulFitri }),
  jointLeave(2022, { on: "2022-04-26", in: ["SKB-375-2022", "KEPPRES-4-2022"], days: idulFitri }),
];
