import {
  type AbsenceYear,
  addDays,
  type AttendanceFact,
  type CalendarRule,
  cite,
  dayStatus,
  type Discipline,
  type DisciplineBreachFact,
  evaluate,
  type Evaluation,
  type Fact,
  type Facts,
  type ImposedFact,
  type JudgedRecommendation,
  national,
  type PlainDate,
  plainDate,
  type RuleSet,
  since,
  type SkpResultFact,
  withCalendar,
  workCalendarOn,
} from "perjanjian-kinerja";

import { anAgreement, dossier, gained } from "./given.ts";

/** National law with made-up years whose only days off are weekends, for years that are not carried in. */
export function knowing(...years: readonly number[]): RuleSet {
  const calendar = years.flatMap((year) => {
    const list = { year, states: "whole-year", days: [], basis: cite("SKB-CONTOH") } as const;
    const day = `${String(year - 1)}-09-16`;
    return [
      since<CalendarRule>(day, { ...list, code: `libur-${String(year)}`, kind: "libur-nasional" }),
      since<CalendarRule>(day, { ...list, code: `cuti-${String(year)}`, kind: "cuti-bersama" }),
    ];
  });
  return withCalendar(national, { sources: { "SKB-CONTOH": { instrument: "SKB", title: "Contoh" } }, calendar });
}

/** The working days of a year, in order, as a calendar that is known at its end counts them. */
export function workingDays(year: number, rules: RuleSet = national): readonly PlainDate[] {
  const end = plainDate(`${String(year)}-12-31`);
  const calendar = workCalendarOn(rules, end);
  const days: PlainDate[] = [];
  for (let day = plainDate(`${String(year)}-01-01`); day <= end; day = addDays(day, 1)) {
    if (dayStatus(day, calendar).kind === "working-day") days.push(day);
  }
  return days;
}

/** So many working days of a year, no two of them in a row. */
export function scattered(year: number, count: number, rules: RuleSet = national): readonly PlainDate[] {
  return workingDays(year, rules)
    .filter((_, index) => index % 2 === 0)
    .slice(0, count);
}

export function attendance(
  status: AttendanceFact["status"],
  days: readonly string[],
  other: Partial<AttendanceFact> = {},
): readonly AttendanceFact[] {
  return days.map((on) => ({ kind: "attendance", status, on: plainDate(on), ...other }));
}

export const missed = (...days: readonly string[]): readonly AttendanceFact[] => attendance("unexcused", days);

/** A proven breach with impact on the unit, unless the test says otherwise. */
export function breach(
  id: string,
  duty: string,
  on: string,
  other: Partial<DisciplineBreachFact> = {},
): DisciplineBreachFact {
  return { kind: "discipline-breach", id, duty, finding: "proven", impact: "unit-kerja", on: plainDate(on), ...other };
}

export const skp = (year: number, percent: number): SkpResultFact => ({
  kind: "skp-result",
  year,
  percent,
  on: plainDate(`${String(year)}-12-31`),
});

/** A punishment under discipline law: it stands under no agreement. */
export function punished(kind: string, on: string, other: Partial<ImposedFact> = {}): ImposedFact {
  return { kind: "imposed", id: `${kind} ${on}`, step: kind, on: plainDate(on), ...other };
}

/** An evaluation of the year in which the day lies, for a head of agency who has held the post for long. */
export function disciplined(
  facts: readonly Fact[],
  asOf: string,
  {
    rules = national,
    employment = "PNS",
  }: { readonly rules?: RuleSet; readonly employment?: Facts["employment"] } = {},
): Evaluation {
  const year = Number(asOf.slice(0, 4));
  const about: Facts = { ...dossier(gained("2008-01-02"), ...facts), employment };
  return evaluate(anAgreement(year), about, rules, plainDate(asOf));
}

/** What discipline law recommends, whole. */
export function onDiscipline({ recommendations }: Evaluation): readonly JudgedRecommendation[] {
  return recommendations.filter(({ track }) => track === "discipline");
}

/** What discipline law recommends: the level and the kinds, or why it waits; nothing where it says nothing. */
export function recommended(evaluation: Evaluation): readonly string[] {
  return onDiscipline(evaluation).map(said);
}

function said(one: JudgedRecommendation): string {
  if (one.kind !== "punishment") return `${one.kind}: ${one.because.code}`;
  return `${one.level}: ${one.kinds.map(({ code }) => code).join(" | ")}`;
}

export function caseOf({ discipline }: Evaluation, id: string): Discipline["cases"][number] {
  const found = discipline.cases.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`No case "${id}".`);
  return found;
}

type Counted = Extract<AbsenceYear, { readonly kind: "counted" }>;

export function countedIn({ discipline }: Evaluation, year: number): Counted {
  const found = discipline.absences.find((one) => one.year === year);
  if (found?.kind !== "counted") throw new RangeError(`${String(year)} was not counted.`);
  return found;
}
