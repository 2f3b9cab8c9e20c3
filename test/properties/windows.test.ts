import { afterAll, beforeAll, describe, expect, it } from "vitest";

import {
  addDays,
  addDuration,
  cite,
  type Evaluation,
  extendRuleSet,
  type Fact,
  type Grade,
  type JudgedRecommendation,
  national,
  type Placement,
  plainDate,
  type Post,
  type Remediation,
  type RemediationRules,
  type RuleSet,
  rulesInForce,
  since,
  years,
} from "perjanjian-kinerja";

import { camat, gained, headOfAgency, promisedBy } from "../consequence/given.ts";
import {
  evaluated,
  type Reachable,
  reachable,
  type State,
  tooEarlyIn,
  type Transition,
  type World,
} from "./windowWorld.ts";

/*
 * Proofs by enumeration: every state that the time to improve can be in after the year 2023, reached by whatever can happen (appraisal and objection,
 * grant, interruption, figures and outcome, re-test and placement, loss of the post, dismissal) and by days that go by on both sides of every last
 * day, until nothing new is reached. Every answer comes from `evaluate`.
 */

/** The law of 2023 in the words of a regency that lets an interruption extend the time and circumstances excuse. */
function extending(): RuleSet {
  const { remediation } = rulesInForce(national, { on: plainDate("2023-12-31"), year: 2023, signed: true });
  if (remediation === undefined) throw new RangeError("No national rule.");
  const { observation, window, counting, monthEnd, covers, employments } = remediation;
  return extendRuleSet(national, {
    id: "kabContoh",
    name: "Kabupaten Contoh",
    sources: { "PERBUP-CONTOH": { instrument: "Perbup", title: "Perbup Contoh" } },
    remediation: [
      since<RemediationRules>("2023-01-01", {
        ...{ observation, window, counting, monthEnd, covers, employments },
        interruption: "extends",
        excuse: "excuses",
        basis: cite("PERBUP-CONTOH"),
      }),
    ],
  });
}

const local = extending();
/** Targets of a grant and figures against them are followed for a camat; they lead a head of agency nowhere else. */
const world = (post: Post, rules: RuleSet): World => ({
  rules,
  without: post === camat ? [] : ["granted: with targets", "figure"],
  agreement: promisedBy(post, 2023),
  before: [gained("2010-01-04", { post })],
});
const worlds: readonly (readonly [string, World])[] = [
  ["a head of agency under national law", world(headOfAgency, national)],
  ["a camat under national law", world(camat, national)],
  ["a head of agency under a local wording that extends", world(headOfAgency, local)],
  ["a camat under a local wording that extends", world(camat, local)],
];

const explored = new Map<World, Reachable>();
function explore(of: World): Reachable {
  const known = explored.get(of) ?? reachable(of);
  explored.set(of, known);
  return known;
}

beforeAll(() => {
  for (const [, of] of worlds) explore(of);
}, 120_000);
afterAll(() => {
  explored.clear();
});

/** What led to a state, to be read where a proof fails. */
const told = ({ happened, day }: State): string => [...happened, day].join(", ");

/** The states in which something is wrong. */
const statesOf = (of: World, isWrong: (state: State) => boolean): readonly string[] =>
  explore(of).states.filter(isWrong).map(told);

/** The happenings, and the days that went by, after which something is wrong. */
const happeningsOf = (of: World, isWrong: (transition: Transition) => boolean): readonly string[] =>
  explore(of)
    .transitions.filter(isWrong)
    .map(({ to }) => told(to));

const has = <Kind extends Fact["kind"]>(
  { facts }: State,
  kind: Kind,
  isSo: (fact: Extract<Fact, { kind: Kind }>) => boolean = () => true,
): boolean => facts.some((fact) => fact.kind === kind && isSo(fact as Extract<Fact, { kind: Kind }>));

type Granted = Extract<Remediation, { kind: "running" | "paused" | "ended" }>;

function isGranted(remediation: Remediation): remediation is Granted {
  return remediation.kind === "running" || remediation.kind === "paused" || remediation.kind === "ended";
}

const grantedIn = ({ evaluation: { remediation } }: State): Granted | undefined =>
  isGranted(remediation) ? remediation : undefined;

const remediations: Readonly<Record<Remediation["kind"], true>> = {
  none: true,
  "await-facts": true,
  "requires-legal-review": true,
  "not-final": true,
  recommended: true,
  running: true,
  paused: true,
  ended: true,
};
const placements: Readonly<Record<Placement["kind"], true>> = {
  "re-test-due": true,
  "await-facts": true,
  "requires-legal-review": true,
  stays: true,
  "placement-due": true,
  "temporary-placement-due": true,
  "temporarily-placed": true,
  "honourable-dismissal-due": true,
  placed: true,
};

