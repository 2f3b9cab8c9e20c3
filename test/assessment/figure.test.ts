import { describe, expect, it } from "vitest";

import {
  attain,
  checkRuleSet,
  cite,
  type CitedRules,
  type FigureMeasured,
  type Measurable,
  measureFigure,
  national,
  roundTo,
  since,
  type Target,
} from "perjanjian-kinerja";

import { anAgreement, anIndicator, dossier, measuredFor, reported, rules } from "./given.ts";

const higher = { polarity: "higher-is-better" } as const;
const lower = { polarity: "lower-is-better" } as const;

/** The outcome, and the percentage or the reason. */
function seen(figure: FigureMeasured): readonly [outcome: string, percentOrReason: number | string] {
  if (figure.kind === "unmeasured") return [figure.kind, figure.reason];
  const { attainment, outcome } = figure;
  return [outcome, attainment.kind === "percent" ? attainment.raw : attainment.reason];
}

const against = (
  measurable: Measurable,
  target: Target,
  actual: number | string,
  by: CitedRules = rules,
): readonly [outcome: string, percentOrReason: number | string] => seen(measureFigure(measurable, target, actual, by));

describe("stages", () => {
  const system: Measurable = {
    ...higher,
    stages: [
      { code: "belum-dimulai", weight: 0 },
      { code: "rancangan", weight: 20 },
      { code: "naskah", weight: 50 },
      { code: "penetapan", weight: 30 },
    ],
  };

  it.each([
    ["belum-dimulai", "missed", 0],
    ["rancangan", "missed", 200 / 7],
    ["naskah", "met", 100],
    ["penetapan", "exceeded", 142.85714285714286],
  ])("reached up to %s against naskah: %s, with what the stages weigh together", (actual, outcome, percent) => {
    expect(against(system, "naskah", actual)).toEqual([outcome, percent]);
  });

  it("have all of their weight at the last: 20, 70 and 100 of 100", () => {
    expect(["rancangan", "naskah", "penetapan"].map((actual) => against(system, "penetapan", actual))).toEqual([
      ["missed", 20],
      ["missed", 70],
      ["met", 100],
    ]);
  });

  it("say that they gave the percentage, and are capped like any other", () => {
    expect(measureFigure(system, "naskah", "penetapan", { ...rules, cap: { ceiling: 100 } })).toEqual({
      kind: "measured",
      outcome: "exceeded",
      attainment: { kind: "percent", raw: 142.85714285714286, capped: 100, formula: "levels" },
    });
  });

  it("add up exactly: of 0.1, 0.2 and 0.7 the first two are 30", () => {
    const tenths: Measurable = { ...higher, stages: [0.1, 0.2, 0.7].map((weight, n) => ({ code: `t${n}`, weight })) };
    expect(["t0", "t1", "t2"].map((actual) => against(tenths, "t2", actual))).toEqual([
      ["missed", 10],
      ["missed", 30],
      ["met", 100],
    ]);
  });

  it("do not compare with what is none of them, or with a figure", () => {
    expect(against(system, "naskah", "selesai")).toEqual(["unmeasured", "not-comparable"]);
    expect(against(system, "selesai", "naskah")).toEqual(["unmeasured", "not-comparable"]);
    expect(against(system, "naskah", 70)).toEqual(["unmeasured", "not-comparable"]);
  });

  it("have no percentage against the stage that weighs nothing, and by the outcome alone", () => {
    expect(against(system, "belum-dimulai", "rancangan")).toEqual(["exceeded", "zero-target"]);
    expect(against(system, "belum-dimulai", "belum-dimulai")).toEqual(["met", "zero-target"]);
    expect(against({ ...system, formula: "statusOnly" }, "naskah", "rancangan")).toEqual(["missed", "status-only"]);
  });

  it("come before a scale of levels that the indicator names too", () => {
    expect(against({ ...system, scale: "opini" }, "naskah", "penetapan")[0]).toBe("exceeded");
    expect(against({ ...system, scale: "opini" }, "WTP", "WTP")).toEqual(["unmeasured", "not-comparable"]);
  });
});

