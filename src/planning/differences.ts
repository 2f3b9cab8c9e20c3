import type { Finding } from "../assessment/finding.ts";
import type { Measurement } from "../assessment/measure.ts";
import type { Remediation } from "../consequence/remediation/remediation.ts";
import type { Evaluation } from "../evaluation.ts";
import type { JudgedRecommendation } from "../rules/conformity/judge.ts";
import { outcomeOf } from "../rules/outcomeOf.ts";

/** One thing in which two evaluations of an official differ. */
export type Difference =
  | {
      /** A breach, a merit or an open question is there that was not. */
      readonly kind: "finding-appeared";
      /** What is found. */
      readonly after: Finding;
    }
  | {
      /** It is not there any more. */
      readonly kind: "finding-withdrawn";
      /** What was found. */
      readonly before: Finding;
    }
  | {
      /** An open question is answered, or an answer is open again. */
      readonly kind: "finding-changed";
      /** What was found. */
      readonly before: Finding;
      /** What is found. */
      readonly after: Finding;
    }
  | {
      /** Something is recommended that was not. */
      readonly kind: "recommendation-appeared";
      /** What is recommended. */
      readonly after: JudgedRecommendation;
    }
  | {
      /** It is not recommended any more. */
      readonly kind: "recommendation-gone";
      /** What was recommended. */
      readonly before: JudgedRecommendation;
    }
  | {
      /** The same source recommends something else. */
      readonly kind: "recommendation-changed";
      /** What was recommended. */
      readonly before: JudgedRecommendation;
      /** What is recommended. */
      readonly after: JudgedRecommendation;
    }
  | {
      /** An indicator is attained otherwise in a period; a side that does not measure it is missing. */
      readonly kind: "attainment-changed";
      /** How it was attained. */
      readonly before?: Measurement;
      /** How it is attained. */
      readonly after?: Measurement;
    }
  | {
      /** The time to improve stands elsewhere. */
      readonly kind: "remediation-changed";
      /** Where it stood. */
      readonly before: Remediation;
      /** Where it stands. */
      readonly after: Remediation;
    };

/** What is the same on both sides is told by a key; what of it can differ, by a text. */
interface Telling<Thing> {
  readonly key: (thing: Thing) => string;
  readonly says: (thing: Thing) => string;
}

type Pair<Thing> = readonly [before: Thing | undefined, after: Thing | undefined];

/** The things of two sides in pairs by their key, in order, without those that say the same. */
function changedPairs<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  { key, says }: Telling<Thing>,
): readonly Pair<Thing>[] {
  const keys = [...new Set([...before, ...after].map(key))];
  return keys.flatMap((one) => {
    const [old, young] = [before, after].map((side) => side.filter((thing) => key(thing) === one));
    const without = (side: readonly Thing[] = [], other: readonly Thing[] = []): readonly Thing[] =>
      side.filter((thing) => !other.some((twin) => says(twin) === says(thing)));
    const [gone, come] = [without(old, young), without(young, old)];
    const longer = gone.length > come.length ? gone : come;
    return longer.map((_, place): Pair<Thing> => [gone[place], come[place]]);
  });
}

const findingTold: Telling<Finding> = {
  key: ({ id }) => id,
  says: ({ kind, recovered }) => `${kind} ${String(recovered)}`,
};

const measurementTold: Telling<Measurement> = {
  key: ({ indicator, period }) => `${indicator} ${period}`,
  says: (one) => {
    switch (one.kind) {
      case "measured":
        return JSON.stringify([one.kind, one.target, one.actual, one.outcome, one.attainment, one.provisional]);
      case "not-due":
        return JSON.stringify([one.kind, one.target]);
      case "unmeasured":
        return JSON.stringify([one.kind, one.target, one.reason]);
    }
  },
};

const recommendationTold: Telling<JudgedRecommendation> = {
  key: ({ track, from }) => JSON.stringify([track, from]),
  says: (one) => JSON.stringify([outcomeOf(one), one.standsAs, one.conformity?.status]),
};

/** Where the time to improve stands; the reasons are left out. */
const remediationSays = (remediation: Remediation): string => JSON.stringify({ ...remediation, because: undefined });

function findingDifference([before, after]: Pair<Finding>): readonly Difference[] {
  if (before && after) return [{ kind: "finding-changed", before, after }];
  if (after) return [{ kind: "finding-appeared", after }];
  return before ? [{ kind: "finding-withdrawn", before }] : [];
}

function recommendationDifference([before, after]: Pair<JudgedRecommendation>): readonly Difference[] {
  if (before && after) return [{ kind: "recommendation-changed", before, after }];
  if (after) return [{ kind: "recommendation-appeared", after }];
  return before ? [{ kind: "recommendation-gone", before }] : [];
}

/**
 * In what two evaluations of one official differ: attainment, findings, the time to improve, recommendations. What is only reasoned otherwise
 * is no difference.
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
 * differencesOf(evaluation, evaluation) // => []
 */
export function differencesOf(before: Evaluation, after: Evaluation): readonly Difference[] {
  const findings = ({ findings: breaches, merits }: Evaluation): readonly Finding[] => [...breaches, ...merits];
  return [
    ...changedPairs(before.measurements, after.measurements, measurementTold).map(([old, young]): Difference => ({
      kind: "attainment-changed",
      ...(old && { before: old }),
      ...(young && { after: young }),
    })),
    ...changedPairs(findings(before), findings(after), findingTold).flatMap(findingDifference),
    ...(remediationSays(before.remediation) === remediationSays(after.remediation)
      ? []
      : [{ kind: "remediation-changed" as const, before: before.remediation, after: after.remediation }]),
    ...changedPairs(before.recommendations, after.recommendations, recommendationTold).flatMap(
      recommendationDifference,
    ),
  ];
}
