import type { Fact, Facts } from "../agreement/facts.ts";
import { factsOf } from "../agreement/factsOf.ts";
import { factsKnownOn } from "../agreement/known.ts";
import type { PostLevel } from "../agreement/post.ts";
import type { AbsenceYear } from "../consequence/discipline/absence.ts";
import { caseIdOf } from "../consequence/discipline/breachesTold.ts";
import { noted } from "../consequence/procedure/caseRecord.ts";
import type { AuthorityQuestion } from "../consequence/procedure/competent.ts";
import { lawFor } from "../consequence/discipline/disciplineDossier.ts";
import { impositionsOf } from "../consequence/standing/imposition.ts";
import { type CaseProcedure, procedureOf } from "../consequence/procedure/procedure.ts";
import type { LawOfCase } from "../consequence/procedure/procedureDossier.ts";
import type { PunishmentKind } from "../consequence/discipline/punishment.ts";
import { oncePer } from "../law/oncePer.ts";
import { rankHeldOn } from "../consequence/standing/rankHeld.ts";
import type { Standing } from "../consequence/standing/standing.ts";
import type { Moment } from "../law/since.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { nationalLawAt } from "./conformity/nationalLaw.ts";
import { knownSteps, punishmentKindsOf } from "./codes.ts";
import { disciplineRulesOf } from "./disciplineRules.ts";
import { lineageOf } from "./lineage.ts";
import type { RuleSet } from "./ruleSet.ts";
import { rulesInForce } from "./rulesInForce.ts";
import { workCalendarOn } from "./workCalendarOn.ts";

/** Whose cases are looked at, and on which day. */
export interface CaseDossier {
  /** The rule set. */
  readonly ruleSet: RuleSet;
  /** The moment of the question. */
  readonly moment: Moment;
  /** The facts known. */
  readonly facts: Facts;
  /** How the official stands. */
  readonly standing: Pick<Standing, "post" | "rank">;
  /** The level of the post on the agreement. */
  readonly level: PostLevel;
  /** The absence of each year, where attendance was counted. */
  readonly absences?: readonly AbsenceYear[];
}

/** The first day without pay in one of the cases, where the law of its days stops it; a matter of absence is named by its year. */
function payStopsIn(cases: readonly string[], { absences = [] }: CaseDossier): PlainDate | undefined {
  const year = absences.find((one) => cases.includes(`absence/${String(one.year)}`));
  return year?.kind === "counted" ? year.payStopsFrom : undefined;
}

/** A case by the ids under which it is recorded, with what is to be imposed, where that is known. */
export interface AskedCase {
  /** The ids. */
  readonly cases: readonly string[];
  /** What is to be imposed. */
  readonly punishment?: AuthorityQuestion["punishment"];
  /** The first day without pay, where the law on absence stops it. */
  readonly payStopsFrom?: PlainDate;
}

/**
 * The level of the post that is held now; where that is not known, or only an acting one is, that of the agreement.
 *
 * @internal
 */
export function levelNow({ standing: { post }, level }: Pick<CaseDossier, "standing" | "level">): PostLevel {
  return post.kind === "holds" && post.appointment !== "acting" ? post.post.level : level;
}

/**
 * Where the procedure of one case stands.
 *
 * @internal
 */
export function procedureFor(asked: AskedCase, dossier: CaseDossier): CaseProcedure {
  const { ruleSet, moment, facts, standing } = dossier;
  const personal = { facts, rulesOn: disciplineRulesOf(ruleSet, moment).rulesOn };
  const lawOn = (on: PlainDate): LawOfCase => {
    const { procedure, authority, remedies } = nationalLawAt(ruleSet, { ...moment, on });
    const law = lawFor(personal, on);
    return {
      // Contract staff have the kinds of their own law, where a region states one.
      kinds: law?.kinds ?? [],
      ...(law?.byReference && { byReference: law.byReference }),
      ...(procedure && { procedure }),
      ...(authority && { authority }),
      ...(remedies && { remedies }),
    };
  };
  const payStopsFrom = asked.payStopsFrom ?? payStopsIn(asked.cases, dossier);
  return procedureOf({
    ...asked,
    ...(payStopsFrom === undefined ? {} : { payStopsFrom }),
    facts,
    asOf: moment.on,
    of: levelNow(dossier),
    rank: standing.rank,
    lawOn,
    calendar: workCalendarOn(ruleSet, moment.on),
    choices: rulesInForce(ruleSet, moment).choices,
  });
}

