import { describe, expect, it } from "vitest";

import {
  anyOf,
  type BreachRule,
  count,
  evaluate,
  type Evaluation,
  type Fact,
  type FindingRule,
  months,
  not,
  plainDate,
  type ReviewRule,
  type RuleSet,
  since,
} from "perjanjian-kinerja";

import { basis, breach, inQuarter, ladder, quarterly, ruled, step } from "../consequence/aLadder.ts";
import { decided, dossier } from "../consequence/given.ts";
import { stepFrom } from "../support/ask.ts";

/** Each quarter below its target is a breach; and another one at the end of the year, by the count that the test is about. */
function counting(when: FindingRule["when"], at = "yearly", reviews: readonly ReviewRule[] = []): RuleSet {
  const rules: readonly BreachRule[] = [breach(), { code: "repeated", title: { id: "Berulang" }, at, when }];
  return ruled(
    rules.map((rule) => since("2020-01-01", { ...rule, basis })),
    [
      since("2020-01-01", { ...ladder(step("warning", 1, { atMost: "without-limit" })), basis }),
      since("2020-01-01", { ...ladder(step("removal", 2)), code: "repeats", answers: ["repeated"], basis }),
    ],
    { reviews: reviews.map((review) => since("2020-01-01", { ...review, basis })) },
  );
}

const twice = counting(count(2, "missed"));

type Quarter = "missed" | "met" | "unreported";

/** The quarters of 2022 as they were known on the day after each. */
function year(...quarters: readonly Quarter[]): readonly Fact[] {
  const days = ["2022-04-01", "2022-07-01", "2022-10-01", "2022-12-31"];
  return quarters.flatMap((quarter, place): readonly Fact[] =>
    quarter === "unreported"
      ? []
      : [inQuarter(2022, (place + 1) as 1 | 2 | 3 | 4, quarter === "met" ? 10 : 9, days[place] ?? "")],
  );
}

function evaluated(events: readonly Fact[], day = "2022-12-31", rules = twice): Evaluation {
  return evaluate(quarterly(2022), dossier(...events), rules, plainDate(day));
}

/** What the counting rule has found: a breach, an open question or nothing. */
const found = (events: readonly Fact[], day?: string, rules?: RuleSet): string =>
  evaluated(events, day, rules).findings.find(({ rule }) => rule === "repeated")?.kind ?? "nothing";

