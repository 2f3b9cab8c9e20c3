import { indicatorsOf, type PerformanceAgreement } from "../agreement/agreement.ts";
import { type ActualFact, factsKnownOn, type Facts, settle } from "../agreement/facts.ts";
import type { FormulaName, Indicator, Polarity, Target, TargetRange } from "../agreement/indicator.ts";
import type { Because, MissingFact, ReasonValue } from "../law/because.ts";
import type { Citation } from "../law/citation.ts";
import { latest, type PlainDate } from "../time/plainDate.ts";
import {
  isPeriod,
  isWithin,
  type Period,
  periodEnd,
  periodLength,
  periodsOf,
  yearOf,
  makesUp,
} from "../time/period.ts";
import { type RoundingMode, sumOf } from "./decimal.ts";
import { attain, compareToTarget, type NoPercentReason, type Outcome } from "./formula.ts";

/**
 * How attainment is computed, capped and shown.
 *
 * @term Ketentuan pengukuran kinerja
 */
export interface AttainmentRules {
  /** The formula per polarity, unless an indicator names its own. */
  readonly formulas: Readonly<Record<Polarity, FormulaName>>;
  /** Where attainment is cut off; raw figures stay beside it. Nothing is cut where it is missing. */
  readonly cap?: {
    /** No attainment counts for less. */
    readonly floor?: number;
    /** No attainment counts for more. */
    readonly ceiling?: number;
  };
  /** How percentages are written; the comparison never uses it. */
  readonly rounding: {
    /** Digits behind the comma. */
    readonly decimals: number;
    /** Half up, cut off, or not at all. */
    readonly mode: RoundingMode;
  };
  /** Named scales of levels, lowest first. */
  readonly scales: Readonly<Record<string, readonly string[]>>;
}

/**
 * A named scale of levels.
 *
 * @term Skala
 */
export interface ScaleRule {
  /** Its name; lists of rules merge by it. */
  readonly code: string;
  /** Its levels, lowest first. */
  readonly levels: readonly string[];
}

/** The rules with the place where they stand, if it is known; an app may measure by rules of its own. */
export type CitedRules = AttainmentRules & {
  /** Where the rules stand. */
  readonly basis?: readonly Citation[];
};

/** Attainment in percent, raw and capped side by side, or the reason why there is none. */
export type Attainment =
  | {
      /** There is a percentage. */
      readonly kind: "percent";
      /** As the formula gives it. */
      readonly raw: number;
      /** After the rule set's floor and ceiling. */
      readonly capped: number;
      /** The formula used; `within-span` where the figure lies inside the promised span. */
      readonly formula: FormulaName | "within-span";
    }
  | {
      /** There is none. */
      readonly kind: "none";
      /** Why. */
      readonly reason: NoPercentReason;
    };

/** Why an indicator that was due could not be measured. */
export type UnmeasuredReason =
  "no-rule-in-force" | "missing-actual" | "incomplete-period" | "conflicting-actuals" | "not-comparable";

/** What every measurement says of itself. */
export interface Measured {
  /** The indicator. */
  readonly indicator: string;
  /** Its name as promised for that period. */
  readonly name: string;
  /** Whether it is a key indicator. */
  readonly key: boolean;
  /** The period. */
  readonly period: Period;
  /** Why. */
  readonly because: Because;
}

/**
 * How far one indicator was attained in one period: measured, not due yet, or unmeasured for a named reason. Unreported is not zero.
 *
 * @term Capaian Kinerja
 */
