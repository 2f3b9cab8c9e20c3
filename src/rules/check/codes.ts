import { type Issue, issueAt } from "../../result.ts";
import { punishmentKindsOf } from "../codes.ts";
import type { RuleSet } from "../ruleSet.ts";
import { entriesOf } from "./placed.ts";
import { stepsOf } from "./steps.ts";

/** A decision is recorded under a step's code alone, so one code stands for one effect, in every year and above. */
function otherEffect(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  const steps = stepsOf(ruleSet);
  const kinds = family.flatMap(punishmentKindsOf);
  const above = family.slice(1).flatMap(stepsOf);
  return steps.flatMap(({ step, path }) => {
    const known = [...kinds, ...[...above, ...steps].map((one) => one.step)].find(({ code }) => code === step.code);
    return known === undefined || JSON.stringify(known.effect) === JSON.stringify(step.effect)
      ? []
      : [
          issueAt(
            "contradiction",
            [...path, "effect"],
            step.effect,
            `Langkah "${step.code}" sudah ada dengan akibat lain. Satu kode berarti satu akibat; beri langkah ini kode sendiri.`,
            `The step "${step.code}" is there already with another effect. One code stands for one effect; give this step its own.`,
          ),
        ];
  });
}

const NAMED: readonly string[] = ["matters", "measures", "obligations", "breaches", "merits"];

/** A reason names matters, duties, breaches and steps by their codes alone, so one code never stands for things of two lists. */
function sharedCodes(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  const own = entriesOf(ruleSet).filter(({ slice }) => NAMED.includes(slice));
  const above = family.slice(1).flatMap(entriesOf);
  const steps = new Set(family.flatMap(stepsOf).map(({ step }) => step.code));
  return own.flatMap(({ slice, code, path }, index) => {
    const others = [...above.filter((one) => NAMED.includes(one.slice)), ...own.slice(0, index)];
    if (code === undefined || !(steps.has(code) || others.some((one) => one.slice !== slice && one.code === code)))
      return [];
    return [
      issueAt(
        "duplicate-id",
        [...path, "code"],
        code,
        `Kode "${code}" juga dipakai untuk hal lain (perkara, kewajiban, pelanggaran, atau langkah). Beri kode sendiri, agar alasan menyebut hal yang benar.`,
        `The code "${code}" also stands for something else (a matter, a duty, a breach or a step). Give it its own, so that reasons name the right thing.`,
      ),
    ];
  });
}

/**
 * Codes that stand for two things.
 *
 * @internal
 */
export function codeIssues(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  return [...otherEffect(ruleSet, family), ...sharedCodes(ruleSet, family)];
}
