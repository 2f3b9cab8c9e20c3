import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  allOf,
  always,
  anyOf,
  type Condition,
  leavesOf,
  missingFacts,
  not,
  plainDate,
  reading,
  resolve,
  type Truth,
} from "perjanjian-kinerja";

type Kind = Truth["kind"];

/** A leaf that answers what it is told to, under a name of its own. */
interface Leaf {
  readonly kind: "leaf";
  readonly name: string;
  readonly says: Kind;
  readonly known?: string;
}

const leaf = (says: Kind, name: string = says, known?: string): Leaf => ({
  kind: "leaf",
  name,
  says,
  ...(known === undefined ? {} : { known }),
});
const [holds, fails, unknown] = [leaf("holds"), leaf("fails"), leaf("unknown")];

function ask({ name, says, known }: Leaf): Truth {
  const missing =
    says === "unknown" ? { missing: [{ fact: "judged", about: name, why: "not-recorded" } as const] } : {};
  return {
    kind: says,
    because: { code: name, outcome: says, ...missing },
    ...(known === undefined ? {} : { knownOn: plainDate(known) }),
  };
}

const outcome = (condition: Condition<Leaf>): Kind => resolve(condition, ask).kind;

describe("Kleene's tables", () => {
  it.each([
    ["holds", "holds", "holds", "holds"],
    ["holds", "fails", "fails", "holds"],
    ["holds", "unknown", "unknown", "holds"],
    ["fails", "fails", "fails", "fails"],
    ["fails", "unknown", "fails", "unknown"],
    ["unknown", "unknown", "unknown", "unknown"],
  ] as const)("where one %s and one %s, all of them: %s, any of them: %s, in either order", (one, other, all, any) => {
    const [first, second] = [leaf(one), leaf(other)];
    expect([outcome(allOf(first, second)), outcome(allOf(second, first))]).toEqual([all, all]);
    expect([outcome(anyOf(first, second)), outcome(anyOf(second, first))]).toEqual([any, any]);
  });

  it.each([
    ["holds", "fails"],
    ["fails", "holds"],
    ["unknown", "unknown"],
  ] as const)("the denial of what %s: %s", (one, other) => {
    expect(outcome(not(leaf(one)))).toBe(other);
  });

  it("all of nothing always holds, any of nothing never does", () => {
    expect(outcome(allOf())).toBe("holds");
    expect(outcome(always)).toBe("holds");
    expect(outcome(anyOf())).toBe("fails");
  });
});

describe("why a condition is what it is", () => {
  it("names the fact that is missing where it could change the answer", () => {
    const { because } = resolve(allOf(holds, leaf("unknown", "kehadiran")), ask);
    expect(missingFacts(because).map(({ about }) => about)).toEqual(["kehadiran"]);
  });

  it("names no missing fact where another part has decided", () => {
    expect(missingFacts(resolve(allOf(fails, unknown), ask).because)).toEqual([]);
    expect(missingFacts(resolve(anyOf(holds, unknown), ask).because)).toEqual([]);
  });

  it("carries every part, also those that failed or stayed unknown", () => {
    const { because } = resolve(anyOf(holds, fails, unknown), ask);
    expect(because.parts?.map((part) => part.outcome)).toEqual(["holds", "fails", "unknown"]);
  });
});

describe("since when a condition is known", () => {
  const [early, late] = ["2025-04-07", "2026-01-20"];

  it("a conjunction holds once the last of its parts is known", () => {
    expect(resolve(allOf(leaf("holds", "a", early), leaf("holds", "b", late)), ask).knownOn).toBe(late);
  });

  it("a conjunction fails once the first failing part is known", () => {
    expect(
      resolve(allOf(leaf("fails", "a", late), leaf("fails", "b", early), leaf("holds", "c", "2025-01-01")), ask)
        .knownOn,
    ).toBe(early);
  });

  it("a disjunction holds once the first holding part is known", () => {
    expect(
      resolve(anyOf(leaf("holds", "a", late), leaf("holds", "b", early), leaf("fails", "c", "2025-01-01")), ask)
        .knownOn,
    ).toBe(early);
  });

  it("a disjunction fails once the last of its parts is known", () => {
    expect(resolve(anyOf(leaf("fails", "a", early), leaf("fails", "b", late)), ask).knownOn).toBe(late);
  });

  it("a part that decides without any fact decides from the start, whatever day another became known", () => {
    expect(resolve(anyOf(leaf("holds", "a", late), always), ask)).not.toHaveProperty("knownOn");
    expect(resolve(anyOf(leaf("holds", "a", late), leaf("holds", "b")), ask)).not.toHaveProperty("knownOn");
    expect(resolve(allOf(leaf("fails", "a", late), leaf("fails", "b")), ask)).not.toHaveProperty("knownOn");
  });

  it("a part that needed no fact delays nothing where the others decide", () => {
    expect(resolve(allOf(leaf("holds", "a", late), always), ask).knownOn).toBe(late);
    expect(resolve(anyOf(leaf("fails", "a", early), leaf("fails", "b")), ask).knownOn).toBe(early);
    expect(resolve(anyOf(leaf("holds", "a", early), leaf("fails", "b")), ask).knownOn).toBe(early);
    expect(resolve(allOf(leaf("fails", "a", early), leaf("holds", "b")), ask).knownOn).toBe(early);
  });

  it("a negation is known when its part is", () => {
    expect(resolve(not(leaf("fails", "a", late)), ask)).toMatchObject({ kind: "holds", knownOn: late });
  });

  it("what is unknown has no day", () => {
    expect(resolve(allOf(leaf("holds", "a", early), unknown), ask).knownOn).toBeUndefined();
    expect(resolve(anyOf(leaf("fails", "a", early), unknown), ask).knownOn).toBeUndefined();
  });
});

