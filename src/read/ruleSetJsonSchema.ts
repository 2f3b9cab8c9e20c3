import * as z from "zod/mini";
import { citation, duration, source, texts } from "./rules/grounds.ts";
import { breachCondition } from "./rules/assessment.ts";
import { effect, standingCondition } from "./rules/consequence.ts";
import { stored } from "./rules/stored.ts";
import * as s from "./schema.ts";

/** A JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a JSON Schema can say of leaves that are checked by a function. A day that does not exist it lets pass; `readRuleSet` does not. */
const LEAVES: ReadonlyMap<z.core.$ZodType, JsonSchema> = new Map<z.core.$ZodType, JsonSchema>([
  [s.text, { type: "string", pattern: "\\S" }],
  [s.number, { type: "number" }],
  [s.whole, { type: "integer" }],
  [s.count, { type: "integer", minimum: 1 }],
  [s.flag, { type: "boolean" }],
  [s.day, { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }],
  [s.year, { type: "integer", minimum: 1900, maximum: 2899 }],
  [s.region, { type: "string", pattern: "^\\d\\d(?:\\.\\d\\d)?$" }],
  [s.figure, { anyOf: [{ type: "number" }, { type: "string", pattern: "\\S" }] }],
]);

/** What is used in many places, under the name that it has in the API. */
const NAMED: readonly (readonly [string, z.core.$ZodType])[] = [
  ["Texts", texts],
  ["Citation", citation],
  ["Duration", duration],
  ["Source", source],
  ["Effect", effect],
  ["BreachCondition", breachCondition],
  ["StepCondition", standingCondition],
];

/**
 * The JSON Schema (draft 2020-12) of a stored rule set, made from the very schemas by which `readRuleSet` reads, so that an editor or a
 * database can check one before this library sees it. It knows shapes; contradictions are found by `readRuleSet` and `checkRuleSet`.
 *
 * @example
 * ruleSetJsonSchema()["required"] // => ["id", "name", "parent", "sources"]
 */
export function ruleSetJsonSchema(): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of NAMED) names.add(schema, { id });
  return z.toJSONSchema(stored, {
    metadata: names,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, LEAVES.get(zodSchema));
    },
  });
}
