import type { Texts } from "../result.ts";

/** The way to a place: property names and list positions, outermost first. */
export type Path = readonly (string | number)[];

/** What is being read, and by which of its properties people know it. */
export interface Root {
  /** What it is called. */
  readonly title: Required<Texts>;
  /** The property that names it. */
  readonly named: string;
}

const LISTED: Readonly<Record<string, Required<Texts> & { readonly named: string }>> = {
  objectives: { id: "Sasaran", en: "Objective", named: "name" },
  indicators: { id: "Indikator", en: "Indicator", named: "name" },
  programmes: { id: "Program", en: "Programme", named: "name" },
  clauses: { id: "Butir", en: "Clause", named: "number" },
  revisions: { id: "Perubahan", en: "Revision", named: "effectiveOn" },
  events: { id: "Data kejadian", en: "Fact", named: "kind" },
};

const SHOWN = 60;

/**
 * A value as a sentence shows it, cut off where it is long.
 *
 * @internal
 */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  if (typeof value === "function") return "function";
  return typeof value === "bigint" ? `${String(value)}n` : String(value);
}

/**
 * A path as programmers write it.
 *
 * @internal
 */
export function written(path: Path): string {
  const steps = path.map((step) =>
    /^[A-Za-z_]\w*$/u.test(String(step)) ? `.${String(step)}` : `[${JSON.stringify(step)}]`,
  );
  return steps.join("").replace(/^\./u, "");
}

function nameOf(value: unknown, property: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const name = (value as Readonly<Record<string, unknown>>)[property];
  return (typeof name === "string" && name.trim() !== "") || typeof name === "number" ? show(name) : undefined;
}

/**
 * The place in words: the innermost thing that people know by a name, and the path.
 *
 * @internal
 */
export function placeOf(input: unknown, root: Root, path: Path): Required<Texts> {
  let label: Required<Texts> & { readonly named: string } = { ...root.title, named: root.named };
  let name = nameOf(input, root.named);
  let value = input;
  path.forEach((step, index) => {
    value =
      typeof value === "object" && value !== null
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined;
    const listed = typeof step === "number" ? LISTED[String(path[index - 1])] : undefined;
    const inner = listed && nameOf(value, listed.named);
    if (listed === undefined || inner === undefined) return;
    [label, name] = [listed, inner];
  });
  const where = path.length === 0 ? "" : ` (${written(path)})`;
  const called = name === undefined ? "" : ` ${name}`;
  return { id: `${label.id}${called}${where}`, en: `${label.en}${called}${where}` };
}
