import type { Facts } from "../../agreement/facts.ts";
import type { Citation } from "../../law/citation.ts";
import type { Texts } from "../../result.ts";

/**
 * A form of dismissal, as the law calls it: PTDH, PDHTAPS, PDH, or the end of a contract.
 *
 * @term Jenis pemberhentian
 */
export interface DismissalForm {
  /** Its code; a decision is recorded under it. */
  readonly code: string;
  /** Its official name. */
  readonly title: Texts;
  /** With honour, or without. */
  readonly honour: "honourable" | "dishonourable";
}

/** What a ground leads to, for some kinds of employment: one form, or several between which the law contradicts itself. */
export type GroundOutcome = {
  /** For whom. */
  readonly employments: readonly Facts["employment"][];
  /** Whether it has to follow, or can. */
  readonly force: "must" | "may";
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
} & (
  | {
      /** The law names one form. */
      readonly kind: "form";
      /** The form. */
      readonly form: DismissalForm;
    }
  | {
      /** Texts that are both in force name different forms; a lawyer has to look. */
      readonly kind: "disputed";
      /** The forms. */
      readonly between: readonly [DismissalForm, DismissalForm, ...DismissalForm[]];
      /** Which text says what, in words. */
      readonly why: Texts;
    }
);

/**
 * A ground on which a statute dismisses, and what it leads to.
 *
 * @term Alasan pemberhentian
 */
export interface DismissalGround {
  /** Its code; lists of rules merge by it. */
  readonly code: string;
  /** Its wording. */
  readonly title: Texts;
  /** What establishes it: a final judgment, or whatever record shows it. */
  readonly establishedBy: "final-judgment" | "record";
  /** By which way it is reached: by its record; or only through the procedure of discipline, or at the end of the performance track. */
  readonly reached: "by-record" | "through-discipline" | "through-performance";
  /** What it leads to. */
  readonly outcomes: readonly GroundOutcome[];
}

/**
 * A ground on which somebody is suspended.
 *
 * @term Alasan pemberhentian sementara
 */
export interface SuspensionGround {
  /** Its code. */
  readonly code: string;
  /** Its wording. */
  readonly title: Texts;
}

/**
 * Suspension as a civil servant: no kind of punishment, and not the release from the tasks of a post while a case is examined.
 *
 * @term Pemberhentian sementara
 */
export interface SuspensionLaw {
  /** The grounds. */
  readonly grounds: readonly SuspensionGround[];
}
