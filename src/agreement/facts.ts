import { earliest, type PlainDate } from "../time/plainDate.ts";
import type { Period } from "../time/period.ts";
import type { Post, Rank } from "./post.ts";

/** What every fact carries: when it happened, when it became known, and who says so. */
interface Recorded {
  /** The day it happened, or on which it takes effect. */
  readonly on: PlainDate;
  /** The day it became known, where that is another day; a figure for a year is known only the year after. */
  readonly reportedOn?: PlainDate;
  /** Who says so: an office, a report, a newspaper. */
  readonly source?: string;
}

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
}

/**
 * A day of attendance. What an excuse is worth is decided by examination, so `unverified` is a state of its own.
 *
 * @term Kehadiran kerja
 */
export interface AttendanceFact extends Recorded {
  /** Marks a day of attendance. */
  readonly kind: "attendance";
  /** What is recorded for the day. */
  readonly status: "present" | "excused" | "unexcused" | "unverified";
  /** How often the official clocked in that day. */
  readonly clockIns?: number;
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
 * The predicate of a yearly appraisal.
 *
 * @term Predikat Kinerja
 */
export type Grade = "sangat-baik" | "baik" | "butuh-perbaikan" | "kurang" | "sangat-kurang";

/** Every predicate, best first, for readers of unknown data. */
export const grades: readonly Grade[] = ["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"];

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

/**
 * A post that the official came to hold; its `on` is the day it takes effect.
 *
 * @term Pengangkatan dalam jabatan
 */
export interface PostGainedFact extends Recorded {
  /** Marks an appointment. */
  readonly kind: "post-gained";
  /** The post. */
  readonly post: Post;
  /** Whether the appointment is definitive or acting (Plt, Plh, Pj). */
  readonly appointment: "definitive" | "acting";
}

/**
 * A post that the official ceased to hold; its `on` is the first day without it.
 *
 * @term Pemberhentian dari jabatan
 */
export interface PostLostFact extends Recorded {
  /** Marks the end of a post. */
  readonly kind: "post-lost";
  /** Which appointment ended; whatever was held, where it does not say. */
  readonly appointment?: "definitive" | "acting";
}

/**
 * The official's rank from a day on.
 *
 * @term Kenaikan atau penetapan pangkat
 */
export interface RankFact extends Recorded {
  /** Marks a rank. */
  readonly kind: "rank";
  /** The rank. */
  readonly rank: Rank;
}

/**
 * A consequence that an authority decided. Its `on` is the day it takes effect; the decision is the authority's, the record is the app's.
 *
 * @term Penjatuhan konsekuensi
 */
export interface ImposedFact extends Recorded {
  /** Marks a decision. */
  readonly kind: "imposed";
  /** The identity of the decision, to which `annulled` and `served` refer. */
  readonly id: string;
  /** The agreement under which it was imposed. */
  readonly agreement: string;
  /** The code of the step, as in the rule set. */
  readonly step: string;
  /** The findings it answers; every breach of its agreement known when it was decided, where missing. */
  readonly answers?: readonly string[];
}

/**
 * A decision that was taken back or struck down.
 *
 * @term Pembatalan keputusan
 */
export interface AnnulledFact extends Recorded {
  /** Marks an annulment. */
  readonly kind: "annulled";
  /** The decision. */
  readonly imposed: string;
}

/**
 * A consequence that has been served.
 *
 * @term Selesai menjalani
 */
export interface ServedFact extends Recorded {
  /** Marks that it was served. */
  readonly kind: "served";
  /** The decision. */
  readonly imposed: string;
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
 * A resignation, as a voluntary act. A promise to resign stays a promise until one of the other two is recorded.
 *
 * @term Pengunduran diri
 */
export interface ResignationFact extends Recorded {
  /** Marks a resignation. */
  readonly kind: "resignation";
  /** How far it went: promised beforehand, requested in writing, accepted by the appointing authority. */
  readonly stage: "promised" | "requested" | "accepted";
}

/**
 * One thing that happened to or was done by the official, with its day.
 *
 * @term Data kejadian
 */
export type Fact =
  | ActualFact
  | BudgetDisbursedFact
  | ProgrammeRunFact
  | DutyFact
  | AttendedFact
  | AttendanceFact
  | JudgedFact
  | EvaluatedFact
  | AppraisedFact
  | PostGainedFact
  | PostLostFact
  | RankFact
  | ImposedFact
  | AnnulledFact
  | ServedFact
  | RemediationGrantedFact
  | RemediationEndedFact
  | ResignationFact;

/**
 * The dossier of one official, across agreements and years. Nothing in it is in any particular order.
 *
 * @term Berkas data pegawai
 */
export interface Facts {
  /** The official's name. */
  readonly official: string;
  /** The kind of employment. */
  readonly employment: "PNS" | "CPNS" | "PPPK";
  /** Everything recorded. */
  readonly events: readonly Fact[];
}

/**
 * The day on which a fact became known.
 *
 * @example
 * knownOn({ kind: "rank", rank: "IV/a", on: plainDate("2024-04-01"), reportedOn: plainDate("2024-05-02") }) // => "2024-05-02"
 */
export function knownOn(fact: Fact): PlainDate {
  return fact.reportedOn ?? fact.on;
}

/**
 * The dossier as it was known on a day: facts that became known later are left out.
 *
 * @example
 * factsKnownOn(contohFacts, plainDate("2025-01-01")).events.length // => 1
 */
export function factsKnownOn(facts: Facts, day: PlainDate): Facts {
  return { ...facts, events: facts.events.filter((fact) => knownOn(fact) <= day) };
}

/** What the dossier says about one question. */
export type Told<F extends Fact> =
  | {
      /** Nobody recorded anything. */
      readonly kind: "silent";
    }
  | {
      /** One answer stands. */
      readonly kind: "told";
      /** The fact that stands: the one known last. */
      readonly fact: F;
      /** The day since which this answer has been known without a break; a later fact that only repeats it does not move it. */
      readonly since: PlainDate;
    }
  | {
      /** Answers contradict each other, and nobody has decided yet. */
      readonly kind: "in-conflict";
      /** The facts that contradict each other. */
      readonly facts: readonly F[];
    };

/**
 * What several facts about one and the same question say: the one known last stands, because a later report corrects an earlier one.
 * Different answers that became known on the same day contradict each other, and stay unknown until a later fact decides.
 *
 * @example
 * const day = plainDate("2024-03-25");
 * const one = { kind: "attended", agreement: "a", occasion: "signing", attended: true, on: day } as const;
 * settle([one, { ...one, attended: false }], ({ attended }) => attended).kind // => "in-conflict"
 */
export function settle<F extends Fact>(about: readonly F[], answer: (fact: F) => unknown): Told<F> {
  const newestFirst = about.toSorted((a, b) => (knownOn(a) === knownOn(b) ? 0 : knownOn(a) > knownOn(b) ? -1 : 1));
  const [standing] = newestFirst;
  if (standing === undefined) return { kind: "silent" };
  const last = newestFirst.filter((fact) => knownOn(fact) === knownOn(standing));
  // A figure that is no number is still the same as itself.
  const said = [answer(standing)];
  const repeats = (fact: F): boolean => said.includes(answer(fact));
  if (!last.every(repeats)) return { kind: "in-conflict", facts: last };
  const broken = newestFirst.find((fact) => !repeats(fact));
  const run = newestFirst.filter((fact) => broken === undefined || knownOn(fact) > knownOn(broken));
  return { kind: "told", fact: standing, since: earliest(run.map(knownOn)) ?? knownOn(standing) };
}
