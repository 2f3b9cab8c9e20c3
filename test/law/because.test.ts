import { describe, expect, it } from "vitest";

import { allOf, anyOf, type Because, missingFacts, not, resolve, type Truth } from "perjanjian-kinerja";

const lacking = (about: string): Because => ({
  code: "judged",
  outcome: "unknown",
  missing: [{ fact: "judged", about, why: "not-recorded" }],
});
const yes: Because = { code: "judged", outcome: "holds" };
const no: Because = { code: "judged", outcome: "fails" };
const leaf = (because: Because) => ({ kind: "leaf", because });
const ask = ({ because }: { readonly because: Because }): Truth => ({
  kind: because.outcome === "noted" ? "unknown" : because.outcome,
  because,
});

describe("the facts still needed", () => {
  it("are those of every open branch, each once", () => {
    const { because } = resolve(
      allOf(leaf(lacking("a")), anyOf(leaf(no), leaf(lacking("b"))), leaf(lacking("a"))),
      ask,
    );
    expect(missingFacts(because).map(({ about }) => about)).toEqual(["a", "b"]);
  });

  it("leave out a branch that was decided without them", () => {
    const decided = anyOf(leaf(yes), leaf(lacking("a")));
    const ruledOut = allOf(leaf(no), leaf(lacking("b")));
    expect(missingFacts(resolve(decided, ask).because)).toEqual([]);
    expect(missingFacts(resolve(ruledOut, ask).because)).toEqual([]);
    const { because } = resolve(allOf(decided, not(ruledOut), leaf(lacking("c"))), ask);
    expect(missingFacts(because).map(({ about }) => about)).toEqual(["c"]);
  });

  it("tell two periods of one subject apart", () => {
    const inPeriod = (period: string): Because => ({
      code: "x",
      outcome: "unknown",
      missing: [{ fact: "actual", about: "stunting", period, why: "not-recorded" }],
    });
    const parts = [inPeriod("2025-Q1"), inPeriod("2025-Q2"), inPeriod("2025-Q1")];
    expect(missingFacts({ code: "all-of", outcome: "unknown", parts }).map(({ period }) => period)).toEqual([
      "2025-Q1",
      "2025-Q2",
    ]);
  });
});
