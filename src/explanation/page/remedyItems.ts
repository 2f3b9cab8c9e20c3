import type { RemedyAnswer } from "../../consequence/remedy/remedy.ts";
import { textIn } from "../format.ts";
import type { ExplanationItem } from "./section.ts";
import { item, type Teller } from "./item.ts";
import { phrase } from "./phrases.ts";
import { reasonItem, reasonItems } from "./reasonItems.ts";

/**
 * How a decision can be contested: where, until when, and what to mind.
 *
 * @internal
 */
export function remedyItems(answer: RemedyAnswer, depth: number, teller: Teller): readonly ExplanationItem[] {
  const { language } = teller;
  if (answer.kind === "not-stated") return reasonItems(answer.because, depth, teller);
  return answer.remedies.flatMap(({ because, clocks, to }) => [
    reasonItem(because, depth, teller),
    ...(to === undefined ? [] : [item(depth + 1, phrase("remedy-to", language, { to: textIn(to, language) }))]),
    ...reasonItems(because, depth, teller).slice(1),
    ...clocks.flatMap((clock) => reasonItems(clock.because, depth + 1, teller)),
  ]);
}