describe("an ambiguous condition", () => {
  const ambiguous = reading<Condition<Leaf>>("butir", "salah-satu", {
    "salah-satu": anyOf(holds, fails),
    keduanya: allOf(holds, fails),
  });

  it("takes its default reading, and the other when chosen", () => {
    expect(resolve(ambiguous, ask).kind).toBe("holds");
    expect(resolve(ambiguous, ask, { butir: "keduanya" }).kind).toBe("fails");
  });

  it("says which reading was taken, and which it could have been", () => {
    const { because } = resolve(ambiguous, ask, { butir: "keduanya" });
    expect(because).toMatchObject({
      code: "reading",
      outcome: "fails",
      values: { reading: "butir", taken: "keduanya" },
    });
    expect(JSON.stringify(because.values)).toMatch(/salah.satu/u);
  });

  it("refuses a reading that does not exist", () => {
    expect(() => resolve(ambiguous, ask, { butir: "lain" })).toThrow(RangeError);
  });

  it("lists only the leaves of the reading that is taken", () => {
    const nested = allOf(unknown, reading<Condition<Leaf>>("butir", "a", { a: not(holds), b: anyOf(fails, fails) }));
    expect(leavesOf(nested).map(({ name }) => name)).toEqual(["unknown", "holds"]);
    expect(leavesOf(nested, { butir: "b" }).map(({ name }) => name)).toEqual(["unknown", "fails", "fails"]);
  });
});

describe("for any conditions", () => {
  const { tree } = fc.letrec<{ tree: Condition<Leaf> }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      fc.constantFrom<Kind>("holds", "fails", "unknown").map((says) => leaf(says)),
      fc.array(tie("tree"), { maxLength: 3 }).map((parts) => allOf(...parts)),
      fc.array(tie("tree"), { maxLength: 3 }).map((parts) => anyOf(...parts)),
      tie("tree").map((part) => not(part)),
    ),
  }));

  it("denying twice is not denying", () => {
    fc.assert(
      fc.property(tree, (one) => {
        expect(outcome(not(not(one)))).toBe(outcome(one));
      }),
    );
  });

  it("De Morgan: not all is any not, not any is all not", () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (parts) => {
        const denied = parts.map((part) => not(part));
        expect(outcome(not(allOf(...parts)))).toBe(outcome(anyOf(...denied)));
        expect(outcome(not(anyOf(...parts)))).toBe(outcome(allOf(...denied)));
      }),
    );
  });

  it("neither the order nor the grouping of parts matters", () => {
    fc.assert(
      fc.property(tree, tree, tree, (a, b, c) => {
        expect(outcome(allOf(c, b, a))).toBe(outcome(allOf(a, allOf(b, c))));
        expect(outcome(anyOf(c, b, a))).toBe(outcome(anyOf(a, anyOf(b, c))));
      }),
    );
  });

  it("a part said twice counts once, and each absorbs the other", () => {
    fc.assert(
      fc.property(tree, tree, (a, b) => {
        expect(outcome(allOf(a, a))).toBe(outcome(a));
        expect(outcome(anyOf(a, allOf(a, b)))).toBe(outcome(a));
        expect(outcome(allOf(a, anyOf(a, b)))).toBe(outcome(a));
      }),
    );
  });

  it("all distributes over any", () => {
    fc.assert(
      fc.property(tree, tree, tree, (a, b, c) => {
        expect(outcome(allOf(a, anyOf(b, c)))).toBe(outcome(anyOf(allOf(a, b), allOf(a, c))));
      }),
    );
  });

  it("the reason says what the answer says", () => {
    fc.assert(
      fc.property(tree, (one) => {
        const { kind, because } = resolve(one, ask);
        expect(because.outcome).toBe(kind);
      }),
    );
  });

  it("a missing fact matters only where it could change the answer, and there it always does", () => {
    // The leaves of a tree, numbered, so that each is asked once; then every way to fill in the unknown ones is tried.
    fc.assert(
      fc.property(tree, (one) => {
        const said = leavesOf(one).map(({ says }) => says);
        const open = said.flatMap((says, index) => (says === "unknown" ? [index] : []));
        fc.pre(open.length <= 8);
        const filledIn = (choice: number): Kind => {
          let asked = -1;
          return resolve(one, () => {
            asked += 1;
            const place = open.indexOf(asked);
            const says =
              place < 0 ? (said[asked] ?? "unknown") : Math.floor(choice / 2 ** place) % 2 === 0 ? "holds" : "fails";
            return ask(leaf(says));
          }).kind;
        };
        const possible = new Set(Array.from({ length: 2 ** open.length }, (_, choice) => filledIn(choice)));
        expect(outcome(one)).toBe(possible.size === 1 ? [...possible][0] : "unknown");
      }),
    );
  });
});
