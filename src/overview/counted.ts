import type { PerformanceAgreement } from "../agreement/agreement.ts";
import type { Facts } from "../agreement/facts.ts";
import type { Evaluation } from "../evaluation.ts";
import type { MissingFact } from "../law/because.ts";
import type { Texts } from "../result.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plainDate.ts";

/** One agreement with its dossier and what came out: what an overview is made of. */
export interface EvaluatedCase {
  /** The agreement. */
  readonly agreement: PerformanceAgreement;
  /** The dossier that it was evaluated with. */
  readonly facts: Facts;
  /** What came out. */
  readonly evaluation: Evaluation;
}

/** One thing that was counted, so that every number can be followed to what is behind it. */
export interface Counted {
  /** The agreement, by id. */
  readonly agreement: string;
  /** The budget year. */
  readonly year: number;
  /** The official. */
  readonly official: string;
  /** The post on the agreement. */
  readonly post: string;
  /** The agency, where the agreement names it. */
  readonly agency?: string;
  /** What of the agreement was counted, by id or code: an indicator, a duty, a step. The agreement itself where missing. */
  readonly item?: string;
  /** What that is called. */
  readonly title?: Texts;
  /** The period it belongs to, where it belongs to one. */
  readonly period?: Period;
  /** The day on which it is or was due. */
  readonly dueBy?: PlainDate;
  /** How many days late it was, or has been open. */
  readonly daysLate?: number;
  /** Why, as recorded. */
  readonly reason?: string;
  /** The fact that is needed. */
  readonly missing?: MissingFact;
}

/** What belongs to one item beside the agreement it stands in. */
export type ItemOfCounted = Omit<Counted, "agreement" | "year" | "official" | "post" | "agency">;

/** For each state what is in it; a count is the length of its list. */
export type Tally<State extends string> = Readonly<Record<State, readonly Counted[]>>;

/**
 * What is counted of an agreement, always with its properties in one order, so that equal things are equal as text.
 *
 * @internal
 */
export function countedOf({ agreement, evaluation }: EvaluatedCase, item: ItemOfCounted = {}): Counted {
  const { agency } = agreement.mandateHolder.post;
  const { official, post, year } = evaluation;
  return { agreement: agreement.id, year, official, post, ...(agency === undefined ? {} : { agency }), ...item };
}

/** Order and identity at once; `JSON` text does not depend on a language. */
const keyOf = (value: unknown): string => JSON.stringify(value);

/**
 * Each thing once, in an order that does not depend on where it came from.
 *
 * @internal
 */
export function inOneOrder<T>(values: readonly T[]): readonly T[] {
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

/**
 * Two tallies as one.
 *
 * @internal
 */
export function joinedTallies<State extends string>(
  states: readonly State[],
  tallies: readonly Tally<State>[],
  none: Tally<State>,
): Tally<State> {
  return states.reduce(
    (joined, state) => ({ ...joined, [state]: inOneOrder(tallies.flatMap((tally) => tally[state])) }),
    none,
  );
}

/**
 * What belongs together, by a key.
 *
 * @internal
 */
export function grouped<T, Key>(values: Iterable<T>, keyed: (value: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const value of values) {
    const key = keyed(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
