import {
  always,
  type AtLeast,
  type BreachRule,
  cite,
  type ConsequenceStep,
  type Entry,
  type Evaluation,
  extendRuleSet,
  type Fact,
  forYear,
  type Ladder,
  type MeritRule,
  national,
  type PerformanceAgreement,
  type RuleSet,
  type RuleSetDraft,
  since,
  targetMissed,
  targetsReached,
} from "perjanjian-kinerja";

import { anAgreement, reached } from "./given.ts";

export const basis = cite("PK-CONTOH");
export const step = (code: string, rank: number, other: Partial<ConsequenceStep> = {}): ConsequenceStep => ({
  code,
  title: { id: code },
  rank,
  when: always,
  effect: { kind: "not-said" },
  mode: "decided",
  by: "bupati",
  ...other,
});

export const breach = (which: "any" | AtLeast = "any"): BreachRule => ({
  code: "missed",
  title: { id: "Target tidak tercapai" },
  at: "quarterly",
  when: targetMissed(which),
});
export const ladder = (...steps: readonly ConsequenceStep[]): Ladder => ({
  code: "steps",
  title: { id: "Jenjang" },
  answers: ["missed"],
  steps,
});

export const ruled = (
  breaches: readonly Entry<BreachRule>[],
  ladders: readonly Entry<Ladder>[],
  other: Partial<RuleSetDraft> = {},
): RuleSet =>
  extendRuleSet(national, {
    id: "kabContoh",
    name: "Kabupaten Contoh",
    sources: { "PK-CONTOH": { instrument: "perjanjian-kinerja", title: "PK" } },
    breaches,
    ladders,
    ...other,
  });

/** Quarterly judgement and a ladder that stays. */
export const standing = (...steps: readonly ConsequenceStep[]): RuleSet =>
  ruled(
    [since<BreachRule>("2022-01-01", { ...breach(), basis })],
    [since<Ladder>("2022-01-01", { ...ladder(...steps), basis })],
  );

/** What is reached in a quarter is a merit, and a ladder that stays rewards it. */
export const rewarding = (...steps: readonly ConsequenceStep[]): RuleSet =>
  ruled([], [since<Ladder>("2014-01-01", { ...ladder(...steps), answers: ["reached"], basis })], {
    merits: [
      since<MeritRule>("2014-01-01", {
        code: "reached",
        title: { id: "Semua target tercapai" },
        at: "quarterly",
        when: targetsReached("all"),
        basis,
      }),
    ],
  });

/** Quarterly judgement and a ladder, for one year alone. */
export const ofYears = (...all: readonly number[]): RuleSet =>
  ruled(
    all.map((year) => forYear<BreachRule>(year, { ...breach(), basis })),
    all.map((year) => forYear<Ladder>(year, { ...ladder(step("first", 1), step("second", 2)), basis })),
  );

/** Promises 10 in each quarter. */
export function quarterly(year: number): PerformanceAgreement {
  const agreement = anAgreement(year);
  const targets = Object.fromEntries([1, 2, 3, 4].map((quarter) => [`${String(year)}-Q${String(quarter)}`, 10]));
  return {
    ...agreement,
    objectives: agreement.objectives.map((objective) => ({
      ...objective,
      indicators: objective.indicators.map((indicator) => ({ ...indicator, targets })),
    })),
  };
}

export function inQuarter(year: number, quarter: 1 | 2 | 3 | 4, value: number, on: string): Fact {
  return { ...reached(year, value, on), period: `${year}-Q${quarter}` };
}

/** The step that the local ladder has reached, `nothing`, or what it waits for. */
export function recommended(evaluation: Evaluation): string {
  const found = evaluation.recommendations.find(({ track }) => track === "local");
  return found === undefined ? "nothing" : found.kind === "step" ? found.step : found.kind;
}
