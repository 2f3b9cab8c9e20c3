import { plainDate, type PlainDate } from "./plainDate.ts";

/** Days in a cycle of 400 years, and from 1 March of the year 0 to 1 January 1970. */
const CYCLE = 146_097;
const TO_1970 = 719_468;

/**
 * The day as a whole number, 0 for 1 January 1970: counting days is then subtraction. The Gregorian rule, with the year beginning in
 * March so that the leap day comes last.
 *
 * @internal
 */
export function dayNumberOf(day: PlainDate): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const cycle = Math.floor(year / 400);
  const yearOfCycle = year - cycle * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8)) - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * CYCLE + dayOfCycle - TO_1970;
}

/**
 * The day of a number.
 *
 * @internal
 */
export function dayOfNumber(number: number): PlainDate {
  const shifted = number + TO_1970;
  const cycle = Math.floor(shifted / CYCLE);
  const dayOfCycle = shifted - cycle * CYCLE;
  const leapDays =
    Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / (CYCLE - 1));
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return plainDate(`${String(year)}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
}

/**
 * The day of the week of a number: 1 for Monday, 7 for Sunday.
 *
 * @internal
 */
export function weekdayOf(number: number): number {
  // 1 January 1970 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}
