import { type Issue, type Language, textIn } from "perjanjian-kinerja";
import { type Editor, editorIn } from "./editor.ts";
import { element } from "./element.ts";
import { type Place, placeOf } from "./place.ts";
import { say } from "./words.ts";

/** One text of the page with its editor and the list of what is wrong with it. */
export interface Sheet {
  /** The text as it stands. */
  readonly text: () => string;
  /** Puts another text in its place. */
  readonly replace: (text: string) => void;
  /** Shows what is wrong, at its place and in a list. */
  readonly show: (issues: readonly Issue[], language: Language) => void;
}

/** Where an issue lies, and in which line. */
interface Placed extends Place {
  readonly issue: Issue;
}

/** The line as a button that leads to it, and what is wrong there. */
function listed({ issue, from }: Placed, editor: Editor, language: Language): HTMLElement {
  const line = `${say("line", language)} ${String(editor.lineAt(from))}`;
  const there = element("button", { type: "button" }, line);
  there.addEventListener("click", () => editor.goTo(from));
  return element("li", { class: issue.severity ?? "error" }, there, " ", textIn(issue.message, language));
}

/** The editor of one text under its heading, inside an element of the page. */
export function sheetIn(host: HTMLElement, word: "agreement" | "facts", changed: () => void): Sheet {
  const heading = element("h3", { id: `${word}-heading`, "data-word": word });
  const place = element("div", { class: "editor" });
  const list = element("ul", { class: "issues", "aria-labelledby": `${word}-heading` });
  const none = element("p", { class: "no-issues" });
  host.append(heading, place, none, list);
  const editor = editorIn(place, changed);
  return {
    text: editor.text,
    replace: editor.replace,
    show: (issues, language) => {
      const text = editor.text();
      const placed = issues.map((issue): Placed => ({ issue, ...placeOf(text, issue.path) }));
      editor.name(`${say(word, language)}, JSON`);
      editor.mark(
        placed.map(({ issue, from, to }) => ({
          from,
          to,
          severity: issue.severity ?? "error",
          message: textIn(issue.message, language),
        })),
      );
      list.replaceChildren(...placed.map((one) => listed(one, editor, language)));
      list.hidden = placed.length === 0;
      none.textContent = placed.length === 0 ? say("noIssues", language) : "";
    },
  };
}
