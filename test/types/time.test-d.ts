import { describe, expectTypeOf, test } from "vitest";

import {
  addDays,
  type Duration,
  evaluate,
  lastDay,
  months,
  type Period,
  type PlainDate,
  plainDate,
} from "perjanjian-kinerja";
import { kabContoh } from "perjanjian-kinerja/regencies/_template";
import { contohAgreement, contohFacts } from "perjanjian-kinerja/testing";

describe("a day", () => {
  test("is made by plainDate; a plain text is none, though a day is a text", () => {
    expectTypeOf(plainDate("2024-03-25")).toEqualTypeOf<PlainDate>();
    expectTypeOf<PlainDate>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<PlainDate>();
    // @ts-expect-error a text that nobody checked
    addDays("2024-03-25", 1);
  });

  test("is not a Date", () => {
    // @ts-expect-error a clock is no day
    addDays(new Date(), 1);
  });

  test("W55 of the evaluation has to be given", () => {
    // @ts-expect-error nothing is evaluated "today"
    evaluate(contohAgreement, contohFacts, kabContoh);
  });
});

describe("a length of time", () => {
  test("has its unit in it", () => {
    expectTypeOf(months(6)).toEqualTypeOf<Duration>();
    // @ts-expect-error six of what
    lastDay(plainDate("2024-01-15"), 6, "first-day-counted");
  });

  test("is counted in a way that is said", () => {
    // @ts-expect-error whether the first day counts
    lastDay(plainDate("2024-01-15"), months(6));
  });
});

describe("a period", () => {
  test("is a year, a half, a quarter or a month", () => {
    expectTypeOf<"2024">().toExtend<Period>();
    expectTypeOf<"2024-H2">().toExtend<Period>();
    expectTypeOf<"2024-Q4">().toExtend<Period>();
    expectTypeOf<"2024-12">().toExtend<Period>();
  });

  test("that does not exist is none", () => {
    expectTypeOf<"2024-Q5">().not.toExtend<Period>();
    expectTypeOf<"2024-H3">().not.toExtend<Period>();
    expectTypeOf<"2024-13">().not.toExtend<Period>();
    // @ts-expect-error a fifth quarter
    const quarter: Period = "2024-Q5";
    void quarter;
  });
});
