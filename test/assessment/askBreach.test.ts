import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type AppraisedFact,
  type BreachLeaf,
  days,
  dutyBreached,
  type DutyFact,
  evaluatedBelow,
  type EvaluatedFact,
  type Fact,
  graded,
  judged,
  type JudgedFact,
  meanBelow,
  measure,
  months,
  obligationsOf,
  type PerformanceAgreement,
  plainDate,
  priorityProgrammeNotRun,
  type Programme,
  type ProgrammeRunFact,
  type StrategicObjective,
  targetMissed,
  type Truth,
} from "perjanjian-kinerja";

import { askBreachLeaf } from "../../src/assessment/askBreach.ts";
import {
  anAgreement,
  anIndicator,
  aReview,
  dossier,
  type Given,
  inquiry,
  measuredFor,
  measuredYear,
  obligation,
  reported,
  rules,
} from "./given.ts";

const atYearEnd = aReview("2025-12-31", "2025");
const ask = (leaf: BreachLeaf, given: Given, review = atYearEnd): Truth => askBreachLeaf(leaf, inquiry(given), review);

describe("a target missed", () => {
  it.each([
    [
      "holds with one missed by a hundredth",
      [
        [10, 9.99],
        [10, 10],
      ],
      "holds",
    ],
    [
      "fails with all met exactly",
      [
        [10, 10],
        [10, 10],
      ],
      "fails",
    ],
    [
      "fails with all exceeded",
      [
        [10, 10.01],
        [10, 11],
      ],
      "fails",
    ],
    [
      "is unknown with one unreported and none missed",
      [
        [10, 10],
        [10, undefined],
      ],
      "unknown",
    ],
    [
      "holds with one missed, whatever the unreported one will be",
      [
        [10, 9],
        [10, undefined],
      ],
      "holds",
    ],
    ["fails where nothing was due", [], "fails"],
  ] as const)("any of them: %s", (_title, pairs, kind) => {
    expect(ask(targetMissed("any"), { measurements: measuredYear(pairs) }).kind).toBe(kind);
  });

  it.each([
    ["holds with a key indicator missed", true, 9, "holds"],
    ["fails with another indicator missed", false, 9, "fails"],
    ["fails with a key indicator met", true, 10, "fails"],
    ["is unknown with a key indicator unreported", true, undefined, "unknown"],
    ["fails with another indicator unreported", false, undefined, "fails"],
  ] as const)("any key one: %s", (_title, key, actual, kind) => {
    expect(ask(targetMissed("any-key"), { measurements: measuredYear([[10, actual]], { key }) }).kind).toBe(kind);
  });

  it.each([
    ["fails with 2 missed and 1 met", [9, 9, 10], "fails"],
    ["holds with 3 missed", [9, 9, 9], "holds"],
    ["holds with 4 missed", [9, 9, 9, 9], "holds"],
    ["is unknown with 2 missed and 1 unreported", [9, 9, undefined], "unknown"],
    ["fails with 1 missed and 1 unreported", [9, undefined, 10], "fails"],
    ["holds with 3 missed and 1 unreported", [9, 9, 9, undefined], "holds"],
    ["is unknown with all unreported", [undefined, undefined, undefined], "unknown"],
  ] as const)("K24: at least 3 of them: %s", (_title, actuals, kind) => {
    const measurements = measuredYear(actuals.map((actual) => [10, actual]));
    expect(ask(targetMissed({ atLeast: 3 }), { measurements }).kind).toBe(kind);
  });

  it("K24: any key indicator, three of them and the mean are three questions, each with its own answer", () => {
    const answers = (pairs: readonly (readonly [number, number])[], keys: readonly number[]): readonly string[] => {
      const measurements = measuredYear(pairs).map((one, index) => ({ ...one, key: keys.includes(index) }));
      return [targetMissed("any-key"), targetMissed({ atLeast: 3 }), meanBelow(85)].map(
        (leaf) => ask(leaf, { measurements }).kind,
      );
    };
    const four = (...actuals: readonly number[]): readonly (readonly [number, number])[] =>
      actuals.map((actual) => [100, actual]);
    expect(answers(four(99, 100, 100, 100), [0])).toEqual(["holds", "fails", "fails"]);
    expect(answers(four(99, 99, 99, 140), [3])).toEqual(["fails", "holds", "fails"]);
    expect(answers(four(39, 100, 100, 100), [3])).toEqual(["fails", "fails", "holds"]);
    expect(answers(four(40, 100, 100, 100), [3])).toEqual(["fails", "fails", "fails"]);
    expect(answers(four(10, 10, 10, 10), [0])).toEqual(["holds", "holds", "holds"]);
  });

  describe("of one objective", () => {
    const objective = (id: string): StrategicObjective => ({
      id,
      name: `Sasaran ${id}`,
      indicators: [1, 2].map((place) => anIndicator({ "2025": 10 }, { id: `${id}${place}` })),
    });
    const agreement: PerformanceAgreement = { ...anAgreement(), objectives: [objective("a"), objective("b")] };
    const of = (leaf: BreachLeaf, ...values: readonly (readonly [indicator: string, value: number])[]): Truth => {
      const facts = dossier(...values.map(([indicator, value]) => reported("2025", value, { indicator })));
      return ask(leaf, { agreement, facts, measurements: measuredFor("2025", agreement, facts) });
    };
    const first = targetMissed({ objective: "a" });

    it("holds for its own indicators, and whatever becomes of another's", () => {
      expect(of(first, ["a1", 9.99], ["a2", 10]).kind).toBe("holds");
      expect(of(first, ["a1", 10], ["a2", 10], ["b1", 9], ["b2", 9]).kind).toBe("fails");
      expect(of(targetMissed({ objective: "b" }), ["a1", 10], ["a2", 10], ["b1", 9], ["b2", 10]).kind).toBe("holds");
    });

    it("is unknown while one of its own is, and not because another's is", () => {
      expect(of(first, ["a1", 10]).kind).toBe("unknown");
      expect(of(first, ["a1", 10], ["a2", 10]).kind).toBe("fails");
    });

    it("that the agreement does not have was not missed: there was nothing to look at", () => {
      expect(of(targetMissed({ objective: "c" }), ["a1", 9])).toMatchObject({ kind: "fails", idle: true });
    });
  });

  it("looks at the period of the review and at no other", () => {
    const agreement = anAgreement(anIndicator({ "2025-Q1": 10, "2025-Q2": 10 }));
    const measurements = (["2025-Q1", "2025-Q2"] as const).flatMap((period) =>
      measuredFor(period, agreement, dossier(reported("2025-Q1", 9), reported("2025-Q2", 10))),
    );
    expect(ask(targetMissed("any"), { measurements }, aReview("2025-03-31", "2025-Q1")).kind).toBe("holds");
    expect(ask(targetMissed("any"), { measurements }, aReview("2025-06-30", "2025-Q2")).kind).toBe("fails");
  });

  it("looks at the year where the review judges no period", () => {
    expect(ask(targetMissed("any"), { measurements: measuredYear([[10, 9]]) }, aReview("2025-06-25")).kind).toBe(
      "holds",
    );
  });

  it("names the figures without which it stays unknown", () => {
    expect(
      ask(targetMissed("any"), {
        measurements: measuredYear([
          [10, 10],
          [10, undefined],
        ]),
      }).because.missing,
    ).toEqual([{ fact: "actual", about: "Indikator satu", period: "2025", why: "not-recorded" }]);
  });

  it("names the figure also where its period has not ended, on the day before its end and not on the day", () => {
    const agreement = anAgreement(anIndicator({ "2025": 10 }));
    const askedOn = (day: string): Truth =>
      ask(
        targetMissed("any"),
        { measurements: measure(agreement, dossier(reported("2025", 10)), rules, plainDate(day)) },
        aReview(day),
      );
    expect(askedOn("2025-12-30")).toMatchObject({
      kind: "unknown",
      because: { missing: [{ fact: "actual", about: "Indikator satu", period: "2025", why: "not-recorded" }] },
    });
    expect(askedOn("2025-12-31").kind).toBe("fails");
    expect(askedOn("2025-12-31").because).not.toHaveProperty("missing");
  });

  it("K23: says so where a mean above 100 hides the miss", () => {
    expect(
      ask(targetMissed("any"), {
        measurements: measuredYear([
          [10, 9],
          [10, 20],
        ]),
      }).because.values,
    ).toMatchObject({ missed: 1, meanHides: 145 });
    expect(
      ask(targetMissed("any"), {
        measurements: measuredYear([
          [10, 9],
          [10, 10],
        ]),
      }).because.values,
    ).not.toHaveProperty("meanHides");
  });

  it("is known once enough misses were: the second of two that are needed, not the third", () => {
    const indicators = ["a", "b", "c"].map((id) => anIndicator({ "2025-Q1": 10 }, { id }));
    const days = { a: "2025-04-20", b: "2025-04-05", c: "2025-05-30" } as const;
    const facts = dossier(
      ...Object.entries(days).map(([indicator, on]) => reported("2025-Q1", 9, { indicator, on: plainDate(on) })),
    );
    const measurements = measuredFor("2025-Q1", anAgreement(...indicators), facts);
    const known = (atLeast: number): unknown =>
      ask(targetMissed({ atLeast }), { measurements }, aReview("2025-03-31", "2025-Q1")).knownOn;
    expect([known(1), known(2), known(3)]).toEqual(["2025-04-05", "2025-04-20", "2025-05-30"]);
  });

  it("one more miss never turns a breach into none, and needing more never turns none into a breach", () => {
    const rank = { fails: 0, unknown: 1, holds: 2 } as const;
    const outcome = fc.constantFrom<number | undefined>(9, 10, undefined);
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 6 }), fc.integer({ min: 1, max: 6 }), (actuals, atLeast) => {
        const pairs = actuals.map((actual) => [10, actual] as const);
        const of = (rows: readonly (readonly [number, number | undefined])[], needed: number): number =>
          rank[ask(targetMissed({ atLeast: needed }), { measurements: measuredYear(rows) }).kind];
        expect(of([...pairs, [10, 9]], atLeast)).toBeGreaterThanOrEqual(of(pairs, atLeast));
        expect(of(pairs, atLeast + 1)).toBeLessThanOrEqual(of(pairs, atLeast));
      }),
    );
  });
});

