import { describe, expect, it } from "vitest";

import { settledIds } from "./tools/titles.ts";

/*
 * The edge cases that an implementation of agreements has to decide, as far as they are about measurement and appraisal. K33, how
 * grades are distributed over a small unit, waits: the guides of distribution are not carried in.
 */
const about = [
  ["which lower-is-better formula", 11],
  ["targets and actuals of 0", 12],
  ["a direction hidden in the name", 13],
  ["spans, and what lies inside", 14],
  ["letters with a score behind them", 15],
  ["targets that cannot be exceeded", 16],
  ["rounding before comparing", 17],
  ["figures and targets below 0", 18],
  ["what nobody reported", 19],
  ["statistics that come late and change", 20],
  ["a quarter missing in a sum", 21],
  ["a quarter with nothing to reach", 22],
  ["caps before and after a mean", 23],
  ["how many missed, how far on average, any key one", 24],
  ["weights that do not make one, and dropped indicators", 25],
  ["money that was paid out", 26],
  ["bands with gaps", 27],
  ["categories in whole percents", 28],
  ["the new idea", 29],
  ["which weights of the score", 30],
  ["good results with bad behaviour", 31],
  ["the predicate of a unit as a rating", 32],
] as const;

describe("the edge cases of measurement and appraisal", () => {
  const settled = settledIds();

  it.each(about)("are settled by tests under their number: %s, K%d", (_about, number) => {
    expect(settled).toContain(`K${number}`);
  });

  it("run from 11 to 32 without a gap", () => {
    expect(about.map(([, number]) => number)).toEqual(Array.from({ length: 22 }, (_, index) => index + 11));
  });
});
