import { type PerformanceAgreement, signedOn } from "../agreement/agreement.ts";
import type { Facts } from "../agreement/facts.ts";
import { type Grade, grades } from "../agreement/performanceFacts.ts";
import { settle } from "../agreement/known.ts";
import type { PostLevel } from "../agreement/post.ts";
import { askBreachLeaf, type Inquiry } from "../assessment/askBreach.ts";
import { graded, targetMissed } from "../assessment/breach.ts";
import { anyOf, resolve } from "../assessment/condition.ts";
import type { Review } from "../assessment/review.ts";
import { type Because, missingFacts, type MissingFact, type Truth } from "../law/because.ts";
import type { Citation } from "../law/citation.ts";
import type { Entry } from "../law/since.ts";
import { addDays } from "../time/arithmetic.ts";
import { type Counting, type Duration, lastDay, type MonthEnd, subtractDuration } from "../time/duration.ts";
import { earliest, type PlainDate } from "../time/plainDate.ts";
import { periodEnd } from "../time/period.ts";
import { heldThroughout } from "./postHeld.ts";
import type { Standing } from "./standing.ts";

/** Who may improve first, and on what ground. */
export interface Coverage {
  /** The levels of post it speaks of. */
  readonly levels: readonly PostLevel[];
  /** What shows that the year fell short: a missed yearly target, a recorded predicate, or either. */
  readonly shownBy: "target-or-grade" | "grade";
  /** The predicates that fall short. */
  readonly grades: readonly Grade[];
  /** The predicates of which the law does not clearly say whether they fall short. */
  readonly doubtful: readonly Grade[];
  /** Whether the law is clear that these levels are covered at all. */
  readonly clear: "clear" | "requires-legal-review";
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/**
 * The time in which an official may improve before anything follows.
 *
 * @term Ketentuan kesempatan memperbaiki kinerja
 */
export interface RemediationRules {
  /** How long the post must have been held, below target all that time. */
  readonly observation: Duration;
  /** How long the official may improve. */
  readonly window: Duration;
  /** Whether the first day counts. */
  readonly counting: Counting;
  /** What happens to a day that the last month lacks. */
  readonly monthEnd: MonthEnd;
  /** Who is covered. */
  readonly covers: readonly Coverage[];
  /** The kinds of employment that it speaks of; for the others the law says nothing that is known. */
  readonly employments: readonly Facts["employment"][];
}

/** Whatever carries its reason. */
export interface Reasoned {
  /** Why. */
  readonly because: Because;
}

/** Where the time to improve stands, always with its reason. */
export type Remediation = Reasoned &
  (
    | {
        /** There is no window, and none is due. */
        readonly kind: "none";
      }
    | {
        /** Facts are missing that would change the answer. */
        readonly kind: "await-facts";
        /** The facts. */
        readonly missing: readonly MissingFact[];
      }
    | {
        /** The law is not clear enough to say. */
        readonly kind: "requires-legal-review";
      }
    | {
        /** The year fell short: a window is to be granted. It does not run yet. */
        readonly kind: "recommended";
        /** The year. */
        readonly year: number;
        /** How long it will be. */
        readonly window: Duration;
        /** The day on which the shortfall was established. */
        readonly establishedOn: PlainDate;
      }
    | {
        /** It was granted and runs. */
        readonly kind: "running";
        /** The year that fell short. */
        readonly year: number;
        /** The day of the grant. */
        readonly from: PlainDate;
        /** The last day that counts. */
        readonly until: PlainDate;
      }
    | {
        /** It is over. Without a recorded outcome nothing is assumed. */
        readonly kind: "ended";
        /** The year that fell short. */
        readonly year: number;
        /** The day of the grant. */
        readonly from: PlainDate;
        /** The last day that counted. */
        readonly until: PlainDate;
        /** Whether performance improved, or that nobody has recorded it. */
        readonly outcome: "improved" | "not-improved" | "not-recorded";
      }
  );

type Rules = Entry<RemediationRules>;

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
  /** The day. */
  readonly asOf: PlainDate;
}

