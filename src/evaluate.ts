import { type PerformanceAgreement, signedOn } from "./agreement/agreement.ts";
import { factsKnownOn, type Facts } from "./agreement/facts.ts";
import { type Cleared, assess, type Finding } from "./assessment/finding.ts";
import { type AttainmentRules, measure, type Measurement } from "./assessment/measure.ts";
import { type Obligation, obligationsOf } from "./assessment/obligation.ts";
import { type Review, reviewsOf } from "./assessment/review.ts";
import { climb, groundless } from "./consequence/ladder.ts";
import { fromGroundless, fromLadder, fromRemediation, type Recommendation } from "./consequence/recommendation.ts";
import { type Remediation, remediate, type RemediationDossier } from "./consequence/remediation.ts";
import { type EffectsByStep, type Standing, standingOn } from "./consequence/standing.ts";
import type { Moment } from "./law/since.ts";
import type { Source } from "./law/source.ts";
import type { Texts } from "./result.ts";
import { earliest, type PlainDate } from "./time/plainDate.ts";
import { periodEnd } from "./time/period.ts";
import { conformityOf, windowConformity } from "./rules/conformity/conformity.ts";
import type { Conformity } from "./rules/conformity/status.ts";
import type { RuleSet } from "./rules/ruleSet.ts";
import { type RulesInForce, rulesInForce, type Silence } from "./rules/rulesInForce.ts";

/**
 * A recommendation, with its conformity where it is a step. What conforms or is unclear is `proposed`; everything else the law does not carry,
 * so it is shown as what was `announced`.
 */
export type JudgedRecommendation = Recommendation & {
  /** How it stands against national law on the day: a step of a ladder, or a time to improve that is not the national one. */
  readonly conformity?: Conformity;
  /** Whether the library proposes it or only reports what was announced. */
  readonly standsAs?: "proposed" | "announced";
};

/** A day on which something is next. */
export interface NextDate {
  /** The day. */
  readonly on: PlainDate;
  /** What is on that day. */
  readonly what: "review" | "due" | "remediation-ends" | "consequence-ends";
  /** Its title or code. */
  readonly about: string;
  /** Whether the law or the agreement sets it, or it is a reminder only. */
  readonly weight: "binding" | "reminder";
}

/** The rule set of an evaluation. */
export interface EvaluatedRules {
  /** Its id. */
  readonly id: string;
  /** Its official name. */
  readonly name: string;
}

/**
 * Everything that follows from one agreement, one dossier, one rule set and one day. Plain data.
 *
 * @term Hasil evaluasi perjanjian kinerja
 */
export interface Evaluation {
  /** The agreement's id. */
  readonly agreement: string;
  /** The official's name. */
  readonly official: string;
  /** The official's post on the agreement. */
  readonly post: string;
  /** The budget year. */
  readonly year: number;
  /** The day asked for. */
  readonly asOf: PlainDate;
  /** The rule set, by id and name. */
  readonly rules: EvaluatedRules;
  /** The sources that reasons may cite. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The slices on which nothing speaks. */
  readonly silent: readonly Silence[];
  /** How far each indicator was attained. */
  readonly measurements: readonly Measurement[];
  /** How the duties stand. */
  readonly obligations: readonly Obligation[];
  /** The reviews of the year. */
  readonly reviews: readonly Review[];
  /** Breaches, and questions that stay open. */
  readonly findings: readonly Finding[];
  /** What was looked at without finding anything. */
  readonly cleared: readonly Cleared[];
  /** The time to improve. */
  readonly remediation: Remediation;
  /** How the official stands. */
  readonly standing: Standing;
  /** What the rules recommend; an authority decides. */
  readonly recommendations: readonly JudgedRecommendation[];
  /** What the codes of the rule set are called: matters, duties, steps. */
  readonly titles: Readonly<Record<string, Texts>>;
  /** How percentages are written; missing where no rule says so. */
  readonly rounding?: AttainmentRules["rounding"];
  /** What is next. */
  readonly nextDates: readonly NextDate[];
}

function effectsOf(ruleSet: RuleSet): EffectsByStep {
  const inherited = ruleSet.parent === undefined ? {} : effectsOf(ruleSet.parent);
  const kinds = (ruleSet.discipline ?? []).flatMap((law) =>
    law.kinds.map(({ code, effect }) => [code, effect] as const),
  );
  const steps = (ruleSet.ladders ?? []).flatMap((ladder) =>
    ladder.steps.map(({ code, effect }) => [code, effect] as const),
  );
  return { ...inherited, ...Object.fromEntries([...kinds, ...steps]) };
}

function titlesOf(...all: readonly RulesInForce[]): Readonly<Record<string, Texts>> {
  const titled = all.flatMap(({ matters, obligations, breaches, ladders, discipline }) => [
    ...(discipline?.kinds ?? []),
    ...matters,
    ...obligations,
    ...breaches,
    ...ladders.flatMap(({ steps }) => steps),
  ]);
  return Object.fromEntries(titled.map(({ code, title }) => [code, title]));
}

/** Only what conforms, or whose law is unclear, is proposed; the verdict informs and removes nothing. */
function standsAs({ status }: Conformity): "proposed" | "announced" {
  return status === "conforms" || status === "unclear" ? "proposed" : "announced";
}

/** What a recommendation is judged with. */
interface Court {
  readonly ruleSet: RuleSet;
  readonly rules: RulesInForce;
  readonly moment: Moment;
  /** The post of the mandate giver: "each at his own level" is whoever gave this mandate. */
  readonly giver: string | undefined;
}

