import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { meanOf, percentOf, roundTo, sumOf } from "../../src/assessment/decimal.ts";

/** Decimals as people write them: up to four digits behind the point, up to a thousand million. */
const decimal = fc
  .record({
    units: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    digits: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ units, digits }) => Number(`${units}e-${digits}`));
const positive = decimal.map((value) => Math.abs(value)).filter((value) => value > 0);

describe("adding decimals", () => {
  it.each([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [[33.3, 33.3, 33.3], 99.9],
    [[1.1, 2.2, 3.3], 6.6],
    [[0.7, 0.1, 0.2], 1],
    [[1.005, 1.005], 2.01],
    [[-1.41, 1.41], 0],
    [[-0.1, -0.2], -0.3],
    [[1e-7, 2e-7], 3e-7],
    [[1_250_000_000_000, 0.5], 1_250_000_000_000.5],
    [[12_345_678_901_234.56, 0.01], 12_345_678_901_234.57],
    [[1_000_000_000_000_000.1, -1_000_000_000_000_000], 0.1],
    [[9_007_199_254_740_990, 1], 9_007_199_254_740_991],
    [[1e21, 1, -1e21], 1],
    [[1e308, 0.1, -1e308], 0.1],
    [[5e-324, 5e-324], 1e-323],
  ])("of %j is %d and carries no binary residue", (values, sum) => {
    expect(sumOf(values)).toBe(sum);
  });

  it("gives the same sum in any order", () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 8 }), (values) => {
        expect(sumOf(values.toReversed())).toBe(sumOf(values));
        expect(sumOf(values.toSorted((a, b) => a - b))).toBe(sumOf(values));
      }),
    );
  });

  it("of one figure leaves it as it was written", () => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(sumOf([value])).toBe(value + 0);
      }),
    );
  });

  it("of a figure and its opposite leaves nothing", () => {
    fc.assert(
      fc.property(decimal, decimal, (value, other) => {
        expect(sumOf([value, other, -value])).toBe(other + 0);
      }),
    );
  });
});

describe("the mean of decimals", () => {
  it.each([
    [[91.3, 71.6, 92.1], 85],
    [[91.3, 71.6, 92], 84.96666666666667],
    [[91.3, 71.6, 92.2], 85.03333333333333],
    [[0.1, 0.2], 0.15],
    [[0.1, 0.2, 0.3], 0.2],
    [[-70.5, 70.5], 0],
    [[84.99], 84.99],
    [[100, 100, 0], 66.66666666666667],
  ])("of %j is %d", (values, mean) => {
    expect(meanOf(values)).toBe(mean);
  });

  it("of none is nothing", () => {
    expect(meanOf([])).toBeUndefined();
  });

  it("does not depend on their order, and of one figure many times is that figure", () => {
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 8 }), (values) => {
        expect(meanOf(values.toReversed())).toBe(meanOf(values));
        expect(meanOf(values.map(() => values[0] ?? 0))).toBe((values[0] ?? 0) + 0);
      }),
    );
  });
});

describe("shortening a decimal for reading", () => {
  it.each([
    [1.005, 2, "half-up", 1.01],
    [1.004_999, 2, "half-up", 1],
    [-1.005, 2, "half-up", -1.01],
    [2.675, 2, "half-up", 2.68],
    [99.995, 2, "half-up", 100],
    [99.994, 2, "half-up", 99.99],
    [99.999, 2, "truncate", 99.99],
    [-99.999, 2, "truncate", -99.99],
    [99.99, 0, "truncate", 99],
    [99.5, 0, "half-up", 100],
    [99.49, 0, "half-up", 99],
    [64.28571428571429, 2, "half-up", 64.29],
    [64.28571428571429, 2, "none", 64.28571428571429],
    [85, 2, "half-up", 85],
    [1e-7, 2, "half-up", 0],
  ] as const)("%d to %d digits, %s, is %d", (value, digits, mode, short) => {
    expect(roundTo(value, digits, mode)).toBe(short);
  });
});

describe("a percentage of decimals", () => {
  it.each([
    [[1, 0.07], [0, 0], 0.1, 70],
    [[1, 0.3], [0, 0], 0.3, 100],
    [[1, 33.3], [0, 0], 99.9, 33.333333333333336],
    [[2, 0.025], [-1, 0.0189], 0.025, 124.4],
    [[2, 0.1], [-1, 0.3], 0.1, -100],
    [[1, -1.41], [0, 0], 2, -70.5],
    [[1, 0], [0, 0], 5, 0],
  ] as const)("of %j and %j over %d is %d", (first, second, whole, percent) => {
    expect(percentOf(first, second, whole)).toBe(percent);
  });

  it("of a figure over itself is 100, whatever its digits", () => {
    fc.assert(
      fc.property(positive, (value) => {
        expect(percentOf([1, value], [0, 0], value)).toBe(100);
      }),
    );
  });

  it("does not depend on the unit: in tenths and in thousands it is the same", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: -4, max: 4 }),
        (whole, part, shift) => {
          const shifted = (value: number): number => Number(`${value}e${shift}`);
          expect(percentOf([1, shifted(part)], [0, 0], shifted(whole))).toBe(percentOf([1, part], [0, 0], whole));
        },
      ),
    );
  });
});
