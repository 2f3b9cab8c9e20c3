import type { RemedyAnswer } from "../consequence/remedy/remedy.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Language } from "../result.ts";
import { textIn } from "./format.ts";
import { indented, reasonLines } from "./lines.ts";

/**
 * How a decision can be contested: where, until when, and what to mind.
 *
 * @internal
 */
export function remedyLines(
  answer: RemedyAnswer,
  depth: number,
  of: Evaluation,
  language: Language,
): readonly string[] {
  if (answer.kind === "not-stated") return reasonLines(answer.because, depth, of, language);
  return answer.remedies.flatMap(({ because, clocks, to }) => {
    const [first = "", ...others] = reasonLines(because, depth, of, language);
    const addressee =
      to === undefined ? [] : [indented(depth + 1, `${language === "id" ? "kepada" : "to"} ${textIn(to, language)}`)];
    return [
      first,
      ...addressee,
      ...others,
      ...clocks.flatMap((clock) => reasonLines(clock.because, depth + 1, of, language)),
    ];
  });
}
