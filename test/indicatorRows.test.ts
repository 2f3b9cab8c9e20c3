import { describe, expect, it } from "vitest";

import { attain, type Outcome } from "perjanjian-kinerja";

import {
  indicatorRows,
  indicatorTable,
  type JudgedRow,
  judgeRows,
  type RowClass,
} from "../docs/examples/indicatorTable.ts";

/** The exact figure of every row in two decimals, in the order of the file: what the formula gives, whatever was printed. */
const expected: readonly (readonly [percent: number | undefined, outcome: Outcome | undefined])[] = [
  [101.26, "exceeded"],
  [124.4, "exceeded"],
  [-70.5, "missed"],
  [-24.39, "missed"],
  [106.6, "exceeded"],
  [93.21, "missed"],
  [38.46, "missed"],
  [99.03, "missed"],
  [87.77, "missed"],
  [76.05, "missed"],
  [82.15, "missed"],
  [101.17, "exceeded"],
  [126.36, "exceeded"],
  [91.14, "missed"],
  [104.71, "exceeded"],
  [undefined, "missed"],
  [102.28, "exceeded"],
  [100.71, "exceeded"],
  [128.24, "exceeded"],
  [101.16, "exceeded"],
  [104.76, "exceeded"],
  [102.01, "exceeded"],
  [103.82, "exceeded"],
  [103.54, "exceeded"],
  [110.28, "exceeded"],
  [137.14, "exceeded"],
  [109.02, "exceeded"],
  [91.9, "missed"],
  [99.92, "missed"],
  [98.63, "missed"],
  [100, "met"],
  [100.07, "exceeded"],
  [undefined, undefined],
  [undefined, undefined],
  [undefined, undefined],
  [undefined, undefined],
  [100, "met"],
  [102.38, "exceeded"],
  [103.16, "exceeded"],
  [100, "met"],
  [87.5, "missed"],
  [107.14, "exceeded"],
  [100, "met"],
  [100, "met"],
];

const twoDecimals = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 100) / 100;

function title({ row }: JudgedRow, [percent, outcome]: (typeof expected)[number]): string {
  const printed = String(row.printedPercent ?? row.printedOutcome ?? "nothing");
  const right = String(percent ?? outcome);
  const says: Readonly<Record<RowClass, string>> = {
    "percent-printed": `the printed ${printed} is what the formula gives`,
    "outcome-printed": `the printed "${printed}" is right: ${String(outcome)}`,
    "misprint-of-percent": `the printed ${printed} is a misprint of ${right}`,
    "misprint-wrong-polarity": `the printed ${printed} divides the wrong way round: ${right}`,
    "misprint-of-outcome": `the printed "${printed}" is a misprint of "${String(outcome)}"`,
    "mean-of-unlisted-members": `the printed mean of ${printed} cannot be computed again`,
    "not-measured": "nobody measured it, which is not zero",
    "nothing-printed": `nothing was printed; it is ${right}`,
  };
  return `${row.government} ${row.year}, ${row.indicator}: ${says[row.class]}`;
}

/** What each class promises of its rows. */
const promises: Readonly<Record<RowClass, (judged: JudgedRow) => void>> = {
  "percent-printed": ({ row, percent, verdict }) => {
    switch (row.rounding) {
      case "two-decimals":
        expect(twoDecimals(percent)).toBe(row.printedPercent);
        break;
      case "integer":
        expect(Math.round(percent ?? NaN)).toBe(row.printedPercent);
        break;
      case "within-printed-inputs":
        expect(twoDecimals(percent)).not.toBe(row.printedPercent);
        break;
      case "none":
      case null:
        expect(percent).toBe(row.printedPercent);
    }
    expect(verdict.kind).toBe(row.rounding === "within-printed-inputs" ? "agrees-within-rounding" : "agrees");
  },
  "outcome-printed": ({ row, outcome, verdict }) => {
    expect(row.printedOutcome === "met-or-exceeded" ? ["met", "exceeded"] : [row.printedOutcome]).toContain(outcome);
    expect(verdict.kind).toBe("agrees");
  },
  "misprint-of-percent": ({ row, percent, verdict }) => {
    expect(twoDecimals(percent)).not.toBe(row.printedPercent);
    expect(verdict).toEqual({ kind: "misprint", right: twoDecimals(percent) });
  },
  "misprint-wrong-polarity": ({ row, percent, verdict }) => {
    const wrongWay = attain("ratio", Number(row.target), Number(row.actual));
    expect(row.polarity).toBe("lower-is-better");
    expect(wrongWay.kind === "percent" ? twoDecimals(wrongWay.value) : undefined).toBe(row.printedPercent);
    expect(verdict).toEqual({ kind: "misprint", right: twoDecimals(percent) });
  },
  "misprint-of-outcome": ({ row, outcome, verdict }) => {
    expect(outcome).not.toBe(row.printedOutcome);
    expect(verdict).toEqual({ kind: "misprint", right: outcome });
  },
  "mean-of-unlisted-members": ({ row, measurement, verdict }) => {
    expect(row.printedPercent).not.toBeNull();
    expect(measurement).toBeUndefined();
    expect(verdict.kind).toBe("not-recomputable");
  },
  "not-measured": ({ measurement, verdict }) => {
    expect(measurement).toMatchObject({ kind: "unmeasured", reason: "missing-actual" });
    expect(verdict.kind).toBe("not-measured");
  },
  "nothing-printed": ({ row, verdict }) => {
    expect([row.printedPercent, row.printedOutcome]).toEqual([null, null]);
    expect(verdict.kind).toBe("nothing-printed");
  },
};

