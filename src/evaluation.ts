import type { FormatVersion } from "./agreement/formatVersion.ts";
import type { Cleared, Finding } from "./assessment/finding.ts";
import type { AttainmentRules } from "./assessment/figure.ts";
import type { Measurement } from "./assessment/measure.ts";
import type { Obligation } from "./assessment/obligation.ts";
import type { Review } from "./assessment/review.ts";
import type { Discipline } from "./consequence/discipline/discipline.ts";
import type { NoConsequence } from "./consequence/ladder/noConsequence.ts";
import type { NextDate } from "./consequence/nextDates.ts";
import type { CaseProcedure } from "./consequence/procedure/procedure.ts";
import type { Remediation } from "./consequence/remediation/remediation.ts";
import type { Standing } from "./consequence/standing/standing.ts";
import type { Source } from "./law/source.ts";
import type { Texts } from "./result.ts";
import type { JudgedRecommendation } from "./rules/conformity/judge.ts";
import type { Silence } from "./rules/rulesInForce.ts";
import type { PlainDate } from "./time/plainDate.ts";

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
  /** The version of the form in which it is written. */
  readonly formatVersion: FormatVersion;
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
  /** Merits, and questions about them that stay open. */
  readonly merits: readonly Finding[];
  /** What was looked at without finding anything. */
  readonly cleared: readonly Cleared[];
  /** The time to improve. */
  readonly remediation: Remediation;
  /** Absence, and the matters of discipline. */
  readonly discipline: Discipline;
  /** How the official stands. */
  readonly standing: Standing;
  /** Where the procedure of each recorded case stands. */
  readonly procedures: readonly CaseProcedure[];
  /** What the rules recommend; an authority decides. */
  readonly recommendations: readonly JudgedRecommendation[];
  /** What no step follows from, and why: ladders that ask for nothing or do not bind this official, and breaches that no ladder answers. */
  readonly noConsequences: readonly NoConsequence[];
  /** What the codes of the rule set are called: matters, duties, steps. */
  readonly titles: Readonly<Record<string, Texts>>;
  /** How percentages are written; missing where no rule says so. */
  readonly rounding?: AttainmentRules["rounding"];
  /** What is next. */
  readonly nextDates: readonly NextDate[];
}
