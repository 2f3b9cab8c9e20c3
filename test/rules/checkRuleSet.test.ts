import { describe, expect, it } from "vitest";

import {
  allOf,
  always,
  type BreachLeaf,
  type BreachRule,
  checkRuleSet,
  cite,
  type Condition,
  type ConsequenceStep,
  dutyBreached,
  evaluatedBelow,
  extendRuleSet,
  forYear,
  imposed,
  type Issue,
  judged,
  type Ladder,
  type Matter,
  national,
  reading,
  type RequiredDocuments,
  type ReviewRule,
  type RuleSet,
  type RuleSetDraft,
  since,
  targetMissed,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";

import { shippedById } from "./shipped.ts";

const basis = cite("PK-CONTOH");
const draft = (part: Partial<RuleSetDraft>): RuleSet => ({
  id: "kabBaru",
  name: "Kabupaten Baru",
  parent: national,
  sources: { "PK-CONTOH": { instrument: "perjanjian-kinerja", title: "PK" } },
  ...part,
});
const breach = (when: Condition<BreachLeaf>, at = "yearly"): BreachRule => ({
  code: "b",
  title: { id: "B" },
  at,
  when,
});
const breaching = (when: Condition<BreachLeaf>, at?: string): RuleSet =>
  draft({ breaches: [forYear<BreachRule>(2025, { ...breach(when, at), basis })] });
const step = (code: string, rank: number, other: Partial<ConsequenceStep> = {}): ConsequenceStep => ({
  code,
  title: { id: code },
  rank,
  when: always,
  effect: { kind: "not-said" },
  mode: "decided",
  by: "bupati",
  ...other,
});
const climbing = (steps: readonly ConsequenceStep[], answers: readonly string[] = []): RuleSet =>
  draft({ ladders: [forYear<Ladder>(2025, { code: "l", title: { id: "L" }, answers, steps, basis })] });
const documents = (...kinds: RequiredDocuments["kinds"]): RequiredDocuments => ({ kinds });

const brief = (rules: RuleSet): readonly (readonly [string, string, unknown])[] =>
  checkRuleSet(rules).map(({ code, path, received }) => [code, path.join("."), received]);

/** Each mistake with its code, its place and what was found there. */
const mistakes: readonly (readonly [string, RuleSet, Issue["code"], string, unknown])[] = [
  [
    "a source that nobody listed",
    draft({ documents: [forYear<RequiredDocuments>(2025, { ...documents(), basis: [basis, cite("PK-LAIN")] })] }),
    "unknown-reference",
    "documents.0.basis.1.source",
    "PK-LAIN",
  ],
  [
    "two entries for one year",
    draft({ documents: [1, 2].map(() => forYear<RequiredDocuments>(2025, { ...documents(), basis })) }),
    "duplicate-id",
    "documents.1",
    "2025",
  ],
  [
    "two entries for one day",
    draft({ documents: [1, 2].map(() => since<RequiredDocuments>("2025-03-25", { ...documents(), basis })) }),
    "duplicate-id",
    "documents.1",
    "2025-03-25",
  ],
  [
    "one code twice in a list",
    draft({
      matters: [1, 2].map(() => forYear<Matter>(2025, { code: "m", title: { id: "M" }, regards: "conduct", basis })),
    }),
    "duplicate-id",
    "matters.1",
    "m",
  ],
  [
    "a breach judged at a review that does not exist",
    breaching(targetMissed("any"), "weekly"),
    "unknown-reference",
    "breaches.0.at",
    "weekly",
  ],
  ["an unknown matter", breaching(allOf(always, judged("slow"))), "unknown-reference", "breaches.0.when", "slow"],
  ["an unknown duty", breaching(dutyBreached("plan")), "unknown-reference", "breaches.0.when", "plan"],
  [
    "a level that is not on its scale",
    breaching(evaluatedBelow("istimewa", "sakip", ["nilai"])),
    "unknown-reference",
    "breaches.0.when",
    "istimewa",
  ],
  [
    "a scale that does not exist",
    breaching(evaluatedBelow("B", "nilai", ["nilai"])),
    "unknown-reference",
    "breaches.0.when",
    "B",
  ],
  [
    "a ladder that answers an unknown breach",
    climbing([], ["missed"]),
    "unknown-reference",
    "ladders.0.answers.0",
    "missed",
  ],
  [
    "a step lighter than the one below it",
    climbing([step("a", 2), step("b", 1)]),
    "contradiction",
    "ladders.0.steps.1.rank",
    1,
  ],
  ["one step twice", climbing([step("a", 1), step("a", 1)]), "duplicate-id", "ladders.0.steps.1.code", "a"],
];

describe("a rule set that contradicts itself", () => {
  it.each(mistakes)("by %s is told so, with the place and what was found", (_, rules, code, path, received) => {
    expect(brief(rules)).toEqual([[code, path, received]]);
  });

  it.each(mistakes)("by %s is told what to do, in both languages", (_, rules) => {
    const [issue] = checkRuleSet(rules);
    for (const sentence of [issue?.message.id, issue?.message.en]) {
      expect(sentence).toMatch(/^\S.*\. .*\.$/u);
      expect(sentence).not.toMatch(/undefined|\[object|NaN/u);
    }
    expect(issue?.message.id).not.toBe(issue?.message.en);
  });

  it.each(mistakes)("by %s is refused when it is defined", (_, rules) => {
    const { parent = national, ...own } = rules;
    expect(() => extendRuleSet(parent, own)).toThrow("Kabupaten Baru contradicts itself.");
  });

  it("is told everything at once", () => {
    const all = mistakes.filter(([, rules]) => rules.breaches !== undefined).map(([, rules]) => rules);
    const together = draft({
      breaches: all.flatMap(({ breaches = [] }, index) =>
        breaches.map((one) => ({ ...one, code: `b${String(index)}` })),
      ),
    });
    expect(checkRuleSet(together)).toHaveLength(all.length);
  });

  it("by a default way of a reading is told so", () => {
    expect(brief(breaching(reading("r", "slow", { slow: judged("slow"), missed: targetMissed("any") })))).toEqual([
      ["unknown-reference", "breaches.0.when", "slow"],
    ]);
  });

  it("by a way of a reading that is not the default is told so too", () => {
    expect(
      brief(breaching(reading("r", "missed", { slow: judged("slow"), missed: targetMissed("any") }))),
    ).toHaveLength(1);
  });

  it("by choosing a way that a reading does not have is told so when it is defined", () => {
    expect(() =>
      extendRuleSet(kabLebong, { id: "x", name: "X", sources: {}, choices: { "three-pillars": "two" } }),
    ).toThrow(RangeError);
    expect(() =>
      extendRuleSet(kabLebong, { id: "x", name: "X", sources: {}, choices: { "four-pillars": "two" } }),
    ).toThrow(RangeError);
  });

  it("by choosing a way that its own reading does not have gets an issue, and no error from the check", () => {
    const own = breaching(reading("r", "missed", { missed: targetMissed("any") }));
    expect(brief({ ...own, choices: { r: "slow" } })).toEqual([["unknown-reference", "choices.r", "slow"]]);
  });

  it.each<[string, RuleSet]>([
    [
      "an entry for everyone beside one that leaves it out",
      draft({
        documents: [
          forYear<RequiredDocuments>(2025, { ...documents(), basis }),
          forYear<RequiredDocuments>(2025, { ...documents("skp"), binds: "everyone", basis }),
        ],
      }),
    ],
    [
      "an end before its beginning",
      draft({ documents: [since<RequiredDocuments>("2025-01-01", { ...documents(), basis }, "2024-12-31")] }),
    ],
    [
      "a review called for by an unknown matter",
      draft({
        reviews: [
          forYear<ReviewRule>(2025, {
            code: "r",
            title: { id: "R" },
            cadence: { kind: "on-judgement", matter: "slow" },
            force: "must",
            basis,
          }),
        ],
      }),
    ],
    ["a step that waits for an unknown step", climbing([step("a", 1, { when: imposed("b") })])],
  ])("by %s is told so", (_, rules) => {
    expect(checkRuleSet(rules)).toHaveLength(1);
  });
});

describe("a rule set that does not", () => {
  it.each(shippedById)("%s has a clean bill", (_, rules) => {
    expect(checkRuleSet(rules)).toEqual([]);
  });

  it("may refer to its parent's sources, reviews and breaches", () => {
    expect(
      brief(
        draft({ breaches: [forYear<BreachRule>(2025, { ...breach(targetMissed("any")), basis: cite("PP-94-2021") })] }),
      ),
    ).toEqual([]);
  });

  it("may have an entry for who signed beside one for everyone", () => {
    const rules = draft({
      documents: [
        forYear<RequiredDocuments>(2025, { ...documents(), basis }),
        forYear<RequiredDocuments>(2025, { ...documents("skp"), binds: "signatories", basis }),
      ],
    });
    expect(brief(rules)).toEqual([]);
  });

  it("may have steps of equal weight", () => {
    expect(brief(climbing([step("a", 1), step("b", 1)]))).toEqual([]);
  });
});
