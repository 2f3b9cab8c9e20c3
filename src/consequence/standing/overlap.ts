import type { Citation } from "../../law/citation.ts";
import { addDays } from "../../time/arithmetic.ts";
import { type Duration, lastDay } from "../../time/duration.ts";
import type { PlainDate } from "../../time/plainDate.ts";

/**
 * What happens when a punishment takes effect while another is being served.
 *
 * @term Hukuman disiplin yang dijatuhkan saat menjalani hukuman disiplin lain
 */
export interface OverlapRule {
  /** A heavier one: the one being served counts as finished, and the new one starts at once. */
  readonly heavier: "replaces";
  /** Any other: it is served after the one that runs. */
  readonly other: "waits";
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/** A punishment with a term, as far as it matters which other one it meets. */
export interface Term {
  /** The decision's identity. */
  readonly id: string;
  /** The day it takes effect. */
  readonly on: PlainDate;
  /** How long it lasts. */
  readonly lasts: Duration;
  /** How heavy it is; a larger number is heavier. */
  readonly severity: number;
  /** The day on which it was recorded as served, where that came before its last day. */
  readonly servedOn?: PlainDate;
}

/** When a punishment is served. */
export interface Span {
  /** The first day on which it is served. */
  readonly from: PlainDate;
  /** The last one. */
  readonly until: PlainDate;
  /** The heavier decision that ended it, where one did. */
  readonly replacedBy?: string;
}

interface Placed extends Span {
  readonly term: Term;
}

/**
 * The last day on which a punishment is served. A running punishment counts its first day: effective 8 March 2022, 12 months, last day
 * 7 March 2023.
 *
 * @internal
 */
export function lastServed(from: PlainDate, lasts: Duration): PlainDate {
  return lastDay(from, lasts, "first-day-counted");
}

function place(term: Term, from: PlainDate): Placed {
  const end = lastServed(from, term.lasts);
  return { term, from, until: term.servedOn !== undefined && term.servedOn < end ? term.servedOn : end };
}

/** One after the other, each from the day after the one before it. */
function queue(terms: readonly Term[], after: PlainDate): readonly Placed[] {
  return terms.reduce<readonly Placed[]>(
    (placed, term) => [...placed, place(term, addDays(placed.at(-1)?.until ?? after, 1))],
    [],
  );
}

function add(placed: readonly Placed[], term: Term): readonly Placed[] {
  const current = placed.find(({ from, until }) => from <= term.on && term.on <= until);
  if (current === undefined) return [...placed, place(term, term.on)];
  const last = placed.at(-1) ?? current;
  if (term.severity <= current.term.severity) return [...placed, place(term, addDays(last.until, 1))];
  const over = placed.filter(({ until }) => until < term.on);
  const waiting = placed.filter(({ from }) => from > term.on);
  const now = place(term, term.on);
  return [
    ...over,
    { ...current, until: addDays(term.on, -1), replacedBy: term.id },
    now,
    ...queue(
      waiting.map((one) => one.term),
      now.until,
    ),
  ];
}

/**
 * When each of several punishments is served: a heavier one takes the place of the one that runs, any other waits for its end.
 *
 * @internal
 */
export function spansOf(terms: readonly Term[]): ReadonlyMap<string, Span> {
  // Of two that take effect on one day the heavier is served first: it takes the place of nothing that ran, and the lighter waits for it.
  const inOrder = terms.toSorted((a, b) => (a.on === b.on ? b.severity - a.severity : a.on < b.on ? -1 : 1));
  const placed = inOrder.reduce<readonly Placed[]>(add, []);
  return new Map(
    placed.map(({ term, from, until, replacedBy }) => [
      term.id,
      { from, until, ...(replacedBy === undefined ? {} : { replacedBy }) },
    ]),
  );
}
