import type { Evaluation } from "../evaluation.ts";
import { tagOf, type Tongue } from "./translation.ts";
import { formatDay } from "./format.ts";
import type { Explanation, ExplanationLevel } from "./page/section.ts";
import { phrase } from "./page/phrases.ts";
import { sectionsOf } from "./page/sections.ts";

/** How an explanation is asked for. */
export interface ExplanationOptions {
  /** How much it says; a page where missing. */
  readonly level?: ExplanationLevel;
}

/**
 * Puts an evaluation into words as structured paragraphs: parts with a heading, items with their depth, what came out, and where they rest.
 *
 * @term Penjelasan hasil evaluasi
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
 * explanation(evaluation, "en").sections.map(({ heading }) => heading)
 * // => ["Recommendation", "Why", "Time to improve", "Attainment", "Duties", "Standing", "Sources"]
 */
export function explanation(
  evaluation: Evaluation,
  language: Tongue,
  { level = "page" }: ExplanationOptions = {},
): Explanation {
  const { year, official, post, rules, asOf } = evaluation;
  return {
    level,
    language: tagOf(language),
    title: phrase("title", language, { year: String(year), official, post }),
    note: phrase("note", language, { rules: rules.name, day: formatDay(asOf, language) }),
    sections: sectionsOf(level, { of: evaluation, language }),
  };
}
