import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type ActualFact,
  evaluate,
  type Facts,
  factsKnownOn,
  national,
  type PerformanceAgreement,
  plainDate,
  type RuleSet,
} from "perjanjian-kinerja";
import { kabContoh } from "perjanjian-kinerja/regencies/_template";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";
import { contohAgreement, contohFacts } from "perjanjian-kinerja/testing";

import { anAgreement, appraised, dossier, gained, reached } from "./consequence/given.ts";
import { anyCase } from "./properties/anyCase.ts";

const DAY = plainDate("2026-01-31");

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe("the same question", () => {
  it("has the same answer twice, also asked with other objects", () => {
    fc.assert(
      fc.property(anyCase, ({ agreement, facts, rules, asOf }) => {
        const first = evaluate(agreement, facts, rules, asOf);
        expect(evaluate(agreement, facts, rules, asOf)).toEqual(first);
        expect(evaluate({ ...agreement }, { ...facts }, { ...rules }, asOf)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it("is answered without touching what was asked", () => {
    const copy = structuredClone({ agreement: contohAgreement, facts: contohFacts, rules: kabContoh });
    const { agreement, facts, rules } = frozen(copy);
    expect(evaluate(agreement, facts, rules, DAY)).toEqual(evaluate(contohAgreement, contohFacts, kabContoh, DAY));
    expect({ agreement, facts, rules }).toEqual({ agreement: contohAgreement, facts: contohFacts, rules: kabContoh });
  });

  it("survives being written as JSON, as does the answer", () => {
    const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
    fc.assert(
      fc.property(anyCase, ({ agreement, facts, rules, asOf }) => {
        const answer = evaluate(agreement, facts, rules, asOf);
        expect(throughJson(answer)).toStrictEqual(answer);
        expect(evaluate(throughJson(agreement), throughJson(facts), throughJson(rules), asOf)).toEqual(answer);
      }),
      { numRuns: 50 },
    );
  });

  it("has the same answer in whatever order the facts were recorded", () => {
    const shuffled = anyCase.chain((given) =>
      fc.record({
        given: fc.constant(given),
        events: fc.shuffledSubarray([...given.facts.events], { minLength: given.facts.events.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given: { agreement, facts, rules, asOf }, events }) => {
        expect(evaluate(agreement, { ...facts, events }, rules, asOf)).toEqual(evaluate(agreement, facts, rules, asOf));
      }),
      { numRuns: 200 },
    );
  });
});

describe("facts that became known later", () => {
  it("are left out: the answer is that of the dossier as it was known", () => {
    fc.assert(
      fc.property(anyCase, ({ agreement, facts, rules, asOf }) => {
        expect(evaluate(agreement, factsKnownOn(facts, asOf), rules, asOf)).toEqual(
          evaluate(agreement, facts, rules, asOf),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("do not reach back: the day before a figure is reported the year is open, on the day it is missed", () => {
    const facts = dossier(gained("2020-01-01"), { ...reached(2025, 9), reportedOn: plainDate("2026-01-20") });
    const kinds = (day: string): readonly string[] =>
      evaluate(anAgreement(2025), facts, kabContoh, plainDate(day)).findings.map(({ kind }) => kind);
    expect(kinds("2026-01-19")).toEqual(["unknown"]);
    expect(kinds("2026-01-20")).toEqual(["breach"]);
  });

  it("K20: that correct a figure withdraw the finding and what it recommended", () => {
    const facts = dossier(
      gained("2020-01-01"),
      reached(2025, 9, "2026-01-10"),
      reached(2025, 10, "2026-02-10"),
      appraised(2025, "baik", "2026-01-10"),
    );
    const local = (day: string): readonly string[] =>
      evaluate(anAgreement(2025), facts, kabContoh, plainDate(day)).recommendations.map(({ kind }) => kind);
    expect(local("2026-02-09")).toEqual(["step", "open-remediation"]);
    expect(local("2026-02-10")).toEqual([]);
  });

  it("K20: that correct a provisional figure for the worse bring the finding about, on the day they are known", () => {
    const facts = dossier(
      gained("2020-01-01"),
      { ...reached(2025, 10, "2026-01-10"), provisional: true },
      reached(2025, 9.99, "2026-02-10"),
    );
    const found = (day: string): readonly string[] =>
      evaluate(anAgreement(2025), facts, kabContoh, plainDate(day)).findings.map(({ kind }) => kind);
    expect(found("2026-02-09")).toEqual([]);
    expect(found("2026-02-10")).toEqual(["breach"]);
  });
});

describe("the law of the day", () => {
  const answersFor = (year: number, asOf: string, rules: RuleSet = national) =>
    evaluate(anAgreement(year), dossier(gained("2010-01-01"), reached(year, 9)), rules, plainDate(asOf));

  it("before 2015 measured nothing: everything due is unmeasured, because no rule was in force", () => {
    const { measurements, obligations, reviews, silent } = answersFor(2014, "2015-01-31");
    expect(measurements).toMatchObject([{ kind: "unmeasured", reason: "no-rule-in-force", target: 10 }]);
    expect([obligations, reviews]).toEqual([[], []]);
    expect(silent).toContainEqual({ slice: "attainment", begins: "2015-01-01" });
    expect(answersFor(2015, "2016-01-31").measurements).toMatchObject([{ kind: "measured", outcome: "missed" }]);
  });

  it("K42 is that of the case, also when it is evaluated years later", () => {
    const [then, later] = [answersFor(2021, "2022-01-31"), answersFor(2021, "2026-01-31")];
    expect(later.remediation).toEqual(then.remediation);
    expect(later.measurements).toEqual(then.measurements);
    expect(later.silent).toEqual(then.silent);
  });

  it("W55 decides which formula's basis is cited: the regulation of 2021 since 1 July 2021", () => {
    const basis = (year: number): unknown =>
      answersFor(year, `${String(year + 1)}-01-31`).measurements[0]?.because.basis?.[0]?.source;
    expect([basis(2020), basis(2021)]).toEqual(["PERMENPAN-RB-53-2014", "PERMENPAN-RB-8-2021"]);
  });

  it("E1 knows no discipline for a missed target: what follows lies on the performance track alone", () => {
    for (const year of [2022, 2023, 2024]) {
      const tracks = answersFor(year, `${String(year + 1)}-01-31`).recommendations.map(({ track }) => track);
      expect(tracks).toEqual(["performance"]);
    }
  });

  it("E34, K40 shows a promise to resign as a promise, and executes nothing", () => {
    const bekasi = evaluate(
      anAgreement(2019),
      dossier(gained("2015-01-01"), {
        kind: "evaluated",
        agreement: "pk-2019",
        review: "second-evaluation",
        levels: { nilai: "kurang", kepatuhan: "kurang", integritas: "kurang" },
        on: plainDate("2019-10-01"),
      }),
      kotaBekasi,
      plainDate("2019-10-01"),
    );
    expect(bekasi.recommendations).toMatchObject([
      { step: "resignation", mode: "voluntary", standsAs: "announced", conformity: { status: "not-self-executing" } },
    ]);
    expect(bekasi.standing.post.kind).toBe("holds");
  });
});

describe("the signature", () => {
  const signedOn = (day: string): PerformanceAgreement =>
    anAgreement(2022, {
      signing: { kind: "signed", on: plainDate(day) },
      budgetDocumentApprovedOn: plainDate("2022-01-31"),
    });
  const dutyOf = (agreement: PerformanceAgreement, asOf: string) =>
    evaluate(agreement, dossier(), national, plainDate(asOf)).obligations.find(({ code }) => code === "sign-agreement");

  it("K1 that comes late is valid, and its days are counted", () => {
    expect(dutyOf(signedOn("2022-03-31"), "2022-04-30")).toMatchObject({ state: "late", daysLate: 31 });
    expect(evaluate(signedOn("2022-03-31"), dossier(), kabLebong, plainDate("2022-12-31")).findings).not.toEqual([]);
  });

  it("K2 of a budget document of 31 January is due by 28 February: on that day in time, the next day late", () => {
    expect(dutyOf(signedOn("2022-02-28"), "2022-04-30")).toMatchObject({ state: "kept", dueBy: "2022-02-28" });
    expect(dutyOf(signedOn("2022-03-01"), "2022-04-30")).toMatchObject({ state: "late", daysLate: 1 });
  });

  it("K3 starts a clock of its own for each agreement: Bekasi's reviews count from the day each official signed", () => {
    const reviews = (day: string): readonly string[] =>
      evaluate(signedOn(day), dossier(), kotaBekasi, plainDate("2022-12-31"))
        .reviews.filter(({ code }) => code.endsWith("evaluation"))
        .map(({ on }) => on);
    expect(reviews("2022-03-31")).toEqual(["2022-06-30", "2022-09-30"]);
    expect(reviews("2022-04-11")).toEqual(["2022-07-11", "2022-10-11"]);
  });
});

describe("an official's dossier", () => {
  it("may hold other years and other agreements, which change nothing here", () => {
    const other: ActualFact = { ...reached(2025, 1), agreement: "pk-lain" };
    const facts: Facts = dossier(gained("2020-01-01"), reached(2025, 9), appraised(2025, "baik"));
    const more = { ...facts, events: [...facts.events, other, reached(2024, 1), appraised(2024, "kurang")] };
    expect(evaluate(anAgreement(2025), more, kabContoh, DAY)).toEqual(
      evaluate(anAgreement(2025), facts, kabContoh, DAY),
    );
  });
});
