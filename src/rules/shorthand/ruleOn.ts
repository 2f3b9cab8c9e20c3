import { yearOn } from "../../time/period.ts";
import { plainDate } from "../../time/plainDate.ts";
import type { RuleSet, SingleSlices } from "../ruleSet.ts";
import { type RulesInForce, rulesInForce } from "../rulesInForce.ts";

/**
 * What a rule set says on a slice on a day, without its grounds: for a text that says "as there, except …". The author gives it a basis of
 * its own; if the rule behind it changes later, `checkRuleSet` points it out.
 *
 * @throws RangeError if nothing speaks on that day.
 *
 * @example
 * ruleOn(national, "remediation", "2025-03-25").window // => { unit: "months", count: 6 }
 */
export function ruleOn<Name extends keyof SingleSlices>(
  ruleSet: RuleSet,
  slice: Name,
  day: string,
): Omit<NonNullable<RulesInForce[Name]>, "basis" | "binds" | "speaks" | "from"> {
  const on = plainDate(day);
  const rule = rulesInForce(ruleSet, { on, year: yearOn(on), signed: true })[slice];
  if (rule === undefined) throw new RangeError(`${ruleSet.name} has no ${slice} rule on ${day}. Name a later day.`);
  const { basis: _basis, binds: _binds, speaks: _speaks, from: _from, ...own } = rule;
  return own;
}
