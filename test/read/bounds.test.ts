/** Bad data has an answer whatever its size: so many issues and how many more there are, and nothing that takes the square of its length. */
import { national, storedForm } from "perjanjian-kinerja";
import { readAgreement, readFacts, readJson, readRuleSet } from "perjanjian-kinerja/read";
import { contohAgreement, contohFacts, kabContoh } from "perjanjian-kinerja/testing";
import { describe, expect, it } from "vitest";

import { brief, changed, issuesOf, sentences } from "./support.ts";

const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const clauses = (count: number): unknown => ({ ...contohAgreement, clauses: many(count, () => 5) });
const nots = (depth: number): unknown =>
  many(depth, () => 1).reduce<unknown>((of) => ({ kind: "not", of }), { kind: "target-missed", which: "any" });
const stored = storedForm(kabContoh);
const parents = [national];

describe("issues", () => {
  it("are all listed up to a hundred; beyond, the first hundred and how many more", () => {
    expect(issuesOf(readAgreement(clauses(100))).length).toBe(100);
    const more = issuesOf(readAgreement(clauses(101)));
    expect(more.length).toBe(101);
    expect(more.map(({ code }) => code).filter((code) => code !== "wrong-type")).toEqual(["more-issues"]);
    expect(more.at(-1)).toEqual({
      code: "more-issues",
      path: [],
      received: 101,
      message: {
        id: 'Perjanjian kinerja "pk-2025-dinkes": Masih ada 1 masalah lagi, yang tidak ditampilkan. Betulkan yang tertulis di atas, lalu baca lagi.',
        en: 'Agreement "pk-2025-dinkes": There are 1 more issues, which are not listed. Correct those above and read it again.',
      },
    });
  });

  it("are those first in the input", () => {
    const { length } = contohAgreement.clauses;
    const both = changed(clauses(150), ["id"], 7);
    expect(brief(readAgreement(both))[0]).toEqual(["wrong-type", ["id"], 7]);
    expect(length).toBe(1);
  });

  it("of two hundred thousand broken records, or references to nothing, are a hundred and one", () => {
    const events = many(200_000, (index) => ({ kind: "annulled", imposed: `SK-${String(index)}`, on: "2025-01-02" }));
    expect(issuesOf(readFacts({ ...contohFacts, events }, [contohAgreement])).length).toBe(101);
    expect(issuesOf(readFacts({ ...contohFacts, events: many(50_000, () => 5) }, [contohAgreement])).length).toBe(101);
  });

  it("of more than can be held are said to be that many", () => {
    const result = readFacts({ ...contohFacts, events: many(300_000, () => 5) }, [contohAgreement]);
    expect(brief(result)).toEqual([["more-issues", [], undefined]]);
    expect(sentences(result)[0]?.en).toBe(
      'Dossier "Siti Contoh": More is wrong with it than can be listed. Look at how it was exported, or read a part of it to see what is wrong.',
    );
  });

  it("of JSON text are so many too", () => {
    expect(issuesOf(readJson(`{${many(1000, () => '"a": 1').join(", ")}}`)).length).toBe(101);
  });
});

describe("what is nested", () => {
  it("may be nested as deep as a person can follow, and no deeper", () => {
    const [breach] = stored.breaches ?? [];
    const at = (depth: number): unknown => ({ ...stored, breaches: [{ ...breach, when: nots(depth) }] });
    // breaches, its place, "when", and one "of" per level.
    expect(brief(readRuleSet(at(61), { parents })).filter(([code]) => code === "too-deep")).toEqual([]);
    expect(brief(readRuleSet(at(62), { parents })).map(([code, path]) => [code, path.length])).toEqual([
      ["too-deep", 65],
    ]);
    for (const depth of [1000, 100_000]) {
      const result = readRuleSet(at(depth), { parents });
      expect(brief(result).map(([code, path]) => [code, path.length])).toEqual([["too-deep", 65]]);
      expect(sentences(result)[0]?.en).toContain("It is nested more than 64 levels deep. Flatten it");
    }
  });

  it("hides no property by the name __proto__, however deep", () => {
    const [breach] = stored.breaches ?? [];
    const text = JSON.stringify({ ...stored, breaches: [{ ...breach, when: nots(40) }] });
    const polluted = text.replace('"which":"any"', '"which":"any","__proto__":{"which":"any-key"}');
    expect(polluted).not.toBe(text);
    const json = readJson(polluted);
    const [found] = brief(readRuleSet(json.ok && json.value, { parents }));
    expect([found?.[0], found?.[1].at(-1), found?.[1].length]).toEqual(["unknown-property", "__proto__", 44]);
  });
});

describe("a rule set", () => {
  it("of a million characters is looked at; a longer one is no rule set of a region", () => {
    const padded = (length: number): unknown => {
      const titled = (title: string): object => ({
        ...stored,
        sources: { ...stored.sources, "PERBUP-1": { instrument: "Perbup", title } },
      });
      return titled("x".repeat(length - JSON.stringify(titled("")).length));
    };
    expect(readRuleSet(padded(1_000_000), { parents }).ok).toBe(true);
    expect(brief(readRuleSet(padded(1_000_001), { parents }))).toEqual([["too-large", [], undefined]]);
  });
});

describe("JSON text", () => {
  it("may hold texts of any length, whole or broken", () => {
    const long = "a".repeat(20_000_000);
    expect(readJson(`{"a": "${long}\\n", "b":1 }`).ok).toBe(true);
    expect(sentences(readJson(`["${long}" x`))[0]?.en).toContain("at line 1, column 20000005 there is");
  });
});
