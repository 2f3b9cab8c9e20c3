import { describe, expect, it } from "vitest";

import {
  checkAgreement,
  extendRuleSet,
  cite,
  type Indicator,
  national,
  type PerformanceAgreement,
  plainDate,
  type RuleSet,
  since,
} from "perjanjian-kinerja";
import { contohAgreement } from "perjanjian-kinerja/testing";

const index: Indicator = {
  id: "sakip",
  name: "Nilai SAKIP",
  unit: "predikat",
  polarity: "higher-is-better",
  key: true,
  accumulation: "last",
  scale: "predikat-sakip",
  targets: { "2025": "BB" },
};
const promising = (...indicators: readonly Indicator[]): PerformanceAgreement => ({
  ...contohAgreement,
  objectives: [{ id: "tata-kelola", name: "Tata kelola", indicators }],
});
const withScale = (from: string, levels: readonly string[]): RuleSet =>
  extendRuleSet(national, {
    id: "kabSkala",
    name: "Kabupaten Skala",
    sources: { "PERBUP-1": { instrument: "Perbup", title: "Peraturan Bupati Skala Nomor 1" } },
    scales: [since(from, { code: "predikat-sakip", levels, basis: cite("PERBUP-1") })],
  });
const rules = withScale("2024-01-01", ["C", "B", "BB", "A"]);
const found = (agreement: PerformanceAgreement, by: RuleSet = rules): readonly unknown[] =>
  checkAgreement(agreement, by).map(({ code, path, received }) => [code, path, received]);
const at = ["objectives", 0, "indicators", 0] as const;

describe("the scale of an indicator", () => {
  it("is one that the rules have in the year of the agreement", () => {
    expect(found(promising(index))).toEqual([]);
    expect(found(promising({ ...index, scale: "predikat-sakp" }))).toEqual([
      ["unknown-reference", [...at, "scale"], "predikat-sakp"],
    ]);
    expect(found(promising(index), withScale("2026-01-01", ["BB"]))).toEqual([
      ["unknown-reference", [...at, "scale"], "predikat-sakip"],
    ]);
    expect(found(promising({ ...index, scale: "constructor" }))).toEqual([
      ["unknown-reference", [...at, "scale"], "constructor"],
    ]);
  });

  it("has to be known in every year of an agreement for several", () => {
    expect(found({ ...promising(index), year: 2023, lastYear: 2025 })).toEqual([
      ["unknown-reference", [...at, "scale"], "predikat-sakip"],
    ]);
    expect(found({ ...promising(index), year: 2024, lastYear: 2025 })).toEqual([]);
  });

  it("has the level that is promised, for a period and for the end of the plan", () => {
    const higher: Indicator = { ...index, targets: { "2025": "AA" }, mediumTerm: { year: 2029, target: "AAA" } };
    expect(found(promising(higher))).toEqual([
      ["unknown-reference", [...at, "targets", "2025"], "AA"],
      ["unknown-reference", [...at, "mediumTerm", "target"], "AAA"],
    ]);
  });

  it("is looked at in every revision", () => {
    const revised: PerformanceAgreement = {
      ...contohAgreement,
      revisions: [
        {
          effectiveOn: plainDate("2025-07-01"),
          reason: "strategy-changed",
          objectives: promising({ ...index, scale: "x" }).objectives,
        },
      ],
    };
    expect(found(revised)).toEqual([
      ["unknown-reference", ["revisions", 0, "objectives", 0, "indicators", 0, "scale"], "x"],
    ]);
  });

  it("is needed by nobody who promises figures, or stages of its own", () => {
    expect(found(contohAgreement)).toEqual([]);
    expect(found(promising({ ...index, targets: { "2025": 70.01 } }))).toEqual([]);
    const staged = { ...index, targets: { "2025": "draf" as const }, stages: [{ code: "draf", weight: 40 }] };
    expect(found(promising(staged))).toEqual([]);
  });

  it("is told in both languages with what can be written instead", () => {
    expect(checkAgreement(promising({ ...index, scale: "x" }), rules)[0]?.message).toEqual({
      id: 'Skala "x" tidak ada dalam ketentuan, sehingga realisasinya tidak pernah dapat diukur. Tulis salah satu dari: opini-bpk, sakip, predikat-sakip.',
      en: 'The scale "x" is not in the rules, so that no figure could ever be measured. Write one of: opini-bpk, sakip, predikat-sakip.',
    });
    expect(checkAgreement(promising({ ...index, targets: { "2025": "AA" } }), rules)[0]?.message.en).toBe(
      'The target is the level "AA", which the scale "predikat-sakip" does not have. Write one of: C, B, BB, A.',
    );
    const bare: RuleSet = { id: "kosong", name: "Kosong", sources: {} };
    expect(checkAgreement(promising(index), bare)[0]?.message.en).toMatch(/ The rules know no scale\.$/u);
  });
});
