import type { Indicator } from "../agreement/indicator.ts";
import { knownOn, settle } from "../agreement/known.ts";
import type { MissingFact } from "../law/because.ts";
import { isPart, type Span } from "../time/period.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { sumOf } from "./decimal.ts";
import { type Ledger, type Line, partsOf } from "./ledger.ts";

/** Why the dossier has no figure for a period. */
export type UnreportedReason = "missing-actual" | "incomplete-period" | "conflicting-actuals" | "running-total-fell";

/** What the dossier says of one indicator in one period. */
export type Reported =
  | {
      /** A figure or a level was reported, or reports of shorter periods make it up. */
      readonly kind: "figure";
      /** The figure or level. */
      readonly value: number | string;
      /** Whether a final figure is still to come. */
      readonly provisional: boolean;
      /** The day since which it has been known. */
      readonly knownOn: PlainDate;
      /** What the reports of its parts make, where that is another figure. */
      readonly partsMake?: number;
    }
  | {
      /** There is none that can be used. */
      readonly kind: "missing";
      /** Why. */
      readonly reason: UnreportedReason;
      /** The facts that are missing. */
      readonly missing: readonly MissingFact[];
    };

function missing(reason: UnreportedReason, { name }: Indicator, { period }: Span): Reported {
  const why = reason === "missing-actual" ? "not-recorded" : "in-conflict";
  return { kind: "missing", reason, missing: [{ fact: "actual", about: name, period, why }] };
}

/** What the dossier says of an indicator for exactly one period. Of equal figures of one day one that is final settles it. */
function reportedFor(indicator: Indicator, line: Line): Reported {
  const told = settle(line.actuals, ({ value }) => value);
  if (told.kind !== "told") {
    return missing(told.kind === "silent" ? "missing-actual" : "conflicting-actuals", indicator, line);
  }
  const newest = knownOn(told.fact);
  const provisional = line.actuals.every((fact) => fact.provisional === true || knownOn(fact) < newest);
  return { kind: "figure", value: told.fact.value, provisional, knownOn: told.since };
}

/**
 * The shorter periods whose reports make up a longer one: those with a target. Where the whole has a target of its own, those of some
 * quarters do not say that the others were nothing: then all of the longest length that was reported, so that a gap shows.
 *
 * @internal
 */
export function componentsOf(ledger: Ledger, whole: Line): Ledger {
  const promised = whole.own === undefined ? partsOf(ledger, whole) : [];
  if (promised.length > 0) return promised;
  const parts = ledger.filter((line) => isPart(line, whole));
  const reported = parts.filter(({ actuals }) => actuals.length > 0);
  const longest = Math.max(...reported.map(({ months }) => months));
  return parts.filter(({ months }) => months === longest);
}

/**
 * Whether totals that can only grow were reported to fall.
 *
 * @internal
 */
export function hasFallen(reports: readonly Reported[]): boolean {
  const totals = reports.filter((report) => report.kind === "figure").map(({ value }) => Number(value));
  return totals.some((total, index) => total < (totals[index - 1] ?? total));
}

/** Figures add up. Levels cannot be added, so they come out as what cannot be compared. */
function together(reports: readonly Reported[]): Reported {
  const figures = reports.filter((report) => report.kind === "figure");
  const lacking = reports.flatMap((report) => (report.kind === "missing" ? report.missing : []));
  const known = figures
    .map((figure) => figure.knownOn)
    .sort()
    .at(-1);
  if (!known || lacking.length > 0) return { kind: "missing", reason: "incomplete-period", missing: lacking };
  const values = figures.map(({ value }) => value);
  return {
    kind: "figure",
    value: values.every((value) => typeof value === "number") ? sumOf(values) : values.join(" + "),
    provisional: figures.some(({ provisional }) => provisional),
    knownOn: known,
  };
}

/**
 * What was reached in a period: its own figure, or what the figures of its parts make up. A whole and the sum of its parts say the same
 * thing twice; where they differ, a whole that was reported after the parts corrects them.
 *
 * @internal
 */
export function reached(ledger: Ledger, indicator: Indicator, line: Line): Reported {
  const { accumulation } = indicator;
  const own = reportedFor(indicator, line);
  const adds = accumulation === "sum";
  if (own.kind === "figure" ? !adds : own.reason === "conflicting-actuals") return own;
  const components = componentsOf(ledger, line);
  // Of what neither adds up nor runs on, the last part alone stands for the whole.
  const counted = adds || accumulation === "running" ? components : components.slice(-1);
  const parts = counted.map((part) => reached(ledger, indicator, part));
  if (parts.length === 0) return own;
  if (accumulation === "running" && hasFallen(parts)) return missing("running-total-fell", indicator, line);
  const whole = together(adds ? parts : parts.slice(-1));
  if (own.kind === "missing") return whole;
  // Parts that leave some of the time out say less than the whole, and contradict nothing.
  const isAll = sumOf(components.map(({ months }) => months)) === line.months;
  if (!isAll || whole.kind === "missing" || typeof whole.value === "string" || whole.value === own.value) return own;
  return line.actuals.some((fact) => knownOn(fact) > whole.knownOn)
    ? { partsMake: whole.value, ...own }
    : missing("conflicting-actuals", indicator, line);
}
