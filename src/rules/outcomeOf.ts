import type { JudgedRecommendation } from "./conformity/judge.ts";

/**
 * What a recommendation comes to: the code of its step, the kinds of punishment among which the authority picks, or its kind.
 *
 * @internal
 */
export function outcomeOf(recommendation: JudgedRecommendation): string {
  switch (recommendation.kind) {
    case "step":
      return recommendation.step;
    case "punishment":
      return recommendation.kinds.map(({ code }) => code).join(" / ");
    default:
      return recommendation.kind;
  }
}
