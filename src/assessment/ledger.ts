import { indicatorsOn, type PerformanceAgreement } from "../agreement/agreement.ts";
import type { ActualFact } from "../agreement/performanceFacts.ts";
import type { Facts } from "../agreement/facts.ts";
import { knownOn } from "../agreement/known.ts";
import type { Indicator, Target } from "../agreement/indicator.ts";
import { calendarOf, isPart, type Span } from "../time/period.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { sumOf } from "./decimal.ts";

/** One period of one indicator: what was promised for it, and what was reported. */
export interface Line extends Span {
  /** The indicator as the version of the agreement in force on the last day of the period has it; nothing where that has none. */
  readonly indicator: Indicator | undefined;
  /** The target that it names for the period itself. */
  readonly own: Target | undefined;
  /** What was reported for exactly this period. */
  readonly actuals: readonly ActualFact[];
}

/** Everything that is known of one indicator in a year: a line for every period, in the order in which they end. */
export type Ledger = readonly Line[];

/**
 * The figures that were known on a day.
 *
 * @internal
 */
export function reportedBy(facts: Facts, asOf: PlainDate): readonly ActualFact[] {
  return facts.events.filter((fact) => fact.kind === "actual").filter((fact) => knownOn(fact) <= asOf);
}

/**
 * What an agreement asks of each of its indicators in each period of its year, and what was reported of it by a day.
 *
 * @internal
 */
export function ledgersOf(agreement: PerformanceAgreement, facts: Facts, asOf: PlainDate): readonly Ledger[] {
  const calendar = calendarOf(agreement.year);
  const only = agreement.revisions.length === 0 ? indicatorsOn(agreement, asOf) : undefined;
  const versions = calendar.map(({ until }) => only ?? indicatorsOn(agreement, until));
  const told = reportedBy(facts, asOf).filter((fact) => fact.agreement === agreement.id);
  const indicators = [...new Set(versions)].flat();
  return [...new Set(indicators.map(({ id }) => id))].map((id) => {
    const own = told.filter(({ indicator }) => indicator === id);
    return calendar.map(({ period, last, months, until }, place) => {
      const indicator = versions[place]?.find((one) => one.id === id);
      const actuals = own.filter((fact) => fact.period === period);
      return { indicator, own: indicator?.targets[period], actuals, period, last, months, until };
    });
  });
}

/**
 * What was reported of one indicator in a year, without what was promised for it.
 *
 * @internal
 */
export function reportsOf(year: number, told: readonly ActualFact[]): Ledger {
  return calendarOf(year).map((span) => {
    const actuals = told.filter(({ period }) => period === span.period);
    return { indicator: undefined, own: undefined, actuals, ...span };
  });
}

/**
 * The periods with a target of their own that make up a longer one. Where halves have targets the quarters inside them are left out:
 * nothing counts twice.
 *
 * @internal
 */
export function partsOf(ledger: Ledger, whole: Span): Ledger {
  const parts = ledger.filter((line) => line.own !== undefined && isPart(line, whole));
  return parts.filter((line) => !parts.some((other) => isPart(line, other)));
}

/**
 * Targets add up, and so do the bounds of spans; levels do not.
 *
 * @internal
 */
export function sumOfTargets(targets: readonly Target[]): Target | undefined {
  const spans = targets.map((target) => (typeof target === "number" ? { min: target, max: target } : target));
  if (spans.length === 0 || !spans.every((span) => typeof span === "object")) return undefined;
  const [min, max] = [sumOf(spans.map((span) => span.min)), sumOf(spans.map((span) => span.max))];
  return min === max ? min : { min, max };
}

/**
 * The target of a period: its own; of the year also what its parts make up; under `flat` that of the year, in every quarter of it.
 *
 * @internal
 */
export function targetFor(ledger: Ledger, line: Line): Target | undefined {
  const { own, indicator } = line;
  const year = ledger.at(-1);
  if (own !== undefined || !indicator || !year) return own;
  const { accumulation, targets } = indicator;
  const isQuarter = line.months * 2 * 2 === year.months;
  if (isPart(line, year)) return accumulation === "flat" && isQuarter ? targets[year.period] : undefined;
  const parts = partsOf(ledger, line);
  return accumulation === "sum" ? sumOfTargets(parts.flatMap(({ own: one }) => one ?? [])) : parts.at(-1)?.own;
}
