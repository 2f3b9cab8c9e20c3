import type { PerformanceAgreement } from "../../agreement/agreement.ts";
import type { AttainmentRules } from "../../assessment/figure.ts";
import type { Compared, YearComparison, YearFigure } from "../../assessment/compareYears.ts";
import { roundTo } from "../../assessment/decimal.ts";
import type { Evaluation } from "../../evaluation.ts";
import type { Language, Texts } from "../../result.ts";
import { formatBasis, formatDay, textIn } from "../format.ts";
import type { Cell } from "./cell.ts";
import { measurementCells } from "./measurementCells.ts";
import { measurementBlocks } from "./measurementTable.ts";
import { partyBlock } from "./partyBlock.ts";
import type { Block, PrintedDocument } from "./printedDocument.ts";
import { type Column, tableOf } from "./table.ts";
import { targetCell } from "./targetCell.ts";

/** How a report of the year is written, and what it compares with. */
export interface ReportOptions {
  /** The language. */
  readonly language: Language;
  /** The evaluations of earlier years, to be shown beside this one. */
  readonly earlier?: readonly Evaluation[];
  /** This year beside the year before and the end of the medium-term plan, as `compareYears` gives it. */
  readonly comparisons?: readonly YearComparison[];
}

/** Actual and attainment of every indicator in each year, the years side by side. */
function earlierBlocks(evaluation: Evaluation, earlier: readonly Evaluation[], language: Language): readonly Block[] {
  if (earlier.length === 0) return [];
  const id = language === "id";
  const years = [...earlier, evaluation].toSorted((a, b) => a.year - b.year);
  const gap: Cell = { kind: "gap", text: id ? "tidak diperjanjikan" : "not promised" };
  const columns: readonly Column[] = [
    { title: id ? "Indikator kinerja" : "Performance indicator", holds: "words" },
    ...years.flatMap(({ year }): readonly Column[] => [
      { title: `${id ? "Realisasi" : "Actual"} ${String(year)}`, holds: "figures" },
      { title: `${id ? "Capaian" : "Attainment"} ${String(year)}`, holds: "figures" },
    ]),
  ];
  const rows = evaluation.measurements
    .filter(({ period }) => period === String(evaluation.year))
    .map(({ indicator, name, unit }): readonly Cell[] => [
      { kind: "words", text: `${name} (${unit})` },
      ...years.flatMap(({ year, measurements, rounding }): readonly Cell[] => {
        const found = measurements.find((one) => one.indicator === indicator && one.period === String(year));
        if (found === undefined) return [gap, gap];
        const { actual, attainment } = measurementCells(found, rounding, language);
        return [actual, attainment];
      }),
    ]);
  const caption = id ? "Perbandingan dengan tahun-tahun sebelumnya" : "Beside the years before";
  return [{ kind: "table", caption, columns, rows }];
}

const NO_FIGURE: Readonly<Record<Extract<YearFigure, { kind: "none" }>["reason"], Required<Texts>>> = {
  "not-due": { id: "tahun belum berakhir", en: "the year has not ended" },
  "several-agreements": { id: "dilaporkan dalam beberapa perjanjian", en: "reported under several agreements" },
  "missing-actual": { id: "belum dilaporkan", en: "not reported" },
  "incomplete-period": { id: "laporan bagian periode belum lengkap", en: "reports for part of the period missing" },
  "conflicting-actuals": { id: "laporan saling bertentangan", en: "reports contradict each other" },
  "running-total-fell": { id: "angka kumulatif yang dilaporkan turun", en: "reported running totals fall" },
};

const NOT_COMPARED: Readonly<Record<Extract<Compared, { kind: "none" }>["reason"], Required<Texts>>> = {
  "no-figure-this-year": { id: "realisasi tahun ini belum ada", en: "no figure of this year" },
  "no-figure-of-the-prior-year": { id: "realisasi tahun lalu belum ada", en: "no figure of the year before" },
  "no-medium-term-target": { id: "tanpa target jangka menengah", en: "no medium-term target" },
};

function figureCell(figure: YearFigure, language: Language): Cell {
  if (figure.kind === "figure") return targetCell(figure.value, textIn(NO_FIGURE["missing-actual"], language));
  return { kind: "gap", text: textIn(NO_FIGURE[figure.reason], language) };
}

