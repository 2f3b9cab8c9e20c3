import { describe, expect, it } from "vitest";

import {
  attain,
  type Attainment,
  type BandScale,
  bandOf,
  budgetAbsorption,
  checkBandScale,
  countOutcomes,
  type Facts,
  factsKnownOn,
  type FormulaName,
  gradeByMatrix,
  type Indicator,
  meanAttainment,
  measure,
  measureFigure,
  type Measurement,
  type PerformanceAgreement,
  type Period,
  plainDate,
  type Progress,
  progress,
  type ProgressMethod,
  rulesInForce,
  national,
  type Target,
  totalOf,
  weightedScore,
} from "perjanjian-kinerja";
import { readAgreement, readFacts, readNumber } from "perjanjian-kinerja/read";
import { contohAgreement } from "perjanjian-kinerja/testing";

import { anAgreement, anIndicator, dossier, measuredFor, measuredYear, reported, rules } from "./assessment/given.ts";
import { brief, changed } from "./read/support.ts";
import { settledIds } from "./tools/titles.ts";

/*
 * Mistakes of comparable software in attainment: the vector of each, and the answer that is expected instead. The numbers are
 * those of the table of such mistakes.
 */

/** The numbers of the table; those that are missing in it belong to mistakes of another kind. */
const numbers = [
  ...[1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 15, 16, 18, 19, 20, 22, 23, 24, 25, 26, 28, 29, 30, 31, 32],
  ...[34, 35, 36, 37, 38, 39, 40, 41, 42],
];

/** Mistakes of dates, calendars and counting, which have their tests beside what they are about. */
const ofDates = [44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55];

/** Mistakes of ladders, sanctions and the resolution of rules. */
const ofLadders = [56, 57, 58, 60, 61, 62];

const lower = { polarity: "lower-is-better" } as const;
const higher = { polarity: "higher-is-better" } as const;
const endOfYear = plainDate("2025-12-31");
const quarters = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"] as const;
const tenEach = { "2025-Q1": 10, "2025-Q2": 10, "2025-Q3": 10, "2025-Q4": 10 } as const;

/** The percentage or the reason, and the outcome beside it. */
function against(
  indicator: Parameters<typeof measureFigure>[0],
  target: Target,
  actual: number | string,
): readonly [outcome: string, percentOrReason: number | string] {
  const figure = measureFigure(indicator, target, actual, rules);
  if (figure.kind === "unmeasured") return [figure.kind, figure.reason];
  return [figure.outcome, shown(figure.attainment)];
}

const shown = (attainment: Attainment): number | string =>
  attainment.kind === "percent" ? attainment.raw : attainment.reason;

const by = (formula: FormulaName): Parameters<typeof measureFigure>[0] => ({ ...lower, formula });

/** The percentages of a period, by indicator; the reason where there is none. */
function percents(measurements: readonly Measurement[], period: Period): Readonly<Record<string, number | string>> {
  return Object.fromEntries(
    measurements
      .filter((measurement) => measurement.period === period)
      .map((m) => [
        m.indicator,
        m.kind === "measured" ? shown(m.attainment) : m.kind === "unmeasured" ? m.reason : m.kind,
      ]),
  );
}

function comeSoFar(
  agreement: PerformanceAgreement,
  facts: Facts,
  method: ProgressMethod,
  on = "2025-12-31",
): Progress | undefined {
  return progress(agreement, facts, rules, method, plainDate(on))[0];
}

function soFar(indicator: Indicator, facts: Facts, method: ProgressMethod, on?: string): number | string | undefined {
  const so = comeSoFar(anAgreement(indicator), facts, method, on);
  if (so?.kind !== "progress") return so?.reason;
  return so.measured.kind === "measured" ? shown(so.measured.attainment) : so.measured.reason;
}

