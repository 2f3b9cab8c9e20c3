import type { FormulaName, Indicator, Polarity, Target } from "../agreement/indicator.ts";
import type { Citation } from "../law/citation.ts";
import { percentOf, type RoundingMode, sumOf } from "./decimal.ts";
import { attain, compareToTarget, type NoPercentReason, type Outcome, type Percent } from "./formula.ts";

/**
 * How attainment is computed, capped and shown.
 *
 * @term Ketentuan pengukuran kinerja
 */
export interface AttainmentRules {
  /** The formula per polarity, unless an indicator names its own. */
  readonly formulas: Readonly<Record<Polarity, FormulaName>>;
  /** Where attainment is cut off; raw figures stay beside it. Nothing is cut where it is missing. */
  readonly cap?: {
    /** No attainment counts for less. */
    readonly floor?: number;
    /** No attainment counts for more. */
    readonly ceiling?: number;
  };
  /** How percentages are written; the comparison never uses it. */
  readonly rounding: {
    /** Digits behind the comma. */
    readonly decimals: number;
    /** Half up, cut off, or not at all. */
    readonly mode: RoundingMode;
  };
  /** What a level is worth: its status only, or its place on the scale as a share of the target's place. Status only where missing. */
  readonly levels?: "status-only" | "rank-ratio";
  /** Named scales of levels, lowest first. */
  readonly scales: Readonly<Record<string, readonly string[]>>;
}

/**
 * A named scale of levels.
 *
 * @term Skala
 */
export interface ScaleRule {
  /** Its name; lists of rules merge by it. */
  readonly code: string;
  /** Its levels, lowest first. */
  readonly levels: readonly string[];
}

/** The rules with the place where they stand, if it is known; an app may measure by rules of its own. */
export type CitedRules = AttainmentRules & {
  /** Where the rules stand. */
  readonly basis?: readonly Citation[];
};

/** Attainment in percent, raw and capped side by side, or the reason why there is none. */
export type Attainment =
  | {
      /** There is a percentage. */
      readonly kind: "percent";
      /** As the formula gives it. */
      readonly raw: number;
      /** After the rule set's floor and ceiling. */
      readonly capped: number;
      /** The formula used; `within-span` where the figure lies inside the promised span, `levels` for stages and places on a scale. */
      readonly formula: FormulaName | "within-span" | "levels";
    }
  | {
      /** There is none. */
      readonly kind: "none";
      /** Why. */
      readonly reason: NoPercentReason;
    };

/** What of an indicator decides how one of its figures is measured. */
export type Measurable = Pick<Indicator, "polarity" | "formula" | "scale" | "stages" | "maximum">;

/** One figure held against one target. */
export type FigureMeasured =
  | {
      /** It was measured. */
      readonly kind: "measured";
      /** What the raw comparison says. */
      readonly outcome: Outcome;
      /** The percentage, or why there is none. */
      readonly attainment: Attainment;
    }
  | {
      /** It cannot be compared: a level that is not on the scale, a text against a figure; or it is more than is possible at all. */
      readonly kind: "unmeasured";
      /** Why. */
      readonly reason: "not-comparable" | "above-maximum";
    };

function capped(raw: number, cap: AttainmentRules["cap"]): number {
  return Math.min(cap?.ceiling ?? Infinity, Math.max(cap?.floor ?? -Infinity, raw));
}

/** The levels of an indicator in their order: its own stages, or the named scale. */
function levelsOf({ scale, stages }: Measurable, { scales }: AttainmentRules): readonly string[] {
  if (stages !== undefined) return stages.map(({ code }) => code);
  return (scale !== undefined && Object.hasOwn(scales, scale) ? scales[scale] : undefined) ?? [];
}

/** What completed stages weigh together. */
function completed(stages: NonNullable<Measurable["stages"]>, code: string): number {
  const last = stages.findIndex((stage) => stage.code === code);
  return sumOf(stages.slice(0, last + 1).map(({ weight }) => weight));
}

/** A level is worth its stages, its place on the scale, or no percentage at all. */
function worthOf(indicator: Measurable, target: string, actual: string, rules: AttainmentRules): Percent {
  const { stages } = indicator;
  if (indicator.formula === "statusOnly") return { kind: "none", reason: "status-only" };
  if (stages !== undefined) return attain("ratio", completed(stages, target), completed(stages, actual));
  if (rules.levels !== "rank-ratio") return { kind: "none", reason: "status-only" };
  const place = (level: string): number => levelsOf(indicator, rules).indexOf(level) + 1;
  return { kind: "percent", value: percentOf([1, place(actual)], [0, 0], place(target)) };
}

function percentFor(
  indicator: Measurable,
  target: Target,
  actual: number | string,
  bound: number | undefined,
  rules: AttainmentRules,
): Percent {
  if (typeof target === "string" && typeof actual === "string") return worthOf(indicator, target, actual, rules);
  if (bound === undefined || typeof actual === "string") return { kind: "none", reason: "status-only" };
  return attain(indicator.formula ?? rules.formulas[indicator.polarity], bound, actual);
}

function formulaUsed(
  indicator: Measurable,
  target: Target,
  inside: boolean,
  rules: AttainmentRules,
): FormulaName | "within-span" | "levels" {
  if (inside) return "within-span";
  return typeof target === "string" ? "levels" : (indicator.formula ?? rules.formulas[indicator.polarity]);
}

/**
 * Holds one figure against one target, whatever the target is: this year's, the year before, or the end of the medium-term plan.
 * It needs no agreement and no dossier.
 *
 * @term Capaian
 *
 * @example
 * const rules = rulesInForce(national, { on: plainDate("2024-12-31"), year: 2024, signed: true }).attainment;
 * rules && measureFigure({ polarity: "lower-is-better" }, 14, 19, rules)
 * // => { kind: "measured", outcome: "missed", attainment: { kind: "percent", raw: 64.28571428571429, capped: 64.28571428571429, formula: "mirror" } }
 */
export function measureFigure(
  indicator: Measurable,
  target: Target,
  actual: number | string,
  rules: AttainmentRules,
): FigureMeasured {
  const { maximum, polarity } = indicator;
  if (maximum !== undefined && typeof actual === "number" && actual > maximum)
    return { kind: "unmeasured", reason: "above-maximum" };
  const { outcome, bound } = compareToTarget(polarity, target, actual, levelsOf(indicator, rules));
  if (outcome === undefined) return { kind: "unmeasured", reason: "not-comparable" };
  const inside = typeof target === "object" && outcome === "met" && indicator.formula !== "statusOnly";
  const percent: Percent = inside
    ? { kind: "percent", value: 100 }
    : percentFor(indicator, target, actual, bound, rules);
  if (percent.kind === "none") return { kind: "measured", outcome, attainment: percent };
  const formula = formulaUsed(indicator, target, inside, rules);
  return {
    kind: "measured",
    outcome,
    attainment: { kind: "percent", raw: percent.value, capped: capped(percent.value, rules.cap), formula },
  };
}
