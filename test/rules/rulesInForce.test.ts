import { describe, expect, it } from "vitest";

import {
  addDays,
  extendRuleSet,
  type Grounds,
  type ListSlices,
  type Moment,
  national,
  type PlainDate,
  plainDate,
  rulesInForce,
  type RulesInForce,
  type RuleSet,
  type Slices,
} from "perjanjian-kinerja";
import { kabContoh } from "perjanjian-kinerja/regencies/_template";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kabSolok } from "perjanjian-kinerja/regencies/kabSolok";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";
import { changeDays } from "perjanjian-kinerja/testing";

import { entriesOf, shippedById } from "./shipped.ts";

const at = (on: string, signed = true): Moment => ({ on: plainDate(on), year: Number(on.slice(0, 4)), signed });
/** A rule set without a word is silent on every slice of which one entry speaks; the other lists are empty. */
const empty = rulesInForce({ id: "kosong", name: "Kosong", sources: {} }, at("2024-06-30"));
const singles = empty.silent.map(({ slice }) => slice);
const lists = (Object.keys(empty) as (keyof RulesInForce)[]).filter(
  (key): key is keyof ListSlices => key !== "silent" && Array.isArray(empty[key]),
);

interface Speaking extends Grounds {
  readonly slice: keyof Slices;
  readonly from: string;
  readonly code?: string;
}

/** Everything that speaks at a moment, each with who says it and when it speaks. */
function entriesAt(rules: RuleSet, moment: Moment): readonly Speaking[] {
  const found: RulesInForce = rulesInForce(rules, moment);
  return [
    ...singles.flatMap((slice) => {
      const entry = found[slice];
      return entry === undefined ? [] : [{ slice, from: entry.from, basis: entry.basis, speaks: entry.speaks }];
    }),
    ...lists.flatMap((slice) =>
      found[slice].map(({ code, from, basis, speaks }) => ({ slice, code, from, basis, speaks })),
    ),
  ];
}

function spoken(rules: RuleSet, moment: Moment): readonly string[] {
  return entriesAt(rules, moment).map(
    ({ slice, code, from, speaks }) => `${slice} ${code ?? ""} ${from} ${JSON.stringify(speaks)}`,
  );
}

function dayBefore(day: PlainDate): Moment {
  return at(addDays(day, -1));
}

describe.each(shippedById)("%s", (_, rules) => {
  const { parent, ...own } = rules;
  const family: readonly RuleSet[] = parent === undefined ? [rules] : [rules, parent];

  it("changes on each day on which an entry of its own begins or has ended", () => {
    for (const day of changeDays(own)) {
      expect(spoken(rules, at(day)), day).not.toEqual(spoken(rules, dayBefore(day)));
    }
  });

  it("does not change on any other day", () => {
    const days = changeDays(rules);
    days.slice(1).forEach((day, index) => {
      expect(spoken(rules, { ...dayBefore(day), year: 1900 }), day).toEqual(
        spoken(rules, { ...at(days[index]!), year: 1900 }),
      );
    });
  });

  it("names for every value the rule set that supplied it", () => {
    for (const day of changeDays(rules)) {
      for (const { slice, from, basis, speaks } of entriesAt(rules, at(day))) {
        const owner = family.find(({ id }) => id === from);
        expect(owner?.[slice], slice).toContainEqual(expect.objectContaining({ basis, speaks }));
      }
    }
  });

  it("is silent on a slice exactly where it is missing, and says since when anything speaks on it", () => {
    for (const day of [plainDate("2000-01-01"), ...changeDays(rules)]) {
      const found = rulesInForce(rules, at(day));
      expect(found.silent.map(({ slice }) => slice)).toEqual(singles.filter((slice) => found[slice] === undefined));
      for (const { slice, begins } of found.silent) {
        const first = entriesOf(rules)
          .filter((entry) => entry.slice === slice)
          .map(({ speaks }) => speaks.from ?? plainDate(`${String(speaks.year)}-01-01`))
          .toSorted()[0];
        expect(begins).toBe(first);
      }
    }
  });

  it("has an answer on every slice on the first day on which that speaks", () => {
    for (const { slice, begins } of rulesInForce(rules, at("2000-01-01")).silent) {
      expect(begins).toBeDefined();
      expect(rulesInForce(rules, dayBefore(begins!))[slice]).toBeUndefined();
      expect(rulesInForce(rules, at(begins!))[slice]).toBeDefined();
    }
  });

  it("cites only sources that it lists", () => {
    for (const day of changeDays(rules)) {
      const { sources } = rulesInForce(rules, at(day));
      const cited = entriesAt(rules, at(day)).flatMap(({ basis }) => basis.map(({ source }) => source));
      expect(cited.filter((source) => !(source in sources))).toEqual([]);
    }
  });
});

