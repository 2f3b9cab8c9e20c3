import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type Accumulation,
  type Change,
  national,
  type Needed,
  neededFor,
  type Period,
  plainDate,
  type PlanningCase,
  type Polarity,
  sumOf,
  whatIf,
} from "perjanjian-kinerja";

import { aDossier } from "../support/aDossier.ts";
import { anAgreement } from "../support/anAgreement.ts";

const signed = { year: 2025, signedOn: "2025-01-15" } as const;
const quarters = { "2025-Q1": 0.1, "2025-Q2": 0.2, "2025-Q3": 0.3, "2025-Q4": 0.4 };
const adding = anAgreement(signed).promising("dokumen", { targets: quarters, accumulation: "sum" });
const falling = anAgreement(signed).promising("kemiskinan", { target: 8.1, polarity: "lower-is-better" });

const inYear = (of: PlanningCase): unknown =>
  neededFor(of).flatMap((one) => (one.period === "2025" && one.kind === "needed" ? [[one.side, one.value]] : []));
const inYearOf = (of: PlanningCase): unknown => {
  const [needed]: readonly Needed[] = neededFor(of, { by: "year-end" });
  return [needed?.kind, needed?.kind === "needed" ? needed.value : undefined];
};
const outcomes = (of: PlanningCase, changes: readonly Change[]): unknown =>
  whatIf(of, [{ kind: "another-day", asOf: plainDate("2025-12-31") }, ...changes]).after.measurements.flatMap((one) =>
    one.kind === "measured" && one.period === "2025" ? [one.outcome] : [],
  );

describe("what is still needed", () => {
  const facts = aDossier(adding)
    .reporting("dokumen", 0.1, { in: "2025-Q1" })
    .reporting("dokumen", 0.1, { in: "2025-Q2" })
    .reporting("dokumen", 0.1, { in: "2025-Q3" });
  const of: PlanningCase = { agreement: adding, facts, ruleSet: national, asOf: plainDate("2025-10-01") };

  it("L22-8 needs 0.7 points in the fourth quarter: what quarters that add up to December leave of the year, to the last decimal", () => {
    expect(inYear(of)).toStrictEqual([["at-least", 0.7]]);
    const fourth = (value: number): Change => ({
      kind: "figure-replaced",
      indicator: "dokumen",
      period: "2025-Q4",
      value,
    });
    expect(outcomes(of, [fourth(0.7)])).toStrictEqual(["met"]);
    expect(outcomes(of, [fourth(0.69)])).toStrictEqual(["missed"]);
  });

  it("is unknown while a quarter that has ended is not reported", () => {
    const gap = { ...of, facts: aDossier(adding).reporting("dokumen", 0.1, { in: "2025-Q1" }) };
    expect(neededFor(gap).find(({ period }) => period === "2025")?.kind).toBe("unknown");
  });

  it("is at most the target where less is better", () => {
    const poor: PlanningCase = { ...of, agreement: falling, facts: aDossier(falling) };
    expect(inYear(poor)).toStrictEqual([["at-most", 8.1]]);
    const rate = (value: number): Change => ({
      kind: "figure-replaced",
      indicator: "kemiskinan",
      period: "2025",
      value,
    });
    expect(outcomes(poor, [rate(8.1)])).toStrictEqual(["met"]);
    expect(outcomes(poor, [rate(8.2)])).toStrictEqual(["missed"]);
  });

  it("is told in words", () => {
    const told = neededFor(of, { by: "year-end" }).map(({ text }) => text);
    expect(told).toStrictEqual([
      {
        id: "dokumen, tahun 2025: masih diperlukan paling sedikit 0,7 %",
        en: "dokumen, 2025: still needs at least 0.7 %",
      },
    ]);
    const gap = { ...of, facts: aDossier(adding) };
    expect(neededFor(gap, { by: "year-end" })[0]?.text.en).toBe(
      "dokumen, 2025: cannot be said yet; still needed: the actual: dokumen, Q1 2025; the actual: dokumen, Q2 2025; the actual: dokumen, Q3 2025",
    );
  });

  it("is asked for the next review, for the year, or for every period that has not ended", () => {
    const early = { ...of, asOf: plainDate("2025-05-01") };
    const periods = (given?: Parameters<typeof neededFor>[1]): unknown =>
      neededFor(early, given).map(({ period }) => period);
    expect(periods()).toStrictEqual(["2025-Q2", "2025-Q3", "2025-Q4", "2025"]);
    expect(periods({ by: "next-review" })).toStrictEqual(["2025-Q2"]);
    expect(periods({ by: "year-end" })).toStrictEqual(["2025"]);
  });

  it("counts a figure that was reported ahead", () => {
    const ahead = (value: number): unknown =>
      inYearOf({ ...of, facts: facts.reporting("dokumen", value, { in: "2025-Q4", on: "2025-09-30" }) });
    expect(ahead(0.5)).toStrictEqual(["needed", 0.2]);
    expect(ahead(0.7)).toStrictEqual(["reached", undefined]);
  });

  it("is reached where quarters have made the year already, and impossible where less is better and they exceed it", () => {
    const three = (value: number, agreement = adding): PlanningCase => ({
      ...of,
      agreement,
      facts: aDossier(agreement)
        .reporting("dokumen", value, { in: "2025-Q1" })
        .reporting("dokumen", 0, { in: "2025-Q2" })
        .reporting("dokumen", 0, { in: "2025-Q3" }),
    });
    const less = anAgreement(signed).promising("dokumen", {
      targets: quarters,
      accumulation: "sum",
      polarity: "lower-is-better",
    });
    expect([0.9, 1, 1.1].map((value) => inYearOf(three(value)))).toStrictEqual([
      ["needed", 0.1],
      ["reached", undefined],
      ["reached", undefined],
    ]);
    expect([0.9, 1, 1.1].map((value) => inYearOf(three(value, less)))).toStrictEqual([
      ["needed", 0.1],
      ["needed", 0],
      ["impossible", undefined],
    ]);
    expect(neededFor(three(1.1, less), { by: "year-end" })[0]?.text.id).toBe(
      "dokumen, tahun 2025: target tidak dapat tercapai lagi: realisasi yang dilaporkan sudah melampaui target",
    );
  });
});

