import type { FormulaName, Indicator, Polarity, Target } from "../agreement/indicator.ts";
import type { Citation } from "../law/citation.ts";
import { type RoundingMode, sumOf } from "./decimal.ts";
import { compareToTarget, type NoPercentReason, type Outcome, percentageOf } from "./formula.ts";

/** Where attainment is cut off. */
export interface AttainmentCap {
  /** No attainment counts for less. */
  readonly floor?: number;
  /** No attainment counts for more. */
  readonly ceiling?: number;
}

/**
 * How attainment is computed, capped and shown.
 *
 * @term Ketentuan pengukuran kinerja
 */
export interface AttainmentRules {
  /** The formula per polarity, unless an indicator names its own. */
  readonly formulas: Readonly<Record<Polarity, FormulaName>>;
  /** Where attainment is cut off; raw figures stay beside it. Nothing is cut where it is missing. */
  readonly cap?: AttainmentCap;
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

/**
 * Cuts a percentage where the rules cut it: of one indicator, or a mean that was taken of raw ones. A bound that is no finite number cuts
 * nothing.
 *
 * @example
 * withinCap(118.43, { ceiling: 100 }) // => 100
 */
export function withinCap(percent: number, { floor = percent, ceiling = percent }: AttainmentCap = {}): number {
  const cut = percent > ceiling ? ceiling : percent < floor ? floor : percent;
  return Number.isFinite(cut) ? cut : percent;
}

/** The levels of an indicator in their order: its own stages, or the named scale. */
function levelsOf({ scale = "", stages }: Measurable, { scales }: AttainmentRules): readonly string[] {
  return stages?.map(({ code }) => code) ?? (Object.hasOwn(scales, scale) ? scales[scale] : undefined) ?? [];
}

/**
 * Holds one figure against one target, whatever the target is: this year's, the year before, or the end of the medium-term plan.
 * It needs no agreement and no dossier.
 *
 * The outcome comes from comparing the two, exact in decimals. The percentage comes from the formula of the indicator, or from the rules'
 * own for its polarity; a level goes by its scale, a stage by the weights completed. `FormulaName` says which formula is for what.
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
  const { maximum = Infinity, polarity, stages, formula = rules.formulas[polarity] } = indicator;
  if (Number(actual) > maximum) return { kind: "unmeasured", reason: "above-maximum" };
  const levels = levelsOf(indicator, rules);
  const { outcome, bound = 0 } = compareToTarget(polarity, target, actual, levels);
  if (!outcome) return { kind: "unmeasured", reason: "not-comparable" };
  // A level is worth its place on the scale, a stage what is completed with it.
  const worth = (level: Target): number => {
    const place = levels.findIndex((one) => one === level) + 1;
    return stages ? sumOf(stages.slice(0, place).map(({ weight }) => weight)) : place;
  };
  const isLevel = typeof actual === "string";
  const isInside = typeof target === "object" && outcome === "met";
  // The rules may give the levels of a scale no percentage; stages always have one.
  const isStatus = formula === "statusOnly" || (isLevel && !stages && rules.levels !== "rank-ratio");
  const raw = isStatus
    ? "status-only"
    : isLevel
      ? percentageOf("ratio", worth(target), worth(actual))
      : isInside
        ? 100
        : percentageOf(formula, bound, actual);
  if (typeof raw === "string") return { kind: "measured", outcome, attainment: { kind: "none", reason: raw } };
  const capped = withinCap(raw, rules.cap);
  const by = isLevel ? "levels" : isInside ? "within-span" : formula;
  return { kind: "measured", outcome, attainment: { kind: "percent", raw, capped, formula: by } };
}
