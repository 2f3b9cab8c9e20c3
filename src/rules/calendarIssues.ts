import { type Issue, issueAt } from "../result.ts";
import { yearOn } from "../time/period.ts";
import type { CalendarRule } from "../time/workCalendar.ts";

/**
 * What is wrong with the days of a decree: a day of another year, or one named twice.
 *
 * @internal
 */
export function calendarIssues({ code, year, days }: CalendarRule): readonly Issue[] {
  const seen = days.map(({ on }) => on);
  return days.flatMap(({ on }, index) => [
    ...(yearOn(on) === year
      ? []
      : [
          issueAt(
            "contradiction",
            ["days", index, "on"],
            on,
            `"${code}" menetapkan hari untuk ${String(year)}, tetapi ${on} bukan hari tahun itu. Perbaiki tanggal atau tahunnya.`,
            `"${code}" states days of ${String(year)}, and ${on} is none of them. Correct the day or the year.`,
          ),
        ]),
    ...(seen.indexOf(on) === index
      ? []
      : [
          issueAt(
            "duplicate-id",
            ["days", index, "on"],
            on,
            `"${code}" menyebut ${on} dua kali. Hapus salah satunya.`,
            `"${code}" names ${on} twice. Delete one of them.`,
          ),
        ]),
  ]);
}
