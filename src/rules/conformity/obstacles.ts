import type { Effect } from "../../consequence/standing/effect.ts";
import type { Recommendation } from "../../consequence/recommendation.ts";
import type { Standing } from "../../consequence/standing/standing.ts";
import { type Obstacle, obstaclesOn } from "../../consequence/standing/tenure.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import type { RulesInForce } from "../rulesInForce.ts";
import type { Conformity } from "./status.ts";

/** A freeze speaks of replacing officials; the other obstacles speak of the grounds on which a post is left. */
const isFreeze = ({ kind }: Obstacle): boolean => kind === "election-freeze" || kind === "after-installation";

/** Whether a disciplinary punishment counts as a replacement is not settled. */
function forPunishment(obstacle: Obstacle): Obstacle {
  const { because } = obstacle;
  return { ...obstacle, state: "unclear", because: { ...because, outcome: "noted" } };
}

const touchesPost = ({ kind }: Effect): boolean =>
  kind === "post-lost" || kind === "post-lowered" || kind === "post-moved";

/** A kind that discipline law lists is a ground of its own for losing a post. */
function isPunishment(conformity: Conformity | undefined): boolean {
  return conformity?.aspects.some(({ aspect, status }) => aspect === "kind" && status === "conforms") === true;
}

/**
 * What stands in the way of what a recommendation would do to the post, on the day of the question; nothing for what leaves the post alone.
 *
 * @internal
 */
export function obstaclesTo(
  recommendation: Recommendation,
  conformity: Conformity | undefined,
  { tenure, freezes, termsOfOffice }: RulesInForce,
  { post }: Standing,
  asOf: PlainDate,
): readonly Obstacle[] {
  const found = (): readonly Obstacle[] =>
    obstaclesOn({ post, freezes, terms: termsOfOffice, asOf, ...(tenure === undefined ? {} : { tenure }) });
  switch (recommendation.kind) {
    case "step":
      if (!touchesPost(recommendation.effect)) return [];
      return isPunishment(conformity) ? found().filter(isFreeze).map(forPunishment) : found();
    case "punishment":
      return recommendation.kinds.some(({ effect }) => touchesPost(effect))
        ? found().filter(isFreeze).map(forPunishment)
        : [];
    // The outcome of the re-test is a ground of its own.
    case "placement":
      return found().filter(isFreeze);
    case "re-test":
    case "honourable-dismissal":
    case "statutory-dismissal":
    case "open-remediation":
    case "await-facts":
    case "requires-legal-review":
      return [];
  }
}
