import { join } from "node:path";

import ts from "typescript";

import { filesBelow, root } from "../tools/root.ts";

/** What the source can put under a property of a certain kind of object, and where it cannot be told. */
export interface Produced {
  readonly values: ReadonlySet<string>;
  readonly untold: readonly string[];
}

const files = filesBelow("src").map((file) => join(root, file));
const program = ts.createProgram(files, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  types: [],
});
const checker = program.getTypeChecker();
const sources = program.getSourceFiles().filter(({ fileName }) => files.includes(fileName));

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

function literalsOf(type: ts.Type): readonly string[] | undefined {
  if (type.isStringLiteral()) return [type.value];
  if (!type.isUnion()) return undefined;
  const parts = type.types.map(literalsOf);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** What a name stands for, also where it was imported. */
function meant(name: ts.Node): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  return symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
}

/** What callers hand in for a parameter. */
function argumentsFor(parameter: ts.ParameterDeclaration): readonly ts.Expression[] {
  const callee = parameter.parent;
  const place = callee.parameters.indexOf(parameter);
  const named = ts.isArrowFunction(callee) ? callee.parent : callee;
  const name = ts.isVariableDeclaration(named) || ts.isFunctionDeclaration(named) ? named.name : undefined;
  const symbol = name && checker.getSymbolAtLocation(name);
  const found: ts.Expression[] = [];
  for (const source of sources) {
    walk(source, (node) => {
      if (ts.isCallExpression(node) && symbol && meant(node.expression) === symbol) {
        const argument = node.arguments[place];
        if (argument) found.push(argument);
      }
    });
  }
  return found;
}

/** Every text an expression can become; nothing where that cannot be told. */
function textsOf(expression: ts.Expression): readonly string[] | undefined {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  const all = (expressions: readonly ts.Expression[]): readonly string[] | undefined => {
    const texts = expressions.map(textsOf);
    return texts.length > 0 && texts.every((text) => text !== undefined) ? texts.flat() : undefined;
  };
  if (ts.isConditionalExpression(expression)) return all([expression.whenTrue, expression.whenFalse]);
  if (ts.isTemplateExpression(expression)) {
    return expression.templateSpans.reduce<readonly string[] | undefined>(
      (before, span) => {
        const inside = textsOf(span.expression);
        return before && inside?.flatMap((text) => before.map((start) => `${start}${text}${span.literal.text}`));
      },
      [expression.head.text],
    );
  }
  const literals = literalsOf(checker.getTypeAtLocation(expression));
  if (literals || !ts.isIdentifier(expression)) return literals;
  const symbol = ts.isShorthandPropertyAssignment(expression.parent)
    ? checker.getShorthandAssignmentValueSymbol(expression.parent)
    : checker.getSymbolAtLocation(expression);
  const declaration = symbol?.valueDeclaration;
  if (!declaration) return undefined;
  if (ts.isParameter(declaration)) return all(argumentsFor(declaration));
  return ts.isVariableDeclaration(declaration) && declaration.initializer
    ? textsOf(declaration.initializer)
    : undefined;
}

/** What the source writes under one property of every object literal that has all the properties named. */
export function produced(property: string, alongside: readonly string[]): Produced {
  const values = new Set<string>();
  const untold: string[] = [];
  for (const source of sources) {
    walk(source, (node) => {
      if (!ts.isObjectLiteralExpression(node)) return;
      const named = (name: string): ts.ObjectLiteralElementLike | undefined =>
        node.properties.find((one) => one.name?.getText() === name);
      const found = named(property);
      if (!found || !alongside.every(named)) return;
      const expression = ts.isPropertyAssignment(found)
        ? found.initializer
        : ts.isShorthandPropertyAssignment(found)
          ? found.name
          : undefined;
      const texts = expression && textsOf(expression);
      if (texts) for (const text of texts) values.add(text);
      else untold.push(`${source.fileName.slice(root.length + 1)}: ${found.getText()}`);
    });
  }
  return { values, untold };
}
