import { describe, expect, it } from "vitest";

import {
  allOf,
  always,
  anyOf,
  type Aspect,
  type BreachLeaf,
  type BreachRule,
  checkConformity,
  cite,
  type Condition,
  type Conformity,
  conformityOf,
  type ConsequenceStep,
  days,
  type DisciplineLaw,
  dutyBreached,
  type Duration,
  type Effect,
  evaluate,
  evaluatedBelow,
  extendRuleSet,
  type Facts,
  formatBasis,
  type Grounds,
  judged,
  type Ladder,
  meanBelow,
  months,
  type Moment,
  national,
  not,
  plainDate,
  priorityProgrammeNotRun,
  reading,
  type RemediationRules,
  type RuleSet,
  type RuleSetDraft,
  rulesInForce,
  since,
  type SubjectLaw,
  targetMissed,
  windowConformity,
  years,
} from "perjanjian-kinerja";
import { kabContoh } from "perjanjian-kinerja/regencies/_template";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kabSolok } from "perjanjian-kinerja/regencies/kabSolok";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";

import { anAgreement, dossier, gained, reached } from "../consequence/given.ts";
import { shippedById } from "./shipped.ts";

const basis = cite("PERBUP-CONTOH");
const at = (on: string, year = Number(on.slice(0, 4))): Moment => ({ on: plainDate(on), year, signed: true });

const decree = (draft: Partial<RuleSetDraft>): RuleSet =>
  extendRuleSet(national, {
    id: "kabContoh",
    name: "Kabupaten Contoh",
    sources: { "PERBUP-CONTOH": { instrument: "Perbup", shortTitle: "Perbup Contoh", title: "Perbup" } },
    ...draft,
  });

const stepOf = (effect: Effect, other: Partial<ConsequenceStep> = {}): ConsequenceStep => ({
  code: "langkah",
  title: { id: "Langkah" },
  rank: 1,
  when: always,
  effect,
  mode: "decided",
  by: "bupati",
  ...other,
});

const breachOf = (when: Condition<BreachLeaf>): BreachRule => ({ code: "b", title: { id: "B" }, at: "yearly", when });
const ladderOf = (...steps: readonly ConsequenceStep[]): Ladder => ({
  code: "jenjang",
  title: { id: "Jenjang" },
  answers: ["b"],
  steps,
});

/** A decree for all years: what is punished, and with what. */
function punishing(when: Condition<BreachLeaf>, ...steps: readonly ConsequenceStep[]): RuleSet {
  return decree({
    matters: [
      since("2000-01-01", { code: "absent", title: { id: "Kehadiran" }, regards: "attendance", basis }),
      since("2000-01-01", { code: "rude", title: { id: "Perilaku" }, regards: "conduct", basis }),
    ],
    obligations: [
      since("2000-01-01", {
        code: "plan",
        title: { id: "Rencana aksi" },
        due: { kind: "by-year-end" },
        proof: { kind: "duty-recorded" },
        force: "must",
        basis,
      }),
    ],
    breaches: [since("2000-01-01", { ...breachOf(when), basis })],
    ladders: [since("2000-01-01", { ...ladderOf(...steps), basis })],
  });
}

function conformityAt(on: string, when: Condition<BreachLeaf>, step: ConsequenceStep): Conformity {
  const [found] = checkConformity(punishing(when, step), at(on));
  if (found === undefined) throw new RangeError("There is no step.");
  return found.conformity;
}

function statusOf({ aspects }: Conformity, aspect: Aspect): string | undefined {
  return aspects.find((one) => one.aspect === aspect)?.status;
}
const kindAt = (on: string, effect: Effect): string | undefined =>
  statusOf(conformityAt(on, judged("rude"), stepOf(effect)), "kind");
const triggerAt = (on: string, when: Condition<BreachLeaf>): string | undefined =>
  statusOf(conformityAt(on, when, stepOf({ kind: "not-said" })), "trigger");
const codes = ({ alternatives }: Conformity): readonly string[] => alternatives.map(({ code }) => code);

const MISSED = targetMissed("any");

