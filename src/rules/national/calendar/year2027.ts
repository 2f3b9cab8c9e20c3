import type { Entry } from "../../../law/since.ts";
import type { CalendarRule } from "../../../time/workCalendar.ts";
import { jointLeave, nationalHolidays } from "./decrees.ts";

/** The year as decreed in September 2026. Idul Fitri and Idul Adha are still to be fixed by the minister of religious affairs. */
export const year2027: readonly Entry<CalendarRule>[] = [
  nationalHolidays(2027, {
    on: "2026-09-15",
    in: ["SKB-1205-2026"],
    days: {
      "Tahun Baru 2027 Masehi": ["01-01"],
      "Isra Mikraj Nabi Muhammad SAW": ["01-05", "12-26"],
      "Tahun Baru Imlek 2578 Kongzili": ["02-06"],
      "Hari Suci Nyepi (Tahun Baru Saka 1949)": ["03-08"],
      "Idul Fitri 1448 Hijriah": ["03-10", "03-11"],
      "Wafat Yesus Kristus": ["03-26"],
      "Kebangkitan Yesus Kristus (Paskah)": ["03-28"],
      "Hari Buruh Internasional": ["05-01"],
      "Kenaikan Yesus Kristus": ["05-06"],
      "Idul Adha 1448 Hijriah": ["05-17"],
      "Hari Raya Waisak 2571 BE": ["05-20"],
      "Hari Lahir Pancasila": ["06-01"],
      "1 Muharam Tahun Baru Islam 1449 Hijriah": ["06-06"],
      "Maulid Nabi Muhammad SAW": ["08-15"],
      "Proklamasi Kemerdekaan": ["08-17"],
      "Kelahiran Yesus Kristus": ["12-25"],
    },
  }),
  jointLeave(2027, {
    on: "2026-09-15",
    in: ["SKB-1205-2026"],
    days: {
      "Tahun Baru Imlek 2578 Kongzili": ["02-05"],
      "Idul Fitri 1448 Hijriah": ["03-09", "03-12", "03-15"],
      "Wafat Yesus Kristus": ["03-25"],
      "Idul Adha 1448 Hijriah": ["05-18"],
      "Hari Raya Waisak 2571 BE": ["05-19"],
      "Kelahiran Yesus Kristus": ["12-24"],
    },
  }),
];
