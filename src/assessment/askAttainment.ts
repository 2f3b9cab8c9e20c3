import { promisesOn } from "../agreement/agreement.ts";
import type { MissingFact, Truth } from "../law/because.ts";
import { earliest, latest } from "../time/plainDate.ts";
import { type Period, periodEnd } from "../time/period.ts";
import type { BreachLeaf } from "./breach.ts";
import { meanAttainment } from "./counts.ts";
import { sureDigits } from "./decimal.ts";
import { answer, enough, idleIf, type Inquiry, type Values } from "./inquiry.ts";
import type { Measurement } from "./measure.ts";

/** The figure that is missing, also where its period has not ended yet. */
function missingFigure(measurement: Measurement): readonly MissingFact[] {
  const { because, name, period } = measurement;
  if (because.missing !== undefined) return because.missing;
  // A figure that is there and cannot be used is not asked for again: something else has to be corrected.
  const reason = measurement.kind === "unmeasured" ? measurement.reason : undefined;
  const corrected = reason === "not-comparable" || reason === "above-maximum" || reason === "no-rule-in-force";
  return [{ fact: corrected ? reason : "actual", about: name, period, why: "not-recorded" }];
}

/** The measurements that a leaf speaks of. */
function dueUnder(
  which: TargetLeaf["which"],
  { agreement, measurements }: Inquiry,
  period: Period,
): readonly Measurement[] {
  const due = measurements.filter((m) => m.period === period);
  if (which === "any-key") return due.filter(({ key }) => key);
  if (typeof which !== "object" || !("objective" in which)) return due;
  const objective = promisesOn(agreement, periodEnd(period)).objectives.find(({ id }) => id === which.objective);
  const own = new Set(objective?.indicators.map(({ id }) => id));
  return due.filter(({ indicator }) => own.has(indicator));
}

type TargetLeaf = Extract<BreachLeaf, { kind: "target-missed" }>;

/**
 * Whether targets of the period were missed.
 *
 * @internal
 */
export function askTargets(leaf: TargetLeaf, inquiry: Inquiry, period: Period): Truth {
  const { measurements } = inquiry;
  const due = dueUnder(leaf.which, inquiry, period);
  const measured = due.filter((m) => m.kind === "measured");
  const missed = measured.filter(({ outcome }) => outcome === "missed");
  const open = due.filter(({ kind }) => kind !== "measured");
  const counted = typeof leaf.which === "object" && "atLeast" in leaf.which;
  const needed = counted ? leaf.which.atLeast : 1;
  const kind = enough(missed.length, open.length, needed);
  const mean = kind === "holds" ? meanAttainment(measurements, period).raw : undefined;
  const values: Values = {
    which: typeof leaf.which === "string" ? leaf.which : counted ? "at-least" : "objective",
    needed,
    period,
    due: due.length,
    missed: missed.length,
    unknown: open.length,
    ...(mean !== undefined && sureDigits(mean) >= 100 ? { meanHides: mean } : {}),
  };
  const deciding = (kind === "holds" ? missed : measured).map((m) => m.knownOn);
  const truth = answer("target-missed", kind, values, {
    missing: kind === "unknown" ? open.flatMap(missingFigure) : [],
    parts: due.map(({ because }) => because),
    // A later report can only add misses: it is the earliest ones that make enough.
    known: kind === "holds" ? [...deciding].sort()[needed - 1] : latest(deciding),
  });
  return idleIf(due.length === 0, truth);
}

/** What keeps an indicator out of a mean: its figure, or a percentage where the figure has none. */
function missingPercent(measurement: Measurement): readonly MissingFact[] {
  const { kind, name, period } = measurement;
  return kind === "measured"
    ? [{ fact: "percentage", about: name, period, why: "not-recorded" }]
    : missingFigure(measurement);
}

/**
 * Whether the mean attainment of the period lies below a percentage.
 *
 * @internal
 */
export function askMean(
  { percent }: Extract<BreachLeaf, { kind: "mean-below" }>,
  { measurements }: Inquiry,
  period: Period,
): Truth {
  const mean = meanAttainment(measurements, period);
  const due = measurements.filter((m) => m.period === period);
  // What has no percentage is not in the mean, and would otherwise vanish from it.
  const outside = due.filter((m) => m.kind !== "measured" || m.attainment.kind === "none");
  const values: Values = { percent, period, mean: mean.raw ?? null, counted: mean.counted, due: mean.due };
  const parts = due.map(({ because }) => because);
  if (mean.raw === undefined || outside.length > 0) {
    const missing = outside.flatMap(missingPercent);
    return answer("mean-below", "unknown", values, { missing, parts });
  }
  const known = latest(due.filter((m) => m.kind === "measured").map((m) => m.knownOn));
  return answer("mean-below", sureDigits(mean.raw) < percent ? "holds" : "fails", values, { parts, known });
}

/**
 * Whether every target of the period was reached. With nothing due nothing was reached.
 *
 * @internal
 */
export function askReached(
  { which }: Extract<BreachLeaf, { kind: "targets-reached" }>,
  { measurements }: Inquiry,
  period: Period,
): Truth {
  const due = measurements.filter((m) => m.period === period && (which === "all" || m.key));
  const measured = due.filter((m) => m.kind === "measured");
  const reached = measured.filter(({ outcome }) => outcome !== "missed");
  const missed = measured.filter(({ outcome }) => outcome === "missed");
  const open = due.filter(({ kind }) => kind !== "measured");
  const values: Values = { which, period, due: due.length, reached: reached.length, unknown: open.length };
  const parts = due.map(({ because }) => because);
  if (due.length === 0 || missed.length > 0) {
    const known = earliest(missed.map((m) => m.knownOn));
    return idleIf(due.length === 0, answer("targets-reached", "fails", values, { parts, known }));
  }
  if (open.length > 0) {
    return answer("targets-reached", "unknown", values, { missing: open.flatMap(missingFigure), parts });
  }
  return answer("targets-reached", "holds", values, { parts, known: latest(reached.map((m) => m.knownOn)) });
}
