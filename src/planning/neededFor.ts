import type { Indicator, Target } from "../agreement/indicator.ts";
import { sumOf } from "../assessment/decimal.ts";
import { componentsOf, reached } from "../assessment/reported.ts";
import { type Ledger, ledgersOf, type Line, targetFor } from "../assessment/ledger.ts";
import type { MissingFact } from "../law/because.ts";
import type { Period } from "../time/period.ts";
import type { PlanningCase } from "./planningCase.ts";

/** What is still needed of one indicator to reach the target of a period that has not ended. */
export type Needed = {
  /** The indicator. */
  readonly indicator: string;
  /** Its name. */
  readonly name: string;
  /** What it is counted in. */
  readonly unit: string;
  /** The period. */
  readonly period: Period;
  /** What was promised. */
  readonly target: Target;
} & (
  | {
      /** A figure on this side of the bound, or this level, reaches it; anything less does not. */
      readonly kind: "needed";
      /** On which side. */
      readonly side: "at-least" | "at-most";
      /** The bound. Where periods add up, of all that is still to be reported in them together. */
      readonly value: number | string;
    }
  | {
      /** Nothing reaches it any more. */
      readonly kind: "impossible";
      /** The most that is possible is below it, or what was reported is already beyond it. */
      readonly reason: "above-maximum" | "already-beyond";
    }
  | {
      /** It cannot be said before facts are recorded. */
      readonly kind: "unknown";
      /** The facts. */
      readonly missing: readonly MissingFact[];
    }
);

type Answer =
  | Pick<Extract<Needed, { readonly kind: "needed" }>, "kind" | "side" | "value">
  | Pick<Extract<Needed, { readonly kind: "impossible" }>, "kind" | "reason">
  | Pick<Extract<Needed, { readonly kind: "unknown" }>, "kind" | "missing">;

/** What the ended periods inside a longer one have made so far: their figures, and the facts that are missing. */
function soFar(
  ledger: Ledger,
  indicator: Indicator,
  line: Line,
  { asOf }: PlanningCase,
): { readonly missing: readonly MissingFact[]; readonly figures: readonly number[] } {
  const ended = componentsOf(ledger, line).filter(({ until }) => until <= asOf);
  const reports = ended.map((part) => reached(ledger, indicator, part));
  return {
    missing: reports.flatMap((report) => (report.kind === "missing" ? report.missing : [])),
    figures: reports.flatMap((report) =>
      report.kind === "figure" && typeof report.value === "number" ? [report.value] : [],
    ),
  };
}

function answerFor(ledger: Ledger, indicator: Indicator, line: Line, target: Target, of: PlanningCase): Answer {
  if (typeof target === "string") return { kind: "needed", side: "at-least", value: target };
  const { min, max } = typeof target === "number" ? { min: target, max: target } : target;
  const { polarity, accumulation, maximum = Infinity } = indicator;
  const side = polarity === "higher-is-better" ? "at-least" : "at-most";
  const bound = side === "at-least" ? min : max;
  if (side === "at-least" && bound > maximum) return { kind: "impossible", reason: "above-maximum" };
  const { missing, figures } = soFar(ledger, indicator, line, of);
  if (accumulation === "running") {
    const isBeyond = side === "at-most" && figures.some((figure) => figure > bound);
    return isBeyond ? { kind: "impossible", reason: "already-beyond" } : { kind: "needed", side, value: bound };
  }
  if (accumulation !== "sum") return { kind: "needed", side, value: bound };
  if (missing.length > 0) return { kind: "unknown", missing };
  return { kind: "needed", side, value: sumOf([bound, ...figures.map((figure) => -figure)]) };
}

/**
 * What is still needed of every indicator for every period that has not ended, exact in decimals: whatever the formula, the outcome comes from
 * comparing figure and target, so the bound is the target itself, less what periods that add up have made already. A bound of zero or below
 * that asks for at least so much is reached already, if nothing is taken back.
 *
 * @example
 * const of = { agreement: contohAgreement, facts: contohFacts, ruleSet: kabContoh, asOf: plainDate("2026-01-31") };
 * neededFor(of) // => []
 */
export function neededFor(of: PlanningCase): readonly Needed[] {
  const { agreement, facts, asOf } = of;
  return ledgersOf(agreement, facts, asOf).flatMap((ledger) =>
    ledger.flatMap((line): readonly Needed[] => {
      const { indicator, period, until } = line;
      const target = targetFor(ledger, line);
      if (!indicator || target === undefined || until <= asOf) return [];
      const { id, name, unit } = indicator;
      return [{ indicator: id, name, unit, period, target, ...answerFor(ledger, indicator, line, target, of) }];
    }),
  );
}
