import { afterAll, beforeAll, describe, expect, it } from "vitest";

import {
  addDays,
  always,
  type BreachRule,
  type ConsequenceStep,
  type Effect,
  type Evaluation,
  extendRuleSet,
  type Fact,
  holdsPost,
  imposed,
  judged,
  type Ladder,
  type Matter,
  type MeritRule,
  months,
  national,
  not,
  type PerformanceAgreement,
  periodEnd,
  plainDate,
  postHeldFor,
  postOfLevel,
  type Rank,
  type ReviewRule,
  type RuleSet,
  rulesInForce,
  since,
  targetMissed,
  targetsReached,
  years,
} from "perjanjian-kinerja";

import { basis, step } from "../consequence/aLadder.ts";
import { anAgreement, decided, gained } from "../consequence/given.ts";
import { shipped } from "../rules/shipped.ts";
import {
  evaluated,
  ladderOf,
  type Reachable,
  reachable,
  said,
  type State,
  stepsOf,
  type Transition,
  type World,
} from "./ladderWorld.ts";

/*
 * Proofs by enumeration: every state that a ladder can be in, reached from an official who holds a post and has a rank by whatever can happen next
 * (something is found or corrected, what was recommended is decided, an authority decides otherwise, the post is lost or given, a decision is
 * annulled or served), until nothing new is reached. Every answer comes from `evaluate`.
 */

const rank = (value: Rank): Fact => ({ kind: "rank", rank: value, on: plainDate("2015-04-01") });
const official: readonly Fact[] = [gained("2010-01-04"), rank("III/d")];

/** Promises 10 in each of the parts of a year and has a priority programme. */
function promising(
  year: number,
  { parts, indicators = 1 }: { readonly parts: readonly string[]; readonly indicators?: number },
): PerformanceAgreement {
  const agreement = anAgreement(year);
  const targets = Object.fromEntries(parts.map((part) => [`${String(year)}${part}`, 10]));
  return {
    ...agreement,
    programmes: [{ id: "posyandu", name: "Posyandu", budgetRupiah: 1_000_000, priority: true }],
    objectives: agreement.objectives.map((objective) => ({
      ...objective,
      indicators: objective.indicators.flatMap((indicator) =>
        Array.from({ length: indicators }, (_, place) => ({ ...indicator, id: `indikator ${String(place)}`, targets })),
      ),
    })),
  };
}

/** The years for which a ladder of a rule set's own speaks; of one that stays, its first year and the next. */
function yearsOf({ ladders = [] }: RuleSet): readonly number[] {
  const spoken = ladders.flatMap(({ speaks }) => {
    if (speaks.kind === "for-year") return [speaks.year];
    const first = Number(speaks.from.slice(0, 4));
    return [first, first + 1];
  });
  return [...new Set(spoken)].toSorted((a, b) => a - b);
}

/** Every ladder that comes with the library, in every year in which it speaks. */
const shippedWorlds: readonly (readonly [string, World])[] = shipped.flatMap((rules) =>
  yearsOf(rules).flatMap((year) =>
    rulesInForce(rules, { on: periodEnd(`${year}`), year, signed: true }).ladders.map(
      ({ code }): readonly [string, World] => [
        `${rules.id} ${String(year)}: ${code}`,
        {
          rules,
          ladder: code,
          agreement: promising(year, { parts: ["", "-Q1", "-Q2", "-Q3", "-Q4"] }),
          before: official,
        },
      ],
    ),
  ),
);

const half: ReviewRule = {
  code: "half",
  title: { id: "Evaluasi semester" },
  cadence: { kind: "each", length: "half-year" },
  force: "must",
};
const missedHalf: BreachRule = { code: "missed", title: { id: "Target" }, at: "half", when: targetMissed("any") };
const pact: BreachRule = { code: "pact", title: { id: "Pakta" }, at: "yearly", when: judged("pact-broken") };
const broken: Matter = { code: "pact-broken", title: { id: "Pakta dilanggar" }, regards: "conduct" };
const reached: MeritRule = { code: "reached", title: { id: "Tercapai" }, at: "half", when: targetsReached("all") };

