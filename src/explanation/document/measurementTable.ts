import type { PerformanceAgreement } from "../../agreement/agreement.ts";
import { promisesOn } from "../../agreement/agreement.ts";
import { countOutcomes } from "../../assessment/counts.ts";
import type { Measurement } from "../../assessment/measure.ts";
import type { Evaluation } from "../../evaluation.ts";
import type { Language } from "../../result.ts";
import { type Period, periodEnd } from "../../time/period.ts";
import { formatPeriod } from "../format.ts";
import { indicatorText } from "./agreementAnnex.ts";
import { measurementCells } from "./measurementCells.ts";
import type { Block } from "./printedDocument.ts";
import { tableOf } from "./table.ts";
import { wordsCell } from "./targetCell.ts";

/** The objective to which an indicator belongs in the version in force at the end of the period. */
function objectiveOf(agreement: PerformanceAgreement, { indicator, period }: Measurement): string | undefined {
  const { objectives } = promisesOn(agreement, periodEnd(period));
  return objectives.find(({ indicators }) => indicators.some(({ id }) => id === indicator))?.name;
}

/** How many indicators came out how, as one sentence; an average would hide what was missed. */
function countText(measurements: readonly Measurement[], period: Period, language: Language): string {
  const { total, missed, met, exceeded, unmeasured, notDue } = countOutcomes(measurements, period);
  const name = formatPeriod(period, language);
  return language === "id"
    ? `Dari ${String(total)} indikator pada ${name}: ${String(missed)} tidak tercapai, ${String(met)} tercapai, ${String(exceeded)} melampaui target, ${String(unmeasured)} belum terukur, ${String(notDue)} belum jatuh tempo.`
    : `Of ${String(total)} ${total === 1 ? "indicator" : "indicators"} in ${name}: ${String(missed)} missed, ${String(met)} met, ${String(exceeded)} exceeded, ${String(unmeasured)} unmeasured, ${String(notDue)} not due.`;
}

/**
 * Target, actual and attainment of every indicator in a period, and how many came out how.
 *
 * @internal
 */
export function measurementBlocks(
  agreement: PerformanceAgreement,
  { measurements, rounding }: Evaluation,
  period: Period,
  language: Language,
): readonly Block[] {
  const id = language === "id";
  const measured = measurements.filter((measurement) => measurement.period === period);
  const name = formatPeriod(period, language);
  if (measured.length === 0)
    return [
      {
        kind: "paragraph",
        text: id ? `Tidak ada target untuk ${name}.` : `There is no target for ${name}.`,
      },
    ];
  const rows = measured.map((measurement) => ({
    objective: wordsCell(objectiveOf(agreement, measurement), id ? "sasaran tidak disebut" : "objective not stated"),
    indicator: wordsCell(indicatorText(measurement), id ? "indikator belum dirumuskan" : "indicator not worded"),
    unit: wordsCell(measurement.unit, id ? "satuan belum diisi" : "unit not given"),
    ...measurementCells(measurement, rounding, language),
  }));
  return [
    tableOf(
      id ? `Pengukuran kinerja ${name}` : `Performance measured, ${name}`,
      {
        objective: { title: id ? "Sasaran strategis" : "Strategic objective", holds: "words", merges: "equal-cells" },
        indicator: { title: id ? "Indikator kinerja" : "Performance indicator", holds: "words" },
        unit: { title: id ? "Satuan" : "Unit", holds: "words" },
        target: { title: "Target", holds: "figures" },
        actual: { title: id ? "Realisasi" : "Actual", holds: "figures" },
        attainment: { title: id ? "Capaian" : "Attainment", holds: "figures" },
        outcome: { title: id ? "Keterangan" : "Outcome", holds: "words" },
      },
      rows,
    ),
    { kind: "paragraph", text: countText(measurements, period, language) },
  ];
}
