import { describe, expect, it } from "vitest";

import {
  always,
  type BreachRule,
  checkFacts,
  checkRuleSet,
  cite,
  evaluate,
  type Evaluation,
  explain,
  extendRuleSet,
  type Fact,
  forYear,
  type Grading,
  holdsPost,
  type Ladder,
  type Language,
  national,
  not,
  type PerformanceAgreement,
  plainDate,
  reachedBy,
  type ReviewRule,
  type RuleSet,
  rulesInForce,
  since,
  years,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";

import { groundlessIn, stepFrom } from "../support/ask.ts";
import { basis, breach, inQuarter, ladder, ofYears, quarterly, recommended, ruled, standing, step } from "./aLadder.ts";
import { annulled, camat, decided, dossier, gained, headOfAgency, lost, unsigned } from "./given.ts";

/*
 * Mistakes of comparable software in ladders, sanctions and the resolution of rules: the vector of each, and the answer that is expected instead.
 */

const three = standing(step("first", 1), step("second", 2), step("third", 3));
const missedFirst = inQuarter(2022, 1, 9, "2022-04-05");
const missedSecond = inQuarter(2022, 2, 9, "2022-07-05");
const missedThird = inQuarter(2022, 3, 9, "2022-10-05");

function evaluated(
  day: string,
  events: readonly Fact[],
  rules: RuleSet = three,
  agreement: PerformanceAgreement = quarterly(2022),
): Evaluation {
  return evaluate(agreement, dossier(...events), rules, plainDate(day));
}

const on = (day: string, events: readonly Fact[], rules?: RuleSet, agreement?: PerformanceAgreement): string =>
  recommended(evaluated(day, events, rules, agreement));

describe("prior offences", () => {
  const warned = [missedFirst, decided("first", "2022-05-01")];

  it("W56: are decisions: a breach on which nobody decided is none", () => {
    expect(on("2022-07-05", [missedFirst, missedSecond])).toBe("first");
    expect(on("2022-07-05", [...warned, missedSecond])).toBe("second");
  });

  it("W56: that were struck down are none", () => {
    expect(on("2022-07-05", [...warned, annulled("first", "2022-06-01"), missedSecond])).toBe("first");
  });

  it("W56: are one for each case: a decision on two breaches is one prior", () => {
    const both = decided("first", "2022-07-10");
    expect(on("2022-10-05", [missedFirst, missedSecond, both, missedThird])).toBe("second");
  });

  it("W56: that were only drafted are none until the decision is known", () => {
    const draft: Fact = { ...decided("first", "2022-05-01"), reportedOn: plainDate("2022-08-01") };
    expect(on("2022-07-31", [missedFirst, draft, missedSecond])).toBe("first");
    expect(on("2022-08-01", [missedFirst, draft, missedSecond])).toBe("second");
  });

  it("W56: for what turned out to be no breach are no step to climb on: a person looks at them first", () => {
    const corrected: Fact = { ...inQuarter(2022, 1, 10, "2022-04-05"), reportedOn: plainDate("2022-06-15") };
    const evaluation = evaluated("2022-07-05", [...warned, corrected, missedSecond]);
    expect(groundlessIn(evaluation, "steps")).toEqual(["requires-legal-review: first"]);
    expect(stepFrom(evaluation, "steps")).toBe("nothing");
    const struck = [...warned, corrected, annulled("first", "2022-07-01"), missedSecond];
    expect(on("2022-07-05", struck)).toBe("first");
  });

  it("W56: of 400 days ago count where the rule stays, and not where it lived for its year: the policy has its dates", () => {
    const warning = decided("first", "2022-06-01");
    const now = inQuarter(2023, 2, 9, "2023-07-06");
    const events = [missedFirst, warning, now];
    expect(on("2023-07-06", events, three, quarterly(2023))).toBe("second");
    expect(on("2023-07-06", events, ofYears(2022, 2023), quarterly(2023))).toBe("first");
  });
});

describe("states of several consequences", () => {
  it("W57: a warning during a suspension leaves it running, and the official without a post", () => {
    const rules = standing(
      step("suspension", 1, { effect: { kind: "post-lost", term: years(1) }, when: holdsPost }),
      step("warning", 2, { effect: { kind: "reprimand", form: "written" } }),
    );
    const events = [missedFirst, decided("suspension", "2022-05-01"), decided("warning", "2022-06-01")];
    const { impositions, post } = evaluated("2022-06-01", events, rules).standing;
    expect(impositions.map(({ id, state, until }) => `${id} ${state} ${until ?? ""}`.trim())).toEqual([
      "suspension running 2023-04-30",
      "warning served",
    ]);
    expect(post).toEqual({ kind: "none", since: "2022-05-01" });
  });

  it("W58: a lower rank without a term is not over at the end of any year", () => {
    const rules = standing(step("demotion", 1, { effect: { kind: "rank-lowered", by: "ruang", term: "not-said" } }));
    const rank: Fact = { kind: "rank", rank: "III/d", on: plainDate("2015-04-01") };
    const lowered = evaluated("2099-12-31", [rank, missedFirst, decided("demotion", "2022-05-01")], rules).standing;
    expect(lowered.impositions).toMatchObject([{ id: "demotion", state: "running" }]);
    expect(lowered.impositions[0]).not.toHaveProperty("until");
    expect(lowered.rank).toMatchObject({ kind: "holds", rank: "III/c" });
  });
});

describe("codes and ids", () => {
  const renamed = (title: string): RuleSet => standing(step("first", 1, { title: { id: title, en: title } }));

  it("W60: decide, and no name does: a title in another language changes no answer", () => {
    const events = [missedFirst, decided("first", "2022-05-01"), missedSecond];
    for (const day of ["2022-04-30", "2022-05-01", "2022-07-05"]) {
      const known = events.filter((fact) => fact.on <= day);
      expect(on(day, known, renamed("Teguran"))).toBe(on(day, known, renamed("Reprimand")));
    }
    expect(on("2022-04-30", [missedFirst], renamed("Teguran"))).toBe("first");
  });

  it("W60: a step recorded by its title is told to be unknown, and answers for no step", () => {
    const titled = decided("Dibebaskan dari jabatan", "2022-05-01");
    expect(checkFacts(dossier(titled), kabLebong).map(({ code, path }) => [code, path])).toEqual([
      ["unknown-reference", ["events", 0, "step"]],
    ]);
    expect(checkFacts(dossier(decided("removal-from-post", "2022-05-01")), kabLebong)).toEqual([]);
    expect(evaluated("2022-12-31", [titled], kabLebong).standing.post).toEqual({ kind: "holds", post: headOfAgency });
  });

  it("W60: two officials of one name are told apart by agreement: a breach of the other is none of this one", () => {
    const other: Fact = { ...missedFirst, agreement: "pk-2022-namesake" } as Fact;
    expect(evaluated("2022-04-30", [other]).findings.filter(({ kind }) => kind === "breach")).toEqual([]);
    const agreement = quarterly(2022);
    const below = { ...agreement, id: "pk-2022-below", parent: agreement.id };
    const namesake = { ...agreement, id: "pk-2022-namesake", parent: "pk-lain" };
    expect(reachedBy(["subordinates"], agreement, [namesake, below]).map((one) => one.agreement)).toEqual([below.id]);
  });

  it("W60: two posts of one title are told apart by agency", () => {
    const here = { ...camat, agency: "Kecamatan Amen" };
    const there = { ...camat, agency: "Kecamatan Tubei" };
    const agreement = { ...unsigned(2022), mandateHolder: { name: "Siti Contoh", post: here } };
    const code = (...events: readonly Fact[]): string =>
      evaluated("2023-01-31", events, national, agreement).remediation.because.code;
    const short: Fact = { kind: "appraised", year: 2022, grade: "kurang", on: plainDate("2022-12-31") };
    expect(code(short, gained("2010-01-04", { post: here }))).toBe("remediation-recommended");
    expect(code(short, gained("2010-01-04", { post: there }))).toBe("shortfall-open");
  });
});

describe("no step", () => {
  const indicators = ["a", "b", "c", "d", "e"];
  const agreement: PerformanceAgreement = {
    ...quarterly(2022),
    objectives: quarterly(2022).objectives.map((objective) => ({
      ...objective,
      indicators: objective.indicators.flatMap((one) => indicators.map((id) => ({ ...one, id, name: id }))),
    })),
  };
  const missing = (count: number): readonly Fact[] =>
    indicators.map(
      (indicator, place) => ({ ...inQuarter(2022, 1, place < count ? 9 : 10, "2022-04-05"), indicator }) as Fact,
    );
  const tiers = (at: Grading["at"]): Ladder => ({
    ...ladder(step("light", 1), step("heavy", 2)),
    grading: { by: { kind: "targets-missed" }, worse: "higher", at },
  });
  const graded = (at: Grading["at"]): RuleSet =>
    ruled([since("2022-01-01", { ...breach(), basis })], [since("2022-01-01", { ...tiers(at), basis })]);
  const tierOf = (count: number): string => on("2022-04-30", missing(count), graded({ light: 3, heavy: 5 }), agreement);

  it("W61: of tiers from 3 and from 5, a 4 is in the first and falls into no gap", () => {
    expect([2, 3, 4, 5].map(tierOf)).toEqual(["nothing", "light", "light", "heavy"]);
  });

  it("W61: below the ladder, nothing to answer and no ladder at all are three answers", () => {
    const rules = graded({ light: 3, heavy: 5 });
    const without = ruled([since("2022-01-01", { ...breach(), basis })], []);
    const why = (count: number, from: RuleSet): readonly unknown[] =>
      evaluated("2022-04-30", missing(count), from, agreement).noConsequences.map((one) => [
        one.kind,
        one.kind === "no-ladder" ? one.rule : one.ladder,
        one.because.code,
      ]);
    expect(why(2, rules)).toEqual([["no-step", "steps", "below-every-step"]]);
    expect(why(3, rules)).toEqual([]);
    expect(why(0, rules)).toEqual([["no-step", "steps", "nothing-to-answer"]]);
    expect(why(2, without)).toEqual([["no-ladder", breach().code, "no-ladder"]]);
    expect(why(0, without)).toEqual([]);
  });

  it("W61: in words too, in both languages: not heavy enough is one thing, and that no ladder answers another", () => {
    const told = (from: RuleSet, language: Language): string =>
      explain(evaluated("2022-04-30", missing(2), from, agreement), language);
    const rules = graded({ light: 3, heavy: 5 });
    const without = ruled([since("2022-01-01", { ...breach(), basis })], []);
    const none = { id: "tidak ada jenjang konsekuensi yang menjawabnya", en: "no ladder of consequences answers it" };
    const below = { id: "belum mencapai langkah mana pun", en: "no step is reached yet" };
    for (const language of ["id", "en"] as const) {
      const [under, unanswered] = [told(rules, language), told(without, language)];
      expect([under.includes(below[language]), under.includes(none[language])]).toEqual([true, false]);
      expect([unanswered.includes(below[language]), unanswered.includes(none[language])]).toEqual([false, true]);
    }
  });

  const issues = (at: Grading["at"]): readonly unknown[] =>
    checkRuleSet({
      id: "kabContoh",
      name: "Kabupaten Contoh",
      parent: national,
      sources: { "PK-CONTOH": { instrument: "perjanjian-kinerja", title: "PK" } },
      breaches: [since("2022-01-01", { ...breach(), basis })],
      ladders: [since("2022-01-01", { ...tiers(at), basis })],
    }).map(({ code, path, received }) => [code, path.join("."), received]);

  it("W61: a gap, a tie and tiers in the wrong order are errors of whoever writes them", () => {
    expect(issues({ light: 3, heavy: 5 })).toEqual([]);
    expect(issues({ light: 3 })).toEqual([["contradiction", "ladders.0.grading.at.heavy", undefined]]);
    expect(issues({ light: 3, heavy: 3 })).toEqual([["contradiction", "ladders.0.grading.at.heavy", 3]]);
    expect(issues({ light: 5, heavy: 3 })).toEqual([["contradiction", "ladders.0.grading.at.heavy", 3]]);
    expect(() => graded({ light: 3, heavy: 3 })).toThrow(/"heavy"/u);
  });

  it("W61: two entries that would speak on one day are an error, not the first of them", () => {
    const twice = [step("first", 1), step("second", 2)].map((one) =>
      since<Ladder>("2022-01-01", { ...ladder(one), basis }),
    );
    expect(() => ruled([since("2022-01-01", { ...breach(), basis })], twice)).toThrow(/"steps"/u);
  });

  it("W61: a missing fact is not false: who is not known to hold a post is not taken for one who holds none", () => {
    const rules = standing(step("for-others", 1, { when: not(holdsPost) }), step("for-all", 2, { when: always }));
    const unknown = { ...quarterly(2022), signing: unsigned(2022).signing };
    expect(on("2022-04-30", [missedFirst], rules, unknown)).toBe("await-facts");
    expect(on("2022-04-30", [missedFirst], rules)).toBe("for-all");
    expect(on("2022-04-30", [missedFirst, lost("2022-04-10")], rules)).toBe("for-others");
  });

  it("W61: a rule that stands in for another for a time has its days: on its last day it speaks, on the next it does not", () => {
    const review = (title: string): ReviewRule => ({
      code: "yearly",
      title: { id: title },
      cadence: { kind: "each", length: "year" },
      force: "must",
    });
    const rules = ruled([], [], {
      reviews: [
        since("2022-01-01", { ...review("tetap"), basis }),
        since("2022-03-01", { ...review("sementara"), basis }, "2022-06-30"),
      ],
    });
    const spoken = (day: string): string | undefined =>
      rulesInForce(rules, { on: plainDate(day), year: 2022, signed: true }).reviews.find(
        ({ code }) => code === "yearly",
      )?.title.id;
    expect(["2022-02-28", "2022-03-01", "2022-06-30", "2022-07-01"].map(spoken)).toEqual([
      "tetap",
      "sementara",
      "sementara",
      "tetap",
    ]);
  });
});

describe("which rule speaks", () => {
  const only = (code: string): Ladder => ladder(step(code, 1));
  const general = since<Ladder>("2022-01-01", { ...only("general"), basis });
  const answered = [since<BreachRule>("2022-01-01", { ...breach(), basis })];

  it("W62: who is bound is asked first, then which rule is the more special: a pact hides nothing from who did not sign it", () => {
    const pact = forYear<Ladder>(2022, { ...only("pact"), binds: "signatories", basis });
    const rules = ruled(answered, [pact, general]);
    const notSigned = { ...quarterly(2022), signing: unsigned(2022).signing };
    expect(on("2022-04-30", [missedFirst], rules)).toBe("pact");
    expect(on("2022-04-30", [missedFirst], rules, notSigned)).toBe("general");
  });

  it("W62: a reform ahead changes no answer of before: every year is asked by itself", () => {
    const reform = since<Ladder>("2023-01-01", { ...only("reformed"), basis: cite("PK-CONTOH", "perubahan") });
    const [before, after] = [ruled(answered, [general]), ruled(answered, [general, reform])];
    // What codes are called is said of every year, so that a later code has its name there.
    const { titles } = evaluated("2022-12-31", [missedFirst], after);
    expect(evaluated("2022-12-31", [missedFirst], after)).toEqual({
      ...evaluated("2022-12-31", [missedFirst], before),
      titles,
    });
    const next = inQuarter(2023, 1, 9, "2023-04-05");
    expect(on("2023-04-30", [next], before, quarterly(2023))).toBe("general");
    expect(on("2023-04-30", [next], after, quarterly(2023))).toBe("reformed");
    expect(on("2023-04-30", [missedFirst, next], after)).toBe("general");
  });

  it("W62: a code that national law has too takes its place from its first day; all others stay, as the documentation says", () => {
    const local: ReviewRule = {
      code: "quarterly",
      title: { id: "Evaluasi setempat" },
      cadence: { kind: "each", length: "month" },
      force: "may",
    };
    const rules = ruled([], [], { reviews: [since("2023-01-01", { ...local, basis })] });
    const spoken = (day: string): readonly string[] =>
      rulesInForce(rules, { on: plainDate(day), year: 2023, signed: true }).reviews.map(
        ({ code, title, from }) => `${code} ${title.id} (${from})`,
      );
    expect(spoken("2022-12-31")).toEqual([
      "quarterly Pengukuran triwulanan (national)",
      "yearly Pengukuran tahunan (national)",
    ]);
    expect(spoken("2023-01-01")).toEqual([
      "quarterly Evaluasi setempat (kabContoh)",
      "yearly Pengukuran tahunan (national)",
    ]);
  });

  it("W62: what is not mentioned is the parent's, and a year without an entry is the parent's again", () => {
    const silent = extendRuleSet(kabLebong, { id: "diam", name: "Kabupaten Diam", sources: {} });
    const failed: Fact = {
      kind: "judged",
      agreement: "pk-2022",
      matter: "work-discipline-failed",
      holds: true,
      on: plainDate("2022-12-01"),
    };
    const first = evaluated("2022-12-31", [failed], silent);
    expect(first.recommendations).toEqual(evaluated("2022-12-31", [failed], kabLebong).recommendations);
    expect(stepFrom(first, "four-points")).toBe("removal-from-post");
    const later = evaluated("2025-12-31", [], silent, quarterly(2025));
    expect({ ...later, rules: national.id }).toEqual({
      ...evaluated("2025-12-31", [], national, quarterly(2025)),
      rules: national.id,
      sources: later.sources,
      titles: later.titles,
    });
  });

  it("W62: what only national law may say is refused, and is no local rule that loses in silence", () => {
    const own = JSON.parse(JSON.stringify({ placement: national.placement })) as object;
    expect(() => extendRuleSet(national, { id: "kabContoh", name: "Kabupaten Contoh", sources: {}, ...own })).toThrow(
      /placement/u,
    );
  });
});
