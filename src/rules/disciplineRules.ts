import type { DisciplineDossier } from "../consequence/disciplineDossier.ts";
import type { Moment } from "../law/since.ts";
import { punishmentKindsOf } from "./codes.ts";
import type { RuleSet } from "./ruleSet.ts";
import { rulesInForce, speakingIn } from "./rulesInForce.ts";

function punishmentCodes(ruleSet: RuleSet): readonly string[] {
  const inherited = ruleSet.parent === undefined ? [] : punishmentCodes(ruleSet.parent);
  return [...punishmentKindsOf(ruleSet).map(({ code }) => code), ...inherited];
}

/**
 * What a rule set says of discipline, for every day an act may have, and the calendar as known at the moment asked.
 *
 * @internal
 */
export function disciplineRulesOf(
  ruleSet: RuleSet,
  moment: Moment,
): Pick<DisciplineDossier, "rulesOn" | "weekOn" | "daysOff" | "isPunishment"> {
  const punishments = new Set(punishmentCodes(ruleSet));
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
    daysOff: rulesInForce(ruleSet, moment).calendar,
    isPunishment: (code) => punishments.has(code),
  };
}
