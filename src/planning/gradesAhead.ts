import { sumOf } from "../assessment/decimal.ts";
import type { Review } from "../assessment/review.ts";
import { stepReached } from "../consequence/ladder/climb.ts";
import type { Grading, Ladder } from "../consequence/ladder/ladder.ts";
import { magnitudeOf } from "../consequence/ladder/magnitude.ts";
import { isMeant } from "../consequence/ladder/stepFor.ts";
import type { Entry } from "../law/since.ts";
import type { Prospect } from "./prospect.ts";
import { reviewsAhead } from "./reviewsAhead.ts";
import type { LineAhead } from "./threshold.ts";

/** The next line of a graded ladder at one review; none where nothing that is still open can reach it. */
function lineAhead(
  ladder: Entry<Ladder>,
  grading: Grading,
  review: Review,
  { inquiry, evaluation, rules }: Prospect,
): readonly LineAhead[] {
  const { label, on, period } = review;
  const held = { label, on, ...(period !== undefined && { period }) };
  const judged = { review: label, reviewedOn: on, ...(period !== undefined && { period }) };
  const number = magnitudeOf(grading.by, judged, { inquiry, reviews: evaluation.reviews });
  const rises = grading.worse === "higher";
  const place = stepReached(rises ? number.least : number.most, grading, ladder.steps);
  const step = ladder.steps[place + 1];
  const line = step && grading.at[step.code];
  if (step === undefined || line === undefined) return [];
  const { standing, asOf } = evaluation;
  const about = {
    counts: grading.by.kind,
    ...(grading.by.kind === "observed" && { measure: grading.by.measures.join(" + ") }),
    review: held,
    line,
    side: rises ? "at-least" : "below",
    reaches: {
      kind: "step",
      ladder: ladder.code,
      step: step.code,
      title: step.title,
      meant: isMeant(step, ladder, { standing, asOf, choices: rules.choices }).kind,
    },
    basis: ladder.basis,
  } as const;
  if (!Number.isFinite(number.least)) return [{ ...about, kind: "unknown", missing: number.missing }];
  const isClosed = on <= asOf && number.missing.length === 0;
  if (isClosed || (grading.by.kind === "targets-missed" && number.most < line)) return [];
  const now = rises ? number.least : number.most;
  const unsure = on <= asOf ? number.most - number.least : 0;
  const more = rises ? sumOf([line, -now]) : sumOf([now, -line]);
  return [{ ...about, kind: "ahead", now, more, ...(unsure > 0 && { unsure }) }];
}

/**
 * How far it is to the next step of every ladder whose step follows from a number, at the next review and at those that wait for figures.
 *
 * @internal
 */
export function gradesAhead(prospect: Prospect): readonly LineAhead[] {
  const { rules } = prospect;
  return rules.ladders.flatMap((ladder) => {
    const { grading } = ladder;
    if (grading === undefined) return [];
    const answered = [...rules.breaches, ...rules.merits].filter(({ code }) => ladder.answers.includes(code));
    const reviews = new Set(answered.flatMap((rule) => reviewsAhead(rule, prospect)));
    return [...reviews].flatMap((review) => lineAhead(ladder, grading, review, prospect));
  });
}
