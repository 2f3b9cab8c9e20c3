import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type ActualFact,
  type Fact,
  type Indicator,
  measure,
  type Measurement,
  type Period,
  type PerformanceAgreement,
  periodsOf,
  plainDate,
  sentence,
} from "perjanjian-kinerja";

import { anAgreement, anIndicator, dossier, measuredFor, reported, rules } from "./given.ts";

/** What a test looks at: how it stands, against what, and the percentage or the reason. */
function seen(measurement: Measurement | undefined): Record<string, unknown> {
  if (measurement === undefined) return { kind: "nothing" };
  switch (measurement.kind) {
    case "measured": {
      const { kind, target, actual, outcome, attainment } = measurement;
      return {
        kind,
        target,
        actual,
        outcome,
        percent: attainment.kind === "percent" ? attainment.raw : attainment.reason,
      };
    }
    case "unmeasured":
      return { kind: measurement.kind, reason: measurement.reason };
    case "not-due":
      return { kind: measurement.kind };
  }
}

function seenFor(period: Period, indicator: Indicator, ...facts: readonly Fact[]): Record<string, unknown> {
  const measurements = measuredFor(period, anAgreement(indicator), dossier(...facts));
  expect(measurements.length).toBeLessThanOrEqual(1);
  return seen(measurements[0]);
}

const quarters = { "2025-Q1": 10, "2025-Q2": 20, "2025-Q3": 30, "2025-Q4": 40 } as const;

describe("when a period is measured", () => {
  const agreement = anAgreement(anIndicator({ "2025-Q1": 10 }));
  const facts = dossier(reported("2025-Q1", 10, { on: plainDate("2025-03-20") }));
  const on = (day: string): Record<string, unknown> =>
    seen(measure(agreement, facts, rules, plainDate(day)).find(({ period }) => period === "2025-Q1"));

  it("is not due on the day before its last", () => {
    expect(on("2025-03-30")).toEqual({ kind: "not-due" });
  });

  it("is measured on its last day", () => {
    expect(on("2025-03-31")).toEqual({ kind: "measured", target: 10, actual: 10, outcome: "met", percent: 100 });
  });

  it("waits for a figure that is known only later, on both sides of the day", () => {
    const late = dossier(reported("2025-Q1", 12, { on: plainDate("2025-03-31"), reportedOn: plainDate("2025-04-14") }));
    const known = (day: string): Record<string, unknown> => seen(measure(agreement, late, rules, plainDate(day))[0]);
    expect(known("2025-04-13")).toEqual({ kind: "unmeasured", reason: "missing-actual" });
    expect(known("2025-04-14")).toEqual({
      kind: "measured",
      target: 10,
      actual: 12,
      outcome: "exceeded",
      percent: 120,
    });
  });

  it("W28: has nothing to measure where there is no target, whatever was reported", () => {
    expect(seenFor("2025-Q2", anIndicator({ "2025-Q1": 10 }), reported("2025-Q2", 5))).toEqual({ kind: "nothing" });
  });

  it("is unmeasured where no rule is in force, and not due before it has ended", () => {
    expect(measure(agreement, facts, undefined, plainDate("2025-03-31")).map(seen)).toContainEqual({
      kind: "unmeasured",
      reason: "no-rule-in-force",
    });
    expect(measure(agreement, facts, undefined, plainDate("2025-03-30")).map(seen)).toContainEqual({ kind: "not-due" });
  });

  it("lists the quarters before the year that they make up", () => {
    const periods = measure(anAgreement(anIndicator(quarters)), dossier(), rules, plainDate("2025-12-31")).map(
      ({ period }) => period,
    );
    expect(periods).toEqual(["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2025"]);
  });
});

