/**
 * A function that works out its answer once per year. The Gregorian calendar never changes, and a day can have only the whole years from 1000 to
 * 2999, so that no more than these are kept: what is asked of any other is worked out anew.
 *
 * @internal
 */
export function oncePerYear<Answer extends object>(work: (year: number) => Answer): (year: number) => Answer {
  const done: Answer[] = [];
  return (year) => (Number.isInteger(year) && year > 999 && year < 3000 ? (done[year] ??= work(year)) : work(year));
}
