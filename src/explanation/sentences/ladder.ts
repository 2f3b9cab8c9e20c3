import type { Language, Texts } from "../../result.ts";
import { closed, type Sentences, type Words } from "./words.ts";

/** By what a ladder grades. */
const MAGNITUDE: Readonly<Record<string, Required<Texts>>> = {
  "targets-missed": { id: "target yang tidak tercapai", en: "targets missed" },
  "mean-attainment": { id: "rata-rata capaian", en: "mean attainment" },
  observed: { id: "hasil pengamatan", en: "observed" },
};

/** What is recorded, as the subject of a sentence. */
const RECORDED: Readonly<Record<string, Required<Texts>>> = {
  "post-gained": { id: "pengangkatan", en: "an appointment" },
  rank: { id: "golongan ruang", en: "a rank" },
  imposed: { id: "penjatuhan konsekuensi", en: "a consequence" },
  "remediation-granted": { id: "pemberian kesempatan memperbaiki kinerja", en: "the grant of a time to improve" },
  "remediation-ended": { id: "hasil kesempatan memperbaiki kinerja", en: "the outcome of a time to improve" },
  retested: { id: "uji kompetensi ulang", en: "a re-test" },
  placed: { id: "penempatan", en: "a placement" },
};

function recorded(language: Language, fact: string): string {
  return closed(RECORDED, fact, language);
}

