/**
 * What local rules differ in, one case for each way that has been met: all of them are said with the building blocks alone.
 */
import { describe, expect, it } from "vitest";

import {
  absorptionBelow,
  type Citation,
  cite,
  type ConsequenceStep,
  type DocumentKind,
  formatBasis,
  forYear,
  holderIs,
  inYear,
  type MeritRule,
  type ObligationRule,
  type RequiredDocuments,
  type RuleSetDraft,
  targetsReached,
  weightOf,
  allOf,
  anyOf,
  evaluatedBelow,
  type Fact,
  holdsPost,
  judged,
  type Matter,
  meanBelow,
  months,
  not,
  observedAtLeast,
  observedBelow,
  plainDate,
  priorityProgrammeNotRun,
  type RemediationRules,
  targetMissed,
} from "perjanjian-kinerja";

import {
  basis,
  entry,
  evaluated,
  firstQuarter,
  ladder,
  measure,
  missed,
  otherwise,
  quarterly,
  review,
  sentenceOf,
  step,
  uji,
} from "./dimensionRules.ts";

const observed = (code: string, value: number, on: string): Fact => ({
  kind: "observed",
  agreement: "pk",
  measure: code,
  value,
  on: plainDate(on),
});

describe("cadence", () => {
  it("month: January is judged on its last day, not a day sooner", () => {
    const rules = uji({ reviews: [review({ kind: "each", length: "month" })], breaches: [missed("evaluasi")] });
    const january = {
      signed: "2025-01-02",
      promised: { cakupan: { target: { "2025-01": 10 } } },
      reported: { cakupan: { "2025-01": 9 } },
    };
    expect(otherwise(rules, { ...january, asOf: "2025-01-30", expect: { found: [] } })).toEqual([]);
    expect(otherwise(rules, { ...january, asOf: "2025-01-31", expect: { found: ["missed"] } })).toEqual([]);
  });

  it("quarter: 9.99 misses 10, and 10 meets it", () => {
    const rules = uji({ breaches: [missed("quarterly")] });
    expect(otherwise(rules, { ...firstQuarter(9.99), expect: { found: ["missed"] } })).toEqual([]);
    expect(otherwise(rules, { ...firstQuarter(10), expect: { found: [] } })).toEqual([]);
  });

  it("half-year: the target of June is judged on 30 June", () => {
    const rules = uji({ reviews: [review({ kind: "each", length: "half-year" })], breaches: [missed("evaluasi")] });
    const half = {
      signed: "2025-01-02",
      promised: { cakupan: { target: { "2025-H1": 10 } } },
      reported: { cakupan: { "2025-H1": 9 } },
    };
    expect(otherwise(rules, { ...half, asOf: "2025-06-29", expect: { found: [] } })).toEqual([]);
    expect(otherwise(rules, { ...half, asOf: "2025-06-30", expect: { found: ["missed"] } })).toEqual([]);
  });

  it("year: nothing is judged before 31 December", () => {
    const rules = uji({ breaches: [missed("yearly")] });
    const year = { signed: "2025-01-02", promised: { cakupan: { target: 10 } }, reported: { cakupan: 9 } };
    expect(otherwise(rules, { ...year, asOf: "2025-12-30", expect: { found: [] } })).toEqual([]);
    expect(otherwise(rules, { ...year, asOf: "2025-12-31", expect: { found: ["missed"] } })).toEqual([]);
  });

  it("single date: 17 August, and not the day before", () => {
    const rules = uji({
      reviews: [review({ kind: "on-day", day: plainDate("2025-08-17") })],
      breaches: [missed("evaluasi", priorityProgrammeNotRun)],
    });
    const idle = {
      signed: "2025-01-02",
      promised: {},
      programmes: { posyandu: { priority: true, run: { "2025-07": "not-done" } } },
    } as const;
    expect(otherwise(rules, { ...idle, asOf: "2025-08-16", expect: { found: [] } })).toEqual([]);
    expect(otherwise(rules, { ...idle, asOf: "2025-08-17", expect: { found: ["missed"] } })).toEqual([]);
  });

  it("ad hoc: as soon as somebody is judged to be slow, and never without that", () => {
    const slow: Matter = { code: "lambat", title: { id: "Kinerja lambat" }, regards: "performance" };
    const rules = uji({
      matters: [entry(slow)],
      reviews: [review({ kind: "on-judgement", matter: "lambat" })],
      breaches: [missed("evaluasi", judged("lambat"))],
    });
    const day = { asOf: "2025-05-20", signed: "2025-01-02" };
    expect(otherwise(rules, { ...day, expect: { found: [] } })).toEqual([]);
    expect(otherwise(rules, { ...day, judged: { lambat: "2025-05-20" }, expect: { found: ["missed"] } })).toEqual([]);
  });
});

describe("several cadences at once", () => {
  const rules = uji({
    reviews: [review({ kind: "each", length: "half-year" })],
    breaches: [
      missed("quarterly", targetMissed("any"), "triwulan"),
      missed("evaluasi", targetMissed("any"), "semester"),
      missed("yearly", targetMissed("any"), "tahun"),
    ],
  });
  const promised = { cakupan: { target: { "2025-Q1": 10, "2025-H1": 20, "2025": 40 } } };

  it("quarter, half-year and year: each is judged by its own target", () => {
    const told = { asOf: "2025-12-31", signed: "2025-01-02", promised };
    const quarter = { cakupan: { "2025-Q1": 9, "2025-H1": 20, "2025": 40 } };
    const half = { cakupan: { "2025-Q1": 10, "2025-H1": 19, "2025": 40 } };
    const year = { cakupan: { "2025-Q1": 10, "2025-H1": 20, "2025": 39 } };
    expect(otherwise(rules, { ...told, reported: quarter, expect: { found: ["triwulan"] } })).toEqual([]);
    expect(otherwise(rules, { ...told, reported: half, expect: { found: ["semester"] } })).toEqual([]);
    expect(otherwise(rules, { ...told, reported: year, expect: { found: ["tahun"] } })).toEqual([]);
  });
});

