import type { Slices } from "../../rules/ruleSet.ts";
import type { Schema } from "../schema.ts";

/** A schema for each of some slices. */
export type SliceSchemas<Name extends keyof Slices> = { readonly [Slice in Name]: Schema<Slices[Slice]> };
