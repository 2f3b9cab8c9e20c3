import type { AbsenceYear } from "../consequence/discipline/absence.ts";
import type { NextThreshold } from "../consequence/discipline/absenceReached.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Language } from "../result.ts";
import { formatDay } from "./format.ts";
import { derivation, indented } from "./lines.ts";
import { titleOf } from "./wording.ts";

function nextLine({ moreDays, counted, kinds }: NextThreshold, of: Evaluation, language: Language): string {
  const id = language === "id";
  const what = kinds.map((kind) => titleOf(kind, of, language)).join(id ? " atau " : " or ");
  const days = id
    ? `${String(moreDays)} hari lagi${counted === "in-a-row" ? " berturut-turut" : ""}`
    : `${String(moreDays)} more ${moreDays === 1 ? "day" : "days"}${counted === "in-a-row" ? " in a row" : ""}`;
  return indented(1, `${days}: ${what}`);
}

function yearLines(year: AbsenceYear, of: Evaluation, language: Language): readonly string[] {
  const id = language === "id";
  const named = String(year.year);
  if (year.kind === "unknown-calendar") {
    const missed = String(year.unexcused.length);
    return [
      indented(
        0,
        id
          ? `${named}: ${missed} hari tercatat tidak masuk tanpa alasan yang sah; tidak dihitung, karena kalender hari kerja ${String(year.missingYear)} belum dimuat`
          : `${named}: ${missed} days recorded as missed without a valid reason; not counted, as the working-day calendar of ${String(year.missingYear)} is not carried in`,
      ),
    ];
  }
  const { days, run, notRecorded, unverified, excused, daysOffMissed, payStopsFrom, next } = year;
  const counts = id
    ? [
        `paling sedikit ${String(days.atLeast)} dan paling banyak ${String(days.atMost)} hari kerja tanpa alasan yang sah`,
        `berturut-turut paling sedikit ${String(run.atLeast)}`,
        `dengan alasan ${String(excused.length)}`,
        `belum diverifikasi ${String(unverified.length)}`,
        `tanpa catatan ${String(notRecorded)}`,
        ...(daysOffMissed.length === 0
          ? []
          : [`tercatat pada hari libur ${String(daysOffMissed.length)} (tidak dihitung)`]),
      ]
    : [
        `at least ${String(days.atLeast)} and at most ${String(days.atMost)} working days without a valid reason`,
        `in a row at least ${String(run.atLeast)}`,
        `excused ${String(excused.length)}`,
        `not verified ${String(unverified.length)}`,
        `without a record ${String(notRecorded)}`,
        ...(daysOffMissed.length === 0 ? [] : [`recorded on days off ${String(daysOffMissed.length)} (not counted)`]),
      ];
  return [
    indented(0, `${named}: ${counts.join("; ")}`),
    ...(payStopsFrom === undefined
      ? []
      : [
          indented(
            1,
            `${id ? "menurut catatan kehadiran (baru indikasi), gaji dihentikan mulai" : "by the attendance records (only an indication), pay is stopped from"} ${formatDay(payStopsFrom, language)}${id ? ", tanpa menunggu keputusan" : ", without waiting for a decision"}`,
          ),
        ]),
    ...next.map((one) => nextLine(one, of, language)),
  ];
}

/**
 * How attendance stands, by year, and why each matter of discipline is what it is.
 *
 * @internal
 */
export function disciplineLines(of: Evaluation, language: Language): readonly string[] {
  return [
    ...of.discipline.absences.flatMap((year) => yearLines(year, of, language)),
    ...of.discipline.cases.flatMap(({ because }) => derivation(because, of, language, 0)),
  ];
}