describe("clock start", () => {
  const idle = { programmes: { posyandu: { priority: true, run: { "2025-01": "not-done" } } } } as const;

  it("signing: three months after 15 January", () => {
    const rules = uji({
      reviews: [review({ kind: "after-signing", after: months(3) })],
      breaches: [missed("evaluasi", priorityProgrammeNotRun)],
    });
    const signed = "2025-01-15";
    expect(otherwise(rules, { ...idle, signed, asOf: "2025-04-14", expect: { found: [] } })).toEqual([]);
    expect(otherwise(rules, { ...idle, signed, asOf: "2025-04-15", expect: { found: ["missed"] } })).toEqual([]);
  });

  it("taking the post: three months after 2 January, whenever the agreement was signed", () => {
    const rules = uji({
      reviews: [review({ kind: "after-appointment", after: months(3) })],
      breaches: [missed("evaluasi", priorityProgrammeNotRun)],
    });
    const told = { ...idle, signed: "2025-01-15", official: { heldSince: "2025-01-02" } };
    expect(otherwise(rules, { ...told, asOf: "2025-04-01", expect: { found: [] } })).toEqual([]);
    expect(otherwise(rules, { ...told, asOf: "2025-04-02", expect: { found: ["missed"] } })).toEqual([]);
  });

  it("calendar year: the first quarter ends on 31 March, also for who signed on 15 March", () => {
    const rules = uji({ breaches: [missed("quarterly")] });
    const told = { ...firstQuarter(9), signed: "2025-03-15" };
    expect(otherwise(rules, { ...told, asOf: "2025-03-30", expect: { found: [] } })).toEqual([]);
    expect(otherwise(rules, { ...told, asOf: "2025-03-31", expect: { found: ["missed"] } })).toEqual([]);
  });
});

describe("window end", () => {
  const improving = (window: RemediationRules["window"]) =>
    uji({
      remediation: [
        entry<RemediationRules>({
          observation: months(12),
          window,
          counting: "first-day-not-counted",
          monthEnd: "end-early",
          employments: ["PNS"],
          covers: [
            {
              levels: ["jpt-pratama"],
              shownBy: "target-or-grade",
              grades: ["kurang", "sangat-kurang"],
              doubtful: [],
              clear: "clear",
              basis: [basis],
            },
          ],
        }),
      ],
    });
  const granted = {
    year: 2025,
    signed: "2025-01-02",
    official: { heldSince: "2024-01-02" },
    promised: { cakupan: { target: 10 } },
    reported: { cakupan: 9 },
    granted: "2026-02-10",
  };

  it("duration: three months from the day on which it was granted", () => {
    const rules = improving(months(3));
    const running = { remediation: "running", remediationUntil: "2026-05-10" } as const;
    const ended = { remediation: "ended", remediationUntil: "2026-05-10" } as const;
    expect(otherwise(rules, { ...granted, asOf: "2026-05-10", expect: running })).toEqual([]);
    expect(otherwise(rules, { ...granted, asOf: "2026-05-11", expect: ended })).toEqual([]);
  });

  it("fixed date: until 30 June, whenever it was granted", () => {
    const rules = improving({ until: plainDate("2026-06-30") });
    const running = { remediation: "running", remediationUntil: "2026-06-30" } as const;
    const ended = { remediation: "ended", remediationUntil: "2026-06-30" } as const;
    expect(otherwise(rules, { ...granted, asOf: "2026-06-30", expect: running })).toEqual([]);
    expect(otherwise(rules, { ...granted, asOf: "2026-07-01", expect: ended })).toEqual([]);
  });
});

