import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { countOutcomes, meanAttainment, measure, missedIndicators, plainDate } from "perjanjian-kinerja";

import { anAgreement, anIndicator, dossier, measuredFor, measuredYear, reported, rules } from "./given.ts";

describe("counting outcomes", () => {
  it("tells missed, met, exceeded and unmeasured apart", () => {
    const measurements = measuredYear([
      [10, 9],
      [10, 9.99],
      [10, 10],
      [10, 10.01],
      [10, undefined],
    ]);
    expect(countOutcomes(measurements, "2025")).toEqual({
      total: 5,
      missed: 2,
      met: 1,
      exceeded: 1,
      unmeasured: 1,
      notDue: 0,
    });
  });

  it("L23-1: of 18 indicators 7 missed, 4 met and 7 exceeded", () => {
    const pairs = [
      ...Array.from({ length: 7 }, () => [10, 9] as const),
      ...Array.from({ length: 4 }, () => [10, 10] as const),
      ...Array.from({ length: 7 }, () => [10, 20] as const),
    ];
    expect(countOutcomes(measuredYear(pairs), "2025")).toEqual({
      total: 18,
      missed: 7,
      met: 4,
      exceeded: 7,
      unmeasured: 0,
      notDue: 0,
    });
  });

  it("counts what is not due yet on the day before the year ends", () => {
    const measurements = measure(anAgreement(anIndicator({ "2025": 10 })), dossier(), rules, plainDate("2025-12-30"));
    expect(countOutcomes(measurements, "2025")).toEqual({
      total: 1,
      missed: 0,
      met: 0,
      exceeded: 0,
      unmeasured: 0,
      notDue: 1,
    });
  });

  it("W7: counts one period at a time", () => {
    const agreement = anAgreement(anIndicator({ "2025-Q1": 10, "2025": 50 }));
    const measurements = measure(
      agreement,
      dossier(reported("2025-Q1", 10), reported("2025", 40)),
      rules,
      plainDate("2025-12-31"),
    );
    expect(countOutcomes(measurements, "2025-Q1")).toMatchObject({ total: 1, met: 1, missed: 0 });
    expect(countOutcomes(measurements, "2025")).toMatchObject({ total: 1, met: 0, missed: 1 });
  });

  it("counts nothing in a period without targets", () => {
    expect(countOutcomes(measuredYear([[10, 9]]), "2025-Q1")).toEqual({
      total: 0,
      missed: 0,
      met: 0,
      exceeded: 0,
      unmeasured: 0,
      notDue: 0,
    });
  });
});

describe("the mean", () => {
  it("W3: of 300, 20 and 20 is 113.33 raw and 46.67 when each is capped at 100 first", () => {
    const agreement = anAgreement(...["a", "b", "c"].map((id) => anIndicator({ "2025": 100 }, { id })));
    const facts = dossier(
      ...[
        ["a", 300],
        ["b", 20],
        ["c", 20],
      ].map(([indicator, value]) => reported("2025", Number(value), { indicator: String(indicator) })),
    );
    const mean = meanAttainment(measuredFor("2025", agreement, facts, { ...rules, cap: { ceiling: 100 } }), "2025");
    expect(mean).toEqual({ raw: 340 / 3, capped: 140 / 3, counted: 3, due: 3 });
  });

  it("W25: of one indicator reported out of five is 100 with a coverage of 1 in 5", () => {
    const measurements = measuredYear([
      [10, 10],
      [10, undefined],
      [10, undefined],
      [10, undefined],
      [10, undefined],
    ]);
    expect(meanAttainment(measurements, "2025")).toEqual({ raw: 100, capped: 100, counted: 1, due: 5 });
  });

  it("K23: above 100 hides seven misses, which the count shows", () => {
    const pairs = [
      ...Array.from({ length: 7 }, () => [10, 9] as const),
      ...Array.from({ length: 11 }, () => [10, 14] as const),
    ];
    const measurements = measuredYear(pairs);
    expect(meanAttainment(measurements, "2025").raw).toBeGreaterThan(100);
    expect(countOutcomes(measurements, "2025").missed).toBe(7);
  });

  it("of nothing is nothing, not 0", () => {
    expect(meanAttainment([], "2025")).toEqual({ raw: undefined, capped: undefined, counted: 0, due: 0 });
    expect(meanAttainment(measuredYear([[10, undefined]]), "2025")).toEqual({
      raw: undefined,
      capped: undefined,
      counted: 0,
      due: 1,
    });
  });

  it("K19: leaves out what was not reported, and keeps a reported zero", () => {
    expect(
      meanAttainment(
        measuredYear([
          [10, 10],
          [10, undefined],
        ]),
        "2025",
      ).raw,
    ).toBe(100);
    expect(
      meanAttainment(
        measuredYear([
          [10, 10],
          [10, 0],
        ]),
        "2025",
      ).raw,
    ).toBe(50);
  });

  it("W26: adds percentages and never 80 percent to 12 documents", () => {
    const agreement = anAgreement(
      anIndicator({ "2025": 80 }, { id: "a", unit: "%" }),
      anIndicator({ "2025": 12 }, { id: "b", unit: "dokumen" }),
    );
    const facts = dossier(reported("2025", 80, { indicator: "a" }), reported("2025", 6, { indicator: "b" }));
    expect(meanAttainment(measuredFor("2025", agreement, facts), "2025").raw).toBe(75);
  });

  it("leaves out what is not due yet", () => {
    const measurements = measure(anAgreement(anIndicator({ "2025": 10 })), dossier(), rules, plainDate("2025-12-30"));
    expect(meanAttainment(measurements, "2025").due).toBe(0);
  });
});

