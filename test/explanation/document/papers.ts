import { readFileSync } from "node:fs";

import {
  agreementDocument,
  evaluate,
  type Facts,
  type Language,
  type PerformanceAgreement,
  plainDate,
  type PrintedDocument,
  rulesInForce,
} from "perjanjian-kinerja";
import { readAgreement, readFacts } from "perjanjian-kinerja/read";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { contohAgreement, kabContoh } from "perjanjian-kinerja/testing";

function example(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../docs/examples/${name}`, import.meta.url), "utf8"));
}

function lebong(): { readonly agreement: PerformanceAgreement; readonly facts: Facts } {
  const agreement = readAgreement(example("lebong2024Agreement.json"));
  if (!agreement.ok) throw new Error("the example is broken");
  const facts = readFacts(example("lebong2024Facts.json"), [agreement.value]);
  if (!facts.ok) throw new Error("the example is broken");
  return { agreement: agreement.value, facts: facts.value };
}

export const lebong2024 = lebong();

export const evaluatedOn = (day: string) => evaluate(lebong2024.agreement, lebong2024.facts, kabLebong, plainDate(day));

export function lebongPaper(language: Language): PrintedDocument {
  const rules = rulesInForce(kabLebong, { on: plainDate("2024-03-25"), year: 2024, signed: true });
  return agreementDocument(lebong2024.agreement, rules, plainDate("2024-03-25"), { language, place: "Tubei" });
}

export const contohRules = rulesInForce(kabContoh, { on: plainDate("2025-12-31"), year: 2025, signed: true });

/** The made-up agreement, or a variant of it, as it is printed on a day. */
export function contohPaper(
  language: Language,
  agreement: PerformanceAgreement = contohAgreement,
  day = "2025-03-25",
): PrintedDocument {
  return agreementDocument(agreement, contohRules, plainDate(day), { language });
}
