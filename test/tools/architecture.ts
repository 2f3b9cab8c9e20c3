/**
 * The house rules that a compiler does not know, as functions from source texts to complaints. Nothing here reads a
 * file, so that test/architecture.test.ts can also show each rule a text that breaks it.
 */
import { posix } from "node:path";

import ts from "typescript";

/** Paths below src, such as "time/plainDate.ts", and their text. */
export type Sources = Readonly<Record<string, string>>;

const stages = ["time", "law", "agreement", "assessment", "consequence", "explanation"];

/** A further file beside evaluate.ts tells a story of its own and may use what the main door offers. */
const besideEvaluate = ["result.ts", ...stages, "rules", "evaluation.ts", "evaluate.ts"];

/** The files beside evaluate.ts, each with a story of its own; the main door opens on them too. */
const toldBeside = ["checkAgreement.ts", "checkFacts.ts", "story.ts", "describeRule.ts", "comparisonText.ts"];

/** What asks the evaluation again: of one dossier, what if; of many, how they stand together. */
const beyondEvaluate = ["planning", "overview"];

/** What each part may import besides itself. A part is a folder of src, or a file beside them. */
const mayImport: Readonly<Record<string, readonly string[] | "everything">> = {
  "result.ts": [],
  ...Object.fromEntries(stages.map((stage, index) => [stage, ["result.ts", ...stages.slice(0, index)]])),
  // The last stage puts a whole evaluation into words, so it names that noun; nothing that evaluates imports it back.
  explanation: ["result.ts", ...stages.slice(0, stages.indexOf("explanation")), "evaluation.ts"],
  rules: ["result.ts", ...stages.slice(0, stages.indexOf("explanation"))],
  "evaluation.ts": ["result.ts", ...stages, "rules"],
  "evaluate.ts": ["result.ts", ...stages, "rules", "evaluation.ts"],
  ...Object.fromEntries(beyondEvaluate.map((part) => [part, besideEvaluate])),
  "index.ts": [...besideEvaluate, ...toldBeside, ...beyondEvaluate],
  read: "everything",
  testing: "everything",
  regencies: ["index.ts"],
};

/** Where a package may be imported: zod costs 25 kB, and date arithmetic outside `time` meets the machine's zone. */
const homeOf: readonly (readonly [RegExp, string])[] = [
  [/^zod(?:\/|$)/u, "read"],
  [/^(?:date-fns|@date-fns)(?:\/|$)/u, "time"],
  // Fetched by whoever asks for properties, and by nobody else.
  [/^fast-check$/u, "testing"],
];

const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);

const everyNode = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  ts.forEachChild(node, (child) => {
    everyNode(child, visit);
  });
};

const place = (source: ts.SourceFile, node: ts.Node): string =>
  `src/${source.fileName}:${String(source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1)}`;

/** Every module a file names: import, export from, import(), and import types. */
const namedModules = (path: string, text: string): string[] => {
  const named: string[] = [];
  everyNode(parse(path, text), (node) => {
    const target =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
    if (target !== undefined && ts.isStringLiteral(target)) named.push(target.text);
  });
  return named;
};

const partOf = (path: string): string => path.split("/")[0] ?? path;

const resolved = (path: string, module: string): string => posix.join(posix.dirname(path), module);

/** Imports against the direction of the data. */
export const importProblems = (sources: Sources): string[] =>
  Object.entries(sources).flatMap(([path, text]) => {
    const part = partOf(path);
    const allowed = mayImport[part] ?? (path.includes("/") ? [] : [...besideEvaluate, ...toldBeside]);
    return namedModules(path, text).flatMap((module) => {
      if (!module.startsWith(".")) {
        const home = homeOf.find(([name]) => name.test(module))?.[1];
        return home === part ? [] : [`src/${path} imports ${module}, whose home is ${home ?? "nowhere in src"}`];
      }
      const target = resolved(path, module);
      if (target.startsWith("..")) return [`src/${path} imports ${module}, which is outside src`];
      // Regency files do not even know each other: each must work unchanged outside this repository.
      const isFree = part !== "regencies" && partOf(target) === part;
      return isFree || allowed === "everything" || allowed.includes(partOf(target))
        ? []
        : [`src/${path} imports src/${target}, against the direction of the data`];
    });
  });

