import { describe, expect, it } from "vitest";

import {
  cite,
  extendRuleSet,
  forYear,
  type Matter,
  type Moment,
  national,
  plainDate,
  type RequiredDocuments,
  type RulesInForce,
  rulesInForce,
  type RuleSet,
  type RuleSetDraft,
  since,
  type Source,
} from "perjanjian-kinerja";
import { kabContoh } from "perjanjian-kinerja/regencies/_template";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { changeDays } from "perjanjian-kinerja/testing";

import { shippedById } from "./shipped.ts";

const source: Source = { instrument: "perjanjian-kinerja", title: "PK Contoh" };
const basis = cite("PK-CONTOH");
const extended = (draft: Partial<RuleSetDraft>, parent: RuleSet = national): RuleSet =>
  extendRuleSet(parent, { id: "kabBaru", name: "Kabupaten Baru", sources: { "PK-CONTOH": source }, ...draft });
const at = (on: string, year = Number(on.slice(0, 4)), signed = true): Moment => ({ on: plainDate(on), year, signed });

/** What speaks, without the name of who was asked. */
function speaking(rules: RuleSet, moment: Moment): Omit<RulesInForce, "ruleSet" | "name"> {
  const { ruleSet, name, ...rest } = rulesInForce(rules, moment);
  void [ruleSet, name];
  return rest;
}

const matter = (code: string, title = code): Matter => ({ code, title: { id: title }, regards: "conduct" });

describe("a rule set that says nothing", () => {
  it.each(shippedById)("equals %s in every slice, on every day on which anything changes", (_, parent) => {
    const silent = extendRuleSet(parent, { id: "diam", name: "Diam", sources: {} });
    for (const day of changeDays(parent)) {
      for (const signed of [true, false]) {
        const moment = { on: day, year: Number(day.slice(0, 4)), signed };
        expect(speaking(silent, moment)).toEqual(speaking(parent, moment));
      }
    }
  });
});

describe("what an author copies", () => {
  it("keeps the parent that was named, also where the draft is a copy of a rule set that has another", () => {
    const copied: RuleSetDraft = { ...kabContoh, id: "kabLain", name: "Kabupaten Lain" };
    expect(kabContoh.parent?.id).toBe("national");
    expect(extendRuleSet(kabLebong, copied).parent?.id).toBe("kabLebong");
  });

  it("is its own, also where it copies a rule in force that was another's", () => {
    const { remediation } = rulesInForce(national, at("2025-12-31"));
    const local = extended({ remediation: [since("2025-01-01", { ...remediation!, basis })] });
    expect(rulesInForce(local, at("2025-12-31")).remediation?.from).toBe("kabBaru");
    const [sign] = rulesInForce(national, at("2025-12-31")).obligations;
    const duty = extended({ obligations: [since("2025-01-01", { ...sign!, basis })] });
    expect(rulesInForce(duty, at("2025-12-31")).obligations.find(({ code }) => code === sign!.code)?.from).toBe(
      "kabBaru",
    );
  });
});

describe("a slice of which one entry speaks", () => {
  const local = extended({
    documents: [since<RequiredDocuments>("2023-03-01", { kinds: ["skp"], basis }, "2023-12-31")],
  });
  const kinds = (day: string, rules = local): readonly [unknown, unknown] => {
    const { documents } = rulesInForce(rules, at(day));
    return [documents?.kinds, documents?.from];
  };

  it("is the parent's before its first day and after its last", () => {
    expect(kinds("2023-02-28")).toEqual([["perjanjian-kinerja"], "national"]);
    expect(kinds("2023-03-01")).toEqual([["skp"], "kabBaru"]);
    expect(kinds("2023-12-31")).toEqual([["skp"], "kabBaru"]);
    expect(kinds("2024-01-01")).toEqual([["perjanjian-kinerja"], "national"]);
  });

  it("is not overtaken by a national entry that is newer", () => {
    const early = extended({ documents: [since<RequiredDocuments>("2014-06-01", { kinds: ["skp"], basis })] });
    expect(kinds("2014-05-31", early)).toEqual([undefined, undefined]);
    expect(kinds("2014-06-01", early)).toEqual([["skp"], "kabBaru"]);
    expect(kinds("2024-01-01", early)).toEqual([["skp"], "kabBaru"]);
  });

  it("is taken from the nearest that speaks, over several generations", () => {
    const child = extended(
      { id: "kecamatan", documents: [forYear<RequiredDocuments>(2024, { kinds: [], basis })] },
      local,
    );
    expect(kinds("2022-12-31", child)).toEqual([["perjanjian-kinerja"], "national"]);
    expect(kinds("2023-06-30", child)).toEqual([["skp"], "kabBaru"]);
    expect(kinds("2024-06-30", child)).toEqual([[], "kecamatan"]);
  });
});

