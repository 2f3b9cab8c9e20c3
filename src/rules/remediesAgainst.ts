import type { AuthorityCode } from "../agreement/authorityCode.ts";
import type { Facts } from "../agreement/facts.ts";
import { factsKnownOn } from "../agreement/known.ts";
import type { PunishmentLevel } from "../agreement/punishmentLevel.ts";
import type { Effect } from "../consequence/standing/effect.ts";
import { remediesOf } from "../consequence/remedy/remediesOf.ts";
import type { RemedyAnswer } from "../consequence/remedy/remedy.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { nationalLawAt } from "./conformity/nationalLaw.ts";
import type { RuleSet } from "./ruleSet.ts";
import { workCalendarOn } from "./workCalendarOn.ts";

/** A decision that is contested, of whatever track. */
export interface ContestedDecision {
  /** Its identity, to which the facts about its delivery and about remedies refer. */
  readonly id: string;
  /** Its date. */
  readonly on: PlainDate;
  /** What it does. */
  readonly effect: Effect;
  /** Who decided; the appointing authority is assumed of a dismissal where it is not said. */
  readonly by?: AuthorityCode;
  /** The level of punishment, where it is one. */
  readonly level?: PunishmentLevel;
}

/**
 * How a decision can be contested on a day, by the law of its date: where, until when, and how far that went. A punishment that is recorded with its
 * case has the same answer in its procedure; this one is for any other decision too, such as a dismissal by statute.
 *
 * @term Upaya administratif
 * @basis PP 79/2021, articles 1, 2, 11, 13 and 16.
 *
 * @example
 * const decision = { id: "SK-1", on: plainDate("2024-12-20"), effect: { kind: "dismissal", honour: "dishonourable" } } as const;
 * const answer = remediesAgainst(national, contohFacts, decision, plainDate("2024-12-30"));
 * answer.kind === "contestable" && answer.remedies.map(({ kind, until }) => [kind, until?.fromDecision])
 * // => [["banding-administratif", { kind: "day", on: "2025-01-14" }]]
 */
export function remediesAgainst(
  ruleSet: RuleSet,
  facts: Facts,
  { id, on, effect, by, level }: ContestedDecision,
  asOf: PlainDate,
): RemedyAnswer {
  const { remedies: law } = nationalLawAt(ruleSet, { on, year: Number(on.slice(0, 4)), signed: true });
  const known = factsKnownOn(facts, asOf);
  const calendar = workCalendarOn(ruleSet, asOf);
  return remediesOf({ law, effect, by, level, decision: { id, on }, facts: known, calendar, asOf });
}
