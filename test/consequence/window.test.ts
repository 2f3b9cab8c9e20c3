import { describe, expect, it } from "vitest";

import {
  cite,
  evaluate,
  type Evaluation,
  explain,
  extendRuleSet,
  type Fact,
  formatBasis,
  type Grade,
  months,
  national,
  type PerformanceAgreement,
  plainDate,
  type RemediationRules,
  type RuleSet,
  rulesInForce,
  since,
} from "perjanjian-kinerja";

import {
  anAgreement,
  appraised,
  camat,
  decided,
  dossier,
  ended,
  gained,
  granted,
  headOfAgency,
  lost,
  promisedBy,
  reached,
} from "./given.ts";

const held = gained("2010-01-04");
const short = appraised(2023, "kurang");

function evaluated(day: string, events: readonly Fact[], rules = national, agreement = anAgreement(2023)): Evaluation {
  return evaluate(agreement, dossier(held, ...events), rules, plainDate(day));
}
function stateOn(day: string, events: readonly Fact[], rules?: RuleSet, agreement?: PerformanceAgreement): string {
  const { kind, because } = evaluated(day, events, rules, agreement).remediation;
  return `${kind}: ${because.code}`;
}
const recommendedOn = (day: string, events: readonly Fact[], rules?: RuleSet): readonly string[] =>
  evaluated(day, events, rules).recommendations.map(({ kind, because }) => `${kind}: ${because.code}`);

/** The national rules, with the time to improve as a regency words it. */
function worded(other: Partial<RemediationRules>): RuleSet {
  const moment = { on: plainDate("2023-12-31"), year: 2023, signed: true };
  const base = rulesInForce(national, moment).remediation;
  if (base === undefined) throw new RangeError("No national rule.");
  const { observation, window, counting, monthEnd, covers, employments } = base;
  return extendRuleSet(national, {
    id: "kabContoh",
    name: "Kabupaten Contoh",
    sources: { "PERBUP-CONTOH": { instrument: "Perbup", title: "Perbup Contoh" } },
    remediation: [
      since("2023-01-01", {
        ...{ observation, window, counting, monthEnd, covers, employments },
        ...other,
        basis: cite("PERBUP-CONTOH"),
      }),
    ],
  });
}

describe("the objection to the appraisal", () => {
  const received: Fact = { kind: "appraisal-received", year: 2023, on: plainDate("2024-01-10") };
  const objected = (on: string): Fact => ({ kind: "appraisal-objected", year: 2023, on: plainDate(on) });
  const answered = (grade: Grade, on: string): Fact => ({
    kind: "appraisal-objection-answered",
    year: 2023,
    grade,
    on: plainDate(on),
  });

  it("E42: fourteen calendar days from the receipt, the day of the receipt not counted: 10 January, until 24 January", () => {
    expect(evaluated("2024-01-24", [short, received]).remediation).toMatchObject({
      kind: "not-final",
      until: "2024-01-24",
      objection: "possible",
    });
    expect(stateOn("2024-01-25", [short, received])).toBe("recommended: remediation-recommended");
  });

  it("made on the fourteenth day waits for its answer, however long that takes; made on the fifteenth it changes nothing", () => {
    expect(stateOn("2024-06-30", [short, received, objected("2024-01-24")])).toBe(
      "not-final: appraisal-objection-pending",
    );
    expect(stateOn("2024-06-30", [short, received, objected("2024-01-25")])).toBe(
      "recommended: remediation-recommended",
    );
  });

  it("E10: answered with the same predicate the shortfall is final; answered with a better one there is none", () => {
    const events = [short, received, objected("2024-01-20")];
    expect(stateOn("2024-02-01", [...events, answered("kurang", "2024-02-01")])).toBe(
      "recommended: remediation-recommended",
    );
    expect(stateOn("2024-02-01", [...events, answered("baik", "2024-02-01")])).toBe("none: no-shortfall");
    expect(stateOn("2024-02-01", [...events, answered("butuh-perbaikan", "2024-02-01")])).toBe(
      "requires-legal-review: doubtful-grade",
    );
  });

  it("is not waited for where the receipt is not recorded, and the reason says that its end is unknown", () => {
    const { remediation } = evaluated("2024-01-05", [short]);
    expect(remediation.kind).toBe("recommended");
    expect(remediation.because.parts?.map(({ code }) => code)).toContain("appraisal-receipt-unknown");
  });

  it("does not matter where a missed target alone shows the shortfall of a senior post, until October 2023", () => {
    const agreement = anAgreement(2022);
    const waiting: Fact = { kind: "appraisal-received", year: 2022, on: plainDate("2023-01-10") };
    expect(stateOn("2023-01-11", [reached(2022, 9), waiting], national, agreement)).toBe(
      "recommended: remediation-recommended",
    );
  });

  it("a better predicate answered while the time runs shows that its ground is gone", () => {
    const events = [
      short,
      granted(2023, "2024-01-15"),
      received,
      objected("2024-01-20"),
      answered("baik", "2024-02-01"),
    ];
    expect(stateOn("2024-01-31", events)).toBe("running: remediation-running");
    expect(evaluated("2024-02-01", events).remediation).toMatchObject({
      kind: "running",
      until: "2024-07-15",
      disturbed: ["shortfall-gone"],
    });
    expect(recommendedOn("2024-02-01", events)).toEqual(["requires-legal-review: remediation-disturbed"]);
  });
});