const placementIn = ({ remediation }: Evaluation): Placement | undefined =>
  remediation.kind === "ended" ? remediation.placement : undefined;

describe("the time to improve", () => {
  const evaluations = (): readonly Evaluation[] =>
    worlds.flatMap(([, of]) => explore(of).states.map(({ evaluation }) => evaluation));

  it("can be in every state that it knows", () => {
    const kinds = new Set(evaluations().map(({ remediation }) => remediation.kind));
    expect([...kinds].toSorted()).toEqual(Object.keys(remediations).toSorted());
  });

  it("can lead to every placement that it knows", () => {
    const kinds = new Set(evaluations().flatMap((evaluation) => placementIn(evaluation)?.kind ?? []));
    expect([...kinds].toSorted()).toEqual(Object.keys(placements).toSorted());
  });

  it("ends with an honourable dismissal for a camat alone, and is held up under the local wording alone", () => {
    const reached = (kind: string): readonly string[] =>
      worlds
        .filter(([, of]) =>
          explore(of).states.some(
            ({ evaluation }) => placementIn(evaluation)?.kind === kind || evaluation.remediation.kind === kind,
          ),
        )
        .map(([name]) => name);
    expect(reached("honourable-dismissal-due")).toEqual(
      worlds.filter(([name]) => name.includes("camat")).map(([name]) => name),
    );
    expect(reached("paused")).toEqual(worlds.filter(([name]) => name.includes("local")).map(([name]) => name));
  });
});

/** What an authority may record of a recommendation. */
function recorded(recommendation: JudgedRecommendation, on: Fact["on"]): readonly Fact[] {
  const of = { year: 2023, on };
  switch (recommendation.kind) {
    case "open-remediation":
      return [{ kind: "remediation-granted", ...of }];
    case "re-test":
      return [
        { kind: "retested", ...of, result: "meets-standard" },
        { kind: "retested", ...of, result: "below-standard" },
      ];
    case "placement":
      return recommendation.where === "temporary-place"
        ? [{ kind: "placed", ...of, as: "temporary" }]
        : [
            { kind: "placed", ...of, as: "lower-post" },
            { kind: "placed", ...of, as: "other-post" },
          ];
    case "honourable-dismissal":
      return [{ kind: "imposed", id: "SK-2", step: recommendation.step, on }];
    case "step":
    case "punishment":
    case "await-facts":
    case "requires-legal-review":
      return [];
  }
}

const asked = (recommendation: JudgedRecommendation): string =>
  recommendation.kind === "placement" ? `${recommendation.kind} ${recommendation.where}` : recommendation.kind;

const shown = ({ remediation, recommendations }: Evaluation): string => JSON.stringify([remediation, recommendations]);

/** What is said, without the predicate that is said. */
const gist = ({ remediation, recommendations }: Evaluation): string =>
  JSON.stringify([remediation.kind, remediation.because.code, recommendations.map(asked)]);

const heavier: Partial<Readonly<Record<Grade, Grade>>> = { kurang: "sangat-kurang", baik: "sangat-baik" };

