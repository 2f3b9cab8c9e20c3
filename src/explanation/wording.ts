import type { AttainmentRules } from "../assessment/figure.ts";
import type { Because, ReasonValue } from "../law/because.ts";
import type { Texts } from "../result.ts";
import { formatDay, formatDuration, formatNumber, formatPercent, formatPeriod, textIn } from "./format.ts";
import { assessmentSentences } from "./sentences/assessment.ts";
import { cascadeSentences } from "./sentences/cascade.ts";
import { disciplineSentences } from "./sentences/discipline.ts";
import { dismissalSentences } from "./sentences/dismissal.ts";
import { ladderSentences } from "./sentences/ladder.ts";
import { procedureSentences } from "./sentences/procedure.ts";
import { remediationSentences } from "./sentences/remediation.ts";
import type { Sentences, Words } from "./sentences/words.ts";
import { spoken, type Tongue, type TranslatableText, translated, valuesIn } from "./translation.ts";

/**
 * Every reason's sentence, in Indonesian and in English. A test holds both lists against each other and against the codes in use. It is put
 * together in a call that is marked as pure, so that bundlers leave it out where nobody explains; a literal with spreads they keep.
 */
const SENTENCES = /* @__PURE__ */ ((): Sentences => ({
  ...assessmentSentences,
  ...ladderSentences,
  ...remediationSentences,
  ...disciplineSentences,
  ...procedureSentences,
  ...dismissalSentences,
  ...cascadeSentences,
}))();

/** What sentences need beside the reason: how percentages are written, and what the codes of the rule set are called. */
export interface Manner {
  /** How percentages are written; in full where missing. */
  readonly rounding?: AttainmentRules["rounding"];
  /** What the codes of the rule set are called. */
  readonly titles?: Readonly<Record<string, Texts>>;
}

/**
 * Every code that has a sentence.
 *
 * @example
 * wordedCodes().includes("target-missed") // => true
 */
export function wordedCodes(): readonly string[] {
  return Object.keys(SENTENCES);
}

function plain(value: ReasonValue | undefined, language: Tongue): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return formatNumber(value, language);
  if (typeof value === "string") return value;
  // A span of figures reads as a span, any other list as a list.
  return value.every((part) => part !== "" && Number.isFinite(Number(part)))
    ? value.map((part) => formatNumber(Number(part), language)).join("–")
    : value.join(value.some((part) => part.includes(",")) ? "; " : ", ");
}

/**
 * What a code of the rule set is called; the code itself where it has no title.
 *
 * @internal
 */
export function titleOf(code: string, { titles = {} }: Manner, language: Tongue): string {
  return textIn((Object.hasOwn(titles, code) ? titles[code] : undefined) ?? { id: code }, language);
}

/** The value of a reason in the form that a translator's text asks for; nothing where there is no such form. */
function valueOf(words: Words, name: string, form: string): string | undefined {
  if (name === "duration") return words.duration();
  if (!words.has(name)) return undefined;
  switch (form) {
    case "":
      return words.of(name);
    case "day":
      return words.day(name);
    case "period":
      return words.period(name);
    case "percent":
      return words.percent(name);
    case "title":
      return words.title(name);
    case "words":
      return words.words(name);
    default:
      return undefined;
  }
}

/** A sentence with each value in braces, in the form in which it is written. */
function template(sentenceIn: (words: Words) => string, figures: boolean): string {
  return sentenceIn({
    of: (key) => `{${key}}`,
    list: (key) => `{${key}}`,
    day: (key) => `{day:${key}}`,
    period: (key) => `{period:${key}}`,
    percent: (key) => `{percent:${key}}`,
    title: (key) => `{title:${key}}`,
    words: (key) => `{words:${key}}`,
    duration: () => "{duration}",
    isFigure: () => figures,
    has: () => true,
  });
}

/**
 * The sentence of each reason with its values in braces, by code, with every value that it can hold.
 *
 * @internal
 */
export function sentenceTemplates(): readonly TranslatableText[] {
  return Object.entries(SENTENCES).map(([code, worded]) => {
    const [id, en] = [template(worded.id, true), template(worded.en, true)];
    return { code, id, en, values: valuesIn(id, en, template(worded.id, false), template(worded.en, false)) };
  });
}

/**
 * One reason as a sentence.
 *
 * @example
 * sentence({ code: "holds-post", outcome: "holds", values: { post: "Camat Contoh" } }, "id") // => "menduduki jabatan Camat Contoh"
 */
export function sentence(because: Because, language: Tongue, manner: Manner = {}): string {
  const worded = Object.hasOwn(SENTENCES, because.code) ? SENTENCES[because.code] : undefined;
  const values = because.values ?? {};
  const of = (key: string): string => (key === "year" ? String(values[key] ?? "") : plain(values[key], language));
  const words: Words = {
    of,
    day: (key) => formatDay(of(key), language),
    period: (key) => formatPeriod(of(key), language),
    percent: (key) => {
      const value = values[key];
      return typeof value === "number" ? formatPercent(value, manner.rounding, language) : "–";
    },
    list: of,
    title: (key) => titleOf(of(key), manner, language),
    words: (key) => of(key).replaceAll("-", " "),
    duration: () => {
      const { unit, count } = values;
      const known = unit === "days" || unit === "months" || unit === "years";
      return known && typeof count === "number" ? formatDuration({ unit, count }, language) : "";
    },
    isFigure: (key) => typeof values[key] === "number" || Array.isArray(values[key]),
    has: (key) => of(key) !== "",
  };
  const own = translated(because.code, language, (name, form) => valueOf(words, name, form));
  if (own !== undefined) return own;
  return worded === undefined ? because.code : worded[spoken(language)](words);
}
