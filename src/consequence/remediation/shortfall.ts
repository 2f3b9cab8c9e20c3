import { type PerformanceAgreement, signedOn } from "../../agreement/agreement.ts";
import type { Facts } from "../../agreement/facts.ts";
import { grades } from "../../agreement/performanceFacts.ts";
import { askBreachLeaf } from "../../assessment/askBreach.ts";
import { graded, targetMissed } from "../../assessment/breach.ts";
import { anyOf, resolve } from "../../assessment/condition.ts";
import type { CitedRules } from "../../assessment/figure.ts";
import type { Inquiry } from "../../assessment/inquiry.ts";
import type { Review } from "../../assessment/review.ts";
import type { Because, MissingFact, Truth } from "../../law/because.ts";
import type { Entry } from "../../law/since.ts";
import { addDays } from "../../time/arithmetic.ts";
import { subtractDuration } from "../../time/duration.ts";
import { periodEnd } from "../../time/period.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { heldThroughout } from "../standing/postHeld.ts";
import type { Coverage, ObjectionRules, PlacementRules, RemediationRules } from "./remediationRules.ts";
import type { Standing } from "../standing/standing.ts";

/** The rules of one day on what a shortfall leads to. */
export interface ShortfallRules {
  /** The time to improve. */
  readonly remediation: Entry<RemediationRules>;
  /** The objection to the appraisal, where a rule speaks of it. */
  readonly objection?: Entry<ObjectionRules>;
  /** What follows when nothing improved, where a rule speaks of it. */
  readonly placement?: Entry<PlacementRules>;
}

/** Everything the time to improve is decided on. */
export interface RemediationDossier {
  /** The agreement. */
  readonly agreement: PerformanceAgreement;
  /** The facts known on the day. */
  readonly facts: Facts;
  /** How the official stands. */
  readonly standing: Standing;
  /** What a shortfall is asked against. */
  readonly inquiry: Inquiry;
  /** How figures are measured, for the targets that a grant names. */
  readonly attainment?: CitedRules;
  /** The day. */
  readonly asOf: PlainDate;
}

function theYear({ year }: PerformanceAgreement): Review {
  const title = { id: "Tahun anggaran", en: "Budget year" };
  const on = periodEnd(`${year}`);
  // It only names the time that is asked about; no rule of review is behind it.
  return { code: "year", title, on, period: `${year}`, label: String(year), force: "must", basis: [] };
}

/**
 * What the rules say of the official's level of post, where they say anything.
 *
 * @internal
 */
export function coverageOf(rules: RemediationRules, { agreement }: RemediationDossier): Coverage | undefined {
  return rules.covers.find(({ levels }) => levels.includes(agreement.mandateHolder.post.level));
}

function askGrade(of: Coverage["grades"], { agreement, inquiry }: RemediationDossier): Truth {
  return askBreachLeaf(graded(...of), inquiry, theYear(agreement));
}

/**
 * Whether the year fell short, by what the rules let show it.
 *
 * @internal
 */
export function shortfall(coverage: Coverage, { agreement, inquiry }: RemediationDossier): Truth {
  const byGrade = graded(...coverage.grades);
  // Targets that were never signed were never agreed.
  const agreed = signedOn(agreement) !== undefined;
  const condition = coverage.shownBy === "grade" || !agreed ? byGrade : anyOf(targetMissed("any"), byGrade);
  return resolve(condition, (leaf) => askBreachLeaf(leaf, inquiry, theYear(agreement)));
}

/**
 * Whether only the predicate shows it: then the objection to the appraisal matters.
 *
 * @internal
 */
export function restsOnGrade(coverage: Coverage, dossier: RemediationDossier): boolean {
  const { agreement, inquiry } = dossier;
  const missed = (): boolean => askBreachLeaf(targetMissed("any"), inquiry, theYear(agreement)).kind === "holds";
  return coverage.shownBy === "grade" || signedOn(agreement) === undefined || !missed();
}

/**
 * Whether the predicate is one of which the law does not clearly say whether it falls short.
 *
 * @internal
 */
export function isDoubtful(coverage: Coverage, dossier: RemediationDossier): boolean {
  return askGrade(coverage.doubtful, dossier).kind === "holds";
}

/**
 * Whether one of these predicates is recorded for the year.
 *
 * @internal
 */
export function isGraded(of: Coverage["grades"], dossier: RemediationDossier): Truth {
  return askGrade(of, dossier);
}

/**
 * The post that the agreement names must have been held all through the time observed; part years are never added.
 *
 * @internal
 */
export function heldAllYear(rules: Entry<RemediationRules>, { agreement, facts, standing }: RemediationDossier): Truth {
  const last = periodEnd(`${agreement.year}`);
  const first = addDays(subtractDuration(last, rules.observation), 1);
  const { kind, since } = heldThroughout(agreement, facts, standing.impositions, { first, last });
  const missing: MissingFact = { fact: "post-gained", about: agreement.mandateHolder.post.title, why: "not-recorded" };
  const because: Because = {
    code: "held-all-year",
    outcome: kind,
    values: { year: agreement.year, first, since: since ?? null },
    basis: rules.basis,
    ...(kind === "unknown" ? { missing: [missing] } : {}),
  };
  return { kind, because };
}

/**
 * The day on which the shortfall was established: the end of the year, or the later day on which it became known.
 *
 * @internal
 */
export function establishedBy({ knownOn }: Truth, { year }: PerformanceAgreement): PlainDate {
  const end = periodEnd(`${year}`);
  return knownOn !== undefined && knownOn > end ? knownOn : end;
}

/**
 * The day whose rules count: on which the shortfall was established. What counts as a shortfall is itself one of those rules, so the first
 * day on which the rules of that day see it is the day; while nothing is established, the end of the year.
 *
 * @internal
 */
export function dayOfTheRules(
  rulesOn: (day: PlainDate) => ShortfallRules | undefined,
  dossier: RemediationDossier,
): PlainDate {
  const { agreement, inquiry } = dossier;
  const year = theYear(agreement);
  const seen = [targetMissed("any"), graded(...grades)]
    .map((leaf) => askBreachLeaf(leaf, inquiry, year))
    .filter(({ kind }) => kind === "holds")
    .map((truth) => establishedBy(truth, agreement))
    .toSorted();
  const day = seen.find((candidate) => {
    const rules = rulesOn(candidate)?.remediation;
    const coverage = rules && coverageOf(rules, dossier);
    const short = coverage && shortfall(coverage, dossier);
    // What became known only later did not establish it on that day.
    return short?.kind === "holds" && establishedBy(short, agreement) <= candidate;
  });
  return day ?? seen.at(-1) ?? periodEnd(`${agreement.year}`);
}
