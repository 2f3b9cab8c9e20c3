import fc from "fast-check";
import { readJson } from "perjanjian-kinerja/read";
import { describe, expect, it } from "vitest";

import { brief, issuesOf, sentences } from "./support.ts";

describe("JSON text", () => {
  it.each(["null", "5", '"x"', "[]", " {} ", '{"a": [1, {"b": "\\u00e9\\""}], "c": -1.5e3}\n'])(
    "is read: %s",
    (text) => {
      expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
    },
  );

  it.each([
    ["an empty text", "", 1, 1, "the end of the text"],
    ["a comma too many", '{\n "a": [1,]}', 2, 10, '"]"'],
    ["a comma too many in an object", '{"a": 1,}', 1, 9, '"}"'],
    ["a missing comma", "[1 2]", 1, 4, '"2"'],
    ["single quotation marks", "{'a': 1}", 1, 2, `"'"`],
    ["a name without quotation marks", "{a: 1}", 1, 2, '"a"'],
    ["a decimal comma", "[1,5;2]", 1, 5, '";"'],
    ["NaN", '{"value": NaN}', 1, 11, '"NaN"'],
    ["a number that begins with 0", "[007]", 1, 2, '"007"'],
    ["a text that does not end", '["abc]', 1, 2, '"\\""'],
    ["an object that does not end", '{"a": {"b": 1}', 1, 15, "the end of the text"],
    ["a wrong bracket", "[1}", 1, 3, '"}"'],
    ["two values", "{} {}", 1, 4, '"{"'],
    ["a missing value", '{"a":}', 1, 6, '"}"'],
    ["a missing colon", '{"a" 1}', 1, 6, '"1"'],
  ])("%s is pointed at", (_, text, line, column, found) => {
    const [issue, ...others] = issuesOf(readJson(text));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "not-json", path: [], received: text });
    expect(issue?.message.en).toBe(
      `The text is not JSON: at line ${String(line)}, column ${String(column)} there is ${found}. Correct it there, or export the file as JSON again.`,
    );
  });

  it("is explained in Indonesian too", () => {
    expect(sentences(readJson("[1,"))[0]?.id).toBe(
      "Teks ini bukan JSON: pada baris 1 kolom 4 terdapat akhir teks. Perbaiki di situ, atau ekspor ulang berkasnya sebagai JSON.",
    );
  });

  it("that has a property twice in one object has an issue for each, and never loses the first in silence", () => {
    const text = '{"events": [{"value": 1}, {"value": 1, "on": "x", "value": 2}], "a": {"\\u0062": 1, "b": 1}}';
    const result = readJson(text);
    expect(brief(result)).toEqual([
      ["duplicate-id", ["events", 1, "value"], "value"],
      ["duplicate-id", ["a", "b"], "b"],
    ]);
    expect(sentences(result)[0]).toEqual({
      id: `Properti "value" tertulis dua kali dalam objek yang sama; JSON hanya menyimpan yang terakhir. Hapus salah satunya.`,
      en: `The property "value" is written twice in the same object, of which JSON keeps only the last. Delete one of them.`,
    });
  });

  it("may have the same name in different objects", () => {
    expect(readJson('[{"a": 1}, {"a": {"a": 2}}]').ok).toBe(true);
  });

  it("may be nested a million deep, whole or broken", () => {
    const deep = 1_000_000;
    expect(readJson("[".repeat(deep) + "]".repeat(deep)).ok).toBe(true);
    expect(brief(readJson("[".repeat(deep)))[0]?.[0]).toBe("not-json");
  });

  it("is a text: anything else is an issue", () => {
    for (const input of [undefined, null, 5, {}, Symbol("x"), 1n]) {
      expect(issuesOf(readJson(input as string))[0]?.code).toBe(input === undefined ? "missing" : "wrong-type");
    }
  });

  it("written with blanks between is read like JSON.parse does", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 2);
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
      }),
    );
  });

  it("agrees with JSON.parse on what is JSON, and always finds the place where it is not", () => {
    const signs = ["{", "}", "[", "]", ":", ",", " ", "\n", '"', "\\", "\u0001"];
    const piece = fc.constantFrom(...signs, '"a"', '"b"', "1", "-0.5e1", "true", "null", "nul", "01");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const isJson = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        const codes = issuesOf(readJson(text)).map(({ code }) => code);
        if (isJson) expect(codes.every((code) => code === "duplicate-id")).toBe(true);
        else {
          expect(codes).toEqual(["not-json"]);
          if (text !== "") expect(sentences(readJson(text))[0]?.en).not.toContain("line 1, column 1 there is the end");
        }
      }),
      { numRuns: 2000 },
    );
  });
});
