import type { ImposedFact } from "../../agreement/careerFacts.ts";
import { factsOf } from "../../agreement/factsOf.ts";
import type { Facts } from "../../agreement/facts.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import type { Standing } from "./standing.ts";

/**
 * The day by which a decision was taken: it was known no later than its record, and may take effect later.
 *
 * @internal
 */
export function decidedOn({ on, reportedOn }: ImposedFact): PlainDate {
  return reportedOn !== undefined && reportedOn < on ? reportedOn : on;
}

/**
 * The decisions that were taken and not annulled, earliest first, in whatever order they were recorded. Each says the kind that stands: where a
 * remedy put another in its place, that one.
 *
 * @internal
 */
export function validDecisions({
  facts,
  standing,
}: {
  readonly facts: Facts;
  readonly standing: Standing;
}): readonly ImposedFact[] {
  const recorded = factsOf(facts, "imposed");
  return standing.impositions
    .filter(({ state }) => state !== "annulled")
    .flatMap(({ id, step }) => {
      const decision = recorded.find((fact) => fact.id === id);
      return decision === undefined ? [] : [{ ...decision, step }];
    });
}
