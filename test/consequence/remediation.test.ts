import { describe, expect, it } from "vitest";

import {
  evaluate,
  type Evaluation,
  type Fact,
  type Facts,
  type Grade,
  national,
  type PerformanceAgreement,
  plainDate,
  type Post,
  type Remediation,
  type RuleSet,
} from "perjanjian-kinerja";
import { kabContoh } from "perjanjian-kinerja/regencies/_template";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";

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
  resigning,
} from "./given.ts";

const held = gained("2010-01-04");

interface Case {
  readonly agreement?: PerformanceAgreement;
  readonly rules?: RuleSet;
  readonly employment?: Facts["employment"];
}

function evaluated(day: string, events: readonly Fact[], other: Case = {}): Evaluation {
  const { agreement = anAgreement(2022), rules = national, employment = "PNS" } = other;
  return evaluate(agreement, { ...dossier(...events), employment }, rules, plainDate(day));
}

function on(day: string, events: readonly Fact[], other: Case = {}): Remediation {
  return evaluated(day, events, other).remediation;
}

/** The state, and for what reason. */
function stateOn(day: string, events: readonly Fact[], other: Case = {}): string {
  const { kind, because } = on(day, events, other);
  return `${kind}: ${because.code}`;
}

/** The state at the end of January after a year, for a post held all along. */
function after(year: number, post: Post, ...events: readonly Fact[]): string {
  const since = gained("2010-01-04", { post });
  return stateOn(`${String(year + 1)}-01-31`, [since, ...events], { agreement: promisedBy(post, year) });
}

describe("a year below what was agreed", () => {
  const short = [held, reached(2022, 9)];

  it("is complete on 31 December and not on the day before", () => {
    expect(stateOn("2022-12-30", short)).toBe("none: year-not-ended");
    expect(stateOn("2022-12-31", short)).toBe("recommended: remediation-recommended");
  });

  it("is established when its figure became known, and never before the year has ended", () => {
    const later = [held, reached(2022, 9, "2023-03-10")];
    expect(stateOn("2023-03-09", later)).toBe("await-facts: shortfall-open");
    expect(on("2023-03-10", later)).toMatchObject({ kind: "recommended", establishedOn: "2023-03-10", year: 2022 });
    expect(on("2023-03-10", short)).toMatchObject({ establishedOn: "2022-12-31" });
  });

  it("counts only with the post held on every day of it", () => {
    const missed = reached(2022, 9);
    expect(stateOn("2023-01-31", [gained("2022-01-01"), missed])).toBe("recommended: remediation-recommended");
    expect(stateOn("2023-01-31", [gained("2022-01-02"), missed])).toBe("none: not-a-full-year");
    expect(stateOn("2023-01-31", [held, lost("2022-12-31"), missed])).toBe("none: not-a-full-year");
    expect(stateOn("2023-01-31", [held, lost("2023-01-01"), missed])).toBe("recommended: remediation-recommended");
  });

  it("E8 starts again with a new post: part years are never added", () => {
    const left: Fact = { kind: "post-lost", on: plainDate("2022-07-01") };
    const moved = [held, left, gained("2022-07-01")];
    expect(stateOn("2023-01-31", [...moved, reached(2022, 9)])).toBe("none: not-a-full-year");
    expect(stateOn("2024-01-31", [...moved, appraised(2023, "kurang")], { agreement: anAgreement(2023) })).toBe(
      "recommended: remediation-recommended",
    );
  });

  it("goes on where the same post was given again (pengukuhan)", () => {
    expect(stateOn("2023-01-31", [held, gained("2022-05-02"), reached(2022, 9)])).toBe(
      "recommended: remediation-recommended",
    );
  });

  it("leads on to no re-test where a corrected figure took its ground away, or where the law does not speak of the official", () => {
    const granted: Fact = { kind: "remediation-granted", year: 2022, on: plainDate("2023-02-01") };
    const failed: Fact = { kind: "remediation-ended", year: 2022, improved: false, on: plainDate("2023-08-02") };
    const way = [held, reached(2022, 9), granted, failed];
    expect(stateOn("2023-09-01", way)).toBe("ended: remediation-not-improved");
    const corrected: Fact = { ...reached(2022, 12), reportedOn: plainDate("2023-03-01") };
    expect(stateOn("2023-09-01", [...way, corrected, appraised(2022, "baik")])).toBe(
      "requires-legal-review: shortfall-gone",
    );
    expect(stateOn("2023-09-01", way, { employment: "PPPK" })).toBe("requires-legal-review: grant-without-coverage");
  });

  it("waits for the appointment where nothing shows since when the post was held", () => {
    expect(on("2023-01-31", [reached(2022, 9)])).toMatchObject({
      kind: "await-facts",
      missing: [{ fact: "post-gained", about: "Kepala Dinas", why: "not-recorded" }],
    });
  });

  it("is none where a removal took the post during the year, and is one again where that was annulled", () => {
    const removal = decided("removal-from-post", "2022-06-01");
    const annulment: Fact = { kind: "annulled", imposed: removal.id, on: plainDate("2022-08-01") };
    expect(stateOn("2023-01-31", [...short, removal], { rules: kabLebong })).toBe("none: not-a-full-year");
    expect(stateOn("2023-01-31", [...short, removal, annulment], { rules: kabLebong })).toBe(
      "recommended: remediation-recommended",
    );
  });

  it("is none where the post was given up during the year", () => {
    expect(stateOn("2023-01-31", [...short, resigning("accepted", "2022-06-01")])).toBe("none: not-a-full-year");
  });

  it("waits for the appointment where the post was lost before the year, and only the agreement shows it again", () => {
    expect(stateOn("2023-01-31", [...short, lost("2021-11-01")])).toBe("await-facts: shortfall-open");
    const suspension = decided("one-year-suspension", "2021-12-01");
    expect(stateOn("2023-01-31", [...short, suspension], { rules: kabLebong })).toBe("await-facts: shortfall-open");
  });

  it("is one where the post began on 1 January, on which another ended", () => {
    const moved = [held, lost("2022-01-01"), gained("2022-01-01"), reached(2022, 9)];
    expect(stateOn("2023-01-31", moved)).toBe("recommended: remediation-recommended");
  });

  it("is none where every target was met and the predicate is good", () => {
    expect(after(2022, headOfAgency, reached(2022, 10), appraised(2022, "baik"))).toBe("none: no-shortfall");
  });

  it("waits for the predicate where every target was met and none is recorded", () => {
    expect(on("2023-01-31", [held, reached(2022, 10)])).toMatchObject({
      kind: "await-facts",
      missing: [{ fact: "appraised", about: "2022" }],
    });
  });

  it("waits for the figure where it is not reported, and never takes it for zero", () => {
    expect(on("2023-01-31", [held])).toMatchObject({
      kind: "await-facts",
      missing: [{ fact: "actual", about: "Indikator satu" }, { fact: "appraised" }],
    });
  });
});