/** A year in which some quarters are over and reported, in hundredths. */
interface Progress {
  readonly accumulation: Accumulation;
  readonly polarity: Polarity;
  readonly targets: readonly number[];
  readonly figures: readonly number[];
}

const hundredths = fc.nat({ max: 12 });
const anyProgress: fc.Arbitrary<Progress> = fc.record({
  accumulation: fc.constantFrom<Accumulation>("sum", "last", "flat", "running"),
  polarity: fc.constantFrom<Polarity>("higher-is-better", "lower-is-better"),
  targets: fc.array(hundredths, { minLength: 4, maxLength: 4 }),
  figures: fc.array(hundredths, { maxLength: 3 }),
});

const QUARTERS: readonly Period[] = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"];
const DAYS = ["2025-01-31", "2025-04-01", "2025-07-01", "2025-10-01"] as const;
const points = (value: number): number => value / 100;

function inProgress({ accumulation, polarity, targets, figures }: Progress): PlanningCase {
  const told = accumulation === "running" ? figures.toSorted((a, b) => a - b) : figures;
  const own =
    accumulation === "flat"
      ? { target: points(targets[0] ?? 0) }
      : { targets: Object.fromEntries(QUARTERS.map((period, place) => [period, points(targets[place] ?? 0)])) };
  const agreement = anAgreement(signed).promising("x", { ...own, accumulation, polarity });
  const facts = told.reduce(
    (dossier, value, place) => dossier.reporting("x", points(value), { in: QUARTERS[place] ?? "2025" }),
    aDossier(agreement),
  );
  return { agreement, facts, ruleSet: national, asOf: plainDate(DAYS[told.length] ?? "2025-12-31") };
}

/** The outcome of the year if the quarters that are left make a figure: all of it in the last, and what they had before it in the others. */
function outcomeWith(of: PlanningCase, { accumulation, figures }: Progress, value: number): unknown {
  const before = accumulation === "running" ? points(Math.max(0, ...figures)) : 0;
  const changes = QUARTERS.slice(figures.length).map((period): Change => ({
    kind: "figure-replaced",
    indicator: "x",
    period,
    value: period === "2025-Q4" ? value : before,
  }));
  return outcomes(of, changes);
}

describe("what is needed, for any progress of any kind", () => {
  it("reaches the target where it is applied, and a hundredth less does not", () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const of = inProgress(progress);
        const [needed] = neededFor(of, { by: "year-end" });
        const most = progress.accumulation === "running" ? Math.max(0, ...progress.figures) : 0;
        switch (needed?.kind) {
          case "needed": {
            const value = Number(needed.value);
            const short = sumOf([value, needed.side === "at-least" ? -0.01 : 0.01]);
            expect(outcomeWith(of, progress, value)).not.toContain("missed");
            // Running totals cannot fall, so that nothing short of the last one can be reported.
            if (progress.accumulation !== "running" || short >= points(most))
              expect(outcomeWith(of, progress, short)).toStrictEqual(["missed"]);
            return;
          }
          case "reached":
            expect(outcomeWith(of, progress, points(most))).not.toContain("missed");
            return;
          case "impossible":
            expect(outcomeWith(of, progress, points(most))).toStrictEqual(["missed"]);
            return;
          default:
            expect.fail(`nothing is said: ${String(needed?.kind)}`);
        }
      }),
      { numRuns: 150 },
    );
  });
});