describe("a mean below a percentage", () => {
  it.each([
    ["holds a hundredth below", [[100, 84.99]], "holds"],
    ["fails at it exactly", [[100, 85]], "fails"],
    ["fails a hundredth above", [[100, 85.01]], "fails"],
    [
      "K23: fails where one far above carries one that missed",
      [
        [100, 40],
        [100, 130],
      ],
      "fails",
    ],
    [
      "is unknown while one is unreported, on either side",
      [
        [100, 40],
        [100, undefined],
      ],
      "unknown",
    ],
    ["is unknown where nothing was due", [], "unknown"],
    [
      "fails at it exactly, as the mean of 91.3, 71.6 and 92.1",
      [
        [100, 91.3],
        [100, 71.6],
        [100, 92.1],
      ],
      "fails",
    ],
    [
      "holds with the last of them a tenth lower",
      [
        [100, 91.3],
        [100, 71.6],
        [100, 92],
      ],
      "holds",
    ],
    [
      "is unknown while one that was due has no percentage: 5 against 0, although the other is far below",
      [
        [100, 10],
        [0, 5],
      ],
      "unknown",
    ],
    [
      "is unknown while one that was due has no percentage, although the other is far above",
      [
        [100, 200],
        [0, 5],
      ],
      "unknown",
    ],
  ] as const)("of 85: %s", (_title, pairs, kind) => {
    expect(ask(meanBelow(85), { measurements: measuredYear(pairs) }).kind).toBe(kind);
  });

  it("is unknown where only levels were promised, because levels have no mean", () => {
    const measurements = measuredFor(
      "2025",
      anAgreement(anIndicator({ "2025": "BB" }, { scale: "sakip" })),
      dossier(reported("2025", "B")),
    );
    expect(ask(meanBelow(85), { measurements }).kind).toBe("unknown");
  });

  it("says how many of those due are in it, and asks for the percentage or the figure that is not", () => {
    const measurements = measuredYear([
      [100, 200],
      [0, 5],
      [100, undefined],
    ]);
    expect(ask(meanBelow(85), { measurements }).because).toMatchObject({
      values: { percent: 85, period: "2025", mean: 200, counted: 1, due: 3 },
      missing: [
        { fact: "percentage", about: "Indikator satu", period: "2025", why: "not-recorded" },
        { fact: "actual", about: "Indikator satu", period: "2025", why: "not-recorded" },
      ],
    });
  });

  it("is known once the last of its figures was", () => {
    const indicators = ["a", "b"].map((id) => anIndicator({ "2025-Q1": 10 }, { id }));
    const measurements = measuredFor(
      "2025-Q1",
      anAgreement(...indicators),
      dossier(
        reported("2025-Q1", 9, { indicator: "a", on: plainDate("2025-04-20") }),
        reported("2025-Q1", 7, { indicator: "b", on: plainDate("2025-04-05") }),
      ),
    );
    expect(ask(meanBelow(85), { measurements }, aReview("2025-03-31", "2025-Q1"))).toMatchObject({
      kind: "holds",
      knownOn: "2025-04-20",
    });
  });
});

