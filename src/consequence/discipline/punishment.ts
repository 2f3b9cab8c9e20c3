import type { PunishmentLevel } from "../../agreement/punishmentLevel.ts";
import type { Citation } from "../../law/citation.ts";
import type { Texts } from "../../result.ts";
import type { Effect } from "../standing/effect.ts";

/**
 * A kind of disciplinary punishment, as the law lists it.
 *
 * @term Jenis hukuman disiplin
 */
export interface PunishmentKind {
  /** Its code, in the law's words. */
  readonly code: string;
  /** Its official name. */
  readonly title: Texts;
  /** Its level. */
  readonly level: PunishmentLevel;
  /** Its place in the order of the law, from light to heavy; a kind that stands in for another has that one's. */
  readonly rank: number;
  /** What it does. */
  readonly effect: Effect;
  /**
   * Whether it can be imposed: `regular`; `transitional`, standing in for another kind until that can be applied; `suspended`, listed and
   * not yet applied; `disputed`, where a later law says otherwise and a lawyer has to look.
   */
  readonly applies: "regular" | "transitional" | "suspended" | "disputed";
  /** The code of the kind that it stands in for. */
  readonly substituteFor?: string;
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/**
 * How national law looks at a local rule. From best to worst.
 *
 * @term Kesesuaian dengan peraturan perundang-undangan
 */
export type ConformityStatus = "conforms" | "unclear" | "not-self-executing" | "not-empowered" | "obsolete" | "harsher";

/** What a punishment may be imposed for, by subject of the breach. */
export type BreachSubject = "performance" | "attendance" | "conduct" | "programme" | "duty" | "evaluation";

/** What the law says of punishing for a subject. */
export interface SubjectLaw {
  /** How a local rule that punishes for it stands. */
  readonly status: ConformityStatus;
  /** Why, in words. */
  readonly why: Texts;
  /** Where it stands. */
  readonly basis: readonly [Citation, ...Citation[]];
}

/**
 * What the law says of a resignation promised beforehand.
 *
 * @term Pengunduran diri
 */
export interface ResignationLaw {
  /** How it stands. */
  readonly status: ConformityStatus;
  /** Why, in words. */
  readonly why: Texts;
}