describe("circumstances beyond anybody's power", () => {
  const excused: Fact = {
    kind: "shortfall-excused",
    year: 2023,
    reason: "banjir bandang",
    on: plainDate("2024-01-08"),
  };

  it("E9: national law does not say what they do: a person looks at it; where a rule says so they excuse", () => {
    expect(stateOn("2024-01-31", [short, excused])).toBe("requires-legal-review: excuse-not-said");
    expect(stateOn("2024-01-31", [short, excused], worded({ excuse: "excuses" }))).toBe("none: shortfall-excused");
    expect(stateOn("2024-01-07", [short, excused], worded({ excuse: "excuses" }))).toBe(
      "recommended: remediation-recommended",
    );
  });
});

describe("the days of the time to improve", () => {
  it.each([
    ["2024-01-15", "2024-07-15"],
    ["2023-08-31", "2024-02-29"],
    ["2024-08-31", "2025-02-28"],
    ["2024-08-29", "2025-02-28"],
    ["2024-02-29", "2024-08-29"],
    ["2024-12-31", "2025-06-30"],
  ])(
    "E7, K35: granted on %s they last until %s: calendar months from the start, whatever the month's end",
    (from, until) => {
      const day = from > "2024-01-01" ? from : "2024-01-01";
      const { remediation } = evaluated(day, [short, granted(2023, from)]);
      expect(remediation).toMatchObject({ kind: "running", from, until });
    },
  );

  it("a second grant is for a lawyer: extension and restart are not provided for", () => {
    const twice = [short, granted(2023, "2024-01-15"), granted(2023, "2024-07-16")];
    expect(stateOn("2024-07-15", twice)).toBe("running: remediation-running");
    expect(stateOn("2024-07-16", twice)).toBe("requires-legal-review: remediation-granted-twice");
    expect(evaluated("2024-07-16", twice).standing.contradictions.map(({ code }) => code)).toEqual([
      "contradiction-granted-twice",
    ]);
  });

  it("the same grant recorded by two offices is one", () => {
    const grant = granted(2023, "2024-01-15");
    expect(stateOn("2024-02-01", [short, grant, { ...grant, source: "BKPSDM" }])).toBe("running: remediation-running");
  });

  it("two grants of one day with different targets are not chosen from, in whatever order they were recorded", () => {
    const toReach = (stunting: number): Fact => ({
      kind: "remediation-granted",
      year: 2023,
      targets: { stunting },
      on: plainDate("2024-01-15"),
    });
    const [low, high] = [toReach(50), toReach(90)];
    const asked = "requires-legal-review: remediation-granted-twice";
    expect(stateOn("2024-02-01", [short, low, high])).toBe(asked);
    expect(stateOn("2024-02-01", [short, high, low])).toBe(asked);
  });
});

