import { type PerformanceAgreement, plainDate } from "perjanjian-kinerja";
import { readAgreement, readJson } from "perjanjian-kinerja/read";
import { contohAgreement } from "perjanjian-kinerja/testing";
import { describe, expect, it } from "vitest";

import { brief, changed, changedAll, gone, issuesOf, sentences } from "./support.ts";

const stunting = ["objectives", 0, "indicators", 0] as const;
const documents = ["objectives", 0, "indicators", 1] as const;
const read = (path: readonly (string | number)[], put: unknown) => readAgreement(changed(contohAgreement, path, put));

const full: PerformanceAgreement = {
  ...contohAgreement,
  mandateHolder: { ...contohAgreement.mandateHolder, nip: "198001012005011001" },
  signing: { kind: "not-signed", reason: "Sedang menunaikan ibadah haji" },
  parent: "pk-2025-bupati",
  objectives: [
    {
      id: "tata-kelola",
      name: "Meningkatnya tata kelola",
      indicators: [
        {
          id: "sakip",
          name: "Nilai SAKIP",
          unit: "predikat",
          polarity: "higher-is-better",
          key: true,
          accumulation: "last",
          targets: { "2025": "BB", "2025-H1": { min: 60, max: 70 }, "2025-01": -1 },
          scale: "sakip",
          formula: "ratio",
          carries: "rb",
        },
      ],
    },
  ],
  revisions: [
    {
      effectiveOn: plainDate("2025-10-01"),
      reason: "priorities-changed",
      objectives: contohAgreement.objectives,
      programmes: [],
    },
    { effectiveOn: plainDate("2025-01-01"), reason: "strategy-changed", objectives: [] },
  ],
};

describe("an agreement that is right", () => {
  it.each([contohAgreement, full])("is read as it stands, also through its JSON text", (agreement) => {
    expect(readAgreement(agreement)).toEqual({ ok: true, value: agreement });
    const json = readJson(JSON.stringify(agreement));
    expect(json.ok && readAgreement(json.value)).toEqual({ ok: true, value: agreement });
  });

  it("is a copy, so that a later change of the input changes nothing that was read", () => {
    const input = structuredClone(contohAgreement);
    const result = readAgreement(input);
    expect(result.ok && result.value).not.toBe(input);
    Object.assign(input.objectives[0]!.indicators[0]!.targets, { "2025": 99 });
    expect(result.ok && result.value.objectives[0]!.indicators[0]!.targets).toEqual({ "2025": 14 });
  });

  it("stays as it was, frozen or not", () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    expect(readAgreement(freeze(structuredClone(contohAgreement)))).toEqual({ ok: true, value: contohAgreement });
  });

  it("needs no property that may be absent", () => {
    const least = changedAll(contohAgreement, [
      [["mandateGiver"], gone],
      [["budgetDocumentApprovedOn"], gone],
      [["mandateHolder", "post", "echelon"], gone],
      [["mandateHolder", "post", "agency"], gone],
      [["signing"], { kind: "not-signed" }],
    ]);
    expect(readAgreement(least)).toEqual({ ok: true, value: least });
  });

  it("may promise a negative target, which the formulas answer for", () => {
    expect(read([...stunting, "targets", "2025"], -2.5).ok).toBe(true);
  });
});

