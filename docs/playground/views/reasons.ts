import { type Because, type Evaluation, type Language, trace, type TraceLine } from "perjanjian-kinerja";
import { badge, disclosure, element } from "../element.ts";
import { say } from "../words.ts";

const TONE = { holds: "good", fails: "plain", unknown: "doubt" } as const;

function lineText({ outcome, text, basis }: TraceLine, language: Language): HTMLElement {
  const shown = element("span", {}, text);
  if (outcome !== "noted") shown.append(" ", badge(say(outcome, language), TONE[outcome]));
  if (basis !== "") shown.append(" ", element("small", { class: "basis" }, basis));
  return shown;
}

/** The lines of one depth, each with the deeper lines that follow it. */
function nested(lines: readonly TraceLine[], language: Language): HTMLUListElement {
  const depth = lines[0]?.depth ?? 0;
  const starts = lines.flatMap((line, index) => (line.depth <= depth ? [index] : []));
  const items = starts.flatMap((start, order) => {
    const line = lines[start];
    const below = lines.slice(start + 1, starts[order + 1]);
    if (line === undefined) return [];
    return [element("li", {}, lineText(line, language), ...(below.length === 0 ? [] : [nested(below, language)]))];
  });
  return element("ul", { class: "reasons" }, ...items);
}

/** Why, with everything it was made of: what held, what failed and what nobody knows, each with its article. */
export function reasons(key: string, because: Because, evaluation: Evaluation, language: Language): HTMLElement {
  return disclosure(key, say("reasons", language), nested(trace(because, evaluation, language), language));
}