describe("trigger logic", () => {
  const done = { programmes: { posyandu: { priority: true, run: { "2025-Q1": "done" } } } } as const;
  const idle = { programmes: { posyandu: { priority: true, run: { "2025-Q1": "not-done" } } } } as const;

  it("AND: a missed target and a programme that was not run, not one of them alone", () => {
    const rules = uji({ breaches: [missed("quarterly", allOf(targetMissed("any"), priorityProgrammeNotRun))] });
    expect(otherwise(rules, { ...firstQuarter(9), ...idle, expect: { found: ["missed"] } })).toEqual([]);
    expect(otherwise(rules, { ...firstQuarter(9), ...done, expect: { found: [] } })).toEqual([]);
    expect(otherwise(rules, { ...firstQuarter(10), ...idle, expect: { found: [] } })).toEqual([]);
  });

  it("OR: one of them is enough", () => {
    const rules = uji({ breaches: [missed("quarterly", anyOf(targetMissed("any"), priorityProgrammeNotRun))] });
    expect(otherwise(rules, { ...firstQuarter(9), ...done, expect: { found: ["missed"] } })).toEqual([]);
    expect(otherwise(rules, { ...firstQuarter(10), ...idle, expect: { found: ["missed"] } })).toEqual([]);
    expect(otherwise(rules, { ...firstQuarter(10), ...done, expect: { found: [] } })).toEqual([]);
  });

  it("score below level: kurang lies below cukup, and cukup does not", () => {
    const rules = uji({
      scales: [entry({ code: "tingkat", levels: ["kurang", "cukup", "baik"] })],
      reviews: [review({ kind: "on-day", day: plainDate("2025-06-30") })],
      breaches: [missed("evaluasi", evaluatedBelow("cukup", "tingkat", ["nilai"]))],
    });
    const scored = (nilai: string) => ({
      asOf: "2025-06-30",
      signed: "2025-01-02",
      evaluated: { evaluasi: { on: "2025-06-30", levels: { nilai } } },
    });
    expect(otherwise(rules, { ...scored("kurang"), expect: { found: ["missed"] } })).toEqual([]);
    expect(otherwise(rules, { ...scored("cukup"), expect: { found: [] } })).toEqual([]);
  });

  it("scorecard: points are added up, and the sum picks the step", () => {
    const scorecard = ["layanan", "keuangan"] as const;
    const picked = {
      grading: {
        by: { kind: "observed", measures: scorecard },
        worse: "lower",
        at: { teguran: 25, penggantian: 17 },
      },
    } as const;
    const rules = uji({
      measures: [measure("layanan", "poin"), measure("keuangan", "poin")],
      breaches: [missed("quarterly", observedBelow("layanan", 14))],
      ladders: [ladder([step("teguran"), step("penggantian", { rank: 2 })], picked)],
    });
    const points = (layanan: number, keuangan: number) => ({
      asOf: "2025-04-01",
      signed: "2025-01-02",
      also: [observed("layanan", layanan, "2025-03-31"), observed("keuangan", keuangan, "2025-03-31")],
    });
    expect(otherwise(rules, { ...points(13, 12), expect: { recommended: {} } })).toEqual([]);
    expect(otherwise(rules, { ...points(13, 11), expect: { recommended: { jenjang: "teguran" } } })).toEqual([]);
    expect(otherwise(rules, { ...points(8, 9), expect: { recommended: { jenjang: "teguran" } } })).toEqual([]);
    expect(otherwise(rules, { ...points(8, 8), expect: { recommended: { jenjang: "penggantian" } } })).toEqual([]);
  });

  it("missed theme: an indicator of that objective, and of no other", () => {
    const rules = uji({ breaches: [missed("quarterly", targetMissed({ objective: "sasaran" }))] });
    const other = uji({ breaches: [missed("quarterly", targetMissed({ objective: "lain" }))] });
    expect(otherwise(rules, { ...firstQuarter(9.99), expect: { found: ["missed"] } })).toEqual([]);
    expect(otherwise(rules, { ...firstQuarter(10), expect: { found: [] } })).toEqual([]);
    expect(otherwise(other, { ...firstQuarter(9.99), expect: { found: [] } })).toEqual([]);
  });
});

describe("trigger inputs", () => {
  it("attainment: a mean of 84.9 % lies below 85 %, and 85 % does not", () => {
    const rules = uji({ breaches: [missed("quarterly", meanBelow(85))] });
    expect(otherwise(rules, { ...firstQuarter(8.49), expect: { found: ["missed"] } })).toEqual([]);
    expect(otherwise(rules, { ...firstQuarter(8.5), expect: { found: [] } })).toEqual([]);
  });

  it("attendance: judged to be unclear by somebody, and not computed", () => {
    const unclear: Matter = { code: "tidak-jelas", title: { id: "Kehadiran tidak jelas" }, regards: "attendance" };
    const rules = uji({
      matters: [entry(unclear)],
      breaches: [missed("quarterly", judged("tidak-jelas"))],
    });
    const day = { asOf: "2025-04-01", signed: "2025-01-02" };
    expect(otherwise(rules, { ...day, expect: { found: [] } })).toEqual([]);
    expect(
      otherwise(rules, { ...day, judged: { "tidak-jelas": "2025-03-31" }, expect: { found: ["missed"] } }),
    ).toEqual([]);
  });

  it("programme run: a priority programme, and no other", () => {
    const rules = uji({ breaches: [missed("quarterly", priorityProgrammeNotRun)] });
    const told = { asOf: "2025-04-01", signed: "2025-01-02" };
    const run = { "2025-Q1": "not-done" } as const;
    expect(
      otherwise(rules, { ...told, programmes: { a: { priority: true, run } }, expect: { found: ["missed"] } }),
    ).toEqual([]);
    expect(otherwise(rules, { ...told, programmes: { a: { run } }, expect: { found: [] } })).toEqual([]);
  });

  it("budget absorption: one rupiah less than 80 of 100 million lies below 80 %, and 80 million do not", () => {
    const rules = uji({ breaches: [missed("quarterly", absorptionBelow(80))] });
    const paid = (rupiah: number) => ({
      asOf: "2025-04-01",
      signed: "2025-01-02",
      programmes: { posyandu: { budgetRupiah: 100_000_000, paid: { "2025-03-31": rupiah } } },
    });
    expect(otherwise(rules, { ...paid(79_999_999), expect: { found: ["missed"] } })).toEqual([]);
    expect(otherwise(rules, { ...paid(80_000_000), expect: { found: [] } })).toEqual([]);
  });

  it("revenue: one rupiah less than a billion", () => {
    const rules = uji({
      measures: [measure("pad", "rupiah")],
      breaches: [missed("quarterly", observedBelow("pad", 1_000_000_000))],
    });
    const collected = (rupiah: number) => ({
      asOf: "2025-04-01",
      signed: "2025-01-02",
      also: [observed("pad", rupiah, "2025-03-31")],
    });
    expect(otherwise(rules, { ...collected(999_999_999), expect: { found: ["missed"] } })).toEqual([]);
    expect(otherwise(rules, { ...collected(1_000_000_000), expect: { found: [] } })).toEqual([]);
  });

  it("service incident: the second one, not the first", () => {
    const rules = uji({
      measures: [measure("insiden", "kejadian")],
      breaches: [missed("quarterly", observedAtLeast("insiden", 2))],
    });
    const counted = (value: number) => ({
      asOf: "2025-04-01",
      signed: "2025-01-02",
      also: [observed("insiden", value, "2025-03-31")],
    });
    expect(otherwise(rules, { ...counted(1), expect: { found: [] } })).toEqual([]);
    expect(otherwise(rules, { ...counted(2), expect: { found: ["missed"] } })).toEqual([]);
  });

  it("leadership: an aspect of the evaluation beside the results", () => {
    const rules = uji({
      scales: [entry({ code: "tingkat", levels: ["kurang", "cukup", "baik"] })],
      reviews: [review({ kind: "on-day", day: plainDate("2025-06-30") })],
      breaches: [missed("evaluasi", evaluatedBelow("cukup", "tingkat", ["hasil", "kepemimpinan"]))],
    });
    const led = (kepemimpinan: string) => ({
      asOf: "2025-06-30",
      signed: "2025-01-02",
      evaluated: { evaluasi: { on: "2025-06-30", levels: { hasil: "baik", kepemimpinan } } },
    });
    expect(otherwise(rules, { ...led("kurang"), expect: { found: ["missed"] } })).toEqual([]);
    expect(otherwise(rules, { ...led("cukup"), expect: { found: [] } })).toEqual([]);
  });
});

