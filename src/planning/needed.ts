import type { Target } from "../agreement/indicator.ts";
import type { MissingFact } from "../law/because.ts";
import type { Texts } from "../result.ts";
import type { Period } from "../time/period.ts";

/**
 * What is still needed of one indicator to reach the target of a period that has not ended, not yet in words.
 */
export type NeededFigure = {
  /** The indicator. */
  readonly indicator: string;
  /** Its name. */
  readonly name: string;
  /** What it is counted in. */
  readonly unit: string;
  /** The period. */
  readonly period: Period;
  /** What was promised. */
  readonly target: Target;
} & (
  | {
      /** A figure on this side of the bound, or this level, reaches it; anything less does not. */
      readonly kind: "needed";
      /** On which side. */
      readonly side: "at-least" | "at-most";
      /** The bound. Where periods add up, of all that is still to be reported in them together. */
      readonly value: number | string;
    }
  | {
      /** What is reported already reaches it, if nothing is taken back; what is still to be reported has to be reported all the same. */
      readonly kind: "reached";
    }
  | {
      /** Nothing reaches it any more. */
      readonly kind: "impossible";
      /** The most that is possible is below it, or what was reported is already beyond it. */
      readonly reason: "above-maximum" | "already-beyond";
    }
  | {
      /** It cannot be said before facts are recorded. */
      readonly kind: "unknown";
      /** The facts. */
      readonly missing: readonly MissingFact[];
    }
);

/**
 * What is still needed of one indicator to reach the target of a period that has not ended.
 *
 * @term Kekurangan capaian
 */
export type Needed = NeededFigure & {
  /** The same as a sentence. */
  readonly text: Required<Texts>;
};
