import type {
  AppraisalReceivedFact,
  AppraisalObjectedFact,
  AppraisalObjectionAnsweredFact,
  ShortfallExcusedFact,
  RemediationGrantedFact,
  RemediationInterruptedFact,
  RemediationFigureFact,
  RemediationEndedFact,
  RetestedFact,
  PlacedFact,
  NoVacancyFact,
} from "./remediationFacts.ts";
import type { AuthorityFailedFact, AuthorityPlaceFact, SuperiorFailedFact } from "./authorityFacts.ts";
import type { AttendanceFact, WorkScheduleFact } from "./attendanceFacts.ts";
import type { DisciplineBreachFact, SkpResultFact } from "./disciplineFacts.ts";
import type {
  DecisionDeliveredFact,
  DecisionDispatchedFact,
  DeliveryFailedFact,
  DismissalDecidedFact,
  DismissalProposedFact,
  PayStoppedFact,
} from "./deliveryFacts.ts";
import type {
  AppearedFact,
  CaseOpenedFact,
  ExaminationRecordedFact,
  ExaminedFact,
  PunishmentDecidedFact,
  SummonedFact,
  TeamFormedFact,
  TemporarilyReleasedFact,
} from "./procedureFacts.ts";
import type { DismissalGroundFact, ReinstatedFact, SuspendedFact } from "./dismissalFacts.ts";
import type {
  AppealAnsweredFact,
  AppealReceivedFact,
  RemedyChangedFact,
  RemedyDecidedFact,
  RemedyFiledFact,
} from "./remedyFacts.ts";
import type {
  DirectSuperiorFact,
  PostGainedFact,
  PostLostFact,
  RankFact,
  ImposedFact,
  AnnulledFact,
  ServedFact,
  ResignationFact,
} from "./careerFacts.ts";
import type {
  ActualFact,
  BudgetDisbursedFact,
  ProgrammeRunFact,
  DutyFact,
  AttendedFact,
  JudgedFact,
  ObservedFact,
  EvaluatedFact,
  AppraisedFact,
} from "./performanceFacts.ts";
import type { FormatVersion } from "./formatVersion.ts";

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
  | WorkScheduleFact
  | DisciplineBreachFact
  | SkpResultFact
  | JudgedFact
  | ObservedFact
  | EvaluatedFact
  | AppraisedFact
  | DirectSuperiorFact
  | PostGainedFact
  | PostLostFact
  | RankFact
  | ImposedFact
  | AnnulledFact
  | ServedFact
  | ResignationFact
  | AppraisalReceivedFact
  | AppraisalObjectedFact
  | AppraisalObjectionAnsweredFact
  | ShortfallExcusedFact
  | RemediationGrantedFact
  | RemediationInterruptedFact
  | RemediationFigureFact
  | RemediationEndedFact
  | RetestedFact
  | PlacedFact
  | NoVacancyFact
  | AuthorityPlaceFact
  | SuperiorFailedFact
  | AuthorityFailedFact
  | CaseOpenedFact
  | SummonedFact
  | AppearedFact
  | TeamFormedFact
  | TemporarilyReleasedFact
  | ExaminedFact
  | ExaminationRecordedFact
  | PunishmentDecidedFact
  | DecisionDeliveredFact
  | DeliveryFailedFact
  | DecisionDispatchedFact
  | PayStoppedFact
  | DismissalProposedFact
  | DismissalDecidedFact
  | RemedyFiledFact
  | AppealReceivedFact
  | AppealAnsweredFact
  | RemedyDecidedFact
  | RemedyChangedFact
  | DismissalGroundFact
  | SuspendedFact
  | ReinstatedFact;

/**
 * The dossier of one official, across agreements and years. Nothing in it is in any particular order.
 *
 * @term Berkas data pegawai
 */
export interface Facts {
  /** The version of the form in which it is written; the first where missing. */
  readonly formatVersion?: FormatVersion;
  /** The official's name. */
  readonly official: string;
  /** The kind of employment. */
  readonly employment: "PNS" | "CPNS" | "PPPK";
  /** Everything recorded. */
  readonly events: readonly Fact[];
}