describe("a duty breached", () => {
  const given = (asOf: string, ...events: readonly Fact[]): Given => ({
    obligations: obligationsOf(
      anAgreement(),
      dossier(...events),
      [obligation({ kind: "by-year-end" }, { kind: "duty-recorded" })],
      [],
      plainDate(asOf),
    ),
  });
  const said = (carriedOut: boolean, on = "2025-12-01"): DutyFact => ({
    kind: "duty",
    agreement: "pk",
    duty: "kewajiban",
    carriedOut,
    on: plainDate(on),
  });

  it.each([
    ["holds on the day after it was due, recorded as not done", given("2026-01-01", said(false)), "holds"],
    ["is unknown on its day, recorded as not done so far", given("2025-12-31", said(false)), "unknown"],
    ["is unknown on its day, with nothing recorded so far", given("2025-12-31"), "unknown"],
    ["fails on its day, recorded as done", given("2025-12-31", said(true)), "fails"],
    ["fails when done", given("2026-01-01", said(true)), "fails"],
    ["fails when done late: late is kept", given("2026-02-01", said(true, "2026-01-20")), "fails"],
    ["is unknown when nobody recorded it", given("2026-01-01"), "unknown"],
    ["is unknown while records contradict each other", given("2026-01-01", said(true), said(false)), "unknown"],
    ["fails where no rule makes it a duty", {}, "fails"],
  ])("%s", (_title, of, kind) => {
    expect(ask(dutyBreached("kewajiban"), of).kind).toBe(kind);
  });

  it("names the duty that can still be done on its day, with its period", () => {
    expect(ask(dutyBreached("kewajiban"), given("2025-12-31", said(false))).because.missing).toEqual([
      { fact: "duty", about: "kewajiban", why: "not-recorded" },
    ]);
    const obligations = obligationsOf(
      anAgreement(),
      dossier({ ...said(false, "2025-03-20"), period: "2025-Q1" }),
      [obligation({ kind: "each", length: "quarter" }, { kind: "duty-recorded" })],
      [],
      plainDate("2025-03-31"),
    );
    const firstQuarter = aReview("2025-03-31", "2025-Q1");
    expect(ask(dutyBreached("kewajiban"), { obligations }, firstQuarter).because.missing).toEqual([
      { fact: "duty", about: "kewajiban", period: "2025-Q1", why: "not-recorded" },
    ]);
  });

  it("names the duty that nobody recorded", () => {
    expect(ask(dutyBreached("kewajiban"), given("2026-01-01")).because.missing).toEqual([
      { fact: "duty", about: "kewajiban", why: "not-recorded" },
    ]);
  });

  it("looks at the quarter under review, and at all four of them for the year", () => {
    const quarters = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"] as const;
    const facts = dossier(...quarters.map((period) => ({ ...said(period !== "2025-Q2"), period })));
    const obligations = obligationsOf(
      anAgreement(),
      facts,
      [obligation({ kind: "each", length: "quarter" }, { kind: "duty-recorded" })],
      [],
      plainDate("2026-01-31"),
    );
    expect(ask(dutyBreached("kewajiban"), { obligations }, aReview("2025-03-31", "2025-Q1")).kind).toBe("fails");
    expect(ask(dutyBreached("kewajiban"), { obligations }, aReview("2025-06-30", "2025-Q2")).kind).toBe("holds");
    expect(ask(dutyBreached("kewajiban"), { obligations }, aReview("2025-09-30", "2025-Q3")).kind).toBe("fails");
    expect(ask(dutyBreached("kewajiban"), { obligations }, atYearEnd).kind).toBe("holds");
  });

  it("due on 31 December and recorded as not done, it is a breach at no review of an earlier quarter", () => {
    const of = given("2026-01-01", said(false, "2025-03-01"));
    const kinds = (
      [
        ["2025-03-31", "2025-Q1"],
        ["2025-06-30", "2025-Q2"],
        ["2025-09-30", "2025-Q3"],
        ["2025-12-31", "2025-Q4"],
        ["2025-12-31", "2025"],
      ] as const
    ).map(([on, period]) => ask(dutyBreached("kewajiban"), of, aReview(on, period)).kind);
    expect(kinds).toEqual(["fails", "fails", "fails", "holds", "holds"]);
  });

  it.each([
    ["judges it on the day it falls due", "2025-12-31", undefined, "holds"],
    ["does not judge it on the day before", "2025-12-30", undefined, "fails"],
    ["judges it where it looks back to the day it fell due", "2026-03-31", "2025-12-31", "holds"],
    ["leaves it to an earlier one where it looks back to the day after", "2026-03-31", "2026-01-01", "fails"],
  ])("a review without a period %s", (_title, on, looksBackTo, kind) => {
    const review = {
      ...aReview(on),
      ...(looksBackTo === undefined ? {} : { looksBackTo: plainDate(looksBackTo) }),
    };
    expect(ask(dutyBreached("kewajiban"), given("2026-04-01", said(false)), review).kind).toBe(kind);
  });

  it("due some days after a quarter it is judged by the review of the next", () => {
    const obligations = obligationsOf(
      anAgreement(),
      dossier({ ...said(false, "2025-04-01"), period: "2025-Q1" }),
      [obligation({ kind: "each", length: "quarter", within: days(10) }, { kind: "duty-recorded" })],
      [],
      plainDate("2025-07-01"),
    );
    expect(ask(dutyBreached("kewajiban"), { obligations }, aReview("2025-03-31", "2025-Q1")).kind).toBe("fails");
    expect(ask(dutyBreached("kewajiban"), { obligations }, aReview("2025-06-30", "2025-Q2")).kind).toBe("holds");
  });

  it("is known on the day the record became known: the first of two breaches, the last of two that were kept", () => {
    const told = (carriedOut: boolean): Given => ({
      obligations: obligationsOf(
        anAgreement(),
        dossier(
          { ...said(carriedOut, "2025-03-20"), period: "2025-H1", reportedOn: plainDate("2026-01-09") },
          { ...said(carriedOut, "2025-11-20"), period: "2025-H2", reportedOn: plainDate("2026-01-05") },
        ),
        [obligation({ kind: "each", length: "half-year" }, { kind: "duty-recorded" })],
        [],
        plainDate("2026-02-01"),
      ),
    });
    expect(ask(dutyBreached("kewajiban"), told(false))).toMatchObject({ kind: "holds", knownOn: "2026-01-05" });
    expect(ask(dutyBreached("kewajiban"), told(true))).toMatchObject({ kind: "fails", knownOn: "2026-01-09" });
  });

  it.each([
    ["on the day after its last where it was said before", "2025-12-01", "2026-01-01"],
    ["on the day after its last where it was said on that day", "2026-01-01", "2026-01-01"],
    ["on the day it was said where that is later", "2026-01-02", "2026-01-02"],
  ])("is known to be broken %s", (_title, on, knownOn) => {
    expect(ask(dutyBreached("kewajiban"), given("2026-02-01", said(false, on))).knownOn).toBe(knownOn);
  });

  it("shown by a signature it is known to be broken on the day after its last", () => {
    const obligations = obligationsOf(
      { ...anAgreement(), budgetDocumentApprovedOn: plainDate("2025-01-06") },
      dossier(),
      [obligation({ kind: "after", anchor: "budget-document", within: months(1) }, { kind: "signed" })],
      [],
      plainDate("2025-12-31"),
    );
    expect(ask(dutyBreached("kewajiban"), { obligations })).toMatchObject({ kind: "holds", knownOn: "2025-02-07" });
  });

  it("without anything to look at it was known at no day", () => {
    expect(ask(dutyBreached("kewajiban"), {})).not.toHaveProperty("knownOn");
    expect(
      ask(dutyBreached("kewajiban"), given("2026-01-01", said(false)), aReview("2025-03-31", "2025-Q1")),
    ).not.toHaveProperty("knownOn");
  });

  it("fails where it only could have been done and was not", () => {
    const obligations = obligationsOf(
      anAgreement(),
      dossier(said(false)),
      [obligation({ kind: "by-year-end" }, { kind: "duty-recorded" }, { force: "may" })],
      [],
      plainDate("2026-01-01"),
    );
    expect(ask(dutyBreached("kewajiban"), { obligations }).kind).toBe("fails");
  });
});

