import { describe, expect, it } from "vitest";

import {
  type CitedRules,
  countOutcomes,
  type Indicator,
  meanAttainment,
  measure,
  type Measurement,
  plainDate,
  totalOf,
  weightedMean,
  withinCap,
} from "perjanjian-kinerja";

import { anAgreement, anIndicator, dossier, measuredFor, measuredYear, reported, rules } from "./given.ts";

type Row = readonly [target: number, actual: number | undefined, weight?: number];

/** Indicators of the year with their weights. */
function year(rows: readonly Row[], by: CitedRules = rules): readonly Measurement[] {
  const indicators = rows.map(([target, , weight], index) =>
    anIndicator({ "2025": target }, { id: `i${index}`, ...(weight === undefined ? {} : { weight }) }),
  );
  const facts = rows.flatMap(([, actual], index) =>
    actual === undefined ? [] : [reported("2025", actual, { indicator: `i${index}` })],
  );
  return measuredFor("2025", anAgreement(...indicators), dossier(...facts), by);
}

const capped = (ceiling: number): CitedRules => ({ ...rules, cap: { ceiling } });

describe("the weighted mean", () => {
  it("weighs each indicator: 100 and 50 at 75 and 25 are 87.5", () => {
    const measurements = year([
      [10, 10, 75],
      [10, 5, 25],
    ]);
    expect(weightedMean(measurements, "2025")).toEqual({ kind: "mean", raw: 87.5, capped: 87.5, weights: 100 });
  });

  it.each([
    ["99", [50, 49], 99, 7450 / 99],
    ["100", [50, 50], 100, 75],
    ["1", [0.5, 0.5], 1, 75],
    ["110", [55, 55], 110, 75],
  ] as const)("K25: of weights that make %s divides by what they make, and says so", (_title, weights, sum, mean) => {
    const measured = weightedMean(
      year([
        [10, 10, weights[0]],
        [10, 5, weights[1]],
      ]),
      "2025",
    );
    expect(measured).toEqual({ kind: "mean", raw: mean, capped: mean, weights: sum });
  });

  const dropped = anIndicator({ "2025-Q1": 5, "2025": 20 }, { id: "c", weight: 20 });
  const kept: readonly Indicator[] = [
    anIndicator({ "2025": 10 }, { id: "a", weight: 50 }),
    anIndicator({ "2025": 10 }, { id: "b", weight: 30 }),
  ];
  const facts = dossier(
    reported("2025", 10, { indicator: "a" }),
    reported("2025", 2, { indicator: "b" }),
    reported("2025-Q1", 5, { indicator: "c" }),
  );

  it.each([
    ["2025-12-31", { kind: "mean", raw: 70, capped: 70, weights: 80 }],
    ["2026-01-01", { kind: "none", reason: "without-percentage", indicators: ["c"] }],
  ] as const)(
    "K25: of an indicator that is dropped as of %s leaves its weight out, or waits for its figure",
    (on, mean) => {
      const agreement = {
        ...anAgreement(...kept, dropped),
        revisions: [
          {
            effectiveOn: plainDate(on),
            reason: "priorities-changed" as const,
            objectives: [{ id: "sasaran", name: "Sasaran", indicators: kept }],
          },
        ],
      };
      const measurements = measure(agreement, facts, rules, plainDate("2026-02-01"));
      expect(weightedMean(measurements, "2025")).toEqual(mean);
      expect(weightedMean(measurements, "2025-Q1")).toEqual({ kind: "mean", raw: 100, capped: 100, weights: 20 });
    },
  );

  it.each<readonly [string, Row, unknown]>([
    ["was not reported", [10, undefined, 50], { reason: "without-percentage", indicators: ["i1"] }],
    ["has no percentage", [0, 5, 50], { reason: "without-percentage", indicators: ["i1"] }],
    ["has no weight", [10, 5], { reason: "without-weight", indicators: ["i1"] }],
  ])("K19, K25: is none where an indicator %s, and names it", (_title, row, expected) => {
    expect(weightedMean(year([[10, 10, 50], row]), "2025")).toMatchObject({ kind: "none", ...(expected as object) });
  });

  it("K25: is none where all weigh nothing, and counts a weight of 0 as nothing beside another", () => {
    expect(weightedMean(year([[10, 10, 0]]), "2025")).toEqual({
      kind: "none",
      reason: "without-weight",
      indicators: ["i0"],
    });
    expect(
      weightedMean(
        year([
          [10, 10, 0],
          [10, 5, 1],
        ]),
        "2025",
      ),
    ).toMatchObject({ raw: 50, weights: 1 });
  });

  it("K25: is none where one weighs less than nothing, though the weights make 100, and names it", () => {
    const of = (weight: number): unknown =>
      weightedMean(
        year([
          [10, 5, weight],
          [10, 10, 100 - weight],
        ]),
        "2025",
      );
    expect(of(-0.01)).toEqual({ kind: "none", reason: "without-weight", indicators: ["i0"] });
    expect(of(0)).toMatchObject({ kind: "mean", raw: 100 });
    expect(of(1)).toMatchObject({ kind: "mean", raw: 99.5 });
  });

  it("is none where nothing is due", () => {
    expect(weightedMean([], "2025")).toEqual({ kind: "none", reason: "nothing-due", indicators: [] });
    expect(weightedMean(year([[10, 10, 1]]), "2025-Q1")).toMatchObject({ reason: "nothing-due" });
    const early = measure(
      anAgreement(anIndicator({ "2025": 10 }, { weight: 1 })),
      dossier(),
      rules,
      plainDate("2025-12-30"),
    );
    expect(weightedMean(early, "2025")).toMatchObject({ reason: "nothing-due" });
  });
});

