import { describe, expect, it } from "vitest";

import {
  allOf,
  type Because,
  cite,
  type ConsequenceStep,
  evaluate,
  type Evaluation,
  type Fact,
  formatBasis,
  holdsPost,
  imposed,
  type Ladder,
  months,
  not,
  plainDate,
  postHeldFor,
  postOfLevel,
  type PerformanceAgreement,
  type Reached,
  reachedBy,
  type RuleSet,
  since,
} from "perjanjian-kinerja";

import { basis, breach, inQuarter, ladder, quarterly, recommended, ruled, step } from "./aLadder.ts";
import { annulled, camat, decided, dossier, gained, headOfAgency, lost, resigning, served, unsigned } from "./given.ts";

/** Judged every quarter, with a ladder of the shape that the test is about. */
function shaped(other: Partial<Ladder>, ...steps: readonly ConsequenceStep[]): RuleSet {
  return ruled(
    [since("2020-01-01", { ...breach(), basis })],
    [since("2020-01-01", { ...ladder(...steps), ...other, basis })],
  );
}

const missed = (quarter: 1 | 2 | 3 | 4, year = 2022): Fact =>
  inQuarter(year, quarter, 9, `${String(year)}-${["04", "07", "10", "12"][quarter - 1] ?? ""}-05`);

function evaluated(rules: RuleSet, day: string, events: readonly Fact[], agreement = quarterly(2022)): Evaluation {
  return evaluate(agreement, dossier(...events), rules, plainDate(day));
}

const on = (rules: RuleSet, day: string, events: readonly Fact[], agreement?: PerformanceAgreement): string =>
  recommended(evaluated(rules, day, events, agreement));

/** A first decision, a second and so on, each under the agreement of 2022. */
const again = (code: string, day: string, time: number): Fact => decided(code, day, { id: `${code} ${String(time)}` });

describe("a step that may be imposed more than once", () => {
  const twice = shaped({}, step("warning", 1, { atMost: 2 }), step("removal", 2));
  const first = [missed(1), again("warning", "2022-05-01", 1)];
  const second = [...first, missed(2), again("warning", "2022-08-01", 2)];

  it("twice is recommended for the first finding and for the second, and the next one for the third", () => {
    expect(on(twice, "2022-04-30", [missed(1)])).toBe("warning");
    expect(on(twice, "2022-07-05", [...first, missed(2)])).toBe("warning");
    expect(on(twice, "2022-10-05", [...second, missed(3)])).toBe("removal");
  });

  it("still answers each finding once: between two findings nothing is recommended", () => {
    expect(on(twice, "2022-06-29", first)).toBe("nothing");
    expect(on(twice, "2022-09-29", second)).toBe("nothing");
  });

  it("is counted without what was annulled", () => {
    const events = [...second, annulled("warning 2", "2022-09-01"), missed(3)];
    expect(on(twice, "2022-10-05", events)).toBe("warning");
  });

  it("is not gone back to once a higher one was imposed", () => {
    const events = [...first, missed(2), again("removal", "2022-08-01", 1), missed(3)];
    expect(on(twice, "2022-10-05", events)).toBe("requires-legal-review");
  });

  it("without limit is recommended for every finding; a next one could never follow, and is refused", () => {
    const always = shaped({}, step("warning", 1, { atMost: "without-limit" }));
    expect(() => shaped({}, step("warning", 1, { atMost: "without-limit" }), step("removal", 2))).toThrow(RangeError);
    expect(on(always, "2022-10-05", [...second, missed(3)])).toBe("warning");
    const third = [...second, missed(3), again("warning", "2022-11-01", 3)];
    expect(on(always, "2022-12-31", [...third, inQuarter(2022, 4, 9, "2022-12-31")])).toBe("warning");
  });

  it("without limit passes on to the next one only where its own condition fails", () => {
    const whileHolding = shaped(
      {},
      step("warning", 1, { atMost: "without-limit", when: holdsPost }),
      step("removal", 2),
    );
    expect(on(whileHolding, "2022-07-05", [...first, missed(2)])).toBe("warning");
    expect(on(whileHolding, "2022-07-05", [...first, missed(2), lost("2022-06-01")])).toBe("removal");
  });

  it("where nothing is said is imposed once", () => {
    const once = shaped({}, step("warning", 1), step("removal", 2));
    expect(on(once, "2022-07-05", [...first, missed(2)])).toBe("removal");
  });
});

