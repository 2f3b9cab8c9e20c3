import type { Period } from "../time/period.ts";
import { quotientOf, sumOf } from "./decimal.ts";
import type { Measurement } from "./measure.ts";

/** A mean of attainment by weight, or why there is none. */
export type WeightedMean =
  | {
      /** Every indicator that was due has a percentage and a weight. */
      readonly kind: "mean";
      /** The mean of the raw percentages. */
      readonly raw: number;
      /** The mean of the capped percentages: capped first, then averaged. */
      readonly capped: number;
      /** The sum of the weights; the app says whether it had to be 100. */
      readonly weights: number;
    }
  | {
      /** There is none. */
      readonly kind: "none";
      /** Nothing was due; an indicator has no percentage; or one has no weight, or all weigh nothing. */
      readonly reason: "nothing-due" | "without-percentage" | "without-weight";
      /** The indicators that are in the way. */
      readonly indicators: readonly string[];
    };

/** Weights in a unit in which all of them are whole; only their proportion matters. */
function inWholes(weights: readonly number[]): readonly number[] {
  for (let units = 1; units < Number.MAX_SAFE_INTEGER; units *= 100) {
    const wholes = weights.map((weight) => Math.round(weight * units));
    if (wholes.every((whole, place) => whole / units === weights[place])) return wholes;
  }
  return weights;
}

/**
 * The mean attainment of a period by the weights of its indicators. What has no percentage is not left out silently: there is no mean then.
 *
 * @example
 * const rules = rulesInForce(kabContoh, { on: plainDate("2026-01-31"), year: 2025, signed: true });
 * weightedMean(measure(contohAgreement, contohFacts, rules.attainment, plainDate("2026-01-31")), "2025")
 * // => { kind: "none", reason: "without-weight", indicators: ["stunting", "dokumen-gizi"] }
 */
export function weightedMean(measurements: readonly Measurement[], period: Period): WeightedMean {
  const due = measurements.filter((m) => m.period === period && m.kind !== "not-due");
  if (due.length === 0) return { kind: "none", reason: "nothing-due", indicators: [] };
  const without = due
    .filter((m) => m.kind !== "measured" || m.attainment.kind === "none")
    .map(({ indicator }) => indicator);
  if (without.length > 0) return { kind: "none", reason: "without-percentage", indicators: without };
  const weights = sumOf(due.map(({ weight = 0 }) => weight));
  // A weight below 0 would pull the mean out of what it is the mean of; weights that are all 0 say nothing.
  const unweighted = due
    .filter(({ weight }) => weight === undefined || !(weight >= 0) || !(weights > 0))
    .map(({ indicator }) => indicator);
  if (unweighted.length > 0) return { kind: "none", reason: "without-weight", indicators: unweighted };
  const factors = inWholes(due.map(({ weight = 0 }) => weight));
  const mean = (bound: "raw" | "capped"): number => {
    const terms = due.flatMap((m, place): readonly (readonly [number, number])[] =>
      m.kind === "measured" && m.attainment.kind === "percent" ? [[factors[place] ?? 0, m.attainment[bound]]] : [],
    );
    // In one order, so that the order of the indicators does not matter.
    return quotientOf(
      terms.toSorted(([a, x], [b, y]) => a - b || x - y),
      sumOf(factors),
    );
  };
  const [raw, capped] = [mean("raw"), mean("capped")];
  // Weights so small or so large that no number holds what they make.
  return Number.isFinite(raw) && Number.isFinite(capped) && Number.isFinite(weights)
    ? { kind: "mean", raw, capped, weights }
    : { kind: "none", reason: "without-weight", indicators: due.map(({ indicator }) => indicator) };
}
