import type { PunishmentDecidedFact } from "../../agreement/procedureFacts.ts";
import type { Told } from "../../agreement/known.ts";
import type { PostLevel } from "../../agreement/post.ts";
import type { PunishmentLevel } from "../../agreement/punishmentLevel.ts";
import type { Citation } from "../../law/citation.ts";
import type { Choices } from "../../law/reading.ts";
import type { Entry } from "../../law/since.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import type { WorkCalendar } from "../../time/workCalendar.ts";
import type { AuthorityLaw } from "./authorityLaw.ts";
import { type CaseRecord, ofCase, toldOf } from "./caseRecord.ts";
import type { AuthorityQuestion } from "./competent.ts";
import type { ProcedureLaw } from "./procedureLaw.ts";
import type { PunishmentKind } from "../discipline/punishment.ts";
import type { RankHeld } from "../standing/rankHeld.ts";
import type { RemedyLaw } from "../remedy/remedyLaw.ts";

/** What the law of a day says of a case. */
export interface LawOfCase {
  /** By which steps a punishment is imposed. */
  readonly procedure?: Entry<ProcedureLaw>;
  /** Who may punish whom. */
  readonly authority?: Entry<AuthorityLaw>;
  /** How a decision can be contested. */
  readonly remedies?: Entry<RemedyLaw>;
  /** The kinds of punishment that the law lists. */
  readonly kinds: readonly PunishmentKind[];
  /** That it reaches contract staff by reference alone, and where that stands. */
  readonly byReference?: readonly Citation[];
}

/** Everything that the procedure of a case is told from. */
export interface ProcedureDossier extends CaseRecord {
  /** The level of the official's post. */
  readonly of: PostLevel;
  /** The rank of the official. */
  readonly rank: RankHeld;
  /** What is to be imposed, where a recommendation says so; otherwise what was decided, or the level that is recorded with the case. */
  readonly punishment?: AuthorityQuestion["punishment"];
  /** The law of a day: that of the decision, and of the day asked while there is none. */
  readonly lawOn: (day: PlainDate) => LawOfCase;
  /** Which days are working days. */
  readonly calendar: WorkCalendar;
  /** The readings taken, where they are not the default. */
  readonly choices: Choices;
  /** The first day without pay, where the law on absence stops it. */
  readonly payStopsFrom?: PlainDate;
}

/** A case under the law of its day. */
export interface CaseUnderLaw extends Omit<ProcedureDossier, "punishment"> {
  /** By which steps. */
  readonly procedure: Entry<ProcedureLaw>;
  /** Everything that the law says. */
  readonly law: LawOfCase;
  /** The decision, as far as the records tell one. */
  readonly decision: Told<PunishmentDecidedFact>;
  /** The level, where it is known. */
  readonly level: PunishmentLevel | undefined;
  /** The kind of punishment, as far as it is known: at least its level. */
  readonly punishment: AuthorityQuestion["punishment"] | undefined;
}

/**
 * The case under the law of its day; nothing where no procedure of that day is carried in.
 *
 * @internal
 */
export function underLaw(dossier: ProcedureDossier): CaseUnderLaw | undefined {
  const decision = toldOf(ofCase("punishment-decided", dossier));
  const law = dossier.lawOn(decision.kind === "told" ? decision.fact.on : dossier.asOf);
  if (law.procedure === undefined) return undefined;
  const opened = toldOf(ofCase("case-opened", dossier));
  const decided = decision.kind === "told" ? law.kinds.find(({ code }) => code === decision.fact.step) : undefined;
  const recorded = opened.kind === "told" ? { level: opened.fact.level } : undefined;
  const punishment = decided ?? dossier.punishment ?? recorded;
  return { procedure: law.procedure, law, decision, level: punishment?.level, ...dossier, punishment };
}
