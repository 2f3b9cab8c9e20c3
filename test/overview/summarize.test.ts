import {
  type Counted,
  evaluate,
  type EvaluatedCase,
  type Fact,
  type Facts,
  mergeSummaries,
  type PerformanceAgreement,
  plainDate,
  type RuleSet,
  summarize,
  summarizeBy,
  summaryText,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyCaseUnder } from "../../src/testing/anyCase.ts";
import { aDossier } from "../support/aDossier.ts";
import { anAgreement, camat } from "../support/anAgreement.ts";
import { theRegion } from "../support/theRegion.ts";

function caseOf(agreement: PerformanceAgreement, facts: Facts, day: string, rules: RuleSet = kabLebong): EvaluatedCase {
  return { agreement, facts, evaluation: evaluate(agreement, facts, rules, plainDate(day)) };
}

const ids = (counted: readonly Counted[]): readonly string[] => counted.map(({ agreement }) => agreement);
const items = (counted: readonly Counted[]): readonly (string | undefined)[] => counted.map(({ item }) => item);

/** The signer of a day, or of none; named by an id of its own. */
function signer(id: string, signedOn?: string, dpaOn?: string): PerformanceAgreement {
  const agreement = anAgreement({
    year: 2022,
    post: camat,
    ...(signedOn === undefined ? {} : { signedOn }),
    ...(dpaOn === undefined ? {} : { dpaOn }),
  });
  return { ...agreement, id };
}

describe("the indicators of a region", () => {
  it.each([
    ["L23-1", 2022, [7, 4, 7], "18 indikator: 7 tidak tercapai, 4 tercapai, 7 melampaui target"],
    ["L24-8", 2023, [6, 7, 5], "18 indikator: 6 tidak tercapai, 7 tercapai, 5 melampaui target"],
  ] as const)("%s: of %i stand together as missed, met and exceeded %j", (_id, year, [missed, met, exceeded], said) => {
    const { agreement, facts } = theRegion(year, [
      [9.99, missed],
      [10, met],
      [10.01, exceeded],
    ]);
    const summary = summarize([caseOf(agreement, facts, `${String(year + 1)}-03-01`)]);
    const outcomes = summary.indicators.find(({ period }) => period === String(year))?.outcomes;
    expect(items(outcomes?.missed ?? [])).toEqual(
      Array.from({ length: missed }, (_, place) => `indicator ${String(place + 1)}`).toSorted(),
    );
    expect([outcomes?.met.length, outcomes?.exceeded.length, outcomes?.unmeasured.length]).toEqual([met, exceeded, 0]);
    expect(summaryText(summary, "id")).toContain(said);
  });

  it("L23-1: the day before the report 18 are unmeasured, none is missed, and each figure is asked for", () => {
    const { agreement, facts } = theRegion(2022, [
      [9.99, 7],
      [10, 11],
    ]);
    const summary = summarize([caseOf(agreement, facts, "2023-02-28")]);
    const outcomes = summary.indicators[0]?.outcomes;
    expect([outcomes?.missed.length, outcomes?.unmeasured.length]).toEqual([0, 18]);
    expect(summary.needed.filter(({ missing }) => missing?.fact === "actual")).toHaveLength(18);
  });
});

describe("the signatures", () => {
  it("L22-7: heads who sign on 31 March and on 11 April are late by their own days, and a head who never signed is overdue", () => {
    const cases = [
      signer("in-time", "2022-02-10", "2022-01-10"),
      signer("march", "2022-03-31", "2022-01-10"),
      signer("april", "2022-04-11", "2022-01-10"),
      signer("never", undefined, "2022-01-10"),
      signer("no-dpa", "2022-03-31"),
      signer("nothing"),
    ].map((agreement) => caseOf(agreement, aDossier(agreement), "2022-04-11"));
    const { signatures } = summarize(cases);
    expect(ids(signatures["in-time"])).toEqual(["in-time"]);
    expect(signatures.late.map(({ agreement, daysLate }) => [agreement, daysLate])).toEqual([
      ["april", 60],
      ["march", 49],
    ]);
    expect(ids(signatures.overdue)).toEqual(["never"]);
    expect(ids(signatures["time-unknown"])).toEqual(["no-dpa"]);
    expect(ids(signatures["not-signed"])).toEqual(["nothing"]);
  });

  it("L22-7: on the last day nobody is overdue yet, the day after everybody is who has not signed", () => {
    const on = (day: string): readonly number[] => {
      const agreement = signer("open", undefined, "2022-01-10");
      const { signatures } = summarize([caseOf(agreement, aDossier(agreement), day)]);
      return [signatures["not-yet"].length, signatures.overdue.length];
    };
    expect(on("2022-02-10")).toEqual([1, 0]);
    expect(on("2022-02-11")).toEqual([0, 1]);
  });

  it("L24-2, L24-2a: absent is who is recorded as absent, with the recorded reason; records against each other stay open", () => {
    const day = plainDate("2022-03-31");
    const present = (id: string, attended: boolean, reason?: string): Fact => ({
      kind: "attended",
      agreement: id,
      occasion: "signing",
      attended,
      on: day,
      ...(reason === undefined ? {} : { reason }),
    });
    const events: Readonly<Record<string, readonly Fact[]>> = {
      there: [present("there", true)],
      training: [present("training", false, "diklat kepemimpinan")],
      silent: [present("silent", false)],
      disputed: [present("disputed", false), present("disputed", true)],
      unrecorded: [],
    };
    const cases = Object.entries(events).map(([id, recorded]) =>
      caseOf(signer(id, "2022-04-11"), { official: "Siti Contoh", employment: "PNS", events: recorded }, "2022-04-11"),
    );
    const { absences } = summarize(cases);
    expect(absences["with-reason"].map(({ agreement, reason }) => [agreement, reason])).toEqual([
      ["training", "diklat kepemimpinan"],
    ]);
    expect([ids(absences["without-reason"]), ids(absences["in-conflict"])]).toEqual([["silent"], ["disputed"]]);
  });
});

