import type { AttainmentRules } from "../assessment/figure.ts";
import type { Because, ReasonValue } from "../law/because.ts";
import type { Language, Texts } from "../result.ts";
import { formatDay, formatNumber, formatPercent, formatPeriod, textIn } from "./format.ts";

/** The values of a reason, ready to be put into a sentence. */
interface Words {
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
  /** Whether it is a figure, or a span of figures, and not a level. */
  readonly isFigure: (key: string) => boolean;
  /** Whether there is a value. */
  readonly has: (key: string) => boolean;
}

type Sentence = (words: Words) => string;

const polarity: Readonly<Record<string, Required<Texts>>> = {
  "higher-is-better": { id: "makin tinggi makin baik", en: "higher is better" },
  "lower-is-better": { id: "makin rendah makin baik", en: "lower is better" },
};

const formulas: Readonly<Record<string, Required<Texts>>> = {
  ratio: { id: "realisasi ÷ target", en: "actual ÷ target" },
  mirror: { id: "(2 × target − realisasi) ÷ target", en: "(2 × target − actual) ÷ target" },
  inverseRatio: { id: "target ÷ realisasi", en: "target ÷ actual" },
  reduction: { id: "(target − realisasi) ÷ target", en: "(target − actual) ÷ target" },
  levels: { id: "menurut tahapan atau tingkat", en: "by stages or levels" },
  "within-span": { id: "di dalam rentang", en: "inside the span" },
};

const grade: Readonly<Record<string, Required<Texts>>> = {
  "sangat-baik": { id: "sangat baik", en: "very good" },
  baik: { id: "baik", en: "good" },
  "butuh-perbaikan": { id: "butuh perbaikan", en: "needs improvement" },
  kurang: { id: "kurang", en: "poor" },
  "sangat-kurang": { id: "sangat kurang", en: "very poor" },
};

const which: Readonly<Record<string, Required<Texts>>> = {
  any: { id: "sedikitnya satu indikator tidak tercapai", en: "at least one indicator was missed" },
  "any-key": {
    id: "sedikitnya satu indikator kinerja utama tidak tercapai",
    en: "at least one key indicator was missed",
  },
  "at-least": { id: "sejumlah indikator tidak tercapai", en: "so many indicators were missed" },
};

function closed(list: Readonly<Record<string, Texts>>, key: string, language: Language): string {
  const texts = list[key];
  return texts === undefined ? key : textIn(texts, language);
}

/** A level of a scale has no unit, and a percent sign stands at its number. */
function withUnit(w: Words, key: "target" | "actual"): string {
  if (!w.isFigure(key)) return w.of(key);
  return w.of("unit") === "%" ? `${w.of(key)}%` : `${w.of(key)} ${w.of("unit")}`;
}

function measured(language: Language, outcome: string, w: Words): string {
  const direction = closed(polarity, w.of("polarity"), language);
  const formula = closed(formulas, w.of("formula"), language);
  const percent = w.has("percent") ? ` (${w.percent("percent")}, ${formula})` : "";
  const [target, actual] = [withUnit(w, "target"), withUnit(w, "actual")];
  const provisional = !w.has("provisional") ? "" : language === "id" ? ", angka sementara" : ", a provisional figure";
  const against = language === "id" ? "terhadap target" : "against the target of";
  return `${w.of("indicator")}, ${w.period("period")}: ${actual} ${against} ${target}, ${direction}: ${outcome}${percent}${provisional}`;
}

function duty(language: Language, state: string, w: Words): string {
  const due = !w.has("dueBy")
    ? ""
    : language === "id"
      ? `, paling lambat ${w.day("dueBy")}`
      : `, due by ${w.day("dueBy")}`;
  const late = !w.has("daysLate")
    ? ""
    : language === "id"
      ? ` (terlambat ${w.of("daysLate")} hari)`
      : ` (${w.of("daysLate")} days past)`;
  const period = w.has("period") ? `, ${w.period("period")}` : "";
  return `${language === "id" ? w.of("duty") : w.of("dutyEn")}${period}${due}: ${state}${late}`;
}