describe("a priority programme not carried out", () => {
  const programme = (id: string, priority: boolean): Programme => ({
    id,
    name: `Program ${id}`,
    budgetRupiah: 1,
    priority,
  });
  const agreement = {
    ...anAgreement(),
    programmes: [programme("a", true), programme("b", true), programme("c", false)],
  };
  const run = (id: string, carriedOut: boolean, on = "2025-12-15"): ProgrammeRunFact => ({
    kind: "programme-run",
    agreement: "pk",
    programme: id,
    carriedOut,
    on: plainDate(on),
  });

  it.each([
    ["holds where one was not", [run("a", true), run("b", false)], "holds"],
    ["holds where one was not and nobody recorded the other", [run("b", false)], "holds"],
    ["fails where both were", [run("a", true), run("b", true)], "fails"],
    ["is unknown where nobody recorded one", [run("a", true)], "unknown"],
    ["is unknown while records contradict each other", [run("a", true), run("b", true), run("b", false)], "unknown"],
    ["fails where one that is no priority was not", [run("a", true), run("b", true), run("c", false)], "fails"],
    [
      "fails once it was carried out after all",
      [run("a", true), run("b", false, "2025-11-01"), run("b", true)],
      "fails",
    ],
    [
      "does not count another agreement's record",
      [run("a", true), { ...run("b", false), agreement: "lain" }],
      "unknown",
    ],
    ["counts a record of the day of the review", [run("a", true), run("b", false, "2025-12-31")], "holds"],
    ["does not count a record of the day after", [run("a", true), run("b", false, "2026-01-01")], "unknown"],
    [
      "counts a record of the year after that speaks of the period",
      [run("a", true), { ...run("b", false, "2026-01-20"), period: "2025" }],
      "holds",
    ],
    [
      "counts a record of the year after that speaks of a part of the period",
      [run("a", true), { ...run("b", false, "2026-01-20"), period: "2025-Q4" }],
      "holds",
    ],
    [
      "does not count a record of its time that speaks of another period",
      [run("a", true), { ...run("b", false), period: "2024" }],
      "unknown",
    ],
  ] as const)("%s", (_title, events, kind) => {
    expect(ask(priorityProgrammeNotRun, { agreement, facts: dossier(...events) }).kind).toBe(kind);
  });

  it.each([
    ["counts a record of the first day", "2025-10-01", "holds"],
    ["does not count a record of the day before it", "2025-09-30", "unknown"],
  ])("of the fourth quarter %s", (_title, on, kind) => {
    const facts = dossier(run("a", true), run("b", false, on));
    expect(ask(priorityProgrammeNotRun, { agreement, facts }, aReview("2025-12-31", "2025-Q4")).kind).toBe(kind);
  });

  it("names the programme that was not, and the one nobody recorded", () => {
    expect(ask(priorityProgrammeNotRun, { agreement, facts: dossier(run("b", false)) }).because.values).toMatchObject({
      about: ["Program b"],
    });
    expect(ask(priorityProgrammeNotRun, { agreement, facts: dossier(run("a", true)) }).because.missing).toEqual([
      { fact: "programme-run", about: "Program b", why: "not-recorded" },
    ]);
  });

  it("fails where no programme is a priority", () => {
    expect(ask(priorityProgrammeNotRun, {}).kind).toBe("fails");
  });
});