/** Half-open bands from their lower bounds, as percentages. */
function scaleOf(...bands: readonly (readonly [code: string, from: number])[]): BandScale {
  return {
    code: "contoh",
    title: { id: "Contoh" },
    measures: { kind: "attainment-percent" },
    below: { code: "E", label: { id: "E" } },
    bands: bands.map(([code, from]) => ({ code, label: { id: code }, from, bound: "inclusive" })),
  };
}

const codeOf = (scale: BandScale, value: number): string => {
  const found = bandOf(scale, value);
  return found.kind === "none" ? found.reason : found.code;
};

describe("a target or a figure of 0", () => {
  it("W1: a target of 0 is scorable: 0 meets it at 100 where less is better", () => {
    expect(against(lower, 0, 0)).toEqual(["met", 100]);
    expect(against(by("inverseRatio"), 0, 0)).toEqual(["met", 100]);
    expect(against(lower, 0, 0.01)).toEqual(["missed", "zero-target"]);
    expect(against(higher, 0, 0)).toEqual(["met", "zero-target"]);
  });

  it("W15: a zero is a zero however it is written: 0.0 and -0 against 0 are 100", () => {
    const zeros = [0, Number("0.0"), -0, Number("0.000")];
    for (const target of zeros) {
      for (const actual of zeros) {
        expect(attain("mirror", target, actual)).toEqual({ kind: "percent", value: 100 });
        expect(attain("inverseRatio", target, actual)).toEqual({ kind: "percent", value: 100 });
      }
    }
  });

  it("W16: the best possible result scores best under its method: 0 against 5 is 200, before 1 and before 5", () => {
    expect(against(lower, 5, 0)).toEqual(["exceeded", 200]);
    expect(against(lower, 5, 1)).toEqual(["exceeded", 180]);
    expect(against(lower, 5, 5)).toEqual(["met", 100]);
    expect(against(by("inverseRatio"), 5, 0)).toEqual(["exceeded", "zero-actual"]);
  });

  it("W19: 3 against a target of 0 is missed, without a percentage and without a crash", () => {
    for (const formula of ["mirror", "inverseRatio", "reduction", "ratio"] as const) {
      expect(against(by(formula), 0, 3)).toEqual(["missed", "zero-target"]);
    }
  });

  it("W28: a target of 0 has its reason, and a target that is not there is none", () => {
    expect(against(higher, 0, 5)).toEqual(["exceeded", "zero-target"]);
    const targets = ["objectives", 0, "indicators", 0, "targets", "2025"];
    expect(brief(readAgreement(changed(contohAgreement, targets, null)))).toEqual([["wrong-type", targets, null]]);
    expect(measuredFor("2025", anAgreement(anIndicator({})), dossier(reported("2025", 5)))).toEqual([]);
  });

  it("W29: nothing at all against 5 is the best value of every formula that has one, and divides by nothing", () => {
    expect(against(by("reduction"), 5, 0)).toEqual(["exceeded", 100]);
    expect(against(by("reduction"), 5, 0.05)).toEqual(["exceeded", 99]);
    expect(against(by("mirror"), 5, 0)).toEqual(["exceeded", 200]);
    expect(against(by("inverseRatio"), 5, 0)).toEqual(["exceeded", "zero-actual"]);
  });

  it("W30: no incident promised: 0 reaches it and 5 miss it", () => {
    expect(against(lower, 0, 0)).toEqual(["met", 100]);
    expect(against(lower, 0, 5)).toEqual(["missed", "zero-target"]);
  });

  it("W37: a true zero stays in the counts, in the mean and in the way so far", () => {
    const measurements = measuredYear([
      [10, 0],
      [10, 10],
    ]);
    expect(countOutcomes(measurements, "2025")).toMatchObject({ total: 2, missed: 1, met: 1, unmeasured: 0 });
    expect(meanAttainment(measurements, "2025")).toEqual({ raw: 50, capped: 50, counted: 2, due: 2 });
    expect(totalOf(measurements, "2025")).toEqual({ kind: "total", target: 20, actual: 10, unit: "%" });
    expect(comeSoFar(anAgreement(anIndicator(tenEach)), dossier(reported("2025-Q1", 0)), "sum")).toMatchObject({
      kind: "progress",
      reported: ["2025-Q1"],
      actual: 0,
    });
  });
});

