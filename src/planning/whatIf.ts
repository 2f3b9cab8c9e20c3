import type { PerformanceAgreement } from "../agreement/agreement.ts";
import type { Fact } from "../agreement/facts.ts";
import { knownOn } from "../agreement/known.ts";
import type { ActualFact } from "../agreement/performanceFacts.ts";
import type { Evaluation } from "../evaluation.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plainDate.ts";
import type { Difference } from "./difference.ts";
import { differencesOf } from "./differences.ts";
import { evaluateCase, type PlanningCase } from "./planningCase.ts";

/** A figure in place of whatever was reported of an indicator in a period. */
export interface ReplacedFigure {
  /** The indicator. */
  readonly indicator: string;
  /** The period. */
  readonly period: Period;
  /** The figure or level. */
  readonly value: number | string;
}

/** One thing that could be otherwise. */
export type Change =
  | {
      /** Something more is recorded. */
      readonly kind: "fact-added";
      /** What. */
      readonly fact: Fact;
    }
  | {
      /** Something that is recorded is not. A fact has no id: it is told by what it says. */
      readonly kind: "fact-withdrawn";
      /** What. */
      readonly fact: Fact;
    }
  | (ReplacedFigure & {
      /** Another figure was reported. */
      readonly kind: "figure-replaced";
    })
  | {
      /** It is another day. */
      readonly kind: "another-day";
      /** The day. */
      readonly asOf: PlainDate;
    }
  | {
      /** Other rules speak. */
      readonly kind: "other-rules";
      /** The rules. */
      readonly ruleSet: RuleSet;
    }
  | {
      /** The agreement says something else. */
      readonly kind: "other-agreement";
      /** The agreement. */
      readonly agreement: PerformanceAgreement;
    };

/** A case before and after a change, and in what they differ. */
export interface WhatIf {
  /** The evaluation as it is. */
  readonly before: Evaluation;
  /** The evaluation as it would be. */
  readonly after: Evaluation;
  /** In what they differ. */
  readonly differences: readonly Difference[];
  /** Facts that were to be withdrawn and are not in the dossier. */
  readonly notRecorded: readonly Fact[];
}

/** What a fact says, whatever the order in which it says it. */
function contentOf(fact: Fact): string {
  return JSON.stringify(fact, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** A replaced figure is known when the figure in whose place it stands was; one that stands in no place, on the day asked for. */
function replaced(of: PlanningCase, { indicator, period, value }: ReplacedFigure): PlanningCase {
  const { agreement, facts, asOf } = of;
  const isOld = (fact: Fact): fact is ActualFact =>
    fact.kind === "actual" &&
    fact.agreement === agreement.id &&
    fact.indicator === indicator &&
    fact.period === period &&
    knownOn(fact) <= asOf;
  const last = facts.events
    .filter(isOld)
    .toSorted((a, b) => (knownOn(a) < knownOn(b) ? -1 : 1))
    .at(-1);
  const figure: ActualFact = {
    kind: "actual",
    agreement: agreement.id,
    indicator,
    period,
    value,
    on: last?.on ?? asOf,
    ...(last?.reportedOn !== undefined && { reportedOn: last.reportedOn }),
  };
  return { ...of, facts: { ...facts, events: [...facts.events.filter((fact) => !isOld(fact)), figure] } };
}

/** A case with one thing otherwise. */
function changed(of: PlanningCase, change: Change): PlanningCase {
  const { facts } = of;
  switch (change.kind) {
    case "fact-added":
      return { ...of, facts: { ...facts, events: [...facts.events, change.fact] } };
    case "fact-withdrawn": {
      const place = facts.events.findIndex((fact) => contentOf(fact) === contentOf(change.fact));
      return place < 0 ? of : { ...of, facts: { ...facts, events: facts.events.toSpliced(place, 1) } };
    }
    case "figure-replaced":
      return replaced(of, change);
    case "another-day":
      return { ...of, asOf: change.asOf };
    case "other-rules":
      return { ...of, ruleSet: change.ruleSet };
    case "other-agreement":
      return { ...of, agreement: change.agreement };
  }
}

/**
 * What would be otherwise if something were otherwise: changes are made one after the other, and the case is evaluated before and after.
 * Nothing is recorded by it.
 *
 * @example
 * const asOf = plainDate("2026-01-31");
 * const agreement = contohAgreement;
 * whatIf({ agreement, facts: contohFacts, ruleSet: kabContoh, asOf }, []).differences // => []
 */
export function whatIf(of: PlanningCase, changes: readonly Change[]): WhatIf {
  let [then, notRecorded]: [PlanningCase, readonly Fact[]] = [of, []];
  for (const change of changes) {
    const next = changed(then, change);
    if (change.kind === "fact-withdrawn" && next === then) notRecorded = [...notRecorded, change.fact];
    then = next;
  }
  const [before, after] = [evaluateCase(of), evaluateCase(then)];
  return { before, after, differences: differencesOf(before, after), notRecorded };
}