describe("a list", () => {
  const parent = extended({
    id: "induk",
    matters: ["a", "b", "c"].map((code) => since<Matter>("2020-01-01", { ...matter(code), basis })),
  });
  const child = extended(
    {
      id: "anak",
      matters: [
        since<Matter>("2023-01-01", { ...matter("d"), basis }),
        since<Matter>("2023-01-01", { ...matter("b", "B anak"), basis }),
      ],
    },
    parent,
  );
  const listed = (day: string): readonly string[] =>
    rulesInForce(child, at(day)).matters.map(({ title, from }) => `${title.id} (${from})`);

  it("merges by code and keeps the order of the parent; what is new stands behind", () => {
    expect(listed("2022-12-31")).toEqual(["a (induk)", "b (induk)", "c (induk)"]);
    expect(listed("2023-01-01")).toEqual(["a (induk)", "B anak (anak)", "c (induk)", "d (anak)"]);
  });
});

describe("the sources and the readings", () => {
  it("are the parent's and its own; its own stands where both have a key", () => {
    const parent = extended(
      { choices: { "three-pillars": "none-of-the-three", "clauses-1-and-6": "both" } },
      kabLebong,
    );
    const own: Source = { instrument: "Perbup", title: "Lain" };
    const child = extendRuleSet(parent, {
      id: "anak",
      name: "Anak",
      sources: { "PK-CONTOH": own },
      choices: { "clauses-1-and-6": "one-to-six" },
    });
    const { sources, choices } = rulesInForce(child, at("2024-06-30"));
    expect(sources["PK-CONTOH"]).toEqual(own);
    expect(Object.keys(sources)).toEqual(expect.arrayContaining(Object.keys(national.sources)));
    expect(choices).toEqual({ "three-pillars": "none-of-the-three", "clauses-1-and-6": "one-to-six" });
  });
});

describe("extending", () => {
  it("gives back what was written, with its parent, and leaves the parent alone", () => {
    const before = structuredClone(national);
    const draft = { id: "kabBaru", name: "Kabupaten Baru", sources: {} };
    expect(extendRuleSet(national, draft)).toEqual({ ...draft, parent: national });
    expect(national).toEqual(before);
  });

  it("refuses a rule set that contradicts itself, and names everything that is wrong at once", () => {
    const wrong = (): RuleSet =>
      extendRuleSet(national, {
        id: "kabBaru",
        name: "Kabupaten Baru",
        sources: {},
        documents: [forYear<RequiredDocuments>(2025, { kinds: [], basis })],
        matters: [1, 2].map(() => forYear<Matter>(2025, { ...matter("a"), basis: cite("PP-94-2021") })),
      });
    expect(wrong).toThrow(RangeError);
    expect(wrong).toThrow(
      [
        "Kabupaten Baru contradicts itself.",
        `- documents.0.basis.0.source: The source "PK-CONTOH" is not listed under "sources". Add it there, or correct the key.`,
        `- matters.1: "matters" has two entries "a" for 2025. Merge them, or tell them apart by day or code.`,
      ].join("\n"),
    );
  });
});
