declare const brand: unique symbol;

/** Marks a text that was checked to be an existing day; it is there for the compiler only. */
export interface Branded {
  /** Never there at run time. */
  readonly [brand]: "PlainDate";
}

/**
 * A calendar day without clock or time zone, written `YYYY-MM-DD`.
 *
 * Days compare as text: `a < b` is "a is earlier than b".
 *
 * @term Tanggal
 */
export type PlainDate = string & Branded;

const SHAPE = /^([12]\d{3})-(\d{2})-(\d{2})$/u;

/**
 * How many days a month has; the Gregorian rule, needed before any day may be trusted.
 *
 * @internal
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % (year % 100 === 0 ? 400 : 4) === 0 ? 29 : 28;
  // 31 and 30 by turns, begun anew with August.
  return 31 - (((month - 1) % 7) % 2);
}

/**
 * Tells whether a text is a day that exists.
 *
 * @example
 * isPlainDate("2024-02-29") // => true
 * @example
 * isPlainDate("2026-02-30") // => false
 */
export function isPlainDate(text: string): text is PlainDate {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Makes a day from a literal.
 *
 * @throws RangeError on a day that does not exist: a literal in code is the programmer's. Readers answer with an issue instead.
 *
 * @example
 * plainDate("2024-03-25") // => "2024-03-25"
 */
export function plainDate(text: string): PlainDate {
  if (isPlainDate(text)) return text;
  throw new RangeError(`"${text}" is not a day. Write an existing day as YYYY-MM-DD, for example 2024-03-25.`);
}

/**
 * The last day of a month.
 *
 * @internal
 */
export function lastDayOf(year: number, month: number): PlainDate {
  return `${year}-${String(month).padStart(2, "0")}-${daysInMonth(year, month)}` as PlainDate;
}

/**
 * The later of several days; nothing if there is none.
 *
 * @example
 * latest([plainDate("2024-03-25"), plainDate("2024-01-02")]) // => "2024-03-25"
 */
export function latest(days: Iterable<PlainDate>): PlainDate | undefined {
  let found: PlainDate | undefined;
  for (const day of days) if (found === undefined || day > found) found = day;
  return found;
}

/**
 * The earlier of several days; nothing if there is none.
 *
 * @example
 * earliest([plainDate("2024-03-25"), plainDate("2024-01-02")]) // => "2024-01-02"
 */
export function earliest(days: Iterable<PlainDate>): PlainDate | undefined {
  let found: PlainDate | undefined;
  for (const day of days) if (found === undefined || day < found) found = day;
  return found;
}
