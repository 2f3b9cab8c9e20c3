import { defineRuleSet } from "../extendRuleSet.ts";
import type { RuleSet } from "../ruleSet.ts";
import { accountability } from "./accountability.ts";
import { appraisal } from "./appraisal.ts";
import { authority } from "./authority.ts";
import { bands } from "./bands.ts";
import { calendar } from "./calendar/calendar.ts";
import { calendarSources } from "./calendar/calendarSources.ts";
import { discipline } from "./discipline/discipline.ts";
import { dismissal } from "./dismissal.ts";
import { grading } from "./grading.ts";
import { latitudes } from "./latitudes.ts";
import { remediation } from "./remediation.ts";
import { procedure } from "./procedure.ts";
import { remedies } from "./remedies.ts";
import { tenure } from "./tenure.ts";
import { nationalSources } from "./sources.ts";

/**
 * National law, as far as it is confirmed: what every regency's rules extend.
 *
 * @term Peraturan perundang-undangan nasional
 *
 * @example
 * rulesInForce(national, { on: plainDate("2024-12-31"), year: 2024, signed: true }).remediation?.window // => { unit: "months", count: 6 }
 */
export const national: RuleSet = defineRuleSet({
  id: "national",
  name: "Republik Indonesia",
  sources: { ...nationalSources, ...calendarSources },
  ...accountability,
  ...appraisal,
  ...bands,
  ...grading,
  ...remediation,
  ...tenure,
  ...discipline,
  ...authority,
  ...procedure,
  ...remedies,
  ...dismissal,
  ...calendar,
  ...latitudes,
});
