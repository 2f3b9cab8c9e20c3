import type { Recorded } from "./recorded.ts";
import type { Period } from "../time/period.ts";

/**
 * What was reached in a period, as reported.
 *
 * @term Realisasi
 */
export interface ActualFact extends Recorded {
  /** Marks a reported figure. */
  readonly kind: "actual";
  /** The agreement it answers. */
  readonly agreement: string;
  /** The indicator it answers. */
  readonly indicator: string;
  /** The period it is for. */
  readonly period: Period;
  /** The figure, or the level reached on a named scale. */
  readonly value: number | string;
  /** Whether a final figure is still to come. */
  readonly provisional?: boolean;
}

/**
 * Money that was paid out for a programme.
 *
 * @term Realisasi anggaran
 */
export interface BudgetDisbursedFact extends Recorded {
  /** Marks a disbursement. */
  readonly kind: "budget-disbursed";
  /** The agreement it belongs to. */
  readonly agreement: string;
  /** The programme. */
  readonly programme: string;
  /** How much was paid that day, in whole rupiah; payments are added. A 0 says that nothing was paid out by that day. */
  readonly rupiah: number;
}

/**
 * Whether a programme was carried out.
 *
 * @term Pelaksanaan program
 */
export interface ProgrammeRunFact extends Recorded {
  /** Marks a statement about a programme. */
  readonly kind: "programme-run";
  /** The agreement it belongs to. */
  readonly agreement: string;
  /** The programme. */
  readonly programme: string;
  /** The period it speaks of, where that is not the one in which its day lies. */
  readonly period?: Period;
  /** Whether it was carried out. */
  readonly carriedOut: boolean;
}

/**
 * Whether a duty of the agreement was carried out: an action plan drawn up, a report sent, a meeting held, the agreement passed down.
 *
 * @term Pelaksanaan kewajiban
 */
export interface DutyFact extends Recorded {
  /** Marks a statement about a duty. */
  readonly kind: "duty";
  /** The agreement it belongs to. */
  readonly agreement: string;
  /** The duty, by the code of the rule set. */
  readonly duty: string;
  /** The period it was done for, where it recurs. */
  readonly period?: Period;
  /** Whether it was carried out. */
  readonly carriedOut: boolean;
}

/**
 * Whether the official was there on an occasion, such as the signing.
 *
 * @term Kehadiran pada acara
 */
export interface AttendedFact extends Recorded {
  /** Marks a statement about being there. */
  readonly kind: "attended";
  /** The agreement it belongs to. */
  readonly agreement: string;
  /** The occasion. */
  readonly occasion: "signing";
  /** Whether the official was there. */
  readonly attended: boolean;
  /** Why not, as recorded: training, pilgrimage, illness … */
  readonly reason?: string;
}

/**
 * A judgement that a person made and recorded: attendance unclear, performance slow, a pillar failed. Never computed.
 *
 * @term Penilaian yang dicatat
 */
export interface JudgedFact extends Recorded {
  /** Marks a recorded judgement. */
  readonly kind: "judged";
  /** The agreement it belongs to. */
  readonly agreement: string;
  /** What was judged, by the code of the rule set. */
  readonly matter: string;
  /** The period it speaks of, where that is not the one in which its day lies. */
  readonly period?: Period;
  /** Whether it was found to be so. */
  readonly holds: boolean;
}

/**
 * A figure that no indicator promises and a rule set declares as a measure: revenue collected, incidents, points of a scorecard.
 *
 * @term Hasil pengamatan
 */
export interface ObservedFact extends Recorded {
  /** Marks an observation. */
  readonly kind: "observed";
  /** The agreement it belongs to. */
  readonly agreement: string;
  /** What was observed, by the code of the measure. */
  readonly measure: string;
  /** The period it speaks of, where that is not the one in which its day lies. */
  readonly period?: Period;
  /** The figure, in the unit of the measure. */
  readonly value: number;
}

/**
 * The result of an evaluation by aspects, as recorded.
 *
 * @term Hasil evaluasi
 */
export interface EvaluatedFact extends Recorded {
  /** Marks an evaluation. */
  readonly kind: "evaluated";
  /** The agreement it belongs to. */
  readonly agreement: string;
  /** Which evaluation, by the code of the rule set. */
  readonly review: string;
  /** The period it judges, where the evaluation recurs. */
  readonly period?: Period;
  /** The level reached per aspect, on the rule set's scale. */
  readonly levels: Readonly<Record<string, string>>;
}

/**
 * The predicate of a yearly appraisal, as it can be recorded. The middle one depends on the regime: `cukup` where a score was sorted,
 * `butuh-perbaikan` where a matrix gives the predicate. Neither is ever turned into the other.
 *
 * @term Predikat Kinerja
 * @basis PP 30/2019 Pasal 41 ayat (5) for the score, PermenPANRB 6/2022 for the matrix; an article of the latter is not confirmed.
 */
export type Grade = "sangat-baik" | "baik" | "cukup" | "butuh-perbaikan" | "kurang" | "sangat-kurang";

/**
 * Every predicate of both regimes, best first, for readers of unknown data.
 *
 * @example
 * grades[0] // => "sangat-baik"
 */
export const grades: readonly Grade[] = ["sangat-baik", "baik", "cukup", "butuh-perbaikan", "kurang", "sangat-kurang"];

/**
 * The recorded predicate of a year.
 *
 * @term Penetapan predikat kinerja
 */
export interface AppraisedFact extends Recorded {
  /** Marks an appraisal. */
  readonly kind: "appraised";
  /** The year appraised. */
  readonly year: number;
  /** The predicate. */
  readonly grade: Grade;
}
