import { type PerformanceAgreement, promisesOn } from "../agreement/agreement.ts";
import type { Facts } from "../agreement/facts.ts";
import type { Indicator, Target } from "../agreement/indicator.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { sumOf } from "./decimal.ts";
import { type AttainmentRules, type FigureMeasured, measureFigure } from "./figure.ts";
import { type Ledger, ledgersOf, type Line, partsOf, sumOfTargets, targetFor } from "./ledger.ts";
import { componentsOf, hasFallen, reached, type Reported } from "./reported.ts";

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
 * Why there is nothing to compare: no period has ended, or none that ended was reported; what was reported or promised is no figure and
 * cannot be added; running totals fell; the year has no target, or only the year has one and the method asks for those of its parts.
 */
export type NoProgressReason =
  | "nothing-ended"
  | "nothing-reported"
  | "not-figures"
  | "running-total-fell"
  | "no-target-for-the-year"
  | "no-target-to-date";

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
      /** There is nothing to compare. */
      readonly kind: "none";
      /** Why. */
      readonly reason: NoProgressReason;
    }
);

/** A period that has ended, what was to be reached in it, where that is said, and what was. */
interface Ended {
  readonly period: Period;
  readonly target: Target | undefined;
  readonly report: Reported;
}

/** The year itself once it has ended and was reported; before that its parts: those with a target, otherwise those that were reported. */
function steps(ledger: Ledger, year: Line, asOf: PlainDate): Ledger {
  const whole = year.until <= asOf && year.actuals.length > 0 ? [year] : [];
  return [whole, partsOf(ledger, year), componentsOf(ledger, year)].find(({ length }) => length > 0) ?? [year];
}

type Pair = readonly [target: Target, actual: number | string];

/** A level, a figure or a span that a number holds. */
function isHeld(value: Target): boolean {
  const numbers = typeof value === "object" ? [value.min, value.max] : [value];
  return numbers.every((one) => typeof one === "string" || Number.isFinite(one));
}

/** A target and a figure; without a target, or with a sum that is no number, the reason why there is nothing to compare. */
function pair(target: Target | undefined, actual: number | string, without: NoProgressReason): Pair | NoProgressReason {
  if (target === undefined) return without;
  return isHeld(target) && isHeld(actual) ? [target, actual] : "not-figures";
}

function compared(
  ended: readonly Ended[],
  { accumulation }: Indicator,
  annual: Target | undefined,
  method: ProgressMethod,
): Pair | NoProgressReason {
  const told = ended.flatMap(({ target, report }) =>
    report.kind === "figure" ? [{ target, value: report.value }] : [],
  );
  const last = told.at(-1);
  if (ended.length === 0) return "nothing-ended";
  if (last === undefined) return "nothing-reported";
  if (accumulation === "running" && hasFallen(ended.map(({ report }) => report))) return "running-total-fell";
  const adds = accumulation === "sum" && method !== "last";
  const actual = adds ? sumOf(told.map(({ value }) => (typeof value === "number" ? value : NaN))) : last.value;
  if (method === "lastOfAnnual") return pair(annual, actual, "no-target-for-the-year");
  if (!adds) return pair(last.target, actual, "no-target-to-date");
  const asked = (method === "sum" ? told : ended).map(({ target }) => target);
  const targets = asked.filter((target) => target !== undefined);
  if (targets.length < asked.length) return "no-target-to-date";
  return pair(sumOfTargets(targets), actual, "not-figures");
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
  // What was promised as it stood on that day; a later revision changes nothing about the way so far.
  const standing = ledgersOf({ ...agreement, ...promisesOn(agreement, asOf), revisions: [] }, facts, asOf);
  const ledgers = ledgersOf(agreement, facts, asOf);
  return standing.flatMap((own): readonly Progress[] => {
    const year = own.at(-1);
    if (year?.indicator === undefined) return [];
    const { indicator } = year;
    const ledger = ledgers.find((lines) => lines.some((line) => line.indicator?.id === indicator.id)) ?? own;
    const ended = steps(ledger, year, asOf)
      .filter(({ until }) => until <= asOf)
      .map((line): Ended => ({
        period: line.period,
        target: targetFor(ledger, line),
        report: reached(ledger, indicator, line),
      }));
    const periods = (kind: Reported["kind"]): readonly Period[] =>
      ended.filter(({ report }) => report.kind === kind).map(({ period }) => period);
    const about = { indicator: indicator.id, reported: periods("figure"), unreported: periods("missing") };
    const found = compared(ended, indicator, targetFor(own, year), method);
    if (typeof found === "string") return [{ kind: "none", reason: found, ...about }];
    const [target, actual] = found;
    const measured = measureFigure(indicator, target, actual, rules);
    return [{ kind: "progress", target, actual, measured, ...about }];
  });
}
