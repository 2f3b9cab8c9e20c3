import type { PlainDate } from "../time/plainDate.ts";
import type { Rank } from "./post.ts";
import type { PunishmentLevel } from "./punishmentLevel.ts";
import type { Recorded } from "./recorded.ts";

/**
 * A direct superior learnt of a suspected breach and has to act. Every later record of the case refers to its id.
 *
 * @term Dugaan pelanggaran disiplin
 */
export interface CaseOpenedFact extends Recorded {
  /** Marks a case. */
  readonly kind: "case-opened";
  /** The case: an id of the app's own, or that of the finding or matter of discipline it is about. */
  readonly case: string;
  /** The level of punishment that the breach would bring if it were proven. */
  readonly level: PunishmentLevel;
}

/**
 * A written summons; its `on` is the day of the letter.
 *
 * @term Surat panggilan
 */
export interface SummonedFact extends Recorded {
  /** Marks a summons. */
  readonly kind: "summoned";
  /** The case. */
  readonly case: string;
  /** The first, or the second after the first was not followed. */
  readonly call: "first" | "second";
  /** The day set for the examination. */
  readonly examinationOn: PlainDate;
}

/**
 * Whether the official appeared on a summons; its `on` is the day that had been set.
 *
 * @term Kehadiran pada pemeriksaan
 */
export interface AppearedFact extends Recorded {
  /** Marks whether the official appeared. */
  readonly kind: "appeared";
  /** The case. */
  readonly case: string;
  /** On which summons. */
  readonly call: "first" | "second";
  /** Whether the official came. */
  readonly appeared: boolean;
}

/**
 * For which part of the organisation somebody sits in an examination team.
 *
 * @term Unsur tim pemeriksa
 */
export type TeamElement =
  "atasan-langsung" | "atasan-yang-lebih-tinggi" | "unsur-pengawasan" | "unsur-kepegawaian" | "pejabat-lain";

/**
 * Every element, for readers of unknown data.
 *
 * @example
 * teamElements.slice(2, 4) // => ["unsur-pengawasan", "unsur-kepegawaian"]
 */
export const teamElements: readonly TeamElement[] = [
  "atasan-langsung",
  "atasan-yang-lebih-tinggi",
  "unsur-pengawasan",
  "unsur-kepegawaian",
  "pejabat-lain",
];

/**
 * A member of an examination team.
 *
 * @term Anggota tim pemeriksa
 */
export interface TeamMember {
  /** The part of the organisation that the member sits for. */
  readonly element: TeamElement;
  /** The member's rank, where it is recorded. */
  readonly rank?: Rank;
}

/**
 * An examination team was formed.
 *
 * @term Pembentukan tim pemeriksa
 */
export interface TeamFormedFact extends Recorded {
  /** Marks a team. */
  readonly kind: "team-formed";
  /** The case. */
  readonly case: string;
  /** Its members. */
  readonly members: readonly TeamMember[];
}

/**
 * The official was released from the tasks of the post for the time of the examination. It is no punishment, and no suspension as a civil servant.
 *
 * @term Pembebasan sementara dari tugas jabatan
 */
export interface TemporarilyReleasedFact extends Recorded {
  /** Marks the release. */
  readonly kind: "temporarily-released";
  /** The case. */
  readonly case: string;
}

/**
 * Who examines.
 *
 * @term Pemeriksa
 */
export type Examiner = "atasan-langsung" | "tim-pemeriksa";

/**
 * The official was examined.
 *
 * @term Pemeriksaan
 */
export interface ExaminedFact extends Recorded {
  /** Marks an examination. */
  readonly kind: "examined";
  /** The case. */
  readonly case: string;
  /** Who examined. */
  readonly by: Examiner;
  /** In a case of absence in a row: whether the examination found as many days in a row as stop the pay. */
  readonly daysInARow?: "confirmed" | "fewer";
}

/**
 * The record of an examination was drawn up. A refusal to sign does not stand in the way of the decision.
 *
 * @term Berita acara pemeriksaan
 */
export interface ExaminationRecordedFact extends Recorded {
  /** Marks a record of examination. */
  readonly kind: "examination-recorded";
  /** The case. */
  readonly case: string;
  /** Whether the examined official signed it. */
  readonly examined: "signed" | "refused";
}

/**
 * An authority decided on a punishment in writing; its `on` is the date of the decision. When it takes effect is recorded as `imposed`, under the same id.
 *
 * @term Keputusan hukuman disiplin
 */
export interface PunishmentDecidedFact extends Recorded {
  /** Marks a decision. */
  readonly kind: "punishment-decided";
  /** The identity of the decision. */
  readonly id: string;
  /** The case. */
  readonly case: string;
  /** The kind of punishment, by the code of the law. */
  readonly step: string;
  /** Who decided, by official term: an office such as `bupati`, or an authority such as `jpt-pratama`. */
  readonly by: string;
  /** The breach that the decision names; missing where it names none. */
  readonly breach?: string;
}