/** Whether a record names a case: its own, a punishment that answers it, or a breach that it is about. */
function isAbout(fact: Fact, id: string): boolean {
  if (fact.kind === "imposed") return fact.id === id || (fact.answers ?? []).includes(id);
  if (fact.kind === "discipline-breach") return [fact.id, fact.examination, caseIdOf(fact)].includes(id);
  return "case" in fact && fact.case === id;
}

/** A case that is asked about without an agreement. */
export interface CaseQuestion {
  /** The case. */
  readonly case: string;
  /** The level of the official's post. */
  readonly of: PostLevel;
  /** What is to be imposed; otherwise what was decided, or the level recorded with the case. */
  readonly punishment?: AuthorityQuestion["punishment"];
  /** The first day without pay, where the law on absence stops it. */
  readonly payStopsFrom?: PlainDate;
}

/**
 * Where the procedure of one case stands on a day, asked of a dossier alone: what is evidenced, what is missing and by when, and whether one may
 * speak of a decision.
 *
 * @term Tata cara penjatuhan hukuman disiplin
 * @basis PP 94/2021, articles 26 to 38, and Peraturan BKN 6/2022; each step carries its own citation.
 *
 * @example
 * const opened = { kind: "case-opened", case: "kasus-1", level: "berat", on: plainDate("2025-02-03") } as const;
 * const facts: Facts = { official: "Siti Contoh", employment: "PNS", events: [opened] };
 * procedureOfCase(national, facts, { case: "kasus-1", of: "administrator" }, plainDate("2025-02-10")).lacking
 * // => ["first-summons", "team", "examination", "examination-record", "decision"]
 */
export function procedureOfCase(
  ruleSet: RuleSet,
  facts: Facts,
  { case: id, of: level, ...asked }: CaseQuestion,
  asOf: PlainDate,
): CaseProcedure {
  const moment = { on: asOf, year: Number(asOf.slice(0, 4)), signed: true };
  const known = factsKnownOn(facts, asOf);
  const impositions = impositionsOf(known, knownSteps(ruleSet), asOf);
  const standing = { post: { kind: "unknown" }, rank: rankHeldOn(known, impositions, asOf) } as const;
  const procedure = procedureFor({ ...asked, cases: [id] }, { ruleSet, moment, facts: known, standing, level });
  if (known.events.some((fact) => isAbout(fact, id))) return procedure;
  return { ...procedure, unrecorded: noted("no-record-of-case", { case: id }) };
}

const kindsByCode = oncePer(
  (ruleSet: RuleSet): ReadonlyMap<string, PunishmentKind> =>
    new Map(
      lineageOf(ruleSet)
        .flatMap(punishmentKindsOf)
        .map((kind) => [kind.code, kind]),
    ),
);

/** The cases of a dossier: those that records name, and punishments that took effect without any record of how they came about. */
function casesIn({ ruleSet, facts }: CaseDossier): readonly AskedCase[] {
  const named = [...new Set(facts.events.filter((fact) => "case" in fact).map((fact) => fact.case))];
  const decided = new Set(factsOf(facts, "punishment-decided").map(({ id }) => id));
  const kinds = kindsByCode(ruleSet);
  const unrecorded = factsOf(facts, "imposed").filter(({ id, step }) => kinds.has(step) && !decided.has(id));
  const own = (id: string): AskedCase => {
    const effects = unrecorded.filter(({ answers = [] }) => answers.includes(id)).map((fact) => fact.id);
    return { cases: [id, ...effects] };
  };
  const alone = unrecorded
    .filter(({ id, answers = [] }) => !named.includes(id) && !answers.some((answer) => named.includes(answer)))
    .map(({ id, step, answers = [] }): AskedCase => {
      const punishment = kinds.get(step);
      return { cases: [id, ...answers], ...(punishment === undefined ? {} : { punishment }) };
    });
  return [...named.map(own), ...alone].toSorted((a, b) => ((a.cases[0] ?? "") < (b.cases[0] ?? "") ? -1 : 1));
}

/**
 * Where the procedure of every case in a dossier stands, in the order of their ids. What no law of its day is carried in for is left out.
 *
 * @internal
 */
export function proceduresOf(dossier: CaseDossier): readonly CaseProcedure[] {
  return casesIn(dossier)
    .map((asked) => procedureFor(asked, dossier))
    .filter(({ steps }) => steps.length > 0);
}
