import { entriesOf } from "./check/placed.ts";
import { firstDayOf, lastDayOf } from "./check/speaking.ts";
import { lineageOf } from "./lineage.ts";
import type { RuleSet } from "./ruleSet.ts";
import { addDays } from "../time/arithmetic.ts";
import type { PlainDate } from "../time/plainDate.ts";

/**
 * Every day on which something that a rule set or its parents say begins to speak or has just ended, earliest first.
 *
 * @example
 * changeDays(kabContoh).includes(plainDate("2025-03-25")) // => true
 */
export function changeDays(ruleSet: RuleSet): readonly PlainDate[] {
  const times = lineageOf(ruleSet)
    .flatMap(entriesOf)
    .map(({ speaks }) => speaks);
  const ended = times
    .filter((speaks) => speaks.kind === "for-year" || speaks.until !== undefined)
    .map((speaks) => addDays(lastDayOf(speaks), 1));
  return [...new Set([...times.map(firstDayOf), ...ended])].sort();
}
