import { cite } from "../../../law/citation.ts";
import { since } from "../../../law/since.ts";
import type { Slices } from "../../ruleSet.ts";
import { year2022 } from "./year2022.ts";
import { year2023 } from "./year2023.ts";
import { year2024 } from "./year2024.ts";
import { year2025 } from "./year2025.ts";
import { year2026 } from "./year2026.ts";
import { year2027 } from "./year2027.ts";

/**
 * The working week and the years whose decrees are confirmed. Earlier and later years are unknown; an app adds them with `withCalendar`.
 *
 * The day of Keppres 68/1995 is not confirmed, so the week begins with its first whole year. Agencies with six days had a year to adapt
 * to the regulation of 2023, and services to the public may keep them: a schedule that is recorded for a person comes first.
 */
export const calendar: Pick<Slices, "workSchedule" | "calendar"> = {
  workSchedule: [
    since("1996-01-01", {
      week: "five-day",
      jointLeave: "day-off",
      basis: cite("KEPPRES-68-1995", undefined, "unverified"),
    }),
    since("2023-04-12", {
      week: "five-day",
      jointLeave: "day-off",
      basis: [cite("PERPRES-21-2023", undefined, "confirmed"), cite("PERPRES-21-2023", "Pasal 6", "single-source")],
    }),
  ],
  calendar: [...year2022, ...year2023, ...year2024, ...year2025, ...year2026, ...year2027],
};
