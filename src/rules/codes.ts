import type { EffectsByStep } from "../consequence/imposition.ts";
import type { Texts } from "../result.ts";
import { lineageOf } from "./lineage.ts";
import type { RuleSet } from "./ruleSet.ts";
import type { RulesInForce } from "./rulesInForce.ts";

/**
 * What each step and each kind of punishment does, by code, in every year of a rule set: a decision of an earlier year still stands.
 *
 * @internal
 */
export function effectsOf(ruleSet: RuleSet): EffectsByStep {
  const inherited = ruleSet.parent === undefined ? {} : effectsOf(ruleSet.parent);
  const kinds = (ruleSet.discipline ?? []).flatMap((law) =>
    law.kinds.map(({ code, effect }) => [code, effect] as const),
  );
  const steps = (ruleSet.ladders ?? []).flatMap((ladder) =>
    // A proposal changes nothing: what follows from it is another decision.
    ladder.steps.filter(({ mode }) => mode !== "proposed").map(({ code, effect }) => [code, effect] as const),
  );
  return { ...inherited, ...Object.fromEntries([...kinds, ...steps]) };
}

/**
 * What the codes of a rule set are called: steps and kinds of every year, since a decision of an earlier year still stands; matters, duties
 * and breaches as the rules in force word them.
 *
 * @internal
 */
export function titlesOf(ruleSet: RuleSet, ...inForce: readonly RulesInForce[]): Readonly<Record<string, Texts>> {
  const everywhere = lineageOf(ruleSet)
    .toReversed()
    .flatMap(({ discipline, ladders }) => [
      ...(discipline ?? []).flatMap(({ kinds }) => kinds),
      ...(ladders ?? []).flatMap(({ steps }) => steps),
    ]);
  const now = inForce.flatMap(({ matters, obligations, breaches, ladders }) => [
    ...matters,
    ...obligations,
    ...breaches,
    ...ladders.flatMap(({ steps }) => steps),
  ]);
  return Object.fromEntries([...everywhere, ...now].map(({ code, title }) => [code, title]));
}
