import { checkSync } from "recheck";
import ts from "typescript";

/** A regular expression as it stands in a source text. */
export interface Pattern {
  /** Its body, without slashes. */
  readonly source: string;
  readonly options: string;
}

/** Every regular expression written in a source text; one that is put together at run time is given as its code, which no check accepts. */
export const patternsIn = (text: string): readonly Pattern[] => {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ source: node.text.slice(1, end), options: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp") {
      found.push({ source: node.getText(), options: "put together at run time" });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("one.ts", text, ts.ScriptTarget.ESNext, true));
  return found;
};

/** What is wrong with a pattern: it takes more than linear time on some text, or nobody can tell; nothing where all is well. */
export const complaintAbout = ({ source, options }: Pattern): string | undefined => {
  if (!/^[a-z]*$/u.test(options)) return `${source}: ${options}`;
  // In this process; its other ways start a program of another platform.
  process.env["RECHECK_SYNC_BACKEND"] = "pure";
  const answer = checkSync(source, options, { timeout: 60_000 });
  if (answer.status === "safe") return undefined;
  const shown = answer.status === "vulnerable" ? answer.attack.pattern : answer.error.kind;
  return `/${source}/${options}: ${answer.status}, ${shown}`;
};
