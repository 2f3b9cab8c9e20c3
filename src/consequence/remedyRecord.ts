import type { Facts } from "../agreement/facts.ts";
import type { RemedyChangedFact, RemedyDecidedFact, RemedyFiledFact } from "../agreement/remedyFacts.ts";
import { earliest, latest, type PlainDate } from "../time/plainDate.ts";
import { happened, toldOf } from "./caseRecord.ts";

/** How a remedy ended. */
export type RemedyOutcome = RemedyDecidedFact | RemedyChangedFact;

/** What is recorded of the remedies against one decision by a day. */
export interface RemedyRecord {
  /** The first one that was filed. */
  readonly filed?: RemedyFiledFact;
  /** How it ended; missing while nobody recorded it, or while records of it contradict each other. */
  readonly outcome?: RemedyOutcome;
}

/**
 * What is recorded of the remedies against a decision by a day. Of several outcomes the one that takes effect last stands.
 *
 * @internal
 */
export function remedyRecordOf(decision: string, facts: Facts, asOf: PlainDate): RemedyRecord {
  const known = { facts, asOf };
  const filings = happened("remedy-filed", known).filter((fact) => fact.decision === decision);
  const first = earliest(filings.map(({ on }) => on));
  const filed = filings.find(({ on }) => on === first);
  const outcomes = [...happened("remedy-decided", known), ...happened("remedy-changed", known)].filter(
    (fact) => fact.decision === decision,
  );
  const last = latest(outcomes.map(({ on }) => on));
  const told = toldOf<RemedyOutcome>(outcomes.filter(({ on }) => on === last));
  return {
    ...(filed === undefined ? {} : { filed }),
    ...(told.kind === "told" ? { outcome: told.fact } : {}),
  };
}
