import { type PlainDate, plainDate } from "../time/plainDate.ts";
import type { Citation } from "./citation.ts";

/**
 * When a rule speaks: a regulation from a day on, a clause of an agreement or a speech for one budget year.
 * A year without an entry is the parent's again.
 */
export type Speaks =
  | {
      /** A rule that stays until something newer speaks. */
      readonly kind: "since";
      /** The first day on which it speaks. */
      readonly from: PlainDate;
      /** The last day on which it speaks, where it ended without a successor. */
      readonly until?: PlainDate;
    }
  | {
      /** A rule that lives and dies with one budget year. */
      readonly kind: "for-year";
      /** The budget year. */
      readonly year: number;
    };

/** Whom an entry binds. A pact binds only who signed it. */
export type Binds = "everyone" | "signatories";

/** What every entry of a rule set carries beside its rule: where it stands, and when and for whom it speaks. */
export interface Grounds {
  /** Where the rule stands; at least one place. */
  readonly basis: readonly [Citation, ...Citation[]];
  /** Whom it binds; everyone, unless it says otherwise. */
  readonly binds?: Binds;
  /** When it speaks. */
  readonly speaks: Speaks;
}

/** A rule together with its grounds. */
export type Entry<Rule> = Rule & Grounds;

/** What an author writes beside the rule itself. Without a basis it does not compile. */
export interface DraftGrounds {
  /** Where the rule stands: one citation, or several. */
  readonly basis: Citation | readonly [Citation, ...Citation[]];
  /** Whom it binds; everyone, unless it says otherwise. */
  readonly binds?: Binds;
}

/** The moment for which rules are asked. */
export interface Moment {
  /** The day. */
  readonly on: PlainDate;
  /** The budget year of the agreement. */
  readonly year: number;
  /** Whether the official in question signed the agreement. */
  readonly signed: boolean;
}

function listed(basis: Citation | readonly [Citation, ...Citation[]]): readonly [Citation, ...Citation[]] {
  return "source" in basis ? [basis] : basis;
}

/**
 * A rule that speaks from a day on, until a newer one of the same rule set does, or until its own last day.
 *
 * @throws RangeError on a day that does not exist.
 *
 * @example
 * since<{ window: Duration }>("2025-03-25", { window: months(3), basis: cite("PK-CONTOH-2025", "butir 7") }).speaks
 * // => { kind: "since", from: "2025-03-25" }
 */
export function since<Rule extends object>(
  from: string,
  draft: NoInfer<Rule> & DraftGrounds,
  until?: string,
): Entry<Rule> {
  return {
    ...draft,
    basis: listed(draft.basis),
    speaks: { kind: "since", from: plainDate(from), ...(until === undefined ? {} : { until: plainDate(until) }) },
  };
}

/**
 * A rule that speaks for the agreements of one budget year and for no other.
 *
 * @example
 * forYear<{ window: Duration }>(2022, { window: months(3), basis: cite("PK-CONTOH-2022", "butir 7") }).speaks
 * // => { kind: "for-year", year: 2022 }
 */
export function forYear<Rule extends object>(year: number, draft: NoInfer<Rule> & DraftGrounds): Entry<Rule> {
  return { ...draft, basis: listed(draft.basis), speaks: { kind: "for-year", year } };
}

function applies(entry: Grounds, moment: Moment): boolean {
  if (entry.binds === "signatories" && !moment.signed) return false;
  const { speaks } = entry;
  if (speaks.kind === "for-year") return speaks.year === moment.year;
  return speaks.from <= moment.on && (speaks.until === undefined || moment.on <= speaks.until);
}

/**
 * Which of two entries speaks: one for the year is more special than one since a day, the later since-day newer than the earlier, and what
 * somebody signed more special than what was said to everyone.
 */
function outranks(a: Grounds, b: Grounds): boolean {
  const [dayA, dayB] = [a, b].map(({ speaks }) => (speaks.kind === "for-year" ? "for-year" : speaks.from));
  if (dayA === dayB) return a.binds === "signatories" || b.binds !== "signatories";
  if (dayA === "for-year" || dayB === "for-year") return dayA === "for-year";
  return (dayA ?? "") > (dayB ?? "");
}

/**
 * The entry that speaks at a moment, or nothing: before a rule's first day there is no answer.
 *
 * @example
 * const windows: Entry<{ window: Duration }>[] = [
 *   since("2014-01-15", { window: months(6), basis: cite("UU-5-2014") }),
 *   since("2023-10-31", { window: months(3), basis: cite("CONTOH") }),
 * ];
 * speakingAt(windows, { on: plainDate("2023-10-30"), year: 2023, signed: true })?.window // => { unit: "months", count: 6 }
 */
export function speakingAt<E extends Grounds>(entries: readonly E[], moment: Moment): E | undefined {
  let found: E | undefined;
  for (const entry of entries) {
    if (applies(entry, moment) && (found === undefined || outranks(entry, found))) found = entry;
  }
  return found;
}
