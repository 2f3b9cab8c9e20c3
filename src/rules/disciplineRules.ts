import type { DisciplineDossier } from "../consequence/discipline/disciplineDossier.ts";
import { oncePer } from "../law/oncePer.ts";
import type { Moment } from "../law/since.ts";
import { addDays } from "../time/arithmetic.ts";
import { periodStart } from "../time/period.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { punishmentKindsOf } from "./codes.ts";
import { lineageOf } from "./lineage.ts";
import type { RuleSet } from "./ruleSet.ts";
import { type RulesInForce, rulesInForce } from "./rulesInForce.ts";

/** The first days, and the days after the last, of every entry on the working week. */
const weekChangesOf = oncePer((ruleSet: RuleSet): readonly PlainDate[] =>
  lineageOf(ruleSet)
    .flatMap(({ workSchedule = [] }) => workSchedule)
    .flatMap(({ speaks }) =>
      speaks.kind === "since"
        ? [speaks.from, ...(speaks.until === undefined ? [] : [addDays(speaks.until, 1)])]
        : [periodStart(`${speaks.year}`), periodStart(`${speaks.year + 1}`)],
    ),
);

/** The codes of every kind of punishment, of every year. */
const punishmentCodesOf = oncePer(
  (ruleSet: RuleSet): ReadonlySet<string> =>
    new Set(
      lineageOf(ruleSet)
        .flatMap(punishmentKindsOf)
        .map(({ code }) => code),
    ),
);

/** What some rules in force say of discipline. */
const disciplineIn = oncePer(
  ({ discipline, contractDiscipline, lateness }: RulesInForce): ReturnType<DisciplineDossier["rulesOn"]> => ({
    ...(discipline && { discipline }),
    ...(contractDiscipline && { contractDiscipline }),
    ...(lateness && { lateness }),
  }),
);

/**
 * What a rule set says of discipline, for every day an act may have, and the calendar as known at the moment asked.
 *
 * @internal
 */
export function disciplineRulesOf(
  ruleSet: RuleSet,
  moment: Moment,
): Pick<DisciplineDossier, "rulesOn" | "weekOn" | "weekChanges" | "daysOff" | "isPunishment"> {
  const rulesOn = (on: PlainDate): RulesInForce => rulesInForce(ruleSet, { ...moment, on });
  return {
    rulesOn: (on) => disciplineIn(rulesOn(on)),
    weekOn: (on) => rulesOn(on).workSchedule,
    weekChanges: weekChangesOf(ruleSet),
    daysOff: rulesInForce(ruleSet, moment).calendar,
    isPunishment: (code) => punishmentCodesOf(ruleSet).has(code),
  };
}
