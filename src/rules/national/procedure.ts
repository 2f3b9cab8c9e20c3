import type { ProcedureLaw, ProcedureStepRule } from "../../consequence/procedure/procedureLaw.ts";
import { cite } from "../../law/citation.ts";
import { reading } from "../../law/reading.ts";
import { since } from "../../law/since.ts";
import type { Slices } from "../ruleSet.ts";
import { bkn6, pp94 } from "./discipline/cites.ts";

const proposal = [cite("PP-11-2017", "Pasal 267", "single-source")] as const;

const everyLevel = { ringan: "must", sedang: "must", berat: "must" } as const;

const summoning: readonly ProcedureStepRule[] = [
  {
    code: "first-summons",
    title: { id: "pemanggilan pertama secara tertulis", en: "first written summons" },
    by: ["atasan-langsung", "tim-pemeriksa"],
    force: everyLevel,
    basis: [pp94("Pasal 26 ayat (2)")],
  },
  {
    code: "second-summons",
    title: { id: "pemanggilan kedua secara tertulis", en: "second written summons" },
    by: ["atasan-langsung", "tim-pemeriksa"],
    force: everyLevel,
    onlyIf: "first-summons-not-followed",
    // Counted from the day that had been set, not from the first letter.
    within: { workingDays: 7, counting: "first-day-not-counted", from: "first-examination-day" },
    basis: [pp94("Pasal 26 ayat (3)")],
  },
];

const examining: readonly ProcedureStepRule[] = [
  {
    code: "team",
    title: { id: "pembentukan tim pemeriksa", en: "formation of the examination team" },
    by: ["pejabat-pembina-kepegawaian"],
    force: { sedang: "may", berat: "must" },
    basis: [pp94("Pasal 29", "confirmed", "inferred"), bkn6("Pasal 29", "confirmed", "single-source")],
  },
  {
    code: "temporary-release",
    title: {
      id: "pembebasan sementara dari tugas jabatan sejak pemeriksaan sampai keputusan",
      en: "temporary release from the tasks of the post, from the examination until the decision",
    },
    by: ["atasan-langsung"],
    force: { berat: "may" },
    basis: [pp94("Pasal 31", "single-source", "inferred"), bkn6("Lampiran, contoh 15")],
  },
  {
    code: "examination",
    title: { id: "pemeriksaan", en: "examination" },
    by: ["atasan-langsung", "tim-pemeriksa"],
    force: everyLevel,
    unless: "both-summonses-not-followed",
    basis: [pp94("Pasal 27", "confirmed", "single-source"), pp94("Pasal 26 ayat (4)")],
  },
  {
    code: "examination-record",
    title: { id: "berita acara pemeriksaan", en: "record of the examination" },
    by: ["atasan-langsung", "tim-pemeriksa"],
    force: everyLevel,
    unless: "both-summonses-not-followed",
    basis: [pp94("Pasal 32", "single-source", "inferred")],
  },
];

const deciding: readonly ProcedureStepRule[] = [
  {
    code: "decision",
    title: { id: "keputusan tertulis yang menyebut pelanggarannya", en: "written decision that names the breach" },
    by: ["pejabat-yang-berwenang-menghukum"],
    force: everyLevel,
    basis: [pp94("Pasal 33", "confirmed", "inferred")],
  },
  {
    code: "delivery",
    title: { id: "penyampaian keputusan", en: "delivery of the decision" },
    by: ["pejabat-yang-berwenang-menghukum", "pejabat-lain-yang-ditunjuk"],
    force: everyLevel,
    within: { workingDays: 14, counting: "first-day-not-counted", from: "decision" },
    basis: [pp94("Pasal 37 ayat (3)", "confirmed", "single-source")],
  },
  {
    code: "dispatch",
    title: { id: "pengiriman keputusan ke alamat", en: "dispatch of the decision to the address" },
    by: ["pejabat-yang-berwenang-menghukum", "pejabat-lain-yang-ditunjuk"],
    force: everyLevel,
    onlyIf: "absent-at-delivery",
    within: { workingDays: 3, counting: "first-day-not-counted", from: "absence-at-delivery" },
    basis: [bkn6("Pasal 49 ayat (8)")],
  },
  {
    code: "dismissal-proposal",
    title: { id: "usul pemberhentian", en: "proposal to dismiss" },
    by: ["pejabat-yang-berwenang", "pejabat-pembina-kepegawaian"],
    force: { berat: "must" },
    onlyIf: "dismissal",
    basis: proposal,
  },
  {
    code: "dismissal-decision",
    title: { id: "keputusan pemberhentian", en: "decision to dismiss" },
    by: ["pejabat-pembina-kepegawaian", "presiden"],
    force: { berat: "must" },
    onlyIf: "dismissal",
    within: { workingDays: 21, counting: "first-day-not-counted", from: "dismissal-proposal" },
    basis: proposal,
  },
];

