import { type DocumentKind, type PerformanceAgreement, promisesOn, signedOn } from "../agreement/agreement.ts";
import { type DutyFact, type Facts, settle } from "../agreement/facts.ts";
import type { Because, MissingFact } from "../law/because.ts";
import type { Entry } from "../law/since.ts";
import type { Texts } from "../result.ts";
import { addDuration, type Duration } from "../time/duration.ts";
import { daysBetween, type PlainDate } from "../time/plainDate.ts";
import { isWithin, type Period, periodEnd, type PeriodLength, periodsOf } from "../time/period.ts";
import type { Measurement } from "./measure.ts";

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
  /** How it stands. `late` is kept, after the day; what is late stays valid. */
  readonly state: "kept" | "late" | "due" | "breached" | "unknown";
  /** The day it was kept. */
  readonly doneOn?: PlainDate;
  /** How many days late it was kept, or has been open. */
  readonly daysLate?: number;
  /** Whether it is a duty, or something that can be done. */
  readonly force: "must" | "may";
  /** Why. */
  readonly because: Because;
}

type Shown =
  | { readonly kind: "done"; readonly on: PlainDate }
  | { readonly kind: "not-done"; readonly values: Readonly<Record<string, readonly string[]>> }
  | { readonly kind: "not-recorded"; readonly missing: readonly MissingFact[] };

interface Question {
  readonly agreement: PerformanceAgreement;
  readonly facts: Facts;
  readonly measurements: readonly Measurement[];
  readonly asOf: PlainDate;
}

function dutyShown({ agreement, facts }: Question, code: string, period: Period | undefined): Shown {
  const about: readonly DutyFact[] = facts.events
    .filter((fact) => fact.kind === "duty")
    .filter((fact) => fact.agreement === agreement.id && fact.duty === code && fact.period === period);
  const told = settle(about, ({ carriedOut }) => carriedOut);
  if (told.kind === "told") {
    return told.fact.carriedOut ? { kind: "done", on: told.fact.on } : { kind: "not-done", values: {} };
  }
  const why = told.kind === "silent" ? "not-recorded" : "in-conflict";
  return {
    kind: "not-recorded",
    missing: [{ fact: "duty", about: code, ...(period === undefined ? {} : { period }), why }],
  };
}

function documentsShown({ agreement }: Question, wanted: readonly DocumentKind[]): Shown {
  const days = wanted.map((kind) => agreement.documents.find((document) => document.kind === kind)?.signedOn);
  const lacking = wanted.filter((_, index) => days[index] === undefined);
  const [on] = days.filter((day) => day !== undefined).sort((a, b) => (a < b ? 1 : -1));
  return lacking.length > 0 || on === undefined
    ? { kind: "not-done", values: { documents: lacking } }
    : { kind: "done", on };
}

/** A programme for which nothing is recorded is unknown; one for which only zeros are recorded has had no money. */
function fundsShown({ agreement, facts, asOf }: Question): Shown {
  const programmes = promisesOn(agreement, asOf).programmes.filter(({ budgetRupiah }) => budgetRupiah > 0);
  const paid = facts.events
    .filter((fact) => fact.kind === "budget-disbursed")
    .filter((fact) => fact.agreement === agreement.id);
  const recorded = (id: string): boolean => paid.some(({ programme }) => programme === id);
  const funded = (id: string): boolean => paid.some(({ programme, rupiah }) => programme === id && rupiah > 0);
  const empty = programmes.filter(({ id }) => recorded(id) && !funded(id));
  if (empty.length > 0) return { kind: "not-done", values: { programmes: empty.map(({ name }) => name) } };
  const silent = programmes.filter(({ id }) => !recorded(id));
  const [last] = paid
    .filter(({ rupiah }) => rupiah > 0)
    .map(({ on }) => on)
    .sort((a, b) => (a < b ? 1 : -1));
  if (silent.length === 0 && last !== undefined) return { kind: "done", on: last };
  const missing = silent.map(({ name }): MissingFact => ({
    fact: "budget-disbursed",
    about: name,
    why: "not-recorded",
  }));
  return { kind: "not-recorded", missing };
}

function targetsShown({ measurements }: Question, period: Period): Shown {
  const due = measurements.filter((measurement) => measurement.period === period);
  const missed = due.filter((m) => m.kind === "measured" && m.outcome === "missed");
  if (missed.length > 0) return { kind: "not-done", values: { indicators: missed.map(({ name }) => name) } };
  const unmeasured = due.filter(({ kind }) => kind !== "measured");
  if (unmeasured.length > 0)
    return { kind: "not-recorded", missing: unmeasured.flatMap(({ because }) => because.missing ?? []) };
  return { kind: "done", on: periodEnd(period) };
}

function shown(question: Question, rule: ObligationRule, period: Period | undefined): Shown {
  const { agreement } = question;
  switch (rule.proof.kind) {
    case "duty-recorded":
      return dutyShown(question, rule.code, period);
    case "signed": {
      const on = signedOn(agreement);
      return on === undefined ? { kind: "not-done", values: {} } : { kind: "done", on };
    }
    case "documents-signed":
      return documentsShown(question, rule.proof.documents);
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
  const state = stateOf(evidence, by, overdue);
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

/** Something not done is breached once its day has passed; what nobody recorded is unknown, not breached. */
function stateOf(evidence: Shown, by: PlainDate | undefined, overdue: boolean): Obligation["state"] {
  switch (evidence.kind) {
    case "done":
      if (by === undefined) return "unknown";
      return evidence.on > by ? "late" : "kept";
    case "not-done":
      return by === undefined ? "unknown" : overdue ? "breached" : "due";
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
  const question: Question = { agreement, facts, measurements, asOf };
  return rules.flatMap((rule) =>
    dueDays(rule.due, agreement).map((due) => stand(rule, due, shown(question, rule, due.period), asOf)),
  );
}

/**
 * The obligations of a code that belong to a period: those of the period itself and of the periods inside it.
 *
 * @internal
 */
export function obligationsWithin(
  all: readonly Obligation[],
  code: string,
  period: Period | undefined,
): readonly Obligation[] {
  return all.filter(
    (obligation) =>
      obligation.code === code &&
      (obligation.period === undefined || period === undefined || isWithin(obligation.period, period)),
  );
}
