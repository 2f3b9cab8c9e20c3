import type { Examiner, TeamElement } from "../../agreement/procedureFacts.ts";
import type { PunishmentLevel } from "../../agreement/punishmentLevel.ts";
import type { Citation } from "../../law/citation.ts";
import type { MaybeReading } from "../../law/reading.ts";
import type { Texts } from "../../result.ts";
import type { WorkingDayCounting } from "../../time/workingDays.ts";
import type { WordedRule } from "./authorityLaw.ts";
import type { SubjectLaw } from "../discipline/punishment.ts";
import type { WorkingDayLimit } from "./timeLimit.ts";

/** A step of the procedure. */
export type ProcedureStepCode =
  | "first-summons"
  | "second-summons"
  | "team"
  | "temporary-release"
  | "examination"
  | "examination-record"
  | "decision"
  | "delivery"
  | "dispatch"
  | "dismissal-proposal"
  | "dismissal-decision";

/** What has to have happened before a step is needed, or before it is needed no more. */
export type Circumstance =
  "first-summons-not-followed" | "both-summonses-not-followed" | "absent-at-delivery" | "dismissal";

/** From what a time limit of a step is counted. */
export type LimitStart = "first-examination-day" | "decision" | "absence-at-delivery" | "dismissal-proposal";

/** One step of the procedure, as the law states it. */
export interface ProcedureStepRule {
  /** Which. */
  readonly code: ProcedureStepCode;
  /** What it is called. */
  readonly title: Texts;
  /** Who carries it out, by official term. */
  readonly by: readonly string[];
  /** Whether it has to be or can be, by level of punishment; for a level that is missing it does not exist. */
  readonly force: Readonly<Partial<Record<PunishmentLevel, "must" | "may">>>;
  /** What it is needed for alone. */
  readonly onlyIf?: Circumstance;
  /** What it is needed for no more. */
  readonly unless?: Circumstance;
  /** By when. */
  readonly within?: WorkingDayLimit & {
    /** From what it is counted. */
    readonly from: LimitStart;
  };
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/**
 * How much time lies between the letter of a summons and the examination. The wording can be read both ways.
 *
 * @term Jangka waktu pemanggilan
 */
export interface SummonsNotice {
  /** How many working days. */
  readonly workingDays: number;
  /** Which ends count. */
  readonly counting: WorkingDayCounting;
  /** At least so many, or at most. */
  readonly says: MaybeReading<"at-least" | "at-most">;
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/**
 * Who has to sit in an examination team.
 *
 * @term Tim pemeriksa
 */
export interface TeamRule {
  /** The parts of the organisation that have to be there. */
  readonly elements: readonly TeamElement[];
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
  /** Who takes whose seat, where that one is part of the breach. */
  readonly standIn: {
    /** The seat. */
    readonly of: TeamElement;
    /** Who takes it. */
    readonly by: TeamElement;
    /** Where it stands. */
    readonly basis: readonly [Citation, ...Citation[]];
  };
  /** That no member is of a lower rank than the examined official, and where it stands. */
  readonly notOfLowerRank: readonly [Citation, ...Citation[]];
}

/**
 * What becomes of pay that the law on absence stops without waiting for a decision, once an examination has counted the days.
 *
 * @term Penghentian pembayaran gaji
 */
export interface PayStopRule {
  /** Where the stop itself stands. */
  readonly basis: readonly [Citation, ...Citation[]];
  /** Where it stands that stopped pay is paid out where there were fewer days, and that pay that went on is reclaimed where there were not. */
  readonly corrected: readonly [Citation, ...Citation[]];
}

/**
 * By which steps a punishment is imposed, dated as a whole.
 *
 * @term Tata cara pemanggilan, pemeriksaan, penjatuhan, dan penyampaian hukuman disiplin
 */
export interface ProcedureLaw {
  /** The steps, in their order. */
  readonly steps: readonly ProcedureStepRule[];
  /** The time between a summons and the examination. */
  readonly notice: SummonsNotice;
  /** Who examines, by level of punishment. */
  readonly examiners: {
    /** The examiners that the law lets act. */
    readonly by: Readonly<Record<PunishmentLevel, readonly Examiner[]>>;
    /** Where it stands. */
    readonly basis: readonly [Citation, ...Citation[]];
  };
  /** That who follows neither summons is punished on the evidence at hand, without an examination. */
  readonly absentia: WordedRule;
  /** Who sits in a team. */
  readonly team: TeamRule;
  /** When a decision takes effect, counted from its receipt. */
  readonly effect: WorkingDayLimit & {
    /** Where it stands. */
    readonly basis: readonly [Citation, ...Citation[]];
  };
  /** What a delivery after its time does to the punishment: not stated. */
  readonly lateDelivery: WordedRule;
  /** What becomes of pay. */
  readonly payStop: PayStopRule;
  /** How a local rule stands that says nothing of these steps. */
  readonly unsaid: SubjectLaw;
}