describe("formulas and caps", () => {
  it("W2: 0 against 10 is 200 raw, and what a declared cap makes of it beside it", () => {
    expect(measureFigure(lower, 10, 0, rules)).toMatchObject({ attainment: { raw: 200, capped: 200 } });
    const within = (ceiling: number): unknown => measureFigure(lower, 10, 0, { ...rules, cap: { ceiling } });
    expect(within(120)).toMatchObject({ attainment: { raw: 200, capped: 120 } });
    expect(within(200)).toMatchObject({ attainment: { raw: 200, capped: 200 } });
    expect(within(200.01)).toMatchObject({ attainment: { raw: 200, capped: 200 } });
  });

  it("W9: one named formula per indicator: 8 against 10 is 120 or 125, 25 is -50 or 40, and the result says which", () => {
    expect([8, 25].map((actual) => against(by("mirror"), 10, actual)[1])).toEqual([120, -50]);
    expect([8, 25].map((actual) => against(by("inverseRatio"), 10, actual)[1])).toEqual([125, 40]);
    expect(measureFigure(lower, 10, 8, rules)).toMatchObject({ attainment: { raw: 120, formula: "mirror" } });
    expect(measureFigure(by("inverseRatio"), 10, 8, rules)).toMatchObject({
      attainment: { raw: 125, formula: "inverseRatio" },
    });
  });

  it("W10: the mirror has no jump at 0: 200 at 0, 199 at 0.1; the inverse ratio has one, and a cap holds it", () => {
    expect([0, 0.1, 0.2].map((actual) => against(lower, 10, actual)[1])).toEqual([200, 199, 198]);
    expect([0, 0.1].map((actual) => against(by("inverseRatio"), 10, actual)[1])).toEqual(["zero-actual", 10_000]);
    expect(measureFigure(by("inverseRatio"), 10, 0.1, { ...rules, cap: { ceiling: 120 } })).toMatchObject({
      attainment: { raw: 10_000, capped: 120 },
    });
  });

  it("W11: a clamp to 0..200 is declared once and holds in the figure, in the year and in the mean", () => {
    const clamped = { ...rules, cap: { floor: 0, ceiling: 200 } };
    expect(measureFigure(lower, 10, 25, rules)).toMatchObject({ attainment: { raw: -50, capped: -50 } });
    expect(measureFigure(lower, 10, 25, clamped)).toMatchObject({ attainment: { raw: -50, capped: 0 } });
    const agreement = anAgreement(anIndicator({ "2025": 10 }, lower));
    const measurements = measuredFor("2025", agreement, dossier(reported("2025", 25)), clamped);
    expect(measurements).toMatchObject([{ outcome: "missed", attainment: { raw: -50, capped: 0 } }]);
    expect(meanAttainment(measurements, "2025")).toMatchObject({ raw: -50, capped: 0 });
  });

  it("W18: on target is 100; 0, 50 and -100 come from the reduction alone, by its name", () => {
    expect([10, 5, 20].map((actual) => against(lower, 10, actual))).toEqual([
      ["met", 100],
      ["exceeded", 150],
      ["missed", 0],
    ]);
    expect([10, 5, 20].map((actual) => against(by("reduction"), 10, actual))).toEqual([
      ["met", 0],
      ["exceeded", 50],
      ["missed", -100],
    ]);
  });

  it("W31: three times the target is 300, twice is 200, and never below 100", () => {
    expect([10, 10.01, 20, 30].map((actual) => against(higher, 10, actual))).toEqual([
      ["met", 100],
      ["exceeded", 100.1],
      ["exceeded", 200],
      ["exceeded", 300],
    ]);
  });

  it("W34: whoever asks gets the same answer: the formula, the figure, the year, the quarter and the way so far", () => {
    const given = [
      ["ratio", higher, 30, 12.5],
      ["mirror", lower, 30, 12.5],
      ["inverseRatio", { ...lower, formula: "inverseRatio" }, 30, 12.5],
      ["reduction", { ...lower, formula: "reduction" }, 30, 12.5],
    ] as const;
    for (const [formula, measurable, target, actual] of given) {
      const percent = attain(formula, target, actual);
      const value = percent.kind === "percent" ? percent.value : percent.reason;
      const yearly = anAgreement(anIndicator({ "2025": target }, measurable));
      const quarterly = anIndicator({ "2025-Q1": target }, measurable);
      expect([
        against(measurable, target, actual)[1],
        percents(measuredFor("2025", yearly, dossier(reported("2025", actual))), "2025")["satu"],
        percents(measuredFor("2025-Q1", anAgreement(quarterly), dossier(reported("2025-Q1", actual))), "2025-Q1")[
          "satu"
        ],
        soFar(quarterly, dossier(reported("2025-Q1", actual)), "sum"),
        soFar(quarterly, dossier(reported("2025-Q1", actual)), "last"),
      ]).toEqual([value, value, value, value, value]);
    }
  });

  it.each([
    ["ratio", 8, 12, 150],
    ["ratio", 8, 8, 100],
    ["ratio", 8, 7.99, 99.875],
    ["ratio", 8, 8.01, 100.125],
    ["mirror", 8, 12, 50],
    ["mirror", 8, 7.99, 100.125],
    ["mirror", 8, 8.01, 99.875],
    ["inverseRatio", 8, 12.8, 62.5],
    ["inverseRatio", 8, 6.4, 125],
    ["reduction", 8, 12, -50],
    ["reduction", 8, 7.99, 0.125],
  ] as const)(
    "W35: %s against %d, of %d, is exactly %d and not merely above 100",
    (formula, target, actual, percent) => {
      expect(attain(formula, target, actual)).toEqual({ kind: "percent", value: percent });
    },
  );
});

