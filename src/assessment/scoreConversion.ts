import type { Confidence } from "../law/citation.ts";
import { type Choices, type MaybeReading, takeReading } from "../law/reading.ts";
import type { Texts } from "../result.ts";
import { roundTo, type RoundingMode } from "./decimal.ts";

/** The category of a score, as it is called. */
export interface ScoreCategory {
  /** Its code, in the words of the law. */
  readonly code: string;
  /** Its name. */
  readonly label: Texts;
  /** How sure it is, where it is less sure than the basis. */
  readonly confidence?: Confidence;
}

/** A stretch of whole percents whose scores run evenly from its first percent to its last. */
export interface ScoreSegment extends ScoreCategory {
  /** The first whole percent, inside. */
  readonly from: number;
  /** The last whole percent, inside. */
  readonly to: number;
  /** The score of the first percent. */
  readonly firstScore: number;
  /** The score of the last percent. */
  readonly lastScore: number;
}

/** A category with one score. */
export interface FixedScore extends ScoreCategory {
  /** The score. */
  readonly score: number;
}

/**
 * How attainment of an individual indicator becomes a score.
 *
 * @term Konversi capaian ke nilai
 */
export interface ScoreConversion {
  /** How a percentage becomes a whole one before it is looked up; between whole percents the text says nothing. */
  readonly rounding: MaybeReading<RoundingMode>;
  /** The stretches, lowest first. */
  readonly segments: readonly ScoreSegment[];
  /** What counts above the last of them. */
  readonly above: FixedScore;
  /** What counts where the target is the most there can be, and was reached. */
  readonly naturalMaximum: FixedScore;
}

/** The score of an attainment, or the reason why there is none. */
export type ConvertedScore =
  | {
      /** There is a score. */
      readonly kind: "score";
      /** The score. */
      readonly score: number;
      /** Its category. */
      readonly category: string;
      /** The percentage that was looked up. */
      readonly percent: number;
      /** How it was rounded. */
      readonly rounding: RoundingMode;
      /** How sure the conversion is at this place, where it is less sure than its basis. */
      readonly confidence?: Confidence;
    }
  | {
      /** There is none. */
      readonly kind: "none";
      /** Why: no figure, nothing said of it, or more than a target that cannot be exceeded. */
      readonly reason: "not-a-number" | "between-categories" | "below-categories" | "above-natural-maximum";
    };

/**
 * Converts the attainment of one indicator into a score.
 *
 * Categories are printed in whole percents, so that the percentage is rounded first, in a named way. A target that is the most there can
 * be counts its own score, and only once it is really reached: 99.5 rounds to 100 and is still no maximum.
 *
 * @term Nilai capaian indikator kinerja individu
 * @basis PermenPANRB 8/2021, Lampiran, hlm. 93 dan 243. The table is a rule and comes with the regime.
 *
 * @example
 * scoreOfAttainment(100, "can-be-exceeded", attainmentScores)
 * // => { kind: "score", score: 109, category: "baik", percent: 100, rounding: "half-up" }
 * @example
 * scoreOfAttainment(100, "natural-maximum", attainmentScores)
 * // => { kind: "score", score: 120, category: "sangat-baik", percent: 100, rounding: "half-up" }
 */
export function scoreOfAttainment(
  percent: number,
  target: "can-be-exceeded" | "natural-maximum",
  conversion: ScoreConversion,
  choices: Choices = {},
): ConvertedScore {
  if (!Number.isFinite(percent)) return { kind: "none", reason: "not-a-number" };
  if (target === "natural-maximum" && percent > 100) return { kind: "none", reason: "above-natural-maximum" };
  const rounding =
    typeof conversion.rounding === "string" ? conversion.rounding : takeReading(conversion.rounding, choices).value;
  const whole = roundTo(percent, 0, rounding);
  const given = (score: number, { code, confidence }: ScoreCategory): ConvertedScore => ({
    kind: "score",
    score,
    category: code,
    percent: whole,
    rounding,
    ...(confidence === undefined ? {} : { confidence }),
  });
  const { segments, above, naturalMaximum } = conversion;
  if (target === "natural-maximum" && percent === 100) return given(naturalMaximum.score, naturalMaximum);
  const segment = segments.find(({ from, to }) => from <= whole && whole <= to);
  if (segment !== undefined) return given(along(segment, whole), segment);
  if (segments.every(({ from }) => whole < from)) return { kind: "none", reason: "below-categories" };
  return segments.every(({ to }) => whole > to)
    ? given(above.score, above)
    : { kind: "none", reason: "between-categories" };
}

/** The score at a percent of a stretch; one division at the end. */
function along({ from, to, firstScore, lastScore }: ScoreSegment, percent: number): number {
  if (from === to) return firstScore;
  return (firstScore * (to - percent) + lastScore * (percent - from)) / (to - from);
}
