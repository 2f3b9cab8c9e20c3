/*
 * Targets and actuals are decimals that people wrote down: 33.3 means 33.3 and nothing near it. Sums and ratios are therefore
 * taken over whole units (333 tenths), and only the last division leaves the whole numbers.
 */

/** Digits behind the point in the shortest text that reads back as the number. */
function decimals(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [, fraction = ""] = mantissa.split(".");
  return Math.max(0, fraction.length - Number(exponent));
}

function power(digits: number): number {
  return Number(`1e${String(digits)}`);
}

function toUnits(value: number, digits: number): number {
  return Math.round(value * power(digits));
}

/**
 * Adds decimals without binary residue.
 *
 * @example
 * sumOf([0.1, 0.2]) // => 0.3
 */
export function sumOf(values: readonly number[]): number {
  const digits = Math.max(0, ...values.map(decimals));
  const units = values.map((value) => toUnits(value, digits));
  const total = units.reduce((sum, unit) => sum + unit, 0);
  return total / power(digits);
}

/** How a decimal is shortened for reading. */
export type RoundingMode = "half-up" | "truncate" | "none";

/**
 * Shortens a decimal for reading; comparisons never use it. Half up means away from zero, as people do by hand.
 *
 * @example
 * roundTo(1.005, 2, "half-up") // => 1.01
 * @example
 * roundTo(99.99, 0, "truncate") // => 99
 */
export function roundTo(value: number, digits: number, mode: RoundingMode): number {
  const all = decimals(value);
  if (mode === "none" || all <= digits) return value;
  const kept = Math.abs(toUnits(value, all)) / power(all - digits);
  // Twice the kept units, rounded down and halved, is half up without writing one half.
  const units = mode === "truncate" ? Math.floor(kept) : Math.ceil(Math.floor(kept * 2) / 2);
  return (Math.sign(value) * units) / power(digits);
}

/**
 * A linear combination of two decimals as a percentage of a third: `(a × first + b × second) / whole × 100`.
 * One division at the end, so that 0.07 of 0.1 is 70 and not 70.00000000000001.
 *
 * @example
 * percentOf([1, 0.07], [0, 0], 0.1) // => 70
 */
export function percentOf(
  [a, first]: readonly [number, number],
  [b, second]: readonly [number, number],
  whole: number,
): number {
  const digits = Math.max(decimals(first), decimals(second), decimals(whole));
  const part = a * toUnits(first, digits) + b * toUnits(second, digits);
  return (part * 100) / toUnits(whole, digits);
}
