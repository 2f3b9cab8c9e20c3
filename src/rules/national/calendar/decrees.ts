import { cite } from "../../../law/citation.ts";
import { type Entry, since } from "../../../law/since.ts";
import { plainDate } from "../../../time/plainDate.ts";
import type { CalendarRule } from "../../../time/workCalendar.ts";

/** What is observed, and on which days of the year, as month and day. */
type Observed = Readonly<Record<string, readonly string[]>>;

/** A decree: the day it was made, the keys of the sources in which its list stands, and the list. */
interface Decree {
  readonly on: string;
  readonly in: readonly [string, ...string[]];
  readonly days: Observed;
}

type Listed = Pick<CalendarRule, "code" | "year" | "kind" | "states">;

function entry(listed: Listed, { on, in: [first, ...others], days }: Decree): Entry<CalendarRule> {
  const confirmed = (key: string) => cite(key, undefined, "confirmed");
  return since<CalendarRule>(on, {
    ...listed,
    days: Object.entries(days).flatMap(([id, dates]) =>
      dates.map((date) => ({ on: plainDate(`${String(listed.year)}-${date}`), title: { id } })),
    ),
    basis: [confirmed(first), ...others.map(confirmed)],
  });
}

/**
 * All national holidays of a year, as a joint decree lists them.
 *
 * @internal
 */
export function nationalHolidays(year: number, decree: Decree): Entry<CalendarRule> {
  return entry({ code: `libur-nasional-${String(year)}`, year, kind: "libur-nasional", states: "whole-year" }, decree);
}

/**
 * All joint leave of a year. The joint decree lists it for everyone; the presidential decree gives it to civil servants.
 *
 * @internal
 */
export function jointLeave(year: number, decree: Decree): Entry<CalendarRule> {
  return entry({ code: `cuti-bersama-${String(year)}`, year, kind: "cuti-bersama", states: "whole-year" }, decree);
}

/**
 * A single national holiday that a decree of its own adds, such as a polling day.
 *
 * @internal
 */
export function furtherHoliday(code: string, year: number, decree: Decree): Entry<CalendarRule> {
  return entry({ code, year, kind: "libur-nasional", states: "further-days" }, decree);
}
