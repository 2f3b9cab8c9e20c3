import { describe, expect, it } from "vitest";

import {
  type BreachRule,
  checkRuleSet,
  cite,
  dismissal,
  type Entry,
  extendRuleSet,
  fromLightest,
  lowerPost,
  months,
  national,
  plainDate,
  type PlacementRules,
  removalFromPost,
  type RequiredDocuments,
  resignation,
  reward,
  ruleOn,
  reprimand,
  rulesInForce,
  saidFor,
  saidSince,
  suspensionFromPost,
  targetMissed,
  unnamedSanction,
  years,
} from "perjanjian-kinerja";

const text = cite("PK-CONTOH-2025", "butir 7");

describe("rules of one text", () => {
  it("carry its day, its place and whom it binds", () => {
    const said = saidSince("2025-03-25", text, "signatories");
    expect(said<RequiredDocuments>({ kinds: ["skp"] })).toStrictEqual({
      kinds: ["skp"],
      basis: [text],
      binds: "signatories",
      speaks: { kind: "since", from: "2025-03-25" },
    });
  });

  it("stand at another place of the same text, or on citations of their own", () => {
    const said = saidFor(2025, text);
    const entry: Entry<RequiredDocuments> = said({ kinds: ["skp"] }, "butir 3");
    const other: Entry<RequiredDocuments> = said({ kinds: ["skp"] }, [text, cite("PERPRES-29-2014")]);
    expect(entry.basis).toStrictEqual([{ ...text, article: "butir 3" }]);
    expect(other.basis).toHaveLength(2);
    expect(entry).not.toHaveProperty("binds");
    expect(entry.speaks).toStrictEqual({ kind: "for-year", year: 2025 });
  });

  it("have to be whole rules of their slice", () => {
    const said = saidFor(2025, text);
    // @ts-expect-error a breach says at which review it is judged
    const breach: Entry<BreachRule> = said({ code: "x", title: { id: "x" }, when: targetMissed("any") });
    expect(breach).not.toHaveProperty("at");
  });

  it("cannot speak since a day that does not exist", () => {
    expect(() => saidSince("2025-02-29", text)<RequiredDocuments>({ kinds: [] })).toThrow(RangeError);
  });
});

describe("steps from the lightest to the heaviest", () => {
  it("weigh what their place says", () => {
    const steps = fromLightest(
      unnamedSanction("bupati"),
      resignation(),
      lowerPost("sekda"),
      suspensionFromPost(months(12), "bupati"),
      removalFromPost("bupati"),
      dismissal("not-said", "bupati"),
    );
    expect(steps.map(({ code, rank, mode }) => [rank, code, mode])).toStrictEqual([
      [1, "sanction", "discretionary"],
      [2, "resignation", "voluntary"],
      [3, "lower-post", "decided"],
      [4, "suspension-12-months", "decided"],
      [5, "removal-from-post", "decided"],
      [6, "dismissal", "decided"],
    ]);
  });

  it("can be worded as the source words them", () => {
    const step = reward("promotion", "wali-kota", { code: "naik-jabatan", title: { id: "Promosi" }, mode: "proposed" });
    expect(step).toMatchObject({ code: "naik-jabatan", title: { id: "Promosi" }, mode: "proposed", by: "wali-kota" });
    expect(reward("award", "bupati").code).toBe("reward-award");
  });

  it("make rules without a mistake", () => {
    const said = saidFor(2025, cite("PK-CONTOH-2025"), "signatories");
    const made = extendRuleSet(national, {
      id: "made",
      name: "Kabupaten Contoh",
      sources: {
        "PK-CONTOH-2025": {
          instrument: "perjanjian-kinerja",
          shortTitle: "PK",
          title: "PK",
          on: plainDate("2025-01-02"),
        },
      },
      breaches: [said({ code: "missed", title: { id: "Target" }, at: "yearly", when: targetMissed("any") })],
      ladders: [
        said({
          code: "steps",
          title: { id: "Jenjang" },
          answers: ["missed"],
          steps: fromLightest(
            reprimand("oral", "bupati"),
            reprimand("written", "bupati"),
            reprimand("statement-of-dissatisfaction", "bupati"),
            suspensionFromPost(months(6), "bupati"),
            suspensionFromPost(years(1), "bupati"),
            removalFromPost("bupati"),
            dismissal("honourable", "bupati"),
          ),
        }),
      ],
    });
    expect(checkRuleSet(made)).toStrictEqual([]);
  });
});

describe("what another rule set says on a day", () => {
  it("is its rule without its grounds", () => {
    const { basis, speaks, binds, from, ...own } = {
      binds: undefined,
      ...rulesInForce(national, { on: plainDate("2025-03-25"), year: 2025, signed: true }).remediation,
    };
    expect([basis, speaks, binds, from]).toHaveLength(4);
    expect(ruleOn(national, "remediation", "2025-03-25")).toStrictEqual(own);
  });

  it("can be said again with something else", () => {
    const said = saidFor(2025, text);
    const entry: Entry<PlacementRules> = said({
      ...ruleOn(national, "placement", "2025-03-25"),
      afterPassing: "stays",
    });
    expect(entry.basis).toStrictEqual([text]);
    expect(entry.afterPassing).toBe("stays");
  });

  it("is nothing before it speaks", () => {
    expect(() => ruleOn(national, "remediation", "2013-12-31")).toThrow("Name a later day");
  });
});
