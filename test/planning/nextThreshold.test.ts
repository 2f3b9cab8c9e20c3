import { describe, expect, it } from "vitest";

import {
  type ConsequenceStep,
  count,
  evaluate,
  type Fact,
  type Facts,
  type Grading,
  national,
  nextThreshold,
  observedAtLeast,
  plainDate,
  type PlanningCase,
  postHeldFor,
  months,
  type RuleSet,
  since,
  type Threshold,
  whatIf,
} from "perjanjian-kinerja";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";

import { basis, breach, inQuarter, ladder, quarterly, ruled, step } from "../consequence/aLadder.ts";
import { attendance, missed, onDiscipline, scattered, workingDays } from "../consequence/discipline.ts";
import { anAgreement, dossier, gained } from "../consequence/given.ts";

/** A head of agency who has held the post for long, near the end of 2024. */
function absent(facts: readonly Fact[], asOf = "2024-12-31", other: Partial<Facts> = {}): PlanningCase {
  const about: Facts = { ...dossier(gained("2008-01-02"), ...facts), ...other };
  return { agreement: anAgreement(Number(asOf.slice(0, 4))), facts: about, ruleSet: national, asOf: plainDate(asOf) };
}

const after = (days: number): PlanningCase => absent(missed(...scattered(2024, days)));
const ahead = (of: PlanningCase): readonly Extract<Threshold, { readonly kind: "ahead" }>[] =>
  nextThreshold(of).flatMap((one) => (one.kind === "ahead" ? [one] : []));
const toGo = (of: PlanningCase, counts: Threshold["counts"]): unknown =>
  ahead(of).flatMap((one) => (one.counts === counts ? [[one.now, one.line, one.more]] : []));
const inTheYear = (days: number): unknown => toGo(after(days), "unexcused-days-in-the-year");

describe("how far it is to a heavier punishment for absence", () => {
  it.each([
    ["H1", 0, 3, 3],
    ["H1", 2, 3, 1],
    ["H2", 3, 4, 1],
    ["H2", 4, 7, 3],
    ["H2", 6, 7, 1],
    ["H4", 10, 11, 1],
    ["H5", 20, 21, 1],
    ["H7", 27, 28, 1],
  ])("%s after %d unexcused days the line is %d, and %d more reach it", (_, now, line, more) => {
    expect(inTheYear(now)).toStrictEqual([[now, line, more]]);
  });

  it("H7 there is no line behind the last one, and none for who is dismissed", () => {
    expect(nextThreshold(after(28))).toStrictEqual([]);
    const decided = { kind: "imposed", id: "a", step: "PDHTAPS", on: plainDate("2024-12-01") } as const;
    expect(nextThreshold(absent([...missed(...scattered(2024, 3)), decided]))).toStrictEqual([]);
  });

  it("is true: so many more days bring the kinds named, and one day less does not", () => {
    for (let days = 0; days < 28; days++) {
      const of = after(days);
      const [next] = ahead(of);
      const kindsAfter = (more: number): unknown => {
        const changes = missed(...scattered(2024, days + more).slice(days)).map(
          (fact) => ({ kind: "fact-added", fact }) as const,
        );
        const [punishment] = onDiscipline(whatIf(of, changes).after);
        return punishment?.kind === "punishment" ? punishment.kinds.map(({ code }) => code) : [];
      };
      const kinds = next?.reaches.kind === "punishment" ? next.reaches.kinds : [];
      expect(kinds.length).toBeGreaterThan(0);
      expect(kindsAfter(next?.more ?? 0)).toStrictEqual(kinds);
      expect(kindsAfter((next?.more ?? 0) - 1)).not.toStrictEqual(kinds);
    }
  });

  it("counts days in a row beside the sum, while they go on", () => {
    const days = workingDays(2024);
    const nine = absent(missed(...days.slice(-9)));
    expect(toGo(nine, "unexcused-days-in-a-row")).toStrictEqual([[9, 10, 1]]);
    expect(toGo(absent(missed(...days.slice(-10))), "unexcused-days-in-a-row")).toStrictEqual([]);
    const back = absent([...missed(...days.slice(-10, -1)), ...attendance("present", days.slice(-1))]);
    expect(toGo(back, "unexcused-days-in-a-row")).toStrictEqual([]);
  });

  it("begins again with the calendar year, whatever the year of the agreement", () => {
    const of = { ...after(27), asOf: plainDate("2025-01-02") };
    expect(toGo(of, "unexcused-days-in-the-year")).toStrictEqual([[0, 3, 3]]);
  });

  it("says how many more there may be already where days are not verified", () => {
    const days = scattered(2024, 5);
    const of = absent([...missed(...days.slice(0, 2)), ...attendance("unverified", days.slice(2))]);
    const [first] = ahead(of);
    expect([first?.now, first?.more, first?.unsure]).toStrictEqual([2, 1, 3]);
    expect(first?.text).toStrictEqual({
      id: "tambahan 1 hari kerja tanpa alasan yang sah dalam tahun berjalan mencapai ambang teguran lisan (3; tercatat 2, dan paling banyak 3 lagi belum pasti)",
      en: "1 more unexcused day in the calendar year reaches oral reprimand (line 3; 2 recorded, and at most 3 more not certain)",
    });
  });

  it("cites where the line stands, and that days of a year are added up", () => {
    const [first] = nextThreshold(after(2));
    expect(first?.basis.map(({ article }) => article)).toStrictEqual([
      "Pasal 4 huruf f",
      "Pasal 9 ayat (2) huruf b",
      "Pasal 15 ayat (1)",
    ]);
  });

  it("asks for the decrees of a year whose working days are not known", () => {
    const [only, ...others] = nextThreshold(absent([], "2019-05-01"));
    expect(only).toMatchObject({
      kind: "unknown",
      line: 5,
      missing: [{ fact: "calendar", about: "2019", why: "not-recorded" }],
    });
    expect(only?.text.en).toBe(
      "5 unexcused days in the calendar year: oral reprimand; still needed: the decrees on holidays and joint leave of 2019",
    );
    expect(others).toStrictEqual([]);
  });
});

