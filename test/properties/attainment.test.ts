import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  budgetAbsorption,
  type CitedRules,
  compareYears,
  type FigureMeasured,
  type FormulaName,
  formulaNames,
  type Indicator,
  type Measurable,
  meanAttainment,
  measure,
  measureFigure,
  type Measurement,
  type Outcome,
  type Period,
  plainDate,
  type Polarity,
  progress,
  type Target,
  totalOf,
  weightedMean,
} from "perjanjian-kinerja";

import { anAgreement, anIndicator, dossier, reported, rules } from "../assessment/given.ts";

/** Decimals as people write them, often near each other. */
const decimalFrom = (min: number): fc.Arbitrary<number> =>
  fc
    .record({
      units: fc.oneof(fc.integer({ min, max: 30 }), fc.integer({ min, max: 1_000_000_000 })),
      digits: fc.integer({ min: 0, max: 4 }),
    })
    .map(({ units, digits }) => Number(`${units}e-${digits}`));
const anyDecimal = fc.oneof(decimalFrom(-1_000_000_000), decimalFrom(-30));
const positive = decimalFrom(1);

const polarity = fc.constantFrom<Polarity>("higher-is-better", "lower-is-better");
const scales: CitedRules["scales"] = { contoh: ["a", "b", "c", "d"] };
const level = fc.constantFrom("a", "b", "c", "d");

/** The formulas that a polarity goes with. */
const formulasOf: Readonly<Record<Polarity, readonly FormulaName[]>> = {
  "higher-is-better": ["ratio"],
  "lower-is-better": ["mirror", "inverseRatio", "reduction"],
};
const fitting = polarity.chain((direction) =>
  fc.record({ polarity: fc.constant(direction), formula: fc.constantFrom(...formulasOf[direction]) }),
);
const crossing = fc.constantFrom<Measurable>(
  { polarity: "higher-is-better", formula: "ratio" },
  { polarity: "lower-is-better", formula: "mirror" },
  { polarity: "lower-is-better", formula: "inverseRatio" },
);

const raw = (figure: FigureMeasured): number | undefined =>
  figure.kind === "measured" && figure.attainment.kind === "percent" ? figure.attainment.raw : undefined;
const outcomeOf = (figure: FigureMeasured): Outcome | undefined =>
  figure.kind === "measured" ? figure.outcome : undefined;
const rank = (outcome: Outcome): number => ["missed", "met", "exceeded"].indexOf(outcome);

/** Worse first. */
const ordered = (direction: Polarity, one: number, other: number): readonly [number, number] => {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  return direction === "higher-is-better" ? [low, high] : [high, low];
};

