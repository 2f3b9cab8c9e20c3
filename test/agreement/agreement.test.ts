import { describe, expect, it } from "vitest";

import {
  evaluate,
  type Fact,
  indicatorsOf,
  inYear,
  measure,
  national,
  type PerformanceAgreement,
  type Period,
  plainDate,
  type Programme,
  promisesOn,
  type Revision,
  rulesInForce,
  signedOn,
  type StrategicObjective,
} from "perjanjian-kinerja";
import { readAgreement } from "perjanjian-kinerja/read";
import { contohAgreement } from "perjanjian-kinerja/testing";

import { anAgreement, appraised, dossier, gained, unsigned } from "../consequence/given.ts";

const promising = (target: number): readonly StrategicObjective[] => [
  {
    id: "sasaran",
    name: "Sasaran",
    indicators: [
      {
        id: "satu",
        name: "Indikator satu",
        unit: "dokumen",
        polarity: "higher-is-better",
        key: true,
        accumulation: "last",
        targets: { "2024-Q1": target, "2024-Q2": target, "2024-Q3": target, "2024-Q4": target },
      },
    ],
  },
];
const programme = (id: string): Programme => ({ id, name: id, budgetRupiah: 1, priority: true });
const revised = (on: string, target: number, programmes?: readonly Programme[]): Revision => ({
  effectiveOn: plainDate(on),
  reason: "priorities-changed",
  objectives: promising(target),
  ...(programmes === undefined ? {} : { programmes }),
});

const agreement = anAgreement(2024, {
  objectives: promising(100),
  programmes: [programme("posyandu")],
  revisions: [revised("2024-10-01", 70), revised("2024-07-15", 80, [programme("jalan")])],
});

function targetOn(day: string, of: PerformanceAgreement = agreement): unknown {
  return promisesOn(of, plainDate(day)).objectives[0]?.indicators[0]?.targets["2024-Q3"];
}
const programmesOn = (day: string): readonly string[] =>
  promisesOn(agreement, plainDate(day)).programmes.map(({ id }) => id);

describe("what was promised", () => {
  it.each([
    ["2024-01-01", 100],
    ["2024-07-14", 100],
    ["2024-07-15", 80],
    ["2024-09-30", 80],
    ["2024-10-01", 70],
    ["2024-12-31", 70],
  ])("K8 stands on %s as of the latest revision effective by then: %i", (day, target) => {
    expect(targetOn(day)).toBe(target);
    expect(targetOn(day, { ...agreement, revisions: agreement.revisions.toReversed() })).toBe(target);
  });

  it("keeps its programmes through a revision that says nothing of them", () => {
    expect(programmesOn("2024-07-14")).toEqual(["posyandu"]);
    expect(programmesOn("2024-07-15")).toEqual(["jalan"]);
    expect(programmesOn("2024-10-01")).toEqual(["jalan"]);
  });

  it.each<[Period, number]>([
    ["2024-Q1", 100],
    ["2024-Q2", 100],
    ["2024-Q3", 80],
    ["2024-Q4", 70],
  ])("K8, W6 is for %s the version in force on its last day: %i", (period, target) => {
    expect(indicatorsOf(agreement, period)[0]?.targets[period]).toBe(target);
  });

  it("W6 keeps the first quarter's target of 100 when it is measured after a revision to 80", () => {
    const moment = { on: plainDate("2024-12-31"), year: 2024, signed: true };
    const facts = dossier({
      kind: "actual",
      agreement: agreement.id,
      indicator: "satu",
      period: "2024-Q1",
      value: 90,
      on: plainDate("2024-04-01"),
    });
    const found = measure(agreement, facts, rulesInForce(national, moment).attainment, plainDate("2024-12-31"));
    expect(found.find(({ period }) => period === "2024-Q1")).toMatchObject({ target: 100, outcome: "missed" });
  });
});

