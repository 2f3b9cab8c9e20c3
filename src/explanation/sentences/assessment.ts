import type { BandMarks } from "../../assessment/bandScale.ts";
import type { NoPercentReason } from "../../assessment/formula.ts";
import type { Language, Texts } from "../../result.ts";
import { closed, gradeNames, type Sentences, type Words } from "./words.ts";

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

const noPercent: Readonly<Record<Exclude<NoPercentReason, "status-only">, Required<Texts>>> = {
  "zero-target": { id: "tanpa persentase: target 0", en: "no percentage: the target is 0" },
  "negative-target": { id: "tanpa persentase: target di bawah 0", en: "no percentage: the target is below 0" },
  "zero-actual": { id: "tanpa persentase: realisasi 0", en: "no percentage: the actual is 0" },
  "negative-actual": { id: "tanpa persentase: realisasi di bawah 0", en: "no percentage: the actual is below 0" },
  "not-computable": { id: "tanpa persentase: terlalu besar untuk dihitung", en: "no percentage: too large to compute" },
};

const which: Readonly<Record<string, Required<Texts>>> = {
  any: { id: "sedikitnya satu indikator tidak tercapai", en: "at least one indicator was missed" },
  "any-key": {
    id: "sedikitnya satu indikator kinerja utama tidak tercapai",
    en: "at least one key indicator was missed",
  },
  "at-least": { id: "sejumlah indikator tidak tercapai", en: "so many indicators were missed" },
  objective: {
    id: "sedikitnya satu indikator pada sasaran itu tidak tercapai",
    en: "at least one indicator of the objective was missed",
  },
  all: { id: "semua target tercapai", en: "every target was reached" },
  "all-key": { id: "semua target indikator kinerja utama tercapai", en: "every target of a key indicator was reached" },
};

/** A level of a scale has no unit, and a percent sign stands at its number. */
function withUnit(w: Words, key: "target" | "actual"): string {
  if (!w.isFigure(key)) return w.of(key);
  return w.of("unit") === "%" ? `${w.of(key)}%` : `${w.of(key)} ${w.of("unit")}`;
}

