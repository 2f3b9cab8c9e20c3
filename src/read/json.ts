import type { Result } from "../result.ts";
import type { Draft } from "./draft.ts";
import { firstOf } from "./issues.ts";
import { carried } from "./plain.ts";
import { scan } from "./scan.ts";
import { misfit, trouble } from "./sentences.ts";

function failed(found: readonly Draft[]): Result<unknown> {
  return {
    ok: false,
    issues: firstOf(found).map(({ path, received, trouble: { code, id, en } }) => ({
      code,
      path,
      received,
      message: { id, en },
    })),
  };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What a program wrote has no property twice, and comparing costs less than looking. */
function isWrittenByProgram(value: unknown, text: string): boolean {
  try {
    return JSON.stringify(value) === text;
  } catch {
    // Nested deeper than it can be written again.
    return false;
  }
}

/**
 * Reads JSON text. What is not JSON is an issue with its line and column, and so is a property written twice in one object, of
 * which `JSON.parse` would silently drop the first.
 *
 * @example
 * readJson('{"year": 2025}') // => { ok: true, value: { year: 2025 } }
 * @example
 * const read = readJson("{'year': 2025}");
 * read.ok ? "" : read.issues[0]?.code // => "not-json"
 */
export function readJson(text: string): Result<unknown> {
  const given: unknown = text;
  if (typeof given !== "string")
    return failed([{ path: [], received: carried(given), trouble: misfit("text", [], given) }]);
  const parsed = parse(text);
  if (parsed === undefined) {
    const { line, column, found } = scan(text).fault ?? { line: 1, column: 1, found: "" };
    return failed([{ path: [], received: text, trouble: trouble.notJson(line, column, found) }]);
  }
  if (isWrittenByProgram(parsed.value, text)) return { ok: true, value: parsed.value };
  const { twice } = scan(text);
  if (twice.length === 0) return { ok: true, value: parsed.value };
  return failed(twice.map(({ path, name }) => ({ path, received: name, trouble: trouble.twice(name) })));
}
