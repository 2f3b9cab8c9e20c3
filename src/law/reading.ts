import type { Texts } from "../result.ts";

/**
 * One of several ways to understand an ambiguous text. All ways stand in the rule; which one was taken is shown wherever it matters,
 * and a rule set or an app can take another by name.
 *
 * @term Penafsiran
 */
export interface Reading<Value> {
  /** Marks the value as a reading. */
  readonly kind: "reading";
  /** The ambiguous place, by code. */
  readonly code: string;
  /** The way taken unless somebody chooses another. */
  readonly taken: string;
  /** Every way, by name. */
  readonly ways: Readonly<Record<string, Value>>;
  /** What each way says, in words; its name is shown where that is missing. */
  readonly titles?: Readonly<Record<string, Texts>>;
}

/** Which way is taken at which ambiguous place, where it is not the default. */
export type Choices = Readonly<Record<string, string>>;

/**
 * Names the ways in which an ambiguous text can be understood.
 *
 * @throws RangeError if the way taken is not among the ways.
 *
 * @example
 * reading("second-evaluation", "six-months-after-signing", {
 *   "six-months-after-signing": months(6),
 *   "six-months-after-the-first": months(9),
 * }).taken // => "six-months-after-signing"
 */
export function reading<Value>(
  code: string,
  taken: string,
  ways: Readonly<Record<string, Value>>,
  titles?: Readonly<Record<string, Texts>>,
): Reading<Value> {
  if (Object.hasOwn(ways, taken))
    return { kind: "reading", code, taken, ways, ...(titles === undefined ? {} : { titles }) };
  throw new RangeError(
    `Reading "${code}" takes "${taken}", which is not among its ways: ${Object.keys(ways).join(", ")}.`,
  );
}

/** The way that was taken. */
export interface TakenReading<Value> {
  /** Its name. */
  readonly name: string;
  /** What it says. */
  readonly value: Value;
}

/**
 * Resolves a reading: the chosen way, or its default. A choice that names no way of this reading is a programmer's mistake.
 *
 * @throws RangeError if the choice is not among the ways.
 *
 * @example
 * takeReading(reading("golongan-setingkat", "ruang", { ruang: 1, golongan: 4 }), { "golongan-setingkat": "golongan" })
 * // => { name: "golongan", value: 4 }
 */
export function takeReading<Value>(of: Reading<Value>, choices: Choices): TakenReading<Value> {
  const name = choices[of.code] ?? of.taken;
  const value = of.ways[name];
  if (value !== undefined && Object.hasOwn(of.ways, name)) return { name, value };
  throw new RangeError(`Reading "${of.code}" has no way "${name}". Choose one of: ${Object.keys(of.ways).join(", ")}.`);
}

/**
 * Which way was taken and which others there are, in both languages, as the values of a reason.
 *
 * @internal
 */
export function describeReading(
  of: Reading<unknown>,
  choices: Choices,
): Readonly<Record<string, string | readonly string[]>> {
  const { name } = takeReading(of, choices);
  const others = Object.keys(of.ways).filter((way) => way !== name);
  const inIndonesian = (way: string): string => of.titles?.[way]?.id ?? way;
  const inEnglish = (way: string): string => of.titles?.[way]?.en ?? inIndonesian(way);
  return {
    reading: of.code,
    taken: name,
    takenId: inIndonesian(name),
    takenEn: inEnglish(name),
    othersId: others.map(inIndonesian),
    othersEn: others.map(inEnglish),
  };
}

/** Either a plain value or a reading of it. */
export type MaybeReading<Value> = Value | Reading<Value>;