describe("caps and means", () => {
  const rows: readonly Row[] = [
    [100, 300, 1],
    [100, 20, 1],
    [100, 20, 1],
  ];

  it("K23: capped before the mean, 300, 20 and 20 are 46.67; the mean capped after is still 100", () => {
    const measurements = year(rows, capped(100));
    const { raw = NaN, capped: before } = meanAttainment(measurements, "2025");
    expect([raw, before]).toEqual([340 / 3, 140 / 3]);
    expect(withinCap(raw, capped(100).cap)).toBe(100);
    expect(weightedMean(measurements, "2025")).toMatchObject({ capped: 140 / 3, weights: 3 });
  });

  it.each([
    [undefined, 340 / 3],
    [300, 340 / 3],
    [120, 160 / 3],
    [100, 140 / 3],
    [20, 20],
  ])("K23: a ceiling of %s makes the mean %d and leaves the raw one alone", (ceiling, mean) => {
    const measurements = year(rows, ceiling === undefined ? rules : capped(ceiling));
    expect(meanAttainment(measurements, "2025")).toEqual({ raw: 340 / 3, capped: mean, counted: 3, due: 3 });
  });

  it("K23, K24: a mean of 118.43 beside 7 missed of 18: the counts and the mean are two answers, and no status follows from the second", () => {
    const pairs = [
      ...Array.from({ length: 7 }, () => [100, 90] as const),
      ...Array.from({ length: 10 }, () => [100, 136] as const),
      [100, 141.74] as const,
    ];
    const measurements = measuredYear(pairs);
    expect(meanAttainment(measurements, "2025")).toEqual({ raw: 118.43, capped: 118.43, counted: 18, due: 18 });
    expect(countOutcomes(measurements, "2025")).toMatchObject({ total: 18, missed: 7, exceeded: 11 });
  });
});

describe("totals", () => {
  const twoOf = (
    first: Partial<Indicator>,
    second: Partial<Indicator>,
    values: readonly [number | string | undefined, number | string | undefined] = [3, 4],
  ): unknown => {
    const indicators = [
      anIndicator({ "2025": 5 }, { id: "a", ...first }),
      anIndicator({ "2025": 7 }, { id: "b", ...second }),
    ];
    const facts = values.flatMap((value, index) =>
      value === undefined ? [] : [reported("2025", value, { indicator: index === 0 ? "a" : "b" })],
    );
    return totalOf(measuredFor("2025", anAgreement(...indicators), dossier(...facts)), "2025");
  };

  it("W26: add what is counted in one unit, and nothing else", () => {
    expect(twoOf({ unit: "dokumen" }, { unit: "dokumen" })).toEqual({
      kind: "total",
      target: 12,
      actual: 7,
      unit: "dokumen",
    });
    expect(twoOf({ unit: "%" }, { unit: "dokumen" })).toEqual({ kind: "none", reason: "mixed-units" });
    expect(twoOf({ unit: "dokumen" }, { unit: "Dokumen" })).toEqual({ kind: "none", reason: "mixed-units" });
  });

  it("W26: say that the units are mixed before anything else", () => {
    expect(twoOf({ unit: "%" }, { unit: "dokumen" }, [3, undefined])).toEqual({ kind: "none", reason: "mixed-units" });
  });

  it("K19: are none while one of them is missing, and a reported 0 adds nothing", () => {
    expect(twoOf({}, {}, [3, undefined])).toEqual({ kind: "none", reason: "unmeasured" });
    expect(twoOf({}, {}, [3, 0])).toMatchObject({ kind: "total", target: 12, actual: 3 });
  });

  it("are none of spans and of levels", () => {
    expect(twoOf({ targets: { "2025": { min: 4, max: 5 } } }, {})).toEqual({ kind: "none", reason: "not-figures" });
    expect(twoOf({ targets: { "2025": "B" }, scale: "sakip" }, {}, ["B", 4])).toEqual({
      kind: "none",
      reason: "not-figures",
    });
  });

  it("are exact: 0.1 and 0.2 are 0.3", () => {
    expect(twoOf({ targets: { "2025": 0.1 } }, { targets: { "2025": 0.2 } }, [0.1, 0.2])).toEqual({
      kind: "total",
      target: 0.3,
      actual: 0.3,
      unit: "%",
    });
  });

  it("are none where nothing is due", () => {
    expect(totalOf([], "2025")).toEqual({ kind: "none", reason: "nothing-due" });
    expect(totalOf(year([[10, 10]]), "2025-Q1")).toEqual({ kind: "none", reason: "nothing-due" });
  });
});