describe("what was reported", () => {
  const indicator = anIndicator({ "2025": 10 });

  it("K19: nobody reported it: unmeasured, neither missed nor zero, and it names the figure to record", () => {
    const [measurement] = measuredFor("2025", anAgreement(indicator), dossier());
    expect(seen(measurement)).toEqual({ kind: "unmeasured", reason: "missing-actual" });
    expect(measurement?.because).toMatchObject({
      outcome: "unknown",
      missing: [{ fact: "actual", about: "Indikator satu", period: "2025", why: "not-recorded" }],
    });
  });

  it("K19: a reported zero is a figure", () => {
    expect(seenFor("2025", indicator, reported("2025", 0))).toEqual({
      kind: "measured",
      target: 10,
      actual: 0,
      outcome: "missed",
      percent: 0,
    });
  });

  it("a figure for another agreement or another indicator does not count", () => {
    expect(
      seenFor(
        "2025",
        indicator,
        reported("2025", 10, { agreement: "lain" }),
        reported("2025", 10, { indicator: "dua" }),
      ),
    ).toEqual({
      kind: "unmeasured",
      reason: "missing-actual",
    });
  });

  it("K20: the figure known last stands, in whichever order they are listed", () => {
    const provisional = reported("2025", 9, { on: plainDate("2025-12-01"), provisional: true });
    const final = reported("2025", 10, { on: plainDate("2025-12-30") });
    const expected = { kind: "measured", target: 10, actual: 10, outcome: "met", percent: 100 };
    expect(seenFor("2025", indicator, provisional, final)).toEqual(expected);
    expect(seenFor("2025", indicator, final, provisional)).toEqual(expected);
  });

  it("K20: a figure that is not final says so", () => {
    expect(
      measuredFor("2025", anAgreement(indicator), dossier(reported("2025", 9, { provisional: true })))[0],
    ).toMatchObject({ provisional: true });
    expect(measuredFor("2025", anAgreement(indicator), dossier(reported("2025", 9)))[0]).toMatchObject({
      provisional: false,
    });
  });

  it("K20: of two equal figures of one day a final one settles it, in whichever order they are listed", () => {
    const provisional = reported("2025", 9, { provisional: true });
    const final = reported("2025", 9);
    for (const facts of [
      [provisional, final],
      [final, provisional],
    ] as const) {
      expect(measuredFor("2025", anAgreement(indicator), dossier(...facts))).toMatchObject([{ provisional: false }]);
    }
    expect(measuredFor("2025", anAgreement(indicator), dossier(provisional, provisional))).toMatchObject([
      { provisional: true },
    ]);
  });

  it("K20: a figure called provisional again after it was final is provisional again", () => {
    const final = reported("2025", 9, { on: plainDate("2025-12-30") });
    const again = reported("2025", 9, { on: plainDate("2025-12-31"), provisional: true });
    expect(measuredFor("2025", anAgreement(indicator), dossier(final, again))).toMatchObject([{ provisional: true }]);
  });

  it("two figures that became known on the same day stay in conflict, also where only one of them is final", () => {
    expect(seenFor("2025", indicator, reported("2025", 9, { provisional: true }), reported("2025", 10))).toEqual({
      kind: "unmeasured",
      reason: "conflicting-actuals",
    });
    expect(seenFor("2025", indicator, reported("2025", 9), reported("2025", 10))).toEqual({
      kind: "unmeasured",
      reason: "conflicting-actuals",
    });
  });

  it("the same figure reported twice is no conflict", () => {
    expect(seenFor("2025", indicator, reported("2025", 10), reported("2025", 10))).toMatchObject({
      kind: "measured",
      outcome: "met",
    });
  });

  it("a later figure ends the conflict", () => {
    const early = { on: plainDate("2025-12-30") };
    expect(
      seenFor("2025", indicator, reported("2025", 9, early), reported("2025", 11, early), reported("2025", 10)),
    ).toMatchObject({
      kind: "measured",
      actual: 10,
    });
  });
});