/** A window runs only from a recorded grant; what is recorded before the grant is no outcome of it, and a failure before its last day neither. */
function granted(rules: Rules, { agreement, facts, asOf }: RemediationDossier): Remediation | undefined {
  const { year } = agreement;
  const from = earliest(
    facts.events
      .filter((fact) => fact.kind === "remediation-granted")
      .filter((fact) => fact.year === year && fact.on <= asOf)
      .map(({ on }) => on),
  );
  if (from === undefined) return undefined;
  const until = lastDay(from, rules.window, rules.counting, rules.monthEnd);
  const values = { year, from, until };
  const endings = facts.events
    .filter((fact) => fact.kind === "remediation-ended")
    .filter((fact) => fact.year === year && fact.on <= asOf && fact.on >= from && (fact.improved || fact.on >= until));
  const told = settle(endings, ({ improved }) => improved);
  const { basis } = rules;
  if (told.kind === "told") {
    const outcome = told.fact.improved ? "improved" : "not-improved";
    return {
      kind: "ended",
      ...values,
      outcome,
      because: { code: `remediation-${outcome}`, outcome: "noted", values, basis },
    };
  }
  if (asOf <= until && told.kind === "silent") {
    return { kind: "running", ...values, because: { code: "remediation-running", outcome: "noted", values, basis } };
  }
  const why = told.kind === "silent" ? "not-recorded" : "in-conflict";
  const missing: readonly MissingFact[] = [{ fact: "remediation-ended", about: String(year), why }];
  const because: Because = { code: "remediation-outcome-not-recorded", outcome: "unknown", values, basis, missing };
  return { kind: "ended", ...values, outcome: "not-recorded", because };
}

/** The post that the agreement names must have been held all through the time observed; part years are never added. */
function heldAllYear(rules: Rules, { agreement, facts, standing }: RemediationDossier): Truth {
  const last = periodEnd(`${agreement.year}`);
  const first = addDays(subtractDuration(last, rules.observation), 1);
  const { kind, since } = heldThroughout(agreement, facts, standing.impositions, { first, last });
  const values = { year: agreement.year, first, since: since ?? null };
  const missing: MissingFact = { fact: "post-gained", about: agreement.mandateHolder.post.title, why: "not-recorded" };
  const because: Because = {
    code: "held-all-year",
    outcome: kind,
    values,
    basis: rules.basis,
    ...(kind === "unknown" ? { missing: [missing] } : {}),
  };
  return { kind, because };
}

function theYear({ year }: PerformanceAgreement): Review {
  const title = { id: "Tahun anggaran", en: "Budget year" };
  return { code: "year", title, on: periodEnd(`${year}`), period: `${year}`, label: String(year), force: "must" };
}

function shortfall(coverage: Coverage, { agreement, inquiry }: RemediationDossier): Truth {
  const byGrade = graded(...coverage.grades);
  // Targets that were never signed were never agreed.
  const agreed = signedOn(agreement) !== undefined;
  const condition = coverage.shownBy === "grade" || !agreed ? byGrade : anyOf(targetMissed("any"), byGrade);
  return resolve(condition, (leaf) => askBreachLeaf(leaf, inquiry, theYear(agreement)));
}

function doubtful(coverage: Coverage, { agreement, inquiry }: RemediationDossier): boolean {
  return askBreachLeaf(graded(...coverage.doubtful), inquiry, theYear(agreement)).kind === "holds";
}

function coverageOf(rules: Rules, { agreement }: RemediationDossier): Coverage | undefined {
  return rules.covers.find(({ levels }) => levels.includes(agreement.mandateHolder.post.level));
}

function opened(rules: Rules, coverage: Coverage, dossier: RemediationDossier): Remediation {
  const { agreement } = dossier;
  const { basis } = coverage;
  const [short, held] = [shortfall(coverage, dossier), heldAllYear(rules, dossier)];
  const parts = [short.because, held.because];
  const values = { year: agreement.year, level: agreement.mandateHolder.post.level };
  if (held.kind === "fails") {
    return { kind: "none", because: { code: "not-a-full-year", outcome: "fails", values, basis, parts } };
  }
  if (short.kind !== "holds" && doubtful(coverage, dossier)) {
    return {
      kind: "requires-legal-review",
      because: { code: "doubtful-grade", outcome: "noted", values, basis, parts },
    };
  }
  if (short.kind === "fails") {
    return { kind: "none", because: { code: "no-shortfall", outcome: "fails", values, basis, parts } };
  }
  if (short.kind === "unknown" || held.kind === "unknown") {
    const because: Because = { code: "shortfall-open", outcome: "unknown", values, basis, parts };
    return { kind: "await-facts", missing: missingFacts(because), because };
  }
  if (coverage.clear === "requires-legal-review") {
    return {
      kind: "requires-legal-review",
      because: { code: "coverage-not-clear", outcome: "noted", values, basis, parts },
    };
  }
  const establishedOn = establishedBy(short, agreement);
  const because: Because = {
    code: "remediation-recommended",
    outcome: "holds",
    values: { ...values, establishedOn },
    basis,
    parts,
  };
  return { kind: "recommended", year: agreement.year, window: rules.window, establishedOn, because };
}

