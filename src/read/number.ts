import type { IssueCode, Result } from "../result.ts";
import { numeralOf } from "./numerals.ts";
import { carried } from "./plain.ts";
import { misfit } from "./sentences.ts";

/** Money and percent are marks around the number, and say nothing of how it is written; a minus may be typeset. */
function withoutMarks(text: string): string {
  return text
    .trim()
    .replace(/^Rp\.?\s*([\d.]+),-$/u, "$1")
    .replace(/^Rp\.?\s*/u, "")
    .replace(/(?:%|persen)$/u, "")
    .trimEnd()
    .replace(/^−/u, "-");
}

/** A number holds every decimal of so many digits exactly. */
const MOST_DIGITS = 15;

function issueOf(text: string, code: IssueCode, id: string, en: string): Result<number> {
  const shown = JSON.stringify(text);
  return {
    ok: false,
    issues: [{ code, path: [], received: text, message: { id: `${shown} ${id}`, en: `${shown} ${en}` } }],
  };
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
  const given: unknown = text;
  if (typeof given !== "string") {
    const { code, id, en } = misfit("text", [], given);
    return { ok: false, issues: [{ code, path: [], received: carried(given), message: { id, en } }] };
  }
  const numeral = numeralOf(withoutMarks(text));
  if (numeral.kind === "ambiguous") {
    const [whole, decimal] = numeral.readings;
    return issueOf(
      text,
      "ambiguous-number",
      `dapat berarti ${whole} atau ${decimal.replace(".", ",")}. Tulis tanpa pemisah ribuan (${whole}) atau dengan koma desimal (${decimal.replace(".", ",")}0).`,
      `could be ${whole} or ${decimal}. Write it without a thousands separator (${whole}) or with a decimal comma (${decimal.replace(".", ",")}0).`,
    );
  }
  const value = numeral.kind === "one" ? Number(numeral.written) : NaN;
  const digits = numeral.kind === "one" ? numeral.written.replace(/^-?0*\.?0*|\./gu, "").length : 0;
  if (digits > MOST_DIGITS) {
    return issueOf(
      text,
      "not-a-number",
      "terlalu panjang untuk dihitung tanpa mengubah angkanya. Bulatkan sampai 15 angka.",
      "is too long to be held without changing it. Shorten it to 15 digits.",
    );
  }
  if (Number.isFinite(value)) return { ok: true, value: value === 0 ? 0 : value };
  return issueOf(
    text,
    "not-a-number",
    "bukan angka. Tulis misalnya 1234,5 atau 85,5.",
    "is not a number. Write for example 1234,5 or 85,5.",
  );
}
