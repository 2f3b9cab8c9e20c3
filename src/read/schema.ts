import * as z from "zod/mini";
import { type FormatVersion, formatVersion } from "../agreement/formatVersion.ts";
import { type FormulaName, formulaNames } from "../agreement/indicator.ts";
import { isPeriod, type Period } from "../time/period.ts";
import type { RegionCode } from "../rules/ruleSet.ts";
import { isPlainDate, type PlainDate } from "../time/plainDate.ts";

/** What belongs in a place; the only message a schema carries, so that sentences are written in one file. */
export type Expected =
  | "text"
  | "number"
  | "whole"
  | "count"
  | "flag"
  | "day"
  | "period"
  | "year"
  | "region"
  | "version"
  | "list"
  | "filled-list"
  | "object"
  | "target"
  | "figure"
  | "term"
  | "rank-step"
  | "run"
  | "rounding"
  | "bands"
  | "which"
  | "times"
  | "window";

/** A schema of which only the noun it reads is known. */
export type Schema<T> = z.ZodMiniType<T>;

/** A property that may be absent; present as undefined it is an issue. */
export interface Optional<T> {
  /** What it is where it is present. */
  readonly optional: Schema<T>;
}

/**
 * One schema per property of a noun: a property too few, too many, or optional on one side only does not compile.
 * Assigning an inferred schema to the noun would let a forgotten optional property pass.
 */
export type Shape<T> = {
  readonly [K in keyof T]-?: Pick<T, K> extends Required<Pick<T, K>>
    ? Schema<T[K]>
    : Optional<Exclude<T[K], undefined>>;
};

const leaf = <T>(expected: Expected, accepts: (value: unknown) => boolean): Schema<T> =>
  z.custom<T>(accepts, { error: expected });

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

// A whole number beyond this is no longer the one that was written.
const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);

/** Text that is not blank: an empty cell is not a name. */
export const text: Schema<string> = leaf("text", isText);
/** A finite number. */
export const number: Schema<number> = leaf("number", Number.isFinite);
/** A whole number. */
export const whole: Schema<number> = leaf("whole", isWhole);
/** How many there are of something, at least one. */
export const count: Schema<number> = leaf("count", (value) => isWhole(value) && Number(value) > 0);
/** True or false. */
export const flag: Schema<boolean> = leaf("flag", (value) => typeof value === "boolean");
/** An existing day. */
export const day: Schema<PlainDate> = leaf(
  "day",
  (value) => typeof value === "string" && isPlainDate(value) && isWithinReach(value),
);
/** A calendar period. */
export const period: Schema<Period> = leaf("period", (value) => typeof value === "string" && isPeriod(value));
/** Days and years far outside any agreement are slips, and windows reckoned from them would leave the calendar. */
function isWithinReach(dayOrYear: string): boolean {
  return dayOrYear >= "1900" && dayOrYear < "2900";
}

/** A budget year, as a number. */
export const year: Schema<number> = leaf(
  "year",
  (value) => isWhole(value) && isPeriod(String(value)) && isWithinReach(String(value)),
);
/** The official code of a region. */
export const region: Schema<RegionCode> = leaf("region", (value) => isText(value) && /^\d\d(?:\.\d\d)?$/u.test(value));
/** The version of the format that is read here; an older one has been upgraded before. */
export const version: Schema<FormatVersion> = leaf("version", (value) => value === formatVersion);
/** A reported figure or level. */
export const figure: Schema<number | string> = leaf("figure", (value) => Number.isFinite(value) || isText(value));

/** Whatever a reader of its own looks at; only its absence is told here. */
export const present: Schema<unknown> = leaf("object", (value) => value !== undefined);

/**
 * One of a closed list of words.
 *
 * @internal
 */
export const oneOf = <T extends string>(values: readonly T[]): Schema<T> => z.literal(values);

/**
 * Every member of a union of words; one forgotten does not compile.
 *
 * @internal
 */
export const every = <T extends string>(all: Readonly<Record<T, true>>): Schema<T> => oneOf(Object.keys(all) as T[]);

/** The formulas an agreement may name; the noun keeps it as text. */
export const formula: Schema<FormulaName> = oneOf(formulaNames);

/**
 * Marks a property that may be absent.
 *
 * @internal
 */
export const optional = <T>(schema: Schema<T>): Optional<T> => ({ optional: schema });

/**
 * A list of any length.
 *
 * @internal
 */
export const list = <T>(item: Schema<T>): Schema<readonly T[]> => z.array(item, { error: "list" });

/**
 * A list with at least one item.
 *
 * @internal
 */
export const filledList = <T>(item: Schema<T>): Schema<readonly [T, ...T[]]> =>
  z.array(item, { error: "filled-list" }).check(z.minLength(1, { error: "filled-list" })) as unknown as Schema<
    readonly [T, ...T[]]
  >;

/**
 * What refers to itself, such as a condition made of conditions.
 *
 * @internal
 */
export const lazy = <T>(schema: () => Schema<T>): Schema<T> => z.lazy(schema);

/**
 * Exactly the properties of a noun.
 *
 * @internal
 */
export function object<T>(shape: Shape<T>): Schema<T> {
  const properties = Object.entries<Schema<unknown> | Optional<unknown>>(shape);
  const fields = properties.map(([name, given]) => [
    name,
    // An undefined that is present is found by the look at strange data; exactOptional would make an issue of every absence.
    "optional" in given ? z.optional(given.optional) : given,
  ]);
  const names = properties.map(([name]) => name).join(", ");
  const error: z.core.$ZodErrorMap = ({ code }) => (code === "unrecognized_keys" ? names : "object");
  // The shape proves it: one schema per property, each of the property's own type.
  return z.strictObject(Object.fromEntries(fields) as Record<string, Schema<unknown>>, {
    error,
  }) as unknown as Schema<T>;
}

/**
 * A mapping whose keys are checked too.
 *
 * @internal
 */
export const record = <K extends string, V>(key: Schema<K>, value: Schema<V>): Schema<Readonly<Record<K, V>>> =>
  z.record(key, value, { error: "object" });

/**
 * One schema per kind; a kind without one does not compile.
 *
 * @internal
 */
export function union<T extends { readonly kind: string }>(members: {
  readonly [K in T["kind"]]: Schema<Extract<T, { readonly kind: K }>>;
}): Schema<T> {
  const options = Object.values(members) as unknown as readonly [z.core.$ZodTypeDiscriminable];
  return z.discriminatedUnion("kind", options, { error: "object" }) as unknown as Schema<T>;
}

/**
 * Any of several shapes without a kind, told apart by their type.
 *
 * @internal
 */
export const anyOf = <T>(expected: Expected, members: readonly Schema<T>[]): Schema<T> =>
  z.union(members, { error: expected });
