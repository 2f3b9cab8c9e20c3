import { fiveDayWeek, type WorkCalendar, type WorkSchedule } from "../time/workCalendar.ts";
import { yearOn } from "../time/period.ts";
import type { PlainDate } from "../time/plainDate.ts";
import type { RuleSet } from "./ruleSet.ts";
import { rulesInForce } from "./rulesInForce.ts";

/**
 * The working-day calendar of a rule set as it was decreed by a day, for a person's own schedule or, without one, for the week that the rules
 * prescribe.
 *
 * A year is decreed in the autumn before it, and sometimes changed since: asked for an earlier day, the calendar is the one of that day.
 *
 * @term Kalender hari kerja
 * @basis The joint decrees of three ministers, the presidential decrees on joint leave, and whatever a region adds.
 *
 * @example
 * workCalendarOn(national, plainDate("2025-06-30")).schedule // => { week: "five-day", jointLeave: "day-off" }
 * @example
 * // 2026 was decreed in September 2025.
 * dayStatus(plainDate("2026-01-16"), workCalendarOn(national, plainDate("2025-06-30"))).kind // => "unknown-calendar"
 */
export function workCalendarOn(ruleSet: RuleSet, on: PlainDate, schedule?: WorkSchedule): WorkCalendar {
  const rules = rulesInForce(ruleSet, { on, year: yearOn(on), signed: false });
  if (schedule !== undefined) return { daysOff: rules.calendar, schedule };
  // Where no rule says which week it is, no decree of a year is carried in either, and every weekday stays unknown.
  return rules.workSchedule === undefined
    ? { daysOff: [], schedule: fiveDayWeek }
    : {
        daysOff: rules.calendar,
        schedule: { week: rules.workSchedule.week, jointLeave: rules.workSchedule.jointLeave },
      };
}
