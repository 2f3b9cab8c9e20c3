import type { IssueCode, Texts } from "../result.ts";
import { isPlainDate } from "../time/plainDate.ts";
import { NOUNS } from "./nouns.ts";
import { numeralOf } from "./numerals.ts";
import { type Path, show } from "./place.ts";
import type { Expected } from "./schema.ts";

/** What is wrong and what to do, with its code, before the place is put in front of it. */
export interface Trouble extends Required<Texts> {
  /** The code of the issue. */
  readonly code: IssueCode;
}

function named(path: Path): Required<Texts> {
  const last = path.at(-1);
  if (last === undefined) return { id: "Masukan", en: "The input" };
  return typeof last === "number"
    ? { id: `Isi ke-${String(last + 1)}`, en: `Entry ${String(last + 1)}` }
    : { id: `"${last}"`, en: `"${last}"` };
}

function listed(values: readonly string[], last?: string): string {
  const shown = values.map((value) => JSON.stringify(value));
  return last === undefined || shown.length < 2
    ? shown.join(", ")
    : `${shown.slice(0, -1).join(", ")} ${last} ${shown.at(-1) ?? ""}`;
}

const NUMERIC: readonly Expected[] = ["number", "whole", "year"];

function missing(path: Path, received: unknown, noun: Required<Texts>): Trouble {
  const { id, en } = named(path);
  return received === undefined
    ? { code: "missing", id: `${id} belum ada. Tulis ${noun.id}.`, en: `${en} is missing. Write ${noun.en}.` }
    : { code: "missing", id: `${id} kosong. Tulis ${noun.id}.`, en: `${en} is empty. Write ${noun.en}.` };
}

/**
 * A text where a number belongs.
 *
 * @internal
 */
export function textForNumber(path: Path, received: string, expected: Expected = "number"): Trouble {
  const { id, en } = named(path);
  const found = { id: `${id} berisi teks ${show(received)}`, en: `${en} is the text ${show(received)}` };
  const numeral = numeralOf(received);
  switch (numeral.kind) {
    case "ambiguous": {
      const [one, other] = numeral.readings;
      return {
        code: "ambiguous-number",
        id: `${found.id}, yang dapat berarti ${one} atau ${other}. Tulis angka yang dimaksud sebagai angka JSON dengan titik desimal dan tanpa tanda kutip.`,
        en: `${found.en}, which could be ${one} or ${other}. Write the one that is meant as a JSON number with a decimal point and without quotation marks.`,
      };
    }
    case "one":
      return {
        code: "not-a-number",
        id: `${found.id}, bukan angka. Jika yang dimaksud ${numeral.written}, tulis angka JSON ${numeral.written} tanpa tanda kutip.`,
        en: `${found.en}, not a number. If ${numeral.written} is meant, write the JSON number ${numeral.written} without quotation marks.`,
      };
    case "none":
      return {
        code: "not-a-number",
        id: `${found.id}, bukan angka. Tulis ${NOUNS[expected].id}.`,
        en: `${found.en}, not a number. Write ${NOUNS[expected].en}.`,
      };
  }
}

/**
 * What is wrong with a value that is not what belongs in its place.
 *
 * @internal
 */
