import type * as z from "zod/mini";
import type { Issue, Result } from "../result.ts";
import type { Check, Draft } from "./draft.ts";
import { byInput } from "./order.ts";
import { type Path, placeOf, type Root } from "./place.ts";
import { carried, isWritable, strange } from "./plain.ts";
import type { Expected, Schema } from "./schema.ts";
import { misfit, notListed, trouble } from "./sentences.ts";
import { inPresentVersion, type Stored } from "./version.ts";

const textual = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === "symbol" ? String(step) : step));

function valueAt(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
    : undefined;
}

function drafts(issue: z.core.$ZodIssue, above: Path): readonly Draft[] {
  const path = [...above, ...textual(issue.path)];
  const expected = issue.message as Expected;
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        received: valueAt(issue.input, key),
        trouble: trouble.unknownProperty(key, issue.message),
      }));
    case "invalid_key":
      // A symbol has been reported as a property that no data has.
      if (typeof issue.path.at(-1) === "symbol") return [];
      return [
        {
          path,
          received: path.at(-1),
          trouble: misfit((issue.issues[0]?.message ?? "text") as Expected, path, path.at(-1)),
        },
      ];
    case "invalid_value":
      return [{ path, received: issue.input, trouble: notListed(issue.values.map(String), path, issue.input) }];
    case "invalid_union": {
      if (issue.inclusive !== false && issue.discriminator !== undefined) {
        const received = valueAt(issue.input, issue.discriminator);
        return [{ path, received, trouble: notListed((issue.options ?? []).map(String), path, received) }];
      }
      // The branch that went past the front door is the one that was meant.
      const meant = issue.errors.find((errors) =>
        errors.every((error) => error.path.length > 0 || error.code === "unrecognized_keys"),
      );
      return (
        meant?.flatMap((error) => drafts(error, path)) ?? [
          { path, received: issue.input, trouble: misfit(expected, path, issue.input) },
        ]
      );
    }
    default:
      return [{ path, received: issue.input, trouble: misfit(expected, path, issue.input) }];
  }
}

const prefixes = (path: Path): readonly string[] => [
  "[]",
  ...path.map((_, index) => JSON.stringify(path.slice(0, index + 1))),
];

/** No issue lies at the place, below it or above it. */
function soundness(found: readonly Draft[]): (path: Path) => boolean {
  if (found.length === 0) return () => true;
  const touched = new Set(found.flatMap(({ path }) => prefixes(path)));
  const broken = new Set(found.map(({ path }) => JSON.stringify(path)));
  return (path) => !touched.has(JSON.stringify(path)) && !prefixes(path).some((above) => broken.has(above));
}

const identity = ({ path, trouble: { code } }: Draft): string => JSON.stringify([path, code]);

/** More than a person corrects at once; a file of a million broken rows has one slip in its export. */
const MOST = 100;

/**
 * So many of what was found, and how many more there are.
 *
 * @internal
 */
export function firstOf(found: readonly Draft[]): readonly Draft[] {
  const more = found.length - MOST;
  return more <= 0
    ? found
    : [...found.slice(0, MOST), { path: [], received: found.length, trouble: trouble.moreIssues(more) }];
}

function finished(input: unknown, root: Root, found: readonly Draft[]): readonly Issue[] {
  return firstOf(byInput(input, found)).map(({ path, received, trouble: { code, id, en } }) => {
    const place = placeOf(input, root, path);
    return { code, path, received: carried(received), message: { id: `${place.id}: ${id}`, en: `${place.en}: ${en}` } };
  });
}

const isTooDeep = ({ trouble: { code } }: Draft): boolean => code === "too-deep";

/** What the schema and the checks find; both always run: the checks skip only the parts whose shape is broken. */
function read<T>(schema: Schema<T>, check: Check, input: unknown, odd: readonly Draft[]): Result<T> | readonly Draft[] {
  const parsed = schema.safeParse(input, { reportInput: true });
  const misshapen = parsed.success ? [] : parsed.error.issues.flatMap((issue) => drafts(issue, []));
  // The schema knows what belongs in a place, so that its sentence is the better one where both found the same.
  const said = new Set(misshapen.map(identity));
  const broken = new Set(misshapen.map(({ path }) => JSON.stringify(path)));
  const own = odd.filter(
    (draft) => !said.has(identity(draft)) && !(isTooDeep(draft) && prefixes(draft.path).some((at) => broken.has(at))),
  );
  const shape = [...own, ...misshapen];
  const found = [...shape, ...check(parsed.success ? parsed.data : input, soundness(shape))];
  return parsed.success && found.length === 0 ? { ok: true, value: parsed.data } : found;
}

/**
 * Reads unknown data by a schema and by further checks, and names everything that is wrong at once.
 *
 * @internal
 */
export function readBy<T>(schema: Schema<T>, check: Check, stored: Stored, given: unknown): Result<T> {
  const fail = (input: unknown, found: readonly Draft[]): Result<T> => ({
    ok: false,
    issues: finished(input, stored, found),
  });
  try {
    const odd = strange(given);
    const unreadable = odd.filter(({ trouble: { code } }) => code === "not-json");
    // Looking for a name to say would run into the same getters again.
    if (unreadable.length > 0) return fail(undefined, unreadable);
    const versioned = inPresentVersion(given, stored.upgrades);
    if (versioned.kind === "newer") {
      const { version, known } = versioned;
      return fail(given, [
        { path: ["formatVersion"], received: version, trouble: trouble.newerFormat(version, known) },
      ]);
    }
    const { value: input } = versioned;
    try {
      const found = read(schema, check, input, odd);
      return "ok" in found ? found : fail(input, found);
    } catch (error) {
      // A condition may be nested so deep that walking it leaves no room on the stack.
      const deep = odd.filter(isTooDeep);
      if (deep.length > 0) return fail(input, deep);
      // A list of a hundred thousand issues has no room there either; what holds itself is another matter.
      if (!(error instanceof RangeError) || !isWritable(input)) throw error;
      return fail(input, [{ path: [], received: undefined, trouble: trouble.countlessIssues() }]);
    }
  } catch {
    // Only input that is no data at all, such as a revoked proxy, comes here.
    return fail(undefined, [{ path: [], received: given, trouble: trouble.unreadable() }]);
  }
}
