import { describe, expect, it } from "vitest";

import {
  type BreachRule,
  cite,
  type Entry,
  evaluate,
  extendRuleSet,
  type Fact,
  type Facts,
  holdsPost,
  type Indicator,
  months,
  national,
  type PerformanceAgreement,
  type PlainDate,
  plainDate,
  priorityProgrammeNotRun,
  type RemediationRules,
  type RuleSet,
  since,
  targetMissed,
  windowConformity,
} from "perjanjian-kinerja";
import { contohAgreement, contohFacts, kabContoh } from "perjanjian-kinerja/testing";

const basis = cite("PERBUP", "Pasal 1");
const day = plainDate;

function ruled(breach: Entry<BreachRule>): RuleSet {
  return extendRuleSet(national, {
    id: "kabUji",
    name: "Kabupaten Uji",
    sources: { PERBUP: { instrument: "Perbup", title: "Peraturan Bupati" } },
    breaches: [breach],
    ladders: [
      since("2015-01-01", {
        code: "ladder",
        title: { id: "Jenjang" },
        answers: ["breach"],
        steps: [
          {
            code: "relieved",
            title: { id: "Dibebaskan 12 bulan" },
            rank: 1,
            when: holdsPost,
            effect: { kind: "post-lost", term: months(12) },
            mode: "decided",
            by: "bupati",
          },
        ],
        basis,
      }),
    ],
  });
}

const rate: Indicator = {
  id: "rate",
  name: "Cakupan",
  unit: "%",
  polarity: "higher-is-better",
  key: true,
  accumulation: "last",
  targets: {},
};

function agreed(year: number, targets: Indicator["targets"]): PerformanceAgreement {
  return {
    ...contohAgreement,
    year,
    signing: { kind: "signed", on: day(`${String(year)}-01-31`) },
    objectives: [{ id: "o", name: "Layanan", indicators: [{ ...rate, targets }] }],
  };
}

function dossier(...events: readonly Fact[]): Facts {
  const held = { ...contohFacts.events.find(({ kind }) => kind === "post-gained"), on: day("2019-01-02") } as Fact;
  return { ...contohFacts, events: [held, ...events] };
}

const reported = (period: "2025-Q1" | "2025", value: number, on: PlainDate): Fact => ({
  kind: "actual",
  agreement: contohAgreement.id,
  indicator: "rate",
  period,
  value,
  on,
});

function stepOf(agreement: PerformanceAgreement, facts: Facts, rules: RuleSet, asOf: string) {
  return evaluate(agreement, facts, rules, day(asOf)).recommendations.flatMap((one) =>
    one.kind === "step"
      ? [[one.standsAs, one.conformity?.status, one.conformity?.on, one.conformity?.requiresLegalReview]]
      : [],
  );
}

describe("a breach that was found", () => {
  const missed = (from: string): RuleSet =>
    ruled(since(from, { code: "breach", title: { id: "Target" }, at: "quarterly", when: targetMissed("any"), basis }));

  it.each(["2025-01-01", "2025-07-01"])(
    "by a rule since %s is weighed by that rule, also where it began after the quarter",
    (from) => {
      const facts = dossier(reported("2025-Q1", 9, day("2025-04-05")));
      expect(stepOf(agreed(2025, { "2025-Q1": 10 }), facts, missed(from), "2025-12-31")).toEqual([
        ["announced", "harsher", "2025-03-31", false],
      ]);
    },
  );

  it.each([
    ["2021-06-20", "2021-08-30", false],
    ["2021-06-20", "2021-10-01", true],
    ["2021-09-05", "2021-10-01", true],
  ])("for an act of June 2021 that was reported on %s is judged on %s by the law of June", (known, asOf, review) => {
    const rules = ruled(
      since("2020-01-01", {
        code: "breach",
        title: { id: "Program" },
        at: "quarterly",
        when: priorityProgrammeNotRun,
        basis,
      }),
    );
    const fact: Fact = {
      kind: "programme-run",
      agreement: contohAgreement.id,
      programme: "posyandu",
      carriedOut: false,
      on: day("2021-06-15"),
      reportedOn: day(known),
    };
    const [found] = stepOf(agreed(2021, { "2021": 10 }), dossier(fact), rules, asOf);
    expect([found?.[0], found?.[2]]).toEqual(["announced", "2021-06-30"]);
    if (review) expect(found?.[3]).toBe(true);
  });
});

