import { type DocumentKind, type PerformanceAgreement, promisesOn, signedOn } from "../agreement/agreement.ts";
import { type DutyFact, type Facts, factsKnownOn, knownOn, settle } from "../agreement/facts.ts";
import type { Because, MissingFact } from "../law/because.ts";
import type { Entry } from "../law/since.ts";
import type { Texts } from "../result.ts";
import { addDuration, type Duration } from "../time/duration.ts";
import { daysBetween } from "../time/arithmetic.ts";
import { earliest, latest, type PlainDate } from "../time/plainDate.ts";
import { type Period, periodEnd, type PeriodLength, periodsOf } from "../time/period.ts";
import type { Measurement } from "./measure.ts";
import type { Review } from "./review.ts";

/** When an obligation falls due. */
export type Due =
  | {
      /** Within a time after an event. */
      readonly kind: "after";
      /** The approval of the budget document (DPA), or the signing. */
      readonly anchor: "budget-document" | "signing";
      /** How long after. */
      readonly within: Duration;
    }
  | {
      /** For each calendar period. */
      readonly kind: "each";
      /** Month, quarter, half-year or year. */
      readonly length: PeriodLength;
      /** How long after the period's end; on its last day where missing. */
      readonly within?: Duration;
    }
  | {
      /** On the day of the signing. */
      readonly kind: "at-signing";
    }
  | {
      /** By the end of the budget year. */
      readonly kind: "by-year-end";
    };

/** By what an obligation is shown to be kept. */
export type Proof =
  | {
      /** A recorded duty fact under the obligation's code. */
      readonly kind: "duty-recorded";
    }
  | {
      /** The signature of the agreement. */
      readonly kind: "signed";
    }
  | {
      /** The signatures of all documents named. */
      readonly kind: "documents-signed";
      /** The documents. */
      readonly documents: readonly DocumentKind[];
    }
  | {
      /** Every programme with a budget has had money paid out. */
      readonly kind: "funds-disbursed";
    }
  | {
      /** No target of the period was missed. */
      readonly kind: "targets-reached";
    };

/**
 * A duty that an agreement or the law puts on the official.
 *
 * @term Kewajiban
 */
export interface ObligationRule {
  /** Its code; lists of rules merge by it. */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** When it falls due. */
  readonly due: Due;
  /** By what it is shown to be kept. */
  readonly proof: Proof;
  /** Whether it is a duty, or something that can be done. */
  readonly force: "must" | "may";
}

/**
 * How an obligation stands: kept, kept late, not due yet, breached, or unknown because nobody recorded it.
 *
 * @term Status kewajiban
 */
export interface Obligation {
  /** Its code. */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** The period it is for, where it recurs. */
  readonly period?: Period;
  /** The last day on which it can be kept in time; unknown where the day it counts from is not recorded. */
  readonly dueBy?: PlainDate;
  /** How it stands. `late` is kept, after the day; what is late stays valid. What can be done and was not is `left-undone`. */
  readonly state: "kept" | "late" | "due" | "breached" | "left-undone" | "unknown";
  /** The day it was kept. */
  readonly doneOn?: PlainDate;
  /** How many days late it was kept, or has been open. */
  readonly daysLate?: number;
  /** The day on which the fact that shows it became known; missing where the agreement itself shows it. */
  readonly knownOn?: PlainDate;
  /** Whether it is a duty, or something that can be done. */
  readonly force: "must" | "may";
  /** Why. */
  readonly because: Because;
}

type Shown =
  | { readonly kind: "done"; readonly on: PlainDate; readonly known?: PlainDate }
  | {
      readonly kind: "not-done";
      readonly values: Readonly<Record<string, readonly string[]>>;
      readonly known?: PlainDate;
    }
  | { readonly kind: "nothing-to-do" }
  | { readonly kind: "not-recorded"; readonly missing: readonly MissingFact[] };

interface Question {
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
  const about: readonly DutyFact[] = facts.events
    .filter((fact) => fact.kind === "duty")
    .filter((fact) => fact.agreement === agreement.id && fact.duty === code && isFor(fact.period));
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
    missing: [{ fact: "duty", about: code, ...(period === undefined ? {} : { period }), why }],
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
  const recorded = facts.events
    .filter((fact) => fact.kind === "budget-disbursed")
    .filter((fact) => fact.agreement === agreement.id);
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
  const missed = due.flatMap((m) => (m.kind === "measured" && m.outcome === "missed" ? [m] : []));
  const known = earliest(missed.map((m) => m.knownOn));
  if (known !== undefined) return { kind: "not-done", values: { indicators: missed.map(({ name }) => name) }, known };
  const unmeasured = due.filter(({ kind }) => kind !== "measured");
  if (unmeasured.length > 0) {
    return { kind: "not-recorded", missing: unmeasured.flatMap(({ because }) => because.missing ?? []) };
  }
  const last = latest(due.flatMap((m) => (m.kind === "measured" ? [m.knownOn] : [])));
  return last === undefined
    ? { kind: "not-recorded", missing: [{ fact: "target", about: "target", period, why: "not-recorded" }] }
    : { kind: "done", on: periodEnd(period), known: last };
}

