import { describe, expect, it } from "vitest";

import type { Indicator } from "perjanjian-kinerja";
import { readAgreement, readFacts } from "perjanjian-kinerja/read";
import { contohAgreement, contohFacts } from "perjanjian-kinerja/testing";

const base: Indicator = {
  id: "gedung",
  name: "Pembangunan gedung",
  unit: "tahap",
  polarity: "higher-is-better",
  key: true,
  accumulation: "last",
  targets: { "2025": "selesai" },
  stages: [
    { code: "lelang", weight: 10 },
    { code: "fondasi", weight: 30 },
    { code: "selesai", weight: 60 },
  ],
};

function found(indicator: unknown): readonly (readonly [string, string])[] {
  const read = readAgreement({
    ...contohAgreement,
    objectives: [{ id: "gedung", name: "Gedung", indicators: [indicator] }],
  });
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, path.slice(4).join(".")]);
}

describe("an indicator built in stages", () => {
  it("is read with its stages alone, without a scale", () => {
    expect(found(base)).toEqual([]);
  });

  it.each([
    ["a target that is no stage of its own", { targets: { "2025": "atap" } }, [["contradiction", "targets.2025"]]],
    [
      "the same stage twice",
      { stages: [...(base.stages ?? []), { code: "lelang", weight: 1 }] },
      [["duplicate-id", "stages.3.code"]],
    ],
    [
      "a stage that weighs less than nothing",
      { stages: [{ code: "selesai", weight: -1 }] },
      [["contradiction", "stages.0.weight"]],
    ],
    ["a stage that weighs nothing", { stages: [{ code: "selesai", weight: 0 }] }, []],
  ] as const)("says of %s", (_, change, issues) => {
    expect(found({ ...base, ...change })).toEqual(issues);
  });
});

describe("an indicator that says more than can be", () => {
  const { stages: _, ...plain } = base;
  it.each([
    ["a target at its maximum", { targets: { "2025": 100 }, maximum: 100 }, []],
    ["a target above its maximum", { targets: { "2025": 100.1 }, maximum: 100 }, [["contradiction", "targets.2025"]]],
    ["no target at all", { targets: {} }, [["contradiction", "targets"]]],
    ["a weight of 0", { targets: { "2025": 1 }, weight: 0 }, []],
    ["a weight below 0", { targets: { "2025": 1 }, weight: -0.1 }, [["contradiction", "weight"]]],
  ] as const)("says of %s", (_name, change, issues) => {
    expect(found({ ...plain, ...change })).toEqual(issues);
  });
});

describe("a dossier", () => {
  it("of the mandate holder is read", () => {
    expect(readFacts(contohFacts, [contohAgreement]).ok).toBe(true);
  });

  it("of somebody else is not held against the agreement", () => {
    const read = readFacts({ ...contohFacts, official: "Orang Lain" }, [contohAgreement]);
    expect(read.ok ? [] : read.issues.map(({ code, path, received }) => [code, path, received])).toEqual([
      ["contradiction", ["official"], "Orang Lain"],
    ]);
  });
});
