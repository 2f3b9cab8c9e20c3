import type { Language, Texts } from "../../result.ts";
import { closed, type Sentences, type Words } from "./words.ts";

/** What a direct superior has to do. */
const DUTY: Readonly<Record<string, Required<Texts>>> = {
  summon: { id: "memanggil", en: "summon" },
  examine: { id: "memeriksa", en: "examine" },
  report: { id: "melaporkan", en: "report" },
};

/** How a remedy ended. */
const OUTCOME: Readonly<Record<string, Required<Texts>>> = {
  upheld: { id: "memperkuat keputusan", en: "upheld" },
  annulled: { id: "membatalkan keputusan", en: "annulled" },
  "not-accepted": { id: "tidak diterima", en: "not accepted" },
  lightened: { id: "memperingan hukuman", en: "lightened" },
  aggravated: { id: "memperberat hukuman", en: "aggravated" },
  changed: { id: "mengubah hukuman", en: "changed" },
};

/** Whose time it is. */
const CLOCK: Readonly<Record<string, Required<Texts>>> = {
  answer: { id: "tanggapan pejabat pembina kepegawaian", en: "answer of the appointing authority" },
  decision: { id: "putusan BPASN", en: "decision of the board" },
};

/** The kind that stands since. */
function changed(language: Language, w: Words): string {
  if (!w.has("step")) return "";
  return language === "id" ? `, menjadi ${w.title("step")}` : `, to ${w.title("step")}`;
}

