import type { Recorded } from "./recorded.ts";

/**
 * The official received a decision; its `on` is the day of the receipt, from which the effect is counted.
 *
 * @term Penyampaian keputusan hukuman disiplin
 */
export interface DecisionDeliveredFact extends Recorded {
  /** Marks the receipt. */
  readonly kind: "decision-delivered";
  /** The decision. */
  readonly decision: string;
  /** Handed over to the official, or sent and arrived at the address. */
  readonly how: "handed-over" | "reached-address";
}

/**
 * The official was absent when a decision was to be handed over; from this day the time to send it is counted.
 *
 * @term Ketidakhadiran pada penyampaian keputusan
 */
export interface DeliveryFailedFact extends Recorded {
  /** Marks that nobody was there to receive it. */
  readonly kind: "delivery-failed";
  /** The decision. */
  readonly decision: string;
}

/**
 * A decision was sent to the address of the official.
 *
 * @term Pengiriman keputusan hukuman disiplin
 */
export interface DecisionDispatchedFact extends Recorded {
  /** Marks the dispatch. */
  readonly kind: "decision-dispatched";
  /** The decision. */
  readonly decision: string;
}

/**
 * Pay was stopped for absence in a row; its `on` is the first day without pay.
 *
 * @term Penghentian pembayaran gaji
 */
export interface PayStoppedFact extends Recorded {
  /** Marks the stop. */
  readonly kind: "pay-stopped";
  /** The case. */
  readonly case: string;
}

/**
 * The proposal to dismiss reached the authority that decides; its `on` is the day of the receipt.
 *
 * @term Usul pemberhentian
 */
export interface DismissalProposedFact extends Recorded {
  /** Marks the proposal. */
  readonly kind: "dismissal-proposed";
  /** The case. */
  readonly case: string;
}

/**
 * The dismissal that was proposed was decided.
 *
 * @term Keputusan pemberhentian
 */
export interface DismissalDecidedFact extends Recorded {
  /** Marks the decision. */
  readonly kind: "dismissal-decided";
  /** The case. */
  readonly case: string;
}
