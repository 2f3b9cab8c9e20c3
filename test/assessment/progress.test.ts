import { describe, expect, it } from "vitest";

import {
  type Fact,
  factsKnownOn,
  type Indicator,
  measure,
  type Measurement,
  type PerformanceAgreement,
  type Period,
  plainDate,
  type Progress,
  progress,
  type ProgressMethod,
  roundTo,
} from "perjanjian-kinerja";

import { anAgreement, anIndicator, dossier, measuredFor, reported, rules } from "./given.ts";

const methods = ["sum", "sumToDate", "last", "lastOfAnnual"] as const;

function soFar(method: ProgressMethod, on: string, indicator: Indicator, facts: readonly Fact[]): Progress | undefined {
  return progress(anAgreement(indicator), dossier(...facts), rules, method, plainDate(on))[0];
}

/** Target, actual and the percentage in two decimals; the reason where there is nothing to compare. */
function seen(so: Progress | undefined): readonly unknown[] | string | undefined {
  if (so?.kind !== "progress") return so?.reason;
  const { measured, target, actual } = so;
  if (measured.kind === "unmeasured") return [target, actual, measured.reason];
  const { attainment } = measured;
  return [target, actual, attainment.kind === "percent" ? roundTo(attainment.raw, 2, "half-up") : attainment.reason];
}

/** A figure that became known on the last day of its quarter. */
const lastDays = { "2025-Q1": "2025-03-31", "2025-Q2": "2025-06-30", "2025-Q3": "2025-09-30", "2025-Q4": "2025-12-31" };
const told = (quarter: keyof typeof lastDays, value: number | string): Fact =>
  reported(quarter, value, { on: plainDate(lastDays[quarter]) });

const targets = { "2025-Q1": 10, "2025-Q2": 20, "2025-Q3": 30, "2025-Q4": 40, "2025": 100 } as const;