/** Circles of imports, each named once by the file where it was entered. */
export const cycleProblems = (sources: Sources): string[] => {
  const importsOf = new Map(
    Object.entries(sources).map(([path, text]) => [
      path,
      namedModules(path, text)
        .filter((module) => module.startsWith("."))
        .map((module) => resolved(path, module)),
    ]),
  );
  const done = new Set<string>();
  const problems: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      problems.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
      return;
    }
    if (done.has(path)) return;
    for (const next of importsOf.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of importsOf.keys()) walk(path, []);
  return problems;
};

/** Legal numbers in the engine: anything but 0, 1, 2 and 100 belongs into a rule set, with a basis. */
export const numberProblems = (sources: Sources, exempt: Readonly<Record<string, string>>): string[] =>
  Object.entries(sources)
    .filter(([path]) => ["assessment", "consequence", "explanation"].includes(partOf(path)) && !(path in exempt))
    .flatMap(([path, text]) => {
      const source = parse(path, text);
      const problems: string[] = [];
      everyNode(source, (node) => {
        if (
          (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) &&
          !["0", "1", "2", "100"].includes(node.getText(source).replace(/n$/u, ""))
        )
          problems.push(`${place(source, node)} holds the number ${node.getText(source)}`);
      });
      return problems;
    });

/** A regency's name in the engine, comments included: kabTanahDatar is looked for as "Tanah Datar" too. */
export const nameProblems = (sources: Sources, regencies: readonly string[]): string[] =>
  Object.entries(sources)
    .filter(([path]) => partOf(path) !== "regencies")
    .flatMap(([path, text]) =>
      regencies
        .filter((regency) => {
          const words = regency.replace(/^(?:kab|kota)/u, "").split(/(?=[A-Z])/u);
          return new RegExp(`\\b(?:kab|kota)?${words.join("[ _-]?")}\\b`, "iu").test(text);
        })
        .map((regency) => `src/${path} names ${regency}`),
    );

const isReadonlyType = (type: ts.TypeNode | undefined, source: ts.SourceFile): boolean =>
  type !== undefined && /^(?:readonly |Readonly)/u.test(type.getText(source));

const holdsState = (declaration: ts.VariableDeclaration, source: ts.SourceFile): boolean => {
  if (isReadonlyType(declaration.type, source)) return false;
  const value = declaration.initializer;
  if (value === undefined) return true;
  if (ts.isNewExpression(value))
    return ["Map", "Set", "Array", "Date", "WeakSet"].includes(value.expression.getText(source));
  const isEmpty =
    (ts.isArrayLiteralExpression(value) && value.elements.length === 0) ||
    (ts.isObjectLiteralExpression(value) && value.properties.length === 0);
  return isEmpty || (declaration.type !== undefined && ts.isArrayTypeNode(declaration.type));
};

/** State that outlives a call. A WeakMap from a rule set to its compiled form is the one permitted kind. */
export const stateProblems = (sources: Sources): string[] =>
  Object.entries(sources).flatMap(([path, text]) => {
    const source = parse(path, text);
    return source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList, modifiers = [] }) => {
      // `declare const brand` exists for the compiler alone.
      if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)) return [];
      const isConst = (declarationList.flags & ts.NodeFlags.Const) !== 0;
      return declarationList.declarations
        .filter((declaration) => !isConst || holdsState(declaration, source))
        .map((declaration) => `${place(source, declaration)} keeps state in ${declaration.name.getText(source)}`);
    });
  });
