import type {
  AppraisalObjectedFact,
  AppraisalObjectionAnsweredFact,
  AppraisalReceivedFact,
  NoVacancyFact,
  PlacedFact,
  RemediationEndedFact,
  RemediationFigureFact,
  RemediationGrantedFact,
  RemediationInterruptedFact,
  RetestedFact,
  ShortfallExcusedFact,
} from "../../agreement/remediationFacts.ts";
import type { Texts } from "../../result.ts";
import { formatDay } from "../format.ts";
import { closed, gradeNames } from "../sentences/words.ts";
import { type FactNames, figureText, indicatorName } from "./factNames.ts";

/** A fact about the appraisal of a year and the time to improve. */
export type RemediationFact =
  | AppraisalObjectedFact
  | AppraisalObjectionAnsweredFact
  | AppraisalReceivedFact
  | NoVacancyFact
  | PlacedFact
  | RemediationEndedFact
  | RemediationFigureFact
  | RemediationGrantedFact
  | RemediationInterruptedFact
  | RetestedFact
  | ShortfallExcusedFact;

const PLACED: Readonly<Record<PlacedFact["as"], Required<Texts>>> = {
  "other-post": { id: "Ditempatkan pada jabatan lain yang sesuai", en: "Placed in another fitting post" },
  "lower-post": { id: "Ditempatkan pada jabatan yang lebih rendah", en: "Placed in a lower post" },
  temporary: { id: "Ditempatkan sementara", en: "Placed for the time being" },
};

function interrupted({ until, reason }: RemediationInterruptedFact): Required<Texts> {
  const end = (language: "id" | "en", to: string): string =>
    until === undefined ? "" : ` ${to} ${formatDay(until, language)}`;
  return {
    id: `Masa perbaikan kinerja terhenti${end("id", "sampai dengan")}: ${reason}`,
    en: `Time to improve interrupted${end("en", "until")}: ${reason}`,
  };
}

/**
 * A fact about the appraisal of a year and the time to improve, in both languages. The year is the one that fell short.
 *
 * @internal
 */
export function remediationFactText(fact: RemediationFact, names: FactNames): Required<Texts> {
  const year = String(fact.year);
  const ofYear = (id: string, en: string): Required<Texts> => ({ id: `${id} (tahun ${year})`, en: `${en} (${year})` });
  switch (fact.kind) {
    case "appraisal-received":
      return ofYear("Hasil penilaian kinerja diterima", "Appraisal received");
    case "appraisal-objected":
      return ofYear("Keberatan atas hasil penilaian diajukan", "Objection to the appraisal made");
    case "appraisal-objection-answered":
      return ofYear(
        `Keberatan atas hasil penilaian diputus: ${closed(gradeNames, fact.grade, "id")}`,
        `Objection to the appraisal answered: ${closed(gradeNames, fact.grade, "en")}`,
      );
    case "shortfall-excused":
      return ofYear(`Keadaan yang memaafkan: ${fact.reason}`, `Shortfall excused: ${fact.reason}`);
    case "remediation-granted":
      return ofYear("Kesempatan memperbaiki kinerja diberikan", "Time to improve granted");
    case "remediation-interrupted": {
      const { id, en } = interrupted(fact);
      return ofYear(id, en);
    }
    case "remediation-figure": {
      const name = indicatorName(fact.indicator, names);
      return ofYear(
        `Realisasi dalam masa perbaikan, ${name}: ${figureText(fact.value, "id")}`,
        `Actual in the time to improve, ${name}: ${figureText(fact.value, "en")}`,
      );
    }
    case "remediation-ended":
      return fact.improved
        ? ofYear("Masa perbaikan berakhir: kinerja membaik", "Time to improve ended: performance improved")
        : ofYear("Masa perbaikan berakhir: kinerja tidak membaik", "Time to improve ended: no improvement");
    case "retested":
      return fact.result === "meets-standard"
        ? ofYear(
            "Uji kompetensi ulang: memenuhi standar kompetensi jabatan",
            "Re-test: the standard of the post is met",
          )
        : ofYear(
            "Uji kompetensi ulang: tidak memenuhi standar kompetensi jabatan",
            "Re-test: below the standard of the post",
          );
    case "placed": {
      const { id, en } = PLACED[fact.as];
      return ofYear(id, en);
    }
    case "no-vacancy":
      return ofYear("Tidak tersedia lowongan jabatan", "No post was free");
  }
}
