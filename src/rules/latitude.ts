import type { Texts } from "../result.ts";
import type { Duration } from "../time/duration.ts";

/** What of the rules a law can leave to local rules, and to what extent. */
export type ParameterCode =
  | "remediation-window"
  | "remediation-observation"
  | "remediation-coverage"
  | "documents"
  | "reviews"
  | "review-frequency"
  | "duties"
  | "signing-time"
  | "signatories"
  | "oversight"
  | "attainment-ceiling"
  | "attainment-floor"
  | "attainment-formulas";

/** Which way is stricter for the official. Of lists `more` means that something is there which the other does not have. */
export type StricterWay = "shorter" | "longer" | "more" | "fewer" | "lower" | "higher";

/** How far local rules may go: not at all, one way, either way, within a range, or it is not confirmed. */
export type Allowance =
  | {
      /** It stays as it is. */
      readonly kind: "equal";
    }
  | {
      /** It stays, or becomes stricter. */
      readonly kind: "stricter";
    }
  | {
      /** It stays, or becomes looser. */
      readonly kind: "looser";
    }
  | {
      /** It is left to local rules. */
      readonly kind: "open";
    }
  | {
      /** It stays within a range, bounds inside. */
      readonly kind: "within";
      /** The least. */
      readonly least: Duration | number;
      /** The most. */
      readonly most: Duration | number;
    }
  | {
      /** Whether local rules may change it is not confirmed. */
      readonly kind: "not-confirmed";
    };

/**
 * What a law says of one of its parameters: which way is stricter, and what a local rule may do with it.
 *
 * @term Ruang pengaturan daerah
 */
export interface Latitude {
  /** The parameter. */
  readonly code: ParameterCode;
  /** What it is called. */
  readonly title: Texts;
  /** Which way is stricter. */
  readonly stricter: StricterWay;
  /** What a local rule may do. */
  readonly allows: Allowance;
}
