import type { AuthorityCode } from "../../agreement/authorityCode.ts";
import type { Facts } from "../../agreement/facts.ts";
import type { PunishmentLevel } from "../../agreement/punishmentLevel.ts";
import type { Entry } from "../../law/since.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import type { WorkCalendar } from "../../time/workCalendar.ts";
import type { Effect } from "../standing/effect.ts";
import type { RemedyLaw } from "./remedyLaw.ts";

/** A decision, or one to come, of which it is asked how it can be contested. */
export interface RemedyQuestion {
  /** How decisions are contested by the law of its day. */
  readonly law: Entry<RemedyLaw> | undefined;
  /** The level of punishment; missing for what is no punishment. */
  readonly level?: PunishmentLevel | undefined;
  /** What it does, where that is known. */
  readonly effect?: Effect | undefined;
  /** Who decides, where that is known. */
  readonly by?: AuthorityCode | undefined;
  /** The decision, once it is recorded. */
  readonly decision?: { readonly id: string; readonly on: PlainDate } | undefined;
  /** The facts known. */
  readonly facts: Facts;
  /** Which days are working days. */
  readonly calendar: WorkCalendar;
  /** The day. */
  readonly asOf: PlainDate;
}
