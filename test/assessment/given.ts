import {
  type ActualFact,
  type BreachRule,
  cite,
  type CitedRules,
  type Due,
  type Entry,
  type Fact,
  type Facts,
  type Indicator,
  type Measurement,
  measure,
  type ObligationRule,
  type PerformanceAgreement,
  type Period,
  periodStart,
  plainDate,
  type Proof,
  type Review,
  type ReviewRule,
  since,
} from "perjanjian-kinerja";

import type { Inquiry } from "../../src/assessment/inquiry.ts";

/** An agreement of 2025, unsigned and empty, to which a test adds what it is about. */
export function anAgreement(...indicators: readonly Indicator[]): PerformanceAgreement {
  return {
    id: "pk",
    year: 2025,
    mandateHolder: {
      name: "Siti Contoh",
      post: { title: "Kepala Dinas", level: "jpt-pratama", role: "kepala-perangkat-daerah" },
    },
    signing: { kind: "not-signed" },
    documents: [],
    clauses: [],
    objectives: [{ id: "sasaran", name: "Sasaran", indicators }],
    programmes: [],
    revisions: [],
  };
}

export function signedAt(day: string, agreement: PerformanceAgreement = anAgreement()): PerformanceAgreement {
  return { ...agreement, signing: { kind: "signed", on: plainDate(day) } };
}

/** More is better, quarters add up, and it is a key indicator, unless the test says otherwise. */
export function anIndicator(targets: Indicator["targets"], other: Partial<Indicator> = {}): Indicator {
  return {
    id: "satu",
    name: "Indikator satu",
    unit: "%",
    polarity: "higher-is-better",
    key: true,
    accumulation: "sum",
    targets,
    ...other,
  };
}

/** Known on the last day of 2025, unless the test says otherwise. */
export function reported(period: Period, value: number | string, other: Partial<ActualFact> = {}): ActualFact {
  return { kind: "actual", agreement: "pk", indicator: "satu", period, value, on: plainDate("2025-12-31"), ...other };
}

export function dossier(...events: readonly Fact[]): Facts {
  return { official: "Siti Contoh", employment: "PNS", events };
}

export const rules: CitedRules = {
  formulas: { "higher-is-better": "ratio", "lower-is-better": "mirror" },
  rounding: { decimals: 2, mode: "half-up" },
  scales: { opini: ["TMP", "TW", "WDP", "WTP"], sakip: ["D", "C", "CC", "B", "BB", "A", "AA"] },
};

/** What is measured for one period at the end of 2025. */
export function measuredFor(
  period: Period,
  agreement: PerformanceAgreement,
  facts: Facts,
  by: CitedRules | undefined = rules,
): readonly Measurement[] {
  return measure(agreement, facts, by, plainDate("2025-12-31")).filter((measurement) => measurement.period === period);
}

/** As many indicators of the year as there are pairs, each a target and what was reached; nothing where nobody reported. */
export function measuredYear(
  pairs: readonly (readonly [target: number, actual: number | undefined])[],
  other: Partial<Indicator> = {},
): readonly Measurement[] {
  const indicators = pairs.map(([target], index) => anIndicator({ "2025": target }, { id: `i${index}`, ...other }));
  const facts = pairs.flatMap(([, actual], index) =>
    actual === undefined ? [] : [reported("2025", actual, { indicator: `i${index}` })],
  );
  return measure(anAgreement(...indicators), dossier(...facts), rules, plainDate("2025-12-31"));
}

const basis = cite("CONTOH");

export function obligation(due: Due, proof: Proof, other: Partial<ObligationRule> = {}): Entry<ObligationRule> {
  return since("2025-01-01", {
    code: "kewajiban",
    title: { id: "Kewajiban" },
    force: "must",
    due,
    proof,
    basis,
    ...other,
  });
}

export function reviewRule(cadence: ReviewRule["cadence"], other: Partial<ReviewRule> = {}): Entry<ReviewRule> {
  return since("2025-01-01", { code: "evaluasi", title: { id: "Evaluasi" }, cadence, force: "must", basis, ...other });
}

export function breachRule(when: BreachRule["when"], other: Partial<BreachRule> = {}): Entry<BreachRule> {
  return since("2025-01-01", {
    code: "pelanggaran",
    title: { id: "Pelanggaran" },
    at: "evaluasi",
    when,
    basis,
    ...other,
  });
}

/** The review of a period on its last day, looking back to its first, or one without a period on a day, looking back to the beginning. */
export function aReview(on: string, period?: Period): Review {
  return {
    code: "evaluasi",
    title: { id: "Evaluasi" },
    on: plainDate(on),
    ...(period === undefined ? {} : { period, looksBackTo: periodStart(period) }),
    label: period ?? "evaluasi",
    force: "must",
    basis: [],
  };
}

/** What a breach leaf is asked against; a test gives only what matters to it. */
export type Given = Partial<Inquiry>;

export function inquiry(given: Given): Inquiry {
  return {
    agreement: anAgreement(),
    facts: dossier(),
    measurements: [],
    obligations: [],
    scales: { tingkat: ["kurang", "cukup", "baik"] },
    choices: {},
    measures: [],
    found: [],
    ...given,
  };
}