describe("attainment of one figure", () => {
  it("by ratio, mirror, inverseRatio and reduction never falls as the figure gets better, for positive targets", () => {
    fc.assert(
      fc.property(fitting, positive, anyDecimal, anyDecimal, (measurable, target, one, other) => {
        const [worse, better] = ordered(measurable.polarity, one, other).map((actual) =>
          raw(measureFigure(measurable, target, actual, rules)),
        );
        if (worse !== undefined && better !== undefined) expect(better).toBeGreaterThanOrEqual(worse);
      }),
      { numRuns: 1000 },
    );
  });

  it("by ratio, mirror and inverseRatio is above 100 where the target is exceeded, 100 where it is met, below where it is missed", () => {
    fc.assert(
      fc.property(crossing, positive, fc.oneof(positive, fc.constant(0)), (measurable, target, actual) => {
        const figure = measureFigure(measurable, target, actual, rules);
        const percent = raw(figure);
        if (percent === undefined) {
          expect([measurable.formula, actual]).toEqual(["inverseRatio", 0]);
          return;
        }
        expect(outcomeOf(figure)).toBe(percent > 100 ? "exceeded" : percent === 100 ? "met" : "missed");
      }),
      { numRuns: 1000 },
    );
  });

  it("by ratio, mirror and inverseRatio crosses 100 between the target and the decimal next to it, of up to 15 digits", () => {
    const near = fc
      .record({
        units: fc.integer({ min: 2, max: 999_999_999_999_998 }),
        digits: fc.integer({ min: 0, max: 20 }),
        step: fc.constantFrom(-1, 0, 1),
      })
      .map(({ units, digits, step }) => [Number(`${units}e-${digits}`), Number(`${units + step}e-${digits}`)] as const);
    fc.assert(
      fc.property(crossing, near, (measurable, [target, actual]) => {
        const figure = measureFigure(measurable, target, actual, rules);
        const percent = raw(figure) ?? NaN;
        expect(outcomeOf(figure)).toBe(percent > 100 ? "exceeded" : percent === 100 ? "met" : "missed");
        expect(percent === 100).toBe(target === actual);
      }),
      { numRuns: 2000 },
    );
  });

  it("by reduction is 0 where a positive target is met, and lies on the side of 0 where the outcome lies", () => {
    fc.assert(
      fc.property(positive, anyDecimal, (target, actual) => {
        const figure = measureFigure({ polarity: "lower-is-better", formula: "reduction" }, target, actual, rules);
        const percent = raw(figure) ?? NaN;
        expect(outcomeOf(figure)).toBe(percent > 0 ? "exceeded" : percent === 0 ? "met" : "missed");
      }),
    );
  });

  it("of a span by ratio and mirror never falls as the figure gets better, for positive bounds", () => {
    const span = fc.tuple(positive, positive).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
    fc.assert(
      fc.property(polarity, span, anyDecimal, anyDecimal, (direction, target, one, other) => {
        const [worse = NaN, better = NaN] = ordered(direction, one, other).map((actual) =>
          raw(measureFigure({ polarity: direction }, target, actual, rules)),
        );
        expect(better).toBeGreaterThanOrEqual(worse);
      }),
      { numRuns: 1000 },
    );
  });

  it("of levels by rank and of stages by weight never falls as the level rises", () => {
    const byRank: CitedRules = { ...rules, scales, levels: "rank-ratio" };
    const weights = fc.array(decimalFrom(0), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(weights, level, level, level, (given, target, one, other) => {
        const stages = ["a", "b", "c", "d"].map((code, index) => ({ code, weight: given[index] ?? 0 }));
        const [worse, better] = [one, other].toSorted();
        for (const measurable of [
          { polarity: "higher-is-better", scale: "contoh" },
          { polarity: "higher-is-better", stages },
        ] as const) {
          const [low, high] = [worse!, better!].map((actual) => measureFigure(measurable, target, actual, byRank));
          expect(rank(outcomeOf(high!)!)).toBeGreaterThanOrEqual(rank(outcomeOf(low!)!));
          const [from, to] = [raw(low!), raw(high!)];
          if (from !== undefined && to !== undefined) expect(to).toBeGreaterThanOrEqual(from);
        }
      }),
    );
  });
});

