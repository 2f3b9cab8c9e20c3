import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";

import {
  attain,
  compareToTarget,
  type FormulaName,
  type Indicator,
  type Outcome,
  type Polarity,
} from "perjanjian-kinerja";

import { formulaNames } from "../../src/agreement/indicator.ts";

const sakip = ["D", "C", "CC", "B", "BB", "A", "AA"];

const decimalFrom = (min: number): fc.Arbitrary<number> =>
  fc
    .record({ units: fc.integer({ min, max: 1_000_000_000 }), digits: fc.integer({ min: 0, max: 4 }) })
    .map(({ units, digits }) => Number(`${units}e-${digits}`));
const anyDecimal = decimalFrom(-1_000_000_000);
const notNegative = decimalFrom(0);
const positive = decimalFrom(1);
const formula = fc.constantFrom(...formulaNames);
const polarity = fc.constantFrom<Polarity>("higher-is-better", "lower-is-better");

/** The figure, which a test that gets here without one has got wrong. */
function percentOf(name: FormulaName, target: number, actual: number): number {
  const percent = attain(name, target, actual);
  if (percent.kind === "none")
    throw new Error(`${name} of ${actual} against ${target} has no percentage: ${percent.reason}`);
  return percent.value;
}

describe("the formulas", () => {
  it("are five, and an agreement can name no other", () => {
    expect(formulaNames).toEqual(["ratio", "mirror", "inverseRatio", "reduction", "statusOnly"]);
    expectTypeOf<NonNullable<Indicator["formula"]>>().toEqualTypeOf<
      "ratio" | "mirror" | "inverseRatio" | "reduction" | "statusOnly"
    >();
  });
});

describe("attainment by formula, target 10", () => {
  it.each([
    [0, 0, 200],
    [5, 50, 150],
    [8, 80, 120],
    [9.99, 99.9, 100.1],
    [10, 100, 100],
    [10.01, 100.1, 99.9],
    [12, 120, 80],
    [15, 150, 50],
    [20, 200, 0],
    [25, 250, -50],
    [30, 300, -100],
    [-5, -50, 250],
  ])("of %d is %d by ratio and %d by mirror", (actual, ratio, mirror) => {
    expect(attain("ratio", 10, actual)).toEqual({ kind: "percent", value: ratio });
    expect(attain("mirror", 10, actual)).toEqual({ kind: "percent", value: mirror });
  });

  it.each([
    [5, 200],
    [8, 125],
    [9.99, 100.10010010010011],
    [10, 100],
    [12, 83.33333333333333],
    [15, 66.66666666666667],
    [20, 50],
    [25, 40],
  ])("of %d is %d by inverse ratio", (actual, percent) => {
    expect(attain("inverseRatio", 10, actual)).toEqual({ kind: "percent", value: percent });
  });

  it.each([
    [0, 100],
    [5, 50],
    [9.99, 0.1],
    [10, 0],
    [10.01, -0.1],
    [25, -150],
  ])("of %d is %d by reduction, and has none by the outcome alone", (actual, percent) => {
    expect(attain("reduction", 10, actual)).toEqual({ kind: "percent", value: percent });
    expect(attain("statusOnly", 10, actual)).toEqual({ kind: "none", reason: "status-only" });
  });

  it("W9: names one formula per result: 8 is 120 by mirror and 125 by inverse ratio, 25 is -50 and 40", () => {
    expect([8, 25].map((actual) => percentOf("mirror", 10, actual))).toEqual([120, -50]);
    expect([8, 25].map((actual) => percentOf("inverseRatio", 10, actual))).toEqual([125, 40]);
  });

  it("K11: at 0 the mirror ends at 200, where the inverse ratio has no figure and says so", () => {
    expect(attain("mirror", 10, 0)).toEqual({ kind: "percent", value: 200 });
    expect(attain("inverseRatio", 10, 0)).toEqual({ kind: "none", reason: "zero-actual" });
    expect(attain("inverseRatio", 10, 0.1)).toEqual({ kind: "percent", value: 10_000 });
  });

  it("W16: the best possible result of 0 against 5, less being better, scores best and exceeds", () => {
    expect(attain("mirror", 5, 0)).toEqual({ kind: "percent", value: 200 });
    expect(compareToTarget("lower-is-better", 5, 0).outcome).toBe("exceeded");
  });

  it("W31: three times the target is 300 and not below nothing", () => {
    expect(attain("ratio", 10, 30)).toEqual({ kind: "percent", value: 300 });
    expect(compareToTarget("higher-is-better", 10, 30).outcome).toBe("exceeded");
  });
});

