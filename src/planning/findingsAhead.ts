import { askBreachLeaf } from "../assessment/askBreach.ts";
import type { BreachLeaf } from "../assessment/breach.ts";
import { leavesOf, resolve } from "../assessment/condition.ts";
import { sumOf } from "../assessment/decimal.ts";
import type { FindingRule } from "../assessment/finding.ts";
import type { Review } from "../assessment/review.ts";
import type { Truth } from "../law/because.ts";
import { missingFacts } from "../law/because.ts";
import type { Entry } from "../law/since.ts";
import type { Prospect } from "./prospect.ts";
import { reviewsAhead } from "./reviewsAhead.ts";
import type { LineAhead } from "./threshold.ts";

type Line = Pick<LineAhead, "counts" | "measure" | "line" | "side">;

/** How far a question stands from its line: what is counted of it so far, or nothing while that is not known. */
interface Distance extends Line {
  readonly now?: number;
}

/** The line that a question draws, where it counts something that only grows or that a review is going to show. */
function distanceOf(leaf: BreachLeaf, { because: { values = {} } }: Truth): Distance | undefined {
  const count = (key: string): { readonly now?: number } => {
    const value = values[key];
    return typeof value === "number" ? { now: value } : {};
  };
  switch (leaf.kind) {
    case "target-missed": {
      const counted = typeof leaf.which === "object" && "atLeast" in leaf.which;
      const line = counted ? leaf.which.atLeast : 1;
      return { counts: "targets-missed", line, side: "at-least", ...count("missed") };
    }
    case "found":
      return { counts: "findings", measure: leaf.rule, line: leaf.atLeast, side: "at-least", ...count("found") };
    case "observed":
      return { counts: "observed", measure: leaf.measure, line: leaf.value, side: leaf.is, ...count("value") };
    case "mean-below":
      return { counts: "mean-attainment", line: leaf.percent, side: "below", ...count("mean") };
    case "evaluated-below":
      return { counts: "evaluated-levels", measure: leaf.aspects.join(", "), line: leaf.level, side: "below" };
    case "duty-breached":
    case "priority-programme-not-run":
    case "judged":
    case "graded":
    case "targets-reached":
    case "absorption-below":
    case "holder":
      return undefined;
  }
}

/** How far one question of a rule is from its line at a review; nothing where it holds, or cannot hold any more. */
function lineAhead(
  leaf: BreachLeaf,
  rule: Entry<FindingRule>,
  review: Review,
  prospect: Prospect,
): readonly LineAhead[] {
  const { inquiry, rules, of } = prospect;
  const asked = (one: BreachLeaf): Truth => askBreachLeaf(one, inquiry, review);
  const truth = asked(leaf);
  const distance = distanceOf(leaf, truth);
  const isHeld = review.on <= of.asOf;
  const isClosed = truth.kind === "fails" && (isHeld || leaf.kind === "target-missed");
  if (distance === undefined || truth.kind === "holds" || isClosed) return [];
  const { line, side, now } = distance;
  const { label, on, period } = review;
  const met: Truth = { kind: "holds", because: truth.because };
  const alone = resolve(
    rule.when,
    (one) => (JSON.stringify(one) === JSON.stringify(leaf) ? met : asked(one)),
    rules.choices,
  );
  const about = {
    ...distance,
    review: { label, on, ...(period !== undefined && { period }) },
    reaches: { kind: "finding", rule: rule.code, title: rule.title, alone: alone.kind === "holds" },
    basis: rule.basis,
  } as const;
  if (now === undefined || typeof line === "string")
    return [{ ...about, kind: "unknown", missing: missingFacts(truth.because) }];
  const more = side === "at-least" ? sumOf([line, -now]) : sumOf([now, -line]);
  const unsure = isHeld ? truth.because.values?.["unknown"] : undefined;
  return [{ ...about, kind: "ahead", now, more, ...(typeof unsure === "number" && unsure > 0 && { unsure }) }];
}

/**
 * How far it is to every line that a rule of breaches draws by counting, at the next review and at those that wait for figures.
 *
 * @internal
 */
export function findingsAhead(prospect: Prospect): readonly LineAhead[] {
  const { rules } = prospect;
  return rules.breaches.flatMap((rule) =>
    reviewsAhead(rule, prospect).flatMap((review) =>
      leavesOf(rule.when, rules.choices).flatMap((leaf) => lineAhead(leaf, rule, review, prospect)),
    ),
  );
}