describe.each(worlds)("the time to improve of %s", (_, of) => {
  it("never runs, is held up or ends without a grant, and begins on its day", () => {
    const wrong = statesOf(of, (state) => {
      const granted = grantedIn(state);
      return granted !== undefined && !has(state, "remediation-granted", ({ on }) => on === granted.from);
    });
    expect(wrong).toEqual([]);
  });

  it("ends after its grant, and its last day never moves back", () => {
    expect(statesOf(of, (state) => (grantedIn(state)?.until ?? "9") <= (grantedIn(state)?.from ?? ""))).toEqual([]);
    const wrong = happeningsOf(of, ({ from, to }) => {
      const [before, after] = [grantedIn(from), grantedIn(to)];
      return before !== undefined && after !== undefined && after.until < before.until;
    });
    expect(wrong).toEqual([]);
  });

  it("runs until its last day and is over on the day after, unless its outcome was decided", () => {
    const wrong = statesOf(of, (state) => {
      const granted = grantedIn(state);
      if (granted === undefined) return false;
      if (granted.kind === "running") return state.day > granted.until;
      return granted.kind === "ended" && granted.outcome === "not-recorded" && state.day <= granted.until;
    });
    expect(wrong).toEqual([]);
  });

  it("never failed without a record on or after its last day, or a figure below a target of its grant", () => {
    const wrong = statesOf(of, (state) => {
      const granted = grantedIn(state);
      if (granted?.kind !== "ended" || granted.outcome !== "not-improved") return false;
      const decided = has(state, "remediation-ended", ({ improved, on }) => !improved && on >= granted.until);
      const missed =
        has(state, "remediation-granted", ({ targets }) => targets !== undefined) &&
        has(state, "remediation-figure", ({ value }) => value === 9) &&
        state.day > granted.until;
      return !decided && !missed;
    });
    expect(wrong).toEqual([]);
  });

  it("never ends in anything dishonourable", () => {
    const kinds = new Set(
      explore(of).states.flatMap(({ evaluation }) => evaluation.recommendations.map(({ kind }) => kind)),
    );
    expect(kinds.has("step")).toBe(false);
    const dismissed = explore(of).states.flatMap(({ evaluation }) =>
      evaluation.standing.impositions.flatMap(({ effect }) => (effect?.kind === "dismissal" ? [effect.honour] : [])),
    );
    expect([...new Set(dismissed)]).toEqual(["honourable"]);
  });

  it("leads to a dismissal only after grant, end, failed re-test, the place for a year and a predicate that carries it", () => {
    const dismissing = explore(of).states.filter(({ evaluation }) =>
      evaluation.recommendations.some(({ kind }) => kind === "honourable-dismissal"),
    );
    const wrong = dismissing.filter((state) => {
      const placed = state.facts.find((fact) => fact.kind === "placed" && fact.as === "temporary");
      const grade = state.happened.findLast((name) => name.startsWith("appraised") || name.startsWith("answered"));
      const isLong = placed !== undefined && state.day >= addDuration(placed.on, years(1));
      return !(
        grantedIn(state)?.kind === "ended" &&
        has(state, "retested", ({ result }) => result === "below-standard") &&
        isLong &&
        grade?.endsWith(": kurang") === true &&
        of.agreement.mandateHolder.post.level === "administrator"
      );
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it("says nothing any more after a dismissal", () => {
    const wrong = statesOf(
      of,
      ({ evaluation: { standing, remediation, recommendations } }) =>
        standing.dismissedOn !== undefined && (remediation.kind !== "none" || recommendations.length > 0),
    );
    expect(wrong).toEqual([]);
  });

  it("is asked for nothing twice: once what was recommended is on record it is not recommended again, then or 400 days later", () => {
    const wrong = explore(of).states.flatMap((state) =>
      state.evaluation.recommendations.flatMap((recommendation) => {
        const day = addDays(state.day, 1);
        return recorded(recommendation, day)
          .filter((fact) =>
            [day, addDays(day, 400)].some((on) =>
              evaluated(of, [...state.facts, fact], on)
                .recommendations.map(asked)
                .includes(asked(recommendation)),
            ),
          )
          .map(({ kind }) => `${told(state)}, ${kind}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("is the same when asked again, in whatever order things were recorded", () => {
    const wrong = statesOf(
      of,
      ({ evaluation, facts, day }) => shown(evaluated(of, facts.toReversed(), day)) !== shown(evaluation),
    );
    expect(wrong).toEqual([]);
  });

  it("takes sangat kurang as kurang and sangat baik as baik", () => {
    const wrong = statesOf(of, ({ evaluation, facts, day }) => {
      const other = facts.map((fact) =>
        "grade" in fact ? { ...fact, grade: heavier[fact.grade] ?? fact.grade } : fact,
      );
      return gist(evaluated(of, other, day)) !== gist(evaluation);
    });
    expect(wrong).toEqual([]);
  });

  it("is not moved by what comes before what it needs", () => {
    const early = ["received", "objected", "interrupted", "figure", "ended", "retested", "no vacancy"];
    const first = new Map(
      explore(of)
        .states.toReversed()
        .map((state) => [gist(state.evaluation), state]),
    );
    const wrong = [...first.values()].flatMap((state) =>
      tooEarlyIn(state)
        .filter(([name]) => early.some((one) => name.startsWith(one)))
        .filter(([, fact]) => {
          const day = addDays(state.day, 1);
          const moved = evaluated(of, [...state.facts, fact(day)], day).remediation;
          return JSON.stringify(moved) !== JSON.stringify(evaluated(of, state.facts, day).remediation);
        })
        .map(([name]) => `${told(state)}, ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});
