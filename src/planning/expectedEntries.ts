import { both } from "../explanation/facts/factNames.ts";
import type { ExpectedEntry } from "../explanation/timeline/timelineEntry.ts";
import type { Because } from "../law/because.ts";
import type { Citation } from "../law/citation.ts";
import type { Difference } from "./difference.ts";
import { differenceText } from "./differenceText.ts";
import type { Forecast } from "./forecast.ts";

/** Where a difference rests: what its later side cites, or its earlier one where it is gone. */
function basisOf(difference: Difference): readonly Citation[] {
  const { before, after }: { readonly before?: object; readonly after?: object } = difference;
  const thing: { readonly because?: Because; readonly basis?: readonly Citation[] } = after ?? before ?? {};
  return thing.because?.basis ?? thing.basis ?? [];
}

/**
 * A forecast as entries of a time line, each with what is assumed: one for everything that changes on a day. The first step is the day asked
 * for, on which nothing is expected.
 *
 * @term Perkiraan
 *
 * @example
 * const of = { agreement: contohAgreement, facts: contohFacts, ruleSet: kabContoh, asOf: plainDate("2025-12-01") };
 * const expected = expectedEntries(forecast(of, { until: plainDate("2026-01-31"), assumption: "nothing-changes" }));
 * const evaluation = evaluate(of.agreement, of.facts, of.ruleSet, of.asOf);
 * timeline(evaluation, of.facts, { expected }).entries.filter(({ kind }) => kind === "expected").length === expected.length // => true
 */
export function expectedEntries({ steps, assumption, assumed }: Forecast): readonly ExpectedEntry[] {
  return steps.flatMap(({ on, differences, evaluation }) =>
    differences.map((difference, place): ExpectedEntry => ({
      kind: "expected",
      id: `forecast/${assumption}/${on}/${String(place)}`,
      on,
      title: both((language) => differenceText(difference, evaluation, language)),
      basis: basisOf(difference),
      assuming: assumed,
    })),
  );
}
