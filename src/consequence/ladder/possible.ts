import { type Condition, type ConditionLeaf, leavesOf, resolve } from "../../assessment/condition.ts";
import type { Choices } from "../../law/reading.ts";

/** What a condition is wanted to come out as. */
export interface Wanted<Leaf> {
  /** The condition. */
  readonly when: Condition<Leaf>;
  /** What is wanted of it. */
  readonly outcome: "holds" | "fails";
}

/** Beyond this many different questions nobody tries every answer; such a condition counts as possible. */
const TOO_MANY = 12;

/**
 * Whether some answers to the questions that conditions ask make all of them come out as wanted. Each question is one, however often
 * it is asked, and some may be settled beforehand.
 *
 * @internal
 */
export function isPossible<Leaf extends ConditionLeaf>(
  wanted: readonly Wanted<Leaf>[],
  settled: (leaf: Leaf) => "holds" | "fails" | undefined,
  choices: Choices,
): boolean {
  const leaves = wanted.flatMap(({ when }) => leavesOf(when, choices)).filter((leaf) => settled(leaf) === undefined);
  const questions = [...new Set(leaves.map((leaf) => JSON.stringify(leaf)))];
  if (questions.length > TOO_MANY) return true;
  const answers = Array.from({ length: 2 ** questions.length }, (_, number) => number);
  return answers.some((number) => {
    const answer = (leaf: Leaf): "holds" | "fails" => {
      const place = questions.indexOf(JSON.stringify(leaf));
      return settled(leaf) ?? (Math.floor(number / 2 ** place) % 2 === 0 ? "fails" : "holds");
    };
    return wanted.every(({ when, outcome }) => {
      const truth = resolve(
        when,
        // Nobody reads the reason of an answer that is only tried.
        (leaf) => ({ kind: answer(leaf), because: { code: "always", outcome: answer(leaf) } }),
        choices,
      );
      return truth.kind === outcome;
    });
  });
}
