/*
 * Targets and actuals are decimals that people wrote down: 33.3 means 33.3 and nothing near it. Sums and quotients are therefore
 * taken over whole units (333 tenths), which a number holds exactly as long as they have no more than fifteen digits, and only one
 * division, the last thing done, leaves them. What has more digits, such as a third, nobody wrote down: its own arithmetic is used.
 */

type Term = readonly [factor: number, value: number];

/**
 * Products of whole factors and decimals, added up, over a whole: one division at the end, so that 100 × 0.07 over 0.1 is 70 and not
 * 70.00000000000001. Without a whole it is their sum.
 *
 * @internal
 */
export function quotientOf(terms: readonly Term[], whole = 1): number {
  // Read by place: taking a pair apart by pattern costs three times the whole sum.
  const size = terms.reduce((sum, term) => sum + Math.abs(term[0] * term[1]), Math.abs(whole));
  let units = 1;
  const isHeld = (): boolean => size * units < Number.MAX_SAFE_INTEGER / 2;
  const counted = (value: number): number => (isHeld() ? Math.round(value * units) : value / whole);
  const isWhole = (value: number): boolean => counted(value) / units === value;
  // By hundreds: most figures have two digits behind the point, or none.
  while (isHeld() && !(isWhole(whole) && terms.every((term) => isWhole(term[1])))) units *= 100;
  return terms.reduce((sum, term) => sum + term[0] * counted(term[1]), 0) / counted(whole);
}

/**
 * Adds decimals without binary residue.
 *
 * @example
 * sumOf([0.1, 0.2]) // => 0.3
 */
export function sumOf(values: readonly number[]): number {
  return quotientOf(values.map((value) => [1, value]));
}

const orNothing = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

/**
 * A decimal as a percentage of another, without binary residue; nothing where there is nothing to divide by, or no figure.
 *
 * @example
 * percentOf(0.07, 0.1) // => 70
 * @example
 * percentOf(5, 0) // => undefined
 */
export function percentOf(part: number, whole: number): number | undefined {
  return Number.isFinite(whole) ? orNothing(quotientOf([[100, part]], whole)) : undefined;
}

/**
 * The mean of decimals; nothing without any. Their order does not matter.
 *
 * @example
 * meanOf([91.3, 71.6, 92.1]) // => 85
 */
export function meanOf(values: readonly number[]): number | undefined {
  const terms = values.toSorted((a, b) => a - b).map((value) => [1, value] as const);
  return orNothing(quotientOf(terms, values.length));
}

/**
 * A figure made of quotients without the digits that their residue reaches: what a line may be drawn through.
 *
 * @example
 * sureDigits(84.99999999999999) // => 85
 */
export function sureDigits(value: number): number {
  // A quotient carries a residue in its last digits, and a sum of quotients a little more.
  return Number(value.toPrecision(String(Number.MAX_SAFE_INTEGER).length - 2 * 2));
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
  const [mantissa = "", exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const dropped = fraction.length - Number(exponent) - digits;
  if (mode === "none" || !Number.isFinite(value) || dropped <= 0) return value;
  const units = BigInt(whole + fraction);
  const unit = BigInt(`1${"0".repeat(dropped)}`);
  // Twice the rest reaches the whole: half up, away from zero.
  const up = mode === "half-up" && (units % unit) * 2n >= unit ? 1n : 0n;
  return Math.sign(value) * Number(`${String(units / unit + up)}e-${String(digits)}`);
}
