import type { AbsenceYear } from "../../consequence/discipline/absence.ts";
import type { NextThreshold } from "../../consequence/discipline/absenceReached.ts";
import { formatDay } from "../format.ts";
import { titleOf } from "../wording.ts";
import type { ExplanationItem } from "./section.ts";
import { item, type Teller } from "./item.ts";
import { phrase } from "./phrases.ts";
import { derivation } from "./reasonItems.ts";

function nextItem({ moreDays, counted, kinds }: NextThreshold, { of, language }: Teller): ExplanationItem {
  const named = kinds.map((kind) => titleOf(kind, of, language)).join(phrase("or", language));
  const many = moreDays === 1 ? "threshold-day" : "threshold-days";
  const code = counted === "in-a-row" ? (`${many}-in-a-row` as const) : many;
  return item(1, phrase(code, language, { days: String(moreDays), kinds: named }));
}

function yearItems(year: AbsenceYear, teller: Teller): readonly ExplanationItem[] {
  const { language } = teller;
  if (year.kind === "unknown-calendar") {
    const values = {
      year: String(year.year),
      missed: String(year.unexcused.length),
      calendar: String(year.missingYear),
    };
    return [item(0, phrase("absence-unknown-calendar", language, values))];
  }
  const { days, run, notRecorded, unverified, excused, daysOffMissed, payStopsFrom, next } = year;
  const code = daysOffMissed.length === 0 ? "absence-year" : "absence-year-days-off";
  const counts = {
    year: String(year.year),
    atLeast: String(days.atLeast),
    atMost: String(days.atMost),
    run: String(run.atLeast),
    excused: String(excused.length),
    unverified: String(unverified.length),
    notRecorded: String(notRecorded),
    daysOff: String(daysOffMissed.length),
  };
  const stop = payStopsFrom && item(1, phrase("pay-stops", language, { day: formatDay(payStopsFrom, language) }));
  return [
    item(0, phrase(code, language, counts)),
    ...(stop === undefined ? [] : [stop]),
    ...next.map((one) => nextItem(one, teller)),
  ];
}

/**
 * How attendance stands, by year, and why each matter of discipline is what it is.
 *
 * @internal
 */
export function disciplineItems(teller: Teller): readonly ExplanationItem[] {
  const { absences, cases } = teller.of.discipline;
  return [
    ...absences.flatMap((year) => yearItems(year, teller)),
    ...cases.flatMap(({ because }) => derivation(because, 0, teller)),
  ];
}
