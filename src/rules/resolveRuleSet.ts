import type { Speaks } from "../law/since.ts";
import { earliest, latest, type PlainDate } from "../time/plainDate.ts";
import { entriesOf } from "./check/placed.ts";
import { firstDayOf, lastDayOf } from "./check/speaking.ts";
import { lineageOf } from "./lineage.ts";
import type { RegionCode, RuleSet } from "./ruleSet.ts";

/** Which of several rule sets speaks for a region on a day. Several is an answer too: nobody chooses for the app. */
export type ResolvedRuleSet =
  | {
      /** Exactly one speaks. */
      readonly kind: "one";
      /** The rule set. */
      readonly ruleSet: RuleSet;
    }
  | {
      /** More than one speaks, and none is more special than the others. */
      readonly kind: "several";
      /** The rule sets, in the order of the candidates. */
      readonly ruleSets: readonly RuleSet[];
    }
  | {
      /** None speaks. */
      readonly kind: "none";
      /** Whether no candidate is of that region, or those that are say nothing on that day. */
      readonly why: "unknown-region" | "silent-on-that-day";
      /** The last day before it on which one of the region's rule sets spoke. */
      readonly spokeUntil?: PlainDate;
      /** The first day after it on which one will speak. */
      readonly speaksFrom?: PlainDate;
    };

/** The region of a rule set: its own, or that of what it extends. */
function regionOf(ruleSet: RuleSet): RegionCode | undefined {
  return lineageOf(ruleSet).find(({ region }) => region !== undefined)?.region;
}

/** What a region says of its own: the entries of the rule set and of its parents, national law left out. */
function localTimes(ruleSet: RuleSet): readonly Speaks[] {
  return lineageOf(ruleSet)
    .filter(({ parent }) => parent !== undefined)
    .flatMap(entriesOf)
    .map(({ speaks }) => speaks);
}

/**
 * Finds the rule set of a region on a day among candidates: one, several or none, never a guess. A rule set speaks on a day on which one of
 * its own entries does; national law is never put in its place silently.
 *
 * @param candidates - the rule sets to choose from
 * @param region - the official code of the regency or city, such as `17.07`; names are shared between a Kabupaten and a Kota
 * @param day - the day
 *
 * @example
 * const found = resolveRuleSet([kabContoh], "99.01", plainDate("2025-12-31"));
 * found.kind === "one" && found.ruleSet.id // => "kabContoh"
 * @example
 * resolveRuleSet([kabContoh], "99.01", plainDate("2025-01-02"))
 * // => { kind: "none", why: "silent-on-that-day", speaksFrom: "2025-03-25" }
 */
export function resolveRuleSet(candidates: readonly RuleSet[], region: RegionCode, day: PlainDate): ResolvedRuleSet {
  const own = candidates.filter((candidate) => regionOf(candidate) === region);
  if (own.length === 0) return { kind: "none", why: "unknown-region" };
  const speaking = own.filter((candidate) =>
    localTimes(candidate).some((speaks) => firstDayOf(speaks) <= day && day <= lastDayOf(speaks)),
  );
  const [first, ...others] = speaking;
  if (first !== undefined)
    return others.length === 0 ? { kind: "one", ruleSet: first } : { kind: "several", ruleSets: speaking };
  const times = own.flatMap(localTimes);
  const spokeUntil = latest(times.map(lastDayOf).filter((last) => last < day));
  const speaksFrom = earliest(times.map(firstDayOf).filter((begins) => begins > day));
  return {
    kind: "none",
    why: "silent-on-that-day",
    ...(spokeUntil === undefined ? {} : { spokeUntil }),
    ...(speaksFrom === undefined ? {} : { speaksFrom }),
  };
}