describe("a matter judged", () => {
  const judgement = (holds: boolean, on = "2025-12-01", other: Partial<JudgedFact> = {}): JudgedFact => ({
    kind: "judged",
    agreement: "pk",
    matter: "kehadiran-tidak-jelas",
    holds,
    on: plainDate(on),
    ...other,
  });

  it.each([
    ["holds where it was judged so", [judgement(true)], "holds"],
    ["fails where it was judged not so", [judgement(false)], "fails"],
    ["is unknown where nobody judged", [], "unknown"],
    [
      "K37: is never computed from clock-ins",
      [{ kind: "attendance", status: "unverified", clockIns: 3, on: plainDate("2025-12-01") }],
      "unknown",
    ],
    [
      "is unknown while two judgements of one day contradict each other",
      [judgement(true), judgement(false)],
      "unknown",
    ],
    ["holds whatever a later day was judged to be", [judgement(true, "2025-11-01"), judgement(false)], "holds"],
    ["fails where no day of two was judged so", [judgement(false, "2025-11-01"), judgement(false)], "fails"],
    [
      "fails once the judgement of that day is taken back",
      [judgement(true), judgement(false, "2025-12-01", { reportedOn: plainDate("2025-12-09") })],
      "fails",
    ],
    [
      "holds with one day judged so while another is in conflict",
      [judgement(true, "2025-11-01"), judgement(true), judgement(false)],
      "holds",
    ],
    [
      "is unknown with one day judged not so while another is in conflict",
      [judgement(false, "2025-11-01"), judgement(true), judgement(false)],
      "unknown",
    ],
    ["counts a judgement of the day of the review", [judgement(true, "2025-12-31")], "holds"],
    ["does not count a judgement of the day after", [judgement(true, "2026-01-01")], "unknown"],
    [
      "does not count a judgement of another agreement",
      [judgement(true, "2025-12-01", { agreement: "lain" })],
      "unknown",
    ],
    [
      "counts a judgement of the year after that speaks of the period",
      [judgement(true, "2026-01-09", { period: "2025" })],
      "holds",
    ],
    [
      "does not count a judgement of its time that speaks of another period",
      [judgement(true, "2025-12-01", { period: "2024" })],
      "unknown",
    ],
    ["does not count another matter", [judgement(true, "2025-12-01", { matter: "lamban" })], "unknown"],
  ] as const)("%s", (_title, events, kind) => {
    expect(ask(judged("kehadiran-tidak-jelas"), { facts: dossier(...events) }).kind).toBe(kind);
  });

  it.each([
    ["counts a judgement of the first day", "2025-10-01", "holds"],
    ["does not count a judgement of the day before it", "2025-09-30", "unknown"],
  ])("of the fourth quarter %s", (_title, on, kind) => {
    const facts = dossier(judgement(true, on));
    expect(ask(judged("kehadiran-tidak-jelas"), { facts }, aReview("2025-12-31", "2025-Q4")).kind).toBe(kind);
  });

  it("of the whole year is none of one of its quarters", () => {
    const facts = dossier(judgement(true, "2025-12-01", { period: "2025" }));
    expect(ask(judged("kehadiran-tidak-jelas"), { facts }, aReview("2025-12-31", "2025-Q4")).kind).toBe("unknown");
  });

  it("at a review without a period it counts by its day, whatever period it speaks of", () => {
    const facts = dossier(judgement(true, "2025-06-25", { period: "2024" }));
    expect(ask(judged("kehadiran-tidak-jelas"), { facts }, aReview("2025-06-25")).kind).toBe("holds");
    expect(ask(judged("kehadiran-tidak-jelas"), { facts }, aReview("2025-06-24")).kind).toBe("unknown");
  });

  it("is known on the day on which it was reported", () => {
    const late = judgement(true, "2025-12-01", { reportedOn: plainDate("2026-01-09") });
    expect(ask(judged("kehadiran-tidak-jelas"), { facts: dossier(late) }).knownOn).toBe("2026-01-09");
  });
});

