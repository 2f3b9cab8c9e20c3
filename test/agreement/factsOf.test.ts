import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Fact, plainDate } from "perjanjian-kinerja";

import { factsOf } from "../../src/agreement/factsOf.ts";

const on = plainDate("2025-06-30");
const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({
    kind: fc.constant("appraised" as const),
    year: fc.constant(2025),
    grade: fc.constant("baik" as const),
    on: fc.constant(on),
  }),
  fc.record({
    kind: fc.constant("skp-result" as const),
    year: fc.constant(2020),
    percent: fc.integer(),
    on: fc.constant(on),
  }),
  fc.record({ kind: fc.constant("reinstated" as const), on: fc.constant(on) }),
);

describe("the facts of one kind", () => {
  it("are those that a look through the whole dossier finds, in its order", () => {
    fc.assert(
      fc.property(fc.array(anyFact), (events) => {
        for (const kind of ["appraised", "skp-result", "reinstated", "suspended"] as const) {
          expect(factsOf({ events }, kind)).toEqual(events.filter((fact) => fact.kind === kind));
        }
      }),
    );
  });

  it("belong to one list of facts: a list with one fact more is another dossier", () => {
    const events: readonly Fact[] = [{ kind: "reinstated", on }];
    expect(factsOf({ events }, "reinstated")).toHaveLength(1);
    expect(factsOf({ events: [...events, { kind: "reinstated", on }] }, "reinstated")).toHaveLength(2);
  });
});
