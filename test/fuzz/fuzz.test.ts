import { describe, expect, it } from "vitest";

import { chanceFrom } from "./chance.ts";
import { fuzz } from "./fuzz.ts";

const results = fuzz(6000, 1);

describe("what readers do with made-up input", () => {
  it("is an answer or issues, whatever it is", () => {
    expect(results.failures).toEqual([]);
  });

  it("is told of every kind of input and every reader, and some of it is right", () => {
    const { tallies } = results;
    expect(tallies.reduce((sum, { read, refused }) => sum + read + refused, 0)).toBe(6000);
    for (const reader of ["readAgreement", "readFacts", "readRuleSet"]) {
      for (const kind of ["anything", "mutated", "polluted"]) {
        expect(tallies.find(({ of }) => of === `${reader} ${kind}`)?.refused).toBeGreaterThan(0);
      }
      expect(tallies.find(({ of }) => of === `${reader} mutated`)?.read).toBeGreaterThan(0);
    }
    expect(tallies.some(({ of }) => of.endsWith(" deep"))).toBe(true);
    expect(tallies.some(({ of }) => of.endsWith(" huge"))).toBe(true);
  });

  it("follows from the seed alone", () => {
    const draws = (seed: number): readonly number[] => {
      const { below } = chanceFrom(seed);
      return [below(1000), below(1000), below(1000)];
    };
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
    expect(fuzz(200, 3).tallies).toEqual(fuzz(200, 3).tallies);
  });
});
