import type { AttendanceFact, WorkScheduleFact } from "../../agreement/attendanceFacts.ts";
import { factsOf } from "../../agreement/factsOf.ts";
import type { Facts } from "../../agreement/facts.ts";
import { settle } from "../../agreement/known.ts";
import { addDays } from "../../time/arithmetic.ts";
import { periodEnd, periodStart, yearOn } from "../../time/period.ts";
import { earliest, latest, type PlainDate } from "../../time/plainDate.ts";
import type { UnknownCalendar, WorkSchedule } from "../../time/workCalendar.ts";
import { workingDaysIn } from "../../time/workingDays.ts";
import type { DisciplineDossier } from "./disciplineDossier.ts";

/** What is recorded for one day: the record known last, or records that contradict each other. */
export interface AttendanceDay {
  /** The day. */
  readonly on: PlainDate;
  /** What is recorded. */
  readonly status: AttendanceFact["status"] | "in-conflict";
  /** How many minutes late and early. */
  readonly lateMinutes: number;
  /** The day since which it has been known. */
  readonly knownOn: PlainDate;
}

/**
 * The days of attendance that a dossier records. A day that is recorded twice is one day; a later record corrects an earlier one.
 *
 * @internal
 */
export function attendanceOf(dossier: Facts): ReadonlyMap<PlainDate, AttendanceDay> {
  const byDay = new Map<PlainDate, AttendanceFact[]>();
  for (const fact of factsOf(dossier, "attendance")) {
    const told = byDay.get(fact.on);
    if (told === undefined) byDay.set(fact.on, [fact]);
    else told.push(fact);
  }
  return new Map(
    [...byDay].map(([on, facts]): readonly [PlainDate, AttendanceDay] => {
      const told = settle(facts, ({ status, lateMinutes = 0 }) => `${status} ${String(lateMinutes)}`);
      return told.kind === "told"
        ? [on, { on, status: told.fact.status, lateMinutes: told.fact.lateMinutes ?? 0, knownOn: told.since }]
        : [on, { on, status: "in-conflict", lateMinutes: 0, knownOn: on }];
    }),
  );
}

/** The working days of a year so far, each with what is recorded for it, and what was recorded for days on which nobody had to come. */
export interface YearOfWork {
  /** Marks a year whose working days are known. */
  readonly kind: "known";
  /** The working days, in order. */
  readonly days: readonly { readonly on: PlainDate; readonly recorded?: AttendanceDay }[];
  /** The days off that are recorded as missed. */
  readonly daysOffMissed: readonly PlainDate[];
}

/** The schedule that is recorded for a day: the one taken up last. */
function recordedSchedule(schedules: readonly WorkScheduleFact[], day: PlainDate): WorkSchedule | undefined {
  const takenUp = latest(schedules.filter(({ on }) => on <= day).map(({ on }) => on));
  const told = settle(
    schedules.filter(({ on }) => on === takenUp),
    ({ week, jointLeave }) => `${week} ${jointLeave}`,
  );
  return told.kind === "told" ? told.fact : undefined;
}

/** The working days of a span; it is cut where the person's schedule or the prescribed week may change. */
function workingDaysOf(
  first: PlainDate,
  last: PlainDate,
  { facts, weekOn, weekChanges, daysOff }: DisciplineDossier,
): readonly PlainDate[] | undefined {
  const schedules = factsOf(facts, "work-schedule");
  const changes = [...schedules.map(({ on }) => on), ...weekChanges].filter((day) => day > first && day <= last);
  const starts = [first, ...new Set(changes.toSorted())];
  const found: PlainDate[] = [];
  for (const [index, from] of starts.entries()) {
    const next = starts[index + 1];
    const schedule = recordedSchedule(schedules, from) ?? weekOn(from);
    const days = schedule && workingDaysIn(from, next === undefined ? last : addDays(next, -1), { daysOff, schedule });
    if (days === undefined || "kind" in days) return undefined;
    found.push(...days);
  }
  return found;
}

/**
 * The working days of a year up to a day, by the person's own schedule, or that the calendar of the year is unknown.
 *
 * @internal
 */
export function yearOfWork(
  year: number,
  attendance: ReadonlyMap<PlainDate, AttendanceDay>,
  dossier: DisciplineDossier,
): YearOfWork | UnknownCalendar {
  const end = earliest([dossier.asOf, periodEnd(`${year}`)]) ?? dossier.asOf;
  const working = workingDaysOf(periodStart(`${year}`), end, dossier);
  if (working === undefined) return { kind: "unknown-calendar", year };
  const days = working.map((on) => {
    const recorded = attendance.get(on);
    return recorded === undefined ? { on } : { on, recorded };
  });
  const atWork = new Set(days.filter(({ recorded }) => recorded !== undefined).map(({ on }) => on));
  const daysOffMissed = [...attendance.values()]
    .filter(({ on, status }) => status === "unexcused" && yearOn(on) === year && on <= end && !atWork.has(on))
    .map(({ on }) => on)
    .toSorted();
  return { kind: "known", days, daysOffMissed };
}
