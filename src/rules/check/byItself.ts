import type { Issue } from "../../result.ts";
import type { RuleSet } from "../ruleSet.ts";
import { calendarIssues } from "../calendarIssues.ts";
import { disciplineIssues } from "./discipline.ts";
import { groundIssues, impossibleTimes, unlistedSources } from "./grounds.ts";
import { identityIssues } from "./identity.ts";
import { lawIssues } from "./law.ts";
import { placed } from "./placed.ts";
import { brokenReadings } from "./readings.ts";
import { windowIssues } from "./windows.ts";

/**
 * What speaks at no time there is, or is read in a way that is none: the rest cannot be asked before that is corrected.
 *
 * @internal
 */
export function unaskable(ruleSet: RuleSet): readonly Issue[] {
  return [...impossibleTimes(ruleSet), ...brokenReadings(ruleSet)];
}

/**
 * What is wrong with entries each by itself, whatever else there is.
 *
 * @internal
 */
export function issuesByItself(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  return [
    ...identityIssues(ruleSet, family),
    ...unlistedSources(ruleSet, family),
    ...groundIssues(ruleSet),
    ...windowIssues(ruleSet),
    ...lawIssues(ruleSet),
    ...disciplineIssues(ruleSet),
    ...(ruleSet.calendar ?? []).flatMap((decree, index) => placed(calendarIssues(decree), "calendar", index)),
  ];
}