describe("the way so far, with a quarter that was not reported", () => {
  const facts = [told("2025-Q1", 8)];

  it.each([
    ["sum", [10, 8, 80]],
    ["sumToDate", [30, 8, 26.67]],
    ["last", [10, 8, 80]],
    ["lastOfAnnual", [100, 8, 8]],
  ] as const)("K21: 8 of 10, then nothing of 20: %s gives %j", (method, expected) => {
    const so = soFar(method, "2025-06-30", anIndicator(targets), facts);
    expect(seen(so)).toEqual(expected);
    expect(so).toMatchObject({ reported: ["2025-Q1"], unreported: ["2025-Q2"] });
  });

  it("K21: by sumToDate 26.67 only once the second quarter has ended: on the day before it is 80 too", () => {
    const [before, on] = ["2025-06-29", "2025-06-30"].map((day) =>
      soFar("sumToDate", day, anIndicator(targets), facts),
    );
    expect([before, on].map(seen)).toEqual([
      [10, 8, 80],
      [30, 8, 26.67],
    ]);
    expect([before, on].map((so) => so?.unreported)).toEqual([[], ["2025-Q2"]]);
  });

  it("K21, W13: at the end of the year 10 of four times 10 is 100 to date and 25 of the year", () => {
    const indicator = anIndicator({ "2025-Q1": 10, "2025-Q2": 10, "2025-Q3": 10, "2025-Q4": 10 });
    expect(
      methods.slice(0, 3).map((method) => seen(soFar(method, "2025-12-31", indicator, [told("2025-Q1", 10)]))),
    ).toEqual([
      [10, 10, 100],
      [40, 10, 25],
      [10, 10, 100],
    ]);
    expect(measuredFor("2025", anAgreement(indicator), dossier(told("2025-Q1", 10)))).toMatchObject([
      { kind: "unmeasured", reason: "incomplete-period" },
    ]);
  });

  it.each([
    ["the second", [told("2025-Q1", 10), told("2025-Q3", 15)], { sum: [40, 25, 62.5], sumToDate: [60, 25, 41.67] }],
    ["the third", [told("2025-Q1", 8), told("2025-Q2", 18)], { sum: [30, 26, 86.67], sumToDate: [60, 26, 43.33] }],
    [
      "none",
      [told("2025-Q1", 8), told("2025-Q2", 18), told("2025-Q3", 24)],
      { sum: [60, 50, 83.33], sumToDate: [60, 50, 83.33] },
    ],
  ] as const)(
    "K21: after three quarters, of which %s was not reported, both sums are as expected",
    (_title, given, expected) => {
      const so = (method: ProgressMethod): unknown => seen(soFar(method, "2025-09-30", anIndicator(targets), given));
      expect({ sum: so("sum"), sumToDate: so("sumToDate") }).toEqual(expected);
    },
  );

  it.each([
    ["last", [30, 25, 83.33]],
    ["lastOfAnnual", [100, 25, 25]],
  ] as const)("K21: by %s the latest that was reported stands, and the gap after it is named", (method, expected) => {
    const rate = anIndicator(targets, { accumulation: "last" });
    const so = soFar(method, "2025-12-31", rate, [told("2025-Q1", 5), told("2025-Q3", 25)]);
    expect(seen(so)).toEqual(expected);
    expect(so).toMatchObject({ reported: ["2025-Q1", "2025-Q3"], unreported: ["2025-Q2", "2025-Q4"] });
  });

  it.each(methods)("K19: nothing reported is nothing to compare by %s, and a reported 0 is something", (method) => {
    expect(seen(soFar(method, "2025-06-30", anIndicator(targets), []))).toBe("nothing-reported");
    expect(soFar(method, "2025-06-30", anIndicator(targets), [told("2025-Q1", 0)])).toMatchObject({
      kind: "progress",
      actual: 0,
    });
  });

  it.each(methods)("has nothing to compare by %s on the day before the first quarter ends", (method) => {
    expect(seen(soFar(method, "2025-03-30", anIndicator(targets), [told("2025-Q1", 8)]))).toBe("nothing-ended");
  });

  it("sums to date whatever is reported of nothing to the end: 0 of 30 is 0", () => {
    expect(seen(soFar("sumToDate", "2025-06-30", anIndicator(targets), [told("2025-Q1", 0)]))).toEqual([30, 0, 0]);
  });

  it("sums exactly: three quarters of 33.3 are 99.9", () => {
    const thirds = anIndicator({ "2025-Q1": 33.3, "2025-Q2": 33.3, "2025-Q3": 33.3 });
    const facts = [told("2025-Q1", 33.3), told("2025-Q2", 33.3), told("2025-Q3", 33.3)];
    const so = soFar("sum", "2025-09-30", thirds, facts);
    expect(seen(so)).toEqual([99.9, 99.9, 100]);
    expect(so).toMatchObject({ measured: { outcome: "met" } });
  });

  it.each([
    ["lower-is-better", 25, "exceeded", [30, 25, 116.67]],
    ["lower-is-better", 30, "met", [30, 30, 100]],
    ["lower-is-better", 30.01, "missed", [30, 30.01, 99.97]],
    ["higher-is-better", 29.99, "missed", [30, 29.99, 99.97]],
    ["higher-is-better", 30, "met", [30, 30, 100]],
  ] as const)("compares sums by their polarity: %s, %d is %s", (polarity, second, outcome, expected) => {
    const so = soFar("sum", "2025-06-30", anIndicator(targets, { polarity }), [
      told("2025-Q1", 0),
      told("2025-Q2", second),
    ]);
    expect(seen(so)).toEqual(expected);
    expect(so).toMatchObject({ measured: { outcome } });
  });

  it("K21: adds no levels: the latest against its own target, and none of the year where the agreement names none", () => {
    const levels = { "2025-Q1": "B", "2025-Q2": "BB" };
    const facts = [told("2025-Q1", "B"), told("2025-Q2", "B")];
    const latest = anIndicator(levels, { scale: "sakip", accumulation: "last" });
    expect(methods.slice(0, 3).map((method) => seen(soFar(method, "2025-06-30", latest, facts)))).toEqual([
      ["BB", "B", "status-only"],
      ["BB", "B", "status-only"],
      ["BB", "B", "status-only"],
    ]);
    const added = anIndicator(levels, { scale: "sakip" });
    expect(methods.map((method) => seen(soFar(method, "2025-06-30", added, facts)))).toEqual([
      "not-figures",
      "not-figures",
      ["BB", "B", "status-only"],
      "no-target-for-the-year",
    ]);
  });

  it.each(["last", "flat", "running"] as const)(
    "K21: takes both sums as the latest where figures do not add up: %s",
    (accumulation) => {
      const facts = [told("2025-Q1", 8), told("2025-Q2", 18)];
      const so = (method: ProgressMethod): unknown =>
        seen(soFar(method, "2025-09-30", anIndicator(targets, { accumulation }), facts));
      expect(methods.slice(0, 3).map(so)).toEqual([
        [20, 18, 90],
        [20, 18, 90],
        [20, 18, 90],
      ]);
    },
  );

  it("K21: has the target of the year that the quarters make up, where the year has none of its own", () => {
    const { "2025": _year, ...quarters } = targets;
    const so = (accumulation: Indicator["accumulation"]): unknown =>
      seen(soFar("lastOfAnnual", "2025-03-31", anIndicator(quarters, { accumulation }), [told("2025-Q1", 10)]));
    expect([so("sum"), so("last")]).toEqual([
      [100, 10, 10],
      [40, 10, 25],
    ]);
  });

  it("two figures of one day are in conflict, and the quarter counts as unreported", () => {
    const so = soFar("sum", "2025-06-30", anIndicator(targets), [
      told("2025-Q1", 8),
      told("2025-Q1", 9),
      told("2025-Q2", 10),
    ]);
    expect(seen(so)).toEqual([20, 10, 50]);
    expect(so).toMatchObject({ reported: ["2025-Q2"], unreported: ["2025-Q1"] });
  });

  it("counts half-years once where their quarters have targets too", () => {
    const nested = anIndicator({ "2025-Q1": 10, "2025-Q2": 20, "2025-H1": 30, "2025-H2": 70 });
    const facts = [reported("2025-Q1", 4), reported("2025-Q2", 20), reported("2025-H1", 24), reported("2025-H2", 70)];
    expect(seen(soFar("sum", "2025-12-31", nested, facts))).toEqual([100, 94, 94]);
  });
});

