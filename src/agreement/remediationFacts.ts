import type { PlainDate } from "../time/plainDate.ts";
import type { Target } from "./indicator.ts";
import type { Grade } from "./performanceFacts.ts";
import type { Recorded } from "./recorded.ts";

/**
 * The official received the appraisal of a year; the time to object to it begins.
 *
 * @term Penerimaan hasil penilaian kinerja
 */
export interface AppraisalReceivedFact extends Recorded {
  /** Marks the receipt. */
  readonly kind: "appraisal-received";
  /** The year appraised. */
  readonly year: number;
}

/**
 * The official objected to the appraisal of a year.
 *
 * @term Keberatan atas hasil penilaian kinerja
 */
export interface AppraisalObjectedFact extends Recorded {
  /** Marks the objection. */
  readonly kind: "appraisal-objected";
  /** The year appraised. */
  readonly year: number;
}

/**
 * The appraiser's superior answered the objection. The answer is final.
 *
 * @term Keputusan atas keberatan hasil penilaian kinerja
 */
export interface AppraisalObjectionAnsweredFact extends Recorded {
  /** Marks the answer. */
  readonly kind: "appraisal-objection-answered";
  /** The year appraised. */
  readonly year: number;
  /** The predicate that stands: the same, or another one. */
  readonly grade: Grade;
}

/**
 * Circumstances that were found to excuse the shortfall of a year, such as a disaster. What they are worth is for the rules to say.
 *
 * @term Keadaan kahar
 */
export interface ShortfallExcusedFact extends Recorded {
  /** Marks the excuse. */
  readonly kind: "shortfall-excused";
  /** The year that fell short. */
  readonly year: number;
  /** What happened, as recorded. */
  readonly reason: string;
}

/**
 * A time to improve that was granted. The window runs only from this record.
 *
 * @term Pemberian kesempatan memperbaiki kinerja
 */
export interface RemediationGrantedFact extends Recorded {
  /** Marks the grant. */
  readonly kind: "remediation-granted";
  /** The year that fell short. */
  readonly year: number;
  /** What is to be reached by its last day, by indicator, where the grant says so. */
  readonly targets?: Readonly<Record<string, Target>>;
}

/**
 * The time to improve was interrupted, by leave, illness or an event beyond anybody's power; its `on` is the first day of it.
 *
 * @term Penghentian sementara kesempatan memperbaiki kinerja
 */
export interface RemediationInterruptedFact extends Recorded {
  /** Marks the interruption. */
  readonly kind: "remediation-interrupted";
  /** The year that fell short. */
  readonly year: number;
  /** The last day of it; missing while it lasts. */
  readonly until?: PlainDate;
  /** Why, as recorded. */
  readonly reason: string;
}

/**
 * What was reached of an indicator in the time to improve, against the targets of its grant.
 *
 * @term Realisasi dalam masa perbaikan kinerja
 */
export interface RemediationFigureFact extends Recorded {
  /** Marks a figure of the time to improve. */
  readonly kind: "remediation-figure";
  /** The year that had fallen short. */
  readonly year: number;
  /** The indicator. */
  readonly indicator: string;
  /** The figure, or the level reached on a named scale. */
  readonly value: number | string;
}

/**
 * How a time to improve ended, as decided by the appraiser.
 *
 * @term Hasil perbaikan kinerja
 */
export interface RemediationEndedFact extends Recorded {
  /** Marks the outcome. */
  readonly kind: "remediation-ended";
  /** The year that had fallen short. */
  readonly year: number;
  /** Whether performance improved. */
  readonly improved: boolean;
}

/**
 * The re-test of competence after a time that brought no improvement.
 *
 * @term Uji kompetensi ulang
 */
export interface RetestedFact extends Recorded {
  /** Marks the re-test. */
  readonly kind: "retested";
  /** The year that had fallen short. */
  readonly year: number;
  /** Whether the standard of the post was met. */
  readonly result: "meets-standard" | "below-standard";
}

/**
 * Where the official was placed on the result of the re-test; its `on` is the day it takes effect.
 *
 * @term Penempatan setelah uji kompetensi
 */
export interface PlacedFact extends Recorded {
  /** Marks the placement. */
  readonly kind: "placed";
  /** The year that had fallen short. */
  readonly year: number;
  /** Another fitting post, a lower one, or a place for the time being. */
  readonly as: "other-post" | "lower-post" | "temporary";
}

/**
 * No post was free that the official could be placed in.
 *
 * @term Tidak tersedia lowongan jabatan
 */
export interface NoVacancyFact extends Recorded {
  /** Marks that none was free. */
  readonly kind: "no-vacancy";
  /** The year that had fallen short. */
  readonly year: number;
}
