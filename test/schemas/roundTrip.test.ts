/** What the library answers and what it reads leaves the program as JSON and comes back as it was. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  evaluate,
  type Evaluation,
  type Facts,
  national,
  type PerformanceAgreement,
  plainDate,
  storedForm,
} from "perjanjian-kinerja";
import { agreementJsonSchema, factsJsonSchema, readAgreement, readFacts, readRuleSet } from "perjanjian-kinerja/read";
import { caseOf, contohAgreement } from "perjanjian-kinerja/testing";

import { anyCase } from "../properties/anyCase.ts";
import { regencyFiles, shipped, shippedById } from "../rules/shipped.ts";
import { anythingBy } from "../support/fromSchema.ts";
import { complaint, validator } from "./published.ts";
import { words } from "./words.ts";

const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const evaluations = validator("evaluation");

/** Neither undefined properties nor NaN nor -0: what the schema says, and the same again after JSON. */
function expectPlain(evaluation: Evaluation): void {
  expect(again(evaluation)).toStrictEqual(evaluation);
  expect(complaint(evaluations, evaluation)).toBeUndefined();
}

const anyFacts = anythingBy(factsJsonSchema(), words) as fc.Arbitrary<Facts>;
const anyAgreement = anythingBy(agreementJsonSchema(), words) as fc.Arbitrary<PerformanceAgreement>;
const anyRules = fc.constantFrom(...shipped);
const anyDay = fc.constantFrom(...words.days).map((day) => plainDate(day));

describe("an evaluation", () => {
  const stories = regencyFiles.flatMap(({ rules, stories: told }) =>
    told.map((one) => [`${rules.id}: ${one.title.id}`, rules, one] as const),
  );

  it.each(stories)("of the story %s comes back from JSON, and is what its schema says", (_, rules, one) => {
    const { agreement, facts, asOf } = caseOf(one);
    expectPlain(evaluate(agreement, facts, rules, asOf));
  });

  it("of any case comes back from JSON, and is what its schema says", () => {
    fc.assert(
      fc.property(anyCase, ({ agreement, facts, rules, asOf }) => {
        expectPlain(evaluate(agreement, facts, rules, asOf));
      }),
      { numRuns: 400 },
    );
  });

  it("of facts of every kind comes back from JSON, and is what its schema says", () => {
    fc.assert(
      fc.property(anyFacts, anyRules, anyDay, (facts, rules, asOf) => {
        expectPlain(evaluate(contohAgreement, facts, rules, asOf));
      }),
      { numRuns: 600 },
    );
  });

  it("of any agreement whose shape is right comes back from JSON, and is what its schema says", () => {
    fc.assert(
      fc.property(anyAgreement, anyFacts, anyRules, anyDay, (agreement, facts, rules, asOf) => {
        expectPlain(evaluate(agreement, facts, rules, asOf));
      }),
      { numRuns: 400 },
    );
  });
});

describe("what is read", () => {
  it("is the agreement that was written", () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const read = readAgreement(again(agreement));
        expect(again(agreement)).toStrictEqual(agreement);
        if (read.ok) expect(read.value).toStrictEqual(agreement);
      }),
      { numRuns: 400 },
    );
  });

  it("is the dossier that was written", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const read = readFacts(again(facts), [contohAgreement]);
        expect(again(facts)).toStrictEqual(facts);
        if (read.ok) expect(read.value).toStrictEqual(facts);
      }),
      { numRuns: 400 },
    );
  });

  it.each(shippedById.filter(([id]) => id !== "national"))("is the rule set that was stored: %s", (_, rules) => {
    const stored = storedForm(rules);
    expect(again(stored)).toStrictEqual(stored);
    expect(readRuleSet(again(stored), { parents: [national] })).toStrictEqual({ ok: true, value: rules });
  });
});
