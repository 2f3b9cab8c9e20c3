import type { DocumentKind } from "../../agreement/agreement.ts";
import type { Outcome } from "../../assessment/formula.ts";
import type { PostLevel } from "../../agreement/post.ts";
import type { Speaks } from "../../law/since.ts";
import type { Language, Texts } from "../../result.ts";
import type { PeriodLength } from "../../time/period.ts";
import { formatDay, textIn } from "../format.ts";

/** What a rule is described with: the language, and what the codes of its rule set are called. */
export interface Wording {
  /** The language. */
  readonly language: Language;
  /** What the codes are called; the code itself where it has no title. */
  readonly titles: Readonly<Record<string, Texts>>;
}

/**
 * What a code is called, in quotation marks.
 *
 * @internal
 */
export function quoted(code: string, { language, titles }: Wording): string {
  const title = Object.hasOwn(titles, code) ? titles[code] : undefined;
  return `"${textIn(title ?? { id: code }, language)}"`;
}

/**
 * What came out of holding a figure against its target.
 *
 * @internal
 */
export const outcomeNames: Readonly<Record<Outcome, Required<Texts>>> = {
  missed: { id: "tidak tercapai", en: "missed" },
  met: { id: "tercapai", en: "met" },
  exceeded: { id: "melampaui target", en: "exceeded" },
};

/**
 * Several things in one sentence: "a, b, dan c".
 *
 * @internal
 */
export function joined(parts: readonly string[], link: "and" | "or", language: Language): string {
  const word = language === "en" ? link : link === "and" ? "dan" : "atau";
  if (parts.length < 2) return parts[0] ?? "";
  const comma = parts.length > 2 ? "," : "";
  return `${parts.slice(0, -1).join(", ")}${comma} ${word} ${parts.at(-1) ?? ""}`;
}

const ACRONYMS: Readonly<Record<string, string>> = {
  opd: "OPD",
  bkppd: "BKPPD",
  bkpsdm: "BKPSDM",
  sekda: "Sekda",
  skp: "SKP",
};

/**
 * An office by its official term, as people write it: `kepala-perangkat-daerah` is "kepala perangkat daerah".
 *
 * @internal
 */
export function officeText(by: string): string {
  return ACRONYMS[by] ?? by.replaceAll("-", " ");
}

const LEVELS: Readonly<Record<PostLevel, Required<Texts>>> = {
  "kepala-daerah": { id: "kepala daerah", en: "regional head" },
  "jpt-pratama": { id: "JPT pratama", en: "senior executive (JPT pratama)" },
  administrator: { id: "administrator", en: "administrator" },
  pengawas: { id: "pengawas", en: "supervisor (pengawas)" },
  pelaksana: { id: "pelaksana", en: "staff (pelaksana)" },
  "jf-ahli-utama": { id: "jabatan fungsional ahli utama", en: "principal functional expert" },
  "jabatan-fungsional": { id: "jabatan fungsional", en: "functional post" },
};

/**
 * A level of post, as people write it.
 *
 * @internal
 */
export function levelText(level: PostLevel, language: Language): string {
  return textIn(LEVELS[level], language);
}

/**
 * Several levels of post in one sentence.
 *
 * @internal
 */
export function levelsText(levels: readonly PostLevel[], link: "and" | "or", language: Language): string {
  return joined(
    levels.map((level) => levelText(level, language)),
    link,
    language,
  );
}

/** What the documents of an agreement are called. */
export const documentTitles: Readonly<Record<DocumentKind, Required<Texts>>> = {
  "perjanjian-kinerja": { id: "perjanjian kinerja", en: "the performance agreement" },
  skp: { id: "SKP", en: "the individual targets (SKP)" },
  "pakta-integritas": { id: "pakta integritas", en: "the integrity pact" },
  "kontrak-kinerja": { id: "kontrak kinerja", en: "the performance contract" },
  "kontrak-jabatan": { id: "kontrak jabatan", en: "the post contract" },
  "perjanjian-kerja": { id: "perjanjian kerja", en: "the work agreement" },
  "surat-pernyataan-tanggung-jawab": {
    id: "surat pernyataan tanggung jawab atas tugas jabatan",
    en: "the statement of responsibility for the duties of the post",
  },
  "surat-pernyataan-kesediaan": {
    id: "surat pernyataan kesediaan menjadi PA/PPK/PPTK",
    en: "the statement of readiness to serve as PA/PPK/PPTK",
  },
};

/**
 * A kind of document, as people write it.
 *
 * @internal
 */
export function documentText(kind: DocumentKind, language: Language): string {
  return textIn(documentTitles[kind], language);
}

const EACH: Readonly<Record<PeriodLength, Required<Texts>>> = {
  month: { id: "setiap bulan", en: "each month" },
  quarter: { id: "setiap triwulan", en: "each quarter" },
  "half-year": { id: "setiap semester", en: "each half-year" },
  year: { id: "setiap tahun", en: "each year" },
};

/**
 * Each of a kind of period.
 *
 * @internal
 */
export function eachText(length: PeriodLength, language: Language): string {
  return textIn(EACH[length], language);
}

/**
 * When a rule speaks, in words.
 *
 * @example
 * speaksText({ kind: "for-year", year: 2022 }, "id") // => "tahun anggaran 2022"
 */
export function speaksText(speaks: Speaks, language: Language): string {
  const id = language === "id";
  if (speaks.kind === "for-year")
    return id ? `tahun anggaran ${String(speaks.year)}` : `budget year ${String(speaks.year)}`;
  const from = `${id ? "sejak" : "since"} ${formatDay(speaks.from, language)}`;
  if (speaks.until === undefined) return from;
  return `${from} ${id ? "sampai dengan" : "until"} ${formatDay(speaks.until, language)}`;
}
