import type { Party, Post, Rank } from "./post.ts";
import type { Recorded } from "./recorded.ts";

/**
 * A post that the official came to hold; its `on` is the day it takes effect.
 *
 * @term Pengangkatan dalam jabatan
 */
export interface PostGainedFact extends Recorded {
  /** Marks an appointment. */
  readonly kind: "post-gained";
  /** The post. */
  readonly post: Post;
  /** Whether the appointment is definitive or acting (Plt, Plh, Pj). */
  readonly appointment: "definitive" | "acting";
}

/**
 * Who the official's direct superior is from a day on, as it is recorded. It is never derived from an echelon.
 *
 * @term Atasan langsung
 */
export interface DirectSuperiorFact extends Recorded {
  /** Marks who the superior is. */
  readonly kind: "direct-superior";
  /** The superior, in the post held. */
  readonly superior: Party;
}

/**
 * A post that the official ceased to hold; its `on` is the first day without it.
 *
 * @term Pemberhentian dari jabatan
 */
export interface PostLostFact extends Recorded {
  /** Marks the end of a post. */
  readonly kind: "post-lost";
  /** Which appointment ended; whatever was held, where it does not say. */
  readonly appointment?: "definitive" | "acting";
}

/**
 * The official's rank from a day on.
 *
 * @term Kenaikan atau penetapan pangkat
 */
export interface RankFact extends Recorded {
  /** Marks a rank. */
  readonly kind: "rank";
  /** The rank. */
  readonly rank: Rank;
}

/**
 * A consequence that an authority decided. Its `on` is the day it takes effect; the decision is the authority's, the record is the app's.
 *
 * @term Penjatuhan konsekuensi
 */
export interface ImposedFact extends Recorded {
  /** Marks a decision. */
  readonly kind: "imposed";
  /** The identity of the decision, to which `annulled` and `served` refer. */
  readonly id: string;
  /** The agreement under which it was imposed; missing for a punishment under discipline law, which needs none. */
  readonly agreement?: string;
  /** The code of the step, or of the kind of punishment, as in the rule set. */
  readonly step: string;
  /** The findings it answers; every breach of its agreement known when it was decided, where missing. */
  readonly answers?: readonly string[];
}

/**
 * A decision that was taken back or struck down.
 *
 * @term Pembatalan keputusan
 */
export interface AnnulledFact extends Recorded {
  /** Marks an annulment. */
  readonly kind: "annulled";
  /** The decision. */
  readonly imposed: string;
}

/**
 * A consequence that has been served.
 *
 * @term Selesai menjalani
 */
export interface ServedFact extends Recorded {
  /** Marks that it was served. */
  readonly kind: "served";
  /** The decision. */
  readonly imposed: string;
}

/**
 * A resignation, as a voluntary act. A promise to resign stays a promise until a request is recorded.
 *
 * @term Pengunduran diri
 */
export interface ResignationFact extends Recorded {
  /** Marks a resignation. */
  readonly kind: "resignation";
  /** How far it went: promised beforehand, requested in writing, the request taken back, or accepted by the appointing authority. */
  readonly stage: "promised" | "requested" | "withdrawn" | "accepted";
}
