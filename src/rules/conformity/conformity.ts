import type { Facts } from "../../agreement/facts.ts";
import type { PostLevel } from "../../agreement/post.ts";
import type { Finding } from "../../assessment/finding.ts";
import { takeEffect } from "../../consequence/effect.ts";
import type { ConsequenceStep, Ladder } from "../../consequence/ladder.ts";
import type { DisciplineLaw } from "../../consequence/disciplineLaw.ts";
import type { PunishmentKind } from "../../consequence/punishment.ts";
import type { Coverage, RemediationRules } from "../../consequence/remediationRules.ts";
import type { Citation } from "../../law/citation.ts";
import type { Entry, Moment } from "../../law/since.ts";
import type { Texts } from "../../result.ts";
import { isLonger } from "../../time/duration.ts";
import type { RuleSet } from "../ruleSet.ts";
import { type RulesInForce, rulesInForce } from "../rulesInForce.ts";
import { kindConformity, type KindConformity } from "./kind.ts";
import { type NationalLaw, nationalLawAt } from "./nationalLaw.ts";
import { type AspectConformity, type Conformity, isAgainstLaw, type LawfulAlternative, worst } from "./status.ts";
import { triggerConformity } from "./trigger.ts";

/** The conformity of one step of one ladder. */
export interface StepConformity {
  /** The ladder's code. */
  readonly ladder: string;
  /** The step's code. */
  readonly step: string;
  /** What the step is called. */
  readonly title: Texts;
  /** How it stands. */
  readonly conformity: Conformity;
}

/** For whom and for what a step is held against the law. Without it: for a head of agency, for everything the ladder punishes for. */
export interface Occasion {
  /** The level of the official's post. */
  readonly level: PostLevel;
  /** The kind of employment. */
  readonly employment: Facts["employment"];
  /** The findings that the step would answer. */
  readonly findings: readonly Finding[];
  /** The rules by which they were found; those of the moment where missing. */
  readonly rules?: RulesInForce;
}

const ANY_HEAD: Occasion = { level: "jpt-pratama", employment: "PNS", findings: [] };

/** Whoever proposes needs no power to decide; whoever decides does, for that level of punishment and that post. */
function authorityConformity(
  { by, mode }: ConsequenceStep,
  local: readonly Citation[],
  nearest: readonly PunishmentKind[],
  law: DisciplineLaw,
  { level: post }: Occasion,
): AspectConformity {
  const forPost = law.competences.filter(({ of }) => of.includes(post));
  // A sanction that is not named could be of any level.
  const levels = new Set((nearest.length > 0 ? nearest : forPost).map(({ level }) => level));
  const competences = forPost.filter(({ level }) => levels.has(level));
  const competent =
    levels.size > 0 &&
    [...levels].every((level) => competences.some((one) => one.level === level && one.by.includes(by)));
  const who = [...new Set(competences.flatMap((competence) => competence.by))].join(", ").replaceAll("-", " ");
  const known = competences.length > 0;
  const proposes = known && mode === "proposed";
  return {
    aspect: "authority",
    status: competent || proposes ? "conforms" : "unclear",
    why: known
      ? {
          id: `${proposes ? "hanya mengusulkan; " : ""}yang berwenang memutuskan: ${who}`,
          en: `${proposes ? "only proposes; " : ""}competent to decide: ${who}`,
        }
      : { id: "yang berwenang belum terkonfirmasi", en: "who is competent is not confirmed" },
    local,
    national: competences.flatMap(({ basis }) => basis),
  };
}

/** A proposal starts the procedure, and whoever examines is part of it; an announcement to impose does not say. */
function procedureConformity(
  { mode }: ConsequenceStep,
  ladder: Entry<Ladder>,
  law: DisciplineLaw,
  rules: RulesInForce,
): AspectConformity {
  const team = rules.oversight.filter(({ does }) => does === "examines");
  const { status, why, basis } = law.procedure;
  const opens = mode === "proposed" || team.length > 0;
  const local = [...ladder.basis, ...team.flatMap((one) => one.basis)];
  return { aspect: "procedure", status: opens ? "conforms" : status, why, local, national: basis };
}

function alternativesTo(
  kind: KindConformity,
  aspects: readonly AspectConformity[],
  law: NationalLaw,
  { level }: Occasion,
): readonly LawfulAlternative[] {
  const kinds = kind.status === "conforms" ? [] : kind.nearest;
  const wrongTrack = aspects.some(({ aspect, status }) => aspect === "trigger" && isAgainstLaw(status));
  const coverage = law.remediation?.covers.find(({ levels }) => levels.includes(level));
  const title: Texts = {
    id: "jalur kinerja: kesempatan memperbaiki kinerja",
    en: "the performance track: a time to improve",
  };
  return [
    ...kinds.map(({ code, title: name, basis }) => ({ code, title: name, basis })),
    ...(wrongTrack && coverage?.clear === "clear" ? [{ code: "performance-track", title, basis: coverage.basis }] : []),
  ];
}

function together(
  aspects: readonly AspectConformity[],
  alternatives: readonly LawfulAlternative[],
  { on }: Moment,
): Conformity {
  // Procedure still lies ahead, so that it is open is nothing to review yet.
  const requiresLegalReview = aspects.some(({ aspect, status }) => aspect !== "procedure" && status === "unclear");
  return { status: worst(aspects.map(({ status }) => status)), requiresLegalReview, on, aspects, alternatives };
}

