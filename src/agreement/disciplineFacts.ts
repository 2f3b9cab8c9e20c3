import type { Recorded } from "./recorded.ts";

/**
 * How far the negative impact of a breach reaches: the unit, the agency, or state and government.
 *
 * @term Dampak negatif pelanggaran
 */
export type Impact = "unit-kerja" | "instansi" | "negara";

/**
 * Every reach, narrowest first, for readers of unknown data.
 *
 * @example
 * impacts // => ["unit-kerja", "instansi", "negara"]
 */
export const impacts: readonly Impact[] = ["unit-kerja", "instansi", "negara"];

/**
 * A breach of a duty or a prohibition of discipline law, as recorded. Its `on` is the day of the act. What an examination found is the
 * examiner's; the record is the app's, and a later record of the same id corrects an earlier one.
 *
 * @term Pelanggaran disiplin
 */
export interface DisciplineBreachFact extends Recorded {
  /** Marks a breach of discipline. */
  readonly kind: "discipline-breach";
  /** Its identity, to which a decision refers in `answers`. */
  readonly id: string;
  /** The duty or prohibition, by the code of the rule set. */
  readonly duty: string;
  /** How far it is established: suspected, or found proven or not proven by examination. */
  readonly finding: "suspected" | "proven" | "not-proven";
  /** How far its impact was found to reach; missing while nobody found it. */
  readonly impact?: Impact;
  /** The form of the act, by the code of the rule set, where the law looks at that. */
  readonly manner?: string;
  /** What breaches of the same nature have in common, in the words of the authority; the duty itself where missing. */
  readonly nature?: string;
  /** The examination in which it was found; breaches found in one examination are answered together. */
  readonly examination?: string;
}

/**
 * The result of a year's individual performance targets, as recorded. It is never derived from an agreement.
 *
 * @term Capaian SKP (sasaran kinerja pegawai)
 */
export interface SkpResultFact extends Recorded {
  /** Marks a result. */
  readonly kind: "skp-result";
  /** The year. */
  readonly year: number;
  /** The result, in percent. */
  readonly percent: number;
}
