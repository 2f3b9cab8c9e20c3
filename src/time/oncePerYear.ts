/** The years that a day can have. */
const [FIRST, LAST] = [1000, 2999];

/**
 * A function that works out its answer once per year. The Gregorian calendar never changes, and there are no more years than a day can have:
 * what is asked of any other year is worked out anew.
 *
 * @internal
 */
export function oncePerYear<Answer extends object>(work: (year: number) => Answer): (year: number) => Answer {
  const done: Answer[] = [];
  return (year) => {
    if (!Number.isInteger(year) || year < FIRST || year > LAST) return work(year);
    return (done[year - FIRST] ??= work(year));
  };
}
