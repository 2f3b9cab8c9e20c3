/**
 * The door for unknown data: JSON text, agreements, dossiers and rule sets become values, or all their issues at once.
 *
 * A reader never throws on data, drops nothing, defaults nothing and guesses no number. What it returns is not validated again.
 *
 * @module read
 */
export { readAgreement } from "./agreement.ts";
export { readFacts } from "./facts.ts";
export { readJson } from "./json.ts";
export { readLines, readLineStream } from "./lines.ts";
export { readNumber } from "./number.ts";
export { type KnownParents, readRuleSet } from "./ruleSet.ts";
export type { JsonSchema } from "./jsonSchema.ts";
export { agreementJsonSchema, factsJsonSchema, ruleSetJsonSchema } from "./jsonSchemas.ts";