describe("a target of 0", () => {
  it.each([
    [
      "K12, W1, W30: is met by 0 where less is better, at 100",
      "lower-is-better",
      "mirror",
      0,
      "met",
      { kind: "percent", value: 100 },
    ],
    [
      "K12, W30: is missed by 5 where less is better, without a percentage",
      "lower-is-better",
      "mirror",
      5,
      "missed",
      { kind: "none", reason: "zero-target" },
    ],
    [
      "K12: is missed by the smallest figure above it",
      "lower-is-better",
      "mirror",
      0.0001,
      "missed",
      { kind: "none", reason: "zero-target" },
    ],
    [
      "is met by 0 under the inverse ratio too",
      "lower-is-better",
      "inverseRatio",
      0,
      "met",
      { kind: "percent", value: 100 },
    ],
    [
      "is missed by 5 under the inverse ratio too",
      "lower-is-better",
      "inverseRatio",
      5,
      "missed",
      { kind: "none", reason: "zero-target" },
    ],
    [
      "is exceeded by a figure below it where less is better",
      "lower-is-better",
      "mirror",
      -1,
      "exceeded",
      { kind: "none", reason: "zero-target" },
    ],
    [
      "K12, W28: has no percentage where more is better",
      "higher-is-better",
      "ratio",
      5,
      "exceeded",
      { kind: "none", reason: "zero-target" },
    ],
    [
      "K12, K22: is met by 0 where more is better, without a percentage",
      "higher-is-better",
      "ratio",
      0,
      "met",
      { kind: "none", reason: "zero-target" },
    ],
  ] as const)("%s", (_title, direction, name, actual, outcome, percent) => {
    expect(compareToTarget(direction, 0, actual).outcome).toBe(outcome);
    expect(attain(name, 0, actual)).toEqual(percent);
  });
});

describe("figures below 0", () => {
  it("K18: growth of -1.41 against 2 is -70.5, not floored", () => {
    expect(attain("ratio", 2, -1.41)).toEqual({ kind: "percent", value: -70.5 });
    expect(compareToTarget("higher-is-better", 2, -1.41).outcome).toBe("missed");
  });

  it.each(formulaNames.filter((name) => name !== "statusOnly"))(
    "K18: a negative target has no percentage by %s, because the ratio would turn its meaning round",
    (name) => {
      expect(attain(name, -2, -1)).toEqual({ kind: "none", reason: "negative-target" });
      expect(attain(name, -0.01, 5)).toEqual({ kind: "none", reason: "negative-target" });
    },
  );

  it("K18: where only the outcome was wanted there is no percentage for that reason, whatever the target", () => {
    for (const target of [-2, 0, 2]) {
      expect(attain("statusOnly", target, -1)).toEqual({ kind: "none", reason: "status-only" });
    }
  });

  it("K18: a negative target keeps its outcome on both sides of the line", () => {
    expect([-2.01, -2, -1.99].map((actual) => compareToTarget("higher-is-better", -2, actual).outcome)).toEqual([
      "missed",
      "met",
      "exceeded",
    ]);
    expect([-2.01, -2, -1.99].map((actual) => compareToTarget("lower-is-better", -2, actual).outcome)).toEqual([
      "exceeded",
      "met",
      "missed",
    ]);
  });
});

