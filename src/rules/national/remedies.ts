import type { RemedyLaw } from "../../consequence/remedy/remedyLaw.ts";
import { type Citation, cite, type Confidence } from "../../law/citation.ts";
import { since } from "../../law/since.ts";
import type { Slices } from "../ruleSet.ts";

const pp79 = (
  article: string | undefined,
  confidence: Confidence = "confirmed",
  number: Confidence = confidence,
): Citation => cite("PP-79-2021", article, confidence, number);
const notCounted = { counting: "first-day-not-counted" } as const;

/**
 * Objection and appeal. The time limits of the objection are unverified and the day from which they run is not known; to whom an objection against a
 * decision of the appointing authority goes is not known either, so no rule says so. That the first day of a limit is not counted is one reading.
 */
const law: RemedyLaw = {
  objection: {
    title: { id: "keberatan", en: "objection (keberatan)" },
    to: {
      title: {
        id: "atasan pejabat yang memutuskan, dengan tembusan kepada pejabat itu",
        en: "the superior of the official who decided, with a copy to that official",
      },
      basis: [pp79(undefined)],
    },
    addresseeNotStatedFor: ["pejabat-pembina-kepegawaian"],
    within: { workingDays: 14, ...notCounted, basis: [pp79(undefined, "unverified")] },
    answer: { workingDays: 21, ...notCounted, basis: [pp79(undefined, "unverified")] },
    inferredFor: {
      level: "ringan",
      title: {
        id: "keberatan atas hukuman ringan dahulu tidak dapat diajukan; menurut rumusan umum sekarang tampaknya dapat",
        en: "against the light level no objection was open earlier; by the general wording it now seems to be",
      },
      basis: [pp79("Pasal 1 angka 4", "inferred", "confirmed")],
    },
    basis: [pp79("Pasal 1 angka 4"), pp79("Pasal 2 ayat (2)")],
  },
  appeal: {
    title: { id: "banding administratif", en: "administrative appeal (banding administratif)" },
    against: "pejabat-pembina-kepegawaian",
    to: {
      title: {
        id: "Badan Pertimbangan Aparatur Sipil Negara (BPASN), tertulis dengan alasan dan bukti, tembusan kepada pejabat pembina kepegawaian",
        en: "the civil-service appeal board (BPASN), in writing, with reasons and evidence, and a copy to the appointing authority",
      },
      basis: [pp79("Pasal 11")],
    },
    within: { workingDays: 14, ...notCounted, basis: [pp79("Pasal 11 ayat (3)")] },
    answer: { workingDays: 21, ...notCounted, basis: [pp79("Pasal 13")] },
    decision: { workingDays: 65, ...notCounted, basis: [pp79(undefined, "single-source")] },
    late: {
      title: {
        id: "banding yang melewati jangka waktu, atau tanpa keputusan pejabat pembina kepegawaian, tidak diterima",
        en: "an appeal after its time, or without a decision of the appointing authority, is not accepted",
      },
      basis: [pp79(undefined, "single-source")],
    },
    outcomes: {
      title: {
        id: "BPASN dapat memperkuat, memperingan, memperberat, mengubah, atau membatalkan keputusan; putusannya mengikat",
        en: "the board can uphold, lighten, aggravate, change or annul the decision; it binds",
      },
      basis: [pp79("Pasal 16 ayat (1)")],
    },
    payMeanwhile: {
      title: {
        id: "selama banding gaji dan tunjangan tetap dibayarkan bila pejabat pembina kepegawaian mengizinkan tetap bekerja",
        en: "during the appeal pay and allowances go on if the appointing authority lets the official go on working",
      },
      basis: [pp79("Pasal 28–29")],
    },
    basis: [pp79("Pasal 1 angka 5"), pp79("Pasal 2 ayat (2)")],
  },
  effect: {
    title: {
      id: "bila diajukan upaya administratif, berlakunya hukuman mengikuti hasilnya",
      en: "where a remedy is filed, the effect of the punishment follows its outcome",
    },
    basis: [cite("PP-94-2021", undefined, "single-source")],
  },
};

/** Remedies, dated as a whole; those of earlier law are not carried in. */
export const remedies: Pick<Slices, "remedies"> = {
  remedies: [since("2021-08-10", { ...law, basis: [pp79("Pasal 2 ayat (2)")] })],
};
