import { describe, expect, it } from "vitest";

import { reading, takeReading } from "perjanjian-kinerja";

const step = reading("golongan-setingkat", "ruang", { ruang: 1, golongan: 4 });

describe("an ambiguous text", () => {
  it("is read in the way it names, unless another is chosen", () => {
    expect(takeReading(step, {})).toEqual({ name: "ruang", value: 1 });
    expect(takeReading(step, { "golongan-setingkat": "golongan" })).toEqual({ name: "golongan", value: 4 });
  });

  it("is not touched by a choice about another text", () => {
    expect(takeReading(step, { "three-pillars": "golongan" }).name).toBe("ruang");
  });

  it("refuses a default and a choice that it does not have, and lists its ways", () => {
    expect(() => reading("x", "c", { a: 1, b: 2 })).toThrow(
      `Reading "x" takes "c", which is not among its ways: a, b.`,
    );
    expect(() => takeReading(step, { "golongan-setingkat": "pangkat" })).toThrow(
      `Reading "golongan-setingkat" has no way "pangkat". Choose one of: ruang, golongan.`,
    );
  });

  it.each(["toString", "constructor", "__proto__"])("has no way by the name of %s", (name) => {
    expect(() => reading("x", name, { a: 1 })).toThrow(RangeError);
    expect(() => takeReading(step, { "golongan-setingkat": name })).toThrow(RangeError);
  });
});
