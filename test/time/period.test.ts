import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  addDays,
  isPeriod,
  isWithin,
  type Period,
  periodEnd,
  type PeriodLength,
  periodLength,
  periodOn,
  periodsOf,
  periodStart,
  plainDate,
  yearOf,
} from "perjanjian-kinerja";

const lengths: readonly PeriodLength[] = ["month", "quarter", "half-year", "year"];
const years = fc.integer({ min: 1900, max: 2200 });

describe("a period", () => {
  it.each<[Period, string, string, PeriodLength]>([
    ["2024", "2024-01-01", "2024-12-31", "year"],
    ["2024-H1", "2024-01-01", "2024-06-30", "half-year"],
    ["2024-H2", "2024-07-01", "2024-12-31", "half-year"],
    ["2024-Q1", "2024-01-01", "2024-03-31", "quarter"],
    ["2024-Q2", "2024-04-01", "2024-06-30", "quarter"],
    ["2024-Q3", "2024-07-01", "2024-09-30", "quarter"],
    ["2024-Q4", "2024-10-01", "2024-12-31", "quarter"],
    ["2024-02", "2024-02-01", "2024-02-29", "month"],
    ["2025-02", "2025-02-01", "2025-02-28", "month"],
    ["2025-12", "2025-12-01", "2025-12-31", "month"],
  ])("%s runs from %s until %s", (period, start, end, length) => {
    expect([periodStart(period), periodEnd(period), periodLength(period)]).toEqual([start, end, length]);
    expect(yearOf(period)).toBe(Number(period.slice(0, 4)));
  });

  it.each(["2024-Q5", "2024-Q0", "2024-H3", "2024-13", "2024-00", "2024-1", "24", "2024-q1", "2024 Q1", "abc", ""])(
    "is not %j",
    (text) => {
      expect(isPeriod(text)).toBe(false);
    },
  );

  it("that is none is refused, with the forms to write", () => {
    const none: Period = "99";
    expect(() => periodStart(none)).toThrow(
      new RangeError(`"99" is not a period. Write 2024, 2024-H1, 2024-Q1 or 2024-01.`),
    );
    expect(() => periodEnd(none)).toThrow(RangeError);
  });

  it.each(lengths)(
    "of length %s: those of a year follow each other without gap or overlap, and each day lies in one",
    (length) => {
      fc.assert(
        fc.property(years, fc.integer({ min: 0, max: 365 }), (year, place) => {
          const all = periodsOf(year, length);
          expect(periodStart(all[0]!)).toBe(`${String(year)}-01-01`);
          expect(periodEnd(all.at(-1)!)).toBe(`${String(year)}-12-31`);
          all.slice(1).forEach((period, index) => {
            expect(periodStart(period)).toBe(addDays(periodEnd(all[index]!), 1));
          });

          const day = addDays(plainDate(`${String(year)}-01-01`), place);
          const holding = periodsOf(yearOf(periodOn(day, "year")), length).filter(
            (period) => periodStart(period) <= day && day <= periodEnd(period),
          );
          expect(holding).toEqual([periodOn(day, length)]);
        }),
      );
    },
  );

  it.each<[Period, Period, boolean]>([
    ["2024-Q1", "2024", true],
    ["2024-Q1", "2024-H1", true],
    ["2024-03", "2024-Q1", true],
    ["2024", "2024", true],
    ["2024-Q3", "2024-H1", false],
    ["2024", "2024-Q1", false],
    ["2023-Q4", "2024", false],
  ])("%s lies inside %s: %s", (inner, outer, inside) => {
    expect(isWithin(inner, outer)).toBe(inside);
  });
});