/** The last day by the other way of counting. */
function fromReceipt(language: Language, w: Words): string {
  if (!w.has("fromReceipt"))
    return language === "id" ? "; penerimaannya belum tercatat" : "; the receipt is not recorded";
  return language === "id"
    ? `; sejak penerimaan berakhir ${w.day("fromReceipt")}`
    : `; counted from the receipt it ends on ${w.day("fromReceipt")}`;
}

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

  contestable: { id: () => "keputusannya dapat digugat", en: () => "the decision can be contested" },
  "remedies-not-carried-in": {
    id: () => "upaya administratif menurut ketentuan hari itu belum dimuat",
    en: () => "the remedies under the law of that day are not carried in",
  },
  "remedy-not-stated": {
    id: () => "ketentuan upaya administratif tidak menyebut keputusan Presiden",
    en: () => "the law on remedies does not speak of decisions of the President",
  },
  "remedy-is-against-appraisal": {
    id: () => "yang dapat diajukan keberatan adalah hasil penilaian kinerjanya",
    en: () => "what can be objected to is the appraisal",
  },
  "remedy-addressee-not-stated": {
    id: () => "kepada siapa keberatan atas keputusan pejabat pembina kepegawaian diajukan belum terkonfirmasi",
    en: () => "to whom an objection against a decision of the appointing authority goes is not confirmed",
  },
  "remedy-filed-late": {
    id: (w) => `diajukan ${w.day("filedOn")}, melewati jangka waktu`,
    en: (w) => `filed on ${w.day("filedOn")}, after its time`,
  },
  "objection-no-decision": { id: () => "keberatan", en: () => "objection" },
  "objection-open": { id: () => "keberatan dapat diajukan", en: () => "an objection can be filed" },
  "objection-disputed": {
    id: () => "keberatan dapat diajukan hanya bila jangka waktunya dihitung dari penerimaan",
    en: () => "an objection can be filed only if its time is counted from the receipt",
  },
  "objection-over": { id: () => "keberatan: jangka waktunya sudah berakhir", en: () => "objection: its time is over" },
  "objection-unknown-calendar": {
    id: () => "keberatan: batas waktunya belum dapat dihitung, kalendernya belum dimuat",
    en: () => "objection: its last day cannot be counted, the calendar is not carried in",
  },
  "objection-within": {
    id: (w) => `dalam ${w.of("workingDays")} hari kerja; sejak kapan dihitung belum terkonfirmasi`,
    en: (w) => `within ${w.of("workingDays")} working days; from when they count is not confirmed`,
  },
  "objection-pending": {
    id: (w) => `keberatan diajukan ${w.day("filedOn")}, belum diputuskan`,
    en: (w) => `an objection was filed on ${w.day("filedOn")} and is not decided`,
  },
  "objection-concluded": {
    id: (w) => `keberatan ${closed(OUTCOME, w.of("outcome"), "id")} ${w.day("outcomeOn")}${changed("id", w)}`,
    en: (w) => `objection: ${closed(OUTCOME, w.of("outcome"), "en")} on ${w.day("outcomeOn")}${changed("en", w)}`,
  },
  "objection-start-not-stated": {
    id: (w) =>
      `sejak kapan jangka waktunya dihitung belum terkonfirmasi; yang aman: ${w.day("fromDecision")}, dihitung dari tanggal keputusan${w.has("fromReceipt") ? ` (dari penerimaan: ${w.day("fromReceipt")})` : ""}`,
    en: (w) =>
      `from when its time is counted is not confirmed; the safe day is ${w.day("fromDecision")}, counted from the date of the decision${w.has("fromReceipt") ? ` (from the receipt: ${w.day("fromReceipt")})` : ""}`,
  },
  "objection-inferred": {
    id: () => "bahwa keberatan terbuka atas hukuman tingkat ringan disimpulkan dari rumusan umum",
    en: () => "that an objection is open against the light level is inferred from the general wording",
  },
  "objection-answer": {
    id: (w) => `dijawab dalam ${w.of("workingDays")} hari kerja`,
    en: (w) => `to be answered within ${w.of("workingDays")} working days`,
  },
  "appeal-no-decision": {
    id: (w) => `banding administratif kepada BPASN, dalam ${w.of("workingDays")} hari kerja sejak tanggal keputusan`,
    en: (w) => `administrative appeal to BPASN, within ${w.of("workingDays")} working days of the date of the decision`,
  },
  "appeal-open": {
    id: (w) => `banding administratif kepada BPASN, paling lambat ${w.day("fromDecision")}`,
    en: (w) => `administrative appeal to BPASN, by ${w.day("fromDecision")}`,
  },
  "appeal-disputed": {
    id: (w) =>
      `banding administratif: jangka waktu sejak tanggal keputusan berakhir ${w.day("fromDecision")}${fromReceipt("id", w)}`,
    en: (w) =>
      `administrative appeal: its time, counted from the date of the decision, ended on ${w.day("fromDecision")}${fromReceipt("en", w)}`,
  },
  "appeal-over": {
    id: (w) => `banding administratif: jangka waktunya berakhir ${w.day("fromDecision")}`,
    en: (w) => `administrative appeal: its time ended on ${w.day("fromDecision")}`,
  },
  "appeal-unknown-calendar": {
    id: () => "banding administratif: batas waktunya belum dapat dihitung, kalendernya belum dimuat",
    en: () => "administrative appeal: its last day cannot be counted, the calendar is not carried in",
  },
  "appeal-pending": {
    id: (w) => `banding administratif diajukan ${w.day("filedOn")}, belum diputuskan`,
    en: (w) => `an administrative appeal was filed on ${w.day("filedOn")} and is not decided`,
  },
  "appeal-concluded": {
    id: (w) =>
      `banding administratif ${closed(OUTCOME, w.of("outcome"), "id")} ${w.day("outcomeOn")}${changed("id", w)}`,
    en: (w) =>
      `administrative appeal: ${closed(OUTCOME, w.of("outcome"), "en")} on ${w.day("outcomeOn")}${changed("en", w)}`,
  },
  "appeal-counts-from-decision": {
    id: (w) =>
      `perhatian: ${w.of("workingDays")} hari kerja dihitung dari tanggal keputusan, sampai ${w.day("fromDecision")}, bukan dari penerimaan${w.has("fromReceipt") ? ` (yang akan menjadi ${w.day("fromReceipt")})` : ""}, padahal penyampaiannya boleh selama itu; ajukan segera`,
    en: (w) =>
      `mind that the ${w.of("workingDays")} working days count from the date of the decision, until ${w.day("fromDecision")}, and not from its receipt${w.has("fromReceipt") ? ` (which would be ${w.day("fromReceipt")})` : ""}, while its delivery may take as long; file at once`,
  },
  "appeal-lapsed-before-receipt": {
    id: (w) =>
      `jangka waktu sejak tanggal keputusan sudah berakhir ${w.day("fromDecision")}, sebelum diterima ${w.day("receivedOn")}; dari penerimaan ${w.day("fromReceipt")}; apakah keterlambatan dapat disanggah belum tegas`,
    en: (w) =>
      `counted from the date of the decision the time ended on ${w.day("fromDecision")}, before the receipt of ${w.day("receivedOn")}; from the receipt it would be ${w.day("fromReceipt")}; whether the lateness can be challenged is open`,
  },
  "appeal-not-accepted-as-late": {
    id: (w) => `diajukan ${w.day("filedOn")}, melewati jangka waktu: banding tidak diterima`,
    en: (w) => `filed on ${w.day("filedOn")}, after its time: the appeal is not accepted`,
  },
  "appeal-late-from-decision-alone": {
    id: (w) =>
      `diajukan ${w.day("filedOn")}, terlambat bila dihitung dari tanggal keputusan, dan tidak bila dari penerimaan; belum tegas, perlu telaah hukum`,
    en: (w) =>
      `filed on ${w.day("filedOn")}, late from the date of the decision and in time from its receipt; open, needs legal review`,
  },
  "appeal-outcomes": {
    id: () => "BPASN dapat memperkuat, memperingan, memperberat, mengubah, atau membatalkan; putusannya mengikat",
    en: () => "the board can uphold, lighten, aggravate, change or annul; it binds",
  },
  "pay-during-appeal": {
    id: () => "gaji dan tunjangan tetap dibayarkan bila pejabat pembina kepegawaian mengizinkan tetap bekerja",
    en: () => "pay and allowances go on if the appointing authority lets the official go on working",
  },
  "effect-follows-remedy": {
    id: () => "berlakunya hukuman mengikuti hasil upaya administratif",
    en: () => "the effect of the punishment follows the outcome of the remedy",
  },
  "appeal-clock-not-running": {
    id: (w) =>
      `${closed(CLOCK, w.of("what"), "id")}: ${w.of("workingDays")} hari kerja sejak diterima; penerimaannya belum tercatat`,
    en: (w) =>
      `${closed(CLOCK, w.of("what"), "en")}: ${w.of("workingDays")} working days from the receipt, which is not recorded`,
  },
  "appeal-clock-unknown": {
    id: (w) =>
      `${closed(CLOCK, w.of("what"), "id")}: batas waktunya belum dapat dihitung, kalender ${w.of("year")} belum dimuat`,
    en: (w) =>
      `${closed(CLOCK, w.of("what"), "en")}: its last day cannot be counted, the calendar of ${w.of("year")} is not carried in`,
  },
  "appeal-clock-running": {
    id: (w) => `${closed(CLOCK, w.of("what"), "id")}: paling lambat ${w.day("dueBy")}`,
    en: (w) => `${closed(CLOCK, w.of("what"), "en")}: by ${w.day("dueBy")}`,
  },
  "appeal-clock-overdue": {
    id: (w) =>
      `${closed(CLOCK, w.of("what"), "id")}: seharusnya paling lambat ${w.day("dueBy")}${w.of("what") === "answer" ? "; BPASN memutus berdasarkan bukti yang ada" : ""}`,
    en: (w) =>
      `${closed(CLOCK, w.of("what"), "en")}: was due by ${w.day("dueBy")}${w.of("what") === "answer" ? "; the board decides on the evidence there is" : ""}`,
  },
  "appeal-clock-done": {
    id: (w) => `${closed(CLOCK, w.of("what"), "id")}: ${w.day("on")}${late("id", w)}`,
    en: (w) => `${closed(CLOCK, w.of("what"), "en")}: ${w.day("on")}${late("en", w)}`,
  },
  "effect-suspended": {
    id: (w) => `ditangguhkan sejak upaya administratif ${w.day("filedOn")}; mengikuti hasilnya`,
    en: (w) => `held up since the remedy of ${w.day("filedOn")}; it follows the outcome`,
  },
  "effect-annulled": {
    id: (w) => `dibatalkan ${w.day("on")}`,
    en: (w) => `annulled on ${w.day("on")}`,
  },
  "effect-by-outcome": {
    id: (w) => `berlaku ${w.day("on")}, menurut hasil upaya administratif ${w.day("outcomeOn")}`,
    en: (w) => `takes effect on ${w.day("on")}, by the outcome of the remedy on ${w.day("outcomeOn")}`,
  },
  "contradiction-remedy-unfiled": {
    id: (w) => `hasil ${w.words("remedy")} atas "${w.of("decision")}" (${w.day("on")}) tercatat tanpa pengajuannya`,
    en: (w) =>
      `an outcome of ${w.words("remedy")} against "${w.of("decision")}" (${w.day("on")}) is recorded without its filing`,
  },
};
