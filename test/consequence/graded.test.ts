import { describe, expect, it } from "vitest";

import {
  type BreachRule,
  type ConsequenceStep,
  evaluate,
  type Evaluation,
  type Fact,
  type Grading,
  holdsPost,
  type Indicator,
  type Ladder,
  type MeasureRule,
  months,
  not,
  observedAtLeast,
  type ObservedFact,
  observedBelow,
  type PerformanceAgreement,
  plainDate,
  postHeldFor,
  type RuleSet,
  since,
} from "perjanjian-kinerja";

import { basis, breach, inQuarter, ladder, quarterly, recommended, ruled, step } from "./aLadder.ts";
import { decided, dossier, lost } from "./given.ts";

const warning = step("warning", 1);
const removal = step("removal", 2);

/** Judged every quarter by what is missed, unless the test says otherwise, with a ladder whose step follows from a number. */
function gradedBy(
  grading: Grading,
  {
    steps = [warning, removal],
    when = breach().when,
    measures = [],
  }: {
    readonly steps?: readonly ConsequenceStep[];
    readonly when?: BreachRule["when"];
    readonly measures?: readonly MeasureRule[];
  } = {},
): RuleSet {
  return ruled(
    [since("2020-01-01", { ...breach(), when, basis })],
    [since("2020-01-01", { ...ladder(...steps), grading, basis })],
    { measures: measures.map((measure) => since("2020-01-01", { ...measure, basis })) },
  );
}

/** Promises 10 of each of several indicators in every quarter. */
function promising(...ids: readonly string[]): PerformanceAgreement {
  const agreement = quarterly(2022);
  const [objective] = agreement.objectives;
  const [indicator] = objective?.indicators ?? [];
  if (objective === undefined || indicator === undefined) throw new RangeError("No indicator.");
  const indicators = ids.map((id): Indicator => ({ ...indicator, id, name: `Indikator ${id}` }));
  return { ...agreement, objectives: [{ ...objective, indicators }] };
}

const names = ["a", "b", "c", "d"];
const four = promising(...names);

/** What was reached of each of them in a quarter; nothing where nobody reported. */
function figures(quarter: 1 | 2, values: readonly (number | undefined)[]): readonly Fact[] {
  const day = quarter === 1 ? "2022-04-05" : "2022-07-05";
  return names.flatMap((indicator, place): readonly Fact[] => {
    const value = values[place];
    return value === undefined ? [] : [{ ...inQuarter(2022, quarter, value, day), indicator } as Fact];
  });
}

function evaluated(rules: RuleSet, day: string, events: readonly Fact[], agreement = four): Evaluation {
  return evaluate(agreement, dossier(...events), rules, plainDate(day));
}

const on = (rules: RuleSet, day: string, events: readonly Fact[], agreement?: PerformanceAgreement): string =>
  recommended(evaluated(rules, day, events, agreement));

const local = ({ recommendations }: Evaluation): Evaluation["recommendations"][number] | undefined =>
  recommendations.find(({ track }) => track === "local");

