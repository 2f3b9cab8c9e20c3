import { indicatorsOf, type PerformanceAgreement } from "../agreement/agreement.ts";
import type { ActualFact } from "../agreement/performanceFacts.ts";
import type { Facts } from "../agreement/facts.ts";
import { factsKnownOn, settle } from "../agreement/known.ts";
import type { Indicator, Target, TargetRange } from "../agreement/indicator.ts";
import type { MissingFact } from "../law/because.ts";
import {
  isPeriod,
  isWithin,
  makesUp,
  type Period,
  periodEnd,
  periodLength,
  periodsOf,
  yearOf,
} from "../time/period.ts";
import { latest, type PlainDate } from "../time/plainDate.ts";
import { sumOf } from "./decimal.ts";

/** What the dossier says of one indicator in one period. */
export type Reported =
  | {
      /** A figure or a level was reported. */
      readonly kind: "figure";
      /** The figure or level. */
      readonly value: number | string;
      /** Whether a final figure is still to come. */
      readonly provisional: boolean;
      /** The day on which it became known. */
      readonly knownOn: PlainDate;
    }
  | {
      /** There is none that can be used. */
      readonly kind: "missing";
      /** Why. */
      readonly reason: UnreportedReason;
      /** The facts that are missing. */
      readonly missing: readonly MissingFact[];
    };

/** Why the dossier has no figure for a period. */
export type UnreportedReason = "missing-actual" | "incomplete-period" | "conflicting-actuals" | "running-total-fell";

/**
 * The figures reported under an agreement, as far as they were known on a day.
 *
 * @internal
 */
export function actualsOf({ id }: PerformanceAgreement, facts: Facts, asOf: PlainDate): readonly ActualFact[] {
  return factsKnownOn(facts, asOf)
    .events.filter((fact) => fact.kind === "actual")
    .filter(({ agreement }) => agreement === id);
}

/**
 * The periods for which an indicator has targets.
 *
 * @internal
 */
export function periodsOfTargets(indicator: Indicator): readonly Period[] {
  return Object.keys(indicator.targets).filter(isPeriod);
}

/** A target that no sum can be taken of is left out of the count, which then does not match. */
function asRange(target: Target): readonly TargetRange[] {
  if (typeof target === "string") return [];
  return [typeof target === "number" ? { min: target, max: target } : target];
}

/** Targets add up, and so do the bounds of spans; levels do not. */
function sumOfTargets(targets: readonly Target[]): Target | undefined {
  const ranges = targets.flatMap(asRange);
  if (ranges.length === 0 || ranges.length < targets.length) return undefined;
  const [min, max] = [sumOf(ranges.map((range) => range.min)), sumOf(ranges.map((range) => range.max))];
  return min === max ? min : { min, max };
}

/**
 * The target of a period: its own; under `flat` the year's; for a longer period what its parts make up.
 *
 * @internal
 */
export function targetFor(agreement: PerformanceAgreement, indicator: Indicator, period: Period): Target | undefined {
  const own = indicator.targets[period];
  if (own !== undefined) return own;
  const targets = partsOf(agreement, indicator, period).map(({ target }) => target);
  if (targets.length > 0) return indicator.accumulation === "sum" ? sumOfTargets(targets) : targets.at(-1);
  return indicator.accumulation === "flat" ? indicator.targets[`${yearOf(period)}`] : undefined;
}

/** A period that makes up a longer one, with its target. */
export interface Part {
  /** The period. */
  readonly period: Period;
  /** Its target. */
  readonly target: Target;
}

function byEnd(a: Period, b: Period): number {
  return periodEnd(a) < periodEnd(b) ? -1 : 1;
}

/**
 * The periods that make up a longer one, each with the target of the version in force on its own last day. Where halves have targets
 * the quarters inside them are left out: nothing counts twice.
 *
 * @internal
 */
export function partsOf(agreement: PerformanceAgreement, indicator: Indicator, whole: Period): readonly Part[] {
  const versions = [...agreement.objectives, ...agreement.revisions.flatMap(({ objectives }) => objectives)]
    .flatMap(({ indicators }) => indicators)
    .filter(({ id }) => id === indicator.id);
  const targets = [...new Set(versions.flatMap(periodsOfTargets))]
    .filter((part) => part !== whole && isWithin(part, whole))
    .flatMap((period): readonly Part[] => {
      const target = indicatorsOf(agreement, period).find(({ id }) => id === indicator.id)?.targets[period];
      return target === undefined ? [] : [{ period, target }];
    });
  return targets
    .filter((part) => !targets.some((other) => other !== part && isWithin(part.period, other.period)))
    .toSorted((a, b) => byEnd(a.period, b.period));
}

