import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type AppraisalRegime,
  type BandScale,
  checkRuleSet,
  cite,
  type ConvertedScore,
  type Expectation,
  extendRuleSet,
  type Grade,
  gradeByMatrix,
  gradeByScore,
  gradeOf,
  type MatrixRegime,
  type Moment,
  national,
  plainDate,
  rulesInForce,
  type RuleSet,
  type ScoreRegime,
  scoreOfAttainment,
  since,
  type UnitPredicate,
  weightedScore,
} from "perjanjian-kinerja";
import { readFacts } from "perjanjian-kinerja/read";

const at = (on: string): Moment => ({ on: plainDate(on), year: Number(on.slice(0, 4)), signed: true });
const above: Expectation = "di-atas-ekspektasi";
const meets: Expectation = "sesuai-ekspektasi";
const below: Expectation = "di-bawah-ekspektasi";
const ratings: readonly Expectation[] = [above, meets, below];
const predicates: readonly UnitPredicate[] = ["istimewa", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"];

function matrixOn(on: string, rules: RuleSet = national): MatrixRegime {
  const regime = rulesInForce(rules, at(on)).appraisal;
  if (regime?.kind !== "matrix") throw new Error(`No matrix speaks on ${on}.`);
  return regime;
}

function scoresOn(on: string): { readonly regime: ScoreRegime; readonly scales: readonly BandScale[] } {
  const { appraisal, bands } = rulesInForce(national, at(on));
  if (appraisal?.kind !== "score") throw new Error(`No score speaks on ${on}.`);
  return { regime: appraisal, scales: bands };
}

describe("the regimes", () => {
  const kind = (on: string): string | undefined => rulesInForce(national, at(on)).appraisal?.kind;

  it("speak each in its own time, and before the first nothing does", () => {
    expect(["2021-06-30", "2021-07-01", "2021-12-31", "2022-01-01", "2023-01-31"].map(kind)).toEqual([
      undefined,
      "score",
      "score",
      "matrix",
      "matrix",
    ]);
    expect(rulesInForce(national, at("2021-06-30")).silent).toContainEqual({
      slice: "appraisal",
      begins: "2021-07-01",
    });
  });

  it("are as sure as what they stand on: the matrix confirmed without an article, leaders from one source", () => {
    const basis = (on: string): unknown => rulesInForce(national, at(on)).appraisal?.basis;
    expect(basis("2022-12-31")).toEqual([cite("PERMENPAN-RB-6-2022", undefined, "confirmed")]);
    expect(matrixOn("2023-01-31").leader?.basis).toEqual([cite("SE-MENPAN-RB-3-2023", undefined, "single-source")]);
    expect(basis("2021-12-31")).toEqual([
      cite("PP-30-2019", "Pasal 41 ayat (1) sampai dengan ayat (4)", "confirmed"),
      cite("PERMENPAN-RB-8-2021", "Lampiran, hlm. 93 dan 243", "single-source"),
    ]);
  });
});

describe("the matrix of PermenPANRB 6/2022", () => {
  const { matrix } = matrixOn("2024-12-31");
  const cells: readonly (readonly [Expectation, Expectation, Grade])[] = [
    [above, below, "kurang"],
    [above, meets, "baik"],
    [above, above, "sangat-baik"],
    [meets, below, "kurang"],
    [meets, meets, "baik"],
    [meets, above, "baik"],
    [below, below, "sangat-kurang"],
    [below, meets, "butuh-perbaikan"],
    [below, above, "butuh-perbaikan"],
  ];

  it.each(cells)("K31 of results %s and behaviour %s is %s", (results, behaviour, grade) => {
    expect(gradeOf(results, behaviour, matrix)).toBe(grade);
    expect(gradeByMatrix({ kind: "member", results, behaviour }, matrixOn("2022-01-01"))).toEqual({
      kind: "graded",
      grade,
      results,
      behaviour,
      resultsFrom: "rating",
    });
  });

  it("K31 has every cell tested, and caps bad behaviour at kurang however good the results", () => {
    expect(new Set(cells.map(([results, behaviour]) => `${results} ${behaviour}`)).size).toBe(9);
    expect(ratings.map((results) => gradeOf(results, below, matrix))).toEqual(["kurang", "kurang", "sangat-kurang"]);
  });

  it("W40 gives nothing but the five grades of the law, and each of them can be reached", () => {
    const grades = ratings.flatMap((results) => ratings.map((behaviour) => gradeOf(results, behaviour, matrix)));
    expect([...new Set(grades)].toSorted()).toEqual([
      "baik",
      "butuh-perbaikan",
      "kurang",
      "sangat-baik",
      "sangat-kurang",
    ]);
  });

  it("never grades worse results or worse behaviour better", () => {
    const order: readonly Grade[] = ["sangat-kurang", "kurang", "butuh-perbaikan", "baik", "sangat-baik"];
    const rank = (results: Expectation, behaviour: Expectation): number =>
      order.indexOf(gradeOf(results, behaviour, matrix));
    for (const one of ratings) {
      expect(ratings.map((results) => rank(results, one))).toEqual(
        ratings.map((results) => rank(results, one)).toSorted((a, b) => b - a),
      );
      expect(ratings.map((behaviour) => rank(one, behaviour))).toEqual(
        ratings.map((behaviour) => rank(one, behaviour)).toSorted((a, b) => b - a),
      );
    }
  });

  it("W40 W41 does not grade what nobody rated, and does not fill in a missing half", () => {
    const regime = matrixOn("2024-12-31");
    expect(gradeByMatrix({ kind: "member" }, regime)).toEqual({ kind: "not-rated" });
    expect(gradeByMatrix({ kind: "leader" }, regime)).toEqual({ kind: "not-rated" });
    expect(gradeByMatrix({ kind: "member", results: above }, regime)).toEqual({
      kind: "incomplete",
      missing: ["behaviour"],
    });
    expect(gradeByMatrix({ kind: "member", behaviour: above }, regime)).toEqual({
      kind: "incomplete",
      missing: ["results"],
    });
    expect(gradeByMatrix({ kind: "leader", unit: "baik" }, regime)).toEqual({
      kind: "incomplete",
      missing: ["behaviour"],
    });
    expect(gradeByMatrix({ kind: "leader", behaviour: above }, regime)).toEqual({
      kind: "incomplete",
      missing: ["unit"],
    });
  });
});

describe("a head of agency", () => {
  const regime = matrixOn("2024-12-31");

  it.each(predicates)("K32 of a unit that is %s is not graded without a policy", (unit) => {
    for (const behaviour of ratings) {
      expect(gradeByMatrix({ kind: "leader", unit, behaviour }, regime)).toEqual({ kind: "requires-policy", unit });
    }
  });

  it("K32 is graded by the policy of an app, which is shown as such, and only where it speaks", () => {
    const policy = { istimewa: above, baik: meets } as const;
    const grade = (unit: UnitPredicate): unknown =>
      gradeByMatrix({ kind: "leader", unit, behaviour: above }, regime, policy);
    expect(grade("istimewa")).toEqual({
      kind: "graded",
      grade: "sangat-baik",
      results: above,
      behaviour: above,
      resultsFrom: "policy",
    });
    expect(grade("baik")).toMatchObject({ grade: "baik", resultsFrom: "policy" });
    expect(grade("butuh-perbaikan")).toEqual({ kind: "requires-policy", unit: "butuh-perbaikan" });
  });

  it("K32 is graded by a regency's own rule where it has one, before any policy", () => {
    const rules = extendRuleSet(national, {
      id: "kabBaru",
      name: "Kabupaten Baru",
      sources: { "PERBUP-BARU": { instrument: "Perbup", title: "Peraturan Bupati Baru" } },
      appraisal: [
        since<AppraisalRegime>("2025-01-01", {
          ...regime,
          leader: { ratings: { baik: meets }, basis: [cite("PERBUP-BARU", "Pasal 3")] },
          basis: cite("PERBUP-BARU", "Pasal 3"),
        }),
      ],
    });
    const local = matrixOn("2025-01-01", rules);
    const grade = (unit: UnitPredicate): unknown =>
      gradeByMatrix({ kind: "leader", unit, behaviour: meets }, local, { baik: below, kurang: below });
    expect(grade("baik")).toMatchObject({ grade: "baik", resultsFrom: "rule" });
    expect(grade("kurang")).toMatchObject({ grade: "butuh-perbaikan", resultsFrom: "policy" });
    expect(matrixOn("2024-12-31", rules).leader?.ratings).toEqual({});
  });

  it("K32 has no rule of his own before the circular of 31 January 2023", () => {
    const head = { kind: "leader", unit: "baik", behaviour: meets } as const;
    expect(gradeByMatrix(head, matrixOn("2023-01-30"), { baik: meets })).toEqual({ kind: "no-leader-rule" });
    expect(gradeByMatrix(head, matrixOn("2023-01-31"), { baik: meets })).toMatchObject({ grade: "baik" });
  });
});

describe("scores under PermenPANRB 8/2021", () => {
  const { conversion } = scoresOn("2021-12-31").regime;
  const rounded = { "half-up": {}, none: { "attainment-score-rounding": "none" } } as const;
  const convert = (percent: number, way: keyof typeof rounded = "half-up"): ConvertedScore =>
    scoreOfAttainment(percent, "can-be-exceeded", conversion, rounded[way]);

  it.each([
    [0, 0, "sangat-kurang"],
    [1, 49 / 59, "sangat-kurang"],
    [59, 49, "sangat-kurang"],
    [60, 50, "kurang"],
    [61, 51, "kurang"],
    [79, 69, "kurang"],
    [80, 70, "cukup"],
    [81, 71, "cukup"],
    [99, 89, "cukup"],
    [100, 109, "baik"],
    [101, 110, "sangat-baik"],
    [110, 120, "sangat-baik"],
    [111, 120, "sangat-baik"],
    [200, 120, "sangat-baik"],
  ])("K28 of %d percent is %d, %s", (percent, score, category) => {
    expect(convert(percent)).toMatchObject({ kind: "score", score, category, percent, rounding: "half-up" });
  });

  it("gives 109 for the worked example on p. 243 and 120 for the one on p. 93", () => {
    expect(convert(100)).toMatchObject({ score: 109 });
    expect(scoreOfAttainment(100, "natural-maximum", conversion)).toMatchObject({ score: 120 });
  });

  it.each([
    [59.49, 59, 49],
    [59.5, 60, 50],
    [79.5, 80, 70],
    [87.5, 88, 78],
    [99.49, 99, 89],
    [99.5, 100, 109],
    [100.4, 100, 109],
    [100.5, 101, 110],
    [107.14, 107, 110 + 60 / 9],
    [110.49, 110, 120],
    [110.5, 111, 120],
  ])("K28 of %d percent is looked up at %d, rounded half up", (percent, whole, score) => {
    const found = convert(percent);
    expect(found).toMatchObject({ kind: "score", percent: whole, rounding: "half-up" });
    expect(found.kind === "score" && found.score).toBeCloseTo(score, 12);
  });

  it("K28 can be cut instead, by name", () => {
    const choices = { "attainment-score-rounding": "truncate" };
    expect(scoreOfAttainment(99.5, "can-be-exceeded", conversion, choices)).toMatchObject({ score: 89, percent: 99 });
  });

  it.each([59.5, 79.01, 99.5, 100.4, 100.99])("K28 of %d percent has no score where nothing is rounded", (percent) => {
    expect(convert(percent, "none")).toEqual({ kind: "none", reason: "between-categories" });
  });

  it("K28 of 85.5 percent lies inside a category, and has a score there without rounding", () => {
    expect(convert(85.5, "none")).toMatchObject({ score: 75.5, percent: 85.5, rounding: "none" });
  });

  it("K16 grants the top score to a target that is the most there can be, once it is really reached", () => {
    const convertMost = (percent: number): ConvertedScore => scoreOfAttainment(percent, "natural-maximum", conversion);
    expect(convertMost(100)).toMatchObject({ score: 120, category: "sangat-baik" });
    expect(convertMost(99)).toMatchObject({ score: 89, category: "cukup" });
    expect(convertMost(99.5)).toMatchObject({ score: 109, category: "baik", percent: 100 });
    expect(convertMost(99.99)).toMatchObject({ score: 109 });
    expect(convertMost(100.01)).toEqual({ kind: "none", reason: "above-natural-maximum" });
  });

  it("marks as unverified what counts between 101 and 110, and nothing else", () => {
    expect([100, 101, 110, 111].map((percent) => convert(percent))).toMatchObject([
      { score: 109 },
      { confidence: "unverified" },
      { confidence: "unverified" },
      { score: 120 },
    ]);
    expect(convert(100)).not.toHaveProperty("confidence");
    expect(convert(111)).not.toHaveProperty("confidence");
  });

  it("has none for what is below every category or no number", () => {
    expect(convert(-0.5)).toEqual({ kind: "none", reason: "below-categories" });
    expect(convert(-50)).toEqual({ kind: "none", reason: "below-categories" });
    expect(convert(NaN)).toEqual({ kind: "none", reason: "not-a-number" });
    expect(convert(Infinity)).toEqual({ kind: "none", reason: "not-a-number" });
  });

  it("never falls as attainment rises, and stays between 0 and 120", () => {
    const percent = fc.integer({ min: 0, max: 20_000 }).map((units) => units / 100);
    fc.assert(
      fc.property(percent, percent, (a, b) => {
        const [low, high] = [convert(Math.min(a, b)), convert(Math.max(a, b))];
        if (low.kind === "none" || high.kind === "none") throw new Error("no score");
        expect(high.score).toBeGreaterThanOrEqual(low.score);
        expect(low.score).toBeGreaterThanOrEqual(0);
        expect(high.score).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe("weighing", () => {
  const part = (code: string, weightPercent: number, score?: number): Parameters<typeof weightedScore>[0][number] => ({
    code,
    weightPercent,
    ...(score === undefined ? {} : { score }),
  });

  it("is exact in decimals", () => {
    expect(weightedScore([part("a", 70, 0.1), part("b", 30, 0.2)])).toEqual({ kind: "score", score: 0.13 });
    expect(weightedScore([part("a", 60, 98.65), part("b", 40, 109)])).toEqual({ kind: "score", score: 102.79 });
    expect(weightedScore([part("a", 100, 0)])).toEqual({ kind: "score", score: 0 });
  });

  it("W40 of nothing is not rated: no task is no full score", () => {
    expect(weightedScore([])).toEqual({ kind: "not-rated" });
    expect(weightedScore([part("a", 50), part("b", 50)])).toEqual({ kind: "not-rated" });
  });

  it("W41 of 5, 5 and an absent part is incomplete, neither 3.33 nor silently 5", () => {
    expect(weightedScore([part("kra", 40, 5), part("feedback", 30, 5), part("self", 30)])).toEqual({
      kind: "incomplete",
      missing: ["self"],
    });
    expect(weightedScore([part("kra", 50, 5), part("feedback", 50, 5)])).toEqual({ kind: "score", score: 5 });
  });

  it.each([[[70, 29]], [[70, 31]], [[70.5, 29.5]], [[130, -30]], [[NaN, 100]]])(
    "refuses weights %j, which are not whole percents that make 100",
    (weights) => {
      expect(weightedScore(weights.map((weight, index) => part(String(index), weight, 100)))).toEqual({
        kind: "none",
        reason: "weights-do-not-make-100",
      });
    },
  );

  it("refuses a score that is no number", () => {
    expect(weightedScore([part("a", 100, NaN)])).toEqual({ kind: "none", reason: "not-a-number" });
  });

  it("lies between the lowest and the highest part", () => {
    const score = fc.integer({ min: 0, max: 12_000 }).map((units) => units / 100);
    fc.assert(
      fc.property(score, score, fc.integer({ min: 0, max: 100 }), (a, b, weight) => {
        const found = weightedScore([part("a", weight, a), part("b", 100 - weight, b)]);
        expect(found.kind === "score" && found.score).toBeGreaterThanOrEqual(Math.min(a, b));
        expect(found.kind === "score" && found.score).toBeLessThanOrEqual(Math.max(a, b));
      }),
    );
  });
});

describe("appraisal by score under PP 30/2019", () => {
  const { regime, scales } = scoresOn("2021-12-31");
  const noIdea = { conditions: { "new-idea": "not-met" } } as const;
  const idea = { conditions: { "new-idea": "met" } } as const;

  it("K30 weighs 70/30 without the views of colleagues and subordinates and 60/40 with them, and keeps which", () => {
    const scores = { skp: 100, behaviour: 80 };
    expect(gradeByScore({ ...scores, uses360: "not-used" }, regime, scales)).toMatchObject({
      kind: "graded",
      score: 94,
      predicate: "baik",
      uses360: "not-used",
      weights: { skp: 70, behaviour: 30 },
    });
    expect(gradeByScore({ ...scores, uses360: "used" }, regime, scales)).toMatchObject({
      score: 92,
      uses360: "used",
      weights: { skp: 60, behaviour: 40 },
    });
  });

  it("K30 can change the predicate: 95 and 80 are baik at 70/30 and cukup at 60/40", () => {
    const predicate = (skp: number, uses360: "used" | "not-used"): unknown => {
      const found = gradeByScore({ skp, behaviour: 80, uses360 }, regime, scales);
      return found.kind === "graded" && [found.score, found.predicate];
    };
    expect(predicate(95, "not-used")).toEqual([90.5, "baik"]);
    expect(predicate(95, "used")).toEqual([89, "cukup"]);
    expect(predicate(94, "not-used")).toEqual([89.8, "cukup"]);
  });

  it("K30 cukup, which only this regime gives, can be recorded for its year as it was given", () => {
    const given = gradeByScore({ skp: 90, behaviour: 80, uses360: "not-used" }, regime, scales);
    expect(given).toMatchObject({ kind: "graded", predicate: "cukup", score: 87 });
    const fact = { kind: "appraised", year: 2021, grade: "cukup", on: "2022-01-14" };
    const read = readFacts({ official: "Siti Contoh", employment: "PNS", events: [fact] }, []);
    expect(read).toEqual({ ok: true, value: { official: "Siti Contoh", employment: "PNS", events: [fact] } });
  });

  it("K30 does not assume which weights were meant", () => {
    expect(gradeByScore({ skp: 100, behaviour: 80 }, regime, scales)).toEqual({
      kind: "incomplete",
      missing: ["uses360"],
    });
    expect(gradeByScore({ skp: 100 }, regime, scales)).toEqual({
      kind: "incomplete",
      missing: ["behaviour", "uses360"],
    });
  });

  it("K29 of 115 is baik without a new idea, sangat-baik with one, and open where nobody said", () => {
    const scores = { skp: 115, behaviour: 115, uses360: "used" } as const;
    expect(gradeByScore(scores, regime, scales, noIdea)).toMatchObject({ score: 115, predicate: "baik" });
    expect(gradeByScore(scores, regime, scales, idea)).toMatchObject({ score: 115, predicate: "sangat-baik" });
    expect(gradeByScore(scores, regime, scales)).toEqual({
      kind: "none",
      reason: "condition-unknown",
      needs: "new-idea",
    });
  });

  it.each([
    [49.99, "sangat-kurang"],
    [50, "kurang"],
    [69.99, "kurang"],
    [70, "cukup"],
    [89.99, "cukup"],
    [90, "baik"],
    [109.99, "baik"],
    [110, "sangat-baik"],
    [120, "sangat-baik"],
  ])("of %d is %s", (score, predicate) => {
    const scores = { skp: score, behaviour: score, uses360: "not-used" } as const;
    expect(gradeByScore(scores, regime, scales, idea)).toMatchObject({ score, predicate });
  });

  it("W40 W41 does not grade what nobody scored, and a missing half is not 0", () => {
    expect(gradeByScore({}, regime, scales)).toEqual({ kind: "not-rated" });
    expect(gradeByScore({ uses360: "used" }, regime, scales)).toEqual({ kind: "not-rated" });
    expect(gradeByScore({ skp: 100, uses360: "used" }, regime, scales)).toEqual({
      kind: "incomplete",
      missing: ["behaviour"],
    });
  });

  it("has no predicate for a score above 120, for what is no number, or without its scale", () => {
    const grade = (skp: number, among = scales): unknown =>
      gradeByScore({ skp, behaviour: 120, uses360: "used" }, regime, among, idea);
    expect(grade(120.01)).toEqual({ kind: "none", reason: "out-of-range" });
    expect(grade(NaN)).toEqual({ kind: "none", reason: "not-a-number" });
    expect(grade(120, [])).toEqual({ kind: "none", reason: "unknown-scale" });
  });
});

describe("checking a regime", () => {
  const { regime } = scoresOn("2021-12-31");
  const issues = (draft: ScoreRegime): readonly string[] =>
    checkRuleSet({
      id: "kabBaru",
      name: "Kabupaten Baru",
      sources: { PERBUP: { instrument: "Perbup", title: "Peraturan Bupati Baru" } },
      parent: national,
      appraisal: [since<AppraisalRegime>("2021-07-01", { ...draft, basis: cite("PERBUP") }, "2021-12-31")],
    }).map(({ code, path }) => `${code} ${path.join(".")}`);
  const [first, ...rest] = regime.conversion.segments;

  it("finds nothing in the national ones", () => {
    expect(issues(regime)).toEqual([]);
  });

  it.each<readonly [string, Partial<ScoreRegime>, readonly string[]]>([
    ["a scale that does not exist", { scale: "nilai" }, ["unknown-reference appraisal.0.scale"]],
    [
      "weights that do not make 100",
      { weights: { ...regime.weights, used: { skp: 60, behaviour: 30 } } },
      ["contradiction appraisal.0.weights.used"],
    ],
    [
      "a whole percent left out",
      { conversion: { ...regime.conversion, segments: [{ ...first!, to: 58 }, ...rest] } },
      ["contradiction appraisal.0.conversion.segments.1"],
    ],
    [
      "a stretch that begins between whole percents",
      { conversion: { ...regime.conversion, segments: [{ ...first!, from: 0.5 }, ...rest] } },
      ["contradiction appraisal.0.conversion.segments.0"],
    ],
  ])("finds %s", (_, part, expected) => {
    expect(issues({ ...regime, ...part })).toEqual(expected);
  });
});
