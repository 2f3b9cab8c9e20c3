import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { meanOf, percentOf, quotientOf, roundTo, sumOf } from "../../src/assessment/decimal.ts";

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
    [[265_871_780_864.19, 265_871_780_864.19, 265_871_780_864.19, 265_871_780_864.19], 1_063_487_123_456.76],
    [[12_345_678_901_234.56, 0.01], 12_345_678_901_234.57],
    [[999_999_999_999.99, 0.01, -1_000_000_000_000], 0],
    [[9_007_199_254_740_990, 1], 9_007_199_254_740_991],
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
    [0.07, 0.1, 70],
    [0.3, 0.3, 100],
    [33.3, 99.9, 33.333333333333336],
    [-1.41, 2, -70.5],
    [0, 5, 0],
    [1_092_000_000_000, 1_200_000_000_000, 91],
    [10_920_000_000.91, 12_000_000_001, 91],
    [9_000_000_000_000.05, 9_000_000_000_000.05, 100],
  ])("of %d over %d is %d", (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent);
  });

  it.each([
    [5, 0],
    [0, 0],
    [NaN, 5],
    [5, NaN],
    [Infinity, 5],
    [Infinity, Infinity],
    [1e308, 1e-308],
  ])("of %d over %d is none", (part, whole) => {
    expect(percentOf(part, whole)).toBeUndefined();
  });

  it("of a figure over itself is 100, whatever its digits", () => {
    fc.assert(
      fc.property(fc.oneof(positive, fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true })), (value) => {
        expect(percentOf(value, value)).toBe(100);
      }),
    );
  });

  it("does not depend on the unit: in tenths and in thousands it is the same", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: -6, max: 6 }),
        (whole, part, shift) => {
          const shifted = (value: number): number => Number(`${value}e${shift}`);
          expect(percentOf(shifted(part), shifted(whole))).toBe(percentOf(part, whole));
        },
      ),
    );
  });
});

describe("a sum of products over a whole", () => {
  it.each([
    [
      [
        [200, 0.025],
        [-100, 0.0189],
      ],
      0.025,
      124.4,
    ],
    [
      [
        [200, 0.1],
        [-100, 0.3],
      ],
      0.1,
      -100,
    ],
    [
      [
        [1, 1e308],
        [1, 1e308],
      ],
      1,
      Infinity,
    ],
    [
      [
        [200, 1e308],
        [-100, 1e308],
      ],
      1e308,
      100,
    ],
    [[[100, 1 / 3]], 1 / 3, 100],
    [[[100, 5]], 0, Infinity],
    [[[100, NaN]], 5, NaN],
  ] as const)("of %j over %d is %d", (terms, whole, quotient) => {
    expect(quotientOf(terms, whole)).toBe(quotient);
  });

  it("is what exact fractions make it, for decimals of up to thirteen digits", () => {
    // Units and digits apart, so that the expected quotient is one of big integers and rounds once.
    interface Decimal {
      readonly units: number;
      readonly digits: number;
    }
    const digits = fc.integer({ min: 0, max: 6 });
    const decimals = fc.tuple(
      digits,
      fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), { minLength: 2, maxLength: 5 }),
    );
    const written = ({ units, digits: places }: Decimal): number => Number(`${units}e-${places}`);
    fc.assert(
      fc.property(
        decimals,
        fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 4, maxLength: 4 }),
        ([places, units], factors) => {
          const [whole = 1, ...values] = units;
          fc.pre(whole !== 0);
          const terms = values.map(
            (value, index) => [factors[index] ?? 0, written({ units: value, digits: places })] as const,
          );
          const sum = values.reduce((total, value, index) => total + BigInt(factors[index] ?? 0) * BigInt(value), 0n);
          const expected = Number(`${(sum * 10n ** 60n) / BigInt(whole)}e-60`);
          expect(quotientOf(terms, written({ units: whole, digits: places })) + 0).toBe(expected + 0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("of more digits than people write down lies within a few of the last ones", () => {
    const long = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(long, long, (actual, target) => {
        const [quotient, naive] = [quotientOf([[100, actual]], target), (100 * actual) / target];
        expect(Math.abs(quotient - naive)).toBeLessThanOrEqual(naive * 4 * Number.EPSILON);
      }),
    );
  });
});