/** Where only the whole has a target, the periods that were reported make it up: all of their length, so that a gap shows. */
function reportedParts(actuals: readonly ActualFact[], indicator: Indicator, whole: Period): readonly Period[] {
  const inside = actuals.filter(
    (fact) => fact.indicator === indicator.id && fact.period !== whole && isWithin(fact.period, whole),
  );
  const lengths = new Set(inside.map(({ period }) => periodLength(period)));
  const longest = (["half-year", "quarter", "month"] as const).find((length) => lengths.has(length));
  return longest === undefined ? [] : periodsOf(yearOf(whole), longest).filter((part) => isWithin(part, whole));
}

/**
 * What the dossier says of an indicator for exactly one period.
 *
 * @internal
 */
export function reportedFor(actuals: readonly ActualFact[], indicator: Indicator, period: Period): Reported {
  const told = settle(
    actuals.filter((fact) => fact.indicator === indicator.id && fact.period === period),
    ({ value }) => value,
  );
  const missing = (why: MissingFact["why"]): readonly MissingFact[] => [
    { fact: "actual", about: indicator.name, period, why },
  ];
  switch (told.kind) {
    case "told":
      return {
        kind: "figure",
        value: told.fact.value,
        provisional: told.fact.provisional === true,
        knownOn: told.since,
      };
    case "silent":
      return { kind: "missing", reason: "missing-actual", missing: missing("not-recorded") };
    case "in-conflict":
      return { kind: "missing", reason: "conflicting-actuals", missing: missing("in-conflict") };
  }
}

/** A running total that falls contradicts itself. */
function fell(reports: readonly Reported[]): boolean {
  const figures = reports.flatMap((report) =>
    report.kind === "figure" && typeof report.value === "number" ? [report.value] : [],
  );
  return figures.some((figure, index) => figure < (figures[index - 1] ?? figure));
}

/**
 * What was reached in a period: its own figure, or what the figures of its parts make up.
 *
 * @internal
 */
export function reached(
  agreement: PerformanceAgreement,
  actuals: readonly ActualFact[],
  indicator: Indicator,
  period: Period,
): Reported {
  const own = reportedFor(actuals, indicator, period);
  if (own.kind === "figure" || own.reason === "conflicting-actuals") return own;
  const promised = partsOf(agreement, indicator, period).map((part) => part.period);
  // Targets of some quarters beside one of the year do not say that the other quarters were nothing.
  const complete = promised.length > 0 && (indicator.targets[period] === undefined || makesUp(promised, period));
  const parts = complete ? promised : reportedParts(actuals, indicator, period);
  if (parts.length === 0) return own;
  const counted = indicator.accumulation === "sum" ? parts : parts.slice(-1);
  if (indicator.accumulation === "running" && fell(parts.map((part) => reportedFor(actuals, indicator, part)))) {
    const missing: MissingFact = { fact: "actual", about: indicator.name, period, why: "in-conflict" };
    return { kind: "missing", reason: "running-total-fell", missing: [missing] };
  }
  return together(
    indicator,
    counted.map((part) => reached(agreement, actuals, indicator, part)),
  );
}

/** Figures add up; a level cannot be added, so it comes out as what cannot be compared. */
function together(indicator: Indicator, reports: readonly Reported[]): Reported {
  const figures = reports.filter((report) => report.kind === "figure");
  const [first] = figures;
  if (figures.length < reports.length || first === undefined) {
    const missing = reports.flatMap((report) => (report.kind === "missing" ? report.missing : []));
    return { kind: "missing", reason: "incomplete-period", missing };
  }
  const numbers = figures.map(({ value }) => value).filter((value) => typeof value === "number");
  const sum =
    numbers.length === figures.length ? sumOf(numbers) : figures.map(({ value }) => String(value)).join(" + ");
  return {
    kind: "figure",
    value: indicator.accumulation === "sum" ? sum : first.value,
    provisional: figures.some(({ provisional }) => provisional),
    knownOn: latest(figures.map((figure) => figure.knownOn)) ?? first.knownOn,
  };
}