/** Twice a year targets can be missed, unless the test says otherwise; what follows is the ladder that the world is about. */
function madeUp(
  steps: readonly ConsequenceStep[],
  {
    before = official,
    indicators = 1,
    ...other
  }: Partial<Ladder> & { readonly before?: readonly Fact[]; readonly indicators?: number } = {},
): World {
  const from = "2020-01-01";
  const ladder: Ladder = { code: "made-up", title: { id: "Jenjang" }, answers: ["missed"], steps, ...other };
  const answered = <Rule extends { readonly code: string }>(...rules: readonly Rule[]): readonly Rule[] =>
    rules.filter(({ code }) => ladder.answers.includes(code));
  const rules = extendRuleSet(national, {
    id: "kabContoh",
    name: "Kabupaten Contoh",
    sources: { "PK-CONTOH": { instrument: "perjanjian-kinerja", title: "PK" } },
    matters: [since(from, { ...broken, basis })],
    reviews: [since(from, { ...half, basis })],
    breaches: answered(missedHalf, pact).map((rule) => since(from, { ...rule, basis })),
    merits: answered(reached).map((rule) => since(from, { ...rule, basis })),
    ladders: [since(from, { ...ladder, basis })],
  });
  return { rules, ladder: "made-up", agreement: promising(2022, { parts: ["-H1", "-H2"], indicators }), before };
}

const lost = (term: "open-ended" | "one-year"): Effect => ({
  kind: "post-lost",
  term: term === "one-year" ? years(1) : term,
});
const warning = step("warning", 1, { effect: { kind: "reprimand", form: "written" } });
const removal = step("removal", 2, { when: holdsPost, effect: lost("open-ended") });
const suspension = step("suspension", 3, { when: holdsPost, effect: lost("one-year") });
const demotion = step("demotion", 4, {
  when: not(holdsPost),
  effect: { kind: "rank-lowered", by: "ruang", term: "not-said" },
});
const dismissal = step("dismissal", 5, { effect: { kind: "dismissal", honour: "honourable" } });
const award = step("award", 1, { effect: { kind: "reward", what: "award" } });
const promotion = step("promotion", 2, { effect: { kind: "reward", what: "promotion" } });

/** A ladder of every shape. */
const madeUpWorlds: readonly (readonly [string, World])[] = [
  ["ordered, with a condition per step", madeUp([warning, removal, demotion])],
  ["ending with a dismissal", madeUp([suspension, dismissal])],
  ["a tree on holding a post", madeUp([removal, demotion])],
  [
    "lowering a rank that cannot be lowered",
    madeUp([demotion, dismissal], { before: [gained("2010-01-04"), rank("I/a")] }),
  ],
  ["lowering a rank that nobody recorded", madeUp([demotion, dismissal], { before: [gained("2010-01-04")] })],
  [
    "repeating a step twice",
    madeUp(
      [
        { ...warning, atMost: 2 },
        { ...dismissal, mode: "proposed" },
      ],
      { answers: ["missed", "pact"] },
    ),
  ],
  [
    "repeating a step without limit while a post is held",
    madeUp([{ ...warning, atMost: "without-limit", when: holdsPost }, dismissal]),
  ],
  [
    "with an exception",
    madeUp([removal, { ...demotion, when: always }], {
      except: [{ skip: "removal", when: not(postHeldFor(months(12))), basis: [basis] }],
    }),
  ],
  [
    "going on from earlier entries",
    madeUp([warning, removal], {
      continues: "earlier-entries",
      before: [...official, decided("warning", "2018-05-01")],
    }),
  ],
  [
    "graded by targets missed",
    madeUp([warning, removal], {
      indicators: 2,
      grading: { by: { kind: "targets-missed" }, worse: "higher", at: { warning: 1, removal: 2 } },
    }),
  ],
  ["of one step", madeUp([removal])],
  ["taking a post without asking for one", madeUp([warning, { ...suspension, when: always }])],
  [
    "deemed",
    madeUp([
      step("deemed", 1, { when: holdsPost, effect: { kind: "resignation" }, mode: "deemed" }),
      { ...dismissal, mode: "proposed" },
    ]),
  ],
  [
    "discretionary",
    madeUp([
      { ...warning, mode: "discretionary" },
      { ...removal, mode: "discretionary" },
    ]),
  ],
  ["waiting for another step", madeUp([warning, { ...dismissal, when: imposed("warning") }])],
  [
    "for some levels of post alone",
    madeUp([
      { ...removal, when: postOfLevel("administrator") },
      { ...suspension, when: holdsPost },
    ]),
  ],
  [
    "moving to a lower post",
    madeUp([step("lowered", 1, { when: holdsPost, effect: { kind: "post-lowered", term: "open-ended" } }), dismissal]),
  ],
  ["rewarding", madeUp([award, promotion], { answers: ["reached"] })],
  ["empty", madeUp([])],
];

