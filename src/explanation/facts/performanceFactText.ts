import type {
  ActualFact,
  AppraisedFact,
  AttendedFact,
  BudgetDisbursedFact,
  DutyFact,
  EvaluatedFact,
  JudgedFact,
  ObservedFact,
  ProgrammeRunFact,
} from "../../agreement/performanceFacts.ts";
import type { Language, Texts } from "../../result.ts";
import type { Period } from "../../time/period.ts";
import { formatNumber, formatPeriod } from "../format.ts";
import { closed, gradeNames } from "../sentences/words.ts";
import { both, codeName, type FactNames, figureText, indicatorName } from "./factNames.ts";

/** A fact about what was reached, done or judged. */
export type PerformanceFact =
  | ActualFact
  | AppraisedFact
  | AttendedFact
  | BudgetDisbursedFact
  | DutyFact
  | EvaluatedFact
  | JudgedFact
  | ObservedFact
  | ProgrammeRunFact;

function span(period: Period | undefined, language: Language): string {
  return period === undefined ? "" : `, ${formatPeriod(period, language)}`;
}

function unitOf({ indicator }: ActualFact, { measurements }: FactNames): string {
  const unit = measurements.find((one) => one.indicator === indicator)?.unit;
  return unit === undefined ? "" : ` ${unit}`;
}

/**
 * A fact about what was reached, done or judged, in both languages.
 *
 * @internal
 */
export function performanceFactText(fact: PerformanceFact, names: FactNames): Required<Texts> {
  switch (fact.kind) {
    case "actual": {
      const { indicator, period, value, provisional = false } = fact;
      const about = indicatorName(indicator, names);
      const unit = typeof value === "number" ? unitOf(fact, names) : "";
      return {
        id: `Realisasi ${about}${span(period, "id")}: ${figureText(value, "id")}${unit}${provisional ? " (sementara)" : ""}`,
        en: `Actual of ${about}${span(period, "en")}: ${figureText(value, "en")}${unit}${provisional ? " (provisional)" : ""}`,
      };
    }
    case "budget-disbursed":
      return fact.rupiah === 0
        ? { id: `Belum ada pencairan: ${fact.programme}`, en: `Nothing disbursed yet: ${fact.programme}` }
        : {
            id: `Pencairan anggaran ${fact.programme}: Rp${formatNumber(fact.rupiah, "id")}`,
            en: `Disbursed for ${fact.programme}: Rp${formatNumber(fact.rupiah, "en")}`,
          };
    case "programme-run":
      return {
        id: `Program ${fact.carriedOut ? "dijalankan" : "tidak dijalankan"}: ${fact.programme}${span(fact.period, "id")}`,
        en: `Programme ${fact.carriedOut ? "carried out" : "not carried out"}: ${fact.programme}${span(fact.period, "en")}`,
      };
    case "duty":
      return {
        id: `Kewajiban ${fact.carriedOut ? "dipenuhi" : "tidak dipenuhi"}: ${codeName(fact.duty, names, "id")}${span(fact.period, "id")}`,
        en: `Duty ${fact.carriedOut ? "carried out" : "not carried out"}: ${codeName(fact.duty, names, "en")}${span(fact.period, "en")}`,
      };
    case "attended":
      return fact.attended
        ? { id: "Hadir pada penandatanganan", en: "Present at the signing" }
        : { id: "Tidak hadir pada penandatanganan", en: "Absent from the signing" };
    case "judged":
      return {
        id: `Penilaian yang dicatat: ${codeName(fact.matter, names, "id")}${span(fact.period, "id")} — ${fact.holds ? "ya" : "tidak"}`,
        en: `Recorded judgement: ${codeName(fact.matter, names, "en")}${span(fact.period, "en")} — ${fact.holds ? "yes" : "no"}`,
      };
    case "observed":
      return {
        id: `Hasil pengamatan: ${codeName(fact.measure, names, "id")}${span(fact.period, "id")}: ${formatNumber(fact.value, "id")}`,
        en: `Observed: ${codeName(fact.measure, names, "en")}${span(fact.period, "en")}: ${formatNumber(fact.value, "en")}`,
      };
    case "evaluated": {
      const levels = Object.entries(fact.levels)
        .map(([aspect, level]) => `${aspect}: ${level}`)
        .join("; ");
      return {
        id: `Hasil evaluasi${span(fact.period, "id")}: ${levels}`,
        en: `Result of the evaluation${span(fact.period, "en")}: ${levels}`,
      };
    }
    case "appraised":
      return both((language) =>
        language === "id"
          ? `Predikat kinerja tahun ${String(fact.year)}: ${closed(gradeNames, fact.grade, language)}`
          : `Predicate of ${String(fact.year)}: ${closed(gradeNames, fact.grade, language)}`,
      );
  }
}
