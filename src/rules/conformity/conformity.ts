import { takeEffect } from "../../consequence/effect.ts";
import type { ConsequenceStep, Ladder } from "../../consequence/ladder.ts";
import type { DisciplineLaw, PunishmentKind } from "../../consequence/punishment.ts";
import type { Citation } from "../../law/citation.ts";
import type { Entry, Moment } from "../../law/since.ts";
import type { Texts } from "../../result.ts";
import { addDuration } from "../../time/duration.ts";
import type { RuleSet } from "../ruleSet.ts";
import { rulesInForce } from "../rulesInForce.ts";
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

/** Whoever proposes needs no competence; whoever decides does. */
function authorityConformity(
  { by, mode }: ConsequenceStep,
  local: readonly Citation[],
  nearest: readonly PunishmentKind[],
  law: DisciplineLaw,
): AspectConformity {
  const levels = new Set(nearest.map(({ level }) => level));
  const competences = law.competences.filter(({ level }) => levels.size === 0 || levels.has(level));
  const competent = competences.length > 0 && competences.every((competence) => competence.by.includes(by));
  const who = [...new Set(competences.flatMap((competence) => competence.by))].join(", ").replaceAll("-", " ");
  const known = competences.length > 0;
  return {
    aspect: "authority",
    status: competent || (known && mode === "proposed") ? "conforms" : "unclear",
    why: known
      ? { id: `yang berwenang memutuskan: ${who}`, en: `competent to decide: ${who}` }
      : { id: "kewenangan pada hari itu belum terkonfirmasi", en: "who was competent on that day is not confirmed" },
    local,
    national: competences.flatMap(({ basis }) => basis),
  };
}

function punishmentAspects(
  step: ConsequenceStep,
  ladder: Entry<Ladder>,
  kind: KindConformity,
  law: Entry<DisciplineLaw>,
  { ruleSet, moment }: { readonly ruleSet: RuleSet; readonly moment: Moment },
): readonly AspectConformity[] {
  const { procedure } = law;
  return [
    triggerConformity(ladder, law, rulesInForce(ruleSet, moment)),
    authorityConformity(step, ladder.basis, kind.nearest, law),
    {
      aspect: "procedure",
      status: procedure.status,
      why: procedure.why,
      local: ladder.basis,
      national: procedure.basis,
    },
  ];
}

function alternativesTo(
  kind: KindConformity,
  aspects: readonly AspectConformity[],
  law: NationalLaw,
): readonly LawfulAlternative[] {
  const kinds = kind.status === "conforms" ? [] : kind.nearest;
  const wrongTrack = aspects.some(({ aspect, status }) => aspect === "trigger" && isAgainstLaw(status));
  return [
    ...kinds.map(({ code, title, basis }) => ({ code, title, basis })),
    ...(wrongTrack && law.remediation !== undefined
      ? [
          {
            code: "performance-track",
            title: {
              id: "jalur kinerja: kesempatan memperbaiki kinerja",
              en: "the performance track: a time to improve",
            },
            basis: law.remediation.basis,
          },
        ]
      : []),
  ];
}

function together(
  aspects: readonly AspectConformity[],
  alternatives: readonly LawfulAlternative[],
  { on }: Moment,
): Conformity {
  const requiresLegalReview = aspects.some(({ status }) => status === "unclear");
  return { status: worst(aspects.map(({ status }) => status)), requiresLegalReview, on, aspects, alternatives };
}

/**
 * Holds one step of a ladder against national law, aspect by aspect.
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
): Conformity {
  const law = nationalLawAt(ruleSet, moment);
  const kind = kindConformity(takeEffect(step.effect, rulesInForce(ruleSet, moment).choices), law);
  const { status, why, national } = kind;
  const first: AspectConformity = { aspect: "kind", status, why, local: ladder.basis, national };
  // Resigning is no punishment: nobody imposes it, and nothing is conducted against the official.
  const punishes = step.effect.kind !== "resignation" && step.effect.kind !== "as-the-law-provides";
  const aspects =
    punishes && law.discipline !== undefined
      ? [first, ...punishmentAspects(step, ladder, kind, law.discipline, { ruleSet, moment })]
      : [first];
  return together(aspects, alternativesTo(kind, aspects, law), moment);
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
  const alternatives: readonly LawfulAlternative[] =
    remediation === undefined
      ? []
      : [
          {
            code: "remediation",
            title: { id: "kesempatan menurut hukum nasional", en: "the time that national law gives" },
            basis: remediation.basis,
          },
        ];
  const aspect = { aspect: "kind", local: local.basis, national: remediation?.basis ?? [] } as const;
  if (remediation === undefined) {
    const why: Texts = {
      id: "hukum nasional tidak mengatur pada hari itu",
      en: "national law says nothing on that day",
    };
    return together([{ ...aspect, status: "unclear", why }], [], moment);
  }
  const shorter = addDuration(moment.on, local.window) < addDuration(moment.on, remediation.window);
  return shorter
    ? together(
        [
          {
            ...aspect,
            status: "harsher",
            why: { id: "lebih singkat daripada menurut hukum nasional", en: "shorter than national law gives" },
          },
        ],
        alternatives,
        moment,
      )
    : together(
        [
          {
            ...aspect,
            status: "conforms",
            why: {
              id: "tidak lebih singkat daripada menurut hukum nasional",
              en: "not shorter than national law gives",
            },
          },
        ],
        [],
        moment,
      );
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
