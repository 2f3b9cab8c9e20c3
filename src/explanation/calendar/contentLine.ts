/** RFC 5545, 3.1: a line is not longer than this many octets, without its break. */
const OCTETS = 75;

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  return encodeURIComponent(character).replaceAll(/%[0-9A-F]{2}/gu, "x").length;
}

/**
 * A text as a value of iCalendar: line breaks, commas, semicolons and backslashes escaped, and nothing that the format does not allow. A lone
 * half of a character cannot be written in UTF-8 and becomes its replacement character.
 *
 * @internal
 */
export function textValue(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
    .replaceAll(/\r\n|\r/gu, "\n")
    .replaceAll(/[^\P{Cc}\n\t]/gu, "")
    .replaceAll(/[\\;,]/gu, (mark) => `\\${mark}`)
    .replaceAll("\n", "\\n");
}

/**
 * A line of iCalendar, folded where it is too long: each further part begins with a space, and no character is cut.
 *
 * @internal
 */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > OCTETS) {
      parts.push(part);
      // The space that a further part begins with counts too.
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}
