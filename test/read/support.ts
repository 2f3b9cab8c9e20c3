import type { Issue, Result } from "perjanjian-kinerja";

type Path = readonly (string | number)[];

/** Stands for "take this property away". */
export const gone: unique symbol = Symbol("gone");

/** A copy in which one place holds something else. */
export const changed = (value: unknown, path: Path, put: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  if (Array.isArray(value)) {
    const list: unknown[] = [...(value as unknown[])];
    list[Number(step)] = changed(list[Number(step)], rest, put);
    return list;
  }
  const object = { ...(value as Readonly<Record<string, unknown>>) };
  if (rest.length === 0 && put === gone) {
    return Object.fromEntries(Object.entries(object).filter(([key]) => key !== String(step)));
  }
  return { ...object, [step]: changed(object[step], rest, put) };
};

/** Several changes, one after the other. */
export const changedAll = (value: unknown, changes: readonly (readonly [Path, unknown])[]): unknown =>
  changes.reduce((current, [path, put]) => changed(current, path, put), value);

/** What a reader found, or nothing. */
export const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);

/** The parts of an issue that an app branches on. */
export const brief = (result: Result<unknown>): readonly (readonly [string, Path, unknown])[] =>
  issuesOf(result).map(({ code, path, received }) => [code, path, received]);

/** Its sentences. */
export const sentences = (result: Result<unknown>): readonly Required<Issue["message"]>[] =>
  issuesOf(result).map(({ message }) => message);
