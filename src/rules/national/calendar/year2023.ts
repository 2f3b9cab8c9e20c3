import type { Entry } from "../../../law/since.ts";
import type { CalendarRule } from "../../../time/workCalendar.ts";
import { jointLeave, nationalHolidays } from "./decrees.ts";

const leave = {
  "Tahun Baru Imlek 2574 Kongzili": ["01-23"],
  "Hari Suci Nyepi (Tahun Baru Saka 1945)": ["03-23"],
  "Hari Raya Waisak 2567 BE": ["06-02"],
  "Hari Raya Natal": ["12-26"],
} as const;

const first = { ...leave, "Hari Raya Idul Fitri 1444 Hijriah": ["04-21", "04-24", "04-25", "04-26"] } as const;
const second = {
  ...leave,
  "Hari Raya Idul Fitri 1444 Hijriah": ["04-19", "04-20", "04-21", "04-24", "04-25"],
} as const;
const third = { ...second, "Hari Raya Idul Adha 1444 Hijriah": ["06-28", "06-30"] } as const;

/** Joint leave was changed twice during the year, each time by joint decree first and for civil servants by presidential decree after. */
export const year2023: readonly Entry<CalendarRule>[] = [
  nationalHolidays(2023, {
    on: "2022-10-11",
    in: ["SKB-1066-2022"],
    days: {
      "Tahun Baru 2023 Masehi": ["01-01"],
      "Tahun Baru Imlek 2574 Kongzili": ["01-22"],
      "Isra Mikraj Nabi Muhammad SAW": ["02-18"],
      "Hari Suci Nyepi (Tahun Baru Saka 1945)": ["03-22"],
      "Wafat Isa Almasih": ["04-07"],
      "Hari Raya Idul Fitri 1444 Hijriah": ["04-22", "04-23"],
      "Hari Buruh Internasional": ["05-01"],
      "Kenaikan Isa Almasih": ["05-18"],
      "Hari Lahir Pancasila": ["06-01"],
      "Hari Raya Waisak 2567 BE": ["06-04"],
      "Hari Raya Idul Adha 1444 Hijriah": ["06-29"],
      "Tahun Baru Islam 1445 Hijriah": ["07-19"],
      "Hari Kemerdekaan Republik Indonesia": ["08-17"],
      "Maulid Nabi Muhammad SAW": ["09-28"],
      "Hari Raya Natal": ["12-25"],
    },
  }),
  jointLeave(2023, { on: "2022-10-11", in: ["SKB-1066-2022"], days: first }),
  jointLeave(2023, { on: "2023-03-29", in: ["SKB-327-2023"], days: second }),
  jointLeave(2023, { on: "2023-04-13", in: ["SKB-327-2023", "KEPPRES-8-2023"], days: second }),
  jointLeave(2023, { on: "2023-06-16", in: ["SKB-624-2023"], days: third }),
  jointLeave(2023, { on: "2023-06-22", in: ["SKB-624-2023", "KEPPRES-16-2023"], days: third }),
];
