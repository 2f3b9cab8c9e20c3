import fc from "fast-check";
import { addDays as addDaysTo } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getISODay } from "date-fns/getISODay";
import { parseISO } from "date-fns/parseISO";
import { utc } from "@date-fns/utc/utc";
import { describe, expect, it } from "vitest";

import { addDays, daysBetween, type PlainDate, plainDate } from "perjanjian-kinerja";

import { dayNumberOf, dayOfNumber, weekdayOf } from "../../src/time/dayNumber.ts";

/** From 1000 to 2999, the years a day can have. */
const numbers = fc.integer({ min: -354_285, max: 376_199 });
const inUtc = (day: PlainDate): Date => parseISO(day, { in: utc });

describe("a day as a number", () => {
  it.each([
    ["1970-01-01", 0, 4],
    ["1969-12-31", -1, 3],
    ["2000-02-29", 11_016, 2],
    ["2000-03-01", 11_017, 3],
    ["1900-02-28", -25_509, 3],
    ["1900-03-01", -25_508, 4],
    ["2024-03-25", 19_807, 1],
    ["1000-01-01", -354_285, 3],
    ["2999-12-31", 376_199, 2],
  ])("%s is %i, on weekday %i", (day, number, weekday) => {
    expect(dayNumberOf(plainDate(day))).toBe(number);
    expect(dayOfNumber(number)).toBe(day);
    expect(weekdayOf(number)).toBe(weekday);
  });

  it("is what date-fns counts, in both directions and on every weekday", () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const day = dayOfNumber(number);
        expect(dayNumberOf(day)).toBe(number);
        expect(differenceInCalendarDays(inUtc(day), inUtc(plainDate("1970-01-01")))).toBe(number);
        expect(weekdayOf(number)).toBe(getISODay(inUtc(day)));
      }),
    );
  });

  it("moves as date-fns moves it, and as far as date-fns says", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -1000, max: 1000 }), (number, by) => {
        fc.pre(number + by >= -354_285 && number + by <= 376_199);
        const day = dayOfNumber(number);
        const moved = addDays(day, by);
        expect(moved).toBe(addDaysTo(inUtc(day), by).toISOString().slice(0, 10));
        expect(daysBetween(day, moved)).toBe(differenceInCalendarDays(inUtc(moved), inUtc(day)));
      }),
    );
  });
});
