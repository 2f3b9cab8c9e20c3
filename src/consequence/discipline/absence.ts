import { type Choices, type MaybeReading, takeReading } from "../../law/reading.ts";
import { addDays, daysBetween } from "../../time/arithmetic.ts";
import { endOfMonth } from "../../time/duration.ts";
import { periodEnd, periodStart, yearOn } from "../../time/period.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { nextThresholds, type NextThreshold } from "./absenceReached.ts";
import { type Bounds, longestRun, runningOn } from "./absenceRun.ts";
import { type AttendanceDay, type YearOfWork, yearOfWork } from "./attendance.ts";
import { type DisciplineDossier, lawFor } from "./disciplineDossier.ts";

/**
 * What is recorded of a year in which days were missed, or may have been.
 *
 * @term Ketidakhadiran tanpa alasan yang sah
 */
export interface RecordedAbsence {
  /** The calendar year. */
  readonly year: number;
  /** The working days missed without a valid reason, as recorded. */
  readonly unexcused: readonly PlainDate[];
  /** The working days missed with a valid reason. */
  readonly excused: readonly PlainDate[];
  /** The working days of which the reason is not verified, or the records contradict each other. */
  readonly unverified: readonly PlainDate[];
  /** How many days the lateness of the year adds up to, where a rule adds it up. */
  readonly fromLateness: number;
}

/**
 * The absence of one calendar year, counted in working days of the person's own schedule.
 *
 * @term Tidak masuk kerja tanpa alasan yang sah
 */
export type AbsenceYear = RecordedAbsence &
  (
    | {
        /** The working days of the year are not known, so nothing was counted. */
        readonly kind: "unknown-calendar";
        /** The year whose decrees are missing. */
        readonly missingYear: number;
      }
    | {
        /** The year was counted. */
        readonly kind: "counted";
        /** The days off that are recorded as missed; they do not count. */
        readonly daysOffMissed: readonly PlainDate[];
        /** How many working days so far have no record at all. */
        readonly notRecorded: number;
        /** The sum of the year. */
        readonly days: Bounds;
        /** The longest run of working days in a row that ends in the year. */
        readonly run: Bounds;
        /** The year before, where its decrees are missing and its recorded days could make the run longer. */
        readonly missingYearBefore?: number;
        /** The day on which a run reached the length at which the law looks, where one did. */
        readonly runReachedOn?: PlainDate;
        /** The first day of the month from which pay is stopped, where the law stops it without a decision. */
        readonly payStopsFrom?: PlainDate;
        /** What is still missing to a heavier kind. */
        readonly next: readonly NextThreshold[];
      }
  );

const taken = <Value extends string>(of: MaybeReading<Value>, choices: Choices): Value =>
  typeof of === "string" ? of : takeReading(of, choices).value;

/** Minutes are added up only where the rule of their day adds them up, and not on a day that counts as missed already. */
function daysFromLateness(rows: readonly AttendanceDay[], { rulesOn }: DisciplineDossier): number {
  const late = rows.filter(({ lateMinutes, status }) => lateMinutes > 0 && status !== "unexcused");
  let [minutes, minutesPerDay] = [0, 0];
  for (const { on, lateMinutes } of late) {
    const { lateness } = rulesOn(on);
    if (lateness?.kind !== "added-up") continue;
    minutes += lateMinutes;
    minutesPerDay = lateness.minutesPerDay;
  }
  return minutesPerDay === 0 ? 0 : Math.floor(minutes / minutesPerDay);
}

/**
 * What may come before a run that goes on from a year whose working days are unknown; nothing where no day recorded last is open. A run of the
 * length at which the law looks began in December; at most every day of the year was a working day.
 */
function perhapsBefore(
  year: number,
  attendance: ReadonlyMap<PlainDate, AttendanceDay>,
): Record<"ifUnverifiedCount" | "atMost", YearOfWork["days"]> | undefined {
  const [first, last] = [periodStart(`${year}`), periodEnd(`${year}`)];
  const december = periodStart(`${year}-12`);
  const ofDecember = [...attendance.values()]
    .filter(({ on }) => december <= on && on <= last)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const status = ofDecember.at(-1)?.status;
  if (status === undefined || status === "present" || status === "excused") return undefined;
  const all = Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => {
    const on = addDays(first, index);
    const recorded = attendance.get(on);
    return { on, ...(recorded === undefined ? {} : { recorded }) };
  });
  return { ifUnverifiedCount: ofDecember.map((recorded) => ({ on: recorded.on, recorded })), atMost: all };
}

