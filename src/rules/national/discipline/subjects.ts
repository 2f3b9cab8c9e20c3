import type { BreachSubject, SubjectLaw } from "../../../consequence/discipline/punishment.ts";
import { cite } from "../../../law/citation.ts";
import { pp53, pp94 } from "./cites.ts";

type Subjects = Readonly<Record<BreachSubject, SubjectLaw>>;

/** What PP 53/2010 says on these is not confirmed, so nothing is said here. */
export const notCarriedIn: SubjectLaw = {
  status: "unclear",
  why: {
    id: "ketentuan PP 53/2010 tentang hal ini belum dimuat; perlu telaah hukum",
    en: "what PP 53/2010 says on this is not carried in; needs legal review",
  },
  basis: [cite("PP-53-2010", undefined, "unverified")],
};

/** What PP 53/2010 said of punishing for each subject. */
export const subjectsOf53: Subjects = {
  performance: {
    status: "unclear",
    why: {
      id: "yang dihukum adalah capaian SKP paling tinggi 50% yang ditetapkan dalam penilaian, bukan capaian perjanjian kinerja",
      en: "what was punished is a recorded SKP result of 50 % or less, not the attainment of an agreement",
    },
    basis: [pp53("Pasal 9 angka 12"), pp53("Pasal 10 angka 10")],
  },
  attendance: {
    status: "unclear",
    why: {
      id: "hanya menurut jumlah hari tidak masuk kerja tanpa alasan yang sah dalam satu tahun",
      en: "only by the number of unexcused days in a year",
    },
    basis: [pp53("Pasal 8 angka 9, Pasal 9 angka 11, Pasal 10 angka 9", "single-source")],
  },
  conduct: notCarriedIn,
  programme: notCarriedIn,
  duty: notCarriedIn,
  evaluation: notCarriedIn,
};

/** What PP 94/2021 says of punishing for each subject. */
export const subjectsOf94: Subjects = {
  performance: {
    status: "harsher",
    why: {
      id: "sejak 31 Agustus 2021 target yang tidak tercapai bukan pelanggaran disiplin; yang berlaku adalah jalur kinerja",
      en: "since 31 August 2021 a missed target is no breach of discipline; the performance track applies",
    },
    basis: [pp94("Pasal 3 dan Pasal 4", "inferred", "confirmed")],
  },
  attendance: {
    status: "unclear",
    why: {
      id: "hanya sesuai bila jumlah hari tidak masuk kerja tanpa alasan yang sah mencapai ambangnya; pemberhentian baru pada 28 hari setahun atau 10 hari kerja berturut-turut",
      en: "conforms only at the day counts of the law; dismissal from 28 unexcused days in a year or 10 working days in a row",
    },
    basis: [pp94("Pasal 4 huruf f"), pp94("Pasal 11 ayat (2) huruf d", "confirmed", "single-source")],
  },
  conduct: {
    status: "unclear",
    why: {
      id: "hanya sesuai bila pelanggaran kewajiban atau larangan dan dampaknya terbukti",
      en: "conforms only if a breach of a listed duty or prohibition and its impact are proven",
    },
    basis: [pp94("Pasal 7", "single-source")],
  },
  programme: {
    status: "unclear",
    why: {
      id: "hanya sesuai bila kelalaian menjalankan kebijakan atau tugas kedinasan dan dampak negatifnya terbukti",
      en: "conforms only if neglect of a set policy or of official duties, and its negative impact, are proven",
    },
    basis: [pp94("Pasal 3 huruf c dan huruf e", "inferred", "confirmed")],
  },
  duty: {
    status: "unclear",
    why: {
      id: "hanya sesuai bila kelalaian menjalankan tugas kedinasan dan dampak negatifnya terbukti",
      en: "conforms only if neglect of official duties and its negative impact are proven",
    },
    basis: [pp94("Pasal 3 huruf e", "inferred", "confirmed")],
  },
  evaluation: {
    status: "harsher",
    why: {
      id: "hasil evaluasi kinerja bukan pelanggaran disiplin; yang berlaku adalah jalur kinerja",
      en: "a performance evaluation is no breach of discipline; the performance track applies",
    },
    basis: [pp94("Pasal 3 dan Pasal 4", "inferred", "confirmed")],
  },
};

/** What PP 94/2021 says of punishing somebody for what somebody else did. */
export const othersOf94: SubjectLaw = {
  status: "harsher",
  why: {
    id: "yang dihukum adalah pelanggaran sendiri; bawahan atau atasan tidak dihukum karena pelanggaran orang lain",
    en: "one is punished for one's own breach; nobody below or above is punished for somebody else's",
  },
  basis: [pp94("Pasal 7", "inferred", "single-source")],
};
