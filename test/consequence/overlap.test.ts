import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { evaluate, type Fact, formatBasis, national, plainDate, type Standing } from "perjanjian-kinerja";

import { annulled, decided, dossier, gained, headOfAgency, served, unsigned } from "./given.ts";

const lowered = "penurunan-jabatan-setingkat-12-bulan";
const toStaff = "pembebasan-menjadi-pelaksana-12-bulan";
const noPromotion = "penundaan-kenaikan-pangkat-1-tahun";
const reprimand = "teguran-tertulis";

const agreement = unsigned(2022);
const on = (day: string, ...events: readonly Fact[]): Standing =>
  evaluate(agreement, dossier(gained("2015-01-05"), ...events), national, plainDate(day)).standing;

/** Each punishment by its code: its state, its first day and its last. */
const spans = (day: string, ...events: readonly Fact[]): readonly string[] =>
  on(day, ...events).impositions.map(({ step, state, from, until }) => `${step} ${state} ${from}..${until ?? ""}`);

/** Decided before it takes effect. */
const known = { reportedOn: plainDate("2022-02-21") };
const first = decided(lowered, "2022-03-08", known);

describe("a punishment that meets another", () => {
  it("alone runs from its effect, its first day counted: effective 8 March 2022, last day 7 March 2023", () => {
    expect(spans("2022-03-07", first)).toEqual([`${lowered} coming 2022-03-08..2023-03-07`]);
    expect(spans("2022-03-08", first)).toEqual([`${lowered} running 2022-03-08..2023-03-07`]);
    expect(spans("2023-03-07", first)).toEqual([`${lowered} running 2022-03-08..2023-03-07`]);
    expect(spans("2023-03-08", first)).toEqual([`${lowered} served 2022-03-08..2023-03-07`]);
  });

  it("H20: a twelve-month medium kind imposed while a post one lower is served starts the day after that ends", () => {
    const lighter = decided(noPromotion, "2022-09-01", known);
    expect(spans("2022-08-31", first, lighter)).toEqual([
      `${lowered} running 2022-03-08..2023-03-07`,
      `${noPromotion} coming 2022-09-01..2023-08-31`,
    ]);
    expect(spans("2022-09-01", first, lighter)).toEqual([
      `${lowered} running 2022-03-08..2023-03-07`,
      `${noPromotion} waiting 2023-03-08..2024-03-07`,
    ]);
    expect(spans("2023-03-08", first, lighter)).toEqual([
      `${lowered} served 2022-03-08..2023-03-07`,
      `${noPromotion} running 2023-03-08..2024-03-07`,
    ]);
  });

  it("E23: a heavier one takes the place of the one that runs, which counts as finished the day before", () => {
    const heavier = decided(toStaff, "2022-09-01", known);
    expect(spans("2022-09-01", first, heavier)).toEqual([
      `${lowered} replaced 2022-03-08..2022-08-31`,
      `${toStaff} running 2022-09-01..2023-08-31`,
    ]);
    expect(spans("2022-08-31", first, heavier)).toEqual([
      `${lowered} running 2022-03-08..2023-03-07`,
      `${toStaff} coming 2022-09-01..2023-08-31`,
    ]);
  });

  it("of two that take effect on one day the heavier is served first, and the lighter waits for it", () => {
    const lighter = decided(noPromotion, "2022-03-08", known);
    const expected = [
      `${lowered} running 2022-03-08..2023-03-07`,
      `${noPromotion} waiting 2023-03-08..2024-03-07`,
    ].toSorted();
    expect(spans("2022-03-08", first, lighter).toSorted()).toEqual(expected);
    expect(spans("2022-03-08", lighter, first).toSorted()).toEqual(expected);
  });

  it("E23: what waited goes on waiting behind the heavier one", () => {
    const lighter = decided(noPromotion, "2022-05-02");
    const heavier = decided(toStaff, "2022-09-01");
    expect(spans("2022-09-01", first, lighter, heavier)).toEqual([
      `${lowered} replaced 2022-03-08..2022-08-31`,
      `${noPromotion} waiting 2023-09-01..2024-08-31`,
      `${toStaff} running 2022-09-01..2023-08-31`,
    ]);
  });

  it("after the last day of the first meets nothing: the next day it starts at once", () => {
    expect(spans("2023-03-08", first, decided(noPromotion, "2023-03-07")).at(-1)).toBe(
      `${noPromotion} running 2023-03-08..2024-03-07`,
    );
    expect(spans("2023-03-08", first, decided(noPromotion, "2023-03-08")).at(-1)).toBe(
      `${noPromotion} running 2023-03-08..2024-03-07`,
    );
  });

  it("waits no longer where the first was annulled, or was served before its time", () => {
    const lighter = decided(noPromotion, "2022-09-01");
    expect(spans("2022-10-01", first, lighter, annulled(lowered, "2022-10-01")).at(-1)).toBe(
      `${noPromotion} running 2022-09-01..2023-08-31`,
    );
    expect(spans("2022-10-02", first, lighter, served(lowered, "2022-10-01")).at(-1)).toBe(
      `${noPromotion} running 2022-10-02..2023-10-01`,
    );
  });

  it("W57: a reprimand in between ends nothing and waits for nothing", () => {
    expect(spans("2022-10-01", first, decided(reprimand, "2022-09-01"))).toEqual([
      `${lowered} running 2022-03-08..2023-03-07`,
      `${reprimand} served 2022-09-01..`,
    ]);
  });

  it("that took effect before 31 August 2021 meets nothing: no rule of that time is carried in", () => {
    const [old, other] = [decided(noPromotion, "2021-08-30"), decided("penurunan-pangkat-1-tahun", "2021-08-29")];
    expect(spans("2022-01-01", other, old)).toEqual([
      "penurunan-pangkat-1-tahun running 2021-08-29..2022-08-28",
      `${noPromotion} running 2021-08-30..2022-08-29`,
    ]);
    const [since, later] = [decided(noPromotion, "2021-09-01"), decided("penurunan-pangkat-1-tahun", "2021-08-31")];
    expect(spans("2022-01-01", later, since).at(-1)).toBe(`${noPromotion} waiting 2022-08-31..2023-08-30`);
  });

  it("says by which rule it waits", () => {
    const waiting = on("2022-09-01", first, decided(noPromotion, "2022-09-01")).impositions.at(-1);
    expect(formatBasis(waiting?.basis ?? [], national.sources, "id")).toContain(
      "Peraturan BKN 6/2022 Lampiran, contoh 24 [satu sumber]",
    );
  });

  it("bites on the post only from the day on which it is served", () => {
    const waits = [decided(toStaff, "2022-03-08"), decided(lowered, "2022-06-01"), gained("2023-01-02")];
    expect(on("2023-03-07", ...waits).post).toMatchObject({ kind: "holds", post: headOfAgency });
    expect(on("2023-03-08", ...waits).post).toEqual({ kind: "unknown" });
  });
});

