import type { Language, Texts } from "../../result.ts";
import { textIn } from "../format.ts";

/** The values of a reason, ready to be put into a sentence. */
export interface Words {
  /** A text, or a number in local form; empty where there is none. */
  readonly of: (key: string) => string;
  /** A day in local form. */
  readonly day: (key: string) => string;
  /** A period in local form. */
  readonly period: (key: string) => string;
  /** A percentage, shortened. */
  readonly percent: (key: string) => string;
  /** A list, with commas. */
  readonly list: (key: string) => string;
  /** What a code of the rule set is called. */
  readonly title: (key: string) => string;
  /** Codes of the law as words: `jpt-pratama` is written without its hyphen. */
  readonly words: (key: string) => string;
  /** The length of time in `count` and `unit`. */
  readonly duration: () => string;
  /** Whether it is a figure, or a span of figures, and not a level. */
  readonly isFigure: (key: string) => boolean;
  /** Whether there is a value. */
  readonly has: (key: string) => boolean;
}

/** One reason in one language. */
type Sentence = (words: Words) => string;

/** The sentences of reasons, by code. */
export type Sentences = Readonly<Record<string, Readonly<Record<Language, Sentence>>>>;

/** The predicates of the yearly appraisal. */
export const gradeNames: Readonly<Record<string, Required<Texts>>> = {
  "sangat-baik": { id: "sangat baik", en: "very good" },
  baik: { id: "baik", en: "good" },
  cukup: { id: "cukup", en: "sufficient" },
  "butuh-perbaikan": { id: "butuh perbaikan", en: "needs improvement" },
  kurang: { id: "kurang", en: "poor" },
  "sangat-kurang": { id: "sangat kurang", en: "very poor" },
};

/**
 * A word of a closed list; its code where the list does not have it.
 *
 * @internal
 */
export function closed(list: Readonly<Record<string, Texts>>, key: string, language: Language): string {
  const texts = list[key];
  return texts === undefined ? key : textIn(texts, language);
}
