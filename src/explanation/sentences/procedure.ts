import type { Language, Texts } from "../../result.ts";
import { closed, type Sentences, type Words } from "./words.ts";

/** What a direct superior has to do. */
const DUTY: Readonly<Record<string, Required<Texts>>> = {
  summon: { id: "memanggil", en: "summon" },
  examine: { id: "memeriksa", en: "examine" },
  report: { id: "melaporkan", en: "report" },
};

/** By when, or that the calendar ends before. */
function due(language: Language, w: Words): string {
  const id = language === "id";
  if (w.has("year"))
    return id
      ? `; batas waktunya belum dapat dihitung, kalender ${w.of("year")} belum dimuat`
      : `; its last day cannot be counted, the calendar of ${w.of("year")} is not carried in`;
  if (!w.has("dueBy")) return "";
  const over = w.of("timeliness") === "overdue" ? (id ? " (sudah lewat)" : " (overdue)") : "";
  return `${id ? "; paling lambat" : "; by"} ${w.day("dueBy")}${over}`;
}

/** That a step came after its last day. */
function late(language: Language, w: Words): string {
  if (w.of("timeliness") !== "late") return "";
  return language === "id" ? `, melewati batas ${w.day("dueBy")}` : `, after its last day, ${w.day("dueBy")}`;
}

