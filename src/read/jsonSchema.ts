import * as z from "zod/mini";
import { formatVersion } from "../agreement/formatVersion.ts";
import * as s from "./schema.ts";

/** A JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a JSON Schema can say of leaves that are checked by a function. A day that does not exist it lets pass; the readers do not. */
const LEAVES: ReadonlyMap<z.core.$ZodType, JsonSchema> = new Map<z.core.$ZodType, JsonSchema>([
  [s.text, { type: "string", pattern: "\\S" }],
  [s.number, { type: "number" }],
  [s.whole, { type: "integer", minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }],
  [s.count, { type: "integer", minimum: 1, maximum: Number.MAX_SAFE_INTEGER }],
  [s.flag, { type: "boolean" }],
  [s.day, { type: "string", pattern: "^(?:19|2[0-8])\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" }],
  [s.period, { type: "string", pattern: "^[12]\\d{3}(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?$" }],
  [s.year, { type: "integer", minimum: 1900, maximum: 2899 }],
  [s.region, { type: "string", pattern: "^\\d\\d(?:\\.\\d\\d)?$" }],
  [s.version, { type: "integer", minimum: 1, maximum: formatVersion }],
  [s.figure, { anyOf: [{ type: "number" }, { type: "string", pattern: "\\S" }] }],
]);

/** What is used in many places, under the name that it has in the API. */
export type NamedSchemas = Readonly<Record<string, z.core.$ZodType>>;

/**
 * The JSON Schema of what a reader reads, made from the very schema by which it reads.
 *
 * @internal
 */
export function jsonSchemaOf(schema: z.core.$ZodType, named: NamedSchemas): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, one] of Object.entries(named)) names.add(one, { id });
  return z.toJSONSchema(schema, {
    metadata: names,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, LEAVES.get(zodSchema));
    },
  });
}