describe("who is covered", () => {
  it("E5 a camat's missed target of 2018 opens nothing: the law spoke of senior posts only", () => {
    expect(after(2018, camat, reached(2018, 9), appraised(2018, "kurang"))).toBe("none: level-not-covered");
    expect(after(2018, headOfAgency, reached(2018, 9))).toBe("recommended: remediation-recommended");
  });

  it.each([2019, 2020, 2021])(
    "E5 a camat's predicate of %i goes to legal review: the implementing rules were missing",
    (year) => {
      expect(after(year, camat, appraised(year, "kurang", `${String(year)}-12-31`))).toBe(
        "requires-legal-review: coverage-not-clear",
      );
    },
  );

  it.each([2022, 2023, 2024])("E5 a camat's predicate of %i opens a time to improve", (year) => {
    expect(after(year, camat, appraised(year, "kurang"))).toBe("recommended: remediation-recommended");
    expect(after(year, camat, appraised(year, "sangat-kurang"))).toBe("recommended: remediation-recommended");
  });

  it("a camat's missed target without a predicate waits for the predicate", () => {
    expect(after(2022, camat, reached(2022, 9))).toBe("await-facts: shortfall-open");
  });

  it.each(["pengawas", "pelaksana", "jabatan-fungsional", "jf-ahli-utama"] as const)("%s as a camat", (level) => {
    const post = { ...camat, level };
    expect(after(2018, post, appraised(2018, "kurang"))).toBe("none: level-not-covered");
    expect(after(2020, post, appraised(2020, "kurang"))).toBe("requires-legal-review: coverage-not-clear");
    expect(after(2022, post, appraised(2022, "kurang"))).toBe("recommended: remediation-recommended");
  });

  it("before the law of 2014 there is no rule, and the regent himself is never covered", () => {
    const regent: Post = { title: "Bupati", level: "kepala-daerah", role: "bupati" };
    expect(after(2013, headOfAgency, reached(2013, 9))).toBe("none: no-remediation-rule");
    expect(after(2022, regent, reached(2022, 9))).toBe("none: level-not-covered");
  });

  it("PPPK and CPNS have no known time to improve: a person looks at it", () => {
    expect(stateOn("2023-01-31", [held, reached(2022, 9)], { employment: "PPPK" })).toBe(
      "requires-legal-review: employment-not-covered",
    );
    expect(stateOn("2023-01-31", [held, reached(2022, 9)], { employment: "CPNS" })).toBe(
      "requires-legal-review: employment-not-covered",
    );
    expect(stateOn("2023-01-31", [held, reached(2022, 9)], { employment: "PNS" })).toBe(
      "recommended: remediation-recommended",
    );
  });
});

