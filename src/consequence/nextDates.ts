import type { Obligation } from "../assessment/obligation.ts";
import type { Review } from "../assessment/review.ts";
import type { Texts } from "../result.ts";
import type { PlainDate } from "../time/plainDate.ts";
import type { Remediation } from "./remediation.ts";
import type { Standing } from "./standing.ts";

/** A day on which something is next. */
export interface NextDate {
  /** The day. */
  readonly on: PlainDate;
  /** What is on that day. */
  readonly what: "review" | "due" | "remediation-ends" | "consequence-ends";
  /** What it is called. */
  readonly title: Texts;
  /** Whether the rule says that it has to be, or that it can be. */
  readonly force: "must" | "may";
}

/**
 * What is next: reviews, days on which duties fall due, the end of a time to improve and of what runs, earliest first.
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
  const dates: readonly NextDate[] = [
    ...reviews
      .filter(({ on }) => on > asOf)
      .map(({ on, title, force }): NextDate => ({ on, what: "review", title, force })),
    ...obligations.flatMap(({ dueBy, state, title, force }): readonly NextDate[] =>
      dueBy !== undefined && state === "due" && dueBy >= asOf ? [{ on: dueBy, what: "due", title, force }] : [],
    ),
    ...(remediation.kind === "running"
      ? [
          {
            on: remediation.until,
            what: "remediation-ends",
            title: yearTitle(remediation.year),
            force: "must",
          } as const,
        ]
      : []),
    ...impositions.flatMap(({ until, state, step }): readonly NextDate[] =>
      until !== undefined && state === "running"
        ? [{ on: until, what: "consequence-ends", title: titles[step] ?? { id: step }, force: "must" }]
        : [],
    ),
  ];
  return dates.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

function yearTitle(year: number): Texts {
  return { id: `tahun ${String(year)}`, en: String(year) };
}
