import type { PlainDate } from "../time/plainDate.ts";
import { type Period, periodEnd } from "../time/period.ts";
import type { FormatVersion } from "./formatVersion.ts";
import type { Indicator, Programme, StrategicObjective } from "./indicator.ts";
import type { Party } from "./post.ts";

/**
 * A document that is signed together with the agreement, or is the agreement itself.
 *
 * @term Dokumen yang ditandatangani
 */
export type DocumentKind =
  | "perjanjian-kinerja"
  | "skp"
  | "pakta-integritas"
  | "kontrak-kinerja"
  | "kontrak-jabatan"
  | "perjanjian-kerja"
  | "surat-pernyataan-tanggung-jawab"
  | "surat-pernyataan-kesediaan";

/**
 * Every kind of document, for readers of unknown data.
 *
 * @example
 * documentKinds.includes("pakta-integritas") // => true
 */
export const documentKinds: readonly DocumentKind[] = [
  "perjanjian-kinerja",
  "skp",
  "pakta-integritas",
  "kontrak-kinerja",
  "kontrak-jabatan",
  "perjanjian-kerja",
  "surat-pernyataan-tanggung-jawab",
  "surat-pernyataan-kesediaan",
];

/**
 * A document that was signed, and when.
 *
 * @term Dokumen yang ditandatangani
 */
export interface SignedDocument {
  /** Which document. */
  readonly kind: DocumentKind;
  /** The day of the signature. */
  readonly signedOn: PlainDate;
}

/**
 * Whether the agreement was signed. Not signed is a state of its own, with a reason where one was given.
 *
 * @term Penandatanganan
 */
export type Signing =
  | {
      /** Both parties signed. */
      readonly kind: "signed";
      /** The day of the signature. */
      readonly on: PlainDate;
    }
  | {
      /** It has not been signed. */
      readonly kind: "not-signed";
      /** Why, as recorded: training, pilgrimage, illness … */
      readonly reason?: string;
    };

/**
 * A numbered clause of the agreement's text.
 *
 * @term Butir perjanjian
 */
export interface Clause {
  /** Its number as printed. */
  readonly number: number;
  /** Its wording, in Indonesian. */
  readonly text: string;
}

/**
 * Why an agreement may be revised. Missed targets are not a reason.
 *
 * @term Alasan perubahan perjanjian kinerja
 */
export type RevisionReason = "officials-changed" | "strategy-changed" | "priorities-changed";

/**
 * A revision: from its day on, what it gives replaces what was promised before; earlier periods keep their targets.
 *
 * @term Perjanjian Kinerja Perubahan
 */
export interface Revision {
  /** The first day on which it counts. */
  readonly effectiveOn: PlainDate;
  /** Why. */
  readonly reason: RevisionReason;
  /** The objectives with all their indicators, as they stand from that day on. */
  readonly objectives: readonly StrategicObjective[];
  /** The programmes as they stand from that day on; unchanged where missing. */
  readonly programmes?: readonly Programme[];
}

/**
 * A performance agreement: for one budget year, one official in one post promises indicators, targets and programmes to a superior.
 *
 * @term Perjanjian Kinerja
 */
export interface PerformanceAgreement {
  /** The version of the form in which it is written; the first where missing. */
  readonly formatVersion?: FormatVersion;
  /** Its identity in the app. */
  readonly id: string;
  /** The budget year; of an agreement for several, the first. */
  readonly year: number;
  /** The last budget year, where the agreement runs for several; each has targets of its own. */
  readonly lastYear?: number;
  /** Who gives the mandate; missing for the regent's own agreement, which has no counterparty. */
  readonly mandateGiver?: Party;
  /** Who receives the mandate and promises. */
  readonly mandateHolder: Party;
  /** The day on which the budget document (DPA) was approved; the clock for signing starts there. */
  readonly budgetDocumentApprovedOn?: PlainDate;
  /** Whether and when it was signed. */
  readonly signing: Signing;
  /** The documents signed with it. */
  readonly documents: readonly SignedDocument[];
  /** Its numbered clauses. */
  readonly clauses: readonly Clause[];
  /** What was promised at the start. */
  readonly objectives: readonly StrategicObjective[];
  /** The programmes at the start. */
  readonly programmes: readonly Programme[];
  /** The agreement above it, from which it was passed down. */
  readonly parent?: string;
  /** Its revisions, in any order. */
  readonly revisions: readonly Revision[];
}

/** What was promised as it stood on one day. */
export interface Promises {
  /** The objectives in force. */
  readonly objectives: readonly StrategicObjective[];
  /** The programmes in force. */
  readonly programmes: readonly Programme[];
}

/** The last of several revisions that is effective on a day. */
function standingOn(revisions: readonly Revision[], day: PlainDate): Revision | undefined {
  const passed = revisions.map(({ effectiveOn }) => effectiveOn).filter((effectiveOn) => effectiveOn <= day);
  const last = passed.sort().at(-1);
  return revisions.find(({ effectiveOn }) => effectiveOn === last);
}

/**
 * What was promised as it stood on a day: the start, or the latest revision effective by then.
 *
 * @example
 * promisesOn(contohAgreement, plainDate("2025-12-31")).objectives[0]?.indicators[0]?.id // => "stunting"
 */
export function promisesOn(agreement: PerformanceAgreement, day: PlainDate): Promises {
  const withProgrammes = agreement.revisions.filter(({ programmes }) => programmes !== undefined);
  return {
    objectives: (standingOn(agreement.revisions, day) ?? agreement).objectives,
    programmes: standingOn(withProgrammes, day)?.programmes ?? agreement.programmes,
  };
}

/**
 * The indicators promised as they stood on a day.
 *
 * @internal
 */
export function indicatorsOn(agreement: PerformanceAgreement, day: PlainDate): readonly Indicator[] {
  return (standingOn(agreement.revisions, day) ?? agreement).objectives.flatMap(({ indicators }) => indicators);
}

/**
 * The indicators by which a period is measured: those of the version in force on its last day.
 *
 * @example
 * indicatorsOf(contohAgreement, "2025-Q1").map(({ id }) => id) // => ["stunting", "dokumen-gizi"]
 */
export function indicatorsOf(agreement: PerformanceAgreement, period: Period): readonly Indicator[] {
  return indicatorsOn(agreement, periodEnd(period));
}

/**
 * The day on which the agreement was signed, or nothing.
 *
 * @example
 * signedOn(contohAgreement) // => "2025-03-25"
 */
export function signedOn(agreement: PerformanceAgreement): PlainDate | undefined {
  return agreement.signing.kind === "signed" ? agreement.signing.on : undefined;
}

/**
 * An agreement for several budget years as it is evaluated for one of them: each completed year stands alone, with the targets of its own.
 *
 * @throws RangeError on a year that the agreement does not cover.
 *
 * @example
 * inYear({ ...contohAgreement, lastYear: 2026 }, 2026).year // => 2026
 */
export function inYear(agreement: PerformanceAgreement, year: number): PerformanceAgreement {
  const { year: first, lastYear = first } = agreement;
  if (Number.isInteger(year) && year >= first && year <= lastYear) return { ...agreement, year };
  const covered = first === lastYear ? String(first) : `${String(first)} to ${String(lastYear)}`;
  throw new RangeError(`"${agreement.id}" covers ${covered}, not ${String(year)}. Ask for a year that it covers.`);
}
