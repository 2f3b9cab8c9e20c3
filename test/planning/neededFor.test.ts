import { describe, expect, it } from "vitest";

import { type Change, national, neededFor, plainDate, type PlanningCase, whatIf } from "perjanjian-kinerja";

import { aDossier } from "../support/aDossier.ts";
import { anAgreement } from "../support/anAgreement.ts";

const signed = { year: 2025, signedOn: "2025-01-15" } as const;
const quarters = { "2025-Q1": 0.1, "2025-Q2": 0.2, "2025-Q3": 0.3, "2025-Q4": 0.4 };
const adding = anAgreement(signed).promising("dokumen", { targets: quarters, accumulation: "sum" });
const falling = anAgreement(signed).promising("kemiskinan", { target: 8.1, polarity: "lower-is-better" });

const inYear = (of: PlanningCase): unknown =>
  neededFor(of).flatMap((one) => (one.period === "2025" && one.kind === "needed" ? [[one.side, one.value]] : []));
const outcomes = (of: PlanningCase, changes: readonly Change[]): unknown =>
  whatIf(of, [{ kind: "another-day", asOf: plainDate("2025-12-31") }, ...changes]).after.measurements.flatMap((one) =>
    one.kind === "measured" && one.period === "2025" ? [one.outcome] : [],
  );

describe("what is still needed", () => {
  const facts = aDossier(adding)
    .reporting("dokumen", 0.1, { in: "2025-Q1" })
    .reporting("dokumen", 0.1, { in: "2025-Q2" })
    .reporting("dokumen", 0.1, { in: "2025-Q3" });
  const of: PlanningCase = { agreement: adding, facts, ruleSet: national, asOf: plainDate("2025-10-01") };

  it("is what quarters that add up leave of the year, to the last decimal", () => {
    expect(inYear(of)).toStrictEqual([["at-least", 0.7]]);
    const fourth = (value: number): Change => ({
      kind: "figure-replaced",
      indicator: "dokumen",
      period: "2025-Q4",
      value,
    });
    expect(outcomes(of, [fourth(0.7)])).toStrictEqual(["met"]);
    expect(outcomes(of, [fourth(0.69)])).toStrictEqual(["missed"]);
  });

  it("is unknown while a quarter that has ended is not reported", () => {
    const gap = { ...of, facts: aDossier(adding).reporting("dokumen", 0.1, { in: "2025-Q1" }) };
    expect(neededFor(gap).find(({ period }) => period === "2025")?.kind).toBe("unknown");
  });

  it("is at most the target where less is better", () => {
    const poor: PlanningCase = { ...of, agreement: falling, facts: aDossier(falling) };
    expect(inYear(poor)).toStrictEqual([["at-most", 8.1]]);
    const rate = (value: number): Change => ({
      kind: "figure-replaced",
      indicator: "kemiskinan",
      period: "2025",
      value,
    });
    expect(outcomes(poor, [rate(8.1)])).toStrictEqual(["met"]);
    expect(outcomes(poor, [rate(8.2)])).toStrictEqual(["missed"]);
  });
});
