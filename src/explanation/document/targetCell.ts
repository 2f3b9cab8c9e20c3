import type { Target } from "../../agreement/indicator.ts";
import type { Cell } from "./cell.ts";

/**
 * Words in a place; where nobody wrote any, the gap that is named.
 *
 * @internal
 */
export function wordsCell(text: string | undefined, gap: string): Cell {
  return text === undefined || text.trim() === "" ? { kind: "gap", text: gap } : { kind: "words", text };
}

/**
 * A target or an actual in a place: a figure, a span of figures, or a level.
 *
 * @internal
 */
export function targetCell(target: Target | undefined, gap: string): Cell {
  if (typeof target === "number") return { kind: "number", value: target };
  if (typeof target === "object") return { kind: "span", ...target };
  return wordsCell(target, gap);
}
