import { daysInMonth, plainDate, type PlainDate } from "./plainDate.ts";

/** The number of a month. */
export type Month = "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12";

/**
 * A calendar period: a year `2024`, a half-year `2024-H1`, a quarter `2024-Q1` or a month `2024-01`.
 * A wrong quarter such as `2024-Q5` does not compile.
 *
 * @term Periode (tahun, semester, triwulan, bulan)
 */
export type Period = `${number}` | `${number}-H${1 | 2}` | `${number}-Q${1 | 2 | 3 | 4}` | `${number}-${Month}`;

/** How long a period is. */
export type PeriodLength = "month" | "quarter" | "half-year" | "year";

const SHAPE = /^([12]\d{3})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/u;

const MONTHS_IN: Readonly<Record<PeriodLength, number>> = { month: 1, quarter: 3, "half-year": 6, year: 12 };

interface Parts {
  readonly year: number;
  readonly length: PeriodLength;
  /** First and last month, 1 to 12. */
  readonly first: number;
  readonly last: number;
}

function parts(period: string): Parts | undefined {
  const found = SHAPE.exec(period);
  if (!found) return undefined;
  const length = found[2] ? "half-year" : found[3] ? "quarter" : found[4] ? "month" : "year";
  const last = Number(found[2] ?? found[3] ?? found[4] ?? 1) * MONTHS_IN[length];
  return { year: Number(found[1]), length, first: last - MONTHS_IN[length] + 1, last };
}

function known(period: Period): Parts {
  const found = parts(period);
  if (found) return found;
  throw new RangeError(`"${period}" is not a period. Write 2024, 2024-H1, 2024-Q1 or 2024-01.`);
}

const two = (n: number): string => String(n).padStart(2, "0");

/**
 * Tells whether a text names a period.
 *
 * @example
 * isPeriod("2024-Q3") // => true
 * @example
 * isPeriod("2024-Q5") // => false
 */
export function isPeriod(text: string): text is Period {
  return parts(text) !== undefined;
}

/**
 * The first day of a period.
 *
 * @throws RangeError on a text that is no period.
 *
 * @example
 * periodStart("2024-Q2") // => "2024-04-01"
 */
export function periodStart(period: Period): PlainDate {
  const { year, first } = known(period);
  return plainDate(`${String(year)}-${two(first)}-01`);
}

/**
 * The last day of a period.
 *
 * @throws RangeError on a text that is no period.
 *
 * @example
 * periodEnd("2024-H1") // => "2024-06-30"
 */
export function periodEnd(period: Period): PlainDate {
  const { year, last } = known(period);
  return plainDate(`${String(year)}-${two(last)}-${String(daysInMonth(year, last))}`);
}

/**
 * How long a period is.
 *
 * @throws RangeError on a text that is no period.
 *
 * @example
 * periodLength("2024-Q1") // => "quarter"
 */
export function periodLength(period: Period): PeriodLength {
  return known(period).length;
}

/**
 * The calendar year in which a period lies.
 *
 * @throws RangeError on a text that is no period.
 *
 * @example
 * yearOf("2024-Q1") // => 2024
 */
export function yearOf(period: Period): number {
  return known(period).year;
}

/**
 * The calendar year in which a day lies.
 *
 * @example
 * yearOn(plainDate("2024-05-17")) // => 2024
 */
export function yearOn(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

/**
 * The periods of a year, in order.
 *
 * @example
 * periodsOf(2024, "quarter") // => ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]
 */
export function periodsOf(year: number, length: PeriodLength): readonly Period[] {
  const y = String(year);
  const count = 12 / MONTHS_IN[length];
  const names = Array.from({ length: count }, (_, index) => {
    switch (length) {
      case "year":
        return y;
      case "half-year":
        return `${y}-H${String(index + 1)}`;
      case "quarter":
        return `${y}-Q${String(index + 1)}`;
      case "month":
        return `${y}-${two(index + 1)}`;
    }
  });
  return names.filter(isPeriod);
}

/**
 * Tells whether one period lies wholly inside another.
 *
 * @example
 * isWithin("2024-Q1", "2024") // => true
 */
export function isWithin(inner: Period, outer: Period): boolean {
  return periodStart(inner) >= periodStart(outer) && periodEnd(inner) <= periodEnd(outer);
}

/**
 * Tells whether periods that do not overlap make up a longer one without a gap.
 *
 * @example
 * makesUp(["2024-Q1", "2024-Q2"], "2024-H1") // => true
 * @example
 * makesUp(["2024-Q1"], "2024-H1") // => false
 */
export function makesUp(inner: readonly Period[], whole: Period): boolean {
  const months = (period: Period): number => MONTHS_IN[periodLength(period)];
  return (
    inner.every((part) => isWithin(part, whole)) && inner.reduce((sum, part) => sum + months(part), 0) === months(whole)
  );
}

/**
 * The period of a given length in which a day lies.
 *
 * @example
 * periodOn(plainDate("2024-05-17"), "quarter") // => "2024-Q2"
 */
export function periodOn(day: PlainDate, length: PeriodLength): Period {
  const found = periodsOf(Number(day.slice(0, 4)), length).find((period) => day <= periodEnd(period));
  if (found) return found;
  throw new RangeError(`No ${length} holds ${day}.`);
}
