import { signedOn } from "../agreement/agreement.ts";
import { factsKnownOn } from "../agreement/known.ts";
import type { Inquiry } from "../assessment/inquiry.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Moment } from "../law/since.ts";
import { type RulesInForce, rulesInForce } from "../rules/rulesInForce.ts";
import { periodEnd } from "../time/period.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { evaluateCase, type PlanningCase } from "./planningCase.ts";

/** A case with its evaluation, and with what its rules are asked against on the days to come. */
export interface Prospect {
  /** The case, with the facts known on its day. */
  readonly of: PlanningCase;
  /** Its evaluation. */
  readonly evaluation: Evaluation;
  /** The rules by which the year is judged. */
  readonly rules: RulesInForce;
  /** When a rule is asked. */
  readonly moment: (on: PlainDate) => Moment;
  /** What breaches are asked against. */
  readonly inquiry: Inquiry;
}

/** When a rule is asked: on a day, for the year of the agreement. */
function momentsOf({ agreement, asOf }: PlanningCase): Prospect["moment"] {
  const signing = signedOn(agreement);
  const signed = signing !== undefined && signing <= asOf;
  return (on) => ({ on, year: agreement.year, signed });
}

/**
 * The rules by which the year of a case is judged.
 *
 * @internal
 */
export function judgementRules(of: PlanningCase): RulesInForce {
  return rulesInForce(of.ruleSet, momentsOf(of)(periodEnd(`${of.agreement.year}`)));
}

/**
 * Looks ahead from a case: evaluated, with what its rules are asked against.
 *
 * @internal
 */
export function prospectOf(given: PlanningCase): Prospect {
  const { agreement, asOf } = given;
  const of = { ...given, facts: factsKnownOn(given.facts, asOf) };
  const evaluation = evaluateCase(of);
  const rules = judgementRules(of);
  const { measurements, obligations, findings, merits } = evaluation;
  const { choices, measures, attainment } = rules;
  const inquiry: Inquiry = {
    agreement,
    facts: of.facts,
    measurements,
    obligations,
    scales: attainment?.scales ?? {},
    choices,
    measures,
    found: [...findings, ...merits],
  };
  return { of, evaluation, rules, moment: momentsOf(of), inquiry };
}
