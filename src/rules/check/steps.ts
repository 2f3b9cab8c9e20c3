import type { StepInPlace } from "../../consequence/ladder/followsFrom.ts";
import type { RuleSet } from "../ruleSet.ts";
import type { Path } from "./placed.ts";

/** A step of a ladder with its place there and in the rule set. */
export interface PlacedStep extends StepInPlace {
  /** Where it stands in the rule set. */
  readonly path: Path;
}

/**
 * Every step that a rule set has of its own.
 *
 * @internal
 */
export function stepsOf({ ladders = [] }: RuleSet): readonly PlacedStep[] {
  return ladders.flatMap((ladder, index) =>
    ladder.steps.map((step, place) => ({ ladder, step, place, path: ["ladders", index, "steps", place] })),
  );
}