function measured(language: Language, outcome: string, w: Words): string {
  const direction = closed(polarity, w.of("polarity"), language);
  const formula = closed(formulas, w.of("formula"), language);
  // That a level or an outcome alone has no percentage goes without saying.
  const without = w.of("percent") in noPercent ? ` (${closed(noPercent, w.of("percent"), language)})` : "";
  const percent = w.isFigure("percent") ? ` (${w.percent("percent")}, ${formula})` : without;
  const [target, actual] = [withUnit(w, "target"), withUnit(w, "actual")];
  const provisional =
    w.of("provisional") !== "true" ? "" : language === "id" ? ", angka sementara" : ", a provisional figure";
  const parts = !w.has("partsMake")
    ? ""
    : language === "id"
      ? `; laporan bagian-bagiannya berjumlah ${w.of("partsMake")}, angka periode itu yang dipakai`
      : `; the reports of its parts make ${w.of("partsMake")}, and the figure of the period itself is used`;
  const against = language === "id" ? "terhadap target" : "against the target of";
  return `${w.of("indicator")}, ${w.period("period")}: ${actual} ${against} ${target}, ${direction}: ${outcome}${percent}${provisional}${parts}`;
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

const partsOfBands: Readonly<Record<keyof BandMarks, Required<Texts>>> = {
  figure: { id: "angka batasnya", en: "the figure at which it begins" },
  bound: { id: "letak nilai tepat pada batasnya", en: "the side of the bound itself" },
  label: { id: "namanya", en: "its name" },
};

/** What of a band is less sure than the basis of its scale. */
function unsure(language: Language, w: Words): string {
  const parts = Object.entries(partsOfBands).filter(([part]) => w.list("unsure").split(", ").includes(part));
  if (parts.length === 0) return "";
  const named = parts.map(([, texts]) => texts[language]).join(", ");
  return language === "id" ? `; belum pasti: ${named}` : `; not certain: ${named}`;
}

/** What was measured, breached, kept: the reasons of the assessment. */
export const assessmentSentences: Sentences = {
  always: { id: () => "tanpa syarat lain", en: () => "without further condition" },
  "all-of": { id: () => "semua syarat berikut", en: () => "all of these" },
  "any-of": { id: () => "sedikitnya satu syarat berikut", en: () => "at least one of these" },
  not: { id: () => "syarat berikut tidak terpenuhi", en: () => "this does not hold" },
  reading: {
    id: (w) => `teks ini bermakna ganda; dibaca sebagai "${w.of("takenId")}" (pilihan lain: ${w.list("othersId")})`,
    en: (w) => `the text is ambiguous; read as "${w.of("takenEn")}" (other readings: ${w.list("othersEn")})`,
  },
  "appointed-after-period": {
    id: (w) =>
      `jabatan baru diduduki ${w.day("on")}, setelah ${w.period("period")} berakhir; siapa yang menanggungnya tidak diatur, pejabat yang berwenang menilai`,
    en: (w) =>
      `the post was taken up on ${w.day("on")}, after ${w.period("period")} had ended; whose it is no rule says, and the authority decides`,
  },
  "signed-after-period": {
    id: (w) =>
      `perjanjian baru ditandatangani ${w.day("on")}, setelah ${w.period("period")} berakhir; siapa yang menanggungnya tidak diatur, pejabat yang berwenang menilai`,
    en: (w) =>
      `the agreement was signed on ${w.day("on")}, after ${w.period("period")} had ended; whose it is no rule says, and the authority decides`,
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
  "not-due": {
    id: (w) => `${w.of("indicator")}: ${w.period("period")} belum berakhir`,
    en: (w) => `${w.of("indicator")}: ${w.period("period")} has not ended`,
  },
  "attainment-in-band": {
    id: (w) =>
      `${w.of("indicator")}, ${w.period("period")}: ${w.percent("percent")} termasuk "${w.of("band")}" (${w.of("scale")}${unsure("id", w)})`,
    en: (w) =>
      `${w.of("indicator")}, ${w.period("period")}: ${w.percent("percent")} is "${w.of("bandEn")}" (${w.of("scaleEn")}${unsure("en", w)})`,
  },
  "attainment-without-band": {
    id: (w) => `${w.of("indicator")}, ${w.period("period")}: tanpa kategori, karena tidak ada persentase capaian`,
    en: (w) => `${w.of("indicator")}, ${w.period("period")}: no band, because there is no percentage`,
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
      `predikat kinerja ${w.of("year")}: ${w.has("grade") ? closed(gradeNames, w.of("grade"), "id") : "belum dicatat"}`,
    en: (w) =>
      `predicate of ${w.of("year")}: ${w.has("grade") ? closed(gradeNames, w.of("grade"), "en") : "not recorded"}`,
  },

  "targets-reached": {
    id: (w) =>
      `${closed(which, w.of("which"), "id")}, ${w.period("period")} (${w.of("reached")} dari ${w.of("due")}; ${w.of("unknown")} belum terukur)`,
    en: (w) =>
      `${closed(which, w.of("which"), "en")}, ${w.period("period")} (${w.of("reached")} of ${w.of("due")}; ${w.of("unknown")} not measured)`,
  },
  "absorption-below": {
    id: (w) => `penyerapan anggaran di bawah ${w.percent("percent")}${w.has("share") ? `: ${w.percent("share")}` : ""}`,
    en: (w) =>
      `less than ${w.percent("percent")} of the budget was paid out${w.has("share") ? `: ${w.percent("share")}` : ""}`,
  },
  absorption: {
    id: (w) => `${w.of("programme")}: terserap ${w.percent("percent")}`,
    en: (w) => `${w.of("programme")}: ${w.percent("percent")} paid out`,
  },
  observed: {
    id: (w) =>
      `${w.title("measure")} ${w.of("is") === "below" ? "di bawah" : "sedikitnya"} ${w.of("line")} ${w.of("unit")}${w.has("value") ? `: ${w.of("value")}` : ""}`,
    en: (w) =>
      `${w.title("measure")} ${w.of("is") === "below" ? "below" : "at least"} ${w.of("line")} ${w.of("unit")}${w.has("value") ? `: ${w.of("value")}` : ""}`,
  },
  found: {
    id: (w) =>
      `"${w.title("rule")}" sedikitnya ${w.of("atLeast")} kali: ${w.of("found")} kali${w.of("open") === "0" ? "" : `, ${w.of("open")} belum dapat dipastikan`}`,
    en: (w) =>
      `"${w.title("rule")}" found at least ${w.of("atLeast")} times: ${w.of("found")}${w.of("open") === "0" ? "" : `, and ${w.of("open")} not settled`}`,
  },
  holder: {
    id: (w) => `berlaku bagi jabatan ini: ${w.of("post")}`,
    en: (w) => `the rule speaks of this post: ${w.of("post")}`,
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
};
