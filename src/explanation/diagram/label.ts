/** Marks that mean something to a diagram, each with one that reads the same and means nothing to it. */
const READS_THE_SAME: Readonly<Record<string, string>> = {
  '"': "'",
  "“": "'",
  "”": "'",
  "`": "'",
  ":": "∶",
  ";": "；",
  "#": "＃",
  "%": "％",
  "&": "＆",
  $: "＄",
  "*": "∗",
  _: "＿",
  "~": "∼",
  "|": "∣",
  "\\": "＼",
  "<": "‹",
  ">": "›",
  "{": "(",
  "}": ")",
  "[": "(",
  "]": ")",
};

/**
 * A text as a label of a diagram: one line, and no mark that would end the label or be read as markup. Nobody's wording is cut.
 *
 * @internal
 */
export function label(text: string): string {
  const line = text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .replaceAll(/["“”`:;#%&$*_~|\\<>{}[\]]/gu, (mark) => READS_THE_SAME[mark] ?? " ");
  return line === "" ? "–" : line;
}
