import type { FormulaName, Polarity, Target } from "../agreement/indicator.ts";
import { percentOf } from "./decimal.ts";

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

const none = (reason: NoPercentReason): Percent => ({ kind: "none", reason });

/** A quotient too large for a number is no percentage. */
function percent(value: number | NoPercentReason): Percent {
  if (typeof value === "string") return none(value);
  return Number.isFinite(value) ? { kind: "percent", value } : none("not-computable");
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
  if (!Number.isFinite(target) || !Number.isFinite(actual)) return none("not-computable");
  if (target < 0) return none("negative-target");
  if (target === 0 && formula !== "statusOnly") {
    const reached = actual === 0 && formula !== "ratio" && formula !== "reduction";
    return reached ? { kind: "percent", value: 100 } : none("zero-target");
  }
  return percent(offTheLine(quotient(formula, target, actual), formula, target, actual));
}

/** Figures so near that their quotient rounds to 100 are still missed or exceeded: only the target itself is 100. */
function offTheLine(
  value: number | NoPercentReason,
  formula: FormulaName,
  target: number,
  actual: number,
): number | NoPercentReason {
  if (value !== 100 || actual === target || formula === "reduction") return value;
  const above = actual > target === (formula === "ratio");
  return 100 * (above ? 1 + Number.EPSILON : 1 - Number.EPSILON);
}

function quotient(formula: FormulaName, target: number, actual: number): number | NoPercentReason {
  switch (formula) {
    case "ratio":
      return percentOf([1, actual], [0, 0], target);
    case "mirror":
      return percentOf([2, target], [-1, actual], target);
    case "reduction":
      return percentOf([1, target], [-1, actual], target);
    case "statusOnly":
      return "status-only";
    case "inverseRatio":
      if (actual < 0) return "negative-actual";
      return actual > 0 ? percentOf([1, target], [0, 0], actual) : "zero-actual";
  }
}

function compareNumbers(polarity: Polarity, target: number, actual: number): Outcome {
  if (actual === target) return "met";
  return actual > target === (polarity === "higher-is-better") ? "exceeded" : "missed";
}

/** What a figure or level says against its target, with the number to divide by where there is one. */
export interface Comparison {
  /** What the raw comparison says; nothing if a level is not on the scale or the kinds do not match. */
  readonly outcome: Outcome | undefined;
  /** The bound of a span that counts, the target itself, or nothing for a level. */
  readonly bound: number | undefined;
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
    const place = (level: Target): number => (typeof level === "string" ? scale.indexOf(level) : -1);
    const [wanted, reached] = [place(target), place(actual)];
    const known = wanted >= 0 && reached >= 0;
    return { outcome: known ? compareNumbers("higher-is-better", wanted, reached) : undefined, bound: undefined };
  }
  const { min, max } = typeof target === "number" ? { min: target, max: target } : target;
  if (![min, max, actual].every(Number.isFinite)) return { outcome: undefined, bound: undefined };
  if (typeof target === "number") return { outcome: compareNumbers(polarity, target, actual), bound: target };
  if (actual >= min && actual <= max) return { outcome: "met", bound: actual };
  const bound = actual < min ? min : max;
  return { outcome: compareNumbers(polarity, bound, actual), bound };
}