describe("E26, E27: when a restriction ends", () => {
  it("the post does not come back by itself, and the earlier of two ends frees nobody", () => {
    const removed = decided(toStaff, "2022-03-08");
    expect(on("2023-03-08", removed).post).toEqual({ kind: "none", since: "2022-03-08" });
    const twice = [removed, decided("removal-from-post", "2022-06-01")];
    expect(on("2023-03-08", ...twice).post).toEqual({ kind: "none", since: "2022-03-08" });
    expect(on("2024-01-02", removed, gained("2024-01-02")).post).toMatchObject({ kind: "holds", since: "2024-01-02" });
  });
});

describe("any punishments", () => {
  const kinds = [lowered, toStaff, noPromotion, "penurunan-pangkat-1-tahun"] as const;
  const day = fc.integer({ min: 0, max: 900 }).map((offset) => {
    const date = new Date(Date.UTC(2021, 9, 1 + offset));
    return date.toISOString().slice(0, 10);
  });
  const decisions = fc
    .uniqueArray(day, { minLength: 1, maxLength: 5 })
    .chain((days) =>
      fc.tuple(
        ...days.map((on_, index) =>
          fc.constantFrom(...kinds).map((kind) => decided(kind, on_, { id: `SK-${String(index)}` })),
        ),
      ),
    );

  it("are served one at a time, none before its effect, and in whatever order they were recorded", () => {
    fc.assert(
      fc.property(decisions, fc.integer({ min: 0, max: 1 }), (events, turn) => {
        const seen = on("2030-01-01", ...events).impositions;
        const shuffled = turn === 1 ? events.toReversed() : [...events.slice(1), ...events.slice(0, 1)];
        expect(on("2030-01-01", ...shuffled).impositions).toEqual(seen);
        const inOrder = seen.toSorted((a, b) => (a.from < b.from ? -1 : 1));
        for (const [index, one] of inOrder.entries()) {
          expect(one.from >= one.on).toBe(true);
          const next = inOrder[index + 1];
          if (next !== undefined) expect((one.until ?? "") < next.from).toBe(true);
        }
      }),
    );
  });
});
