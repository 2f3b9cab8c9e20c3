/**
 * Turns every example of the documentation into a test under test/generated, so that none can grow stale.
 *
 * - In src an `@example` without a fence is a few lines of code. What they name is imported for them.
 * - `expression; // => value` becomes an assertion. The comment stands at the end of the statement or on the line below.
 * - A ```ts fence, in src, README.md or docs, is a program of its own: it imports what it uses, by the package's name.
 * - A fence marked "ts no-run" is type-checked only.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";

import { filesBelow, root } from "./root.ts";

const packageName = "perjanjian-kinerja";
const generated = join(root, "test/generated");

interface Example {
  /** The file, from the top of the repository. */
  readonly file: string;
  /** The line of the opening fence or of the tag, counted from 1. */
  readonly line: number;
  readonly code: string;
  readonly runs: boolean;
  /** Has no imports of its own. */
  readonly isBare?: true;
}

/** Where a name that an example uses can be imported from, and whether it is a type. */
export type Names = ReadonlyMap<string, { readonly file: string; readonly isType: boolean }>;

/** The ts fences of a text. In a doc comment each line starts with " * ", which is taken off. */
export const fencesOf = (file: string, text: string): Example[] => {
  const fences: Example[] = [];
  // Any fence is opened, so that a ```ts shown inside a longer one is not taken for an example.
  let open: { ticks: string; line: number; isExample: boolean; runs: boolean; code: string[] } | undefined;
  text.split(/\r?\n/u).forEach((raw, index) => {
    const line = file.endsWith(".ts") ? raw.replace(/^\s*\* ?/u, "") : raw;
    const [, ticks, info = ""] = /^\s*(`{3,})(.*)$/u.exec(line) ?? [];
    if (open === undefined && ticks !== undefined) {
      const [language, ...flags] = info.trim().split(/\s+/u);
      open = { ticks, line: index + 1, isExample: language === "ts", runs: !flags.includes("no-run"), code: [] };
    } else if (open !== undefined && ticks?.startsWith(open.ticks) === true && info.trim() === "") {
      if (open.isExample) fences.push({ file, line: open.line, code: open.code.join("\n"), runs: open.runs });
      open = undefined;
    } else {
      open?.code.push(line);
    }
  });
  return fences;
};

/** The `@example` blocks of doc comments that have no fence: up to the next block tag or the end of the comment. */
export const bareExamplesOf = (file: string, text: string): Example[] => {
  const examples: Example[] = [];
  let open: { line: number; code: string[] } | undefined;
  text.split(/\r?\n/u).forEach((raw, index) => {
    const line = /^\s*\* ?(?!\/)(.*)$/u.exec(raw)?.[1];
    const isTag = line?.startsWith("@") === true;
    if (open !== undefined && (line === undefined || isTag)) {
      const code = open.code.join("\n");
      if (!code.includes("```") && code.trim() !== "") {
        examples.push({ file, line: open.line, code, runs: true, isBare: true });
      }
      open = undefined;
    }
    if (line?.trim() === "@example") open = { line: index + 1, code: [] };
    else if (line !== undefined) open?.code.push(line);
  });
  return examples;
};

const parse = (text: string): ts.SourceFile => ts.createSourceFile("example.ts", text, ts.ScriptTarget.ESNext, true);

/** The names that a source file declares and exports, each with whether it is a type. */
const exportsOf = (text: string): (readonly [string, boolean])[] =>
  parse(text).statements.flatMap((statement): (readonly [string, boolean])[] => {
    if (!ts.canHaveModifiers(statement)) return [];
    const modifiers = ts.getModifiers(statement) ?? [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => [name.getText(), false]);
    }
    if (ts.isFunctionDeclaration(statement) && statement.name) return [[statement.name.text, false]];
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    return isType ? [[statement.name.text, true]] : [];
  });

/** The names an example uses and does not declare itself; a property's name is no use of a name. */
const freeNames = (source: ts.SourceFile): Set<string> => {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isDeclared = "name" in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent);
      const isLabel = ts.isBindingElement(parent) && parent.propertyName === node;
      if (isDeclared) {
        if (!ts.isPropertyAccessExpression(parent) && !ts.isPropertyAssignment(parent)) declared.add(node.text);
      } else if (!isLabel) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return new Set([...used].filter((name) => !declared.has(name)));
};

/** The imports a bare example needs, as test/generated sees the files. */
const importsFor = (source: ts.SourceFile, names: Names): string[] =>
  [...freeNames(source)].flatMap((name) => {
    const home = names.get(name);
    return home === undefined ? [] : [`import { ${home.isType ? "type " : ""}${name} } from "../../${home.file}";`];
  });

/** The text after `// =>` at the end of a statement or below it, going on over comment lines indented further. */
const expectedAfter = (code: string, end: number): string | undefined =>
  /^[ \t]*(?:\r?\n[ \t]*)?\/\/ => (.+(?:\n[ \t]*\/\/ {2,}.+)*)/u
    .exec(code.slice(end))?.[1]
    ?.replace(/^[ \t]*\/\/ /gmu, "");

