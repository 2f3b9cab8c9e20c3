import type { Texts } from "../result.ts";
import { dayNumberOf, dayOfNumber } from "./dayNumber.ts";
import { isRestDay, yearIn } from "./knownYear.ts";
import { periodEnd, yearOn } from "./period.ts";
import type { PlainDate } from "./plainDate.ts";
import type { DayOffKind, UnknownCalendar, WorkCalendar } from "./workCalendar.ts";

/** What a day is for the person whose calendar it is. */
export type DayStatus =
  | {
      /** A working day. */
      readonly kind: "working-day";
    }
  | {
      /** A day off. */
      readonly kind: "day-off";
      /** What makes it free. */
      readonly because: DayOffKind | "weekend";
      /** What is observed, where a decree makes it free. */
      readonly title?: Texts;
    }
  | UnknownCalendar;

/**
 * Which ends belong to a count of working days. Sources that say "seven working days before" do not agree, so every count names it.
 */
export type WorkingDayCounting = "strictly-between" | "first-day-counted" | "last-day-counted" | "both-days-counted";

const unknownIn = (year: number): UnknownCalendar => ({ kind: "unknown-calendar", year });

/** How many of the sorted numbers are smaller. */
function smaller(working: readonly number[], than: number): number {
  let [low, high] = [0, working.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((working[middle] ?? than) < than) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What a day is: a working day, a day off and why, or unknown because no decree for its year is carried in. A rest day of the week is a
 * day off in any year.
 *
 * @basis Peraturan Presiden 21/2023: working days, changed by national holidays and joint leave.
 *
 * @example
 * const calendar = workCalendarOn(national, plainDate("2025-06-30"));
 * dayStatus(plainDate("2025-03-28"), calendar)
 * // => { kind: "day-off", because: "cuti-bersama", title: { id: "Hari Suci Nyepi (Tahun Baru Saka 1947)" } }
 * @example
 * dayStatus(plainDate("2031-01-02"), workCalendarOn(national, plainDate("2025-06-30"))) // => { kind: "unknown-calendar", year: 2031 }
 */
export function dayStatus(day: PlainDate, calendar: WorkCalendar): DayStatus {
  const number = dayNumberOf(day);
  const known = yearIn(calendar, yearOn(day));
  const off = known?.daysOff.get(number);
  if (off !== undefined) return { kind: "day-off", because: off.kind, title: off.title };
  if (isRestDay(number, calendar.schedule)) return { kind: "day-off", because: "weekend" };
  return known === undefined ? unknownIn(yearOn(day)) : { kind: "working-day" };
}

/** A day that was found, or the year in which the search had to stop. */
export type DayFound =
  | {
      /** A day was found. */
      readonly kind: "day";
      /** The day. */
      readonly on: PlainDate;
    }
  | UnknownCalendar;

function wholeNumber(count: number): void {
  if (Number.isSafeInteger(count) && count > 0) return;
  throw new RangeError(`${String(count)} is not a number of working days. Give a whole number above 0.`);
}

/** The n-th working day from a day on, that day included, forward or backward. */
function nthFrom(number: number, count: number, step: 1 | -1, calendar: WorkCalendar): DayFound {
  let year = yearOn(dayOfNumber(number));
  let known = yearIn(calendar, year);
  let place =
    step === 1 ? smaller(known?.working ?? [], number) + count - 1 : smaller(known?.working ?? [], number + 1) - count;
  while (known !== undefined && (place < 0 || place >= known.working.length)) {
    if (step === 1) place -= known.working.length;
    year += step;
    known = yearIn(calendar, year);
    if (step === -1) place += known?.working.length ?? 0;
  }
  const found = known?.working[place];
  return found === undefined ? unknownIn(year) : { kind: "day", on: dayOfNumber(found) };
}

/**
 * The n-th working day after a day; the day itself is not counted.
 *
 * @throws RangeError unless the count is a whole number above 0.
 *
 * @example
 * // A punishment received on 14 July 2026 takes effect on the fifteenth working day after.
 * addWorkingDays(plainDate("2026-07-14"), 15, workCalendarOn(national, plainDate("2026-07-14"))) // => { kind: "day", on: "2026-08-04" }
 */
export function addWorkingDays(from: PlainDate, count: number, calendar: WorkCalendar): DayFound {
  wholeNumber(count);
  return nthFrom(dayNumberOf(from) + 1, count, 1, calendar);
}

/**
 * The latest day on which something may start so that at least so many working days lie between it and a later day.
 *
 * @throws RangeError unless the count is a whole number above 0.
 *
 * @example
 * // Seven working days between a summons and an examination on 17 October 2022.
 * const calendar = workCalendarOn(national, plainDate("2022-10-05"));
 * latestStart(plainDate("2022-10-17"), 7, calendar, "strictly-between") // => { kind: "day", on: "2022-10-05" }
 */
export function latestStart(
  to: PlainDate,
  count: number,
  calendar: WorkCalendar,
  counting: WorkingDayCounting,
): DayFound {
  wholeNumber(count);
  const lastCounts = counting === "last-day-counted" || counting === "both-days-counted";
  const firstCounts = counting === "first-day-counted" || counting === "both-days-counted";
  const found = nthFrom(dayNumberOf(to) - (lastCounts ? 0 : 1), count, -1, calendar);
  if (found.kind === "unknown-calendar" || firstCounts) return found;
  return { kind: "day", on: dayOfNumber(dayNumberOf(found.on) - 1) };
}

/** A count of working days, or the first year of which they are not known. */
export type WorkingDayCount =
  | {
      /** They were counted. */
      readonly kind: "count";
      /** How many. */
      readonly count: number;
    }
  | UnknownCalendar;

/**
 * How many working days lie between two days. Which ends count is always said; none lie between a day and an earlier one.
 *
 * @example
 * // From the summons of 5 October 2022 to the examination of 17 October.
 * const calendar = workCalendarOn(national, plainDate("2022-10-05"));
 * workingDaysBetween(plainDate("2022-10-05"), plainDate("2022-10-17"), calendar, "strictly-between") // => { kind: "count", count: 7 }
 * workingDaysBetween(plainDate("2022-10-05"), plainDate("2022-10-17"), calendar, "both-days-counted") // => { kind: "count", count: 9 }
 */
export function workingDaysBetween(
  from: PlainDate,
  to: PlainDate,
  calendar: WorkCalendar,
  counting: WorkingDayCounting,
): WorkingDayCount {
  const first = dayNumberOf(from) + (counting === "first-day-counted" || counting === "both-days-counted" ? 0 : 1);
  const last = dayNumberOf(to) - (counting === "last-day-counted" || counting === "both-days-counted" ? 0 : 1);
  if (first > last) return { kind: "count", count: 0 };
  let count = 0;
  for (let year = yearOn(dayOfNumber(first)); year <= yearOn(dayOfNumber(last)); year += 1) {
    const known = yearIn(calendar, year);
    if (known === undefined) return unknownIn(year);
    count += smaller(known.working, last + 1) - smaller(known.working, first);
  }
  return { kind: "count", count };
}

/**
 * The working days of a span, both ends included, in order; or that a year of it is unknown.
 *
 * @example
 * workingDaysIn(plainDate("2024-12-24"), plainDate("2025-01-02"), workCalendarOn(national, plainDate("2024-12-31")))
 * // => ["2024-12-24", "2024-12-27", "2024-12-30", "2024-12-31", "2025-01-02"]
 */
export function workingDaysIn(
  from: PlainDate,
  to: PlainDate,
  calendar: WorkCalendar,
): readonly PlainDate[] | UnknownCalendar {
  const [first, last] = [dayNumberOf(from), dayNumberOf(to)];
  const found: PlainDate[] = [];
  for (let year = yearOn(from); year <= yearOn(to); year += 1) {
    const known = yearIn(calendar, year);
    if (known === undefined) return unknownIn(year);
    found.push(...known.days.slice(smaller(known.working, first), smaller(known.working, last + 1)));
  }
  return found;
}

/**
 * The last day up to which, from a day on, every working day is known; nothing where already the day's own year is not carried in.
 *
 * @example
 * horizonOf(workCalendarOn(national, plainDate("2024-06-30")), plainDate("2022-06-30")) // => "2024-12-31"
 */
export function horizonOf(calendar: WorkCalendar, from: PlainDate): PlainDate | undefined {
  let year = yearOn(from);
  while (yearIn(calendar, year) !== undefined) year += 1;
  return year === yearOn(from) ? undefined : periodEnd(`${year - 1}`);
}
