import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, foldGutter, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, nextDiagnostic, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** An editor of JSON text. */
export interface Editor {
  /** The text. */
  readonly text: () => string;
  /** Puts another text in its place. */
  readonly replace: (text: string) => void;
  /** Names it for a screen reader. */
  readonly name: (label: string) => void;
  /** Marks what is wrong at its place. */
  readonly mark: (diagnostics: readonly Diagnostic[]) => void;
  /** The number of the line in which a character stands. */
  readonly lineAt: (position: number) => number;
  /** Moves the caret to a place and shows it. */
  readonly goTo: (position: number) => void;
}

/** The colours are those of the page, in light and dark. */
const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--code-name)" },
  { tag: tags.string, color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-value)" },
]);

const look = EditorView.theme({
  "&": { color: "var(--text)", backgroundColor: "var(--field)", fontSize: "0.85rem", height: "100%" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-2px" },
  ".cm-scroller": { fontFamily: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace", lineHeight: "1.5" },
  ".cm-content": { caretColor: "var(--text)" },
  ".cm-cursor": { borderLeftColor: "var(--text)" },
  ".cm-gutters": { color: "var(--muted)", backgroundColor: "var(--ground)", border: "none" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--selection)",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--selection)" },
  ".cm-foldPlaceholder": { color: "var(--text)", backgroundColor: "var(--ground)", borderColor: "var(--line)" },
  ".cm-tooltip": {
    color: "var(--text)",
    backgroundColor: "var(--card)",
    border: "1px solid var(--line)",
    maxWidth: "30rem",
  },
  ".cm-diagnostic": { whiteSpace: "normal" },
});

/**
 * An editor inside an element. It stands in a shadow of the page, where its style sheet needs no exception from the rule that forbids
 * styles from elsewhere. The tabulator leaves it, as it leaves every field.
 */
export function editorIn(host: HTMLElement, changed: () => void): Editor {
  const naming = new Compartment();
  const root = host.attachShadow({ mode: "open" });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      extensions: [
        lineNumbers(),
        foldGutter(),
        history(),
        drawSelection(),
        bracketMatching(),
        json(),
        syntaxHighlighting(colours),
        lintGutter(),
        EditorView.lineWrapping,
        keymap.of([{ key: "F8", run: nextDiagnostic }, ...defaultKeymap, ...historyKeymap]),
        naming.of([]),
        look,
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) changed();
        }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    replace: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    name: (label) =>
      view.dispatch({
        effects: naming.reconfigure(EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" })),
      }),
    mark: (diagnostics) => view.dispatch(setDiagnostics(view.state, diagnostics)),
    lineAt: (position) => view.state.doc.lineAt(position).number,
    goTo: (position) => {
      view.dispatch({ selection: { anchor: position }, effects: EditorView.scrollIntoView(position, { y: "center" }) });
      view.focus();
    },
  };
}
