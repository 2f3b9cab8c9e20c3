import type { RemediationGrantedFact, RemediationInterruptedFact } from "../../agreement/remediationFacts.ts";
import { factsOf } from "../../agreement/factsOf.ts";
import { knownOn } from "../../agreement/known.ts";
import { addDays, daysBetween } from "../../time/arithmetic.ts";
import { lastDay } from "../../time/duration.ts";
import { earliest, latest, type PlainDate } from "../../time/plainDate.ts";
import { changedWithin } from "../standing/postHeld.ts";
import type { RemediationDossier, ShortfallRules } from "./shortfall.ts";

/** What happened inside a time to improve of which the rules do not say what it does to it. */
export type Disturbance = "interrupted" | "post-changed" | "shortfall-gone";

/** The days of a time to improve that was granted. */
export interface Window {
  /** The grant. */
  readonly grant: RemediationGrantedFact;
  /** The last day that counts, as far as it is known. */
  readonly until: PlainDate;
  /** The first day of an interruption that lasts and holds the time up. */
  readonly pausedOn?: PlainDate;
  /** What happened inside, of which the rules do not say what it does. */
  readonly disturbed: readonly Disturbance[];
}

type Extended = Pick<Window, "until" | "pausedOn">;

/** One interruption: its first day, and its last one where it is over. */
interface Span {
  readonly on: PlainDate;
  readonly until: PlainDate | undefined;
}

/**
 * The interruptions as they stand, one for each day on which one begins: whoever learns when it ended records it again with its last day. Of
 * several that became known on one day the longest counts.
 */
function interruptionsOf(recorded: readonly RemediationInterruptedFact[]): readonly Span[] {
  const days = [...new Set(recorded.map(({ on }) => on))].toSorted();
  return days.map((day): Span => {
    const same = recorded.filter(({ on }) => on === day);
    const known = latest(same.map(knownOn));
    const standing = same.filter((fact) => knownOn(fact) === known);
    const ends = standing.flatMap(({ until }) => until ?? []);
    return { on: day, until: ends.length < standing.length ? undefined : latest(ends) };
  });
}

/** Every day of an interruption that begins inside is added at the end, a day that two of them share once. */
function extended(from: PlainDate, planned: PlainDate, all: readonly Span[], asOf: PlainDate): Extended {
  let until = planned;
  let counted = addDays(from, -1);
  for (const { on, until: end } of all) {
    if (on < from || on > until) continue;
    if (end === undefined) return { until, pausedOn: on };
    const first = on > counted ? on : addDays(counted, 1);
    if (first <= end) until = addDays(until, daysBetween(first, end) + 1);
    counted = latest([counted, end]) ?? end;
    if (on <= asOf && asOf <= end) return { until, pausedOn: on };
  }
  return { until };
}

/**
 * The days of a time to improve. What interrupts it adds its days where the rules say so; otherwise it is shown as a disturbance.
 *
 * @internal
 */
export function windowOf(
  grant: RemediationGrantedFact,
  { remediation: rules }: ShortfallRules,
  dossier: RemediationDossier,
): Window {
  const { agreement, facts, standing, asOf } = dossier;
  const planned =
    "until" in rules.window ? rules.window.until : lastDay(grant.on, rules.window, rules.counting, rules.monthEnd);
  const interruptions = interruptionsOf(
    factsOf(facts, "remediation-interrupted").filter(({ year, on }) => year === agreement.year && on <= asOf),
  );
  const days = rules.interruption === "extends" ? extended(grant.on, planned, interruptions, asOf) : { until: planned };
  const interrupted =
    rules.interruption === undefined && interruptions.some(({ on }) => grant.on <= on && on <= planned);
  const seen = earliest([asOf, days.until]) ?? asOf;
  const changed = changedWithin(agreement, facts, standing.impositions, { after: grant.on, until: seen });
  return {
    grant,
    disturbed: [...(interrupted ? ["interrupted" as const] : []), ...(changed ? ["post-changed" as const] : [])],
    ...days,
  };
}