describe("one mistake gives one issue with its code, place and value", () => {
  it.each([
    ["a text where a number belongs", [...stunting, "targets", "2025", "min"], "97,5", "not-a-number"],
    ["a text without a number in it", ["programmes", 0, "budgetRupiah"], "Rp 1 miliar", "not-a-number"],
    ["a number that JSON cannot write", ["programmes", 0, "budgetRupiah"], NaN, "not-a-number"],
    ["an endless target", [...stunting, "targets", "2025"], Infinity, "not-a-number"],
    ["a year written as text", ["year"], "2025", "not-a-number"],
    ["a point before three digits", ["programmes", 0, "budgetRupiah"], "1.234", "ambiguous-number"],
    ["a comma before three digits", ["programmes", 0, "budgetRupiah"], "12,345", "ambiguous-number"],
    ["the 30th of February", ["signing", "on"], "2025-02-30", "impossible-day"],
    ["a day in Indonesian order", ["budgetDocumentApprovedOn"], "06-01-2025", "impossible-day"],
    ["a day with a time", ["documents", 0, "signedOn"], "2025-03-25T00:00:00Z", "impossible-day"],
    ["a year of two digits", ["year"], 25, "impossible-period"],
    ["a year of one digit", ["year"], 2, "impossible-period"],
    ["a year of three digits", ["year"], 202, "impossible-period"],
    ["a year of five digits", ["year"], 20250, "impossible-period"],
    ["half a year", ["year"], 2025.5, "impossible-period"],
    ["a number as a name", ["mandateHolder", "name"], 5, "wrong-type"],
    ["a civil-service number as a number", ["mandateHolder", "nip"], 198001012005011, "wrong-type"],
    ["no list of revisions", ["revisions"], null, "wrong-type"],
    ["a list as an object", ["mandateHolder", "post"], [], "wrong-type"],
    ["a word as a yes", [...stunting, "key"], "ya", "wrong-type"],
    ["a day as a number", ["signing", "on"], 20250325, "wrong-type"],
    ["a target that is a yes", [...stunting, "targets", "2025"], true, "wrong-type"],
    ["a word as the signing", ["signing"], "signed", "wrong-type"],
    ["half a rupiah", ["programmes", 0, "budgetRupiah"], 0.5, "wrong-type"],
    ["more rupiah than a number can hold", ["programmes", 0, "budgetRupiah"], 2 ** 53, "wrong-type"],
    ["an empty name", [...stunting, "name"], "", "missing"],
    ["a blank id", ["id"], "  ", "missing"],
    ["a budget left empty", ["programmes", 0, "budgetRupiah"], "", "missing"],
    ["a polarity that is not listed", [...stunting, "polarity"], "lower", "unknown-value"],
    ["a formula that is not known", [...stunting, "formula"], "R/T", "unknown-value"],
    ["a level of post that is not listed", ["mandateHolder", "post", "level"], "eselon-2", "unknown-value"],
    ["a kind of signing that is not listed", ["signing", "kind"], "postponed", "unknown-value"],
    ["a kind of document that is not listed", ["documents", 0, "kind"], "PK", "unknown-value"],
    ["a property too many", ["note"], "x", "unknown-property"],
    [
      "a property too many in a span",
      [...stunting, "targets", "2025"],
      { min: 1, max: 2, mean: 3 },
      "unknown-property",
    ],
    ["a clause number below 1", ["clauses", 0, "number"], 0, "contradiction"],
    ["a budget below 0", ["programmes", 0, "budgetRupiah"], -1, "contradiction"],
  ] as const)("%s", (_, path, put, code) => {
    // The first row needs a span around it, and one reports the property inside.
    const isInSpan = path.at(-1) === "min";
    const base = isInSpan ? changed(contohAgreement, path.slice(0, -1), { min: 0, max: 1 }) : contohAgreement;
    const isSpan = typeof put === "object" && put !== null && "mean" in put;
    expect(brief(readAgreement(changed(base, path, put)))).toEqual([
      [code, isSpan ? [...path, "mean"] : path, isSpan ? 3 : put],
    ]);
  });

  it.each([
    ["id"],
    ["year"],
    ["mandateHolder"],
    ["signing"],
    ["documents"],
    ["clauses"],
    ["objectives"],
    ["programmes"],
    ["revisions"],
  ])("a missing %s", (name) => {
    expect(brief(read([name], gone))).toEqual([["missing", [name], undefined]]);
  });

  it("a period that does not exist is named by its key", () => {
    const targets = { "2025-Q5": 1 };
    expect(brief(read([...documents, "targets"], targets))).toEqual([
      ["impossible-period", [...documents, "targets", "2025-Q5"], "2025-Q5"],
    ]);
  });

  it.each([undefined, null, 5, "text", true, [], () => 1])("input that is no object at all: %s", (input) => {
    expect(issuesOf(readAgreement(input)).map(({ code, path }) => [code, path])).toEqual([
      [input === undefined ? "missing" : "wrong-type", []],
    ]);
  });

  it("an optional property that is there and undefined is not absent", () => {
    expect(brief(read(["mandateHolder", "post", "agency"], undefined))).toEqual([
      ["missing", ["mandateHolder", "post", "agency"], undefined],
    ]);
  });
});

