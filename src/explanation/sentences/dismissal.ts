import type { Sentences } from "./words.ts";

/** What follows from a ground on which a statute dismisses. */
export const dismissalSentences: Sentences = {
  "ground-dismisses": {
    id: (w) => `${w.of("ground")} (${w.day("on")}): ${w.of("form")}`,
    en: (w) => `${w.of("groundEn")} (${w.day("on")}): ${w.of("formEn")}`,
  },
  "ground-awaits-judgment": {
    id: (w) =>
      `${w.of("ground")}: menunggu putusan pengadilan yang berkekuatan hukum tetap; pemeriksaan disiplin tetap berjalan`,
    en: (w) => `${w.of("groundEn")}: waits for the final judgment; discipline goes on meanwhile`,
  },
  "ground-not-established": {
    id: (w) => `${w.of("ground")}: baru diduga, belum terbukti`,
    en: (w) => `${w.of("groundEn")}: only suspected, not established`,
  },
  "ground-disputed": {
    id: (w) => `${w.of("ground")} (${w.day("on")}): ${w.list("between")}; ${w.of("why")}; perlu telaah hukum`,
    en: (w) => `${w.of("groundEn")} (${w.day("on")}): ${w.list("betweenEn")}; ${w.of("whyEn")}; needs legal review`,
  },
  "ground-through-discipline": {
    id: (w) => `${w.of("ground")}: hanya melalui tata cara hukuman disiplin, dengan hasil ${w.of("form")}`,
    en: (w) => `${w.of("groundEn")}: only through the procedure of discipline, which leads to ${w.of("formEn")}`,
  },
  "ground-through-performance": {
    id: (w) =>
      `${w.of("ground")}: hanya pada akhir kesempatan memperbaiki kinerja dan penempatan, dengan hasil ${w.of("form")}; tidak pernah tanpa hormat`,
    en: (w) =>
      `${w.of("groundEn")}: only at the end of the time to improve and of the placement, which leads to ${w.of("formEn")}; never without honour`,
  },
  "ground-not-listed": {
    id: (w) => `ketentuan pada ${w.day("on")} tidak memuat alasan "${w.of("ground")}"; perlu telaah hukum`,
    en: (w) => `the rules of ${w.day("on")} do not list the ground "${w.of("ground")}"; needs legal review`,
  },
  "ground-not-for-employment": {
    id: (w) => `${w.of("ground")}: akibatnya bagi ${w.of("employment")} belum terkonfirmasi; perlu telaah hukum`,
    en: (w) => `${w.of("groundEn")}: what it does for ${w.of("employment")} is not confirmed; needs legal review`,
  },
};
