import type { Grade } from "../agreement/performanceFacts.ts";
import type { PostLevel } from "../agreement/post.ts";

/** So many of them. */
export interface AtLeast {
  /** How many are enough. */
  readonly atLeast: number;
}

/** Those of one objective. */
export interface OfObjective {
  /** The objective, by its id in the agreement. */
  readonly objective: string;
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
      /** Any indicator, any key indicator, at least so many of them, or any of one objective. */
      readonly which: "any" | "any-key" | AtLeast | OfObjective;
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
    }
  | {
      /** Every target of the judged period was reached; with nothing due none was. */
      readonly kind: "targets-reached";
      /** Every indicator, or every key one. */
      readonly which: "all" | "all-key";
    }
  | {
      /** Less than a share of the budget was paid out by the day of the review. */
      readonly kind: "absorption-below";
      /** The share, in percent. */
      readonly percent: number;
    }
  | {
      /** An observed figure lies below a number, or reaches it. */
      readonly kind: "observed";
      /** The measure, by code. */
      readonly measure: string;
      /** On which side of the number. */
      readonly is: "below" | "at-least";
      /** The number, in the unit of the measure. */
      readonly value: number;
    }
  | {
      /** Another rule has found so many breaches in the time that the review looks back on. */
      readonly kind: "found";
      /** The rule, by code. */
      readonly rule: string;
      /** How many are enough. */
      readonly atLeast: number;
    }
  | {
      /** The post that the agreement names is one of these. */
      readonly kind: "holder";
      /** By role; any where missing. */
      readonly roles?: readonly string[];
      /** By level; any where missing. */
      readonly levels?: readonly PostLevel[];
    };

/**
 * A target of the judged period was missed.
 *
 * @example
 * targetMissed("any-key") // => { kind: "target-missed", which: "any-key" }
 */
export function targetMissed(which: "any" | "any-key" | AtLeast | OfObjective): BreachLeaf {
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

/**
 * Every target of the judged period was reached; with nothing due none was.
 *
 * @example
 * targetsReached("all") // => { kind: "targets-reached", which: "all" }
 */
export function targetsReached(which: "all" | "all-key"): BreachLeaf {
  return { kind: "targets-reached", which };
}

/**
 * Less than a share of the budget was paid out by the day of the review, in percent.
 *
 * @example
 * absorptionBelow(80) // => { kind: "absorption-below", percent: 80 }
 */
export function absorptionBelow(percent: number): BreachLeaf {
  return { kind: "absorption-below", percent };
}

/**
 * An observed figure lies below a number, in the unit of its measure.
 *
 * @example
 * observedBelow("local-revenue", 1_000_000_000) // => { kind: "observed", measure: "local-revenue", is: "below", value: 1_000_000_000 }
 */
export function observedBelow(measure: string, value: number): BreachLeaf {
  return { kind: "observed", measure, is: "below", value };
}

/**
 * An observed figure reaches a number, in the unit of its measure.
 *
 * @example
 * observedAtLeast("service-incidents", 1) // => { kind: "observed", measure: "service-incidents", is: "at-least", value: 1 }
 */
export function observedAtLeast(measure: string, value: number): BreachLeaf {
  return { kind: "observed", measure, is: "at-least", value };
}

/**
 * Another rule has found at least so many breaches in the time that the review looks back on. Only so does anything accumulate.
 *
 * @example
 * count(2, "quarter-missed") // => { kind: "found", rule: "quarter-missed", atLeast: 2 }
 */
export function count(atLeast: number, rule: string): BreachLeaf {
  return { kind: "found", rule, atLeast };
}

/**
 * The post that the agreement names is one of these, by role, by level, or by both.
 *
 * @example
 * holderIs({ roles: ["camat"] }) // => { kind: "holder", roles: ["camat"] }
 */
export function holderIs(posts: {
  readonly roles?: readonly string[];
  readonly levels?: readonly PostLevel[];
}): BreachLeaf {
  return { kind: "holder", ...posts };
}
