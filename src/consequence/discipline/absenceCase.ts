import type { Because, MissingFact } from "../../law/because.ts";
import type { Citation } from "../../law/citation.ts";
import { type Choices, describeReading } from "../../law/reading.ts";
import type { Texts } from "../../result.ts";
import { yearOn } from "../../time/period.ts";
import { latest, type PlainDate } from "../../time/plainDate.ts";
import type { AbsenceYear } from "./absence.ts";
import { type AbsenceLaw, absenceTier } from "./absenceLaw.ts";
import { reached, type Reached } from "./absenceReached.ts";
import type { AttendanceDay } from "./attendance.ts";
import { isAnsweredBy, punishmentsOf } from "./punished.ts";
import {
  awaiting,
  type CaseOf,
  concluded,
  type DisciplineCase,
  forReview,
  heaviestOf,
  nothing,
} from "./disciplineCase.ts";
import { type DisciplineDossier, lawFor, type PersonalLaw } from "./disciplineDossier.ts";

const TITLE: Texts = { id: "Tidak masuk kerja tanpa alasan yang sah", en: "Absence without a valid reason" };

type Counted = Extract<AbsenceYear, { readonly kind: "counted" }>;
type Attendance = ReadonlyMap<PlainDate, AttendanceDay>;

/** Days that no decision has answered. Days that were punished stay in the sum; new ones call for the kind of the new sum. */
function openDays(year: Counted, attendance: Attendance, id: string, dossier: DisciplineDossier): readonly PlainDate[] {
  const punishments = punishmentsOf(dossier);
  const counted = [...year.unexcused, ...(year.fromLateness === 0 ? [] : lateDays(year, attendance))];
  return counted.filter((day) => {
    const knownOn = latest([day, attendance.get(day)?.knownOn ?? day]) ?? day;
    return !punishments.some((punishment) => isAnsweredBy(punishment, [id], knownOn));
  });
}

/** The days of the year on which minutes were recorded and that are not missed as a whole, in order. */
function lateDays({ year }: AbsenceYear, attendance: Attendance): readonly PlainDate[] {
  return [...attendance.values()]
    .flatMap(({ on, lateMinutes, status }) =>
      lateMinutes > 0 && status !== "unexcused" && yearOn(on) === year ? [on] : [],
    )
    .toSorted();
}

/** What is still open about recorded days: their reason, or which of two records holds. */
function unverifiedDays({ unverified }: AbsenceYear, attendance: Attendance): readonly MissingFact[] {
  return unverified.map((day) => ({
    fact: "attendance",
    about: day,
    why: attendance.get(day)?.status === "in-conflict" ? "in-conflict" : "not-recorded",
  }));
}

function valuesOf(year: AbsenceYear): NonNullable<Because["values"]> {
  const { unverified, excused, fromLateness } = year;
  const recorded = { year: year.year, unverified: unverified.length, excused: excused.length, fromLateness };
  if (year.kind === "unknown-calendar") return { recorded: year.unexcused.length, ...recorded };
  const { days, run, notRecorded, daysOffMissed } = year;
  return {
    days: days.atLeast,
    atMost: days.atMost,
    run: run.atLeast,
    notRecorded,
    daysOff: daysOffMissed.length,
    ...recorded,
  };
}

/** What goes with the count: its bounds, lateness, punished days, the run and the reading behind it, the stop of pay, the examination. */
function partsOf(
  year: Counted,
  { by }: Reached,
  { run, punishedDaysStay, examination }: AbsenceLaw,
  answered: number,
  late: readonly Citation[],
  choices: Choices,
): readonly Because[] {
  const noted = (code: string, basis: readonly Citation[], more: Because["values"] = {}): Because => ({
    code,
    outcome: "noted",
    values: { ...valuesOf(year), ...more },
    ...(basis.length === 0 ? {} : { basis }),
  });
  const acrossYears = run !== undefined && typeof run.acrossYears !== "string" ? run.acrossYears : undefined;
  const inARow = by === "run" && run !== undefined;
  return [
    noted("absence-bounds", []),
    ...(year.fromLateness === 0 ? [] : [noted("absence-from-lateness", late)]),
    ...(answered === 0 ? [] : [noted("absence-punished-days-stay", punishedDaysStay ?? [], { answered })]),
    ...(inARow ? [noted("absence-in-a-row", run.basis, { on: year.runReachedOn ?? null })] : []),
    ...(inARow && acrossYears !== undefined
      ? [{ code: "reading", outcome: "noted" as const, values: describeReading(acrossYears, choices) }]
      : []),
    ...(year.payStopsFrom === undefined || run?.payStops === undefined
      ? []
      : [noted("pay-stops", run.payStops.basis, { from: year.payStopsFrom })]),
    noted("absence-needs-examination", examination),
  ];
}

const calendarOf = (year: number): readonly MissingFact[] => [
  { fact: "calendar", about: String(year), why: "not-recorded" },
];

