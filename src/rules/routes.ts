import type { AuthorityCode } from "../agreement/authorityCode.ts";
import { punishmentLevels } from "../agreement/punishmentLevel.ts";
import { authorityFor, dismissalAuthority } from "../consequence/procedure/authority.ts";
import { breachesTold } from "../consequence/discipline/breachesTold.ts";
import { type AuthorityQuestion, competentFor } from "../consequence/procedure/competent.ts";
import type { Effect } from "../consequence/standing/effect.ts";
import type { Mode } from "../consequence/ladder/ladder.ts";
import type { PunishmentKind } from "../consequence/discipline/punishment.ts";
import type { Recommendation } from "../consequence/recommendation.ts";
import { remediesOf } from "../consequence/remedy/remediesOf.ts";
import type { RemedyAnswer } from "../consequence/remedy/remedy.ts";
import type { Route } from "../consequence/route.ts";
import type { Texts } from "../result.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { kindConformity } from "./conformity/kind.ts";
import { type NationalLaw, nationalLawAt } from "./conformity/nationalLaw.ts";
import { type CaseDossier, levelNow, procedureFor } from "./procedures.ts";
import { type RulesInForce, rulesInForce } from "./rulesInForce.ts";
import { workCalendarOn } from "./workCalendarOn.ts";

const LEVELS: Readonly<Record<PunishmentKind["level"], Required<Texts>>> = {
  ringan: { id: "hukuman disiplin tingkat ringan", en: "a punishment of the light level" },
  sedang: { id: "hukuman disiplin tingkat sedang", en: "a punishment of the medium level" },
  berat: { id: "hukuman disiplin tingkat berat", en: "a punishment of the heavy level" },
};

/** The ids under which a matter may be recorded: its own, those of its breaches, and that of the examination in which they were found. */
function namesOfMatter(
  { case: id, breaches }: Extract<Recommendation, { kind: "punishment" }>,
  { facts }: CaseDossier,
): readonly string[] {
  const found = breachesTold(facts).filter(({ breach }) => breaches.includes(breach.id));
  return [...new Set([id, ...breaches, ...found.flatMap(({ breach }) => breach.examination ?? [])])];
}

/** The lawful ways of punishments: of each kind, or of each level that can be meant. */
function routesOfPunishments(
  punishments: readonly (AuthorityQuestion["punishment"] & { readonly title?: Texts })[],
  cases: readonly string[],
  dossier: CaseDossier,
): readonly Route[] {
  const { facts, moment, ruleSet } = dossier;
  const { authority } = nationalLawAt(ruleSet, moment);
  const record = { facts, cases, asOf: moment.on };
  const { employment } = facts;
  return punishments.map((punishment) => {
    const procedure = procedureFor({ cases, punishment }, dossier);
    return {
      title: punishment.title ?? LEVELS[punishment.level],
      authority: authorityFor(authority, { of: levelNow(dossier), employment, punishment }, record),
      procedure,
      remedies: procedure.remedies,
      ...(punishment.code === undefined ? {} : { kind: punishment.code }),
    };
  });
}

/** The levels that somebody may impose on the official: a sanction that is not named could be of any. */
function anyLevel({ authority }: NationalLaw, dossier: CaseDossier): readonly AuthorityQuestion["punishment"][] {
  const asked = { of: levelNow(dossier), employment: dossier.facts.employment };
  return authority === undefined
    ? []
    : punishmentLevels
        .map((level) => ({ level }))
        .filter((punishment) => competentFor(authority, { punishment, ...asked }).length > 0);
}

/** What a step of a ladder would be in law: the kinds that come nearest to it by the law of the act. */
function meantBy(effect: Effect, mode: Mode, act: PlainDate, dossier: CaseDossier): RoutesAsked {
  // Nobody imposes what the official does, what the source deems to have happened, or a reward.
  if (mode === "voluntary" || mode === "deemed" || effect.kind === "reward") return [];
  const law = nationalLawAt(dossier.ruleSet, { ...dossier.moment, on: act });
  return effect.kind === "not-said" ? anyLevel(law, dossier) : kindConformity(effect, law).nearest;
}

