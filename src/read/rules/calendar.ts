import type { CalendarRule, DayOff, WorkSchedule } from "../../time/workCalendar.ts";
import { dayOffKinds } from "../../time/workCalendar.ts";
import * as s from "../schema.ts";
import { entry, texts } from "./grounds.ts";
import type { SliceSchemas } from "./slices.ts";

/** What rule sets say of working days. */
export const calendar: SliceSchemas<"workSchedule" | "calendar"> = {
  workSchedule: s.list(
    entry<WorkSchedule>({
      week: s.every<WorkSchedule["week"]>({ "five-day": true, "six-day": true }),
      jointLeave: s.every<WorkSchedule["jointLeave"]>({ "day-off": true, "working-day": true }),
    }),
  ),
  calendar: s.list(
    entry<CalendarRule>({
      code: s.text,
      year: s.year,
      kind: s.oneOf(dayOffKinds),
      states: s.every<CalendarRule["states"]>({ "whole-year": true, "further-days": true }),
      days: s.list(s.object<DayOff>({ on: s.day, title: texts })),
    }),
  ),
};