describe("comparing with a figure", () => {
  it.each<[string, Polarity, number, number, Outcome]>([
    ["K17: 73.94 misses 74 although 99.92 % rounds to 100", "higher-is-better", 74, 73.94, "missed"],
    ["K17: 73.9999 still misses 74", "higher-is-better", 74, 73.9999, "missed"],
    ["K17: 74 meets 74", "higher-is-better", 74, 74, "met"],
    ["K17: 74.0001 exceeds 74", "higher-is-better", 74, 74.0001, "exceeded"],
    [
      "K13: a decrease promised as a figure is better when larger: 0.5 misses 1.3",
      "higher-is-better",
      1.3,
      0.5,
      "missed",
    ],
    ["K13: poverty of 13.12 exceeds 14.42, less being better", "lower-is-better", 14.42, 13.12, "exceeded"],
    ["K13: a Gini index of 0.381 misses 0.35, less being better", "lower-is-better", 0.35, 0.381, "missed"],
    ["13.99 exceeds 14 where less is better", "lower-is-better", 14, 13.99, "exceeded"],
    ["14 meets 14 where less is better", "lower-is-better", 14, 14, "met"],
    ["14.01 misses 14 where less is better", "lower-is-better", 14, 14.01, "missed"],
  ])("%s", (_title, direction, target, actual, outcome) => {
    expect(compareToTarget(direction, target, actual)).toEqual({ outcome, bound: target });
  });
});

describe("comparing with a span", () => {
  it.each<[string, Polarity, number, Outcome, number]>([
    ["K14: 4.99 lies below 5 to 6 and misses where more is better", "higher-is-better", 4.99, "missed", 5],
    ["K14: 5 is inside", "higher-is-better", 5, "met", 5],
    ["K14: 5.16 is inside: met, not exceeded", "higher-is-better", 5.16, "met", 5.16],
    ["K14: 6 is inside", "higher-is-better", 6, "met", 6],
    ["K14: 6.01 lies above and exceeds, against the upper bound", "higher-is-better", 6.01, "exceeded", 6],
    [
      "K14: 4.99 lies below and exceeds where less is better, against the lower bound",
      "lower-is-better",
      4.99,
      "exceeded",
      5,
    ],
    ["K14: 5 is inside where less is better", "lower-is-better", 5, "met", 5],
    ["K14: 6 is inside where less is better", "lower-is-better", 6, "met", 6],
    ["K14: 6.01 lies above and misses where less is better", "lower-is-better", 6.01, "missed", 6],
  ])("%s", (_title, direction, actual, outcome, bound) => {
    expect(compareToTarget(direction, { min: 5, max: 6 }, actual)).toEqual({ outcome, bound });
  });
});

describe("comparing with a level", () => {
  it.each<[string, string, Outcome]>([
    ["CC lies two below BB and misses", "CC", "missed"],
    ["B lies one below BB and misses", "B", "missed"],
    ["BB meets BB", "BB", "met"],
    ["A exceeds BB", "A", "exceeded"],
  ])("%s", (_title, actual, outcome) => {
    expect(compareToTarget("higher-is-better", "BB", actual, sakip)).toEqual({ outcome, bound: undefined });
  });

  it.each([
    ["a level that is not on the scale", "BB", "E", sakip],
    ["a target that is not on the scale", "BBB", "B", sakip],
    ["a scale that nobody gave", "BB", "B", undefined],
    ["a figure where a level was promised", "BB", 70, sakip],
    ["a level where a figure was promised", 70, "BB", sakip],
    ["a level where a span was promised", { min: 70, max: 80 }, "BB", sakip],
    ["a level written in another case", "BB", "bb", sakip],
  ] as const)("says nothing about %s", (_title, target, actual, scale) => {
    expect(compareToTarget("higher-is-better", target, actual, scale)).toEqual({
      outcome: undefined,
      bound: undefined,
    });
  });
});