function shown(question: Question, rule: ObligationRule, period: Period | undefined): Shown {
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

function dueDays(
  due: Due,
  agreement: PerformanceAgreement,
): readonly { readonly by?: PlainDate; readonly period?: Period }[] {
  switch (due.kind) {
    case "after": {
      const anchor = due.anchor === "signing" ? signedOn(agreement) : agreement.budgetDocumentApprovedOn;
      return [anchor === undefined ? {} : { by: addDuration(anchor, due.within) }];
    }
    case "each":
      return periodsOf(agreement.year, due.length).map((period) => ({
        by: due.within === undefined ? periodEnd(period) : addDuration(periodEnd(period), due.within),
        period,
      }));
    case "at-signing": {
      const by = signedOn(agreement);
      return [by === undefined ? {} : { by }];
    }
    case "by-year-end":
      return [{ by: periodEnd(`${agreement.year}`) }];
  }
}

function stand(
  rule: Entry<ObligationRule>,
  { by, period }: { readonly by?: PlainDate; readonly period?: Period },
  evidence: Shown,
  asOf: PlainDate,
): Obligation {
  const overdue = by !== undefined && asOf > by;
  const state = stateOf(evidence, by, { overdue, force: rule.force });
  const doneOn = evidence.kind === "done" ? evidence.on : undefined;
  const until = doneOn ?? (state === "breached" && overdue ? asOf : undefined);
  const daysLate = by !== undefined && until !== undefined && until > by ? daysBetween(by, until) : undefined;
  const missing: readonly MissingFact[] = [
    ...(by === undefined && state === "unknown"
      ? [{ fact: "due-day", about: rule.code, why: "not-recorded" } as const]
      : []),
    ...(evidence.kind === "not-recorded" ? evidence.missing : []),
  ];
  return {
    code: rule.code,
    title: rule.title,
    ...(period === undefined ? {} : { period }),
    ...(by === undefined ? {} : { dueBy: by }),
    state,
    ...(doneOn === undefined ? {} : { doneOn }),
    ...(daysLate === undefined ? {} : { daysLate }),
    ...("known" in evidence ? { knownOn: evidence.known } : {}),
    force: rule.force,
    because: {
      code: `obligation-${state}`,
      outcome: state === "unknown" ? "unknown" : "noted",
      values: {
        duty: rule.title.id,
        dutyEn: rule.title.en ?? rule.title.id,
        period: period ?? null,
        dueBy: by ?? null,
        doneOn: doneOn ?? null,
        daysLate: daysLate ?? null,
        ...(evidence.kind === "not-done" ? evidence.values : {}),
      },
      basis: rule.basis,
      ...(state === "unknown" ? { missing } : {}),
    },
  };
}

/** What nobody recorded is unknown, not breached; what only can be done is never breached. */
function stateOf(
  evidence: Shown,
  by: PlainDate | undefined,
  { overdue, force }: { readonly overdue: boolean; readonly force: "must" | "may" },
): Obligation["state"] {
  switch (evidence.kind) {
    case "done":
      if (by === undefined) return "unknown";
      return evidence.on > by ? "late" : "kept";
    case "not-done":
      if (by === undefined) return "unknown";
      if (!overdue) return "due";
      return force === "must" ? "breached" : "left-undone";
    case "nothing-to-do":
      return "kept";
    case "not-recorded":
      return by !== undefined && !overdue ? "due" : "unknown";
  }
}

/**
 * How the obligations of an agreement stand on a day.
 *
 * What nobody recorded is unknown once its day has passed, never breached: the app may simply not have been told.
 *
 * @example
 * const rules = rulesInForce(kabContoh, { on: plainDate("2025-03-25"), year: 2025, signed: true });
 * obligationsOf(contohAgreement, contohFacts, rules.obligations, [], plainDate("2025-12-31"))
 *   .find(({ code }) => code === "sign-agreement")?.state // => "late"
 */
export function obligationsOf(
  agreement: PerformanceAgreement,
  facts: Facts,
  rules: readonly Entry<ObligationRule>[],
  measurements: readonly Measurement[],
  asOf: PlainDate,
): readonly Obligation[] {
  const question: Question = { agreement, facts: factsKnownOn(facts, asOf), measurements, asOf };
  return rules.flatMap((rule) =>
    dueDays(rule.due, agreement).map((due) => stand(rule, due, shown(question, rule, due.period), asOf)),
  );
}

/**
 * The obligations of a code that a review judges: those that fell due in the time it looks back on.
 *
 * @internal
 */
export function obligationsUnder(all: readonly Obligation[], code: string, review: Review): readonly Obligation[] {
  const { looksBackTo, on } = review;
  return all
    .filter((obligation) => obligation.code === code)
    .filter(({ dueBy }) => dueBy === undefined || (dueBy <= on && (looksBackTo === undefined || dueBy >= looksBackTo)));
}
