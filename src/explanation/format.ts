import { roundTo } from "../assessment/decimal.ts";
import type { AttainmentRules } from "../assessment/figure.ts";
import { type Citation, weakestConfidence } from "../law/citation.ts";
import type { Confidence } from "../law/citation.ts";
import { type Source, weightOf, type Weight } from "../law/source.ts";
import type { Language, Texts } from "../result.ts";
import type { Duration } from "../time/duration.ts";
import { isPlainDate } from "../time/plainDate.ts";
import { type Tongue, fill, spoken, wordIn } from "./translation.ts";
import { isPeriod, periodLength, periodStart } from "../time/period.ts";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

const ROMAN = ["I", "II", "III", "IV"] as const;

function monthName(day: string, language: Tongue): string {
  const [, month = ""] = day.split("-");
  const own = typeof language === "string" ? undefined : language.days?.months[Number(month) - 1];
  return own ?? MONTHS[spoken(language)][Number(month) - 1] ?? month;
}

/**
 * A text in the language asked for; Indonesian where nobody wrote the other.
 *
 * @example
 * textIn({ id: "Perjanjian Kinerja" }, "en") // => "Perjanjian Kinerja"
 */
export function textIn(texts: Texts, language: Tongue): string {
  if (typeof language !== "string") return wordIn(texts.id, language);
  return language === "en" ? (texts.en ?? texts.id) : texts.id;
}

/**
 * A day as people write it.
 *
 * @example
 * formatDay("2022-03-31", "id") // => "31 Maret 2022"
 */
export function formatDay(day: string, language: Tongue): string {
  if (!isPlainDate(day)) return day;
  const [year = "", , date = ""] = day.split("-");
  const form = typeof language === "string" ? undefined : language.days?.form;
  const values = { day: String(Number(date)), month: monthName(day, language), year };
  return fill(form ?? "{day} {month} {year}", values);
}

/**
 * A period as people write it.
 *
 * @example
 * formatPeriod("2024-Q2", "id") // => "triwulan II 2024"
 * @example
 * formatPeriod("2024-Q2", "en") // => "Q2 2024"
 */
export function formatPeriod(period: string, language: Tongue): string {
  if (!isPeriod(period)) return period;
  const [year = "", part = ""] = period.split("-");
  const roman = ROMAN[Number(part.slice(1)) - 1] ?? part;
  switch (periodLength(period)) {
    case "year":
      return spoken(language) === "id" ? `${textIn({ id: "tahun" }, language)} ${year}` : year;
    case "half-year":
      return spoken(language) === "id" ? `${textIn({ id: "semester" }, language)} ${roman} ${year}` : `${part} ${year}`;
    case "quarter":
      return spoken(language) === "id" ? `${textIn({ id: "triwulan" }, language)} ${roman} ${year}` : `${part} ${year}`;
    case "month":
      return `${monthName(periodStart(period), language)} ${year}`;
  }
}

/** Before every third digit from the right; a number that is written without exponent has 21 digits at most. */
const BETWEEN_THOUSANDS = /\B(?=(?:\d{3}){1,7}$)/gu;

/**
 * A number in local form: Indonesian writes a comma before the decimals and a dot between thousands.
 *
 * @example
 * formatNumber(1234.5, "id") // => "1.234,5"
 * @example
 * formatNumber(1234.5, "en") // => "1,234.5"
 */
