import type { Period } from "../time/period.ts";

/** Whether a larger figure is better or worse. The name never tells: "persentase penurunan …" is higher-is-better. */
export type Polarity = "higher-is-better" | "lower-is-better";

/**
 * A target that is a span: anything inside it meets it.
 *
 * @term Target rentang
 */
export interface TargetRange {
  /** The lower bound, inside. */
  readonly min: number;
  /** The upper bound, inside. */
  readonly max: number;
}

/**
 * What is to be reached in a period: a figure, a span, or a level of a named scale such as `"WTP"` or `"BB"`.
 *
 * @term Target
 */
export type Target = number | TargetRange | string;

/**
 * A target as the value of a reason; a span is a list of its two bounds.
 *
 * @internal
 */
export function describeTarget(target: Target): string | number | readonly string[] {
  return typeof target === "object" ? [target.min, target.max].map(String) : target;
}

/**
 * How the figures of shorter periods make the figure of the year: `sum` adds them (documents per quarter), `last` takes the latest (a
 * rate, an index), `flat` likewise with one and the same target in every period, `running` takes the latest of running totals, which
 * must not fall.
 */
export type Accumulation = "sum" | "last" | "flat" | "running";

/** Every accumulation, for readers of unknown data. */
export const accumulations: readonly Accumulation[] = ["sum", "last", "flat", "running"];

/**
 * A stage of something that is built up step by step: what it weighs when it is complete.
 *
 * @term Tahapan
 */
export interface Stage {
  /** Its name, used as target and as what was reached. */
  readonly code: string;
  /** Its own weight; those of the stages before it count too. */
  readonly weight: number;
}

/**
 * The formulas by which attainment is computed, by name.
 * `ratio` R/T, `mirror` (2T − R)/T, `inverseRatio` T/R, `reduction` (T − R)/T, each times 100; `statusOnly` gives no percentage.
 * A span picks one of its bounds first. `reduction` gives 0 where the target is met: it is here only to reproduce a system that prints it.
 *
 * @term Rumus capaian
 */
export type FormulaName = "ratio" | "mirror" | "inverseRatio" | "reduction" | "statusOnly";

/** Every formula, for readers of unknown data. */
export const formulaNames: readonly FormulaName[] = ["ratio", "mirror", "inverseRatio", "reduction", "statusOnly"];

/**
 * One promised indicator.
 *
 * @term Indikator Kinerja
 */
export interface Indicator {
  /** Its identity across agreements, facts and years. */
  readonly id: string;
  /** Its name, in Indonesian. */
  readonly name: string;
  /** What it is counted in. */
  readonly unit: string;
  /** Which direction is better. */
  readonly polarity: Polarity;
  /** Whether it is one of the key indicators (Indikator Kinerja Utama). */
  readonly key: boolean;
  /** How quarters make a year. */
  readonly accumulation: Accumulation;
  /** The promised targets by period. A period without one is not due. */
  readonly targets: Readonly<Partial<Record<Period, Target>>>;
  /** The named scale, where targets are levels. */
  readonly scale?: string;
  /** Its stages in their order, where targets are stages. */
  readonly stages?: readonly Stage[];
  /** The most that is possible at all, where there is one: 100 % of something, the best opinion. Nothing can exceed it. */
  readonly maximum?: number;
  /** How much it weighs in a weighted mean, where the agreement says so. */
  readonly weight?: number;
  /** The formula, where the agreement names one other than the rule set's own for the polarity. */
  readonly formula?: FormulaName;
  /** The indicator above it that it carries, in the agreement above. */
  readonly carries?: string;
}

/**
 * An objective and the indicators that show whether it is reached.
 *
 * @term Sasaran Strategis
 */
export interface StrategicObjective {
  /** Its identity inside the agreement. */
  readonly id: string;
  /** Its wording, in Indonesian. */
  readonly name: string;
  /** Its indicators. */
  readonly indicators: readonly Indicator[];
}

/**
 * A programme and its budget.
 *
 * @term Program dan anggaran
 */
export interface Programme {
  /** Its identity inside the agreement. */
  readonly id: string;
  /** Its name, in Indonesian. */
  readonly name: string;
  /** The budget in whole rupiah. */
  readonly budgetRupiah: number;
  /** Whether the region has set it as a priority. */
  readonly priority: boolean;
}
