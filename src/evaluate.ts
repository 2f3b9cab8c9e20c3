import { type PerformanceAgreement, signedOn } from "./agreement/agreement.ts";
import { formatVersion } from "./agreement/formatVersion.ts";
import type { Facts } from "./agreement/facts.ts";
import { factsKnownOn } from "./agreement/known.ts";
import { type Assessed, assess } from "./assessment/finding.ts";
import type { Inquiry } from "./assessment/inquiry.ts";
import { measure } from "./assessment/measure.ts";
import { obligationsOf } from "./assessment/obligation.ts";
import { type Review, reviewsOf } from "./assessment/review.ts";
import { disciplineOf } from "./consequence/discipline/discipline.ts";
import { climb } from "./consequence/ladder/climb.ts";
import { groundless, type LadderDossier } from "./consequence/ladder/ladderPosition.ts";
import { noConsequences, unboundBy } from "./consequence/ladder/noConsequence.ts";
import { inOrder, nextDatesOf } from "./consequence/nextDates.ts";
import { fromDiscipline, fromGroundless, fromLadder, fromRemediation, fromStatute } from "./consequence/recommend.ts";
import { procedureDates } from "./consequence/procedure/procedureDates.ts";
import { remediate } from "./consequence/remediation/remediate.ts";
import type { ShortfallRules } from "./consequence/remediation/shortfall.ts";
import { standingOn } from "./consequence/standing/standing.ts";
import { statutoryDismissals } from "./consequence/dismissal/statutoryDismissal.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Moment } from "./law/since.ts";
import { knownSteps, titlesOf } from "./rules/codes.ts";
import { type Court, judge } from "./rules/conformity/judge.ts";
import { disciplineRulesOf } from "./rules/disciplineRules.ts";
import { proceduresOf } from "./rules/procedures.ts";
import type { RuleSet } from "./rules/ruleSet.ts";
import { type RulesInForce, rulesInForce } from "./rules/rulesInForce.ts";
import { earliest, type PlainDate } from "./time/plainDate.ts";
import { periodEnd } from "./time/period.ts";

/** The rules of one evaluation: those of the signing day for duties, those of the year's end for what is reviewed and judged. */
interface Rules {
  readonly atSigning: RulesInForce;
  readonly atJudgement: RulesInForce;
}

/** Promise and facts, measured and judged as they were known on a day. */
interface Assessment extends Assessed {
  readonly reviews: readonly Review[];
  readonly inquiry: Inquiry;
}

function assessOn(
  agreement: PerformanceAgreement,
  facts: Facts,
  { atSigning, atJudgement }: Rules,
  day: PlainDate,
): Assessment {
  const known = factsKnownOn(facts, day);
  const measurements = measure(agreement, known, atJudgement.attainment, day);
  const obligations = obligationsOf(agreement, known, atSigning.obligations, measurements, day);
  const reviews = reviewsOf(agreement, known, atJudgement.reviews, atJudgement.choices);
  const { scales = {} } = atJudgement.attainment ?? {};
  const { choices, measures } = atJudgement;
  const inquiry = { agreement, facts: known, measurements, obligations, scales, choices, measures, found: [] };
  return { reviews, inquiry, ...assess(atJudgement, reviews, inquiry, day) };
}

/** Every ladder asks what had been found on the day of each decision. */
function oncePerDay<Answer>(work: (day: PlainDate) => Answer): (day: PlainDate) => Answer {
  const done = new Map<PlainDate, Answer>();
  return (day) => {
    const answer = done.get(day) ?? work(day);
    done.set(day, answer);
    return answer;
  };
}

/** What the rules of a day say of a shortfall; without a time to improve there is nothing to say. */
function shortfallRules({ remediation, objection, placement }: RulesInForce): ShortfallRules | undefined {
  if (remediation === undefined) return undefined;
  return { remediation, ...(objection && { objection }), ...(placement && { placement }) };
}