/**
 * Summons, examination, decision and delivery since PP 94/2021. Periods are working days. That the day from which one is counted is no day of it
 * is settled for the effect, by worked examples; for the others it is one reading of the words.
 */
const law: ProcedureLaw = {
  steps: [...summoning, ...examining, ...deciding],
  notice: {
    workingDays: 7,
    counting: "strictly-between",
    says: reading<"at-least" | "at-most">(
      "summons-notice",
      "at-least",
      { "at-least": "at-least", "at-most": "at-most" },
      {
        "at-least": {
          id: "sekurang-kurangnya tujuh hari kerja di antara surat panggilan dan pemeriksaan",
          en: "at least seven working days between the letter and the examination",
        },
        "at-most": {
          id: "paling banyak tujuh hari kerja di antara surat panggilan dan pemeriksaan",
          en: "at most seven working days between the letter and the examination",
        },
      },
    ),
    basis: [pp94("Pasal 26 ayat (2)")],
  },
  examiners: {
    by: {
      ringan: ["atasan-langsung"],
      sedang: ["atasan-langsung", "tim-pemeriksa"],
      berat: ["tim-pemeriksa"],
    },
    basis: [pp94("Pasal 27", "confirmed", "single-source"), pp94("Pasal 29", "confirmed", "inferred")],
  },
  absentia: {
    title: {
      id: "yang tidak memenuhi dua panggilan dijatuhi hukuman berdasarkan alat bukti dan keterangan yang ada, tanpa pemeriksaan",
      en: "who follows neither summons is punished on the evidence and statements at hand, without an examination",
    },
    basis: [pp94("Pasal 26 ayat (4)")],
  },
  team: {
    elements: ["atasan-langsung", "unsur-pengawasan", "unsur-kepegawaian"],
    basis: [pp94("Pasal 29", "confirmed", "inferred"), bkn6("Pasal 29", "confirmed", "single-source")],
    standIn: { of: "atasan-langsung", by: "atasan-yang-lebih-tinggi", basis: [bkn6("Pasal 29 ayat (6)")] },
    notOfLowerRank: [bkn6("Pasal 29")],
  },
  effect: {
    workingDays: 15,
    counting: "first-day-not-counted",
    basis: [pp94("Pasal 38", "confirmed", "inferred"), bkn6("Pasal 50 ayat (1)", "confirmed", "single-source")],
  },
  lateDelivery: {
    title: {
      id: "akibat penyampaian yang melewati jangka waktu tidak diatur; perlu telaah hukum",
      en: "what a late delivery does to the punishment is not stated; needs legal review",
    },
    basis: [pp94("Pasal 37 ayat (3)", "confirmed", "single-source")],
  },
  payStop: {
    basis: [bkn6("Pasal 12 ayat (1) dan ayat (2)", "confirmed", "single-source")],
    corrected: [bkn6("Lampiran, contoh 23")],
  },
  unsaid: {
    status: "unclear",
    why: {
      id: "harus tetap didahului pemanggilan dan pemeriksaan, untuk tingkat berat oleh tim pemeriksa",
      en: "summons and examination must still come first, for the heavy level by a team",
    },
    basis: [
      pp94("Pasal 26"),
      pp94("Pasal 27", "confirmed", "single-source"),
      pp94("Pasal 29", "confirmed", "inferred"),
    ],
  },
};

/** The procedure, dated as a whole; that of PP 53/2010 is not carried in. */
export const procedure: Pick<Slices, "procedure"> = {
  procedure: [
    since("2021-08-31", { ...law, basis: [pp94("Pasal 26"), pp94("Pasal 27", "confirmed", "single-source")] }),
  ],
};
