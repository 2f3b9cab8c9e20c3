import { carryOver, evaluate, type PerformanceAgreement, plainDate } from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { describe, expect, it } from "vitest";

import { aDossier, type Dossier } from "../support/aDossier.ts";
import { type Agreement, anAgreement, regent } from "../support/anAgreement.ts";
import { rulesOf } from "../support/ask.ts";
import { theRegion } from "../support/theRegion.ts";

const rules = rulesOf(kabLebong, 2024).attainment;

function carried(agreement: Agreement, facts: Dossier, next?: PerformanceAgreement): ReturnType<typeof carryOver> {
  const evaluation = evaluate(agreement, facts, kabLebong, plainDate(`${String(agreement.year + 1)}-03-25`));
  return carryOver({ agreement, facts, evaluation }, next, rules);
}

const of = (year: number): Agreement => anAgreement({ year, signedOn: `${String(year)}-01-31`, post: regent });

it("L24-9: the 6 of 18 missed in 2023 are carried into 2024, each with what was lacking and no target invented", () => {
  const { agreement, facts } = theRegion(2023, [
    [9.99, 6],
    [10, 7],
    [10.01, 5],
  ]);
  const all = carried(agreement, facts);
  expect(all).toHaveLength(6);
  expect(all[0]).toEqual({
    kind: "missed",
    indicator: "indicator 1",
    name: "indicator 1",
    unit: "%",
    target: 10,
    actual: 9.99,
    provisional: false,
    shortfall: { kind: "figure", by: 0.01 },
    next: { kind: "no-agreement-yet" },
  });
});

describe("what the next agreement promises of a missed target", () => {
  const agreement = of(2023).promising("coverage", { target: 80 });
  const facts = aDossier(agreement).reporting("coverage", 79, { on: "2024-01-15" });

  it.each([
    [80.01, { kind: "raised", target: 80.01 }],
    [80, { kind: "kept", target: 80 }],
    [79.99, { kind: "lowered", target: 79.99, warning: "target-lowered" }],
    [
      { min: 79, max: 81 },
      { kind: "not-comparable", target: { min: 79, max: 81 }, warning: "not-comparable" },
    ],
  ])("L24-9: %j after 80 is %j", (target, expected) => {
    expect(carried(agreement, facts, of(2024).promising("coverage", { target }))[0]?.next).toEqual(expected);
  });

  it("L24-9: less being better, a higher figure is the lowered target", () => {
    const poverty = of(2023).promising("poverty", { target: 10, polarity: "lower-is-better" });
    const missed = aDossier(poverty).reporting("poverty", 11, { on: "2024-01-15" });
    const next = (target: number): unknown =>
      carried(poverty, missed, of(2024).promising("poverty", { target, polarity: "lower-is-better" }))[0];
    expect(next(10.01)).toMatchObject({ shortfall: { by: 1 }, next: { kind: "lowered", warning: "target-lowered" } });
    expect(next(9.99)).toMatchObject({ next: { kind: "raised" } });
  });

  it("L24-9: an indicator that is gone, or has no target for the year, is dropped with a warning", () => {
    expect(carried(agreement, facts, of(2024))[0]?.next).toEqual({ kind: "dropped", warning: "indicator-dropped" });
    const empty = of(2024).promising("coverage", {});
    expect(carried(agreement, facts, empty)[0]?.next).toEqual({ kind: "dropped", warning: "no-target-for-the-year" });
  });

  it("L24-9: quarters that add up are held as a year against a year", () => {
    const quarters = (year: number, each: number): Agreement =>
      of(year).promising("coverage", {
        targets: { [`${year}-Q1`]: each, [`${year}-Q2`]: each, [`${year}-Q3`]: each, [`${year}-Q4`]: each },
        accumulation: "sum",
      });
    const one = quarters(2023, 2);
    const told = ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"] as const;
    const reached = told.reduce(
      (all, period, place) => all.reporting("coverage", place === 0 ? 1 : 2, { in: period }),
      aDossier(one),
    );
    expect(carried(one, reached, quarters(2024, 1))).toMatchObject([
      { target: 8, actual: 7, shortfall: { by: 1 }, next: { kind: "lowered", target: 4 } },
    ]);
  });

  it("L24-9: of levels there is no difference in figures, and the scale says which is lower", () => {
    const sakip = of(2023).promising("SAKIP", { target: "BB", scale: "sakip" });
    const missed = aDossier(sakip).reporting("SAKIP", "B", { on: "2024-01-15" });
    const next = (target: string): unknown =>
      carried(sakip, missed, of(2024).promising("SAKIP", { target, scale: "sakip" }))[0];
    expect(next("B")).toMatchObject({ shortfall: { kind: "no-figure" }, next: { kind: "lowered" } });
    expect(next("A")).toMatchObject({ next: { kind: "raised" } });
    expect(next("luar biasa")).toMatchObject({ next: { kind: "not-comparable" } });
  });
});

it("K19: what nobody reported is open, neither carried as missed nor forgotten; what was met is not carried", () => {
  const agreement = of(2023).promising("coverage", { target: 80 }).promising("silent", { target: 80 });
  const facts = aDossier(agreement).reporting("coverage", 80, { on: "2024-01-15" });
  expect(carried(agreement, facts).map(({ indicator, kind }) => [indicator, kind])).toEqual([["silent", "open"]]);
});

it("refuses an agreement that is not of the year after", () => {
  const agreement = of(2023).promising("coverage", { target: 80 });
  expect(() => carried(agreement, aDossier(agreement), of(2025))).toThrow(/"pk-2025" is of 2025, not of 2024/u);
});
