import type { MissingFact } from "../law/because.ts";
import type { Citation } from "../law/citation.ts";
import type { Texts } from "../result.ts";
import type { PlainDate } from "../time/plainDate.ts";
import type { Period } from "../time/period.ts";

/** What a rule counts, and holds against a line. */
export type Counts =
  | "unexcused-days-in-the-year"
  | "unexcused-days-in-a-row"
  | "targets-missed"
  | "mean-attainment"
  | "observed"
  | "findings"
  | "evaluated-levels";

/** What lies behind a line. */
export type Behind =
  | {
      /** A punishment under discipline law; of several kinds the authority picks. */
      readonly kind: "punishment";
      /** The kinds, by code, as they can be imposed. */
      readonly kinds: readonly string[];
    }
  | {
      /** A step of a ladder that is graded by the number. */
      readonly kind: "step";
      /** The ladder. */
      readonly ladder: string;
      /** The step, by code. */
      readonly step: string;
      /** What the step is called. */
      readonly title: Texts;
      /** Whether it is meant for this official; what the number reaches otherwise needs legal review. */
      readonly meant: "holds" | "fails" | "unknown";
    }
  | {
      /** A breach or a merit of the agreement. */
      readonly kind: "finding";
      /** The rule, by code. */
      readonly rule: string;
      /** What it is called. */
      readonly title: Texts;
      /** Whether the line alone makes it, or something else has to hold as well that does not hold so far. */
      readonly alone: boolean;
    };

/** What is counted, the line, and what lies behind it. */
export interface CountedLine {
  /** What is counted. */
  readonly counts: Counts;
  /** The matter of discipline; missing for what is counted under the agreement. */
  readonly case?: string;
  /** What is observed or evaluated, or which breaches are counted, by code; missing where there is only one thing to count. */
  readonly measure?: string;
  /** The review at which it is judged; missing for discipline, which waits for none. */
  readonly review?: {
    /** Its label. */
    readonly label: string;
    /** Its day. */
    readonly on: PlainDate;
    /** The period that it judges. */
    readonly period?: Period;
  };
  /** The line; a level where levels are evaluated. */
  readonly line: number | string;
  /** Whether the line itself is beyond it already, or only what lies below. */
  readonly side: "at-least" | "below";
  /** What lies behind it. */
  readonly reaches: Behind;
  /** Where it stands. */
  readonly basis: readonly Citation[];
}

/**
 * How far it is to a line, not yet in words.
 */
export type LineAhead = CountedLine &
  (
    | {
        /** It is not reached, and still can be. */
        readonly kind: "ahead";
        /** What is counted so far. */
        readonly now: number;
        /** How many more reach it; below a line, how much of a fall still does not. */
        readonly more: number;
        /** How many more there may be already, because they are not verified or not reported; missing where nothing is open. */
        readonly unsure?: number;
      }
    | {
        /** How far it is cannot be said before facts are recorded. */
        readonly kind: "unknown";
        /** The facts. */
        readonly missing: readonly MissingFact[];
      }
  );

/**
 * How far it is to a line that a rule draws by counting.
 *
 * @term Ambang konsekuensi
 */
export type Threshold = LineAhead & {
  /** The same as a sentence. */
  readonly text: Required<Texts>;
};