describe("both sides of each line", () => {
  const targets = [...documents, "targets"] as const;
  it.each([
    ["0.5 is above 0", [...targets, "2025-Q1"], 0.5, []],
    ["K22 0 is one for a quarter in which nothing is to be reached yet", [...targets, "2025-Q1"], 0, []],
    ["0 is none for the year, where more is better", [...targets, "2025"], 0, ["contradiction"]],
    ["0 is a target where less is better", [...stunting, "targets", "2025"], 0, []],
    ["a span of one value holds it", [...stunting, "targets", "2025"], { min: 5, max: 5 }, []],
    ["a span turned round holds nothing", [...stunting, "targets", "2025"], { min: 5.1, max: 5 }, ["contradiction"]],
    ["a budget of 0", ["programmes", 0, "budgetRupiah"], 0, []],
    ["clause 1", ["clauses", 0, "number"], 1, []],
    ["a target for a month of the year", targets, { "2025-12": 1 }, []],
    ["a target for a month of the next year", targets, { "2026-01": 1 }, ["contradiction"]],
    ["a quoted decimal that reads one way", ["programmes", 0, "budgetRupiah"], "0.123", ["not-a-number"]],
    ["a quoted decimal that reads two ways", ["programmes", 0, "budgetRupiah"], "1.123", ["ambiguous-number"]],
    ["two groups of three read one way", ["programmes", 0, "budgetRupiah"], "1.234.567", ["not-a-number"]],
    ["the last day before 1900", ["budgetDocumentApprovedOn"], "1899-12-31", ["impossible-day"]],
    ["the first day of 1900", ["budgetDocumentApprovedOn"], "1900-01-01", []],
    ["the last day of 2899", ["budgetDocumentApprovedOn"], "2899-12-31", []],
    ["the first day of 2900", ["budgetDocumentApprovedOn"], "2900-01-01", ["impossible-day"]],
    ["29 February 2024", ["signing", "on"], "2024-02-29", []],
    ["29 February 2025", ["signing", "on"], "2025-02-29", ["impossible-day"]],
  ] as const)("%s", (_, path, put, codes) => {
    expect(brief(read(path, put)).map(([code]) => code)).toEqual(codes);
  });

  it.each([
    [1899, ["impossible-period"]],
    [1900, []],
    [2899, []],
    [2900, ["impossible-period"]],
  ])("the year %i", (year, codes) => {
    const empty = changedAll(contohAgreement, [
      [["objectives"], []],
      [["revisions"], []],
      [["year"], year],
    ]);
    expect(brief(readAgreement(empty)).map(([code]) => code)).toEqual(codes);
  });

  it("a revision counts from 1 January to 31 December of its year", () => {
    const revised = (day: string) =>
      read(["revisions"], [{ effectiveOn: day, reason: "officials-changed", objectives: [] }]);
    expect(revised("2025-01-01").ok).toBe(true);
    expect(revised("2025-12-31").ok).toBe(true);
    const path = ["revisions", 0, "effectiveOn"];
    expect(brief(revised("2024-12-31"))).toEqual([["contradiction", path, "2024-12-31"]]);
    expect(brief(revised("2026-01-01"))).toEqual([["contradiction", path, "2026-01-01"]]);
  });

  it("two revisions on one day contradict each other, on two days they do not", () => {
    const revised = (...effective: string[]) =>
      read(
        ["revisions"],
        effective.map((effectiveOn) => ({ effectiveOn, reason: "officials-changed", objectives: [] })),
      );
    expect(revised("2025-05-01", "2025-05-02").ok).toBe(true);
    expect(brief(revised("2025-05-01", "2025-05-01"))).toEqual([
      ["contradiction", ["revisions", 1, "effectiveOn"], "2025-05-01"],
    ]);
  });

  it("a level needs a scale and cannot be summed", () => {
    const level = changedAll(contohAgreement, [[[...stunting, "targets", "2025"], "BB"]]);
    const path = [...stunting, "targets", "2025"];
    expect(brief(readAgreement(level))).toEqual([["contradiction", path, "BB"]]);
    const scaled = changed(level, [...stunting, "scale"], "sakip");
    expect(readAgreement(scaled).ok).toBe(true);
    const summed = changed(scaled, [...stunting, "accumulation"], "sum");
    expect(brief(readAgreement(summed))).toEqual([["contradiction", path, "BB"]]);
  });

  it("a target that is a number in quotation marks is no level, unless a scale is named", () => {
    const path = [...stunting, "targets", "2025"];
    expect(brief(read(path, "97,5"))).toEqual([["not-a-number", path, "97,5"]]);
    expect(brief(read(path, "1.234"))).toEqual([["ambiguous-number", path, "1.234"]]);
    const scaled = changedAll(contohAgreement, [
      [path, "3"],
      [[...stunting, "scale"], "tingkat"],
    ]);
    expect(readAgreement(scaled).ok).toBe(true);
  });
});

