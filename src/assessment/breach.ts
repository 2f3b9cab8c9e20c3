import type { Grade } from "../agreement/performanceFacts.ts";

/** So many of them. */
export interface AtLeast {
  /** How many are enough. */
  readonly atLeast: number;
}

/**
 * What can be asked about an agreement and its facts, as the leaf of a breach's condition.
 *
 * @term Unsur pelanggaran
 */
export type BreachLeaf =
  | {
      /** A target of the judged period was missed. */
      readonly kind: "target-missed";
      /** Any indicator, any key indicator, or at least so many of them. */
      readonly which: "any" | "any-key" | AtLeast;
    }
  | {
      /** The mean attainment of the judged period lies below a percentage. */
      readonly kind: "mean-below";
      /** The percentage. */
      readonly percent: number;
    }
  | {
      /** A duty was not carried out. */
      readonly kind: "duty-breached";
      /** The obligation's code. */
      readonly duty: string;
    }
  | {
      /** A programme set as a priority was not carried out. */
      readonly kind: "priority-programme-not-run";
    }
  | {
      /** A matter was judged to be so, and recorded. */
      readonly kind: "judged";
      /** The matter, by code. */
      readonly matter: string;
    }
  | {
      /** A recorded evaluation lies below a level. */
      readonly kind: "evaluated-below";
      /** The lowest level that is enough. */
      readonly level: string;
      /** The scale of the rule set. */
      readonly scale: string;
      /** The aspects that are evaluated; each has to be recorded. */
      readonly aspects: readonly string[];
    }
  | {
      /** The year was appraised with one of these predicates. */
      readonly kind: "graded";
      /** The predicates. */
      readonly grades: readonly Grade[];
    };

/**
 * A target of the judged period was missed.
 *
 * @example
 * targetMissed("any-key") // => { kind: "target-missed", which: "any-key" }
 */
export function targetMissed(which: "any" | "any-key" | AtLeast): BreachLeaf {
  return { kind: "target-missed", which };
}

/**
 * The mean attainment of the judged period lies below a percentage.
 *
 * @example
 * meanBelow(85) // => { kind: "mean-below", percent: 85 }
 */
export function meanBelow(percent: number): BreachLeaf {
  return { kind: "mean-below", percent };
}

/**
 * A duty was not carried out.
 *
 * @example
 * dutyBreached("action-plan") // => { kind: "duty-breached", duty: "action-plan" }
 */
export function dutyBreached(duty: string): BreachLeaf {
  return { kind: "duty-breached", duty };
}

/**
 * A programme set as a priority was not carried out.
 *
 * @example
 * priorityProgrammeNotRun // => { kind: "priority-programme-not-run" }
 */
export const priorityProgrammeNotRun: BreachLeaf = { kind: "priority-programme-not-run" };

/**
 * A matter was judged to be so, and recorded; it is never computed from other facts.
 *
 * @example
 * judged("attendance-unclear") // => { kind: "judged", matter: "attendance-unclear" }
 */
export function judged(matter: string): BreachLeaf {
  return { kind: "judged", matter };
}

/**
 * A recorded evaluation lies below a level in at least one aspect.
 *
 * @example
 * evaluatedBelow("cukup", "tingkat", ["nilai"]) // => { kind: "evaluated-below", level: "cukup", scale: "tingkat", aspects: ["nilai"] }
 */
export function evaluatedBelow(level: string, scale: string, aspects: readonly string[]): BreachLeaf {
  return { kind: "evaluated-below", level, scale, aspects };
}

/**
 * The year was appraised with one of these predicates.
 *
 * @example
 * graded("kurang", "sangat-kurang") // => { kind: "graded", grades: ["kurang", "sangat-kurang"] }
 */
export function graded(...grades: readonly Grade[]): BreachLeaf {
  return { kind: "graded", grades };
}
