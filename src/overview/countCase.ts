import { signedOn } from "../agreement/agreement.ts";
import { factsKnownOn, settle } from "../agreement/known.ts";
import type { Obligation } from "../assessment/obligation.ts";
import { missingFacts } from "../law/because.ts";
import { type Counted, countedOf, type EvaluatedCase, inOneOrder, type Tally } from "./counted.ts";
import {
  type AbsenceState,
  type IndicatorState,
  NO_ABSENCES,
  NO_INDICATORS,
  NO_REPORTS,
  NO_SIGNATURES,
  NO_TRACKS,
  NO_WINDOWS,
  type SignatureState,
} from "./states.ts";
import type { Summary } from "./summary.ts";

function into<State extends string>(tally: Tally<State>, state: State, counted: Counted): Tally<State> {
  return { ...tally, [state]: [...tally[state], counted] };
}

function signatureState(signed: boolean, states: readonly Obligation["state"][]): SignatureState {
  if (signed) return states.includes("late") ? "late" : states.includes("kept") ? "in-time" : "time-unknown";
  return states.includes("breached") ? "overdue" : states.includes("due") ? "not-yet" : "not-signed";
}

function signatures(one: EvaluatedCase): Summary["signatures"] {
  const { agreement, evaluation } = one;
  const day = signedOn(agreement);
  const duties = evaluation.obligations.filter(({ asks }) => asks === "signature");
  const state = signatureState(
    day !== undefined && day <= evaluation.asOf,
    duties.map((duty) => duty.state),
  );
  const [duty] = duties;
  const { signing } = agreement;
  const counted = countedOf(one, {
    ...(duty?.dueBy === undefined ? {} : { dueBy: duty.dueBy }),
    ...(duty?.daysLate === undefined ? {} : { daysLate: duty.daysLate }),
    ...(signing.kind === "signed" || signing.reason === undefined ? {} : { reason: signing.reason }),
  });
  return into(NO_SIGNATURES, state, counted);
}

/** Who was not there is a recorded fact, and so is the reason; nobody is absent because nothing is known. */
function absences(one: EvaluatedCase): Summary["absences"] {
  const { agreement, facts, evaluation } = one;
  const told = settle(
    factsKnownOn(facts, evaluation.asOf).events.filter(
      (fact) => fact.kind === "attended" && fact.agreement === agreement.id,
    ),
    (fact) => fact.kind === "attended" && fact.attended,
  );
  const as = (state: AbsenceState, reason?: string): Summary["absences"] =>
    into(NO_ABSENCES, state, countedOf(one, reason === undefined ? {} : { reason }));
  switch (told.kind) {
    case "silent":
      return NO_ABSENCES;
    case "in-conflict":
      return as("in-conflict");
    case "told": {
      const { fact } = told;
      if (fact.kind !== "attended" || fact.attended) return NO_ABSENCES;
      const { signing } = agreement;
      const reason = fact.reason ?? (signing.kind === "signed" ? undefined : signing.reason);
      return as(reason === undefined ? "without-reason" : "with-reason", reason);
    }
  }
}

function indicators(one: EvaluatedCase): Summary["indicators"] {
  const { measurements } = one.evaluation;
  return inOneOrder(measurements.map(({ period }) => period)).map((period) => ({
    period,
    outcomes: measurements
      .filter((measurement) => measurement.period === period)
      .reduce((tally, measurement): Tally<IndicatorState> => {
        const { indicator: item, name, kind } = measurement;
        const counted = countedOf(one, {
          item,
          title: { id: name },
          period,
          ...(kind === "unmeasured" ? { reason: measurement.reason } : {}),
        });
        return into(tally, kind === "measured" ? measurement.outcome : kind, counted);
      }, NO_INDICATORS),
  }));
}

function reports(one: EvaluatedCase): Summary["reports"] {
  return one.evaluation.obligations
    .filter(({ asks }) => asks === "report")
    .reduce((tally, { code, title, period, dueBy, daysLate, state }) => {
      const counted = countedOf(one, {
        item: code,
        title,
        ...(period === undefined ? {} : { period }),
        ...(dueBy === undefined ? {} : { dueBy }),
        ...(daysLate === undefined ? {} : { daysLate }),
      });
      return into(tally, state, counted);
    }, NO_REPORTS);
}

function windows(one: EvaluatedCase): Summary["windows"] {
  const { remediation } = one.evaluation;
  const { kind } = remediation;
  const ends = kind === "running" || kind === "ended" || kind === "paused" ? { dueBy: remediation.until } : {};
  const reason = kind === "ended" ? { reason: remediation.outcome } : {};
  return into(NO_WINDOWS, kind, countedOf(one, { ...ends, ...reason }));
}

function recommendations(one: EvaluatedCase): Summary["recommendations"] {
  return one.evaluation.recommendations.reduce((tracks, recommendation) => {
    const { track, from, kind, title } = recommendation;
    const named =
      kind === "step" ? { item: recommendation.step, title: recommendation.stepTitle } : { item: from, title };
    return { ...tracks, [track]: into(tracks[track], kind, countedOf(one, named)) };
  }, NO_TRACKS);
}

/** What says of itself that a person who knows the law has to look at it, and what is held against a law that is not clear. */
function legalReviews(one: EvaluatedCase): readonly Counted[] {
  return one.evaluation.recommendations
    .filter(({ kind, conformity }) => kind === "requires-legal-review" || conformity?.requiresLegalReview === true)
    .map((recommendation) =>
      countedOf(
        one,
        recommendation.kind === "step"
          ? { item: recommendation.step, title: recommendation.stepTitle }
          : { item: recommendation.from, title: recommendation.title },
      ),
    );
}

function needed(one: EvaluatedCase): readonly Counted[] {
  const { measurements, obligations, findings, merits, remediation, recommendations: next } = one.evaluation;
  const asking = [...measurements, ...obligations, ...findings, ...merits, remediation, ...next];
  return asking.flatMap(({ because }) => missingFacts(because)).map((missing) => countedOf(one, { missing }));
}

/**
 * One agreement, counted.
 *
 * @internal
 */
export function countCase(one: EvaluatedCase): Summary {
  const { asOf, rules } = one.evaluation;
  return {
    asOf: [asOf],
    rules: [rules.id],
    agreements: [countedOf(one)],
    repeated: [],
    signatures: signatures(one),
    absences: absences(one),
    indicators: indicators(one),
    reports: reports(one),
    windows: windows(one),
    recommendations: recommendations(one),
    legalReviews: inOneOrder(legalReviews(one)),
    needed: inOneOrder(needed(one)),
  };
}
