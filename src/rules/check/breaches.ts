import type { BreachLeaf } from "../../assessment/breach.ts";
import type { Choices } from "../../law/reading.ts";
import { type Issue, issueAt } from "../../result.ts";
import type { RuleSet } from "../ruleSet.ts";
import type { Path } from "./placed.ts";
import { isPossible } from "../../consequence/ladder/possible.ts";
import { everyLeaf } from "./readings.ts";

function notCounted(atLeast: number): { readonly id: string; readonly en: string } | undefined {
  return Number.isInteger(atLeast) && atLeast > 0
    ? undefined
    : { id: "harus menyebut jumlah bulat di atas 0", en: "has to name a whole number above 0" };
}

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
      return typeof leaf.which === "string" || !("atLeast" in leaf.which) ? undefined : notCounted(leaf.which.atLeast);
    case "found":
      return notCounted(leaf.atLeast);
    case "holder":
      return leaf.roles?.length === 0 || leaf.levels?.length === 0
        ? { id: "tidak menyebut satu jabatan pun", en: "names no post at all" }
        : undefined;
    case "observed":
    case "targets-reached":
    case "absorption-below":
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

/** What counts itself, or counts what counts, would never be settled. */
function countsCounting(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  const rules = family.flatMap(({ breaches = [] }) => breaches);
  const counts = (code: string): boolean =>
    rules.some((rule) => rule.code === code && everyLeaf(rule.when).some(({ kind }) => kind === "found"));
  return (["breaches", "merits"] as const).flatMap((list) =>
    (ruleSet[list] ?? []).flatMap(({ when }, index) =>
      everyLeaf(when).flatMap((leaf) =>
        leaf.kind === "found" && counts(leaf.rule)
          ? [
              issueAt(
                "contradiction",
                [list, index, "when"],
                leaf.rule,
                `"${leaf.rule}" sendiri menghitung pelanggaran lain, sehingga tidak dapat dihitung lagi. Hitung pelanggaran asalnya.`,
                `"${leaf.rule}" itself counts what another rule found, so it cannot be counted. Count the rule that it counts.`,
              ),
            ]
          : [],
      ),
    ),
  );
}

/**
 * Breaches and merits whose condition can never hold, asks nothing, or counts what itself counts.
 *
 * @internal
 */
export function breachIssues(ruleSet: RuleSet, family: readonly RuleSet[], choices: Choices): readonly Issue[] {
  return [
    ...impossible(ruleSet, "breaches", choices),
    ...impossible(ruleSet, "merits", choices),
    ...countsCounting(ruleSet, family),
  ];
}

function impossible(ruleSet: RuleSet, list: "breaches" | "merits", choices: Choices): readonly Issue[] {
  return (ruleSet[list] ?? []).flatMap(({ code, when }, index) => {
    const path = [list, index, "when"];
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
