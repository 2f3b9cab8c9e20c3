import fc from "fast-check";
import markdownIt from "markdown-it";
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { describe, expect, it } from "vitest";

import {
  agreementDocument,
  type Block,
  type Cell,
  plainDate,
  type PrintedDocument,
  tableOf,
  toHtml,
  toMarkdown,
} from "perjanjian-kinerja";
import { contohAgreement } from "perjanjian-kinerja/testing";
import { contohRules } from "./papers.ts";

/** Any text at all, and texts that are nothing but marks. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."\\`*_[]<>|~#$&;!-+=.:()\"'/ \t\r\n\0ab12".split(/(?:)/u)) }),
  fc.constantFrom("<script>alert(1)</script>", "</style><b>", '" onload="x', "&lt;", "&amp;amp;", "# a", "1. a", "- a"),
  fc.constantFrom("a|b", "`a`", "a\n\n---\n\nb", "```\na", "| a |\n| --- |", "a\\", "![a](b)", "<!-- a -->", "a  \nb"),
);

const leaves = new Set(["h1", "h2", "h3", "p", "caption", "th", "td", "dt", "dd", "li"]);

const isElement = (node: Tree.ChildNode): node is Tree.Element => "tagName" in node;

/** The text of a node; a list below an item is not the item's own. */
function textOf(node: Tree.ChildNode): string {
  if ("value" in node) return node.value;
  if (!isElement(node) || node.tagName === "ul") return "";
  return node.tagName === "br" ? "\n" : node.childNodes.map(textOf).join("");
}

function elementsOf(node: Tree.ParentNode): readonly Tree.Element[] {
  return node.childNodes.filter(isElement).flatMap((child) => [child, ...elementsOf(child)]);
}

function leafTexts(node: Tree.ParentNode): readonly string[] {
  return elementsOf(node)
    .filter(({ tagName }) => leaves.has(tagName))
    .map((element) => element.childNodes.map(textOf).join(""));
}

const words = (text: string): Cell => ({ kind: "words", text });

/** Each kind of block with texts in every place, and the texts in the order in which a reader meets them. */
const anyBlock: fc.Arbitrary<{ readonly block: Block; readonly told: readonly string[] }> = fc
  .tuple(anyText, anyText, anyText, anyText)
  .chain(([a, b, c, d]) =>
    fc.constantFrom<{ readonly block: Block; readonly told: readonly string[] }>(
      { block: { kind: "heading", rank: "title", text: a }, told: [a] },
      { block: { kind: "heading", rank: "part", text: a }, told: [a] },
      { block: { kind: "paragraph", text: a }, told: [a] },
      { block: { kind: "note", text: a }, told: [a] },
      { block: { kind: "fields", fields: [{ label: a, value: words(b) }] }, told: [a, b] },
      { block: { kind: "list", items: [{ text: a, items: [{ text: b }] }, { text: c }] }, told: [a, b, c] },
      {
        block: tableOf(a, { one: { title: b, holds: "words" }, two: { title: c, holds: "figures" } }, [
          { one: words(d), two: { kind: "gap", text: a } },
          { one: { kind: "number", value: 1234.5 }, two: words(b) },
        ]),
        told: [a, b, c, d, a, "1.234,5", b],
      },
    ),
  );

const paperOf = (block: Block, title = "Naskah"): PrintedDocument => ({ title, language: "id", blocks: [block] });

