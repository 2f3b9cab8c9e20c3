/** A source of numbers that a seed decides, so that what was found can be found again. */
export interface Chance {
  /** A whole number from 0, below a bound. */
  readonly below: (bound: number) => number;
  /** One of several. */
  readonly of: <T>(values: readonly [T, ...T[]]) => T;
}

/** The 32-bit generator known as mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
  return { below, of: (values) => values[below(values.length)] ?? values[0] };
}