describe("the way so far where only the year has a target", () => {
  const yearly = anIndicator({ "2025": 100 });
  const rate = anIndicator({ "2025": 14 }, { accumulation: "last", polarity: "lower-is-better" });
  const flat = anIndicator({ "2025": 85 }, { accumulation: "flat" });
  const all = (on: string, indicator: Indicator, ...facts: readonly Fact[]): readonly unknown[] =>
    methods.map((method) => seen(soFar(method, on, indicator, facts)));
  const same = (answer: unknown): readonly unknown[] => methods.map(() => answer);

  it("has come as far as the year itself, once that was reported after its end, by every method", () => {
    const figure = reported("2025", 13, { reportedOn: plainDate("2026-02-17") });
    expect(all("2025-12-30", rate, figure)).toEqual(same("nothing-ended"));
    expect(all("2026-02-16", rate, figure)).toEqual(same("nothing-reported"));
    expect(all("2026-02-17", rate, figure)).toEqual(same([14, 13, 107.14]));
    expect(soFar("sum", "2026-02-16", rate, [figure])).toMatchObject({ reported: [], unreported: ["2025"] });
  });

  it("compares the quarters that were reported with the target of the year, and has none of their own to compare with", () => {
    const facts = [told("2025-Q1", 20), told("2025-Q3", 30)];
    const none = "no-target-to-date";
    expect(all("2025-09-30", yearly, ...facts)).toEqual([none, none, none, [100, 50, 50]]);
    expect(all("2025-09-29", yearly, ...facts)).toEqual([none, none, none, [100, 20, 20]]);
    expect(all("2025-09-30", rate, told("2025-Q1", 15), told("2025-Q3", 13))).toEqual([
      none,
      none,
      none,
      [14, 13, 107.14],
    ]);
    expect(soFar("lastOfAnnual", "2025-09-30", yearly, facts)).toMatchObject({
      reported: ["2025-Q1", "2025-Q3"],
      unreported: ["2025-Q2"],
    });
  });

  it("holds one and the same target against the latest quarter", () => {
    expect(all("2025-06-30", flat, told("2025-Q1", 90), told("2025-Q2", 84))).toEqual(same([85, 84, 98.82]));
  });

  it("has nothing of the year before anything in it was reported, and before it has ended", () => {
    expect(all("2025-06-30", yearly)).toEqual(same("nothing-ended"));
    expect(all("2025-12-31", yearly)).toEqual(same("nothing-reported"));
  });

  it("goes by the quarters while the year has not ended, whatever was reported of it already", () => {
    const early = reported("2025", 60, { on: plainDate("2025-12-01"), provisional: true });
    const half = anIndicator({ "2025-H1": 50, "2025-H2": 50 });
    const facts = [reported("2025-H1", 40, { on: plainDate("2025-06-30") }), early];
    expect(all("2025-12-30", half, ...facts)).toEqual([
      [50, 40, 80],
      [50, 40, 80],
      [50, 40, 80],
      [100, 40, 40],
    ]);
    expect(all("2025-12-31", half, ...facts)).toEqual(same([100, 60, 60]));
  });

  it("takes the figure of the year before those of its quarters, once it was reported", () => {
    const facts = [told("2025-Q1", 20), reported("2025", 99, { reportedOn: plainDate("2026-01-20") })];
    expect(all("2026-01-20", anIndicator({ "2025-Q1": 25, "2025-Q2": 75 }), ...facts)).toEqual(same([100, 99, 99]));
  });
});

