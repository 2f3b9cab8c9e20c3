import type { Finding } from "../assessment/finding.ts";
import type { Measurement } from "../assessment/measure.ts";
import type { Obligation } from "../assessment/obligation.ts";
import type { AbsenceYear } from "../consequence/discipline/absence.ts";
import type { DisciplineCase } from "../consequence/discipline/disciplineCase.ts";
import type { CaseProcedure } from "../consequence/procedure/procedure.ts";
import type { Imposition } from "../consequence/standing/imposition.ts";
import type { Standing } from "../consequence/standing/standing.ts";
import type { Evaluation } from "../evaluation.ts";
import type { JudgedRecommendation } from "../rules/conformity/judge.ts";
import { outcomeOf } from "../rules/outcomeOf.ts";
import type { Difference } from "./difference.ts";

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

/** What only reasons, names or counts the days that went by. */
const REASONS: ReadonlySet<string> = new Set([
  "because",
  "basis",
  "title",
  "values",
  "parts",
  "missing",
  "doubts",
  "daysLate",
]);

/** What a state says, whatever its reasons. */
const stateOf = (state: unknown): string =>
  JSON.stringify(state, (key, value: unknown) => (REASONS.has(key) ? undefined : value));

const obligationTold: Telling<Obligation> = {
  key: ({ code, period }) => JSON.stringify([code, period]),
  says: stateOf,
};

const impositionTold: Telling<Imposition> = { key: ({ id }) => id, says: stateOf };

/** Working days that nobody has recorded yet are no change of themselves. */
const absenceTold: Telling<AbsenceYear> = {
  key: ({ year }) => String(year),
  says: ({ kind, ...year }) =>
    "days" in year
      ? stateOf([kind, year.days.atLeast, year.days.ifUnverifiedCount, year.run.atLeast, year.payStopsFrom])
      : stateOf([kind, year]),
};

const caseTold: Telling<DisciplineCase> = { key: ({ id }) => id, says: stateOf };

const procedureTold: Telling<CaseProcedure> = { key: ({ cases }) => JSON.stringify(cases), says: stateOf };

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

/** Both sides of a pair that are there. */
function sides<Thing>([before, after]: Pair<Thing>): { readonly before?: Thing; readonly after?: Thing } {
  return { ...(before && { before }), ...(after && { after }) };
}

/** What of the standing is no imposed consequence; those are told one by one. */
const ownStanding = (standing: Standing): string => stateOf({ ...standing, impositions: [] });

/**
 * In what two evaluations of one official differ: attainment, duties, findings, the time to improve, standing, discipline, procedures,
 * recommendations. What is only reasoned otherwise
 * is no difference.
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
 * differencesOf(evaluation, evaluation) // => []
 */
export function differencesOf(before: Evaluation, after: Evaluation): readonly Difference[] {
  const findings = ({ findings: breaches, merits }: Evaluation): readonly Finding[] => [...breaches, ...merits];
  const [old, young] = [before.remediation, after.remediation];
  return [
    ...changedPairs(before.measurements, after.measurements, measurementTold).map((pair): Difference => ({
      kind: "attainment-changed",
      ...sides(pair),
    })),
    ...changedPairs(before.obligations, after.obligations, obligationTold).map((pair): Difference => ({
      kind: "duty-changed",
      ...sides(pair),
    })),
    ...changedPairs(findings(before), findings(after), findingTold).flatMap(findingDifference),
    ...(stateOf(old) === stateOf(young) ? [] : [{ kind: "remediation-changed" as const, before: old, after: young }]),
    ...(ownStanding(before.standing) === ownStanding(after.standing)
      ? []
      : [{ kind: "standing-changed" as const, before: before.standing, after: after.standing }]),
    ...changedPairs(before.standing.impositions, after.standing.impositions, impositionTold).map(
      (pair): Difference => ({ kind: "imposition-changed", ...sides(pair) }),
    ),
    ...changedPairs(before.discipline.absences, after.discipline.absences, absenceTold).map((pair): Difference => ({
      kind: "absence-changed",
      ...sides(pair),
    })),
    ...changedPairs(before.discipline.cases, after.discipline.cases, caseTold).map((pair): Difference => ({
      kind: "case-changed",
      ...sides(pair),
    })),
    ...changedPairs(before.procedures, after.procedures, procedureTold).map((pair): Difference => ({
      kind: "procedure-changed",
      ...sides(pair),
    })),
    ...changedPairs(before.recommendations, after.recommendations, recommendationTold).flatMap(
      recommendationDifference,
    ),
  ];
}
