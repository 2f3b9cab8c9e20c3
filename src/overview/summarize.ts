import { countCase } from "./countCase.ts";
import { type Counted, type EvaluatedCase, grouped, inOneOrder, joinedTallies } from "./counted.ts";
import {
  NO_ABSENCES,
  NO_INDICATORS,
  NO_RECOMMENDATIONS,
  NO_REPORTS,
  NO_SIGNATURES,
  NO_TRACKS,
  NO_WINDOWS,
  statesOf,
  tracks,
} from "./states.ts";
import type { PeriodOutcomes, Summary } from "./summary.ts";

const identity = ({ agreement, year }: Counted): string => JSON.stringify([agreement, year]);

/** Agreements that stand in more than one of the summaries, or were repeated inside one of them. */
function repeatedIn(summaries: readonly Summary[]): readonly Counted[] {
  const seen = new Map<string, number>();
  for (const { agreements } of summaries)
    for (const key of new Set(agreements.map(identity))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const across = summaries
    .flatMap(({ agreements }) => agreements)
    .filter((counted) => (seen.get(identity(counted)) ?? 0) > 1);
  return inOneOrder([...summaries.flatMap(({ repeated }) => repeated), ...across]);
}

function joinedPeriods(all: readonly PeriodOutcomes[]): readonly PeriodOutcomes[] {
  const byPeriod = grouped(all, ({ period }) => period);
  return [...byPeriod]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, same]) => ({
      period,
      outcomes: joinedTallies(
        statesOf(NO_INDICATORS),
        same.map(({ outcomes }) => outcomes),
        NO_INDICATORS,
      ),
    }));
}

/**
 * Several summaries as one: that of a regency is the merge of those of its agencies, in any order.
 *
 * @example
 * const at = plainDate("2026-01-31");
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, at);
 * const one = summarize([{ agreement: contohAgreement, facts: contohFacts, evaluation }]);
 * mergeSummaries([one, one]).repeated.map(({ agreement }) => agreement) // => ["pk-2025-dinkes"]
 */
export function mergeSummaries(summaries: readonly Summary[]): Summary {
  const each = <Part>(pick: (summary: Summary) => Part): readonly Part[] => summaries.map(pick);
  const list = <T>(pick: (summary: Summary) => readonly T[]): readonly T[] => inOneOrder(summaries.flatMap(pick));
  return {
    asOf: list(({ asOf }) => asOf),
    rules: list(({ rules }) => rules),
    agreements: list(({ agreements }) => agreements),
    repeated: repeatedIn(summaries),
    signatures: joinedTallies(
      statesOf(NO_SIGNATURES),
      each(({ signatures }) => signatures),
      NO_SIGNATURES,
    ),
    absences: joinedTallies(
      statesOf(NO_ABSENCES),
      each(({ absences }) => absences),
      NO_ABSENCES,
    ),
    indicators: joinedPeriods(summaries.flatMap(({ indicators }) => indicators)),
    reports: joinedTallies(
      statesOf(NO_REPORTS),
      each(({ reports }) => reports),
      NO_REPORTS,
    ),
    windows: joinedTallies(
      statesOf(NO_WINDOWS),
      each(({ windows }) => windows),
      NO_WINDOWS,
    ),
    recommendations: tracks.reduce(
      (joined, track) => ({
        ...joined,
        [track]: joinedTallies(
          statesOf(NO_RECOMMENDATIONS),
          each(({ recommendations }) => recommendations[track]),
          NO_RECOMMENDATIONS,
        ),
      }),
      NO_TRACKS,
    ),
    legalReviews: list(({ legalReviews }) => legalReviews),
    needed: list((summary) => summary.needed),
  };
}

/**
 * How many agreements stand together: who signed, late or not at all; what was missed, met and exceeded; open times to improve; what is
 * recommended; which reports are due; what a lawyer has to see; which facts are needed. Each agreement belongs in it once.
 *
 * @term Rekapitulasi perjanjian kinerja
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
 * const summary = summarize([{ agreement: contohAgreement, facts: contohFacts, evaluation }]);
 * const { missed, met } = summary.indicators.find(({ period }) => period === "2025")!.outcomes;
 * [summary.signatures.late.length, missed.map(({ item }) => item), met.length] // => [1, ["stunting"], 1]
 */
export function summarize(cases: Iterable<EvaluatedCase>): Summary {
  return mergeSummaries([...cases].map(countCase));
}

/** The summary of one group. */
export interface GroupSummary {
  /** What the group is called; missing for those of which nobody said where they belong. */
  readonly group?: string;
  /** Its summary. */
  readonly summary: Summary;
}

/**
 * One summary per group, by agency unless asked otherwise. What names no agency is a group of its own, never guessed from the post.
 *
 * @param cases - the evaluated agreements
 * @param groupOf - to which group one belongs
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
 * summarizeBy([{ agreement: contohAgreement, facts: contohFacts, evaluation }]).map(({ group }) => group)
 * // => ["Dinas Kesehatan"]
 */
export function summarizeBy(
  cases: Iterable<EvaluatedCase>,
  groupOf: (one: EvaluatedCase) => string | undefined = ({ agreement }) => agreement.mandateHolder.post.agency,
): readonly GroupSummary[] {
  return [...grouped(cases, groupOf)]
    .map(([group, members]) => ({ ...(group === undefined ? {} : { group }), summary: summarize(members) }))
    .toSorted(({ group: a = "" }, { group: b = "" }) => (a === b ? 0 : a < b ? -1 : 1));
}
