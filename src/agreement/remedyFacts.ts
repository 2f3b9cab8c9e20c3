import type { Recorded } from "./recorded.ts";

/**
 * A remedy against a decision.
 *
 * @term Upaya administratif
 */
export type RemedyKind = "keberatan" | "banding-administratif";

/**
 * Every remedy, for readers of unknown data.
 *
 * @example
 * remedyKinds // => ["keberatan", "banding-administratif"]
 */
export const remedyKinds: readonly RemedyKind[] = ["keberatan", "banding-administratif"];

/**
 * The official contested a decision.
 *
 * @term Pengajuan upaya administratif
 */
export interface RemedyFiledFact extends Recorded {
  /** Marks the filing. */
  readonly kind: "remedy-filed";
  /** The decision. */
  readonly decision: string;
  /** Which remedy. */
  readonly remedy: RemedyKind;
}

/**
 * An appeal, or its copy, was received; from that day the time to answer or to decide is counted.
 *
 * @term Penerimaan banding administratif
 */
export interface AppealReceivedFact extends Recorded {
  /** Marks the receipt. */
  readonly kind: "appeal-received";
  /** The decision that is appealed against. */
  readonly decision: string;
  /** Who received it: the board received the appeal, or the appointing authority its copy. */
  readonly by: "bpasn" | "pejabat-pembina-kepegawaian";
}

/**
 * The appointing authority answered the board.
 *
 * @term Tanggapan pejabat pembina kepegawaian atas banding administratif
 */
export interface AppealAnsweredFact extends Recorded {
  /** Marks the answer. */
  readonly kind: "appeal-answered";
  /** The decision that is appealed against. */
  readonly decision: string;
}

/**
 * A remedy ended and left the kind of punishment as it was, struck the decision down, or was not accepted at all; its `on` is the day it takes effect.
 *
 * @term Keputusan atas upaya administratif
 */
export interface RemedyDecidedFact extends Recorded {
  /** Marks the outcome. */
  readonly kind: "remedy-decided";
  /** The decision that was contested. */
  readonly decision: string;
  /** Which remedy. */
  readonly remedy: RemedyKind;
  /** What came out. */
  readonly outcome: "upheld" | "annulled" | "not-accepted";
}

/**
 * A remedy ended with another kind of punishment in place of the contested one; its `on` is the day it takes effect.
 *
 * @term Keputusan atas upaya administratif yang mengubah hukuman
 */
export interface RemedyChangedFact extends Recorded {
  /** Marks the outcome. */
  readonly kind: "remedy-changed";
  /** The decision that was contested. */
  readonly decision: string;
  /** Which remedy. */
  readonly remedy: RemedyKind;
  /** Whether the punishment became lighter, heavier, or another one. */
  readonly outcome: "lightened" | "aggravated" | "changed";
  /** The kind that stands now, by the code of the law. */
  readonly step: string;
}
