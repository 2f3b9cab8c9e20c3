import type { Draft } from "./draft.ts";
import type { Path } from "./place.ts";
import { trouble } from "./sentences.ts";

/** Deeper than any noun, and than any condition that a person could follow. */
const DEEP = 64;

function looked(
  value: object,
  key: string,
): { readonly kind: "seen"; readonly value: unknown } | { readonly kind: "thrown" } {
  try {
    return { kind: "seen", value: (value as Readonly<Record<string, unknown>>)[key] };
  } catch {
    return { kind: "thrown" };
  }
}

/**
 * What JSON cannot hold and a schema library would trip over or leave out without a word: getters that throw, properties that
 * are undefined or stand under a symbol, a property of its own named `__proto__`, and what is nested too deep to be walked.
 *
 * @internal
 */
export function strange(input: unknown): readonly Draft[] {
  const found: Draft[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (path.length > DEEP) {
      found.push({ path, received: value, trouble: trouble.tooDeep(DEEP) });
      return;
    }
    for (const symbol of Object.getOwnPropertySymbols(value)) {
      found.push({
        path: [...path, String(symbol)],
        received: String(symbol),
        trouble: trouble.unknownProperty(String(symbol)),
      });
    }
    for (const key of Object.keys(value)) {
      const below = looked(value, key);
      const step = Array.isArray(value) ? Number(key) : key;
      if (below.kind === "thrown")
        found.push({ path: [...path, step], received: undefined, trouble: trouble.unreadable() });
      else if (key === "__proto__")
        found.push({ path: [...path, key], received: below.value, trouble: trouble.unknownProperty(key) });
      else if (below.value === undefined)
        found.push({ path: [...path, step], received: undefined, trouble: trouble.undefinedProperty(key) });
      else if (typeof below.value === "object") visit(below.value, [...path, step]);
    }
  };
  visit(input, []);
  return found;
}

/**
 * Whether something takes more than so many characters as JSON; what JSON cannot write is refused for that elsewhere.
 *
 * @internal
 */
export function isLongerThan(most: number, value: unknown): boolean {
  try {
    return JSON.stringify(value).length > most;
  } catch {
    return false;
  }
}

/**
 * Whether JSON can write it: what holds itself it cannot, nor what is nested too deep.
 *
 * @internal
 */
export function isWritable(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * A received value that an issue can carry through a log or a worker: as it came, or in words where JSON cannot write it.
 *
 * @internal
 */
export function carried(value: unknown): unknown {
  if (typeof value === "bigint") return `${String(value)}n`;
  if (typeof value === "symbol") return String(value);
  if (typeof value === "function") return "function";
  if (typeof value !== "object" || value === null) return value;
  return isWritable(value) ? value : "object that JSON cannot write";
}
