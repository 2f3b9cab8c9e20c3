import type { FormulaName, Polarity, Target } from "../agreement/indicator.ts";
import { quotientOf } from "./decimal.ts";

/**
 * What comparing the raw figures says; never taken from a rounded or capped percentage.
 *
 * @term Tercapai, tidak tercapai, melampaui
 */
export type Outcome = "missed" | "met" | "exceeded";

/** Why there is no percentage although there is an outcome. */
export type NoPercentReason =
  "zero-target" | "negative-target" | "zero-actual" | "negative-actual" | "status-only" | "not-computable";

/** A percentage, or the reason why there is none. */
export type Percent =
  | {
      /** There is a percentage. */
      readonly kind: "percent";
      /** The percentage as the formula gives it: not rounded, not capped. */
      readonly value: number;
    }
  | {
      /** There is none. */
      readonly kind: "none";
      /** Why. */
      readonly reason: NoPercentReason;
    };

/** A formula that divides. */
type Dividing = Exclude<FormulaName, "statusOnly">;

/** How many times target and actual count in it. What it divides by is the target, and with T/R the actual. */
const FACTORS: Readonly<Record<Dividing, readonly [ofTarget: number, ofActual: number]>> = {
  ratio: [0, 100],
  mirror: [2 * 100, -100],
  reduction: [100, -100],
  inverseRatio: [100, 0],
};

/**
 * The percentage as a bare number, or the reason why there is none.
 *
 * @internal
 */
export function percentageOf(formula: Dividing, target: number, actual: number): number | NoPercentReason {
  const isInverse = formula === "inverseRatio";
  if (target < 0) return "negative-target";
  if (target === 0) return actual === 0 && (isInverse || formula === "mirror") ? 100 : "zero-target";
  if (isInverse && actual <= 0) return actual < 0 ? "negative-actual" : "zero-actual";
  const [ofTarget, ofActual] = FACTORS[formula];
  const value = quotientOf(
    [
      [ofTarget, target],
      [ofActual, actual],
    ],
    isInverse ? actual : target,
  );
  // Two different numbers never divide to 1, however near they lie: only the target itself is 100.
  return Number.isFinite(value) ? value : "not-computable";
}

/**
 * Computes attainment from a figure and its target. Total: any two numbers give a percentage or a reason.
 *
 * A target of 0 cannot be divided by. Reached exactly, with less being better, it counts as 100; anything else has no percentage.
 *
 * @example
 * attain("mirror", 14, 19) // => { kind: "percent", value: 64.28571428571429 }
 * @example
 * attain("ratio", 0, 5) // => { kind: "none", reason: "zero-target" }
 */
export function attain(formula: FormulaName, target: number, actual: number): Percent {
  if (![target, actual].every(Number.isFinite)) return { kind: "none", reason: "not-computable" };
  const value = formula === "statusOnly" ? "status-only" : percentageOf(formula, target, actual);
  return typeof value === "string" ? { kind: "none", reason: value } : { kind: "percent", value };
}

function compareNumbers(polarity: Polarity, target: number, actual: number): Outcome {
  if (actual === target) return "met";
  return actual > target === (polarity === "higher-is-better") ? "exceeded" : "missed";
}

/** What a figure or level says against its target, with the number to divide by where there is one. */
export interface Comparison {
  /** What the raw comparison says; nothing if a level is not on the scale or the kinds do not match. */
  readonly outcome?: Outcome;
  /** What a figure is held against: the bound of a span that it lies nearest to, the target itself; nothing for a level. */
  readonly bound?: number;
}

/**
 * Compares what was reached with what was promised.
 *
 * Inside a span the target is met; a level is compared by its place on the scale, lowest first.
 *
 * @example
 * compareToTarget("lower-is-better", 14, 14.01).outcome // => "missed"
 * @example
 * compareToTarget("higher-is-better", { min: 5, max: 6 }, 5.16).outcome // => "met"
 * @example
 * compareToTarget("higher-is-better", "BB", "B", ["D", "C", "CC", "B", "BB", "A", "AA"]).outcome // => "missed"
 */
export function compareToTarget(
  polarity: Polarity,
  target: Target,
  actual: number | string,
  scale: readonly string[] = [],
): Comparison {
  if (typeof target === "string" || typeof actual === "string") {
    const place = (level: Target): number => scale.findIndex((one) => one === level);
    const [wanted, reached] = [place(target), place(actual)];
    return wanted < 0 || reached < 0 ? {} : { outcome: compareNumbers("higher-is-better", wanted, reached) };
  }
  const { min, max } = typeof target === "number" ? { min: target, max: target } : target;
  if (![min, max, actual].every(Number.isFinite)) return {};
  const bound = actual < min ? min : actual > max ? max : actual;
  return { outcome: compareNumbers(polarity, bound, actual), bound };
}
