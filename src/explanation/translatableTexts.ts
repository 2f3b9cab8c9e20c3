import { phraseKey, phrases } from "./page/phrases.ts";
import { type TranslatableText, valuesIn } from "./translation.ts";
import { sentenceTemplates } from "./wording.ts";

/**
 * Every text of an explanation that a translator can give by code, with its values in braces: headings and fixed texts first, then the sentence of
 * each reason.
 *
 * @example
 * translatableTexts().find(({ code }) => code === "page/post-held-since")
 * // => {
 * //      code: "page/post-held-since",
 * //      id: "menduduki jabatan {post}, sejak {day}",
 * //      en: "holds the post {post}, since {day}",
 * //      values: ["{post}", "{day}"],
 * //    }
 */
export function translatableTexts(): readonly TranslatableText[] {
  const fixed = Object.entries(phrases).map(([code, { id, en }]) => ({
    code: phraseKey(code),
    id,
    en,
    values: valuesIn(id, en),
  }));
  return [...fixed, ...sentenceTemplates()];
}
