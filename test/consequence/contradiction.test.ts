import { describe, expect, it } from "vitest";

import { evaluate, explain, type Fact, national, plainDate, type RankFact } from "perjanjian-kinerja";

import { camat, decided, dossier, ended, gained, granted, resigning, served, unsigned } from "./given.ts";

const rank = (value: RankFact["rank"], on: string): Fact => ({ kind: "rank", rank: value, on: plainDate(on) });
const evaluated = (day: string, ...events: readonly Fact[]) =>
  evaluate(unsigned(2022), dossier(...events), national, plainDate(day));
const codes = (day: string, ...events: readonly Fact[]): readonly string[] =>
  evaluated(day, ...events).standing.contradictions.map(({ code }) => code.replace("contradiction-", ""));

describe("records that contradict each other", () => {
  it("two posts on one day leave the post unknown and are named, in words", () => {
    const both = [gained("2022-01-03"), gained("2022-01-03", { post: camat })];
    expect(codes("2022-01-02", ...both)).toEqual([]);
    expect(codes("2022-01-03", ...both)).toEqual(["two-posts"]);
    expect(evaluated("2022-01-03", ...both).standing.post).toEqual({ kind: "unknown" });
    expect(explain(evaluated("2022-01-03", ...both), "id")).toContain(
      "perlu diperbaiki: pada 3 Januari 2022 tercatat lebih dari satu pengangkatan: Camat, Kepala Dinas",
    );
  });

  it("the same post told twice, and a post with an acting one beside it, contradict nothing", () => {
    expect(codes("2022-12-31", gained("2022-01-03"), gained("2022-01-03"))).toEqual([]);
    expect(
      codes("2022-12-31", gained("2022-01-03"), gained("2022-01-03", { post: camat, appointment: "acting" })),
    ).toEqual([]);
  });

  it("two ranks on one day leave the rank unknown and are named", () => {
    expect(codes("2022-12-31", rank("III/c", "2022-04-01"), rank("III/d", "2022-04-01"))).toEqual(["two-ranks"]);
    expect(codes("2022-12-31", rank("III/c", "2022-04-01"), rank("III/d", "2022-10-01"))).toEqual([]);
  });

  it("nothing is recorded of a career after a dismissal; on its day it still may be", () => {
    const dismissed = decided("PDHTAPS", "2022-07-01");
    expect(codes("2022-12-31", dismissed, gained("2022-07-01"))).toEqual([]);
    expect(codes("2022-12-31", dismissed, gained("2022-07-02"), rank("IV/a", "2022-10-01"))).toEqual([
      "after-dismissal",
      "after-dismissal",
    ]);
  });

  it("a punishment is not served before it began", () => {
    const lowered = decided("penurunan-jabatan-setingkat-12-bulan", "2022-03-08");
    const { id } = lowered;
    expect(codes("2023-12-31", lowered, served(id, "2022-03-07"))).toEqual(["served-before-effect"]);
    expect(codes("2023-12-31", lowered, served(id, "2022-03-08"))).toEqual([]);
  });

  it("E35, K40: a resignation that was accepted and never requested is no voluntary act; a promise is no request", () => {
    const accepted = resigning("accepted", "2022-06-01");
    expect(codes("2022-12-31", resigning("promised", "2022-03-31"), accepted)).toEqual(["accepted-unasked"]);
    expect(codes("2022-12-31", resigning("requested", "2022-06-02"), accepted)).toEqual(["accepted-unasked"]);
    expect(codes("2022-12-31", resigning("requested", "2022-06-01"), accepted)).toEqual([]);
  });

  it("the stages of a time to improve need the one before: no outcome without a grant, no re-test without an outcome", () => {
    const retested: Fact = { kind: "retested", year: 2021, result: "below-standard", on: plainDate("2022-08-01") };
    const placed: Fact = { kind: "placed", year: 2021, as: "lower-post", on: plainDate("2022-09-01") };
    const chain = [granted(2021, "2022-01-10"), ended(2021, false, "2022-07-10"), retested, placed];
    expect(codes("2022-12-31", ...chain)).toEqual([]);
    expect(codes("2022-12-31", ended(2021, false, "2022-07-10"))).toEqual(["out-of-order"]);
    expect(codes("2022-12-31", granted(2021, "2022-01-10"), retested, placed)).toEqual(["out-of-order"]);
    expect(codes("2022-12-31", granted(2020, "2022-01-10"), ended(2021, true, "2022-07-10"))).toEqual(["out-of-order"]);
  });
});

describe("a resignation", () => {
  const stage = (day: string, ...events: readonly Fact[]) => evaluated(day, ...events).standing.resignation;

  it("E34: is as far as it was last recorded; a request taken back is none", () => {
    const events = [resigning("promised", "2022-03-31"), resigning("requested", "2022-06-01")];
    expect(stage("2022-05-31", ...events)).toBe("promised");
    expect(stage("2022-06-01", ...events)).toBe("requested");
    expect(stage("2022-06-10", ...events, resigning("withdrawn", "2022-06-10"))).toBe("withdrawn");
    expect(evaluated("2022-06-10", gained("2020-01-02"), ...events).standing.post.kind).toBe("holds");
  });
});