function counted(
  work: YearOfWork,
  { year, fromLateness }: RecordedAbsence,
  attendance: ReadonlyMap<PlainDate, AttendanceDay>,
  dossier: DisciplineDossier,
): AbsenceYear {
  const { days, daysOffMissed } = work;
  const recorded = days.map((day) => day.recorded).filter((day) => day !== undefined);
  const of = (...statuses: readonly AttendanceDay["status"][]): readonly PlainDate[] =>
    recorded.filter(({ status }) => statuses.includes(status)).map(({ on }) => on);
  const [unexcused, unverified] = [of("unexcused"), of("unverified", "in-conflict")];
  const notRecorded = days.length - recorded.length;
  const sum = unexcused.length + fromLateness;
  const personal = lawFor(dossier, unexcused.at(-1) ?? unverified.at(-1) ?? dossier.asOf);
  const law = personal?.absence;
  const goesOn = law?.run !== undefined && taken(law.run.acrossYears, dossier.choices) === "continues";
  const earlier = goesOn ? yearOfWork(year - 1, attendance, dossier) : undefined;
  const before = earlier?.kind === "known" ? earlier.days : [];
  const { run, reachedOn } = longestRun(before, days, "atLeast", law?.run?.workingDays);
  const perhaps = earlier?.kind === "unknown-calendar" ? perhapsBefore(earlier.year, attendance) : undefined;
  const upTo = (bound: "ifUnverifiedCount" | "atMost"): number =>
    perhaps === undefined
      ? longestRun(before, days, bound, law?.run?.workingDays).run
      : longestRun(perhaps[bound], days, bound).run;
  const ifUnverifiedCount = upTo("ifUnverifiedCount");
  const widened = perhaps !== undefined && ifUnverifiedCount > longestRun([], days, "ifUnverifiedCount").run;
  return {
    year,
    unexcused,
    excused: of("excused"),
    unverified,
    fromLateness,
    kind: "counted",
    daysOffMissed,
    notRecorded,
    days: {
      atLeast: sum,
      ifUnverifiedCount: sum + unverified.length,
      atMost: sum + unverified.length + notRecorded,
    },
    run: {
      atLeast: run,
      ifUnverifiedCount,
      atMost: upTo("atMost"),
    },
    next:
      law === undefined || personal === undefined
        ? []
        : nextThresholds(personal, law, { days: sum, run, running: runningOn([...before, ...days]) }),
    ...(widened ? { missingYearBefore: year - 1 } : {}),
    ...(reachedOn === undefined ? {} : { runReachedOn: reachedOn }),
    ...(reachedOn === undefined || law?.run?.payStops === undefined
      ? {}
      : { payStopsFrom: addDays(endOfMonth(reachedOn), 1) }),
  };
}

/**
 * The absence of one calendar year, also of one in which nothing is recorded.
 *
 * @internal
 */
export function absenceOf(
  year: number,
  attendance: ReadonlyMap<PlainDate, AttendanceDay>,
  dossier: DisciplineDossier,
): AbsenceYear {
  const own = [...attendance.values()]
    .filter(({ on }) => on <= dossier.asOf && yearOn(on) === year)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const of = (...statuses: readonly AttendanceDay["status"][]): readonly PlainDate[] =>
    own.flatMap(({ status, on }) => (statuses.includes(status) ? [on] : []));
  const recorded: RecordedAbsence = {
    year,
    unexcused: of("unexcused"),
    excused: of("excused"),
    unverified: of("unverified", "in-conflict"),
    fromLateness: daysFromLateness(own, dossier),
  };
  const work = yearOfWork(year, attendance, dossier);
  return work.kind === "unknown-calendar"
    ? { kind: "unknown-calendar", missingYear: work.year, ...recorded }
    : counted(work, recorded, attendance, dossier);
}

/**
 * The absence of every calendar year in which a day was missed, may have been missed, or minutes were recorded.
 *
 * Only recorded days are established; a working day without a record is unknown, so both bounds are given. Days off do not count and break
 * no run, an excused day breaks it. Where the decrees of the year are not carried in nothing is counted.
 *
 * @internal
 */
export function absencesOf(
  attendance: ReadonlyMap<PlainDate, AttendanceDay>,
  dossier: DisciplineDossier,
): readonly AbsenceYear[] {
  const open = [...attendance.values()]
    .filter(({ on }) => on <= dossier.asOf)
    .filter(({ status, lateMinutes }) => lateMinutes > 0 || (status !== "present" && status !== "excused"));
  const years = [...new Set(open.map(({ on }) => yearOn(on)))].toSorted();
  return years.map((year) => absenceOf(year, attendance, dossier));
}
