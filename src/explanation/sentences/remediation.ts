import type { Language, Texts } from "../../result.ts";
import { closed, type Sentences } from "./words.ts";

/** What happened inside a time to improve. */
const DISTURBED: Readonly<Record<string, Required<Texts>>> = {
  interrupted: { id: "sempat terhenti", en: "it was interrupted" },
  "post-changed": { id: "jabatannya berganti", en: "the post changed" },
  "shortfall-gone": {
    id: "kekurangannya tidak (lagi) terbukti",
    en: "the shortfall is not (or no longer) established",
  },
};

function closedList(list: Readonly<Record<string, Texts>>, keys: string, language: Language): string {
  return keys
    .split(", ")
    .map((key) => closed(list, key, language))
    .join(", ");
}

/** Where the time to improve stands: the reasons of the remediation. */
export const remediationSentences: Sentences = {
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
    id: (w) => `kinerja tidak membaik dalam kesempatan sampai ${w.day("until")}`,
    en: (w) => `performance did not improve in the time until ${w.day("until")}`,
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
    id: () =>
      "predikat di antara baik dan kurang (butuh perbaikan, cukup): hukum tidak jelas apakah masa perbaikan berlaku",
    en: () =>
      "a predicate between good and poor (needs improvement, sufficient): the law is not clear whether the time to improve applies",
  },
  "coverage-not-clear": {
    id: (w) =>
      `jenjang ${w.of("level").replaceAll("-", " ")}: hukum hari itu tidak jelas, karena peraturan pelaksananya belum ada`,
    en: (w) =>
      `posts of level ${w.of("level").replaceAll("-", " ")}: the law of that day is not clear, as implementing rules were still missing`,
  },
  "remediation-granted-twice": {
    id: (w) =>
      `kesempatan atas tahun ${w.of("year")} tercatat diberikan lebih dari sekali; perpanjangan atau pengulangan tidak diatur, perlu telaah hukum`,
    en: (w) =>
      `a time to improve for ${w.of("year")} was granted more than once; extension and restart are not provided for, needs legal review`,
  },
  "remediation-granted-late": {
    id: (w) =>
      `kesempatan atas tahun ${w.of("year")} diberikan setelah hari terakhirnya (${w.day("until")}) tiba, sehingga tidak ada waktu untuk memperbaiki; perlu telaah hukum`,
    en: (w) =>
      `the time to improve for ${w.of("year")} was granted when its last day (${w.day("until")}) had come, so that no time is left to improve; needs legal review`,
  },
  "remediation-paused": {
    id: (w) =>
      `kesempatan sejak ${w.day("from")} terhenti sejak ${w.day("pausedOn")}; sisa waktunya berjalan lagi sesudahnya`,
    en: (w) =>
      `the time granted on ${w.day("from")} is held up since ${w.day("pausedOn")}; what is left runs on afterwards`,
  },
  "remediation-disturbed": {
    id: (w) =>
      `kesempatan berjalan sejak ${w.day("from")} sampai dengan ${w.day("until")}, tetapi ${closedList(DISTURBED, w.of("disturbed"), "id")}; akibatnya tidak diatur, perlu telaah hukum`,
    en: (w) =>
      `the time to improve runs from ${w.day("from")} until ${w.day("until")}, but ${closedList(DISTURBED, w.of("disturbed"), "en")}; what that does is not said, needs legal review`,
  },
  "remediation-ended-disturbed": {
    id: (w) =>
      `kesempatan sejak ${w.day("from")} sampai dengan ${w.day("until")} berakhir tanpa perbaikan, tetapi ${closedList(DISTURBED, w.of("disturbed"), "id")}; akibatnya tidak diatur, perlu telaah hukum sebelum ada tindak lanjut`,
    en: (w) =>
      `the time to improve from ${w.day("from")} until ${w.day("until")} brought no improvement, but ${closedList(DISTURBED, w.of("disturbed"), "en")}; what that does is not said, needs legal review before anything follows`,
  },
  "remediation-target": {
    id: (w) =>
      `${w.of("indicator")}: ${w.has("actual") ? w.of("actual") : "belum dicatat"} terhadap target ${w.of("target")}`,
    en: (w) =>
      `${w.of("indicator")}: ${w.has("actual") ? w.of("actual") : "not recorded"} against the target of ${w.of("target")}`,
  },
  "remediation-targets-reached": {
    id: (w) => `semua target dalam pemberian kesempatan tercapai sampai ${w.day("until")}`,
    en: (w) => `every target of the grant was reached by ${w.day("until")}`,
  },
  "remediation-targets-missed": {
    id: (w) => `target dalam pemberian kesempatan tidak tercapai sampai ${w.day("until")}`,
    en: (w) => `targets of the grant were missed by ${w.day("until")}`,
  },
  "shortfall-excused": {
    id: (w) => `kekurangan tahun ${w.of("year")} dimaafkan: ${w.list("reasons")}`,
    en: (w) => `the shortfall of ${w.of("year")} is excused: ${w.list("reasons")}`,
  },
  "excuse-not-said": {
    id: (w) =>
      `tercatat keadaan di luar kemampuan (${w.list("reasons")}); hukum nasional tidak menyebut akibatnya, perlu telaah hukum`,
    en: (w) =>
      `circumstances beyond anybody's power are recorded (${w.list("reasons")}); national law does not say what they do, needs legal review`,
  },

  "appraisal-receipt-unknown": {
    id: (w) =>
      `tanggal diterimanya hasil penilaian ${w.of("year")} tidak tercatat, sehingga batas keberatan tidak diketahui`,
    en: (w) =>
      `when the appraisal of ${w.of("year")} was received is not recorded, so the end of the time to object is unknown`,
  },
  "appraisal-can-be-objected": {
    id: (w) => `hasil penilaian ${w.of("year")} masih dapat diajukan keberatan sampai dengan ${w.day("until")}`,
    en: (w) => `the appraisal of ${w.of("year")} can still be objected to until ${w.day("until")}`,
  },
  "appraisal-objection-pending": {
    id: (w) => `keberatan atas hasil penilaian ${w.of("year")} diajukan ${w.day("objected")} dan belum diputuskan`,
    en: (w) =>
      `an objection to the appraisal of ${w.of("year")} was made on ${w.day("objected")} and is not answered yet`,
  },
  "appraisal-not-objected": {
    id: (w) => `tidak ada keberatan sampai dengan ${w.day("until")}; hasil penilaian final`,
    en: (w) => `nobody objected until ${w.day("until")}; the appraisal is final`,
  },
  "appraisal-objected-late": {
    id: (w) => `keberatan ${w.day("objected")} melewati batas ${w.day("until")}; hasil penilaian final`,
    en: (w) => `the objection of ${w.day("objected")} came after ${w.day("until")}; the appraisal is final`,
  },
  "appraisal-objection-answered": {
    id: (w) => `keberatan ${w.day("objected")} sudah diputuskan; hasil penilaian final`,
    en: (w) => `the objection of ${w.day("objected")} was answered; the appraisal is final`,
  },

  "re-test-due": {
    id: () => "kinerja tidak membaik: berikutnya uji kompetensi ulang",
    en: () => "performance did not improve: a re-test of competence follows",
  },
  "re-test-in-conflict": {
    id: () => "hasil uji kompetensi ulang yang tercatat saling bertentangan",
    en: () => "the recorded results of the re-test contradict each other",
  },
  "re-test-passed": {
    id: (w) => `uji kompetensi ulang ${w.day("testedOn")} memenuhi standar: tetap dalam jabatannya`,
    en: (w) => `the re-test of ${w.day("testedOn")} met the standard: the official stays in the post`,
  },
  "re-test-passed-may-move": {
    id: (w) => `uji kompetensi ulang ${w.day("testedOn")} memenuhi standar; menurut hasilnya dapat dipindahkan`,
    en: (w) => `the re-test of ${w.day("testedOn")} met the standard; on its result the official may be moved`,
  },
  "placement-due": {
    id: (w) =>
      `uji kompetensi ulang ${w.day("testedOn")} di bawah standar: ditempatkan dalam jabatan lain yang sesuai atau lebih rendah`,
    en: (w) =>
      `the re-test of ${w.day("testedOn")} was below the standard: another fitting post or a lower one follows`,
  },
  "placement-in-conflict": {
    id: () => "penempatan yang tercatat saling bertentangan",
    en: () => "the recorded placements contradict each other",
  },
  placed: {
    id: (w) =>
      `ditempatkan ${w.day("on")} dalam ${w.of("as") === "lower-post" ? "jabatan yang lebih rendah" : "jabatan lain yang sesuai"}`,
    en: (w) => `placed on ${w.day("on")} in ${w.of("as") === "lower-post" ? "a lower post" : "another fitting post"}`,
  },
  "tail-not-for-level": {
    id: (w) =>
      `tidak ada lowongan; untuk jenjang ${w.words("level")} tidak jelas apa yang mengikuti, perlu telaah hukum`,
    en: (w) =>
      `no post is free; for posts of level ${w.words("level")} the law is not clear what follows, needs legal review`,
  },
  "tail-needs-grade": {
    id: (w) =>
      `tidak ada lowongan; yang mengikuti mensyaratkan predikat kurang atau sangat kurang atas tahun ${w.of("year")}`,
    en: (w) => `no post is free; what follows needs the predicate poor or very poor for ${w.of("year")}`,
  },
  "temporary-placement-due": {
    id: () => "tidak ada lowongan jabatan: ditempatkan sementara",
    en: () => "no post is free: a place for the time being follows",
  },
  "temporarily-placed": {
    id: (w) => `ditempatkan sementara sejak ${w.day("from")} sampai dengan ${w.day("until")}`,
    en: (w) => `placed for the time being from ${w.day("from")} until ${w.day("until")}`,
  },
  "honourable-dismissal-due": {
    id: (w) => `penempatan sementara berakhir ${w.day("until")} tanpa lowongan jabatan: diberhentikan dengan hormat`,
    en: (w) =>
      `the place for the time being ended on ${w.day("until")} with no post free: honourable dismissal follows`,
  },
};