describe("measured against", () => {
  it("target: what was promised for the quarter", () => {
    const rules = uji({ breaches: [missed("quarterly")] });
    expect(otherwise(rules, { ...firstQuarter(9.99), expect: { missed: ["cakupan"], found: ["missed"] } })).toEqual([]);
    expect(otherwise(rules, { ...firstQuarter(10), expect: { missed: [], found: [] } })).toEqual([]);
  });

  it("share of officials: 89.9 % of them reported their wealth where 90 % have to", () => {
    const rules = uji({
      measures: [measure("lhkpn", "% pejabat")],
      breaches: [missed("quarterly", observedBelow("lhkpn", 90))],
    });
    const share = (percent: number) => ({
      asOf: "2025-04-01",
      signed: "2025-01-02",
      also: [observed("lhkpn", percent, "2025-03-31")],
    });
    expect(otherwise(rules, { ...share(89.9), expect: { found: ["missed"] } })).toEqual([]);
    expect(otherwise(rules, { ...share(90), expect: { found: [] } })).toEqual([]);
  });
});

describe("consequence shape", () => {
  it("ladder: a first step, and after it the second", () => {
    const rules = quarterly(step("teguran"), step("penggantian", { rank: 2 }));
    const first = { ...firstQuarter(9), expect: { recommended: { jenjang: "teguran" } } };
    const second = {
      asOf: "2025-07-01",
      signed: "2025-01-15",
      promised: { cakupan: { target: { "2025-Q1": 10, "2025-Q2": 10 } } },
      reported: { cakupan: { "2025-Q1": 9, "2025-Q2": 9 } },
      imposed: { teguran: "2025-05-01" },
      expect: { recommended: { jenjang: "penggantian" } },
    };
    expect(otherwise(rules, first)).toEqual([]);
    expect(otherwise(rules, second)).toEqual([]);
  });

  it("tree on holding a post: one branch for who holds one, another for who holds none", () => {
    const rules = quarterly(
      step("lepas-jabatan", { when: holdsPost, effect: { kind: "post-lost", term: "open-ended" } }),
      step("turun-golongan", { rank: 2, when: not(holdsPost) }),
    );
    const held = { ...firstQuarter(9), expect: { recommended: { jenjang: "lepas-jabatan" } } };
    const lost = { official: { lostPostOn: "2025-03-01" }, expect: { recommended: { jenjang: "turun-golongan" } } };
    expect(otherwise(rules, held)).toEqual([]);
    expect(otherwise(rules, { ...held, ...lost })).toEqual([]);
  });

  it("single: one step, and nothing more once it was imposed", () => {
    const rules = quarterly(step("penggantian"));
    const told = firstQuarter(9);
    expect(otherwise(rules, { ...told, expect: { recommended: { jenjang: "penggantian" } } })).toEqual([]);
    expect(otherwise(rules, { ...told, imposed: { penggantian: "2025-04-01" }, expect: { recommended: {} } })).toEqual(
      [],
    );
  });

  it("deemed: it is said to have happened, and the post is still held", () => {
    const rules = quarterly(step("dianggap-mundur", { effect: { kind: "resignation" }, mode: "deemed" }));
    const told = { ...firstQuarter(9), imposed: { "dianggap-mundur": "2025-04-01" } };
    expect(otherwise(rules, { ...firstQuarter(9), expect: { recommended: { jenjang: "dianggap-mundur" } } })).toEqual(
      [],
    );
    expect(evaluated(rules, told).standing.post.kind).toBe("holds");
  });

  it("discretionary: offered to the authority, which may leave it", () => {
    const rules = quarterly(step("diminta-mundur", { mode: "discretionary" }));
    const { recommendations } = evaluated(rules, firstQuarter(9));
    expect(recommendations).toMatchObject([{ kind: "step", step: "diminta-mundur", mode: "discretionary" }]);
    expect(otherwise(rules, { ...firstQuarter(10), expect: { recommended: {} } })).toEqual([]);
  });

  it("none: a breach from which nothing follows", () => {
    const rules = uji({ breaches: [missed("quarterly")] });
    expect(otherwise(rules, { ...firstQuarter(9), expect: { found: ["missed"], recommended: {} } })).toEqual([]);
    expect(otherwise(rules, { ...firstQuarter(10), expect: { found: [], recommended: {} } })).toEqual([]);
  });
});