it("L22-6: a quarterly report not recorded is unknown after its day, due before it, and late after it", () => {
  const agreement = signer("pk", "2022-03-31");
  const reported: Fact = {
    kind: "duty",
    agreement: "pk",
    duty: "report-quarterly",
    period: "2022-Q1",
    carriedOut: true,
    on: plainDate("2022-04-01"),
  };
  const { reports } = summarize([
    caseOf(agreement, { official: "Siti Contoh", employment: "PNS", events: [reported] }, "2022-07-15"),
  ]);
  const periods = (counted: readonly Counted[]): readonly (string | undefined)[] => counted.map(({ period }) => period);
  expect(reports.late.map(({ period, daysLate }) => [period, daysLate])).toEqual([["2022-Q1", 1]]);
  expect(periods(reports.unknown)).toEqual(["2022-Q2"]);
  expect(periods(reports.due)).toEqual(["2022-Q3", "2022-Q4", "2022"]);
});

it("says of an agreement given twice that it was, and counts what is equal once", () => {
  const agreement = signer("pk", "2022-03-31");
  const one = caseOf(agreement, aDossier(agreement), "2022-04-11");
  const twice = summarize([one, one]);
  expect([twice.agreements.length, ids(twice.repeated)]).toEqual([1, ["pk"]]);
  expect(summarize([one]).repeated).toEqual([]);
});

it("groups by agency, and puts who names none in a group of its own", () => {
  const health = { ...signer("a"), mandateHolder: { name: "Siti Contoh", post: { ...camat, agency: "Kecamatan A" } } };
  const cases = [signer("b"), health, signer("c")].map((agreement) =>
    caseOf(agreement, aDossier(agreement), "2022-04-11"),
  );
  expect(summarizeBy(cases).map(({ group, summary }) => [group, ids(summary.agreements)])).toEqual([
    [undefined, ["b", "c"]],
    ["Kecamatan A", ["a"]],
  ]);
});

it("is told in both languages, with what is behind each number, and without letting a name write Markdown", () => {
  const agreement = { ...signer("pk|1", "2022-04-11", "2022-01-10"), mandateHolder: { name: "*Siti*", post: camat } };
  const summary = summarize([caseOf(agreement, { official: "*Siti*", employment: "PNS", events: [] }, "2022-04-11")]);
  expect(summaryText(summary, "id")).toContain(
    "- ditandatangani terlambat (tetap berlaku): 1\n  - \\*Siti\\*, Camat (pk\\|1): terlambat 60 hari\n",
  );
  expect(summaryText(summary, "en")).toContain(
    "# Performance agreements, summarised\n\n1 performance agreement; as of 11 April 2022.\n",
  );
  expect(summaryText(summary, "en")).toContain(
    "- signed late (still valid): 1\n  - \\*Siti\\*, Camat (pk\\|1): 60 days late\n",
  );
});

describe("whatever is summarised", () => {
  const cases = fc.array(
    anyCaseUnder(fc, kabLebong).map(({ agreement, facts, asOf }) => ({
      agreement,
      facts,
      evaluation: evaluate(agreement, facts, kabLebong, asOf),
    })),
    { maxLength: 5 },
  );

  it("a whole is the merge of its parts, in any order", () => {
    fc.assert(
      fc.property(cases, cases, (left, right) => {
        const named = [...left, ...right].map((one, place) => ({
          ...one,
          agreement: { ...one.agreement, id: `pk-${String(place % 3)}` },
        }));
        const [a, b] = [named.slice(0, left.length), named.slice(left.length)];
        const whole = summarize(named);
        expect(mergeSummaries([summarize(a), summarize(b)])).toEqual(whole);
        expect(mergeSummaries([summarize(b), summarize(a)])).toEqual(whole);
        expect(summarize(named.toReversed())).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it("every agreement has one signature state, and every measurement one outcome", () => {
    fc.assert(
      fc.property(cases, (all) => {
        const named = all.map((one, place) => ({
          ...one,
          agreement: { ...one.agreement, id: `pk-${String(place)}` },
        }));
        const { signatures, indicators } = summarize(named);
        const total = (lists: readonly (readonly unknown[])[]): number => lists.flat().length;
        expect(total(Object.values(signatures))).toBe(named.length);
        expect(total(indicators.flatMap(({ outcomes }) => Object.values(outcomes)))).toBe(
          total(named.map(({ evaluation }) => evaluation.measurements)),
        );
      }),
      { numRuns: 30 },
    );
  });
});
