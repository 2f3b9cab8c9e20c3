import type { Evaluation } from "../../evaluation.ts";
import type { Language, Texts } from "../../result.ts";
import { formatNumber } from "../format.ts";
import { titleOf } from "../wording.ts";

/** What the words of a fact are written with: names of indicators, and what the codes of the rule set are called. */
export type FactNames = Pick<Evaluation, "titles" | "measurements">;

/** Both languages at once, with whatever differs between them put in by language. */
export type Both = (text: (language: Language) => string) => Required<Texts>;

/**
 * A text written once for each language.
 *
 * @internal
 */
export const both: Both = (text) => ({ id: text("id"), en: text("en") });

/**
 * What an indicator is called; its id where nothing measured it.
 *
 * @internal
 */
export function indicatorName(indicator: string, { measurements }: FactNames): string {
  return measurements.find((one) => one.indicator === indicator)?.name ?? indicator;
}

/**
 * A figure, or the level reached on a named scale.
 *
 * @internal
 */
export function figureText(value: number | string, language: Language): string {
  return typeof value === "number" ? formatNumber(value, language) : value;
}

/**
 * What a code of the rule set is called.
 *
 * @internal
 */
export function codeName(code: string, { titles }: FactNames, language: Language): string {
  return titleOf(code, { titles }, language);
}