describe("for any input", () => {
  const anyFigure = fc.oneof(fc.double(), anyDecimal, fc.constantFrom(0, -0, 1, 100), level, fc.string());
  const anyTarget: fc.Arbitrary<Target> = fc.oneof(
    fc.double(),
    anyDecimal,
    fc.constantFrom(0, -0, 1, 100),
    fc.record({ min: fc.double(), max: fc.double() }),
    fc.record({ min: anyDecimal, max: anyDecimal }),
    level,
    fc.string(),
  );
  const anyMeasurable: fc.Arbitrary<Measurable> = fc.record(
    {
      polarity,
      formula: fc.constantFrom(...formulaNames),
      scale: fc.constantFrom("contoh", "lain", "toString", "__proto__"),
      stages: fc.array(fc.record({ code: level, weight: fc.oneof(fc.double(), anyDecimal) }), { maxLength: 4 }),
      maximum: fc.double(),
    },
    { requiredKeys: ["polarity"] },
  );
  const anyRules: fc.Arbitrary<CitedRules> = fc
    .record(
      {
        cap: fc.record({ floor: fc.double(), ceiling: fc.double() }, { requiredKeys: [] }),
        levels: fc.constantFrom("status-only" as const, "rank-ratio" as const),
      },
      { requiredKeys: [] },
    )
    .map((given) => ({ ...rules, scales, ...given }));

  it("measureFigure answers by every formula, with finite numbers or a reason, and never throws", () => {
    fc.assert(
      fc.property(anyMeasurable, anyTarget, anyFigure, anyRules, (measurable, target, actual, given) => {
        const figure = measureFigure(measurable, target, actual, given);
        if (figure.kind === "unmeasured") {
          expect(["not-comparable", "above-maximum"]).toContain(figure.reason);
          return;
        }
        expect(rank(figure.outcome)).toBeGreaterThanOrEqual(0);
        if (figure.attainment.kind === "none") return;
        expect(figure.attainment.raw).toSatisfy(Number.isFinite);
        expect(figure.attainment.capped).toSatisfy(Number.isFinite);
      }),
      { numRuns: 5000 },
    );
  });

  const anyNumber = fc.oneof(fc.double(), anyDecimal, fc.constantFrom(0, -0, 1, 100, 1e308, 5e-324));
  const anyIndicator: fc.Arbitrary<Indicator> = fc
    .record({
      measurable: anyMeasurable,
      accumulation: fc.constantFrom("sum" as const, "last" as const, "flat" as const, "running" as const),
      targets: fc.dictionary(fc.constantFrom("2025-Q1", "2025-Q2", "2025-H2", "2025-11", "2025"), anyTarget),
      weight: fc.option(anyNumber, { nil: undefined }),
      mediumTerm: fc.record({ year: fc.constant(2026), target: anyTarget }),
    })
    .map(({ measurable, weight, ...given }) =>
      anIndicator({}, { ...measurable, ...given, ...(weight === undefined ? {} : { weight }) }),
    );
  const anyReports = fc.array(
    fc.record({
      period: fc.constantFrom<Period>("2024", "2024-Q1", "2025-Q1", "2025-Q2", "2025-H2", "2025-11", "2025"),
      value: anyFigure,
    }),
    { maxLength: 6 },
  );

  it("measure, progress, compareYears, means, totals and budgets compute finite numbers or give a reason, by every formula and accumulation", () => {
    fc.assert(
      fc.property(
        anyIndicator,
        anyReports,
        anyRules,
        anyNumber,
        anyNumber,
        (indicator, reports, given, budget, paid) => {
          const on = plainDate("2025-12-31");
          const agreement = {
            ...anAgreement(indicator),
            programmes: [{ id: "a", name: "Program a", budgetRupiah: budget, priority: false }],
          };
          const facts = dossier(...reports.map(({ period, value }) => reported(period, value)), {
            kind: "budget-disbursed",
            agreement: "pk",
            programme: "a",
            rupiah: paid,
            on,
          });
          const measurements = measure(agreement, facts, given, on);
          const mean = meanAttainment(measurements, "2025");
          const weighted = weightedMean(measurements, "2025");
          const total = totalOf(measurements, "2025");
          const figures = [
            ...measurements.map((one) => (one.kind === "measured" ? one : undefined)),
            ...(["sum", "sumToDate", "last", "lastOfAnnual"] as const).flatMap((method) =>
              progress(agreement, facts, given, method, on).map((one) =>
                one.kind === "progress" ? one.measured : undefined,
              ),
            ),
            ...compareYears(agreement, facts, given, on)
              .flatMap(({ againstPrior, againstMediumTerm }) => [againstPrior, againstMediumTerm])
              .map((one) => (one.kind === "compared" ? one.measured : undefined)),
          ].flatMap((one) =>
            one?.kind === "measured" && one.attainment.kind === "percent"
              ? [one.attainment.raw, one.attainment.capped]
              : [],
          );
          const computed = [
            ...figures,
            mean.raw ?? 0,
            mean.capped ?? 0,
            ...(weighted.kind === "mean" ? [weighted.raw, weighted.capped, weighted.weights] : []),
            ...(total.kind === "total" ? [total.target, total.actual] : []),
            ...budgetAbsorption(agreement, facts, on).flatMap((one) =>
              one.kind === "measured" ? [one.percent, one.disbursedRupiah] : [],
            ),
          ];
          expect(computed.filter((value) => !Number.isFinite(value))).toEqual([]);
        },
      ),
      { numRuns: 600 },
    );
  });

  it("a sum, of targets or of figures, that no number holds is no progress", () => {
    const huge = anIndicator({ "2025-Q1": 1.7e308, "2025-Q2": 1.7e308 });
    const facts = dossier(reported("2025-Q1", 1), reported("2025-Q2", 1));
    expect(progress(anAgreement(huge), facts, rules, "sum", plainDate("2025-12-31"))).toMatchObject([
      { kind: "none", reason: "not-figures" },
    ]);
  });

  it("a worse figure never gives a better outcome, by every formula, against any figure or span, below any maximum", () => {
    fc.assert(
      fc.property(anyMeasurable, anyTarget, anyDecimal, anyDecimal, (measurable, target, one, other) => {
        const [worse, better] = ordered(measurable.polarity, one, other).map((actual) =>
          outcomeOf(measureFigure(measurable, target, actual, rules)),
        );
        const proper = typeof target !== "object" || target.min <= target.max;
        if (proper && worse !== undefined && better !== undefined) {
          expect(rank(better)).toBeGreaterThanOrEqual(rank(worse));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("the outcome is the same by every formula, with and without a cap, and however levels are counted", () => {
    fc.assert(
      fc.property(anyMeasurable, anyTarget, anyFigure, anyRules, (measurable, target, actual, given) => {
        const outcomes = [given, { ...rules, scales }].flatMap((by) =>
          formulaNames.map((formula) => outcomeOf(measureFigure({ ...measurable, formula }, target, actual, by))),
        );
        expect(new Set(outcomes).size).toBe(1);
      }),
    );
  });
});

describe("a year of indicators", () => {
  interface Row {
    readonly polarity: Polarity;
    readonly formula: FormulaName;
    readonly target: number;
    readonly quarters: readonly (number | undefined)[];
  }
  const row: fc.Arbitrary<Row> = fc.record({
    polarity,
    formula: fc.constantFrom(...formulaNames),
    target: anyDecimal,
    quarters: fc.array(fc.option(anyDecimal, { nil: undefined, freq: 4 }), { minLength: 4, maxLength: 4 }),
  });
  const periods = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"] as const;
  const accumulation = fc.constantFrom("sum" as const, "last" as const, "flat" as const, "running" as const);

  const byIdentity = (measurements: readonly Measurement[]): readonly Measurement[] =>
    measurements.toSorted((a, b) => `${a.indicator} ${a.period}`.localeCompare(`${b.indicator} ${b.period}`));

  it("the order of indicators and of facts never matters for measure, by every formula and accumulation", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(row, accumulation), { maxLength: 5 }), fc.nat(), (rows, seed) => {
        const indicators = rows.map(([{ polarity: direction, formula, target }, way], index) =>
          anIndicator(Object.fromEntries(periods.map((period) => [period, target])), {
            id: `i${index}`,
            polarity: direction,
            formula,
            accumulation: way,
          }),
        );
        const facts = rows.flatMap(([{ quarters }], index) =>
          quarters.flatMap((value, quarter) =>
            value === undefined ? [] : [reported(periods[quarter]!, value, { indicator: `i${index}` })],
          ),
        );
        const turn = <T>(list: readonly T[]): readonly T[] => {
          const at = list.length === 0 ? 0 : seed % list.length;
          return [...list.slice(at), ...list.slice(0, at)].toReversed();
        };
        const on = plainDate("2025-12-31");
        const one = measure(anAgreement(...indicators), dossier(...facts), rules, on);
        const other = measure(anAgreement(...turn(indicators)), dossier(...turn(facts)), rules, on);
        expect(byIdentity(other)).toEqual(byIdentity(one));
        for (const period of [...periods, "2025"] as const) {
          expect(meanAttainment(other, period)).toEqual(meanAttainment(one, period));
        }
      }),
    );
  });

  it("a worse quarter never gives a better year or quarter, by every formula, under sum, last and flat", () => {
    const quarters = fc.array(anyDecimal, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        row,
        fc.constantFrom("sum" as const, "last" as const, "flat" as const),
        quarters,
        fc.nat({ max: 3 }),
        anyDecimal,
        ({ polarity: direction, formula, target }, way, given, place, other) => {
          const indicator = anIndicator(
            way === "flat" ? { "2025": target } : Object.fromEntries(periods.map((period) => [period, target])),
            { polarity: direction, formula, accumulation: way },
          );
          const [worse, better] = ordered(direction, given[place] ?? 0, other).map((value) =>
            measure(
              anAgreement(indicator),
              dossier(...periods.map((period, at) => reported(period, at === place ? value : given[at]!))),
              rules,
              plainDate("2025-12-31"),
            ).map((one) => (one.kind === "measured" ? rank(one.outcome) : NaN)),
          );
          worse?.forEach((outcome, at) => {
            expect(better?.[at]).toBeGreaterThanOrEqual(outcome);
          });
        },
      ),
    );
  });

  const yearOf = (pairs: readonly (readonly [number, number])[], weight: number): readonly Measurement[] =>
    measure(
      anAgreement(...pairs.map(([target], index) => anIndicator({ "2025": target }, { id: `i${index}`, weight }))),
      dossier(...pairs.map(([, actual], index) => reported("2025", actual, { indicator: `i${index}` }))),
      { ...rules, cap: { floor: 0, ceiling: 120 } },
      plainDate("2025-12-31"),
    );
  const pairs = fc.array(fc.tuple(fc.constantFrom(1, 4, 10, 100, 250), fc.integer({ min: -50, max: 400 })), {
    minLength: 1,
    maxLength: 8,
  });

  it("with equal weights has the weighted mean that the plain mean is, by ratio, raw and capped", () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(1, 2, 10, 25, 0.5), (given, weight) => {
        const measurements = yearOf(given, weight);
        const [weighted, plain] = [weightedMean(measurements, "2025"), meanAttainment(measurements, "2025")];
        expect(weighted).toMatchObject({ kind: "mean" });
        if (weighted.kind === "none") return;
        expect(weighted.raw).toBeCloseTo(plain.raw ?? NaN, 9);
        expect(weighted.capped).toBeCloseTo(plain.capped ?? NaN, 9);
      }),
    );
  });

  it("has the same weighted mean in whatever order its indicators stand, by ratio, raw and capped", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(positive, anyDecimal, positive), { minLength: 2, maxLength: 8 }), (given) => {
        const mean = (list: typeof given): unknown =>
          weightedMean(
            measure(
              anAgreement(
                ...list.map(([target, , weight], at) => anIndicator({ "2025": target }, { id: `i${at}`, weight })),
              ),
              dossier(...list.map(([, actual], at) => reported("2025", actual, { indicator: `i${at}` }))),
              { ...rules, cap: { floor: 0, ceiling: 120 } },
              plainDate("2025-12-31"),
            ),
            "2025",
          );
        expect(mean(given.toReversed())).toEqual(mean(given));
      }),
      { numRuns: 300 },
    );
  });

  it("has a weighted mean between its lowest and its highest, by ratio, raw and capped", () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 100 }), (given, weight) => {
        const measurements = yearOf(given, weight);
        const weighted = weightedMean(measurements, "2025");
        const percents = measurements.flatMap((m) =>
          m.kind === "measured" && m.attainment.kind === "percent" ? [m.attainment] : [],
        );
        if (weighted.kind === "none") throw new Error("every indicator has a percentage and a weight");
        for (const of of ["raw", "capped"] as const) {
          const values = percents.map((percent) => percent[of]);
          expect(weighted[of]).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(weighted[of]).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        }
      }),
    );
  });
});