describe("an exception from a step", () => {
  const ownBasis = cite("PK-CONTOH", "butir 8");
  const newcomer = { skip: "removal", when: not(postHeldFor(months(12))), basis: [ownBasis] } as const;
  const rules = shaped({ except: [newcomer] }, step("removal", 1, { when: holdsPost }), step("demotion", 2));

  /** What was excepted, how it came out, and where the exception stands. */
  function excepted(evaluation: Evaluation): readonly (readonly [string, string])[] {
    const found = (because: Because): readonly Because[] => [because, ...(because.parts ?? []).flatMap(found)];
    return evaluation.recommendations
      .filter(({ track }) => track === "local")
      .flatMap(({ because }) => found(because))
      .filter(({ code }) => code === "step-excepted")
      .map(({ outcome, basis: citations }) => [outcome, formatBasis(citations ?? [], evaluation.sources, "id")]);
  }

  it("that holds passes it over and gives the next one: eleven months and 30 days in the post", () => {
    const evaluation = evaluated(rules, "2022-04-30", [gained("2021-05-01"), missed(1)]);
    expect(recommended(evaluation)).toBe("demotion");
    expect(excepted(evaluation)).toEqual([["holds", "PK butir 8 [satu sumber]"]]);
  });

  it("that fails leaves it: twelve months to the day", () => {
    const evaluation = evaluated(rules, "2022-05-01", [gained("2021-05-01"), missed(1)]);
    expect(recommended(evaluation)).toBe("removal");
    expect(excepted(evaluation)).toEqual([["fails", "PK butir 8 [satu sumber]"]]);
  });

  it("that is unknown stops the search and asks for its fact: the agreement alone does not say since when the post is held", () => {
    const evaluation = evaluated(rules, "2022-04-30", [missed(1)]);
    expect(evaluation.recommendations.find(({ track }) => track === "local")).toMatchObject({
      kind: "await-facts",
      missing: [{ fact: "post-gained", about: "post", why: "not-recorded" }],
    });
    expect(excepted(evaluation)).toEqual([["unknown", "PK butir 8 [satu sumber]"]]);
  });

  it("does not matter where the condition of the step fails anyway", () => {
    const evaluation = evaluated(rules, "2022-04-30", [missed(1), lost("2022-04-10")]);
    expect(recommended(evaluation)).toBe("demotion");
    expect(excepted(evaluation)).toEqual([]);
  });

  it("that holds is enough beside one that is unknown", () => {
    const head = { skip: "removal", when: postOfLevel("jpt-pratama"), basis: [basis] } as const;
    const both = shaped({ except: [newcomer, head] }, step("removal", 1, { when: holdsPost }), step("demotion", 2));
    expect(on(both, "2022-04-30", [missed(1)])).toBe("demotion");
  });

  it("speaks of no other step", () => {
    const evaluation = evaluated(
      shaped({ except: [{ ...newcomer, skip: "demotion" }] }, step("removal", 1), step("demotion", 2)),
      "2022-04-30",
      [gained("2021-05-01"), missed(1)],
    );
    expect(recommended(evaluation)).toBe("removal");
    expect(excepted(evaluation)).toEqual([]);
  });
});

describe("a ladder that was written anew", () => {
  const steps = ladder(step("first", 1), step("second", 2), step("third", 3));
  const rewritten = (continues: Pick<Ladder, "continues">): RuleSet =>
    ruled(
      [since("2020-01-01", { ...breach(), basis })],
      [
        since("2020-01-01", { ...steps, basis }),
        since("2023-01-01", { ...steps, ...continues, basis: cite("PK-CONTOH", "perubahan") }),
      ],
    );
  const before = [missed(1), decided("first", "2022-05-01")];
  const after = missed(1, 2023);

  it("starts at the bottom, whatever was imposed under the earlier entry", () => {
    expect(on(rewritten({}), "2023-04-05", [...before, after], quarterly(2023))).toBe("first");
  });

  it("goes on where the earlier entry was left, where it says so", () => {
    const goingOn = rewritten({ continues: "earlier-entries" });
    expect(on(goingOn, "2023-04-05", [...before, after], quarterly(2023))).toBe("second");
    expect(on(goingOn, "2023-04-05", [after], quarterly(2023))).toBe("first");
  });

  it("does not change what the earlier year still asks for", () => {
    expect(on(rewritten({}), "2022-12-31", [...before, missed(2)])).toBe("second");
  });
});

