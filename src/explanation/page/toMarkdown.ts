import type { Explanation, ExplanationItem, ExplanationSection } from "./section.ts";

/**
 * One item of a list, at its depth.
 *
 * @internal
 */
export function indented(depth: number, text: string): string {
  return `${"  ".repeat(depth)}- ${text}`;
}

/** An item in one line: what stands out, what it says, what came out, and where it rests. */
function itemText({ lead, text, outcome, basis }: ExplanationItem): string {
  const parts = [lead === undefined ? "" : `**${lead}**`, text, outcome?.text ?? ""];
  const said = parts.filter((part) => part !== "").join(" — ");
  return basis.length === 0 ? said : `${said} (${basis.map((place) => place.text).join("; ")})`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function sectionLines(section: ExplanationSection): readonly string[] {
  switch (section.kind) {
    case "list":
      return section.items.map((one) => indented(one.depth, itemText(one)));
    case "table": {
      // Figures stand at the right.
      const rule = section.columns.map((_, place) => (place === 1 ? "---:" : "---"));
      return [row(section.columns), row(rule), ...section.rows.map(row)];
    }
  }
}

/**
 * An explanation as Markdown. The short form is sentences alone; the others have their title, and a heading for each part.
 *
 * @internal
 */
export function toMarkdown({ level, title, note, sections }: Explanation): string {
  if (level === "short") {
    return sections.flatMap((one) => (one.kind === "list" ? one.items.map(itemText) : [])).join(" ");
  }
  return [
    `# ${title}`,
    "",
    note,
    ...sections.flatMap((one) => ["", `## ${one.heading}`, "", ...sectionLines(one)]),
  ].join("\n");
}
