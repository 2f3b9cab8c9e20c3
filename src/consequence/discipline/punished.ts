import type { ImposedFact } from "../../agreement/careerFacts.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { caseIdOf, type ToldBreach } from "./breachesTold.ts";
import { decidedOn, validDecisions } from "../standing/decision.ts";
import type { DisciplineDossier } from "./disciplineDossier.ts";

/** By the day of the decision; of two on one day their ids decide, so that the order of the record never does. */
function earlierFirst(a: ImposedFact, b: ImposedFact): number {
  const key = (decision: ImposedFact): string => `${decidedOn(decision)} ${decision.id}`;
  return key(a) === key(b) ? 0 : key(a) < key(b) ? -1 : 1;
}

/**
 * The punishments under discipline law that were decided and not annulled, earliest first.
 *
 * @internal
 */
export function punishmentsOf(dossier: DisciplineDossier): readonly ImposedFact[] {
  return validDecisions(dossier)
    .filter(({ step }) => dossier.isPunishment(step))
    .toSorted(earlierFirst);
}

/**
 * Whether a punishment answers something: what it names, and where it names nothing and stands under no agreement, every breach of
 * discipline known when it was decided. What became known only later no decision has answered.
 *
 * @param punishment - the punishment
 * @param names - the names under which it can answer
 * @param knownOn - the day since which the breach has been known
 *
 * @internal
 */
export function isAnsweredBy(punishment: ImposedFact, names: readonly string[], knownOn: PlainDate): boolean {
  if (knownOn > decidedOn(punishment)) return false;
  const { answers, agreement } = punishment;
  return answers === undefined ? agreement === undefined : answers.some((name) => names.includes(name));
}

/**
 * Whether a punishment answers a breach. One that names the breach itself always does, however late its record was corrected: for one breach
 * nobody is punished twice (PP 94/2021 Pasal 35 ayat (3)). One that names the case answers what was known of it.
 *
 * @internal
 */
export function isPunishedBy(punishment: ImposedFact, { breach, knownOn }: ToldBreach): boolean {
  return punishment.answers?.includes(breach.id) === true || isAnsweredBy(punishment, [caseIdOf(breach)], knownOn);
}