describe("a ladder of one step", () => {
  const single = shaped(
    {},
    step("replacement", 1, { when: holdsPost, effect: { kind: "post-lost", term: "open-ended" } }),
  );

  it("recommends it for a finding, nothing once it was decided, and a person for the next finding", () => {
    expect(on(single, "2022-04-30", [missed(1)])).toBe("replacement");
    const replaced = [missed(1), decided("replacement", "2022-05-01")];
    expect(on(single, "2022-05-01", replaced)).toBe("nothing");
    expect(on(single, "2022-07-05", [...replaced, missed(2)])).toBe("requires-legal-review");
  });

  it("recommends nothing to who holds no post: the step was never meant for them", () => {
    expect(on(single, "2022-04-30", [missed(1), lost("2022-04-10")])).toBe("nothing");
  });
});

describe("a step that the source deems to have happened", () => {
  const deemed = (effect: ConsequenceStep["effect"]): RuleSet =>
    shaped({}, step("deemed", 1, { mode: "deemed", effect }));
  const held = { kind: "holds", post: headOfAgency };

  it.each<[string, ConsequenceStep["effect"]]>([
    ["resigned", { kind: "resignation" }],
    ["removed", { kind: "post-lost", term: "open-ended" }],
    ["dismissed", { kind: "dismissal", honour: "not-said" }],
  ])("changes nothing by itself, and nothing where it is recorded: deemed %s, the post is still held", (_, effect) => {
    const before = evaluated(deemed(effect), "2022-04-30", [missed(1)]);
    expect(before.recommendations).toMatchObject([{ kind: "step", step: "deemed", mode: "deemed" }]);
    expect(before.standing.post).toEqual(held);
    const { standing, recommendations } = evaluated(deemed(effect), "2022-05-01", [
      missed(1),
      decided("deemed", "2022-05-01"),
    ]);
    expect(standing.post).toEqual(held);
    expect(standing.dismissedOn).toBeUndefined();
    expect(recommendations).toEqual([]);
  });

  it("is followed by what really happened: a resignation that was asked for and accepted", () => {
    const events = [missed(1), resigning("requested", "2022-05-10"), resigning("accepted", "2022-06-01")];
    const resigned = deemed({ kind: "resignation" });
    expect(evaluated(resigned, "2022-05-31", events).standing.post).toEqual(held);
    expect(evaluated(resigned, "2022-06-01", events).standing.post).toEqual({ kind: "none", since: "2022-06-01" });
  });
});

describe("a step at the discretion of an authority", () => {
  it("is recommended as that, and taken or left: left alone it stays, taken it is answered", () => {
    const rules = shaped({}, step("asked-to-resign", 1, { mode: "discretionary", by: "bupati" }));
    const { recommendations } = evaluated(rules, "2022-12-30", [missed(1)]);
    expect(recommendations).toMatchObject([{ step: "asked-to-resign", mode: "discretionary", by: "bupati" }]);
    expect(on(rules, "2022-12-30", [missed(1), decided("asked-to-resign", "2022-05-01")])).toBe("nothing");
  });
});

describe("no ladder at all", () => {
  it("leaves the finding without a consequence, with or without steps in it", () => {
    const none = ruled([since("2020-01-01", { ...breach(), basis })], []);
    for (const rules of [none, shaped({})]) {
      const { findings, recommendations } = evaluated(rules, "2022-04-30", [missed(1)]);
      expect(findings.map(({ id, kind }) => [id, kind])).toContainEqual(["missed/pk-2022/2022-Q1", "breach"]);
      expect(recommendations).toEqual([]);
    }
  });

  it("waits for nothing either, where no step could follow from a figure that is missing", () => {
    expect(on(shaped({}), "2022-04-30", [])).toBe("nothing");
    expect(on(shaped({}, step("first", 1)), "2022-04-30", [])).toBe("await-facts");
  });
});

