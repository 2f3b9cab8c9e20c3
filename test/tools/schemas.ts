/**
 * The JSON Schemas that are published: of what the readers read, made from the readers' own schemas, and of what the library answers, made from
 * its types. Both follow from src, so that they cannot say something else; `npm run sync` writes them to src/schemas.
 */
import { join } from "node:path";

import { format, resolveConfig } from "prettier";
import { createGenerator } from "ts-json-schema-generator";

import { formatVersion } from "../../src/index.ts";
import { agreementJsonSchema, factsJsonSchema, type JsonSchema, ruleSetJsonSchema } from "../../src/read/index.ts";
import { root } from "./root.ts";

/** What is read, by the name of its file. */
const inputs: Readonly<Record<string, () => JsonSchema>> = {
  agreement: agreementJsonSchema,
  facts: factsJsonSchema,
  ruleSet: ruleSetJsonSchema,
};

/** What is answered and worth storing, by the name of its file: a type that the main door exports. */
const outputs: Readonly<Record<string, string>> = {
  evaluation: "Evaluation",
  issue: "Issue",
};

/** The names of the schemas. */
export const schemaNames: readonly string[] = [...Object.keys(inputs), ...Object.keys(outputs)].sort();

/** Where a schema lies. */
export const schemaPath = (name: string): string => `src/schemas/${name}.json`;

/** What the compiler knows of these two and the generator does not. */
const branded: Readonly<Record<string, JsonSchema>> = {
  PlainDate: { type: "string", pattern: "^[12]\\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
  Period: { type: "string", pattern: "^[12]\\d{3}(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?$" },
};

/** A name as it may stand in an address: `MaybeReading<("ruang"|"golongan")>` is `MaybeReading-ruang-golongan`. */
const plainName = (name: string): string => name.replaceAll(/[^\w]+/gu, "-").replaceAll(/^-|-$/gu, "");

/** References as draft 2020-12 writes them, under plain names. */
const inNewDraft = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inNewDraft);
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).map(([key, below]: [string, unknown]) => {
    if (key !== "$ref" || typeof below !== "string") return [key, inNewDraft(below)];
    return [key, `#/$defs/${plainName(decodeURIComponent(below.replace("#/definitions/", "")))}`];
  });
  return Object.fromEntries(parts) as unknown;
};

const ofType = (type: string): JsonSchema => {
  const generator = createGenerator({
    path: join(root, "src/index.ts"),
    tsconfig: join(root, "src/tsconfig.json"),
    type,
    topRef: false,
    // The compiler has its own command.
    skipTypeCheck: true,
    additionalProperties: false,
  });
  const { definitions = {}, $schema: _older, ...top } = generator.createSchema(type);
  const named = Object.entries(definitions).map(([name, definition]) => {
    const known = branded[name];
    const { description } = typeof definition === "object" ? definition : {};
    return [plainName(name), known === undefined ? inNewDraft(definition) : { ...known, description }] as const;
  });
  // Two types under one name would be one for every reference.
  if (new Set(named.map(([name]) => name)).size < named.length) throw new Error(`${type}: two types have one name.`);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...(inNewDraft(top) as JsonSchema),
    $defs: Object.fromEntries(named),
  };
};

/** A schema as plain data. */
export const schemaOf = (name: string): JsonSchema => {
  const type = outputs[name];
  const { $schema, ...rest } = type === undefined ? (inputs[name]?.() ?? {}) : ofType(type);
  return { $schema, $id: `urn:perjanjian-kinerja:${name}:${String(formatVersion)}`, ...rest };
};

/** The file of a schema, laid out as the formatter wants it. */
export const schemaText = async (name: string): Promise<string> => {
  const path = join(root, schemaPath(name));
  return format(JSON.stringify(schemaOf(name)), { ...(await resolveConfig(path)), filepath: path });
};
