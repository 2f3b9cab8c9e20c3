import type { Facts } from "../../agreement/facts.ts";
import {
  type RemedyChangedFact,
  type RemedyDecidedFact,
  type RemedyKind,
  remedyKinds,
} from "../../agreement/remedyFacts.ts";
import { earliest, latest, type PlainDate } from "../../time/plainDate.ts";
import { happened, toldOf } from "../procedure/caseRecord.ts";

/**
 * How a remedy ended.
 *
 * @term Hasil upaya administratif
 */
export type RemedyOutcome = RemedyDecidedFact | RemedyChangedFact;

/** What is recorded of the remedies against one decision by a day. */
export interface RemedyRecord {
  /** The day of the first filing. */
  readonly filedOn?: PlainDate;
  /** How it ended; missing while nobody recorded it, or while records of it contradict each other. */
  readonly outcome?: RemedyOutcome;
  /** Whether one that was filed has no outcome yet. */
  readonly pending: boolean;
}

/**
 * What is recorded of one remedy against a decision by a day. Of several outcomes the one that takes effect last stands.
 *
 * @internal
 */
export function remedyRecordOf(kind: RemedyKind, decision: string, facts: Facts, asOf: PlainDate): RemedyRecord {
  const known = { facts, asOf };
  const isOf = (fact: { readonly decision: string; readonly remedy: RemedyKind }): boolean =>
    fact.decision === decision && fact.remedy === kind;
  const filedOn = earliest(
    happened("remedy-filed", known)
      .filter(isOf)
      .map(({ on }) => on),
  );
  const outcomes = [...happened("remedy-decided", known), ...happened("remedy-changed", known)].filter(isOf);
  const last = latest(outcomes.map(({ on }) => on));
  const told = toldOf<RemedyOutcome>(outcomes.filter(({ on }) => on === last));
  return {
    pending: filedOn !== undefined && told.kind !== "told",
    ...(filedOn === undefined ? {} : { filedOn }),
    ...(told.kind === "told" ? { outcome: told.fact } : {}),
  };
}

/**
 * What is recorded of every remedy against a decision together: the first filing, the last outcome, and whether any of them waits.
 *
 * @internal
 */
export function remediesRecorded(decision: string, facts: Facts, asOf: PlainDate): RemedyRecord {
  const records = remedyKinds.map((kind) => remedyRecordOf(kind, decision, facts, asOf));
  const filedOn = earliest(records.flatMap((record) => record.filedOn ?? []));
  const outcomes = records.flatMap((record) => record.outcome ?? []);
  const last = latest(outcomes.map(({ on }) => on));
  // An appeal is heard by a board whose outcome binds, so that it comes last of two of one day.
  const outcome = outcomes.findLast(({ on }) => on === last);
  return {
    pending: records.some(({ pending }) => pending),
    ...(filedOn === undefined ? {} : { filedOn }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}
