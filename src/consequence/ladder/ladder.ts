import type { Condition } from "../../assessment/condition.ts";
import type { Citation } from "../../law/citation.ts";
import type { Texts } from "../../result.ts";
import type { Effect } from "../standing/effect.ts";
import type { StandingLeaf } from "../standing/standingLeaf.ts";

/**
 * How a step comes about: an authority decides it, somebody proposes it to the one who decides, the official does it voluntarily,
 * the source deems it to have happened, or an authority may choose it.
 *
 * @term Cara penjatuhan
 */
export type Mode = "decided" | "proposed" | "voluntary" | "deemed" | "discretionary";

/**
 * One step of a ladder.
 *
 * @term Konsekuensi
 */
export interface ConsequenceStep {
  /** Its code: `removal-from-post`, `one-year-suspension`, `demotion`, `dismissal`, `resignation` … */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** How heavy it is; a later step is never lighter. */
  readonly rank: number;
  /** What has to hold for this official. */
  readonly when: Condition<StandingLeaf>;
  /** What it does. */
  readonly effect: Effect;
  /** How it comes about. */
  readonly mode: Mode;
  /** Who announces or decides it, by official term: `bupati`, `wali-kota` …; `pemberi-amanah` is whoever gave the mandate, each at his own level. */
  readonly by: string;
  /** How often it may be imposed before the next one is looked at; once where missing. */
  readonly atMost?: number | "without-limit";
  /** Whom it reaches beside the official; nobody where missing. */
  readonly reaches?: readonly Reach[];
  /** What the source says happens afterwards, in words. */
  readonly afterwards?: Texts;
}

/** Whom a consequence reaches beside the official: those below, or the one above who gave the mandate. */
export type Reach = "subordinates" | "superior";

/** An exception from a step, written as one: the step is passed over where this holds. */
export interface LadderException {
  /** The step, by code. */
  readonly skip: string;
  /** What has to hold. */
  readonly when: Condition<StandingLeaf>;
  /** Where the exception stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/** A number by which a finding is graded. */
export type Magnitude =
  | {
      /** How many targets of the period were missed. */
      readonly kind: "targets-missed";
    }
  | {
      /** The mean attainment of the period, in percent. */
      readonly kind: "mean-attainment";
    }
  | {
      /** What was observed, by the codes of the measures; of several the sum, which makes a scorecard. */
      readonly kind: "observed";
      /** The measures, by code. */
      readonly measures: readonly string[];
    };

/** A ladder whose step follows from a number instead of from the steps before it. */
export interface Grading {
  /** The number. */
  readonly by: Magnitude;
  /** Which way is worse. */
  readonly worse: "higher" | "lower";
  /** Where each step begins: at this number where higher is worse, below it where lower is. */
  readonly at: Readonly<Record<string, number>>;
}

/**
 * An ordered list of consequences with a condition per step, and the breaches that it answers.
 *
 * @term Jenjang konsekuensi
 */
export interface Ladder {
  /** Its code; lists of rules merge by it. */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** The breaches that it answers, by the codes of their rules; or the merits, which makes it one of rewards. */
  readonly answers: readonly string[];
  /** The steps, lowest first. */
  readonly steps: readonly ConsequenceStep[];
  /** Exceptions from steps, each with its own basis. */
  readonly except?: readonly LadderException[];
  /** The number that picks the step; without it each step follows the one before. */
  readonly grading?: Grading;
  /** Whether what was imposed under earlier entries of the same code still counts; a new entry starts at the bottom where missing. */
  readonly continues?: "earlier-entries";
}
