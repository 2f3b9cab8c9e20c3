import { checkRuleSet } from "./checkRuleSet.ts";
import type { RuleSet, RuleSetDraft } from "./ruleSet.ts";

/**
 * Checks a rule set and returns it as it is; national law and every extension pass through here.
 *
 * @throws RangeError with everything that `checkRuleSet` finds, warnings apart: a rule set that contradicts itself is its author's mistake.
 *
 * @internal
 */
export function defineRuleSet(ruleSet: RuleSet): RuleSet {
  const issues = checkRuleSet(ruleSet).filter(({ severity }) => severity !== "warning");
  if (issues.length === 0) return ruleSet;
  const lines = issues.map(({ path, message }) => `- ${path.join(".")}: ${message.en}`);
  throw new RangeError(`${ruleSet.name} contradicts itself.\n${lines.join("\n")}`);
}

/**
 * Makes a regency's rules over those of a parent. What it does not mention is the parent's; what it mentions speaks from its
 * first day, or for its year. Lists merge by code.
 *
 * @throws RangeError with everything that `checkRuleSet` finds, warnings apart: an unlisted source, two entries for one day, a breach
 * judged at a review that does not exist, a step that is never reached.
 *
 * @example
 * extendRuleSet(national, { id: "kabBaru", name: "Kabupaten Baru", sources: {} }).parent?.id // => "national"
 */
export function extendRuleSet(parent: RuleSet, draft: RuleSetDraft): RuleSet {
  return defineRuleSet({ ...draft, parent });
}
