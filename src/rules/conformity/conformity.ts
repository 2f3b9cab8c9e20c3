import type { Facts } from "../../agreement/facts.ts";
import type { PostLevel } from "../../agreement/post.ts";
import type { Finding } from "../../assessment/finding.ts";
import { type Effect, takeEffect } from "../../consequence/standing/effect.ts";
import type { ConsequenceStep, Ladder } from "../../consequence/ladder/ladder.ts";
import { acrossLaws } from "../../consequence/discipline/acrossLaws.ts";
import type { Entry, Moment } from "../../law/since.ts";
import type { Texts } from "../../result.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import type { RuleSet } from "../ruleSet.ts";
import { type RulesInForce, rulesInForce } from "../rulesInForce.ts";
import { authorityConformity } from "./authority.ts";
import { kindConformity, type KindConformity } from "./kind.ts";
import { type KnownLaw, type NationalLaw, nationalLawAt } from "./nationalLaw.ts";
import { procedureConformity } from "./procedure.ts";
import {
  type AspectConformity,
  type Conformity,
  isAgainstLaw,
  type LawfulAlternative,
  together,
  worst,
} from "./status.ts";
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
  /** The day on which it is decided, where that comes after the act: a later law may have made the law of the act doubtful. */
  readonly decidedOn?: PlainDate;
}

/** Resigning and rewarding are no punishment: nobody imposes them against the official, and what the law provides is the law's own. */
const PUNISHES_NOBODY: readonly Effect["kind"][] = ["resignation", "reward", "as-the-law-provides"];

const ANY_HEAD: Occasion = { level: "jpt-pratama", employment: "PNS", findings: [] };

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
    ...kinds.map(({ code, title: name, basis }) => ({ track: "discipline", code, title: name, basis }) as const),
    ...(wrongTrack && coverage?.clear === "clear"
      ? [{ track: "performance", code: "performance-track", title, basis: coverage.basis } as const]
      : []),
  ];
}

/** Discipline of civil servants (PNS) is the law of PNS; how it fits contract staff is not confirmed. */
function forContractStaff({ employment }: Occasion): Texts | undefined {
  if (employment !== "PPPK") return undefined;
  return {
    id: "daftar ini untuk PNS; penerapannya pada PPPK belum terkonfirmasi",
    en: "this list is for PNS; how it applies to PPPK is not confirmed",
  };
}

/** Nobody is punished for what somebody else did: a punishment answers the breach of whoever is punished. */
function reaching(
  { reaches = [] }: ConsequenceStep,
  trigger: AspectConformity,
  { discipline }: KnownLaw,
): AspectConformity {
  if (reaches.length === 0) return trigger;
  const { others } = discipline;
  return {
    ...trigger,
    status: worst([trigger.status, others.status]),
    why: {
      id: `${trigger.why.id}; ${others.why.id}`,
      en: `${trigger.why.en ?? trigger.why.id}; ${others.why.en ?? others.why.id}`,
    },
    national: [...trigger.national, ...others.basis],
  };
}

/** The law of the act as it looks on the day of the decision, and whether that makes it doubtful. */
function lawOfAct(
  ruleSet: RuleSet,
  moment: Moment,
  { decidedOn = moment.on }: Occasion,
): { readonly law: NationalLaw; readonly doubtful: boolean } {
  const law = nationalLawAt(ruleSet, moment);
  const { discipline } = law;
  if (discipline === undefined || decidedOn === moment.on) return { law, doubtful: false };
  const later = acrossLaws(discipline, nationalLawAt(ruleSet, { ...moment, on: decidedOn }).discipline);
  switch (later.kind) {
    case "unchanged":
      return { law, doubtful: false };
    case "changed-beside":
      return { law: { ...law, discipline: { ...discipline, kinds: later.kinds } }, doubtful: true };
    case "replaced":
      return { law, doubtful: true };
  }
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
  const { law, doubtful } = lawOfAct(ruleSet, moment, occasion);
  const answer = (...found: Parameters<typeof together>): Conformity => {
    const conformity = together(...found);
    return doubtful ? { ...conformity, requiresLegalReview: true } : conformity;
  };
  const rules = occasion.rules ?? rulesInForce(ruleSet, moment);
  const effect = takeEffect(step.effect, rules.choices);
  const kind = kindConformity(effect, law);
  const local = ladder.basis;
  const first: AspectConformity = {
    aspect: "kind",
    status: kind.status,
    why: kind.why,
    local,
    national: kind.national,
  };
  if (PUNISHES_NOBODY.includes(step.effect.kind)) return answer([first], [], moment);
  const { discipline } = law;
  if (discipline === undefined) return answer([first], [], moment);
  const known: KnownLaw = { ...law, discipline };
  const trigger = reaching(step, triggerConformity(ladder, known, rules, { effect, ...occasion }), known);
  const contract = forContractStaff(occasion);
  if (contract !== undefined) {
    const authority: AspectConformity = { aspect: "authority", status: "unclear", why: contract, local, national: [] };
    return answer([first, trigger, authority], [], moment);
  }
  const aspects = [
    first,
    trigger,
    authorityConformity(step, local, kind.nearest, law.authority, occasion),
    procedureConformity({ ...step, effect }, ladder, known, { rules, level: occasion.level, on: moment.on }),
  ];
  return answer(aspects, alternativesTo(kind, aspects, law, occasion), moment);
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
