import { describe, expect, it } from "vitest";

import {
  type BreachLeaf,
  type MeasureRule,
  observedAtLeast,
  observedBelow,
  type ObservedFact,
  plainDate,
  type Truth,
} from "perjanjian-kinerja";

import { askBreachLeaf } from "../../src/assessment/askBreach.ts";
import { aReview, dossier, inquiry } from "./given.ts";

const revenue: MeasureRule = { code: "revenue", title: { id: "Pendapatan" }, unit: "miliar", accumulation: "sum" };
const index: MeasureRule = { code: "index", title: { id: "Indeks" }, unit: "nilai", accumulation: "last" };

const observed = (value: number, on: string, other: Partial<ObservedFact> = {}): ObservedFact => ({
  kind: "observed",
  agreement: "pk",
  measure: "revenue",
  value,
  on: plainDate(on),
  ...other,
});
const ofIndex = { measure: "index" } as const;

const year = aReview("2025-12-31", "2025");
const secondQuarter = aReview("2025-06-30", "2025-Q2");

const ask = (leaf: BreachLeaf, facts: readonly ObservedFact[], review = year): Truth =>
  askBreachLeaf(leaf, inquiry({ facts: dossier(...facts), measures: [revenue, index] }), review);

/** The figure that is compared, or what is missing. */
function figure(facts: readonly ObservedFact[], { measure = "revenue", review = year } = {}): unknown {
  const { because } = ask(observedBelow(measure, 0), facts, review);
  return because.missing?.map(({ period, why }) => `${period ?? ""} ${why}`.trim()) ?? because.values?.["value"];
}

describe("an observed figure", () => {
  it.each([
    [99.99, "holds", "fails"],
    [100, "fails", "holds"],
    [100.01, "fails", "holds"],
  ])("of %d lies below 100: %s; reaches 100: %s", (value, below, atLeast) => {
    expect(ask(observedBelow("revenue", 100), [observed(value, "2025-11-30")]).kind).toBe(below);
    expect(ask(observedAtLeast("revenue", 100), [observed(value, "2025-11-30")]).kind).toBe(atLeast);
  });

  it("that nobody recorded is unknown, on whichever side of the number, and is asked for", () => {
    for (const leaf of [observedBelow("revenue", 100), observedAtLeast("revenue", 0)]) {
      expect(ask(leaf, [])).toMatchObject({
        kind: "unknown",
        because: { missing: [{ fact: "observed", about: "revenue", period: "2025", why: "not-recorded" }] },
      });
    }
  });

  it("says on what it was decided, and when that became known", () => {
    const late = observed(120, "2025-12-31", { reportedOn: plainDate("2026-01-14") });
    expect(ask(observedAtLeast("revenue", 100), [late])).toEqual({
      kind: "holds",
      knownOn: "2026-01-14",
      because: {
        code: "observed",
        outcome: "holds",
        values: { measure: "revenue", is: "at-least", line: 100, unit: "miliar", value: 120 },
      },
    });
  });

  it("of another agreement, of another measure or outside the review is none of it", () => {
    const facts = [
      observed(10, "2025-05-01", { agreement: "lain" }),
      observed(20, "2025-05-01", ofIndex),
      observed(30, "2025-03-31"),
      observed(40, "2025-07-01"),
    ];
    expect(figure(facts, { review: secondQuarter })).toEqual(["2025-Q2 not-recorded"]);
    expect(figure([...facts, observed(1, "2025-04-01"), observed(2, "2025-06-30")], { review: secondQuarter })).toBe(3);
  });

  it("of a review without a period counts by its day, from the day to which the review looks back", () => {
    const review = { ...aReview("2025-06-30"), looksBackTo: plainDate("2025-01-01") };
    expect(figure([observed(5, "2024-12-31"), observed(7, "2025-01-01"), observed(9, "2025-07-01")], { review })).toBe(
      7,
    );
    expect(figure([observed(5, "2024-12-31")], { review })).toEqual(["not-recorded"]);
  });

  describe("of a quarter, at a review that looks back on the last six months,", () => {
    const review = { ...secondQuarter, looksBackTo: plainDate("2025-01-01") };
    const q1 = { period: "2025-Q1" } as const;
    const q2 = { period: "2025-Q2" } as const;

    it("is added to that of the quarter before, and asked for where either has none", () => {
      const both = [observed(5, "2025-03-31", q1), observed(7, "2025-06-30", q2)];
      expect(figure(both, { review })).toBe(12);
      expect(figure(both)).toEqual(["2025-Q3 not-recorded", "2025-Q4 not-recorded"]);
      expect(figure(both.slice(0, 1), { review })).toEqual(["2025-Q2 not-recorded"]);
      expect(figure(both.slice(1), { review })).toEqual(["2025-Q1 not-recorded"]);
      expect(figure(both, { review: { ...review, looksBackTo: plainDate("2024-12-01") } })).toBe(12);
      const four = { ...review, looksBackTo: plainDate("2025-03-01") };
      expect(figure(both.slice(1), { review: four })).toEqual(["2025-03 not-recorded"]);
    });

    it("is never taken from the quarter before where the last one stands: unreported is not as it was", () => {
      const before = observed(55, "2025-03-31", { ...ofIndex, ...q1 });
      expect(figure([before], { measure: "index", review })).toEqual(["2025-Q2 not-recorded"]);
      const now = observed(65, "2025-06-30", { ...ofIndex, ...q2 });
      expect(figure([before, now], { measure: "index", review })).toBe(65);
    });
  });

  it("corrected later counts as corrected; said twice on one day differently it is in conflict", () => {
    const first = observed(90, "2025-11-30");
    expect(figure([first, observed(95, "2025-11-30", { reportedOn: plainDate("2025-12-10") })])).toBe(95);
    expect(figure([first, observed(95, "2025-11-30")])).toEqual(["2025 in-conflict"]);
    expect(figure([first, observed(90, "2025-11-30", { source: "Bapenda" })])).toBe(90);
  });
});

