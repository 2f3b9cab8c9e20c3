import { type DocumentKind, type PerformanceAgreement, promisesOn, signedOn } from "../agreement/agreement.ts";
import { factsOf } from "../agreement/factsOf.ts";
import type { DutyFact } from "../agreement/performanceFacts.ts";
import type { Facts } from "../agreement/facts.ts";
import { knownOn, settle } from "../agreement/known.ts";
import type { MissingFact } from "../law/because.ts";
import { earliest, latest, type PlainDate } from "../time/plainDate.ts";
import { type Period, periodEnd } from "../time/period.ts";
import type { Measurement } from "./measure.ts";
import type { ObligationRule } from "./obligationRule.ts";

/** What the dossier shows of a duty. */
export type Shown =
  | { readonly kind: "done"; readonly on: PlainDate; readonly known?: PlainDate }
  | {
      readonly kind: "not-done";
      readonly values: Readonly<Record<string, readonly string[]>>;
      readonly known?: PlainDate;
    }
  | { readonly kind: "nothing-to-do" }
  | { readonly kind: "not-recorded"; readonly missing: readonly MissingFact[] };

/** What a duty is looked up in. */
export interface Question {
  readonly agreement: PerformanceAgreement;
  readonly facts: Facts;
  readonly measurements: readonly Measurement[];
  readonly asOf: PlainDate;
}

function dutyShown({ agreement, facts }: Question, code: string, period: Period | undefined): Shown {
  const year: Period = `${agreement.year}`;
  // A duty that is due once may be recorded for the year.
  const isFor = (recorded: Period | undefined): boolean =>
    recorded === period || (period === undefined && recorded === year);
  const about: readonly DutyFact[] = factsOf(facts, "duty").filter(
    (fact) => fact.agreement === agreement.id && fact.duty === code && isFor(fact.period),
  );
  const told = settle(about, ({ carriedOut }) => carriedOut);
  if (told.kind === "told") {
    const known = told.since;
    // A duty is kept on the first day that says so; who confirms it later does not make it late.
    const confirming = about.filter((fact) => fact.carriedOut && knownOn(fact) >= known).map(({ on }) => on);
    return told.fact.carriedOut
      ? { kind: "done", on: earliest(confirming) ?? told.fact.on, known }
      : { kind: "not-done", values: {}, known };
  }
  const why = told.kind === "silent" ? "not-recorded" : "in-conflict";
  return {
    kind: "not-recorded",
    missing: [{ fact: "duty", about: code, why, ...(period === undefined ? {} : { period }) }],
  };
}

/** A signature that lies ahead is not there yet. */
function signedBy(day: PlainDate | undefined, asOf: PlainDate): PlainDate | undefined {
  return day !== undefined && day <= asOf ? day : undefined;
}

/** A document that is not listed may be signed all the same: only a recorded duty says that it is not. */
function documentsShown(question: Question, code: string, wanted: readonly DocumentKind[]): Shown {
  const { agreement, asOf } = question;
  const day = (wantedKind: DocumentKind): PlainDate | undefined =>
    signedBy(agreement.documents.find(({ kind }) => kind === wantedKind)?.signedOn, asOf);
  const lacking = wanted.filter((kind) => day(kind) === undefined);
  const on = latest(wanted.flatMap((kind) => day(kind) ?? []));
  if (lacking.length === 0 && on !== undefined) return { kind: "done", on };
  const recorded = dutyShown(question, code, undefined);
  return recorded.kind === "not-recorded"
    ? { kind: "not-recorded", missing: lacking.map((about) => ({ fact: "document", about, why: "not-recorded" })) }
    : recorded;
}

/** A programme for which nothing is recorded is unknown; one for which only zeros are recorded has had no money. */
function fundsShown({ agreement, facts, asOf }: Question): Shown {
  const programmes = promisesOn(agreement, asOf).programmes.filter(({ budgetRupiah }) => budgetRupiah > 0);
  if (programmes.length === 0) return { kind: "nothing-to-do" };
  const recorded = factsOf(facts, "budget-disbursed").filter((fact) => fact.agreement === agreement.id);
  const about = programmes.map(({ id, name }) => {
    const own = recorded.filter(({ programme }) => programme === id);
    const paid = own.filter(({ rupiah }) => rupiah > 0);
    const paidOn = earliest(paid.map(({ on }) => on));
    const known = paidOn === undefined ? own : own.filter(({ on }) => on === paidOn);
    return { name, known: earliest(known.map(knownOn)), paidOn };
  });
  const empty = about.filter(({ known, paidOn }) => known !== undefined && paidOn === undefined);
  if (empty.length > 0) {
    const known = earliest(empty.flatMap((one) => one.known ?? []));
    return { kind: "not-done", values: { programmes: empty.map(({ name }) => name) }, ...(known && { known }) };
  }
  const silent = about.filter(({ known }) => known === undefined);
  const on = latest(about.flatMap(({ paidOn }) => paidOn ?? []));
  const known = latest(about.flatMap((one) => one.known ?? []));
  if (silent.length === 0 && on !== undefined) return { kind: "done", on, ...(known && { known }) };
  const missing = silent.map(({ name }): MissingFact => ({
    fact: "budget-disbursed",
    about: name,
    why: "not-recorded",
  }));
  return { kind: "not-recorded", missing };
}

function targetsShown({ measurements }: Question, period: Period): Shown {
  const due = measurements.filter((measurement) => measurement.period === period);
  const measured = due.filter((m) => m.kind === "measured");
  const missed = measured.filter(({ outcome }) => outcome === "missed");
  const known = earliest(missed.map((m) => m.knownOn));
  if (known !== undefined) return { kind: "not-done", values: { indicators: missed.map(({ name }) => name) }, known };
  const unmeasured = due.filter(({ kind }) => kind !== "measured");
  if (unmeasured.length > 0) {
    return { kind: "not-recorded", missing: unmeasured.flatMap(({ because }) => because.missing ?? []) };
  }
  const last = latest(measured.map((m) => m.knownOn));
  return last === undefined
    ? { kind: "not-recorded", missing: [{ fact: "target", about: "target", period, why: "not-recorded" }] }
    : { kind: "done", on: periodEnd(period), known: last };
}

/**
 * Whether the dossier shows an obligation to be kept.
 *
 * @internal
 */
export function shown(question: Question, rule: ObligationRule, period: Period | undefined): Shown {
  const { agreement } = question;
  switch (rule.proof.kind) {
    case "duty-recorded":
      return dutyShown(question, rule.code, period);
    case "signed": {
      const on = signedBy(signedOn(agreement), question.asOf);
      return on === undefined ? { kind: "not-done", values: {} } : { kind: "done", on };
    }
    case "documents-signed":
      return documentsShown(question, rule.code, rule.proof.documents);
    case "funds-disbursed":
      return fundsShown(question);
    case "targets-reached":
      return targetsShown(question, period ?? `${agreement.year}`);
  }
}
