import type { PerformanceAgreement } from "../agreement/agreement.ts";
import type { Facts } from "../agreement/facts.ts";
import { describeTarget, type Target } from "../agreement/indicator.ts";
import type { Because } from "../law/because.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { type Attainment, type CitedRules, measureFigure } from "./figure.ts";
import type { Outcome } from "./formula.ts";
import { type Ledger, ledgersOf, type Line, targetFor } from "./ledger.ts";
import { reached, type UnreportedReason } from "./reported.ts";

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
  ledger: Ledger,
  line: Line,
  rules: CitedRules | undefined,
  asOf: PlainDate,
): Measurement | undefined {
  const { period } = line;
  const target = targetFor(ledger, line);
  if (!line.indicator || target === undefined) return undefined;
  const { id: indicator, name, key, unit, polarity, weight } = line.indicator;
  const about = { indicator, name, key, unit, period, target, ...(weight !== undefined && { weight }) };
  const values = { indicator: name, period, target: describeTarget(target), unit, polarity };
  const unmeasured = (reason: UnmeasuredReason, more?: Partial<Because>): Measurement => ({
    kind: "unmeasured",
    reason,
    because: { code: reason, outcome: "unknown", values, ...more },
    ...about,
  });
  if (line.until > asOf) return { kind: "not-due", because: { code: "not-due", outcome: "noted", values }, ...about };
  if (!rules) return unmeasured("no-rule-in-force");
  const report = reached(ledger, line.indicator, line);
  if (report.kind === "missing") return unmeasured(report.reason, { missing: report.missing });
  const { value: actual, provisional, knownOn, partsMake = null } = report;
  const figure = measureFigure(line.indicator, target, actual, rules);
  if (figure.kind === "unmeasured") return unmeasured(figure.reason, { values: { actual, ...values } });
  const { outcome, attainment } = figure;
  const [percent, formula] =
    attainment.kind === "percent" ? [attainment.raw, attainment.formula] : [attainment.reason, null];
  return {
    kind: "measured",
    actual,
    outcome,
    attainment,
    provisional,
    knownOn,
    because: {
      code: `measured-${outcome}`,
      outcome: "noted",
      values: {
        actual,
        percent,
        formula,
        provisional: String(provisional),
        partsMake,
        ...values,
      },
      basis: rules.basis ?? [],
    },
    ...about,
  };
}

/**
 * Measures how far each promised indicator was attained, for every period that has a target and for the year that they make up: indicator
 * by indicator, its periods in the order in which they end.
 *
 * A period is measured once it has ended, against the version of the agreement in force on its last day. An indicator nobody
 * reported stays unmeasured; it is never counted as zero. Where no rule is in force, everything due is unmeasured and says so.
 *
 * It stands alone: it needs no rule set, no regency and no reader, and the rules can be the app's own. Which polarity, accumulation and
 * formula fit which indicator stands at `Indicator`, `Accumulation` and `FormulaName`.
 *
 * @term Pengukuran Kinerja
 * @basis The formula comes from the rule set, one per polarity, with its own citation.
 *
 * @example
 * const rules = rulesInForce(kabContoh, { on: plainDate("2026-01-31"), year: 2025, signed: true });
 * measure(contohAgreement, contohFacts, rules.attainment, plainDate("2026-01-31"))[0]?.kind // => "measured"
 * @example
 * const own: AttainmentRules = {
 *   formulas: { "higher-is-better": "ratio", "lower-is-better": "mirror" },
 *   cap: { floor: 0, ceiling: 120 },
 *   rounding: { decimals: 2, mode: "half-up" },
 *   scales: {},
 * };
 * measure(contohAgreement, contohFacts, own, plainDate("2026-01-31")).map((one) => one.kind === "measured" && one.outcome)
 * // => ["missed", "met", "met", "met", "met", "met"]
 */
export function measure(
  agreement: PerformanceAgreement,
  facts: Facts,
  rules: CitedRules | undefined,
  asOf: PlainDate,
): readonly Measurement[] {
  return ledgersOf(agreement, facts, asOf).flatMap((ledger) =>
    ledger.map((line) => measureOne(ledger, line, rules, asOf)).filter((one) => one !== undefined),
  );
}