describe("a local time to improve", () => {
  const moment = { on: day("2025-12-31"), year: 2025, signed: true };
  const rules = (change: Partial<RemediationRules>): RuleSet => {
    const rule: RemediationRules = {
      observation: months(12),
      window: months(6),
      counting: "first-day-not-counted",
      monthEnd: "end-early",
      employments: ["PNS"],
      covers: [
        {
          levels: ["administrator"],
          shownBy: "grade",
          grades: ["kurang", "sangat-kurang"],
          doubtful: [],
          clear: "clear",
          basis: [basis],
        },
      ],
      ...change,
    };
    return extendRuleSet(national, {
      id: "kabUji",
      name: "Kabupaten Uji",
      sources: { PERBUP: { instrument: "Perbup", title: "Peraturan Bupati" } },
      remediation: [since("2025-01-01", { ...rule, basis })],
    });
  };
  const [coverage] = national.remediation?.at(-1)?.covers ?? [];

  it.each<[string, Partial<RemediationRules>, string]>([
    ["of six months like the law's", {}, "conforms"],
    ["of seven months", { window: months(7) }, "conforms"],
    ["of five months", { window: months(5) }, "harsher"],
    ["after three months in the post", { observation: months(3) }, "harsher"],
    ["on a missed target alone", { covers: [{ ...coverage!, shownBy: "target-or-grade" }] }, "harsher"],
    ["on a milder predicate", { covers: [{ ...coverage!, grades: ["butuh-perbaikan", "kurang"] }] }, "harsher"],
    ["for a level the law does not name", { covers: [{ ...coverage!, levels: ["kepala-daerah"] }] }, "harsher"],
  ])("%s", (_, change, status) => {
    expect(windowConformity(rules(change), moment)?.status).toBe(status);
  });

  it("that is too short leads to a re-test that stands as announced", () => {
    const granted: Fact = { kind: "remediation-granted", year: 2025, on: day("2026-02-01") };
    const failed: Fact = { kind: "remediation-ended", year: 2025, improved: false, on: day("2026-05-01") };
    const facts = { ...contohFacts, events: [...contohFacts.events, granted, failed] };
    const { recommendations } = evaluate(contohAgreement, facts, kabContoh, day("2026-05-02"));
    expect(recommendations.find(({ kind }) => kind === "re-test")).toMatchObject({
      standsAs: "announced",
      conformity: { status: "harsher" },
    });
  });
});

describe("a revision that promises halves where there were quarters", () => {
  it("leaves the quarters of the first half counted", () => {
    const first = agreed(2025, { "2025-Q1": 5, "2025-Q2": 5, "2025-Q3": 5, "2025-Q4": 5 });
    const sum = (targets: Indicator["targets"]) => [
      { id: "o", name: "Layanan", indicators: [{ ...rate, accumulation: "sum" as const, targets }] },
    ];
    const agreement: PerformanceAgreement = {
      ...first,
      objectives: sum({ "2025-Q1": 5, "2025-Q2": 5, "2025-Q3": 5, "2025-Q4": 5 }),
      revisions: [
        {
          effectiveOn: day("2025-07-15"),
          reason: "strategy-changed",
          objectives: sum({ "2025-H1": 10, "2025-H2": 10 }),
        },
      ],
    };
    const actual = (period: "2025-Q1" | "2025-Q2" | "2025-H2", value: number): Fact => ({
      kind: "actual",
      agreement: agreement.id,
      indicator: "rate",
      period,
      value,
      on: day("2026-01-05"),
    });
    const facts = dossier(actual("2025-Q1", 10), actual("2025-Q2", 10), actual("2025-H2", 8));
    const year = evaluate(agreement, facts, national, day("2026-01-31")).measurements.find(
      ({ period }) => period === "2025",
    );
    expect(year).toMatchObject({ kind: "measured", target: 20, actual: 28, outcome: "exceeded" });
  });
});

describe("the rules of the time to improve", () => {
  it.each([
    ["with the target missed", 9],
    ["with the target met", 10],
  ])("are those of the day on which the predicate was known, %s: what they do not count moves no day", (_, value) => {
    const camat = { title: "Camat", level: "administrator", role: "camat" } as const;
    const agreement: PerformanceAgreement = {
      ...agreed(2021, { "2021": 10 }),
      mandateHolder: { name: "Siti Contoh", post: camat },
    };
    const events: readonly Fact[] = [
      { kind: "post-gained", post: camat, appointment: "definitive", on: day("2019-01-02") },
      { kind: "actual", agreement: agreement.id, indicator: "rate", period: "2021", value, on: day("2021-12-31") },
      { kind: "appraised", year: 2021, grade: "kurang", on: day("2022-01-01") },
    ];
    const { remediation } = evaluate(agreement, { ...contohFacts, events }, national, day("2022-02-01"));
    expect(remediation).toMatchObject({ kind: "recommended", establishedOn: "2022-01-01" });
  });
});