describe("the change of 31 October 2023 for senior posts", () => {
  it("a missed target of 2022 suffices without a predicate", () => {
    expect(after(2022, headOfAgency, reached(2022, 2))).toBe("recommended: remediation-recommended");
  });

  it("H13 a target of 2023 missed by far waits for the predicate, and the predicate opens the time to improve", () => {
    expect(after(2023, headOfAgency, reached(2023, 2))).toBe("await-facts: shortfall-open");
    expect(after(2023, headOfAgency, reached(2023, 2), appraised(2023, "sangat-kurang"))).toBe(
      "recommended: remediation-recommended",
    );
  });

  it("H13 stays on the performance track: no discipline is recommended", () => {
    const { recommendations } = evaluated("2024-01-31", [held, reached(2023, 2), appraised(2023, "sangat-kurang")], {
      agreement: anAgreement(2023),
    });
    expect(recommendations.map(({ track, kind }) => `${track} ${kind}`)).toEqual(["performance open-remediation"]);
  });

  it("falls between two days of establishment: the figure of 2022 known on the 30th suffices, on the 31st it does not", () => {
    const known = (day: string): string => stateOn("2023-12-01", [held, reached(2022, 9, day)]);
    expect(known("2023-10-30")).toBe("recommended: remediation-recommended");
    expect(known("2023-10-31")).toBe("await-facts: shortfall-open");
  });
});

describe("a predicate", () => {
  it.each<[Grade, string]>([
    ["sangat-baik", "none: no-shortfall"],
    ["baik", "none: no-shortfall"],
    ["butuh-perbaikan", "requires-legal-review: doubtful-grade"],
    ["cukup", "requires-legal-review: doubtful-grade"],
    ["kurang", "recommended: remediation-recommended"],
    ["sangat-kurang", "recommended: remediation-recommended"],
  ])("of %s for a year with every target met: %s", (grade, state) => {
    expect(after(2022, headOfAgency, reached(2022, 10), appraised(2022, grade))).toBe(state);
    expect(after(2024, headOfAgency, reached(2024, 10), appraised(2024, grade))).toBe(state);
  });

  it("of cukup, the middle one of 2021, opens nothing by itself and clears nobody; a missed target still does", () => {
    const state = (value: number): string => after(2021, headOfAgency, reached(2021, value), appraised(2021, "cukup"));
    expect(state(10)).toBe("requires-legal-review: doubtful-grade");
    expect(state(9)).toBe("recommended: remediation-recommended");
    expect(after(2021, headOfAgency, reached(2021, 10), appraised(2021, "baik"))).toBe("none: no-shortfall");
  });

  it("of another year says nothing", () => {
    expect(after(2024, headOfAgency, appraised(2023, "kurang"))).toBe("await-facts: shortfall-open");
  });

  it("that was corrected counts as corrected", () => {
    const corrected = [appraised(2024, "kurang", "2025-01-10"), appraised(2024, "baik", "2025-01-20")];
    expect(after(2024, headOfAgency, ...corrected)).toBe("none: no-shortfall");
  });

  it("of butuh perbaikan that was corrected to baik needs no legal review any more", () => {
    const corrected = [appraised(2024, "butuh-perbaikan", "2025-01-10"), appraised(2024, "baik", "2025-01-20")];
    expect(after(2024, headOfAgency, ...corrected)).toBe("none: no-shortfall");
  });

  it("of butuh perbaikan needs no legal review where the post was not held all year", () => {
    expect(
      stateOn("2025-01-31", [gained("2024-06-01"), appraised(2024, "butuh-perbaikan")], {
        agreement: anAgreement(2024),
      }),
    ).toBe("none: not-a-full-year");
  });
});

