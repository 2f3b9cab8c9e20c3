import { stepConditionText } from "../describe/condition.ts";
import type { Wording } from "../describe/words.ts";
import { label } from "./label.ts";
import { formatNumber, textIn } from "../format.ts";
import { followsFrom } from "../../consequence/ladder/followsFrom.ts";
import type { ConsequenceStep, Ladder } from "../../consequence/ladder/ladder.ts";
import type { Choices } from "../../law/reading.ts";

/** What has to be new for a step to follow: a merit for a reward, a breach for everything else. */
function occasion({ steps }: Ladder, { language }: Wording): string {
  const rewards = steps.length > 0 && steps.every(({ effect }) => effect.kind === "reward");
  if (rewards) return language === "id" ? "prestasi baru" : "new merit";
  return language === "id" ? "pelanggaran baru" : "new breach";
}

/** From where a step can follow: from any of the steps below it, from none at all, or from none alone where a number picks the step. */
function origins(ladder: Ladder, place: number, choices: Choices): readonly number[] {
  const step = ladder.steps[place];
  if (step === undefined) return [];
  if (ladder.grading !== undefined) return [-1];
  const before = Array.from({ length: place + 2 }, (_, index) => index - 1);
  return before.filter((last) => followsFrom(last, { ladder, step, place }, choices));
}

/** What a step asks, and the number at which it begins where a number picks it. */
function labelOf({ grading }: Ladder, { code, when }: ConsequenceStep, wording: Wording): string {
  const always = when.kind === "all-of" && when.of.length === 0;
  const line = grading?.at[code];
  const from = grading?.worse === "lower" ? { id: "di bawah", en: "below" } : { id: "mulai", en: "from" };
  const number =
    line === undefined ? "" : `, ${textIn(from, wording.language)} ${formatNumber(line, wording.language)}`;
  return `${number}${always ? "" : `, ${label(stepConditionText(when, wording))}`}`;
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
  const states = [
    language === "id" ? "Belum ada konsekuensi" : "No consequence yet",
    ...ladder.steps.map(({ title }) => textIn(title, language)),
  ];
  const what = occasion(ladder, wording);
  const edges = ladder.steps.flatMap((step, place) =>
    origins(ladder, place, choices).map(
      (last) => `  s${String(last + 1)} --> s${String(place + 1)} : ${what}${labelOf(ladder, step, wording)}`,
    ),
  );
  return [
    "stateDiagram-v2",
    ...states.map((state, index) => `  state "${label(state)}" as s${String(index)}`),
    "  [*] --> s0",
    ...edges,
  ].join("\n");
}
