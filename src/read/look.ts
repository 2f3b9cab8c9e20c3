import type { Texts } from "../result.ts";
import type { Draft } from "./draft.ts";
import { type Path, show, written } from "./place.ts";
import { trouble } from "./sentences.ts";

/** A part of the input and the way to it. */
export interface Entry {
  /** The part. */
  readonly value: unknown;
  /** The way to it. */
  readonly path: Path;
}

/**
 * A property of something that may be anything.
 *
 * @internal
 */
export function property(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/**
 * What a list below a part holds; nothing where there is no list.
 *
 * @internal
 */
export function entries({ value, path }: Entry, name: string): readonly Entry[] {
  const list = property(value, name);
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown, index) => ({ value: item, path: [...path, name, index] }));
}

/**
 * The entries whose identity an earlier one has; each is reported where it repeats, and names the first.
 *
 * @internal
 */
export function repeated(parts: readonly Entry[], name: string, what: Required<Texts>): readonly Draft[] {
  const firsts = new Map<string | number, Path>();
  return parts.flatMap(({ value, path }) => {
    const id = property(value, name);
    if ((typeof id !== "string" || id.trim() === "") && typeof id !== "number") return [];
    const at = [...path, name];
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, at);
      return [];
    }
    return [{ path: at, received: id, trouble: trouble.duplicate(what, show(id), written(first)) }];
  });
}