describe("what the mean keeps", () => {
  it("is exactly 85 for 91.3, 71.6 and 92.1, raw and capped", () => {
    const measurements = measuredYear([
      [100, 91.3],
      [100, 71.6],
      [100, 92.1],
    ]);
    expect(meanAttainment(measurements, "2025")).toEqual({ raw: 85, capped: 85, counted: 3, due: 3 });
  });

  it("shows by its coverage that one figure that was due has no percentage", () => {
    const measurements = measuredYear([
      [100, 10],
      [0, 5],
    ]);
    expect(meanAttainment(measurements, "2025")).toEqual({ raw: 10, capped: 10, counted: 1, due: 2 });
  });
});

describe("what is carried into the next agreement", () => {
  it("L24-9: is what was missed, not what was met, exceeded or not reported", () => {
    expect(
      missedIndicators(
        measuredYear([
          [10, 9.99],
          [10, 10],
          [10, undefined],
          [10, 0],
          [10, 10.01],
        ]),
        "2025",
      ),
    ).toEqual(["i0", "i3"]);
  });

  it("is nothing in another period", () => {
    expect(missedIndicators(measuredYear([[10, 9]]), "2025-Q4")).toEqual([]);
  });
});

describe("for any indicators", () => {
  const pair = fc.tuple(
    fc.integer({ min: 1, max: 100 }),
    fc.option(fc.integer({ min: -100, max: 300 }), { nil: undefined }),
  );

  it("every indicator is counted exactly once", () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
        const { total, missed, met, exceeded, unmeasured, notDue } = countOutcomes(measuredYear(pairs), "2025");
        expect(missed + met + exceeded + unmeasured + notDue).toBe(total);
        expect(total).toBe(pairs.length);
      }),
    );
  });

  it("their order changes neither the counts nor who missed", () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
        const measurements = measuredYear(pairs);
        const turned = measurements.toReversed();
        expect(countOutcomes(turned, "2025")).toEqual(countOutcomes(measurements, "2025"));
        expect(missedIndicators(turned, "2025").toSorted()).toEqual(missedIndicators(measurements, "2025").toSorted());
        expect(meanAttainment(turned, "2025")).toEqual(meanAttainment(measurements, "2025"));
      }),
    );
  });

  it("the mean lies between the lowest and the highest of them", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 300 }), { minLength: 1, maxLength: 8 }), (actuals) => {
        const { raw = NaN } = meanAttainment(measuredYear(actuals.map((actual) => [100, actual])), "2025");
        expect(raw).toBeGreaterThanOrEqual(Math.min(...actuals) - 1e-9);
        expect(raw).toBeLessThanOrEqual(Math.max(...actuals) + 1e-9);
      }),
    );
  });
});
