import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readNumber } from "perjanjian-kinerja/read";

import { brief, sentences } from "./support.ts";

const value = (text: string): number | undefined => {
  const result = readNumber(text);
  return result.ok ? result.value : undefined;
};
const codes = (text: string): readonly string[] => brief(readNumber(text)).map(([code]) => code);

describe("a text that is one number", () => {
  it.each([
    ["1.234,5", 1234.5],
    ["1.234.567,89", 1_234_567.89],
    ["1.234,567", 1234.567],
    ["1.250.000", 1_250_000],
    ["85,5", 85.5],
    ["85.5", 85.5],
    ["12.5", 12.5],
    ["95.5", 95.5],
    ["0,5", 0.5],
    ["0.5", 0.5],
    ["0,123", 0.123],
    ["0.123", 0.123],
    ["1.2345", 1.2345],
    ["1,2345", 1.2345],
    ["1234,567", 1234.567],
    ["1234.567", 1234.567],
    ["1,23", 1.23],
    ["99,99", 99.99],
    ["0", 0],
    ["7", 7],
    ["999", 999],
    ["1000", 1000],
    ["1250", 1250],
    ["-70,5", -70.5],
    ["-1.234,5", -1234.5],
    ["-1,41", -1.41],
  ])("%j is %d", (text, number) => {
    expect(readNumber(text)).toEqual({ ok: true, value: number });
  });

  it.each([
    ["12 %", 12],
    ["12%", 12],
    [" 12 % ", 12],
    ["101,26 %", 101.26],
    ["-70,50 %", -70.5],
    ["Rp 1.250.000", 1_250_000],
    ["Rp1.250.000", 1_250_000],
    ["Rp. 1.250.000", 1_250_000],
    ["Rp.1.250.000,50", 1_250_000.5],
    ["Rp 1.250.000.000", 1_250_000_000],
    ["Rp 1.250.000,-", 1_250_000],
    ["Rp 500,-", 500],
    ["12 persen", 12],
    ["85,5persen", 85.5],
    ["\u22125", -5],
    ["\u221270,5 %", -70.5],
    ["Rp 0", 0],
    ["Rp -5", -5],
    ["\t85,5\n", 85.5],
  ])("%j is %d: a mark of money or percent says nothing of how it is written", (text, number) => {
    expect(readNumber(text)).toEqual({ ok: true, value: number });
  });
});

describe("a text that is two numbers", () => {
  it.each([
    ["1.234", "1234", "1.234"],
    ["1.250", "1250", "1.250"],
    ["1,234", "1234", "1.234"],
    ["12.500", "12500", "12.500"],
    ["999.999", "999999", "999.999"],
    ["-1.234", "-1234", "-1.234"],
    ["1.000", "1000", "1.000"],
    ["1.234 %", "1234", "1.234"],
    ["Rp 1.250", "1250", "1.250"],
    ["Rp 1.250,-", "1250", "1.250"],
    ["1.250 persen", "1250", "1.250"],
  ])("%j could be %s or %s, and is neither", (text, one, other) => {
    expect(brief(readNumber(text))).toEqual([["ambiguous-number", [], text]]);
    const [said] = sentences(readNumber(text));
    expect(said?.en).toContain(`could be ${one} or ${other}.`);
    expect(said?.id).toContain(`dapat berarti ${one} atau ${other.replace(".", ",")}.`);
  });

  it("is one of the two once it is written as the sentence says", () => {
    const [said] = sentences(readNumber("12.500"));
    const advised = [...(said?.id.matchAll(/\((?<written>[^)]*)\)/gu) ?? [])].map(
      ({ groups }) => groups?.["written"] ?? "",
    );
    expect(advised).toEqual(["12500", "12,5000"]);
    expect(advised.map(value)).toEqual([12_500, 12.5]);
  });

  it("is no longer so with two digits, with four, with a second group, or with a 0 before the sign", () => {
    expect(["1.23", "1.2345", "1.234.567", "0.234", "1234.567"].map(value)).toEqual([
      1.23, 1.2345, 1_234_567, 0.234, 1234.567,
    ]);
  });
});