describe("the signature", () => {
  it("is a day, or nothing", () => {
    expect(signedOn(agreement)).toBe("2024-03-31");
    expect(signedOn(unsigned(2024))).toBeUndefined();
    expect(signedOn(anAgreement(2024, { signing: { kind: "not-signed", reason: "haji" } }))).toBeUndefined();
  });
});

describe("an agreement for two budget years", () => {
  const both = anAgreement(2024, {
    lastYear: 2025,
    objectives: [
      {
        id: "sasaran",
        name: "Sasaran",
        indicators: [
          {
            id: "satu",
            name: "Indikator satu",
            unit: "%",
            polarity: "higher-is-better",
            key: true,
            accumulation: "last",
            targets: { "2024": 10, "2025": 12 },
          },
        ],
      },
    ],
  });
  const reported = (year: 2024 | 2025, value: number): Fact => ({
    kind: "actual",
    agreement: "pk-2024",
    indicator: "satu",
    period: `${year}`,
    value,
    on: plainDate(`${String(year)}-12-31`),
  });
  const facts = dossier(
    gained("2020-01-02"),
    reported(2024, 11),
    reported(2025, 11),
    appraised(2025, "kurang", "2025-12-31"),
    appraised(2024, "baik", "2024-12-31"),
  );
  const outcomes = (year: number): readonly unknown[] =>
    evaluate(inYear(both, year), facts, national, plainDate("2026-01-31")).measurements.flatMap((one) =>
      one.kind === "measured" ? [[one.period, one.outcome]] : [],
    );

  it("is judged year by year: 11 meets the 10 of the first and misses the 12 of the second", () => {
    expect(outcomes(2024)).toEqual([["2024", "exceeded"]]);
    expect(outcomes(2025)).toEqual([["2025", "missed"]]);
  });

  it("opens a time to improve for each completed year on its own", () => {
    const state = (year: number): string =>
      evaluate(inYear(both, year), facts, national, plainDate("2026-01-31")).remediation.because.code;
    expect([state(2024), state(2025)]).toEqual(["no-shortfall", "remediation-recommended"]);
  });

  it("does not answer for a year that it does not cover", () => {
    expect(() => inYear(both, 2026)).toThrow('"pk-2024" covers 2024 to 2025, not 2026. Ask for a year that it covers.');
    expect(() => inYear(both, 2023)).toThrow(RangeError);
    expect(inYear(anAgreement(2024), 2024)).toEqual(anAgreement(2024));
  });

  it("is read with targets of both years, and not with one that ends before it begins", () => {
    const raw = { ...contohAgreement, lastYear: 2026 };
    expect(readAgreement(raw).ok).toBe(true);
    const backwards = readAgreement({ ...contohAgreement, lastYear: 2024 });
    expect(backwards.ok ? [] : backwards.issues.map(({ code, path }) => [code, path])).toEqual([
      ["contradiction", ["lastYear"]],
    ]);
  });
});

describe("an agreement for part of a year", () => {
  it("promises the quarters that are left, is judged in them, and makes no full year in the post", () => {
    const rest = anAgreement(2024, {
      signing: { kind: "signed", on: plainDate("2024-07-10") },
      objectives: promising(10).map((objective) => ({
        ...objective,
        indicators: objective.indicators.map((one) => ({ ...one, targets: { "2024-Q3": 10, "2024-Q4": 10 } as const })),
      })),
    });
    const facts = dossier(gained("2024-07-01"), appraised(2024, "kurang"), {
      kind: "actual",
      agreement: "pk-2024",
      indicator: "satu",
      period: "2024-Q4",
      value: 9,
      on: plainDate("2024-12-31"),
    });
    const evaluation = evaluate(rest, facts, national, plainDate("2025-01-31"));
    expect(evaluation.measurements.map(({ period, kind }) => `${period} ${kind}`)).toEqual([
      "2024-Q3 unmeasured",
      "2024-Q4 measured",
      "2024 measured",
    ]);
    expect(evaluation.remediation.because.code).toBe("not-a-full-year");
  });
});
