import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  checkRuleSet,
  extendRuleSet,
  national,
  type RuleSet,
  storedForm,
  type StoredRuleSet,
} from "perjanjian-kinerja";
import { readJson, readRuleSet, ruleSetJsonSchema } from "perjanjian-kinerja/read";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kabContoh } from "perjanjian-kinerja/testing";

import { shippedById as everyRuleSet } from "../rules/shipped.ts";
import { brief, changed, changedAll, gone, sentences } from "./support.ts";

/** National law is not stored. */
const shippedById = everyRuleSet.filter(([id]) => id !== "national");
const parents = [national];
const read = (input: unknown) => readRuleSet(input, { parents });
const written = (rules: RuleSet): unknown => JSON.parse(JSON.stringify(storedForm(rules)));
const lebong = written(kabLebong);
const contoh = written(kabContoh);

/** A stored rule set with some of its entries taken out. */
function someOf(whole: RuleSet): fc.Arbitrary<StoredRuleSet> {
  const stored = storedForm(whole);
  const slices = Object.entries(stored).flatMap(([slice, entries]) =>
    Array.isArray(entries) ? [[slice, fc.subarray(entries as object[])] as const] : [],
  );
  return fc.record(Object.fromEntries(slices)).map((some) => ({ ...stored, ...some }));
}