export function formatNumber(value: number, language: Tongue): string {
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  const own = typeof language === "string" ? undefined : language.numbers;
  const inLanguage = language === "en" ? { thousands: ",", decimals: "." } : { thousands: ".", decimals: "," };
  const { thousands: group, decimals: point } = own ?? inLanguage;
  const grouped = whole.includes("e") ? whole : whole.replace(BETWEEN_THOUSANDS, group);
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `${point}${fraction}`}`;
}

/**
 * A percentage, shortened by the rounding of the rule set.
 *
 * @example
 * formatPercent(64.28571428571429, { decimals: 2, mode: "half-up" }, "id") // => "64,29%"
 */
export function formatPercent(
  value: number,
  rounding: AttainmentRules["rounding"] | undefined,
  language: Tongue,
): string {
  const shortened = rounding === undefined ? value : roundTo(value, rounding.decimals, rounding.mode);
  return `${formatNumber(shortened, language)}%`;
}

const UNITS: Readonly<Record<Duration["unit"], Readonly<Record<Language, readonly [one: string, many: string]>>>> = {
  days: { id: ["hari", "hari"], en: ["day", "days"] },
  months: { id: ["bulan", "bulan"], en: ["month", "months"] },
  years: { id: ["tahun", "tahun"], en: ["year", "years"] },
};

/**
 * A length of time as people write it.
 *
 * @example
 * formatDuration(months(6), "id") // => "6 bulan"
 */
export function formatDuration({ unit, count }: Duration, language: Tongue): string {
  const [one, many] = UNITS[unit][spoken(language)];
  const unitName = count === 1 ? one : many;
  return `${String(count)} ${typeof language === "string" ? unitName : wordIn(unitName, language)}`;
}

const CONFIDENCE: Readonly<Record<Confidence, Required<Texts>>> = {
  confirmed: { id: "terkonfirmasi", en: "confirmed" },
  "single-source": { id: "satu sumber", en: "single source" },
  inferred: { id: "disimpulkan", en: "inferred" },
  unverified: { id: "belum diverifikasi", en: "unverified" },
};

const WEIGHT: Readonly<Record<Weight, Required<Texts>>> = {
  "national-law": { id: "hukum nasional", en: "national law" },
  "local-regulation": { id: "peraturan daerah", en: "local regulation" },
  "official-letter": { id: "surat dinas, bukan peraturan", en: "official letter, not a regulation" },
  "signed-document": { id: "dokumen yang ditandatangani, bukan peraturan", en: "signed document, not a regulation" },
  "public-statement": { id: "pernyataan di media, bukan peraturan", en: "public statement, not a regulation" },
};

/**
 * What a source weighs, in words: a promise or a speech is never shown as law.
 *
 * @example
 * weightText("public-statement", "id") // => "pernyataan di media, bukan peraturan"
 */
export function weightText(weight: Weight, language: Tongue): string {
  return textIn(WEIGHT[weight], language);
}

/**
 * A citation as people write it: source, place and how sure it is. Where the number of the article is less sure than the rule, it says so.
 *
 * @example
 * formatCitation(cite("PP-94-2021", "Pasal 42", "confirmed", "single-source"), national.sources, "id")
 * // => "PP 94/2021 Pasal 42 [terkonfirmasi; nomor pasal: satu sumber]"
 */
export function formatCitation(
  citation: Citation,
  sources: Readonly<Record<string, Source>>,
  language: Tongue,
): string {
  const source = sources[citation.source];
  const name = source?.shortTitle ?? source?.title ?? citation.source;
  const number = citation.articleConfidence ?? citation.confidence;
  const doubt =
    number === citation.confidence
      ? ""
      : `; ${textIn({ id: "nomor pasal", en: "article number" }, language)}: ${textIn(CONFIDENCE[number], language)}`;
  const place = citation.article === undefined ? name : `${name} ${citation.article}`;
  return `${place} [${textIn(CONFIDENCE[citation.confidence], language)}${doubt}]`;
}

/**
 * Several citations in one line, each once.
 *
 * @example
 * formatBasis([cite("PP-94-2021", "Pasal 8"), cite("PP-94-2021", "Pasal 8")], national.sources, "id") // => "PP 94/2021 Pasal 8 [satu sumber]"
 */
export function formatBasis(
  basis: readonly Citation[],
  sources: Readonly<Record<string, Source>>,
  language: Tongue,
): string {
  return [...new Set(basis.map((citation) => formatCitation(citation, sources, language)))].join("; ");
}

/**
 * A source with its title and what it weighs: a promise or a speech is never shown as law.
 *
 * @example
 * formatSource({ instrument: "pernyataan-pers", title: "Pernyataan Bupati" }, "id") // => "Pernyataan Bupati (pernyataan di media, bukan peraturan)"
 */
export function formatSource(source: Source, language: Tongue): string {
  const publisher = source.publishedBy === undefined ? "" : `, ${source.publishedBy}`;
  const day = source.on === undefined ? "" : `, ${formatDay(source.on, language)}`;
  return `${source.title}${day}${publisher} (${weightText(weightOf(source.instrument), language)})`;
}

/**
 * How sure a conclusion is, in words: as sure as its weakest ground.
 *
 * @example
 * formatConfidence([cite("a", "1", "confirmed"), cite("b", "2", "inferred")], "id") // => "disimpulkan"
 */
export function formatConfidence(basis: readonly Citation[], language: Tongue): string {
  return textIn(CONFIDENCE[weakestConfidence(basis)], language);
}