describe("against which target", () => {
  it("W4: the signed target counts: 50 of 100 is 50, whatever the report was measured against", () => {
    expect(seenFor("2025", anIndicator({ "2025": 100 }), reported("2025", 50))).toMatchObject({
      target: 100,
      outcome: "missed",
      percent: 50,
    });
  });

  it("W6: a revision in the third quarter leaves the first with its own target", () => {
    const first = anIndicator({ "2025-Q1": 100, "2025-Q2": 100, "2025-Q3": 100, "2025-Q4": 100 });
    const revised = anIndicator({ "2025-Q1": 80, "2025-Q2": 80, "2025-Q3": 80, "2025-Q4": 80 });
    const agreement: PerformanceAgreement = {
      ...anAgreement(first),
      revisions: [
        {
          effectiveOn: plainDate("2025-07-01"),
          reason: "strategy-changed",
          objectives: [{ id: "sasaran", name: "Sasaran", indicators: [revised] }],
        },
      ],
    };
    const facts = dossier(
      ...(["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"] as const).map((period) => reported(period, 90)),
    );
    const of = (period: Period): Record<string, unknown> => seen(measuredFor(period, agreement, facts)[0]);
    expect(of("2025-Q1")).toMatchObject({ target: 100, outcome: "missed", percent: 90 });
    expect(of("2025-Q2")).toMatchObject({ target: 100, outcome: "missed" });
    expect(of("2025-Q3")).toMatchObject({ target: 80, outcome: "exceeded", percent: 112.5 });
    expect(of("2025")).toMatchObject({ target: 360, actual: 360, outcome: "met", percent: 100 });
  });

  it.each([
    ["the last day of the quarter belongs to the revision that begins on it", "2025-03-31", 80],
    ["a revision that begins on the day after leaves the quarter alone", "2025-04-01", 100],
  ])("W6: %s", (_title, effectiveOn, target) => {
    const agreement: PerformanceAgreement = {
      ...anAgreement(anIndicator({ "2025-Q1": 100 })),
      revisions: [
        {
          effectiveOn: plainDate(effectiveOn),
          reason: "officials-changed",
          objectives: [{ id: "sasaran", name: "Sasaran", indicators: [anIndicator({ "2025-Q1": 80 })] }],
        },
      ],
    };
    expect(measuredFor("2025-Q1", agreement, dossier(reported("2025-Q1", 90)))[0]?.target).toBe(target);
  });

  it("an indicator that a revision dropped is not due for the year", () => {
    const agreement: PerformanceAgreement = {
      ...anAgreement(anIndicator({ "2025-Q1": 10, "2025": 40 })),
      revisions: [{ effectiveOn: plainDate("2025-07-01"), reason: "priorities-changed", objectives: [] }],
    };
    expect(measuredFor("2025-Q1", agreement, dossier(reported("2025-Q1", 10)))).toHaveLength(1);
    expect(measuredFor("2025", agreement, dossier(reported("2025-Q1", 10)))).toEqual([]);
  });
});

