/** A published schema and the reader of the same thing agree on every shape; in what a JSON Schema cannot say, the reader alone refuses. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { evaluate, type IssueCode, national, plainDate, type Result, storedForm } from "perjanjian-kinerja";
import {
  agreementJsonSchema,
  factsJsonSchema,
  type JsonSchema,
  readAgreement,
  readFacts,
  readRuleSet,
  ruleSetJsonSchema,
} from "perjanjian-kinerja/read";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { contohAgreement, contohFacts, kabContoh } from "perjanjian-kinerja/testing";

import { changed, gone, issuesOf } from "../read/support.ts";
import { anythingBy } from "../support/fromSchema.ts";
import { validator } from "./published.ts";
import { words } from "./words.ts";

/** What no JSON Schema says: that a day exists, that an id is there once, that what is referred to is there, that two parts fit. */
const UNSAYABLE: readonly IssueCode[] = [
  "impossible-day",
  "duplicate-id",
  "unknown-reference",
  "period-without-target",
  "contradiction",
  "unreachable",
  "speaks-too-early",
  // A level that is a number written as text is told from a level by the indicator's scale.
  "not-a-number",
  "ambiguous-number",
  // More of what is listed before it.
  "more-issues",
];

interface Read {
  readonly schema: () => JsonSchema;
  readonly samples: readonly unknown[];
  readonly read: (input: unknown) => Result<unknown>;
}

const read: Readonly<Record<"agreement" | "facts" | "ruleSet", Read>> = {
  agreement: { schema: agreementJsonSchema, samples: [contohAgreement], read: readAgreement },
  facts: {
    schema: factsJsonSchema,
    samples: [contohFacts],
    read: (input) => readFacts(input, [contohAgreement]),
  },
  ruleSet: {
    schema: ruleSetJsonSchema,
    samples: [storedForm(kabContoh), storedForm(kabLebong)],
    read: (input) => readRuleSet(input, { parents: [national] }),
  },
};

type Path = readonly (string | number)[];

const placesOf = (value: unknown, path: Path = []): readonly Path[] => [
  path,
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, below]) =>
        placesOf(below, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

const anyPut = fc.oneof(
  fc.constantFrom<unknown[]>(
    null,
    true,
    "",
    " ",
    "x",
    "2025",
    "2025-02-29",
    "97,5",
    0,
    -1,
    1.5,
    2025,
    1e16,
    [],
    {},
    [1],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A value in which one place holds something else, or nothing, or one property more. */
const onceBroken = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...placesOf(value)), fc.oneof(anyPut, fc.constant(gone)), fc.boolean())
    .map(([path, put, more]) =>
      more && put !== gone
        ? changed(value, [...path, "tambahan"], put)
        : changed(value, path, put === gone && path.length === 0 ? {} : put),
    );

describe.each(Object.entries(read))("the schema of %s", (name, { schema, samples, read: reader }) => {
  const accepts = validator(name);
  const anything = fc.oneof(fc.constantFrom(...samples), anythingBy(schema(), words));
  const inJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  it.each(samples)("accepts what the reader accepts: sample %#", (sample) => {
    expect([reader(inJson(sample)).ok, accepts(inJson(sample)), accepts.errors]).toEqual([true, true, null]);
  });

  it("is the one that the reader's own function gives", () => {
    const { $id, ...own } = accepts.schema as JsonSchema;
    expect($id).toBe(`urn:perjanjian-kinerja:${name}:1`);
    expect(own).toEqual(schema());
  });

  it("accepts and refuses the same shapes as the reader", () => {
    const refused = { byBoth: 0, byReader: 0, byNone: 0 };
    fc.assert(
      fc.property(
        anything.chain((value) => fc.oneof(fc.constant(value), onceBroken(value))),
        (value) => {
          const input = inJson(value);
          const codes = issuesOf(reader(input)).map(({ code }) => code);
          const isShaped = accepts(input);
          if (isShaped) expect(codes.filter((code) => !UNSAYABLE.includes(code))).toEqual([]);
          else expect(codes).not.toEqual([]);
          refused[isShaped ? (codes.length === 0 ? "byNone" : "byReader") : "byBoth"] += 1;
        },
      ),
      { numRuns: 400 },
    );
    // All three were met.
    expect(Math.min(...Object.values(refused))).toBeGreaterThan(5);
  });
});

describe("the schema of an evaluation", () => {
  const accepts = validator("evaluation");
  const right = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));

  it("refuses a list of lists wherever one stands, for it is right nowhere", () => {
    expect(placesOf(right).filter((path) => accepts(changed(right, path, [[1]])))).toEqual([]);
  });

  it("refuses what says too much", () => {
    const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);
    // What is named by codes of the rules takes any name, and so do the values of a reason; a list of lists is neither.
    const objects = placesOf(right).filter((path) =>
      isObject(path.reduce((value: unknown, step) => (value as Readonly<Record<string, unknown>>)[step], right)),
    );
    const told = objects.filter((path) => accepts(changed(right, [...path, "tambahan"], [[1]])));
    expect(told.map((path) => path.at(-1))).toEqual([]);
  });

  it.each(Object.keys(right).filter((name) => name !== "rounding"))("refuses one without %s", (name) => {
    expect(accepts(changed(right, [name], gone))).toBe(false);
  });
});

it("the schema of an issue accepts what a reader found", () => {
  const accepts = validator("issue");
  const found = issuesOf(readAgreement({ ...contohAgreement, year: "2025", clauses: 5 }));
  expect(found.map((issue) => accepts(JSON.parse(JSON.stringify(issue))))).toEqual([true, true]);
  expect(accepts({ ...found[0], code: "wrong" })).toBe(false);
});