/** Who decides, by which steps, and how it can be contested: the reasons of the lawful ways. */
export const procedureSentences: Sentences = {
  "authority-named": {
    id: (w) => `berwenang: ${w.of("authority")}`,
    en: (w) => `competent: ${w.of("authorityEn")}`,
  },
  "authority-lowest-first": {
    id: () =>
      "pejabat terendah yang berwenang didahulukan; yang lebih tinggi juga berwenang, tetapi hal ini belum tegas",
    en: () =>
      "the lowest competent authority comes first; the higher ones are competent beside it, which the law leaves open",
  },
  "authority-vacant": {
    id: (w) => `jabatan ${w.of("authority")} kosong: kewenangannya ada pada pejabat yang lebih tinggi`,
    en: (w) => `the post of ${w.of("authorityEn")} is vacant: the next higher official decides`,
  },
  "authority-idle": {
    id: (w) => `${w.of("authority")} tidak menjatuhkan hukuman: atasannya yang memutuskan`,
    en: (w) => `${w.of("authorityEn")} did not punish: the superior decides`,
  },
  "authority-acting": {
    id: (w) =>
      `jabatan ${w.of("authority")} diisi pelaksana tugas, pelaksana harian, atau penjabat; kewenangannya menghukum belum tegas, perlu telaah hukum`,
    en: (w) =>
      `the post of ${w.of("authorityEn")} is held by an acting official, whose power to punish is not settled; needs legal review`,
  },
  "authority-in-conflict": {
    id: (w) => `data tentang pengisian jabatan ${w.of("authority")} saling bertentangan`,
    en: (w) => `records of who holds the post of ${w.of("authorityEn")} contradict each other`,
  },
  "authority-none-left": {
    id: () => "tidak ada lagi pejabat yang lebih tinggi; perlu telaah hukum",
    en: () => "no higher official is left; needs legal review",
  },
  "authority-not-carried-in": {
    id: () => "ketentuan hari itu tentang pejabat yang berwenang menghukum belum dimuat",
    en: () => "who may punish under the law of that day is not carried in",
  },
  "authority-of-contract-staff": {
    id: () => "yang berwenang menghukum PPPK belum terkonfirmasi",
    en: () => "who may punish contract staff is not confirmed",
  },
  "authority-not-stated": {
    id: (w) => `ketentuan yang dimuat tidak menyebut siapa yang berwenang atas jenjang ${w.words("of")}`,
    en: (w) => `the rules carried in name nobody who may decide for posts of level ${w.words("of")}`,
  },
  "authority-of-performance-track": {
    id: () => "hukum tidak menyebut siapa yang memutuskannya",
    en: () => "the law does not say who decides it",
  },
  "authority-decides-dismissal": {
    id: (w) => `keputusan pemberhentian ada pada ${w.of("authority")}`,
    en: (w) => `the dismissal is decided by ${w.of("authorityEn")}`,
  },
  "authority-of-dismissal-not-stated": {
    id: () => "hukum yang dimuat tidak menyebut siapa yang memutuskan pemberhentian ini",
    en: () => "the law carried in does not say who decides this dismissal",
  },

  "procedure-not-carried-in": {
    id: () => "tata cara menurut ketentuan hari itu belum dimuat",
    en: () => "the procedure under the law of that day is not carried in",
  },
  "step-evidenced": {
    id: (w) => `${w.of("step")}: tercatat ${w.day("on")}${late("id", w)}`,
    en: (w) => `${w.of("stepEn")}: recorded ${w.day("on")}${late("en", w)}`,
  },
  "step-faulty": {
    id: (w) => `${w.of("step")}: tercatat ${w.day("on")}, tetapi tidak sah`,
    en: (w) => `${w.of("stepEn")}: recorded ${w.day("on")}, but not in order`,
  },
  "step-missing": {
    id: (w) => `${w.of("step")}: belum tercatat${due("id", w)}`,
    en: (w) => `${w.of("stepEn")}: not recorded${due("en", w)}`,
  },
  "step-not-taken": {
    id: (w) => `${w.of("step")}: tidak wajib, belum tercatat`,
    en: (w) => `${w.of("stepEn")}: optional, not recorded`,
  },
  "step-in-conflict": {
    id: (w) => `${w.of("step")}: data saling bertentangan`,
    en: (w) => `${w.of("stepEn")}: records contradict each other`,
  },
  "step-waived": {
    id: (w) => `${w.of("step")}: tidak diperlukan lagi, karena dua panggilan tidak dipenuhi`,
    en: (w) => `${w.of("stepEn")}: no longer needed, as neither summons was followed`,
  },
  "step-hangs-on-appearance": {
    id: (w) => `${w.of("step")}: tergantung pada kehadiran atas panggilan pertama, yang belum tercatat`,
    en: (w) => `${w.of("stepEn")}: hangs on whether the first summons was followed, which is not recorded`,
  },
  "step-hangs-on-level": {
    id: (w) => `${w.of("step")}: tergantung pada tingkat hukuman, yang belum tercatat`,
    en: (w) => `${w.of("stepEn")}: hangs on the level of the punishment, which is not recorded`,
  },
  "step-after-decision": {
    id: (w) => `dilakukan ${w.day("on")}, sesudah keputusan ${w.day("decidedOn")}`,
    en: (w) => `carried out on ${w.day("on")}, after the decision of ${w.day("decidedOn")}`,
  },
  "delivered-late": {
    id: () => "disampaikan melewati jangka waktu; akibatnya bagi hukuman tidak diatur, perlu telaah hukum",
    en: () => "delivered late; what that does to the punishment is not stated, needs legal review",
  },

  "summons-notice-short": {
    id: (w) =>
      `hanya ${w.of("count")} hari kerja di antara surat ${w.day("on")} dan pemeriksaan ${w.day("examinationOn")}; menurut contoh resmi sekurang-kurangnya ${w.of("workingDays")}, jadi surat paling lambat ${w.day("latest")}`,
    en: (w) =>
      `only ${w.of("count")} working days between the letter of ${w.day("on")} and the examination on ${w.day("examinationOn")}; by the official examples at least ${w.of("workingDays")}, so a letter of ${w.day("latest")} at the latest`,
  },
  "summons-notice-long": {
    id: (w) =>
      `${w.of("count")} hari kerja di antara surat ${w.day("on")} dan pemeriksaan ${w.day("examinationOn")}; menurut bunyi ketentuan paling banyak ${w.of("workingDays")}`,
    en: (w) =>
      `${w.of("count")} working days between the letter of ${w.day("on")} and the examination on ${w.day("examinationOn")}; by the wording at most ${w.of("workingDays")}`,
  },
  "summons-notice-unknown": {
    id: (w) => `jangka waktu pemanggilan tidak dapat dihitung: kalender ${w.of("year")} belum dimuat`,
    en: (w) => `the notice of the summons cannot be counted: the calendar of ${w.of("year")} is not carried in`,
  },
  "team-required": {
    id: () => "untuk tingkat berat pemeriksaan harus dilakukan oleh tim pemeriksa, bukan oleh atasan langsung",
    en: () => "for the heavy level an examination team has to examine, not the direct superior",
  },
  "examined-by-team": {
    id: (w) => `untuk tingkat ${w.of("level")} yang memeriksa adalah atasan langsung; di sini diperiksa oleh tim`,
    en: (w) => `for the level ${w.of("level")} the direct superior examines; here a team did`,
  },
  "team-incomplete": {
    id: (w) => `tim pemeriksa belum lengkap: ${w.words("elements")}`,
    en: (w) => `the examination team is not complete: ${w.words("elements")}`,
  },
  "team-of-lower-rank": {
    id: (w) => `anggota tim berpangkat lebih rendah daripada yang diperiksa: ${w.list("ranks")}`,
    en: (w) => `members of the team are of a lower rank than the examined official: ${w.list("ranks")}`,
  },
  "team-after-examination": {
    id: (w) => `tim dibentuk ${w.day("on")}, sesudah pemeriksaan ${w.day("examinedOn")}`,
    en: (w) => `the team was formed on ${w.day("on")}, after the examination of ${w.day("examinedOn")}`,
  },
  "record-not-signed": {
    id: () => "berita acara tidak ditandatangani yang diperiksa; keputusan tetap dapat dijatuhkan",
    en: () => "the examined official did not sign the record; the decision may still be taken",
  },
  "breach-not-named": {
    id: () => "keputusan tidak menyebut pelanggarannya",
    en: () => "the decision does not name the breach",
  },
  "kind-not-listed": {
    id: (w) => `daftar hukuman disiplin hari itu tidak mengenal "${w.title("step")}"`,
    en: (w) => `the list of disciplinary punishments of that day does not know "${w.title("step")}"`,
  },
  "kind-not-applied-yet": {
    id: (w) => `${w.of("kind")}: terdaftar, tetapi belum dapat diterapkan`,
    en: (w) => `${w.of("kindEn")}: listed, and not applied yet`,
  },
  "kind-disputed": {
    id: (w) => `${w.of("kind")}: undang-undang yang lebih baru menggolongkannya lain; perlu telaah hukum`,
    en: (w) => `${w.of("kindEn")}: a later law classes it otherwise; needs legal review`,
  },
  "decided-by-another": {
    id: (w) => `diputuskan oleh ${w.words("by")}; yang berwenang: ${w.of("authority")}`,
    en: (w) => `decided by ${w.words("by")}; competent: ${w.of("authorityEn")}`,
  },
  "may-be-decided": {
    id: () => "semua tahap yang mendahului keputusan terpenuhi",
    en: () => "every step that a decision needs is done",
  },
  "is-decided": {
    id: () => "keputusan diambil menurut tata cara",
    en: () => "the case is decided by the procedure of the law",
  },

  "effect-not-decided": { id: () => "belum ada keputusan", en: () => "nothing is decided" },
  "effect-not-received": {
    id: (w) => `berlaku pada hari kerja ke-${w.of("workingDays")} sejak diterima; penerimaannya belum tercatat`,
    en: (w) => `takes effect on working day ${w.of("workingDays")} after its receipt, which is not recorded`,
  },
  "effect-calendar-unknown": {
    id: (w) =>
      `berlaku pada hari kerja ke-${w.of("workingDays")} sejak diterima ${w.day("receivedOn")}; kalender ${w.of("year")} belum dimuat`,
    en: (w) =>
      `takes effect on working day ${w.of("workingDays")} after its receipt on ${w.day("receivedOn")}; the calendar of ${w.of("year")} is not carried in`,
  },
  "effect-on": {
    id: (w) => `berlaku ${w.day("on")}, hari kerja ke-${w.of("workingDays")} sejak diterima ${w.day("receivedOn")}`,
    en: (w) =>
      `takes effect on ${w.day("on")}, working day ${w.of("workingDays")} after its receipt on ${w.day("receivedOn")}`,
  },
  "effect-too-early": {
    id: (w) => `tercatat berlaku ${w.day("recorded")}, lebih awal daripada menurut ketentuan (${w.day("on")})`,
    en: (w) => `recorded as effective on ${w.day("recorded")}, earlier than the law gives (${w.day("on")})`,
  },

  "superior-failed": {
    id: (w) =>
      `atasan langsung tidak ${closed(DUTY, w.of("to"), "id")} (${w.day("on")}): dihukum lebih berat daripada pelanggar, setelah diperiksa`,
    en: (w) =>
      `the direct superior did not ${closed(DUTY, w.of("to"), "en")} (${w.day("on")}): to be punished more heavily than the offender, after examination`,
  },
  "authority-did-not-punish": {
    id: (w) => `${w.of("authority")} tidak menjatuhkan hukuman (${w.day("on")}): dihukum oleh atasannya`,
    en: (w) => `${w.of("authorityEn")} did not punish (${w.day("on")}): to be punished by the superior`,
  },
  "authority-punished-too-lightly": {
    id: (w) => `${w.of("authority")} menghukum terlalu ringan (${w.day("on")}): dihukum lebih berat`,
    en: (w) => `${w.of("authorityEn")} punished too lightly (${w.day("on")}): to be punished more heavily`,
  },

  "pay-to-be-stopped": {
    id: (w) => `gaji dihentikan sejak ${w.day("since")}, tanpa menunggu keputusan`,
    en: (w) => `pay is to be stopped from ${w.day("since")}, without waiting for a decision`,
  },
  "pay-stopped": {
    id: (w) => `gaji dihentikan sejak ${w.day("since")}`,
    en: (w) => `pay has been stopped since ${w.day("since")}`,
  },
  "pay-to-be-paid-out": {
    id: (w) =>
      `pemeriksaan menemukan kurang dari jumlah harinya: gaji yang dihentikan sejak ${w.day("since")} dibayarkan`,
    en: (w) => `the examination found fewer days: pay stopped since ${w.day("since")} is to be paid out`,
  },
  "pay-to-be-reclaimed": {
    id: (w) => `jumlah harinya terbukti: gaji yang tetap dibayarkan sejak ${w.day("since")} ditagih kembali`,
    en: (w) => `the days are confirmed: pay that went on since ${w.day("since")} is to be reclaimed`,
  },
};
