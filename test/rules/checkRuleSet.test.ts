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
  type Coverage,
  dutyBreached,
  type Entry,
  evaluatedBelow,
  extendRuleSet,
  forYear,
  graded,
  holdsPost,
  imposed,
  type Issue,
  judged,
  type Ladder,
  type Matter,
  type MeritRule,
  months,
  national,
  not,
  type ObligationRule,
  type Oversight,
  plainDate,
  reading,
  type RemediationRules,
  type RequiredDocuments,
  type ReviewRule,
  type RuleSet,
  type RuleSetDraft,
  since,
  targetMissed,
  targetsReached,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";

import { shippedById } from "./shipped.ts";

const basis = cite("PK-CONTOH");
const draft = (part: Partial<RuleSet>): RuleSet => ({
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
const climbing = (
  steps: readonly ConsequenceStep[],
  answers: readonly string[] = ["missed"],
  other: Partial<Ladder> = {},
): RuleSet =>
  draft({
    breaches: [forYear<BreachRule>(2025, { ...breach(targetMissed("any")), code: "missed", basis })],
    ladders: [forYear<Ladder>(2025, { code: "l", title: { id: "L" }, answers, steps, ...other, basis })],
  });
/** A ladder that answers the breach `b` or the merit `m`. */
const rewarding = (answers: readonly string[], ...steps: readonly ConsequenceStep[]): RuleSet =>
  draft({
    breaches: [forYear<BreachRule>(2025, { ...breach(targetMissed("any")), basis })],
    merits: [forYear<MeritRule>(2025, { ...breach(targetsReached("all")), code: "m", basis })],
    ladders: [forYear<Ladder>(2025, { code: "l", title: { id: "L" }, answers, steps, basis })],
  });
const mean = (percent: number): BreachLeaf => ({ kind: "mean-below", percent });
const documents = (...kinds: RequiredDocuments["kinds"]): RequiredDocuments => ({ kinds });

const duty = (code: string): ObligationRule => ({
  code,
  title: { id: code },
  due: { kind: "by-year-end" },
  proof: { kind: "duty-recorded" },
  force: "must",
});
const monthly: ReviewRule = {
  code: "monthly",
  title: { id: "Bulanan" },
  cadence: { kind: "each", length: "month" },
  force: "must",
};
const heads: Coverage = {
  levels: ["jpt-pratama"],
  shownBy: "grade",
  grades: ["kurang"],
  doubtful: [],
  clear: "clear",
  basis: [basis],
};
const improving = (other: Partial<RemediationRules>): Entry<RemediationRules> =>
  forYear<RemediationRules>(2025, {
    observation: months(12),
    window: months(6),
    counting: "first-day-not-counted",
    monthEnd: "end-early",
    employments: ["PNS"],
    covers: [heads],
    ...other,
    basis,
  });
/** What JSON can hold and no author can write. */
const unfounded = JSON.parse(
  `{ "kinds": ["skp"], "basis": [], "speaks": { "kind": "for-year", "year": 2025 } }`,
) as Entry<RequiredDocuments>;

const brief = (rules: RuleSet): readonly (readonly [string, string, unknown])[] =>
  checkRuleSet(rules).map(({ code, path, received }) => [code, path.join("."), received]);

/** Each mistake with its code, its place and what was found there. */
const mistakes: readonly (readonly [string, RuleSet, Issue["code"], string, unknown])[] = [
  ["the id of its parent", draft({ id: "national" }), "duplicate-id", "id", "national"],
  ["no id", draft({ id: " " }), "missing", "id", " "],
  ["a region that has no code of that form", draft({ region: "1707" }), "unknown-value", "region", "1707"],
  [
    "the code of a city under the name of a regency",
    draft({ region: "32.71" }),
    "contradiction",
    "name",
    "Kabupaten Baru",
  ],
  [
    "the code of a regency under a name that does not say so",
    draft({ region: "32.69", name: "Baru" }),
    "contradiction",
    "name",
    "Baru",
  ],
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
    climbing([step("a", 1)], ["unknown"]),
    "unknown-reference",
    "ladders.0.answers.0",
    "unknown",
  ],
  [
    "a step lighter than the one below it",
    climbing([step("a", 2), step("b", 1)]),
    "contradiction",
    "ladders.0.steps.1.rank",
    1,
  ],
  ["one step twice", climbing([step("a", 1), step("a", 1)]), "duplicate-id", "ladders.0.steps.1.code", "a"],
  [
    "an entry that came as JSON and has no basis",
    draft({ documents: [unfounded] }),
    "missing",
    "documents.0.basis",
    [],
  ],
  [
    "a source that nobody listed, cited inside a rule",
    draft({ remediation: [improving({ covers: [{ ...heads, basis: [cite("PK-LAIN")] }] })] }),
    "unknown-reference",
    "remediation.0.covers.0.basis.0.source",
    "PK-LAIN",
  ],
  [
    "a year that is none",
    draft({ documents: [forYear<RequiredDocuments>(25, { ...documents(), basis })] }),
    "impossible-period",
    "documents.0.speaks.year",
    25,
  ],
  [
    "a matter that never speaks in the year of its breach",
    draft({
      matters: [forYear<Matter>(2024, { code: "m", title: { id: "M" }, regards: "conduct", basis })],
      breaches: [forYear<BreachRule>(2025, { ...breach(judged("m")), basis })],
    }),
    "contradiction",
    "breaches.0.when",
    "m",
  ],
  [
    "a duty that ended before its breach began",
    draft({
      obligations: [since<ObligationRule>("2023-01-01", { ...duty("d"), basis }, "2024-12-31")],
      breaches: [since<BreachRule>("2025-01-01", { ...breach(dutyBreached("d")), basis })],
    }),
    "contradiction",
    "breaches.0.when",
    "d",
  ],
  [
    "a review that ends before the year's end, when its breach would be judged",
    draft({
      reviews: [since<ReviewRule>("2025-01-01", { ...monthly, basis }, "2025-12-30")],
      breaches: [forYear<BreachRule>(2025, { ...breach(targetMissed("any"), "monthly"), basis })],
    }),
    "contradiction",
    "breaches.0.at",
    "monthly",
  ],
  [
    "a ladder that answers a breach of another year",
    draft({
      breaches: [forYear<BreachRule>(2024, { ...breach(targetMissed("any")), basis })],
      ladders: [forYear<Ladder>(2025, { code: "l", title: { id: "L" }, answers: ["b"], steps: [step("a", 1)], basis })],
    }),
    "contradiction",
    "ladders.0.answers.0",
    "b",
  ],
  [
    "a number that picks a step which is not there",
    climbing([step("a", 1)], ["missed"], {
      grading: { by: { kind: "targets-missed" }, worse: "higher", at: { a: 1, z: 2 } },
    }),
    "unknown-reference",
    "ladders.0.grading.at.z",
    "z",
  ],
  [
    "a breach of a duty that only can be done",
    draft({
      obligations: [forYear<ObligationRule>(2025, { ...duty("d"), force: "may", basis })],
      breaches: [forYear<BreachRule>(2025, { ...breach(dutyBreached("d")), basis })],
    }),
    "unreachable",
    "breaches.0.when",
    "d",
  ],
  [
    "a breach whose parts exclude each other",
    breaching(allOf(targetMissed("any"), not(targetMissed("any")))),
    "unreachable",
    "breaches.0.when",
    "b",
  ],
  ["a breach for no predicate", breaching(graded()), "contradiction", "breaches.0.when", "graded"],
  [
    "a breach for no aspect",
    breaching(evaluatedBelow("B", "sakip", [])),
    "contradiction",
    "breaches.0.when",
    "evaluated-below",
  ],
  [
    "a breach for half a target",
    breaching(targetMissed({ atLeast: 0.5 })),
    "contradiction",
    "breaches.0.when",
    "target-missed",
  ],
  [
    "a step whose condition cannot hold",
    climbing([step("a", 1, { when: allOf(holdsPost, not(holdsPost)) })]),
    "unreachable",
    "ladders.0.steps.0.when",
    "a",
  ],
  [
    "a step behind a dismissal that always follows first",
    climbing([
      step("a", 1, { effect: { kind: "dismissal", honour: "honourable" } }),
      step("b", 2, { when: holdsPost }),
    ]),
    "unreachable",
    "ladders.0.steps.1.when",
    "b",
  ],
  [
    "a step behind one that may be imposed without limit",
    climbing([step("a", 1, { atMost: "without-limit" }), step("b", 2)]),
    "unreachable",
    "ladders.0.steps.1.when",
    "b",
  ],
  [
    "a step that an exception always leaves out",
    climbing([step("a", 1), step("b", 2)], ["missed"], { except: [{ skip: "b", when: always, basis: [basis] }] }),
    "unreachable",
    "ladders.0.steps.1.when",
    "b",
  ],
  [
    "an exception that waits for an unknown step",
    climbing([step("a", 1)], ["missed"], { except: [{ skip: "a", when: imposed("z"), basis: [basis] }] }),
    "unknown-reference",
    "ladders.0.except.0.when",
    "z",
  ],
  [
    "a step that is never imposed",
    climbing([step("a", 1, { atMost: 0 })]),
    "contradiction",
    "ladders.0.steps.0.atMost",
    0,
  ],
  [
    "a step that is imposed one and a half times",
    climbing([step("a", 1, { atMost: 1.5 })]),
    "contradiction",
    "ladders.0.steps.0.atMost",
    1.5,
  ],
  [
    "a reward for a breach",
    rewarding(["b"], step("a", 1, { effect: { kind: "reward", what: "award" } })),
    "contradiction",
    "ladders.0.steps.0.effect",
    { kind: "reward", what: "award" },
  ],
  [
    "a step for a merit that is no reward",
    rewarding(["m"], step("a", 1)),
    "contradiction",
    "ladders.0.steps.0.effect",
    { kind: "not-said" },
  ],
  [
    "a ladder that answers merits and breaches",
    rewarding(["b", "m"], step("a", 1, { effect: { kind: "reward", what: "award" } })),
    "contradiction",
    "ladders.0.answers",
    ["b", "m"],
  ],
  [
    "a time to improve that ends before its rule begins",
    draft({ remediation: [improving({ window: { until: plainDate("2025-01-01") } })] }),
    "contradiction",
    "remediation.0.window.until",
    "2025-01-01",
  ],
  [
    "a step that waits for a later one",
    climbing([step("a", 1, { when: imposed("b") }), step("b", 2)]),
    "unreachable",
    "ladders.0.steps.0.when",
    "a",
  ],
  [
    "a step that repeats another",
    climbing(["a", "b"].map((code) => step(code, 1, { effect: { kind: "reprimand", form: "oral" } }))),
    "unreachable",
    "ladders.0.steps.1",
    "b",
  ],
  ["a step that nobody decides", climbing([step("a", 1, { by: " " })]), "missing", "ladders.0.steps.0.by", " "],
  [
    "one code for two effects",
    draft({
      breaches: [2024, 2025].map((year) => forYear<BreachRule>(year, { ...breach(targetMissed("any")), basis })),
      ladders: (["oral", "written"] as const).map((form, index) =>
        forYear<Ladder>(2024 + index, {
          code: "l",
          title: { id: "L" },
          answers: ["b"],
          steps: [step("a", 1, { effect: { kind: "reprimand", form } })],
          basis,
        }),
      ),
    }),
    "contradiction",
    "ladders.1.steps.0.effect",
    { kind: "reprimand", form: "written" },
  ],
  [
    "one code for a matter and a duty",
    draft({
      matters: [forYear<Matter>(2025, { code: "m", title: { id: "M" }, regards: "conduct", basis })],
      obligations: [forYear<ObligationRule>(2025, { ...duty("m"), basis })],
    }),
    "duplicate-id",
    "obligations.0.code",
    "m",
  ],
  [
    "one code for a duty and a step of the parent",
    draft({
      parent: kabLebong,
      obligations: [forYear<ObligationRule>(2025, { ...duty("demotion"), basis })],
    }),
    "duplicate-id",
    "obligations.0.code",
    "demotion",
  ],
  [
    "a time to improve of no length",
    draft({ remediation: [improving({ window: { unit: "months", count: 0 } })] }),
    "contradiction",
    "remediation.0.window",
    { unit: "months", count: 0 },
  ],
  [
    "a time to improve for nobody",
    draft({ remediation: [improving({ covers: [] })] }),
    "unreachable",
    "remediation.0.covers",
    [],
  ],
  [
    "a time to improve for no employment",
    draft({ remediation: [improving({ employments: [] })] }),
    "unreachable",
    "remediation.0.employments",
    [],
  ],
  [
    "a time to improve for no post",
    draft({ remediation: [improving({ covers: [{ ...heads, levels: [] }] })] }),
    "unreachable",
    "remediation.0.covers.0.levels",
    [],
  ],
  [
    "a time to improve that a predicate opens and that names none",
    draft({ remediation: [improving({ covers: [{ ...heads, grades: [] }] })] }),
    "unreachable",
    "remediation.0.covers.0.grades",
    [],
  ],
  [
    "a review on a day of another year",
    draft({
      reviews: [
        forYear<ReviewRule>(2025, {
          ...monthly,
          cadence: { kind: "on-day", day: plainDate("2026-01-01") },
          basis,
        }),
      ],
    }),
    "contradiction",
    "reviews.0.cadence.day",
    "2026-01-01",
  ],
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
    expect(() => extendRuleSet(parent, own)).toThrow(`${rules.name} contradicts itself.`);
  });

  it("is told everything at once", () => {
    const others = ["matters", "obligations", "reviews", "ladders"] as const;
    const all = mistakes
      .map(([, rules]) => rules)
      .filter((rules) => rules.breaches !== undefined && others.every((slice) => rules[slice] === undefined));
    expect(all.length).toBeGreaterThan(5);
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

  it("may remove, and relieve for a year who holds a post again: the second step is reached after a new appointment", () => {
    const removal = step("a", 1, { when: holdsPost, effect: { kind: "post-lost", term: "open-ended" } });
    const relief = step("b", 2, { when: holdsPost, effect: { kind: "post-lost", term: months(12) } });
    expect(brief(climbing([removal, relief]))).toEqual([]);
  });

  it("may go on after a dismissal that is only proposed", () => {
    const proposal = step("a", 1, { effect: { kind: "dismissal", honour: "honourable" }, mode: "proposed" });
    expect(brief(climbing([proposal, step("b", 2)]))).toEqual([]);
  });

  it("may go on where an exception leaves out the step before", () => {
    const removal = step("a", 1, { effect: { kind: "dismissal", honour: "honourable" } });
    const except = [{ skip: "a", when: not(holdsPost), basis: [basis] }] as const;
    expect(brief(climbing([removal, step("b", 2)], ["missed"], { except }))).toEqual([]);
    expect(brief(climbing([removal, step("b", 2)]))).toHaveLength(1);
  });

  it("may go on where what was imposed without limit is not meant any more", () => {
    expect(brief(climbing([step("a", 1, { atMost: "without-limit", when: holdsPost }), step("b", 2)]))).toEqual([]);
  });

  it("may wait for the dismissal that ends a time that brought no improvement", () => {
    expect(brief(climbing([step("a", 1, { when: imposed("PDH") })]))).toEqual([]);
  });

  it("may reward a merit", () => {
    expect(brief(rewarding(["m"], step("a", 1, { effect: { kind: "reward", what: "award" }, atMost: 4 })))).toEqual([]);
  });

  it("may ask for a step that was passed over, and for one of another ladder", () => {
    const passed = [step("a", 1, { when: holdsPost }), step("b", 2, { when: not(imposed("a")) })];
    expect(brief(climbing(passed))).toEqual([]);
    expect(brief(climbing([step("c", 1, { when: imposed("PDHTAPS") })]))).toEqual([]);
  });

  it("may ask more questions than anybody tries every answer to", () => {
    const many = Array.from({ length: 13 }, (_, index) => mean(index));
    expect(brief(breaching(allOf(...many)))).toEqual([]);
    expect(brief(breaching(allOf(...many.slice(0, 11), not(mean(0)))))).toHaveLength(1);
  });
});

