import { indicatorsOf, type PerformanceAgreement } from "../agreement/agreement.ts";
import type { Indicator, Target } from "../agreement/indicator.ts";
import { sumOf } from "../assessment/decimal.ts";
import { type CitedRules, measureFigure } from "../assessment/figure.ts";
import { measure, type Measurement } from "../assessment/measure.ts";
import { type Period, periodStart } from "../time/period.ts";
import type { EvaluatedCase } from "./counted.ts";

/** How far a figure stayed behind its target. */
export type Shortfall =
  | {
      /** It can be said in figures. */
      readonly kind: "figure";
      /** How much was lacking, above 0, in the unit of the indicator; from the bound of a span that was passed. */
      readonly by: number;
    }
  | {
      /** A level below another, or a figure that is not held exactly: there is no difference to be told. */
      readonly kind: "no-figure";
    };

/** What the agreement of the next year promises of the same indicator. */
export type NextTarget =
  | {
      /** It promises the same, or more. */
      readonly kind: "kept" | "raised";
      /** What. */
      readonly target: Target;
    }
  | {
      /** It promises less: what was missed is made easier. */
      readonly kind: "lowered";
      /** What. */
      readonly target: Target;
      /** A person should look at it. */
      readonly warning: "target-lowered";
    }
  | {
      /** It does not promise the indicator any more, or gives it no target for the year. */
      readonly kind: "dropped";
      /** A person should look at it. */
      readonly warning: "indicator-dropped" | "no-target-for-the-year";
    }
  | {
      /** The two cannot be held against each other: another unit, direction or scale, or no rule says how. */
      readonly kind: "not-comparable";
      /** What it promises. */
      readonly target: Target;
      /** A person should look at it. */
      readonly warning: "not-comparable";
    }
  | {
      /** There is no agreement of the next year yet. Nothing is put in its place. */
      readonly kind: "no-agreement-yet";
    };

/** An indicator to be carried into the next year, or of which nobody can say yet whether it has to be. */
export type CarriedTarget = {
  /** The indicator. */
  readonly indicator: string;
  /** Its name. */
  readonly name: string;
  /** What it is counted in. */
  readonly unit: string;
  /** What was promised. */
  readonly target: Target;
  /** What the next year promises. */
  readonly next: NextTarget;
} & (
  | {
      /** The year missed its target. */
      readonly kind: "missed";
      /** What was reached. */
      readonly actual: number | string;
      /** How much was lacking. */
      readonly shortfall: Shortfall;
      /** Whether a final figure is still to come. */
      readonly provisional: boolean;
    }
  | {
      /** The year could not be measured yet; it may have been missed. */
      readonly kind: "open";
    }
);

function shortfallOf(target: Target, actual: number | string, { polarity }: Indicator): Shortfall {
  if (typeof target === "string" || typeof actual === "string") return { kind: "no-figure" };
  const { min, max } = typeof target === "number" ? { min: target, max: target } : target;
  const isBelow = typeof target === "number" ? polarity === "higher-is-better" : actual < min;
  const by = isBelow ? sumOf([min, -actual]) : sumOf([actual, -max]);
  return Number.isFinite(by) && by > 0 ? { kind: "figure", by } : { kind: "no-figure" };
}

function changed(
  before: Target,
  target: Target,
  [from, to]: readonly [Indicator, Indicator],
  rules?: CitedRules,
): NextTarget {
  const other: NextTarget = { kind: "not-comparable", target, warning: "not-comparable" };
  if (JSON.stringify(before) === JSON.stringify(target) && sameMeasure(from, to)) return { kind: "kept", target };
  // A span against a span is easier on one side and harder on the other: nobody can say which it is.
  if (rules === undefined || !sameMeasure(from, to) || typeof before === "object" || typeof target === "object")
    return other;
  const { maximum: _, ...bare } = from;
  const held = measureFigure(bare, before, target, rules);
  if (held.kind === "unmeasured") return other;
  switch (held.outcome) {
    case "missed":
      return { kind: "lowered", target, warning: "target-lowered" };
    case "met":
      return { kind: "kept", target };
    case "exceeded":
      return { kind: "raised", target };
  }
}

const sameMeasure = (a: Indicator, b: Indicator): boolean =>
  a.unit === b.unit &&
  a.polarity === b.polarity &&
  a.scale === b.scale &&
  (a.accumulation === "sum") === (b.accumulation === "sum") &&
  JSON.stringify(a.stages) === JSON.stringify(b.stages);

/** What the next year promises, by the same way in which a year is measured; nothing is reported in it yet. */
function promisedIn(next: PerformanceAgreement): readonly Measurement[] {
  const year: Period = `${next.year}`;
  const nobody = { official: next.mandateHolder.name, employment: "PNS", events: [] } as const;
  return measure(next, nobody, undefined, periodStart(year)).filter(({ period }) => period === year);
}

/**
 * What a year missed, for who plans the next one: how much was lacking, and what the next agreement promises of it, with a warning where it
 * promises less or nothing. A target is never invented, and what was not measured is `open`, not met.
 *
 * @param one - the year, evaluated
 * @param next - the agreement of the next year, where there is one
 * @param rules - how figures are compared; without them only an equal target can be told
 *
 * @throws RangeError on an agreement that is not of the year after.
 *
 * @term Target yang belum tercapai
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
 * carryOver({ agreement: contohAgreement, facts: contohFacts, evaluation })
 *   .map(({ indicator, kind, next }) => [indicator, kind, next.kind]) // => [["stunting", "missed", "no-agreement-yet"]]
 */
export function carryOver(
  one: EvaluatedCase,
  next?: PerformanceAgreement,
  rules?: CitedRules,
): readonly CarriedTarget[] {
  const { agreement, evaluation } = one;
  if (next !== undefined && next.year !== evaluation.year + 1)
    throw new RangeError(
      `"${next.id}" is of ${String(next.year)}, not of ${String(evaluation.year + 1)}. Give the agreement of the year after.`,
    );
  const year: Period = `${evaluation.year}`;
  const before = indicatorsOf({ ...agreement, year: evaluation.year }, year);
  const promised = next === undefined ? [] : promisedIn(next);
  const after = next === undefined ? [] : indicatorsOf(next, `${next.year}`);
  const nextOf = (indicator: Indicator, target: Target): NextTarget => {
    if (next === undefined) return { kind: "no-agreement-yet" };
    const kept = after.find(({ id }) => id === indicator.id);
    if (kept === undefined) return { kind: "dropped", warning: "indicator-dropped" };
    const own = promised.find((one) => one.indicator === indicator.id);
    if (own === undefined) return { kind: "dropped", warning: "no-target-for-the-year" };
    return changed(target, own.target, [indicator, kept], rules);
  };
  return evaluation.measurements
    .filter(({ period }) => period === year)
    .flatMap((measurement): readonly CarriedTarget[] => {
      const indicator = before.find(({ id }) => id === measurement.indicator);
      if (indicator === undefined) return [];
      const { name, unit, target } = measurement;
      const about = { indicator: indicator.id, name, unit, target, next: nextOf(indicator, target) };
      switch (measurement.kind) {
        case "not-due":
          return [];
        case "unmeasured":
          return [{ kind: "open", ...about }];
        case "measured": {
          if (measurement.outcome !== "missed") return [];
          const { actual, provisional } = measurement;
          return [{ kind: "missed", ...about, actual, provisional, shortfall: shortfallOf(target, actual, indicator) }];
        }
      }
    });
}
