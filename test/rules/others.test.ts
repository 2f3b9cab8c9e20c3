import { describe, expect, it } from "vitest";

import { checkConformity, type ConsequenceStep, plainDate, type RuleSet, since } from "perjanjian-kinerja";

import { basis, breach, ladder, rewarding, ruled, step } from "../consequence/aLadder.ts";

const moment = { on: plainDate("2024-12-31"), year: 2024, signed: true };

/** The aspects of the first announced step on the last day of 2024. */
function aspectsOf(rules: RuleSet): readonly string[] {
  const [one] = checkConformity(rules, moment);
  return one?.conformity.aspects.map(({ aspect, status }) => `${aspect}: ${status}`) ?? [];
}

function aspects(other: Partial<ConsequenceStep>): readonly string[] {
  const rules = ruled(
    [since("2022-01-01", { ...breach(), when: { kind: "judged", matter: "x" }, basis })],
    [since("2022-01-01", { ...ladder(step("one", 1, other)), basis })],
    { matters: [since("2022-01-01", { code: "x", title: { id: "X" }, regards: "conduct", basis })] },
  );
  return aspectsOf(rules);
}

const twelveMonths = { kind: "post-lost", term: { unit: "months", count: 12 } } as const;

describe("K39: a consequence that reaches others", () => {
  it("is harsher than the law, which punishes everybody for the own breach alone; without them it is not", () => {
    expect(aspects({ effect: twelveMonths })).toContain("trigger: unclear");
    expect(aspects({ effect: twelveMonths, reaches: ["subordinates"] })).toContain("trigger: harsher");
    expect(aspects({ effect: twelveMonths, reaches: ["superior"] })).toContain("trigger: harsher");
  });
});

describe("what punishes nobody", () => {
  it("is held against no punishment: an award conforms, a promotion has a procedure that is not carried in", () => {
    const reward = (what: "award" | "promotion"): RuleSet =>
      rewarding(step("one", 1, { effect: { kind: "reward", what } }));
    expect(aspectsOf(reward("award"))).toEqual(["kind: conforms"]);
    expect(aspectsOf(reward("promotion"))).toEqual(["kind: unclear"]);
  });

  it("a move to another post is no punishment, and whether it may follow is for a lawyer", () => {
    expect(aspects({ effect: { kind: "post-moved" } })).toContain("kind: unclear");
  });
});
