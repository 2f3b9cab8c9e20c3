import type { BreachLeaf } from "../assessment/breach.ts";
import { leavesOf } from "../assessment/condition.ts";
import type { Grounds } from "../law/since.ts";
import type { Issue, IssueCode } from "../result.ts";
import { type ListSlices, listSlices, type RuleSet, singleSlices } from "./ruleSet.ts";

type Path = readonly (string | number)[];

function issue(code: IssueCode, path: Path, received: unknown, id: string, en: string): Issue {
  return { code, path, received, message: { id, en } };
}

/** The rule set and everything it extends, nearest first. */
function lineageOf(ruleSet: RuleSet): readonly RuleSet[] {
  return ruleSet.parent === undefined ? [ruleSet] : [ruleSet, ...lineageOf(ruleSet.parent)];
}

type PlacedEntry = Grounds & { readonly code?: string };

function entriesOf(ruleSet: RuleSet): readonly { readonly slice: string; readonly entries: readonly PlacedEntry[] }[] {
  return [...singleSlices, ...listSlices].map((slice) => ({ slice, entries: ruleSet[slice] ?? [] }));
}

function spoken({ speaks }: Grounds): string {
  return speaks.kind === "since" ? speaks.from : String(speaks.year);
}

function unlistedSources(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  const listed = new Set(family.flatMap(({ sources }) => Object.keys(sources)));
  return entriesOf(ruleSet).flatMap(({ slice, entries }) =>
    entries.flatMap(({ basis }, index) =>
      basis.flatMap(({ source }, place) =>
        listed.has(source)
          ? []
          : [
              issue(
                "unknown-reference",
                [slice, index, "basis", place, "source"],
                source,
                `Sumber "${source}" tidak ada dalam daftar "sources". Tambahkan sumber itu di sana, atau perbaiki kuncinya.`,
                `The source "${source}" is not listed under "sources". Add it there, or correct the key.`,
              ),
            ],
      ),
    ),
  );
}

function doubledEntries(ruleSet: RuleSet): readonly Issue[] {
  return entriesOf(ruleSet).flatMap(({ slice, entries }) => {
    const keys = entries.map(
      (entry) => `${entry.code ?? ""} ${entry.speaks.kind} ${spoken(entry)} ${entry.binds ?? ""}`,
    );
    return entries.flatMap((entry, index) =>
      keys.indexOf(keys[index] ?? "") === index
        ? []
        : [
            issue(
              "duplicate-id",
              [slice, index],
              entry.code ?? spoken(entry),
              `"${slice}" memuat dua ketentuan ${entry.code === undefined ? "" : `"${entry.code}" `}untuk ${spoken(entry)}. Gabungkan, atau bedakan hari atau kodenya.`,
              `"${slice}" has two entries ${entry.code === undefined ? "" : `"${entry.code}" `}for ${spoken(entry)}. Merge them, or tell them apart by day or code.`,
            ),
          ],
    );
  });
}

function unknownCode(path: Path, code: string, list: keyof ListSlices): Issue {
  return issue(
    "unknown-reference",
    path,
    code,
    `"${code}" tidak ada dalam "${list}". Tambahkan di sana, atau perbaiki kodenya.`,
    `"${code}" is not in "${list}". Add it there, or correct the code.`,
  );
}

function leafIssue(leaf: BreachLeaf, path: Path, family: readonly RuleSet[]): readonly Issue[] {
  switch (leaf.kind) {
    case "judged":
      return codesOf(family, "matters").has(leaf.matter) ? [] : [unknownCode(path, leaf.matter, "matters")];
    case "duty-breached":
      return codesOf(family, "obligations").has(leaf.duty) ? [] : [unknownCode(path, leaf.duty, "obligations")];
    case "evaluated-below": {
      const scales = family.flatMap(({ attainment }) => attainment ?? []).map(({ scales: named }) => named[leaf.scale]);
      return scales.some((scale) => scale?.includes(leaf.level))
        ? []
        : [
            issue(
              "unknown-reference",
              path,
              leaf.level,
              `Tingkat "${leaf.level}" tidak ada pada skala "${leaf.scale}". Tambahkan skala itu pada "attainment".`,
              `The level "${leaf.level}" is not on a scale "${leaf.scale}". Add that scale under "attainment".`,
            ),
          ];
    }
    case "target-missed":
    case "mean-below":
    case "priority-programme-not-run":
    case "graded":
      return [];
  }
}

