/** What may stand inside an element; nothing is ever read as HTML. */
export type Child = Node | string;

/** Attributes by name; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

function withAttributes<Made extends Element>(made: Made, attributes: Attributes): Made {
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  return made;
}

/** One element with its attributes and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = withAttributes(document.createElement(tag), attributes);
  made.append(...children);
  return made;
}

/** One element of a drawing. */
export function drawn(
  tag: keyof SVGElementTagNameMap,
  attributes: Attributes,
  ...children: readonly Child[]
): SVGElement {
  const made = withAttributes(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes);
  made.append(...children);
  return made;
}

/** The element of the page with an id. A page that lacks it is a mistake of ours. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`The page has no ${kind.name} "${id}".`);
  return found;
}

/** A part that opens; it stays open when the page is drawn again. */
export function disclosure(key: string, summary: string, ...children: readonly Child[]): HTMLDetailsElement {
  return element("details", { "data-key": key }, element("summary", {}, summary), ...children);
}

/** A table that scrolls by itself where it is too wide, also by keyboard. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly Child[])[]): HTMLElement {
  return element(
    "div",
    { class: "scroll", tabindex: "0", role: "group", "aria-label": caption },
    element(
      "table",
      {},
      element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
      element(
        "tbody",
        {},
        ...rows.map(([first = "", ...others]) =>
          element("tr", {}, element("th", { scope: "row" }, first), ...others.map((cell) => element("td", {}, cell))),
        ),
      ),
    ),
  );
}

/** A word on a coloured ground; the colour never says more than the word. */
export function badge(text: string, tone: "good" | "bad" | "doubt" | "plain"): HTMLElement {
  return element("span", { class: `badge ${tone}` }, text);
}
