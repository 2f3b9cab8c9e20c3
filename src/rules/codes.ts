import { takeEffect } from "../consequence/standing/effect.ts";
import type { DismissalForm, GroundOutcome } from "../consequence/dismissal/dismissalGround.ts";
import type { KnownSteps } from "../consequence/standing/imposition.ts";
import type { PunishmentKind } from "../consequence/discipline/punishment.ts";
import type { ConsequenceStep } from "../consequence/ladder/ladder.ts";
import type { HonourableDismissal, PlacementTail } from "../consequence/remediation/remediationRules.ts";
import type { Choices } from "../law/reading.ts";
import type { Texts } from "../result.ts";
import { oncePer } from "../law/oncePer.ts";
import { gather, lineageOf } from "./lineage.ts";
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

/** The dismissals that a rule set lets follow on a time that brought no improvement. */
function dismissalsOf({ placement = [] }: RuleSet): readonly (HonourableDismissal & Pick<PlacementTail, "basis">)[] {
  return placement.map(({ tail: { dismissal, basis } }) => ({ basis, ...dismissal }));
}

/**
 * A proposal changes nothing, and neither does what a source merely deems to have happened: what follows is recorded for itself. A reward
 * changes no standing at all; that it is one is known however it comes about.
 */
function takesEffect({ mode, effect }: ConsequenceStep): boolean {
  return effect.kind === "reward" || (mode !== "proposed" && mode !== "deemed");
}

/** The forms in which a statute dismisses, each once, with where each stands. */
function statutoryForms({ dismissalGrounds = [] }: RuleSet): readonly (DismissalForm & Pick<GroundOutcome, "basis">)[] {
  return dismissalGrounds
    .flatMap(({ outcomes }) => outcomes)
    .flatMap((outcome) =>
      (outcome.kind === "form" ? [outcome.form] : outcome.between).map((form) => ({ basis: outcome.basis, ...form })),
    );
}

function stepsOf(ruleSet: RuleSet, choices: Choices): KnownSteps["byCode"] {
  const inherited = ruleSet.parent === undefined ? {} : stepsOf(ruleSet.parent, choices);
  const kinds = punishmentKindsOf(ruleSet).map(
    ({ code, effect, basis, rank }) => [code, { effect, basis, severity: rank }] as const,
  );
  const steps = (ruleSet.ladders ?? []).flatMap((ladder) =>
    ladder.steps
      .filter(takesEffect)
      .map(({ code, effect }) => [code, { effect: takeEffect(effect, choices), basis: ladder.basis }] as const),
  );
  const dismissals = dismissalsOf(ruleSet).map(
    ({ code, basis }) => [code, { effect: { kind: "dismissal", honour: "honourable" }, basis }] as const,
  );
  const statutory = statutoryForms(ruleSet).map(
    ({ code, honour, basis }) => [code, { effect: { kind: "dismissal", honour }, basis }] as const,
  );
  // A form that is a kind of punishment too is known as that, with its place among them.
  return { ...inherited, ...Object.fromEntries([...statutory, ...kinds, ...dismissals, ...steps]) };
}

/**
 * What each step and each kind of punishment does, by code, in every year of a rule set: a decision of an earlier year still stands.
 *
 * @internal
 */
export const knownSteps = oncePer((ruleSet: RuleSet): KnownSteps => {
  const byCode = stepsOf(
    ruleSet,
    gather(ruleSet, ({ choices }) => choices),
  );
  const [first] = lineageOf(ruleSet)
    .flatMap(({ discipline }) => discipline ?? [])
    .flatMap(({ overlap, speaks }) =>
      overlap === undefined || speaks.kind !== "since" ? [] : [{ since: speaks.from, ...overlap }],
    )
    .toSorted((a, b) => (a.since < b.since ? -1 : 1));
  return first === undefined ? { byCode } : { byCode, overlap: first };
});

type Titled = readonly { readonly code: string; readonly title: Texts }[];

/** What the codes of every year are called, its parents' before its own. */
const titledEver = oncePer((ruleSet: RuleSet): Titled =>
  lineageOf(ruleSet)
    .toReversed()
    .flatMap((one) => [
      ...statutoryForms(one),
      ...punishmentKindsOf(one),
      ...dismissalsOf(one),
      ...(one.dismissalGrounds ?? []),
      ...(one.suspension ?? []).flatMap(({ grounds }) => grounds),
      ...(one.discipline ?? []).flatMap(({ duties }) => duties),
      ...(one.ladders ?? []).flatMap(({ steps }) => steps),
    ]),
);

function titledIn({ matters, measures, obligations, breaches, merits, ladders }: RulesInForce): Titled {
  return [...matters, ...measures, ...obligations, ...breaches, ...merits, ...ladders.flatMap(({ steps }) => steps)];
}

/** The titles by the rules of the year's end and those of the signing day. */
const titlesIn = oncePer((ruleSet: RuleSet) =>
  oncePer((atJudgement: RulesInForce) =>
    oncePer((atSigning: RulesInForce): Readonly<Record<string, Texts>> => {
      const titled = [...titledEver(ruleSet), ...titledIn(atJudgement), ...titledIn(atSigning)];
      return Object.fromEntries(titled.map(({ code, title }) => [code, title]));
    }),
  ),
);

/**
 * What the codes of a rule set are called: steps and kinds of every year, since a decision of an earlier year still stands; matters, duties
 * and breaches as the rules in force word them, those of the signing day last.
 *
 * @internal
 */
export function titlesOf(
  ruleSet: RuleSet,
  atJudgement: RulesInForce,
  atSigning: RulesInForce,
): Readonly<Record<string, Texts>> {
  return titlesIn(ruleSet)(atJudgement)(atSigning);
}

/** Every code that a fact can name, by where it has to stand. */
export interface KnownCodes {
  /** Steps of ladders and kinds of punishment. */
  readonly steps: readonly string[];
  /** Duties. */
  readonly obligations: readonly string[];
  /** Matters that are judged. */
  readonly matters: readonly string[];
  /** Measures that are observed. */
  readonly measures: readonly string[];
  /** Reviews. */
  readonly reviews: readonly string[];
  /** Grounds of statutory dismissal. */
  readonly dismissalGrounds: readonly string[];
  /** Grounds of suspension. */
  readonly suspension: readonly string[];
}

/**
 * Every code that a fact can name, of every year of a rule set and of everything it extends.
 *
 * @internal
 */
export function knownCodes(ruleSet: RuleSet): KnownCodes {
  const family = lineageOf(ruleSet);
  const codes = (slice: "obligations" | "matters" | "measures" | "reviews" | "dismissalGrounds"): readonly string[] => [
    ...new Set(family.flatMap((one) => (one[slice] ?? []).map(({ code }) => code))),
  ];
  const steps = family.flatMap((one) => [
    ...(one.ladders ?? []).flatMap((ladder) => ladder.steps.map(({ code }) => code)),
    ...punishmentKindsOf(one).map(({ code }) => code),
    ...dismissalsOf(one).map(({ code }) => code),
    ...statutoryForms(one).map(({ code }) => code),
  ]);
  return {
    steps: [...new Set(steps)],
    obligations: codes("obligations"),
    matters: codes("matters"),
    measures: codes("measures"),
    reviews: codes("reviews"),
    dismissalGrounds: codes("dismissalGrounds"),
    suspension: [
      ...new Set(
        family.flatMap(({ suspension = [] }) => suspension).flatMap((law) => law.grounds.map(({ code }) => code)),
      ),
    ],
  };
}