/** The number by which a ladder grades, as closely as it is known. */
function range(w: Words, { least, most }: Readonly<Record<"least" | "most", string>>): string {
  if (w.of("least") === w.of("most")) return w.of("least");
  const bounds = [w.has("least") ? `${least} ${w.of("least")}` : "", w.has("most") ? `${most} ${w.of("most")}` : ""];
  return bounds.filter((bound) => bound !== "").join(", ");
}

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
  "post-held-for": {
    id: (w) => `jabatan itu diduduki sedikitnya ${w.duration()}${w.has("since") ? ` (sejak ${w.day("since")})` : ""}`,
    en: (w) =>
      `the post has been held for at least ${w.duration()}${w.has("since") ? ` (since ${w.day("since")})` : ""}`,
  },
  "post-of-level": {
    id: (w) => `jenjang jabatan: ${w.words("levels")}`,
    en: (w) => `the level of the post is one of: ${w.words("levels")}`,
  },
  "step-excepted": {
    id: () => "langkah ini dikecualikan",
    en: () => "this step is excepted",
  },
  "no-rank-to-lower": {
    id: (w) =>
      `${w.of("ladder")}: PPPK pada umumnya tidak memiliki golongan ruang yang dapat diturunkan; perlu telaah hukum`,
    en: (w) => `${w.of("ladderEn")}: contract staff mostly hold no rank that could be lowered; needs legal review`,
  },
  "no-post-to-take": {
    id: (w) => `${w.of("ladder")}: tidak ada jabatan yang diduduki, sehingga langkah ini tidak dapat dijalankan`,
    en: (w) => `${w.of("ladderEn")}: no post is held, so that this step cannot be carried out`,
  },
  "post-unknown": {
    id: (w) =>
      `${w.of("ladder")}: belum diketahui apakah jabatan diduduki, karena itu langkah ini belum dapat dipastikan`,
    en: (w) => `${w.of("ladderEn")}: whether a post is held is not known, so that this step is not settled`,
  },
  "rank-unknown": {
    id: (w) => `${w.of("ladder")}: golongan ruang belum tercatat, karena itu penurunannya belum dapat dipastikan`,
    en: (w) => `${w.of("ladderEn")}: the rank is not recorded, so whether it can be lowered is unknown`,
  },
  "grade-unknown": {
    id: (w) => `${w.of("ladder")}: angka yang menentukan langkah belum lengkap`,
    en: (w) => `${w.of("ladderEn")}: the number that picks the step is not complete`,
  },
  "graded-by": {
    id: (w) => `${closed(MAGNITUDE, w.of("by"), "id")}: ${range(w, { least: "sedikitnya", most: "paling banyak" })}`,
    en: (w) => `${closed(MAGNITUDE, w.of("by"), "en")}: ${range(w, { least: "at least", most: "at most" })}`,
  },
  "below-every-step": {
    id: (w) => `${w.of("ladder")}: belum mencapai langkah mana pun`,
    en: (w) => `${w.of("ladderEn")}: no step is reached yet`,
  },
  "graded-step-not-meant": {
    id: (w) =>
      `${w.of("ladder")}: langkah menurut angka itu tidak berlaku bagi pejabat ini; tidak diganti langkah lain`,
    en: (w) => `${w.of("ladderEn")}: the step of that number is not meant for this official; no other takes its place`,
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
  "no-ladder": {
    id: (w) =>
      `${w.of("breach")}: tidak ada jenjang konsekuensi yang menjawabnya; ketentuan daerah tidak menyebut akibatnya`,
    en: (w) => `${w.of("breachEn")}: no ladder of consequences answers it; the local rules say nothing of what follows`,
  },
  "answered-by": {
    id: (w) =>
      `"${w.of("finding")}" (${w.of("review")}) sudah dijawab oleh ${w.of("decision")} ("${w.title("step")}", berlaku ${w.day("on")})${w.has("names") ? "" : ", yang tidak menyebut pelanggaran yang dijawabnya sehingga menjawab semua yang diketahui saat itu"}`,
    en: (w) =>
      `"${w.of("findingEn")}" (${w.of("review")}) was answered by ${w.of("decision")} ("${w.title("step")}", effective ${w.day("on")})${w.has("names") ? "" : ", which does not name what it answers and so answers all that was known then"}`,
  },
  "binds-signatories": {
    id: (w) =>
      `${w.of("ladder")}: hanya mengikat yang menandatangani perjanjian; per ${w.day("on")} perjanjian belum ditandatangani`,
    en: (w) =>
      `${w.of("ladderEn")}: binds only who signed the agreement; as of ${w.day("on")} the agreement is not signed`,
  },
  "already-dismissed": { id: () => "sudah diberhentikan", en: () => "already dismissed" },

  "contradiction-two-posts": {
    id: (w) => `pada ${w.day("on")} tercatat lebih dari satu pengangkatan: ${w.list("posts")}`,
    en: (w) => `on ${w.day("on")} more than one appointment is recorded: ${w.list("posts")}`,
  },
  "contradiction-two-ranks": {
    id: (w) => `pada ${w.day("on")} tercatat lebih dari satu golongan ruang: ${w.list("ranks")}`,
    en: (w) => `on ${w.day("on")} more than one rank is recorded: ${w.list("ranks")}`,
  },
  "contradiction-after-dismissal": {
    id: (w) =>
      `${recorded("id", w.of("fact"))} (${w.day("on")}) tercatat setelah pemberhentian ${w.day("dismissedOn")}`,
    en: (w) =>
      `${recorded("en", w.of("fact"))} (${w.day("on")}) is recorded after the dismissal of ${w.day("dismissedOn")}`,
  },
  "contradiction-served-before-effect": {
    id: (w) => `"${w.of("decision")}" tercatat selesai ${w.day("on")}, sebelum mulai dijalani ${w.day("from")}`,
    en: (w) => `"${w.of("decision")}" is recorded as served on ${w.day("on")}, before it began on ${w.day("from")}`,
  },
  "contradiction-accepted-unasked": {
    id: (w) => `pengunduran diri dikabulkan ${w.day("on")} tanpa permohonan yang tercatat`,
    en: (w) => `a resignation was accepted on ${w.day("on")} that nobody is recorded to have asked for`,
  },
  "contradiction-out-of-order": {
    id: (w) =>
      `${recorded("id", w.of("fact"))} (${w.day("on")}) tercatat tanpa ${recorded("id", w.of("needs"))} sebelumnya`,
    en: (w) =>
      `${recorded("en", w.of("fact"))} (${w.day("on")}) is recorded without ${recorded("en", w.of("needs"))} before it`,
  },
  "contradiction-granted-twice": {
    id: (w) => `kesempatan memperbaiki kinerja atas tahun ${w.of("year")} tercatat diberikan lebih dari sekali`,
    en: (w) => `a time to improve for ${w.of("year")} is recorded as granted more than once`,
  },

  "obstacle-closed-grounds": {
    id: (w) => `jabatan pimpinan tinggi hanya dapat ditinggalkan atas alasan yang ditentukan: ${w.list("grounds")}`,
    en: (w) => `a senior post is left only on the grounds that are listed: ${w.list("groundsEn")}`,
  },
  "obstacle-after-appointment": {
    id: (w) =>
      `sejak dilantik${w.has("until") ? ` sampai dengan ${w.day("until")}` : ""} tidak dapat diganti, ${w.of("unless")}`,
    en: (w) =>
      `not replaced after the appointment${w.has("until") ? ` until ${w.day("until")}` : " for a time"}, ${w.of("unlessEn")}`,
  },
  "obstacle-election-freeze": {
    id: (w) =>
      `${w.of("freeze")}: sejak ${w.day("from")} sampai ${w.has("until") ? w.day("until") : "akhir masa jabatan kepala daerah"} penggantian pejabat ${w.of("unless")}`,
    en: (w) =>
      `${w.of("freezeEn")}: from ${w.day("from")} until ${w.has("until") ? w.day("until") : "the end of the term of office"} replacing an official ${w.of("unlessEn")}`,
  },
  "obstacle-after-installation": {
    id: (w) => `sejak kepala daerah dilantik sampai dengan ${w.day("until")} penggantian pejabat ${w.of("unless")}`,
    en: (w) => `from the installation until ${w.day("until")} replacing an official ${w.of("unlessEn")}`,
  },
};
