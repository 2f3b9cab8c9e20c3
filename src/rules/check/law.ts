import { appraisalIssues } from "../../assessment/appraisalIssues.ts";
import { attainmentIssues } from "../../assessment/attainmentIssues.ts";
import { checkBandScale } from "../../assessment/bandIssues.ts";
import { punishmentLevels } from "../../agreement/punishmentLevel.ts";
import { type Issue, issueAt } from "../../result.ts";
import { nationalSlices, type RuleSet } from "../ruleSet.ts";
import { placed } from "./placed.ts";

/** No local rule speaks on what only national law can say. */
function localLaw(ruleSet: RuleSet): readonly Issue[] {
  return nationalSlices.flatMap((slice) =>
    ruleSet.parent === undefined || (ruleSet[slice] ?? []).length === 0
      ? []
      : [
          issueAt(
            "contradiction",
            [slice],
            slice,
            `"${slice}" hanya dapat diatur hukum nasional. Hapus dari ketentuan daerah.`,
            `Only national law speaks on "${slice}". Remove it from the local rules.`,
          ),
        ],
  );
}

/** A law that says who may punish says so for every level. */
function competenceIssues(ruleSet: RuleSet): readonly Issue[] {
  return (ruleSet.authority ?? []).flatMap(({ competences }, index) =>
    punishmentLevels
      .filter((level) => !competences.some(({ levels, of }) => levels.includes(level) && of.length > 0))
      .map((level) =>
        issueAt(
          "missing",
          ["authority", index, "competences"],
          level,
          `Tidak disebut siapa yang berwenang menjatuhkan hukuman tingkat ${level}. Tambahkan kewenangannya.`,
          `Nobody is named who may impose punishments of the level "${level}". Add the competence.`,
        ),
      ),
  );
}

/**
 * What is wrong with measurement, scales, appraisal and discipline law by themselves.
 *
 * @internal
 */
export function lawIssues(ruleSet: RuleSet): readonly Issue[] {
  return [
    ...localLaw(ruleSet),
    ...competenceIssues(ruleSet),
    ...(ruleSet.attainment ?? []).flatMap((rules, index) => placed(attainmentIssues(rules), "attainment", index)),
    ...(ruleSet.bands ?? []).flatMap((scale, index) => placed(checkBandScale(scale), "bands", index)),
    ...(ruleSet.appraisal ?? []).flatMap((regime, index) => placed(appraisalIssues(regime), "appraisal", index)),
  ];
}