/** Discipline of civil servants (PNS) is the law of PNS; how it fits contract staff is not confirmed. */
function forContractStaff({ employment }: Occasion): Texts | undefined {
  if (employment !== "PPPK") return undefined;
  return {
    id: "daftar ini untuk PNS; penerapannya pada PPPK belum terkonfirmasi",
    en: "this list is for PNS; how it applies to PPPK is not confirmed",
  };
}

/**
 * Holds one step of a ladder against national law, aspect by aspect, on the day of the act.
 *
 * @param ruleSet - the rules that announce the step
 * @param ladder - the ladder in which it stands
 * @param step - the step
 * @param moment - the day whose law counts, and the agreement's year
 * @param occasion - for whom and for what; a head of agency and everything the ladder punishes for, where missing
 *
 * @example
 * const moment = { on: plainDate("2025-12-31"), year: 2025, signed: true };
 * const [ladder] = rulesInForce(kabContoh, moment).ladders;
 * const [step] = ladder?.steps ?? [];
 * ladder && step && conformityOf(kabContoh, ladder, step, moment).status // => "harsher"
 */
export function conformityOf(
  ruleSet: RuleSet,
  ladder: Entry<Ladder>,
  step: ConsequenceStep,
  moment: Moment,
  occasion: Occasion = ANY_HEAD,
): Conformity {
  const law = nationalLawAt(ruleSet, moment);
  const rules = occasion.rules ?? rulesInForce(ruleSet, moment);
  const kind = kindConformity(takeEffect(step.effect, rules.choices), law);
  const local = ladder.basis;
  const first: AspectConformity = {
    aspect: "kind",
    status: kind.status,
    why: kind.why,
    local,
    national: kind.national,
  };
  // Resigning is no punishment: nobody imposes it, and nothing is conducted against the official.
  if (step.effect.kind === "resignation" || step.effect.kind === "as-the-law-provides")
    return together([first], [], moment);
  if (law.discipline === undefined) return together([first], [], moment);
  const trigger = triggerConformity(ladder, law.discipline, rules, occasion.findings);
  const contract = forContractStaff(occasion);
  if (contract !== undefined) {
    const authority: AspectConformity = { aspect: "authority", status: "unclear", why: contract, local, national: [] };
    return together([first, trigger, authority], [], moment);
  }
  const aspects = [
    first,
    trigger,
    authorityConformity(step, local, kind.nearest, law.discipline, occasion),
    procedureConformity(step, ladder, law.discipline, rules),
  ];
  return together(aspects, alternativesTo(kind, aspects, law, occasion), moment);
}

/** Whether a local time to improve opens where the national one would not: for other levels, on less evidence, on milder predicates. */
function isWider(local: Coverage, national: readonly Coverage[]): boolean {
  return local.levels.some((level) => {
    const same = national.find(({ levels }) => levels.includes(level));
    if (same === undefined) return true;
    const lessEvidence = local.shownBy === "target-or-grade" && same.shownBy === "grade";
    return lessEvidence || local.grades.some((grade) => !same.grades.includes(grade));
  });
}

function windowVerdict(
  local: RemediationRules,
  national: RemediationRules | undefined,
): Pick<AspectConformity, "status" | "why"> {
  if (national === undefined) {
    return {
      status: "unclear",
      why: { id: "hukum nasional tidak mengatur pada hari itu", en: "national law says nothing on that day" },
    };
  }
  if (isLonger(national.window, local.window) || isLonger(national.observation, local.observation)) {
    return {
      status: "harsher",
      why: { id: "lebih singkat daripada menurut hukum nasional", en: "shorter than national law gives" },
    };
  }
  if (local.covers.some((coverage) => isWider(coverage, national.covers))) {
    return {
      status: "harsher",
      why: {
        id: "mencakup pejabat, predikat, atau dasar yang tidak disebut hukum nasional",
        en: "it covers officials, predicates or grounds that national law does not name",
      },
    };
  }
  return {
    status: "conforms",
    why: { id: "tidak lebih singkat daripada menurut hukum nasional", en: "not shorter than national law gives" },
  };
}

/**
 * Holds the time to improve against national law: a shorter one is harsher, a longer one is the authority's to give.
 * Nothing where the time to improve is the national one.
 *
 * @example
 * windowConformity(kabContoh, { on: plainDate("2025-12-31"), year: 2025, signed: true })?.status // => "harsher"
 */
export function windowConformity(ruleSet: RuleSet, moment: Moment): Conformity | undefined {
  const local = rulesInForce(ruleSet, moment).remediation;
  const { remediation, ruleSet: national } = nationalLawAt(ruleSet, moment);
  if (local === undefined || local.from === national) return undefined;
  const { status, why } = windowVerdict(local, remediation);
  const aspect: AspectConformity = {
    aspect: "kind",
    status,
    why,
    local: local.basis,
    national: remediation?.basis ?? [],
  };
  const title: Texts = { id: "kesempatan menurut hukum nasional", en: "the time that national law gives" };
  const instead = status === "harsher" && remediation ? [{ code: "remediation", title, basis: remediation.basis }] : [];
  return together([aspect], instead, moment);
}

/**
 * Holds every consequence that a rule set announces at a moment against national law.
 *
 * @example
 * checkConformity(kabContoh, { on: plainDate("2025-12-31"), year: 2025, signed: true }).map(({ step }) => step) // => ["reassignment"]
 */
export function checkConformity(ruleSet: RuleSet, moment: Moment): readonly StepConformity[] {
  return rulesInForce(ruleSet, moment).ladders.flatMap((ladder) =>
    ladder.steps.map((step) => ({
      ladder: ladder.code,
      step: step.code,
      title: step.title,
      conformity: conformityOf(ruleSet, ladder, step, moment),
    })),
  );
}