describe("a text that is no number", () => {
  it.each([
    ["nothing", ""],
    ["blanks", "   "],
    ["a level", "WTP"],
    ["a level of two letters", "BB"],
    ["an exponent", "1e3"],
    ["two signs", "--"],
    ["a sign", "-"],
    ["two signs before a number", "--5"],
    ["money without an amount", "Rp"],
    ["money without an amount, with a point", "Rp."],
    ["a percent sign", "%"],
    ["two percent signs", "12 %%"],
    ["percent in words without a number", "persen"],
    ["percent twice", "12 % persen"],
    ["n/a", "n/a"],
    ["a decimal point and nothing behind it", "12."],
    ["a decimal comma and nothing before it", ",5"],
    ["English grouping", "1,234.5"],
    ["English grouping twice", "1,234,567"],
    ["two decimal commas", "1,2,3"],
    ["groups of two", "12.50.000"],
    ["a group after four digits", "1234.567.890"],
    ["zeros before a number", "007"],
    ["blanks as groups", "1 250 000"],
    ["a plus", "+5"],
    ["a sign apart from its number", "- 5"],
    ["a sign before the money", "-Rp 5"],
    ["a dash without an amount", ",-"],
    ["an amount with a dash and no comma", "Rp 1.250.000-"],
    ["brackets", "(5)"],
    ["a range", "5-6"],
    ["a fraction", "3/4"],
    ["a hexadecimal", "0x10"],
    ["NaN", "NaN"],
    ["Infinity", "Infinity"],
    ["figures of another script", "\u0661\u0662"],
    ["full-width figures", "\uff11\uff12"],
    ["more than a number can hold", "9".repeat(400)],
    ["less than a number can hold, grouped", `-1${".000".repeat(120)}`],
  ])("%s: not a number", (_title, text) => {
    expect(brief(readNumber(text))).toEqual([["not-a-number", [], text]]);
  });

  it("has a sentence in both languages that quotes it", () => {
    const [said] = sentences(readNumber("WTP"));
    expect(said?.id).toMatch(/"WTP".*bukan angka/u);
    expect(said?.en).toMatch(/"WTP".*not a number/u);
  });
});

describe("for any text", () => {
  const figures = Array.from({ length: 10 }, (_, figure) => String(figure));
  const written = fc.string({
    unit: fc.constantFrom(...figures, "00", "000", ".", ",", "-", " ", "%", "Rp", "e", "\u00a0"),
    maxLength: 14,
  });
  const digitsOf = (text: string): string => text.replace(/\D/gu, "").replace(/^0+/u, "");

  it("never throws, and answers with a finite number or with one issue that carries the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), written), (text) => {
        const result = readNumber(text);
        if (result.ok) expect(result.value).toSatisfy(Number.isFinite);
        else {
          expect(["ambiguous-number", "not-a-number"]).toContain(result.issues[0]?.code);
          expect(brief(result).map(([, path, received]) => [path, received])).toEqual([[[], text]]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("makes up no digit and drops none but zeros behind the decimal sign, as long as a number holds them", () => {
    fc.assert(
      fc.property(
        written.filter((text) => digitsOf(text).length <= 15),
        (text) => {
          const number = value(text);
          if (number === undefined || String(number).includes("e")) return;
          const [longer, shorter] = [digitsOf(text), digitsOf(String(number))];
          expect(longer.startsWith(shorter) && /^0*$/u.test(longer.slice(shorter.length))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("never guesses: one group of three behind one sign, with no 0 before it, is always ambiguous", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom(".", ","),
        fc.constantFrom("", "-"),
        (whole, rest, mark, sign) => {
          expect(codes(`${sign}${whole}${mark}${String(rest).padStart(3, "0")}`)).toEqual(["ambiguous-number"]);
        },
      ),
    );
  });

  it("reads back what an Indonesian office writes: groups by points from a million on, decimals after a comma", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 999_999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom("", "-"),
        fc.constantFrom<readonly [string, string]>(["", ""], ["Rp ", ""], ["", " %"]),
        (whole, cents, sign, [before, after]) => {
          const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/gu, ".");
          const fraction = String(cents).padStart(2, "0");
          expect(value(`${before}${sign}${grouped},${fraction}${after}`)).toBe(
            Number(`${sign}${String(whole)}.${fraction}`),
          );
          expect(value(`${before}${sign}${grouped}${after}`)).toBe(Number(`${sign}${String(whole)}`));
        },
      ),
    );
  });
});

describe("what is no text at all", () => {
  // An app without types hands over whatever its cell held.
  it.each([
    [undefined, "missing", undefined],
    [null, "wrong-type", null],
    [5, "wrong-type", 5],
    [["1"], "wrong-type", ["1"]],
    [7n, "wrong-type", "7n"],
  ])("is an issue and never an exception: %s", (given, code, received) => {
    expect(brief(readNumber(given as unknown as string))).toStrictEqual([[code, [], received]]);
  });

  it("is asked for as text", () => {
    expect(sentences(readNumber(5 as unknown as string))[0]?.en).toContain("The input is 5. It should be text");
  });
});