/** That a run may have begun in the year before, whose working days are unknown. */
function calendarBefore({ missingYearBefore: year }: Counted): readonly Because[] {
  return year === undefined
    ? []
    : [{ code: "absence-calendar-unknown", outcome: "unknown", values: { year }, missing: calendarOf(year) }];
}

/** A year that was counted, under the one law that all its days fall under. */
function judged(year: Counted, attendance: Attendance, law: PersonalLaw, dossier: DisciplineDossier): DisciplineCase {
  const { absence } = law;
  const of = caseOf(year);
  const values = valuesOf(year);
  if (absence === undefined) return nothing(of({ code: "absence-not-regulated", outcome: "noted", values }));
  const found = reached(law, absence, year.days.atLeast, year.run.atLeast);
  // Recorded days that are not verified may still count; what nobody recorded is no ground to wait.
  const open = reached(law, absence, year.days.ifUnverifiedCount, year.run.ifUnverifiedCount);
  const before = open?.by === "run" ? calendarBefore(year) : [];
  if (found === undefined) {
    return open === undefined
      ? nothing(of({ code: "absence-below", outcome: "fails", values, basis: absence.sum }))
      : awaiting(
          of({
            ...(before[0] ?? { code: "absence-not-verified", outcome: "unknown", values }),
            missing: [...unverifiedDays(year, attendance), ...before.flatMap(({ missing }) => missing ?? [])],
          }),
        );
  }
  const id = idOf(year);
  const unanswered = openDays(year, attendance, id, dossier);
  if (unanswered.length === 0) {
    return nothing(of({ code: "absence-answered", outcome: "fails", values, basis: absence.punishedDaysStay ?? [] }));
  }
  const late = lateDays(year, attendance).at(-1);
  const lateness = late === undefined ? [] : (dossier.rulesOn(late).lateness?.basis ?? []);
  const answered = year.unexcused.filter((day) => !unanswered.includes(day)).length;
  const heavier = open !== undefined && heaviestOf([found, open]) === open ? open : undefined;
  const because: Because = {
    code: "absence",
    outcome: "holds",
    values: { ...values, kinds: found.kinds.map(({ code }) => code) },
    basis: found.basis,
    parts: [
      ...partsOf(year, found, absence, answered, lateness, dossier.choices),
      ...(heavier === undefined ? [] : before),
    ],
  };
  return concluded(
    {
      kind: "punishable",
      level: found.level,
      kinds: found.kinds,
      breaches: [id],
      standsOn: "indication",
      ...of(because),
      ...(heavier === undefined ? {} : { couldBecome: { level: heavier.level, kinds: heavier.kinds } }),
    },
    law,
    dossier,
  );
}

const idOf = ({ year }: AbsenceYear): string => `absence/${String(year)}`;

function caseOf(year: AbsenceYear): (because: Because) => CaseOf {
  return (because) => ({ id: idOf(year), subject: "absence", title: TITLE, because });
}

/** Whether the recorded days could reach anything at all, were they all working days. */
function couldReach(year: AbsenceYear, { absence }: PersonalLaw): boolean {
  const days = year.unexcused.length + year.unverified.length + year.fromLateness;
  return (
    absence !== undefined &&
    (absenceTier(absence, days) !== undefined || days >= (absence.run?.workingDays ?? days + 1))
  );
}

/**
 * What follows from the absence of one year, by the law of its days: the kind of the sum or of the days in a row, once it has days that no
 * decision has answered.
 *
 * @internal
 */
export function absenceCase(year: AbsenceYear, attendance: Attendance, dossier: DisciplineDossier): DisciplineCase {
  const of = caseOf(year);
  const values = valuesOf(year);
  const counted = [
    ...year.unexcused,
    ...year.unverified,
    ...(year.fromLateness === 0 ? [] : lateDays(year, attendance)),
  ];
  // Minutes that no rule adds up are no act; then the law of the last of them says so.
  const acts = counted.length === 0 ? lateDays(year, attendance).slice(-1) : counted.toSorted();
  const laws = acts.flatMap((day) => lawFor(dossier, day) ?? []);
  const law = laws.at(-1);
  if (law === undefined) return nothing(of({ code: "no-discipline-law", outcome: "noted", values }));
  if (laws.some(({ regulation }) => regulation !== law.regulation)) {
    const basis = law.earlierActs?.basis ?? [];
    return forReview(of({ code: "acts-across-laws", outcome: "noted", values, basis }));
  }
  if (year.kind === "counted") return judged(year, attendance, law, dossier);
  return couldReach(year, law)
    ? awaiting(
        of({ code: "absence-calendar-unknown", outcome: "unknown", values, missing: calendarOf(year.missingYear) }),
      )
    : nothing(of({ code: "absence-below", outcome: "fails", values, basis: law.absence?.sum ?? [] }));
}