describe("the four points of Lebong 2022", () => {
  const found = checkConformity(kabLebong, at("2022-03-31"));
  const point = (step: string): Conformity => found.find((one) => one.step === step)!.conformity;
  const aspects = (step: string): readonly string[] =>
    point(step).aspects.map(({ aspect, status }) => `${aspect} ${status}`);

  it.each([
    ["removal-from-post", "obsolete"],
    ["one-year-suspension", "conforms"],
    ["demotion", "unclear"],
    ["dismissal", "harsher"],
  ])("%s: the kind %s; the trigger is harsher, the regent is competent", (step, kind) => {
    expect(aspects(step)).toEqual(expect.arrayContaining([`kind ${kind}`, "trigger harsher", "authority conforms"]));
    expect(point(step)).toMatchObject({ status: "harsher", on: "2022-03-31" });
  });

  it("provide for no summons and no examination: a team that is responsible is neither", () => {
    for (const step of ["removal-from-post", "one-year-suspension", "demotion", "dismissal"]) {
      expect(aspects(step)).toContain("procedure unclear");
    }
  });

  it.each([
    [
      "removal-from-post",
      ["penurunan-jabatan-setingkat-12-bulan", "pembebasan-menjadi-pelaksana-12-bulan", "performance-track"],
    ],
    ["one-year-suspension", ["performance-track"]],
    ["demotion", ["penurunan-pangkat-1-tahun", "performance-track"]],
    ["dismissal", ["PDHTAPS", "performance-track"]],
  ])("%s: the law offers %j instead", (step, alternatives) => {
    expect(codes(point(step))).toEqual(alternatives);
  });

  it("cite the local words and the national article in every aspect", () => {
    for (const { conformity } of found) {
      for (const { local, national: law } of conformity.aspects) {
        expect(local.length + law.length).toBeGreaterThan(0);
      }
    }
    const [kind] = point("removal-from-post").aspects;
    expect(formatBasis(kind!.national, national.sources, "id")).toBe(
      [
        "PP 94/2021 Pasal 8 ayat (4) huruf a [terkonfirmasi]",
        "PP 94/2021 Pasal 8 ayat (4) huruf b [terkonfirmasi]",
        "PP 53/2010 Pasal 7 ayat (4) huruf c [terkonfirmasi]",
      ].join("; "),
    );
  });

  it("K40 a promise to resign does not execute itself, and the law offers nothing for it", () => {
    expect(point("resignation")).toMatchObject({ status: "not-self-executing", alternatives: [] });
    expect(point("resignation").aspects.map(({ aspect }) => aspect)).toEqual(["kind"]);
    expect(point("lawful-sanction")).toMatchObject({ status: "conforms", requiresLegalReview: false });
  });
});

describe("a regency decree", () => {
  it("H24 of 2022 that dismisses dishonourably for a missed target loads, and is harsher in kind and in trigger", () => {
    const found = conformityAt("2022-12-31", MISSED, stepOf({ kind: "dismissal", honour: "dishonourable" }));
    expect([statusOf(found, "kind"), statusOf(found, "trigger"), found.status]).toEqual([
      "harsher",
      "harsher",
      "harsher",
    ]);
    expect(codes(found)).toEqual(["PDHTAPS", "performance-track"]);
  });

  it("E30 that does so is harsher before and after the law of 2023 too", () => {
    for (const day of ["2021-08-31", "2023-10-30", "2023-10-31", "2026-01-01"]) {
      const found = conformityAt(day, MISSED, stepOf({ kind: "dismissal", honour: "dishonourable" }));
      expect([statusOf(found, "kind"), statusOf(found, "trigger")], day).toEqual(["harsher", "harsher"]);
    }
  });

  it("H25 of 2022 that lowers the rank for three years has a kind that no longer exists", () => {
    const found = conformityAt("2022-12-31", MISSED, stepOf({ kind: "rank-lowered", by: "ruang", term: years(3) }));
    expect(statusOf(found, "kind")).toBe("obsolete");
    expect(formatBasis(found.aspects[0]!.national, national.sources, "en")).toContain(
      "PP 53/2010 Pasal 7 ayat (4) huruf a",
    );
    expect(codes(found)).toEqual(["penurunan-pangkat-1-tahun", "performance-track"]);
  });

  it("E1 of 2022 or later punishes what is no breach; until 30 August 2021 a recorded SKP result was one", () => {
    expect(triggerAt("2021-08-30", MISSED)).toBe("unclear");
    expect(triggerAt("2021-08-31", MISSED)).toBe("harsher");
    expect(triggerAt("2026-01-01", meanBelow(85))).toBe("harsher");
  });
});