export function misfit(expected: Expected, path: Path, received: unknown): Trouble {
  const noun = NOUNS[expected];
  const { id, en } = named(path);
  if (received === undefined || (typeof received === "string" && received.trim() === ""))
    return missing(path, received, noun);
  if (NUMERIC.includes(expected) && typeof received === "string") return textForNumber(path, received, expected);
  if (typeof received === "number" && !Number.isFinite(received)) {
    return {
      code: "not-a-number",
      id: `${id} berisi ${show(received)}, bukan angka terhingga. Tulis ${noun.id}; jika angkanya belum ada, jangan cantumkan datanya.`,
      en: `${en} is ${show(received)}, not a finite number. Write ${noun.en}; if there is no figure yet, leave the entry out.`,
    };
  }
  // A NIP has 18 digits; read as a number its last ones are others already, so that they are not shown.
  if (expected === "text" && typeof received === "number" && !Number.isSafeInteger(received) && received % 1 === 0) {
    return {
      code: "wrong-type",
      id: `${id} ditulis sebagai angka, dan angka sepanjang itu berubah ketika dibaca. Tulis angka aslinya sebagai teks, dalam tanda kutip.`,
      en: `${en} is written as a number, and a number that long is changed when it is read. Write the original digits as text, in quotation marks.`,
    };
  }
  if (path.at(-1) === "signing" && typeof received === "string") {
    const form = (day: string): string => `{ "kind": "signed", "on": "${day}" }`;
    return {
      code: "wrong-type",
      id: `${id} berisi ${show(received)}. Tulis ${form(isPlainDate(received) ? received : "YYYY-MM-DD")}, atau { "kind": "not-signed" }.`,
      en: `${en} is ${show(received)}. Write ${form(isPlainDate(received) ? received : "YYYY-MM-DD")}, or { "kind": "not-signed" }.`,
    };
  }
  if (expected === "day" && typeof received === "string") {
    return {
      code: "impossible-day",
      id: `${show(received)} bukan tanggal berbentuk YYYY-MM-DD yang ada di kalender. Tulis ${noun.id}.`,
      en: `${show(received)} is no existing day in the form YYYY-MM-DD. Write ${noun.en}.`,
    };
  }
  if (
    (expected === "period" && typeof received === "string") ||
    (expected === "year" && typeof received === "number")
  ) {
    return {
      code: "impossible-period",
      id: `${show(received)} bukan periode yang dikenal. Tulis ${noun.id}.`,
      en: `${show(received)} is no period. Write ${noun.en}.`,
    };
  }
  return {
    code: "wrong-type",
    id: `${id} berisi ${show(received)}. Seharusnya ${noun.id}; jika bagian ini tidak wajib dan tidak ada isinya, jangan cantumkan.`,
    en: `${en} is ${show(received)}. It should be ${noun.en}; if it is not required and there is nothing to say, leave it out.`,
  };
}

/**
 * What is wrong with a value that is not on a closed list.
 *
 * @internal
 */
export function notListed(values: readonly string[], path: Path, received: unknown): Trouble {
  const { id, en } = named(path);
  const noun = { id: `salah satu dari: ${listed(values)}`, en: `one of: ${listed(values)}` };
  if (received === undefined || (typeof received === "string" && received.trim() === ""))
    return missing(path, received, noun);
  const code = typeof received === "string" ? "unknown-value" : "wrong-type";
  return {
    code,
    id: `${id} berisi ${show(received)}, yang tidak dikenal di sini. Tulis ${noun.id}.`,
    en: `${en} is ${show(received)}, which is not known here. Write ${noun.en}.`,
  };
}

