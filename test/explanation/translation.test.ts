import { describe, expect, it } from "vitest";

import {
  evaluate,
  explain,
  explanation,
  formatDay,
  formatNumber,
  plainDate,
  sentence,
  textIn,
  translatableTexts,
  type Translation,
} from "perjanjian-kinerja";
import { kabContoh } from "perjanjian-kinerja/regencies/_template";
import { contohAgreement, contohFacts } from "perjanjian-kinerja/testing";

/** A part of a table for Javanese; most of it is left out. */
const javanese: Translation = {
  language: "jv",
  texts: {
    "page/heading-why": "Kena apa",
    "page/post-held-since": "nyekel jabatan {post}, wiwit {day}",
    "holds-post": "nyekel jabatan {post}",
    "remediation-running": "kalodhangan lumaku wiwit {day:from} nganti {day:until}",
    "obligation-kept": ["{duty}, {period:period}: wis ditindakake", "{duty}: wis ditindakake"],
  },
  words: { terkonfirmasi: "wis dipesthekake", tahun: "taun" },
  numbers: { thousands: " ", decimals: "," },
  days: {
    form: "{day} {month} taun {year}",
    months: [
      "Januari",
      "Fébruari",
      "Maret",
      "April",
      "Mei",
      "Juni",
      "Juli",
      "Agustus",
      "September",
      "Oktober",
      "November",
      "Désèmber",
    ],
  },
};

const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));

describe("another language by its table", () => {
  it("says what the table says, and all else in Indonesian", () => {
    const page = explain(evaluation, javanese);
    expect(page).toContain("\n## Kena apa\n");
    expect(page).toContain("\n## Rekomendasi\n");
    expect(page).toContain("  - nyekel jabatan Kepala Dinas Kesehatan — terpenuhi");
    expect(page).toContain("(PP 94/2021 Pasal 8 ayat (4) huruf a [wis dipesthekake]");
    expect(page).not.toContain("[confirmed]");
    expect(explanation(evaluation, javanese).language).toBe("jv");
  });

  it("is Indonesian to the letter where the table is empty", () => {
    for (const level of ["short", "page", "full"] as const) {
      const empty = explain(evaluation, { language: "jv", texts: {} }, { level });
      expect(empty).toBe(explain(evaluation, "id", { level }));
    }
  });

  it("writes numbers and days in its own form, and as in Indonesian where it has none", () => {
    const bare: Translation = { language: "jv", texts: {} };
    expect([formatNumber(1234.5, javanese), formatNumber(1234.5, bare)]).toEqual(["1 234,5", "1.234,5"]);
    const day = "2022-02-03";
    expect([formatDay(day, javanese), formatDay(day, bare)]).toEqual(["3 Fébruari taun 2022", "3 Februari 2022"]);
    const values = { from: "2023-01-15", until: "2023-07-15" };
    expect(sentence({ code: "remediation-running", outcome: "noted", values }, javanese)).toBe(
      "kalodhangan lumaku wiwit 15 Januari taun 2023 nganti 15 Juli taun 2023",
    );
  });

  it("takes of several texts the first whose values are all there, and Indonesian where none is", () => {
    const kept = (values: Readonly<Record<string, string>>): string =>
      sentence({ code: "obligation-kept", outcome: "holds", values }, javanese);
    expect(kept({ duty: "Tandha tangan", period: "2025-Q1" })).toBe("Tandha tangan, triwulan I 2025: wis ditindakake");
    expect(kept({ duty: "Tandha tangan" })).toBe("Tandha tangan: wis ditindakake");
    expect(kept({})).toBe(sentence({ code: "obligation-kept", outcome: "holds" }, "id"));
  });

  it("never takes a word for one of its own that only an object has", () => {
    expect(textIn({ id: "constructor" }, javanese)).toBe("constructor");
    expect(sentence({ code: "toString", outcome: "noted" }, javanese)).toBe("toString");
  });
});

describe("what a translator is given", () => {
  it("lists each code once, with its Indonesian and English text and its values", () => {
    const texts = translatableTexts();
    expect(new Set(texts.map(({ code }) => code)).size).toBe(texts.length);
    expect(texts.filter(({ id, en }) => id === "" || en === "")).toEqual([]);
    expect(texts.find(({ code }) => code === "remediation-running")).toEqual({
      code: "remediation-running",
      id: "kesempatan memperbaiki kinerja berjalan sejak {day:from} sampai dengan {day:until}",
      en: "the time to improve runs from {day:from} until {day:until}",
      values: ["{day:from}", "{day:until}"],
    });
  });

  it("lists every code that the table of this test uses", () => {
    const codes = new Set(translatableTexts().map(({ code }) => code));
    expect(Object.keys(javanese.texts).filter((code) => !codes.has(code))).toEqual([]);
  });

  it("is enough: a table made of the Indonesian texts without forms says the same", () => {
    const whole = translatableTexts().filter(({ values, code }) => values.length === 0 || code.startsWith("page/"));
    const table = { language: "x", texts: Object.fromEntries(whole.map(({ code, id }) => [code, id])) };
    expect(explain(evaluation, table, { level: "full" })).toBe(explain(evaluation, "id", { level: "full" }));
  });
});
