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
 * How the figures of shorter periods make the figure of the year: `sum` adds them (documents per quarter),
 * `last` takes the latest (a rate, an index).
 */
export type Accumulation = "sum" | "last";

/**
 * The formulas by which attainment is computed, by name.
 * `ratio` R/T, `mirror` (2T − R)/T, `inverseRatio` T/R, each times 100. A span picks one of its bounds first.
 *
 * @term Rumus capaian
 */
export type FormulaName = "ratio" | "mirror" | "inverseRatio";

/** Every formula, for readers of unknown data. */
export const formulaNames: readonly FormulaName[] = ["ratio", "mirror", "inverseRatio"];

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