function judge(recommendation: Recommendation, { ruleSet, rules, moment, giver }: Court): JudgedRecommendation {
  switch (recommendation.kind) {
    case "open-remediation": {
      const conformity = windowConformity(ruleSet, moment);
      if (conformity === undefined) return recommendation;
      return { ...recommendation, conformity, standsAs: standsAs(conformity) };
    }
    case "step": {
      const ladder = rules.ladders.find(({ code }) => code === recommendation.from);
      const step = ladder?.steps.find(({ code }) => code === recommendation.step);
      if (ladder === undefined || step === undefined) return recommendation;
      const by = step.by === "pemberi-amanah" ? (giver ?? step.by) : step.by;
      const conformity = conformityOf(ruleSet, ladder, { ...step, by }, moment);
      return { ...recommendation, by, conformity, standsAs: standsAs(conformity) };
    }
    case "await-facts":
    case "requires-legal-review":
    case "re-test":
      return recommendation;
  }
}

/** The rules on the day the shortfall was established; that day is known only after looking, so a later one is looked at again. */
function remediateBy(
  ruleSet: RuleSet,
  on: PlainDate,
  moment: (on: PlainDate) => Moment,
  dossier: RemediationDossier,
): Remediation {
  const remediation = remediate(rulesInForce(ruleSet, moment(on)).remediation, dossier);
  const later = remediation.kind === "recommended" && remediation.establishedOn > on;
  return later ? remediateBy(ruleSet, remediation.establishedOn, moment, dossier) : remediation;
}

function nextDatesOf(
  reviews: readonly Review[],
  obligations: readonly Obligation[],
  remediation: Remediation,
  standing: Standing,
  asOf: PlainDate,
): readonly NextDate[] {
  const weight = (force: "must" | "may"): NextDate["weight"] => (force === "must" ? "binding" : "reminder");
  const dates: readonly NextDate[] = [
    ...reviews
      .filter(({ on }) => on > asOf)
      .map(({ on, title, force }): NextDate => ({ on, what: "review", about: title.id, weight: weight(force) })),
    ...obligations.flatMap(({ dueBy, state, title, force }): readonly NextDate[] =>
      dueBy !== undefined && state === "due" && dueBy >= asOf
        ? [{ on: dueBy, what: "due", about: title.id, weight: weight(force) }]
        : [],
    ),
    ...(remediation.kind === "running"
      ? [
          {
            on: remediation.until,
            what: "remediation-ends",
            about: String(remediation.year),
            weight: "binding",
          } as const,
        ]
      : []),
    ...standing.impositions.flatMap(({ until, state, step }): readonly NextDate[] =>
      until !== undefined && state === "running"
        ? [{ on: until, what: "consequence-ends", about: step, weight: "binding" }]
        : [],
    ),
  ];
  return dates.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/**
 * Evaluates one agreement on one day: what was attained, what was breached, what the rules recommend, by whom, why, and
 * whether national law allows it.
 *
 * Pure: no clock, no I/O; the same input gives the same output in ten years. Facts that became known after the day are left out.
 * The rules are those of the day on which the thing happened: duties by the day of signing, breaches and steps by the end of the year.
 *
 * @term Evaluasi perjanjian kinerja
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
 * evaluation.recommendations.map(({ kind }) => kind) // => ["step", "open-remediation"]
 */
export function evaluate(agreement: PerformanceAgreement, facts: Facts, ruleSet: RuleSet, asOf: PlainDate): Evaluation {
  const known = factsKnownOn(facts, asOf);
  const yearEnd = periodEnd(`${agreement.year}`);
  const signed = signedOn(agreement);
  const moment = (on: PlainDate): Moment => ({
    on,
    year: agreement.year,
    signed: signed !== undefined && signed <= asOf,
  });
  const atSigning = rulesInForce(ruleSet, moment(signed ?? earliest([asOf, yearEnd]) ?? asOf));
  const atJudgement = rulesInForce(ruleSet, moment(yearEnd));

  const measurements = measure(agreement, known, atJudgement.attainment, asOf);
  const obligations = obligationsOf(agreement, known, atSigning.obligations, measurements, asOf);
  const reviews = reviewsOf(agreement, known, atSigning.reviews, atSigning.choices);
  const { scales = {} } = atJudgement.attainment ?? {};
  const inquiry = { agreement, facts: known, measurements, obligations, scales, choices: atJudgement.choices };
  const { findings, cleared } = assess(atJudgement.breaches, reviews, inquiry, asOf);

  const standing = standingOn(agreement, known, effectsOf(ruleSet), asOf);
  const remediation = remediateBy(ruleSet, yearEnd, moment, { agreement, facts: known, standing, inquiry, asOf });
  const dossier = { agreement: agreement.id, findings, facts: known, standing, asOf, choices: atJudgement.choices };
  const recommended = [
    ...atJudgement.ladders.flatMap((ladder) => [
      ...fromLadder(ladder.code, ladder.title, climb(ladder, dossier)),
      ...fromGroundless(ladder.code, ladder.title, groundless(ladder, dossier)),
    ]),
    ...fromRemediation(remediation),
  ];
  const giver = agreement.mandateGiver?.post.role;
  const court: Court = { ruleSet, rules: atJudgement, moment: moment(asOf), giver };
  return {
    agreement: agreement.id,
    official: facts.official,
    post: agreement.mandateHolder.post.title,
    year: agreement.year,
    asOf,
    rules: { id: ruleSet.id, name: ruleSet.name },
    sources: atJudgement.sources,
    silent: atJudgement.silent,
    measurements,
    obligations,
    reviews,
    findings,
    cleared,
    remediation,
    standing,
    recommendations: recommended.map((recommendation) => judge(recommendation, court)),
    titles: titlesOf(atJudgement, atSigning),
    ...(atJudgement.attainment === undefined ? {} : { rounding: atJudgement.attainment.rounding }),
    nextDates: nextDatesOf(reviews, obligations, remediation, standing, asOf),
  };
}
