import type { DocumentKind } from "../agreement/agreement.ts";
import type { Texts } from "../result.ts";
import type { Duration } from "../time/duration.ts";
import type { PeriodLength } from "../time/period.ts";

/** When an obligation falls due. */
export type Due =
  | {
      /** Within a time after an event. */
      readonly kind: "after";
      /** The approval of the budget document (DPA), or the signing. */
      readonly anchor: "budget-document" | "signing";
      /** How long after. */
      readonly within: Duration;
    }
  | {
      /** For each calendar period. */
      readonly kind: "each";
      /** Month, quarter, half-year or year. */
      readonly length: PeriodLength;
      /** How long after the period's end; on its last day where missing. */
      readonly within?: Duration;
    }
  | {
      /** On the day of the signing. */
      readonly kind: "at-signing";
    }
  | {
      /** By the end of the budget year. */
      readonly kind: "by-year-end";
    };

/** By what an obligation is shown to be kept. */
export type Proof =
  | {
      /** A recorded duty fact under the obligation's code. */
      readonly kind: "duty-recorded";
    }
  | {
      /** The signature of the agreement. */
      readonly kind: "signed";
    }
  | {
      /** The signatures of all documents named. */
      readonly kind: "documents-signed";
      /** The documents. */
      readonly documents: readonly DocumentKind[];
    }
  | {
      /** Every programme with a budget has had money paid out. */
      readonly kind: "funds-disbursed";
    }
  | {
      /** No target of the period was missed. */
      readonly kind: "targets-reached";
    };

/**
 * A duty that an agreement or the law puts on the official.
 *
 * @term Kewajiban
 */
export interface ObligationRule {
  /** Its code; lists of rules merge by it. */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** When it falls due. */
  readonly due: Due;
  /** By what it is shown to be kept. */
  readonly proof: Proof;
  /** Whether it is a duty, or something that can be done. */
  readonly force: "must" | "may";
  /** Marks a report that is handed in, so that whoever waits for reports finds it. */
  readonly asks?: "report";
}