describe("discipline law", () => {
  const articles = (on: string): readonly string[] =>
    rulesInForce(national, at(on)).discipline?.kinds.map(({ code }) => code) ?? [];

  it("changed between 30 and 31 August 2021: removal without end and dishonourable dismissal ended", () => {
    expect(articles("2021-08-30")).toEqual(
      expect.arrayContaining(["pembebasan-dari-jabatan", "PTDH", "penurunan-pangkat-3-tahun"]),
    );
    expect(articles("2021-08-30")).toHaveLength(11);
    expect(articles("2021-08-31")).not.toEqual(expect.arrayContaining(["PTDH"]));
    expect(articles("2021-08-31")).not.toContain("pembebasan-dari-jabatan");
    expect(articles("2021-08-31")).toContain("pembebasan-menjadi-pelaksana-12-bulan");
  });

  it("E28 since then lowers a rank only for one year, in place of a kind that waits for the regulation on pay", () => {
    const kinds = rulesInForce(national, at("2021-08-31")).discipline?.kinds ?? [];
    expect(kinds.filter(({ effect }) => effect.kind === "rank-lowered")).toMatchObject([
      { code: "penurunan-pangkat-1-tahun", level: "sedang", applies: "transitional" },
    ]);
    expect(kinds.filter(({ applies }) => applies === "suspended").map(({ effect }) => effect.kind)).toEqual([
      "allowance-cut",
      "allowance-cut",
      "allowance-cut",
    ]);
    expect(kinds.filter(({ applies }) => applies === "regular")).toHaveLength(6);
  });

  it("before PP 53/2010 is silent, and says so", () => {
    expect(rulesInForce(national, at("2010-06-05")).silent).toContainEqual({
      slice: "discipline",
      begins: "2010-06-06",
    });
    expect(rulesInForce(national, at("2010-06-06")).discipline?.kinds).toHaveLength(11);
  });
});

describe("national law on the time to improve", () => {
  const covering = (on: string): readonly string[] =>
    (rulesInForce(national, at(on)).remediation?.covers ?? []).map(
      ({ levels, shownBy, clear }) => `${levels.join(" ")}: ${shownBy}, ${clear}`,
    );
  const senior = "jpt-pratama: target-or-grade, clear";
  const others = "administrator pengawas pelaksana jabatan-fungsional jf-ahli-utama: grade";

  it.each([
    ["2014-01-14", []],
    ["2014-01-15", [senior]],
    ["2018-12-31", [senior]],
    ["2019-01-01", [senior, `${others}, requires-legal-review`]],
    ["2021-12-31", [senior, `${others}, requires-legal-review`]],
    ["2022-01-01", [senior, `${others}, clear`]],
    ["2023-10-30", [senior, `${others}, clear`]],
    ["2023-10-31", [`jpt-pratama ${others}, clear`]],
  ])("on %s covers %j", (on, covered) => {
    expect(covering(on)).toEqual(covered);
  });
});