/** The medium-term target with its year, and how far it was reached. */
function mediumTermCells(
  compared: Compared,
  rounding: AttainmentRules["rounding"] | undefined,
  language: Language,
): readonly [target: Cell, reached: Cell] {
  const id = language === "id";
  if (compared.kind === "none") {
    const gap: Cell = { kind: "gap", text: textIn(NOT_COMPARED[compared.reason], language) };
    return [gap, gap];
  }
  const { against, measured } = compared;
  const target = targetCell(against, id ? "tanpa target" : "no target");
  if (measured.kind === "measured" && measured.attainment.kind === "percent") {
    const { raw } = measured.attainment;
    return [target, { kind: "percent", value: rounding ? roundTo(raw, rounding.decimals, rounding.mode) : raw }];
  }
  return [target, { kind: "gap", text: id ? "tanpa persentase" : "no percentage" }];
}

function comparisonBlocks(
  { year, rounding }: Evaluation,
  comparisons: readonly YearComparison[],
  language: Language,
): readonly Block[] {
  if (comparisons.length === 0) return [];
  const id = language === "id";
  const rows = comparisons.map(({ name, unit, actual, prior, againstMediumTerm }) => {
    const [target, reached] = mediumTermCells(againstMediumTerm, rounding, language);
    return {
      indicator: { kind: "words", text: `${name} (${unit})` } as const,
      prior: figureCell(prior, language),
      actual: figureCell(actual, language),
      target,
      reached,
    };
  });
  return [
    tableOf(
      id ? "Perbandingan dengan tahun lalu dan target jangka menengah" : "Beside last year and the medium-term target",
      {
        indicator: { title: id ? "Indikator kinerja" : "Performance indicator", holds: "words" },
        prior: { title: `${id ? "Realisasi" : "Actual"} ${String(year - 1)}`, holds: "figures" },
        actual: { title: `${id ? "Realisasi" : "Actual"} ${String(year)}`, holds: "figures" },
        target: { title: id ? "Target jangka menengah" : "Medium-term target", holds: "figures" },
        reached: { title: id ? "Terhadap target jangka menengah" : "Against it", holds: "figures" },
      },
      rows,
    ),
  ];
}

/** By which rule the percentages were computed. */
function formulaNote({ measurements, sources }: Evaluation, language: Language): readonly Block[] {
  const basis = measurements.flatMap(({ because }) => because.basis ?? []);
  if (basis.length === 0) return [];
  const cited = formatBasis(basis, sources, language);
  const text =
    language === "id"
      ? `Tercapai atau tidaknya ditentukan dari perbandingan realisasi dengan target, bukan dari persentase. Rumus capaian: ${cited}.`
      : `Whether a target was reached follows from the comparison of actual and target, never from the percentage. Formula: ${cited}.`;
  return [{ kind: "note", text }];
}

/**
 * The measurement of the year as an annual report has it: target, actual and attainment of every indicator, missed, met or exceeded, and what is
 * unmeasured with its reason; beside earlier years where they are given.
 *
 * @term Pengukuran kinerja dalam Laporan Kinerja (LKjIP)
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
 * const report = measurementReport(contohAgreement, evaluation, { language: "id" });
 * report.title // => "Pengukuran Kinerja Tahun 2025: Kepala Dinas Kesehatan"
 */
export function measurementReport(
  agreement: PerformanceAgreement,
  evaluation: Evaluation,
  { language, earlier = [], comparisons = [] }: ReportOptions,
): PrintedDocument {
  const id = language === "id";
  const { year, asOf, post } = evaluation;
  const name = id ? `Pengukuran Kinerja Tahun ${String(year)}` : `Performance Measured in ${String(year)}`;
  return {
    title: `${name}: ${post}`,
    language,
    blocks: [
      { kind: "heading", rank: "title", text: name },
      partyBlock(agreement.mandateHolder, language),
      {
        kind: "paragraph",
        text: id
          ? `Keadaan menurut data yang diketahui pada ${formatDay(asOf, language)}.`
          : `As it was known on ${formatDay(asOf, language)}.`,
      },
      ...measurementBlocks(agreement, evaluation, `${year}`, language),
      ...earlierBlocks(evaluation, earlier, language),
      ...comparisonBlocks(evaluation, comparisons, language),
      ...formulaNote(evaluation, language),
    ],
  };
}
