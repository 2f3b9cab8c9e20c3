import { type Issue, warningAt } from "../../result.ts";
import type { RuleSet } from "../ruleSet.ts";

/** The two who signed the agreement: whoever gave the mandate, each at his own level, and the official, where the step is voluntary. */
const PARTIES = ["pemberi-amanah", "penerima-amanah"];

/** The offices that a rule set and what it extends speak of: those that may punish, and those of which the region says what they do. */
function officesOf(family: readonly RuleSet[]): readonly string[] {
  const punishing = family
    .flatMap(({ authority = [] }) => authority)
    .flatMap(({ authorities }) => authorities)
    .flatMap(({ code, offices }) => [code, ...offices]);
  const overseeing = family.flatMap(({ oversight = [] }) => oversight).map(({ by }) => by);
  return punishing.length === 0 ? [] : [...new Set([...PARTIES, ...punishing, ...overseeing])];
}

/**
 * Steps by an office that nothing else speaks of, to be looked at: a slip in its name would make whoever decides look like nobody who may. The
 * offices of the law are examples, so that a region may have others.
 *
 * @internal
 */
export function officeIssues({ ladders = [] }: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  const offices = officesOf(family);
  if (offices.length === 0) return [];
  return ladders.flatMap(({ steps }, index) =>
    steps.flatMap(({ code, by }, place) =>
      by.trim() === "" || offices.includes(by)
        ? []
        : [
            warningAt(
              "unknown-reference",
              ["ladders", index, "steps", place, "by"],
              by,
              `Jabatan "${by}" pada langkah "${code}" tidak disebut di tempat lain. Periksa ejaannya; yang dikenal: ${offices.join(", ")}. Bila benar, sebutkan tugasnya dalam "oversight".`,
              `The office "${by}" of the step "${code}" is named nowhere else. Check its spelling; known are: ${offices.join(", ")}. If it is right, say under "oversight" what it does.`,
            ),
          ],
    ),
  );
}