const outOfPost = { kind: "post-lost", term: "open-ended" } as const;

describe("consequence reaches", () => {
  const reaching = (other: Partial<ConsequenceStep>) =>
    evaluated(quarterly(step("sanksi", other)), firstQuarter(9)).recommendations;

  it("official: nobody else", () => {
    expect(reaching({})).toMatchObject([{ step: "sanksi", by: "bupati", reaches: [] }]);
  });

  it("subordinates: those below as well", () => {
    expect(reaching({ reaches: ["subordinates"] })).toMatchObject([{ step: "sanksi", reaches: ["subordinates"] }]);
  });

  it("own level of superior: whoever gave this mandate decides", () => {
    expect(reaching({ by: "pemberi-amanah" })).toMatchObject([{ step: "sanksi", by: "bupati", reaches: [] }]);
  });
});

describe("reward branch", () => {
  const rewarded = (what: "promotion" | "not-said") =>
    uji({
      merits: [
        entry<MeritRule>({ code: "tercapai", title: { id: "tercapai" }, at: "quarterly", when: targetsReached("all") }),
      ],
      ladders: [ladder([step("hadiah", { effect: { kind: "reward", what } })], { answers: ["tercapai"] })],
    });

  it("promotion: for 10 of 10, not for 9.99", () => {
    const rules = rewarded("promotion");
    const { recommendations } = evaluated(rules, firstQuarter(10));
    expect(recommendations).toMatchObject([{ step: "hadiah", effect: { kind: "reward", what: "promotion" } }]);
    expect(otherwise(rules, { ...firstQuarter(9.99), expect: { recommended: {} } })).toEqual([]);
  });

  it("unnamed reward: what it is stays unsaid", () => {
    const rules = rewarded("not-said");
    const { recommendations } = evaluated(rules, firstQuarter(10));
    expect(recommendations).toMatchObject([{ step: "hadiah", effect: { kind: "reward", what: "not-said" } }]);
    expect(otherwise(rules, { ...firstQuarter(9.99), expect: { recommended: {} } })).toEqual([]);
  });
});

describe("evaluator", () => {
  const by = (...offices: readonly string[]) =>
    sentenceOf(uji({ reviews: [review({ kind: "each", length: "month" }, { by: offices })] }), "reviews", "evaluasi");

  it("bupati", () => {
    expect(by("bupati")).toBe("Evaluasi: each month; by bupati");
  });

  it("wakil bupati", () => {
    expect(by("wakil-bupati")).toBe("Evaluasi: each month; by wakil bupati");
  });

  it("Sekda, Inspektorat and BKPSDM together", () => {
    expect(by("sekda", "inspektorat", "bkpsdm")).toBe("Evaluasi: each month; by Sekda, inspektorat, and BKPSDM");
  });

  it("personnel agency", () => {
    expect(by("bkppd")).toBe("Evaluasi: each month; by BKPPD");
  });

  it("Baperjakat", () => {
    expect(by("baperjakat")).toBe("Evaluasi: each month; by baperjakat");
  });

  it("team", () => {
    expect(by("tim-evaluasi")).toBe("Evaluasi: each month; by tim evaluasi");
  });
});

describe("decision mode", () => {
  const deciding = (mode: ConsequenceStep["mode"], effect: ConsequenceStep["effect"]) => {
    const rules = quarterly(step("akibat", { mode, effect }));
    return {
      rules,
      recommended: evaluated(rules, firstQuarter(9)).recommendations,
      post: evaluated(rules, { ...firstQuarter(9), imposed: { akibat: "2025-04-01" } }).standing.post.kind,
    };
  };

  it("proposed: recorded as imposed it is a proposal that was made, and the post is still held", () => {
    const { recommended, post } = deciding("proposed", outOfPost);
    expect(recommended).toMatchObject([{ step: "akibat", mode: "proposed" }]);
    expect(post).toBe("holds");
  });

  it("decided: recorded as imposed it takes the post", () => {
    const { recommended, post } = deciding("decided", outOfPost);
    expect(recommended).toMatchObject([{ step: "akibat", mode: "decided" }]);
    expect(post).toBe("none");
  });

  it("voluntary: the post is held until a resignation is accepted", () => {
    const { rules, recommended, post } = deciding("voluntary", { kind: "resignation" });
    const accepted: Fact = { kind: "resignation", stage: "accepted", on: plainDate("2025-04-01") };
    expect(recommended).toMatchObject([{ step: "akibat", mode: "voluntary" }]);
    expect(post).toBe("holds");
    expect(evaluated(rules, { ...firstQuarter(9), also: [accepted] }).standing.post.kind).toBe("none");
  });

  it("fiction: what is deemed to have happened takes nothing", () => {
    const { recommended, post } = deciding("deemed", outOfPost);
    expect(recommended).toMatchObject([{ step: "akibat", mode: "deemed" }]);
    expect(post).toBe("holds");
  });
});