/** Sentences for what no single value shows. */
export const trouble = {
  unreadable: (): Trouble => ({
    code: "not-json",
    id: "Isinya tidak dapat dibaca. Berikan data biasa, seperti hasil JSON.parse, tanpa fungsi atau getter.",
    en: "It cannot be read. Hand over plain data as JSON.parse returns it, without functions or getters.",
  }),
  tooDeep: (levels: number): Trouble => ({
    code: "too-deep",
    id: `Isinya bersarang lebih dari ${String(levels)} tingkat. Ratakan: syarat sejenis dapat ditulis dalam satu daftar.`,
    en: `It is nested more than ${String(levels)} levels deep. Flatten it: conditions of one kind can stand in one list.`,
  }),
  tooLarge: (most: number): Trouble => ({
    code: "too-large",
    id: `Isinya lebih dari ${String(most)} karakter JSON, jauh melebihi ketentuan daerah mana pun. Periksa apakah ada yang terulang.`,
    en: `It takes more than ${String(most)} characters as JSON, far beyond the rules of any one region. Look for what is in it again and again.`,
  }),
  newerFormat: (version: number, known: number): Trouble => ({
    code: "newer-format",
    id: `Ditulis oleh versi pustaka yang lebih baru: "formatVersion" ${String(version)}, sedangkan yang dikenal di sini sampai ${String(known)}. Perbarui paket perjanjian-kinerja, lalu baca lagi.`,
    en: `A newer version of this library wrote it: "formatVersion" is ${String(version)}, and up to ${String(known)} is known here. Update the package perjanjian-kinerja and read it again.`,
  }),
  moreIssues: (more: number): Trouble => ({
    code: "more-issues",
    id: `Masih ada ${String(more)} masalah lagi, yang tidak ditampilkan. Betulkan yang tertulis di atas, lalu baca lagi.`,
    en: `There are ${String(more)} more issues, which are not listed. Correct those above and read it again.`,
  }),
  countlessIssues: (): Trouble => ({
    code: "more-issues",
    id: "Masalahnya lebih banyak daripada yang dapat dicatat. Periksa cara ekspornya, atau baca sebagian saja untuk melihat masalahnya.",
    en: "More is wrong with it than can be listed. Look at how it was exported, or read a part of it to see what is wrong.",
  }),
  undefinedProperty: (name: string): Trouble => ({
    code: "missing",
    id: `"${name}" ada tetapi tidak berisi (undefined). Isilah, atau jangan cantumkan propertinya.`,
    en: `"${name}" is there and is undefined. Give it a value, or leave the property out.`,
  }),
  notJson: (line: number, column: number, found: string): Trouble => ({
    code: "not-json",
    id: `Teks ini bukan JSON: pada baris ${String(line)} kolom ${String(column)} terdapat ${found === "" ? "akhir teks" : show(found)}. Perbaiki di situ, atau ekspor ulang berkasnya sebagai JSON.`,
    en: `The text is not JSON: at line ${String(line)}, column ${String(column)} there is ${found === "" ? "the end of the text" : show(found)}. Correct it there, or export the file as JSON again.`,
  }),
  twice: (name: string): Trouble => ({
    code: "duplicate-id",
    id: `Properti ${show(name)} tertulis dua kali dalam objek yang sama; JSON hanya menyimpan yang terakhir. Hapus salah satunya.`,
    en: `The property ${show(name)} is written twice in the same object, of which JSON keeps only the last. Delete one of them.`,
  }),
  unknownProperty: (name: string, known?: string): Trouble => ({
    code: "unknown-property",
    id: `Properti ${show(name)} tidak dikenal di sini. Hapus, atau betulkan namanya${known === undefined ? "" : `; yang dikenal: ${known}`}.`,
    en: `The property ${show(name)} is not known here. Delete it, or correct its name${known === undefined ? "" : `; known are: ${known}`}.`,
  }),
  duplicate: (what: Required<Texts>, id: string, first: string): Trouble => ({
    code: "duplicate-id",
    id: `${what.id} ${id} sudah dipakai di ${first}. Berikan yang lain, atau hapus salah satunya.`,
    en: `${what.en} ${id} is already used at ${first}. Give it another, or delete one of them.`,
  }),
  dayTwice: (day: string, first: string): Trouble => ({
    code: "duplicate-id",
    id: `Kehadiran pada ${day} sudah tercatat di ${first}. Hapus salah satunya; jika yang ini membetulkan yang lama, tulis tanggal pelaporannya pada "reportedOn".`,
    en: `The attendance of ${day} is already recorded at ${first}. Delete one of them; if this one corrects the other, write the day of its report as "reportedOn".`,
  }),
  unknownReference: (
    what: Required<Texts>,
    id: string,
    within: Required<Texts>,
    known: readonly string[],
  ): Trouble => ({
    code: "unknown-reference",
    id: `${what.id} ${show(id)} tidak ada ${within.id}. Betulkan rujukannya, atau tambahkan yang dirujuk${known.length === 0 ? "" : `; yang ada: ${listed(known, "dan")}`}.`,
    en: `There is no ${what.en} ${show(id)} ${within.en}. Correct the reference, or add what it refers to${known.length === 0 ? "" : `; there is: ${listed(known, "and")}`}.`,
  }),
  periodWithoutTarget: (indicator: string, agreement: string, period: string, known: readonly string[]): Trouble => ({
    code: "period-without-target",
    id: `Indikator ${show(indicator)} dalam perjanjian ${show(agreement)} tidak mempunyai target untuk ${period}${known.length === 0 ? "" : `; targetnya untuk ${known.join(", ")}`}. Betulkan periodenya, atau tambahkan targetnya dalam perjanjian.`,
    en: `Indicator ${show(indicator)} of agreement ${show(agreement)} has no target for ${period}${known.length === 0 ? "" : `; it has targets for ${known.join(", ")}`}. Correct the period, or add the target to the agreement.`,
  }),
} as const;
