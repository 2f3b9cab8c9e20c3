import type { Speaks } from "../../law/since.ts";
import { latest, plainDate, type PlainDate } from "../../time/plainDate.ts";
import { periodEnd, periodStart } from "../../time/period.ts";

/** The last day that can be written; what has no end goes on until then. */
const NEVER = plainDate("2999-12-31");

/**
 * The first day on which an entry speaks.
 *
 * @internal
 */
export function firstDayOf(speaks: Speaks): PlainDate {
  return speaks.kind === "since" ? speaks.from : periodStart(`${speaks.year}`);
}

/**
 * The last day on which an entry speaks, as far as it says so itself.
 *
 * @internal
 */
export function lastDayOf(speaks: Speaks): PlainDate {
  return speaks.kind === "since" ? (speaks.until ?? NEVER) : periodEnd(`${speaks.year}`);
}

/** The day on which entries have to speak together: any day, or the end of a budget year, when reviews and breaches are judged. */
export type MeetingDay = "any-day" | "year-end";

/**
 * The first day on which an entry is asked for: its first day, or the end of that year.
 *
 * @internal
 */
export function firstAsked(speaks: Speaks, when: MeetingDay): PlainDate {
  const first = firstDayOf(speaks);
  return when === "any-day" ? first : periodEnd(`${Number(first.slice(0, 4))}`);
}

/**
 * Whether there is a day on which both speak.
 *
 * @internal
 */
export function speakTogether(a: Speaks, b: Speaks, when: MeetingDay): boolean {
  if (a.kind === "for-year" && b.kind === "for-year") return a.year === b.year;
  const start = latest([firstDayOf(a), firstDayOf(b)]) ?? NEVER;
  const asked = firstAsked({ kind: "since", from: start }, when);
  return asked <= lastDayOf(a) && asked <= lastDayOf(b);
}

/**
 * When an entry speaks, as a sentence names it.
 *
 * @internal
 */
export function spokenFor(speaks: Speaks): string {
  return speaks.kind === "since" ? speaks.from : String(speaks.year);
}
