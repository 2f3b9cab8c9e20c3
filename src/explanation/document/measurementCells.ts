import { roundTo } from "../../assessment/decimal.ts";
import type { AttainmentRules } from "../../assessment/figure.ts";
import type { NoPercentReason } from "../../assessment/formula.ts";
import type { Measurement, UnmeasuredReason } from "../../assessment/measure.ts";
import type { Language, Texts } from "../../result.ts";
import { outcomeNames } from "../describe/words.ts";
import { textIn } from "../format.ts";
import type { Cell } from "./cell.ts";
import { targetCell } from "./targetCell.ts";

const UNMEASURED: Readonly<Record<UnmeasuredReason, Required<Texts>>> = {
  "missing-actual": { id: "belum dilaporkan", en: "not reported" },
  "incomplete-period": { id: "laporan bagian periode belum lengkap", en: "reports for part of the period missing" },
  "conflicting-actuals": { id: "laporan saling bertentangan", en: "reports contradict each other" },
  "running-total-fell": { id: "angka kumulatif yang dilaporkan turun", en: "reported running totals fall" },
  "not-comparable": { id: "tidak dapat dibandingkan dengan target", en: "not comparable with the target" },
  "above-maximum": { id: "melebihi nilai tertinggi yang mungkin", en: "above the highest possible value" },
  "no-rule-in-force": { id: "ketentuan pengukuran belum dimuat", en: "no rule of measurement carried in" },
};

const NO_PERCENT: Readonly<Record<NoPercentReason, Required<Texts>>> = {
  "status-only": { id: "tanpa persentase", en: "no percentage" },
  "zero-target": { id: "tanpa persentase: target 0", en: "no percentage: target 0" },
  "negative-target": { id: "tanpa persentase: target di bawah 0", en: "no percentage: target below 0" },
  "zero-actual": { id: "tanpa persentase: realisasi 0", en: "no percentage: actual 0" },
  "negative-actual": { id: "tanpa persentase: realisasi di bawah 0", en: "no percentage: actual below 0" },
  "not-computable": { id: "tanpa persentase: terlalu besar untuk dihitung", en: "no percentage: too large to compute" },
};

/** A measurement as it is printed, place by place. */
interface MeasurementCells {
  readonly target: Cell;
  readonly actual: Cell;
  readonly attainment: Cell;
  readonly outcome: Cell;
}

function gaps(text: string): Omit<MeasurementCells, "target"> {
  const gap: Cell = { kind: "gap", text };
  return { actual: gap, attainment: gap, outcome: gap };
}

/** A figure that was reported and cannot be used is shown all the same. */
function reportedCell(value: unknown, gap: Cell): Cell {
  return typeof value === "number" || typeof value === "string" ? targetCell(value, "") : gap;
}

/**
 * What was promised, reached and attained, place by place; what is missing is named in each.
 *
 * @internal
 */
export function measurementCells(
  measurement: Measurement,
  rounding: AttainmentRules["rounding"] | undefined,
  language: Language,
): MeasurementCells {
  const id = language === "id";
  const target = targetCell(measurement.target, id ? "tanpa target" : "no target");
  switch (measurement.kind) {
    case "not-due":
      return { target, ...gaps(id ? "periode belum berakhir" : "the period has not ended") };
    case "unmeasured": {
      const why = gaps(textIn(UNMEASURED[measurement.reason], language));
      const unmeasured: Cell = { kind: "gap", text: id ? "belum terukur" : "unmeasured" };
      const actual = reportedCell(measurement.because.values?.["actual"], why.actual);
      return { target, actual, attainment: unmeasured, outcome: why.outcome };
    }
    case "measured": {
      const { actual, attainment, outcome, provisional } = measurement;
      const still = provisional ? (id ? " (angka sementara)" : " (provisional)") : "";
      return {
        target,
        actual: targetCell(actual, id ? "belum dilaporkan" : "not reported"),
        attainment:
          attainment.kind === "percent"
            ? {
                kind: "percent",
                value: rounding ? roundTo(attainment.raw, rounding.decimals, rounding.mode) : attainment.raw,
              }
            : { kind: "gap", text: textIn(NO_PERCENT[attainment.reason], language) },
        outcome: { kind: "words", text: `${textIn(outcomeNames[outcome], language)}${still}` },
      };
    }
  }
}
