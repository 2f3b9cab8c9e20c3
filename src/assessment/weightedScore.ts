import { quotientOf, sumOf } from "./decimal.ts";

/** A part of a score, with its weight in whole percents. */
export interface ScorePart {
  /** What it is. */
  readonly code: string;
  /** Its weight; the weights of all parts make 100. */
  readonly weightPercent: number;
  /** Its score; left out where nobody scored it. */
  readonly score?: number;
}

/** What was not scored, in whole or in part. */
export type Unscored =
  | {
      /** There is no part, or none was scored; that is no score, and no full one either. */
      readonly kind: "not-rated";
    }
  | {
      /** Some parts were not scored. They do not count as 0, and the others do not stand in for them. */
      readonly kind: "incomplete";
      /** The parts that are missing, by code. */
      readonly missing: readonly string[];
    };

/** A score made of parts, or what it still takes to know it. */
export type WeightedScore =
  | {
      /** There is a score. */
      readonly kind: "score";
      /** The score, not rounded. */
      readonly score: number;
    }
  | Unscored
  | {
      /** It cannot be computed. */
      readonly kind: "none";
      /** Why: the weights are not whole percents that make 100, or a score is no number. */
      readonly reason: "weights-do-not-make-100" | "not-a-number";
    };

/**
 * Adds parts by their weight, exactly. A part without a score leaves the whole open: it is neither 0 nor left out of the divisor.
 *
 * @example
 * weightedScore([
 *   { code: "skp", weightPercent: 70, score: 109 },
 *   { code: "behaviour", weightPercent: 30, score: 99 },
 * ]) // => { kind: "score", score: 106 }
 * @example
 * weightedScore([]) // => { kind: "not-rated" }
 */
export function weightedScore(parts: readonly ScorePart[]): WeightedScore {
  const missing = parts.filter(({ score }) => score === undefined).map(({ code }) => code);
  if (missing.length === parts.length) return { kind: "not-rated" };
  const weights = parts.map(({ weightPercent }) => weightPercent);
  if (!weights.every((weight) => Number.isInteger(weight) && weight >= 0) || sumOf(weights) !== 100) {
    return { kind: "none", reason: "weights-do-not-make-100" };
  }
  if (missing.length > 0) return { kind: "incomplete", missing };
  const scores = parts.flatMap(({ score }) => score ?? []);
  if (!scores.every(Number.isFinite)) return { kind: "none", reason: "not-a-number" };
  const weighed = scores.map((score, index) => [weights[index] ?? 0, score] as const);
  return { kind: "score", score: quotientOf(weighed, 100) };
}
