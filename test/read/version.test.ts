import { evaluate, formatVersion, national, plainDate, type Result, storedForm } from "perjanjian-kinerja";
import { readAgreement, readFacts, readRuleSet } from "perjanjian-kinerja/read";
import { contohAgreement, contohFacts, kabContoh } from "perjanjian-kinerja/testing";
import { describe, expect, it } from "vitest";

import { inPresentVersion, type Upgrade, upgrades } from "../../src/read/version.ts";
import { brief, changed, gone, sentences } from "./support.ts";

const readers: readonly (readonly [string, unknown, (input: unknown) => Result<unknown>])[] = [
  ["readAgreement", contohAgreement, readAgreement],
  ["readFacts", contohFacts, (input) => readFacts(input, [contohAgreement])],
  ["readRuleSet", storedForm(kabContoh), (input) => readRuleSet(input, { parents: [national] })],
];

describe("what the library writes", () => {
  it("names its version: an evaluation and a stored rule set", () => {
    expect(evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31")).formatVersion).toBe(1);
    expect(storedForm(kabContoh).formatVersion).toBe(1);
    expect(formatVersion).toBe(1);
  });
});

describe.each(readers)("%s", (_, right, read) => {
  it("takes what names no version for the first one, as it is", () => {
    const bare = changed(right, ["formatVersion"], gone);
    expect(read(bare).ok).toBe(true);
  });

  it("takes what names the present version", () => {
    expect(read({ ...(right as object), formatVersion }).ok).toBe(true);
  });

  it("refuses what a later release wrote, says so once, and does not complain about what it cannot know", () => {
    const later = { ...(right as object), formatVersion: 2, sealedBy: "BSrE", year: "2025" };
    expect(brief(read(later))).toEqual([["newer-format", ["formatVersion"], 2]]);
    expect(sentences(read(later))[0]?.en).toMatch(
      /\(formatVersion\): A newer version of this library wrote it: "formatVersion" is 2, and up to 1 is known here\. Update the package perjanjian-kinerja and read it again\.$/u,
    );
    expect(sentences(read(later))[0]?.id).toMatch(/Perbarui paket perjanjian-kinerja, lalu baca lagi\.$/u);
  });

  it.each([0, -1, 1.5, "1", null, true])("refuses %j, which is no version", (version) => {
    expect(brief(read({ ...(right as object), formatVersion: version }))).toEqual([
      ["wrong-type", ["formatVersion"], version],
    ]);
  });
});

describe("an older version", () => {
  const holderRenamed: Upgrade = ({ official, ...rest }) => ({ ...rest, person: official });
  const personSplit: Upgrade = ({ person, ...rest }) => ({ ...rest, people: [person] });
  const steps = [holderRenamed, personSplit];

  it("is brought to the present one step after the other", () => {
    const value = { people: ["Siti"], formatVersion: 3 };
    expect(inPresentVersion({ official: "Siti" }, steps)).toEqual({ kind: "present", value });
    expect(inPresentVersion({ official: "Siti", formatVersion: 1 }, steps)).toEqual({ kind: "present", value });
    expect(inPresentVersion({ person: "Siti", formatVersion: 2 }, steps)).toEqual({ kind: "present", value });
  });

  it("and what is of the present one is left as it came", () => {
    const input = { people: ["Siti"], formatVersion: 3 };
    const found = inPresentVersion(input, steps);
    expect(found.kind === "present" && found.value).toBe(input);
  });

  it("of what is no object, or names no version, is left for the schema to refuse", () => {
    for (const input of [null, 5, "x", [1], { formatVersion: "1" }, { formatVersion: 0 }]) {
      expect(inPresentVersion(input, steps)).toEqual({ kind: "present", value: input });
    }
  });

  it("has a way to the version of this release, for each thing that is stored", () => {
    expect(Object.keys(upgrades)).toEqual(["agreement", "facts", "ruleSet"]);
    expect(Object.values(upgrades).map(({ length }) => length + 1)).toEqual([
      formatVersion,
      formatVersion,
      formatVersion,
    ]);
  });
});