describe("the change from PP 53/2010 to PP 94/2021", () => {
  it.each<[string, Effect, string, string]>([
    ["removal without end", { kind: "post-lost", term: "open-ended" }, "conforms", "obsolete"],
    ["removal for a year", { kind: "post-lost", term: years(1) }, "not-empowered", "conforms"],
    ["removal for twelve months", { kind: "post-lost", term: months(12) }, "not-empowered", "conforms"],
    ["removal for six months", { kind: "post-lost", term: months(6) }, "not-empowered", "not-empowered"],
    ["a lower post without end", { kind: "post-lowered", term: "open-ended" }, "conforms", "obsolete"],
    ["a lower post for twelve months", { kind: "post-lowered", term: months(12) }, "not-empowered", "conforms"],
    ["a lower rank for a year", { kind: "rank-lowered", by: "ruang", term: years(1) }, "conforms", "unclear"],
    ["a lower rank for three years", { kind: "rank-lowered", by: "ruang", term: years(3) }, "conforms", "obsolete"],
    ["honourable dismissal", { kind: "dismissal", honour: "honourable" }, "conforms", "conforms"],
    ["dishonourable dismissal", { kind: "dismissal", honour: "dishonourable" }, "conforms", "harsher"],
    ["dismissal, not said which", { kind: "dismissal", honour: "not-said" }, "unclear", "unclear"],
    ["a written reprimand", { kind: "reprimand", form: "written" }, "conforms", "conforms"],
    ["a promotion delayed a year", { kind: "delayed", what: "promotion", term: years(1) }, "conforms", "unclear"],
    [
      "a promotion delayed two years",
      { kind: "delayed", what: "promotion", term: years(2) },
      "not-empowered",
      "not-empowered",
    ],
    ["a quarter less allowance", { kind: "allowance-cut", percent: 25, term: months(6) }, "not-empowered", "unclear"],
    ["a measure not said", { kind: "not-said" }, "unclear", "unclear"],
    ["what the law provides", { kind: "as-the-law-provides" }, "conforms", "conforms"],
    ["resignation", { kind: "resignation" }, "not-self-executing", "not-self-executing"],
  ])("%s: the kind on 30 and on 31 August 2021", (_, effect, before, after) => {
    expect([kindAt("2021-08-30", effect), kindAt("2021-08-31", effect)]).toEqual([before, after]);
  });

  it("leaves who was competent before it unconfirmed", () => {
    const step = stepOf({ kind: "dismissal", honour: "honourable" });
    expect(statusOf(conformityAt("2021-08-30", judged("rude"), step), "authority")).toBe("unclear");
    expect(statusOf(conformityAt("2021-08-31", judged("rude"), step), "authority")).toBe("conforms");
  });

  it("resignation before the regulation of 2017 is unclear", () => {
    expect(kindAt("2017-04-06", { kind: "resignation" })).toBe("unclear");
    expect(kindAt("2017-04-07", { kind: "resignation" })).toBe("not-self-executing");
  });

  it("before any discipline law that is known nothing is said to be against it", () => {
    expect(kindAt("2010-06-05", { kind: "post-lost", term: "open-ended" })).toBe("unclear");
  });
});

