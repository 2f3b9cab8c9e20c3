import { indicatorsOf, type PerformanceAgreement, promisesOn } from "../agreement/agreement.ts";
import type { Facts } from "../agreement/facts.ts";
import type { Indicator, Target } from "../agreement/indicator.ts";
import { type Period, periodEnd } from "../time/period.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { sumOf } from "./decimal.ts";
import { type AttainmentRules, type FigureMeasured, measureFigure } from "./figure.ts";
import { actualsOf, type Part, partsOf, type Reported, reportedFor, targetFor } from "./reported.ts";

/**
 * How far a year has come. `sum`: reported periods against the targets of the same periods. `sumToDate`: all periods that have ended,
 * where an unreported one adds nothing and its target stays. `last`: the latest reported against its own target. `lastOfAnnual`: the latest
 * reported against the target of the year. What does not add up (rates, levels, running totals) has no sum: there the two sums are
 * taken as `last`.
 *
 * @term Cara menghitung capaian berjalan
 */
export type ProgressMethod = "sum" | "sumToDate" | "last" | "lastOfAnnual";

/**
 * How far an indicator has come in its year. It is for looking ahead; nothing is judged by it.
 *
 * @term Capaian berjalan
 */
export type Progress = {
  /** The indicator. */
  readonly indicator: string;
  /** The periods that ended and were reported. */
  readonly reported: readonly Period[];
  /** The periods that ended and were not. */
  readonly unreported: readonly Period[];
} & (
  | {
      /** There is something to compare. */
      readonly kind: "progress";
      /** What was to be reached so far, by the method. */
      readonly target: Target;
      /** What was reached so far. */
      readonly actual: number | string;
      /** The one against the other. */
      readonly measured: FigureMeasured;
    }
  | {
      /** There is nothing to compare: no period has ended, none was reported, or the figures cannot be added. */
      readonly kind: "none";
      /** Why. */
      readonly reason: "nothing-ended" | "nothing-reported" | "not-figures" | "no-target-for-the-year";
    }
);

interface Ended extends Part {
  readonly report: Reported;
}

const isNumber = (value: unknown): value is number => typeof value === "number";

function compared(
  ended: readonly Ended[],
  indicator: Indicator,
  annual: Target | undefined,
  method: ProgressMethod,
): readonly [Target, number | string] | "not-figures" | "no-target-for-the-year" {
  const told = ended.flatMap(({ target, report }) =>
    report.kind === "figure" ? [{ target, value: report.value }] : [],
  );
  const last = told.at(-1);
  if (indicator.accumulation === "sum" && (method === "sum" || method === "sumToDate")) {
    const targets = (method === "sum" ? told : ended).map(({ target }) => target).filter(isNumber);
    const actuals = told.map(({ value }) => value).filter(isNumber);
    const whole = targets.length === (method === "sum" ? told : ended).length && actuals.length === told.length;
    return whole ? [sumOf(targets), sumOf(actuals)] : "not-figures";
  }
  if (last === undefined) return "not-figures";
  if (method !== "lastOfAnnual") return [last.target, last.value];
  const soFar = told.map(({ value }) => value).filter(isNumber);
  if (annual !== undefined && indicator.accumulation === "sum" && soFar.length === told.length)
    return [annual, sumOf(soFar)];
  return annual === undefined ? "no-target-for-the-year" : [annual, last.value];
}

/**
 * How far each indicator has come by a day, by a named method; unreported periods are named beside it.
 *
 * @example
 * const rules = rulesInForce(kabContoh, { on: plainDate("2025-12-31"), year: 2025, signed: true }).attainment;
 * const so = rules && progress(contohAgreement, contohFacts, rules, "sum", plainDate("2025-07-15"));
 * so?.find(({ indicator }) => indicator === "dokumen-gizi")?.reported // => ["2025-Q1", "2025-Q2"]
 */
export function progress(
  agreement: PerformanceAgreement,
  facts: Facts,
  rules: AttainmentRules,
  method: ProgressMethod,
  asOf: PlainDate,
): readonly Progress[] {
  const actuals = actualsOf(agreement, facts, asOf);
  const year: Period = `${agreement.year}`;
  // What was promised as it stood on that day; a later revision changes nothing about the way so far.
  const promised = { ...agreement, ...promisesOn(agreement, asOf), revisions: [] };
  return indicatorsOf(promised, year).map((indicator): Progress => {
    const ended = partsOf(agreement, indicator, year)
      .filter(({ period }) => periodEnd(period) <= asOf)
      .map((part): Ended => ({ ...part, report: reportedFor(actuals, indicator, part.period) }));
    const periods = (kind: Reported["kind"]): readonly Period[] =>
      ended.filter(({ report }) => report.kind === kind).map(({ period }) => period);
    const about = { indicator: indicator.id, reported: periods("figure"), unreported: periods("missing") };
    if (ended.length === 0) return { ...about, kind: "none", reason: "nothing-ended" };
    if (about.reported.length === 0) return { ...about, kind: "none", reason: "nothing-reported" };
    const pair = compared(ended, indicator, targetFor(promised, indicator, year), method);
    if (typeof pair === "string") return { ...about, kind: "none", reason: pair };
    const [target, actual] = pair;
    return { ...about, kind: "progress", target, actual, measured: measureFigure(indicator, target, actual, rules) };
  });
}
