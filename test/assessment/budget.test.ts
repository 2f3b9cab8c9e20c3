import { describe, expect, it } from "vitest";

import {
  bandOf,
  budgetAbsorption,
  type BudgetAbsorption,
  efficiency,
  type Fact,
  meanAttainment,
  measure,
  type PerformanceAgreement,
  plainDate,
  type Programme,
} from "perjanjian-kinerja";

import { anAgreement, anIndicator, dossier, reported, rules } from "./given.ts";

const programme = (id: string, budgetRupiah: number): Programme => ({
  id,
  name: `Program ${id}`,
  budgetRupiah,
  priority: false,
});

const withProgrammes = (...programmes: readonly Programme[]): PerformanceAgreement => ({
  ...anAgreement(anIndicator({ "2025": 10 })),
  programmes,
});

const paid = (
  rupiah: number,
  on: string,
  other: { readonly programme?: string; readonly agreement?: string } = {},
): Fact => ({
  kind: "budget-disbursed",
  agreement: "pk",
  programme: "a",
  rupiah,
  on: plainDate(on),
  ...other,
});

function absorbed(agreement: PerformanceAgreement, on: string, ...facts: readonly Fact[]): readonly unknown[] {
  return budgetAbsorption(agreement, dossier(...facts), plainDate(on)).map((one: BudgetAbsorption) =>
    one.kind === "measured" ? [one.programme, one.disbursedRupiah, one.percent] : [one.programme, one.reason],
  );
}

describe("budget absorption", () => {
  const agreement = withProgrammes(programme("a", 1_250_000_000));

  it.each([
    [1_249_999_999, 99.99999992],
    [1_250_000_000, 100],
    [1_250_000_001, 100.00000008],
    [0, 0],
    [625_000_000, 50],
  ])("K26: of %d paid out of 1250000000 is %d", (rupiah, percent) => {
    expect(absorbed(agreement, "2025-12-31", paid(rupiah, "2025-06-30"))).toEqual([["a", rupiah, percent]]);
  });

  it("K26: adds what was paid out by the day, and nothing later", () => {
    const facts = [paid(100_000_000, "2025-03-31"), paid(150_000_000, "2025-06-30")];
    expect(absorbed(agreement, "2025-03-30", ...facts)).toEqual([["a", "not-recorded"]]);
    expect(absorbed(agreement, "2025-06-29", ...facts)).toEqual([["a", 100_000_000, 8]]);
    expect(absorbed(agreement, "2025-06-30", ...facts)).toEqual([["a", 250_000_000, 20]]);
  });

  it("K26: counts neither another agreement's money nor what became known later", () => {
    const late = { ...paid(100_000_000, "2025-03-31"), reportedOn: plainDate("2025-04-02") };
    expect(absorbed(agreement, "2025-04-01", late, paid(5, "2025-03-31", { agreement: "lain" }))).toEqual([
      ["a", "not-recorded"],
    ]);
    expect(absorbed(agreement, "2025-04-02", late)).toEqual([["a", 100_000_000, 8]]);
  });

  it("K26: is one measure per programme, and none where there is no budget to divide by", () => {
    const two = withProgrammes(programme("a", 1000), programme("b", 0), programme("c", 1));
    const facts = [paid(250, "2025-06-30"), paid(5, "2025-06-30", { programme: "b" })];
    expect(absorbed(two, "2025-12-31", ...facts)).toEqual([
      ["a", 250, 25],
      ["b", "no-budget"],
      ["c", "not-recorded"],
    ]);
  });

  it.each([NaN, Infinity, -Infinity])(
    "K26: of %d paid out, or of such a budget, is no share, and throws nothing",
    (value) => {
      expect(absorbed(agreement, "2025-12-31", paid(value, "2025-06-30"))).toEqual([["a", "not-a-number"]]);
      const budgeted = withProgrammes(programme("a", value));
      expect(absorbed(budgeted, "2025-12-31", paid(500, "2025-06-30"))).toEqual([
        ["a", value === -Infinity ? "no-budget" : "not-a-number"],
      ]);
    },
  );

  it("K26: is held against the budget in force on the day", () => {
    const revised: PerformanceAgreement = {
      ...withProgrammes(programme("a", 1000)),
      revisions: [
        {
          effectiveOn: plainDate("2025-09-01"),
          reason: "strategy-changed",
          objectives: [],
          programmes: [programme("a", 500)],
        },
      ],
    };
    const fact = paid(500, "2025-06-30");
    expect(absorbed(revised, "2025-08-31", fact)).toEqual([["a", 500, 50]]);
    expect(absorbed(revised, "2025-09-01", fact)).toEqual([["a", 500, 100]]);
  });

  it("K26: never enters attainment, and attainment never enters it", () => {
    const facts = [reported("2025", 10), paid(1, "2025-06-30")];
    const measurements = (...given: readonly Fact[]): unknown =>
      measure(agreement, dossier(...given), rules, plainDate("2025-12-31"));
    expect(measurements(...facts)).toEqual(measurements(reported("2025", 10)));
    expect(meanAttainment(measure(agreement, dossier(...facts), rules, plainDate("2025-12-31")), "2025")).toMatchObject(
      { raw: 100, counted: 1 },
    );
    expect(absorbed(agreement, "2025-12-31", reported("2025", 10))).toEqual([["a", "not-recorded"]]);
    expect(absorbed(agreement, "2025-12-31", ...facts)).toEqual(
      absorbed(agreement, "2025-12-31", paid(1, "2025-06-30")),
    );
  });
});

describe("efficiency", () => {
  it.each([
    [104.5, 96.2, 8.3],
    [100, 100, 0],
    [80, 95.5, -15.5],
    [0.3, 0.1, 0.2],
    [-70.5, 10, -80.5],
  ])("K26: of %d attained and %d absorbed is %d points", (attained, absorption, points) => {
    expect(efficiency(attained, absorption)).toBe(points);
  });

  it("K26: is sorted by a scale of its own, if a regency has one: above 5 efficient, from -5 to 5 moderate", () => {
    const label = { id: "Contoh" };
    const sorted = (points: number): string => {
      const found = bandOf(
        {
          code: "efisiensi",
          title: label,
          measures: { kind: "attainment-percent" },
          below: { code: "tidak-efisien", label },
          bands: [
            { code: "cukup-efisien", label, from: -5, bound: "inclusive" },
            { code: "efisien", label, from: 5, bound: "exclusive" },
          ],
        },
        points,
      );
      return found.kind === "none" ? found.reason : found.code;
    };
    expect([-5.01, -5, 5, 5.01].map(sorted)).toEqual(["tidak-efisien", "cukup-efisien", "cukup-efisien", "efisien"]);
    expect(sorted(efficiency(105, 100))).toBe("cukup-efisien");
    expect(sorted(efficiency(105.3, 100.2))).toBe("efisien");
  });
});
