/**
 * What governments printed beside what the library computes: 44 indicator rows from reports, press and a regulation's examples.
 * Each row becomes an agreement with one indicator and one reported figure, and is measured by the national rules of its year.
 */
import {
  attain,
  type Facts,
  type FormulaName,
  type Indicator,
  type Language,
  measure,
  type Measurement,
  national,
  type Outcome,
  type PerformanceAgreement,
  type Period,
  periodEnd,
  type Polarity,
  rulesInForce,
  type Target,
} from "perjanjian-kinerja";

import printedRows from "./indicatorRows.json" with { type: "json" };

const rowClasses = [
  "percent-printed",
  "outcome-printed",
  "misprint-of-percent",
  "misprint-wrong-polarity",
  "misprint-of-outcome",
  "mean-of-unlisted-members",
  "not-measured",
  "nothing-printed",
] as const;
const polarities = ["higher-is-better", "lower-is-better", "aggregate"] as const;
const printedOutcomes = ["missed", "met", "exceeded", "met-or-exceeded"] as const;
const roundings = ["two-decimals", "integer", "none", "within-printed-inputs"] as const;
const formulas: readonly FormulaName[] = ["ratio", "mirror", "inverseRatio"];

/** What a row is: what was printed, and whether it can be right. */
export type RowClass = (typeof rowClasses)[number];

/** An outcome as printed; some sources only say that the target was reached or more. */
export type PrintedOutcome = (typeof printedOutcomes)[number];

/** How the printed percentage follows from the exact one. */
export type PrintedRounding = (typeof roundings)[number];

/** One indicator row as a government printed it. */
export interface IndicatorRow {
  readonly source: string;
  readonly year: number;
  readonly government: string;
  readonly indicator: string;
  readonly unit: string;
  readonly polarity: Polarity | "aggregate";
  readonly target: Target | null;
  readonly scale: string | undefined;
  readonly actual: number | string | null;
  readonly printedPercent: number | null;
  readonly printedOutcome: PrintedOutcome | null;
  readonly class: RowClass;
  readonly rounding: PrintedRounding | null;
  readonly note: string;
}

/** What the computed figure says of the printed one; `unexplained` is the one that must not happen. */
export type Verdict =
  | { readonly kind: "agrees" | "agrees-within-rounding" }
  | { readonly kind: "misprint"; readonly right: number | Outcome }
  | { readonly kind: "not-recomputable" | "not-measured" | "nothing-printed" | "unexplained" };

/** A row with what was computed for it. */
export interface JudgedRow {
  readonly row: IndicatorRow;
  /** The measurement of the year; nothing where the row names no target of its own. */
  readonly measurement: Measurement | undefined;
  /** Raw and exact, where there is a percentage. */
  readonly percent: number | undefined;
  readonly outcome: Outcome | undefined;
  readonly verdict: Verdict;
}

function oneOf<Text extends string>(allowed: readonly Text[], text: string): Text {
  const found = allowed.find((candidate) => candidate === text);
  if (found === undefined) throw new RangeError(`"${text}" is none of: ${allowed.join(", ")}.`);
  return found;
}

/** The rows of `indicatorRows.json`, in its order. */
export const indicatorRows: readonly IndicatorRow[] = printedRows.map((row) => ({
  ...row,
  scale: row.scale,
  polarity: oneOf(polarities, row.polarity),
  class: oneOf(rowClasses, row.class),
  printedOutcome: row.printedOutcome === null ? null : oneOf(printedOutcomes, row.printedOutcome),
  rounding: row.rounding === null ? null : oneOf(roundings, row.rounding),
}));

/** Rounds half up, on the digits as they are written. */
function rounded(value: number, digits: number): number {
  return Number(`${Math.round(Number(`${value}e${digits}`))}e-${digits}`);
}

function agreementOf({
  indicator,
  year,
  government,
  polarity,
  target,
  unit,
  scale,
}: IndicatorRow): PerformanceAgreement {
  const period: Period = `${year}`;
  const promised: readonly Indicator[] =
    polarity === "aggregate" || target === null
      ? []
      : [
          {
            id: "row",
            name: indicator,
            unit,
            polarity,
            key: true,
            accumulation: "last",
            targets: { [period]: target },
            ...(scale === undefined ? {} : { scale }),
          },
        ];
  return {
    id: "row",
    year,
    mandateHolder: {
      name: government,
      post: { title: government, level: "kepala-daerah", role: "kepala-daerah" },
    },
    signing: { kind: "not-signed" },
    documents: [],
    clauses: [],
    objectives: [{ id: "row", name: indicator, indicators: promised }],
    programmes: [],
    revisions: [],
  };
}