describe("a ladder graded by how many targets were missed", () => {
  const rules = gradedBy({ by: { kind: "targets-missed" }, worse: "higher", at: { warning: 1, removal: 3 } });

  it.each([
    [0, "nothing", [10, 10, 10, 10]],
    [1, "warning", [9, 10, 10, 10]],
    [2, "warning", [9, 9, 10, 10]],
    [3, "removal", [9, 9, 9, 10]],
    [4, "removal", [9, 9, 9, 9]],
  ])("begins at each line: %d missed gives %s", (_, expected, values) => {
    expect(on(rules, "2022-04-30", figures(1, values))).toBe(expected);
  });

  it.each([
    ["2 missed and 1 unreported may be 3", "await-facts", [9, 9, undefined, 10]],
    ["1 missed and 1 unreported are 2 at most", "warning", [9, undefined, 10, 10]],
    ["3 missed and 1 unreported are 3 at least", "removal", [9, 9, 9, undefined]],
    ["1 missed and 2 unreported may be 3", "await-facts", [9, undefined, undefined, 10]],
  ])("waits for a figure only where it could reach another step: %s: %s", (_, expected, values) => {
    expect(on(rules, "2022-04-30", figures(1, values))).toBe(expected);
  });

  it("names the figures it waits for, and shows between what the number lies", () => {
    expect(local(evaluated(rules, "2022-04-30", figures(1, [9, 9, undefined, 10])))).toMatchObject({
      kind: "await-facts",
      missing: [{ fact: "actual", about: "Indikator c", period: "2022-Q1", why: "not-recorded" }],
    });
    const found = local(evaluated(rules, "2022-04-30", figures(1, [9, 9, 9, undefined])));
    expect(found?.because.parts?.find(({ code }) => code === "graded-by")?.values).toEqual({
      by: "targets-missed",
      least: 3,
      most: 4,
    });
  });

  it("takes the heaviest of several findings, and no longer the one that was answered", () => {
    const both = [...figures(1, [9, 9, 9, 10]), ...figures(2, [9, 10, 10, 10])];
    expect(on(rules, "2022-07-31", both)).toBe("removal");
    const answered = decided("removal", "2022-05-01");
    expect(on(rules, "2022-06-29", [...both, answered])).toBe("nothing");
    expect(on(rules, "2022-07-31", [...both, answered])).toBe("warning");
  });

  it("is not made to wait by a second finding where the first already reaches the last line", () => {
    const first = figures(1, [9, 9, 9, 10]);
    const second = figures(2, [9, undefined, undefined, 10]);
    expect(on(rules, "2022-07-31", [...first, ...second])).toBe("removal");
    expect(on(rules, "2022-07-31", [...figures(1, [9, 10, 10, 10]), ...second])).toBe("await-facts");
  });

  it("goes by the number alone, whatever was imposed before", () => {
    const events = [...figures(1, [9, 10, 10, 10]), decided("warning", "2022-05-01"), ...figures(2, [9, 9, 10, 10])];
    expect(on(rules, "2022-07-31", events)).toBe("warning");
  });

  it("below its first line leaves a breach without a step", () => {
    const late = gradedBy({ by: { kind: "targets-missed" }, worse: "higher", at: { warning: 2, removal: 3 } });
    expect(on(late, "2022-04-30", figures(1, [9, 10, 10, 10]))).toBe("nothing");
    expect(on(late, "2022-04-30", figures(1, [9, 9, 10, 10]))).toBe("warning");
  });
});

describe("a ladder graded by the mean attainment", () => {
  const rules = gradedBy({ by: { kind: "mean-attainment" }, worse: "lower", at: { warning: 100, removal: 80 } });

  it.each([
    ["100 with one missed", "nothing", [9, 11, 10, 10]],
    ["99.75", "warning", [9.9, 10, 10, 10]],
    ["80 exactly", "warning", [8, 8, 8, 8]],
    ["79.975", "removal", [8, 8, 8, 7.99]],
  ])("begins below each line, because lower is worse: a mean of %s gives %s", (_, expected, values) => {
    expect(on(rules, "2022-04-30", figures(1, values))).toBe(expected);
  });

  it("waits for every figure that is in the mean", () => {
    expect(local(evaluated(rules, "2022-04-30", figures(1, [1, 1, undefined, 1])))).toMatchObject({
      kind: "await-facts",
      missing: [{ fact: "actual", about: "Indikator c", period: "2022-Q1" }],
    });
  });

  it("waits for a percentage where a figure has none", () => {
    const [objective] = four.objectives;
    const indicators = objective?.indicators.map((one) => ({ ...one, formula: "statusOnly" as const })) ?? [];
    const unscored = { ...four, objectives: [{ id: "sasaran", name: "Sasaran", indicators }] };
    expect(local(evaluated(rules, "2022-04-30", figures(1, [9, 9, 9, 9]), unscored))).toMatchObject({
      kind: "await-facts",
      missing: names.map((name) => ({ fact: "percentage", about: `Indikator ${name}`, period: "2022-Q1" })),
    });
  });
});

