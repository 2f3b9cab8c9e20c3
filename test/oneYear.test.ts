/**
 * One year of the same results under the rules of every region: the year is the only thing that moves, so that the rules of each speak.
 */
import { describe, expect, it } from "vitest";

import { evaluate, type Evaluation, explain, national, type RuleSet, type Situation } from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kabSolok } from "perjanjian-kinerja/regencies/kabSolok";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";
import { caseOf, kabContoh } from "perjanjian-kinerja/testing";

/** One point below the target in the first quarter and in the year; a priority programme that was not run; a predicate of "kurang". */
const results = (year: number): Situation => ({
  year,
  asOf: `${String(year + 1)}-03-31`,
  signed: `${String(year)}-03-31`,
  official: { heldSince: `${String(year - 2)}-06-01` },
  promised: { ikm: { target: { [`${year}-Q1`]: 85, [`${year}`]: 90 } } },
  reported: { ikm: { [`${year}-Q1`]: 84, [`${year}`]: 89 } },
  programmes: { posyandu: { priority: true, budgetRupiah: 1, run: "not-done", paid: { [`${year}-12-31`]: 0 } } },
  duties: { "staff-discipline": "not-done" },
  evaluated: {
    "second-evaluation": {
      on: `${String(year)}-09-30`,
      levels: { nilai: "cukup", kepatuhan: "kurang", integritas: "cukup" },
    },
  },
  appraised: { grade: "kurang", on: `${String(year + 1)}-01-31` },
  expect: { missed: ["ikm"] },
});

function under(rules: RuleSet, year: number): Evaluation {
  const { agreement, facts, asOf } = caseOf(results(year));
  return evaluate(agreement, facts, rules, asOf);
}

const breaches = ({ findings }: Evaluation): readonly string[] =>
  findings.filter(({ kind }) => kind === "breach").map(({ rule }) => rule);
const duties = ({ obligations }: Evaluation): readonly string[] =>
  obligations.filter(({ state }) => state === "breached").map(({ code }) => code);
const follows = ({ recommendations }: Evaluation): readonly string[] =>
  recommendations.map((one) => {
    const what = one.kind === "step" ? one.step : one.kind;
    return one.standsAs === undefined ? what : `${what}, ${one.standsAs}`;
  });

/** What comes out: the duties and the rules that were breached, and what follows. */
const outcomes: readonly (readonly [RuleSet, number, readonly string[], readonly string[], readonly string[]])[] = [
  [national, 2025, [], [], ["open-remediation"]],
  [kotaBekasi, 2019, [], ["statement-not-kept"], ["resignation, announced", "open-remediation"]],
  [kabSolok, 2020, ["disburse-funds", "realise-agreement"], [], ["open-remediation"]],
  [
    kabLebong,
    2022,
    ["reach-targets", "staff-discipline"],
    ["agreement-not-carried-out", "clause-7"],
    [
      "removal-from-post, announced",
      "resignation, announced",
      "lawful-sanction, proposed",
      "asked-to-resign, announced",
      "made-to-resign, announced",
      "open-remediation",
    ],
  ],
  // Sanctions were named that year without a breach and without a ladder, so that national law is all that follows.
  [kabLebong, 2023, [], [], ["open-remediation"]],
  [kabLebong, 2024, [], ["discipline-violation"], ["sanction, announced", "open-remediation"]],
  [kabContoh, 2025, [], ["agreement-not-kept"], ["reassignment, announced", "open-remediation, announced"]],
];

const named = outcomes.map(
  ([rules, year, ...rest]) => [`${rules.name} ${String(year)}`, rules, year, ...rest] as const,
);

describe("one year of the same results", () => {
  it.each(named)("comes out under the rules of %s as these say", (_, rules, year, broken, found, after) => {
    const evaluation = under(rules, year);
    expect(duties(evaluation)).toEqual(broken);
    expect(breaches(evaluation)).toEqual(found);
    expect(follows(evaluation)).toEqual(after);
  });

  it.each(named)("is explained under the rules of %s step by step, with the basis of each", (_, rules, year) => {
    const evaluation = under(rules, year);
    const text = explain(evaluation, "id");
    const steps = evaluation.recommendations.filter((one) => one.kind === "step");
    for (const { stepTitle, because } of steps) {
      expect(text).toContain(stepTitle.id);
      for (const { source } of because.basis ?? []) expect(text).toContain(rules.sources[source]?.shortTitle ?? source);
    }
    expect(text).toContain("beri kesempatan");
    expect(text.includes("kesempatan 3 bulan")).toBe(rules === kabContoh);
  });

  it("comes out differently wherever the rules differ", () => {
    const said = outcomes.map(([, , ...outcome]) => JSON.stringify(outcome));
    const alike = outcomes.filter(
      ([, , ...outcome]) => said.filter((one) => one === JSON.stringify(outcome)).length > 1,
    );
    expect(alike.map(([rules, year]) => [rules.id, year])).toEqual([
      ["national", 2025],
      ["kabLebong", 2023],
    ]);
  });
});
