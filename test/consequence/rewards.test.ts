import { describe, expect, it } from "vitest";

import {
  allOf,
  type BreachRule,
  type ConsequenceStep,
  count,
  evaluate,
  type Evaluation,
  type Fact,
  holdsPost,
  type Ladder,
  type MeritRule,
  not,
  type PerformanceAgreement,
  plainDate,
  type RuleSet,
  since,
  targetsReached,
} from "perjanjian-kinerja";

import { groundlessIn, stepFrom } from "../support/ask.ts";
import { basis, breach, inQuarter, ladder, quarterly, ruled, step } from "./aLadder.ts";
import { annulled, decided, dossier, lost } from "./given.ts";

const award = step("award", 1, { effect: { kind: "reward", what: "award" }, atMost: "without-limit" });
const removal = step("removal", 1, { effect: { kind: "not-said" }, atMost: "without-limit" });

/** A reward for what was reached and a step for what was missed, both judged every quarter unless the test says otherwise. */
function rewarding(
  merit: Partial<MeritRule> = {},
  {
    reward = [award],
    breaches = [breach()],
  }: Partial<Record<"reward", ConsequenceStep[]>> & {
    readonly breaches?: readonly BreachRule[];
  } = {},
): RuleSet {
  const reached: MeritRule = {
    code: "reached",
    title: { id: "Semua target tercapai" },
    at: "quarterly",
    when: targetsReached("all"),
    ...merit,
  };
  const rewards: Ladder = { code: "rewards", title: { id: "Penghargaan" }, answers: ["reached"], steps: reward };
  return ruled(
    breaches.map((rule) => since("2020-01-01", { ...rule, basis })),
    [since("2020-01-01", { ...ladder(removal), basis }), since("2020-01-01", { ...rewards, basis })],
    { merits: [since("2020-01-01", { ...reached, basis })] },
  );
}

const agreement = quarterly(2022);
const met = (quarter: 1 | 2 | 3 | 4, day: string): Fact => inQuarter(2022, quarter, 10, day);
const missed = (quarter: 1 | 2 | 3 | 4, day: string): Fact => inQuarter(2022, quarter, 9, day);

function evaluated(day: string, events: readonly Fact[], rules = rewarding(), of = agreement): Evaluation {
  return evaluate(of, dossier(...events), rules, plainDate(day));
}

/** What the ladder of rewards and the ladder of steps say. */
const both = (evaluation: Evaluation): readonly string[] =>
  ["rewards", "steps"].map((code) => stepFrom(evaluation, code));

describe("a merit", () => {
  it("is found where every target was reached, exactly or by more, and is rewarded", () => {
    const evaluation = evaluated("2022-04-30", [met(1, "2022-04-05")]);
    expect(evaluation.merits).toMatchObject([
      { id: "reached/pk-2022/2022-Q1", kind: "merit", rule: "reached", establishedOn: "2022-04-05" },
    ]);
    expect(evaluation.recommendations).toMatchObject([
      {
        kind: "step",
        from: "rewards",
        step: "award",
        effect: { kind: "reward" },
        findings: ["reached/pk-2022/2022-Q1"],
      },
    ]);
    expect(both(evaluated("2022-04-30", [inQuarter(2022, 1, 10.01, "2022-04-05")]))).toEqual(["award", "nothing"]);
  });

  it("is none for who missed a target by a hundredth", () => {
    const evaluation = evaluated("2022-04-30", [inQuarter(2022, 1, 9.99, "2022-04-05")]);
    expect(evaluation.merits).toEqual([]);
    expect(both(evaluation)).toEqual(["nothing", "removal"]);
  });

  it("waits for the figure that nobody reported", () => {
    const { merits, recommendations } = evaluated("2022-04-30", []);
    expect(merits.map(({ kind }) => kind)).toEqual(["unknown"]);
    expect(recommendations.find(({ from }) => from === "rewards")).toMatchObject({
      kind: "await-facts",
      missing: [{ fact: "actual", about: "Indikator satu", period: "2022-Q1", why: "not-recorded" }],
    });
  });

  it("is none where nothing was due: nothing was reached", () => {
    const nothing: PerformanceAgreement = { ...agreement, objectives: [] };
    const evaluation = evaluated("2022-12-31", [], rewarding(), nothing);
    expect([evaluation.merits, evaluation.findings]).toEqual([[], []]);
    expect(both(evaluation)).toEqual(["nothing", "nothing"]);
  });

  it("can be that of the key indicators alone", () => {
    const [objective] = agreement.objectives;
    const [indicator] = objective?.indicators ?? [];
    if (indicator === undefined) throw new RangeError("No indicator.");
    const other = { ...indicator, id: "dua", name: "Indikator dua", key: false };
    const two = { ...agreement, objectives: [{ id: "sasaran", name: "Sasaran", indicators: [indicator, other] }] };
    const events = [met(1, "2022-04-05"), { ...missed(1, "2022-04-05"), indicator: "dua" } as Fact];
    const keys = rewarding({ when: targetsReached("all-key") });
    expect(both(evaluated("2022-04-30", events, keys, two))).toEqual(["award", "removal"]);
    expect(both(evaluated("2022-04-30", events, rewarding(), two))).toEqual(["nothing", "removal"]);
  });

  it("can ask that no quarter was missed all year", () => {
    const flawless = rewarding({
      at: "yearly",
      when: allOf(targetsReached("all"), not(count(1, "missed"))),
    });
    const year: Fact = { ...met(4, "2022-12-31"), period: "2022" } as Fact;
    const yearly = {
      ...agreement,
      objectives: agreement.objectives.map((one) => ({
        ...one,
        indicators: one.indicators.map((each) => ({ ...each, targets: { ...each.targets, "2022": 10 } })),
      })),
    };
    const quarters = [met(1, "2022-04-05"), met(2, "2022-07-05"), met(3, "2022-10-05"), met(4, "2022-12-31"), year];
    expect(stepFrom(evaluated("2022-12-31", quarters, flawless, yearly), "rewards")).toBe("award");
    const one = [missed(1, "2022-04-05"), ...quarters.slice(1)];
    expect(stepFrom(evaluated("2022-12-31", one, flawless, yearly), "rewards")).toBe("nothing");
    expect(stepFrom(evaluated("2022-12-31", quarters.slice(1), flawless, yearly), "rewards")).toBe("await-facts");
  });
});

