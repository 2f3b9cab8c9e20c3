import type { Entry } from "../../../law/since.ts";
import type { CalendarRule } from "../../../time/workCalendar.ts";
import { jointLeave, nationalHolidays } from "./decrees.ts";

const leave = {
  "Tahun Baru Imlek 2576 Kongzili": ["01-28"],
  "Hari Suci Nyepi (Tahun Baru Saka 1947)": ["03-28"],
  "Idul Fitri 1446 Hijriah": ["04-02", "04-03", "04-04", "04-07"],
  "Hari Raya Waisak 2569 BE": ["05-13"],
  "Kenaikan Yesus Kristus": ["05-30"],
  "Idul Adha 1446 Hijriah": ["06-09"],
  "Kelahiran Yesus Kristus": ["12-26"],
} as const;

/** 18 August was added as joint leave by joint decree; a presidential decree for civil servants on that day is not confirmed. */
export const year2025: readonly Entry<CalendarRule>[] = [
  nationalHolidays(2025, {
    on: "2024-10-14",
    in: ["SKB-1017-2024"],
    days: {
      "Tahun Baru 2025 Masehi": ["01-01"],
      "Isra Mikraj Nabi Muhammad SAW": ["01-27"],
      "Tahun Baru Imlek 2576 Kongzili": ["01-29"],
      "Hari Suci Nyepi (Tahun Baru Saka 1947)": ["03-29"],
      "Idul Fitri 1446 Hijriah": ["03-31", "04-01"],
      "Wafat Yesus Kristus": ["04-18"],
      "Kebangkitan Yesus Kristus (Paskah)": ["04-20"],
      "Hari Buruh Internasional": ["05-01"],
      "Hari Raya Waisak 2569 BE": ["05-12"],
      "Kenaikan Yesus Kristus": ["05-29"],
      "Hari Lahir Pancasila": ["06-01"],
      "Idul Adha 1446 Hijriah": ["06-06"],
      "1 Muharam Tahun Baru Islam 1447 Hijriah": ["06-27"],
      "Proklamasi Kemerdekaan": ["08-17"],
      "Maulid Nabi Muhammad SAW": ["09-05"],
      "Kelahiran Yesus Kristus": ["12-25"],
    },
  }),
  jointLeave(2025, { on: "2024-10-14", in: ["SKB-1017-2024"], days: leave }),
  jointLeave(2025, { on: "2025-01-16", in: ["SKB-1017-2024", "KEPPRES-2-2025"], days: leave }),
  jointLeave(2025, {
    on: "2025-08-07",
    in: ["SKB-933-2025", "KEPPRES-2-2025"],
    days: { ...leave, "Proklamasi Kemerdekaan": ["08-18"] },
  }),
];