describe("a measure whose figures add up", () => {
  const quarters = (...values: readonly (number | undefined)[]): readonly ObservedFact[] =>
    values.flatMap((value, place): readonly ObservedFact[] => {
      const period = (["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"] as const)[place];
      return value === undefined || period === undefined ? [] : [observed(value, "2025-12-31", { period })];
    });

  it("adds what was recorded day by day, exactly", () => {
    expect(figure([observed(0.1, "2025-02-01"), observed(0.2, "2025-03-01")])).toBe(0.3);
  });

  it("adds the quarters of a year, and waits for one that nobody recorded: it is not zero", () => {
    expect(figure(quarters(10, 20, 30, 40))).toBe(100);
    expect(figure(quarters(10, 20, undefined, 40))).toEqual(["2025-Q3 not-recorded"]);
    expect(figure(quarters(10))).toEqual(["2025-Q2 not-recorded", "2025-Q3 not-recorded", "2025-Q4 not-recorded"]);
    expect(figure(quarters(10, 20, 0, 40))).toBe(70);
  });

  it("counts nothing twice: a figure of the year stands before its quarters, one of a quarter before its months and days", () => {
    const whole = observed(95, "2025-12-31", { period: "2025" });
    expect(figure([...quarters(10, 20, undefined, 40), whole])).toBe(95);
    const inside = [observed(4, "2025-02-28", { period: "2025-02" }), observed(1, "2025-03-03")];
    expect(figure([...inside, ...quarters(10, 20, 30, 40)])).toBe(100);
  });

  it("takes months where no quarter was recorded, and names the months that are missing", () => {
    const april = observed(4, "2025-04-30", { period: "2025-04" });
    const june = observed(6, "2025-06-30", { period: "2025-06" });
    expect(figure([april, june], { review: secondQuarter })).toEqual(["2025-05 not-recorded"]);
    expect(figure([april, june, observed(5, "2025-05-31", { period: "2025-05" })], { review: secondQuarter })).toBe(15);
  });

  it("is in conflict where one of its parts is", () => {
    expect(figure([...quarters(10, 20, 30, 40), ...quarters(undefined, 21)])).toEqual(["2025 in-conflict"]);
  });

  it("is known once the last of its parts was", () => {
    const parts = quarters(10, 20, 30, 40).map((fact, place) => ({
      ...fact,
      on: plainDate("2025-12-31"),
      reportedOn: plainDate(place === 1 ? "2026-02-02" : "2026-01-10"),
    }));
    expect(ask(observedAtLeast("revenue", 100), parts).knownOn).toBe("2026-02-02");
  });
});

describe("a measure whose last figure stands", () => {
  it("takes the last of the time, in whatever order it was recorded", () => {
    const facts = [observed(80, "2025-11-30", ofIndex), observed(70, "2025-03-31", ofIndex)];
    expect(figure(facts, { measure: "index" })).toBe(80);
    expect(figure(facts.toReversed(), { measure: "index" })).toBe(80);
    expect(figure(facts, { measure: "index", review: aReview("2025-03-31", "2025-Q1") })).toBe(70);
  });

  it("takes the figure of the whole before one of its last part, whichever was reported later", () => {
    const fourth = observed(85, "2025-12-31", { ...ofIndex, period: "2025-Q4", reportedOn: plainDate("2026-01-20") });
    const whole = observed(82, "2025-12-31", { ...ofIndex, period: "2025" });
    expect(figure([fourth, whole], { measure: "index" })).toBe(82);
    expect(figure([fourth], { measure: "index" })).toBe(85);
  });

  it("does not wait for the parts before", () => {
    expect(figure([observed(85, "2025-12-31", { ...ofIndex, period: "2025-Q4" })], { measure: "index" })).toBe(85);
  });
});
