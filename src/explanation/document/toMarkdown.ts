import type { Language } from "../../result.ts";
import { type Cell, cellText } from "./cell.ts";
import { escapeMarkdown } from "./escapeMarkdown.ts";
import type { Block, ListItem, PrintedDocument, Signature } from "./printedDocument.ts";
import type { Table } from "./table.ts";

/** Inside a table a line cannot end; a reader of Markdown that has tables knows this one tag. */
const IN_TABLE = "<br>";

function cellMarkdown(cell: Cell, lineBreak: string, language: Language): string {
  const text = escapeMarkdown(cellText(cell, language), lineBreak);
  return cell.kind === "gap" && text !== "" ? `_${text}_` : text;
}

function bold(text: string): string {
  return text === "" ? "" : `**${text}**`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function tableMarkdown({ caption, columns, rows, foot }: Table, language: Language): string {
  const below =
    foot === undefined
      ? []
      : [
          row([
            ...columns.slice(2).map(() => ""),
            bold(escapeMarkdown(foot.label, IN_TABLE)),
            bold(cellMarkdown(foot.value, IN_TABLE, language)),
          ]),
        ];
  return [
    bold(escapeMarkdown(caption, " ")),
    "",
    row(columns.map(({ title }) => escapeMarkdown(title, IN_TABLE))),
    row(columns.map(({ holds }) => (holds === "figures" ? "---:" : "---"))),
    ...rows.map((cells) => row(cells.map((cell) => cellMarkdown(cell, IN_TABLE, language)))),
    ...below,
  ].join("\n");
}

/** An item without words is left out: its bare mark would be read as the underline of a heading. */
function listMarkdown(items: readonly ListItem[], indent: string): readonly string[] {
  return items.flatMap(({ text, items: below = [] }) => {
    const words = escapeMarkdown(text, `\\\n${indent}  `);
    return words === "" ? listMarkdown(below, indent) : [`${indent}- ${words}`, ...listMarkdown(below, `${indent}  `)];
  });
}

function signatureMarkdown({ post, name, nip }: Signature): string {
  const number = nip === undefined ? [] : [`NIP ${escapeMarkdown(nip, " ")}`];
  return [escapeMarkdown(post, IN_TABLE), "", "", bold(escapeMarkdown(name, " ")), ...number].join(IN_TABLE);
}

const HEADINGS: Readonly<Record<Extract<Block, { kind: "heading" }>["rank"], string>> = {
  title: "#",
  section: "##",
  part: "###",
};

function blockMarkdown(block: Block, language: Language): string {
  switch (block.kind) {
    case "heading":
      return `${HEADINGS[block.rank]} ${escapeMarkdown(block.text, " ")}`;
    case "paragraph":
      return escapeMarkdown(block.text, "\\\n");
    case "note":
      return `> ${escapeMarkdown(block.text, "\\\n> ")}`;
    case "fields":
      return block.fields
        .map(({ label, value }) => `- ${bold(escapeMarkdown(label, " "))}: ${cellMarkdown(value, "\\\n  ", language)}`)
        .join("\n");
    case "list":
      return listMarkdown(block.items, "").join("\n");
    case "table":
      return tableMarkdown(block, language);
    case "signatures": {
      const { place, day, parties } = block;
      return [
        `${cellMarkdown(place, " ", language)}, ${cellMarkdown(day, " ", language)}`,
        "",
        row(parties.map(({ role }) => escapeMarkdown(role, IN_TABLE))),
        row(parties.map(() => ":---:")),
        row(parties.map(signatureMarkdown)),
      ].join("\n");
    }
    case "page-break":
      return "---";
  }
}

function isListed({ kind }: Block): boolean {
  return kind === "fields" || kind === "list";
}

/**
 * Writes a document as Markdown with tables (as on GitHub and in most readers). No wording of an agreement can become a mark: whatever
 * Markdown would read as one is escaped.
 *
 * @example
 * const rules = rulesInForce(kabContoh, { on: plainDate("2025-03-25"), year: 2025, signed: true });
 * const paper = agreementDocument(contohAgreement, rules, plainDate("2025-03-25"), { language: "id" });
 * toMarkdown(paper).startsWith("# Perjanjian Kinerja Tahun 2025") // => true
 */
export function toMarkdown({ language, blocks }: PrintedDocument): string {
  const parts = blocks.flatMap((block, place) => {
    const before = blocks[place - 1];
    // Two lists in a row would be read as one.
    const between = isListed(block) && before !== undefined && isListed(before) ? ["<!-- -->"] : [];
    return [...between, blockMarkdown(block, language)];
  });
  return `${parts.join("\n\n")}\n`;
}
