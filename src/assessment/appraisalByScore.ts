import { bandOf, type BandContext, type FoundBand } from "./band.ts";
import type { BandScale, NoBandReason } from "./bandScale.ts";
import type { ScoreConversion } from "./scoreConversion.ts";
import { type Unscored, weightedScore } from "./weightedScore.ts";

/** Whether the views of colleagues and subordinates were used for behaviour; the weights depend on it. */
export type Uses360 = "used" | "not-used";

/** How results and behaviour are weighed, in whole percents. */
export interface ScoreWeights {
  /** The weight of the individual targets (SKP). */
  readonly skp: number;
  /** The weight of behaviour. */
  readonly behaviour: number;
}

/** Appraisal by a weighted score. */
export interface ScoreRegime {
  /** Marks the regime. */
  readonly kind: "score";
  /** The weights, by whether the views of colleagues and subordinates were used. */
  readonly weights: Readonly<Record<Uses360, ScoreWeights>>;
  /** How attainment becomes a score. */
  readonly conversion: ScoreConversion;
  /** The scale of bands that turns a score into a predicate, by code. */
  readonly scale: string;
}

/** The scores of one official for a year. What nobody scored is left out. */
export interface Scores {
  /** The score of the individual targets. */
  readonly skp?: number;
  /** The score of behaviour. */
  readonly behaviour?: number;
  /** Whether the views of colleagues and subordinates were used for behaviour. */
  readonly uses360?: Uses360;
}

/** The predicate that scores give, or what it still takes to know it. */
export type GradedByScore =
  | {
      /** There is a predicate. */
      readonly kind: "graded";
      /** The predicate as the law calls it; `cukup`, the middle one, belongs to this regime alone. */
      readonly predicate: string;
      /** The score, not rounded. */
      readonly score: number;
      /** Whether the views of colleagues and subordinates were used; stored with the score, which means little without. */
      readonly uses360: Uses360;
      /** The weights that were used. */
      readonly weights: ScoreWeights;
      /** The band of the score, with the marks of what is not sure in it. */
      readonly band: FoundBand;
    }
  | Unscored
  | {
      /** It cannot be computed. */
      readonly kind: "none";
      /** Why. */
      readonly reason: "weights-do-not-make-100" | "unknown-scale" | NoBandReason;
      /** The condition that nobody has answered, by code. */
      readonly needs?: string;
    };

/**
 * Grades an official by score: results and behaviour weighed, and the sum sorted into its predicate.
 *
 * The best predicate also needs a new idea. Who reaches its score without one has the predicate below; who is not asked, none.
 *
 * @term Nilai kinerja PNS
 * @basis PP 30/2019 Pasal 41. The weights come with the regime, the bands with the scale that it names.
 *
 * @example
 * const rules = rulesInForce(national, { on: plainDate("2021-12-31"), year: 2021, signed: true });
 * const regime = rules.appraisal;
 * const result = regime?.kind === "score" && gradeByScore({ skp: 120, behaviour: 110, uses360: "used" }, regime, rules.bands, {
 *   conditions: { "new-idea": "not-met" },
 * });
 * result && result.kind === "graded" && [result.score, result.predicate] // => [116, "baik"]
 */
export function gradeByScore(
  { skp, behaviour, uses360 }: Scores,
  regime: ScoreRegime,
  scales: readonly BandScale[],
  context: BandContext = {},
): GradedByScore {
  if (skp === undefined && behaviour === undefined) return { kind: "not-rated" };
  const weights = regime.weights[uses360 ?? "not-used"];
  const total = weightedScore([
    { code: "skp", weightPercent: weights.skp, ...(skp === undefined ? {} : { score: skp }) },
    { code: "behaviour", weightPercent: weights.behaviour, ...(behaviour === undefined ? {} : { score: behaviour }) },
  ]);
  if (uses360 === undefined) {
    const missing = total.kind === "incomplete" ? total.missing : [];
    return { kind: "incomplete", missing: [...missing, "uses360"] };
  }
  if (total.kind !== "score") return total;
  const scale = scales.find(({ code }) => code === regime.scale);
  if (scale === undefined) return { kind: "none", reason: "unknown-scale" };
  const band = bandOf(scale, total.score, context);
  if (band.kind === "none") return band;
  return { kind: "graded", predicate: band.code, score: total.score, uses360, weights, band };
}