describe("what was signed, and what was reported", () => {
  it("W4: the target comes from the agreement: 50 of 100 is 50, and a report cannot bring a target of its own", () => {
    const agreement = anAgreement(anIndicator({ "2025": 100 }));
    expect(percents(measuredFor("2025", agreement, dossier(reported("2025", 50))), "2025")).toEqual({ satu: 50 });
    const fact = { kind: "actual", agreement: contohAgreement.id, indicator: "stunting", period: "2025", value: 50 };
    const told = {
      official: contohAgreement.mandateHolder.name,
      employment: "PNS",
      events: [{ ...fact, on: "2025-12-31", target: 50 }],
    };
    expect(brief(readFacts(told, [contohAgreement]))).toEqual([["unknown-property", ["events", 0, "target"], 50]]);
  });

  it("W5: two indicators of one objective keep their own targets, 10 and 90", () => {
    const agreement = anAgreement(
      anIndicator({ "2025": 10 }, { id: "a" }),
      anIndicator({ "2025": 90 }, { id: "b", name: "Indikator satu" }),
    );
    const facts = dossier(reported("2025", 9, { indicator: "b" }), reported("2025", 9, { indicator: "a" }));
    expect(measuredFor("2025", agreement, facts).map(({ indicator }) => indicator)).toEqual(["a", "b"]);
    expect(percents(measuredFor("2025", agreement, facts), "2025")).toEqual({ a: 90, b: 10 });
  });

  it("W6: a target of 100 revised to 80 in the third quarter leaves the first at 100", () => {
    const all = (target: number): Indicator =>
      anIndicator(Object.fromEntries(quarters.map((period) => [period, target])));
    const agreement: PerformanceAgreement = {
      ...anAgreement(all(100)),
      revisions: [
        {
          effectiveOn: plainDate("2025-07-01"),
          reason: "strategy-changed",
          objectives: [{ id: "sasaran", name: "Sasaran", indicators: [all(80)] }],
        },
      ],
    };
    const facts = dossier(...quarters.map((period) => reported(period, 80)));
    const measured = quarters.map((period) => percents(measuredFor(period, agreement, facts), period)["satu"]);
    expect(measured).toEqual([80, 80, 100, 100]);
  });

  it("W20: a true zero in the second quarter is that quarter's figure, and 4 of the first is not carried on", () => {
    const cases = anIndicator({ "2025-Q1": 4, "2025-Q2": 4 }, { ...lower, accumulation: "last" });
    const facts = dossier(reported("2025-Q1", 4), reported("2025-Q2", 0));
    expect(percents(measuredFor("2025-Q2", anAgreement(cases), facts), "2025-Q2")).toEqual({ satu: 200 });
    expect(comeSoFar(anAgreement(cases), facts, "last")).toMatchObject({ actual: 0, target: 4 });
  });

  it("W24: an unverified figure that equals its target is not 0: it is missing until it is reported, or provisional", () => {
    const agreement = anAgreement(anIndicator({ "2025": 10 }));
    const on = (facts: Facts): readonly Measurement[] => measuredFor("2025", agreement, facts);
    expect(on(dossier())).toMatchObject([{ kind: "unmeasured", reason: "missing-actual" }]);
    expect(on(dossier(reported("2025", 10, { provisional: true })))).toMatchObject([
      { kind: "measured", outcome: "met", provisional: true, attainment: { raw: 100 } },
    ]);
    const verified = dossier(reported("2025", 10, { on: plainDate("2025-12-30"), reportedOn: endOfYear }));
    expect(on(factsKnownOn(verified, plainDate("2025-12-30")))).toMatchObject([{ reason: "missing-actual" }]);
    expect(on(verified)).toMatchObject([{ outcome: "met", provisional: false }]);
  });
});

