import type { Obligation } from "../../assessment/obligation.ts";
import type { Evaluation } from "../../evaluation.ts";
import type { Texts } from "../../result.ts";
import { type Period, type PeriodLength, periodOn, periodsOf } from "../../time/period.ts";
import { textIn } from "../format.ts";

/** What falls due of one obligation in one period. */
export interface ObligationCell {
  /** The period in which it falls due. */
  readonly period: Period;
  /** What falls due in it, in the order of the rules; empty where nothing does. */
  readonly obligations: readonly Obligation[];
  /** The state that most wants looking at; missing where nothing falls due. */
  readonly state?: Obligation["state"];
}

/** One obligation across the year. */
export interface ObligationRow {
  /** Its code. */
  readonly code: string;
  /** What it is called, in both languages. */
  readonly title: Required<Texts>;
  /** Whether it is a duty, or something that can be done. */
  readonly force: Obligation["force"];
  /** What falls due when: one cell for each period of the view. */
  readonly cells: readonly ObligationCell[];
  /** What has no due day, because the day it counts from is not recorded. */
  readonly withoutDay: readonly Obligation[];
}

/**
 * The obligations of an agreement across its year.
 *
 * @term Kewajiban sepanjang tahun
 */
export interface ObligationYear {
  /** The budget year. */
  readonly year: number;
  /** The periods of the year, and those after it in which something of the year still falls due. */
  readonly periods: readonly Period[];
  /** The obligations, in the order of the rules. */
  readonly rows: readonly ObligationRow[];
}

/** What most wants looking at comes first. */
const URGENCY: readonly Obligation["state"][] = ["breached", "unknown", "due", "late", "left-undone", "kept"];

function cell(period: Period, all: readonly Obligation[], length: PeriodLength): ObligationCell {
  const obligations = all.filter(({ dueBy }) => dueBy !== undefined && periodOn(dueBy, length) === period);
  const state = URGENCY.find((urgent) => obligations.some((obligation) => obligation.state === urgent));
  return { period, obligations, ...(state === undefined ? {} : { state }) };
}

/**
 * The obligations across the year with their state, period by period, by the day on which each falls due: a row for each obligation, a cell for
 * each period. A report on the fourth quarter that is due in January stands in January.
 *
 * @param evaluation - the evaluation
 * @param length - how long the periods of the view are
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2025-12-01"));
 * const { rows } = obligationYear(evaluation, "quarter");
 * rows[0]?.cells.map(({ period, state }) => `${period} ${state ?? "–"}`)
 * // => ["2025-Q1 late", "2025-Q2 –", "2025-Q3 –", "2025-Q4 –"]
 */
export function obligationYear(
  evaluation: Pick<Evaluation, "year" | "obligations">,
  length: Exclude<PeriodLength, "year">,
): ObligationYear {
  const { year, obligations } = evaluation;
  const reached = obligations.flatMap(({ dueBy }) => (dueBy === undefined ? [] : [periodOn(dueBy, length)]));
  const periods = [...new Set([...periodsOf(year, length), ...reached])].toSorted();
  const rows = obligations.flatMap((first, place): readonly ObligationRow[] => {
    const { code } = first;
    if (obligations.findIndex((one) => one.code === code) < place) return [];
    const all = obligations.filter((one) => one.code === code);
    return [
      {
        code,
        title: { id: first.title.id, en: textIn(first.title, "en") },
        force: first.force,
        cells: periods.map((period) => cell(period, all, length)),
        withoutDay: all.filter(({ dueBy }) => dueBy === undefined),
      },
    ];
  });
  return { year, periods, rows };
}