describe("local rules", () => {
  const ladders = (rules: RuleSet, on: string, signed = true): readonly string[] =>
    rulesInForce(rules, at(on, signed)).ladders.map(({ code }) => code);

  it("of Lebong live for their year: each year has a set of its own, and none outlives it", () => {
    expect(ladders(kabLebong, "2021-12-31")).toEqual([]);
    expect(ladders(kabLebong, "2022-01-01")).toContain("four-points");
    expect(ladders(kabLebong, "2022-12-31")).toEqual(ladders(kabLebong, "2022-01-01"));
    expect(ladders(kabLebong, "2023-12-31")).toEqual([]);
    expect(ladders(kabLebong, "2024-01-01")).toEqual(["firm-sanctions"]);
    expect(ladders(kabLebong, "2025-01-01")).toEqual([]);
  });

  it("of Lebong 2022 bind who signed; what was said of everyone in 2024 binds everyone", () => {
    expect(ladders(kabLebong, "2022-12-31", false)).toEqual([]);
    expect(ladders(kabLebong, "2024-12-31", false)).toEqual(["firm-sanctions"]);
  });

  it("of Bekasi speak since the letter, and still do", () => {
    expect(rulesInForce(kotaBekasi, at("2019-01-13")).documents).toMatchObject({ from: "national" });
    expect(rulesInForce(kotaBekasi, at("2019-01-14")).documents).toMatchObject({ from: "kotaBekasi" });
    expect(rulesInForce(kotaBekasi, at("2026-01-01")).documents).toMatchObject({ from: "kotaBekasi" });
  });

  it("of Solok leave the time to improve to national law", () => {
    expect(rulesInForce(kabSolok, at("2020-12-31")).remediation?.from).toBe("national");
  });
});

describe("asking again", () => {
  it("gives the very same object, also for an equal moment", () => {
    expect(rulesInForce(kabContoh, at("2025-12-31"))).toBe(rulesInForce(kabContoh, at("2025-12-31")));
  });

  it("never mixes the day, the year or the signature of another question into the answer", () => {
    const moments = ["2024-12-31", "2025-03-24", "2025-03-25"].flatMap((on) =>
      [2022, 2024].flatMap((year) => [true, false].map((signed) => ({ on: plainDate(on), year, signed }))),
    );
    const again = (rules: RuleSet): RuleSet => ({ ...rules });
    for (const rules of [kabContoh, kabLebong]) {
      const all = moments.map((moment) => rulesInForce(rules, moment));
      moments.forEach((moment, index) => {
        expect(rulesInForce(again(rules), moment)).toEqual(all[index]);
      });
    }
  });

  it("keeps two rule sets of one id apart", () => {
    const one = extendRuleSet(national, { id: "sama", name: "Satu", sources: {} });
    const other = extendRuleSet(kabLebong, { id: "sama", name: "Dua", sources: {} });
    expect(rulesInForce(one, at("2022-12-31")).ladders).toHaveLength(0);
    expect(rulesInForce(other, at("2022-12-31")).ladders).toEqual(rulesInForce(kabLebong, at("2022-12-31")).ladders);
  });
});

describe("the rules between two days of change", () => {
  const rules: readonly RuleSet[] = [national, kabContoh, kabLebong, kabSolok, kotaBekasi];

  it.each(rules.map((one) => [one.id, one] as const))(
    "of %s are one and the same object, and change on that day",
    (_, one) => {
      const days = changeDays(one).filter((day) => day > "2014-01-01");
      for (const [place, day] of days.entries()) {
        const year = 2022;
        const before = rulesInForce(one, { on: addDays(day, -1), year, signed: true });
        const from = rulesInForce(one, { on: day, year, signed: true });
        const until = days[place + 1];
        const last = until === undefined ? addDays(day, 400) : addDays(until, -1);
        expect(from).toBe(rulesInForce(one, { on: last, year, signed: true }));
        expect(rulesInForce(one, { on: addDays(day, -1), year, signed: true })).toBe(before);
        expect(from).not.toBe(rulesInForce(one, { on: day, year, signed: false }));
      }
    },
  );
});