describe("a last day that a rule names", () => {
  const untilMay = worded({ window: { until: plainDate("2024-05-31") } });
  const conformityOn = (rules: RuleSet): unknown => {
    const [opened] = evaluated("2024-01-31", [short], rules).recommendations;
    return opened?.kind === "open-remediation" && [opened.window, opened.standsAs, opened.conformity?.status];
  };

  it("ends the time on that day, whenever it was granted", () => {
    for (const from of ["2024-01-15", "2024-03-01"]) {
      expect(evaluated("2024-05-31", [short, granted(2023, from)], untilMay).remediation).toMatchObject({
        kind: "running",
        until: "2024-05-31",
      });
    }
    expect(evaluated("2024-06-01", [short, granted(2023, "2024-03-01")], untilMay).remediation.kind).toBe("ended");
  });

  it("that has come when the time is granted leaves none to improve: a person looks at it", () => {
    expect(stateOn("2024-05-30", [short, granted(2023, "2024-05-30")], untilMay)).toBe("running: remediation-running");
    for (const from of ["2024-05-31", "2024-06-01"]) {
      const failed = [short, granted(2023, from), ended(2023, false, "2024-07-01")];
      expect(stateOn("2024-07-01", failed, untilMay)).toBe("requires-legal-review: remediation-granted-late");
    }
  });

  it("is harsher where even a grant on the day of the shortfall, 31 December, leaves less than six months", () => {
    expect(conformityOn(worded({ window: { until: plainDate("2024-06-29") } }))).toEqual([
      { until: "2024-06-29" },
      "announced",
      "harsher",
    ]);
    expect(conformityOn(worded({ window: { until: plainDate("2024-06-30") } }))).toEqual([
      { until: "2024-06-30" },
      "proposed",
      "unclear",
    ]);
  });

  it("is said in words", () => {
    expect(explain(evaluated("2024-01-31", [short], untilMay), "id")).toContain(
      "beri kesempatan sampai dengan 31 Mei 2024 atas tahun 2023",
    );
  });
});

describe("an interruption", () => {
  const interrupted = (from: string, until?: string): Fact => ({
    kind: "remediation-interrupted",
    year: 2023,
    on: plainDate(from),
    reason: "cuti sakit",
    ...(until === undefined ? {} : { until: plainDate(until) }),
  });
  const window = [short, granted(2023, "2024-01-15")];
  const extending = worded({ interruption: "extends" });

  it("by national law does what nobody says: the last day stays, and a lawyer is asked for", () => {
    const events = [...window, interrupted("2024-03-01", "2024-03-10")];
    expect(evaluated("2024-03-05", events).remediation).toMatchObject({
      kind: "running",
      until: "2024-07-15",
      disturbed: ["interrupted"],
    });
    expect(recommendedOn("2024-03-05", events)).toEqual(["requires-legal-review: remediation-disturbed"]);
  });

  it("adds its days at the end where a rule says so: ten days in March, until 25 July", () => {
    const events = [...window, interrupted("2024-03-01", "2024-03-10")];
    expect(stateOn("2024-03-10", events, extending)).toBe("paused: remediation-paused");
    expect(evaluated("2024-03-11", events, extending).remediation).toMatchObject({
      kind: "running",
      until: "2024-07-25",
    });
    expect(evaluated("2024-07-25", events, extending).remediation.kind).toBe("running");
    expect(evaluated("2024-07-26", events, extending).remediation.kind).toBe("ended");
  });

  it("counts a day that two interruptions share once, and one outside the window not at all", () => {
    const events = [...window, interrupted("2024-03-01", "2024-03-10"), interrupted("2024-03-06", "2024-03-15")];
    expect(evaluated("2024-04-01", events, extending).remediation).toMatchObject({ until: "2024-07-30" });
    expect(
      evaluated("2024-04-01", [...window, interrupted("2024-01-14", "2024-01-14")], extending).remediation,
    ).toMatchObject({ until: "2024-07-15" });
  });

  it("whose end is recorded later is over on that day, and not held up by the record that did not know it yet", () => {
    const closed: Fact = { ...interrupted("2024-03-01", "2024-03-10"), reportedOn: plainDate("2024-03-11") };
    const events = [...window, interrupted("2024-03-01"), closed];
    expect(stateOn("2024-03-10", events, extending)).toBe("paused: remediation-paused");
    expect(evaluated("2024-03-11", events, extending).remediation).toMatchObject({
      kind: "running",
      until: "2024-07-25",
    });
  });

  it("that begins on one day as another lasts as long as the longer of them", () => {
    const both = [interrupted("2024-03-01", "2024-03-05"), interrupted("2024-03-01", "2024-03-10")];
    expect(evaluated("2024-04-01", [...window, ...both], extending).remediation).toMatchObject({ until: "2024-07-25" });
  });

  it("that has no end holds the time up for as long as it lasts, also past the planned end", () => {
    const events = [...window, interrupted("2024-03-01")];
    expect(evaluated("2024-12-31", events, extending).remediation).toMatchObject({
      kind: "paused",
      since: "2024-03-01",
    });
    expect(recommendedOn("2024-12-31", events, extending)).toEqual([]);
  });
});