describe("the way so far, with figures that cannot be", () => {
  it("running totals that fall say so instead of a figure, and are whole again when corrected", () => {
    const running = anIndicator({ "2025-Q1": 25, "2025-Q2": 50 }, { accumulation: "running" });
    const facts = [told("2025-Q1", 25), told("2025-Q2", 24)];
    expect(methods.map((method) => seen(soFar(method, "2025-06-30", running, facts)))).toEqual(
      methods.map(() => "running-total-fell"),
    );
    const corrected = [
      ...facts,
      reported("2025-Q2", 50, { on: plainDate("2025-06-30"), reportedOn: plainDate("2025-07-20") }),
    ];
    expect(seen(soFar("last", "2025-07-20", running, corrected))).toEqual([50, 50, 100]);
    const level = anIndicator({ "2025-Q1": 25, "2025-Q2": 50 }, { accumulation: "last" });
    expect(seen(soFar("last", "2025-06-30", level, facts))).toEqual([50, 24, 48]);
  });

  it.each([NaN, Infinity, -Infinity, "BB"])(
    "%s is nothing to add or to compare, and never comes out as NaN",
    (value) => {
      const facts = [told("2025-Q1", value), told("2025-Q2", 10)];
      const indicator = anIndicator({ "2025-Q1": 10, "2025-Q2": 20 });
      expect(methods.map((method) => seen(soFar(method, "2025-06-30", indicator, facts)))).toEqual([
        "not-figures",
        "not-figures",
        [20, 10, 50],
        "not-figures",
      ]);
      const last = seen(soFar("last", "2025-03-31", indicator, facts));
      expect(last).toEqual(typeof value === "string" ? [10, "BB", "not-comparable"] : "not-figures");
    },
  );

  it("sums that no number holds are no figures", () => {
    const huge = anIndicator({ "2025-Q1": 1, "2025-Q2": 1 });
    const facts = [told("2025-Q1", 1.5e308), told("2025-Q2", 1.5e308)];
    expect(seen(soFar("sum", "2025-06-30", huge, facts))).toBe("not-figures");
  });

  it("spans are added bound by bound", () => {
    const spans = anIndicator({ "2025-Q1": { min: 10, max: 11 }, "2025-Q2": { min: 20, max: 21 } });
    expect(seen(soFar("sum", "2025-06-30", spans, [told("2025-Q1", 9), told("2025-Q2", 22)]))).toEqual([
      { min: 30, max: 32 },
      31,
      100,
    ]);
  });
});

describe("a quarter in which nothing is to be reached yet", () => {
  const starting = anIndicator({ "2025-Q1": 0, "2025-Q2": 0, "2025-Q3": 50, "2025-Q4": 50 });
  const measuredIn = (period: Period, ...facts: readonly Fact[]): Measurement | undefined =>
    measuredFor(period, anAgreement(starting), dossier(...facts))[0];

  it("K22: is met by 0 and exceeded by anything more, without a percentage", () => {
    expect(measuredIn("2025-Q1", told("2025-Q1", 0))).toMatchObject({
      outcome: "met",
      attainment: { kind: "none", reason: "zero-target" },
    });
    expect(measuredIn("2025-Q1", told("2025-Q1", 0.01))).toMatchObject({
      outcome: "exceeded",
      attainment: { kind: "none", reason: "zero-target" },
    });
    expect(measuredIn("2025-Q1")).toMatchObject({ kind: "unmeasured", reason: "missing-actual" });
  });

  it.each([
    ["2025-06-30", [0, 0, "zero-target"]],
    ["2025-09-29", [0, 0, "zero-target"]],
    ["2025-09-30", [50, 40, 80]],
    ["2025-12-31", [100, 90, 90]],
  ])("K22: divides by nothing on the way: on %s it is %j", (on, expected) => {
    const facts = [told("2025-Q1", 0), told("2025-Q2", 0), told("2025-Q3", 40), told("2025-Q4", 50)];
    expect(seen(soFar("sum", on, starting, facts))).toEqual(expected);
    expect(seen(soFar("sumToDate", on, starting, facts))).toEqual(expected);
  });

  it("K22: is met at 100 where less is better, and missed by anything more", () => {
    const clean = anIndicator({ "2025-Q1": 0 }, { polarity: "lower-is-better" });
    const of = (value: number): unknown =>
      measuredFor("2025-Q1", anAgreement(clean), dossier(reported("2025-Q1", value)))[0];
    expect(of(0)).toMatchObject({ outcome: "met", attainment: { raw: 100 } });
    expect(of(0.01)).toMatchObject({ outcome: "missed", attainment: { reason: "zero-target" } });
  });
});