describe("documents required", () => {
  const requiring = (...documents: readonly DocumentKind[]) =>
    uji({
      documents: [entry<RequiredDocuments>({ kinds: documents })],
      obligations: [
        entry<ObligationRule>({
          code: "dokumen",
          title: { id: "Dokumen" },
          due: { kind: "at-signing" },
          proof: { kind: "documents-signed", documents },
          force: "must",
        }),
      ],
    });
  const told = { asOf: "2025-04-01", signed: "2025-01-15" };
  const [onTheDay, afterwards] = ["2025-01-15", "2025-01-16"];

  it("PK only", () => {
    const rules = requiring("perjanjian-kinerja");
    const documents = { "perjanjian-kinerja": onTheDay };
    expect(otherwise(rules, { ...told, documents, expect: { duties: { dokumen: "kept" } } })).toEqual([]);
  });

  it("PK, SKP and pact: the pact a day later makes it late", () => {
    const rules = requiring("perjanjian-kinerja", "skp", "pakta-integritas");
    const two = { "perjanjian-kinerja": onTheDay, skp: onTheDay };
    const three = { ...two, "pakta-integritas": onTheDay };
    const late = { ...two, "pakta-integritas": afterwards };
    expect(otherwise(rules, { ...told, documents: three, expect: { duties: { dokumen: "kept" } } })).toEqual([]);
    expect(otherwise(rules, { ...told, documents: late, expect: { duties: { dokumen: "late" } } })).toEqual([]);
    expect(otherwise(rules, { ...told, documents: two, expect: { duties: { dokumen: "unknown" } } })).toEqual([]);
  });

  it("five documents: four are not five", () => {
    const rules = requiring(
      "pakta-integritas",
      "kontrak-jabatan",
      "perjanjian-kerja",
      "surat-pernyataan-tanggung-jawab",
      "surat-pernyataan-kesediaan",
    );
    const four = {
      "pakta-integritas": onTheDay,
      "kontrak-jabatan": onTheDay,
      "perjanjian-kerja": onTheDay,
      "surat-pernyataan-tanggung-jawab": onTheDay,
    };
    const five = { ...four, "surat-pernyataan-kesediaan": onTheDay };
    expect(otherwise(rules, { ...told, documents: five, expect: { duties: { dokumen: "kept" } } })).toEqual([]);
    expect(otherwise(rules, { ...told, documents: four, expect: { duties: { dokumen: "unknown" } } })).toEqual([]);
  });

  it("performance contract only, as in Surabaya in 2024: an agreement does not stand for it", () => {
    const rules = requiring("kontrak-kinerja");
    const [contract, agreement] = [{ "kontrak-kinerja": onTheDay }, { "perjanjian-kinerja": onTheDay }];
    const late = { "kontrak-kinerja": afterwards };
    expect(otherwise(rules, { ...told, documents: contract, expect: { duties: { dokumen: "kept" } } })).toEqual([]);
    expect(otherwise(rules, { ...told, documents: late, expect: { duties: { dokumen: "late" } } })).toEqual([]);
    expect(otherwise(rules, { ...told, documents: agreement, expect: { duties: { dokumen: "unknown" } } })).toEqual([]);
  });

  it("pact only", () => {
    const rules = requiring("pakta-integritas");
    const [pact, agreement] = [{ "pakta-integritas": onTheDay }, { "perjanjian-kinerja": onTheDay }];
    expect(otherwise(rules, { ...told, documents: pact, expect: { duties: { dokumen: "kept" } } })).toEqual([]);
    expect(otherwise(rules, { ...told, documents: agreement, expect: { duties: { dokumen: "unknown" } } })).toEqual([]);
  });
});

describe("population", () => {
  const among = (posts: Parameters<typeof holderIs>[0]) =>
    uji({ breaches: [missed("quarterly", allOf(holderIs(posts), targetMissed("any")))] });
  const found = { ...firstQuarter(9), expect: { found: ["missed"] } };
  const outside = { ...firstQuarter(9), expect: { found: [] } };

  it("heads: not a lurah", () => {
    const rules = among({ roles: ["kepala-perangkat-daerah"] });
    expect(otherwise(rules, { ...found, official: { post: "kepala-perangkat-daerah" } })).toEqual([]);
    expect(otherwise(rules, { ...outside, official: { post: "lurah" } })).toEqual([]);
  });

  it("echelon II to IV: a lurah, but not the staff", () => {
    const rules = among({ levels: ["jpt-pratama", "administrator", "pengawas"] });
    expect(otherwise(rules, { ...found, official: { post: "kepala-perangkat-daerah" } })).toEqual([]);
    expect(otherwise(rules, { ...found, official: { post: "camat" } })).toEqual([]);
    expect(otherwise(rules, { ...found, official: { post: "lurah" } })).toEqual([]);
    expect(otherwise(rules, { ...outside, official: { post: "pelaksana" } })).toEqual([]);
  });

  it("also lurah and heads of puskesmas, but not a camat", () => {
    const rules = among({ roles: ["kepala-perangkat-daerah", "lurah", "kepala-puskesmas"] });
    const post = { title: "Kepala Puskesmas", level: "jabatan-fungsional", role: "kepala-puskesmas" } as const;
    expect(otherwise(rules, { ...found, official: { post: "lurah" } })).toEqual([]);
    expect(otherwise(rules, { ...found, official: { post } })).toEqual([]);
    expect(otherwise(rules, { ...outside, official: { post: "camat" } })).toEqual([]);
  });

  it("all staff: the condition names no post", () => {
    const rules = uji({ breaches: [missed("quarterly")] });
    expect(otherwise(rules, { ...found, official: { post: "pelaksana" } })).toEqual([]);
    expect(otherwise(rules, { ...found, official: { post: "kepala-perangkat-daerah" } })).toEqual([]);
  });
});