describe("K5, K35: the post inside the time to improve", () => {
  const window = [short, granted(2023, "2024-01-15")];

  it("that is lost or changed inside it asks for a lawyer; who is installed in it again goes on", () => {
    expect(evaluated("2024-03-01", [...window, lost("2024-03-01")]).remediation).toMatchObject({
      kind: "running",
      disturbed: ["post-changed"],
    });
    expect(evaluated("2024-03-01", [...window, gained("2024-03-01", { post: camat })]).remediation).toMatchObject({
      disturbed: ["post-changed"],
    });
    expect(
      evaluated("2024-03-01", [...window, gained("2024-03-01", { post: headOfAgency })]).remediation,
    ).toMatchObject({
      disturbed: [],
    });
  });

  it("that changed on the day of the grant changed before it", () => {
    const events = [short, gained("2024-01-15", { post: headOfAgency }), granted(2023, "2024-01-15")];
    expect(evaluated("2024-03-01", events).remediation).toMatchObject({ kind: "running", disturbed: [] });
  });
});

describe("a time to improve that was disturbed and brought no improvement", () => {
  const interruption: Fact = {
    kind: "remediation-interrupted",
    year: 2023,
    on: plainDate("2024-03-01"),
    until: plainDate("2024-03-10"),
    reason: "cuti sakit",
  };
  const failed = [short, granted(2023, "2024-01-15"), ended(2023, false, "2024-07-15")];
  const review = "requires-legal-review: remediation-ended-disturbed";

  it("goes to a lawyer before a re-test, because what an interruption does is not said", () => {
    expect(recommendedOn("2024-07-16", failed).map((one) => one.split(":")[0])).toEqual(["re-test"]);
    expect(recommendedOn("2024-07-16", [...failed, interruption])).toEqual([review]);
    expect(recommendedOn("2024-07-16", [...failed, interruption], worded({}))).toEqual([review]);
  });

  it("goes to a lawyer too where the post changed inside it, and not where it changed afterwards", () => {
    expect(recommendedOn("2024-07-16", [...failed, lost("2024-07-15")])).toEqual([review]);
    expect(recommendedOn("2024-07-16", [...failed, lost("2024-07-16")]).map((one) => one.split(":")[0])).toEqual([
      "re-test",
    ]);
  });

  it("and improvement on record needs no lawyer, nor does a time that the rules lengthen", () => {
    const improved = [short, granted(2023, "2024-01-15"), ended(2023, true, "2024-07-15"), interruption];
    expect(recommendedOn("2024-07-16", improved)).toEqual([]);
    const later = [short, granted(2023, "2024-01-15"), ended(2023, false, "2024-07-25"), interruption];
    const lengthened = recommendedOn("2024-07-26", later, worded({ interruption: "extends" }));
    expect(lengthened.map((one) => one.split(":")[0])).toEqual(["re-test"]);
  });

  it("goes on once the re-test was held all the same: that is a fact", () => {
    const tested: Fact = { kind: "retested", year: 2023, result: "below-standard", on: plainDate("2024-08-01") };
    const found = recommendedOn("2024-08-01", [...failed, interruption, tested]);
    expect(found.map((one) => one.split(":")[0])).toEqual(["placement"]);
  });

  it("says so in both languages", () => {
    const evaluation = evaluated("2024-07-16", [...failed, interruption]);
    expect(explain(evaluation, "id")).toContain("perlu telaah hukum sebelum ada tindak lanjut");
    expect(explain(evaluation, "en")).toContain("needs legal review before anything follows");
  });
});

