import type { Result } from "../result.ts";
import { numeralOf } from "./numerals.ts";
import { textForNumber } from "./sentences.ts";

/** Money and percent are marks around the number, and say nothing of how it is written. */
function withoutMarks(text: string): string {
  return text
    .trim()
    .replace(/^Rp\.?\s*/u, "")
    .replace(/\s*%$/u, "");
}

/**
 * Reads a number as Indonesian offices write it: "1.234,5", "85,5", "12 %", "Rp 1.250.000". What could be two different numbers,
 * such as "1.234", is an issue; nothing is ever guessed.
 *
 * @example
 * readNumber("Rp 1.250.000") // => { ok: true, value: 1250000 }
 * @example
 * const result = readNumber("1.234");
 * result.ok ? [] : result.issues.map(({ code }) => code) // => ["ambiguous-number"]
 */
export function readNumber(text: string): Result<number> {
  const bare = withoutMarks(text);
  const numeral = numeralOf(bare);
  const value = numeral.kind === "one" ? Number(numeral.written) : NaN;
  if (Number.isFinite(value)) return { ok: true, value };
  const { code, id, en } = textForNumber([], bare);
  return { ok: false, issues: [{ code, path: [], received: text, message: { id, en } }] };
}