describe("what is punished for", () => {
  it.each<[string, Condition<BreachLeaf>, string]>([
    ["a missed target", MISSED, "harsher"],
    ["an evaluation", evaluatedBelow("B", "sakip", ["nilai"]), "harsher"],
    ["attendance", judged("absent"), "unclear"],
    ["conduct", judged("rude"), "unclear"],
    ["a priority programme", priorityProgrammeNotRun, "unclear"],
    ["a duty", dutyBreached("plan"), "unclear"],
    ["a target or attendance: one is enough, so the worst", anyOf(MISSED, judged("absent")), "harsher"],
    ["a target and attendance: both are needed, so the best", allOf(MISSED, judged("absent")), "unclear"],
    ["either of two lawless ones", anyOf(MISSED, meanBelow(50)), "harsher"],
    ["a target, or attendance with a target", anyOf(MISSED, allOf(MISSED, judged("absent"))), "harsher"],
    ["attendance with a target or a duty", allOf(judged("absent"), anyOf(MISSED, dutyBreached("plan"))), "unclear"],
    ["a target that was not missed: no subject", not(MISSED), "unclear"],
    ["the way in which a text is read", reading("r", "a", { a: judged("absent"), b: MISSED }), "unclear"],
  ])("%s: %#", (_, when, status) => {
    expect(triggerAt("2024-06-30", when)).toBe(status);
  });

  it("is told subject by subject", () => {
    const found = conformityAt(
      "2024-06-30",
      anyOf(MISSED, judged("absent"), meanBelow(50)),
      stepOf({ kind: "not-said" }),
    );
    const trigger = found.aspects.find(({ aspect }) => aspect === "trigger");
    expect(trigger?.subjects?.map(({ subject, status }) => `${subject} ${status}`)).toEqual([
      "performance harsher",
      "attendance unclear",
    ]);
  });

  it("is still held against the law after the local rule has ended", () => {
    const ended = decree({
      breaches: [since<BreachRule>("2022-01-01", { ...breachOf(MISSED), basis }, "2022-12-31")],
      ladders: [
        since<Ladder>(
          "2022-01-01",
          { ...ladderOf(stepOf({ kind: "post-lost", term: years(1) })), basis },
          "2022-12-31",
        ),
      ],
    });
    const { recommendations } = evaluate(anAgreement(2022), dossier(reached(2022, 9)), ended, plainDate("2023-02-01"));
    const [step] = recommendations.filter(({ kind }) => kind === "step");
    expect(statusOf(step!.conformity!, "trigger")).toBe("harsher");
  });
});

describe("who decides", () => {
  const authority = (by: string, mode: ConsequenceStep["mode"]): string | undefined =>
    statusOf(
      conformityAt("2024-06-30", judged("rude"), stepOf({ kind: "dismissal", honour: "honourable" }, { by, mode })),
      "authority",
    );

  it("is competent as regent or mayor; anyone may propose; the rest is unclear", () => {
    expect(authority("bupati", "decided")).toBe("conforms");
    expect(authority("wali-kota", "decided")).toBe("conforms");
    expect(authority("kepala-perangkat-daerah", "decided")).toBe("unclear");
    expect(authority("kepala-perangkat-daerah", "proposed")).toBe("conforms");
  });
});

describe("for whom", () => {
  it("a list for civil servants (PNS) says nothing sure of contract staff (PPPK)", () => {
    const rules = punishing(MISSED, stepOf({ kind: "post-lost", term: "open-ended" }));
    const conformity = (employment: Facts["employment"]): readonly unknown[] => {
      const facts: Facts = { ...dossier(reached(2022, 9)), employment };
      const { recommendations } = evaluate(anAgreement(2022), facts, rules, plainDate("2022-12-31"));
      const found = recommendations.find(({ kind }) => kind === "step")?.conformity;
      return [found?.status, found?.requiresLegalReview, (found?.alternatives.length ?? 0) > 0];
    };
    expect(conformity("PNS")).toEqual(["harsher", false, true]);
    expect(conformity("PPPK")).toEqual(["harsher", true, false]);
  });
});

