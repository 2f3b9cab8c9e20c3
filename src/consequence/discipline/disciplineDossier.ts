import type { Facts } from "../../agreement/facts.ts";
import type { PostLevel } from "../../agreement/post.ts";
import type { Citation } from "../../law/citation.ts";
import type { Choices } from "../../law/reading.ts";
import type { Entry } from "../../law/since.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import type { CalendarRule, WorkSchedule } from "../../time/workCalendar.ts";
import type { LatenessRule } from "./absenceLaw.ts";
import type { ContractDiscipline, DisciplineLaw } from "./disciplineLaw.ts";
import type { Standing } from "../standing/standing.ts";

/** What the rules say of discipline on one day. */
interface DisciplineRules {
  /** Discipline law. */
  readonly discipline?: Entry<DisciplineLaw>;
  /** Discipline of contract staff. */
  readonly contractDiscipline?: Entry<ContractDiscipline>;
  /** Whether lateness adds up. */
  readonly lateness?: Entry<LatenessRule>;
}

/** Everything that discipline is judged on. */
export interface DisciplineDossier {
  /** The facts known on the day. */
  readonly facts: Facts;
  /** How the official stands. */
  readonly standing: Standing;
  /** The level of the official's post. */
  readonly level: PostLevel;
  /** The rules of a day; an act is judged by those of its own day. */
  readonly rulesOn: (day: PlainDate) => DisciplineRules;
  /** The week that is prescribed on a day, for whom no schedule is recorded. */
  readonly weekOn: (day: PlainDate) => WorkSchedule | undefined;
  /** The days on which what is prescribed may change. */
  readonly weekChanges: readonly PlainDate[];
  /** What decrees make free, as known on the day. */
  readonly daysOff: readonly CalendarRule[];
  /** Whether a code is that of a punishment under discipline law, of whatever year. */
  readonly isPunishment: (code: string) => boolean;
  /** The day. */
  readonly asOf: PlainDate;
  /** The readings taken, where they are not the default. */
  readonly choices: Choices;
}

/** The discipline law of a person on a day. */
export interface PersonalLaw extends Pick<
  Entry<DisciplineLaw>,
  | "speaks"
  | "regulation"
  | "kinds"
  | "duties"
  | "absence"
  | "skp"
  | "repetition"
  | "candidates"
  | "earlierActs"
  | "severalBreaches"
  | "sameBreach"
  | "kindInsideLevel"
> {
  /** Where it stands. */
  readonly basis: readonly Citation[];
  /** That it reaches this person only by reference, and where that stands. */
  readonly byReference?: readonly [Citation, ...Citation[]];
}

/**
 * The discipline law that binds a person on a day: that of civil servants, for contract staff their own or, by reference, the same.
 *
 * @internal
 */
export function lawFor(
  { facts, rulesOn }: Pick<DisciplineDossier, "facts" | "rulesOn">,
  day: PlainDate,
): PersonalLaw | undefined {
  const { discipline, contractDiscipline } = rulesOn(day);
  if (facts.employment !== "PPPK") return discipline;
  switch (contractDiscipline?.kind) {
    case "own": {
      const { regulation, kinds, absence, basis, speaks } = contractDiscipline;
      return { regulation, kinds, absence, basis, speaks, duties: [] };
    }
    case "by-reference":
      return discipline && { byReference: contractDiscipline.basis, ...discipline };
    case undefined:
      return undefined;
  }
}
