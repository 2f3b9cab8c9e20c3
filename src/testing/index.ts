/**
 * The door for authors of rule sets and for tests: a made-up regency, agreement and dossier that every example uses.
 *
 * @module testing
 */
export { kabContoh } from "../regencies/_template.ts";
export { contohAgreement, contohFacts } from "./sample.ts";
export { type Case, caseOf } from "./situation.ts";
export { runStories, type StoryDifference, type StoryReport, type StoryResult, storyText } from "./runStories.ts";
export { changeDays } from "../rules/changeDays.ts";
export { checkProperties, type PropertyOptions, type PropertyReport, type PropertyResult } from "./properties.ts";
export { type UnansweredDay, type Walk, walkRuleSet, type YearConformity } from "./walk.ts";
export { walkText } from "./walkText.ts";
export {
  type CaseOutcome,
  type ChangedOutcome,
  type Impact,
  impactOf,
  impactText,
  type RemediationOutcome,
} from "./impact.ts";
export { regencyPage } from "./page/regencyPage.ts";