describe("term of the agreement", () => {
  it("one year: rules for 2025 say nothing of an agreement for 2026", () => {
    const rules = uji({
      breaches: [
        forYear(2025, { code: "missed", title: { id: "missed" }, at: "quarterly", when: targetMissed("any"), basis }),
      ],
    });
    const next = {
      asOf: "2026-04-01",
      signed: "2026-01-15",
      promised: { cakupan: { target: { "2026-Q1": 10 } } },
      reported: { cakupan: { "2026-Q1": 9 } },
    } as const;
    expect(otherwise(rules, { ...firstQuarter(9), expect: { found: ["missed"] } })).toEqual([]);
    expect(otherwise(rules, { ...next, expect: { found: [], missed: ["cakupan"] } })).toEqual([]);
  });

  it("two years: each is judged by targets of its own", () => {
    const rules = uji({ breaches: [missed("yearly")] });
    const both = {
      asOf: "2027-01-31",
      year: 2025,
      signed: "2025-01-15",
      promised: { cakupan: { target: { "2025": 10, "2026": 20 } } },
      reported: { cakupan: { "2025": 10, "2026": 19 } },
    };
    const foundIn = (year: number) =>
      evaluated(rules, both, (agreement) => inYear({ ...agreement, lastYear: 2026 }, year)).findings.map(
        ({ id }) => id,
      );
    expect(foundIn(2025)).toEqual([]);
    expect(foundIn(2026)).toEqual(["missed/pk/2026"]);
  });

  it("part of a year: signed in July, with nothing due before it", () => {
    const rules = uji({ breaches: [missed("quarterly")] });
    const half = {
      signed: "2025-07-01",
      promised: { cakupan: { target: { "2025-Q3": 10, "2025-Q4": 10 } } },
      reported: { cakupan: { "2025-Q3": 9 } },
    };
    expect(otherwise(rules, { ...half, asOf: "2025-09-29", expect: { found: [], open: [] } })).toEqual([]);
    expect(otherwise(rules, { ...half, asOf: "2025-09-30", expect: { found: ["missed"], open: [] } })).toEqual([]);
  });
});

describe("indicator applies", () => {
  const collected = (rupiah: number, role: string) => ({
    asOf: "2025-04-01",
    signed: "2025-01-02",
    official: { post: { title: "Kepala Badan", level: "jpt-pratama", role } as const },
    also: [observed("pad", rupiah, "2025-03-31")],
  });

  it("to all", () => {
    const rules = uji({
      measures: [measure("pad", "rupiah")],
      breaches: [missed("quarterly", observedBelow("pad", 5))],
    });
    expect(otherwise(rules, { ...collected(4, "kepala-bapenda"), expect: { found: ["missed"] } })).toEqual([]);
    expect(otherwise(rules, { ...collected(4, "kepala-bappeda"), expect: { found: ["missed"] } })).toEqual([]);
    expect(otherwise(rules, { ...collected(5, "kepala-bapenda"), expect: { found: [] } })).toEqual([]);
  });

  it("only to agencies of a kind: revenue where revenue is collected", () => {
    const collects = allOf(holderIs({ roles: ["kepala-bapenda"] }), observedBelow("pad", 5));
    const rules = uji({ measures: [measure("pad", "rupiah")], breaches: [missed("quarterly", collects)] });
    expect(otherwise(rules, { ...collected(4, "kepala-bapenda"), expect: { found: ["missed"] } })).toEqual([]);
    expect(otherwise(rules, { ...collected(5, "kepala-bapenda"), expect: { found: [] } })).toEqual([]);
    expect(otherwise(rules, { ...collected(4, "kepala-bappeda"), expect: { found: [] } })).toEqual([]);
  });
});

describe("signing state", () => {
  const rules = uji({
    breaches: [{ ...missed("quarterly"), binds: "signatories" }],
  });
  const budgetApproved = "2025-01-02";

  it("signed: by 2 February, and bound by what was signed", () => {
    const told = { ...firstQuarter(9), budgetApproved, signed: "2025-02-02" };
    const kept = { duties: { "sign-agreement": "kept" }, found: ["missed"] } as const;
    expect(otherwise(rules, { ...told, expect: kept })).toEqual([]);
  });

  it("signed later: on 3 February it is late, and still valid", () => {
    const told = { ...firstQuarter(9), budgetApproved, signed: "2025-02-03" };
    const late = { duties: { "sign-agreement": "late" }, found: ["missed"] } as const;
    expect(otherwise(rules, { ...told, expect: late })).toEqual([]);
  });

  it.each(["pendidikan dan pelatihan", "ibadah haji", "berduka", "sakit"])(
    "not yet signed (%s): due on 2 February, breached from 3 February on, and bound by nothing",
    (reason) => {
      const { promised, reported } = firstQuarter(9);
      const on = (asOf: string) =>
        evaluated(rules, { asOf, year: 2025, budgetApproved, promised, reported }, (agreement) => ({
          ...agreement,
          signing: { kind: "not-signed", reason },
        }));
      const stateOn = (asOf: string) => on(asOf).obligations.find(({ code }) => code === "sign-agreement")?.state;
      expect(stateOn("2025-02-02")).toBe("due");
      expect(stateOn("2025-02-03")).toBe("breached");
      expect(on("2025-04-01").findings).toEqual([]);
    },
  );
});

