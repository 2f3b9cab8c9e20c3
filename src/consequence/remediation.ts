import type { PerformanceAgreement } from "../agreement/agreement.ts";
import type { Facts, Grade } from "../agreement/facts.ts";
import type { PostLevel } from "../agreement/post.ts";
import { askBreachLeaf, graded, type Inquiry, targetMissed } from "../assessment/breach.ts";
import { anyOf, resolve } from "../assessment/condition.ts";
import type { Review } from "../assessment/review.ts";
import { type Because, missingFacts, type MissingFact, type Truth } from "../law/because.ts";
import type { Citation } from "../law/citation.ts";
import type { Entry } from "../law/since.ts";
import { type Counting, type Duration, lastDay, type MonthEnd } from "../time/duration.ts";
import { latest, type PlainDate } from "../time/plainDate.ts";
import { periodEnd, periodStart } from "../time/period.ts";
import { endsPost } from "./effect.ts";
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

/** A window runs only from a recorded grant. */
function granted(rules: Rules, { agreement, facts, asOf }: RemediationDossier): Remediation | undefined {
  const { year } = agreement;
  const grants = facts.events
    .filter((fact) => fact.kind === "remediation-granted")
    .filter((fact) => fact.year === year && fact.on <= asOf)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const [grant] = grants;
  if (grant === undefined) return undefined;
  const until = lastDay(grant.on, rules.window, rules.counting, rules.monthEnd);
  const values = { year, from: grant.on, until };
  const because = (code: string, missing: readonly MissingFact[] = []): Because => ({
    code,
    outcome: missing.length > 0 ? "unknown" : "noted",
    values,
    basis: rules.basis,
    ...(missing.length > 0 ? { missing } : {}),
  });
  const ending = facts.events
    .filter((fact) => fact.kind === "remediation-ended")
    .find((fact) => fact.year === year && fact.on <= asOf);
  if (ending !== undefined) {
    const outcome = ending.improved ? "improved" : "not-improved";
    return { kind: "ended", ...values, outcome, because: because(`remediation-${outcome}`) };
  }
  if (asOf <= until) return { kind: "running", ...values, because: because("remediation-running") };
  const missing: MissingFact = { fact: "remediation-ended", about: String(year), why: "not-recorded" };
  return {
    kind: "ended",
    ...values,
    outcome: "not-recorded",
    because: because("remediation-outcome-not-recorded", [missing]),
  };
}

/** The post must have been held on every day of the budget year; part years are never added. */
function heldAllYear(rules: Rules, { agreement, facts, standing }: RemediationDossier): Truth {
  const [first, last] = [periodStart(`${agreement.year}`), periodEnd(`${agreement.year}`)];
  const gained = facts.events.filter((fact) => fact.kind === "post-gained").map(({ on }) => on);
  const since = latest(gained.filter((on) => on <= last));
  const lost = facts.events.some((fact) => fact.kind === "post-lost" && fact.on >= first && fact.on <= last);
  const removed = standing.impositions.some(
    ({ on, state, effect }) =>
      state !== "annulled" && on >= first && on <= last && effect !== undefined && endsPost(effect),
  );
  const values = { year: agreement.year, first, since: since ?? null };
  if (lost || removed || (since !== undefined && since > first)) {
    return { kind: "fails", because: { code: "held-all-year", outcome: "fails", values, basis: rules.basis } };
  }
  if (since !== undefined)
    return { kind: "holds", because: { code: "held-all-year", outcome: "holds", values, basis: rules.basis } };
  const missing: MissingFact = { fact: "post-gained", about: agreement.mandateHolder.post.title, why: "not-recorded" };
  return {
    kind: "unknown",
    because: { code: "held-all-year", outcome: "unknown", values, basis: rules.basis, missing: [missing] },
  };
}

function shortfall(coverage: Coverage, { agreement, inquiry }: RemediationDossier): Truth {
  const year: Review = {
    code: "year",
    title: { id: "Tahun anggaran", en: "Budget year" },
    on: periodEnd(`${agreement.year}`),
    period: `${agreement.year}`,
    label: String(agreement.year),
    force: "must",
  };
  const byGrade = graded(...coverage.grades);
  const condition = coverage.shownBy === "grade" ? byGrade : anyOf(targetMissed("any"), byGrade);
  return resolve(condition, (leaf) => askBreachLeaf(leaf, inquiry, year));
}

function doubtful(coverage: Coverage, { agreement, facts }: RemediationDossier): boolean {
  return facts.events.some(
    (fact) => fact.kind === "appraised" && fact.year === agreement.year && coverage.doubtful.includes(fact.grade),
  );
}

function opened(rules: Rules, coverage: Coverage, dossier: RemediationDossier): Remediation {
  const { agreement, asOf } = dossier;
  const basis = coverage.basis;
  const [short, held] = [shortfall(coverage, dossier), heldAllYear(rules, dossier)];
  const parts = [short.because, held.because];
  const values = { year: agreement.year, level: agreement.mandateHolder.post.level };
  if (short.kind === "fails" && doubtful(coverage, dossier)) {
    return {
      kind: "requires-legal-review",
      because: { code: "doubtful-grade", outcome: "noted", values, basis, parts },
    };
  }
  if (short.kind === "fails" || held.kind === "fails") {
    const code = short.kind === "fails" ? "no-shortfall" : "not-a-full-year";
    return { kind: "none", because: { code, outcome: "fails", values, basis, parts } };
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
  const establishedOn =
    latest([periodEnd(`${agreement.year}`), ...(short.knownOn === undefined ? [] : [short.knownOn])]) ?? asOf;
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
 * Where the time to improve stands: recommended after a full year in the post below target, running only from a recorded grant,
 * ended with the recorded outcome, and never assumed to have failed.
 *
 * @internal
 */
export function remediate(rules: Rules | undefined, dossier: RemediationDossier): Remediation {
  const { agreement, facts, asOf } = dossier;
  const values = { year: agreement.year, level: agreement.mandateHolder.post.level, employment: facts.employment };
  if (rules === undefined) return { kind: "none", because: { code: "no-remediation-rule", outcome: "noted", values } };
  const running = granted(rules, dossier);
  if (running !== undefined) return running;
  if (asOf < periodEnd(`${agreement.year}`)) {
    return { kind: "none", because: { code: "year-not-ended", outcome: "noted", values, basis: rules.basis } };
  }
  if (facts.employment === "PPPK") {
    // Contract length and yearly renewal do that work; no window for PPPK is known.
    return {
      kind: "requires-legal-review",
      because: { code: "no-window-known-for-pppk", outcome: "noted", values, basis: rules.basis },
    };
  }
  const coverage = rules.covers.find(({ levels }) => levels.includes(agreement.mandateHolder.post.level));
  if (coverage === undefined)
    return { kind: "none", because: { code: "level-not-covered", outcome: "fails", values, basis: rules.basis } };
  return opened(rules, coverage, dossier);
}