/**
 * A time to improve that was not used leads on only where it had a ground: a corrected figure may have taken it away since, and nobody
 * outside the law's reach is led on by a grant alone.
 */
function stillGrounded(running: Remediation, rules: Rules, dossier: RemediationDossier): Remediation {
  if (running.kind !== "ended" || running.outcome !== "not-improved") return running;
  const coverage = coverageOf(rules, dossier);
  const covered = coverage !== undefined && rules.employments.includes(dossier.facts.employment);
  if (covered && shortfall(coverage, dossier).kind !== "fails") return running;
  const code = covered ? "shortfall-gone" : "grant-without-coverage";
  const values = { year: running.year, from: running.from, level: dossier.agreement.mandateHolder.post.level };
  return { kind: "requires-legal-review", because: { code, outcome: "noted", values, basis: rules.basis } };
}

/** The day on which the shortfall was established: the end of the year, or the later day on which it became known. */
function establishedBy({ knownOn }: Truth, { year }: PerformanceAgreement): PlainDate {
  const end = periodEnd(`${year}`);
  return knownOn !== undefined && knownOn > end ? knownOn : end;
}

/**
 * The rules of the day on which the shortfall was established. What counts as a shortfall is itself one of those rules, so the first
 * day on which the rules of that day see it is the day; while nothing is established, the end of the year.
 */
function rulesOfTheDay(rulesOn: (day: PlainDate) => Rules | undefined, dossier: RemediationDossier): Rules | undefined {
  const { agreement, inquiry } = dossier;
  const end = periodEnd(`${agreement.year}`);
  const year = theYear(agreement);
  const seen = [targetMissed("any"), graded(...grades)]
    .map((leaf) => askBreachLeaf(leaf, inquiry, year))
    .filter(({ kind }) => kind === "holds")
    .map((truth) => establishedBy(truth, agreement))
    .toSorted();
  const day = seen.find((candidate) => {
    const rules = rulesOn(candidate);
    const coverage = rules && coverageOf(rules, dossier);
    const short = coverage && shortfall(coverage, dossier);
    // What became known only later did not establish it on that day.
    return short?.kind === "holds" && establishedBy(short, agreement) <= candidate;
  });
  return rulesOn(day ?? seen.at(-1) ?? end);
}

/**
 * Where the time to improve stands: recommended after a full year in the post below target, running only from a recorded grant,
 * ended with the recorded outcome, and never assumed to have failed.
 *
 * @internal
 */
export function remediate(rulesOn: (day: PlainDate) => Rules | undefined, dossier: RemediationDossier): Remediation {
  const { agreement, facts, standing, asOf } = dossier;
  const values = { year: agreement.year, level: agreement.mandateHolder.post.level, employment: facts.employment };
  const none = (code: string, outcome: Because["outcome"], basis?: readonly Citation[]): Remediation => ({
    kind: "none",
    because: { code, outcome, values, ...(basis === undefined ? {} : { basis }) },
  });
  if (standing.dismissed) return none("already-dismissed", "noted");
  const rules = rulesOfTheDay(rulesOn, dossier);
  if (rules === undefined) return none("no-remediation-rule", "noted");
  const running = granted(rules, dossier);
  if (running !== undefined) return stillGrounded(running, rules, dossier);
  if (asOf < periodEnd(`${agreement.year}`)) return none("year-not-ended", "noted", rules.basis);
  if (!rules.employments.includes(facts.employment)) {
    return { kind: "requires-legal-review", because: { code: "employment-not-covered", outcome: "noted", values } };
  }
  const coverage = coverageOf(rules, dossier);
  return coverage === undefined ? none("level-not-covered", "fails", rules.basis) : opened(rules, coverage, dossier);
}
