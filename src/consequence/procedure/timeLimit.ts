import { addDays } from "../../time/arithmetic.ts";
import type { Counting } from "../../time/duration.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import type { WorkCalendar } from "../../time/workCalendar.ts";
import { addWorkingDays, type DayFound } from "../../time/workingDays.ts";

/**
 * A time limit in working days, with its counting convention.
 *
 * @term Jangka waktu dalam hari kerja
 */
export interface WorkingDayLimit {
  /** How many working days. */
  readonly workingDays: number;
  /** Whether the day from which it is counted is its first day, where that is a working day. */
  readonly counting: Counting;
}

/**
 * The last day of a time limit that is counted from a day, or the year of which working days are not known.
 *
 * @example
 * // Fourteen working days from a decision of 20 December 2024, over Christmas, joint leave and New Year.
 * const calendar = workCalendarOn(national, plainDate("2024-12-31"));
 * const limit = { workingDays: 14, counting: "first-day-not-counted" } as const;
 * lastWorkingDay(limit, plainDate("2024-12-20"), calendar) // => { kind: "day", on: "2025-01-14" }
 */
export function lastWorkingDay(
  { workingDays, counting }: WorkingDayLimit,
  from: PlainDate,
  calendar: WorkCalendar,
): DayFound {
  const start = counting === "first-day-counted" ? addDays(from, -1) : from;
  return addWorkingDays(start, workingDays, calendar);
}
