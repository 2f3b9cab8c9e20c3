import { type Because, type MissingFact } from "../../law/because.ts";
import type { Duration } from "../../time/duration.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { type Placement } from "./placement.ts";
import type { FixedEnd } from "./remediationRules.ts";
import { type Disturbance } from "./window.ts";

/** Whatever carries its reason. */
export interface Reasoned {
  /** Why. */
  readonly because: Because;
}

/** The days of a time to improve, with the year that fell short. */
export interface GrantedWindow {
  /** The year that fell short. */
  readonly year: number;
  /** The day of the grant. */
  readonly from: PlainDate;
  /** The last day that counts. */
  readonly until: PlainDate;
  /** The day on which the shortfall was established; the rules of that day are the ones that count. */
  readonly establishedOn: PlainDate;
}

/**
 * Where the time to improve stands, always with its reason.
 *
 * @term Kesempatan memperbaiki kinerja
 */
export type Remediation = Reasoned &
  (
    | {
        /** There is no window, and none is due. */
        readonly kind: "none";
      }
    | {
        /** Facts are missing that would change the answer. */
        readonly kind: "await-facts";
        /** The facts. */
        readonly missing: readonly MissingFact[];
      }
    | {
        /** The law is not clear enough to say. */
        readonly kind: "requires-legal-review";
      }
    | {
        /** The predicate that shows the shortfall can still be objected to, or an objection waits for its answer. */
        readonly kind: "not-final";
        /** The year. */
        readonly year: number;
        /** The last day on which an objection can be made. */
        readonly until: PlainDate;
        /** Whether one was made. */
        readonly objection: "possible" | "pending";
      }
    | {
        /** The year fell short: a window is to be granted. It does not run yet. */
        readonly kind: "recommended";
        /** The year. */
        readonly year: number;
        /** How long it will be. */
        readonly window: Duration | FixedEnd;
        /** The day on which the shortfall was established. */
        readonly establishedOn: PlainDate;
      }
    | (GrantedWindow & {
        /** It was granted and runs. */
        readonly kind: "running";
        /** What happened inside of which the rules do not say what it does: a lawyer has to look. */
        readonly disturbed: readonly Disturbance[];
      })
    | (GrantedWindow & {
        /** It was granted and is held up; its last day moves as long as this lasts. */
        readonly kind: "paused";
        /** The first day of the interruption. */
        readonly since: PlainDate;
      })
    | (GrantedWindow & {
        /** It is over. Without a recorded outcome nothing is assumed. */
        readonly kind: "ended";
        /** Whether performance improved, or that nothing says so. */
        readonly outcome: "improved" | "not-improved" | "not-recorded";
        /** What happened inside of which the rules do not say what it does: a lawyer has to look. */
        readonly disturbed: readonly Disturbance[];
        /** What follows, where nothing improved and a rule speaks of it. */
        readonly placement?: Placement;
      })
  );
