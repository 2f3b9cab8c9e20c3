import type { AuthorityCode } from "../../agreement/authorityCode.ts";
import type { PunishmentLevel } from "../../agreement/punishmentLevel.ts";
import type { Citation } from "../../law/citation.ts";
import type { Texts } from "../../result.ts";
import type { WordedRule } from "../procedure/authorityLaw.ts";
import type { WorkingDayLimit } from "../procedure/timeLimit.ts";

/** A time limit with where it stands. */
export interface CitedLimit extends WorkingDayLimit {
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/**
 * The objection: against what is no dismissal by the appointing authority.
 *
 * @term Keberatan
 */
export interface ObjectionRemedy {
  /** What it is called. */
  readonly title: Texts;
  /** To whom: the superior of who decided, with a copy to that one. */
  readonly to: WordedRule;
  /** The authorities against whose decisions it is not stated to whom. */
  readonly addresseeNotStatedFor: readonly AuthorityCode[];
  /** Within what time. From which day it is counted is not stated. */
  readonly within: CitedLimit;
  /** Within what time it is answered. From which day that is counted is not stated either. */
  readonly answer: CitedLimit;
  /** That it is open against the lightest level too, which an earlier law had excluded. */
  readonly inferredFor: WordedRule & {
    /** The level. */
    readonly level: PunishmentLevel;
  };
  /** Where its scope stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/**
 * The appeal to the board: against a decision of the appointing authority that dismisses a civil servant or ends a contract.
 *
 * @term Banding administratif
 */
export interface AppealRemedy {
  /** What it is called. */
  readonly title: Texts;
  /** Whose decisions it is against. */
  readonly against: AuthorityCode;
  /** To whom, in writing, with reasons and evidence, and a copy to the appointing authority. */
  readonly to: WordedRule;
  /** Within what time, counted from the date of the decision, whenever it was delivered. */
  readonly within: CitedLimit;
  /** Within what time of its copy the appointing authority answers; without an answer the board decides on the evidence there is. */
  readonly answer: CitedLimit;
  /** Within what time of the appeal the board decides. */
  readonly decision: CitedLimit;
  /** A late appeal, or one without a decision. */
  readonly late: WordedRule;
  /** What the board can do; it binds. */
  readonly outcomes: WordedRule;
  /** What becomes of pay meanwhile. */
  readonly payMeanwhile: WordedRule;
  /** Where its scope stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/**
 * How a decision can be contested, dated as a whole.
 *
 * @term Upaya administratif
 */
export interface RemedyLaw {
  /** The objection. */
  readonly objection: ObjectionRemedy;
  /** The appeal. */
  readonly appeal: AppealRemedy;
  /** That the effect of a punishment follows the outcome of a remedy. */
  readonly effect: WordedRule;
}
