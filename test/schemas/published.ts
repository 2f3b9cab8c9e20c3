import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

import { root } from "../tools/root.ts";
import { schemaPath } from "../tools/schemas.ts";

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });

/** The validator of a schema as it is published. */
export const validator = (name: string): ValidateFunction => {
  const schema = JSON.parse(readFileSync(join(root, schemaPath(name)), "utf8")) as { readonly $id: string };
  // The test files share one world, and a validator knows each schema once.
  return ajv.getSchema(schema.$id) ?? ajv.compile(schema);
};

/** What a validator says of a value after it went through JSON: nothing, or its first complaint. */
export const complaint = (accepts: ValidateFunction, value: unknown): string | undefined =>
  accepts(JSON.parse(JSON.stringify(value)))
    ? undefined
    : `${accepts.errors?.[0]?.instancePath ?? ""} ${accepts.errors?.[0]?.message ?? ""}`;
