import { getRegencies } from "idn-area-data";
import { describe, expect, it } from "vitest";

import { extendRuleSet, national, plainDate, resolveRuleSet, type RuleSet } from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kabSolok } from "perjanjian-kinerja/regencies/kabSolok";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";

import { shipped } from "./shipped.ts";

const candidates: readonly RuleSet[] = [national, kabLebong, kabSolok, kotaBekasi];

describe("a region and a day", () => {
  it("have one rule set where one speaks", () => {
    expect(resolveRuleSet(candidates, "17.07", plainDate("2022-06-30"))).toEqual({ kind: "one", ruleSet: kabLebong });
    expect(resolveRuleSet(candidates, "32.75", plainDate("2026-01-01"))).toEqual({ kind: "one", ruleSet: kotaBekasi });
  });

  it("have several where several speak: which one is the app's to say", () => {
    const other = extendRuleSet(kabLebong, { id: "lain", name: "Kabupaten Lebong", sources: {} });
    expect(resolveRuleSet([...candidates, other], "17.07", plainDate("2022-06-30"))).toEqual({
      kind: "several",
      ruleSets: [kabLebong, other],
    });
  });

  it.each([
    ["2021-12-31", { speaksFrom: "2022-01-01" }],
    ["2025-01-01", { spokeUntil: "2024-12-31" }],
  ])("have none on %s: Lebong's rules speak for 2022 to 2024, and national law is no guess", (day, times) => {
    expect(resolveRuleSet(candidates, "17.07", plainDate(day))).toEqual({
      kind: "none",
      why: "silent-on-that-day",
      ...times,
    });
  });

  it("have none the day before a letter and one on its day", () => {
    const none = resolveRuleSet(candidates, "32.75", plainDate("2019-01-13"));
    expect(none).toEqual({ kind: "none", why: "silent-on-that-day", speaksFrom: "2019-01-14" });
    expect(resolveRuleSet(candidates, "32.75", plainDate("2019-01-14")).kind).toBe("one");
  });

  it("of a city are not those of the regency of the same name, nor those of a province", () => {
    const none = { kind: "none", why: "unknown-region" };
    expect(resolveRuleSet(candidates, "13.72", plainDate("2020-06-30"))).toEqual(none);
    expect(resolveRuleSet(candidates, "32.16", plainDate("2020-06-30"))).toEqual(none);
    expect(resolveRuleSet(candidates, "17", plainDate("2022-06-30"))).toEqual(none);
    expect(resolveRuleSet([], "17.07", plainDate("2022-06-30"))).toEqual(none);
  });
});

describe("the code of a rule set", () => {
  const named = shipped.filter(({ region, id }) => region !== undefined && id !== "kabContoh");

  it("is there for every regency, with the official name", async () => {
    const official = new Map((await getRegencies()).map(({ code, name }) => [code, name]));
    expect(named.map(({ region, name }) => [region, name.toUpperCase()])).toEqual(
      named.map(({ region }) => [region, official.get(region ?? "")]),
    );
    expect(named.length).toBe(shipped.length - 2);
  });

  it("of every Kabupaten lies below 71 and that of every Kota does not", async () => {
    for (const { code, name } of await getRegencies()) {
      expect(name.startsWith("KOTA"), name).toBe(Number(code.split(".")[1]) >= 71);
    }
  });

  it("of the made-up template is none that there is", async () => {
    const codes = (await getRegencies()).map(({ code }) => code);
    expect(codes).not.toContain("99.01");
  });
});
