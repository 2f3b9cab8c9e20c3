import type { Language } from "../../result.ts";
import { type Cell, cellText } from "./cell.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { printStyle } from "./printStyle.ts";
import type { Block, ListItem, PrintedDocument, Signature } from "./printedDocument.ts";
import { spansOf } from "./spans.ts";
import type { Column, Table } from "./table.ts";

function cellHtml(cell: Cell, language: Language): string {
  const text = escapeHtml(cellText(cell, language));
  return cell.kind === "gap" ? `<span class="gap">${text}</span>` : text;
}

function tableCell(cell: Cell, { title, holds }: Column, rows: number, language: Language): string {
  if (rows === 0) return "";
  const looks = holds === "figures" && cell.kind !== "gap" ? ' class="figures"' : "";
  const span = rows > 1 ? ` rowspan="${String(rows)}"` : "";
  return `<td${looks}${span} data-label="${escapeHtml(title)}">${cellHtml(cell, language)}</td>`;
}

function tableHtml(table: Table, language: Language): string {
  const { caption, columns, rows, foot } = table;
  const spans = spansOf(table);
  const head = columns.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`).join("");
  const body = rows.map((row, place) => {
    const cells = columns.flatMap((column, index) => {
      const cell = row[index];
      return cell === undefined ? [] : [tableCell(cell, column, spans[place]?.[index] ?? 1, language)];
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const last = columns.at(-1);
  const below =
    foot === undefined || last === undefined
      ? []
      : [
          `<tfoot><tr><td colspan="${String(columns.length - 1)}">${escapeHtml(foot.label)}</td>${tableCell(foot.value, last, 1, language)}</tr></tfoot>`,
        ];
  return [
    "<table>",
    `<caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    "<tbody>",
    ...body,
    "</tbody>",
    ...below,
    "</table>",
  ].join("\n");
}

function listHtml(items: readonly ListItem[]): string {
  const lines = items.map((item) => {
    const below = item.items === undefined || item.items.length === 0 ? "" : listHtml(item.items);
    return `<li>${escapeHtml(item.text)}${below}</li>`;
  });
  return `<ul>${lines.join("")}</ul>`;
}

function signatureHtml({ role, post, name, nip }: Signature): string {
  const number = nip === undefined ? "" : `<p>NIP ${escapeHtml(nip)}</p>`;
  return `<div class="party"><p>${escapeHtml(role)},</p><p>${escapeHtml(post)}</p><p class="name">${escapeHtml(name)}</p>${number}</div>`;
}

const HEADINGS: Readonly<Record<Extract<Block, { kind: "heading" }>["rank"], string>> = {
  title: "h1",
  section: "h2",
  part: "h3",
};

function blockHtml(block: Block, language: Language): string {
  switch (block.kind) {
    case "heading": {
      const tag = HEADINGS[block.rank];
      return `<${tag}>${escapeHtml(block.text)}</${tag}>`;
    }
    case "paragraph":
      return `<p>${escapeHtml(block.text)}</p>`;
    case "note":
      return `<p class="note">${escapeHtml(block.text)}</p>`;
    case "fields": {
      const lines = block.fields.map(
        ({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${cellHtml(value, language)}</dd></div>`,
      );
      return `<dl>${lines.join("")}</dl>`;
    }
    case "list":
      return listHtml(block.items);
    case "table":
      return tableHtml(block, language);
    case "signatures": {
      const placed = `${cellHtml(block.place, language)}, ${cellHtml(block.day, language)}`;
      const parties = block.parties.map(signatureHtml).join("");
      return `<section class="signatures"><p class="placed">${placed}</p><div class="parties">${parties}</div></section>`;
    }
    case "page-break":
      return "<hr>";
  }
}

/**
 * Writes a document as a page of its own: nothing to load, no script, good to read on a phone and to print on A4. All text is escaped, also in
 * attributes, so that no wording of an agreement can become a part of the page.
 *
 * @example
 * const rules = rulesInForce(kabContoh, { on: plainDate("2025-03-25"), year: 2025, signed: true });
 * const paper = agreementDocument(contohAgreement, rules, plainDate("2025-03-25"), { language: "id" });
 * toHtml(paper).startsWith("<!doctype html>") // => true
 */
export function toHtml({ title, language, blocks }: PrintedDocument): string {
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(language)}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${printStyle}</style>`,
    "</head>",
    "<body>",
    "<main>",
    ...blocks.map((block) => blockHtml(block, language)),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
