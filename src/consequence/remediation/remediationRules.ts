import type { Facts } from "../../agreement/facts.ts";
import type { Grade } from "../../agreement/performanceFacts.ts";
import type { PostLevel } from "../../agreement/post.ts";
import type { Citation } from "../../law/citation.ts";
import type { MaybeReading } from "../../law/reading.ts";
import type { Texts } from "../../result.ts";
import type { Counting, Duration, MonthEnd } from "../../time/duration.ts";
import type { PlainDate } from "../../time/plainDate.ts";

/** Who may improve first, and on what ground. */
export interface Coverage {
  /** The levels of post it speaks of. */
  readonly levels: readonly PostLevel[];
  /** What shows that the year fell short: a missed yearly target, a recorded predicate, or either. */
  readonly shownBy: "target-or-grade" | "grade";
  /** The predicates that fall short. */
  readonly grades: readonly Grade[];
  /** The predicates of which the law does not clearly say whether they fall short. */
  readonly doubtful: readonly Grade[];
  /** Whether the law is clear that these levels are covered at all. */
  readonly clear: "clear" | "requires-legal-review";
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/** A day on which something ends, whenever it began. */
export interface FixedEnd {
  /** The last day that counts. */
  readonly until: PlainDate;
}

/**
 * The time in which an official may improve before anything follows.
 *
 * @term Ketentuan kesempatan memperbaiki kinerja
 */
export interface RemediationRules {
  /** How long the post must have been held, below target all that time. */
  readonly observation: Duration;
  /** How long the official may improve, or until which day where the rule names one. */
  readonly window: Duration | FixedEnd;
  /** Whether the first day counts. */
  readonly counting: Counting;
  /** What happens to a day that the last month lacks. */
  readonly monthEnd: MonthEnd;
  /** Who is covered. */
  readonly covers: readonly Coverage[];
  /** The kinds of employment that it speaks of; for the others the law says nothing that is known. */
  readonly employments: readonly Facts["employment"][];
  /** What an interruption does: its days are added at the end. Where it is not said, a lawyer has to look. */
  readonly interruption?: "extends";
  /** What circumstances beyond anybody's power do: no time to improve is needed then. Where it is not said, a lawyer has to look. */
  readonly excuse?: "excuses";
}

/**
 * The time in which an official may object to the appraisal. Until it is over, or the objection answered, the predicate is not final.
 *
 * @term Keberatan atas hasil penilaian kinerja
 */
export interface ObjectionRules {
  /** How long after the receipt. */
  readonly within: Duration;
  /** Whether the day of the receipt counts. */
  readonly counting: Counting;
}

/**
 * The dismissal at the end of a place for the time being. It is honourable; the law knows no other for want of performance.
 *
 * @term Pemberhentian dengan hormat
 */
export interface HonourableDismissal {
  /** The code under which the decision is recorded. */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
}

/**
 * What follows for those whom no post is free for.
 *
 * @term Penempatan sementara
 */
export interface PlacementTail {
  /** The levels of post that it speaks of. */
  readonly levels: readonly PostLevel[];
  /** The recorded predicates without which it does not follow. */
  readonly grades: readonly Grade[];
  /** How long a place for the time being lasts at most. */
  readonly temporary: Duration;
  /** Whether the first day of it counts. */
  readonly counting: Counting;
  /** What follows at its end. */
  readonly dismissal: HonourableDismissal;
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/**
 * What follows when performance did not improve in the time granted: a re-test of competence, a placement, and for some officials an
 * honourable dismissal at the end.
 *
 * @term Uji kompetensi dan penempatan setelah masa perbaikan kinerja
 */
export interface PlacementRules {
  /** What follows when the re-test is passed: the official stays in the post, or may be moved all the same. */
  readonly afterPassing: MaybeReading<"stays" | "may-be-moved">;
  /** What follows when no post is free; for levels that it does not name the law is not clear. */
  readonly tail: PlacementTail;
}