describe("a condition about the post", () => {
  const afterAYear = shaped({}, step("removal", 1, { when: postHeldFor(months(12)) }), step("warning", 2));

  it.each([
    ["2021-04-30", "removal"],
    ["2021-05-01", "warning"],
  ])("held for at least twelve months on 30 April 2022: since %s gives %s", (from, expected) => {
    expect(on(afterAYear, "2022-04-30", [gained(from), missed(1)])).toBe(expected);
  });

  it("held for a time is unknown where only the agreement shows the post, and fails where there is none", () => {
    expect(on(afterAYear, "2022-04-30", [missed(1)])).toBe("await-facts");
    expect(on(afterAYear, "2022-04-30", [gained("2010-01-04"), lost("2022-04-10"), missed(1)])).toBe("warning");
  });

  it("held for a time begins anew with another post", () => {
    const events = [gained("2010-01-04"), gained("2022-04-10", { post: camat }), missed(1)];
    expect(on(afterAYear, "2022-04-30", events)).toBe("warning");
  });

  const seniors = shaped({}, step("removal", 1, { when: postOfLevel("jpt-pratama", "pengawas") }), step("warning", 2));

  it("of one of several levels holds for the one that is held, not for the one that was", () => {
    expect(on(seniors, "2022-04-30", [missed(1)])).toBe("removal");
    expect(on(seniors, "2022-04-30", [gained("2022-04-10", { post: camat }), missed(1)])).toBe("warning");
    expect(
      on(seniors, "2022-04-30", [gained("2022-04-10", { post: { ...camat, level: "pengawas" } }), missed(1)]),
    ).toBe("removal");
  });

  it("of a level fails where no post is held, and waits where nothing shows one", () => {
    expect(on(seniors, "2022-04-30", [lost("2022-04-10"), missed(1)])).toBe("warning");
    expect(on(seniors, "2022-04-30", [missed(1)], { ...quarterly(2022), signing: unsigned(2022).signing })).toBe(
      "await-facts",
    );
  });

  it("can be put together with others", () => {
    const both = shaped(
      {},
      step("warning", 1),
      step("removal", 2, { when: allOf(imposed("warning"), postOfLevel("jpt-pratama")) }),
    );
    const events = [missed(1), decided("warning", "2022-05-01"), missed(2)];
    expect(on(both, "2022-07-05", events)).toBe("removal");
    expect(on(both, "2022-07-05", [...events, served("warning", "2022-06-01")])).toBe("removal");
  });
});

describe("whom a consequence reaches beside the official", () => {
  const agreement = quarterly(2022);
  const passedDown = (id: string, parent: string, name: string): PerformanceAgreement => ({
    ...agreement,
    id,
    parent,
    mandateHolder: { name, post: { ...camat, title: `Kepala ${id}` } },
  });
  const division = passedDown("bidang", agreement.id, "Budi Contoh");
  const section = passedDown("seksi", division.id, "Budi Contoh");
  const elsewhere = passedDown("lain", "pk-lain", "Budi Contoh");
  const all = [agreement, section, elsewhere, division];
  const below: readonly Reached[] = [
    { as: "subordinates", name: "Budi Contoh", post: "Kepala bidang", agreement: "bidang" },
    { as: "subordinates", name: "Budi Contoh", post: "Kepala seksi", agreement: "seksi" },
  ];

  it("is said with the step: nobody, unless the source says so", () => {
    const reaching = step("removal", 1, { reaches: ["subordinates"] });
    expect(evaluated(shaped({}, reaching), "2022-04-30", [missed(1)]).recommendations).toMatchObject([
      { step: "removal", reaches: ["subordinates"] },
    ]);
    expect(evaluated(shaped({}, step("removal", 1)), "2022-04-30", [missed(1)]).recommendations).toMatchObject([
      { step: "removal", reaches: [] },
    ]);
  });

  it("those below are everybody to whom the agreement was passed down, level by level, and nobody else's", () => {
    expect(reachedBy(["subordinates"], agreement, all)).toEqual(below);
    expect(reachedBy(["subordinates"], division, all)).toEqual(below.slice(1));
    expect(reachedBy(["subordinates"], section, all)).toEqual([]);
  });

  it("the superior is who gave the mandate; the regent has none", () => {
    const regent = { name: "Ahmad Contoh", post: { title: "Bupati", level: "kepala-daerah", role: "bupati" } } as const;
    const given = { ...agreement, mandateGiver: regent };
    expect(reachedBy(["superior"], given, all)).toEqual([
      { as: "superior", name: "Ahmad Contoh", post: "Bupati", agreement: agreement.id },
    ]);
    expect(reachedBy(["superior"], agreement, all)).toEqual([]);
    expect(reachedBy(["superior", "subordinates"], given, all)).toHaveLength(3);
    expect(reachedBy([], given, all)).toEqual([]);
  });

  it("ends where agreements name each other as their parents", () => {
    const circle = [
      { ...division, parent: section.id },
      { ...section, parent: division.id },
    ];
    expect(reachedBy(["subordinates"], division, circle).map((one) => one.agreement)).toEqual(["seksi", "bidang"]);
  });

  it("finds nothing in who is reached: a breach stays with the agreement it was found under", () => {
    const { findings } = evaluated(
      shaped({}, step("removal", 1, { reaches: ["subordinates"] })),
      "2022-04-30",
      [missed(1)],
      division,
    );
    expect(findings.filter(({ kind }) => kind === "breach")).toEqual([]);
  });
});
