import type { AbsenceYear } from "./absence.ts";
import { absencesOf } from "./absence.ts";
import { absenceCase } from "./absenceCase.ts";
import { attendanceOf } from "./attendance.ts";
import { conductCases } from "./conductCases.ts";
import type { DisciplineCase } from "./disciplineCase.ts";
import type { DisciplineDossier } from "./disciplineDossier.ts";
import { skpCases } from "./skpCases.ts";

/**
 * Where discipline stands: the absence of each year, and every matter with what the law provides for it.
 *
 * @term Disiplin
 */
export interface Discipline {
  /** Absence, by year. */
  readonly absences: readonly AbsenceYear[];
  /** The matters: absence by year, breaches by examination, recorded results by year. */
  readonly cases: readonly DisciplineCase[];
}

/**
 * Judges attendance, recorded breaches and recorded results by the discipline law of the day of each act. Nothing is imposed by it. Who has
 * been dismissed is not punished any more.
 *
 * @internal
 */
export function disciplineOf(dossier: DisciplineDossier): Discipline {
  const attendance = attendanceOf(dossier.facts);
  const absences = absencesOf(attendance, dossier);
  if (dossier.standing.dismissedOn !== undefined) return { absences, cases: [] };
  return {
    absences,
    cases: [
      ...absences.map((year) => absenceCase(year, attendance, dossier)),
      ...conductCases(dossier),
      ...skpCases(dossier),
    ],
  };
}
