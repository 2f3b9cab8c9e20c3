import type { Language } from "perjanjian-kinerja";
import { type Child, element } from "../element.ts";
import { say, type Word } from "../words.ts";

/** A part of the result under its heading, which names it for a screen reader too. */
export function section(heading: Word, language: Language, ...children: readonly Child[]): HTMLElement {
  const id = `view-${heading}`;
  return element(
    "section",
    { class: "view", "aria-labelledby": id },
    element("h3", { id }, say(heading, language)),
    ...children,
  );
}