describe("an id is given once", () => {
  const twice = (path: readonly (string | number)[], list: readonly unknown[]) => brief(read(path, [...list, ...list]));

  it("in objectives and, across all of them, in indicators", () => {
    expect(twice(["objectives"], contohAgreement.objectives)).toEqual([
      ["duplicate-id", ["objectives", 1, "id"], "gizi"],
      ["duplicate-id", ["objectives", 1, "indicators", 0, "id"], "stunting"],
      ["duplicate-id", ["objectives", 1, "indicators", 1, "id"], "dokumen-gizi"],
    ]);
  });

  it("and what is left empty is missing each time, not given twice", () => {
    const objective = { id: " ", name: "Sasaran", indicators: [] };
    expect(twice(["objectives"], [objective])).toEqual([
      ["missing", ["objectives", 0, "id"], " "],
      ["missing", ["objectives", 1, "id"], " "],
    ]);
  });

  it("in programmes and in clause numbers", () => {
    expect(twice(["programmes"], contohAgreement.programmes)).toEqual([
      ["duplicate-id", ["programmes", 1, "id"], "posyandu"],
    ]);
    expect(twice(["clauses"], contohAgreement.clauses)).toEqual([["duplicate-id", ["clauses", 1, "number"], 7]]);
  });

  it("inside one version: a revision names the same indicators again, but each once", () => {
    const revision = { effectiveOn: "2025-10-01", reason: "strategy-changed", objectives: contohAgreement.objectives };
    expect(read(["revisions"], [revision]).ok).toBe(true);
    const doubled = {
      ...revision,
      objectives: [
        ...revision.objectives,
        { id: "lain", name: "Lain", indicators: revision.objectives[0]!.indicators },
      ],
    };
    expect(brief(read(["revisions"], [doubled]))).toEqual([
      ["duplicate-id", ["revisions", 0, "objectives", 1, "indicators", 0, "id"], "stunting"],
      ["duplicate-id", ["revisions", 0, "objectives", 1, "indicators", 1, "id"], "dokumen-gizi"],
    ]);
  });
});

describe("all at once", () => {
  it("five different mistakes give exactly those five, in the order of the input", () => {
    const broken = changedAll(contohAgreement, [
      [[...documents, "targets", "2025"], 0],
      [["signing", "on"], "2025-02-30"],
      [["programmes", 0, "budgetRupiah"], "1.234"],
      [["clauses", 1], contohAgreement.clauses[0]],
      [["year"], gone],
    ]);
    expect(brief(readAgreement(broken))).toEqual([
      ["impossible-day", ["signing", "on"], "2025-02-30"],
      ["duplicate-id", ["clauses", 1, "number"], 7],
      ["contradiction", [...documents, "targets", "2025"], 0],
      ["ambiguous-number", ["programmes", 0, "budgetRupiah"], "1.234"],
      ["missing", ["year"], undefined],
    ]);
  });

  it("an indicator whose shape is broken is not checked further, its neighbour is", () => {
    const broken = changedAll(contohAgreement, [
      [[...stunting, "unit"], 5],
      [[...stunting, "targets", "2026"], 1],
      [[...documents, "targets", "2026-Q1"], 1],
    ]);
    expect(brief(readAgreement(broken)).map(([code, path]) => [code, path])).toEqual([
      ["wrong-type", [...stunting, "unit"]],
      ["contradiction", [...documents, "targets", "2026-Q1"]],
    ]);
  });

  it("a revision that is no object leaves the others to be checked", () => {
    const revision = { effectiveOn: "2024-10-01", reason: "strategy-changed", objectives: [] };
    expect(brief(read(["revisions"], [5, null, revision]))).toEqual([
      ["wrong-type", ["revisions", 0], 5],
      ["wrong-type", ["revisions", 1], null],
      ["contradiction", ["revisions", 2, "effectiveOn"], "2024-10-01"],
    ]);
  });
});