describe("text where a number is expected", () => {
  it("W12: one text is one number or none: 95.5 is 95.5, and 1.234 is ambiguous", () => {
    expect(readNumber("95.5")).toEqual({ ok: true, value: 95.5 });
    expect(readNumber("95,5")).toEqual({ ok: true, value: 95.5 });
    expect(brief(readNumber("1.234"))).toEqual([["ambiguous-number", [], "1.234"]]);
    expect(brief(readNumber("1,234"))).toEqual([["ambiguous-number", [], "1,234"]]);
  });

  it("W22: 85,5 is 85.5 and 1.234,5 is 1234.5, and neither is ever cut off at its sign", () => {
    expect(readNumber("85,5")).toEqual({ ok: true, value: 85.5 });
    expect(readNumber("1.234,5")).toEqual({ ok: true, value: 1234.5 });
    expect(against(higher, 100, "85,5")).toEqual(["unmeasured", "not-comparable"]);
  });

  it("W23: a target WTP is a level of a scale, not 0, and without a scale it is not comparable", () => {
    const opinion = { ...higher, scale: "opini" };
    expect(["WDP", "WTP"].map((actual) => against(opinion, "WTP", actual))).toEqual([
      ["missed", "status-only"],
      ["met", "status-only"],
    ]);
    expect(against(opinion, "WDP", "WTP")).toEqual(["exceeded", "status-only"]);
    expect(against(higher, "WTP", "WTP")).toEqual(["unmeasured", "not-comparable"]);
    expect(against(opinion, "WTP", 4)).toEqual(["unmeasured", "not-comparable"]);
    expect(brief(readNumber("WTP"))).toEqual([["not-a-number", [], "WTP"]]);
  });
});

