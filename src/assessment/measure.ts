import { indicatorsOf, type PerformanceAgreement } from "../agreement/agreement.ts";
import type { ActualFact } from "../agreement/performanceFacts.ts";
import type { Facts } from "../agreement/facts.ts";
import { describeTarget, type Indicator, type Target } from "../agreement/indicator.ts";
import type { Because } from "../law/because.ts";
import { type Period, periodEnd, yearOf } from "../time/period.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { type Attainment, type CitedRules, measureFigure } from "./figure.ts";
import type { Outcome } from "./formula.ts";
import { actualsOf, periodsOfTargets, reached, targetFor, type UnreportedReason } from "./reported.ts";

/** Why an indicator that was due could not be measured. */
export type UnmeasuredReason = "no-rule-in-force" | "not-comparable" | "above-maximum" | UnreportedReason;

/** What every measurement says of itself. */
export interface Measured {
  /** The indicator. */
  readonly indicator: string;
  /** Its name as promised for that period. */
  readonly name: string;
  /** Whether it is a key indicator. */
  readonly key: boolean;
  /** What it is counted in. */
  readonly unit: string;
  /** How much it weighs in a weighted mean, where the agreement says so. */
  readonly weight?: number;
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
  const { id, name, key, unit, polarity, weight } = indicator;
  const about = { indicator: id, name, key, unit, period, ...(weight === undefined ? {} : { weight }) };
  const values = { indicator: name, period, target: describeTarget(target), unit, polarity };
  const unmeasured = (reason: UnmeasuredReason, more: Partial<Because> = {}): Measurement => {
    const because: Because = { code: reason, outcome: "unknown", values, ...more };
    return { ...about, kind: "unmeasured", target, reason, because };
  };
  if (periodEnd(period) > asOf) {
    return { ...about, kind: "not-due", target, because: { code: "period-not-ended", outcome: "noted", values } };
  }
  if (rules === undefined) return unmeasured("no-rule-in-force");
  const report = reached(agreement, actuals, indicator, period);
  if (report.kind === "missing") return unmeasured(report.reason, { missing: report.missing });
  const figure = measureFigure(indicator, target, report.value, rules);
  const withActual = { ...values, actual: report.value };
  if (figure.kind === "unmeasured") return unmeasured(figure.reason, { values: withActual });
  const { outcome, attainment } = figure;
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
      values: { ...withActual, ...percent, ...(report.provisional ? { provisional: "sementara" } : {}) },
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
  const actuals = actualsOf(agreement, facts, asOf);
  const year: Period = `${agreement.year}`;
  const versions = [agreement.objectives, ...agreement.revisions.map(({ objectives }) => objectives)];
  const all = versions.flatMap((objectives) => objectives.flatMap(({ indicators }) => indicators));
  // Of an agreement for several years only the one asked for is measured.
  const named = [...new Set([...all.flatMap(periodsOfTargets), year])].filter(
    (period) => yearOf(period) === agreement.year,
  );
  const periods = named.sort((a, b) =>
    periodEnd(a) === periodEnd(b) ? b.length - a.length : periodEnd(a) < periodEnd(b) ? -1 : 1,
  );
  return periods.flatMap((period) =>
    indicatorsOf(agreement, period).flatMap(
      (indicator) => measureOne(agreement, actuals, rules, asOf, indicator, period) ?? [],
    ),
  );
}