describe("a warning", () => {
  const written = (window: Entry<RemediationRules>, other: Partial<RuleSetDraft> = {}): RuleSet =>
    draft({ remediation: [window], ...other });
  const windowSince = (day: string, until?: string): Entry<RemediationRules> => {
    const { speaks: _speaks, ...rules } = improving({});
    return since<RemediationRules>(day, rules, until);
  };
  const warnings = (rules: RuleSet): readonly unknown[] =>
    checkRuleSet(rules).map(({ severity, code, path, received }) => [severity, code, path.join("."), received]);

  it.each<[string, RuleSet, readonly unknown[]]>([
    ["changed on 31 October 2023", written(windowSince("2023-10-30")), ["remediation.0", "2023-10-31"]],
    ["changed more than once: the last counts", written(windowSince("2018-01-01")), ["remediation.0", "2023-10-31"]],
    ["changed while it spoke", written(windowSince("2018-01-01", "2021-12-31")), ["remediation.0", "2019-01-01"]],
    [
      "changed in its year",
      draft({ remediation: [{ ...improving({}), speaks: { kind: "for-year", year: 2023 } }] }),
      ["remediation.0", "2023-10-31"],
    ],
    [
      "changed after the author's review",
      written(windowSince("2018-01-01"), { reviewedOn: plainDate("2023-10-30") }),
      ["remediation.0", "2023-10-31"],
    ],
  ])("says that national law %s, and asks the author to compare", (_, rules, found) => {
    expect(warnings(rules)).toEqual([["warning", "parent-changed", ...found]]);
  });

  it.each<[string, RuleSet]>([
    ["on the day the local entry was written", written(windowSince("2023-10-31"))],
    ["before", written(windowSince("2025-01-01"))],
    ["after the local entry had ended", written(windowSince("2018-01-01", "2018-12-31"))],
    [
      "and the author wrote a newer entry",
      draft({ remediation: [windowSince("2018-01-01"), windowSince("2024-01-01")] }),
    ],
    ["and the author looked at it", written(windowSince("2018-01-01"), { reviewedOn: plainDate("2023-10-31") })],
    ["in another list entry", draft({ reviews: [since<ReviewRule>("2014-01-01", { ...monthly, basis })] })],
  ])("is not given where national law changed %s", (_, rules) => {
    expect(warnings(rules)).toEqual([]);
  });

  it("says that a rule speaks before the review at which it is judged, by a whole year", () => {
    const early = (from: string): RuleSet =>
      draft({ breaches: [since<BreachRule>(from, { ...breach(targetMissed("any")), basis })] });
    expect(warnings(early("2014-12-31"))).toEqual([["warning", "speaks-too-early", "breaches.0.at", "yearly"]]);
    expect(warnings(early("2015-01-01"))).toEqual([]);
    expect(checkRuleSet(early("2013-06-30"))[0]?.message.en).toContain("Until 2014-12-31");
  });

  it("says that a ladder has no step, or answers nothing, which may be meant", () => {
    expect(warnings(climbing([]))).toEqual([["warning", "missing", "ladders.0.steps", []]]);
    expect(warnings(climbing([step("a", 1)], []))).toEqual([["warning", "missing", "ladders.0.answers", []]]);
    expect(checkRuleSet(climbing([]))[0]?.message).toEqual({
      id: 'Jenjang "l" tidak menghasilkan apa pun. Tulis langkah-langkahnya pada "steps", kecuali memang tidak ada akibatnya.',
      en: 'The ladder "l" comes to nothing. Write its steps under "steps", unless nothing is meant to follow.',
    });
  });

  it("keeps no rule set from being defined", () => {
    const { parent: _parent, ...own } = written(windowSince("2018-01-01"));
    expect(extendRuleSet(national, own).remediation).toHaveLength(1);
  });

  it("tells what to do, in both languages", () => {
    for (const rules of [written(windowSince("2018-01-01"))]) {
      const [issue] = checkRuleSet(rules);
      expect(issue?.message.en).toContain(`note the day of your review under "reviewedOn"`);
      expect(issue?.message.id).toContain(`catat hari pemeriksaan pada "reviewedOn"`);
    }
  });
});