describe("levels", () => {
  const byRank: CitedRules = { ...rules, levels: "rank-ratio" };
  const sakip = { ...higher, scale: "sakip" };
  const opinion = { ...higher, scale: "opini" };

  it.each([
    ["CC", "missed", 60],
    ["B", "missed", 80],
    ["BB", "met", 100],
    ["A", "exceeded", 120],
    ["AA", "exceeded", 140],
    ["D", "missed", 20],
  ])("K15: %s against BB is %s, and by its place on the scale %d", (actual, outcome, percent) => {
    expect(against(sakip, "BB", actual, byRank)).toEqual([outcome, percent]);
    expect(against(sakip, "BB", actual)).toEqual([outcome, "status-only"]);
    expect(against(sakip, "BB", actual, { ...rules, levels: "status-only" })).toEqual([outcome, "status-only"]);
  });

  it("K16: WTP is the best there is: it is met and never exceeded; WDP against it is missed at 75", () => {
    expect(["TMP", "TW", "WDP", "WTP"].map((actual) => against(opinion, "WTP", actual, byRank))).toEqual([
      ["missed", 25],
      ["missed", 50],
      ["missed", 75],
      ["met", 100],
    ]);
  });

  it("K15: a predicate is not compared with the figure behind it: 67.87 is no level", () => {
    expect(against(sakip, "BB", 67.87, byRank)).toEqual(["unmeasured", "not-comparable"]);
    expect(against(higher, 70, 67.87, byRank)).toEqual(["missed", 96.95714285714286]);
  });

  it("do not compare on a scale that has another name, or the name of something every object has", () => {
    expect(against({ ...higher, scale: "lain" }, "BB", "B", byRank)).toEqual(["unmeasured", "not-comparable"]);
    expect(against({ ...higher, scale: "toString" }, "BB", "B", byRank)).toEqual(["unmeasured", "not-comparable"]);
    expect(against({ ...higher, scale: "constructor" }, "name", "name", byRank)).toEqual([
      "unmeasured",
      "not-comparable",
    ]);
  });

  it("have no percentage where the indicator asks for the outcome alone", () => {
    expect(against({ ...sakip, formula: "statusOnly" }, "BB", "A", byRank)).toEqual(["exceeded", "status-only"]);
  });

  it("are read along their scale, whatever the polarity says", () => {
    expect(against({ ...lower, scale: "sakip" }, "BB", "A", byRank)).toEqual(["exceeded", 120]);
  });
});

describe("the outcome alone", () => {
  it.each([
    [higher, 9.99, "missed"],
    [higher, 10, "met"],
    [higher, 10.01, "exceeded"],
    [lower, 9.99, "exceeded"],
    [lower, 10, "met"],
    [lower, 10.01, "missed"],
  ] as const)("of %j at %d against 10 is %s, without a percentage", (measurable, actual, outcome) => {
    expect(against({ ...measurable, formula: "statusOnly" }, 10, actual)).toEqual([outcome, "status-only"]);
  });

  it("speaks of a target of 0 and of a span too, without any percentage", () => {
    const only = { ...lower, formula: "statusOnly" } as const;
    expect([0, 0.01].map((actual) => against(only, 0, actual))).toEqual([
      ["met", "status-only"],
      ["missed", "status-only"],
    ]);
    expect([4.99, 5, 6, 6.01].map((actual) => against(only, { min: 5, max: 6 }, actual))).toEqual([
      ["exceeded", "status-only"],
      ["met", "status-only"],
      ["met", "status-only"],
      ["missed", "status-only"],
    ]);
  });
});

describe("the reduction", () => {
  const reduction = { ...lower, formula: "reduction" } as const;

  it.each([
    [0, "exceeded", 100],
    [5, "exceeded", 50],
    [9.99, "exceeded", 0.1],
    [10, "met", 0],
    [10.01, "missed", -0.1],
    [20, "missed", -100],
  ])(
    "of %d against 10 is %s at %d: 0 on target, so that nothing is read from the percentage",
    (actual, outcome, percent) => {
      expect(against(reduction, 10, actual)).toEqual([outcome, percent]);
    },
  );

  it("K12: has no percentage against 0, on target or off it", () => {
    expect([0, 0.01].map((actual) => against(reduction, 0, actual))).toEqual([
      ["met", "zero-target"],
      ["missed", "zero-target"],
    ]);
  });
});

