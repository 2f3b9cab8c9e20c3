import { describe, expect, it } from "vitest";

import {
  indicatorsOf,
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

import { anAgreement, dossier, unsigned } from "../consequence/given.ts";

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