describe("an evaluation below a level", () => {
  const leaf = evaluatedBelow("cukup", "tingkat", ["kepatuhan", "integritas"]);
  const evaluation = (levels: Readonly<Record<string, string>>, other: Partial<EvaluatedFact> = {}): EvaluatedFact => ({
    kind: "evaluated",
    agreement: "pk",
    review: "evaluasi",
    period: "2025",
    levels,
    on: plainDate("2025-12-31"),
    ...other,
  });

  it.each([
    ["holds with one aspect one level below", [evaluation({ kepatuhan: "kurang", integritas: "baik" })], "holds"],
    ["fails with both at the level", [evaluation({ kepatuhan: "cukup", integritas: "cukup" })], "fails"],
    ["fails with both above", [evaluation({ kepatuhan: "baik", integritas: "baik" })], "fails"],
    ["is unknown with one aspect left out", [evaluation({ kepatuhan: "cukup" })], "unknown"],
    ["holds with one aspect below and the other left out", [evaluation({ kepatuhan: "kurang" })], "holds"],
    [
      "is unknown with a level that is not on the scale",
      [evaluation({ kepatuhan: "cukup", integritas: "lumayan" })],
      "unknown",
    ],
    ["is unknown where nobody evaluated", [], "unknown"],
    [
      "is unknown while two evaluations of one day contradict each other",
      [evaluation({ kepatuhan: "kurang", integritas: "baik" }), evaluation({ kepatuhan: "baik", integritas: "baik" })],
      "unknown",
    ],
    [
      "takes aspects from several records",
      [evaluation({ kepatuhan: "baik" }), evaluation({ integritas: "cukup" })],
      "fails",
    ],
    [
      "does not take another evaluation for it",
      [evaluation({ kepatuhan: "kurang", integritas: "kurang" }, { review: "lain" })],
      "unknown",
    ],
    [
      "does not take another agreement's evaluation for it",
      [evaluation({ kepatuhan: "kurang", integritas: "kurang" }, { agreement: "lain" })],
      "unknown",
    ],
    [
      "does not take the evaluation of a part of its period for it",
      [evaluation({ kepatuhan: "kurang", integritas: "kurang" }, { period: "2025-Q4" })],
      "unknown",
    ],
  ] as const)("%s", (_title, events, kind) => {
    expect(ask(leaf, { facts: dossier(...events) }).kind).toBe(kind);
  });

  it("of the first quarter stays below, whatever the second was evaluated to be", () => {
    const facts = dossier(
      evaluation({ kepatuhan: "kurang", integritas: "baik" }, { period: "2025-Q1", on: plainDate("2025-03-31") }),
      evaluation({ kepatuhan: "cukup", integritas: "baik" }, { period: "2025-Q2", on: plainDate("2025-06-30") }),
    );
    expect(ask(leaf, { facts }, aReview("2025-03-31", "2025-Q1")).kind).toBe("holds");
    expect(ask(leaf, { facts }, aReview("2025-06-30", "2025-Q2")).kind).toBe("fails");
    expect(ask(leaf, { facts }, aReview("2025-09-30", "2025-Q3")).kind).toBe("unknown");
  });

  it("at a review without a period counts where it names none", () => {
    const { period, ...once } = evaluation({ kepatuhan: "kurang", integritas: "baik" });
    expect(ask(leaf, { facts: dossier(once) }, aReview("2025-06-25")).kind).toBe("holds");
    expect(ask(leaf, { facts: dossier({ ...once, period: period ?? "2025" }) }, aReview("2025-06-25")).kind).toBe(
      "unknown",
    );
  });

  it("names each aspect that is left out", () => {
    expect(ask(leaf, {}).because.missing).toEqual([
      { fact: "evaluated", about: "kepatuhan", why: "not-recorded" },
      { fact: "evaluated", about: "integritas", why: "not-recorded" },
    ]);
  });
});

