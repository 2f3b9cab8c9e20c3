import { describe, expect, it } from "vitest";

import { describeRule, type RuleSet, type SliceName, sliceTitle } from "perjanjian-kinerja";

import { titlesWhile } from "../src/describeRule.ts";
import type { Speaks } from "../src/law/since.ts";
import { shippedById } from "./rules/shipped.ts";

type Entries = readonly { readonly speaks: Speaks }[];

const isSlice = (slice: [string, unknown]): slice is [SliceName, Entries] =>
  Array.isArray(slice[1]) && slice[1].every((one: object) => "speaks" in one);

/** Every entry of a rule set, with its slice and its place there. */
const entriesOf = (rules: RuleSet): readonly (readonly [SliceName, number, Entries[number]])[] =>
  Object.entries(rules)
    .filter(isSlice)
    .flatMap(([slice, entries]) => entries.map((entry, place) => [slice, place, entry] as const));

/** Words that only the one language has, so that a text left in the other is found. */
const INDONESIAN = /\b(?:dan|atau|yang|dengan|tidak|untuk|setiap|sebelum|paling|hari kerja)\b/u;
const ENGLISH = /\b(?:and|or|the|with|not|every|before|working days|whoever)\b/u;

describe.each(shippedById)("every rule of %s", (_, rules) => {
  const told = entriesOf(rules).map(([slice, place, entry]) => {
    const titles = titlesWhile(rules, entry.speaks);
    const say = (language: "id" | "en"): string => describeRule(slice, entry as never, { language, titles });
    return { where: `${slice}.${String(place)}`, slice, id: say("id"), en: say("en") };
  });

  it("is put into words in both languages, whole and in one line", () => {
    const broken = told.filter(({ id, en }) =>
      [id, en].some((text) => text.trim() === "" || /undefined|NaN|\[object|\n| {2}|\(\)/u.test(text)),
    );
    expect(broken).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
  });

  it("says nothing in Indonesian in English words, and its slice has a name in each", () => {
    expect(told.filter(({ id }) => ENGLISH.test(id))).toEqual([]);
    expect(told.filter(({ slice }) => sliceTitle(slice, "id") === sliceTitle(slice, "en"))).toEqual([]);
  });

  it("says nothing in English in Indonesian words, but for what the law and the sources call things", () => {
    expect(told.filter(({ en }) => INDONESIAN.test(en)).map(({ where, en }) => [where, en])).toEqual([]);
  });
});
