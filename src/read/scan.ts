import type { Path } from "./place.ts";

/** A property written twice in one object. */
interface Twice {
  /** The way to it. */
  readonly path: Path;
  /** Its name. */
  readonly name: string;
}

/** Where a text stops being JSON. */
interface Fault {
  /** Its line, from 1. */
  readonly line: number;
  /** Its column, from 1. */
  readonly column: number;
  /** What stands there; empty at the end of the text. */
  readonly found: string;
}

/** What JSON.parse does not tell: the place of a fault in the same words everywhere, and properties written twice. */
export interface Scanned {
  /** The first place that does not fit; nothing where all is well. */
  readonly fault: Fault | undefined;
  /** The properties written twice, in order. */
  readonly twice: readonly Twice[];
}

type Wanted = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "nothing";

interface Level {
  readonly names: Set<string> | undefined;
  step: string | number;
}

/** Everything but texts: a sign, a number or a word; the matcher keeps a place per character of a text, and runs out of them in a long one. */
const TOKEN = /([[\]{}:,])|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/uy;

const SPACE = /[\t\n\r ]*/uy;

const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/uy;

/** Where a text ends that begins at a quotation mark; nothing where it does not end, or holds what no text may. */
function textEnd(text: string, from: number): number | undefined {
  let at = from + 1;
  for (;;) {
    const sign = text[at];
    if (sign === '"') return at + 1;
    // A control character has to be escaped.
    if (sign === undefined || sign < " ") return undefined;
    ESCAPE.lastIndex = at;
    if (sign === "\\" && !ESCAPE.test(text)) return undefined;
    at = sign === "\\" ? ESCAPE.lastIndex : at + 1;
  }
}

/** A part of the text that means something by itself. */
interface Token {
  /** The text with its quotation marks, if it is one. */
  readonly string?: string;
  /** The bracket, colon or comma, if it is one. */
  readonly sign?: string;
  /** Where the next one may begin. */
  readonly end: number;
}

function tokenAt(text: string, from: number): Token | undefined {
  SPACE.lastIndex = from;
  SPACE.test(text);
  const at = SPACE.lastIndex;
  if (text[at] === '"') {
    const end = textEnd(text, at);
    return end === undefined ? undefined : { string: text.slice(at, end), end };
  }
  TOKEN.lastIndex = at;
  const [all, sign] = TOKEN.exec(text) ?? [];
  if (all === undefined) return undefined;
  return { end: at + all.length, ...(sign !== undefined && { sign }) };
}

const FOUND = /[\t\n\r ]*([\w.+-]+|[^]?)/uy;

function faultAt(text: string, from: number): Fault {
  FOUND.lastIndex = from;
  const [all = "", found = ""] = FOUND.exec(text) ?? [];
  const before = text.slice(0, from + all.length - found.length).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, found };
}

/**
 * Walks through JSON text without a stack of calls, so that no depth of nesting stops it.
 *
 * @internal
 */
export function scan(text: string): Scanned {
  const levels: Level[] = [];
  const twice: Twice[] = [];
  let wanted: Wanted = "value";
  let at = 0;
  const afterValue = (): Wanted => (levels.length === 0 ? "nothing" : "comma-or-end");
  const step = (string: string | undefined, sign: string | undefined): Wanted | undefined => {
    const level = levels.at(-1);
    const isKey = wanted === "key" || wanted === "key-or-end";
    if (isKey && string !== undefined && level?.names !== undefined) {
      const name = JSON.parse(string) as string;
      level.step = name;
      if (level.names.has(name)) twice.push({ path: levels.map((each) => each.step), name });
      level.names.add(name);
      return "colon";
    }
    const closes = level?.names === undefined ? "]" : "}";
    if (
      level &&
      sign === closes &&
      (wanted === "comma-or-end" || wanted === "key-or-end" || wanted === "value-or-end")
    ) {
      levels.pop();
      return afterValue();
    }
    if (wanted === "colon") return sign === ":" ? "value" : undefined;
    if (wanted === "comma-or-end" && sign === "," && level) {
      if (typeof level.step === "number") level.step += 1;
      return level.names === undefined ? "value" : "key";
    }
    if (wanted !== "value" && wanted !== "value-or-end") return undefined;
    if (sign === undefined) return afterValue();
    if (sign !== "{" && sign !== "[") return undefined;
    levels.push(sign === "{" ? { names: new Set(), step: "" } : { names: undefined, step: 0 });
    return sign === "{" ? "key-or-end" : "value-or-end";
  };
  for (;;) {
    const token = tokenAt(text, at);
    const next = token ? step(token.string, token.sign) : undefined;
    if (token === undefined || next === undefined) {
      const isDone = wanted === "nothing" && /^[\t\n\r ]*$/u.test(text.slice(at));
      return { fault: isDone ? undefined : faultAt(text, at), twice };
    }
    wanted = next;
    at = token.end;
  }
}