describe("means, sums and coverage", () => {
  it("W3: 300, 20 and 20 are 113.33 raw and 46.67 capped at 100, and what was not reported is counted", () => {
    const pairs = [
      [100, 300],
      [100, 20],
      [100, 20],
      [100, undefined],
    ] as const;
    const agreement = anAgreement(
      ...pairs.map(([target], index) => anIndicator({ "2025": target }, { id: `i${index}` })),
    );
    const facts = pairs.flatMap(([, actual], index) =>
      actual === undefined ? [] : [reported("2025", actual, { indicator: `i${index}` })],
    );
    const measurements = measuredFor("2025", agreement, dossier(...facts), { ...rules, cap: { ceiling: 100 } });
    expect(meanAttainment(measurements, "2025")).toEqual({ raw: 340 / 3, capped: 140 / 3, counted: 3, due: 4 });
    expect(countOutcomes(measurements, "2025")).toMatchObject({ missed: 2, exceeded: 1, unmeasured: 1 });
    const traffic = scaleOf(["kuning", 70], ["hijau", 90]);
    expect([340 / 3, 140 / 3].map((value) => codeOf(traffic, value))).toEqual(["hijau", "E"]);
  });

  it("W7: one length of period per mean: Q1 of 100 and a year of 50 are never 75, and a missing quarter is no 0", () => {
    const agreement = anAgreement(anIndicator({ ...tenEach, "2025": 40 }));
    const measurements = measure(agreement, dossier(reported("2025-Q1", 10), reported("2025", 20)), rules, endOfYear);
    const means = ([...quarters, "2025"] as const).map((period) => meanAttainment(measurements, period));
    expect(means.map(({ raw }) => raw)).toEqual([100, undefined, undefined, undefined, 50]);
    expect(means.map(({ counted, due }) => [counted, due])).toEqual([
      [1, 1],
      [0, 1],
      [0, 1],
      [0, 1],
      [1, 1],
    ]);
  });

  it("W13: 10 of four times 10 is 100 to date and 25 of the year, and the year itself is an incomplete period", () => {
    const indicator = anIndicator(tenEach);
    const facts = dossier(reported("2025-Q1", 10));
    expect(soFar(indicator, facts, "sum")).toBe(100);
    expect(soFar(indicator, facts, "sumToDate")).toBe(25);
    expect(comeSoFar(anAgreement(indicator), facts, "sum")).toMatchObject({
      reported: ["2025-Q1"],
      unreported: ["2025-Q2", "2025-Q3", "2025-Q4"],
    });
    expect(percents(measuredFor("2025", anAgreement(indicator), facts), "2025")).toEqual({ satu: "incomplete-period" });
  });

  it("W25: one of five reported at 100 is a mean of 100 with a coverage of 1 in 5", () => {
    const measurements = measuredYear([[10, 10], ...Array.from({ length: 4 }, () => [10, undefined] as const)]);
    expect(meanAttainment(measurements, "2025")).toEqual({ raw: 100, capped: 100, counted: 1, due: 5 });
    expect(countOutcomes(measurements, "2025")).toMatchObject({ met: 1, unmeasured: 4 });
  });

  it("W26: 80 % and 12 documents add up to nothing, two counts of documents do", () => {
    const total = (unit: string): unknown => {
      const agreement = anAgreement(
        anIndicator({ "2025": 90 }, { id: "a", unit }),
        anIndicator({ "2025": 12 }, { id: "b", unit: "dokumen" }),
      );
      const facts = dossier(reported("2025", 80, { indicator: "a" }), reported("2025", 12, { indicator: "b" }));
      return totalOf(measuredFor("2025", agreement, facts), "2025");
    };
    expect(total("%")).toEqual({ kind: "none", reason: "mixed-units" });
    expect(total("dokumen")).toEqual({ kind: "total", target: 102, actual: 92, unit: "dokumen" });
  });

  it("W36: the highest and the lowest of 90, 40 and 70 keep their own figures", () => {
    const rows = percents(
      measuredYear([
        [100, 90],
        [100, 40],
        [100, 70],
      ]),
      "2025",
    );
    expect(rows).toEqual({ i0: 90, i1: 40, i2: 70 });
    const ranked = Object.entries(rows).toSorted(([, a], [, b]) => Number(b) - Number(a));
    expect([ranked[0], ranked.at(-1)]).toEqual([
      ["i0", 90],
      ["i1", 40],
    ]);
  });

  it("W38: 3 of 4 reached spends no money: absorption is what was paid out, or not recorded; and 0.5 is not cut to 0", () => {
    const agreement: PerformanceAgreement = {
      ...anAgreement(anIndicator({ "2025": 4 })),
      programmes: [{ id: "p", name: "Program", budgetRupiah: 1000, priority: false }],
    };
    const facts = dossier(reported("2025", 3));
    expect(percents(measuredFor("2025", agreement, facts), "2025")).toEqual({ satu: 75 });
    expect(budgetAbsorption(agreement, facts, endOfYear)).toEqual([
      { programme: "p", name: "Program", budgetRupiah: 1000, kind: "unmeasured", reason: "not-recorded" },
    ]);
    expect(readNumber("0.5")).toEqual({ ok: true, value: 0.5 });
    expect(against(higher, 0.5, 3)).toEqual(["exceeded", 600]);
  });
});

