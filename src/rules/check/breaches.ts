import type { BreachLeaf } from "../../assessment/breach.ts";
import type { Choices } from "../../law/reading.ts";
import { type Issue, issueAt } from "../../result.ts";
import type { RuleSet } from "../ruleSet.ts";
import type { Path } from "./placed.ts";
import { isPossible } from "./possible.ts";
import { everyLeaf } from "./readings.ts";

/** A question that is always answered the same way asks nothing. */
function empty(leaf: BreachLeaf): { readonly id: string; readonly en: string } | undefined {
  switch (leaf.kind) {
    case "graded":
      return leaf.grades.length > 0
        ? undefined
        : { id: "tidak menyebut satu predikat pun", en: "names no predicate at all" };
    case "evaluated-below":
      return leaf.aspects.length > 0
        ? undefined
        : { id: "tidak menyebut satu aspek pun", en: "names no aspect at all" };
    case "target-missed":
      return typeof leaf.which === "string" || (Number.isInteger(leaf.which.atLeast) && leaf.which.atLeast > 0)
        ? undefined
        : { id: "harus menyebut jumlah bulat di atas 0", en: "has to name a whole number above 0" };
    case "mean-below":
    case "duty-breached":
    case "priority-programme-not-run":
    case "judged":
      return undefined;
  }
}

function emptyLeaf(leaf: BreachLeaf, path: Path): readonly Issue[] {
  const what = empty(leaf);
  return what === undefined
    ? []
    : [
        issueAt(
          "contradiction",
          path,
          leaf.kind,
          `Syarat "${leaf.kind}" ${what.id}. Lengkapi, atau hapus syarat itu.`,
          `The condition "${leaf.kind}" ${what.en}. Complete it, or drop it.`,
        ),
      ];
}

/**
 * Breaches whose condition can never hold, or asks nothing.
 *
 * @internal
 */
export function breachIssues(ruleSet: RuleSet, choices: Choices): readonly Issue[] {
  return (ruleSet.breaches ?? []).flatMap(({ code, when }, index) => {
    const path = ["breaches", index, "when"];
    const possible = isPossible([{ when, outcome: "holds" }], () => undefined, choices);
    return [
      ...everyLeaf(when).flatMap((leaf) => emptyLeaf(leaf, path)),
      ...(possible
        ? []
        : [
            issueAt(
              "unreachable",
              path,
              code,
              `Syarat "${code}" tidak mungkin terpenuhi. Periksa bagian yang saling meniadakan.`,
              `The condition of "${code}" can never hold. Look for parts that exclude each other.`,
            ),
          ]),
    ];
  });
}
