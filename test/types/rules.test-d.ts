import { describe, expectTypeOf, test } from "vitest";

import {
  allOf,
  type AppraisedFact,
  type BreachRule,
  cite,
  type Condition,
  type ConsequenceStep,
  type Effect,
  type Evaluation,
  extendRuleSet,
  forYear,
  type GradeMatrix,
  holdsPost,
  type Ladder,
  months,
  national,
  not,
  type Recommendation,
  type RequiredDocuments,
  removalFromPost,
  type RuleSet,
  saidSince,
  since,
  type Source,
  type StandingLeaf,
  targetMissed,
} from "perjanjian-kinerja";

const basis = cite("PK-CONTOH-2025", "butir 7");
const identity = { id: "kabContoh", name: "Kabupaten Contoh", sources: {} };
const title = { id: "Contoh" };

describe("an entry", () => {
  test("without its basis does not compile", () => {
    // @ts-expect-error where does it stand
    since<RequiredDocuments>("2025-03-25", { kinds: ["skp"] });
    // @ts-expect-error where does it stand
    forYear<RequiredDocuments>(2025, { kinds: ["skp"] });
    // @ts-expect-error an empty list is no basis
    forYear<RequiredDocuments>(2025, { kinds: ["skp"], basis: [] });
    forYear<RequiredDocuments>(2025, { kinds: ["skp"], basis: [basis, basis] });
  });

  test("without its basis does not compile inside a rule set either", () => {
    // @ts-expect-error where does it stand
    extendRuleSet(national, { ...identity, documents: [since("2025-03-25", { kinds: ["skp"] })] });
  });

  test("of unknown words of the law does not compile", () => {
    // @ts-expect-error no such document
    since<RequiredDocuments>("2025-03-25", { kinds: ["kontrak"], basis });
    // @ts-expect-error no such instrument
    const source: Source = { instrument: "Perda-X", title: "Perda" };
    void source;
  });
});

describe("a rule set", () => {
  test("with an unknown slice does not compile", () => {
    // @ts-expect-error the slice is called ladders
    extendRuleSet(national, { ...identity, ladder: [] });
  });

  test("with a misspelt property does not compile", () => {
    extendRuleSet(national, {
      ...identity,
      // @ts-expect-error the property is called kinds
      documents: [since("2025-03-25", { kind: ["skp"], basis })],
    });
    extendRuleSet(national, {
      ...identity,
      // @ts-expect-error `bind` is not a property, and would bind everyone
      documents: [since("2025-03-25", { kinds: ["skp"], bind: "signatories", basis })],
    });
  });

  test("that only national law speaks on does not compile", () => {
    // @ts-expect-error no local entry makes itself lawful
    extendRuleSet(national, { ...identity, discipline: [] });
    // @ts-expect-error nor decides how far it may go
    extendRuleSet(national, { ...identity, latitudes: [] });
  });

  test("said with its text in one place is held to its slice as well", () => {
    const said = saidSince("2025-03-25", basis, "signatories");
    extendRuleSet(national, { ...identity, documents: [said({ kinds: ["skp"] }, "butir 3")] });
    // @ts-expect-error the property is called kinds
    extendRuleSet(national, { ...identity, documents: [said({ kind: ["skp"] })] });
    // @ts-expect-error the binding stands with the text
    extendRuleSet(national, { ...identity, documents: [said({ kinds: ["skp"], bind: "everyone" })] });
    // @ts-expect-error an empty list is no basis
    extendRuleSet(national, { ...identity, documents: [said({ kinds: ["skp"] }, [])] });
    // @ts-expect-error who decides it
    removalFromPost();
    // @ts-expect-error how heavy it is follows from its place
    removalFromPost("bupati", { rank: 3 });
  });

  test("has its parent from extendRuleSet and not from its author", () => {
    // @ts-expect-error the parent is the first argument
    extendRuleSet(national, { ...identity, parent: national });
    expectTypeOf(extendRuleSet(national, identity)).toEqualTypeOf<RuleSet>();
  });
});

describe("a condition", () => {
  const breach = { code: "b", title, at: "yearly", basis } as const;
  const step = { code: "s", title, rank: 1, effect: { kind: "not-said" }, mode: "decided", by: "bupati" } as const;

  test("of a breach asks about the agreement, not about the post", () => {
    since<BreachRule>("2025-03-25", { ...breach, when: targetMissed("any") });
    // @ts-expect-error whether a post is held is asked by a step
    since<BreachRule>("2025-03-25", { ...breach, when: holdsPost });
    // @ts-expect-error also inside a combination
    since<BreachRule>("2025-03-25", { ...breach, when: allOf(targetMissed("any"), not(holdsPost)) });
  });

  test("of a step asks about the post, not about the agreement", () => {
    const held: ConsequenceStep = { ...step, when: holdsPost };
    // @ts-expect-error whether a target was missed is asked by a breach
    const missed: ConsequenceStep = { ...step, when: targetMissed("any") };
    void [held, missed];
    expectTypeOf<Condition<StandingLeaf>>().toEqualTypeOf<ConsequenceStep["when"]>();
  });

  test("is never a bare truth value", () => {
    // @ts-expect-error a condition is data
    const always: ConsequenceStep = { ...step, when: true };
    void always;
  });
});

describe("a consequence", () => {
  test("states its unit of time", () => {
    const year: Effect = { kind: "post-lost", term: months(12) };
    // @ts-expect-error twelve of what
    const twelve: Effect = { kind: "post-lost", term: 12 };
    // @ts-expect-error for how long
    const unsaid: Effect = { kind: "post-lowered" };
    void [year, twelve, unsaid];
  });

  test("of a ladder has a mode: an authority decides, and the library does not", () => {
    const said = { code: "s", title, rank: 1, when: holdsPost, effect: { kind: "not-said" }, by: "bupati" } as const;
    // @ts-expect-error how it comes about
    const ladder: Ladder = { code: "l", title, answers: [], steps: [said] };
    void ladder;
  });
});

describe("a predicate", () => {
  test("of the score can be recorded, and no matrix gives it", () => {
    expectTypeOf<"cukup">().toExtend<AppraisedFact["grade"]>();
    // @ts-expect-error cukup belongs to the score alone
    const cell: GradeMatrix["sesuai-ekspektasi"]["sesuai-ekspektasi"] = "cukup";
    void cell;
  });
});

describe("what comes out", () => {
  test("cannot be written to", () => {
    const change = (evaluation: Evaluation): void => {
      // @ts-expect-error an evaluation is read
      evaluation.year = 2030;
      // @ts-expect-error its lists too
      evaluation.findings.length = 0;
    };
    void change;
  });

  test("is told apart by its kind: only a step has a mode", () => {
    const look = (recommendation: Recommendation): void => {
      if (recommendation.kind === "step") expectTypeOf(recommendation.findings).toEqualTypeOf<readonly string[]>();
      // @ts-expect-error waiting for facts has no step
      if (recommendation.kind === "await-facts") void recommendation.step;
    };
    void look;
  });
});
