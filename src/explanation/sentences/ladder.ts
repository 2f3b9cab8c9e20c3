import type { Sentences } from "./words.ts";

/** Which step follows and why: the reasons of the ladders. */
export const ladderSentences: Sentences = {
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
};
