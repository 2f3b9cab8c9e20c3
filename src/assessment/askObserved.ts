import { settle } from "../agreement/known.ts";
import type { ObservedFact } from "../agreement/performanceFacts.ts";
import type { Because, MissingFact, Truth } from "../law/because.ts";
import { latest, type PlainDate } from "../time/plainDate.ts";
import { periodEnd } from "../time/period.ts";
import type { BreachLeaf } from "./breach.ts";
import { budgetAbsorption } from "./budget.ts";
import { quotientOf, sumOf } from "./decimal.ts";
import { answer, type Inquiry, type Values } from "./inquiry.ts";
import { isUnder, type Review } from "./review.ts";

/** A figure of a review, or the facts without which there is none. */
export type ObservedFigure =
  | {
      /** There is one. */
      readonly kind: "figure";
      /** The figure. */
      readonly value: number;
      /** The day on which it became known. */
      readonly knownOn: PlainDate;
    }
  | {
      /** There is none. */
      readonly kind: "missing";
      /** The facts. */
      readonly missing: readonly MissingFact[];
    };

/** When a figure is of: the end of its period, or its day. */
function endOf({ on, period }: ObservedFact): PlainDate {
  return period === undefined ? on : periodEnd(period);
}

/**
 * The figure of a measure in the time that a review looks back on: what was recorded for each period settled, then added up, or the last of it.
 *
 * @internal
 */
export function observedUnder(code: string, { agreement, facts, measures }: Inquiry, review: Review): ObservedFigure {
  const measure = measures.find((one) => one.code === code);
  const recorded = facts.events
    .filter((fact) => fact.kind === "observed")
    .filter((fact) => fact.agreement === agreement.id && fact.measure === code && isUnder(review, fact));
  const ends = [...new Set(recorded.map(endOf))].toSorted();
  const settled = ends.map((end) =>
    settle(
      recorded.filter((fact) => endOf(fact) === end),
      ({ value }) => value,
    ),
  );
  const counted = measure?.accumulation === "sum" ? settled : settled.slice(-1);
  const told = counted.flatMap((one) => (one.kind === "told" ? [one] : []));
  const knownOn = latest(told.map(({ since }) => since));
  if (knownOn === undefined || told.length < counted.length) {
    const why = counted.some(({ kind }) => kind === "in-conflict") ? "in-conflict" : "not-recorded";
    const period = review.period === undefined ? {} : { period: review.period };
    return { kind: "missing", missing: [{ fact: "observed", about: code, ...period, why }] };
  }
  return { kind: "figure", value: sumOf(told.map(({ fact }) => fact.value)), knownOn };
}

/**
 * Whether an observed figure lies below a number, or reaches it.
 *
 * @internal
 */
export function askObserved(leaf: Extract<BreachLeaf, { kind: "observed" }>, inquiry: Inquiry, review: Review): Truth {
  const figure = observedUnder(leaf.measure, inquiry, review);
  const unit = inquiry.measures.find(({ code }) => code === leaf.measure)?.unit ?? "";
  const values: Values = { measure: leaf.measure, is: leaf.is, line: leaf.value, unit };
  if (figure.kind === "missing") return answer("observed", "unknown", values, { missing: figure.missing });
  const holds = leaf.is === "below" ? figure.value < leaf.value : figure.value >= leaf.value;
  return answer("observed", holds ? "holds" : "fails", { ...values, value: figure.value }, { known: figure.knownOn });
}

/**
 * Whether less than a share of the whole budget was paid out by the day of a review. A programme for which nothing was recorded keeps it open.
 *
 * @internal
 */
export function askAbsorption(
  { percent }: Extract<BreachLeaf, { kind: "absorption-below" }>,
  { agreement, facts }: Inquiry,
  review: Review,
): Truth {
  const programmes = budgetAbsorption(agreement, facts, review.on).filter(({ budgetRupiah }) => budgetRupiah > 0);
  const paid = programmes.flatMap((one) => (one.kind === "measured" ? [one.disbursedRupiah] : []));
  const missing: readonly MissingFact[] = programmes.flatMap((one) =>
    one.kind === "measured" ? [] : [{ fact: "budget-disbursed", about: one.name, why: "not-recorded" as const }],
  );
  const budget = sumOf(programmes.map(({ budgetRupiah }) => budgetRupiah));
  if (programmes.length === 0) return { ...answer("absorption-below", "fails", { percent }), idle: true };
  if (missing.length > 0) return answer("absorption-below", "unknown", { percent }, { missing });
  const share = quotientOf([[100, sumOf(paid)]], budget);
  const parts: readonly Because[] = programmes.map(({ name, ...one }) => ({
    code: "absorption",
    outcome: "noted",
    values: { programme: name, percent: one.kind === "measured" ? one.percent : null },
  }));
  return answer("absorption-below", share < percent ? "holds" : "fails", { percent, share }, { parts });
}
