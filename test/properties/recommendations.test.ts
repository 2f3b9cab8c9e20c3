import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  addDays,
  evaluate,
  type Evaluation,
  type Fact,
  type ImposedFact,
  type JudgedRecommendation,
} from "perjanjian-kinerja";

import { milderIn } from "../../src/testing/heavier.ts";
import { type Case, anyCase } from "./anyCase.ts";

type Step = Extract<JudgedRecommendation, { kind: "step" }>;

const evaluated = ({ agreement, facts, rules, asOf }: Case, ...more: readonly Fact[]): Evaluation =>
  evaluate(agreement, { ...facts, events: [...facts.events, ...more] }, rules, asOf);
const stepsOf = ({ recommendations }: Evaluation): readonly Step[] =>
  recommendations.filter((recommendation) => recommendation.kind === "step");

describe("once what was recommended has been decided", () => {
  it("the same finding recommends nothing more, on that day or later; only a new one does", () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 400 }), (given, later) => {
        const steps = stepsOf(evaluated(given));
        const decisions = steps.map(({ from, step, findings }): ImposedFact => ({
          kind: "imposed",
          id: `${from} ${step}`,
          agreement: given.agreement.id,
          step,
          answers: findings,
          on: given.asOf,
        }));
        const decided = new Set(steps.map(({ from }) => from));
        const again = stepsOf(evaluated(given, ...decisions));
        expect(again.filter(({ from }) => decided.has(from))).toEqual([]);

        for (const one of stepsOf(evaluated({ ...given, asOf: addDays(given.asOf, later) }, ...decisions))) {
          const before = steps.find(({ from }) => from === one.from);
          if (before === undefined) continue;
          expect(one.findings.filter((finding) => before.findings.includes(finding))).toEqual([]);
          expect(one.step).not.toBe(before.step);
          expect(one.rank).toBeGreaterThanOrEqual(before.rank);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("a decision that names no finding answers all that were established by its day", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const steps = stepsOf(evaluated(given));
        const decisions = steps.map(({ from, step }): ImposedFact => ({
          kind: "imposed",
          id: `${from} ${step}`,
          agreement: given.agreement.id,
          step,
          on: given.asOf,
        }));
        const decided = new Set(steps.map(({ from }) => from));
        expect(stepsOf(evaluated(given, ...decisions)).filter(({ from }) => decided.has(from))).toEqual([]);
      }),
    );
  });
});

describe("a worse figure", () => {
  it.each([
    ["naik", -1],
    ["turun", 1],
  ] as const)("never gives a better outcome: %s", (indicator, worse) => {
    const numbers = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(anyCase, numbers, (given, by) => {
        const events = given.facts.events.map((fact) =>
          fact.kind === "actual" && fact.indicator === indicator && typeof fact.value === "number"
            ? { ...fact, value: fact.value + worse * by }
            : fact,
        );
        const [better, worsened] = [evaluated(given), evaluated({ ...given, facts: { ...given.facts, events } })];
        expect(milderIn(worsened, better)).toEqual([]);
        const breaches = ({ findings }: Evaluation): readonly string[] =>
          findings.filter(({ kind }) => kind === "breach").map(({ id }) => id);
        expect(breaches(worsened)).toEqual(expect.arrayContaining([...breaches(better)]));
      }),
      { numRuns: 400 },
    );
  });
});

describe("every recommendation", () => {
  it("is a proposal only if national law carries it or is unclear", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        for (const { conformity, standsAs, kind } of evaluated(given).recommendations) {
          if (kind === "step") expect(conformity).toBeDefined();
          const lawful = conformity?.status === "conforms" || conformity?.status === "unclear";
          expect(standsAs).toBe(conformity === undefined ? undefined : lawful ? "proposed" : "announced");
        }
      }),
    );
  });

  it("names the facts it waits for", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        for (const recommendation of evaluated(given).recommendations) {
          if (recommendation.kind === "await-facts") expect(recommendation.missing.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