function factsOf({ government, year, actual }: IndicatorRow): Facts {
  const period: Period = `${year}`;
  const on = periodEnd(period);
  return {
    official: government,
    employment: "PNS",
    events: actual === null ? [] : [{ kind: "actual", agreement: "row", indicator: "row", period, value: actual, on }],
  };
}

/** The lowest and the highest percentage that the inputs allow, each of them known to half of its last printed digit. */
function spanOfInputs(target: number, actual: number): readonly number[] {
  const digits = Math.max(...[target, actual].map((value) => (String(value).split(".")[1] ?? "").length));
  const half = Number(`5e-${digits + 1}`);
  return [attain("ratio", target + half, actual - half), attain("ratio", target - half, actual + half)].flatMap(
    (percent) => (percent.kind === "percent" ? [percent.value] : []),
  );
}

function percentAgrees(
  { printedPercent, rounding, target, actual }: IndicatorRow,
  percent: number | undefined,
): boolean {
  if (printedPercent === null || percent === undefined) return false;
  switch (rounding) {
    case "two-decimals":
      return rounded(percent, 2) === printedPercent;
    case "integer":
      return rounded(percent, 0) === printedPercent;
    case "within-printed-inputs": {
      if (typeof target !== "number" || typeof actual !== "number") return false;
      const [lowest = Infinity, highest = -Infinity] = spanOfInputs(target, actual);
      return lowest <= printedPercent && printedPercent <= highest;
    }
    case "none":
    case null:
      return percent === printedPercent;
  }
}

function outcomeAgrees(printed: PrintedOutcome | null, outcome: Outcome | undefined): boolean {
  if (printed === "met-or-exceeded") return outcome === "met" || outcome === "exceeded";
  return printed !== null && printed === outcome;
}

/** The formulas that would print this percentage from this target and figure. */
function formulasPrinting({ target, actual, printedPercent }: IndicatorRow): readonly FormulaName[] {
  if (typeof target !== "number" || typeof actual !== "number") return [];
  return formulas.filter((formula) => {
    const percent = attain(formula, target, actual);
    return percent.kind === "percent" && rounded(percent.value, 2) === printedPercent;
  });
}

type Computed = Omit<JudgedRow, "row" | "verdict">;

function compute(row: IndicatorRow): Computed {
  const on = periodEnd(`${row.year}`);
  const rules = rulesInForce(national, { on, year: row.year, signed: true }).attainment;
  const [measurement] = measure(agreementOf(row), factsOf(row), rules, on);
  const measured = measurement?.kind === "measured" ? measurement : undefined;
  return {
    measurement,
    percent: measured?.attainment.kind === "percent" ? measured.attainment.raw : undefined,
    outcome: measured?.outcome,
  };
}

/** Whether the class holds for what was printed and computed; the class alone never makes a row agree. */
function classHolds(row: IndicatorRow, { measurement, percent, outcome }: Computed): boolean {
  switch (row.class) {
    case "percent-printed":
      return percentAgrees(row, percent);
    case "outcome-printed":
      return outcomeAgrees(row.printedOutcome, outcome);
    case "misprint-of-percent":
      return row.printedPercent !== null && percent !== undefined && formulasPrinting(row).length === 0;
    case "misprint-wrong-polarity":
      return row.polarity === "lower-is-better" && formulasPrinting(row).join() === "ratio";
    case "misprint-of-outcome":
      return row.printedOutcome !== null && outcome !== undefined && !outcomeAgrees(row.printedOutcome, outcome);
    case "mean-of-unlisted-members":
      return row.printedPercent !== null && measurement === undefined;
    case "not-measured":
      return measurement?.kind === "unmeasured" && measurement.reason === "missing-actual";
    case "nothing-printed":
      return percent !== undefined && row.printedPercent === null && row.printedOutcome === null;
  }
}

function verdictOn(row: IndicatorRow, computed: Computed): Verdict {
  if (!classHolds(row, computed)) return { kind: "unexplained" };
  switch (row.class) {
    case "percent-printed":
    case "outcome-printed":
      return { kind: row.rounding === "within-printed-inputs" ? "agrees-within-rounding" : "agrees" };
    case "misprint-of-percent":
    case "misprint-wrong-polarity":
      return computed.percent === undefined
        ? { kind: "unexplained" }
        : { kind: "misprint", right: rounded(computed.percent, 2) };
    case "misprint-of-outcome":
      return computed.outcome === undefined ? { kind: "unexplained" } : { kind: "misprint", right: computed.outcome };
    case "mean-of-unlisted-members":
      return { kind: "not-recomputable" };
    case "not-measured":
    case "nothing-printed":
      return { kind: row.class };
  }
}

/**
 * Measures every row by the national rules of its year and holds the result against what was printed.
 */
export function judgeRows(rows: readonly IndicatorRow[] = indicatorRows): readonly JudgedRow[] {
  return rows.map((row) => {
    const computed = compute(row);
    return { row, ...computed, verdict: verdictOn(row, computed) };
  });
}

