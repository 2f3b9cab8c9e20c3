import { describe, expect, it } from "vitest";

import {
  cite,
  formatBasis,
  formatCitation,
  formatConfidence,
  formatDay,
  formatDuration,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatSource,
  days,
  months,
  national,
  plainDate,
  textIn,
  years,
} from "perjanjian-kinerja";

const sources = national.sources;

describe("a number", () => {
  it.each([
    [0, "0", "0"],
    [-0, "0", "0"],
    [7, "7", "7"],
    [999, "999", "999"],
    [1000, "1.000", "1,000"],
    [1234.5, "1.234,5", "1,234.5"],
    [1_250_000_000, "1.250.000.000", "1,250,000,000"],
    [-1234.25, "−1.234,25", "−1,234.25"],
    [0.1, "0,1", "0.1"],
    [-0.05, "−0,05", "−0.05"],
  ])("%d is %s and %s", (value, id, en) => {
    expect([formatNumber(value, "id"), formatNumber(value, "en")]).toEqual([id, en]);
  });

  it("as a percentage is shortened by the rule, and written in full without one", () => {
    const rounding = { decimals: 2, mode: "half-up" } as const;
    expect(formatPercent(64.285714, rounding, "id")).toBe("64,29%");
    expect(formatPercent(64.285714, rounding, "en")).toBe("64.29%");
    expect(formatPercent(64.285714, undefined, "id")).toBe("64,285714%");
    expect(formatPercent(1234, rounding, "id")).toBe("1.234%");
  });
});

describe("a day", () => {
  it.each([
    ["2022-01-01", "1 Januari 2022", "1 January 2022"],
    ["2022-03-31", "31 Maret 2022", "31 March 2022"],
    ["2024-02-29", "29 Februari 2024", "29 February 2024"],
    ["2024-05-05", "5 Mei 2024", "5 May 2024"],
    ["2024-08-17", "17 Agustus 2024", "17 August 2024"],
    ["2024-12-10", "10 Desember 2024", "10 December 2024"],
  ])("%s is %s and %s", (day, id, en) => {
    expect([formatDay(day, "id"), formatDay(day, "en")]).toEqual([id, en]);
  });

  it("that is none stays as it is", () => {
    expect(formatDay("2026-02-30", "id")).toBe("2026-02-30");
  });
});

describe("a period", () => {
  it.each([
    ["2024", "tahun 2024", "2024"],
    ["2024-H2", "semester II 2024", "H2 2024"],
    ["2024-Q1", "triwulan I 2024", "Q1 2024"],
    ["2024-Q4", "triwulan IV 2024", "Q4 2024"],
    ["2024-08", "Agustus 2024", "August 2024"],
    ["first-evaluation", "first-evaluation", "first-evaluation"],
  ])("%s is %s and %s", (period, id, en) => {
    expect([formatPeriod(period, "id"), formatPeriod(period, "en")]).toEqual([id, en]);
  });
});

describe("a length of time", () => {
  it("has a plural in English alone", () => {
    expect([months(1), months(6), years(1), days(14)].map((one) => formatDuration(one, "en"))).toEqual([
      "1 month",
      "6 months",
      "1 year",
      "14 days",
    ]);
    expect([months(1), months(6), years(1), days(14)].map((one) => formatDuration(one, "id"))).toEqual([
      "1 bulan",
      "6 bulan",
      "1 tahun",
      "14 hari",
    ]);
  });
});

describe("a citation", () => {
  it("says how sure the rule is, and apart from it how sure the number of the article is", () => {
    const unsure = cite("UU-5-2014", "Pasal 118", "confirmed", "unverified");
    expect(formatCitation(unsure, sources, "id")).toBe(
      "UU 5/2014 Pasal 118 [terkonfirmasi; nomor pasal: belum diverifikasi]",
    );
    expect(formatCitation(unsure, sources, "en")).toBe("UU 5/2014 Pasal 118 [confirmed; article number: unverified]");
  });

  it("says it once where both are equally sure, and names no article where none is known", () => {
    expect(formatCitation(cite("PP-94-2021", "Pasal 8", "confirmed", "confirmed"), sources, "en")).toBe(
      "PP 94/2021 Pasal 8 [confirmed]",
    );
    expect(formatCitation(cite("PP-11-2017"), sources, "id")).toBe("PP 11/2017 [satu sumber]");
  });

  it("shows its key where nobody listed the source", () => {
    expect(formatCitation(cite("PERBUP-X"), sources, "id")).toBe("PERBUP-X [satu sumber]");
  });

  it("stands once in a list, but twice where it is unequally sure", () => {
    const [sure, unsure] = [cite("PP-94-2021", "Pasal 8", "confirmed"), cite("PP-94-2021", "Pasal 8", "inferred")];
    expect(formatBasis([sure, sure, unsure], sources, "id")).toBe(
      "PP 94/2021 Pasal 8 [terkonfirmasi]; PP 94/2021 Pasal 8 [disimpulkan]",
    );
    expect(formatBasis([], sources, "id")).toBe("");
    expect(formatConfidence([sure, unsure], "en")).toBe("inferred");
  });
});

describe("a source", () => {
  it("is shown as what it is, with its day and who published it", () => {
    const speech = {
      instrument: "pernyataan-pers",
      title: "Pernyataan Bupati",
      on: plainDate("2022-03-31"),
      publishedBy: "Koran",
    } as const;
    expect(formatSource(speech, "id")).toBe(
      "Pernyataan Bupati, 31 Maret 2022, Koran (pernyataan di media, bukan peraturan)",
    );
    expect(formatSource(speech, "en")).toBe(
      "Pernyataan Bupati, 31 March 2022, Koran (public statement, not a regulation)",
    );
    expect(formatSource({ instrument: "Perbup", title: "Perbup" }, "id")).toBe("Perbup (peraturan daerah)");
  });
});

describe("a text", () => {
  it("is Indonesian where nobody wrote the English", () => {
    expect([textIn({ id: "Camat" }, "en"), textIn({ id: "Camat", en: "Head" }, "en")]).toEqual(["Camat", "Head"]);
    expect(textIn({ id: "Camat", en: "Head" }, "id")).toBe("Camat");
  });
});
