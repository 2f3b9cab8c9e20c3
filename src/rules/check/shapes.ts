import { type Issue, issueAt } from "../../result.ts";
import type { RuleSet } from "../ruleSet.ts";
import type { Path } from "./placed.ts";
import { type PlacedStep, stepsOf } from "./steps.ts";

/** A step that may be imposed half a time, or never. */
function uncounted({ step: { code, atMost = 1 }, path }: PlacedStep): readonly Issue[] {
  return atMost === "without-limit" || (Number.isInteger(atMost) && atMost > 0)
    ? []
    : [
        issueAt(
          "contradiction",
          [...path, "atMost"],
          atMost,
          `Langkah "${code}" harus dapat dijatuhkan sedikitnya satu kali. Tulis bilangan bulat di atas 0, atau "without-limit".`,
          `The step "${code}" has to be imposed at least once. Write a whole number above 0, or "without-limit".`,
        ),
      ];
}

function mixed(path: Path, received: unknown): Issue {
  return issueAt(
    "contradiction",
    path,
    received,
    "Penghargaan hanya menjawab prestasi, dan langkah lain hanya menjawab pelanggaran. Pisahkan menjadi dua jenjang.",
    "A reward answers merits alone, and every other step breaches alone. Make two ladders of it.",
  );
}

/** A decision to reward answers merits and every other one breaches, so that no ladder answers both. */
function mixedRewards({ ladders = [] }: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  const merits = new Set(family.flatMap((one) => one.merits ?? []).map(({ code }) => code));
  return ladders.flatMap(({ answers, steps }, index): readonly Issue[] => {
    const rewards = answers.filter((code) => merits.has(code));
    if (rewards.length > 0 && rewards.length < answers.length) return [mixed(["ladders", index, "answers"], answers)];
    if (answers.length === 0) return [];
    return steps.flatMap(({ effect }, place) =>
      (effect.kind === "reward") === rewards.length > 0
        ? []
        : [mixed(["ladders", index, "steps", place, "effect"], effect)],
    );
  });
}

/**
 * Ladders of a shape that nothing can have: a step that is imposed half a time, rewards beside what answers breaches.
 *
 * @internal
 */
export function shapeIssues(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  return [...stepsOf(ruleSet).flatMap(uncounted), ...mixedRewards(ruleSet, family)];
}