describe("how quarters make a year", () => {
  const four = (values: readonly [number, number, number, number]): readonly ReturnType<typeof reported>[] =>
    (["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"] as const).map((period, index) =>
      reported(period, values[index] ?? 0),
    );

  it("adds figures and targets, exactly: 0.1 + 0.2 + 0 + 0 meets 0.3", () => {
    const tenths = anIndicator({ "2025-Q1": 0.3, "2025-Q2": 0, "2025-Q3": 0, "2025-Q4": 0 });
    expect(seenFor("2025", tenths, ...four([0.1, 0.2, 0, 0]))).toEqual({
      kind: "measured",
      target: 0.3,
      actual: 0.3,
      outcome: "met",
      percent: 100,
    });
  });

  it.each([
    [[8, 18, 30, 40], 96, "missed"],
    [[10, 20, 30, 40], 100, "met"],
    [[10, 20, 30, 40.01], 100.01, "exceeded"],
  ] as const)("adds %j to %d of 100: %s", (values, actual, outcome) => {
    expect(seenFor("2025", anIndicator(quarters), ...four(values))).toEqual({
      kind: "measured",
      target: 100,
      actual,
      outcome,
      percent: actual,
    });
  });

  it("W13: one of four quarters reported: the quarter is measured, the year is incomplete and names the other three", () => {
    const indicator = anIndicator({ "2025-Q1": 10, "2025-Q2": 10, "2025-Q3": 10, "2025-Q4": 10 });
    expect(seenFor("2025-Q1", indicator, reported("2025-Q1", 10))).toMatchObject({ outcome: "met", percent: 100 });
    const [year] = measuredFor("2025", anAgreement(indicator), dossier(reported("2025-Q1", 10)));
    expect(seen(year)).toEqual({ kind: "unmeasured", reason: "incomplete-period" });
    expect(year?.because.missing?.map(({ period }) => period)).toEqual(["2025-Q2", "2025-Q3", "2025-Q4"]);
  });

  it.each([
    ["reported by quarter", four([10, 20, 30, 39])],
    ["reported by half-year", [reported("2025-H1", 30), reported("2025-H2", 69)]],
    [
      "reported by half-year and by quarter",
      [...four([10, 20, 30, 39]), reported("2025-H1", 30), reported("2025-H2", 69)],
    ],
    ["reported by half-year first and by quarter then", [reported("2025-H1", 30), ...four([0, 0, 30, 39]).slice(2)]],
  ])("half-years and the quarters in them count once, %s: 99 misses 100", (_title, facts) => {
    const nested = anIndicator({ ...quarters, "2025-H1": 30, "2025-H2": 70 });
    expect(seenFor("2025", nested, ...facts)).toEqual({
      kind: "measured",
      target: 100,
      actual: 99,
      outcome: "missed",
      percent: 99,
    });
  });

  it("one half-year beside the quarters of the other makes a year too: 30 + 30 + 40", () => {
    const nested = anIndicator({ ...quarters, "2025-H1": 30 });
    const facts = [reported("2025-H1", 30), reported("2025-Q3", 30), reported("2025-Q4", 40)];
    expect(seenFor("2025", nested, ...facts)).toMatchObject({ target: 100, actual: 100, outcome: "met" });
  });

  it("a half-year of a nested year that was not reported is named by its quarters", () => {
    const nested = anIndicator({ ...quarters, "2025-H1": 30, "2025-H2": 70 });
    const [year] = measuredFor("2025", anAgreement(nested), dossier(...four([10, 20, 30, 40]).slice(0, 3)));
    expect(seen(year)).toEqual({ kind: "unmeasured", reason: "incomplete-period" });
    expect(year?.because.missing?.map(({ period }) => period)).toEqual(["2025-Q4"]);
  });

  it.each([
    [[10, 20, 30, 39.99], 99.99, "missed"],
    [[10, 20, 30, 40], 100, "met"],
    [[10, 20, 30, 40.01], 100.01, "exceeded"],
  ] as const)(
    "a target of the year alone is measured by the quarters that were reported: %j make %d",
    (values, actual, outcome) => {
      expect(seenFor("2025", anIndicator({ "2025": 100 }), ...four(values))).toEqual({
        kind: "measured",
        target: 100,
        actual,
        outcome,
        percent: actual,
      });
    },
  );

  it.each([
    ["quarter", "2025-Q4", four([10, 20, 30, 40]).slice(0, 3)],
    ["quarter in the middle", "2025-Q2", four([10, 20, 30, 40]).filter(({ period }) => period !== "2025-Q2")],
    ["half-year", "2025-H2", [reported("2025-H1", 100)]],
    [
      "month",
      "2025-12",
      periodsOf(2025, "month")
        .slice(0, 11)
        .map((period) => reported(period, 10)),
    ],
  ])("a target of the year alone stays incomplete without one %s, by name", (_title, missing, facts) => {
    const [year] = measuredFor("2025", anAgreement(anIndicator({ "2025": 100 })), dossier(...facts));
    expect(seen(year)).toEqual({ kind: "unmeasured", reason: "incomplete-period" });
    expect(year?.because.missing).toEqual([
      { fact: "actual", about: "Indikator satu", period: missing, why: "not-recorded" },
    ]);
  });

  it("one half-year and the quarters of the other make a year with a target of its own: 50 + 20 + 30", () => {
    const facts = [reported("2025-H1", 50), reported("2025-Q3", 20), reported("2025-Q4", 30)];
    expect(seenFor("2025", anIndicator({ "2025": 100 }), ...facts)).toMatchObject({ actual: 100, outcome: "met" });
    expect(seenFor("2025", anIndicator({ "2025": 100 }), ...facts.slice(0, 2))).toEqual({
      kind: "unmeasured",
      reason: "incomplete-period",
    });
  });

  it("twelve months make the year, and three of them the quarter", () => {
    const monthly = periodsOf(2025, "month").map((period) => reported(period, 10));
    expect(seenFor("2025", anIndicator({ "2025": 120 }), ...monthly)).toMatchObject({ actual: 120, outcome: "met" });
    expect(seenFor("2025-Q1", anIndicator({ "2025-Q1": 30 }), ...monthly)).toMatchObject({
      actual: 30,
      outcome: "met",
    });
  });

  it("a rate with a target of the year alone takes the last quarter, and none of the earlier ones without it", () => {
    const rate = anIndicator({ "2025": 10 }, { accumulation: "last" });
    expect(seenFor("2025", rate, ...four([1, 2, 3, 10]))).toMatchObject({ actual: 10, outcome: "met" });
    expect(seenFor("2025", rate, ...four([10, 10, 10, 10]).slice(0, 3))).toEqual({
      kind: "unmeasured",
      reason: "incomplete-period",
    });
  });

  it("spans add up to a span: 100 to 104 is met by 100, 102 and 104, and by nothing beside them", () => {
    const spans = anIndicator({
      "2025-Q1": { min: 10, max: 11 },
      "2025-Q2": { min: 20, max: 21 },
      "2025-Q3": { min: 30, max: 31 },
      "2025-Q4": { min: 40, max: 41 },
    });
    const outcomes = [39.99, 40, 42, 44, 44.01].map((last) => {
      const { target, outcome } = seenFor("2025", spans, ...four([10, 20, 30, last]));
      expect(target).toEqual({ min: 100, max: 104 });
      return outcome;
    });
    expect(outcomes).toEqual(["missed", "met", "met", "met", "exceeded"]);
  });

  it("a span and figures add up to a span, and a span of one figure to a figure, exactly", () => {
    const mixed = anIndicator({ "2025-H1": { min: 0.1, max: 0.2 }, "2025-H2": 0.2 });
    const facts = [reported("2025-H1", 0.1), reported("2025-H2", 0.2)];
    expect(seenFor("2025", mixed, ...facts)).toMatchObject({ target: { min: 0.3, max: 0.4 }, outcome: "met" });
    const single = anIndicator({ "2025-H1": { min: 0.1, max: 0.1 }, "2025-H2": 0.2 });
    expect(seenFor("2025", single, ...facts)).toMatchObject({ target: 0.3, actual: 0.3, outcome: "met" });
  });

  it("levels do not add up: the year cannot be compared, where the last of them could", () => {
    const levels = { "2025-Q1": "B", "2025-Q2": "B", "2025-Q3": "BB", "2025-Q4": "BB", "2025": "BB" } as const;
    const facts = (["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"] as const).map((period) => reported(period, "BB"));
    expect(seenFor("2025", anIndicator(levels, { scale: "sakip" }), ...facts)).toEqual({
      kind: "unmeasured",
      reason: "not-comparable",
    });
    expect(seenFor("2025", anIndicator(levels, { scale: "sakip", accumulation: "last" }), ...facts)).toMatchObject({
      kind: "measured",
      actual: "BB",
      outcome: "met",
    });
  });

  it("big figures add up exactly: 12345678901234.56 and a hundredth", () => {
    const big = anIndicator({ "2025-H1": 12_345_678_901_234.56, "2025-H2": 0.01 });
    expect(seenFor("2025", big, reported("2025-H1", 12_345_678_901_234.56), reported("2025-H2", 0.01))).toEqual({
      kind: "measured",
      target: 12_345_678_901_234.57,
      actual: 12_345_678_901_234.57,
      outcome: "met",
      percent: 100,
    });
  });

  it("a figure of the year that agrees with its quarters is the same thing said twice", () => {
    expect(seenFor("2025", anIndicator(quarters), ...four([10, 20, 30, 40]), reported("2025", 100))).toMatchObject({
      actual: 100,
      outcome: "met",
    });
  });

  it("a figure of the year that its quarters contradict is in conflict, unless it was reported after them", () => {
    const day = (text: string): Partial<ActualFact> => ({ reportedOn: plainDate(text) });
    const quartersOn = (text: string): readonly ActualFact[] =>
      four([10, 20, 30, 39]).map((fact) => ({ ...fact, ...day(text) }));
    const measured = (...facts: readonly ActualFact[]): Measurement | undefined =>
      measure(anAgreement(anIndicator(quarters)), dossier(...facts), rules, plainDate("2026-12-31")).at(-1);

    const contradicted = measured(...quartersOn("2026-01-12"), reported("2025", 100, day("2026-01-12")));
    expect(seen(contradicted)).toEqual({ kind: "unmeasured", reason: "conflicting-actuals" });
    expect(contradicted?.because.missing).toEqual([
      { fact: "actual", about: "Indikator satu", period: "2025", why: "in-conflict" },
    ]);

    const decided = measured(...quartersOn("2026-01-12"), reported("2025", 100, day("2026-01-13")));
    expect(seen(decided)).toMatchObject({ actual: 100, outcome: "met" });
    expect(decided?.because.values).toMatchObject({ actual: 100, partsMake: 99 });
    expect(decided && sentence(decided.because, "id")).toContain("laporan bagian-bagiannya berjumlah 99");
  });

  it("a quarter corrected after the year was reported contradicts it, until the year is reported again", () => {
    const on = (text: string): Partial<ActualFact> => ({ reportedOn: plainDate(text) });
    const facts = [
      ...four([10, 20, 30, 40]).map((fact) => ({ ...fact, ...on("2026-01-12") })),
      reported("2025", 100, on("2026-01-15")),
      reported("2025-Q3", 29, on("2026-02-02")),
    ];
    const seenOn = (day: string, ...more: readonly ActualFact[]): unknown =>
      seen(measure(anAgreement(anIndicator(quarters)), dossier(...facts, ...more), rules, plainDate(day)).at(-1));
    expect(seenOn("2026-02-01")).toMatchObject({ actual: 100, outcome: "met" });
    expect(seenOn("2026-02-02")).toEqual({ kind: "unmeasured", reason: "conflicting-actuals" });
    expect(seenOn("2026-02-03", reported("2025", 100, on("2026-02-03")))).toMatchObject({ actual: 100 });
    expect(seenOn("2026-02-03", reported("2025", 99, on("2026-02-03")))).toMatchObject({ actual: 99 });
  });

  it.each([
    ["a quarter is missing", [reported("2025-Q1", 10), reported("2025-Q2", 20)]],
    ["no quarter was reported", []],
  ])("a figure of the year stands alone where %s", (_title, facts) => {
    const [year] = measuredFor("2025", anAgreement(anIndicator(quarters)), dossier(...facts, reported("2025", 100)));
    expect(seen(year)).toMatchObject({ actual: 100, outcome: "met" });
    expect(year?.because.values).toMatchObject({ partsMake: null });
  });

  it("quarters that leave some of the year out contradict no figure of the year", () => {
    const three = anIndicator({ "2025-Q1": 10, "2025-Q2": 20, "2025-Q3": 30 });
    const facts = four([10, 20, 30, 0]).slice(0, 3);
    expect(seenFor("2025", three, ...facts, reported("2025", 75))).toMatchObject({ target: 60, actual: 75 });
    expect(seenFor("2025", three, ...facts)).toMatchObject({ target: 60, actual: 60 });
  });

  it("a rate of the year need not be that of its last quarter", () => {
    const rate = anIndicator(quarters, { accumulation: "last" });
    expect(seenFor("2025", rate, ...four([10, 20, 30, 39]), reported("2025", 40))).toMatchObject({ actual: 40 });
  });

  it("the year's own target comes before the sum of its quarters", () => {
    expect(seenFor("2025", anIndicator({ ...quarters, "2025": 50 }), ...four([10, 20, 10, 10]))).toMatchObject({
      target: 50,
      actual: 50,
      outcome: "met",
    });
  });

  it("W20: a rate takes the last quarter, and a true zero there is a zero", () => {
    const rate = anIndicator(
      { "2025-Q1": 4, "2025-Q2": 3, "2025-Q3": 2, "2025-Q4": 1 },
      { accumulation: "last", polarity: "lower-is-better" },
    );
    expect(seenFor("2025", rate, ...four([4, 3, 2, 0]))).toEqual({
      kind: "measured",
      target: 1,
      actual: 0,
      outcome: "exceeded",
      percent: 200,
    });
  });

  it("a rate whose last quarter is missing takes none of the earlier ones", () => {
    const rate = anIndicator(quarters, { accumulation: "last" });
    expect(seenFor("2025", rate, reported("2025-Q3", 30))).toEqual({ kind: "unmeasured", reason: "incomplete-period" });
  });

  it("K22: a target of 0 in the first half is met without a percentage, and the year is sound", () => {
    const starting = anIndicator({ "2025-Q1": 0, "2025-Q2": 0, "2025-Q3": 50, "2025-Q4": 50 });
    const facts = four([0, 0, 40, 50]);
    expect(seenFor("2025-Q1", starting, ...facts)).toMatchObject({ outcome: "met", percent: "zero-target" });
    expect(seenFor("2025-Q3", starting, ...facts)).toMatchObject({ outcome: "missed", percent: 80 });
    expect(seenFor("2025", starting, ...facts)).toMatchObject({
      target: 100,
      actual: 90,
      outcome: "missed",
      percent: 90,
    });
  });

  it("is provisional if one quarter is, and known when the last of them was", () => {
    const days = ["2025-04-07", "2025-07-07", "2025-10-06", "2025-12-31"].map(plainDate);
    const facts = four([10, 20, 30, 40]).map((fact, index) => ({
      ...fact,
      on: days[index] ?? fact.on,
      provisional: index === 1,
    }));
    expect(measuredFor("2025", anAgreement(anIndicator(quarters)), dossier(...facts))[0]).toMatchObject({
      provisional: true,
      knownOn: "2025-12-31",
    });
  });
});

