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

/**
 * Looks ahead from a case: evaluated, with what its rules are asked against.
 *
 * @internal
 */
export function prospectOf(given: PlanningCase): Prospect {
  const { agreement, ruleSet, asOf } = given;
  const of = { ...given, facts: factsKnownOn(given.facts, asOf) };
  const evaluation = evaluateCase(of);
  const signing = signedOn(agreement);
  const signed = signing !== undefined && signing <= asOf;
  const moment = (on: PlainDate): Moment => ({ on, year: agreement.year, signed });
  const rules = rulesInForce(ruleSet, moment(periodEnd(`${agreement.year}`)));
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
  return { of, evaluation, rules, moment, inquiry };
}