const warning = step("warning", 1);
const removal = step("removal", 2);

function judged(facts: readonly Fact[], ruleSet: RuleSet, asOf: string): PlanningCase {
  return { agreement: quarterly(2022), facts: dossier(...facts), ruleSet, asOf: plainDate(asOf) };
}

const without = (of: PlanningCase): readonly Threshold[] =>
  nextThreshold(of).filter(({ counts }) => !counts.startsWith("unexcused"));
const told = (of: PlanningCase): readonly string[] => without(of).map(({ text }) => text.en);

describe("how far it is to the next step of a ladder graded by a number", () => {
  const grading: Grading = { by: { kind: "targets-missed" }, worse: "higher", at: { warning: 1, removal: 2 } };
  const graded = (...steps: readonly ConsequenceStep[]): RuleSet =>
    ruled(
      [since("2020-01-01", { ...breach(), basis })],
      [since("2020-01-01", { ...ladder(...steps), grading, basis })],
    );

  it("counts from the next review what can still be missed there", () => {
    const of = judged([], graded(warning, removal), "2022-03-01");
    expect(told(of)).toStrictEqual([
      "1 more missed target reaches warning (line 1; 0 recorded); judged at the review of Q1 2022",
      "1 more missed target reaches “Target tidak tercapai” (line 1; 0 recorded); judged at the review of Q1 2022",
    ]);
    const missedIt = whatIf(of, [
      { kind: "fact-added", fact: inQuarter(2022, 1, 9, "2022-04-01") },
      { kind: "another-day", asOf: plainDate("2022-04-01") },
    ]);
    expect(missedIt.after.recommendations.map((one) => (one.kind === "step" ? one.step : one.kind))).toContain(
      "warning",
    );
  });

  it("keeps a line of a review that was held open while its figures are missing, and drops it once they are there", () => {
    const reviews = (facts: readonly Fact[]): unknown =>
      without(judged(facts, graded(warning, removal), "2022-05-01")).flatMap((one) =>
        one.reaches.kind === "step" ? [one.review?.label] : [],
      );
    expect(reviews([])).toStrictEqual(["2022-Q1", "2022-Q2"]);
    expect(reviews([inQuarter(2022, 1, 10, "2022-04-01")])).toStrictEqual(["2022-Q2"]);
  });

  it("says where it is not known whether the step is meant for this official", () => {
    const rules = graded({ ...warning, when: postHeldFor(months(12)) }, removal);
    expect(told(judged([], rules, "2022-03-01"))[0]).toBe(
      "1 more missed target reaches warning (needs legal review: perhaps not meant for this official) (line 1; 0 recorded); judged at the review of Q1 2022",
    );
  });

  it("shows how far a figure that must not fall is above its line, once it is observed", () => {
    const score: Grading = {
      by: { kind: "observed", measures: ["nilai"] },
      worse: "lower",
      at: { warning: 25, removal: 17 },
    };
    const rules = ruled(
      [
        since("2020-01-01", {
          ...breach(),
          when: { kind: "observed", measure: "nilai", is: "below", value: 25 },
          basis,
        }),
      ],
      [since("2020-01-01", { ...ladder(warning, removal), grading: score, basis })],
      {
        measures: [
          since("2020-01-01", {
            code: "nilai",
            title: { id: "Nilai", en: "Score" },
            unit: "poin",
            accumulation: "last",
            basis,
          }),
        ],
      },
    );
    const observed = (value: number): Fact => ({
      kind: "observed",
      agreement: "pk-2022",
      measure: "nilai",
      value,
      on: plainDate("2022-02-15"),
    });
    const steps = (value: number): unknown =>
      ahead(judged([observed(value)], rules, "2022-03-01")).flatMap(({ reaches, now, line, more }) =>
        reaches.kind === "step" ? [[reaches.step, now, line, more]] : [],
      );
    expect(steps(25.5)).toStrictEqual([["warning", 25.5, 25, 0.5]]);
    expect(steps(24.9)).toStrictEqual([["removal", 24.9, 17, 7.9]]);
    expect(steps(16)).toStrictEqual([]);
    expect(told(judged([], rules, "2022-03-01"))[0]).toMatch(
      /^below 25 as observed .*: warning; judged at the review of Q1 2022; still needed: /u,
    );
  });
});