describe("running totals", () => {
  const running = anIndicator(
    { "2025-Q1": 25, "2025-Q2": 50, "2025-Q3": 75, "2025-Q4": 100 },
    { accumulation: "running" },
  );
  const year = (...values: readonly (number | undefined)[]): Measurement | undefined => {
    const quarters = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"] as const;
    const facts = quarters.flatMap((quarter, index) => {
      const value = values[index];
      return value === undefined ? [] : [told(quarter, value)];
    });
    return measuredFor("2025", anAgreement(running), dossier(...facts))[0];
  };

  it.each([
    [[25, 50, 75, 99.99], "missed", 99.99],
    [[25, 50, 75, 100], "met", 100],
    [[25, 25, 25, 100], "met", 100],
    [[25, 50, 75, 100.01], "exceeded", 100.01],
  ] as const)("that do not fall, %j, make the year by their last: %s", (values, outcome, actual) => {
    expect(year(...values)).toMatchObject({ kind: "measured", target: 100, actual, outcome });
  });

  it.each([
    ["by a hundredth", [25, 50, 49.99, 100]],
    ["at the end", [25, 50, 75, 74]],
    ["across a quarter that nobody reported", [60, undefined, 59, 100]],
  ])("that fall %s contradict themselves", (_title, values) => {
    const measured = year(...values);
    expect(measured).toMatchObject({ kind: "unmeasured", reason: "running-total-fell" });
    expect(measured?.because).toMatchObject({
      outcome: "unknown",
      missing: [{ fact: "actual", about: "Indikator satu", period: "2025", why: "in-conflict" }],
    });
  });

  it("that fall are whole again once the figure is corrected", () => {
    const facts = [told("2025-Q1", 25), told("2025-Q2", 50), told("2025-Q3", 49), told("2025-Q4", 100)];
    const corrected = reported("2025-Q3", 74, { on: plainDate("2025-12-15") });
    const measured = measuredFor("2025", anAgreement(running), dossier(...facts, corrected));
    expect(measured).toMatchObject([{ kind: "measured", outcome: "met" }]);
  });

  it("may fall for anything that is no running total", () => {
    const rate = { ...running, accumulation: "last" } as const;
    const facts = [told("2025-Q1", 25), told("2025-Q2", 50), told("2025-Q3", 49), told("2025-Q4", 100)];
    expect(measuredFor("2025", anAgreement(rate), dossier(...facts))).toMatchObject([{ outcome: "met" }]);
  });

  it("without their last quarter make no year", () => {
    expect(year(25, 50, 75)).toMatchObject({ kind: "unmeasured", reason: "incomplete-period" });
  });

  it("make the year with a figure of the year's own too, whatever the quarters say", () => {
    const facts = [told("2025-Q1", 25), told("2025-Q2", 24), reported("2025", 100)];
    expect(measuredFor("2025", anAgreement(running), dossier(...facts))).toMatchObject([{ outcome: "met" }]);
  });
});