const words = {
  id: {
    columns: ["Pemerintah", "Tahun", "Indikator", "Target", "Realisasi", "Capaian", "Hasil", "Tercetak", "Penilaian"],
    outcomes: { missed: "tidak tercapai", met: "tercapai", exceeded: "melampaui", "met-or-exceeded": "tercapai/lebih" },
    verdicts: {
      agrees: "sesuai",
      "agrees-within-rounding": "sesuai (pembulatan)",
      misprint: "salah cetak: ",
      "not-recomputable": "tidak dapat dihitung",
      "not-measured": "tidak diukur",
      "nothing-printed": "tidak dicetak",
      unexplained: "TIDAK TERJELASKAN",
    },
    classes: {
      "percent-printed": "persentase tercetak, sesuai",
      "outcome-printed": "hasil tercetak, sesuai",
      "misprint-of-percent": "persentase salah cetak",
      "misprint-wrong-polarity": "persentase salah arah",
      "misprint-of-outcome": "hasil salah cetak",
      "mean-of-unlisted-members": "rata-rata tanpa rincian",
      "not-measured": "tidak diukur",
      "nothing-printed": "tidak ada yang dicetak",
    },
    unexplained: "tidak terjelaskan",
  },
  en: {
    columns: ["Government", "Year", "Indicator", "Target", "Actual", "Attainment", "Outcome", "Printed", "Verdict"],
    outcomes: { missed: "missed", met: "met", exceeded: "exceeded", "met-or-exceeded": "met or more" },
    verdicts: {
      agrees: "agrees",
      "agrees-within-rounding": "agrees (rounding)",
      misprint: "misprint: ",
      "not-recomputable": "not recomputable",
      "not-measured": "not measured",
      "nothing-printed": "nothing printed",
      unexplained: "UNEXPLAINED",
    },
    classes: {
      "percent-printed": "percentage printed, agrees",
      "outcome-printed": "outcome printed, agrees",
      "misprint-of-percent": "percentage misprinted",
      "misprint-wrong-polarity": "percentage in the wrong direction",
      "misprint-of-outcome": "outcome misprinted",
      "mean-of-unlisted-members": "mean of members that are not listed",
      "not-measured": "not measured",
      "nothing-printed": "nothing printed",
    },
    unexplained: "unexplained",
  },
} as const;

/** No column is wider; the longest names are those of indicators and governments. */
const widest = { government: 22, indicator: 30 } as const;
const none = "–";

function shortened(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}

function written(value: number | string | null, language: Language): string {
  if (value === null) return none;
  return typeof value === "number" && language === "id" ? String(value).replace(".", ",") : String(value);
}

function writtenPercent(percent: number, language: Language): string {
  const text = rounded(percent, 2).toFixed(2);
  return language === "id" ? text.replace(".", ",") : text;
}

function cellsOf({ row, percent, outcome, verdict }: JudgedRow, language: Language): readonly string[] {
  const { outcomes, verdicts } = words[language];
  const right =
    verdict.kind !== "misprint"
      ? ""
      : typeof verdict.right === "number"
        ? writtenPercent(verdict.right, language)
        : outcomes[verdict.right];
  return [
    shortened(row.government, widest.government),
    String(row.year),
    shortened(row.indicator, widest.indicator),
    typeof row.target === "object" && row.target !== null
      ? `${written(row.target.min, language)}–${written(row.target.max, language)}`
      : written(row.target, language),
    written(row.actual, language),
    percent === undefined ? none : writtenPercent(percent, language),
    outcome === undefined ? none : outcomes[outcome],
    row.printedOutcome === null ? written(row.printedPercent, language) : outcomes[row.printedOutcome],
    `${verdicts[verdict.kind]}${right}`,
  ];
}

/** Figures stand on the right, words on the left. */
const columnsOfFigures: readonly number[] = [3, 4, 5];

function aligned(lines: readonly (readonly string[])[]): readonly string[] {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines.map((cells) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return columnsOfFigures.includes(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
}

/**
 * The rows as a text table, with the number of rows per class and of those that nothing explains.
 */
export function indicatorTable(language: Language): string {
  const judged = judgeRows();
  const { columns, classes, unexplained } = words[language];
  const [head = "", ...body] = aligned([columns, ...judged.map((row) => cellsOf(row, language))]);
  const rule = "─".repeat(Math.max(head.length, ...body.map((line) => line.length)));
  const counts = rowClasses.map((name) => `${classes[name]}: ${judged.filter(({ row }) => row.class === name).length}`);
  const open = judged.filter(({ verdict }) => verdict.kind === "unexplained").length;
  return [head, rule, ...body, rule, ...counts, `${unexplained}: ${open}`].join("\n");
}