describe("a stored rule set", () => {
  it.each(shippedById)("%s comes back from JSON text as it was", (_, rules) => {
    const json = readJson(JSON.stringify(storedForm(rules)));
    expect(json.ok && read(json.value)).toEqual({ ok: true, value: rules });
  });

  it("holds the id of its parent and nothing of what the parent says", () => {
    const { parent } = storedForm(kabLebong);
    expect(parent).toBe("national");
    expect(() => storedForm(national)).toThrow(
      '"national" extends nothing. Store what extends it, and hand it in as a parent.',
    );
    expect(JSON.stringify(lebong)).not.toContain("PP-94-2021");
  });

  it("comes back with its choices and its author's review, over a parent that was read before", () => {
    const child: unknown = {
      id: "kabLebongBaca",
      name: "Kabupaten Lebong",
      parent: "kabLebong",
      sources: {},
      choices: { "clauses-1-and-6": "both" },
      reviewedOn: "2024-01-01",
    };
    const parent = read(lebong);
    const found = readRuleSet(child, { parents: parent.ok ? [national, parent.value] : [] });
    expect(found).toMatchObject({ ok: true, value: { parent: { id: "kabLebong", parent: { id: "national" } } } });
    expect(found.ok && storedForm(found.value)).toEqual({ formatVersion: 1, ...(child as object) });
  });

  it("with any part of its entries comes back as it was, or is refused with what the check finds", () => {
    fc.assert(
      fc.property(fc.constantFrom(...shippedById.map(([, rules]) => rules)).chain(someOf), (stored) => {
        const { formatVersion: version, parent: id, ...own } = stored;
        expect([version, id]).toEqual([1, "national"]);
        const rules: RuleSet = { ...own, parent: national };
        const wrong = checkRuleSet(rules).filter(({ severity }) => severity !== "warning");
        const found = read(JSON.parse(JSON.stringify(stored)));
        if (wrong.length === 0) expect(found).toEqual({ ok: true, value: rules });
        else expect(brief(found).length).toBe(wrong.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what is wrong with a stored rule set", () => {
  it.each<[string, readonly (readonly [readonly (string | number)[], unknown])[], readonly (readonly unknown[])[]]>([
    ["an unknown parent", [[["parent"], "nasional"]], [["unknown-reference", ["parent"], "nasional"]]],
    ["an unknown slice", [[["ladder"], []]], [["unknown-property", ["ladder"], []]]],
    [
      "an unknown property of an entry",
      [[["breaches", 0, "bind"], "all"]],
      [["unknown-property", ["breaches", 0, "bind"], "all"]],
    ],
    ["no basis", [[["breaches", 0, "basis"], gone]], [["missing", ["breaches", 0, "basis"], undefined]]],
    ["an empty basis", [[["breaches", 0, "basis"], []]], [["wrong-type", ["breaches", 0, "basis"], []]]],
    [
      "an impossible day",
      [[["breaches", 0, "speaks", "from"], "2025-02-29"]],
      [["impossible-day", ["breaches", 0, "speaks", "from"], "2025-02-29"]],
    ],
    [
      "an unknown kind of condition",
      [[["breaches", 0, "when", "of", 0, "kind"], "missed"]],
      [["unknown-value", ["breaches", 0, "when", "of", 0, "kind"], "missed"]],
    ],
    [
      "a condition in the wrong place",
      [[["ladders", 0, "steps", 0, "when", "kind"], "target-missed"]],
      [["unknown-value", ["ladders", 0, "steps", 0, "when", "kind"], "target-missed"]],
    ],
    [
      "a window of no length",
      [[["remediation", 0, "window", "count"], 0]],
      [["wrong-type", ["remediation", 0, "window", "count"], 0]],
    ],
    [
      "a length of time written as text",
      [[["remediation", 0, "window", "count"], "3"]],
      [["wrong-type", ["remediation", 0, "window", "count"], "3"]],
    ],
    ["no code of a region", [[["region"], "1707"]], [["wrong-type", ["region"], "1707"]]],
    [
      "a contradiction that the check finds",
      [[["breaches", 0, "at"], "weekly"]],
      [["unknown-reference", ["breaches", 0, "at"], "weekly"]],
    ],
    [
      "a broken shape beside a contradiction of another entry, both at once",
      [
        [["breaches", 0, "at"], 7],
        [["ladders", 0, "basis", 0, "source"], "PK-LAIN"],
        [["remediation", 0, "covers"], []],
      ],
      [
        ["wrong-type", ["breaches", 0, "at"], 7],
        ["unknown-reference", ["ladders", 0, "basis", 0, "source"], "PK-LAIN"],
        ["unreachable", ["remediation", 0, "covers"], []],
      ],
    ],
    [
      "broken sources: nobody can tell which sources there are",
      [[["sources", "PK-CONTOH-2025", "instrument"], "Perda-X"]],
      [["unknown-value", ["sources", "PK-CONTOH-2025", "instrument"], "Perda-X"]],
    ],
  ])("%s is said at its place", (_, changes, found) => {
    const result = read(changedAll(contoh, changes));
    expect(brief(result)).toEqual(found);
    for (const { id, en } of sentences(result)) {
      expect(id).toMatch(/^Ketentuan "Kabupaten Contoh" \(\S+\): .+\.$/u);
      expect(en).toMatch(/^Rule set "Kabupaten Contoh" \(\S+\): .+\.$/u);
    }
  });

  it("keeps the place of an entry behind a broken one", () => {
    const broken = changedAll(lebong, [
      [["obligations", 0, "due", "kind"], "some-day"],
      [["obligations", 3, "basis", 0, "source"], "PK-LAIN"],
    ]);
    expect(brief(read(broken)).map(([code, path]) => [code, path])).toEqual([
      ["unknown-value", ["obligations", 0, "due", "kind"]],
      ["unknown-reference", ["obligations", 3, "basis", 0, "source"]],
    ]);
  });

  it("such as a reading that takes no way of its own, is no crash", () => {
    const broken = changed(lebong, ["breaches", 1, "when", "taken"], "neither");
    expect(brief(read(broken))).toEqual([["unknown-reference", ["breaches", 1, "when", "taken"], "neither"]]);
  });

  it("is a local rule on what only national law can say", () => {
    const bold = changed(contoh, ["resignation"], []);
    expect(brief(read(bold))).toEqual([["unknown-property", ["resignation"], []]]);
  });

  it("does not include what is only to be looked at", () => {
    const early = changed(contoh, ["remediation", 0, "speaks", "from"], "2018-01-01");
    const found = read(early);
    expect(found.ok).toBe(true);
    expect(found.ok && checkRuleSet(found.value).map(({ code }) => code)).toEqual(["parent-changed"]);
  });
});

describe("the JSON Schema", () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  const accepts = ajv.compile(ruleSetJsonSchema());

  it.each(shippedById)("accepts %s in its stored form", (_, rules) => {
    expect([accepts(written(rules)), accepts.errors]).toEqual([true, null]);
  });

  it.each<[string, readonly (string | number)[], unknown]>([
    ["a missing basis", ["breaches", 0, "basis"], gone],
    ["an empty basis", ["breaches", 0, "basis"], []],
    ["an unknown slice", ["ladder"], []],
    ["an unknown kind", ["breaches", 0, "when", "of", 0, "kind"], "missed"],
    ["a blank name", ["name"], " "],
    ["a year as text", ["breaches", 0, "speaks"], { kind: "for-year", year: "2025" }],
    ["a window of no length", ["remediation", 0, "window", "count"], 0],
    ["an unknown instrument", ["sources", "PK-CONTOH-2025", "instrument"], "Perda-X"],
  ])("refuses %s", (_, path, put) => {
    expect(accepts(changed(contoh, path, put))).toBe(false);
  });

  it("refuses nothing that the reader takes", () => {
    const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant([]));
    const places = [
      ["id"],
      ["region"],
      ["choices"],
      ["breaches", 0, "when"],
      ["breaches", 0, "title", "en"],
      ["ladders", 0, "steps", 0, "rank"],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places), scalar, (path, value) => {
        const input = changed(contoh, path, value);
        return !read(input).ok || accepts(input);
      }),
    );
  });

  it("names what is used in many places, and is itself plain JSON", () => {
    const schema = ruleSetJsonSchema();
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(Object.keys(schema["$defs"] as object)).toEqual(
      expect.arrayContaining(["Texts", "Citation", "Duration", "Source", "Effect", "BreachCondition", "StepCondition"]),
    );
  });

  it("knows a rule set that an author extends with every slice there is for a region", () => {
    const child = extendRuleSet(kabLebong, { id: "anak", name: "Kabupaten Lebong", sources: {} });
    expect(accepts(written(child))).toBe(true);
  });
});
