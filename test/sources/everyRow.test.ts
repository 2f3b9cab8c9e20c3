import { readFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";
import { describe, expect, it } from "vitest";

import { filesBelow, root } from "../tools/root.ts";
import { added, families, rows } from "./rows.ts";

/** A call as a test file writes it: `it`, `it.each`, `describe.skip` …, and its title; none where that is not a plain text. */
interface Written {
  readonly verb: string;
  readonly title: string | undefined;
}

const isTest = /^(?:it|test|describe|suite)\b/u;

function verbOf(callee: ts.Expression): string {
  if (ts.isCallExpression(callee)) return verbOf(callee.expression);
  if (ts.isPropertyAccessExpression(callee)) return `${verbOf(callee.expression)}.${callee.name.text}`;
  return ts.isIdentifier(callee) ? callee.text : "";
}

/** Every test of a file. The inner call of `it.each(…)(…)` only gives the table, so it is passed over. */
function testsIn(file: string, text: string): readonly Written[] {
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest.test(verbOf(node.expression))) {
      const [title] = node.arguments;
      const givesTable = ts.isCallExpression(node.parent) && node.parent.expression === node;
      const plain = title !== undefined && ts.isStringLiteralLike(title) ? title.text : undefined;
      if (!givesTable) found.push({ verb: verbOf(node.expression), title: plain });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true));
  return found;
}

const idOf = (title: string): string | undefined => /^((?:L22|L23|L24|B19|S)-\d+[a-z]?): \S/u.exec(title)?.[1];

const written = filesBelow("test/sources")
  .filter((file) => /\/[A-Z]\d*\.test\.ts$/u.test(file))
  .map((file) => ({
    family: file.slice("test/sources/".length, -".test.ts".length),
    tests: testsIn(file, readFileSync(join(root, file), "utf8")),
  }));

const tests = written.flatMap(({ family, tests: own }) => own.map((one) => ({ family, ...one })));

describe("the rows of the sources", () => {
  it("are all there, each once, none taken out and none unknown", () => {
    const numbered = Object.entries(families).flatMap(([family, highest]) =>
      Array.from({ length: highest }, (_, index) => `${family}-${String(index + 1)}`),
    );
    expect(rows.map(({ id }) => id).toSorted()).toEqual([...numbered, ...added].toSorted());
    expect(rows).toHaveLength(44);
    expect(rows.filter(({ says }) => says.length < 20)).toEqual([]);
  });

  it.each(rows)("$id stands as a test", ({ id }) => {
    expect(tests.filter(({ title = "" }) => idOf(title) === id)).not.toEqual([]);
  });

  it("are named by every test of their files, under the family of the file", () => {
    const known = new Set(rows.map(({ id }) => id));
    const wrong = tests.filter(({ family, title = "" }) => {
      const id = idOf(title);
      return id === undefined || !known.has(id) || !id.startsWith(`${family}-`);
    });
    expect(wrong).toEqual([]);
  });

  it("are run in plain view, not skipped, planned, expected to fail or inside a block that could be", () => {
    expect(tests.filter(({ verb }) => verb !== "it" && verb !== "it.each")).toEqual([]);
    expect(written.map(({ family }) => family)).toEqual(Object.keys(families).toSorted());
  });
});

describe("the reading of the test files", () => {
  it("sees plain tests, tables and what is skipped, and no table twice", () => {
    const text = `describe("d", () => { it("a", f); it.each([["x"]])("b", f); it.skip("c", f); it(\`\${d}\`, f); item("e"); });`;
    expect(testsIn("a.test.ts", text)).toEqual([
      { verb: "describe", title: "d" },
      { verb: "it", title: "a" },
      { verb: "it.each", title: "b" },
      { verb: "it.skip", title: "c" },
      { verb: "it", title: undefined },
    ]);
  });

  it.each([
    ["L24-2a: the two reports", "L24-2a"],
    ["L24-2: the", "L24-2"],
    ["S-1:", undefined],
    ["about S-1: the", undefined],
    ["X-1: the", undefined],
  ])("finds in %o the id %o", (title, id) => {
    expect(idOf(title)).toBe(id);
  });
});
