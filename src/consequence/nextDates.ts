import type { Obligation } from "../assessment/obligation.ts";
import type { Review } from "../assessment/review.ts";
import type { Texts } from "../result.ts";
import type { PlainDate } from "../time/plainDate.ts";
import type { Remediation } from "./remediation/remediation.ts";
import type { Standing } from "./standing/standing.ts";

/** A day on which something is next. */
export interface NextDate {
  /** The day. */
  readonly on: PlainDate;
  /** What is on that day. */
  readonly what:
    | "review"
    | "due"
    | "objection-ends"
    | "remediation-ends"
    | "placement-ends"
    | "consequence-ends"
    | "step-due"
    | "takes-effect"
    | "remedy-ends"
    | "remedy-due";
  /** What it is called. */
  readonly title: Texts;
  /** Whether the rule says that it has to be, or that it can be. */
  readonly force: "must" | "may";
}

/** The last days of the time to object, of the time to improve, and of a place for the time being. */
function datesOf(remediation: Remediation): readonly NextDate[] {
  const date = (on: PlainDate, what: NextDate["what"], year: number, force: NextDate["force"]): readonly NextDate[] => [
    { on, what, title: { id: `tahun ${String(year)}`, en: String(year) }, force },
  ];
  switch (remediation.kind) {
    case "not-final":
      return remediation.objection === "possible"
        ? date(remediation.until, "objection-ends", remediation.year, "may")
        : [];
    case "running":
      return date(remediation.until, "remediation-ends", remediation.year, "must");
    case "ended": {
      const { placement, year } = remediation;
      return placement?.kind === "temporarily-placed" ? date(placement.until, "placement-ends", year, "must") : [];
    }
    case "none":
    case "await-facts":
    case "requires-legal-review":
    case "recommended":
    case "paused":
      return [];
  }
}

/**
 * What is next: reviews, days on which duties fall due, the end of a time to improve and of what runs.
 *
 * @internal
 */
export function nextDatesOf(
  reviews: readonly Review[],
  obligations: readonly Obligation[],
  remediation: Remediation,
  { impositions }: Standing,
  { asOf, titles }: { readonly asOf: PlainDate; readonly titles: Readonly<Record<string, Texts>> },
): readonly NextDate[] {
  return [
    ...reviews
      .filter(({ on }) => on > asOf)
      .map(({ on, title, force }): NextDate => ({ on, what: "review", title, force })),
    ...obligations
      .filter(({ state }) => state === "due")
      .flatMap(({ dueBy, title, force }): readonly NextDate[] =>
        dueBy !== undefined && dueBy >= asOf ? [{ on: dueBy, what: "due", title, force }] : [],
      ),
    ...datesOf(remediation),
    ...impositions.flatMap(({ until, state, step }): readonly NextDate[] =>
      until !== undefined && state === "running"
        ? [{ on: until, what: "consequence-ends", title: titles[step] ?? { id: step }, force: "must" }]
        : [],
    ),
  ];
}

/**
 * Days on which something is next, earliest first.
 *
 * @internal
 */
export function inOrder(dates: readonly NextDate[]): readonly NextDate[] {
  return dates.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}
