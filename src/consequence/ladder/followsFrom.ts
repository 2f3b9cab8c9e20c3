import { allOf, anyOf, type Condition, not } from "../../assessment/condition.ts";
import type { Choices } from "../../law/reading.ts";
import type { StandingLeaf } from "../standing/standingLeaf.ts";
import type { ConsequenceStep, Ladder } from "./ladder.ts";
import { isPossible } from "./possible.ts";

/** A step of a ladder with its place. */
export interface StepInPlace {
  /** The ladder. */
  readonly ladder: Ladder;
  /** The step. */
  readonly step: ConsequenceStep;
  /** Its place among the steps. */
  readonly place: number;
}

/** Whoever is dismissed climbs no further; a proposal dismisses nobody. */
function dismisses({ effect, mode }: ConsequenceStep): boolean {
  return effect.kind === "dismissal" && mode !== "proposed";
}

/** What has to hold for a step: its own condition, and no exception from it. */
function meant({ when, code }: ConsequenceStep, { except = [] }: Ladder): Condition<StandingLeaf> {
  const exceptions = except.filter(({ skip }) => skip === code).map((one) => one.when);
  return exceptions.length === 0 ? when : allOf(when, not(anyOf(...exceptions)));
}

/**
 * Whether a step can be the next one when a lower one, or none (−1), was the last that was imposed; or that one again, where it may be imposed
 * more than once.
 *
 * @internal
 */
export function followsFrom(last: number, { ladder, step, place }: StepInPlace, choices: Choices): boolean {
  const { steps } = ladder;
  const imposed = steps[last];
  if (imposed !== undefined && dismisses(imposed)) return false;
  if (last === place && (step.atMost ?? 1) === 1) return false;
  const settled = (leaf: StandingLeaf): "holds" | "fails" | undefined => {
    if (leaf.kind !== "imposed") return undefined;
    const asked = steps.findIndex(({ code }) => code === leaf.step);
    const one = steps[asked];
    if (one === undefined) return undefined;
    if (asked === last) return "holds";
    return asked > last || dismisses(one) ? "fails" : undefined;
  };
  // What may be imposed without limit is passed only where it is not meant any more.
  const first = imposed?.atMost === "without-limit" ? last : last + 1;
  const passed = steps.slice(first, place).map((one) => ({ when: meant(one, ladder), outcome: "fails" as const }));
  return isPossible<StandingLeaf>([...passed, { when: meant(step, ladder), outcome: "holds" }], settled, choices);
}
