import type { AbsenceLaw } from "../../consequence/discipline/absenceLaw.ts";
import { imposable } from "../../consequence/discipline/disciplineCase.ts";
import type { PunishmentKind } from "../../consequence/discipline/punishment.ts";
import { type Issue, issueAt } from "../../result.ts";
import type { RuleSet } from "../ruleSet.ts";
import { type Path, placed } from "./placed.ts";

function unknownKind(path: Path, code: string): Issue {
  return issueAt(
    "unknown-reference",
    path,
    code,
    `Jenis hukuman "${code}" tidak ada dalam "kinds", atau ditangguhkan tanpa pengganti. Tambahkan jenis itu atau penggantinya.`,
    `The kind "${code}" is not in "kinds", or suspended without one that stands in for it. Add that kind, or its substitute.`,
  );
}

function kindIssues(kinds: readonly PunishmentKind[]): readonly Issue[] {
  return kinds.flatMap(({ code, substituteFor, rank, level }, index) => {
    const replaced = kinds.find((kind) => kind.code === substituteFor);
    const doubled = kinds.findIndex((kind) => kind.code === code) !== index;
    const wrong = substituteFor !== undefined && (replaced?.rank !== rank || replaced.level !== level);
    return [
      ...(doubled
        ? [
            issueAt(
              "duplicate-id",
              ["kinds", index, "code"],
              code,
              `Jenis hukuman "${code}" ada dua kali. Beri setiap jenis kode sendiri.`,
              `The kind "${code}" is there twice. Give every kind a code of its own.`,
            ),
          ]
        : []),
      ...(wrong
        ? [
            issueAt(
              "contradiction",
              ["kinds", index, "substituteFor"],
              substituteFor,
              `"${code}" menggantikan "${substituteFor}", tetapi tingkat atau urutannya berbeda, atau jenis itu tidak ada. Samakan keduanya.`,
              `"${code}" stands in for "${substituteFor}", which has another level or rank, or is not there. Make them the same.`,
            ),
          ]
        : []),
    ];
  });
}

/** Nobody misses half a day, or none. */
function notCounted(count: number, path: Path): readonly Issue[] {
  return Number.isSafeInteger(count) && count > 0
    ? []
    : [
        issueAt(
          "contradiction",
          path,
          count,
          `${String(count)} bukan jumlah yang dapat dihitung. Tulis bilangan bulat di atas 0.`,
          `${String(count)} is no number that can be counted. Write a whole number above 0.`,
        ),
      ];
}

/** Tiers that follow one another, each with kinds that exist, and never lighter with more days. */
function absenceIssues({ tiers, run }: AbsenceLaw, kinds: readonly PunishmentKind[]): readonly Issue[] {
  const rankOf = (codes: readonly string[]): number => Math.max(0, ...imposable(kinds, codes).map(({ rank }) => rank));
  const missing = (codes: readonly string[], path: Path): readonly Issue[] =>
    codes.flatMap((code, place) => (imposable(kinds, [code]).length > 0 ? [] : [unknownKind([...path, place], code)]));
  return [
    ...tiers.flatMap((tier, index) => {
      const below = tiers[index - 1];
      const falls = below !== undefined && (tier.from <= below.from || rankOf(tier.kinds) < rankOf(below.kinds));
      return [
        ...missing(tier.kinds, ["absence", "tiers", index, "kinds"]),
        ...notCounted(tier.from, ["absence", "tiers", index, "from"]),
        ...(falls
          ? [
              issueAt(
                "contradiction",
                ["absence", "tiers", index, "from"],
                tier.from,
                `Ambang ${String(tier.from)} hari tidak berada di atas ambang sebelumnya, atau jenisnya lebih ringan. Urutkan dari yang paling ringan.`,
                `The tier from ${String(tier.from)} days does not stand above the one before it, or is lighter. Order the tiers from the lightest.`,
              ),
            ]
          : []),
      ];
    }),
    ...(run === undefined
      ? []
      : [
          ...missing(run.kinds, ["absence", "run", "kinds"]),
          ...notCounted(run.workingDays, ["absence", "run", "workingDays"]),
        ]),
  ];
}

/**
 * Everything in which the discipline law of a rule set contradicts itself.
 *
 * @internal
 */
export function disciplineIssues({ discipline, contractDiscipline, lateness }: RuleSet): readonly Issue[] {
  return [
    ...(discipline ?? []).flatMap(({ kinds, absence }, index) =>
      placed(
        [...kindIssues(kinds), ...(absence === undefined ? [] : absenceIssues(absence, kinds))],
        "discipline",
        index,
      ),
    ),
    ...(contractDiscipline ?? []).flatMap((law, index) =>
      law.kind === "own"
        ? placed([...kindIssues(law.kinds), ...absenceIssues(law.absence, law.kinds)], "contractDiscipline", index)
        : [],
    ),
    ...(lateness ?? []).flatMap((rule, index) =>
      rule.kind === "added-up" ? notCounted(rule.minutesPerDay, ["lateness", index, "minutesPerDay"]) : [],
    ),
  ];
}
