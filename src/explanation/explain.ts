import type { Evaluation } from "../evaluation.ts";
import type { Tongue } from "./translation.ts";
import { explanation, type ExplanationOptions } from "./explanation.ts";
import { toMarkdown } from "./page/toMarkdown.ts";

/**
 * Puts an evaluation into words: what the rules recommend and how that stands against national law, why, what was attained, which
 * duties are kept, what is next, and on which sources it rests. Markdown, Indonesian or English; the same as data is `explanation`.
 *
 * @term Penjelasan hasil evaluasi
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
 * explain(evaluation, "id").startsWith("# Perjanjian kinerja 2025: Siti Contoh, Kepala Dinas Kesehatan") // => true
 */
export function explain(evaluation: Evaluation, language: Tongue, options: ExplanationOptions = {}): string {
  return toMarkdown(explanation(evaluation, language, options));
}
