import { describe, expect, it } from "vitest";

import {
  type BreachRule,
  type Effect,
  evaluate,
  type Fact,
  holdsPost,
  imposed,
  type ImposedFact,
  type Ladder,
  not,
  plainDate,
  since,
  years,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";

import { basis, breach, inQuarter, ladder, ofYears, quarterly, recommended, ruled, standing, step } from "./aLadder.ts";
import { anAgreement, annulled, decided, dossier, gained, lost, reached, unsigned } from "./given.ts";

const three = standing(step("first", 1), step("second", 2), step("third", 3));
const missedFirst = inQuarter(2022, 1, 9, "2022-04-05");
const missedSecond = inQuarter(2022, 2, 9, "2022-07-05");
const metSecond = inQuarter(2022, 2, 10, "2022-07-05");

const on = (day: string, events: readonly Fact[], rules = three, agreement = quarterly(2022)): string =>
  recommended(evaluate(agreement, dossier(...events), rules, plainDate(day)));

describe("one finding", () => {
  it("recommends the first step from the day on which it is established", () => {
    expect(on("2022-04-04", [missedFirst])).toBe("await-facts");
    expect(on("2022-04-05", [missedFirst])).toBe("first");
  });

  it("recommends nothing more once an authority has decided on it", () => {
    const events = [missedFirst, decided("first", "2022-05-01")];
    expect(on("2022-04-30", events)).toBe("first");
    expect(on("2022-05-01", events)).toBe("nothing");
    expect(on("2022-06-29", events)).toBe("nothing");
  });

  it("never climbs the whole ladder, however often it is evaluated", () => {
    const days = ["2022-05-01", "2022-05-02", "2022-05-31", "2022-06-29"];
    const events = [missedFirst, decided("first", "2022-05-01")];
    expect(days.map((day) => on(day, events))).toEqual(days.map(() => "nothing"));
  });

  it("is answered by the decision that names it, whatever else is open", () => {
    const events = [missedFirst, missedSecond];
    const first = decided("first", "2022-07-10", { answers: ["missed/pk-2022/2022-Q1"] });
    expect(on("2022-07-31", [...events, decided("first", "2022-07-10")])).toBe("nothing");
    expect(on("2022-07-31", [...events, first])).toBe("second");
  });
});

describe("a new finding", () => {
  it("recommends the step above the highest imposed", () => {
    const events = [missedFirst, decided("first", "2022-05-01"), missedSecond];
    expect(on("2022-07-05", events)).toBe("second");
    expect(on("2022-07-05", [...events, decided("second", "2022-05-02", { id: "later" })])).toBe("third");
  });

  it("after a quarter that was met again still finds the ladder where it was", () => {
    const third = inQuarter(2022, 3, 9, "2022-10-05");
    expect(on("2022-10-05", [missedFirst, decided("first", "2022-05-01"), metSecond, third])).toBe("second");
  });

  it("above the last step goes to a person, not back to the first", () => {
    const events = [missedFirst, decided("third", "2022-05-01"), missedSecond];
    expect(on("2022-07-05", events)).toBe("requires-legal-review");
  });

  it("names all findings that no decision has answered", () => {
    const evaluation = evaluate(quarterly(2022), dossier(missedFirst, missedSecond), three, plainDate("2022-07-31"));
    expect(evaluation.recommendations.find(({ track }) => track === "local")).toMatchObject({
      step: "first",
      findings: ["missed/pk-2022/2022-Q1", "missed/pk-2022/2022-Q2"],
    });
  });
});

describe("a decision that bears the code of a step", () => {
  const written = step("teguran-tertulis", 1, { effect: { kind: "reprimand", form: "written" } });
  const rules = standing(written, step("second", 2));
  const absent = ["absence/2022"];
  const found = ["missed/pk-2021/2021-Q4"];
  const imposedOn = (other: Partial<ImposedFact>): Fact => {
    const { agreement: _agreement, ...national } = decided("teguran-tertulis", "2022-05-01");
    return { ...national, ...other };
  };

  it.each<[string, string, Partial<ImposedFact>]>([
    ["for absence, under no agreement, is no step of this ladder", "teguran-tertulis", { answers: absent }],
    ["for absence, under the agreement, is none either", "teguran-tertulis", { answers: absent, agreement: "pk-2022" }],
    ["for nothing that it names, under no agreement, is none either", "teguran-tertulis", {}],
    ["for nothing that it names, under the agreement, is one", "second", { agreement: "pk-2022" }],
    ["for a breach of last year that the ladder answers is one", "second", { answers: found }],
  ])("%s", (_, expected, other) => {
    expect(on("2022-07-05", [missedFirst, imposedOn(other), missedSecond], rules)).toBe(expected);
  });

  it("is no step where a matter of discipline happens to be called like a breach", () => {
    const named = ruled(
      [since<BreachRule>("2022-01-01", { ...breach(), code: "absence", basis })],
      [
        since<Ladder>("2022-01-01", {
          ...ladder(written, step("second", 2)),
          answers: ["absence"],
          basis,
        }),
      ],
    );
    expect(on("2022-07-05", [imposedOn({ answers: absent }), missedSecond], named)).toBe("teguran-tertulis");
    expect(on("2022-07-05", [imposedOn({ answers: ["absence/pk-2021/2021"] }), missedSecond], named)).toBe("second");
  });
});

describe("a decision that was annulled", () => {
  it("opens its step again", () => {
    const events = [missedFirst, decided("first", "2022-05-01")];
    expect(on("2022-06-01", events)).toBe("nothing");
    expect(on("2022-06-01", [...events, annulled("first", "2022-06-01")])).toBe("first");
  });
});

describe("a step that was served", () => {
  it("still counts within its ladder", () => {
    const rules = standing(step("first", 1, { effect: { kind: "post-lost", term: years(1) } }), step("second", 2));
    const events = [{ ...missedFirst }, decided("first", "2022-05-01"), gained("2023-06-01")];
    const next = { ...inQuarter(2023, 2, 9, "2023-07-05") };
    expect(on("2023-07-05", [...events, next], rules, quarterly(2023))).toBe("second");
  });
});

describe("a condition of a step", () => {
  const onlyHolders = standing(step("first", 1, { when: holdsPost }), step("second", 2));

  it("that holds gives the step, and that fails passes on to the next", () => {
    expect(on("2022-04-30", [missedFirst], onlyHolders)).toBe("first");
    expect(on("2022-04-30", [missedFirst, lost("2022-04-10")], onlyHolders)).toBe("second");
  });

  it("that is unknown stops the search: the later step is never reached by falling through", () => {
    const evaluation = evaluate(
      { ...quarterly(2022), signing: { kind: "not-signed" } },
      dossier(missedFirst),
      onlyHolders,
      plainDate("2022-04-30"),
    );
    expect(evaluation.recommendations.find(({ track }) => track === "local")).toMatchObject({
      kind: "await-facts",
      missing: [{ fact: "post-gained", about: "post", why: "not-recorded" }],
    });
  });

  it("can be that another step was imposed, until that is annulled", () => {
    const rules = standing(step("first", 1), step("second", 2, { when: imposed("first") }));
    const events = [missedFirst, decided("first", "2022-05-01"), missedSecond];
    expect(on("2022-07-05", events, rules)).toBe("second");
    const other = standing(step("first", 1), step("second", 2, { when: imposed("PDHTAPS") }));
    expect(on("2022-07-05", events, other)).toBe("requires-legal-review");
  });
});

describe("a lower rank", () => {
  const demotion = standing(
    step("demotion", 1, { effect: { kind: "rank-lowered", by: "ruang", term: "not-said" } }),
    step("dismissal", 2),
  );
  const rank = (value: "I/a" | "I/b"): Fact => ({ kind: "rank", rank: value, on: plainDate("2020-04-01") });

  it("below I/a does not exist: a person looks at it, and dismissal is not reached instead", () => {
    expect(on("2022-04-30", [missedFirst, rank("I/a")], demotion)).toBe("requires-legal-review");
    expect(on("2022-04-30", [missedFirst, rank("I/b")], demotion)).toBe("demotion");
  });
});

describe("a post", () => {
  it.each<[string, Effect]>([
    ["lost", { kind: "post-lost", term: "open-ended" }],
    ["lowered", { kind: "post-lowered", term: "open-ended" }],
    ["moved", { kind: "post-moved" }],
    ["resigned from", { kind: "resignation" }],
  ])("that is not held cannot be %s: a person looks at it, and no later step is reached instead", (_, effect) => {
    const rules = standing(step("taken", 1, { effect }), step("dismissal", 2));
    expect(on("2022-04-30", [missedFirst], rules)).toBe("taken");
    expect(on("2022-04-30", [missedFirst, lost("2022-04-10")], rules)).toBe("requires-legal-review");
    const { recommendations } = evaluate(
      { ...quarterly(2022), signing: { kind: "not-signed" } },
      dossier(missedFirst),
      rules,
      plainDate("2022-04-30"),
    );
    expect(recommendations.find(({ track }) => track === "local")).toMatchObject({
      kind: "await-facts",
      missing: [{ fact: "post-gained", about: "post", why: "not-recorded" }],
    });
  });
});

describe("after a dismissal", () => {
  const rules = standing(
    step("dismissal", 1, { when: holdsPost, effect: { kind: "dismissal", honour: "honourable" } }),
    step("later", 2),
  );
  const dismissed = [missedFirst, decided("dismissal", "2022-05-01")];

  it("nothing follows, also for a new finding", () => {
    expect(on("2022-07-05", [...dismissed, missedSecond], rules)).toBe("nothing");
  });

  it("nothing is waited for either", () => {
    expect(on("2022-07-05", dismissed, rules)).toBe("nothing");
  });
});

describe("the memory of a ladder", () => {
  it("that stays reaches across years", () => {
    const events = [missedFirst, decided("first", "2022-05-01"), inQuarter(2023, 1, 9, "2023-04-05")];
    expect(on("2023-04-05", events, three, quarterly(2023))).toBe("second");
  });

  it("of one year ends with the year: the next ladder starts at the bottom", () => {
    const events = [missedFirst, decided("first", "2022-05-01"), inQuarter(2023, 1, 9, "2023-04-05")];
    expect(on("2023-04-05", events, ofYears(2022, 2023), quarterly(2023))).toBe("first");
  });

  it("of one year stays with its agreement, also for a decision made after the year", () => {
    const fourth = inQuarter(2022, 4, 9, "2023-01-10");
    const after = decided("first", "2023-02-01", { agreement: "pk-2022" });
    expect(on("2023-02-01", [missedFirst, fourth, after], ofYears(2022, 2023))).not.toBe("first");
  });
});

describe("the four points of 2022", () => {
  const failed: Fact = {
    kind: "judged",
    agreement: "pk-2022",
    matter: "work-discipline-failed",
    holds: true,
    on: plainDate("2022-10-01"),
  };
  const points = (day: string, events: readonly Fact[], agreement = anAgreement(2022)): string => {
    const { recommendations } = evaluate(agreement, dossier(...events), kabLebong, plainDate(day));
    const found = recommendations.find(({ from }) => from === "four-points");
    return found === undefined ? "nothing" : found.kind === "step" ? found.step : found.kind;
  };

  it("K38 are a tree: who holds a post loses it, who holds none is lowered in rank", () => {
    expect(points("2022-12-31", [failed])).toBe("removal-from-post");
    expect(points("2022-12-31", [failed, lost("2022-12-01")])).toBe("await-facts");
    const rank: Fact = { kind: "rank", rank: "III/d", on: plainDate("2020-04-01") };
    expect(points("2022-12-31", [failed, lost("2022-12-01"), rank])).toBe("demotion");
  });

  it("K4 bind only who signed: who never signed has the duties of national law and no ladder", () => {
    const evaluation = evaluate(unsigned(2022), dossier(failed, reached(2022, 9)), kabLebong, plainDate("2022-12-31"));
    expect(evaluation.recommendations.filter(({ track }) => track === "local")).toEqual([]);
    expect(evaluation.measurements).toMatchObject([{ kind: "measured", outcome: "missed" }]);
    expect(evaluation.obligations.map(({ code }) => code)).toContain("sign-agreement");
  });
});

describe("how a step comes about", () => {
  it.each(["decided", "proposed", "voluntary", "deemed", "discretionary"] as const)(
    "K41 is said with it: %s",
    (mode) => {
      const rules = standing(step("first", 1, { mode, when: not(imposed("PTDH")) }));
      const evaluation = evaluate(quarterly(2022), dossier(missedFirst), rules, plainDate("2022-04-30"));
      expect(evaluation.recommendations.find(({ track }) => track === "local")).toMatchObject({ mode, by: "bupati" });
    },
  );
});
