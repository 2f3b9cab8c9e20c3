import type { RemedyKind } from "../../agreement/remedyFacts.ts";
import type { Because } from "../../law/because.ts";
import type { Texts } from "../../result.ts";
import type { DayFound } from "../../time/workingDays.ts";
import type { RemedyClock } from "./remedyClocks.ts";
import type { RemedyOutcome } from "./remedyRecord.ts";

/** Until when a decision can be contested. Both days are computed wherever two ways of counting are possible; the earlier one is safe. */
export interface RemedyDays {
  /** From what the law counts; where it is not stated, the earlier day is the safe one. */
  readonly countedFrom: "decision" | "not-stated";
  /** The last day, counted from the date of the decision. */
  readonly fromDecision: DayFound;
  /** The last day, counted from the receipt, once that is recorded. */
  readonly fromReceipt?: DayFound;
}

/**
 * A way to contest a decision: where, until when, and how far it went.
 *
 * @term Upaya administratif
 */
export interface Remedy {
  /** Which. */
  readonly kind: RemedyKind;
  /** What it is called. */
  readonly title: Texts;
  /** To whom; missing where the law, as far as it is confirmed, does not say. */
  readonly to?: Texts;
  /** Until when; missing while there is no decision, or none whose date is recorded. */
  readonly until?: RemedyDays;
  /**
   * Nothing is decided yet; it can be filed; it can be filed only if the time were counted from the receipt; its time is over, or cannot be told as
   * the calendar ends; it waits for its outcome; or it has one.
   */
  readonly state: "no-decision" | "open" | "disputed" | "over" | "unknown-calendar" | "pending" | "concluded";
  /** How it ended. */
  readonly outcome?: RemedyOutcome["outcome"];
  /** The time limits of those who answer and decide, once it is filed. */
  readonly clocks: readonly RemedyClock[];
  /** Why. */
  readonly because: Because;
}

/**
 * How a decision can be contested.
 *
 * @term Upaya administratif
 */
export type RemedyAnswer = {
  /** Why. */
  readonly because: Because;
} & (
  | {
      /** By these remedies; of two, the kind of the decision says which. */
      readonly kind: "contestable";
      /** The remedies. */
      readonly remedies: readonly Remedy[];
    }
  | {
      /** The law, as far as it is confirmed, does not say. */
      readonly kind: "not-stated";
    }
);
