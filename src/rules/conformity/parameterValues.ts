import type { Cadence } from "../../assessment/review.ts";
import type { RemediationRules } from "../../consequence/remediation/remediationRules.ts";
import type { Citation } from "../../law/citation.ts";
import { takeReading } from "../../law/reading.ts";
import type { Duration } from "../../time/duration.ts";
import type { PeriodLength } from "../../time/period.ts";
import type { ParameterCode } from "../latitude.ts";
import type { InForce, RulesInForce } from "../rulesInForce.ts";

/** What a parameter says: a length of time, a figure, or what is on a list. */
export type ParameterValue = Duration | number | readonly string[];

/** What one side says of a parameter. */
interface Stated {
  /** The value. */
  readonly value: ParameterValue;
  /** Where it stands. */
  readonly basis: readonly Citation[];
}

/** A parameter as a local rule and the law state it, where the local side says something of its own. */
export interface Confronted {
  /** The code of the entry, where each entry of a list has its own value. */
  readonly entry?: string;
  /** What the local rules say. */
  readonly local: Stated;
  /** What the law says; missing where it says nothing on that day. */
  readonly national?: Stated;
}

type Side = RulesInForce;

const isLocal = (entry: InForce<unknown> | undefined, law: Side): boolean =>
  entry !== undefined && entry.from !== law.ruleSet;

function sides(
  own: InForce<object> | undefined,
  law: InForce<object> | undefined,
  value: (side: "local" | "national") => ParameterValue | undefined,
): readonly Confronted[] {
  const local = value("local");
  if (own === undefined || local === undefined) return [];
  const national = law === undefined ? undefined : value("national");
  return [
    {
      local: { value: local, basis: own.basis },
      ...(national === undefined || law === undefined ? {} : { national: { value: national, basis: law.basis } }),
    },
  ];
}

/** Whom a time to improve covers and what opens it, item by item. */
function coverageOf({ covers }: RemediationRules): readonly string[] {
  return covers.flatMap(({ levels, shownBy, grades }) =>
    levels.flatMap((level) => [
      ...grades.map((grade) => `${level}: ${grade}`),
      ...(shownBy === "target-or-grade" ? [`${level}: target`] : []),
    ]),
  );
}

function remediation(
  own: Side,
  law: Side,
  value: (rules: RemediationRules) => ParameterValue | undefined,
): readonly Confronted[] {
  if (!isLocal(own.remediation, law)) return [];
  return sides(own.remediation, law.remediation, (side) => {
    const rules = side === "local" ? own.remediation : law.remediation;
    return rules === undefined ? undefined : value(rules);
  });
}

/** What is on a list of either side, by code; local where at least one entry is. */
function onList<Rule extends { readonly code: string }>(
  own: readonly InForce<Rule>[],
  law: readonly InForce<Rule>[],
  root: Side,
): readonly Confronted[] {
  const added = own.filter((entry) => isLocal(entry, root));
  if (added.length === 0) return [];
  const codes = (list: readonly InForce<Rule>[]): readonly string[] => list.map(({ code }) => code);
  return [
    {
      local: { value: codes(own), basis: added.flatMap(({ basis }) => basis) },
      national: { value: codes(law), basis: law.flatMap(({ basis }) => basis) },
    },
  ];
}

const TIMES_A_YEAR: Readonly<Record<PeriodLength, number>> = { month: 12, quarter: 4, "half-year": 2, year: 1 };

function timesAYear(cadence: Cadence): number | undefined {
  return cadence.kind === "each" ? TIMES_A_YEAR[cadence.length] : undefined;
}

/** How often a review takes place that both sides have under one code. */
function frequencies(own: Side, law: Side): readonly Confronted[] {
  return own.reviews.flatMap((review): readonly Confronted[] => {
    const same = law.reviews.find(({ code }) => code === review.code);
    if (same === undefined || !isLocal(review, law)) return [];
    const [local, national] = [review, same].map(({ cadence }) =>
      timesAYear(cadence.kind === "reading" ? takeReading(cadence, own.choices).value : cadence),
    );
    if (local === undefined || national === undefined) return [];
    return [
      {
        entry: review.code,
        local: { value: local, basis: review.basis },
        national: { value: national, basis: same.basis },
      },
    ];
  });
}

/** The time for a duty that counts from an event, where both sides have it under one code. */
function times(own: Side, law: Side): readonly Confronted[] {
  return own.obligations.flatMap((duty): readonly Confronted[] => {
    const same = law.obligations.find(({ code }) => code === duty.code);
    if (same === undefined || !isLocal(duty, law) || duty.due.kind !== "after" || same.due.kind !== "after") return [];
    if (duty.due.anchor !== same.due.anchor) return [];
    return [
      {
        entry: duty.code,
        local: { value: duty.due.within, basis: duty.basis },
        national: { value: same.due.within, basis: same.basis },
      },
    ];
  });
}

function attainment(
  own: Side,
  law: Side,
  value: (rules: NonNullable<Side["attainment"]>) => ParameterValue,
): readonly Confronted[] {
  if (!isLocal(own.attainment, law)) return [];
  return sides(own.attainment, law.attainment, (side) => {
    const rules = side === "local" ? own.attainment : law.attainment;
    return rules === undefined ? undefined : value(rules);
  });
}

/** How each parameter is found on both sides. */
export const PARAMETERS: Readonly<Record<ParameterCode, (own: Side, law: Side) => readonly Confronted[]>> = {
  // A fixed last day is a length only once the grant is known; it is held against the law for itself.
  "remediation-window": (own, law) => remediation(own, law, ({ window }) => ("until" in window ? undefined : window)),
  "remediation-observation": (own, law) => remediation(own, law, ({ observation }) => observation),
  "remediation-coverage": (own, law) => remediation(own, law, coverageOf),
  documents: (own, law) =>
    isLocal(own.documents, law)
      ? sides(own.documents, law.documents, (side) => (side === "local" ? own : law).documents?.kinds)
      : [],
  reviews: (own, law) => onList(own.reviews, law.reviews, law),
  "review-frequency": frequencies,
  duties: (own, law) => onList(own.obligations, law.obligations, law),
  "signing-time": times,
  signatories: (own, law) => onList(own.signatories, law.signatories, law),
  oversight: (own, law) => onList(own.oversight, law.oversight, law),
  // Without a ceiling or a floor nothing is cut off.
  "attainment-ceiling": (own, law) => attainment(own, law, ({ cap }) => cap?.ceiling ?? Infinity),
  "attainment-floor": (own, law) => attainment(own, law, ({ cap }) => cap?.floor ?? -Infinity),
  "attainment-formulas": (own, law) =>
    attainment(own, law, ({ formulas }) => Object.entries(formulas).map(([polarity, name]) => `${polarity}: ${name}`)),
};
