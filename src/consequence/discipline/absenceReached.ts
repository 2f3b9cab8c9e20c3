import type { Citation } from "../../law/citation.ts";
import { type AbsenceLaw, absenceTier } from "./absenceLaw.ts";
import { heaviestOf, imposable, type ProvidedKinds } from "./disciplineCase.ts";
import type { PersonalLaw } from "./disciplineDossier.ts";

/** The kinds that a count of days calls for. */
export interface Reached extends ProvidedKinds {
  /** Where it stands. */
  readonly basis: readonly Citation[];
  /** Whether the sum of the year calls for them, or the days in a row. */
  readonly by: "sum" | "run";
}

/** A rule that names kinds of punishment. */
interface KindsRule {
  readonly kinds: readonly string[];
  readonly basis: readonly Citation[];
}

/** The kinds of a rule as they can be imposed. */
function called(law: PersonalLaw, rule: KindsRule | undefined, by: Reached["by"]): Reached | undefined {
  if (rule === undefined) return undefined;
  const kinds = imposable(law.kinds, rule.kinds);
  const [lightest] = kinds;
  return lightest && { level: lightest.level, kinds, basis: rule.basis, by };
}

/**
 * What a sum and a run of days reach; of both the heavier kind decides.
 *
 * @internal
 */
export function reached(law: PersonalLaw, absence: AbsenceLaw, days: number, run: number): Reached | undefined {
  const tier = absenceTier(absence, days);
  const inARow = absence.run !== undefined && run >= absence.run.workingDays ? absence.run : undefined;
  const found = [
    called(law, tier && { kinds: tier.kinds, basis: [...tier.basis, ...absence.sum] }, "sum"),
    called(law, inARow, "run"),
  ];
  return heaviestOf(found.filter((one) => one !== undefined));
}

/** What is still missing to a heavier kind. */
export interface NextThreshold {
  /** How many more unexcused days reach it. */
  readonly moreDays: number;
  /** Whether they add to the sum of the year or to the days in a row. */
  readonly counted: "in-the-year" | "in-a-row";
  /** The kinds, by code, as they can be imposed. */
  readonly kinds: readonly string[];
}

/**
 * How many more days reach a kind heavier than what is reached: by the sum of the year, and by the days in a row that still go on.
 *
 * @internal
 */
export function nextThresholds(
  law: PersonalLaw,
  absence: AbsenceLaw,
  counted: { readonly days: number; readonly run: number; readonly running: number },
): readonly NextThreshold[] {
  const now = reached(law, absence, counted.days, counted.run);
  const heavier = (rule: KindsRule | undefined, by: Reached["by"]): readonly string[] => {
    const then = called(law, rule, by);
    const weighed = [now, then].filter((one) => one !== undefined);
    return then !== undefined && heaviestOf(weighed) === then ? then.kinds.map(({ code }) => code) : [];
  };
  const tier = absence.tiers.find((one) => one.from > counted.days && heavier(one, "sum").length > 0);
  const { run } = absence;
  const moreInARow = run === undefined || counted.running < 1 ? 0 : run.workingDays - counted.running;
  const inARow = moreInARow > 0 ? heavier(run, "run") : [];
  return [
    ...(tier === undefined
      ? []
      : [{ moreDays: tier.from - counted.days, counted: "in-the-year" as const, kinds: heavier(tier, "sum") }]),
    ...(inARow.length === 0 ? [] : [{ moreDays: moreInARow, counted: "in-a-row" as const, kinds: inARow }]),
  ];
}
