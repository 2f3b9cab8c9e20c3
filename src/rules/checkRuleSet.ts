import type { Issue } from "../result.ts";
import { breachIssues } from "./check/breaches.ts";
import { issuesByItself, unaskable } from "./check/byItself.ts";
import { codeIssues } from "./check/codes.ts";
import { ladderIssues } from "./check/ladders.ts";
import { officeIssues } from "./check/offices.ts";
import { parentChanges } from "./check/parentChanged.ts";
import { choiceIssues } from "./check/readings.ts";
import { referenceIssues } from "./check/references.ts";
import { shapeIssues } from "./check/shapes.ts";
import { gather, lineageOf } from "./lineage.ts";
import type { RuleSet } from "./ruleSet.ts";

/**
 * Everything in which a rule set contradicts itself, all at once, each with its place and what to do: no basis, an unlisted source, a code
 * that stands for two things, a condition that nothing can answer, a step that is never the next one, a time that cannot begin or end.
 *
 * What has the severity `warning` does not keep a rule set from being used: a rule that speaks before what it needs, and national law that
 * changed after the last local entry. An empty list is a clean bill.
 *
 * It takes a rule set that the compiler has seen. Unknown data, such as JSON, goes through `readRuleSet` of `perjanjian-kinerja/read`, which tells
 * broken shapes too and asks this check.
 *
 * @term Pemeriksaan ketentuan
 *
 * @throws TypeError on what has not the shape of a rule set, which no compiled program hands over.
 *
 * @example
 * checkRuleSet(kabContoh) // => []
 * @example
 * checkRuleSet({ id: "kabBaru", name: "Kabupaten Baru", sources: {}, documents: [forYear(2025, { kinds: ["skp"], basis: cite("PK-2025") })] })[0]?.path
 * // => ["documents", 0, "basis", 0, "source"]
 */
export function checkRuleSet(ruleSet: RuleSet): readonly Issue[] {
  const family = lineageOf(ruleSet);
  const broken = unaskable(ruleSet);
  const byItself = issuesByItself(ruleSet, family);
  if (broken.length > 0) return [...broken, ...byItself];
  const wrongChoices = choiceIssues(ruleSet, family);
  const taken = wrongChoices.length > 0 ? {} : gather(ruleSet, ({ choices }) => choices);
  return [
    ...byItself,
    ...referenceIssues(ruleSet, family),
    ...breachIssues(ruleSet, family, taken),
    ...ladderIssues(ruleSet, taken),
    ...officeIssues(ruleSet, family),
    ...shapeIssues(ruleSet, family),
    ...codeIssues(ruleSet, family),
    ...wrongChoices,
    ...parentChanges(ruleSet, family),
  ];
}