describe("a predicate given", () => {
  const appraised = (grade: AppraisedFact["grade"], other: Partial<AppraisedFact> = {}): AppraisedFact => ({
    kind: "appraised",
    year: 2025,
    grade,
    on: plainDate("2026-01-15"),
    ...other,
  });

  it.each([
    ["holds with the worst", [appraised("sangat-kurang")], "holds"],
    ["holds with the better of the two named", [appraised("kurang")], "holds"],
    ["fails with the next better one", [appraised("butuh-perbaikan")], "fails"],
    ["is unknown where nobody appraised", [], "unknown"],
    ["is unknown with the predicate of another year", [appraised("kurang", { year: 2024 })], "unknown"],
    [
      "is unknown while two appraisals of one day contradict each other",
      [appraised("kurang"), appraised("baik")],
      "unknown",
    ],
    [
      "fails once a later appraisal corrects it",
      [appraised("kurang"), appraised("baik", { on: plainDate("2026-02-01") })],
      "fails",
    ],
  ] as const)("%s", (_title, events, kind) => {
    expect(ask(graded("kurang", "sangat-kurang"), { facts: dossier(...events) }).kind).toBe(kind);
  });

  it("is never taken from attainment", () => {
    expect(ask(graded("kurang", "sangat-kurang"), { measurements: measuredYear([[100, 0]]) }).kind).toBe("unknown");
  });
});