describe("so many breaches of another rule", () => {
  it.each<[string, string, readonly Quarter[]]>([
    ["one quarter is not two", "nothing", ["missed", "met", "met", "met"]],
    ["two quarters are two", "breach", ["missed", "met", "missed", "met"]],
    ["three are enough as well", "breach", ["missed", "missed", "missed", "met"]],
    ["none is none", "nothing", ["met", "met", "met", "met"]],
  ])("are counted: %s", (_, expected, quarters) => {
    expect(found(year(...quarters))).toBe(expected);
  });

  it.each<[string, string, readonly Quarter[]]>([
    ["one missed and one unreported may be two", "unknown", ["missed", "unreported", "met", "met"]],
    ["two missed are two, whatever the third was", "breach", ["missed", "unreported", "missed", "met"]],
    ["none missed and one unreported are one at most", "nothing", ["met", "unreported", "met", "met"]],
    ["two unreported may be two", "unknown", ["met", "unreported", "unreported", "met"]],
  ])("stay open only where an unknown one could change the answer: %s", (_, expected, quarters) => {
    expect(found(year(...quarters))).toBe(expected);
  });

  it("ask for the figure of the quarter that nobody reported", () => {
    const { recommendations } = evaluated(year("missed", "unreported", "met", "met"));
    expect(recommendations.find(({ from }) => from === "repeats")).toMatchObject({
      kind: "await-facts",
      missing: [{ fact: "actual", about: "Indikator satu", period: "2022-Q2", why: "not-recorded" }],
    });
  });

  it("are known once the second of them was, not the third", () => {
    const late = year("missed", "missed", "missed", "met").map((fact, place): Fact => {
      const day = ["2023-01-10", "2023-02-20", "2023-03-30", "2022-12-31"][place] ?? "2022-12-31";
      return { ...fact, reportedOn: plainDate(day) };
    });
    const finding = evaluated(late, "2023-04-30").findings.find(({ rule }) => rule === "repeated");
    expect(finding).toMatchObject({ id: "repeated/pk-2022/2022", establishedOn: "2023-02-20" });
    expect(found(late, "2023-02-19")).toBe("unknown");
    expect(found(late, "2023-02-20")).toBe("breach");
  });

  it("make a finding of their own, with a ladder of its own, beside those that were counted", () => {
    const events = year("missed", "missed", "met", "met");
    const evaluation = evaluated(events);
    expect(evaluation.findings.map(({ id }) => id)).toEqual([
      "missed/pk-2022/2022-Q1",
      "missed/pk-2022/2022-Q2",
      "repeated/pk-2022/2022",
    ]);
    expect([stepFrom(evaluation, "steps"), stepFrom(evaluation, "repeats")]).toEqual(["warning", "removal"]);
  });

  it("stay counted once they were answered, and are not once they were corrected", () => {
    const events = year("missed", "missed", "met", "met");
    const warned = [decided("warning", "2022-04-10"), decided("warning", "2022-07-10", { id: "second" })];
    const evaluation = evaluated([...events, ...warned]);
    expect([stepFrom(evaluation, "steps"), stepFrom(evaluation, "repeats")]).toEqual(["nothing", "removal"]);
    const corrected: Fact = { ...inQuarter(2022, 2, 10, "2022-07-01"), reportedOn: plainDate("2022-11-01") };
    expect(found([...events, corrected])).toBe("nothing");
  });

  it("are counted in the time that the review looks back on, both its days inside", () => {
    const half: ReviewRule = {
      code: "half",
      title: { id: "Evaluasi semester" },
      cadence: { kind: "each", length: "half-year" },
      force: "must",
    };
    const halves = counting(count(2, "missed"), "half", [half]);
    expect(found(year("met", "missed", "missed", "met"), "2022-12-31", halves)).toBe("nothing");
    const second = evaluated(year("met", "met", "missed", "missed"), "2022-12-31", halves);
    expect(second.findings.map(({ id }) => id)).toContain("repeated/pk-2022/2022-H2");
    const onDay = (day: string): RuleSet =>
      counting(count(2, "missed"), "fixed", [
        { ...half, code: "fixed", cadence: { kind: "on-day", day: plainDate(day) }, looksBack: months(6) },
      ]);
    const firstAndSecond = year("missed", "missed", "met", "met");
    expect(found(firstAndSecond, "2022-12-31", onDay("2022-06-29"))).toBe("nothing");
    expect(found(firstAndSecond, "2022-12-31", onDay("2022-06-30"))).toBe("breach");
    expect(found(firstAndSecond, "2022-12-31", onDay("2022-09-29"))).toBe("breach");
    expect(found(firstAndSecond, "2022-12-31", onDay("2022-09-30"))).toBe("nothing");
  });

  describe("two quarters in a row, at a review each quarter over the last six months", () => {
    const inARow = counting(count(2, "missed"), "each-quarter", [
      {
        code: "each-quarter",
        title: { id: "Evaluasi triwulanan atas enam bulan terakhir" },
        cadence: { kind: "each", length: "quarter" },
        looksBack: months(6),
        force: "must",
      },
    ]);
    const at = (...quarters: readonly Quarter[]): readonly string[] =>
      evaluated(year(...quarters), "2022-12-31", inARow)
        .findings.filter(({ rule }) => rule === "repeated")
        .map(({ kind, period }) => `${String(period)} ${kind}`);

    it.each<[string, readonly Quarter[], readonly string[]]>([
      ["the first and the second are", ["missed", "missed", "met", "met"], ["2022-Q2 breach"]],
      ["the first and the third are not", ["missed", "met", "missed", "met"], []],
      ["the third and the fourth are", ["met", "met", "missed", "missed"], ["2022-Q4 breach"]],
      ["three are twice two", ["missed", "missed", "missed", "met"], ["2022-Q2 breach", "2022-Q3 breach"]],
      ["an unreported one may be", ["missed", "unreported", "met", "met"], ["2022-Q2 unknown"]],
    ])("%s", (_, quarters, expected) => {
      expect(at(...quarters)).toEqual(expected);
    });
  });

  it("can be put together with other questions, also turned round", () => {
    const either = counting(anyOf(count(3, "missed"), not(count(1, "missed"))));
    expect(found(year("met", "met", "met", "met"), undefined, either)).toBe("breach");
    expect(found(year("missed", "missed", "met", "met"), undefined, either)).toBe("nothing");
    expect(found(year("missed", "missed", "missed", "met"), undefined, either)).toBe("breach");
  });
});

describe("without a rule that counts", () => {
  it("nothing accumulates: four missed quarters are four findings of the same weight", () => {
    const rules = ruled(
      [since("2020-01-01", { ...breach(), basis })],
      [since("2020-01-01", { ...ladder(step("warning", 1, { atMost: 4 }), step("removal", 2)), basis })],
    );
    const evaluation = evaluated(year("missed", "missed", "missed", "missed"), undefined, rules);
    expect(evaluation.findings).toHaveLength(4);
    expect(evaluation.recommendations.find(({ track }) => track === "local")).toMatchObject({
      step: "warning",
      findings: evaluation.findings.map(({ id }) => id),
    });
  });
});