describe("a ladder graded by what was observed", () => {
  const late: MeasureRule = { code: "days-late", title: { id: "Hari terlambat" }, unit: "hari", accumulation: "sum" };
  const complaints: MeasureRule = {
    code: "complaints",
    title: { id: "Pengaduan" },
    unit: "aduan",
    accumulation: "last",
  };
  const observed = (measure: string, value: number, day = "2022-03-15"): ObservedFact => ({
    kind: "observed",
    agreement: "pk-2022",
    measure,
    value,
    on: plainDate(day),
  });
  const grading: Grading = {
    by: { kind: "observed", measures: ["days-late", "complaints"] },
    worse: "higher",
    at: { warning: 5, removal: 10 },
  };
  const scorecard = gradedBy(grading, { when: observedAtLeast("days-late", 1), measures: [late, complaints] });

  it.each([
    [3, 1, "nothing"],
    [3, 2, "warning"],
    [9, 0, "warning"],
    [9, 1, "removal"],
  ])("adds several measures up, which makes a scorecard: %d and %d give %s", (days, number, expected) => {
    const events = [observed("days-late", days), observed("complaints", number)];
    expect(on(scorecard, "2022-04-30", events)).toBe(expected);
  });

  it("adds decimals as they are written: three times 3.3 and 0.1 reach 10", () => {
    const days = ["2022-01-15", "2022-02-15", "2022-03-15"].map((day) => observed("days-late", 3.3, day));
    expect(on(scorecard, "2022-04-30", [...days, observed("complaints", 0.1)])).toBe("removal");
    expect(on(scorecard, "2022-04-30", [...days, observed("complaints", 0.09)])).toBe("warning");
  });

  it("waits for the measure that nobody recorded, and takes nothing from another quarter", () => {
    const events = [observed("days-late", 9), observed("complaints", 9, "2022-04-01")];
    expect(local(evaluated(scorecard, "2022-04-30", events))).toMatchObject({
      kind: "await-facts",
      missing: [{ fact: "observed", about: "complaints", period: "2022-Q1", why: "not-recorded" }],
    });
  });

  it.each([
    [80, "nothing"],
    [79.99, "warning"],
    [60, "warning"],
    [59.99, "removal"],
  ])("where lower is worse begins below each line: %d gives %s", (value, expected) => {
    const service: MeasureRule = { code: "service", title: { id: "Layanan" }, unit: "nilai", accumulation: "last" };
    const rules = gradedBy(
      { by: { kind: "observed", measures: ["service"] }, worse: "lower", at: { warning: 80, removal: 60 } },
      { when: observedBelow("service", 100), measures: [service] },
    );
    expect(on(rules, "2022-04-30", [observed("service", value)])).toBe(expected);
  });
});

describe("a step that its number picks", () => {
  const grading: Grading = { by: { kind: "targets-missed" }, worse: "higher", at: { warning: 1, removal: 3 } };
  const three = figures(1, [9, 9, 9, 10]);

  it("and that is not meant for this official is not replaced by another, lighter or heavier: a person looks", () => {
    const rules = gradedBy(grading, { steps: [warning, { ...removal, when: holdsPost }] });
    expect(on(rules, "2022-04-30", three)).toBe("removal");
    const evaluation = evaluated(rules, "2022-04-30", [...three, lost("2022-04-10")]);
    expect(local(evaluation)).toMatchObject({
      kind: "requires-legal-review",
      because: { code: "graded-step-not-meant" },
    });
    const first = gradedBy(grading, { steps: [{ ...warning, when: holdsPost }, removal] });
    expect(on(first, "2022-04-30", [...figures(1, [9, 10, 10, 10]), lost("2022-04-10")])).toBe("requires-legal-review");
  });

  it("and whose condition is unknown waits for its fact", () => {
    const rules = gradedBy(grading, { steps: [warning, { ...removal, when: postHeldFor(months(12)) }] });
    expect(local(evaluated(rules, "2022-04-30", three))).toMatchObject({
      kind: "await-facts",
      missing: [{ fact: "post-gained", about: "post" }],
    });
  });

  it("and that is excepted is not replaced either", () => {
    const excepted: Ladder = {
      ...ladder(warning, removal),
      grading,
      except: [{ skip: "removal", when: not(holdsPost), basis: [basis] }],
    };
    const rules = ruled([since("2020-01-01", { ...breach(), basis })], [since("2020-01-01", { ...excepted, basis })]);
    expect(on(rules, "2022-04-30", three)).toBe("removal");
    expect(on(rules, "2022-04-30", [...three, lost("2022-04-10")])).toBe("requires-legal-review");
  });
});
