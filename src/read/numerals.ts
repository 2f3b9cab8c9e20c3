/** What a text in the place of a number could mean. Nothing is ever taken from it; a sentence only says it. */
export type Numeral =
  | {
      /** It reads as two different numbers. */
      readonly kind: "ambiguous";
      /** With the sign as thousands separator, and as decimal sign. */
      readonly readings: readonly [string, string];
    }
  | {
      /** It reads as one number. */
      readonly kind: "one";
      /** How JSON writes that number. */
      readonly written: string;
    }
  | {
      /** It does not read as a number. */
      readonly kind: "none";
    };

/**
 * What a text could mean as a number: Indonesian groups thousands by points and writes decimals after a comma, JSON the other way.
 *
 * @internal
 */
export function numeralOf(text: string): Numeral {
  const trimmed = text.trim();
  const [, sign = "", whole = "", rest = ""] = /^(-?)([1-9]\d{0,2})[.,](\d{3})$/u.exec(trimmed) ?? [];
  if (rest !== "") return { kind: "ambiguous", readings: [`${sign}${whole}${rest}`, `${sign}${whole}.${rest}`] };
  if (/^-?(?:0|[1-9]\d*)(?:[.,]\d+)?$/u.test(trimmed)) return { kind: "one", written: trimmed.replace(",", ".") };
  if (/^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u.test(trimmed)) {
    return { kind: "one", written: trimmed.replaceAll(".", "").replace(",", ".") };
  }
  return { kind: "none" };
}
