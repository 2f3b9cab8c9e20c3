import { type PerformanceAgreement, signedOn } from "../agreement/agreement.ts";
import type { Facts } from "../agreement/facts.ts";
import { factsKnownOn } from "../agreement/known.ts";
import type { Because, MissingFact } from "../law/because.ts";
import type { Entry } from "../law/since.ts";
import type { Texts } from "../result.ts";
import { addDuration } from "../time/duration.ts";
import { daysBetween } from "../time/arithmetic.ts";
import { type PlainDate } from "../time/plainDate.ts";
import { type Period, periodEnd, periodsOf } from "../time/period.ts";
import type { Measurement } from "./measure.ts";
import type { Review } from "./review.ts";
import type { Due, ObligationRule } from "./obligationRule.ts";
import { type Question, type Shown, shown } from "./evidence.ts";

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
  /** What it asks for, where that is the signature of the agreement or a report. */
  readonly asks?: "signature" | "report";
  /** Why. */
  readonly because: Because;
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

/** The signature is known by its proof, a report by what the rule says of it. */
function asked({ asks, proof }: ObligationRule): Pick<Obligation, "asks"> {
  if (proof.kind === "signed") return { asks: "signature" };
  return asks === undefined ? {} : { asks };
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
    state,
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
    ...(period === undefined ? {} : { period }),
    ...(by === undefined ? {} : { dueBy: by }),
    ...(doneOn === undefined ? {} : { doneOn }),
    ...(daysLate === undefined ? {} : { daysLate }),
    ...("known" in evidence ? { knownOn: evidence.known } : {}),
    ...asked(rule),
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