describe("scores and bands", () => {
  it("W32: bands are half-open and open at the top: 90 and 100 and 120 are A, 89.99 is B", () => {
    const school = scaleOf(["D", 60], ["C", 70], ["B", 80], ["A", 90]);
    expect(checkBandScale(school)).toEqual([]);
    expect([59.99, 60, 89.99, 90, 99.99, 100, 120].map((value) => codeOf(school, value))).toEqual([
      "E",
      "D",
      "B",
      "A",
      "A",
      "A",
      "A",
    ]);
  });

  it("W39: three parts at 100 make 100, by the weights of the parts there are, and with four of them too", () => {
    const parts = (...weights: readonly number[]): unknown =>
      weightedScore(weights.map((weightPercent, index) => ({ code: `p${index}`, weightPercent, score: 100 })));
    expect(parts(40, 30, 30)).toEqual({ kind: "score", score: 100 });
    expect(parts(25, 25, 25, 25)).toEqual({ kind: "score", score: 100 });
    expect(parts(25, 25, 25)).toEqual({ kind: "none", reason: "weights-do-not-make-100" });
  });

  it("W40: no task is no score and no grade", () => {
    expect(weightedScore([])).toEqual({ kind: "not-rated" });
    const { appraisal } = rulesInForce(national, { on: endOfYear, year: 2025, signed: true });
    if (appraisal?.kind !== "matrix") throw new Error("2025 is graded by ratings");
    expect(gradeByMatrix({ kind: "member" }, appraisal)).toEqual({ kind: "not-rated" });
    expect(gradeByMatrix({ kind: "leader" }, appraisal)).toEqual({ kind: "not-rated" });
  });

  it("W41: 5, 5 and no self-score is incomplete and names the part; two parts of 5 are 5", () => {
    const [kra, feedback] = [
      { code: "kra", weightPercent: 50, score: 5 },
      { code: "feedback", weightPercent: 30, score: 5 },
    ];
    expect(weightedScore([kra, feedback, { code: "self", weightPercent: 20 }])).toEqual({
      kind: "incomplete",
      missing: ["self"],
    });
    expect(weightedScore([kra, { ...feedback, weightPercent: 50 }])).toEqual({ kind: "score", score: 5 });
  });

  it("W42: 1.995 is in the band of 1, and 2 in that of 2", () => {
    const stars = scaleOf(["1", 1], ["2", 2], ["3", 3]);
    expect([0.995, 1, 1.99, 1.995, 1.999, 2].map((value) => codeOf(stars, value))).toEqual([
      "E",
      "1",
      "1",
      "1",
      "1",
      "2",
    ]);
  });
});

describe("the table of mistakes", () => {
  const settled = settledIds();

  it.each([...numbers, ...ofDates, ...ofLadders])("has a test of number %d", (number) => {
    expect(settled).toContain(`W${number}`);
  });

  it("counts 36 of them, each once", () => {
    expect(new Set(numbers).size).toBe(36);
    expect(numbers).toHaveLength(36);
  });
});
