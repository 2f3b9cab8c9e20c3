import type { Recorded } from "./recorded.ts";

/**
 * A ground on which a statute dismisses, as recorded; its `on` is the day on which it came about, for a crime that of the final judgment. It is
 * recorded, and never derived from an agreement.
 *
 * @term Alasan pemberhentian
 */
export interface DismissalGroundFact extends Recorded {
  /** Marks a ground. */
  readonly kind: "dismissal-ground";
  /** The ground, by the code of the rules. */
  readonly ground: string;
  /** Whether it is suspected, or established: for a crime by a final judgment. */
  readonly state: "suspected" | "established";
}

/**
 * The official was suspended as a civil servant. It is neither a punishment nor the release from the tasks of a post.
 *
 * @term Pemberhentian sementara
 */
export interface SuspendedFact extends Recorded {
  /** Marks the suspension. */
  readonly kind: "suspended";
  /** Why, by the code of the rules. */
  readonly ground: string;
}

/**
 * A suspension ended and the official is in service again.
 *
 * @term Pengaktifan kembali
 */
export interface ReinstatedFact extends Recorded {
  /** Marks the end of a suspension. */
  readonly kind: "reinstated";
}
