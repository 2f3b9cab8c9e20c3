import type { Period } from "../time/period.ts";

/**
 * Whether a larger figure is better or worse. The name never tells: "persentase penurunan …" is higher-is-better.
 *
 * @term Polaritas
 */
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
 * How the figures of shorter periods make the figure of the year.
 *
 * - `sum` adds them: documents, permits, kilometres per quarter. The year adds each quarter's own target.
 * - `last` takes the latest: a rate, an index, an opinion. Only the last quarter is needed.
 * - `flat` takes the latest too, with one and the same target in every quarter: the year's.
 * - `running` takes the latest of running totals, entered as they stand by then; one that falls contradicts those before it.
 *
 * What is published once a year ("angka kemiskinan" by BPS) is `last` with a target for the year alone: it is due in no quarter.
 *
 * @term Cara akumulasi (kumulatif, non-kumulatif)
 */
export type Accumulation = "sum" | "last" | "flat" | "running";

/**
 * Every accumulation, for readers of unknown data.
 *
 * @example
 * accumulations // => ["sum", "last", "flat", "running"]
 */
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
 * Where an indicator is to stand at the end of the medium-term plan (RPJMD of a region, Renstra of an agency).
 *
 * @term Target jangka menengah
 */
export interface MediumTermTarget {
  /** The last year of the plan. */
  readonly year: number;
  /** What is to be reached in that year. */
  readonly target: Target;
}

/**
 * The formulas by which a target T and an actual R become a percentage. None of them decides the outcome: that is a comparison of R and T.
 *
 * - `ratio`, R / T × 100: more is better. Any percentage; none where T is 0.
 * - `mirror`, (2T − R) / T × 100: less is better ("angka kemiskinan", prevalence, complaints). 200 where nothing is left, 100 at the target, 0
 *   at twice the target, and below. Where T is 0, reaching it exactly is 100 and anything else has no percentage.
 * - `inverseRatio`, T / R × 100: less is better too, where a local guide says so. Above 0; none where R is 0.
 * - `reduction`, (T − R) / T × 100: 0 where the target is met. It measures no attainment and is here only to reproduce a system that prints it.
 * - `statusOnly`: no percentage, only missed, met or exceeded.
 *
 * An indicator needs none of its own: the rules name one per polarity (nationally `ratio` and `mirror`). A span is held against the bound
 * that was passed, and is 100 inside. A level ("opini BPK", a SAKIP letter) and a stage go by their place, whatever the formula. Below 0
 * no target has a percentage.
 *
 * @term Rumus capaian
 * @basis PermenPANRB 8/2021, Lampiran, hlm. 91 (`ratio`) and 100 (`mirror`). The others stand in no regulation that we know.
 */
export type FormulaName = "ratio" | "mirror" | "inverseRatio" | "reduction" | "statusOnly";

/**
 * Every formula, for readers of unknown data.
 *
 * @example
 * formulaNames // => ["ratio", "mirror", "inverseRatio", "reduction", "statusOnly"]
 */
export const formulaNames: readonly FormulaName[] = ["ratio", "mirror", "inverseRatio", "reduction", "statusOnly"];

/**
 * One promised indicator. Its name says nothing about how it is measured; these three settle most cases:
 *
 * - "Angka kemiskinan", a rate that should fall and is published once a year: `lower-is-better`, `last`, a target for the year.
 * - "Opini BPK", a level: `higher-is-better`, `last`, its `scale`, and a level such as `WTP` as target.
 * - "Jumlah dokumen per triwulan", which adds up: `higher-is-better`, `sum`, a target for every quarter.
 *
 * @term Indikator Kinerja
 *
 * @example
 * const rules = rulesInForce(national, { on: plainDate("2025-12-31"), year: 2025, signed: true }).attainment;
 * const poverty = { polarity: "lower-is-better" } as const;
 * rules && measureFigure(poverty, 8, 10, rules)
 * // => { kind: "measured", outcome: "missed", attainment: { kind: "percent", raw: 75, capped: 75, formula: "mirror" } }
 * @example
 * const rules = rulesInForce(national, { on: plainDate("2025-12-31"), year: 2025, signed: true }).attainment;
 * const opinion = { polarity: "higher-is-better", scale: "opini-bpk" } as const;
 * rules && measureFigure(opinion, "WTP", "WDP", rules)
 * // => { kind: "measured", outcome: "missed", attainment: { kind: "none", reason: "status-only" } }
 * @example
 * const rules = rulesInForce(national, { on: plainDate("2025-12-31"), year: 2025, signed: true }).attainment;
 * const documents = { polarity: "higher-is-better" } as const;
 * rules && measureFigure(documents, 4, 5, rules)
 * // => { kind: "measured", outcome: "exceeded", attainment: { kind: "percent", raw: 125, capped: 125, formula: "ratio" } }
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
  /** How quarters make a year: whether they add up. */
  readonly accumulation: Accumulation;
  /** The promised targets by period. A period without one is not due. */
  readonly targets: Readonly<Partial<Record<Period, Target>>>;
  /** The named scale of the rules, where targets are levels: nationally `opini-bpk` (TMP to WTP) and `sakip` (D to AA). */
  readonly scale?: string;
  /** Its stages in their order, where targets are stages. */
  readonly stages?: readonly Stage[];
  /** The most that is possible at all, where there is one: 100 % of something, the best opinion. Nothing can exceed it. */
  readonly maximum?: number;
  /** How much it weighs in a weighted mean, where the agreement says so. */
  readonly weight?: number;
  /** The formula, where the agreement names one other than the rule set's own for the polarity. */
  readonly formula?: FormulaName;
  /** Where it is to stand at the end of the medium-term plan, where the agreement says so. */
  readonly mediumTerm?: MediumTermTarget;
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
