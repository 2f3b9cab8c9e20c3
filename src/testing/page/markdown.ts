/** A row of a table. */
export type Row = readonly string[];

/** A cell holds one line, and a bar would end it. */
function cell(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .join(" ")
    .replaceAll("|", "\\|");
}

/**
 * A table; nothing where it has no rows.
 *
 * @internal
 */
export function table(head: Row, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (row: Row): string => `| ${row.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}

/**
 * A section under its heading; nothing where it has no lines.
 *
 * @internal
 */
export function section(level: 2 | 3 | 4, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${"#".repeat(level)} ${title}`, "", ...lines];
}

/**
 * A sentence that begins with a capital.
 *
 * @internal
 */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
