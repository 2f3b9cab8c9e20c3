import type { Language, Texts } from "../../result.ts";
import type { CalendarRule, DayOffKind, WorkSchedule } from "../../time/workCalendar.ts";
import { textIn } from "../format.ts";

const WEEKS: Readonly<Record<WorkSchedule["week"], Required<Texts>>> = {
  "five-day": { id: "Senin sampai Jumat", en: "Monday to Friday" },
  "six-day": { id: "Senin sampai Sabtu", en: "Monday to Saturday" },
};

const JOINT_LEAVE: Readonly<Record<WorkSchedule["jointLeave"], Required<Texts>>> = {
  "day-off": { id: "cuti bersama libur", en: "joint leave is free" },
  "working-day": { id: "cuti bersama tetap bekerja", en: "joint leave is worked" },
};

/**
 * On which days people work, in words.
 *
 * @internal
 */
export function workScheduleText({ week, jointLeave }: WorkSchedule, language: Language): string {
  return `${textIn(WEEKS[week], language)}; ${textIn(JOINT_LEAVE[jointLeave], language)}`;
}

const KINDS: Readonly<Record<DayOffKind, Required<Texts>>> = {
  "libur-nasional": { id: "hari libur nasional", en: "national holidays" },
  "cuti-bersama": { id: "cuti bersama", en: "joint leave" },
  "libur-daerah": { id: "hari libur daerah", en: "regional holidays" },
};

/**
 * The days that a decree makes free, in words.
 *
 * @internal
 */
export function calendarText({ kind, year, days }: CalendarRule, language: Language): string {
  const count = String(days.length);
  const named = `${textIn(KINDS[kind], language)} ${String(year)}`;
  return language === "id" ? `${named}: ${count} hari` : `${named}: ${count} days`;
}
