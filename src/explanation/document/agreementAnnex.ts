import { type PerformanceAgreement, promisesOn } from "../../agreement/agreement.ts";
import type { Indicator, Programme, StrategicObjective, Target } from "../../agreement/indicator.ts";
import { sumOf } from "../../assessment/decimal.ts";
import { measure } from "../../assessment/measure.ts";
import type { Language } from "../../result.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { type Period, type PeriodLength, periodsOf } from "../../time/period.ts";
import { formatPeriod } from "../format.ts";
import type { Block } from "./printedDocument.ts";
import { type Column, tableOf } from "./table.ts";
import { targetCell, wordsCell } from "./targetCell.ts";

/** What each indicator is to reach in a period; nothing where it has no target for it. */
type Targets = (indicator: Indicator, period: Period) => Target | undefined;

/** The targets by which the agreement will be measured: each period's own, and what they make of the year. No fact is asked. */
function targetsOf(agreement: PerformanceAgreement, asOf: PlainDate): Targets {
  const nothing = { official: agreement.mandateHolder.name, employment: "PNS", events: [] } as const;
  const promised = measure(agreement, nothing, undefined, asOf);
  return ({ id }, of) => promised.find(({ indicator, period }) => indicator === id && period === of)?.target;
}

/**
 * The name of an indicator as it is printed: key indicators are marked.
 *
 * @internal
 */
export function indicatorText({ name, key }: Pick<Indicator, "name" | "key">): string {
  return key ? `${name} (IKU)` : name;
}

function objectivesTable(
  objectives: readonly StrategicObjective[],
  targets: Targets,
  year: number,
  language: Language,
): Block {
  const id = language === "id";
  const rows = objectives.flatMap((objective, place) =>
    objective.indicators.map((indicator) => ({
      number: { kind: "number", value: place + 1 } as const,
      objective: wordsCell(objective.name, id ? "sasaran belum dirumuskan" : "objective not worded"),
      indicator: wordsCell(indicatorText(indicator), id ? "indikator belum dirumuskan" : "indicator not worded"),
      unit: wordsCell(indicator.unit, id ? "satuan belum diisi" : "unit not given"),
      target: targetCell(targets(indicator, `${year}`), id ? "tanpa target tahunan" : "no target for the year"),
    })),
  );
  return tableOf(
    id
      ? `Sasaran, indikator, dan target tahun ${String(year)}`
      : `Objectives, indicators and targets of ${String(year)}`,
    {
      number: { title: "No.", holds: "figures", merges: "equal-cells" },
      objective: { title: id ? "Sasaran strategis" : "Strategic objective", holds: "words", merges: "equal-cells" },
      indicator: { title: id ? "Indikator kinerja" : "Performance indicator", holds: "words" },
      unit: { title: id ? "Satuan" : "Unit", holds: "words" },
      target: { title: "Target", holds: "figures" },
    },
    rows,
  );
}

const SHORTER: readonly Exclude<PeriodLength, "year">[] = ["half-year", "quarter", "month"];

/** The name of a period under a table that already names the year. */
function shortPeriod(period: Period, year: number, language: Language): string {
  const name = formatPeriod(period, language).replace(` ${String(year)}`, "");
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** A table for each length of period for which something is promised. */
function periodTables(
  indicators: readonly Indicator[],
  targets: Targets,
  year: number,
  language: Language,
): readonly Block[] {
  const id = language === "id";
  return SHORTER.flatMap((length): readonly Block[] => {
    const periods = periodsOf(year, length);
    const promised = indicators.filter((one) => periods.some((period) => targets(one, period) !== undefined));
    if (promised.length === 0) return [];
    const rows = promised.map((indicator) => [
      { kind: "words", text: `${indicator.name} (${indicator.unit})` } as const,
      ...periods.map((period) => targetCell(targets(indicator, period), id ? "tanpa target" : "no target")),
    ]);
    const columns: readonly Column[] = [
      { title: id ? "Indikator kinerja (satuan)" : "Performance indicator (unit)", holds: "words" },
      ...periods.map((period) => ({ title: shortPeriod(period, year, language), holds: "figures" }) as const),
    ];
    const caption = id ? `Target per periode tahun ${String(year)}` : `Targets by period, ${String(year)}`;
    return [{ kind: "table", caption, columns, rows }];
  });
}

function programmeBlock(programmes: readonly Programme[], language: Language): Block {
  const id = language === "id";
  if (programmes.length === 0)
    return {
      kind: "paragraph",
      text: id ? "Program dan anggaran: belum dicantumkan." : "Programmes and budget: not stated.",
    };
  const priority = id ? " (program prioritas)" : " (priority programme)";
  const rows = programmes.map((programme, place) => ({
    number: { kind: "number", value: place + 1 } as const,
    programme: wordsCell(
      `${programme.name}${programme.priority ? priority : ""}`,
      id ? "program belum dirumuskan" : "programme not worded",
    ),
    budget: { kind: "rupiah", value: programme.budgetRupiah } as const,
  }));
  return tableOf(
    id ? "Program dan anggaran" : "Programmes and budget",
    {
      number: { title: "No.", holds: "figures" },
      programme: { title: "Program", holds: "words" },
      budget: { title: id ? "Anggaran" : "Budget", holds: "figures" },
    },
    rows,
    {
      label: id ? "Jumlah" : "Total",
      value: { kind: "rupiah", value: sumOf(programmes.map(({ budgetRupiah }) => budgetRupiah)) },
    },
  );
}

/**
 * The annex of an agreement as it stood on a day: objectives, indicators and targets, by year and by shorter periods; programmes and budget.
 *
 * @internal
 */
export function annexBlocks(agreement: PerformanceAgreement, asOf: PlainDate, language: Language): readonly Block[] {
  const { objectives, programmes } = promisesOn(agreement, asOf);
  const targets = targetsOf(agreement, asOf);
  const { year } = agreement;
  const indicators = objectives.flatMap((objective) => objective.indicators);
  return [
    objectivesTable(objectives, targets, year, language),
    ...periodTables(indicators, targets, year, language),
    programmeBlock(programmes, language),
  ];
}
