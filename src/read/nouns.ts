import type { Texts } from "../result.ts";
import type { Expected } from "./schema.ts";

/** What belongs in a place, as the end of "Write …". */
export const NOUNS: Readonly<Record<Expected, Required<Texts>>> = {
  text: { id: "teks dalam tanda kutip", en: "text in quotation marks" },
  number: {
    id: "angka JSON dengan titik desimal dan tanpa tanda kutip, misalnya 97.5",
    en: "a JSON number with a decimal point and without quotation marks, such as 97.5",
  },
  whole: {
    id: "bilangan bulat tanpa tanda kutip, misalnya 3",
    en: "a whole number without quotation marks, such as 3",
  },
  count: { id: "bilangan bulat di atas 0 tanpa tanda kutip", en: "a whole number above 0 without quotation marks" },
  flag: { id: "true atau false tanpa tanda kutip", en: "true or false without quotation marks" },
  day: {
    id: 'tanggal yang memang ada dengan bentuk YYYY-MM-DD, misalnya "2025-03-25"',
    en: 'an existing day as YYYY-MM-DD, such as "2025-03-25"',
  },
  period: {
    id: '"2025", "2025-H1", "2025-Q1", atau "2025-01"',
    en: '"2025", "2025-H1", "2025-Q1" or "2025-01"',
  },
  year: {
    id: "tahun empat angka tanpa tanda kutip, misalnya 2025",
    en: "a year of four digits without quotation marks, such as 2025",
  },
  region: {
    id: 'kode wilayah resmi, misalnya "17.07"',
    en: 'the official code of a region, such as "17.07"',
  },
  version: {
    id: "bilangan bulat tanpa tanda kutip seperti yang ditulis pustaka ini, atau jangan cantumkan (berarti 1)",
    en: "a whole number without quotation marks as this library writes it, or leave it out (which means 1)",
  },
  list: { id: "daftar dalam kurung siku, boleh kosong: []", en: "a list in square brackets, which may be empty: []" },
  "filled-list": {
    id: "daftar dalam kurung siku dengan sedikitnya satu isi",
    en: "a list in square brackets with at least one item",
  },
  object: { id: "objek dalam kurung kurawal", en: "an object in curly braces" },
  target: {
    id: 'angka JSON, rentang seperti {"min": 5, "max": 6}, atau tingkat pada skala seperti "BB"',
    en: 'a JSON number, a span such as {"min": 5, "max": 6}, or a level of a scale such as "BB"',
  },
  figure: {
    id: 'angka JSON, atau tingkat pada skala seperti "BB"',
    en: 'a JSON number, or a level of a scale such as "BB"',
  },
  term: {
    id: 'jangka waktu seperti {"unit": "months", "count": 12}, atau kata yang menggantikannya ("open-ended", "not-said")',
    en: 'a length of time such as {"unit": "months", "count": 12}, or the word that stands for it ("open-ended", "not-said")',
  },
  "rank-step": {
    id: '"ruang", "golongan", atau penafsiran (objek dengan "kind": "reading")',
    en: '"ruang", "golongan" or a reading (an object with "kind": "reading")',
  },
  run: {
    id: '"continues", "restarts", atau penafsiran (objek dengan "kind": "reading")',
    en: '"continues", "restarts" or a reading (an object with "kind": "reading")',
  },
  rounding: {
    id: '"half-up", "truncate", "none", atau penafsiran (objek dengan "kind": "reading")',
    en: '"half-up", "truncate", "none" or a reading (an object with "kind": "reading")',
  },
  bands: {
    id: 'daftar kategori, atau penafsiran (objek dengan "kind": "reading")',
    en: 'a list of bands, or a reading (an object with "kind": "reading")',
  },
  which: {
    id: '"any", "any-key", jumlah seperti {"atLeast": 3}, atau sasaran seperti {"objective": "gizi"}',
    en: '"any", "any-key", a number such as {"atLeast": 3}, or an objective such as {"objective": "gizi"}',
  },
  window: {
    id: 'jangka waktu seperti {"unit": "months", "count": 6}, atau hari terakhir seperti {"until": "2025-12-31"}',
    en: 'a length of time such as {"unit": "months", "count": 6}, or a last day such as {"until": "2025-12-31"}',
  },
  times: {
    id: 'bilangan bulat di atas 0, atau "without-limit"',
    en: 'a whole number above 0, or "without-limit"',
  },
};
