import type { Evaluation } from "../evaluation.ts";
import type { JudgedRecommendation } from "../rules/conformity/judge.ts";

/** From nothing to the heaviest step; what waits for facts or for a person is nothing yet. */
function weight(found: JudgedRecommendation | undefined): number {
  switch (found?.kind) {
    case undefined:
    case "await-facts":
    case "requires-legal-review":
      return 0;
    case "open-remediation":
    case "re-test":
    case "placement":
    case "honourable-dismissal":
    case "statutory-dismissal":
      return 1;
    case "step":
      return found.rank;
    case "punishment":
      return Math.max(...found.kinds.map(({ rank }) => rank));
  }
}

/**
 * Where one evaluation comes out milder than another: the ladders, or the time to improve.
 *
 * @internal
 */
export function milderIn(one: Evaluation, other: Evaluation): readonly string[] {
  const sources = new Set([...one.recommendations, ...other.recommendations].map(({ from }) => from));
  const weightOf = ({ recommendations }: Evaluation, source: string): number =>
    weight(recommendations.find(({ from }) => from === source));
  return [...sources].filter((source) => weightOf(one, source) < weightOf(other, source));
}
