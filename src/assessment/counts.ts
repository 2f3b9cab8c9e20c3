import type { Period } from "../time/period.ts";
import { meanOf, sumOf } from "./decimal.ts";
import type { Measurement } from "./measure.ts";

/**
 * How many indicators were missed, met, exceeded, unmeasured or not yet due in a period.
 *
 * @term Rekapitulasi capaian
 */
export interface OutcomeCounts {
  /** All indicators with a target for the period. */
  readonly total: number;
  /** Below the target. */
  readonly missed: number;
  /** Exactly at the target, or inside the span. */
  readonly met: number;
  /** Better than the target. */
  readonly exceeded: number;
  /** Due and not measured. */
  readonly unmeasured: number;
  /** Not due yet. */
  readonly notDue: number;
}

/**
 * Counts the outcomes of one period.
 *
 * @example
 * const rules = rulesInForce(kabContoh, { on: plainDate("2026-01-31"), year: 2025, signed: true });
 * countOutcomes(measure(contohAgreement, contohFacts, rules.attainment, plainDate("2026-01-31")), "2025")
 * // => { total: 2, missed: 1, met: 1, exceeded: 0, unmeasured: 0, notDue: 0 }
 */
export function countOutcomes(measurements: readonly Measurement[], period: Period): OutcomeCounts {
  const ofPeriod = measurements.filter((measurement) => measurement.period === period);
  const count = (test: (measurement: Measurement) => boolean): number => ofPeriod.filter(test).length;
  const outcome = (wanted: string): number => count((m) => m.kind === "measured" && m.outcome === wanted);
  return {
    total: ofPeriod.length,
    missed: outcome("missed"),
    met: outcome("met"),
    exceeded: outcome("exceeded"),
    unmeasured: count(({ kind }) => kind === "unmeasured"),
    notDue: count(({ kind }) => kind === "not-due"),
  };
}

/** A mean of attainment with what it leaves out, so that it cannot hide anything. */
export interface MeanAttainment {
  /** The mean of the raw percentages; nothing if no indicator has one. */
  readonly raw: number | undefined;
  /** The mean of the capped percentages. */
  readonly capped: number | undefined;
  /** How many indicators are in it. */
  readonly counted: number;
  /** How many were due. */
  readonly due: number;
}

/**
 * The mean attainment of a period, raw and capped, with its coverage.
 *
 * A mean can lie far above 100 while targets are missed, so nothing in this library takes a status from it.
 *
 * @example
 * const rules = rulesInForce(kabContoh, { on: plainDate("2026-01-31"), year: 2025, signed: true });
 * meanAttainment(measure(contohAgreement, contohFacts, rules.attainment, plainDate("2026-01-31")), "2025").counted // => 2
 */
export function meanAttainment(measurements: readonly Measurement[], period: Period): MeanAttainment {
  const due = measurements.filter((m) => m.period === period && m.kind !== "not-due");
  const percents = due
    .filter((m) => m.kind === "measured")
    .map(({ attainment }) => attainment)
    .filter((attainment) => attainment.kind === "percent");
  return {
    raw: meanOf(percents.map(({ raw }) => raw)),
    capped: meanOf(percents.map((percent) => percent.capped)),
    counted: percents.length,
    due: due.length,
  };
}

/**
 * The indicators missed in a period: what is carried into next year's agreement as something still to be reached.
 *
 * @term Target yang belum tercapai
 *
 * @example
 * const rules = rulesInForce(kabContoh, { on: plainDate("2026-01-31"), year: 2025, signed: true });
 * missedIndicators(measure(contohAgreement, contohFacts, rules.attainment, plainDate("2026-01-31")), "2025")
 * // => ["stunting"]
 */
export function missedIndicators(measurements: readonly Measurement[], period: Period): readonly string[] {
  return measurements.flatMap((m) =>
    m.period === period && m.kind === "measured" && m.outcome === "missed" ? [m.indicator] : [],
  );
}

/** Targets and actuals of one unit added up, or why they cannot be. */
export type Total =
  | {
      /** They could be added. */
      readonly kind: "total";
      /** What all targets make. */
      readonly target: number;
      /** What all actuals make. */
      readonly actual: number;
      /** The unit they share. */
      readonly unit: string;
    }
  | {
      /** They cannot be added: different units, no plain figures, something unmeasured, or nothing due. */
      readonly kind: "none";
      /** Why. */
      readonly reason: "mixed-units" | "not-figures" | "unmeasured" | "nothing-due";
    };

/**
 * Adds the targets and actuals of a period, if they are counted in the same unit: 80 % and 12 documents make 92 of nothing.
 *
 * @example
 * const rules = rulesInForce(kabContoh, { on: plainDate("2026-01-31"), year: 2025, signed: true });
 * totalOf(measure(contohAgreement, contohFacts, rules.attainment, plainDate("2026-01-31")), "2025")
 * // => { kind: "none", reason: "mixed-units" }
 */
export function totalOf(measurements: readonly Measurement[], period: Period): Total {
  const due = measurements.filter((m) => m.period === period && m.kind !== "not-due");
  const [first] = due;
  if (first === undefined) return { kind: "none", reason: "nothing-due" };
  if (due.some(({ unit }) => unit !== first.unit)) return { kind: "none", reason: "mixed-units" };
  const measured = due.flatMap((m) => (m.kind === "measured" ? [m] : []));
  if (measured.length < due.length) return { kind: "none", reason: "unmeasured" };
  const isNumber = (value: unknown): value is number => typeof value === "number";
  const [targets, actuals] = [
    measured.map(({ target }) => target).filter(isNumber),
    measured.map(({ actual }) => actual).filter(isNumber),
  ];
  if (targets.length < due.length || actuals.length < due.length) return { kind: "none", reason: "not-figures" };
  const [target, actual] = [sumOf(targets), sumOf(actuals)];
  return Number.isFinite(target) && Number.isFinite(actual)
    ? { kind: "total", target, actual, unit: first.unit }
    : { kind: "none", reason: "not-figures" };
}
