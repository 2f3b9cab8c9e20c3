import type { FindingRule } from "../assessment/finding.ts";
import type { Review } from "../assessment/review.ts";
import type { Prospect } from "./prospect.ts";

/**
 * The reviews at which a rule can still find something: those held whose question is open, and the next one.
 *
 * @internal
 */
export function reviewsAhead({ code, at }: FindingRule, { evaluation, of: { asOf } }: Prospect): readonly Review[] {
  const { reviews, findings, merits } = evaluation;
  const own = reviews.filter((review) => review.code === at);
  const open = [...findings, ...merits].filter(({ kind, rule }) => kind === "unknown" && rule === code);
  const isOpen = ({ label, on }: Review): boolean =>
    open.some(({ review, reviewedOn }) => review === label && reviewedOn === on);
  return [
    ...own.filter((review) => review.on <= asOf && isOpen(review)),
    ...own.filter(({ on }) => on > asOf).slice(0, 1),
  ];
}
