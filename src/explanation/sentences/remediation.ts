import type { Sentences } from "./words.ts";

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