describe("figures that a number hardly holds", () => {
  it.each([
    ["ratio", 5e-324, 5e-324, 100],
    ["mirror", 5e-324, 5e-324, 100],
    ["inverseRatio", 5e-324, 5e-324, 100],
    ["ratio", 1e308, 1e308, 100],
    ["mirror", 1e308, 1e308, 100],
    ["inverseRatio", 1e308, 1e308, 100],
    ["ratio", 1e-300, 1e-300, 100],
    ["mirror", 1e-300, 1e-300, 100],
    ["inverseRatio", 1e-300, 1e-300, 100],
    ["ratio", 1e-300, 2e-300, 200],
    ["mirror", 1e308, 0, 200],
    ["mirror", 1e308, -1e308, 300],
    ["ratio", 1e308, 5e-324, 0],
    ["inverseRatio", 5e-324, 1e308, 0],
    ["ratio", 9_007_199_254_740_991, 9_007_199_254_740_991, 100],
    ["ratio", 12_345_678_901_234.56, 12_345_678_901_234.56, 100],
    ["mirror", 12_345_678_901_234.56, 12_345_678_901_234.56, 100],
    ["inverseRatio", 12_345_678_901_234.56, 12_345_678_901_234.56, 100],
    ["ratio", 1e21, 1.5e21, 150],
  ] as const)("by %s, against %d, %d is %d", (name, target, actual, percent) => {
    expect(attain(name, target, actual)).toEqual({ kind: "percent", value: percent });
  });

  it.each([
    ["ratio", 5e-324, 1e308],
    ["ratio", 1e-300, 1e308],
    ["ratio", 1, 1e307],
    ["mirror", 5e-324, 1e308],
    ["mirror", 1e-300, -1e308],
    ["inverseRatio", 1e308, 5e-324],
    ["inverseRatio", 1e308, 1e-300],
    ["ratio", NaN, 5],
    ["ratio", 5, NaN],
    ["mirror", Infinity, 5],
    ["mirror", 5, -Infinity],
    ["inverseRatio", 5, Infinity],
    ["inverseRatio", 0, NaN],
  ] as const)("by %s, against %d, %d cannot be computed", (name, target, actual) => {
    expect(attain(name, target, actual)).toEqual({ kind: "none", reason: "not-computable" });
  });

  it("the largest percentage that a number holds is one: 1e306 against 1 is 1e308, ten times as much is none", () => {
    expect(attain("ratio", 1, 1e306)).toEqual({ kind: "percent", value: 1e308 });
    expect(attain("ratio", 1, 1e307)).toEqual({ kind: "none", reason: "not-computable" });
  });

  it.each([[NaN], [Infinity], [-Infinity]])("%d is not compared, whatever was promised", (actual) => {
    for (const target of [10, { min: 5, max: 6 }, 0]) {
      for (const direction of ["higher-is-better", "lower-is-better"] as const) {
        expect(compareToTarget(direction, target, actual)).toEqual({ outcome: undefined, bound: undefined });
      }
    }
  });
});

