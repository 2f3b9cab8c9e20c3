import { describe, expect, it } from "vitest";

import {
  type ActualFact,
  type Compared,
  compareYears,
  type Fact,
  type Indicator,
  type PerformanceAgreement,
  type Period,
  plainDate,
  roundTo,
  type YearComparison,
} from "perjanjian-kinerja";
import { readAgreement } from "perjanjian-kinerja/read";
import { contohAgreement } from "perjanjian-kinerja/testing";

import { brief, changed } from "../read/support.ts";
import { anAgreement, anIndicator, dossier, reported, rules } from "./given.ts";

/** A figure under the agreement of the year before, which the test never gives. */
const before = (period: Period, value: number | string, other: Partial<ActualFact> = {}): ActualFact =>
  reported(period, value, { agreement: "pk-2024", on: plainDate("2024-12-31"), ...other });

function yearOf(
  agreement: PerformanceAgreement,
  facts: readonly Fact[],
  on = "2025-12-31",
): YearComparison | undefined {
  return compareYears(agreement, dossier(...facts), rules, plainDate(on))[0];
}

/** The outcome and the percentage in two decimals; the reason where there is none. */
function seen(compared: Compared | undefined): unknown {
  if (compared?.kind !== "compared") return compared?.reason;
  const { measured } = compared;
  if (measured.kind === "unmeasured") return measured.reason;
  const { attainment, outcome } = measured;
  return [outcome, attainment.kind === "percent" ? roundTo(attainment.raw, 2, "half-up") : attainment.reason];
}

const both = (indicator: Indicator, ...facts: readonly Fact[]): readonly unknown[] => {
  const year = yearOf(anAgreement(indicator), facts);
  return [seen(year?.againstPrior), seen(year?.againstMediumTerm)];
};

const last = { accumulation: "last" } as const;

describe("rows that governments printed, of one year beside another", () => {
  it("Wonogiri 2020, IPG: 91.08 exceeds the target of 89.95 and is worse than the 91.41 of 2019: attainment is no trend", () => {
    const gender = anIndicator({ "2025": 89.95 }, last);
    expect(both(gender, before("2024", 91.41), reported("2025", 91.08))).toEqual([
      ["missed", 99.64],
      "no-medium-term-target",
    ]);
    expect(both(gender, before("2024", 91.08), reported("2025", 91.08))[0]).toEqual(["met", 100]);
  });

  it("Wonogiri 2020, sanitation: 93.21 is 93.21 % of the 100 promised for the end of the plan", () => {
    const sanitation = anIndicator({ "2025": 93.55 }, { ...last, mediumTerm: { year: 2026, target: 100 } });
    const facts = [reported("2025", 93.21)];
    expect(both(sanitation, ...facts)).toEqual(["no-figure-of-the-prior-year", ["missed", 93.21]]);
    expect(yearOf(anAgreement(sanitation), facts)?.againstMediumTerm).toMatchObject({ against: 100, year: 2026 });
  });

  it("Wonogiri 2020, growth: -1.41 against 5.78 at the end of the plan is -24.39 %, and not the -19.72 printed", () => {
    const growth = anIndicator({ "2025": 2 }, { ...last, mediumTerm: { year: 2026, target: 5.78 } });
    expect(both(growth, reported("2025", -1.41))[1]).toEqual(["missed", -24.39]);
  });

  it("Wonogiri 2020, Gini: 0.269 is better than the 0.288 of the plan, 106.6 %, and not the 93.4 printed", () => {
    const gini = anIndicator(
      { "2025": 0.29 },
      { ...last, polarity: "lower-is-better", mediumTerm: { year: 2026, target: 0.288 } },
    );
    expect(both(gini, reported("2025", 0.269))[1]).toEqual(["exceeded", 106.6]);
  });

  it("Bojonegoro, revenue: the 6.01 of 2023 are 104.34 % of the 5.76 of 2022", () => {
    expect(both(anIndicator({ "2025": 5.45 }, last), before("2024", 5.76), reported("2025", 6.01))[0]).toEqual([
      "exceeded",
      104.34,
    ]);
  });
});

