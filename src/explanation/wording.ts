import type { AttainmentRules } from "../assessment/figure.ts";
import type { Because, ReasonValue } from "../law/because.ts";
import type { Language, Texts } from "../result.ts";
import { formatDay, formatDuration, formatNumber, formatPercent, formatPeriod, textIn } from "./format.ts";
import { assessmentSentences } from "./sentences/assessment.ts";
import { cascadeSentences } from "./sentences/cascade.ts";
import { disciplineSentences } from "./sentences/discipline.ts";
import { dismissalSentences } from "./sentences/dismissal.ts";
import { ladderSentences } from "./sentences/ladder.ts";
import { procedureSentences } from "./sentences/procedure.ts";
import { remediationSentences } from "./sentences/remediation.ts";
import type { Sentences, Words } from "./sentences/words.ts";

/** Every reason's sentence, in Indonesian and in English. A test holds both lists against each other and against the codes in use. */
const SENTENCES: Sentences = {
  ...assessmentSentences,
  ...ladderSentences,
  ...remediationSentences,
  ...disciplineSentences,
  ...procedureSentences,
  ...dismissalSentences,
  ...cascadeSentences,
};

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

function plain(value: ReasonValue | undefined, language: Language): string {
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
export function titleOf(code: string, { titles = {} }: Manner, language: Language): string {
  return textIn((Object.hasOwn(titles, code) ? titles[code] : undefined) ?? { id: code }, language);
}

/**
 * One reason as a sentence.
 *
 * @example
 * sentence({ code: "holds-post", outcome: "holds", values: { post: "Camat Contoh" } }, "id") // => "menduduki jabatan Camat Contoh"
 */
export function sentence(because: Because, language: Language, manner: Manner = {}): string {
  const worded = SENTENCES[because.code];
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
  return worded === undefined ? because.code : worded[language](words);
}