describe("how far it is to a breach that counts", () => {
  it("counts breaches of another rule up to the number that makes one, on both sides of the line", () => {
    const rules = ruled(
      [
        since("2020-01-01", { ...breach(), basis }),
        since("2020-01-01", {
          ...breach(),
          code: "twice",
          at: "yearly",
          title: { id: "Dua kali" },
          when: count(2, "missed"),
          basis,
        }),
      ],
      [],
    );
    const first = inQuarter(2022, 1, 9, "2022-04-01");
    expect(toGo(judged([], rules, "2022-03-01"), "findings")).toStrictEqual([[0, 2, 2]]);
    expect(toGo(judged([first], rules, "2022-05-01"), "findings")).toStrictEqual([[1, 2, 1]]);
    const second = inQuarter(2022, 2, 9, "2022-07-01");
    expect(toGo(judged([first, second], rules, "2022-08-01"), "findings")).toStrictEqual([]);
  });

  it("leaves out a line that is reached", () => {
    const rules = ruled([since("2020-01-01", { ...breach(), when: observedAtLeast("keluhan", 3), basis })], [], {
      measures: [
        since("2020-01-01", { code: "keluhan", title: { id: "Keluhan" }, unit: "kali", accumulation: "sum", basis }),
      ],
    });
    const complaints = (value: number): Fact => ({
      kind: "observed",
      agreement: "pk-2022",
      measure: "keluhan",
      value,
      on: plainDate("2022-02-15"),
    });
    expect(toGo(judged([complaints(2)], rules, "2022-03-01"), "observed")).toStrictEqual([[2, 3, 1]]);
    expect(toGo(judged([complaints(3)], rules, "2022-03-01"), "observed")).toStrictEqual([]);
  });

  it("B19-3 names the level that an evaluation must not lie below, and waits for the evaluation", () => {
    const of = { ...judged([], kotaBekasi, "2019-05-01"), agreement: anAgreement(2019) };
    const lines = without(of).map(({ kind, line, side, review }) => [kind, line, side, review?.on]);
    expect(lines).toStrictEqual([
      ["unknown", "cukup", "below", "2019-06-30"],
      ["unknown", "cukup", "below", "2019-09-30"],
    ]);
  });
});

it("looks at what is known on the day alone", () => {
  const late = missed(...scattered(2024, 2)).map((fact) => ({ ...fact, reportedOn: plainDate("2025-01-10") }));
  expect(toGo(absent(late), "unexcused-days-in-the-year")).toStrictEqual([[0, 3, 3]]);
  const { facts, agreement, asOf } = absent(late);
  expect(evaluate(agreement, facts, national, asOf).discipline.absences).toStrictEqual([]);
});