describe("by which formula", () => {
  it.each([
    ["K11: the rule set's formula for the polarity", {}, "mirror", 120],
    ["K11, W9: the one that the agreement names", { formula: "inverseRatio" }, "inverseRatio", 125],
  ] as const)("%s", (_title, other, formula, raw) => {
    const indicator = anIndicator({ "2025": 10 }, { polarity: "lower-is-better", ...other });
    expect(measuredFor("2025", anAgreement(indicator), dossier(reported("2025", 8)))[0]).toMatchObject({
      attainment: { kind: "percent", raw, formula },
    });
  });

  it("K14: inside a span it is 100, outside it is measured against the bound that was passed", () => {
    const span = (polarity: Indicator["polarity"]): Indicator =>
      anIndicator({ "2025": { min: 7, max: 8 } }, { polarity });
    expect(seenFor("2025", span("lower-is-better"), reported("2025", 7.5))).toMatchObject({
      outcome: "met",
      percent: 100,
    });
    expect(seenFor("2025", span("lower-is-better"), reported("2025", 6.5))).toMatchObject({
      outcome: "exceeded",
      percent: 107.14285714285714,
    });
    expect(seenFor("2025", span("lower-is-better"), reported("2025", 10))).toMatchObject({
      outcome: "missed",
      percent: 75,
    });
    expect(seenFor("2025", span("higher-is-better"), reported("2025", 10))).toMatchObject({
      outcome: "exceeded",
      percent: 125,
    });
  });

  it("a level has an outcome and no percentage", () => {
    const indicator = anIndicator({ "2025": "BB" }, { scale: "sakip" });
    expect(seenFor("2025", indicator, reported("2025", "B"))).toEqual({
      kind: "measured",
      target: "BB",
      actual: "B",
      outcome: "missed",
      percent: "status-only",
    });
  });

  it("a level that is not on the scale cannot be compared", () => {
    expect(seenFor("2025", anIndicator({ "2025": "BB" }, { scale: "sakip" }), reported("2025", "WTP"))).toEqual({
      kind: "unmeasured",
      reason: "not-comparable",
    });
    expect(seenFor("2025", anIndicator({ "2025": "BB" }, { scale: "lain" }), reported("2025", "B"))).toEqual({
      kind: "unmeasured",
      reason: "not-comparable",
    });
  });

  it.each([NaN, Infinity, -Infinity])("a figure of %d cannot be compared", (value) => {
    expect(seenFor("2025", anIndicator({ "2025": 10 }), reported("2025", value))).toEqual({
      kind: "unmeasured",
      reason: "not-comparable",
    });
  });

  it("a figure that no percentage can hold keeps its outcome: 1e308 exceeds 5e-324", () => {
    expect(seenFor("2025", anIndicator({ "2025": 5e-324 }), reported("2025", 1e308))).toEqual({
      kind: "measured",
      target: 5e-324,
      actual: 1e308,
      outcome: "exceeded",
      percent: "not-computable",
    });
  });

  it.each([
    [-50, 0],
    [0, 0],
    [99.99, 99.99],
    [120, 120],
    [120.01, 120],
  ])("keeps %d raw and gives %d within 0 to 120", (actual, capped) => {
    const within = { ...rules, cap: { floor: 0, ceiling: 120 } };
    const [measurement] = measuredFor(
      "2025",
      anAgreement(anIndicator({ "2025": 100 })),
      dossier(reported("2025", actual)),
      within,
    );
    expect(measurement).toMatchObject({ attainment: { raw: actual, capped } });
  });

  it("a cap never changes the outcome: at most 100 leaves what exceeded exceeded", () => {
    const [measurement] = measuredFor(
      "2025",
      anAgreement(anIndicator({ "2025": 100 })),
      dossier(reported("2025", 130)),
      { ...rules, cap: { ceiling: 100 } },
    );
    expect(measurement).toMatchObject({ outcome: "exceeded", attainment: { raw: 130, capped: 100 } });
  });
});