type RoutesAsked = Parameters<typeof routesOfPunishments>[0];

/** How a decision that is no punishment could be contested; nothing is decided yet. */
function contest(effect: Effect, by: AuthorityCode | undefined, { ruleSet, moment, facts }: CaseDossier): RemedyAnswer {
  const { remedies: law } = nationalLawAt(ruleSet, moment);
  return remediesOf({ law, effect, by, facts, calendar: workCalendarOn(ruleSet, moment.on), asOf: moment.on });
}

function contractStaff(effect: Effect, dossier: CaseDossier): Route {
  const { authority } = nationalLawAt(dossier.ruleSet, dossier.moment);
  const asked = {
    of: levelNow(dossier),
    employment: dossier.facts.employment,
    punishment: { level: "ringan" },
  } as const;
  return {
    title: { id: "hukuman disiplin PPPK", en: "discipline of contract staff" },
    authority: authorityFor(authority, asked),
    remedies: contest(effect, undefined, dossier),
  };
}

const PERFORMANCE: Readonly<Record<"open-remediation" | "re-test" | "placement", Required<Texts>>> = {
  "open-remediation": { id: "pemberian kesempatan memperbaiki kinerja", en: "the grant of a time to improve" },
  "re-test": { id: "uji kompetensi ulang", en: "the re-test of competence" },
  placement: { id: "penempatan", en: "the placement" },
};

const HONOURABLE: Required<Texts> = { id: "pemberhentian dengan hormat", en: "the honourable dismissal" };

/** A dismissal that follows from anything but discipline: who decides, and how that is contested. By which steps is not stated. */
function ofDismissal(title: Texts, effect: Effect, law: NationalLaw["authority"], dossier: CaseDossier): Route {
  const authority = dismissalAuthority(law, levelNow(dossier));
  const by = authority.kind === "named" ? authority.first.code : undefined;
  return { title, authority, remedies: contest(effect, by, dossier) };
}

/** On the performance track the law does not say who decides; what is contested before a placement is the appraisal. */
function ofPerformance(kind: keyof typeof PERFORMANCE, { objection }: RulesInForce, dossier: CaseDossier): Route {
  const basis = objection?.basis ?? [];
  return {
    title: PERFORMANCE[kind],
    authority: { kind: "not-stated", because: { code: "authority-of-performance-track", outcome: "noted" } },
    remedies:
      kind === "placement"
        ? contest({ kind: "post-moved" }, undefined, dossier)
        : { kind: "not-stated", because: { code: "remedy-is-against-appraisal", outcome: "noted", basis } },
  };
}

/**
 * The lawful ways of a recommendation, on the day of the question; none for what nobody imposes, or where the law offers nothing like it. The
 * kinds are those that the law of the day of the act lists.
 *
 * @internal
 */
export function routesFor(recommendation: Recommendation, act: PlainDate, dossier: CaseDossier): readonly Route[] {
  const { authority } = nationalLawAt(dossier.ruleSet, dossier.moment);
  switch (recommendation.kind) {
    case "step": {
      const { effect, mode, findings } = recommendation;
      // How the kinds of civil servants fit contract staff is not confirmed, so that none is offered.
      if (dossier.facts.employment === "PPPK") return [contractStaff(effect, dossier)];
      return routesOfPunishments(meantBy(effect, mode, act, dossier), findings, dossier);
    }
    case "punishment":
      return routesOfPunishments(recommendation.kinds, namesOfMatter(recommendation, dossier), dossier);
    // Who grants the time, holds the re-test and places the official is not stated.
    case "open-remediation":
    case "re-test":
    case "placement":
      return [ofPerformance(recommendation.kind, rulesInForce(dossier.ruleSet, dossier.moment), dossier)];
    case "honourable-dismissal":
      return [ofDismissal(HONOURABLE, { kind: "dismissal", honour: "honourable" }, authority, dossier)];
    case "statutory-dismissal":
      return [ofDismissal(recommendation.stepTitle, recommendation.effect, authority, dossier)];
    case "await-facts":
    case "requires-legal-review":
      return [];
  }
}