describe("the sentence says what to do, in Indonesian and in English", () => {
  it.each([
    [
      "an impossible day",
      ["signing", "on"],
      "2025-02-30",
      `Perjanjian kinerja "pk-2025-dinkes" (signing.on): "2025-02-30" bukan tanggal berbentuk YYYY-MM-DD yang ada di kalender. Tulis tanggal yang memang ada dengan bentuk YYYY-MM-DD, misalnya "2025-03-25".`,
      `Agreement "pk-2025-dinkes" (signing.on): "2025-02-30" is no existing day in the form YYYY-MM-DD. Write an existing day as YYYY-MM-DD, such as "2025-03-25".`,
    ],
    [
      "an impossible period",
      [...stunting, "targets"],
      { "2025-Q5": 14 },
      `Indikator "Prevalensi stunting" (objectives[0].indicators[0].targets["2025-Q5"]): "2025-Q5" bukan periode yang dikenal. Tulis "2025", "2025-H1", "2025-Q1", atau "2025-01".`,
      `Indicator "Prevalensi stunting" (objectives[0].indicators[0].targets["2025-Q5"]): "2025-Q5" is no period. Write "2025", "2025-H1", "2025-Q1" or "2025-01".`,
    ],
    [
      "an ambiguous number",
      ["programmes", 0, "budgetRupiah"],
      "1.234",
      `Program "Program Posyandu" (programmes[0].budgetRupiah): "budgetRupiah" berisi teks "1.234", yang dapat berarti 1234 atau 1.234. Tulis angka yang dimaksud sebagai angka JSON dengan titik desimal dan tanpa tanda kutip.`,
      `Programme "Program Posyandu" (programmes[0].budgetRupiah): "budgetRupiah" is the text "1.234", which could be 1234 or 1.234. Write the one that is meant as a JSON number with a decimal point and without quotation marks.`,
    ],
    [
      "a number as text",
      [...stunting, "targets", "2025"],
      "97,5",
      `Indikator "Prevalensi stunting" (objectives[0].indicators[0].targets["2025"]): "2025" berisi teks "97,5", bukan angka. Jika yang dimaksud 97.5, tulis angka JSON 97.5 tanpa tanda kutip.`,
      `Indicator "Prevalensi stunting" (objectives[0].indicators[0].targets["2025"]): "2025" is the text "97,5", not a number. If 97.5 is meant, write the JSON number 97.5 without quotation marks.`,
    ],
    [
      "an amount with points between its thousands",
      ["programmes", 0, "budgetRupiah"],
      "1.250.000,50",
      `Program "Program Posyandu" (programmes[0].budgetRupiah): "budgetRupiah" berisi teks "1.250.000,50", bukan angka. Jika yang dimaksud 1250000.50, tulis angka JSON 1250000.50 tanpa tanda kutip.`,
      `Programme "Program Posyandu" (programmes[0].budgetRupiah): "budgetRupiah" is the text "1.250.000,50", not a number. If 1250000.50 is meant, write the JSON number 1250000.50 without quotation marks.`,
    ],
    [
      "a year in words",
      ["year"],
      "tahun ini",
      `Perjanjian kinerja "pk-2025-dinkes" (year): "year" berisi teks "tahun ini", bukan angka. Tulis tahun empat angka tanpa tanda kutip, misalnya 2025.`,
      `Agreement "pk-2025-dinkes" (year): "year" is the text "tahun ini", not a number. Write a year of four digits without quotation marks, such as 2025.`,
    ],
    [
      "a text that is no number",
      [...stunting, "targets", "2025"],
      { min: "banyak", max: 5 },
      `Indikator "Prevalensi stunting" (objectives[0].indicators[0].targets["2025"].min): "min" berisi teks "banyak", bukan angka. Tulis angka JSON dengan titik desimal dan tanpa tanda kutip, misalnya 97.5.`,
      `Indicator "Prevalensi stunting" (objectives[0].indicators[0].targets["2025"].min): "min" is the text "banyak", not a number. Write a JSON number with a decimal point and without quotation marks, such as 97.5.`,
    ],
    [
      "a NIP of 18 digits as a number, whose last digits are lost",
      ["mandateHolder", "nip"],
      198001012005011001,
      `Perjanjian kinerja "pk-2025-dinkes" (mandateHolder.nip): "nip" ditulis sebagai angka, dan angka sepanjang itu berubah ketika dibaca. Tulis angka aslinya sebagai teks, dalam tanda kutip.`,
      `Agreement "pk-2025-dinkes" (mandateHolder.nip): "nip" is written as a number, and a number that long is changed when it is read. Write the original digits as text, in quotation marks.`,
    ],
    [
      "the day alone as the signing",
      ["signing"],
      "2025-03-10",
      `Perjanjian kinerja "pk-2025-dinkes" (signing): "signing" berisi "2025-03-10". Tulis { "kind": "signed", "on": "2025-03-10" }, atau { "kind": "not-signed" }.`,
      `Agreement "pk-2025-dinkes" (signing): "signing" is "2025-03-10". Write { "kind": "signed", "on": "2025-03-10" }, or { "kind": "not-signed" }.`,
    ],
    [
      "NaN",
      [...stunting, "targets", "2025"],
      { min: NaN, max: 5 },
      `Indikator "Prevalensi stunting" (objectives[0].indicators[0].targets["2025"].min): "min" berisi NaN, bukan angka terhingga. Tulis angka JSON dengan titik desimal dan tanpa tanda kutip, misalnya 97.5; jika angkanya belum ada, jangan cantumkan datanya.`,
      `Indicator "Prevalensi stunting" (objectives[0].indicators[0].targets["2025"].min): "min" is NaN, not a finite number. Write a JSON number with a decimal point and without quotation marks, such as 97.5; if there is no figure yet, leave the entry out.`,
    ],
    [
      "a missing property",
      ["signing"],
      gone,
      `Perjanjian kinerja "pk-2025-dinkes" (signing): "signing" belum ada. Tulis objek dalam kurung kurawal.`,
      `Agreement "pk-2025-dinkes" (signing): "signing" is missing. Write an object in curly braces.`,
    ],
    [
      "a blank text",
      [...stunting, "unit"],
      " ",
      `Indikator "Prevalensi stunting" (objectives[0].indicators[0].unit): "unit" kosong. Tulis teks dalam tanda kutip.`,
      `Indicator "Prevalensi stunting" (objectives[0].indicators[0].unit): "unit" is empty. Write text in quotation marks.`,
    ],
    [
      "a wrong type",
      ["revisions"],
      null,
      `Perjanjian kinerja "pk-2025-dinkes" (revisions): "revisions" berisi null. Seharusnya daftar dalam kurung siku, boleh kosong: []; jika bagian ini tidak wajib dan tidak ada isinya, jangan cantumkan.`,
      `Agreement "pk-2025-dinkes" (revisions): "revisions" is null. It should be a list in square brackets, which may be empty: []; if it is not required and there is nothing to say, leave it out.`,
    ],
    [
      "an unknown value",
      [...stunting, "polarity"],
      "lower",
      `Indikator "Prevalensi stunting" (objectives[0].indicators[0].polarity): "polarity" berisi "lower", yang tidak dikenal di sini. Tulis salah satu dari: "higher-is-better", "lower-is-better".`,
      `Indicator "Prevalensi stunting" (objectives[0].indicators[0].polarity): "polarity" is "lower", which is not known here. Write one of: "higher-is-better", "lower-is-better".`,
    ],
    [
      "an unknown property",
      ["programmes", 0, "budget"],
      5,
      `Program "Program Posyandu" (programmes[0].budget): Properti "budget" tidak dikenal di sini. Hapus, atau betulkan namanya; yang dikenal: id, name, budgetRupiah, priority.`,
      `Programme "Program Posyandu" (programmes[0].budget): The property "budget" is not known here. Delete it, or correct its name; known are: id, name, budgetRupiah, priority.`,
    ],
    [
      "an id given twice",
      ["clauses", 1],
      contohAgreement.clauses[0],
      `Butir 7 (clauses[1].number): Nomor butir 7 sudah dipakai di clauses[0].number. Berikan yang lain, atau hapus salah satunya.`,
      `Clause 7 (clauses[1].number): The clause number 7 is already used at clauses[0].number. Give it another, or delete one of them.`,
    ],
    [
      "a target of 0",
      [...documents, "targets", "2025"],
      0,
      `Indikator "Jumlah dokumen surveilans gizi" (objectives[0].indicators[1].targets["2025"]): Targetnya 0 untuk 2025, padahal makin tinggi makin baik. Capaian dihitung dengan membagi dengan target, sehingga target harus di atas 0. Apakah targetnya belum diisi? Jika dalam periode ini tidak ada yang ditargetkan, hapus periode ini dari targets.`,
      `Indicator "Jumlah dokumen surveilans gizi" (objectives[0].indicators[1].targets["2025"]): The target for 2025 is 0 and more is better. Attainment divides by the target, so it must be above 0. Was the target left empty? If nothing is due in this period, leave the period out of targets.`,
    ],
  ] as const)("%s", (_, path, put, id, en) => {
    expect(sentences(read(path, put))).toEqual([{ id, en }]);
  });
});