function codesOf(
  family: readonly RuleSet[],
  slice: "reviews" | "breaches" | "matters" | "obligations",
): ReadonlySet<string> {
  return new Set(family.flatMap((ruleSet) => (ruleSet[slice] ?? []).map(({ code }) => code)));
}

function breachIssues(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  return (ruleSet.breaches ?? []).flatMap(({ at, when }, index) => [
    ...(codesOf(family, "reviews").has(at) ? [] : [unknownCode(["breaches", index, "at"], at, "reviews")]),
    ...leavesOf(when, ruleSet.choices).flatMap((leaf) => leafIssue(leaf, ["breaches", index, "when"], family)),
  ]);
}

function ladderIssues(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  return (ruleSet.ladders ?? []).flatMap(({ answers, steps }, index) => [
    ...answers.flatMap((rule, place) =>
      codesOf(family, "breaches").has(rule)
        ? []
        : [unknownCode(["ladders", index, "answers", place], rule, "breaches")],
    ),
    ...steps.flatMap((step, place) => {
      const below = steps[place - 1];
      const path = ["ladders", index, "steps", place];
      return [
        ...(below === undefined || below.rank <= step.rank
          ? []
          : [
              issue(
                "contradiction",
                [...path, "rank"],
                step.rank,
                `Langkah "${step.code}" berada di atas "${below.code}" tetapi lebih ringan. Urutkan dari yang paling ringan.`,
                `The step "${step.code}" stands above "${below.code}" but is lighter. Order the steps from the lightest.`,
              ),
            ]),
        ...(steps.findIndex(({ code }) => code === step.code) === place
          ? []
          : [
              issue(
                "duplicate-id",
                [...path, "code"],
                step.code,
                `Langkah "${step.code}" ada dua kali. Beri setiap langkah kode sendiri.`,
                `The step "${step.code}" is there twice. Give every step a code of its own.`,
              ),
            ]),
      ];
    }),
  ]);
}

/** A decision is recorded under a step's code alone, so one code stands for one effect, in every year. */
function effectIssues(ruleSet: RuleSet): readonly Issue[] {
  const steps = (ruleSet.ladders ?? []).flatMap((ladder, index) =>
    ladder.steps.map((step, place) => ({ step, path: ["ladders", index, "steps", place, "effect"] })),
  );
  return steps.flatMap(({ step, path }) => {
    const first = steps.find((other) => other.step.code === step.code)?.step ?? step;
    return JSON.stringify(first.effect) === JSON.stringify(step.effect)
      ? []
      : [
          issue(
            "contradiction",
            path,
            step.effect,
            `Langkah "${step.code}" sudah ada dengan akibat lain. Satu kode berarti satu akibat; beri langkah ini kode sendiri.`,
            `The step "${step.code}" is there already with another effect. One code stands for one effect; give this step its own.`,
          ),
        ];
  });
}

/**
 * Everything in which a rule set contradicts itself, all at once, each with its place and what to do. An empty list is a clean bill.
 *
 * @example
 * checkRuleSet(kabContoh) // => []
 * @example
 * checkRuleSet({ id: "kabBaru", name: "Kabupaten Baru", sources: {}, documents: [forYear(2025, { kinds: ["skp"], basis: cite("PK-2025") })] })[0]?.path
 * // => ["documents", 0, "basis", 0, "source"]
 */
export function checkRuleSet(ruleSet: RuleSet): readonly Issue[] {
  const family = lineageOf(ruleSet);
  return [
    ...unlistedSources(ruleSet, family),
    ...doubledEntries(ruleSet),
    ...breachIssues(ruleSet, family),
    ...ladderIssues(ruleSet, family),
    ...effectIssues(ruleSet),
  ];
}
