import { utc } from "@date-fns/utc/utc";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { parseISO } from "date-fns/parseISO";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  addDuration,
  addMonths,
  type Counting,
  days,
  type Duration,
  endOfMonth,
  lastDay,
  type MonthEnd,
  months,
  type PlainDate,
  plainDate,
  sameLength,
  years,
} from "perjanjian-kinerja";

const DAY = 86_400_000;
const anyDay = fc
  .integer({ min: Date.UTC(1950, 0, 1) / DAY, max: Date.UTC(2150, 11, 31) / DAY })
  .map((day) => plainDate(new Date(day * DAY).toISOString().slice(0, 10)));
const anyCount = fc.integer({ min: 1, max: 60 });

/** Months added by plain arithmetic, without the library. */
function oracle(day: PlainDate, count: number, monthEnd: MonthEnd): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const length = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  const early = new Date(Date.UTC(year, month - 1 + count, Math.min(date, length)));
  const over = new Date(Date.UTC(year, month + count, 1));
  return (date > length && monthEnd === "roll-over" ? over : early).toISOString().slice(0, 10);
}

describe("a length of time", () => {
  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("is not %d of anything", (count) => {
    for (const make of [days, months, years]) expect(() => make(count)).toThrow(RangeError);
  });

  it("says what to give instead", () => {
    expect(() => months(0)).toThrow("0 months is not a length of time. Give a whole number above 0.");
  });

  it.each<[Duration, Duration, boolean]>([
    [years(1), months(12), true],
    [months(24), years(2), true],
    [months(6), months(6), true],
    [days(30), days(30), true],
    [months(6), months(7), false],
    [years(1), days(365), false],
    [months(1), days(1), false],
    [days(12), months(12), false],
  ])("%j and %j are the same length: %s", (one, other, same) => {
    expect(sameLength(one, other)).toBe(same);
    expect(sameLength(other, one)).toBe(same);
  });
});

describe("months added to a day", () => {
  it.each([
    ["2025-01-31", 1, "2025-02-28", "2025-03-01"],
    ["2024-01-31", 1, "2024-02-29", "2024-03-01"],
    ["2025-03-31", 1, "2025-04-30", "2025-05-01"],
    ["2025-05-31", 1, "2025-06-30", "2025-07-01"],
    ["2025-08-31", 1, "2025-09-30", "2025-10-01"],
    ["2025-10-31", 1, "2025-11-30", "2025-12-01"],
    ["2024-11-30", 3, "2025-02-28", "2025-03-01"],
    ["2025-01-28", 1, "2025-02-28", "2025-02-28"],
    ["2024-02-29", 12, "2025-02-28", "2025-03-01"],
    ["2024-02-29", 48, "2028-02-29", "2028-02-29"],
    ["2025-12-15", 1, "2026-01-15", "2026-01-15"],
  ])("%s and %i: ends early on %s, rolls over to %s", (day, count, early, over) => {
    expect(addMonths(plainDate(day), count)).toBe(early);
    expect(addMonths(plainDate(day), count, "end-early")).toBe(early);
    expect(addMonths(plainDate(day), count, "roll-over")).toBe(over);
  });

  it("W44 end by a named policy: 31 August 2024 and six months is 28 February or 1 March 2025, never 3 March", () => {
    expect(addMonths(plainDate("2024-08-31"), 6)).toBe("2025-02-28");
    expect(addMonths(plainDate("2024-08-31"), 6, "roll-over")).toBe("2025-03-01");
  });

  it("W44 are counted from the start and never in a chain: 30 November 2024 and six is 30 May, not 28 May", () => {
    const november = plainDate("2024-11-30");
    expect(addMonths(addMonths(november, 3), 3)).toBe("2025-05-28");
    expect(addMonths(november, 6)).toBe("2025-05-30");
  });

  it.each<MonthEnd>(["end-early", "roll-over"])(
    "agree with plain calendar arithmetic, and keep the order (%s)",
    (by) => {
      fc.assert(
        fc.property(anyDay, anyDay, anyCount, (day, other, count) => {
          expect(addMonths(day, count, by)).toBe(oracle(day, count, by));
          expect(addMonths(day, count)).toBe(
            addMonthsTo(parseISO(day, { in: utc }), count)
              .toISOString()
              .slice(0, 10),
          );
          const [first, second] = day <= other ? [day, other] : [other, day];
          expect(addMonths(first, count, by) <= addMonths(second, count, by)).toBe(true);
        }),
      );
    },
  );

  it("make years: twelve months are one", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20 }), (day, count) => {
        expect(addDuration(day, years(count))).toBe(addMonths(day, count * 12));
      }),
    );
  });
});

describe("the last day that counts", () => {
  it.each<[string, Duration, Counting, string]>([
    ["2024-01-15", months(6), "first-day-not-counted", "2024-07-15"],
    ["2024-01-15", months(6), "first-day-counted", "2024-07-14"],
    ["2022-03-08", months(12), "first-day-counted", "2023-03-07"],
    ["2022-03-08", years(1), "first-day-counted", "2023-03-07"],
    ["2022-03-08", months(12), "first-day-not-counted", "2023-03-08"],
    ["2022-01-01", years(1), "first-day-counted", "2022-12-31"],
    ["2025-08-31", months(6), "first-day-not-counted", "2026-02-28"],
    ["2025-08-31", months(6), "first-day-counted", "2026-02-28"],
    ["2025-09-01", months(6), "first-day-counted", "2026-02-28"],
    ["2025-08-28", months(6), "first-day-counted", "2026-02-27"],
    ["2024-02-29", years(1), "first-day-counted", "2025-02-28"],
    ["2024-03-01", days(14), "first-day-counted", "2024-03-14"],
    ["2024-03-31", days(1), "first-day-counted", "2024-03-31"],
    ["2024-03-31", days(1), "first-day-not-counted", "2024-04-01"],
  ])("of what begins on %s and lasts %j (%s) is %s", (from, by, counting, until) => {
    expect(lastDay(plainDate(from), by, counting)).toBe(until);
  });

  it("of what begins later never comes earlier", () => {
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        anyCount,
        fc.constantFrom<Counting>("first-day-counted", "first-day-not-counted"),
        (a, b, count, counting) => {
          const [first, second] = a <= b ? [a, b] : [b, a];
          expect(lastDay(first, months(count), counting) <= lastDay(second, months(count), counting)).toBe(true);
        },
      ),
    );
  });

  it("comes no earlier either where the month's end rolls over and the first day counts", () => {
    const from = (day: string): PlainDate => lastDay(plainDate(day), months(6), "first-day-counted", "roll-over");
    expect([from("2024-08-31"), from("2024-09-01")]).toEqual(["2025-02-28", "2025-02-28"]);
  });
});

describe("the end of a month", () => {
  it.each([
    ["2024-02-10", "2024-02-29"],
    ["2025-02-28", "2025-02-28"],
    ["2025-04-01", "2025-04-30"],
    ["2025-12-31", "2025-12-31"],
  ])("of %s is %s", (day, end) => {
    expect(endOfMonth(plainDate(day))).toBe(end);
  });
});
