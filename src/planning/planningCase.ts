import type { PerformanceAgreement } from "../agreement/agreement.ts";
import type { Facts } from "../agreement/facts.ts";
import { evaluate } from "../evaluate.ts";
import type { Evaluation } from "../evaluation.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import type { PlainDate } from "../time/plainDate.ts";

/** Everything that one evaluation rests on. */
export interface PlanningCase {
  /** The agreement. */
  readonly agreement: PerformanceAgreement;
  /** The dossier of the official. */
  readonly facts: Facts;
  /** The rules. */
  readonly ruleSet: RuleSet;
  /** The day asked for. */
  readonly asOf: PlainDate;
}

/**
 * The evaluation of a case.
 *
 * @internal
 */
export function evaluateCase({ agreement, facts, ruleSet, asOf }: PlanningCase): Evaluation {
  return evaluate(agreement, facts, ruleSet, asOf);
}
