import type { Citation } from "../../law/citation.ts";
import type { Binds, Speaks } from "../../law/since.ts";
import type { Issue } from "../../result.ts";
import { listSlices, type RuleSet, singleSlices, type SliceName } from "../ruleSet.ts";

/** The way to a place in a rule set. */
export type Path = Issue["path"];

/** An entry of any slice, with its place. What came from outside the compiler's reach may lack its basis. */
export interface PlacedEntry {
  /** The slice. */
  readonly slice: SliceName;
  /** Where it stands. */
  readonly path: Path;
  /** Its code, where the slice is a list. */
  readonly code?: string;
  /** Its basis. */
  readonly basis?: readonly Citation[];
  /** Whom it binds. */
  readonly binds?: Binds;
  /** When it speaks. */
  readonly speaks: Speaks;
}

/**
 * Every entry that a rule set has of its own.
 *
 * @internal
 */
export function entriesOf(ruleSet: RuleSet): readonly PlacedEntry[] {
  return [...singleSlices, ...listSlices].flatMap((slice) => {
    const entries: readonly Omit<PlacedEntry, "slice" | "path">[] = ruleSet[slice] ?? [];
    return entries.map((entry, index) => ({ ...entry, slice, path: [slice, index] }));
  });
}

/**
 * Issues of a rule by itself, at the place of its entry.
 *
 * @internal
 */
export function placed(issues: readonly Issue[], ...place: Path): readonly Issue[] {
  return issues.map((one) => ({ ...one, path: [...place, ...one.path] }));
}

/** A part of a rule set that is of interest wherever it stands. */
export interface Found<Part> {
  /** Where it stands. */
  readonly path: Path;
  /** The part. */
  readonly part: Part;
}

/**
 * Every part below a value that is of a kind, such as each citation or each length of time, with its place.
 *
 * @internal
 */
export function partsOf<Part>(
  value: unknown,
  isPart: (candidate: unknown) => candidate is Part,
  path: Path = [],
): readonly Found<Part>[] {
  if (isPart(value)) return [{ path, part: value }];
  if (typeof value !== "object" || value === null) return [];
  const steps = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : Object.entries(value);
  return steps.flatMap(([step, item]: readonly [string | number, unknown]) => partsOf(item, isPart, [...path, step]));
}

/**
 * What a rule set says of its own: everything but its parent.
 *
 * @internal
 */
export function ownPartOf({ parent: _parent, ...own }: RuleSet): Omit<RuleSet, "parent"> {
  return own;
}