describe("one and the same target in every period", () => {
  const flat = anIndicator({ "2025": 85 }, { accumulation: "flat" });
  const quarterly = anIndicator({ "2025-Q1": 1, "2025-Q2": 1, "2025-Q3": 1, "2025-Q4": 1 }, { id: "dua" });

  it.each([
    [84.99, "missed"],
    [85, "met"],
    [85.01, "exceeded"],
  ])("is the year's in a quarter: %d is %s", (value, outcome) => {
    const measurements = measuredFor("2025-Q2", anAgreement(flat, quarterly), dossier(reported("2025-Q2", value)));
    expect(measurements[0]).toMatchObject({ indicator: "satu", target: 85, actual: value, outcome });
  });

  it("is due in every quarter and in the year, whatever the other indicators of the agreement name", () => {
    const rate = anIndicator({ "2025-H1": 1, "2025-11": 1 }, { id: "tiga", accumulation: "last" });
    const facts = dossier(reported("2025-Q2", 85), reported("2025-10", 80));
    const alone = measure(anAgreement(flat), facts, rules, plainDate("2025-12-31"));
    expect(alone.map(({ period, kind }) => [period, kind])).toEqual([
      ["2025-Q1", "unmeasured"],
      ["2025-Q2", "measured"],
      ["2025-Q3", "unmeasured"],
      ["2025-Q4", "unmeasured"],
      ["2025", "unmeasured"],
    ]);
    const beside = measure(anAgreement(quarterly, flat, rate), facts, rules, plainDate("2025-12-31"));
    expect(beside.filter(({ indicator }) => indicator === "satu")).toEqual(alone);
  });

  it("K19: is not escaped by silence: a quarter that nobody reported is unmeasured, and it is asked for", () => {
    const [first] = measuredFor("2025-Q1", anAgreement(flat), dossier(reported("2025-Q2", 85)));
    expect(first).toMatchObject({ kind: "unmeasured", reason: "missing-actual", target: 85 });
    expect(first?.because.missing).toEqual([
      { fact: "actual", about: "Indikator satu", period: "2025-Q1", why: "not-recorded" },
    ]);
  });

  it("is measured in a quarter by its months too, by the last of them", () => {
    const months = [reported("2025-10", 80), reported("2025-11", 90), reported("2025-12", 84)];
    expect(measuredFor("2025-Q4", anAgreement(flat), dossier(...months))).toMatchObject([
      { target: 85, actual: 84, outcome: "missed" },
    ]);
  });

  it("is that of the version in force at the end of each quarter", () => {
    const revised: PerformanceAgreement = {
      ...anAgreement(flat),
      revisions: [
        {
          effectiveOn: plainDate("2025-07-01"),
          reason: "strategy-changed",
          objectives: [{ id: "sasaran", name: "Sasaran", indicators: [{ ...flat, targets: { "2025": 80 } }] }],
        },
      ],
    };
    const targets = measure(revised, dossier(), rules, plainDate("2025-12-31")).map(({ target }) => target);
    expect(targets).toEqual([85, 85, 80, 80, 80]);
  });

  it("is met by the last of the quarters for the year, not by their sum", () => {
    const facts = (["2025-Q1", "2025-Q2", "2025-Q3"] as const).map((period) => told(period, 90));
    expect(measuredFor("2025", anAgreement(flat), dossier(...facts, told("2025-Q4", 84)))).toMatchObject([
      { target: 85, actual: 84, outcome: "missed" },
    ]);
    expect(measuredFor("2025", anAgreement(flat), dossier(...facts))).toMatchObject([{ reason: "incomplete-period" }]);
  });

  it("is not there for another accumulation: a rate without a target for a quarter is not due in it", () => {
    const rate = { ...flat, accumulation: "last" } as const;
    const measurements = measuredFor("2025-Q2", anAgreement(rate, quarterly), dossier(reported("2025-Q2", 90)));
    expect(measurements.map(({ indicator }) => indicator)).toEqual(["dua"]);
  });

  it("is never spread to a period that only another indicator names", () => {
    const halves = anIndicator({ "2025-H1": 1, "2025-H2": 1 }, { id: "tiga" });
    const periods = measure(anAgreement(quarterly, halves), dossier(), rules, plainDate("2025-12-31"));
    expect(periods.map(({ indicator, period }) => `${indicator} ${period}`)).toEqual([
      "dua 2025-Q1",
      "dua 2025-Q2",
      "dua 2025-Q3",
      "dua 2025-Q4",
      "dua 2025",
      "tiga 2025-H1",
      "tiga 2025-H2",
      "tiga 2025",
    ]);
  });

  it("gives way to a target of the period's own", () => {
    const own = anIndicator({ "2025": 85, "2025-Q2": 80 }, { accumulation: "flat" });
    expect(measuredFor("2025-Q2", anAgreement(own), dossier(reported("2025-Q2", 80)))).toMatchObject([
      { target: 80, outcome: "met" },
    ]);
  });
});