export type Measurement =
  | (Measured & {
      /** It was measured. */
      readonly kind: "measured";
      /** What was promised. */
      readonly target: Target;
      /** What was reached. */
      readonly actual: number | string;
      /** What the raw comparison says. */
      readonly outcome: Outcome;
      /** The percentage. */
      readonly attainment: Attainment;
      /** Whether a final figure is still to come. */
      readonly provisional: boolean;
      /** The day on which the figure became known. */
      readonly knownOn: PlainDate;
    })
  | (Measured & {
      /** The period has not ended. */
      readonly kind: "not-due";
      /** What was promised. */
      readonly target: Target;
    })
  | (Measured & {
      /** It was due and could not be measured. */
      readonly kind: "unmeasured";
      /** What was promised. */
      readonly target: Target;
      /** Why. */
      readonly reason: UnmeasuredReason;
    });

/** What the dossier says of one indicator in one period. */
type Reported =
  | {
      readonly kind: "figure";
      readonly value: number | string;
      readonly provisional: boolean;
      readonly knownOn: PlainDate;
    }
  | { readonly kind: "missing"; readonly reason: UnmeasuredReason; readonly missing: readonly MissingFact[] };

function periodsOfTargets(indicator: Indicator): readonly Period[] {
  return Object.keys(indicator.targets).filter(isPeriod);
}

/** A target that no sum can be taken of is left out of the count, which then does not match. */
function asRange(target: Target): readonly TargetRange[] {
  if (typeof target === "string") return [];
  return [typeof target === "number" ? { min: target, max: target } : target];
}

/** Targets add up, and so do the bounds of spans; levels do not. */
function sumOfTargets(targets: readonly Target[]): Target | undefined {
  const ranges = targets.flatMap(asRange);
  if (ranges.length === 0 || ranges.length < targets.length) return undefined;
  const [min, max] = [sumOf(ranges.map((range) => range.min)), sumOf(ranges.map((range) => range.max))];
  return min === max ? min : { min, max };
}

/** The year is due even where only its quarters have targets, if those can make it up. */
function targetFor(agreement: PerformanceAgreement, indicator: Indicator, period: Period): Target | undefined {
  const own = indicator.targets[period];
  if (own !== undefined) return own;
  const targets = partsOf(agreement, indicator, period).map(({ target }) => target);
  return indicator.accumulation === "last" ? targets.at(-1) : sumOfTargets(targets);
}

interface Part {
  readonly period: Period;
  readonly target: Target;
}

function byEnd(a: Period, b: Period): number {
  return periodEnd(a) < periodEnd(b) ? -1 : 1;
}

/**
 * The periods that make up a longer one, each with the target of the version in force on its own last day. Where halves have targets
 * the quarters inside them are left out: nothing counts twice.
 */
function partsOf(agreement: PerformanceAgreement, indicator: Indicator, whole: Period): readonly Part[] {
  const versions = [...agreement.objectives, ...agreement.revisions.flatMap(({ objectives }) => objectives)]
    .flatMap(({ indicators }) => indicators)
    .filter(({ id }) => id === indicator.id);
  const inside = [...new Set(versions.flatMap(periodsOfTargets))].filter(
    (part) => part !== whole && isWithin(part, whole),
  );
  return inside
    .filter((part) => !inside.some((other) => other !== part && isWithin(part, other)))
    .toSorted(byEnd)
    .flatMap((period) => {
      const target = indicatorsOf(agreement, period).find(({ id }) => id === indicator.id)?.targets[period];
      return target === undefined ? [] : [{ period, target }];
    });
}

/** Where only the whole has a target, the periods that were reported make it up: all of their length, so that a gap shows. */
function reportedParts(actuals: readonly ActualFact[], indicator: Indicator, whole: Period): readonly Period[] {
  const inside = actuals.filter(
    (fact) => fact.indicator === indicator.id && fact.period !== whole && isWithin(fact.period, whole),
  );
  const lengths = new Set(inside.map(({ period }) => periodLength(period)));
  const longest = (["half-year", "quarter", "month"] as const).find((length) => lengths.has(length));
  return longest === undefined ? [] : periodsOf(yearOf(whole), longest).filter((part) => isWithin(part, whole));
}

