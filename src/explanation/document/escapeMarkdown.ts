/** One line: what Markdown reads as a mark anywhere, and what it reads as one only where a line begins. */
function escapedLine(line: string): string {
  return line
    .replaceAll("\0", "\uFFFD")
    .replaceAll(/[\\`*_[\]<>|~#$]|&(?=#?\w)/gu, (sign) => `\\${sign}`)
    .replace(/^[-+=]/u, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2");
}

/**
 * A text as it stands in Markdown: read by a reader of Markdown it is the same text again, but for blanks at the ends of its lines. A line
 * break becomes what is asked for, since a table cell knows another one than a paragraph.
 *
 * @internal
 */
export function escapeMarkdown(text: string, lineBreak: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => escapedLine(line.trim()))
    .filter((line) => line !== "")
    .join(lineBreak);
}
