import { countOutcomes, meanAttainment, measure, plainDate, reviewsOf, trace } from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { expect, it } from "vitest";

import { aDossier } from "../support/aDossier.ts";
import { anAgreement } from "../support/anAgreement.ts";
import { evaluated, findingsOf, rulesOf } from "../support/ask.ts";
import { theRegion } from "../support/theRegion.ts";

/** Seven a hundredth below the target of 10, four at it, seven far above it. */
const report2022 = theRegion(2022, [
  [9.99, 7],
  [10, 4],
  [30, 7],
]);

it("L23-1: of 18 regional indicators of 2022, 7 missed the target, 4 met it and 7 exceeded it", () => {
  const { agreement, facts } = report2022;
  const measurements = measure(agreement, facts, rulesOf(kabLebong, 2022).attainment, plainDate("2023-03-01"));
  expect(countOutcomes(measurements, "2022")).toEqual({
    total: 18,
    missed: 7,
    met: 4,
    exceeded: 7,
    unmeasured: 0,
    notDue: 0,
  });
});

it("L23-1: before the report of the year is known, 18 are unmeasured, and none of them counts as missed", () => {
  const { agreement, facts } = report2022;
  const measurements = measure(agreement, facts, rulesOf(kabLebong, 2022).attainment, plainDate("2023-02-28"));
  expect(countOutcomes(measurements, "2022")).toMatchObject({ total: 18, missed: 0, unmeasured: 18 });
});

it("L23-1: a mean above 100 hides none of the 7 misses, and the trace says that it would", () => {
  const { agreement, facts } = report2022;
  const evaluation = evaluated(agreement, facts, kabLebong, "2023-03-01");
  expect(meanAttainment(evaluation.measurements, "2022").raw).toBeCloseTo((7 * 99.9 + 4 * 100 + 7 * 300) / 18, 10);
  const [finding] = findingsOf(evaluation, "agreement-not-carried-out");
  expect(finding?.kind).toBe("breach");
  const lines = finding === undefined ? [] : trace(finding.because, evaluation, "en").map(({ text }) => text);
  expect(lines).toContain(
    "at least one indicator was missed, 2022 (7 of 18; 0 not measured; needed: 1); the mean attainment of 177.74% hides the misses",
  );
});

it("L23-1: where the mean lies below 100 there is nothing to be hidden, and the trace says nothing of it", () => {
  const { agreement, facts } = theRegion(2022, [
    [9.99, 7],
    [10, 11],
  ]);
  const evaluation = evaluated(agreement, facts, kabLebong, "2023-03-01");
  const lines = findingsOf(evaluation, "agreement-not-carried-out").flatMap(({ because }) =>
    trace(because, evaluation, "en").map(({ text }) => text),
  );
  expect(lines.filter((text) => text.includes("(7 of 18;"))).toHaveLength(1);
  expect(lines.filter((text) => text.includes("hides"))).toEqual([]);
});

it("L23-2: the evaluation of how agreements were carried out is due every year, and in 2023 the region itself says so", () => {
  const yearly = [2022, 2023, 2024].map((year) => {
    const agreement = anAgreement({ year, signedOn: `${String(year)}-03-28` });
    const rules = rulesOf(kabLebong, year);
    const reviews = reviewsOf(agreement, aDossier(agreement), rules.reviews).filter(({ code }) => code === "yearly");
    return [
      reviews.map(({ on, force }) => `${on} ${force}`),
      rules.reviews.find(({ code }) => code === "yearly")?.from,
    ];
  });
  expect(yearly).toEqual([
    [["2022-12-31 must"], "kabLebong"],
    [["2023-12-31 must"], "kabLebong"],
    [["2024-12-31 must"], "national"],
  ]);
});