function reportedFor(actuals: readonly ActualFact[], indicator: Indicator, period: Period): Reported {
  const told = settle(
    actuals.filter((fact) => fact.indicator === indicator.id && fact.period === period),
    ({ value }) => value,
  );
  const missing = (why: MissingFact["why"]): readonly MissingFact[] => [
    { fact: "actual", about: indicator.name, period, why },
  ];
  switch (told.kind) {
    case "told":
      return {
        kind: "figure",
        value: told.fact.value,
        provisional: told.fact.provisional === true,
        knownOn: told.since,
      };
    case "silent":
      return { kind: "missing", reason: "missing-actual", missing: missing("not-recorded") };
    case "in-conflict":
      return { kind: "missing", reason: "conflicting-actuals", missing: missing("in-conflict") };
  }
}

function reached(
  agreement: PerformanceAgreement,
  actuals: readonly ActualFact[],
  indicator: Indicator,
  period: Period,
): Reported {
  const own = reportedFor(actuals, indicator, period);
  if (own.kind === "figure" || own.reason === "conflicting-actuals") return own;
  const promised = partsOf(agreement, indicator, period).map((part) => part.period);
  // Targets of some quarters beside one of the year do not say that the other quarters were nothing.
  const complete = promised.length > 0 && (indicator.targets[period] === undefined || makesUp(promised, period));
  const parts = complete ? promised : reportedParts(actuals, indicator, period);
  if (parts.length === 0) return own;
  const counted = indicator.accumulation === "sum" ? parts : parts.slice(-1);
  return together(
    indicator,
    counted.map((part) => reached(agreement, actuals, indicator, part)),
  );
}

/** Figures add up; a level cannot be added, so it comes out as what cannot be compared. */
function together(indicator: Indicator, reports: readonly Reported[]): Reported {
  const figures = reports.filter((report) => report.kind === "figure");
  const [first] = figures;
  if (figures.length < reports.length || first === undefined) {
    const missing = reports.flatMap((report) => (report.kind === "missing" ? report.missing : []));
    return { kind: "missing", reason: "incomplete-period", missing };
  }
  const numbers = figures.map(({ value }) => value).filter((value) => typeof value === "number");
  const sum =
    numbers.length === figures.length ? sumOf(numbers) : figures.map(({ value }) => String(value)).join(" + ");
  return {
    kind: "figure",
    value: indicator.accumulation === "sum" ? sum : first.value,
    provisional: figures.some(({ provisional }) => provisional),
    knownOn: latest(figures.map((figure) => figure.knownOn)) ?? first.knownOn,
  };
}

function formulaOf(indicator: Indicator, rules: AttainmentRules): FormulaName {
  return indicator.formula ?? rules.formulas[indicator.polarity];
}

function scaleOf({ scales }: AttainmentRules, { scale }: Indicator): readonly string[] | undefined {
  return scale !== undefined && Object.hasOwn(scales, scale) ? scales[scale] : undefined;
}

function capped(raw: number, cap: AttainmentRules["cap"]): number {
  return Math.min(cap?.ceiling ?? Infinity, Math.max(cap?.floor ?? -Infinity, raw));
}

function attainmentOf(
  indicator: Indicator,
  bound: number | undefined,
  actual: number | string,
  inside: boolean,
  rules: AttainmentRules,
): Attainment {
  if (bound === undefined || typeof actual === "string") return { kind: "none", reason: "status-only" };
  const percent = inside
    ? ({ kind: "percent", value: 100 } as const)
    : attain(formulaOf(indicator, rules), bound, actual);
  if (percent.kind === "none") return percent;
  const formula = inside ? "within-span" : formulaOf(indicator, rules);
  return { kind: "percent", raw: percent.value, capped: capped(percent.value, rules.cap), formula };
}

/** A span is a list of its two bounds. */
function describe(target: Target): ReasonValue {
  return typeof target === "object" ? [String(target.min), String(target.max)] : target;
}