describe("for any figures", () => {
  it("every formula gives a finite percentage or a reason, for any two numbers there are", () => {
    fc.assert(
      fc.property(formula, fc.double(), fc.double(), (name, target, actual) => {
        const percent = attain(name, target, actual);
        expect(percent.kind === "percent" ? percent.value : 0).toSatisfy(Number.isFinite);
      }),
    );
  });

  it("a percentage is 100 where and only where the target is met, however near the figures lie", () => {
    const near = fc
      .tuple(fc.double({ min: 1e-9, max: 1e15, noNaN: true }), fc.integer({ min: -2, max: 2 }))
      .map(([target, steps]) => [target, target * (1 + steps * Number.EPSILON)] as const);
    fc.assert(
      fc.property(near, ([target, actual]) => {
        expect(percentOf("ratio", target, actual) === 100).toBe(target === actual);
        expect(percentOf("mirror", target, actual) === 100).toBe(target === actual);
      }),
    );
  });

  it("also the number right next to the target misses or exceeds it: by ratio, mirror and inverse ratio never 100", () => {
    const double = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    /** The next number up: the bits of a positive number, read as a whole one, count the numbers. */
    const next = (value: number): number => {
      const bits = new BigInt64Array(new Float64Array([value]).buffer);
      return new Float64Array(new BigInt64Array([(bits[0] ?? 0n) + 1n]).buffer)[0] ?? NaN;
    };
    fc.assert(
      fc.property(double, (lower) => {
        const upper = next(lower);
        for (const [formula, target, actual] of [
          ["ratio", lower, upper],
          ["mirror", upper, lower],
          ["inverseRatio", upper, lower],
        ] as const) {
          const [better, worse] = [attain(formula, target, actual), attain(formula, actual, target)];
          expect(better.kind === "percent" && better.value > 100, `${formula} ${target} ${actual}`).toBe(true);
          expect(worse.kind === "percent" && worse.value < 100, `${formula} ${actual} ${target}`).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
    expect(attain("ratio", 1.9999999999999998, 2)).toEqual({ kind: "percent", value: 100.00000000000003 });
    expect(attain("mirror", 1.9999999999999998, 2)).toEqual({ kind: "percent", value: 99.99999999999997 });
  });

  it("no formula gives NaN or Infinity", () => {
    fc.assert(
      fc.property(formula, anyDecimal, anyDecimal, (name, target, actual) => {
        const percent = attain(name, target, actual);
        if (percent.kind === "percent") expect(percent.value).toSatisfy(Number.isFinite);
      }),
    );
  });

  it("a positive target has a percentage, except for the inverse ratio of nothing, and for the outcome alone", () => {
    fc.assert(
      fc.property(formula, positive, anyDecimal, (name, target, actual) => {
        const isNone = name === "statusOnly" || (name === "inverseRatio" && actual <= 0);
        expect(attain(name, target, actual).kind).toBe(isNone ? "none" : "percent");
      }),
    );
  });

  it("ratio rises with the figure", () => {
    fc.assert(
      fc.property(positive, anyDecimal, anyDecimal, (target, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(percentOf("ratio", target, low)).toBeLessThanOrEqual(percentOf("ratio", target, high));
      }),
    );
  });

  it("mirror falls with the figure", () => {
    fc.assert(
      fc.property(positive, anyDecimal, anyDecimal, (target, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(percentOf("mirror", target, low)).toBeGreaterThanOrEqual(percentOf("mirror", target, high));
      }),
    );
  });

  it("inverse ratio falls with the figure, as long as there is one", () => {
    fc.assert(
      fc.property(positive, positive, positive, (target, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(percentOf("inverseRatio", target, low)).toBeGreaterThanOrEqual(percentOf("inverseRatio", target, high));
      }),
    );
  });

  it("every formula gives exactly 100 where the target is met, the reduction exactly 0", () => {
    fc.assert(
      fc.property(fc.constantFrom("ratio", "mirror", "inverseRatio"), positive, (name, target) => {
        expect(percentOf(name, target, target)).toBe(100);
        expect(percentOf("reduction", target, target)).toBe(0);
      }),
    );
  });

  it("every formula lies on the side of 100 on which the outcome lies", () => {
    const side = (percent: number): Outcome => (percent === 100 ? "met" : percent > 100 ? "exceeded" : "missed");
    fc.assert(
      fc.property(positive, positive, (target, actual) => {
        expect(side(percentOf("ratio", target, actual))).toBe(
          compareToTarget("higher-is-better", target, actual).outcome,
        );
        expect(side(percentOf("mirror", target, actual))).toBe(
          compareToTarget("lower-is-better", target, actual).outcome,
        );
        expect(side(percentOf("inverseRatio", target, actual))).toBe(
          compareToTarget("lower-is-better", target, actual).outcome,
        );
      }),
    );
  });

  it("what exceeds in one direction misses in the other", () => {
    const turned: Readonly<Record<Outcome, Outcome>> = { missed: "exceeded", met: "met", exceeded: "missed" };
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (target, actual) => {
        const outcome = compareToTarget("higher-is-better", target, actual).outcome ?? "met";
        expect(compareToTarget("lower-is-better", target, actual).outcome).toBe(turned[outcome]);
      }),
    );
  });

  it("a span of one figure compares like the figure", () => {
    fc.assert(
      fc.property(polarity, notNegative, anyDecimal, (direction, target, actual) => {
        const span = { min: target, max: target };
        expect(compareToTarget(direction, span, actual).outcome).toBe(
          compareToTarget(direction, target, actual).outcome,
        );
      }),
    );
  });
});
