/**
 * How long is a regency? Prints, for every shipped regency, the lines of its file without comments and blank lines: those of its rules, and those of
 * its worked cases.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";

import { root } from "./root.ts";
import { regencies } from "./sync.ts";

/** The lines of a text that hold code. */
const codeLines = (path: string): { rules: number; stories: number } => {
  const source = ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.ESNext, true);
  const lines = (nodes: readonly ts.Node[]): number =>
    nodes
      .flatMap((node) => source.text.slice(node.getStart(source), node.getEnd()).split("\n"))
      .filter((line) => line.trim() !== "" && !line.trim().startsWith("//")).length;
  const isStories = (node: ts.Statement): boolean =>
    ts.isVariableStatement(node) &&
    node.declarationList.declarations.some(({ name }) => ts.isIdentifier(name) && name.text === "stories");
  return {
    rules: lines(source.statements.filter((node) => !isStories(node))),
    stories: lines(source.statements.filter(isStories)),
  };
};

for (const name of ["_template", ...regencies()]) {
  const { rules, stories } = codeLines(`src/regencies/${name}.ts`);
  console.log(
    `${name.padEnd(12)} rules ${String(rules).padStart(4)} lines, worked cases ${String(stories).padStart(4)}`,
  );
}