/** The steps that no state of a ladder can reach, and why. */
const shadowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "lowering a rank that cannot be lowered": { demotion: "below I/a there is none: a person looks at it" },
  "lowering a rank that nobody recorded": { demotion: "whether it can be lowered is not known: it waits for the rank" },
  "going on from earlier entries": { warning: "it was imposed under an earlier entry, which still counts" },
  "for some levels of post alone": { removal: "the official never holds a post of that level" },
};

const explored = new Map<World, Reachable>();
function explore(world: World): Reachable {
  const known = explored.get(world) ?? reachable(world);
  explored.set(world, known);
  return known;
}

/** The step that is recommended in a state. */
function stepIn(world: World, state: State) {
  const found = said(world, state);
  return found?.kind === "step" ? found : undefined;
}

/** What led to a state, to be read where a proof fails. */
const told = (world: World, { facts, day }: State): string =>
  [...facts.slice(world.before.length).map(({ kind, on, reportedOn }) => `${kind} ${reportedOn ?? on}`), day].join(
    ", ",
  );

/** The states in which something is wrong. */
const statesOf = (world: World, isWrong: (state: State) => boolean): readonly string[] =>
  explore(world)
    .states.filter(isWrong)
    .map((state) => told(world, state));

/** The happenings of a kind after which something is wrong. */
const happeningsOf = (
  world: World,
  kinds: readonly Transition["kind"][],
  isWrong: (transition: Transition) => boolean,
): readonly string[] =>
  explore(world)
    .transitions.filter(({ kind }) => kinds.includes(kind))
    .filter(isWrong)
    .map(({ to }) => told(world, to));

const needsPost = ({ kind }: Effect): boolean =>
  kind === "post-lost" || kind === "post-lowered" || kind === "post-moved" || kind === "resignation";

/** The findings that the ladder answers, established so far. */
function establishedIn(world: World, { evaluation }: State): readonly string[] {
  const { answers = [] } = ladderOf(world) ?? {};
  return [...evaluation.findings, ...evaluation.merits]
    .filter(({ kind, rule }) => kind !== "unknown" && answers.includes(rule))
    .map(({ id }) => id);
}