describe("for any agreement", () => {
  const year = fc.record({
    polarity: fc.constantFrom<Indicator["polarity"]>("higher-is-better", "lower-is-better"),
    target: fc.integer({ min: 0, max: 1000 }),
    actual: fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: undefined }),
  });
  const byIndicator = (measurements: readonly Measurement[]): readonly Measurement[] =>
    measurements.toSorted((a, b) => (a.indicator < b.indicator ? -1 : 1));

  it("the order of indicators and of facts changes nothing but the order", () => {
    fc.assert(
      fc.property(fc.array(year, { maxLength: 6 }), (rows) => {
        const indicators = rows.map(({ polarity, target }, index) =>
          anIndicator({ "2025": target }, { id: `i${index}`, polarity }),
        );
        const facts = rows.flatMap(({ actual }, index) =>
          actual === undefined ? [] : [reported("2025", actual, { indicator: `i${index}` })],
        );
        const one = measuredFor("2025", anAgreement(...indicators), dossier(...facts));
        const other = measuredFor("2025", anAgreement(...indicators.toReversed()), dossier(...facts.toReversed()));
        expect(byIndicator(other)).toEqual(byIndicator(one));
      }),
    );
  });

  it("no percentage is NaN or infinite, and every indicator with a target gets an answer", () => {
    fc.assert(
      fc.property(year, ({ polarity, target, actual }) => {
        const facts = actual === undefined ? [] : [reported("2025", actual)];
        const [measurement, ...others] = measuredFor(
          "2025",
          anAgreement(anIndicator({ "2025": target }, { polarity })),
          dossier(...facts),
        );
        expect(others).toEqual([]);
        expect(measurement?.kind).toBe(actual === undefined ? "unmeasured" : "measured");
        if (measurement?.kind === "measured" && measurement.attainment.kind === "percent") {
          expect(measurement.attainment.raw).toSatisfy(Number.isFinite);
          expect(measurement.attainment.capped).toSatisfy(Number.isFinite);
        }
      }),
    );
  });

  it("measuring twice is measuring once", () => {
    fc.assert(
      fc.property(year, ({ polarity, target, actual }) => {
        const agreement = anAgreement(anIndicator({ "2025": target }, { polarity }));
        const facts = dossier(...(actual === undefined ? [] : [reported("2025", actual)]));
        expect(measuredFor("2025", agreement, facts)).toEqual(measuredFor("2025", agreement, facts));
      }),
    );
  });
});
