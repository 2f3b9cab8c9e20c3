import type { PlainDate } from "../time/plainDate.ts";

/**
 * The form in which a rule or a promise was made. A closed list, in the words of Indonesian law and practice.
 *
 * @term Bentuk dasar hukum
 */
export type Instrument =
  | "UU"
  | "PP"
  | "Perpres"
  | "Keppres"
  | "SKB"
  | "Permenpan-RB"
  | "Permendagri"
  | "Per-BKN"
  | "SE"
  | "Perda"
  | "Pergub"
  | "Perbup"
  | "Perwali"
  | "surat"
  | "perjanjian-kinerja"
  | "kontrak-kinerja"
  | "pakta-integritas"
  | "surat-pernyataan"
  | "pernyataan-pers";

/** What a source weighs: a promise or a speech is never shown as law. */
export type Weight = "national-law" | "local-regulation" | "official-letter" | "signed-document" | "public-statement";

/**
 * A text in which a rule stands, listed once per rule set under a key and cited by that key.
 *
 * @term Sumber
 */
export interface Source {
  /** The form of the text. */
  readonly instrument: Instrument;
  /** Its official title, in Indonesian. */
  readonly title: string;
  /** A short name for citations, such as "PP 94/2021"; the title where missing. */
  readonly shortTitle?: string;
  /** The day it was made or said. */
  readonly on?: PlainDate;
  /** Who published it, where the text itself is not at hand: a newspaper, an agency. */
  readonly publishedBy?: string;
}

const WEIGHTS: Readonly<Record<Instrument, Weight>> = {
  UU: "national-law",
  PP: "national-law",
  Perpres: "national-law",
  Keppres: "national-law",
  SKB: "national-law",
  "Permenpan-RB": "national-law",
  Permendagri: "national-law",
  "Per-BKN": "national-law",
  SE: "official-letter",
  Perda: "local-regulation",
  Pergub: "local-regulation",
  Perbup: "local-regulation",
  Perwali: "local-regulation",
  surat: "official-letter",
  "perjanjian-kinerja": "signed-document",
  "kontrak-kinerja": "signed-document",
  "pakta-integritas": "signed-document",
  "surat-pernyataan": "signed-document",
  "pernyataan-pers": "public-statement",
};

/**
 * What an instrument weighs.
 *
 * @example
 * weightOf("Perbup") // => "local-regulation"
 * @example
 * weightOf("pernyataan-pers") // => "public-statement"
 */
export function weightOf(instrument: Instrument): Weight {
  return WEIGHTS[instrument];
}
