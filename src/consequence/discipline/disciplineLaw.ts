import type { Citation } from "../../law/citation.ts";
import type { MaybeReading } from "../../law/reading.ts";
import type { Texts } from "../../result.ts";
import type { AbsenceLaw } from "./absenceLaw.ts";
import type { DutyRule } from "./dutyRule.ts";
import type { OverlapRule } from "../standing/overlap.ts";
import type { PunishmentLevel } from "../../agreement/punishmentLevel.ts";
import type { BreachSubject, PunishmentKind, SubjectLaw } from "./punishment.ts";

/** A rule that says one thing, with where it stands. */
export interface CitedRule<Says> {
  /** What it says. */
  readonly says: Says;
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/**
 * A result of the individual targets that is itself a breach. Only the law of 2010 knew it.
 *
 * @term Sanksi atas capaian SKP
 */
export interface SkpLaw {
  /** The bands that are a breach, worst first: at or below their upper bound, or strictly below it. */
  readonly bands: readonly {
    /** The upper bound, in percent. */
    readonly percent: number;
    /** Whether the bound itself belongs to the band. */
    readonly bound: "inclusive" | "exclusive";
    /** The level. */
    readonly level: PunishmentLevel;
    /** Where it stands. */
    readonly basis: readonly [Citation, ...Citation[]];
  }[];
  /** What becomes of a year in which the rule ended before the year did. */
  readonly unfinishedYear: MaybeReading<"no-breach" | "requires-legal-review">;
}

/**
 * What a second breach of the same nature does.
 *
 * @term Pengulangan pelanggaran yang sifatnya sama
 */
export interface RepetitionRule {
  /** That a heavier kind than the last one imposed follows; attendance is exempt, its days are added up instead. */
  readonly heavierKind: readonly [Citation, ...Citation[]];
  /** Where attendance is exempted. */
  readonly attendanceExempt: readonly [Citation, ...Citation[]];
  /** Whether "heavier" may go beyond the level of the breach, where the last kind was the heaviest of it. */
  readonly beyondLevel: MaybeReading<"next-level" | "top-of-level">;
  /** For how long an earlier punishment counts. No limit is known. */
  readonly lookBack: "not-stated";
}

/**
 * Discipline law as a closed list, dated as a whole. What a law does not say, or what is not confirmed of it, is missing.
 *
 * @term Peraturan disiplin PNS
 */
export interface DisciplineLaw {
  /** The regulation, by the key of its source: entries of one regulation are one law, whatever changed about them. */
  readonly regulation: string;
  /** The kinds it lists, lightest first. */
  readonly kinds: readonly PunishmentKind[];
  /** What it says of punishing for each subject. */
  readonly subjects: Readonly<Record<BreachSubject, SubjectLaw>>;
  /** What it says of punishing somebody for what somebody else did. */
  readonly others: SubjectLaw;
  /** The duties and prohibitions. */
  readonly duties: readonly DutyRule[];
  /** Absence. */
  readonly absence?: AbsenceLaw;
  /** Results of the individual targets. */
  readonly skp?: SkpLaw;
  /** Who picks the kind inside a level. */
  readonly kindInsideLevel?: CitedRule<"the-authority">;
  /** What follows from several breaches found in one examination. */
  readonly severalBreaches?: CitedRule<"heaviest-only">;
  /** Whether one breach can be punished twice. */
  readonly sameBreach?: CitedRule<"never-twice">;
  /** What a second breach of the same nature does. */
  readonly repetition?: RepetitionRule;
  /** What happens when a punishment takes effect while another is being served; not said where missing. */
  readonly overlap?: OverlapRule;
  /** What is withheld while a punishment of these levels runs. */
  readonly whileServing?: CitedRule<{
    /** The levels. */
    readonly levels: readonly PunishmentLevel[];
    /** What is withheld. */
    readonly withholds: readonly ("periodic-pay-rise" | "promotion")[];
  }>;
  /** What becomes of the post when the term of a punishment ends. */
  readonly afterTerm?: CitedRule<"no-automatic-return">;
  /** From which level on a candidate (CPNS) is dismissed instead. */
  readonly candidates?: CitedRule<PunishmentLevel>;
  /** How acts under an earlier law are decided that were still open when this one began. */
  readonly earlierActs?: CitedRule<"requires-legal-review">;
}

/**
 * Discipline of contract staff (PPPK): their regulation refers to that of civil servants, whose kinds do not all fit a contract; a region may
 * have stated its own.
 *
 * @term Disiplin PPPK
 */
export type ContractDiscipline =
  | {
      /** Only a reference: every answer needs a lawyer. */
      readonly kind: "by-reference";
      /** Why. */
      readonly why: Texts;
    }
  | {
      /** Kinds and tiers of its own. */
      readonly kind: "own";
      /** The regulation, by the key of its source. */
      readonly regulation: string;
      /** The kinds it lists, lightest first. */
      readonly kinds: readonly PunishmentKind[];
      /** Absence. */
      readonly absence: AbsenceLaw;
    };
