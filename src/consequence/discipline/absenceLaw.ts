import type { Citation } from "../../law/citation.ts";
import type { MaybeReading } from "../../law/reading.ts";

/**
 * From how many unexcused days which kind follows; until the next tier begins. So none can be missing, and none overlap.
 *
 * @term Jenjang hukuman disiplin atas ketidakhadiran
 */
export interface AbsenceTier {
  /** The number of days with which it begins. */
  readonly from: number;
  /** The kind, by code; several where the law leaves it to the authority. */
  readonly kinds: readonly [string, ...string[]];
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/**
 * What follows from working days missed in a row, whatever the sum.
 *
 * @term Tidak masuk kerja secara terus-menerus
 */
export interface AbsenceRun {
  /** How many in a row. */
  readonly workingDays: number;
  /** The kind, by code. */
  readonly kinds: readonly [string, ...string[]];
  /** Whether a run goes on across New Year, where the sum begins again. */
  readonly acrossYears: MaybeReading<"continues" | "restarts">;
  /** The month from which pay is stopped without waiting for a decision, where the law stops it. */
  readonly payStops?: {
    /** The month. */
    readonly from: "next-month";
    /** Where it stands. */
    readonly basis: readonly [Citation, ...Citation[]];
  };
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/**
 * What the law says of working days missed without a valid reason.
 *
 * @term Tidak masuk kerja tanpa alasan yang sah
 */
export interface AbsenceLaw {
  /** What follows from the sum of a calendar year, lightest first. */
  readonly tiers: readonly AbsenceTier[];
  /** What follows from days in a row, where the law knows it. */
  readonly run?: AbsenceRun;
  /** Where it stands that days are added up over the calendar year. */
  readonly sum: readonly [Citation, ...Citation[]];
  /** Where it stands that days which were punished stay in the sum. */
  readonly punishedDaysStay?: readonly [Citation, ...Citation[]];
  /** That attendance records are an indication, and the finding needs an examination. */
  readonly examination: readonly [Citation, ...Citation[]];
}

/**
 * Whether minutes of lateness and of leaving early add up to days of absence.
 *
 * @term Keterlambatan dan pulang sebelum waktunya
 */
export type LatenessRule =
  | {
      /** They do not. */
      readonly kind: "not-counted";
    }
  | {
      /** They are added up over the calendar year. */
      readonly kind: "added-up";
      /** How many minutes make a day. */
      readonly minutesPerDay: number;
    };

/**
 * The tier that a number of unexcused days in one calendar year reaches; nothing below the first.
 *
 * @basis PP 94/2021 art. 9–11, PP 53/2010 art. 8–10; each tier carries its own.
 *
 * @example
 * const law = rulesInForce(national, { on: plainDate("2024-12-31"), year: 2024, signed: true }).discipline?.absence;
 * law && [2, 3, 6, 7, 28].map((days) => absenceTier(law, days)?.kinds[0])
 * // => [undefined, "teguran-lisan", "teguran-tertulis", "pernyataan-tidak-puas-tertulis", "PDHTAPS"]
 */
export function absenceTier({ tiers }: Pick<AbsenceLaw, "tiers">, days: number): AbsenceTier | undefined {
  return tiers.findLast(({ from }) => days >= from);
}
