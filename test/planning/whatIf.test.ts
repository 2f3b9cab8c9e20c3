import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  addDays,
  differencesOf,
  evaluate,
  factsKnownOn,
  forecast,
  type PlanningCase,
  whatIf,
} from "perjanjian-kinerja";

import { anyCase, type Case } from "../properties/anyCase.ts";

const planned = ({ agreement, facts, rules, asOf }: Case): PlanningCase => ({ agreement, facts, ruleSet: rules, asOf });

describe("what if", () => {
  it("equals the evaluation where nothing is changed", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { agreement, facts, rules, asOf } = given;
        const { before, after, differences } = whatIf(planned(given), []);
        expect(before).toStrictEqual(evaluate(agreement, facts, rules, asOf));
        expect(after).toStrictEqual(before);
        expect(differences).toStrictEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("comes back to where it was when a fact is recorded and withdrawn again", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const fact = { kind: "rank", rank: "III/c", on: given.asOf } as const;
        const told = whatIf(planned(given), [
          { kind: "fact-added", fact },
          { kind: "fact-withdrawn", fact: { on: given.asOf, rank: "III/c", kind: "rank" } },
        ]);
        expect([told.differences, told.notRecorded]).toStrictEqual([[], []]);
      }),
      { numRuns: 20 },
    );
  });

  it("says which fact was to be withdrawn and is not recorded", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const fact = { kind: "rank", rank: "I/a", on: addDays(given.asOf, 1), source: "nobody" } as const;
        expect(whatIf(planned(given), [{ kind: "fact-withdrawn", fact }]).notRecorded).toStrictEqual([fact]);
      }),
      { numRuns: 10 },
    );
  });
});

describe("a forecast", () => {
  it("begins with the evaluation of the day asked for, and ends by the day it was asked to", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom("nothing-changes" as const, "targets-met" as const), (given, assumption) => {
        const { agreement, facts, rules, asOf } = given;
        const until = addDays(asOf, 200);
        const { steps } = forecast(planned(given), { until, assumption });
        expect(steps[0]?.evaluation).toStrictEqual(evaluate(agreement, facts, rules, asOf));
        const days = steps.map(({ on }) => on);
        expect(days).toStrictEqual([...new Set(days)].sort());
        expect(days.every((day) => day >= asOf && day <= until)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("says of each of its days what an evaluation of what is known now says of it", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { agreement, facts, rules, asOf } = given;
        const { steps } = forecast(planned(given), { until: addDays(asOf, 200), assumption: "nothing-changes" });
        const known = factsKnownOn(facts, asOf);
        for (const { on, evaluation } of steps) expect(evaluation).toStrictEqual(evaluate(agreement, known, rules, on));
      }),
      { numRuns: 15 },
    );
  });

  it("misses no day on which something changes, looked at day by day for a year", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { agreement, facts, rules, asOf } = given;
        const until = addDays(asOf, 366);
        const known = factsKnownOn(facts, asOf);
        const days: string[] = [];
        let last = evaluate(agreement, known, rules, asOf);
        for (let day = addDays(asOf, 1); day <= until; day = addDays(day, 1)) {
          const evaluation = evaluate(agreement, known, rules, day);
          if (differencesOf(last, evaluation).length > 0) days.push(day);
          last = evaluation;
        }
        const { steps } = forecast(planned(given), { until, assumption: "nothing-changes" });
        expect(steps.slice(1).map(({ on }) => on)).toStrictEqual(days);
      }),
      { numRuns: 4 },
    );
  }, 60_000);
});