describe("the targets that a grant names", () => {
  const withTargets = { ...granted(2023, "2024-01-15"), targets: { satu: 10 } };
  const figure = (value: number | string, on: string): Fact => ({
    kind: "remediation-figure",
    year: 2023,
    indicator: "satu",
    value,
    on: plainDate(on),
  });
  const stateAt = (...events: readonly Fact[]): string => stateOn("2024-07-16", [short, withTargets, ...events]);

  it.each([
    [9.99, "ended: remediation-targets-missed"],
    [10, "ended: remediation-targets-reached"],
    [10.01, "ended: remediation-targets-reached"],
  ])("decide once the time is over: %d against 10", (value, state) => {
    expect(stateAt(figure(value, "2024-07-15"))).toBe(state);
    expect(stateOn("2024-07-15", [short, withTargets, figure(value, "2024-07-15")])).toBe(
      "running: remediation-running",
    );
  });

  it("wait for a figure of the time itself: one of the day after its end, or of the day of the grant, is none", () => {
    expect(stateAt(figure(12, "2024-07-16"))).toBe("ended: remediation-outcome-not-recorded");
    expect(stateAt(figure(12, "2024-01-15"))).toBe("ended: remediation-outcome-not-recorded");
    expect(stateAt(figure(12, "2024-01-16"))).toBe("ended: remediation-targets-reached");
  });

  it("give way to what the appraiser recorded", () => {
    expect(stateAt(figure(9, "2024-07-15"), ended(2023, true, "2024-07-15"))).toBe("ended: remediation-improved");
  });

  it("with one missed the outcome is settled, whatever figure is missing for another", () => {
    const two = { ...withTargets, targets: { satu: 10, "tidak-ada": 5 } };
    expect(stateOn("2024-07-16", [short, two, figure(9, "2024-07-01")])).toBe("ended: remediation-targets-missed");
    expect(evaluated("2024-07-16", [short, two, figure(11, "2024-07-01")]).remediation.because.missing).toEqual([
      { fact: "remediation-figure", about: "tidak-ada", why: "not-recorded" },
    ]);
  });
});

