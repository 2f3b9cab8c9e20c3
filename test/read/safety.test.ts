import fc from "fast-check";
import { national, type Result, storedForm } from "perjanjian-kinerja";
import { readAgreement, readFacts, readJson, readRuleSet } from "perjanjian-kinerja/read";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { contohAgreement, contohFacts } from "perjanjian-kinerja/testing";
import { afterEach, describe, expect, it } from "vitest";

import { brief, changed, issuesOf } from "./support.ts";

const readers: readonly (readonly [string, unknown, (input: unknown) => Result<unknown>])[] = [
  ["readAgreement", contohAgreement, readAgreement],
  ["readFacts", contohFacts, (input) => readFacts(input, [contohAgreement])],
  ["readRuleSet", storedForm(kabLebong), (input) => readRuleSet(input, { parents: [national] })],
];

/** Every place of a value, the innermost ones too. */
const placesOf = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] => [
  path,
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, below]) =>
        placesOf(below, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

const isSound = (result: Result<unknown>): boolean =>
  result.ok ||
  (result.issues.length > 0 &&
    result.issues.every(({ message, path }) => message.id !== "" && message.en !== "" && Array.isArray(path)) &&
    typeof JSON.stringify(result.issues) === "string");

describe.each(readers)("%s never throws, whatever comes", (_, right, read) => {
  it("for any value of JSON", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => isSound(read(value))));
  });

  it("for anything that a program can hold", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withTypedArray: true,
    });
    fc.assert(fc.property(anything, (value) => isSound(read(value))));
  });

  it("for anything in any place of what was right", () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    fc.assert(
      fc.property(fc.constantFrom(...placesOf(right)), anything, (path, value) =>
        isSound(read(changed(right, path, value))),
      ),
      { numRuns: 1000 },
    );
  });

  it("and an issue lies at the place that was made wrong, above it or below it", () => {
    // A symbol is right nowhere.
    fc.assert(
      fc.property(fc.constantFrom(...placesOf(right)), (path) => {
        const found = issuesOf(read(changed(right, path, Symbol("wrong"))));
        expect(found.map((issue) => issue.path)).toContainEqual(path);
      }),
    );
  });

  it("for objects that hold themselves", () => {
    const circle: Record<string, unknown> = { ...(right as object) };
    circle["self"] = circle;
    circle["id"] = circle;
    expect(isSound(read(circle))).toBe(true);
    expect(brief(read(circle))).toContainEqual(["unknown-property", ["self"], "object that JSON cannot write"]);
  });

  it("for values nested a million deep", () => {
    const deep = readJson("[".repeat(1_000_000) + "]".repeat(1_000_000));
    expect(isSound(read(deep.ok && deep.value))).toBe(true);
    const more = read({ ...(right as object), more: deep.ok && deep.value });
    expect(brief(more)).toEqual([["unknown-property", ["more"], "object that JSON cannot write"]]);
  });

  it("for an object that holds itself a hundred times, and without losing time", () => {
    const circle: Record<string, unknown> = {};
    for (let index = 0; index < 100; index += 1) circle[`self${String(index)}`] = circle;
    expect(isSound(read({ ...(right as object), circle }))).toBe(true);
  });

  it("for a getter that throws, which is named", () => {
    const input = Object.defineProperty({ ...(right as object) }, "secret", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(brief(read(input))).toEqual([["not-json", ["secret"], undefined]]);
  });

  it("for a proxy that answers nothing", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(issuesOf(read(proxy)).map(({ code, path }) => [code, path])).toEqual([["not-json", []]]);
    expect(isSound(read({ ...(right as object), id: proxy }))).toBe(true);
  });

  it("and properties under a symbol are not dropped in silence", () => {
    expect(brief(read({ ...(right as object), [Symbol("x")]: 1 }))).toEqual([
      ["unknown-property", ["Symbol(x)"], "Symbol(x)"],
    ]);
  });
});

it("a symbol among the periods is one issue", () => {
  const path = ["objectives", 0, "indicators", 0, "targets"] as const;
  expect(brief(readAgreement(changed(contohAgreement, path, { "2025": 14, [Symbol("x")]: 1 })))).toEqual([
    ["unknown-property", [...path, "Symbol(x)"], "Symbol(x)"],
  ]);
});

it("the unreadable is explained in both languages", () => {
  const input = {
    get id(): string {
      throw new Error("no");
    },
  };
  expect(issuesOf(readAgreement(input))[0]?.message).toEqual({
    id: "Perjanjian kinerja (id): Isinya tidak dapat dibaca. Berikan data biasa, seperti hasil JSON.parse, tanpa fungsi atau getter.",
    en: "Agreement (id): It cannot be read. Hand over plain data as JSON.parse returns it, without functions or getters.",
  });
});

it.each([
  [1n, "1n"],
  [Symbol("x"), "Symbol(x)"],
  [() => 1, "function"],
])("what a log or a worker cannot carry is received in words", (put, received) => {
  expect(brief(readAgreement(changed(contohAgreement, ["id"], put)))).toEqual([["wrong-type", ["id"], received]]);
});

describe("a property named __proto__", () => {
  afterEach(() => {
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("polluted");
  });

  it.each([
    [["__proto__"]],
    [["mandateHolder", "post", "__proto__"]],
    [["objectives", 0, "indicators", 0, "targets", "__proto__"]],
    [["objectives", 0, "indicators", 0, "__proto__"]],
    [["signing", "__proto__"]],
  ])("is an unknown property at %j, and pollutes nothing", (path) => {
    const text = JSON.stringify(contohAgreement).replace(
      JSON.stringify(
        path
          .slice(0, -1)
          .reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], contohAgreement),
      ),
      (part) => part.replace(/^\{/u, '{"__proto__":{"polluted":1},'),
    );
    const json = readJson(text);
    expect(json.ok).toBe(true);
    expect(brief(readAgreement(json.ok && json.value))).toEqual([["unknown-property", path, { polluted: 1 }]]);
  });

  it("of an evaluation is found too", () => {
    const fact =
      '{"kind":"evaluated","agreement":"pk-2025-dinkes","review":"r","levels":{"__proto__":"baik"},"on":"2025-01-02"}';
    const json = readJson(`{"official":"Siti Contoh","employment":"PNS","events":[${fact}]}`);
    expect(brief(readFacts(json.ok && json.value, [contohAgreement]))).toEqual([
      ["unknown-property", ["events", 0, "levels", "__proto__"], "baik"],
    ]);
  });

  it("cannot lend what was not written", () => {
    const json = readJson(JSON.stringify(contohAgreement).replace('"year":2025', '"__proto__":{"year":2025}'));
    expect(brief(readAgreement(json.ok && json.value)).map(([code, path]) => [code, path])).toEqual([
      ["unknown-property", ["__proto__"]],
      ["missing", ["year"]],
    ]);
  });
});

it.each(["constructor", "toString", "hasOwnProperty"])("an id may be %s, and an unknown reference too", (id) => {
  const agreement = { ...contohAgreement, id };
  expect(readAgreement(agreement).ok).toBe(true);
  const fact = { kind: "judged", agreement: id, matter: "x", holds: true, on: "2025-01-02" };
  const facts = { official: "Siti Contoh", employment: "PNS", events: [fact] };
  expect(readFacts(facts, [agreement]).ok).toBe(true);
  expect(brief(readFacts(facts, [contohAgreement]))).toEqual([["unknown-reference", ["events", 0, "agreement"], id]]);
});