function measureOne(
  agreement: PerformanceAgreement,
  actuals: readonly ActualFact[],
  rules: CitedRules | undefined,
  asOf: PlainDate,
  indicator: Indicator,
  period: Period,
): Measurement | undefined {
  const target = targetFor(agreement, indicator, period);
  if (target === undefined) return undefined;
  const about = { indicator: indicator.id, name: indicator.name, key: indicator.key, period };
  const values = {
    indicator: indicator.name,
    period,
    target: describe(target),
    unit: indicator.unit,
    polarity: indicator.polarity,
  };
  if (periodEnd(period) > asOf) {
    return { ...about, kind: "not-due", target, because: { code: "period-not-ended", outcome: "noted", values } };
  }
  if (rules === undefined) {
    return {
      ...about,
      kind: "unmeasured",
      target,
      reason: "no-rule-in-force",
      because: { code: "no-rule-in-force", outcome: "unknown", values },
    };
  }
  const report = reached(agreement, actuals, indicator, period);
  if (report.kind === "missing") {
    const because: Because = { code: report.reason, outcome: "unknown", values, missing: report.missing };
    return { ...about, kind: "unmeasured", target, reason: report.reason, because };
  }
  const { outcome, bound } = compareToTarget(indicator.polarity, target, report.value, scaleOf(rules, indicator));
  if (outcome === undefined) {
    const because: Because = {
      code: "not-comparable",
      outcome: "unknown",
      values: { ...values, actual: report.value },
    };
    return { ...about, kind: "unmeasured", target, reason: "not-comparable", because };
  }
  const attainment = attainmentOf(
    indicator,
    bound,
    report.value,
    typeof target === "object" && outcome === "met",
    rules,
  );
  const percent =
    attainment.kind === "percent"
      ? { percent: attainment.raw, formula: attainment.formula }
      : { reason: attainment.reason };
  return {
    ...about,
    kind: "measured",
    target,
    actual: report.value,
    outcome,
    attainment,
    provisional: report.provisional,
    knownOn: report.knownOn,
    because: {
      code: `measured-${outcome}`,
      outcome: "noted",
      values: { ...values, actual: report.value, ...percent },
      basis: rules.basis ?? [],
    },
  };
}

/**
 * Measures how far each promised indicator was attained, for every period that has a target and for the year that they make up.
 *
 * A period is measured once it has ended, against the version of the agreement in force on its last day. An indicator nobody
 * reported stays unmeasured; it is never counted as zero. Where no rule is in force, everything due is unmeasured and says so.
 *
 * @term Pengukuran Kinerja
 * @basis The formula comes from the rule set, one per polarity, with its own citation.
 *
 * @example
 * const rules = rulesInForce(kabContoh, { on: plainDate("2026-01-31"), year: 2025, signed: true });
 * measure(contohAgreement, contohFacts, rules.attainment, plainDate("2026-01-31"))[0]?.kind // => "measured"
 */
export function measure(
  agreement: PerformanceAgreement,
  facts: Facts,
  rules: CitedRules | undefined,
  asOf: PlainDate,
): readonly Measurement[] {
  const actuals = factsKnownOn(facts, asOf)
    .events.filter((fact) => fact.kind === "actual")
    .filter((fact) => fact.agreement === agreement.id);
  const year: Period = `${agreement.year}`;
  const versions = [agreement.objectives, ...agreement.revisions.map(({ objectives }) => objectives)];
  const all = versions.flatMap((objectives) => objectives.flatMap(({ indicators }) => indicators));
  const periods = [...new Set([...all.flatMap(periodsOfTargets), year])].sort((a, b) =>
    periodEnd(a) === periodEnd(b) ? b.length - a.length : periodEnd(a) < periodEnd(b) ? -1 : 1,
  );
  return periods.flatMap((period) =>
    indicatorsOf(agreement, period).flatMap(
      (indicator) => measureOne(agreement, actuals, rules, asOf, indicator, period) ?? [],
    ),
  );
}
