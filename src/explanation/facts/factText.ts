import type { Fact } from "../../agreement/facts.ts";
import type { Texts } from "../../result.ts";
import { careerFactText } from "./careerFactText.ts";
import type { FactNames } from "./factNames.ts";
import { performanceFactText } from "./performanceFactText.ts";
import { procedureFactText } from "./procedureFactText.ts";
import { remediationFactText } from "./remediationFactText.ts";
import { remedyFactText } from "./remedyFactText.ts";

/**
 * A recorded fact in one line, in Indonesian and in English. It says what was recorded, never what follows from it.
 *
 * @param fact - the fact
 * @param names - an evaluation, from which indicators and the codes of the rule set have their names
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
 * factText({ kind: "appraised", year: 2025, grade: "kurang", on: plainDate("2026-01-20") }, evaluation)
 * // => { id: "Predikat kinerja tahun 2025: kurang", en: "Predicate of 2025: poor" }
 */
export function factText(fact: Fact, names: FactNames): Required<Texts> {
  switch (fact.kind) {
    case "actual":
    case "appraised":
    case "attended":
    case "budget-disbursed":
    case "duty":
    case "evaluated":
    case "judged":
    case "observed":
    case "programme-run":
      return performanceFactText(fact, names);
    case "annulled":
    case "attendance":
    case "authority-place":
    case "direct-superior":
    case "dismissal-ground":
    case "imposed":
    case "post-gained":
    case "post-lost":
    case "rank":
    case "reinstated":
    case "resignation":
    case "served":
    case "skp-result":
    case "suspended":
    case "work-schedule":
      return careerFactText(fact, names);
    case "appraisal-objected":
    case "appraisal-objection-answered":
    case "appraisal-received":
    case "no-vacancy":
    case "placed":
    case "remediation-ended":
    case "remediation-figure":
    case "remediation-granted":
    case "remediation-interrupted":
    case "retested":
    case "shortfall-excused":
      return remediationFactText(fact, names);
    case "appeal-answered":
    case "appeal-received":
    case "remedy-changed":
    case "remedy-decided":
    case "remedy-filed":
      return remedyFactText(fact, names);
    case "appeared":
    case "authority-failed":
    case "case-opened":
    case "decision-delivered":
    case "decision-dispatched":
    case "delivery-failed":
    case "discipline-breach":
    case "dismissal-decided":
    case "dismissal-proposed":
    case "examination-recorded":
    case "examined":
    case "pay-stopped":
    case "punishment-decided":
    case "summoned":
    case "superior-failed":
    case "team-formed":
    case "temporarily-released":
      return procedureFactText(fact, names);
  }
}
