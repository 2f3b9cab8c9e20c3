import type { Sentences } from "./words.ts";

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
};
