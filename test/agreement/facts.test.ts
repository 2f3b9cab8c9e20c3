import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type ActualFact, factsKnownOn, knownOn, plainDate, settle, type Told } from "perjanjian-kinerja";

import { dossier, reached } from "../consequence/given.ts";

const late: ActualFact = { ...reached(2024, 9), reportedOn: plainDate("2025-03-10") };

const told = (...facts: readonly ActualFact[]): Told<ActualFact> => settle(facts, ({ value }) => value);

describe("a fact", () => {
  it("is known on the day it was reported, else on the day it happened", () => {
    expect(knownOn(late)).toBe("2025-03-10");
    expect(knownOn(reached(2024, 9))).toBe("2024-12-31");
  });

  it("is left out on the day before it became known, and is there on the day", () => {
    const facts = dossier(reached(2023, 8), late);
    expect(factsKnownOn(facts, plainDate("2025-03-09")).events).toEqual([reached(2023, 8)]);
    expect(factsKnownOn(facts, plainDate("2025-03-10")).events).toEqual([reached(2023, 8), late]);
    expect(factsKnownOn(facts, plainDate("2023-12-30")).events).toEqual([]);
  });

  it("takes nothing from the dossier but itself", () => {
    const facts = dossier(late);
    expect(factsKnownOn(facts, plainDate("2020-01-01"))).toEqual({ ...facts, events: [] });
    expect(facts.events).toEqual([late]);
  });
});

describe("several facts about one question", () => {
  it("say nothing where there are none", () => {
    expect(told()).toEqual({ kind: "silent" });
  });

  it("are corrected by the one known last, even where it happened first", () => {
    const correction = { ...reached(2024, 9, "2024-12-01"), reportedOn: plainDate("2025-02-01") };
    const first = { ...reached(2024, 12), reportedOn: plainDate("2025-01-20") };
    const corrected = { kind: "told", fact: correction, since: "2025-02-01" };
    expect(told(correction, first)).toEqual(corrected);
    expect(told(first, correction)).toEqual(corrected);
  });

  it("agree where they say the same on one day, and contradict each other where they do not", () => {
    expect(told(reached(2024, 9), reached(2024, 9)).kind).toBe("told");
    expect(told(reached(2024, 9), reached(2024, 10))).toEqual({
      kind: "in-conflict",
      facts: [reached(2024, 9), reached(2024, 10)],
    });
  });

  it("stay in conflict until a later fact decides", () => {
    const [one, other] = [reached(2024, 9), reached(2024, 10)];
    const decision = reached(2024, 10, "2025-01-31");
    expect(told(one, other, decision)).toEqual({ kind: "told", fact: decision, since: "2025-01-31" });
  });

  it("stand since the first that said so: a repetition does not move the day, another answer in between does", () => {
    const said = (value: number, on: string): ActualFact => reached(2024, value, on);
    const repeated = [said(9, "2025-01-10"), said(9, "2025-01-20"), said(9, "2025-02-10")];
    expect(told(...repeated)).toMatchObject({ since: "2025-01-10", fact: { on: "2025-02-10" } });
    expect(told(...repeated, said(10, "2025-01-15"))).toMatchObject({ since: "2025-01-20" });
    expect(told(...repeated, said(10, "2025-01-20"))).toMatchObject({ since: "2025-02-10" });
  });

  it("say the same in whatever order they are recorded", () => {
    const facts = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 8, max: 10 })), { maxLength: 6 })
      .map((pairs) => pairs.map(([day, value]) => reached(2024, value, `2024-05-${String(day).padStart(2, "0")}`)));
    const orders = facts.chain((all) =>
      fc.record({ all: fc.constant(all), shuffled: fc.shuffledSubarray(all, { minLength: all.length }) }),
    );
    const says = (of: Told<ActualFact>): unknown => (of.kind === "told" ? of.fact.value : of.kind);
    fc.assert(
      fc.property(orders, ({ all, shuffled }) => {
        expect(says(told(...shuffled))).toBe(says(told(...all)));
      }),
    );
  });
});
