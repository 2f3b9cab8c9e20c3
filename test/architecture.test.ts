import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import {
  cycleProblems,
  importProblems,
  nameProblems,
  numberProblems,
  type Sources,
  stateProblems,
} from "./tools/architecture.ts";
import { filesBelow, root } from "./tools/root.ts";
import { regencies } from "./tools/sync.ts";

/** Files of the engine that may hold a number of their own, each with the reason. Add one only with a reason. */
const numbersAllowedIn: Readonly<Record<string, string>> = {
  "consequence/ladder/possible.ts":
    "how many questions are tried at most; beyond it a diagram and a check assume the possible",
  "explanation/calendar/contentLine.ts": "the length of a line in RFC 5545",
};

const sources: Sources = Object.fromEntries(
  filesBelow("src")
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [file.slice("src/".length), readFileSync(join(root, file), "utf8")]),
);

describe("the source", () => {
  it("imports along the direction of the data, and packages only at home", () => {
    expect(importProblems(sources)).toEqual([]);
  });

  it("has no circle of imports", () => {
    expect(cycleProblems(sources)).toEqual([]);
  });

  it("holds no legal number in the engine", () => {
    expect(numberProblems(sources, numbersAllowedIn)).toEqual([]);
  });

  it("exempts no file that is gone", () => {
    expect(Object.keys(numbersAllowedIn).filter((path) => !(path in sources))).toEqual([]);
  });

  it("names no regency in the engine", () => {
    expect(nameProblems(sources, regencies())).toEqual([]);
  });

  it("keeps no state between calls", () => {
    expect(stateProblems(sources)).toEqual([]);
  });
});

describe("each rule can fail", () => {
  it.each([
    ["a stage imports a later one", { "law/since.ts": `import type { A } from "../agreement/a.ts";` }],
    ["a stage imports rules", { "explanation/trace.ts": `export { a } from "../rules/ruleSet.ts";` }],
    ["a stage imports a regency", { "assessment/a.ts": `type A = import("../regencies/kabContoh.ts").A;` }],
    ["rules import evaluate", { "rules/a.ts": `import { evaluate } from "../evaluate.ts";` }],
    ["a regency imports the engine", { "regencies/kabA.ts": `import { a } from "../rules/ruleSet.ts";` }],
    ["a regency imports another", { "regencies/kabA.ts": `import { kabB } from "./kabB.ts";` }],
    ["the main door imports zod's home", { "index.ts": `export * from "./read/index.ts";` }],
    ["zod outside read", { "agreement/a.ts": `import * as z from "zod/mini";` }],
    ["date-fns outside time", { "assessment/a.ts": `import { addDays } from "date-fns/addDays";` }],
    ["a package without a home", { "time/a.ts": `import { readFileSync } from "node:fs";` }],
    ["a file outside src", { "time/a.ts": `import { a } from "../../test/a.ts";` }],
    ["a folder nobody listed", { "helpers/a.ts": `import { a } from "../time/a.ts";` }],
  ])("%s", (_, broken: Sources) => {
    expect(importProblems(broken)).toHaveLength(1);
  });

  it("a circle of three files", () => {
    const circle = {
      "a.ts": `import "./b/b.ts";`,
      "b/b.ts": `export type { C } from "./c.ts";`,
      "b/c.ts": `import "../a.ts";`,
    };
    expect(cycleProblems(circle)).toEqual(["a.ts -> b/b.ts -> b/c.ts -> a.ts"]);
  });

  it("a number in the engine, but not in a word, a comment or an exempt file", () => {
    const broken = { "assessment/a.ts": `// 85\nexport const a = "85"; if (x > 85.5) y(100);` };
    expect(numberProblems(broken, {})).toEqual(["src/assessment/a.ts:2 holds the number 85.5"]);
    expect(numberProblems(broken, { "assessment/a.ts": "for this test" })).toEqual([]);
    expect(numberProblems({ "time/a.ts": "const week = 7;" }, {})).toEqual([]);
  });

  it.each(["// as in Tanah Datar", `const a = "kabTanahDatar";`, "tanah-datar"])("a regency's name: %s", (text) => {
    expect(nameProblems({ "rules/a.ts": text }, ["kabTanahDatar"])).toHaveLength(1);
    expect(nameProblems({ "regencies/kabTanahDatar.ts": text }, ["kabTanahDatar"])).toEqual([]);
  });

  it.each([
    "let count = 0;",
    "const seen = new Map<string, number>();",
    "export const all = new Set();",
    "const list: string[] = ['a'];",
    "const list = [];",
    "const cache = {};",
  ])("state between calls: %s", (text) => {
    expect(stateProblems({ "rules/a.ts": text })).toHaveLength(1);
  });

  it.each([
    "const compiled = new WeakMap<object, string>();",
    "const ranks: ReadonlyMap<string, number> = new Map();",
    "const steps: readonly string[] = [];",
    "declare const brand: unique symbol;",
    "const f = () => { let n = 0; return n; };",
  ])("not state: %s", (text) => {
    expect(stateProblems({ "rules/a.ts": text })).toEqual([]);
  });
});
