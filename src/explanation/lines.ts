import type { Evaluation } from "../evaluation.ts";
import type { Because } from "../law/because.ts";
import type { Language, Texts } from "../result.ts";
import { textIn } from "./format.ts";
import { trace } from "./trace.ts";

const OUTCOME: Readonly<Record<Because["outcome"], Required<Texts>>> = {
  holds: { id: "terpenuhi", en: "holds" },
  fails: { id: "tidak terpenuhi", en: "fails" },
  unknown: { id: "belum diketahui", en: "unknown" },
  noted: { id: "", en: "" },
};

/**
 * One item of a list, at its depth.
 *
 * @internal
 */
export function indented(depth: number, text: string): string {
  return `${"  ".repeat(depth)}- ${text}`;
}

/**
 * A reason with everything it was made of, as a nested list.
 *
 * @internal
 */
export function derivation(because: Because, of: Evaluation, language: Language, depth: number): readonly string[] {
  return trace(because, of, language, depth).map((line) => {
    const outcome = textIn(OUTCOME[line.outcome], language);
    return indented(
      line.depth,
      `${line.text}${outcome === "" ? "" : ` — ${outcome}`}${line.basis === "" ? "" : ` (${line.basis})`}`,
    );
  });
}