describe("a natural maximum", () => {
  const complete = { ...higher, maximum: 100 };

  it.each([
    [99.99, ["missed", 99.99]],
    [100, ["met", 100]],
    [100.01, ["unmeasured", "above-maximum"]],
    [109, ["unmeasured", "above-maximum"]],
  ] as const)("K16: of 100 promised to the full, %d is %j", (actual, expected) => {
    expect(against(complete, 100, actual)).toEqual(expected);
  });

  it("K16: leaves room above a target that lies below it, up to it", () => {
    expect([95, 95.01, 100, 100.01].map((actual) => against(complete, 95, actual)[0])).toEqual([
      "met",
      "exceeded",
      "exceeded",
      "unmeasured",
    ]);
    expect(against({ ...lower, maximum: 100 }, 5, 100.01)).toEqual(["unmeasured", "above-maximum"]);
    expect(against({ ...lower, maximum: 100 }, 5, 100)).toEqual(["missed", -1800]);
    expect(against(complete, { min: 90, max: 95 }, 100.01)).toEqual(["unmeasured", "above-maximum"]);
  });

  it("K16: is not there where nobody declares it: 109 against 100 exceeds", () => {
    expect(against(higher, 100, 109)).toEqual(["exceeded", 109]);
  });

  it("K16: says so in a measurement too, and a figure beyond it is neither missed nor exceeded", () => {
    const agreement = anAgreement(anIndicator({ "2025": 100 }, { maximum: 100 }));
    expect(measuredFor("2025", agreement, dossier(reported("2025", 100.01)))).toMatchObject([
      { kind: "unmeasured", reason: "above-maximum", because: { outcome: "unknown", values: { actual: 100.01 } } },
    ]);
    expect(measuredFor("2025", agreement, dossier(reported("2025", 100)))).toMatchObject([
      { kind: "measured", outcome: "met" },
    ]);
  });

  it("K16: holds for what the quarters add up to, not only for each of them", () => {
    const agreement = anAgreement(anIndicator({ "2025-H1": 50, "2025-H2": 50 }, { maximum: 100 }));
    const year = (second: number): unknown =>
      measuredFor("2025", agreement, dossier(reported("2025-H1", 60), reported("2025-H2", second)))[0];
    expect(year(40)).toMatchObject({ kind: "measured", actual: 100, outcome: "met" });
    expect(year(40.01)).toMatchObject({ kind: "unmeasured", reason: "above-maximum" });
  });
});

describe("spans", () => {
  it.each([
    [higher, 70, ["missed", 87.5]],
    [higher, 79.99, ["missed", 99.9875]],
    [higher, 80, ["met", 100]],
    [higher, 90, ["met", 100]],
    [higher, 99, ["exceeded", 110]],
    [lower, 72, ["exceeded", 110]],
    [lower, 80, ["met", 100]],
    [lower, 90, ["met", 100]],
    [lower, 99, ["missed", 90]],
  ] as const)("K14: of 80 to 90, %j at %d is %j, by the bound that was passed", (measurable, actual, expected) => {
    expect(against(measurable, { min: 80, max: 90 }, actual)).toEqual(expected);
  });

  it("K14: say of a figure inside that it lies inside, and of one outside by which formula", () => {
    const formulaOf = (actual: number): unknown => {
      const figure = measureFigure(lower, { min: 7, max: 8 }, actual, rules);
      return figure.kind === "measured" && figure.attainment.kind === "percent" && figure.attainment.formula;
    };
    expect([6.99, 7, 8, 8.01].map(formulaOf)).toEqual(["mirror", "within-span", "within-span", "mirror"]);
  });

  it("K12, K14: from 0 to 2 are met by 0 at 100, and have no percentage below", () => {
    expect([-0.01, 0, 2, 2.5].map((actual) => against(lower, { min: 0, max: 2 }, actual))).toEqual([
      ["exceeded", "zero-target"],
      ["met", 100],
      ["met", 100],
      ["missed", 75],
    ]);
  });
});

describe("a figure that printed reports hold against more than one target", () => {
  const percent = (measurable: Measurable, target: number, actual: number): readonly [string, number | string] => {
    const [outcome, value] = against(measurable, target, actual);
    return [outcome, typeof value === "number" ? roundTo(value, 2, "half-up") : value];
  };

  it.each([
    ["growth of -1.41, this year's target", higher, 2, -1.41, "missed", -70.5],
    ["growth of -1.41, the target of the medium-term plan", higher, 5.78, -1.41, "missed", -24.39],
    ["a Gini index of 0.269, the target of the medium-term plan", lower, 0.288, 0.269, "exceeded", 106.6],
    ["sanitation of 93.21, the target of the medium-term plan", higher, 100, 93.21, "missed", 93.21],
    ["a Theil index of 0.0189, this year's target", lower, 0.025, 0.0189, "exceeded", 124.4],
    ["an index of 91.08, this year's target", higher, 89.95, 91.08, "exceeded", 101.26],
  ] as const)("K18, Wonogiri 2020: %s", (_title, measurable, target, actual, outcome, expected) => {
    expect(percent(measurable, target, actual)).toEqual([outcome, expected]);
  });

  it("K13: what others print for the Gini index, 93.4, is the formula of the other polarity", () => {
    expect(percent(higher, 0.288, 0.269)).toEqual(["missed", 93.4]);
    expect(percent(lower, 0.288, 0.269)).toEqual(["exceeded", 106.6]);
  });

  it("compares with the year before as with any target: 14 after 15 is better where less is, worse where more is", () => {
    expect([14, 15, 16].map((actual) => against(lower, 15, actual)[0])).toEqual(["exceeded", "met", "missed"]);
    expect([14, 15, 16].map((actual) => against(higher, 15, actual)[0])).toEqual(["missed", "met", "exceeded"]);
    expect(percent(lower, 15, 14)).toEqual(["exceeded", 106.67]);
  });

  it("K18: keeps the outcome against a year before that was negative, without a percentage", () => {
    expect([-2.01, -2, 3.2].map((actual) => against(higher, -2, actual))).toEqual([
      ["missed", "negative-target"],
      ["met", "negative-target"],
      ["exceeded", "negative-target"],
    ]);
  });

  it("can miss this year's target, improve on the year before and lie ahead of the medium-term plan at once", () => {
    const [thisYear, yearBefore, mediumTerm] = [13, 15, 14.5];
    expect([thisYear, yearBefore, mediumTerm].map((target) => against(lower, target, 14)[0])).toEqual([
      "missed",
      "exceeded",
      "exceeded",
    ]);
  });
});

