import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { addDays, fromUtc, toUtc } from "./arithmetic.ts";
import { daysInMonth, plainDate, type PlainDate } from "./plainDate.ts";

/**
 * A length of time as rules state it. The unit is part of the value: six months are not 180 days.
 *
 * @term Jangka waktu
 */
export interface Duration {
  /** The unit the rule speaks in. */
  readonly unit: "days" | "months" | "years";
  /** How many of them; a whole number above 0. */
  readonly count: number;
}

/**
 * What happens to a day that the target month lacks (31 January + 1 month):
 * `end-early` takes the last day of that month, `roll-over` the first day of the next.
 */
export type MonthEnd = "end-early" | "roll-over";

/**
 * Whether the first day belongs to the count. Time limits and windows leave it out (15 January + 6 months: until 15 July);
 * a punishment that runs counts it (effective 8 March 2022, 12 months: last day 7 March 2023).
 */
export type Counting = "first-day-not-counted" | "first-day-counted";

function duration(unit: Duration["unit"], count: number): Duration {
  if (Number.isInteger(count) && count > 0) return { unit, count };
  throw new RangeError(`${String(count)} ${unit} is not a length of time. Give a whole number above 0.`);
}

/**
 * A length of time in days.
 *
 * @throws RangeError unless the count is a whole number above 0.
 *
 * @example
 * days(14) // => { unit: "days", count: 14 }
 */
export function days(count: number): Duration {
  return duration("days", count);
}

/**
 * A length of time in calendar months.
 *
 * @throws RangeError unless the count is a whole number above 0.
 *
 * @example
 * months(6) // => { unit: "months", count: 6 }
 */
export function months(count: number): Duration {
  return duration("months", count);
}

/**
 * A length of time in years.
 *
 * @throws RangeError unless the count is a whole number above 0.
 *
 * @example
 * years(1) // => { unit: "years", count: 1 }
 */
export function years(count: number): Duration {
  return duration("years", count);
}

/**
 * Moves a day forward by whole months, always from the given day and never in a chain.
 *
 * @example
 * addMonths(plainDate("2025-08-31"), 6) // => "2026-02-28"
 * @example
 * addMonths(plainDate("2025-08-31"), 6, "roll-over") // => "2026-03-01"
 */
export function addMonths(day: PlainDate, count: number, monthEnd: MonthEnd = "end-early"): PlainDate {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
  // A day that the month has keeps its number; of a day that it lacks date-fns decides.
  if (Number(day.slice(8)) <= daysInMonth(year, inYear)) {
    return plainDate(`${String(year)}-${String(inYear).padStart(2, "0")}-${day.slice(8)}`);
  }
  const moved = fromUtc(addMonthsTo(toUtc(day), count));
  return monthEnd === "roll-over" ? addDays(moved, 1) : moved;
}

/**
 * Moves a day forward by a duration.
 *
 * @example
 * addDuration(plainDate("2024-02-29"), years(1)) // => "2025-02-28"
 */
export function addDuration(day: PlainDate, by: Duration, monthEnd: MonthEnd = "end-early"): PlainDate {
  switch (by.unit) {
    case "days":
      return addDays(day, by.count);
    case "months":
      return addMonths(day, by.count, monthEnd);
    case "years":
      return addMonths(day, by.count * 12, monthEnd);
  }
}

/**
 * Moves a day back by a duration.
 *
 * @example
 * subtractDuration(plainDate("2019-12-11"), months(6)) // => "2019-06-11"
 */
export function subtractDuration(day: PlainDate, by: Duration): PlainDate {
  switch (by.unit) {
    case "days":
      return addDays(day, -by.count);
    case "months":
      return addMonths(day, -by.count);
    case "years":
      return addMonths(day, -by.count * 12);
  }
}

/**
 * The first day of the time that ends on a day and is as long as a duration: the last day belongs to it, and where no month has the day
 * before the first one, it is never longer than said.
 *
 * @example
 * firstDay(plainDate("2025-12-31"), months(6)) // => "2025-07-01"
 * @example
 * firstDay(plainDate("2025-08-28"), months(6)) // => "2025-03-01"
 *
 * @internal
 */
export function firstDay(until: PlainDate, by: Duration): PlainDate {
  const after = addDays(until, 1);
  switch (by.unit) {
    case "days":
      return addDays(after, -by.count);
    case "months":
      return addMonths(after, -by.count, "roll-over");
    case "years":
      return addMonths(after, -by.count * 12, "roll-over");
  }
}

/**
 * The last day that counts of something that begins on a day and lasts for a duration.
 *
 * @example
 * lastDay(plainDate("2024-01-15"), months(6), "first-day-not-counted") // => "2024-07-15"
 * @example
 * lastDay(plainDate("2022-03-08"), months(12), "first-day-counted") // => "2023-03-07"
 */
export function lastDay(
  from: PlainDate,
  by: Duration,
  counting: Counting,
  monthEnd: MonthEnd = "end-early",
): PlainDate {
  const end = addDuration(from, by, monthEnd);
  if (counting === "first-day-not-counted") return end;
  // 31 August + 6 months ends early on 28 February: that day is still inside, the month simply has no 30th to stop on.
  const endedEarly = by.unit !== "days" && monthEnd === "end-early" && end.slice(8) !== from.slice(8);
  return endedEarly ? end : addDays(end, -1);
}

/**
 * Tells whether two lengths of time are the same: a year is twelve months, and never a number of days.
 *
 * @example
 * sameLength(years(1), months(12)) // => true
 */
export function sameLength(a: Duration, b: Duration): boolean {
  const inMonths = ({ unit, count }: Duration): number => (unit === "years" ? count * 12 : count);
  return (a.unit === "days") === (b.unit === "days") && inMonths(a) === inMonths(b);
}

/**
 * Tells whether one length of time is longer than another; days against months are compared from the first day of a year.
 *
 * @example
 * isLonger(months(12), years(1)) // => false
 * @example
 * isLonger(months(12), days(364)) // => true
 */
export function isLonger(a: Duration, b: Duration): boolean {
  const start = plainDate("2001-01-01");
  return addDuration(start, a) > addDuration(start, b);
}

/**
 * The last day of the month in which a day lies.
 *
 * @example
 * endOfMonth(plainDate("2024-02-10")) // => "2024-02-29"
 */
export function endOfMonth(day: PlainDate): PlainDate {
  const month = day.slice(0, 7);
  return plainDate(`${month}-${String(daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))))}`);
}