describe("the office of a step", () => {
  const by = (office: string, other: Partial<RuleSet> = {}): readonly unknown[] =>
    checkRuleSet({ ...climbing([step("satu", 1, { by: office })]), ...other })
      .filter(({ path }) => path.at(-1) === "by")
      .map(({ severity, code, path, received }) => [severity, code, path.join("."), received]);

  it.each(["bupati", "wali-kota", "sekda", "kepala-perangkat-daerah", "pejabat-pembina-kepegawaian", "pemberi-amanah"])(
    "%s is known",
    (office) => {
      expect(by(office)).toEqual([]);
    },
  );

  it("that nothing else speaks of is to be looked at, and keeps no rule set from being used", () => {
    expect(by("penerima-amanah")).toEqual([]);
    expect(by("bupatti")).toEqual([["warning", "unknown-reference", "ladders.0.steps.0.by", "bupatti"]]);
    const { parent, ...own } = climbing([step("satu", 1, { by: "bupatti" })]);
    expect(() => extendRuleSet(parent ?? national, own)).not.toThrow();
  });

  it("is named with those that are known, in both languages", () => {
    const [found] = checkRuleSet(climbing([step("satu", 1, { by: "bupatti" })]));
    expect(found?.message.en).toContain('The office "bupatti" of the step "satu" is named nowhere else.');
    expect(found?.message.en).toContain("bupati, wali-kota");
    expect(found?.message.id).toContain('Jabatan "bupatti" pada langkah "satu" tidak disebut di tempat lain.');
  });

  it("is known once the region says what it does", () => {
    const oversight = [
      forYear<Oversight>(2025, { code: "majelis", by: "majelis-etik", does: "proposes", title: { id: "M" }, basis }),
    ];
    expect(by("majelis-etik")).toHaveLength(1);
    expect(by("majelis-etik", { oversight })).toEqual([]);
  });

  it("without anybody is an issue of its own", () => {
    expect(by("")).toEqual([[undefined, "missing", "ladders.0.steps.0.by", ""]]);
  });
});
