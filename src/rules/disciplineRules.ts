import type { DisciplineDossier } from "../consequence/discipline/disciplineDossier.ts";
import type { Moment } from "../law/since.ts";
import { addDays } from "../time/arithmetic.ts";
import { periodStart } from "../time/period.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { punishmentKindsOf } from "./codes.ts";
import { lineageOf } from "./lineage.ts";
import type { RuleSet } from "./ruleSet.ts";
import { rulesInForce, speakingIn } from "./rulesInForce.ts";

/** The first days, and the days after the last, of every entry on the working week. */
function weekChangesOf(ruleSet: RuleSet): readonly PlainDate[] {
  return lineageOf(ruleSet)
    .flatMap(({ workSchedule = [] }) => workSchedule)
    .flatMap(({ speaks }) =>
      speaks.kind === "since"
        ? [speaks.from, ...(speaks.until === undefined ? [] : [addDays(speaks.until, 1)])]
        : [periodStart(`${speaks.year}`), periodStart(`${speaks.year + 1}`)],
    );
}

/**
 * What a rule set says of discipline, for every day an act may have, and the calendar as known at the moment asked.
 *
 * @internal
 */
export function disciplineRulesOf(
  ruleSet: RuleSet,
  moment: Moment,
): Pick<DisciplineDossier, "rulesOn" | "weekOn" | "weekChanges" | "daysOff" | "isPunishment"> {
  const punishments = new Set(
    lineageOf(ruleSet)
      .flatMap(punishmentKindsOf)
      .map(({ code }) => code),
  );
  return {
    rulesOn: (on) => {
      const at = { ...moment, on };
      const discipline = speakingIn(ruleSet, (from) => from.discipline, at);
      const contractDiscipline = speakingIn(ruleSet, (from) => from.contractDiscipline, at);
      const lateness = speakingIn(ruleSet, (from) => from.lateness, at);
      return {
        ...(discipline && { discipline }),
        ...(contractDiscipline && { contractDiscipline }),
        ...(lateness && { lateness }),
      };
    },
    weekOn: (on) => speakingIn(ruleSet, (from) => from.workSchedule, { ...moment, on }),
    weekChanges: weekChangesOf(ruleSet),
    daysOff: rulesInForce(ruleSet, moment).calendar,
    isPunishment: (code) => punishments.has(code),
  };
}
