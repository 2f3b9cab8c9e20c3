import { both } from "../explanation/facts/factNames.ts";
import { absenceAhead } from "./absenceAhead.ts";
import { findingsAhead } from "./findingsAhead.ts";
import { gradesAhead } from "./gradesAhead.ts";
import type { PlanningCase } from "./planningCase.ts";
import { prospectOf } from "./prospect.ts";
import type { Threshold } from "./threshold.ts";
import { thresholdText } from "./thresholdText.ts";

/**
 * How far the official is from the next consequence under every rule that counts: unexcused days of the calendar year and in a row, numbers that
 * grade a ladder, and lines of the breaches of the agreement. A line that is reached, or that nothing still open can reach, is left out; who
 * is dismissed has none ahead.
 *
 * @term Ambang konsekuensi berikutnya
 * @basis Each line carries its own.
 *
 * @example
 * const of = { agreement: contohAgreement, facts: contohFacts, ruleSet: kabContoh, asOf: plainDate("2025-12-01") };
 * nextThreshold(of).map(({ counts, line }) => `${counts}: ${String(line)}`)
 * // => ["unexcused-days-in-the-year: 3", "targets-missed: 1"]
 */
export function nextThreshold(of: PlanningCase): readonly Threshold[] {
  const prospect = prospectOf(of);
  if (prospect.evaluation.standing.dismissedOn !== undefined) return [];
  const lines = [...absenceAhead(prospect), ...gradesAhead(prospect), ...findingsAhead(prospect)];
  return lines.map((line) => ({
    ...line,
    text: both((language) => thresholdText(line, prospect.evaluation, language)),
  }));
}