describe("an indicator that is published once a year", () => {
  const yearly = anIndicator({ "2025": 14 }, { accumulation: "last", polarity: "lower-is-better" });

  it("is measured for the year alone, and due in no quarter", () => {
    const measurements = measure(anAgreement(yearly), dossier(reported("2025", 14)), rules, plainDate("2025-12-31"));
    expect(measurements.map(({ period, kind }) => [period, kind])).toEqual([["2025", "measured"]]);
  });

  it("is not due on the day before the year ends, whatever is known already", () => {
    const early = dossier(reported("2025", 14, { on: plainDate("2025-11-01") }));
    const [before] = measure(anAgreement(yearly), early, rules, plainDate("2025-12-30"));
    const [on] = measure(anAgreement(yearly), early, rules, plainDate("2025-12-31"));
    expect([before?.kind, on?.kind]).toEqual(["not-due", "measured"]);
  });

  it("K20: is unmeasured, not missed, until its figure appears in the year after", () => {
    const late = dossier(reported("2025", 13, { on: plainDate("2025-12-31"), reportedOn: plainDate("2026-02-17") }));
    const on = (day: string): unknown => measure(anAgreement(yearly), late, rules, plainDate(day))[0];
    expect(on("2026-02-16")).toMatchObject({ kind: "unmeasured", reason: "missing-actual" });
    expect(on("2026-02-17")).toMatchObject({ kind: "measured", outcome: "exceeded", knownOn: "2026-02-17" });
  });
});

describe("a provisional figure that is corrected", () => {
  const agreement = anAgreement(anIndicator({ "2025": 10 }));
  const provisional = reported("2025", 9, { reportedOn: plainDate("2026-02-17"), provisional: true });
  const final = reported("2025", 10, { reportedOn: plainDate("2026-08-03") });
  const facts = dossier(final, provisional);
  const seenOn = (day: string, of = facts): unknown => {
    const [one] = measure(agreement, of, rules, plainDate(day));
    return one?.kind === "measured" ? [one.actual, one.outcome, one.provisional, one.knownOn] : one?.kind;
  };

  it.each([
    ["2026-02-16", "unmeasured"],
    ["2026-02-17", [9, "missed", true, "2026-02-17"]],
    ["2026-08-02", [9, "missed", true, "2026-02-17"]],
    ["2026-08-03", [10, "met", false, "2026-08-03"]],
  ])("K20: is seen on %s as %j", (day, expected) => {
    expect(seenOn(day)).toEqual(expected);
  });

  it("K20: a past evaluation can be asked as known then and as known now", () => {
    const then = factsKnownOn(facts, plainDate("2026-03-01"));
    expect(seenOn("2026-12-31", then)).toEqual([9, "missed", true, "2026-02-17"]);
    expect(seenOn("2026-12-31")).toEqual([10, "met", false, "2026-08-03"]);
    expect(seenOn("2026-03-01", then)).toEqual(seenOn("2026-03-01"));
  });

  it("K20: that is confirmed unchanged is final, and known since it was first told", () => {
    const confirmed = reported("2025", 9, { reportedOn: plainDate("2026-08-03") });
    expect(seenOn("2026-08-03", dossier(provisional, confirmed))).toEqual([9, "missed", false, "2026-02-17"]);
    expect(seenOn("2026-08-02", dossier(provisional, confirmed))).toEqual([9, "missed", true, "2026-02-17"]);
  });

  it("K20: that turns out worse becomes a miss", () => {
    const better = reported("2025", 10.5, { reportedOn: plainDate("2026-02-17"), provisional: true });
    const worse = reported("2025", 9.99, { reportedOn: plainDate("2026-08-03") });
    expect(seenOn("2026-08-02", dossier(better, worse))).toEqual([10.5, "exceeded", true, "2026-02-17"]);
    expect(seenOn("2026-08-03", dossier(better, worse))).toEqual([9.99, "missed", false, "2026-08-03"]);
  });

  it("K20: changes the way so far on the day it is corrected", () => {
    const quarter = anIndicator({ "2025-Q1": 10 });
    const facts = [
      reported("2025-Q1", 9, { on: plainDate("2025-04-07"), provisional: true }),
      reported("2025-Q1", 10, { on: plainDate("2025-05-05") }),
    ];
    expect(["2025-05-04", "2025-05-05"].map((day) => seen(soFar("sum", day, quarter, facts)))).toEqual([
      [10, 9, 90],
      [10, 10, 100],
    ]);
  });
});
