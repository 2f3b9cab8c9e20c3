import type { Fact, Facts } from "../../agreement/facts.ts";
import { factsOf } from "../../agreement/factsOf.ts";
import { settle, type Told } from "../../agreement/known.ts";
import type { Because } from "../../law/because.ts";
import type { PlainDate } from "../../time/plainDate.ts";

/** What is recorded of one case, as known on a day. */
export interface CaseRecord {
  /** The facts known. */
  readonly facts: Facts;
  /** The ids under which the case is recorded: its own, and those of the findings or matters that it is about. */
  readonly cases: readonly string[];
  /** The day. */
  readonly asOf: PlainDate;
}

/** What a fact says, whoever says it and whenever. */
function said(fact: Fact): string {
  const { reportedOn: _reportedOn, source: _source, ...says } = fact;
  return JSON.stringify(Object.entries(says).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * What several records of one and the same thing say. The one known last stands, and those of one day that differ contradict each other.
 *
 * @internal
 */
export function toldOf<F extends Fact>(facts: readonly F[]): Told<F> {
  return settle(facts, said);
}

/** By day, and those of one day by what they say, so that the order of recording never shows. */
function inOrder(a: Fact, b: Fact): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  const [one, other] = [said(a), said(b)];
  return one === other ? 0 : one < other ? -1 : 1;
}

/**
 * The facts of one kind that happened by the day, in the order in which they happened.
 *
 * @internal
 */
export function happened<K extends Fact["kind"]>(
  kind: K,
  { facts, asOf }: Pick<CaseRecord, "facts" | "asOf">,
): readonly Extract<Fact, { kind: K }>[] {
  const told = factsOf(facts, kind);
  return told.length === 0 ? told : told.filter(({ on }) => on <= asOf).toSorted(inOrder);
}

/** The kinds of facts that belong to a case. */
export type CaseFact = Extract<Fact, { readonly case: string }>;

/**
 * The facts of one kind that belong to the case and happened by the day.
 *
 * @internal
 */
export function ofCase<K extends CaseFact["kind"]>(kind: K, record: CaseRecord): readonly Extract<Fact, { kind: K }>[] {
  return happened(kind, record).filter((fact) => "case" in fact && record.cases.includes(fact.case));
}

/**
 * A note without a basis of its own.
 *
 * @internal
 */
export function noted(code: string, values: Because["values"], basis: Because["basis"] = []): Because {
  return {
    code,
    outcome: "noted",
    ...(values === undefined ? {} : { values }),
    ...(basis.length > 0 ? { basis } : {}),
  };
}
