import type { PerformanceAgreement } from "../agreement/agreement.ts";
import type { Facts } from "../agreement/facts.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Issue } from "../result.ts";
import type { RegionCode } from "../rules/ruleSet.ts";
import type { PlainDate } from "../time/plainDate.ts";

/** One agreement to be evaluated among many. */
export interface BatchRecord {
  /** The agreement. */
  readonly agreement: PerformanceAgreement;
  /** The dossier. */
  readonly facts: Facts;
  /** The region whose rules count, where they are chosen by region. */
  readonly region?: RegionCode;
  /** The day asked for, where it is another than that of all. */
  readonly asOf?: PlainDate;
}

/** A record with its place in the input, or what is wrong with that place. */
export type NumberedRecord = {
  /** The line, counted from 1. */
  readonly line: number;
} & (
  | {
      /** It was read. */
      readonly kind: "read";
      /** The record. */
      readonly record: BatchRecord;
    }
  | {
      /** It could not be read. */
      readonly kind: "unread";
      /** Everything that is wrong with it. */
      readonly issues: readonly Issue[];
    }
);

/** What came out for one place of the input; exactly one for each, in its order. */
export type EvaluatedRecord = {
  /** The line, counted from 1. */
  readonly line: number;
} & (
  | {
      /** It was evaluated. */
      readonly kind: "evaluated";
      /** What was evaluated. */
      readonly record: BatchRecord;
      /** What came out. */
      readonly evaluation: Evaluation;
    }
  | {
      /** It could not be read. */
      readonly kind: "unread";
      /** Everything that is wrong with it. */
      readonly issues: readonly Issue[];
    }
  | {
      /** No rule set speaks for it; none is guessed. */
      readonly kind: "no-rule-set";
      /** The agreement, by id. */
      readonly agreement: string;
      /** Why: it names no region, no rule set is of that region, or those that are say nothing in that year. */
      readonly why: "no-region" | "unknown-region" | "silent-on-that-day";
    }
  | {
      /** More than one rule set speaks for it; none is chosen. */
      readonly kind: "several-rule-sets";
      /** The agreement, by id. */
      readonly agreement: string;
      /** The rule sets, by id. */
      readonly ruleSets: readonly string[];
    }
  | {
      /** It could not be computed; the others go on. */
      readonly kind: "failed";
      /** What the computation said. */
      readonly message: string;
    }
);
