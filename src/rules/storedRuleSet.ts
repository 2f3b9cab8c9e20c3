import { ownPartOf } from "./check/placed.ts";
import type { RuleSet } from "./ruleSet.ts";

/**
 * A rule set as it is stored: its own entries, and its parent by id alone. Plain JSON; `readRuleSet` of `perjanjian-kinerja/read` puts it
 * back under its parent.
 *
 * @term Ketentuan dalam bentuk tersimpan
 */
export type StoredRuleSet = Omit<RuleSet, "parent"> & {
  /** The id of the rule set that speaks where it is silent; missing for national law. */
  readonly parent?: string;
};

/**
 * The form in which a rule set is stored: what it says of its own, and the id of its parent.
 *
 * @example
 * storedForm(kabContoh).parent // => "national"
 */
export function storedForm(ruleSet: RuleSet): StoredRuleSet {
  const { parent } = ruleSet;
  return { ...ownPartOf(ruleSet), ...(parent === undefined ? {} : { parent: parent.id }) };
}
