import {
  type Aspect,
  type AttendedFact,
  checkConformity,
  type Conformity,
  evaluate,
  type Evaluation,
  extendRuleSet,
  type Facts,
  type Finding,
  formatBasis,
  type JudgedRecommendation,
  type Obligation,
  type PerformanceAgreement,
  periodEnd,
  plainDate,
  type RuleSet,
  type RulesInForce,
  rulesInForce,
  settle,
  type Told,
} from "perjanjian-kinerja";

/** The rules at the end of a budget year, for an official who signed. */
export function rulesOf(ruleSet: RuleSet, year: number): RulesInForce {
  return rulesInForce(ruleSet, { on: periodEnd(`${year}`), year, signed: true });
}

export function evaluated(agreement: PerformanceAgreement, facts: Facts, ruleSet: RuleSet, on: string): Evaluation {
  return evaluate(agreement, facts, ruleSet, plainDate(on));
}

/** The same rules, with another reading taken at one ambiguous place. */
export function readAs(ruleSet: RuleSet, place: string, way: string): RuleSet {
  return extendRuleSet(ruleSet, { id: "dibaca-lain", name: ruleSet.name, sources: {}, choices: { [place]: way } });
}

/** Who does what under which code. */
export function oversightOf(rules: RulesInForce, ...codes: readonly string[]): readonly string[] {
  return rules.oversight.filter(({ code }) => codes.includes(code)).map(({ by, does }) => `${by} ${does}`);
}

/** What agreements are for, in English, with its source. */
export function purposeOf({ purposes, sources }: RulesInForce, code: string): string | undefined {
  const purpose = purposes.find((one) => one.code === code);
  return purpose && `${purpose.title.en ?? ""} (${formatBasis(purpose.basis, sources, "en")})`;
}

export function obligationsIn({ obligations }: Evaluation, code: string): readonly Obligation[] {
  return obligations.filter((one) => one.code === code);
}

/** The findings of one rule. */
export function findingsOf({ findings }: Evaluation, rule: string): readonly Finding[] {
  return findings.filter((one) => one.rule === rule);
}

/** A decision to look at again is no answer to what comes next. */
function looksBack({ because }: JudgedRecommendation): boolean {
  return because.code === "grounds-gone";
}

/** What comes next from one ladder, or from `remediation`. */
export function recommendationFrom({ recommendations }: Evaluation, from: string): JudgedRecommendation | undefined {
  return recommendations.find((one) => one.from === from && !looksBack(one));
}

/** The decisions under one ladder that a person is to look at again, because no breach stands behind them. */
export function groundlessIn({ recommendations }: Evaluation, from: string): readonly unknown[] {
  return recommendations
    .filter((one) => one.from === from && looksBack(one))
    .map(({ kind, because }) => `${kind}: ${String(because.values?.["decision"])}`);
}

/** The step a ladder has reached, `nothing`, or that it waits for facts or for a lawyer. */
export function stepFrom(evaluation: Evaluation, ladder: string): string {
  const found = recommendationFrom(evaluation, ladder);
  if (found === undefined) return "nothing";
  return found.kind === "step" ? found.step : found.kind;
}

/** How a step of the year's ladders stands against national law at the end of the year. */
export function conformityIn(ruleSet: RuleSet, year: number, step: string): Conformity {
  const moment = { on: periodEnd(`${year}`), year, signed: true };
  const found = checkConformity(ruleSet, moment).find((one) => one.step === step);
  if (found === undefined) throw new RangeError(`No ladder of ${String(year)} has a step "${step}".`);
  return found.conformity;
}

/** How the step that a ladder recommends stands against the law of the day of its breach. */
export function conformityFrom(evaluation: Evaluation, ladder: string): Conformity {
  const found = recommendationFrom(evaluation, ladder);
  if (found?.kind === "step" && found.conformity !== undefined) return found.conformity;
  throw new RangeError(`"${ladder}" recommends no step that is held against the law.`);
}

/** The day of the law, and whether a lawyer is to look at it. */
export function lawOf({ on, requiresLegalReview }: Conformity): readonly [on: string, requiresLegalReview: boolean] {
  return [on, requiresLegalReview];
}

/** Its status per aspect. */
export function aspectsOf({ aspects }: Conformity): Readonly<Partial<Record<Aspect, string>>> {
  return Object.fromEntries(aspects.map(({ aspect, status }) => [aspect, status]));
}

/** The codes of what the law offers instead. */
export function alternativesOf({ alternatives }: Conformity): readonly string[] {
  return alternatives.map(({ code }) => code);
}

/** Whether the official was at the signing, as far as the sources agree. */
export function atSigning({ events }: Facts): Told<AttendedFact> {
  return settle(
    events.filter((fact) => fact.kind === "attended"),
    ({ attended }) => attended,
  );
}
