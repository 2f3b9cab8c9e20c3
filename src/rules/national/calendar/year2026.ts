import type { Entry } from "../../../law/since.ts";
import type { CalendarRule } from "../../../time/workCalendar.ts";
import { jointLeave, nationalHolidays } from "./decrees.ts";

const leave = {
  "Tahun Baru Imlek 2577 Kongzili": ["02-16"],
  "Hari Suci Nyepi (Tahun Baru Saka 1948)": ["03-18"],
  "Idul Fitri 1447 Hijriah": ["03-20", "03-23", "03-24"],
  "Kenaikan Yesus Kristus": ["05-15"],
  "Idul Adha 1447 Hijriah": ["05-28"],
  "Kelahiran Yesus Kristus": ["12-24"],
} as const;

/** The year as decreed in September 2025, with the presidential decree on joint leave of its last day. */
export const year2026: readonly Entry<CalendarRule>[] = [
  nationalHolidays(2026, {
    on: "2025-09-19",
    in: ["SKB-1497-2025"],
    days: {
      "Tahun Baru 2026 Masehi": ["01-01"],
      "Isra Mikraj Nabi Muhammad SAW": ["01-16"],
      "Tahun Baru Imlek 2577 Kongzili": ["02-17"],
      "Hari Suci Nyepi (Tahun Baru Saka 1948)": ["03-19"],
      "Idul Fitri 1447 Hijriah": ["03-21", "03-22"],
      "Wafat Yesus Kristus": ["04-03"],
      "Kebangkitan Yesus Kristus (Paskah)": ["04-05"],
      "Hari Buruh Internasional": ["05-01"],
      "Kenaikan Yesus Kristus": ["05-14"],
      "Idul Adha 1447 Hijriah": ["05-27"],
      "Hari Raya Waisak 2570 BE": ["05-31"],
      "Hari Lahir Pancasila": ["06-01"],
      "1 Muharam Tahun Baru Islam 1448 Hijriah": ["06-16"],
      "Proklamasi Kemerdekaan": ["08-17"],
      "Maulid Nabi Muhammad SAW": ["08-25"],
      "Kelahiran Yesus Kristus": ["12-25"],
    },
  }),
  jointLeave(2026, { on: "2025-09-19", in: ["SKB-1497-2025"], days: leave }),
  jointLeave(2026, { on: "2025-12-31", in: ["SKB-1497-2025", "KEPPRES-42-2025"], days: leave }),
];
