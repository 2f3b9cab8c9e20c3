import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { evaluate, extendRuleSet, national, type RuleSet, storedForm } from "perjanjian-kinerja";
import { readRuleSet } from "perjanjian-kinerja/read";
import { caseOf, walkRuleSet, walkText } from "perjanjian-kinerja/testing";

import { regencyFiles } from "./rules/shipped.ts";
import { root } from "./tools/root.ts";
import { pageOf, pathOf } from "./tools/sync.ts";

describe.each(regencyFiles)("$file", ({ file, rules, stories }) => {
  it("passes the whole walk: checks, an answer around every change, its stories, and what holds in any case", async () => {
    const walk = await walkRuleSet(rules, stories, { runs: 20 });
    expect(walkText(walk, "en").split("\n")[0]).toBe(`${rules.name}: passed.`);
    expect(walk.issues).toEqual([]);
    expect(walk.properties).toMatchObject({ kind: "tried" });
  });

  it("is called like its rule set, and lies over national law", () => {
    expect(file === "_template" ? "kabContoh" : file).toBe(rules.id);
    expect(rules.parent).toBe(national);
  });

  it("tells at least three stories, each once and in both languages", () => {
    expect(stories.length).toBeGreaterThanOrEqual(3);
    expect(new Set(stories.map(({ title }) => title.id)).size).toBe(stories.length);
    expect(stories.filter(({ title }) => title.en === undefined)).toEqual([]);
  });

  it("gives every story the same outcome when it comes from a database", () => {
    const stored = readRuleSet(JSON.parse(JSON.stringify(storedForm(rules))), { parents: [national] });
    for (const story of stories) {
      const { agreement, facts, asOf } = caseOf(story);
      const outcome = (by: RuleSet) => evaluate(agreement, facts, by, asOf);
      expect(stored.ok && outcome(stored.value)).toEqual(outcome(rules));
    }
  });
});

describe("the page for the legal officer", () => {
  // The template is copied, not published.
  const published = regencyFiles.map(({ file }) => file).filter((file) => !file.startsWith("_"));

  it.each(published)("of %s is not stale", async (file) => {
    expect(readFileSync(join(root, pathOf(file)), "utf8")).toBe(await pageOf(file));
  });
});

describe("the walk", () => {
  it("visits every file of the folder, and would notice one that is gone", () => {
    expect(regencyFiles.length).toBeGreaterThanOrEqual(4);
  });

  it("says of a rule set without anything of its own that nothing is wrong", async () => {
    const silent = extendRuleSet(national, { id: "diam", name: "Kabupaten Diam", sources: {} });
    expect((await walkRuleSet(silent, [], { runs: 10 })).kind).toBe("passed");
  });
});
