import type { Matter, MeasureRule, Oversight, Purpose, RequiredDocuments, Signatory } from "../agreement/terms.ts";
import type { AppraisalRegime } from "../assessment/appraisal.ts";
import type { BandScale } from "../assessment/bandScale.ts";
import type { BreachRule, MeritRule } from "../assessment/finding.ts";
import type { AttainmentRules, ScaleRule } from "../assessment/figure.ts";
import type { ObligationRule } from "../assessment/obligationRule.ts";
import type { ReviewRule } from "../assessment/review.ts";
import type { AuthorityLaw } from "../consequence/procedure/authorityLaw.ts";
import type { DismissalGround, SuspensionLaw } from "../consequence/dismissal/dismissalGround.ts";
import type { Ladder } from "../consequence/ladder/ladder.ts";
import type { LatenessRule } from "../consequence/discipline/absenceLaw.ts";
import type { ContractDiscipline, DisciplineLaw } from "../consequence/discipline/disciplineLaw.ts";
import type { ResignationLaw } from "../consequence/discipline/punishment.ts";
import type { ProcedureLaw } from "../consequence/procedure/procedureLaw.ts";
import type { RemedyLaw } from "../consequence/remedy/remedyLaw.ts";
import type { ObjectionRules, PlacementRules, RemediationRules } from "../consequence/remediation/remediationRules.ts";
import type { FreezeRule, TermOfOffice } from "../consequence/standing/freeze.ts";
import type { TenureLaw } from "../consequence/standing/tenure.ts";
import type { Choices } from "../law/reading.ts";
import type { Entry } from "../law/since.ts";
import type { Source } from "../law/source.ts";
import type { CalendarRule, WorkSchedule } from "../time/workCalendar.ts";
import type { PlainDate } from "../time/plainDate.ts";
import type { Latitude } from "./latitude.ts";

/**
 * The slices of which one entry speaks at a time: the latest, or the one for the year.
 */
export interface SingleSlices {
  /** The documents that are signed together. */
  readonly documents: RequiredDocuments;
  /** How attainment is computed. */
  readonly attainment: AttainmentRules;
  /** How officials are appraised. */
  readonly appraisal: AppraisalRegime;
  /** The time to improve. */
  readonly remediation: RemediationRules;
  /** The objection to an appraisal. */
  readonly objection: ObjectionRules;
  /** What follows when nothing improved. */
  readonly placement: PlacementRules;
  /** How a post may be left. */
  readonly tenure: TenureLaw;
  /** Discipline law. */
  readonly discipline: DisciplineLaw;
  /** Discipline of contract staff. */
  readonly contractDiscipline: ContractDiscipline;
  /** Whether lateness adds up to absence. */
  readonly lateness: LatenessRule;
  /** Who may punish whom. */
  readonly authority: AuthorityLaw;
  /** By which steps a punishment is imposed. */
  readonly procedure: ProcedureLaw;
  /** How a decision can be contested. */
  readonly remedies: RemedyLaw;
  /** Suspension as a civil servant. */
  readonly suspension: SuspensionLaw;
  /** Resignation. */
  readonly resignation: ResignationLaw;
  /** On which days officials work, where no schedule of their own is recorded. */
  readonly workSchedule: WorkSchedule;
}

/** The slices that are lists: their entries merge by code, never by position. */
export interface ListSlices {
  /** Who signs, and with whom. */
  readonly signatories: Signatory;
  /** What agreements are for. */
  readonly purposes: Purpose;
  /** Who watches, enforces or may impose. */
  readonly oversight: Oversight;
  /** What a person judges and records. */
  readonly matters: Matter;
  /** What is observed beside the indicators. */
  readonly measures: MeasureRule;
  /** How figures are put into words. */
  readonly bands: BandScale;
  /** The duties. */
  readonly obligations: ObligationRule;
  /** Named scales of levels, beside those of the attainment rules. */
  readonly scales: ScaleRule;
  /** When agreements are reviewed. */
  readonly reviews: ReviewRule;
  /** What counts as a breach. */
  readonly breaches: BreachRule;
  /** What deserves a reward. */
  readonly merits: MeritRule;
  /** What follows. */
  readonly ladders: Ladder;
  /** The times before an election in which nobody is replaced. */
  readonly freezes: FreezeRule;
  /** The grounds on which a statute dismisses. */
  readonly dismissalGrounds: DismissalGround;
  /** The terms of office of the regent or mayor. */
  readonly termsOfOffice: TermOfOffice;
  /** What decrees make free, by year. */
  readonly calendar: CalendarRule;
  /** What national law leaves to local rules. */
  readonly latitudes: Latitude;
}

/** Every slice, with the rule of one entry. */
export interface SliceRules extends SingleSlices, ListSlices {}

/** The name of a slice. */
export type SliceName = keyof SliceRules;

/** Every slice of a rule set, with its entries. */
export type Slices = {
  readonly [Name in SliceName]: readonly Entry<SliceRules[Name]>[];
};

/** The names of the slices of which one entry speaks at a time. */
export const singleSlices: readonly (keyof SingleSlices)[] = [
  "documents",
  "attainment",
  "appraisal",
  "remediation",
  "objection",
  "placement",
  "tenure",
  "discipline",
  "contractDiscipline",
  "lateness",
  "authority",
  "procedure",
  "remedies",
  "suspension",
  "resignation",
  "workSchedule",
];

/** The names of the slices that are lists. */
export const listSlices: readonly (keyof ListSlices)[] = [
  "signatories",
  "purposes",
  "oversight",
  "matters",
  "measures",
  "scales",
  "bands",
  "obligations",
  "reviews",
  "breaches",
  "merits",
  "ladders",
  "freezes",
  "termsOfOffice",
  "calendar",
  "latitudes",
  "dismissalGrounds",
];

/**
 * The official code of a province, `17`, or of a regency or city, `17.07`, as the Ministry of Home Affairs gives it. Names do not tell: a
 * Kabupaten and a Kota may share one.
 *
 * @term Kode wilayah administrasi pemerintahan
 */
export type RegionCode = `${number}`;

/**
 * The rules of one government: its own entries over those of a parent. Plain data; nothing is registered anywhere.
 *
 * @term Ketentuan yang berlaku
 */
export interface RuleSet extends Partial<Slices> {
  /** Its identity: `national`, `kabContoh`, `kotaContoh`. */
  readonly id: string;
  /** Its official name. */
  readonly name: string;
  /** The region it speaks for; that of its parent where missing. */
  readonly region?: RegionCode;
  /** The rules that speak where it is silent. */
  readonly parent?: RuleSet;
  /** Every source that its entries cite, by key. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The readings it takes, where they are not the default. */
  readonly choices?: Choices;
  /** The day on which its author last compared it with its parent; what changed above it up to then is known. */
  readonly reviewedOn?: PlainDate;
}

/** Everything an author writes in one regency's file. */
export type RuleSetDraft = Omit<RuleSet, "parent" | NationalSlice>;

/** What only national law speaks on: a rule set with a parent has none of it. */
export type NationalSlice =
  | "objection"
  | "placement"
  | "tenure"
  | "freezes"
  | "discipline"
  | "dismissalGrounds"
  | "suspension"
  | "resignation"
  | "latitudes"
  | "authority"
  | "procedure"
  | "remedies";

/** The slices that only national law has. */
export const nationalSlices: readonly NationalSlice[] = [
  "objection",
  "placement",
  "tenure",
  "freezes",
  "discipline",
  "authority",
  "procedure",
  "remedies",
  "dismissalGrounds",
  "suspension",
  "resignation",
  "latitudes",
];
