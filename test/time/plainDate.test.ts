import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, daysBetween, earliest, isPlainDate, latest, type PlainDate, plainDate } from "perjanjian-kinerja";

const DAY = 86_400_000;

/** Days as numbers since 1970, without the library. */
const numbers = fc.integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2200, 11, 31) / DAY });
const written = (day: number): PlainDate => plainDate(new Date(day * DAY).toISOString().slice(0, 10));

describe("a day", () => {
  it.each([
    ["2023", 28],
    ["2024", 29],
    ["1900", 28],
    ["2000", 29],
    ["2100", 28],
  ])("in February %s: the %i. is the last", (year, last) => {
    expect(plainDate(`${year}-02-${String(last)}`)).toBe(`${year}-02-${String(last)}`);
    expect(isPlainDate(`${year}-02-${String(last + 1)}`)).toBe(false);
  });

  it.each([
    ["01", 31],
    ["02", 28],
    ["03", 31],
    ["04", 30],
    ["05", 31],
    ["06", 30],
    ["07", 31],
    ["08", 31],
    ["09", 30],
    ["10", 31],
    ["11", 30],
    ["12", 31],
  ])("in month %s of 2025: the %i. exists and the day after does not", (month, last) => {
    expect(isPlainDate(`2025-${month}-01`)).toBe(true);
    expect(isPlainDate(`2025-${month}-00`)).toBe(false);
    expect(isPlainDate(`2025-${month}-${String(last)}`)).toBe(true);
    expect(isPlainDate(`2025-${month}-${String(last + 1)}`)).toBe(false);
  });

  it.each(["2025-00-10", "2025-13-10", "25-01-01", "2025-1-1", "2025-01-01T00:00", " 2025-01-01", "0999-01-01", ""])(
    "is not %j",
    (text) => {
      expect(isPlainDate(text)).toBe(false);
    },
  );

  it("W46 that does not exist is refused with its text and the form to write", () => {
    expect(() => plainDate("2026-02-30")).toThrow(
      new RangeError(`"2026-02-30" is not a day. Write an existing day as YYYY-MM-DD, for example 2024-03-25.`),
    );
  });

  it("exists exactly when the calendar gives it back", () => {
    const parts = fc.tuple(
      fc.integer({ min: 1900, max: 2200 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const there = new Date(Date.UTC(year, month - 1, day));
        const same = there.getUTCMonth() === month - 1 && there.getUTCDate() === day;
        const text = `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        expect(isPlainDate(text)).toBe(same && month >= 1 && month <= 12);
      }),
    );
  });
});

describe("whole days", () => {
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-28", 2, "2024-03-01"],
    ["2025-02-28", 1, "2025-03-01"],
    ["2024-12-31", 1, "2025-01-01"],
    ["2024-01-01", -1, "2023-12-31"],
    ["2024-05-17", 0, "2024-05-17"],
  ])("%s and %i days is %s", (day, amount, expected) => {
    expect(addDays(plainDate(day), amount)).toBe(expected);
  });

  it("are added and counted as the calendar does", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -2000, max: 2000 }), (day, amount) => {
        expect(addDays(written(day), amount)).toBe(written(day + amount));
        expect(daysBetween(written(day), written(day + amount))).toBe(amount);
      }),
    );
  });

  it("are negative backwards", () => {
    expect(daysBetween(plainDate("2024-04-01"), plainDate("2024-03-25"))).toBe(-7);
    expect(daysBetween(plainDate("2024-03-25"), plainDate("2024-03-25"))).toBe(0);
  });

  it("keep their order as texts", () => {
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        expect(written(one) < written(other)).toBe(one < other);
      }),
    );
  });
});

describe("among several days", () => {
  const days = ["2024-03-25", "2024-01-02", "2025-01-01"].map(plainDate);

  it("the latest and the earliest are found, in whatever order they stand", () => {
    expect([latest(days), earliest(days)]).toEqual(["2025-01-01", "2024-01-02"]);
    expect([latest(days.toReversed()), earliest(days.toReversed())]).toEqual(["2025-01-01", "2024-01-02"]);
  });

  it("without any there is none", () => {
    expect([latest([]), earliest([])]).toEqual([undefined, undefined]);
  });
});