describe("a decision to reward, beside one to impose", () => {
  const first = [missed(1, "2022-04-05"), met(2, "2022-07-05")];
  const rewarded = decided("award", "2022-07-20");
  const removed = decided("removal", "2022-07-20");

  it("answers the merits and leaves the breach open; a removal answers the breach and leaves the merits open", () => {
    expect(both(evaluated("2022-07-19", first))).toEqual(["award", "removal"]);
    expect(both(evaluated("2022-07-20", [...first, rewarded]))).toEqual(["nothing", "removal"]);
    expect(both(evaluated("2022-07-20", [...first, removed]))).toEqual(["award", "nothing"]);
    expect(both(evaluated("2022-07-20", [...first, rewarded, removed]))).toEqual(["nothing", "nothing"]);
  });

  it("answers the merits also where it only is proposed", () => {
    const proposed = rewarding({}, { reward: [{ ...award, mode: "proposed" }] });
    expect(both(evaluated("2022-07-20", [...first, rewarded], proposed))).toEqual(["nothing", "removal"]);
  });

  it("is asked for again by the next merit, and no longer once it was annulled for the one before", () => {
    const events = [...first, rewarded, removed];
    expect(both(evaluated("2022-10-05", [...events, met(3, "2022-10-05")]))).toEqual(["award", "nothing"]);
    expect(both(evaluated("2022-08-01", [...events, annulled("award", "2022-08-01")]))).toEqual(["award", "nothing"]);
  });

  it("loses its ground where a corrected figure takes the merit away", () => {
    const corrected: Fact = { ...missed(2, "2022-07-05"), reportedOn: plainDate("2022-08-01") };
    const before = evaluated("2022-07-31", [...first, rewarded, removed, corrected]);
    const after = evaluated("2022-08-01", [...first, rewarded, removed, corrected]);
    expect(groundlessIn(before, "rewards")).toEqual([]);
    expect(groundlessIn(after, "rewards")).toEqual(["requires-legal-review: award"]);
    expect(groundlessIn(after, "steps")).toEqual([]);
  });
});

describe("a reward", () => {
  it("of one step that is given once goes to a person at the next merit", () => {
    const once = rewarding({}, { reward: [{ ...award, atMost: 1 }] });
    const events = [met(1, "2022-04-05"), decided("award", "2022-05-01"), met(2, "2022-07-05")];
    expect(stepFrom(evaluated("2022-07-31", events, once), "rewards")).toBe("requires-legal-review");
  });

  it("for who holds a post is none for who holds none", () => {
    const holders = rewarding({}, { reward: [{ ...award, when: holdsPost }] });
    const events = [met(1, "2022-04-05")];
    expect(stepFrom(evaluated("2022-04-30", events, holders), "rewards")).toBe("award");
    expect(stepFrom(evaluated("2022-04-30", [...events, lost("2022-04-10")], holders), "rewards")).toBe("nothing");
  });

  it("is none for who was dismissed", () => {
    const events = [met(1, "2022-04-05"), decided("PDHTAPS", "2022-04-20", { answers: [] })];
    expect(stepFrom(evaluated("2022-04-19", events), "rewards")).toBe("award");
    expect(stepFrom(evaluated("2022-04-20", events), "rewards")).toBe("nothing");
  });
});
