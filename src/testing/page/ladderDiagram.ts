import { stepConditionText } from "../../explanation/describe/condition.ts";
import type { Wording } from "../../explanation/describe/words.ts";
import { textIn } from "../../explanation/format.ts";
import type { Ladder } from "../../consequence/ladder.ts";
import type { Choices } from "../../law/reading.ts";
import { followsFrom } from "../../rules/check/ladders.ts";

/** Marks that end a label in a diagram. */
function plain(text: string): string {
  return text
    .replaceAll(/["“”]/gu, "")
    .replaceAll(/[:;]/gu, ",")
    .replaceAll(/[#{}<>]/gu, "");
}

/**
 * A ladder as a state diagram (Mermaid): from no consequence, or from the last one imposed, to every step that can be the next one, with
 * what has to hold. Which steps those are is worked out, not drawn by hand.
 *
 * @param ladder - the ladder
 * @param choices - the readings taken, where they are not the default
 * @param wording - the language, and what the codes of the rule set are called
 *
 * @example
 * const [ladder] = rulesInForce(kabContoh, { on: plainDate("2025-12-31"), year: 2025, signed: true }).ladders;
 * ladder && ladderDiagram(ladder, {}, { language: "en", titles: {} }).endsWith("s0 --> s1 : new breach, holding a post") // => true
 */
export function ladderDiagram(ladder: Ladder, choices: Choices, wording: Wording): string {
  const { language } = wording;
  const id = language === "id";
  const states = [
    id ? "Belum ada konsekuensi" : "No consequence yet",
    ...ladder.steps.map(({ title }) => textIn(title, language)),
  ];
  const breach = id ? "pelanggaran baru" : "new breach";
  const edges = ladder.steps.flatMap((step, place) => {
    const before = Array.from({ length: place + 1 }, (_, index) => index - 1);
    const always = step.when.kind === "all-of" && step.when.of.length === 0;
    const asked = always ? "" : `, ${plain(stepConditionText(step.when, wording))}`;
    return before
      .filter((last) => followsFrom(last, { ladder, step, place }, choices))
      .map((last) => `  s${String(last + 1)} --> s${String(place + 1)} : ${breach}${asked}`);
  });
  return [
    "stateDiagram-v2",
    ...states.map((state, index) => `  state "${plain(state)}" as s${String(index)}`),
    "  [*] --> s0",
    ...edges,
  ].join("\n");
}
