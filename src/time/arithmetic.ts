import { utc } from "@date-fns/utc/utc";
import { lightFormat } from "date-fns/lightFormat";
import { parseISO } from "date-fns/parseISO";
import { dayNumberOf, dayOfNumber } from "./dayNumber.ts";
import { plainDate, type PlainDate } from "./plainDate.ts";

/**
 * The day as a date-fns value in UTC: the only place where a clock-less day meets one that has a clock.
 *
 * @internal
 */
export function toUtc(day: PlainDate): Date {
  return parseISO(day, { in: utc });
}

/**
 * Back from a date-fns value in UTC.
 *
 * @internal
 */
export function fromUtc(date: Date): PlainDate {
  return plainDate(lightFormat(date, "yyyy-MM-dd"));
}

/**
 * Moves a day by whole days.
 *
 * @example
 * addDays(plainDate("2024-02-28"), 2) // => "2024-03-01"
 */
export function addDays(day: PlainDate, amount: number): PlainDate {
  return dayOfNumber(dayNumberOf(day) + amount);
}

/**
 * Counts the days from one day to another; negative if the second is earlier.
 *
 * @example
 * daysBetween(plainDate("2024-03-25"), plainDate("2024-04-01")) // => 7
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}