/**
 * Evaluates one agreement on one day: what was attained, what was breached, what the rules recommend, by whom, why, and
 * whether national law allows it.
 *
 * Pure: no clock, no I/O; the same input gives the same output in ten years. Facts that became known after the day are left out.
 * The rules are those of the day on which the thing happened: duties by the day of signing; reviews, breaches and steps by the end of
 * the year; the time to improve by the day the shortfall was established; conformity by the day of the breach.
 *
 * @term Evaluasi perjanjian kinerja
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
 * evaluation.recommendations.map(({ kind }) => kind) // => ["step", "open-remediation"]
 */
export function evaluate(agreement: PerformanceAgreement, facts: Facts, ruleSet: RuleSet, asOf: PlainDate): Evaluation {
  const yearEnd = periodEnd(`${agreement.year}`);
  const signing = signedOn(agreement);
  const signed = signing !== undefined && signing <= asOf;
  const moment = (on: PlainDate): Moment => ({ on, year: agreement.year, signed });
  const rules: Rules = {
    atSigning: rulesInForce(ruleSet, moment(signing ?? earliest([asOf, yearEnd]) ?? asOf)),
    atJudgement: rulesInForce(ruleSet, moment(yearEnd)),
  };
  const { choices, ladders, attainment, sources, silent } = rules.atJudgement;

  const { findings, merits, cleared, reviews, inquiry } = assessOn(agreement, facts, rules, asOf);
  const { facts: known, measurements, obligations } = inquiry;

  const standing = standingOn(agreement, known, knownSteps(ruleSet), asOf);
  const remediation = remediate((day) => shortfallRules(rulesInForce(ruleSet, moment(day))), {
    agreement,
    facts: known,
    standing,
    inquiry,
    asOf,
    ...(attainment === undefined ? {} : { attainment }),
  });
  const { level } = agreement.mandateHolder.post;
  const lawOfDiscipline = disciplineRulesOf(ruleSet, moment(asOf));
  const discipline = disciplineOf({ facts: known, standing, level, asOf, choices, ...lawOfDiscipline });
  const dossier: LadderDossier = {
    agreement: agreement.id,
    findings: [...findings, ...merits],
    facts: known,
    standing,
    foundOn: oncePerDay((day) => assessOn(agreement, known, rules, day)),
    scales: { inquiry, reviews },
    asOf,
    choices,
  };
  const groundsOn = (day: PlainDate): RulesInForce["dismissalGrounds"] =>
    rulesInForce(ruleSet, moment(day)).dismissalGrounds;
  const climbed = ladders.map((ladder) => ({ ladder, answer: climb(ladder, dossier) }));
  const ifSigned = rulesInForce(ruleSet, { ...moment(yearEnd), signed: true }).ladders;
  const recommended = [
    ...climbed.flatMap(({ ladder, answer }) => [
      ...fromLadder(ladder.code, ladder.title, answer),
      ...fromGroundless(ladder.code, ladder.title, groundless(ladder, dossier)),
    ]),
    ...fromRemediation(remediation),
    ...discipline.cases.flatMap(fromDiscipline),
    ...statutoryDismissals({ facts: known, standing, groundsOn, asOf }).map(fromStatute),
  ];

  const titles = titlesOf(ruleSet, rules.atJudgement, rules.atSigning);
  const court: Court = {
    ruleSet,
    rules: rules.atJudgement,
    moment: moment(asOf),
    giver: agreement.mandateGiver?.post.role,
    level,
    facts: known,
    findings,
    standing,
    absences: discipline.absences,
  };
  const procedures = proceduresOf(court);
  return {
    formatVersion,
    agreement: agreement.id,
    official: facts.official,
    post: agreement.mandateHolder.post.title,
    year: agreement.year,
    asOf,
    rules: { id: ruleSet.id, name: ruleSet.name },
    sources,
    silent,
    measurements,
    obligations,
    reviews,
    findings,
    merits,
    cleared,
    remediation,
    discipline,
    standing,
    procedures,
    recommendations: recommended.map((recommendation) => judge(recommendation, court)),
    noConsequences: noConsequences(climbed, unboundBy(ifSigned, ladders), { findings, asOf }),
    titles,
    nextDates: inOrder([
      ...nextDatesOf(reviews, obligations, remediation, standing, { asOf, titles }),
      ...procedureDates(procedures, { asOf, titles }),
    ]),
    ...(attainment === undefined ? {} : { rounding: attainment.rounding }),
  };
}