describe("indicator rows that governments printed", () => {
  const cases = judgeRows().map((judged, index) => {
    const figures = expected[index] ?? [undefined, undefined];
    return { title: title(judged, figures), judged, figures };
  });

  it.each(cases)("$title", ({ judged, figures: [percent, outcome] }) => {
    expect(twoDecimals(judged.percent)).toBe(percent);
    expect(judged.outcome).toBe(outcome);
    promises[judged.row.class](judged);
  });

  it("the printed 137.28 of Bojonegoro 2022 lies between what its rounded inputs allow: 136.86 and 137.43", () => {
    const ends = [attain("ratio", 4.205, 5.755), attain("ratio", 4.195, 5.765)].map((end) =>
      end.kind === "percent" ? twoDecimals(end.value) : undefined,
    );
    expect(ends).toEqual([136.86, 137.43]);
  });

  it("make 44 in eight classes, and none is unexplained", () => {
    const count = (name: RowClass): number => indicatorRows.filter((row) => row.class === name).length;
    expect(indicatorRows).toHaveLength(44);
    expect(expected).toHaveLength(44);
    expect({
      "percent-printed": count("percent-printed"),
      "outcome-printed": count("outcome-printed"),
      "misprint-of-percent": count("misprint-of-percent"),
      "misprint-wrong-polarity": count("misprint-wrong-polarity"),
      "misprint-of-outcome": count("misprint-of-outcome"),
      "mean-of-unlisted-members": count("mean-of-unlisted-members"),
      "not-measured": count("not-measured"),
      "nothing-printed": count("nothing-printed"),
    }).toEqual({
      "percent-printed": 12,
      "outcome-printed": 17,
      "misprint-of-percent": 2,
      "misprint-wrong-polarity": 1,
      "misprint-of-outcome": 1,
      "mean-of-unlisted-members": 3,
      "not-measured": 1,
      "nothing-printed": 7,
    });
    expect(judgeRows().filter(({ verdict }) => verdict.kind === "unexplained")).toEqual([]);
  });
});

describe("a row that was tampered with", () => {
  const [row] = indicatorRows.filter(({ printedPercent }) => printedPercent === 101.26);
  const verdictOf = (change: Partial<NonNullable<typeof row>>): string | undefined =>
    row === undefined ? undefined : judgeRows([{ ...row, ...change }])[0]?.verdict.kind;

  it.each([
    ["is explained as it was printed", {}, "agrees"],
    ["is unexplained one hundredth lower", { printedPercent: 101.25 }, "unexplained"],
    ["is unexplained one hundredth higher", { printedPercent: 101.27 }, "unexplained"],
    ["is unexplained without its rounding", { rounding: "none" }, "unexplained"],
    ["is unexplained with the other polarity", { polarity: "lower-is-better" }, "unexplained"],
    ["is unexplained when it is called a misprint and is none", { class: "misprint-of-percent" }, "unexplained"],
    ["is unexplained when it is called not measured and was", { class: "not-measured" }, "unexplained"],
    ["is unexplained when it is called a mean and has a target", { class: "mean-of-unlisted-members" }, "unexplained"],
    ["is unexplained when nothing is said to be printed", { class: "nothing-printed" }, "unexplained"],
    [
      "is unexplained with an outcome that is wrong",
      { class: "outcome-printed", printedOutcome: "missed" },
      "unexplained",
    ],
    [
      "is explained as a misprint of the outcome then",
      { class: "misprint-of-outcome", printedOutcome: "missed" },
      "misprint",
    ],
  ] as const)("%s", (_title, change, kind) => {
    expect(verdictOf(change)).toBe(kind);
  });
});

describe("the table of them", () => {
  const [indonesian, english] = [indicatorTable("id").split("\n"), indicatorTable("en").split("\n")];

  it("is as wide as a screen at most", () => {
    for (const line of [...indonesian, ...english]) expect(line.length).toBeLessThanOrEqual(150);
  });

  it("writes a comma in Indonesian and a point in English", () => {
    expect(indonesian.find((line) => line.includes("Indeks Pembangunan Gender"))).toMatch(
      /89,95 +91,08 +101,26 +melampaui +101,26 +sesuai$/u,
    );
    expect(english.find((line) => line.includes("Indeks Pembangunan Gender"))).toMatch(
      /89\.95 +91\.08 +101\.26 +exceeded +101\.26 +agrees$/u,
    );
  });

  it("puts the right figure or outcome beside a misprint", () => {
    expect(
      indonesian.filter((line) => /salah cetak: (?!\d$)/u.test(line)).map((line) => line.split("salah cetak: ")[1]),
    ).toEqual(["-24,39", "106,60", "104,71", "melampaui"]);
    expect(english.filter((line) => line.includes("misprint: ")).map((line) => line.split("misprint: ")[1])).toEqual([
      "-24.39",
      "106.60",
      "104.71",
      "exceeded",
    ]);
  });

  it("has a line per row, and says at its end that nothing is unexplained", () => {
    expect(indonesian.filter((line) => / (?:2017|2019|202[0-3]) /u.test(line))).toHaveLength(44);
    expect(indonesian.at(-1)).toBe("tidak terjelaskan: 0");
    expect(english.at(-1)).toBe("unexplained: 0");
  });
});