describe("after a time that brought no improvement", () => {
  const camatAgreement = promisedBy(camat, 2023);
  const camatHeld = gained("2010-01-04", { post: camat });
  const failed = [appraised(2023, "sangat-kurang"), granted(2023, "2024-01-15"), ended(2023, false, "2024-07-15")];
  const retested = (result: "meets-standard" | "below-standard", on = "2024-08-01"): Fact => ({
    kind: "retested",
    year: 2023,
    result,
    on: plainDate(on),
  });
  const placed = (as: "other-post" | "lower-post" | "temporary", on: string): Fact => ({
    kind: "placed",
    year: 2023,
    as,
    on: plainDate(on),
  });
  const noVacancy: Fact = { kind: "no-vacancy", year: 2023, on: plainDate("2024-08-10") };
  const camatOn = (day: string, ...events: readonly Fact[]): Evaluation =>
    evaluate(camatAgreement, dossier(camatHeld, ...failed, ...events), national, plainDate(day));
  const recommended = ({ recommendations }: Evaluation): readonly string[] =>
    recommendations.map(({ kind, because }) => `${kind}: ${because.code}`);
  const headOn = (day: string, ...events: readonly Fact[]): Evaluation => evaluated(day, [...failed, ...events]);

  it("a re-test of competence follows, and is held once", () => {
    expect(recommended(headOn("2024-07-15"))).toEqual(["re-test: re-test-due"]);
    expect(recommended(headOn("2024-08-01", retested("below-standard")))).toEqual(["placement: placement-due"]);
  });

  it("a re-test held before the outcome was put on record counts all the same", () => {
    const late = failed.map((fact) =>
      fact.kind === "remediation-ended" ? { ...fact, on: plainDate("2024-08-20") } : fact,
    );
    const seen = evaluated("2024-08-31", [...late, retested("below-standard")]);
    expect(recommended(seen)).toEqual(["placement: placement-due"]);
  });

  it("E11: who passes it stays in the post; read otherwise, may be moved on its result", () => {
    expect(recommended(headOn("2024-08-01", retested("meets-standard")))).toEqual([]);
    const moving = extendRuleSet(national, {
      id: "dibaca-lain",
      name: "x",
      sources: {},
      choices: { "re-test-passed": "may-be-moved" },
    });
    const read = evaluated("2024-08-01", [...failed, retested("meets-standard")], moving);
    expect(read.recommendations).toMatchObject([{ kind: "placement", force: "may", where: "other-or-lower-post" }]);
  });

  it("a placement in another or a lower post closes it, and only an appointment shows which post that is", () => {
    const after = headOn("2024-09-01", retested("below-standard"), placed("lower-post", "2024-09-01"));
    expect(recommended(after)).toEqual([]);
    expect(after.remediation).toMatchObject({ kind: "ended", placement: { kind: "placed", as: "lower-post" } });
    expect(after.standing.post).toEqual({ kind: "unknown" });
  });

  it("H15: for a camat without a free post a place for a year, then honourable dismissal, never a dishonourable one", () => {
    const tested = retested("below-standard");
    expect(recommended(camatOn("2024-08-09", tested, noVacancy))).toEqual(["placement: placement-due"]);
    expect(camatOn("2024-08-10", tested, noVacancy).recommendations).toMatchObject([
      { kind: "placement", where: "temporary-place", atMost: { unit: "years", count: 1 } },
    ]);
    const inPlace = [tested, noVacancy, placed("temporary", "2024-09-02")];
    expect(recommended(camatOn("2025-09-01", ...inPlace))).toEqual([]);
    const [dismissal] = camatOn("2025-09-02", ...inPlace).recommendations;
    expect(dismissal).toMatchObject({ kind: "honourable-dismissal", track: "performance", year: 2023 });
    expect(dismissal && formatBasis(dismissal.because.basis ?? [], national.sources, "id")).toBe(
      "PP 30/2019 Pasal 56–58 [satu sumber; nomor pasal: disimpulkan]; Peraturan BKN 3/2020 Pasal 32 [terkonfirmasi; nomor pasal: disimpulkan]",
    );
    expect(recommended(camatOn("2025-09-02", ...inPlace, placed("lower-post", "2025-09-01")))).toEqual([]);
  });

  it("H15: a place given a second time does not begin a second year", () => {
    const events = [
      retested("below-standard"),
      noVacancy,
      placed("temporary", "2024-09-02"),
      placed("temporary", "2025-08-01"),
    ];
    expect(recommended(camatOn("2025-09-02", ...events))).toEqual(["honourable-dismissal: honourable-dismissal-due"]);
  });

  it("E6: for a senior post without a free post the law is not clear", () => {
    expect(recommended(headOn("2024-08-10", retested("below-standard"), noVacancy))).toEqual([
      "requires-legal-review: tail-not-for-level",
    ]);
  });

  it("E30: at no point is anything dishonourable recommended, and after a dismissal nothing is", () => {
    const events = [retested("below-standard"), noVacancy, placed("temporary", "2024-09-02")];
    const dismissed = decided("PDHTAPS", "2025-10-01");
    expect(recommended(camatOn("2025-10-01", ...events, dismissed))).toEqual([]);
    expect(camatOn("2025-10-01", ...events, dismissed).remediation.because.code).toBe("already-dismissed");
  });

  it("records of one day that contradict each other are not chosen from", () => {
    const both = [retested("below-standard"), retested("meets-standard")];
    expect(recommended(headOn("2024-08-01", ...both))).toEqual(["await-facts: re-test-in-conflict"]);
  });

  it("a re-test that was held again counts by its last, in whatever order they were recorded", () => {
    const tests = [retested("below-standard", "2024-08-01"), retested("meets-standard", "2024-09-02")];
    for (const events of [tests, tests.toReversed()]) {
      expect(recommended(headOn("2024-09-01", ...events))).toEqual(["placement: placement-due"]);
      expect(recommended(headOn("2024-09-02", ...events))).toEqual([]);
    }
  });

  it("a local time that was shorter is held against the law of the day of the shortfall, at every later stage", () => {
    const shorter = worded({ window: months(3) });
    const events = [...failed, retested("below-standard")];
    const [placement] = evaluated("2024-08-01", events, shorter).recommendations;
    expect(placement).toMatchObject({ kind: "placement", standsAs: "announced", conformity: { status: "harsher" } });
  });
});
