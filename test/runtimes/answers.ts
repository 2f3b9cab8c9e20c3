import { evaluate, explain, type Facts, type PerformanceAgreement, type RuleSet, type Story } from "perjanjian-kinerja";
import { readAgreement, readFacts } from "perjanjian-kinerja/read";
import { type Case, caseOf } from "perjanjian-kinerja/testing";

/** A made-up case under the rules of a regency, as it would lie in a database. */
export interface Dossier {
  readonly regency: string;
  readonly asOf: Case["asOf"];
  readonly agreement: PerformanceAgreement;
  readonly facts: Facts;
}

/** What the door of a regency offers. */
interface Regency {
  readonly rules: RuleSet;
  readonly stories: readonly Story[];
}

/** What the library says of a case, as it would be stored and shown. */
function said({ agreement, facts, asOf }: Case, rules: RuleSet): unknown {
  const evaluation = evaluate(agreement, facts, rules, asOf);
  return { evaluation, id: explain(evaluation, "id"), en: explain(evaluation, "en") };
}

/** What the library says of a dossier that it first has to read. */
function readAndSaid({ agreement, facts, asOf }: Dossier, rules: RuleSet): unknown {
  const promised = readAgreement(agreement);
  if (!promised.ok) return promised;
  const happened = readFacts(facts, [promised.value]);
  return happened.ok ? said({ agreement: promised.value, facts: happened.value, asOf }, rules) : happened;
}

/** One line of JSON per story of each regency and per dossier. */
export function answersOf(regencies: Readonly<Record<string, Regency>>, dossiers: readonly Dossier[]): string {
  const told = Object.values(regencies).flatMap(({ rules, stories }) => stories.map((one) => said(caseOf(one), rules)));
  const stored = dossiers.map((dossier) => {
    const regency = regencies[dossier.regency];
    return regency === undefined ? `no regency ${dossier.regency}` : readAndSaid(dossier, regency.rules);
  });
  return [...told, ...stored].map((answer) => JSON.stringify(answer)).join("\n");
}
