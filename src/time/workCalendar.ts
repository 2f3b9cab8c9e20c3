import type { Texts } from "../result.ts";
import type { PlainDate } from "./plainDate.ts";

/**
 * What makes a weekday free: a national holiday, joint leave, or a holiday that a region has set. They are kept apart because not every
 * service is given joint leave.
 *
 * @term Hari libur nasional, cuti bersama, hari libur daerah
 */
export type DayOffKind = "libur-nasional" | "cuti-bersama" | "libur-daerah";

/**
 * Every kind, for readers of unknown data.
 *
 * @example
 * dayOffKinds // => ["libur-nasional", "cuti-bersama", "libur-daerah"]
 */
export const dayOffKinds: readonly DayOffKind[] = ["libur-nasional", "cuti-bersama", "libur-daerah"];

/**
 * A day that a decree makes free.
 *
 * @term Hari libur
 */
export interface DayOff {
  /** The day. */
  readonly on: PlainDate;
  /** What is observed. */
  readonly title: Texts;
}

/**
 * The days of one kind that a decree makes free in one year.
 *
 * @term Penetapan hari libur
 */
export interface CalendarRule {
  /** Its code; lists of rules merge by it, so that an amended decree takes the place of the first. */
  readonly code: string;
  /** The calendar year. */
  readonly year: number;
  /** The kind of its days. */
  readonly kind: DayOffKind;
  /**
   * Whether it states every day of its kind in the year, or adds further ones. A year is known once its national holidays and its joint
   * leave are both stated as a whole.
   */
  readonly states: "whole-year" | "further-days";
  /** The days. */
  readonly days: readonly DayOff[];
}

/**
 * On which days a person works: five days from Monday or six, and whether joint leave is given.
 *
 * @term Jadwal kerja
 */
export interface WorkSchedule {
  /** Monday to Friday, or Monday to Saturday. */
  readonly week: "five-day" | "six-day";
  /** Whether joint leave is a day off for this person. */
  readonly jointLeave: "day-off" | "working-day";
}

/**
 * Monday to Friday, with joint leave.
 *
 * @example
 * fiveDayWeek // => { week: "five-day", jointLeave: "day-off" }
 */
export const fiveDayWeek: WorkSchedule = { week: "five-day", jointLeave: "day-off" };

/**
 * Monday to Saturday, with joint leave.
 *
 * @example
 * sixDayWeek.week // => "six-day"
 */
export const sixDayWeek: WorkSchedule = { week: "six-day", jointLeave: "day-off" };

/**
 * Everything working days are counted by: what decrees make free, and when the person works. Plain data; it knows the years it carries and
 * no others.
 *
 * @term Kalender hari kerja
 */
export interface WorkCalendar {
  /** What decrees make free. */
  readonly daysOff: readonly CalendarRule[];
  /** When the person works. */
  readonly schedule: WorkSchedule;
}

/** The year lies beyond what the calendar carries: working days there are not known, and never just weekdays. */
export interface UnknownCalendar {
  /** Marks the unknown. */
  readonly kind: "unknown-calendar";
  /** The first year that is missing. */
  readonly year: number;
}
