import type { Sentences } from "./words.ts";

/** How the agreements of a regency hang together. */
export const cascadeSentences: Sentences = {
  "cascade-other-year": {
    id: (w) => `perjanjian ${w.of("agreement")} adalah perjanjian tahun ${w.of("of")}, bukan tahun ${w.of("year")}`,
    en: (w) => `agreement ${w.of("agreement")} is of ${w.of("of")}, not of ${w.of("year")}`,
  },
  "cascade-same-id": {
    id: (w) => `perjanjian ${w.of("agreement")} tercatat ${w.of("times")} kali`,
    en: (w) => `agreement ${w.of("agreement")} is recorded ${w.of("times")} times`,
  },
  "cascade-same-holder": {
    id: (w) =>
      `${w.of("official")}, ${w.of("post")}, mempunyai lebih dari satu perjanjian untuk tahun yang sama: ${w.list("agreements")}`,
    en: (w) =>
      `${w.of("official")}, ${w.of("post")}, has more than one agreement for the same year: ${w.list("agreements")}`,
  },
  "cascade-cycle": {
    id: (w) => `perjanjian saling diturunkan dalam lingkaran: ${w.list("agreements")}`,
    en: (w) => `agreements are passed down in a circle: ${w.list("agreements")}`,
  },
  "cascade-above-absent": {
    id: (w) =>
      `perjanjian di atas ${w.of("agreement")}, yaitu ${w.of("above")}, tidak ada di antara perjanjian yang diberikan`,
    en: (w) => `the agreement above ${w.of("agreement")}, ${w.of("above")}, is not among those given`,
  },
  "cascade-not-passed-down": {
    id: (w) => `perjanjian ${w.of("agreement")} (${w.of("post")}) belum diturunkan kepada siapa pun`,
    en: (w) => `agreement ${w.of("agreement")} (${w.of("post")}) has not been passed down to anybody`,
  },
  "cascade-uncarried": {
    id: (w) =>
      `indikator "${w.of("indicator")}" pada ${w.of("agreement")} tidak didukung indikator mana pun di bawahnya`,
    en: (w) => `no indicator below carries "${w.of("indicator")}" of ${w.of("agreement")}`,
  },
  "cascade-carries-nothing": {
    id: (w) =>
      `indikator "${w.of("indicator")}" pada ${w.of("agreement")} mengacu pada indikator ${w.of("above")}, yang tidak ada dalam perjanjian di atasnya`,
    en: (w) =>
      `"${w.of("indicator")}" of ${w.of("agreement")} carries ${w.of("above")}, which is not in the agreement above it`,
  },
  "cascade-weights": {
    id: (w) => `jumlah bobot indikator pada ${w.of("agreement")} adalah ${w.of("sum")}, bukan 100`,
    en: (w) => `the weights of ${w.of("agreement")} make ${w.of("sum")}, not 100`,
  },
  "cascade-weights-incomplete": {
    id: (w) => `sebagian indikator pada ${w.of("agreement")} tidak berbobot: ${w.list("without")}`,
    en: (w) => `some indicators of ${w.of("agreement")} have no weight: ${w.list("without")}`,
  },
  "counterparty-missing": {
    id: (w) => `perjanjian ${w.of("agreement")} (${w.of("post")}) tidak mencantumkan pemberi amanah`,
    en: (w) => `agreement ${w.of("agreement")} (${w.of("post")}) names nobody who gives the mandate`,
  },
  "counterparty-other-post": {
    id: (w) =>
      `${w.of("post")} menandatangani dengan ${w.of("giverPost")}; menurut ketentuan pihak lainnya adalah ${w.words("posts")}`,
    en: (w) => `${w.of("post")} signed with ${w.of("giverPost")}; by the rule the other party is ${w.words("posts")}`,
  },
  "counterparty-not-superior": {
    id: (w) =>
      `pada ${w.day("on")} atasan langsung ${w.of("official")} adalah ${w.of("superior")} (${w.of("superiorPost")}), sedangkan pemberi amanah adalah ${w.of("giver")}`,
    en: (w) =>
      `on ${w.day("on")} the direct superior of ${w.of("official")} was ${w.of("superior")} (${w.of("superiorPost")}), but the mandate was given by ${w.of("giver")}`,
  },
  "counterparty-superior-unknown": {
    id: (w) => `atasan langsung ${w.of("official")} pada ${w.day("on")} belum diketahui`,
    en: (w) => `who the direct superior of ${w.of("official")} was on ${w.day("on")} is not known`,
  },
  "counterparty-not-above": {
    id: (w) =>
      `pemberi amanah ${w.of("agreement")} adalah ${w.of("giver")}, sedangkan penerima amanah dalam perjanjian di atasnya, ${w.of("above")}, adalah ${w.of("holder")}`,
    en: (w) =>
      `the mandate of ${w.of("agreement")} was given by ${w.of("giver")}, but the agreement above it, ${w.of("above")}, is held by ${w.of("holder")}`,
  },
};
