import { oncePerYear } from "./oncePerYear.ts";
import { lastDayOf, plainDate, type PlainDate } from "./plainDate.ts";

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

/** What stands behind the year in the name of a period. */
type Name = "" | `-H${1 | 2}` | `-Q${1 | 2 | 3 | 4}` | `-${Month}`;

/** The periods that end with each month of a year: the month, and with some also their quarter, half-year and year. */
const ENDING: readonly (readonly Name[])[] = [
  ["-01"],
  ["-02"],
  ["-03", "-Q1"],
  ["-04"],
  ["-05"],
  ["-06", "-Q2", "-H1"],
  ["-07"],
  ["-08"],
  ["-09", "-Q3"],
  ["-10"],
  ["-11"],
  ["-12", "-Q4", "-H2", ""],
];

/** The lengths in that order, and how many months they have. */
const LENGTHS = ["month", "quarter", "half-year", "year"] as const;
const MONTHS = [1, 3, 6, 12] as const;

/** A period of any year by its last month, 1 to 12, and the number of its months. Within a year periods only ever nest. */
interface Place {
  readonly name: Name;
  readonly last: number;
  readonly months: number;
}

/** In the order in which they end; of those that end together the shorter comes first. */
const PLACES: readonly Place[] = ENDING.flatMap((names, index) =>
  names.map((name, place) => ({ name, last: index + 1, months: MONTHS[place] ?? 12 })),
);

/**
 * A period of a year: its last month, 1 to 12, the number of its months, and its last day.
 *
 * @internal
 */
export interface Span {
  readonly period: Period;
  readonly last: number;
  readonly months: number;
  readonly until: PlainDate;
}

/**
 * All periods of a year in the order in which they end; of those that end together the shorter comes first.
 *
 * @internal
 */
export function calendarOf(year: number): readonly Span[] {
  return PLACES.map(({ name, last, months }) => ({
    period: `${year}${name}`,
    last,
    months,
    until: lastDayOf(year, last),
  }));
}

// Marked pure, so that bundlers leave them out where nobody asks.
const spansOf = /* @__PURE__ */ oncePerYear(calendarOf);
const byName = /* @__PURE__ */ oncePerYear(
  (year): ReadonlyMap<string, Span> => new Map(spansOf(year).map((span) => [span.period, span])),
);

function parts(period: string): Span | undefined {
  return /^[12]\d{3}/u.test(period) ? byName(yearIn(period)).get(period) : undefined;
}

/** The year with which the text of a day or a period begins. */
function yearIn(text: string): number {
  return Number(text.slice(0, 4));
}

function known(period: Period): Span {
  const found = parts(period);
  if (found) return found;
  throw new RangeError(`"${period}" is not a period. Write 2024, 2024-H1, 2024-Q1 or 2024-01.`);
}

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
  const { last, months } = known(period);
  const first = last - months + 1;
  return plainDate(`${period.slice(0, 4)}-${String(first).padStart(2, "0")}-01`);
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
  return known(period).until;
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
  const { months } = known(period);
  return LENGTHS.find((_, place) => MONTHS[place] === months) ?? "year";
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
  return yearIn(known(period).period);
}

/**
 * The calendar year in which a day lies.
 *
 * @example
 * yearOn(plainDate("2024-05-17")) // => 2024
 */
export function yearOn(day: PlainDate): number {
  return yearIn(day);
}

/**
 * The periods of a year, in order.
 *
 * @example
 * periodsOf(2024, "quarter") // => ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]
 */
export function periodsOf(year: number, length: PeriodLength): readonly Period[] {
  const months = MONTHS[LENGTHS.indexOf(length)];
  return spansOf(year)
    .filter((span) => span.months === months)
    .map(({ period }) => period);
}

/**
 * Whether a period of the same year is a part of a longer one.
 *
 * @internal
 */
export function isPart(part: Span, whole: Span): boolean {
  const begins = part.last - part.months >= whole.last - whole.months;
  return begins && part.last <= whole.last && part.months < whole.months;
}

/**
 * Tells whether one period lies wholly inside another.
 *
 * @example
 * isWithin("2024-Q1", "2024") // => true
 */
export function isWithin(inner: Period, outer: Period): boolean {
  const [one, other] = [known(inner), known(outer)];
  const sameYear = yearIn(one.period) === yearIn(other.period);
  return sameYear && one.last <= other.last && one.last - one.months >= other.last - other.months;
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
  const months = inner.reduce((sum, part) => sum + known(part).months, 0);
  return inner.every((part) => isWithin(part, whole)) && months === known(whole).months;
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
