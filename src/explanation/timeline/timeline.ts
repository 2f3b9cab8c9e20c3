import type { Facts } from "../../agreement/facts.ts";
import type { Evaluation } from "../../evaluation.ts";
import type { Source } from "../../law/source.ts";
import type { Duration } from "../../time/duration.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { dueEntries } from "./due.ts";
import { effects, expiries } from "./expiries.ts";
import { happened, shownByAgreement } from "./happened.ts";
import { reminders } from "./reminders.ts";
import type { ExpectedEntry, TimelineEntry } from "./timelineEntry.ts";

/**
 * What happened, what is due and what is expected, earliest first.
 *
 * @term Lini masa perjanjian kinerja
 */
export interface Timeline {
  /** The agreement's id. */
  readonly agreement: string;
  /** The official's name. */
  readonly official: string;
  /** The official's post on the agreement. */
  readonly post: string;
  /** The budget year. */
  readonly year: number;
  /** The day on which it stands so. */
  readonly asOf: PlainDate;
  /** The sources that entries cite. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The entries, earliest first. */
  readonly entries: readonly TimelineEntry[];
}

/** What a timeline is told beside the evaluation. */
export interface TimelineOptions {
  /** How long before each due day and each end to remind; nobody is reminded where missing. */
  readonly remind?: readonly Duration[];
  /** What follows on coming days if nothing changes, or under another assumption, as worked out by a forecast. */
  readonly expected?: readonly ExpectedEntry[];
}

/** On one day: first what happened, then what begins, what is due, what ends, what is expected, and reminders last. */
const ORDER: readonly TimelineEntry["kind"][] = ["happened", "takes-effect", "due", "expires", "expected", "reminder"];

function byDay(a: TimelineEntry, b: TimelineEntry): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.kind !== b.kind) return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/**
 * One ordered list of what happened, what is due under a rule, what ends by itself, what was asked to be reminded of, and what is expected.
 * Each entry says which of these it is: a reminder is never shown as a due day of the law, nor an expectation as a fact.
 *
 * It only reads: what follows on coming days has to be worked out by a forecast, and is handed in. Facts that became known after the day of the
 * evaluation, facts of other agreements, and ordinary days at work are left out.
 *
 * @param evaluation - the evaluation
 * @param facts - the dossier that was evaluated
 * @param options - how long before to remind, and what is expected
 *
 * @term Lini masa perjanjian kinerja
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2025-12-01"));
 * const { entries } = timeline(evaluation, contohFacts, { remind: [days(7)] });
 * entries.filter(({ on }) => on > "2025-12-01").map(({ on, kind }) => `${on} ${kind}`)
 * // => ["2025-12-24 reminder", "2025-12-24 reminder", "2025-12-31 due", "2025-12-31 due"]
 */
export function timeline(evaluation: Evaluation, facts: Facts, options: TimelineOptions = {}): Timeline {
  const { agreement, official, post, year, asOf, sources } = evaluation;
  const { remind = [], expected = [] } = options;
  const entries: readonly TimelineEntry[] = [
    ...happened(evaluation, facts),
    ...shownByAgreement(evaluation),
    ...dueEntries(evaluation, facts),
    ...expiries(evaluation),
    ...effects(evaluation),
    ...expected,
  ];
  return {
    agreement,
    official,
    post,
    year,
    asOf,
    sources,
    entries: [...entries, ...reminders(entries, remind, asOf)].toSorted(byDay),
  };
}
