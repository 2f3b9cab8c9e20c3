import { type FormatVersion, formatVersion } from "../agreement/formatVersion.ts";
import { ownPartOf } from "./check/placed.ts";
import type { NationalSlice, RuleSet } from "./ruleSet.ts";

/**
 * A rule set as it is stored: its own entries, and its parent by id alone. Plain JSON; `readRuleSet` of `perjanjian-kinerja/read` puts it
 * back under its parent. What only national law can say is not stored: it comes with this package, reviewed.
 *
 * @term Ketentuan dalam bentuk tersimpan
 */
export type StoredRuleSet = Omit<RuleSet, "parent" | NationalSlice> & {
  /** The version of the form in which it is written; the first where missing. */
  readonly formatVersion?: FormatVersion;
  /** The id of the rule set that speaks where it is silent. */
  readonly parent: string;
};

/**
 * The form in which a rule set is stored: what it says of its own, and the id of its parent.
 *
 * @throws RangeError on a rule set without a parent: national law is not stored.
 *
 * @example
 * storedForm(kabContoh).parent // => "national"
 */
export function storedForm(ruleSet: RuleSet): StoredRuleSet {
  const { parent, id } = ruleSet;
  if (parent === undefined)
    throw new RangeError(`"${id}" extends nothing. Store what extends it, and hand it in as a parent.`);
  return { formatVersion, ...ownPartOf(ruleSet), parent: parent.id };
}
