import type { Evaluation } from "../../evaluation.ts";
import type { Citation } from "../../law/citation.ts";
import type { Tongue } from "../translation.ts";
import { formatCitation } from "../format.ts";
import type { CitedPlace, ExplanationItem } from "./section.ts";

/** What the items of an explanation are written with. */
export interface Teller {
  /** The evaluation. */
  readonly of: Evaluation;
  /** The language. */
  readonly language: Tongue;
}

/**
 * Places of law with how people write them, each once.
 *
 * @internal
 */
export function cited(basis: readonly Citation[], { of, language }: Teller): readonly CitedPlace[] {
  const places = basis.map((citation) => ({ citation, text: formatCitation(citation, of.sources, language) }));
  return places.filter(({ text }, index) => places.findIndex((one) => one.text === text) === index);
}

/**
 * An item that says something.
 *
 * @internal
 */
export function item(depth: number, text: string, basis: readonly CitedPlace[] = []): ExplanationItem {
  return { depth, text, basis };
}

/**
 * An item that begins with what stands out.
 *
 * @internal
 */
export function leading(depth: number, lead: string, text = "", basis: readonly CitedPlace[] = []): ExplanationItem {
  return { depth, lead, text, basis };
}
