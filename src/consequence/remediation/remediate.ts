import { settle } from "../../agreement/known.ts";
import { factsOf } from "../../agreement/factsOf.ts";
import type { RemediationGrantedFact } from "../../agreement/remediationFacts.ts";
import { type Because, missingFacts } from "../../law/because.ts";
import type { Citation } from "../../law/citation.ts";
import { periodEnd } from "../../time/period.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { finalityOf } from "./objection.ts";
import { placementOf } from "./placement.ts";
import type { Coverage } from "./remediationRules.ts";
import {
  coverageOf,
  dayOfTheRules,
  establishedBy,
  heldAllYear,
  isDoubtful,
  type RemediationDossier,
  restsOnGrade,
  shortfall,
  type ShortfallRules,
} from "./shortfall.ts";
import { type Disturbance, type Window, windowOf } from "./window.ts";
import { outcomeOf } from "./windowOutcome.ts";
import type { GrantedWindow, Remediation } from "./remediation.ts";

/** The rules of the day on which the shortfall was established, and that day. */
interface Settled {
  readonly rules: ShortfallRules;
  readonly establishedOn: PlainDate;
}

function grantsOf({ agreement, facts, asOf }: RemediationDossier): readonly RemediationGrantedFact[] {
  return factsOf(facts, "remediation-granted")
    .filter(({ year, on }) => year === agreement.year && on <= asOf)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** What a grant grants, in whatever order its targets stand. */
function grantedWhat({ targets = {} }: RemediationGrantedFact): string {
  return JSON.stringify(Object.entries(targets).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * A time to improve that was not used leads on only where it had a ground: a corrected figure may have taken it away since, and nobody
 * outside the law's reach is led on by a grant alone.
 */
function groundGone(
  { rules }: Settled,
  dossier: RemediationDossier,
): "grant-without-coverage" | "shortfall-gone" | undefined {
  const { remediation } = rules;
  const coverage = coverageOf(remediation, dossier);
  if (coverage === undefined || !remediation.employments.includes(dossier.facts.employment))
    return "grant-without-coverage";
  return shortfall(coverage, dossier).kind === "fails" ? "shortfall-gone" : undefined;
}

function ended(window: Window, granted: GrantedWindow, settled: Settled, dossier: RemediationDossier): Remediation {
  const { basis } = settled.rules.remediation;
  const outcome = outcomeOf(window, dossier);
  const about = { kind: "ended", ...granted, disturbed: window.disturbed } as const;
  const values = { year: granted.year, from: granted.from, until: granted.until };
  if (outcome.kind === "open") {
    const because: Because = {
      code: "remediation-outcome-not-recorded",
      outcome: "unknown",
      values,
      basis,
      missing: outcome.missing,
    };
    return { outcome: "not-recorded", because, ...about };
  }
  const because = { ...outcome.because, basis };
  if (outcome.kind === "improved") return { outcome: "improved", because, ...about };
  const gone = groundGone(settled, dossier);
  if (gone !== undefined) {
    const { level } = dossier.agreement.mandateHolder.post;
    const why: Because = { code: gone, outcome: "noted", values: { level, ...values }, basis, parts: [because] };
    return { kind: "requires-legal-review", because: why };
  }
  const { placement } = settled.rules;
  return {
    ...about,
    outcome: "not-improved",
    because,
    // A re-test follows the last day of the time to improve, whenever its outcome was put on record.
    ...(placement === undefined ? {} : { placement: placementOf(placement, granted.until, dossier) }),
  };
}

/** A window runs only from a recorded grant. Extension and restart are not known to the law, so that a second grant is for a lawyer. */
function granted(settled: Settled, dossier: RemediationDossier): Remediation | undefined {
  const { agreement, asOf } = dossier;
  const { year } = agreement;
  const { basis } = settled.rules.remediation;
  const grants = grantsOf(dossier);
  const told = settle(grants, grantedWhat);
  if (told.kind === "silent") return undefined;
  const days = [...new Set(grants.map(({ on }) => on))];
  if (days.length > 1 || told.kind === "in-conflict") {
    const because: Because = { code: "remediation-granted-twice", outcome: "noted", values: { year, days }, basis };
    return { kind: "requires-legal-review", because };
  }
  const { fact: grant } = told;
  const window = windowOf(grant, settled.rules, dossier);
  const { until, pausedOn } = window;
  if (until <= grant.on) {
    const because: Because = { code: "remediation-granted-late", outcome: "noted", values: { year, until }, basis };
    return { kind: "requires-legal-review", because };
  }
  // A corrected figure takes the ground away also while the time still runs.
  const gone = groundGone(settled, dossier) === "shortfall-gone";
  const disturbed: readonly Disturbance[] = gone ? [...window.disturbed, "shortfall-gone"] : window.disturbed;
  const about: GrantedWindow = { year, from: grant.on, until, establishedOn: settled.establishedOn };
  const values = { year, from: grant.on, until };
  const decided = outcomeOf(window, dossier).kind !== "open";
  if (!decided && pausedOn !== undefined) {
    const because: Because = { code: "remediation-paused", outcome: "noted", values: { pausedOn, ...values }, basis };
    return { kind: "paused", ...about, since: pausedOn, because };
  }
  if (!decided && asOf <= until) {
    const because: Because = {
      code: disturbed.length > 0 ? "remediation-disturbed" : "remediation-running",
      outcome: "noted",
      values: disturbed.length > 0 ? { disturbed, ...values } : values,
      basis,
    };
    return { kind: "running", ...about, disturbed, because };
  }
  return ended(window, about, settled, dossier);
}

/** Circumstances beyond anybody's power excuse where the rules say so; where they are silent, a lawyer has to look. */
function excused({ rules }: Settled, { agreement, facts, asOf }: RemediationDossier): Remediation | undefined {
  const { year } = agreement;
  const { basis, excuse } = rules.remediation;
  const reasons = factsOf(facts, "shortfall-excused")
    .filter((fact) => fact.year === year && fact.on <= asOf)
    .map(({ reason }) => reason)
    .toSorted();
  if (reasons.length === 0) return undefined;
  const values = { year, reasons };
  return excuse === "excuses"
    ? { kind: "none", because: { code: "shortfall-excused", outcome: "fails", values, basis } }
    : { kind: "requires-legal-review", because: { code: "excuse-not-said", outcome: "noted", values, basis } };
}

function recommended(
  settled: Settled,
  coverage: Coverage,
  parts: readonly Because[],
  dossier: RemediationDossier,
): Remediation {
  const { agreement } = dossier;
  const { year } = agreement;
  const { remediation, objection } = settled.rules;
  const finality =
    objection !== undefined && restsOnGrade(coverage, dossier) ? finalityOf(objection, dossier) : undefined;
  if (finality?.kind === "not-final") {
    const { kind, until, objection: state, because } = finality;
    return { kind, year, until, objection: state, because };
  }
  const { establishedOn } = settled;
  const because: Because = {
    code: "remediation-recommended",
    outcome: "holds",
    values: { year, level: agreement.mandateHolder.post.level, establishedOn },
    basis: coverage.basis,
    parts: finality === undefined ? parts : [...parts, finality.because],
  };
  return { kind: "recommended", year, window: remediation.window, establishedOn, because };
}

function opened(settled: Settled, coverage: Coverage, dossier: RemediationDossier): Remediation {
  const { agreement } = dossier;
  const { basis } = coverage;
  const short = shortfall(coverage, dossier);
  const held = heldAllYear(settled.rules.remediation, dossier);
  const parts = [short.because, held.because];
  const values = { year: agreement.year, level: agreement.mandateHolder.post.level };
  const review = (code: string): Remediation => ({
    kind: "requires-legal-review",
    because: { code, outcome: "noted", values, basis, parts },
  });
  const none = (code: string): Remediation => ({
    kind: "none",
    because: { code, outcome: "fails", values, basis, parts },
  });
  if (held.kind === "fails") return none("not-a-full-year");
  if (short.kind !== "holds" && isDoubtful(coverage, dossier)) return review("doubtful-grade");
  if (short.kind === "fails") return none("no-shortfall");
  if (short.kind === "unknown" || held.kind === "unknown") {
    const because: Because = { code: "shortfall-open", outcome: "unknown", values, basis, parts };
    return { kind: "await-facts", missing: missingFacts(because), because };
  }
  if (coverage.clear === "requires-legal-review") return review("coverage-not-clear");
  const shown = { ...settled, establishedOn: establishedBy(short, agreement) };
  return excused(shown, dossier) ?? recommended(shown, coverage, parts, dossier);
}

/**
 * Where the time to improve stands: recommended after a full year in the post below target, running only from a recorded grant,
 * ended with the recorded outcome or the targets of the grant, never assumed to have failed; then re-test and placement.
 *
 * @internal
 */
export function remediate(
  rulesOn: (day: PlainDate) => ShortfallRules | undefined,
  dossier: RemediationDossier,
): Remediation {
  const { agreement, facts, standing, asOf } = dossier;
  const values = { year: agreement.year, level: agreement.mandateHolder.post.level, employment: facts.employment };
  const none = (code: string, outcome: Because["outcome"], basis?: readonly Citation[]): Remediation => ({
    kind: "none",
    because: { code, outcome, values, ...(basis === undefined ? {} : { basis }) },
  });
  if (standing.dismissedOn !== undefined) return none("already-dismissed", "noted");
  const establishedOn = dayOfTheRules(rulesOn, dossier);
  const rules = rulesOn(establishedOn);
  if (rules === undefined) return none("no-remediation-rule", "noted");
  const settled: Settled = { rules, establishedOn };
  const running = granted(settled, dossier);
  if (running !== undefined) return running;
  const { remediation } = rules;
  if (asOf < periodEnd(`${agreement.year}`)) return none("year-not-ended", "noted", remediation.basis);
  if (!remediation.employments.includes(facts.employment)) {
    return { kind: "requires-legal-review", because: { code: "employment-not-covered", outcome: "noted", values } };
  }
  const coverage = coverageOf(remediation, dossier);
  return coverage === undefined
    ? none("level-not-covered", "fails", remediation.basis)
    : opened(settled, coverage, dossier);
}