describe("the year before", () => {
  const documents = anIndicator({ "2025-H1": 20, "2025-H2": 20 });
  const thisYear = [reported("2025-H1", 20), reported("2025-H2", 24)];

  it("is made up of its periods in the same way, and stays open where one is missing", () => {
    const quarters = (["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"] as const).map((period) => before(period, 10));
    expect(both(documents, ...quarters, ...thisYear)[0]).toEqual(["exceeded", 110]);
    expect(both(documents, ...quarters.slice(1), ...thisYear)[0]).toBe("no-figure-of-the-prior-year");
    expect(yearOf(anAgreement(documents), [...quarters.slice(1), ...thisYear])?.prior).toEqual({
      kind: "none",
      reason: "incomplete-period",
    });
  });

  it("is that of the same indicator, and of the year right before", () => {
    expect(both(documents, before("2024", 40, { indicator: "lain" }), ...thisYear)[0]).toBe(
      "no-figure-of-the-prior-year",
    );
    expect(both(documents, before("2023", 40), ...thisYear)[0]).toBe("no-figure-of-the-prior-year");
    expect(both(documents, before("2024", 40), ...thisYear)[0]).toEqual(["exceeded", 110]);
  });

  it("is asked for anew where two agreements of that year report the same indicator", () => {
    const two = [before("2024-H1", 20), before("2024-H2", 20, { agreement: "pk-2024-lain" })];
    expect(yearOf(anAgreement(documents), [...two, ...thisYear])?.prior).toEqual({
      kind: "none",
      reason: "several-agreements",
    });
  });

  it("is known as far as it was reported by the day, corrected and provisional figures included", () => {
    const provisional = before("2024", 44, { reportedOn: plainDate("2025-02-10"), provisional: true });
    const final = before("2024", 40, { reportedOn: plainDate("2026-01-10") });
    const on = (day: string): unknown => yearOf(anAgreement(documents), [provisional, final, ...thisYear], day)?.prior;
    expect(on("2026-01-09")).toEqual({ kind: "figure", value: 44, provisional: true });
    expect(on("2026-01-10")).toEqual({ kind: "figure", value: 40, provisional: false });
  });

  it("of 0 has an outcome and no percentage; a level is compared by its place", () => {
    expect(both(documents, before("2024", 0), ...thisYear)[0]).toEqual(["exceeded", "zero-target"]);
    const sakip = anIndicator({ "2025": "BB" }, { ...last, scale: "sakip", mediumTerm: { year: 2026, target: "A" } });
    expect(both(sakip, before("2024", "B"), reported("2025", "BB"))).toEqual([
      ["exceeded", "status-only"],
      ["missed", "status-only"],
    ]);
  });
});

describe("this year", () => {
  const rate = anIndicator({ "2025": 10 }, { ...last, mediumTerm: { year: 2025, target: 12 } });
  const facts = [before("2024", 9), reported("2025", 10, { on: plainDate("2025-11-01") })];

  it("is compared once it has ended", () => {
    const on = (day: string): unknown => {
      const year = yearOf(anAgreement(rate), facts, day);
      return [year?.actual.kind === "none" ? year.actual.reason : year?.actual.value, seen(year?.againstPrior)];
    };
    expect(on("2025-12-30")).toEqual(["not-due", "no-figure-this-year"]);
    expect(on("2025-12-31")).toEqual([10, ["exceeded", 111.11]]);
  });

  it("that nobody reported is compared with nothing, and says so", () => {
    const year = yearOf(anAgreement(rate), [before("2024", 9)]);
    expect(year?.actual).toEqual({ kind: "none", reason: "missing-actual" });
    expect([seen(year?.againstPrior), seen(year?.againstMediumTerm)]).toEqual([
      "no-figure-this-year",
      "no-figure-this-year",
    ]);
  });

  it("that is the last of the plan is held against the plan as well as against its own target", () => {
    expect(both(rate, ...facts)).toEqual([
      ["exceeded", 111.11],
      ["missed", 83.33],
    ]);
  });

  it("has one comparison per indicator of the version in force at its end", () => {
    const agreement: PerformanceAgreement = {
      ...anAgreement(rate, anIndicator({ "2025": 1 }, { id: "dua", name: "Indikator dua", unit: "dokumen" })),
      revisions: [
        {
          effectiveOn: plainDate("2025-07-01"),
          reason: "priorities-changed",
          objectives: [{ id: "sasaran", name: "Sasaran", indicators: [rate] }],
        },
      ],
    };
    const compared = compareYears(agreement, dossier(...facts), rules, plainDate("2025-12-31"));
    expect(compared.map(({ indicator, name, unit }) => [indicator, name, unit])).toEqual([
      ["satu", "Indikator satu", "%"],
    ]);
  });
});

describe("a medium-term target is read", () => {
  const place = ["objectives", 0, "indicators", 0, "mediumTerm"] as const;
  const read = (mediumTerm: unknown): unknown => brief(readAgreement(changed(contohAgreement, [...place], mediumTerm)));

  it("with its year, from the year of the agreement on", () => {
    expect(read({ year: 2026, target: 10 })).toEqual([]);
    expect(read({ year: 2025, target: { min: 10, max: 12 } })).toEqual([]);
    expect(read({ year: 2024, target: 10 })).toEqual([["contradiction", [...place, "year"], 2024]]);
  });

  it("by the rules of every target", () => {
    expect(read({ year: 2026, target: "BB" })).toEqual([["contradiction", [...place, "target"], "BB"]]);
    expect(read({ year: 2026, target: { min: 12, max: 10 } })).toEqual([
      ["contradiction", [...place, "target"], { min: 12, max: 10 }],
    ]);
    expect(read({ year: 2026 })).toEqual([["missing", [...place, "target"], undefined]]);
  });
});
