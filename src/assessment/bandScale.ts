import type { Confidence } from "../law/citation.ts";
import type { MaybeReading } from "../law/reading.ts";
import type { Texts } from "../result.ts";

/** What a scale of bands sorts. */
export type BandMeasure =
  | {
      /** Attainment in percent; it may lie below 0 and above 100. */
      readonly kind: "attainment-percent";
    }
  | {
      /** A score; outside what it can be, there is no band. */
      readonly kind: "score";
      /** The lowest score there is. */
      readonly least: number;
      /** The highest score there is. */
      readonly most: number;
    }
  | {
      /** A level, such as the letter of an evaluation or the opinion of an audit. */
      readonly kind: "level";
      /** The levels, lowest first. */
      readonly levels: readonly string[];
    };

/** How sure the parts of a band are, where they are less sure than the basis of its scale. */
export interface BandMarks {
  /** How sure the figure is at which it begins; of the lowest band, at which it ends. */
  readonly figure?: Confidence;
  /** How sure it is on which side that figure itself lies. */
  readonly bound?: Confidence;
  /** How sure its name is. */
  readonly label?: Confidence;
}

/** A band as it is called. */
export interface BandName {
  /** Its code. */
  readonly code: string;
  /** Its name. */
  readonly label: Texts;
  /** How sure its parts are, where they are less sure than the basis of the scale. */
  readonly marks?: BandMarks;
}

/**
 * One band of a scale. It runs up to the next one, and the last is open at the top, so that no scale can have a gap.
 *
 * @term Kategori capaian
 */
export interface Band extends BandName {
  /** Where it begins: a figure, or a level where levels are sorted. */
  readonly from: number | string;
  /** Whether what it begins with belongs to it, or still to the band below. */
  readonly bound: "inclusive" | "exclusive";
  /** What else has to be so, by code; where it is not, the band below speaks. Ranges that overlap in a text are written so. */
  readonly needs?: string;
}

/**
 * A scale of bands, as data.
 *
 * @term Skala kategori
 */
export interface BandScale {
  /** Its code; lists of rules merge by it, so a regency's scale of the same code takes the place of the national one. */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** What it sorts. */
  readonly measures: BandMeasure;
  /** What everything below the first band is called. */
  readonly below: BandName;
  /** The bands, lowest first; a reading where the text does not say to which of them a bound belongs. */
  readonly bands: MaybeReading<readonly Band[]>;
}

/** Why a value is in no band: no figure, no score that can be, no level of the scale, or a condition nobody has answered. */
export type NoBandReason = "not-a-number" | "out-of-range" | "unknown-level" | "condition-unknown";

/**
 * Where a value or a bound stands: the figure itself, or the place of the level on its scale.
 *
 * @internal
 */
export function placeOf(measures: BandMeasure, value: number | string): number | NoBandReason {
  if (measures.kind === "level") {
    const place = typeof value === "string" ? measures.levels.indexOf(value) : -1;
    return place < 0 ? "unknown-level" : place;
  }
  if (typeof value === "string" || !Number.isFinite(value)) return "not-a-number";
  if (measures.kind === "score" && (value < measures.least || value > measures.most)) return "out-of-range";
  return value;
}
