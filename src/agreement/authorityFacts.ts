import type { AuthorityCode } from "./authorityCode.ts";
import type { Recorded } from "./recorded.ts";

/**
 * Who holds the post of an authority above this official, from a day on.
 *
 * @term Pengisian jabatan pejabat yang berwenang
 */
export interface AuthorityPlaceFact extends Recorded {
  /** Marks how the post of an authority is held. */
  readonly kind: "authority-place";
  /** The authority. */
  readonly authority: AuthorityCode;
  /** Nobody holds it, an acting official does (Plt, Plh, Pj), or somebody definitively. */
  readonly held: "vacant" | "acting" | "definitive";
}

/**
 * The direct superior left undone what the procedure of a case asks, as recorded by whoever found it.
 *
 * @term Kelalaian atasan langsung
 */
export interface SuperiorFailedFact extends Recorded {
  /** Marks what the superior left undone. */
  readonly kind: "superior-failed";
  /** The case. */
  readonly case: string;
  /** What: to summon, to examine, or to report to the authority. */
  readonly to: "summon" | "examine" | "report";
}

/**
 * An authority did not punish a proven breach, or punished it too lightly, as recorded by whoever found it.
 *
 * @term Pejabat yang berwenang menghukum tidak menjatuhkan hukuman disiplin
 */
export interface AuthorityFailedFact extends Recorded {
  /** Marks that the authority failed. */
  readonly kind: "authority-failed";
  /** The case. */
  readonly case: string;
  /** The authority. */
  readonly authority: AuthorityCode;
  /** How: it did not punish, or more lightly than it should have. */
  readonly how: "did-not-punish" | "too-lightly";
}
