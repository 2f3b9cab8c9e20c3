import type { Indicator, Target } from "../agreement/indicator.ts";
import { factsKnownOn } from "../agreement/known.ts";
import { sumOf } from "../assessment/decimal.ts";
import { measureFigure } from "../assessment/figure.ts";
import { type Ledger, ledgersOf, type Line, targetFor } from "../assessment/ledger.ts";
import { componentsOf, reached } from "../assessment/reported.ts";
import { reviewsOf } from "../assessment/review.ts";
import { both } from "../explanation/facts/factNames.ts";
import type { MissingFact } from "../law/because.ts";
import type { RulesInForce } from "../rules/rulesInForce.ts";
import { earliest, type PlainDate } from "../time/plainDate.ts";
import type { Needed, NeededFigure } from "./needed.ts";
import { neededText } from "./neededText.ts";
import type { PlanningCase } from "./planningCase.ts";
import { judgementRules } from "./prospect.ts";

/** Until when one looks: the next review, the end of the year, or every period of the year that has not ended. */
export type NeededBy = "next-review" | "year-end" | "every-period";

type Answer =
  | Pick<Extract<NeededFigure, { readonly kind: "needed" }>, "kind" | "side" | "value">
  | Pick<Extract<NeededFigure, { readonly kind: "reached" }>, "kind">
  | Pick<Extract<NeededFigure, { readonly kind: "impossible" }>, "kind" | "reason">
  | Pick<Extract<NeededFigure, { readonly kind: "unknown" }>, "kind" | "missing">;

/** What was reported inside a longer period so far, also ahead of time, and what is missing of what has ended. */
interface SoFar {
  readonly missing: readonly MissingFact[];
  readonly figures: readonly number[];
}

function soFar(ledger: Ledger, indicator: Indicator, line: Line, asOf: PlainDate): SoFar {
  const parts = componentsOf(ledger, line).map((part): SoFar => {
    const report = reached(ledger, indicator, part);
    if (report.kind === "figure") {
      return { missing: [], figures: typeof report.value === "number" ? [report.value] : [] };
    }
    const isOpen = part.until > asOf && report.reason !== "conflicting-actuals";
    return isOpen ? soFar(ledger, indicator, part, asOf) : { missing: report.missing, figures: [] };
  });
  return { missing: parts.flatMap(({ missing }) => missing), figures: parts.flatMap(({ figures }) => figures) };
}

/** What a number has to be, where what is reported does not reach the target yet. */
function boundFor(
  ledger: Ledger,
  indicator: Indicator,
  line: Line,
  target: Exclude<Target, string>,
  asOf: PlainDate,
): Answer {
  const { min, max } = typeof target === "number" ? { min: target, max: target } : target;
  const { polarity, accumulation, maximum = Infinity } = indicator;
  const rises = polarity === "higher-is-better";
  const [side, bound] = rises ? (["at-least", min] as const) : (["at-most", max] as const);
  if (rises && bound > maximum) return { kind: "impossible", reason: "above-maximum" };
  const { missing, figures } = soFar(ledger, indicator, line, asOf);
  if (accumulation === "running") {
    const isPassed = figures.some((figure) => (rises ? figure >= bound : figure > bound));
    if (!isPassed) return { kind: "needed", side, value: bound };
    return rises ? { kind: "reached" } : { kind: "impossible", reason: "already-beyond" };
  }
  if (accumulation !== "sum") return { kind: "needed", side, value: bound };
  if (missing.length > 0) return { kind: "unknown", missing };
  const value = sumOf([bound, ...figures.map((figure) => -figure)]);
  if (rises) return value <= 0 ? { kind: "reached" } : { kind: "needed", side, value };
  return value < 0 ? { kind: "impossible", reason: "already-beyond" } : { kind: "needed", side, value };
}

function answerFor(
  ledger: Ledger,
  indicator: Indicator,
  line: Line,
  target: Target,
  { asOf, attainment }: { readonly asOf: PlainDate; readonly attainment: RulesInForce["attainment"] },
): Answer {
  const report = reached(ledger, indicator, line);
  if (
    report.kind === "missing" &&
    (report.reason === "conflicting-actuals" || report.reason === "running-total-fell")
  ) {
    return { kind: "unknown", missing: report.missing };
  }
  if (report.kind === "figure" && attainment !== undefined) {
    const figure = measureFigure(indicator, target, report.value, attainment);
    if (figure.kind === "measured" && figure.outcome !== "missed") return { kind: "reached" };
  }
  if (typeof target === "string") return { kind: "needed", side: "at-least", value: target };
  return boundFor(ledger, indicator, line, target, asOf);
}

/** Whether a period is asked for: those that end by the next review, the year alone, or all. */
function isAsked(of: PlanningCase, by: NeededBy, rules: RulesInForce): (line: Line) => boolean {
  switch (by) {
    case "every-period":
      return () => true;
    case "year-end":
      return ({ period }) => period === `${of.agreement.year}`;
    case "next-review": {
      const reviews = reviewsOf(of.agreement, factsKnownOn(of.facts, of.asOf), rules.reviews, rules.choices);
      const next = earliest(reviews.map(({ on }) => on).filter((on) => on > of.asOf));
      return ({ until }) => next !== undefined && until <= next;
    }
  }
}

/**
 * What is still needed of every indicator for every period that has not ended, or only for those that the next review sees, or for the year;
 * exact in decimals. Whatever the formula, the outcome comes from comparing figure and target, so the bound is the target itself, less what
 * periods that add up have made already, also those reported ahead.
 *
 * What is needed reaches the target, and one unit less in the last decimal in which target and figures are printed does not (where less is better:
 * one unit more). Where periods add up no figure is taken to be negative, and a running total is taken not to fall.
 *
 * @term Kekurangan capaian terhadap target
 *
 * @example
 * const of = { agreement: contohAgreement, facts: contohFacts, ruleSet: kabContoh, asOf: plainDate("2025-12-01") };
 * neededFor(of, { by: "year-end" })[1]?.text.en
 * // => "Jumlah dokumen surveilans gizi, 2025: still needs at least 1 dokumen"
 */
export function neededFor(
  of: PlanningCase,
  { by = "every-period" }: { readonly by?: NeededBy } = {},
): readonly Needed[] {
  const { agreement, facts, asOf } = of;
  const rules = judgementRules(of);
  const { attainment } = rules;
  const asked = isAsked(of, by, rules);
  return ledgersOf(agreement, facts, asOf).flatMap((ledger) =>
    ledger.flatMap((line): readonly Needed[] => {
      const { indicator, period, until } = line;
      const target = targetFor(ledger, line);
      if (!indicator || target === undefined || until <= asOf || !asked(line)) return [];
      const { id, name, unit } = indicator;
      const about = { indicator: id, name, unit, period, target };
      const needed: NeededFigure = { ...about, ...answerFor(ledger, indicator, line, target, { asOf, attainment }) };
      return [{ ...needed, text: both((language) => neededText(needed, language)) }];
    }),
  );
}