/** What a statement's `// =>` speaks about: the expression, or the one constant just declared. */
const subjectOf = (statement: ts.Statement, source: ts.SourceFile): string | undefined => {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(source);
  if (!ts.isVariableStatement(statement)) return undefined;
  const [only, ...others] = statement.declarationList.declarations;
  return only !== undefined && others.length === 0 && ts.isIdentifier(only.name) ? only.name.text : undefined;
};

/** The program that a fence is run as. Throws on a `// =>` that would be checked by nobody. */
export const toModule = ({ file, line, code, runs, isBare }: Example, names: Names = new Map()): string => {
  const source = parse(code);
  const imports = isBare === true ? importsFor(source, names) : [];
  const edits: { from: number; to: number; text: string }[] = [];
  let checks = 0;

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      // A regency file shown to its author imports "../index.ts": the main door, under another name.
      imports.push(node.getText(source).replace(/"\.\.\/index\.ts"/u, JSON.stringify(packageName)));
      edits.push({ from: node.getStart(source), to: node.end, text: "" });
      return;
    }
    if (ts.isExportDeclaration(node)) edits.push({ from: node.getStart(source), to: node.end, text: "" });
    // The body of a test cannot export.
    if (node.kind === ts.SyntaxKind.ExportKeyword) edits.push({ from: node.getStart(source), to: node.end, text: "" });

    if (ts.isStatement(node)) {
      const subject = subjectOf(node, source);
      const expected = expectedAfter(code, node.end);
      if (subject !== undefined && expected !== undefined) {
        const lineOfEnd = line + source.getLineAndCharacterOfPosition(node.end).line + 1;
        const check = `expect(${subject}, ${JSON.stringify(`${file}:${String(lineOfEnd)}`)}).toEqual(${expected.replace(/;?\s*$/u, "")});`;
        checks += 1;
        if (ts.isExpressionStatement(node)) {
          edits.push({ from: node.getStart(source), to: node.end, text: check });
          return;
        }
        edits.push({ from: node.end, to: node.end, text: ` ${check}` });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);

  const marks = code.match(/\/\/ =>/gu)?.length ?? 0;
  if (marks !== checks) {
    throw new Error(
      `${file}:${String(line)}: ${String(marks - checks)} "// =>" stand after no expression and would check nothing.`,
    );
  }
  const body = edits
    .sort((one, other) => other.from - one.from)
    .reduce((text, { from, to, text: replacement }) => text.slice(0, from) + replacement + text.slice(to), code)
    .trim();
  const name = JSON.stringify(`${file}:${String(line)}`);
  const head = [`// Made from ${file}:${String(line)} by test/tools/examples.ts; change it there.`, ...imports];
  return runs
    ? [
        ...head,
        `import { expect, it } from "vitest";`,
        `void expect;`,
        `it(${name}, async () => {`,
        body,
        `});`,
        ``,
      ].join("\n")
    : [
        ...head,
        `import { expect } from "vitest";`,
        `void expect;`,
        `export const neverRun = async () => {`,
        body,
        `};`,
        ``,
      ].join("\n");
};

const documented = (): string[] => [
  ...filesBelow("src").filter((file) => file.endsWith(".ts")),
  ...["README.md"].filter((file) => existsSync(join(root, file))),
  ...filesBelow("docs").filter((file) => file.endsWith(".md") && !file.startsWith("docs/api/")),
];

/** Writes test/generated. Only what changed is written, so that two runs at a time do not disturb each other. */
export const writeExamples = (): number => {
  const wanted = new Map<string, string>();
  const homes = [...filesBelow("test/support"), ...filesBelow("src")].filter((file) => file.endsWith(".ts"));
  const exported = homes.map((file) => [file, exportsOf(readFileSync(join(root, file), "utf8"))] as const);
  for (const file of documented()) {
    const text = readFileSync(join(root, file), "utf8");
    // A name that several files export means the one of the file whose comment uses it.
    const ownLast = [...exported.filter(([home]) => home !== file), ...exported.filter(([home]) => home === file)];
    const names: Names = new Map(
      ownLast.flatMap(([home, list]) => list.map(([name, isType]) => [name, { file: home, isType }] as const)),
    );
    const bare = file.endsWith(".ts") ? bareExamplesOf(file, text) : [];
    for (const example of [...fencesOf(file, text), ...bare]) {
      const name = `${file.replaceAll("/", ".")}.L${String(example.line)}${example.runs ? ".test" : ""}.ts`;
      wanted.set(name, toModule(example, names));
    }
  }
  mkdirSync(generated, { recursive: true });
  for (const name of readdirSync(generated)) if (!wanted.has(name)) rmSync(join(generated, name), { force: true });
  for (const [name, text] of wanted) {
    const path = join(generated, name);
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
  return wanted.size;
};

if (process.argv[1]?.endsWith("examples.ts") === true) {
  console.log(`${String(writeExamples())} examples written to test/generated`);
}
