import { describe, expect, it } from "vitest";

import {
  cite,
  extendRuleSet,
  forYear,
  type Matter,
  type Moment,
  national,
  plainDate,
  type Provenance,
  provenanceOf,
  type RequiredDocuments,
  rulesInForce,
  type RuleSet,
  since,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kabSolok } from "perjanjian-kinerja/regencies/kabSolok";
import { changeDays } from "perjanjian-kinerja/testing";

import { shippedById } from "./shipped.ts";

const at = (on: string, year = Number(on.slice(0, 4)), signed = true): Moment => ({ on: plainDate(on), year, signed });

function originOf(rules: RuleSet, moment: Moment, slice: Provenance["slice"], code?: string): Provenance | undefined {
  return provenanceOf(rules, moment).find((one) => one.slice === slice && one.code === code);
}

describe("the provenance of the rules in force", () => {
  it.each(shippedById)("of %s names for every value the rule set that supplies it, around every change", (_, rules) => {
    for (const day of changeDays(rules)) {
      for (const signed of [true, false]) {
        const moment = at(day, Number(day.slice(0, 4)), signed);
        const { ruleSet, name, sources, choices, silent, ...slices } = rulesInForce(rules, moment);
        void [ruleSet, name, sources, choices, silent];
        const resolved = Object.entries(slices).flatMap(([slice, value]) => {
          const list: readonly { readonly from: string; readonly code?: string }[] = Array.isArray(value)
            ? (value as { from: string; code: string }[])
            : [value as { from: string }];
          return list.map(({ from, code }) => `${slice} ${code ?? ""} ${from}`);
        });
        const origins = provenanceOf(rules, moment).map((one) => `${one.slice} ${one.code ?? ""} ${one.ruleSet}`);
        expect(origins.toSorted()).toEqual(resolved.toSorted());
      }
    }
  });

  it("names the entry, since when it speaks, whom it binds and where it stands", () => {
    const clause = originOf(kabLebong, at("2022-12-31"), "breaches", "clause-7");
    expect(clause).toMatchObject({
      ruleSet: "kabLebong",
      name: "Kabupaten Lebong",
      index: 1,
      speaks: { kind: "for-year", year: 2022 },
      binds: "signatories",
      insteadOf: [],
    });
    expect(clause?.basis.map(({ source, article }) => [source, article])).toEqual([["PK-LEBONG-2022", "butir 7"]]);
    expect(kabLebong.breaches?.[clause!.index]?.code).toBe("clause-7");
  });

  it("names what the parent would say without it", () => {
    const quarterly = originOf(kabLebong, at("2024-12-31"), "reviews", "quarterly");
    expect(quarterly?.insteadOf.map(({ ruleSet, speaks }) => [ruleSet, speaks])).toEqual([
      ["national", { kind: "since", from: "2015-01-01" }],
    ]);
  });

  it("names national law where the regency is silent, with the entry of that day", () => {
    const window = (day: string): readonly unknown[] => {
      const found = originOf(kabSolok, at(day), "remediation");
      return [found?.ruleSet, found?.index, found?.speaks];
    };
    expect(window("2020-12-31")).toEqual(["national", 2, { kind: "since", from: "2019-01-01" }]);
    expect(window("2018-12-31")).toEqual(["national", 1, { kind: "since", from: "2017-04-07" }]);
  });

  it("goes through every generation, nearest first", () => {
    const basis = cite("PK");
    const sources = { PK: { instrument: "perjanjian-kinerja", title: "PK" } } as const;
    const matter: Matter = { code: "m", title: { id: "M" }, regards: "conduct" };
    const parent = extendRuleSet(national, {
      id: "induk",
      name: "Induk",
      sources,
      matters: [since<Matter>("2020-01-01", { ...matter, basis })],
      documents: [since<RequiredDocuments>("2020-01-01", { kinds: ["skp"], basis })],
    });
    const child = extendRuleSet(parent, {
      id: "anak",
      name: "Anak",
      sources: {},
      matters: [forYear<Matter>(2024, { ...matter, basis })],
      documents: [forYear<RequiredDocuments>(2024, { kinds: [], binds: "signatories", basis })],
    });
    const chain = (moment: Moment, slice: Provenance["slice"], code?: string): readonly string[] => {
      const found = originOf(child, moment, slice, code);
      return found === undefined ? [] : [found.ruleSet, ...found.insteadOf.map(({ ruleSet }) => ruleSet)];
    };
    expect(chain(at("2024-06-30"), "matters", "m")).toEqual(["anak", "induk"]);
    expect(chain(at("2023-06-30"), "matters", "m")).toEqual(["induk"]);
    expect(chain(at("2024-06-30"), "documents")).toEqual(["anak", "induk", "national"]);
    expect(chain(at("2024-06-30", 2024, false), "documents")).toEqual(["induk", "national"]);
  });
});
