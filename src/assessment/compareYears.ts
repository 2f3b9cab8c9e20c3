import type { PerformanceAgreement } from "../agreement/agreement.ts";
import type { Facts } from "../agreement/facts.ts";
import type { Indicator, Target } from "../agreement/indicator.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { type AttainmentRules, type FigureMeasured, measureFigure } from "./figure.ts";
import { type Ledger, ledgersOf, reportedBy, reportsOf } from "./ledger.ts";
import { reached, type UnreportedReason } from "./reported.ts";

/** A figure that one year has, or the reason why it has none. */
export type YearFigure =
  | {
      /** It was reported. */
      readonly kind: "figure";
      /** The figure or level. */
      readonly value: number | string;
      /** Whether a final figure is still to come. */
      readonly provisional: boolean;
    }
  | {
      /** There is none that can be used. */
      readonly kind: "none";
      /** Why: the year has not ended, the dossier has no figure, or agreements of that year contradict each other in who reports it. */
      readonly reason: "not-due" | "several-agreements" | UnreportedReason;
    };

/** A year's figure held against something else, or which of the two is missing. */
export type Compared =
  | {
      /** It was compared. */
      readonly kind: "compared";
      /** What it was held against. */
      readonly against: Target;
      /** The year of that. */
      readonly year: number;
      /** The one against the other: `missed` is worse, `met` the same, `exceeded` better. */
      readonly measured: FigureMeasured;
    }
  | {
      /** It was not. */
      readonly kind: "none";
      /** What is missing: this year's own figure, that of the year before, or a medium-term target. */
      readonly reason: "no-figure-this-year" | "no-figure-of-the-prior-year" | "no-medium-term-target";
    };

/** The year of one indicator beside the year before and the end of the medium-term plan. */
export interface YearComparison {
  /** The indicator. */
  readonly indicator: string;
  /** Its name. */
  readonly name: string;
  /** What it is counted in. */
  readonly unit: string;
  /** What was reached in the year of the agreement. */
  readonly actual: YearFigure;
  /** What was reached in the year before. */
  readonly prior: YearFigure;
  /** This year's figure against that of the year before. */
  readonly againstPrior: Compared;
  /** This year's figure against the target at the end of the medium-term plan. */
  readonly againstMediumTerm: Compared;
}

function yearFigure(ledger: Ledger, indicator: Indicator, asOf: PlainDate): YearFigure {
  const year = ledger.at(-1);
  if (year === undefined || year.until > asOf) return { kind: "none", reason: "not-due" };
  const report = reached(ledger, indicator, year);
  return report.kind === "missing"
    ? { kind: "none", reason: report.reason }
    : { kind: "figure", value: report.value, provisional: report.provisional };
}

/** The year before belongs to another agreement, whose text is not needed: the indicator is the same, and so is the way its periods add up. */
function priorFigure(agreement: PerformanceAgreement, facts: Facts, indicator: Indicator, asOf: PlainDate): YearFigure {
  const year = agreement.year - 1;
  const own = reportedBy(facts, asOf).filter((fact) => fact.indicator === indicator.id);
  const actuals = own.filter(({ period }) => period.startsWith(String(year)));
  if (new Set(actuals.map((fact) => fact.agreement)).size > 1) return { kind: "none", reason: "several-agreements" };
  return yearFigure(reportsOf(year, actuals), indicator, asOf);
}

/**
 * Holds the year of each indicator against the year before and against the end of the medium-term plan, as the yearly report does beside
 * this year's target. What was reached in the year before is looked up in the same dossier: an indicator keeps its id from year to year.
 *
 * Each comparison is a measurement of its own, by the formula of the indicator, or names what is missing. Nothing follows from it.
 *
 * @term Perbandingan realisasi kinerja dengan tahun lalu dan dengan target jangka menengah
 * @basis That a report compares with the five-year target is known from one source (PermenPANRB 53/2014, by its repetition).
 *
 * @example
 * const rules = rulesInForce(kabContoh, { on: plainDate("2025-12-31"), year: 2025, signed: true }).attainment;
 * const compared = rules && compareYears(contohAgreement, contohFacts, rules, plainDate("2026-01-31"));
 * compared?.map(({ indicator, againstPrior }) => [indicator, againstPrior.kind]) // => [["stunting", "none"], ["dokumen-gizi", "none"]]
 */
export function compareYears(
  agreement: PerformanceAgreement,
  facts: Facts,
  rules: AttainmentRules,
  asOf: PlainDate,
): readonly YearComparison[] {
  return ledgersOf(agreement, facts, asOf).flatMap((ledger): readonly YearComparison[] => {
    const indicator = ledger.at(-1)?.indicator;
    if (indicator === undefined) return [];
    const { id, name, unit, mediumTerm } = indicator;
    const [actual, prior] = [yearFigure(ledger, indicator, asOf), priorFigure(agreement, facts, indicator, asOf)];
    const compared = (against: Target, year: number): Compared =>
      actual.kind === "none"
        ? { kind: "none", reason: "no-figure-this-year" }
        : { kind: "compared", against, year, measured: measureFigure(indicator, against, actual.value, rules) };
    return [
      {
        indicator: id,
        name,
        unit,
        actual,
        prior,
        againstPrior:
          prior.kind === "none"
            ? { kind: "none", reason: "no-figure-of-the-prior-year" }
            : compared(prior.value, agreement.year - 1),
        againstMediumTerm:
          mediumTerm === undefined
            ? { kind: "none", reason: "no-medium-term-target" }
            : compared(mediumTerm.target, mediumTerm.year),
      },
    ];
  });
}
