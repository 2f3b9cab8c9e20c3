import type { Texts } from "../result.ts";
import type { AuthorityAnswer } from "./procedure/authority.ts";
import type { CaseProcedure } from "./procedure/procedure.ts";
import type { RemedyAnswer } from "./remedy/remedy.ts";

/**
 * The lawful way of a recommended consequence, or of the lawful kind that comes nearest to it: by whom, by which steps, and how it can be contested.
 *
 * @term Tata cara penjatuhan
 */
export interface Route {
  /** The kind of punishment, by code; missing for what is no punishment, and where the source does not say which one it means. */
  readonly kind?: string;
  /** What it is called. */
  readonly title: Texts;
  /** Who may decide. */
  readonly authority: AuthorityAnswer;
  /** By which steps, with what is evidenced and what is missing; missing for what is no punishment. */
  readonly procedure?: CaseProcedure;
  /** How the decision could be contested. */
  readonly remedies: RemedyAnswer;
}
