import fc from "fast-check";
import type { JsonSchema } from "perjanjian-kinerja/read";

type Any = fc.Arbitrary<unknown>;

/** What texts, days and years are drawn from, so that what is made up refers to what there is. */
export interface Words {
  readonly texts: readonly string[];
  readonly days: readonly string[];
  readonly years: readonly number[];
}

const numbers = fc.oneof(
  fc.constantFrom(0, 1, 2, 3, 5, 14, 19, 90, 100, 0.1, -1, -2.5),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
);

/** A text by its pattern; the patterns are those that the published schemas use. */
function textBy(pattern: string | undefined, { texts, days, years }: Words): Any {
  if (pattern === undefined || pattern === "\\S") return fc.constantFrom(...texts);
  if (pattern.startsWith("^(?:19|2[0-8])")) return fc.constantFrom(...days);
  if (pattern.startsWith("^[12]\\d{3}(?:-(?:H"))
    return fc
      .tuple(fc.constantFrom(...years), fc.constantFrom("", "-H1", "-Q1", "-Q2", "-Q3", "-Q4", "-03", "-12"))
      .map(([year, part]) => `${String(year)}${part}`);
  if (pattern.startsWith("^\\d\\d")) return fc.constantFrom("17", "17.07");
  throw new RangeError(`No text is made up for the pattern ${pattern}.`);
}

const isObject = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null;

function wholeIn({ minimum, maximum }: JsonSchema, { years }: Words): Any {
  if (minimum === maximum) return fc.constant(minimum);
  if (minimum === 1900) return fc.constantFrom(...years);
  return fc.integer({ min: minimum === 1 ? 1 : -1, max: 6 });
}

/** Anything that a schema accepts, small and full of the words given. */
export function anythingBy(schema: JsonSchema, words: Words): Any {
  const { $defs = {} } = schema as { readonly $defs?: Readonly<Record<string, JsonSchema>> };
  const tied = fc.letrec((tie) => {
    const objectBy = (one: JsonSchema): Any => {
      const { properties, propertyNames, additionalProperties, required = [] } = one;
      if (isObject(additionalProperties)) {
        const keys = isObject(propertyNames) ? by(propertyNames) : fc.constantFrom(...words.texts);
        return fc.dictionary(keys as fc.Arbitrary<string>, by(additionalProperties), {
          maxKeys: 3,
          noNullPrototype: true,
        });
      }
      const model = Object.entries(properties as Readonly<Record<string, JsonSchema>>);
      return fc.record(Object.fromEntries(model.map(([name, below]) => [name, by(below)])), {
        requiredKeys: required as string[],
        noNullPrototype: true,
      });
    };
    const by = (one: JsonSchema): Any => {
      const { $ref, anyOf, oneOf, enum: listed, type, items, minItems = 0, pattern } = one;
      const ways = (anyOf ?? oneOf) as readonly JsonSchema[] | undefined;
      if (typeof $ref === "string") return tie($ref.replace("#/$defs/", ""));
      if (ways !== undefined) return fc.oneof({ maxDepth: 2 }, ...ways.map(by));
      if ("const" in one) return fc.constant(one["const"]);
      if (Array.isArray(listed)) return fc.constantFrom(...(listed as unknown[]));
      if (type === "object") return objectBy(one);
      if (type === "array") return fc.array(by(items as JsonSchema), { minLength: Number(minItems), maxLength: 3 });
      if (type === "string") return textBy(pattern as string | undefined, words);
      if (type === "integer") return wholeIn(one, words);
      if (type === "number") return numbers;
      if (type === "boolean") return fc.boolean();
      throw new RangeError(`Nothing is made up for ${JSON.stringify(one)}.`);
    };
    return { ...Object.fromEntries(Object.entries($defs).map(([name, one]) => [name, by(one)])), "": by(schema) };
  });
  return tied[""];
}
