import type { Texts } from "../result.ts";
import { dayNumberOf, dayOfNumber, weekdayOf } from "./dayNumber.ts";
import { periodEnd, periodStart } from "./period.ts";
import type { PlainDate } from "./plainDate.ts";
import type { CalendarRule, DayOffKind, WorkCalendar, WorkSchedule } from "./workCalendar.ts";

/** One year of a calendar, compiled once; days are numbers, the working ones in order. */
interface KnownYear {
  readonly working: readonly number[];
  readonly days: readonly PlainDate[];
  readonly daysOff: ReadonlyMap<number, { readonly kind: DayOffKind; readonly title: Texts }>;
}

type Years = Map<string, KnownYear | undefined>;

/** The one permitted module state: what has been compiled of a list of decrees, which never changes. */
const compiled = new WeakMap<readonly CalendarRule[], Years>();

/**
 * Whether a day is a rest day of the week: Sunday, and with five working days Saturday.
 *
 * @internal
 */
export function isRestDay(number: number, { week }: WorkSchedule): boolean {
  return weekdayOf(number) > (week === "six-day" ? 6 : 5);
}

/** Of two decrees on one day the one that frees more people names it. */
const WEIGHT: readonly DayOffKind[] = ["cuti-bersama", "libur-daerah", "libur-nasional"];

function compile({ daysOff: decrees, schedule }: WorkCalendar, year: number): KnownYear | undefined {
  const own = decrees.filter((decree) => decree.year === year);
  const isWhole = (kind: DayOffKind): boolean =>
    own.some((decree) => decree.kind === kind && decree.states === "whole-year");
  if (!isWhole("libur-nasional") || !isWhole("cuti-bersama")) return undefined;
  const freeing = own
    .filter(({ kind }) => kind !== "cuti-bersama" || schedule.jointLeave === "day-off")
    .toSorted((a, b) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind));
  const daysOff = new Map(
    freeing.flatMap(({ kind, days }) => days.map(({ on, title }) => [dayNumberOf(on), { kind, title }] as const)),
  );
  const [first, last] = [dayNumberOf(periodStart(`${year}`)), dayNumberOf(periodEnd(`${year}`))];
  const working = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (number) => !isRestDay(number, schedule) && !daysOff.has(number),
  );
  return { working, days: working.map(dayOfNumber), daysOff };
}

/**
 * A year as the calendar knows it; nothing where its two lists are not both carried in.
 *
 * @internal
 */
export function yearIn(calendar: WorkCalendar, year: number): KnownYear | undefined {
  const years: Years = compiled.get(calendar.daysOff) ?? new Map<string, KnownYear | undefined>();
  compiled.set(calendar.daysOff, years);
  const { week, jointLeave } = calendar.schedule;
  const key = `${String(year)} ${week} ${jointLeave}`;
  if (!years.has(key)) years.set(key, compile(calendar, year));
  return years.get(key);
}
