import { takeEffect } from "../consequence/effect.ts";
import type { KnownSteps } from "../consequence/imposition.ts";
import type { PunishmentKind } from "../consequence/punishment.ts";
import type { Choices } from "../law/reading.ts";
import type { Texts } from "../result.ts";
import type { RuleSet } from "./ruleSet.ts";
import type { RulesInForce } from "./rulesInForce.ts";

/**
 * Every kind of punishment that a rule set's own discipline law lists, in whatever year.
 *
 * @internal
 */
export function punishmentKindsOf({ discipline, contractDiscipline }: RuleSet): readonly PunishmentKind[] {
  return [
    ...(discipline ?? []).flatMap(({ kinds }) => kinds),
    ...(contractDiscipline ?? []).flatMap((law) => (law.kind === "own" ? law.kinds : [])),
  ];
}

function stepsOf(ruleSet: RuleSet, choices: Choices): KnownSteps["byCode"] {
  const inherited = ruleSet.parent === undefined ? {} : stepsOf(ruleSet.parent, choices);
  const kinds = punishmentKindsOf(ruleSet).map(
    ({ code, effect, basis, rank }) => [code, { effect, basis, severity: rank }] as const,
  );
  const steps = (ruleSet.ladders ?? []).flatMap((ladder) =>
    // A proposal changes nothing: what follows from it is another decision.
    ladder.steps
      .filter(({ mode }) => mode !== "proposed")
      .map(({ code, effect }) => [code, { effect: takeEffect(effect, choices), basis: ladder.basis }] as const),
  );
  return { ...inherited, ...Object.fromEntries([...kinds, ...steps]) };
}

/**
 * What each step and each kind of punishment does, by code, in every year of a rule set: a decision of an earlier year still stands.
 *
 * @internal
 */
export function knownSteps(ruleSet: RuleSet, { choices, discipline }: RulesInForce): KnownSteps {
  const byCode = stepsOf(ruleSet, choices);
  return discipline?.overlap === undefined ? { byCode } : { byCode, overlap: discipline.overlap };
}

/**
 * What the codes of a rule set are called: steps and kinds of every year, since a decision of an earlier year still stands; matters, duties
 * and breaches as the rules in force word them.
 *
 * @internal
 */
export function titlesOf(ruleSet: RuleSet, ...inForce: readonly RulesInForce[]): Readonly<Record<string, Texts>> {
  const lineage = (one: RuleSet): readonly RuleSet[] =>
    one.parent === undefined ? [one] : [...lineage(one.parent), one];
  const everywhere = lineage(ruleSet).flatMap((one) => [
    ...punishmentKindsOf(one),
    ...(one.discipline ?? []).flatMap(({ duties }) => duties),
    ...(one.ladders ?? []).flatMap(({ steps }) => steps),
  ]);
  const now = inForce.flatMap(({ matters, measures, obligations, breaches, merits, ladders }) => [
    ...matters,
    ...measures,
    ...obligations,
    ...breaches,
    ...merits,
    ...ladders.flatMap(({ steps }) => steps),
  ]);
  return Object.fromEntries([...everywhere, ...now].map(({ code, title }) => [code, title]));
}