describe.each([...shippedWorlds, ...madeUpWorlds])("the ladder of %s", (name, world) => {
  beforeAll(() => {
    explore(world);
  }, 60_000);
  afterAll(() => {
    explored.delete(world);
  });

  it("recommends each of its steps in some state", () => {
    const reachedSteps = new Set(explore(world).states.map((state) => stepIn(world, state)?.step));
    const unreached = stepsOf(world).filter(({ code }) => !reachedSteps.has(code));
    expect(unreached.map(({ code }) => code)).toEqual(Object.keys(shadowed[name] ?? {}));
  });

  it("takes a post from nobody who holds none", () => {
    const wrong = statesOf(world, (state) => {
      const found = stepIn(world, state);
      return found !== undefined && needsPost(found.effect) && state.evaluation.standing.post.kind !== "holds";
    });
    expect(wrong).toEqual([]);
  });

  it("says nothing more to who was dismissed, but that a decision lost its ground", () => {
    const wrong = statesOf(
      world,
      ({ evaluation: { standing, recommendations } }) =>
        standing.dismissedOn !== undefined && recommendations.some(({ because }) => because.code !== "grounds-gone"),
    );
    expect(wrong).toEqual([]);
  });

  it("recommends nothing lighter for one more finding; a number may pick a step that a person has to look at", () => {
    const wrong = happeningsOf(world, ["found"], ({ from, to }) => {
      const all = establishedIn(world, to);
      const [before, after] = [stepIn(world, from), said(world, to)];
      if (before === undefined || !establishedIn(world, from).every((id) => all.includes(id))) return false;
      if (after?.kind === "step") return after.rank < before.rank;
      return after === undefined || ladderOf(world)?.grading === undefined;
    });
    expect(wrong).toEqual([]);
  });

  it("recommends nothing more once its step was decided, on that day or 400 days later", () => {
    const wrong = happeningsOf(world, ["recorded"], ({ to }) => {
      const day = addDays(to.day, 400);
      const later: State = { ...to, day, evaluation: evaluated(world, to.facts, day) };
      return stepIn(world, to) !== undefined || stepIn(world, later) !== undefined;
    });
    expect(wrong).toEqual([]);
  });

  it("says the same of a decision that names its findings and of one that names none", () => {
    const wrong = happeningsOf(world, ["recorded"], ({ to }) => {
      const last = to.decisions.at(-1);
      const silent = to.facts.map((fact) => {
        if (fact.kind !== "imposed" || fact.id !== last?.id) return fact;
        const { answers, ...unnamed } = fact;
        return answers === undefined ? fact : unnamed;
      });
      const other: State = { ...to, evaluation: evaluated(world, silent, to.day) };
      return JSON.stringify(said(world, other)) !== JSON.stringify(said(world, to));
    });
    expect(wrong).toEqual([]);
  });

  it("ends on every path: each finding and each decision uses something up", () => {
    const left = ({ evaluation, decisions }: State): number => {
      const answered = new Set(decisions.flatMap(({ answers }) => answers));
      const all = [...evaluation.findings, ...evaluation.merits].filter(({ kind }) => kind !== "unknown");
      return all.filter(({ id }) => !answered.has(id)).length - 2 * all.length;
    };
    expect(happeningsOf(world, ["found", "recorded"], ({ from, to }) => left(to) >= left(from))).toEqual([]);
  });

  it("answers no finding by two of its steps", () => {
    const wrong = statesOf(world, (state) => {
      const answered = state.decisions.flatMap(({ answers }) => answers);
      const { findings = [] } = stepIn(world, state) ?? {};
      return new Set(answered).size < answered.length || findings.some((id) => answered.includes(id));
    });
    expect(wrong).toEqual([]);
  });

  it("recommends one step at a time, for findings that are there", () => {
    const wrong = statesOf(world, (state) => {
      const steps = state.evaluation.recommendations.filter((one) => one.kind === "step" && one.from === world.ladder);
      const established = establishedIn(world, state);
      return steps.length > 1 || (stepIn(world, state)?.findings ?? []).some((id) => !established.includes(id));
    });
    expect(wrong).toEqual([]);
  });

  it("says the same when asked again, in whatever order things were recorded", () => {
    const shown = ({ recommendations, standing }: Evaluation): string => JSON.stringify([recommendations, standing]);
    const wrong = statesOf(
      world,
      ({ evaluation, facts, day }) => shown(evaluated(world, facts.toReversed(), day)) !== shown(evaluation),
    );
    expect(wrong).toEqual([]);
  });
});