describe("a page in HTML", () => {
  const main = (html: string): Tree.Element => elementsOf(parse(html)).find(({ tagName }) => tagName === "main")!;

  it("gives every text back as it was, whatever it says", () => {
    fc.assert(
      fc.property(anyBlock, ({ block, told }) => {
        expect(leafTexts(main(toHtml(paperOf(block))))).toEqual(told.map((text) => text.replaceAll("\0", "\uFFFD")));
      }),
    );
  });

  it("gives the title and the texts of attributes back as they were", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, column) => {
        const table = tableOf("t", { a: { title: column, holds: "words" } }, [{ a: words("x") }]);
        const elements = elementsOf(parse(toHtml(paperOf(table, title))));
        const cell = elements.find(({ tagName }) => tagName === "td");
        expect(cell?.attrs).toEqual([{ name: "data-label", value: column.replaceAll("\0", "\uFFFD") }]);
        const head = elements.find(({ tagName }) => tagName === "title");
        expect(head?.childNodes.map(textOf).join("")).toBe(title.replaceAll("\0", "\uFFFD"));
      }),
    );
  });

  it("has no element, attribute or comment that a text brought along, nor anything that runs or loads", () => {
    const known = new Set(
      "html head meta title style body main h1 h2 h3 p dl div dt dd table caption thead tbody tfoot tr th td section hr ul li span".split(
        " ",
      ),
    );
    const attributes = new Set([
      "lang",
      "charset",
      "name",
      "content",
      "class",
      "scope",
      "rowspan",
      "colspan",
      "data-label",
    ]);
    fc.assert(
      fc.property(anyText, (text) => {
        const [objective] = contohAgreement.objectives;
        const [indicator] = objective!.indicators;
        const post = { title: text, level: "jpt-pratama", role: text, agency: text } as const;
        const agreement = {
          ...contohAgreement,
          mandateGiver: { name: text, nip: text, post },
          mandateHolder: { name: text, nip: text, post },
          signing: { kind: "not-signed", reason: text } as const,
          clauses: [{ number: 1, text }],
          objectives: [
            {
              ...objective!,
              name: text,
              indicators: [{ ...indicator!, name: text, unit: text, targets: { "2025": text } }],
            },
          ],
          programmes: [{ id: "p", name: text, budgetRupiah: 1, priority: false }],
        };
        const on = plainDate("2025-03-25");
        const html = toHtml(agreementDocument(agreement, contohRules, on, { language: "id", place: text }));
        const elements = elementsOf(parse(html));
        expect(elements.map(({ tagName }) => tagName).filter((name) => !known.has(name))).toEqual([]);
        expect(
          elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => !attributes.has(name)),
        ).toEqual([]);
        const nodes = elements.flatMap(({ childNodes }) => childNodes);
        expect(nodes.filter(({ nodeName }) => nodeName === "#comment")).toEqual([]);
        // Name, post and agency of two parties, twice below the line; a text of blanks alone is a named gap instead.
        const told = text.replaceAll("\0", "\uFFFD");
        if (text.trim() !== "")
          expect(leafTexts(main(html)).filter((leaf) => leaf === told).length).toBeGreaterThanOrEqual(8);
      }),
    );
  });
});

describe("a page in Markdown", () => {
  /** Blanks at the ends of lines mean nothing in Markdown, and in a heading a line cannot end. */
  const squeezed = (text: string): string => text.replaceAll("\0", "\uFFFD").split(/\s+/u).filter(Boolean).join(" ");
  const reader = markdownIt({ html: true });
  const rendered = (markdown: string): Tree.DocumentFragment => parseFragment(reader.render(markdown));

  it("gives every text back as it was, whatever marks it is made of", () => {
    fc.assert(
      fc.property(anyBlock, ({ block, told }) => {
        const read = leafTexts(rendered(toMarkdown(paperOf(block))));
        const expected = block.kind === "fields" ? [told.map(squeezed).join(": ")] : told;
        const plain = (texts: readonly string[]) => texts.map(squeezed).filter((text) => text !== "" && text !== ":");
        expect(plain(read)).toEqual(plain(expected));
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps a table whole where a cell has a pipe, a line break, a mark of a heading, a tag or a backtick", () => {
    const table = tableOf("Tabel", { a: { title: "A|B", holds: "words" }, b: { title: "C", holds: "words" } }, [
      { a: words("satu | dua\ntiga"), b: words("# empat <b> `lima`") },
    ]);
    const elements = elementsOf(rendered(toMarkdown(paperOf(table))));
    expect(elements.filter(({ tagName }) => tagName === "tr").map(leafTexts)).toEqual([
      ["A|B", "C"],
      ["satu | dua\ntiga", "# empat <b> `lima`"],
    ]);
  });
});
