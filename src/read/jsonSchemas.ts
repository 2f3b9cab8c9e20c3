import { agreement, indicator, objective, party, post, programme, range } from "./agreement.ts";
import { dossier, event } from "./facts.ts";
import { type JsonSchema, jsonSchemaOf } from "./jsonSchema.ts";
import { breachCondition } from "./rules/assessment.ts";
import { effect, standingCondition } from "./rules/consequence.ts";
import { citation, duration, source, texts } from "./rules/grounds.ts";
import { stored } from "./rules/stored.ts";

/**
 * The JSON Schema (draft 2020-12) of an agreement, made from the very schema by which `readAgreement` reads. It knows shapes; what an agreement
 * contradicts in itself is found by `readAgreement`.
 *
 * @example
 * agreementJsonSchema()["required"] // => ["id", "year", "mandateHolder", "signing", "documents", "clauses", "objectives", "programmes", "revisions"]
 */
export function agreementJsonSchema(): JsonSchema {
  return jsonSchemaOf(agreement, {
    Post: post,
    Party: party,
    TargetRange: range,
    Indicator: indicator,
    StrategicObjective: objective,
    Programme: programme,
  });
}

/**
 * The JSON Schema (draft 2020-12) of a dossier, made from the very schema by which `readFacts` reads. It knows shapes; what a dossier says of things
 * that no agreement has is found by `readFacts`.
 *
 * @example
 * factsJsonSchema()["required"] // => ["official", "employment", "events"]
 */
export function factsJsonSchema(): JsonSchema {
  return jsonSchemaOf(dossier, { Post: post, TargetRange: range, Fact: event });
}

/**
 * The JSON Schema (draft 2020-12) of a stored rule set, made from the very schemas by which `readRuleSet` reads, so that an editor or a
 * database can check one before this library sees it. It knows shapes; contradictions are found by `readRuleSet` and `checkRuleSet`.
 *
 * @example
 * ruleSetJsonSchema()["required"] // => ["id", "name", "parent", "sources"]
 */
export function ruleSetJsonSchema(): JsonSchema {
  return jsonSchemaOf(stored, {
    Texts: texts,
    Citation: citation,
    Duration: duration,
    Source: source,
    Effect: effect,
    BreachCondition: breachCondition,
    StepCondition: standingCondition,
  });
}