/** Written only where a breach was found beside a mean that looks well. */
function hidden(language: Language, w: Words): string {
  if (!w.has("meanHides")) return "";
  return language === "id"
    ? `; rata-rata capaian ${w.percent("meanHides")} menyembunyikan yang tidak tercapai`
    : `; the mean attainment of ${w.percent("meanHides")} hides the misses`;
}

/** Every reason's sentence, in Indonesian and in English. A test holds both lists against each other and against the codes in use. */
const SENTENCES: Readonly<Record<string, Readonly<Record<Language, Sentence>>>> = {
  always: { id: () => "tanpa syarat lain", en: () => "without further condition" },
  "all-of": { id: () => "semua syarat berikut", en: () => "all of these" },
  "any-of": { id: () => "sedikitnya satu syarat berikut", en: () => "at least one of these" },
  not: { id: () => "syarat berikut tidak terpenuhi", en: () => "this does not hold" },
  reading: {
    id: (w) => `teks ini bermakna ganda; dibaca sebagai "${w.of("takenId")}" (pilihan lain: ${w.list("othersId")})`,
    en: (w) => `the text is ambiguous; read as "${w.of("takenEn")}" (other readings: ${w.list("othersEn")})`,
  },
  "breach-rule": {
    id: (w) =>
      `${w.of("rule")} — ${w.of("reviewTitle")}${w.has("period") ? `, ${w.period("period")}` : ""}, ${w.day("on")}`,
    en: (w) =>
      `${w.of("ruleEn")} — ${w.of("reviewTitleEn")}${w.has("period") ? `, ${w.period("period")}` : ""}, ${w.day("on")}`,
  },

  "measured-missed": { id: (w) => measured("id", "tidak tercapai", w), en: (w) => measured("en", "missed", w) },
  "measured-met": { id: (w) => measured("id", "tercapai", w), en: (w) => measured("en", "met", w) },
  "measured-exceeded": { id: (w) => measured("id", "melampaui target", w), en: (w) => measured("en", "exceeded", w) },
  "period-not-ended": {
    id: (w) => `${w.of("indicator")}: ${w.period("period")} belum berakhir`,
    en: (w) => `${w.of("indicator")}: ${w.period("period")} has not ended`,
  },
  "missing-actual": {
    id: (w) => `${w.of("indicator")}, ${w.period("period")}: realisasi belum dilaporkan; tidak dihitung sebagai nol`,
    en: (w) => `${w.of("indicator")}, ${w.period("period")}: no actual was reported; it is not counted as zero`,
  },
  "incomplete-period": {
    id: (w) => `${w.of("indicator")}, ${w.period("period")}: laporan bagian periode belum lengkap`,
    en: (w) => `${w.of("indicator")}, ${w.period("period")}: reports for part of the period are missing`,
  },
  "conflicting-actuals": {
    id: (w) => `${w.of("indicator")}, ${w.period("period")}: laporan saling bertentangan dan belum diputuskan`,
    en: (w) => `${w.of("indicator")}, ${w.period("period")}: reports contradict each other and nobody has decided`,
  },
  "not-comparable": {
    id: (w) =>
      `${w.of("indicator")}, ${w.period("period")}: realisasi "${w.of("actual")}" tidak dapat dibandingkan dengan target "${w.of("target")}"`,
    en: (w) =>
      `${w.of("indicator")}, ${w.period("period")}: "${w.of("actual")}" cannot be compared with the target "${w.of("target")}"`,
  },
  "above-maximum": {
    id: (w) =>
      `${w.of("indicator")}, ${w.period("period")}: realisasi ${w.of("actual")} melebihi nilai tertinggi yang mungkin`,
    en: (w) =>
      `${w.of("indicator")}, ${w.period("period")}: the actual of ${w.of("actual")} is more than is possible at all`,
  },
  "running-total-fell": {
    id: (w) => `${w.of("indicator")}, ${w.period("period")}: angka kumulatif yang dilaporkan turun; perlu diperbaiki`,
    en: (w) => `${w.of("indicator")}, ${w.period("period")}: the running totals reported fall; they need a correction`,
  },
  "no-rule-in-force": {
    id: (w) => `${w.of("indicator")}, ${w.period("period")}: ketentuan pengukuran untuk periode itu belum dimuat`,
    en: (w) => `${w.of("indicator")}, ${w.period("period")}: no rule of measurement is carried in for that period`,
  },

  "target-missed": {
    id: (w) =>
      `${closed(which, w.of("which"), "id")}, ${w.period("period")} (${w.of("missed")} dari ${w.of("due")}; ${w.of("unknown")} belum terukur; syarat: ${w.of("needed")})${hidden("id", w)}`,
    en: (w) =>
      `${closed(which, w.of("which"), "en")}, ${w.period("period")} (${w.of("missed")} of ${w.of("due")}; ${w.of("unknown")} not measured; needed: ${w.of("needed")})${hidden("en", w)}`,
  },
  "mean-below": {
    id: (w) =>
      `rata-rata capaian ${w.period("period")} di bawah ${w.percent("percent")}: ${w.percent("mean")} (${w.of("counted")} dari ${w.of("due")} terukur)`,
    en: (w) =>
      `the mean attainment of ${w.period("period")} is below ${w.percent("percent")}: ${w.percent("mean")} (${w.of("counted")} of ${w.of("due")} measured)`,
  },
  "duty-breached": {
    id: (w) => `kewajiban tidak dijalankan: ${w.of("duty")}`,
    en: (w) => `a duty was not carried out: ${w.of("dutyEn")}`,
  },
  "priority-programme-not-run": {
    id: (w) =>
      `program prioritas tidak dijalankan${w.has("about") ? `: ${w.list("about")}` : ` (program prioritas: ${w.of("count")})`}`,
    en: (w) =>
      `a priority programme was not carried out${w.has("about") ? `: ${w.list("about")}` : ` (priority programmes: ${w.of("count")})`}`,
  },
  judged: {
    id: (w) => `dinilai dan dicatat: ${w.title("matter")}`,
    en: (w) => `judged and recorded: ${w.title("matter")}`,
  },
  "evaluated-below": {
    id: (w) => `hasil evaluasi di bawah "${w.of("level")}"${w.has("levels") ? ` (${w.list("levels")})` : ""}`,
    en: (w) => `an evaluation below "${w.of("level")}"${w.has("levels") ? ` (${w.list("levels")})` : ""}`,
  },
  graded: {
    id: (w) =>
      `predikat kinerja ${w.of("year")}: ${w.has("grade") ? closed(grade, w.of("grade"), "id") : "belum dicatat"}`,
    en: (w) => `predicate of ${w.of("year")}: ${w.has("grade") ? closed(grade, w.of("grade"), "en") : "not recorded"}`,
  },

  "obligation-kept": { id: (w) => duty("id", "dipenuhi", w), en: (w) => duty("en", "kept", w) },
  "obligation-late": {
    id: (w) => duty("id", "dipenuhi terlambat, tetap sah", w),
    en: (w) => duty("en", "kept late, and still valid", w),
  },
  "obligation-due": { id: (w) => duty("id", "belum jatuh tempo", w), en: (w) => duty("en", "not due yet", w) },
  "obligation-breached": { id: (w) => duty("id", "tidak dipenuhi", w), en: (w) => duty("en", "not kept", w) },
  "obligation-left-undone": {
    id: (w) => duty("id", "tidak dilakukan; bukan kewajiban", w),
    en: (w) => duty("en", "not done; it was not a duty", w),
  },
  "obligation-unknown": {
    id: (w) => duty("id", "belum diketahui; tidak tercatat", w),
    en: (w) => duty("en", "unknown; nothing is recorded", w),
  },

  step: { id: (w) => `langkah: ${w.of("step")}`, en: (w) => `step: ${w.of("stepEn")}` },
  "holds-post": {
    id: (w) => `menduduki jabatan${w.has("post") ? ` ${w.of("post")}` : ""}`,
    en: (w) => `holds a post${w.has("post") ? ` (${w.of("post")})` : ""}`,
  },
  imposed: {
    id: (w) => `pernah dijatuhi "${w.title("step")}"${w.has("on") ? `, berlaku ${w.day("on")}` : ""}`,
    en: (w) => `"${w.title("step")}" was imposed${w.has("on") ? `, effective ${w.day("on")}` : ""}`,
  },
  "next-step": {
    id: (w) => `${w.of("ladder")}: langkah berikutnya yang syaratnya terpenuhi`,
    en: (w) => `${w.of("ladderEn")}: the next step whose condition holds`,
  },
  "step-unknown": {
    id: (w) => `${w.of("ladder")}: syarat langkah berikutnya belum diketahui, karena itu berhenti di sini`,
    en: (w) => `${w.of("ladderEn")}: whether the next step applies is unknown, so the search stops here`,
  },
  "no-lower-rank": {
    id: (w) => `${w.of("ladder")}: pangkat atau golongan yang terendah tidak dapat diturunkan lagi`,
    en: (w) => `${w.of("ladderEn")}: there is no rank or class below the lowest`,
  },
  "no-step-applies": {
    id: (w) => `${w.of("ladder")}: tidak ada langkah yang berlaku bagi pejabat ini`,
    en: (w) => `${w.of("ladderEn")}: no step is meant for this official`,
  },
  "grounds-first": {
    id: (w) => `${w.of("ladder")}: keputusan tanpa pelanggaran yang terbukti harus ditinjau lebih dahulu`,
    en: (w) => `${w.of("ladderEn")}: a decision without an established breach has to be looked at first`,
  },
  "grounds-gone": {
    id: (w) =>
      `"${w.title("step")}" (${w.of("decision")}, berlaku ${w.day("on")}) dijatuhkan, tetapi pelanggaran yang dijawabnya tidak (lagi) terbukti; perlu ditinjau kembali`,
    en: (w) =>
      `"${w.title("step")}" (${w.of("decision")}, effective ${w.day("on")}) was imposed, but the breach that it answers is not (or no longer) established; it should be looked at again`,
  },
  "ladder-exhausted": {
    id: (w) => `${w.of("ladder")}: tidak ada langkah berikutnya yang syaratnya terpenuhi`,
    en: (w) => `${w.of("ladderEn")}: no further step has a condition that holds`,
  },
  "findings-open": {
    id: (w) => `${w.of("ladder")}: pelanggaran belum dapat dipastikan`,
    en: (w) => `${w.of("ladderEn")}: whether there is a breach is not settled`,
  },
  "nothing-to-answer": {
    id: (w) => `${w.of("ladder")}: tidak ada pelanggaran yang belum dijawab`,
    en: (w) => `${w.of("ladderEn")}: no breach is unanswered`,
  },
  "already-dismissed": { id: () => "sudah diberhentikan", en: () => "already dismissed" },

  "held-all-year": {
    id: (w) =>
      `jabatan itu diduduki sepanjang tahun ${w.of("year")}${w.has("since") ? ` (sejak ${w.day("since")})` : ""}`,
    en: (w) => `the post was held all through ${w.of("year")}${w.has("since") ? ` (since ${w.day("since")})` : ""}`,
  },
  "remediation-recommended": {
    id: (w) => `satu tahun penuh di bawah yang diperjanjikan (${w.of("year")}): diberi kesempatan memperbaiki kinerja`,
    en: (w) => `a full year below what was agreed (${w.of("year")}): a time to improve is to be granted`,
  },
  "remediation-running": {
    id: (w) => `kesempatan memperbaiki kinerja berjalan sejak ${w.day("from")} sampai dengan ${w.day("until")}`,
    en: (w) => `the time to improve runs from ${w.day("from")} until ${w.day("until")}`,
  },
  "remediation-improved": {
    id: (w) => `kinerja membaik dalam kesempatan sampai ${w.day("until")}`,
    en: (w) => `performance improved in the time until ${w.day("until")}`,
  },
  "remediation-not-improved": {
    id: (w) => `kinerja tidak membaik dalam kesempatan sampai ${w.day("until")}; berikutnya uji kompetensi`,
    en: (w) => `performance did not improve in the time until ${w.day("until")}; a re-test of competence follows`,
  },
  "remediation-outcome-not-recorded": {
    id: (w) => `kesempatan berakhir ${w.day("until")}; hasilnya belum dicatat dan tidak dianggap gagal`,
    en: (w) =>
      `the time to improve ended on ${w.day("until")}; its outcome is not recorded and not assumed to be a failure`,
  },
  "no-remediation-rule": {
    id: () => "ketentuan perbaikan kinerja untuk hari itu belum dimuat",
    en: () => "no rule on a time to improve is carried in for that day",
  },
  "year-not-ended": {
    id: (w) => `tahun ${w.of("year")} belum berakhir; tahun yang belum penuh tidak dihitung`,
    en: (w) => `${w.of("year")} has not ended; part years do not count`,
  },
  "shortfall-gone": {
    id: (w) =>
      `kesempatan sejak ${w.day("from")} berakhir tanpa perbaikan, tetapi kekurangan tahun ${w.of("year")} tidak (lagi) terbukti; perlu ditinjau kembali`,
    en: (w) =>
      `the time granted on ${w.day("from")} ended without improvement, but the shortfall of ${w.of("year")} is not (or no longer) established; it should be looked at again`,
  },
  "grant-without-coverage": {
    id: (w) =>
      `kesempatan diberikan ${w.day("from")}, tetapi ketentuan itu tidak diketahui berlaku bagi pegawai ini; perlu telaah hukum`,
    en: (w) =>
      `a time was granted on ${w.day("from")}, but the rule is not known to speak of this official; needs legal review`,
  },
  "employment-not-covered": {
    id: (w) => `untuk ${w.of("employment")} tidak diketahui adanya masa perbaikan; perlu telaah hukum`,
    en: (w) => `no time to improve is known for ${w.of("employment")}; needs legal review`,
  },
  "level-not-covered": {
    id: (w) => `jenjang ${w.of("level").replaceAll("-", " ")} tidak dicakup ketentuan hari itu`,
    en: (w) => `posts of level ${w.of("level").replaceAll("-", " ")} were not covered on that day`,
  },
  "no-shortfall": {
    id: (w) => `tahun ${w.of("year")}: tidak ada kekurangan yang ditetapkan`,
    en: (w) => `${w.of("year")}: no shortfall was established`,
  },
  "not-a-full-year": {
    id: (w) => `jabatan itu tidak diduduki sepanjang tahun ${w.of("year")}`,
    en: (w) => `the post was not held all through ${w.of("year")}`,
  },
  "shortfall-open": {
    id: (w) => `belum dapat dipastikan apakah kinerja tahun ${w.of("year")} di bawah yang diperjanjikan`,
    en: (w) => `whether ${w.of("year")} fell short is not settled`,
  },
  "doubtful-grade": {
    id: () => "predikat butuh perbaikan: hukum tidak jelas apakah masa perbaikan berlaku",
    en: () => "predicate needs improvement: the law is not clear whether the time to improve applies",
  },
  "coverage-not-clear": {
    id: (w) =>
      `jenjang ${w.of("level").replaceAll("-", " ")}: hukum hari itu tidak jelas, karena peraturan pelaksananya belum ada`,
    en: (w) =>
      `posts of level ${w.of("level").replaceAll("-", " ")}: the law of that day is not clear, as implementing rules were still missing`,
  },
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
    : value.join(", ");
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
    isFigure: (key) => typeof values[key] === "number" || Array.isArray(values[key]),
    has: (key) => of(key) !== "",
  };
  return worded === undefined ? because.code : worded[language](words);
}
