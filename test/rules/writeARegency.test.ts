import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { listSlices, nationalSlices, singleSlices } from "../../src/rules/ruleSet.ts";
import { root } from "../tools/root.ts";

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const page = read("docs/write-a-regency.md");
/** What a file says, without its comments. */
const code = (text: string): readonly string[] =>
  text
    .replaceAll(/\/\*\*[^]*?\*\//gu, "")
    .split("\n")
    .filter((line) => line.trim() !== "");

describe("the page on how to write a regency", () => {
  it("shows the template, word for word", () => {
    const [, shown = ""] = /Save this as `kabContoh.ts`:\n\n```ts\n([^]*?)```/u.exec(page) ?? [];
    const template = read("src/regencies/_template.ts").replace('"../index.ts"', '"perjanjian-kinerja"');
    expect(code(shown)).toEqual(code(template));
  });

  it("lists every slice that a regency can say, and how many speak at a time", () => {
    const rows = [...page.matchAll(/^\| `(\w+)` +\|.*\| (one|list by \w+) +\|$/gmu)].map(([, slice, many = ""]) => [
      slice,
      many.slice(0, 4).trim(),
    ]);
    const national = new Set<string>(nationalSlices);
    const said = (slices: readonly string[], many: string): readonly (readonly string[])[] =>
      slices.filter((slice) => !national.has(slice)).map((slice) => [slice, many]);
    expect(rows.toSorted()).toEqual([...said(singleSlices, "one"), ...said(listSlices, "list")].toSorted());
  });
});
