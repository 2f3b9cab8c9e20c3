/*
 * Targets and actuals are decimals that people wrote down: 33.3 means 33.3 and nothing near it. Sums and ratios are therefore
 * taken over whole units (333 tenths), and only the last division leaves the whole numbers. Units that a number holds exactly are
 * numbers; beyond that they are big integers.
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

/** Above this, twice the units times a hundred may no longer be exact. */
const EXACT = Number.MAX_SAFE_INTEGER / (2 * 2 * 100);

function toUnits(value: number, digits: number): number {
  return Math.round(value * power(digits));
}

function toBigUnits(value: number, digits: number): bigint {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return BigInt(`${whole}${fraction}${"0".repeat(digits - fraction.length + Number(exponent))}`);
}

/** Digits that decide how a quotient rounds to a number, and some to spare. */
const QUOTIENT_DIGITS = String(Number.MAX_SAFE_INTEGER).length * 2;

function divide(dividend: bigint, divisor: bigint): number {
  const sign = dividend < 0n === divisor < 0n ? "" : "-";
  const [a, b] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  // Enough digits also where the quotient is far below one.
  const shift = QUOTIENT_DIGITS + Math.max(0, String(b).length - String(a).length);
  return Number(`${sign}${String((a * BigInt(`1${"0".repeat(shift)}`)) / b)}e-${String(shift)}`);
}

function areExact(values: readonly number[], digits: number): boolean {
  return power(digits) <= EXACT && values.every((value) => Math.abs(value) * power(digits) <= EXACT / values.length);
}

/**
 * Adds decimals without binary residue. What is no finite number makes the sum none.
 *
 * @example
 * sumOf([0.1, 0.2]) // => 0.3
 */
export function sumOf(values: readonly number[]): number {
  if (!values.every(Number.isFinite)) return NaN;
  const digits = Math.max(0, ...values.map(decimals));
  if (areExact(values, digits)) {
    return values.map((value) => toUnits(value, digits)).reduce((sum, unit) => sum + unit, 0) / power(digits);
  }
  const units = values.map((value) => toBigUnits(value, digits)).reduce((sum, unit) => sum + unit, 0n);
  return Number(`${String(units)}e-${String(digits)}`);
}

/**
 * Adds the products of pairs of decimals without binary residue.
 *
 * @internal
 */
export function sumOfProducts(pairs: readonly (readonly [number, number])[]): number {
  if (!pairs.flat().every(Number.isFinite)) return NaN;
  const [first, second] = [0, 1].map((place) => Math.max(0, ...pairs.map((pair) => decimals(pair[place] ?? 0))));
  const digits = (first ?? 0) + (second ?? 0);
  const units = pairs.reduce((sum, [a, b]) => sum + toBigUnits(a, first ?? 0) * toBigUnits(b, second ?? 0), 0n);
  return Number(`${String(units)}e-${String(digits)}`);
}

/** A quotient carries a residue in its last digits, and a sum of quotients a little more. */
const SURE_DIGITS = String(Number.MAX_SAFE_INTEGER).length - 2 * 2;

/**
 * A figure made of quotients without the digits that their residue reaches: what a line may be drawn through.
 *
 * @example
 * sureDigits(84.99999999999999) // => 85
 */
export function sureDigits(value: number): number {
  return Number(value.toPrecision(SURE_DIGITS));
}

/**
 * The mean of decimals; nothing without any.
 *
 * @example
 * meanOf([91.3, 71.6, 92.1]) // => 85
 */
export function meanOf(values: readonly number[]): number | undefined {
  const sum = sumOf(values);
  if (values.length === 0 || !Number.isFinite(sum)) return undefined;
  return percentOf([1, sum], [0, 0], values.length * 100);
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
  const all = Number.isFinite(value) ? decimals(value) : 0;
  if (mode === "none" || all <= digits) return value;
  const units = toBigUnits(Math.abs(value), all);
  const unit = BigInt(`1${"0".repeat(all - digits)}`);
  // Twice the rest reaches the whole: half up, away from zero.
  const up = mode === "half-up" && (units % unit) * 2n >= unit ? 1n : 0n;
  return Math.sign(value) * Number(`${String(units / unit + up)}e-${String(digits)}`);
}

/**
 * A linear combination of two decimals as a percentage of a third: `(a × first + b × second) / whole × 100`, with whole factors.
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
  if (areExact([a * first, b * second, whole], digits)) {
    return ((a * toUnits(first, digits) + b * toUnits(second, digits)) * 100) / toUnits(whole, digits);
  }
  const part = BigInt(a) * toBigUnits(first, digits) + BigInt(b) * toBigUnits(second, digits);
  return divide(part * 100n, toBigUnits(whole, digits));
}
