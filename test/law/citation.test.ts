import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { cite, type Confidence, formatConfidence, weakestConfidence } from "perjanjian-kinerja";

const strongestFirst: readonly Confidence[] = ["confirmed", "single-source", "inferred", "unverified"];

describe("a citation", () => {
  it("without a mark counts as one source", () => {
    expect(cite("PK-CONTOH")).toEqual({ source: "PK-CONTOH", confidence: "single-source" });
  });

  it("marks the number of its article apart from the rule", () => {
    expect(cite("UU-5-2014", "Pasal 118", "confirmed", "unverified")).toEqual({
      source: "UU-5-2014",
      article: "Pasal 118",
      confidence: "confirmed",
      articleConfidence: "unverified",
    });
  });
});

describe("a conclusion", () => {
  it("is as sure as its weakest ground, in whatever order they are named", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...strongestFirst), { minLength: 1 }), (marks) => {
        const weakest = strongestFirst.findLast((mark) => marks.includes(mark));
        expect(weakestConfidence(marks.map((mark) => cite("x", undefined, mark)))).toBe(weakest);
      }),
    );
  });

  it("does not grow weaker because the number of an article is unsure", () => {
    expect(weakestConfidence([cite("x", "Pasal 1", "confirmed", "unverified")])).toBe("confirmed");
  });

  it("without any ground is not confirmed", () => {
    expect(weakestConfidence([])).toBe("unverified");
    expect(formatConfidence([], "id")).toBe("belum diverifikasi");
  });
});