describe("a span that a source and the library read differently", () => {
  it("K14: Tegal 2022: 5.16 inside 5 to 6 is met at 100, and not exceeded, though the source says so too", () => {
    const tegal = measureFigure(higher, { min: 5, max: 6 }, 5.16, rules);
    expect(tegal).toEqual({
      kind: "measured",
      outcome: "met",
      attainment: { kind: "percent", raw: 100, capped: 100, formula: "within-span" },
    });
    expect(against(higher, { min: 5, max: 6 }, 6.01)).toEqual(["exceeded", 100.16666666666667]);
  });
});

describe("caps", () => {
  it.each([
    [-0.01, -0.01, 0],
    [0, 0, 0],
    [119.99, 119.99, 119.99],
    [120, 120, 120],
    [120.01, 120.01, 120],
  ])("K23: of 0 to 120 leave %d raw at %d, and count it as %d", (actual, raw, capped) => {
    expect(measureFigure(higher, 100, actual, { ...rules, cap: { floor: 0, ceiling: 120 } })).toMatchObject({
      attainment: { raw, capped },
    });
  });

  it.each([
    ["floor", NaN],
    ["ceiling", NaN],
    ["floor", Infinity],
    ["ceiling", -Infinity],
  ] as const)("K23: a %s of %d cuts nothing, so that no percentage is lost to it", (bound, value) => {
    expect(measureFigure(higher, 100, 130, { ...rules, cap: { [bound]: value } })).toMatchObject({
      attainment: { raw: 130, capped: 130 },
    });
  });

  it.each([
    [{ floor: NaN }, [["not-a-number", ["attainment", 0, "cap", "floor"]]]],
    [{ floor: 0, ceiling: Infinity }, [["not-a-number", ["attainment", 0, "cap", "ceiling"]]]],
    [{ floor: 120.01, ceiling: 120 }, [["contradiction", ["attainment", 0, "cap"]]]],
    [{ floor: 120, ceiling: 120 }, []],
    [{}, []],
  ])("K23: of %j are questioned where the rules are checked", (cap, issues) => {
    const checked = checkRuleSet({
      ...national,
      id: "kabContoh",
      attainment: [since("2015-01-01", { ...rules, cap, basis: cite("PERMENPAN-RB-53-2014") })],
    });
    expect(checked.map(({ code, path }) => [code, path])).toEqual(issues);
  });

  it("K18: floor a negative attainment only where the rules say so", () => {
    const floored = (floor: number | undefined): unknown =>
      measureFigure(higher, 2, -1.41, floor === undefined ? rules : { ...rules, cap: { floor } });
    expect(floored(undefined)).toMatchObject({ outcome: "missed", attainment: { raw: -70.5, capped: -70.5 } });
    expect(floored(0)).toMatchObject({ outcome: "missed", attainment: { raw: -70.5, capped: 0 } });
    expect(floored(-70.5)).toMatchObject({ attainment: { capped: -70.5 } });
    expect(floored(-70.49)).toMatchObject({ attainment: { capped: -70.49 } });
  });
});

describe("rounding", () => {
  it("K17: never decides: 73.94 of 74 is 99.92 %, 100 in whole percents, and missed in every mode", () => {
    for (const mode of ["half-up", "truncate", "none"] as const) {
      expect(against(higher, 74, 73.94, { ...rules, rounding: { decimals: 0, mode } })).toEqual([
        "missed",
        99.91891891891892,
      ]);
    }
    const percent = attain("ratio", 74, 73.94);
    const raw = percent.kind === "percent" ? percent.value : NaN;
    expect([roundTo(raw, 2, "half-up"), roundTo(raw, 0, "half-up"), roundTo(raw, 0, "truncate")]).toEqual([
      99.92, 100, 99,
    ]);
  });
});