describe("after removal", () => {
  const removal = step("lepas-jabatan", {
    when: holdsPost,
    effect: outOfPost,
    afterwards: {
      id: "tetap PNS; jabatannya diisi pelaksana tugas",
      en: "stays a civil servant; an acting head is appointed",
    },
  });
  const removed = { ...firstQuarter(9), imposed: { "lepas-jabatan": "2025-04-01" } };

  it("non-job, with civil-servant status kept", () => {
    const rules = quarterly(removal);
    const { post, dismissedOn } = evaluated(rules, removed).standing;
    expect(post).toEqual({ kind: "none", since: "2025-04-01" });
    expect(dismissedOn).toBeUndefined();
    expect(sentenceOf(rules, "ladders", "jenjang")).toContain("stays a civil servant; an acting head is appointed");
  });

  it("an acting head appointed: a secretary who acts for the head goes on holding the post of secretary", () => {
    const acting: Fact = {
      kind: "post-gained",
      post: { title: "Kepala Perangkat Daerah", level: "jpt-pratama", role: "kepala-perangkat-daerah" },
      appointment: "acting",
      on: plainDate("2025-04-02"),
    };
    const secretary = { title: "Sekretaris Dinas", level: "administrator", role: "sekretaris" } as const;
    const told = { ...firstQuarter(10), asOf: "2025-04-02", official: { post: secretary, heldSince: "2024-01-02" } };
    const { post } = evaluated(quarterly(removal), { ...told, also: [acting] }).standing;
    expect(post).toMatchObject({ kind: "holds", post: { role: "sekretaris" }, appointment: "definitive" });
  });

  it("moved: the post of before is no longer held, and only an appointment shows the next", () => {
    const rules = quarterly(step("mutasi", { when: holdsPost, effect: { kind: "post-moved" } }));
    const moved = { ...firstQuarter(9), imposed: { mutasi: "2025-04-01" } };
    const next: Fact = {
      kind: "post-gained",
      post: { title: "Staf Ahli", level: "jpt-pratama", role: "staf-ahli" },
      appointment: "definitive",
      on: plainDate("2025-04-01"),
    };
    expect(evaluated(rules, moved).standing.post).toEqual({ kind: "unknown" });
    expect(evaluated(rules, { ...moved, also: [next] }).standing.post).toMatchObject({ post: { role: "staf-ahli" } });
  });

  it("replaced: the successor is a fact of another dossier; of who was replaced the post is lost", () => {
    const rules = quarterly(step("penggantian", { when: holdsPost, effect: outOfPost }));
    const replaced = { ...firstQuarter(9), imposed: { penggantian: "2025-04-01" } };
    expect(evaluated(rules, { ...replaced, asOf: "2025-04-01" }).standing.post.kind).toBe("none");
    expect(evaluated(rules, firstQuarter(9)).standing.post.kind).toBe("holds");
  });
});

describe("publicity", () => {
  const told = (publicity: "press" | "office-wall" | "secret") =>
    sentenceOf(uji({ reviews: [review({ kind: "each", length: "quarter" }, { publicity })] }), "reviews", "evaluasi");

  it("press", () => {
    expect(told("press")).toBe("Evaluasi: each quarter; the press is told of the result");
  });

  it("office wall", () => {
    expect(told("office-wall")).toBe("Evaluasi: each quarter; the result is put up in the office");
  });

  it("secret", () => {
    expect(told("secret")).toBe("Evaluasi: each quarter; the result is secret");
  });
});

describe("legal basis quoted", () => {
  const quoting = (cited: Citation, sources: RuleSetDraft["sources"] = {}) => {
    const rules = uji({ sources, breaches: [{ ...missed("quarterly"), basis: [cited] }] });
    const { findings, sources: known } = evaluated(rules, firstQuarter(9));
    const instrument = known[cited.source]?.instrument;
    const [found] = findings;
    return [
      formatBasis(found?.because.basis ?? [], known, "en"),
      instrument === undefined ? "not listed" : weightOf(instrument),
      otherwise(rules, { ...firstQuarter(10), expect: { found: [] } }),
    ];
  };

  it("none: it stands on what was signed, and on nothing else", () => {
    expect(quoting(basis)).toEqual(["PK Uji butir 1 [single source]", "signed-document", []]);
  });

  it("SAKIP", () => {
    expect(quoting(cite("PERPRES-29-2014"))).toEqual(["Perpres 29/2014 [single source]", "national-law", []]);
  });

  it("ASN law", () => {
    expect(quoting(cite("UU-5-2014"))).toEqual(["UU 5/2014 [single source]", "national-law", []]);
  });

  it("letter", () => {
    const letter = { instrument: "surat", title: "Surat Nomor 1 Tahun 2025" } as const;
    expect(quoting(cite("SURAT-UJI"), { "SURAT-UJI": letter })).toEqual([
      "Surat Nomor 1 Tahun 2025 [single source]",
      "official-letter",
      [],
    ]);
  });

  it("board regulation", () => {
    expect(quoting(cite("PER-BKN-3-2020"))).toEqual(["Peraturan BKN 3/2020 [single source]", "national-law", []]);
  });
});