describe("a local entry on discipline", () => {
  const allowed: SubjectLaw = { status: "conforms", why: { id: "boleh" }, basis: [basis] };
  const law: DisciplineLaw & Pick<Grounds, "basis"> = {
    regulation: "LOKAL",
    duties: [],
    kinds: [
      {
        code: "PTDH",
        title: { id: "PTDH" },
        level: "berat",
        rank: 1,
        effect: { kind: "dismissal", honour: "dishonourable" },
        applies: "regular",
        basis: [basis],
      },
    ],
    subjects: {
      performance: allowed,
      attendance: allowed,
      conduct: allowed,
      programme: allowed,
      duty: allowed,
      evaluation: allowed,
    },
    others: allowed,
    basis: [basis],
  };

  const plain = punishing(MISSED, stepOf({ kind: "dismissal", honour: "dishonourable" }));
  const bold: RuleSet = { ...plain, discipline: [since<DisciplineLaw>("2000-01-01", law)] };

  it("is refused when it is defined: only national law speaks on discipline", () => {
    const { parent = national, ...own } = bold;
    expect(() => extendRuleSet(parent, own)).toThrow(RangeError);
  });

  it("cannot make itself lawful even where it was not refused: what counts is national law", () => {
    const [expected] = checkConformity(plain, at("2024-06-30"));
    expect(expected?.conformity.status).toBe("harsher");
    expect(checkConformity(bold, at("2024-06-30"))).toEqual([expected]);
  });
});

describe("a local time to improve", () => {
  const windowOf = (window: Duration, day = "2024-06-30"): string | undefined => {
    const rules: RemediationRules & Pick<Grounds, "basis"> = {
      observation: years(1),
      window,
      counting: "first-day-not-counted",
      monthEnd: "end-early",
      covers: rulesInForce(national, at("2024-06-30")).remediation!.covers,
      employments: ["PNS"],
      basis: [basis],
    };
    return windowConformity(decree({ remediation: [since<RemediationRules>("2010-01-01", rules)] }), at(day))?.status;
  };

  it.each<[Duration, string]>([
    [months(3), "harsher"],
    [months(5), "harsher"],
    [days(180), "harsher"],
    [months(6), "conforms"],
    [months(7), "conforms"],
    [days(190), "conforms"],
    [years(1), "conforms"],
  ])("K34 of %j is %s", (window, status) => {
    expect(windowOf(window)).toBe(status);
  });

  it("before national law knew any is unclear", () => {
    expect(windowOf(months(3), "2014-01-14")).toBe("unclear");
    expect(windowOf(months(3), "2014-01-15")).toBe("harsher");
  });

  it("that is shorter is announced with the national one as the alternative", () => {
    const facts = dossier(gained("2020-01-01"), { ...reached(2025, 9), reportedOn: plainDate("2026-01-20") });
    const { recommendations } = evaluate(anAgreement(2025), facts, kabContoh, plainDate("2026-01-31"));
    expect(recommendations.find(({ kind }) => kind === "open-remediation")).toMatchObject({
      standsAs: "announced",
      conformity: { alternatives: [{ code: "remediation" }] },
    });
  });

  it("is not judged where it is the national one", () => {
    expect(windowConformity(national, at("2024-06-30"))).toBeUndefined();
    expect(windowConformity(kabSolok, at("2020-06-30"))).toBeUndefined();
  });
});

describe("every step that is announced", () => {
  it.each(shippedById)("in %s has a verdict as bad as its worst aspect, with reasons in words", (_, rules) => {
    const order = ["conforms", "unclear", "not-self-executing", "not-empowered", "obsolete", "harsher"];
    for (const year of [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]) {
      for (const { conformity } of checkConformity(rules, at(`${String(year)}-12-31`))) {
        const worst = Math.max(...conformity.aspects.map(({ status }) => order.indexOf(status)));
        expect(conformity.status).toBe(order[worst]);
        for (const { why } of conformity.aspects) expect(why.id).toMatch(/\S/u);
      }
    }
  });

  it("as a condition to resign, as in Bekasi, does not execute itself", () => {
    const moment = at("2019-07-31");
    const [ladder] = rulesInForce(kotaBekasi, moment).ladders;
    const [step] = ladder!.steps;
    expect(conformityOf(kotaBekasi, ladder!, step!, moment).status).toBe("not-self-executing");
  });
});
