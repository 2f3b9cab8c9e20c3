import type { PerformanceAgreement } from "./agreement/agreement.ts";
import type { Indicator, StrategicObjective, Target } from "./agreement/indicator.ts";
import { type Issue, issueAt } from "./result.ts";
import type { RuleSet } from "./rules/ruleSet.ts";
import { rulesInForce } from "./rules/rulesInForce.ts";
import { periodEnd } from "./time/period.ts";

type Scales = Readonly<Record<string, readonly string[]>>;

const SHOWN = 10;

function listed(codes: readonly string[]): string {
  return codes.slice(0, SHOWN).join(", ");
}

function unknownScale(scale: string, known: Scales, path: Issue["path"]): Issue {
  const names = Object.keys(known);
  return issueAt(
    "unknown-reference",
    path,
    scale,
    `Skala "${scale}" tidak ada dalam ketentuan, sehingga realisasinya tidak pernah dapat diukur. ${names.length === 0 ? "Ketentuan tidak memuat satu skala pun" : `Tulis salah satu dari: ${listed(names)}`}.`,
    `The scale "${scale}" is not in the rules, so that no figure could ever be measured. ${names.length === 0 ? "The rules know no scale" : `Write one of: ${listed(names)}`}.`,
  );
}

function unknownLevel(level: string, scale: string, levels: readonly string[], path: Issue["path"]): Issue {
  return issueAt(
    "unknown-reference",
    path,
    level,
    `Targetnya tingkat "${level}", yang tidak ada pada skala "${scale}". Tulis salah satu dari: ${listed(levels)}.`,
    `The target is the level "${level}", which the scale "${scale}" does not have. Write one of: ${listed(levels)}.`,
  );
}

/** Stages of its own need no scale. */
function indicatorIssues(indicator: Indicator, known: Scales, path: Issue["path"]): readonly Issue[] {
  const { scale, targets, mediumTerm } = indicator;
  if (scale === undefined) return [];
  const levels = Object.hasOwn(known, scale) ? known[scale] : undefined;
  if (levels === undefined) return [unknownScale(scale, known, [...path, "scale"])];
  const promised: readonly (readonly [Issue["path"], Target | undefined])[] = [
    ...Object.entries<Target | undefined>(targets).map(
      ([period, target]) => [[...path, "targets", period], target] as const,
    ),
    [[...path, "mediumTerm", "target"], mediumTerm?.target],
  ];
  return promised.flatMap(([at, target]) =>
    typeof target === "string" && indicator.stages === undefined && !levels.includes(target)
      ? [unknownLevel(target, scale, levels, at)]
      : [],
  );
}

function objectiveIssues(
  objectives: readonly StrategicObjective[],
  known: Scales,
  path: Issue["path"],
): readonly Issue[] {
  return objectives.flatMap(({ indicators }, objective) =>
    indicators.flatMap((indicator, place) =>
      indicatorIssues(indicator, known, [...path, "objectives", objective, "indicators", place]),
    ),
  );
}

/** The scales that the rules have in every year of the agreement. */
function scalesOf({ year, lastYear = year }: PerformanceAgreement, ruleSet: RuleSet): Scales {
  const years = Array.from({ length: Math.max(lastYear - year, 0) + 1 }, (_, index) => year + index);
  const [first = {}, ...others] = years.map(
    (one) => rulesInForce(ruleSet, { on: periodEnd(`${one}`), year: one, signed: true }).attainment?.scales ?? {},
  );
  return Object.fromEntries(
    Object.entries(first).filter(([name]) => others.every((later) => Object.hasOwn(later, name))),
  );
}

/**
 * Holds an agreement against the rules that will be asked about it: every scale that the rule set does not have in its years, and every
 * target that is no level of its scale. `readAgreement` cannot tell, for it knows no rules; `evaluate` leaves such an indicator unmeasured.
 *
 * @term Pemeriksaan perjanjian kinerja
 *
 * @example
 * checkAgreement(contohAgreement, kabContoh) // => []
 * @example
 * const index = { id: "sakip", name: "Nilai SAKIP", unit: "predikat", polarity: "higher-is-better", key: true, accumulation: "last" } as const;
 * const objective = { id: "tata-kelola", name: "Tata kelola", indicators: [{ ...index, scale: "sakp", targets: { "2025": "BB" } }] };
 * checkAgreement({ ...contohAgreement, objectives: [objective] }, kabContoh).map(({ code, path }) => [code, path])
 * // => [["unknown-reference", ["objectives", 0, "indicators", 0, "scale"]]]
 */
export function checkAgreement(agreement: PerformanceAgreement, ruleSet: RuleSet): readonly Issue[] {
  const scales = scalesOf(agreement, ruleSet);
  return [
    ...objectiveIssues(agreement.objectives, scales, []),
    ...agreement.revisions.flatMap(({ objectives }, index) =>
      objectiveIssues(objectives, scales, ["revisions", index]),
    ),
  ];
}