describe("the time to improve", () => {
  const short = [held, reached(2022, 9)];
  const running = [...short, granted(2022, "2023-01-15")];

  it("E7 does not run before it is granted, however long ago the year ended", () => {
    expect(stateOn("2023-12-31", short)).toBe("recommended: remediation-recommended");
    expect(stateOn("2023-01-14", running)).toBe("recommended: remediation-recommended");
  });

  it("E7, K35 runs six calendar months from the day of the grant, the first day not counted", () => {
    expect(on("2023-01-15", running)).toMatchObject({ kind: "running", from: "2023-01-15", until: "2023-07-15" });
    expect(on("2023-07-15", running).kind).toBe("running");
    expect(on("2023-07-16", running).kind).toBe("ended");
  });

  it("K2, K35 granted on 31 August ends with February: not after 180 days and not in March", () => {
    expect(on("2023-09-01", [...short, granted(2022, "2023-08-31")])).toMatchObject({ until: "2024-02-29" });
  });

  it("that has ended without a recorded outcome waits for it, and is never taken for a failure", () => {
    expect(on("2023-07-16", running)).toMatchObject({ kind: "ended", outcome: "not-recorded" });
    expect(evaluated("2023-07-16", running).recommendations).toMatchObject([
      { kind: "await-facts", missing: [{ fact: "remediation-ended", about: "2022", why: "not-recorded" }] },
    ]);
  });

  it("recommends nothing while it runs, and shows its last day", () => {
    const { recommendations, nextDates } = evaluated("2023-07-15", running);
    expect(recommendations).toEqual([]);
    expect(nextDates).toMatchObject([{ on: "2023-07-15", what: "remediation-ends" }]);
  });

  it("that brought improvement is closed; one that did not leads to the re-test", () => {
    const improved = evaluated("2023-08-01", [...running, ended(2022, true, "2023-07-20")]);
    expect(improved.remediation).toMatchObject({ kind: "ended", outcome: "improved" });
    expect(improved.recommendations).toEqual([]);
    const not = evaluated("2023-08-01", [...running, ended(2022, false, "2023-07-20")]);
    expect(not.recommendations).toMatchObject([{ kind: "re-test", year: 2022, track: "performance" }]);
  });

  it("has the outcome from the day it was decided", () => {
    const events = [...running, ended(2022, false, "2023-07-20")];
    expect(on("2023-07-19", events)).toMatchObject({ outcome: "not-recorded" });
    expect(on("2023-07-20", events)).toMatchObject({ outcome: "not-improved" });
  });

  it("cannot have failed before its last day, but can have brought improvement", () => {
    const judged = (improved: boolean, day: string): string => on(day, [...running, ended(2022, improved, day)]).kind;
    expect([judged(true, "2023-04-01"), judged(false, "2023-04-01")]).toEqual(["ended", "running"]);
    expect([judged(false, "2023-07-14"), judged(false, "2023-07-15")]).toEqual(["running", "ended"]);
  });

  it("is not opened for who has been dismissed", () => {
    const dismissal = decided("PDHTAPS", "2023-01-20");
    expect(stateOn("2023-01-19", [...short, dismissal])).toBe("recommended: remediation-recommended");
    expect(stateOn("2023-01-20", [...short, dismissal])).toBe("none: already-dismissed");
  });

  it("granted for another year is not this one", () => {
    expect(stateOn("2023-02-01", [...short, granted(2021, "2023-01-15")])).toBe("recommended: remediation-recommended");
  });

  it("whose outcome was changed on objection has the later one, in whatever order they were recorded", () => {
    const outcomes = [ended(2022, false, "2023-07-20"), ended(2022, true, "2023-08-03")];
    expect(on("2023-08-31", [...running, ...outcomes])).toMatchObject({ outcome: "improved" });
    expect(on("2023-08-31", [...running, ...outcomes.toReversed()])).toMatchObject({ outcome: "improved" });
  });
});

describe("the rules of the time to improve", () => {
  const agreement = anAgreement(2024);
  const missed = (known: string): readonly Fact[] => [held, reached(2024, 9, known), appraised(2024, "kurang", known)];
  const window = (day: string, events: readonly Fact[]): unknown =>
    evaluated(day, events, { agreement, rules: kabContoh }).recommendations.find(
      ({ track }) => track === "performance",
    );

  it("are those of the day on which the shortfall was established: the day before a local rule, the national six months", () => {
    expect(window("2025-03-24", missed("2025-03-24"))).toMatchObject({ window: { unit: "months", count: 6 } });
    expect(window("2025-03-25", missed("2025-03-25"))).toMatchObject({
      window: { unit: "months", count: 3 },
      standsAs: "announced",
      conformity: { status: "harsher" },
    });
  });

  it("are those of that day also once the time runs", () => {
    const events = [...missed("2025-04-01"), granted(2024, "2025-04-10")];
    expect(on("2025-04-11", events, { agreement, rules: kabContoh })).toMatchObject({ until: "2025-07-10" });
  });

  it("are those of that day also where only they cover the shortfall", () => {
    const missedAlone = [held, reached(2024, 9, "2025-04-01")];
    expect(window("2025-04-05", missedAlone)).toMatchObject({ kind: "open-remediation" });
    expect(after(2021, camat, appraised(2021, "kurang", "2022-01-20"))).toBe("recommended: remediation-recommended");
    expect(after(2018, camat, appraised(2018, "kurang", "2019-01-20"))).toBe(
      "requires-legal-review: coverage-not-clear",
    );
  });

  it("do not make the national six months harsher than themselves once a local rule speaks", () => {
    expect(window("2025-04-05", missed("2025-01-20"))).not.toMatchObject({ conformity: { status: "harsher" } });
  });
});
