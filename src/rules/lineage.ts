import type { RuleSet } from "./ruleSet.ts";

/**
 * A rule set and everything it extends, nearest first.
 *
 * @internal
 */
export function lineageOf(ruleSet: RuleSet): readonly RuleSet[] {
  return ruleSet.parent === undefined ? [ruleSet] : [ruleSet, ...lineageOf(ruleSet.parent)];
}

/**
 * The outermost parent: national law, for every regency.
 *
 * @internal
 */
export function rootOf(ruleSet: RuleSet): RuleSet {
  return ruleSet.parent === undefined ? ruleSet : rootOf(ruleSet.parent);
}

/**
 * What a rule set and its parents keep by key, such as sources and choices; the nearest stands where two have a key.
 *
 * @internal
 */
export function gather<Value>(
  ruleSet: RuleSet,
  pick: (from: RuleSet) => Readonly<Record<string, Value>> | undefined,
): Readonly<Record<string, Value>> {
  return { ...(ruleSet.parent === undefined ? {} : gather(ruleSet.parent, pick)), ...pick(ruleSet) };
}
