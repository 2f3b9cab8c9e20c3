import type { Effect } from "../../consequence/standing/effect.ts";
import type { AuthorityLaw } from "../../consequence/procedure/authorityLaw.ts";
import type { DisciplineLaw } from "../../consequence/discipline/disciplineLaw.ts";
import type { DismissalGround } from "../../consequence/dismissal/dismissalGround.ts";
import type { ProcedureLaw } from "../../consequence/procedure/procedureLaw.ts";
import type { ResignationLaw } from "../../consequence/discipline/punishment.ts";
import type { RemedyLaw } from "../../consequence/remedy/remedyLaw.ts";
import type { RemediationRules } from "../../consequence/remediation/remediationRules.ts";
import { oncePer } from "../../law/oncePer.ts";
import type { Entry, Moment } from "../../law/since.ts";
import { type Duration, sameLength } from "../../time/duration.ts";
import type { FreezeRule } from "../../consequence/standing/freeze.ts";
import { rootOf } from "../lineage.ts";
import type { RuleSet } from "../ruleSet.ts";
import { type RulesInForce, rulesInForce } from "../rulesInForce.ts";

/** National law on one day, as far as local consequences are held against it. */
export interface NationalLaw {
  /** The id of the rule set that states it. */
  readonly ruleSet: string;
  /** Discipline law, where any speaks. */
  readonly discipline: Entry<DisciplineLaw> | undefined;
  /** The discipline law that spoke before. */
  readonly formerly: readonly Entry<DisciplineLaw>[];
  /** Who may punish whom. */
  readonly authority: Entry<AuthorityLaw> | undefined;
  /** By which steps a punishment is imposed. */
  readonly procedure: Entry<ProcedureLaw> | undefined;
  /** How a decision can be contested. */
  readonly remedies: Entry<RemedyLaw> | undefined;
  /** The grounds on which a statute dismisses. */
  readonly dismissalGrounds: readonly Entry<DismissalGround>[];
  /** Resignation. */
  readonly resignation: Entry<ResignationLaw> | undefined;
  /** The time to improve. */
  readonly remediation: Entry<RemediationRules> | undefined;
  /** Consents that are needed on that day. */
  readonly freezes: readonly Entry<FreezeRule>[];
}

/** National law on a day on which discipline law is carried in. */
export type KnownLaw = NationalLaw & {
  /** Discipline law. */
  readonly discipline: Entry<DisciplineLaw>;
};

function begins({ speaks }: Entry<DisciplineLaw>): string {
  return speaks.kind === "since" ? speaks.from : "";
}

function formerly({ discipline = [] }: RuleSet, day: string): NationalLaw["formerly"] {
  return discipline.filter((law) => begins(law) < day);
}

const lawIn = oncePer((national: RuleSet) =>
  oncePer((rules: RulesInForce): NationalLaw => {
    const { discipline, authority, procedure, remedies, dismissalGrounds, resignation, remediation, freezes } = rules;
    return {
      ruleSet: national.id,
      discipline,
      formerly: discipline === undefined ? [] : formerly(national, begins(discipline)),
      authority,
      procedure,
      remedies,
      dismissalGrounds,
      resignation,
      remediation,
      freezes,
    };
  }),
);

/**
 * National law at a moment: the rules of the outermost parent. Below it no rule set may speak on discipline, dismissal or resignation
 * (`checkRuleSet` says so), and none would be heard.
 *
 * @internal
 */
export function nationalLawAt(ruleSet: RuleSet, moment: Moment): NationalLaw {
  const national = rootOf(ruleSet);
  const law = lawIn(national)(rulesInForce(national, moment));
  return law.discipline === undefined ? { ...law, formerly: formerly(national, moment.on) } : law;
}

type Term = Duration | "open-ended" | "not-said";

/** What a source leaves unsaid matches whatever the law says. */
function sameTerm(a: Term, b: Term): boolean {
  if (a === "not-said" || b === "not-said") return true;
  return typeof a === "string" || typeof b === "string" ? a === b : sameLength(a, b);
}

/**
 * Whether a local consequence does the same as a national one. They are compared by what they do, never by name.
 *
 * @internal
 */
export function sameEffect(local: Effect, national: Effect): boolean {
  switch (local.kind) {
    case "post-lost":
    case "post-lowered":
      return local.kind === national.kind && sameTerm(local.term, national.term);
    case "rank-lowered":
      return national.kind === "rank-lowered" && local.by === national.by && sameTerm(local.term, national.term);
    case "dismissal":
      return national.kind === "dismissal" && (local.honour === "not-said" || local.honour === national.honour);
    case "allowance-cut":
      return (
        national.kind === "allowance-cut" && local.percent === national.percent && sameTerm(local.term, national.term)
      );
    case "delayed":
      return national.kind === "delayed" && local.what === national.what && sameTerm(local.term, national.term);
    case "reprimand":
      return national.kind === "reprimand" && local.form === national.form;
    case "post-moved":
    case "reward":
    case "resignation":
    case "not-said":
    case "as-the-law-provides":
      return local.kind === national.kind;
  }
}
