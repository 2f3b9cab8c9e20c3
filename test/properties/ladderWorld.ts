import {
  addDays,
  countOutcomes,
  type BreachLeaf,
  type ConsequenceStep,
  evaluate,
  type Evaluation,
  type Fact,
  type FindingRule,
  type ImposedFact,
  type Ladder,
  leavesOf,
  type PerformanceAgreement,
  type Period,
  periodEnd,
  type PlainDate,
  type Review,
  reviewsOf,
  type RuleSet,
  type RulesInForce,
  rulesInForce,
} from "perjanjian-kinerja";

import { dossier } from "../consequence/given.ts";
import { recommendationFrom } from "../support/ask.ts";

/** One official under one ladder, and what is on record before anything happens. */
export interface World {
  readonly rules: RuleSet;
  readonly ladder: string;
  readonly agreement: PerformanceAgreement;
  readonly before: readonly Fact[];
}

/** What can be found: a rule at one of its reviews, with the records by which it is found, or not. */
interface Question {
  readonly id: string;
  readonly rule: string;
  readonly period: Period;
  /** The ways in which it is found: of targets one missed, or several. */
  readonly found: (day: PlainDate) => readonly (readonly Fact[])[];
  readonly cleared: (day: PlainDate) => readonly Fact[];
}

/** A decision that stands, with the findings it answers. */
interface Decision {
  readonly id: string;
  readonly step: string;
  readonly answers: readonly string[];
}

/** A state that can be reached, with the shortest record that leads to it. */
export interface State {
  readonly facts: readonly Fact[];
  readonly day: PlainDate;
  readonly decisions: readonly Decision[];
  readonly evaluation: Evaluation;
}

/** What can happen next. */
type Happening = "found" | "corrected" | "recorded" | "decided-otherwise" | "lost" | "gained" | "annulled" | "served";

/** One thing that happened in a state, and what came of it. */
export interface Transition {
  readonly kind: Happening;
  readonly from: State;
  readonly to: State;
}

/** Everything that can be reached. */
export interface Reachable {
  readonly states: readonly State[];
  readonly transitions: readonly Transition[];
}

function inForce({ rules, agreement: { year } }: World): RulesInForce {
  return rulesInForce(rules, { on: periodEnd(`${year}`), year, signed: true });
}

/** The ladder that a world is about. */
export function ladderOf(world: World): Ladder | undefined {
  return inForce(world).ladders.find(({ code }) => code === world.ladder);
}

/** Its steps. */
export function stepsOf(world: World): readonly ConsequenceStep[] {
  return ladderOf(world)?.steps ?? [];
}

/** How a record says that something holds: of so many indicators, where targets are missed; or that it does not. */
type Holds = number | "not";

/** The record by which a leaf holds, or by which it does not, reported on a day; it is of the day of the review. */
function told(leaf: BreachLeaf, how: Holds, world: World, review: Review, reportedOn: PlainDate): readonly Fact[] {
  const { agreement } = world;
  const { scales = {} } = inForce(world).attainment ?? {};
  const period: Period = review.period ?? `${agreement.year}`;
  const of = { agreement: agreement.id, on: review.on, reportedOn };
  const holds = how !== "not";
  const reaching = (valueOf: (place: number) => number): readonly Fact[] =>
    agreement.objectives
      .flatMap(({ indicators }) => indicators)
      .map(({ id }, place): Fact => ({ kind: "actual", ...of, indicator: id, period, value: valueOf(place) }));
  switch (leaf.kind) {
    case "target-missed":
      return reaching((place) => (holds && place < how ? 9 : 10));
    case "targets-reached":
      return reaching(() => (holds ? 10 : 9));
    case "judged":
      return [{ kind: "judged", ...of, matter: leaf.matter, holds }];
    case "duty-breached":
      return [{ kind: "duty", ...of, duty: leaf.duty, carriedOut: !holds }];
    case "priority-programme-not-run":
      return agreement.programmes.map(({ id }): Fact => ({
        kind: "programme-run",
        ...of,
        programme: id,
        carriedOut: !holds,
      }));
    case "evaluated-below": {
      const level = holds ? (scales[leaf.scale]?.[0] ?? "") : leaf.level;
      const levels = Object.fromEntries(leaf.aspects.map((aspect) => [aspect, level]));
      return [{ kind: "evaluated", ...of, review: review.code, levels }];
    }
    case "observed":
      return [
        {
          kind: "observed",
          ...of,
          measure: leaf.measure,
          value: holds === (leaf.is === "below") ? leaf.value - 1 : leaf.value,
        },
      ];
    case "mean-below":
    case "graded":
    case "absorption-below":
    case "found":
    case "holder":
      throw new RangeError(`No record is known by which "${leaf.kind}" holds. Say here how it is told.`);
  }
}

function questionsOf(world: World): readonly Question[] {
  const { agreement, before } = world;
  const { breaches, merits, reviews, choices } = inForce(world);
  const held = reviewsOf(agreement, dossier(...before), reviews, choices);
  return [...breaches, ...merits].flatMap((rule: FindingRule) =>
    held
      .filter(({ code }) => code === rule.at)
      .map((review): Question => {
        const record = (how: Holds, day: PlainDate): readonly Fact[] =>
          leavesOf(rule.when, choices).flatMap((leaf) => told(leaf, how, world, review, day));
        const ways = agreement.objectives.flatMap(({ indicators }) => indicators);
        return {
          id: `${rule.code}/${agreement.id}/${review.label}`,
          rule: rule.code,
          period: review.period ?? `${agreement.year}`,
          found: (day) => ways.map((_, place) => record(place + 1, day)),
          cleared: (day) => record("not", day),
        };
      }),
  );
}

/** How a question stands: nothing found, unknown, open by so many targets missed, or answered by which of the decisions. */
function statusOf({ id, period }: Question, { evaluation, decisions }: Omit<State, "facts">): string {
  const finding = [...evaluation.findings, ...evaluation.merits].find((one) => one.id === id);
  if (finding === undefined) return "clear";
  if (finding.kind === "unknown") return "unknown";
  const missed = countOutcomes(evaluation.measurements, period).missed;
  const answers = decisions.flatMap((decision, place) => (decision.answers.includes(id) ? [place] : []));
  return `${answers.length === 0 ? "open" : answers.join("+")} by ${String(missed)}`;
}

/** Whether a step of the ladder asks about the post that is held, or moves it. */
function regardsPost(world: World): boolean {
  const { choices } = inForce(world);
  const { except = [] } = ladderOf(world) ?? {};
  const asked = [...stepsOf(world), ...except].flatMap(({ when }) => leavesOf(when, choices));
  return asked.some(({ kind }) => kind !== "imposed") || stepsOf(world).some(movesPost);
}

/** A proposal moves nobody, and neither does what is merely deemed. */
function movesPost({ effect: { kind }, mode }: ConsequenceStep): boolean {
  const moves = kind === "post-lost" || kind === "post-lowered" || kind === "post-moved" || kind === "dismissal";
  return moves && mode !== "proposed" && mode !== "deemed";
}

/** The last thing recorded about the post before the first decision and after each: what an annulment uncovers. */
function trail(facts: readonly Fact[], decisions: readonly Decision[]): string {
  const standing = new Set(decisions.map(({ id }) => id));
  const marks = facts.flatMap((fact) => {
    if (fact.kind === "post-lost") return ["-"];
    if (fact.kind === "post-gained") return ["+"];
    return fact.kind === "imposed" && standing.has(fact.id) ? ["|"] : [];
  });
  return marks.filter((mark, place) => mark === "|" || (marks[place + 1] ?? "|") === "|").join("");
}

/**
 * Two records that say the same of everything a ladder looks at are one state: which findings are open or answered by what, what was imposed
 * in which order, the post and what was under it, and the rank. Days and names play no part, and neither does it which of several reviews of
 * one rule a finding belongs to.
 */
function canonical(world: World, questions: readonly Question[], state: State): string {
  const { standing, recommendations } = state.evaluation;
  const last = state.decisions.at(-1);
  return JSON.stringify([
    questions.map((question) => `${question.rule} ${statusOf(question, state)}`).toSorted(),
    state.decisions.map(({ step }) => step),
    standing.impositions.find(({ id }) => id === last?.id)?.state,
    regardsPost(world) ? trail(state.facts, state.decisions) : "",
    standing.post.kind,
    standing.rank.kind === "holds" ? standing.rank.rank : standing.rank.why,
    standing.dismissedOn !== undefined,
    recommendations.filter(({ because }) => because.code === "grounds-gone").length,
  ]);
}

/** What the ladder says: a step, that it waits or asks for a person, or nothing. */
export function said({ ladder }: World, { evaluation }: State): Evaluation["recommendations"][number] | undefined {
  return recommendationFrom(evaluation, ladder);
}

interface Next {
  readonly kind: Happening;
  readonly add: readonly Fact[];
  readonly decisions: readonly Decision[];
}

/** Whatever can happen next: of several reviews of one rule that stand alike, one is enough. */
function nextIn(world: World, questions: readonly Question[], state: State): readonly Next[] {
  const { evaluation, decisions } = state;
  const { standing } = evaluation;
  const day = addDays(state.day, 1);
  const statuses = questions.map((question) => ({ question, status: statusOf(question, state) }));
  const isOpen = (status: string): boolean => status.startsWith("open");
  const alike = statuses.filter(
    ({ question: { rule }, status }, place) =>
      statuses.findIndex((one) => one.question.rule === rule && one.status === status) === place,
  );
  const deciding = (kind: Happening, step: string, answers: readonly string[]): Next => {
    const id = `${step} ${day}`;
    const fact: ImposedFact = { kind: "imposed", id, agreement: world.agreement.id, step, answers, on: day };
    return { kind, add: [fact], decisions: [...decisions, { id, step, answers }] };
  };
  const found = said(world, state);
  const last = decisions.at(-1);
  const lastState = standing.impositions.find(({ id }) => id === last?.id)?.state;
  const codes = stepsOf(world).map(({ code }) => code);
  const highest = Math.max(-1, ...decisions.map(({ step }) => codes.indexOf(step)));
  const answered = new Set(ladderOf(world)?.answers);
  return [
    ...alike.flatMap(({ question, status }): readonly Next[] =>
      status === "clear" || status === "unknown"
        ? question.found(day).map((add): Next => ({ kind: "found", add, decisions }))
        : [],
    ),
    ...alike.flatMap(({ question, status }): readonly Next[] =>
      status === "clear" ? [] : [{ kind: "corrected", add: question.cleared(day), decisions }],
    ),
    ...(found?.kind === "step" ? [deciding("recorded", found.step, found.findings)] : []),
    // An authority may also decide on a breach of another rule: any step above those that stand.
    ...alike
      .filter(({ question: { rule }, status }) => isOpen(status) && !answered.has(rule))
      .flatMap(({ question: { id } }) =>
        codes.slice(highest + 1).map((step) => deciding("decided-otherwise", step, [id])),
      ),
    ...(standing.post.kind === "none"
      ? []
      : [{ kind: "lost", add: [{ kind: "post-lost", on: day }], decisions } as const]),
    ...(standing.post.kind === "holds"
      ? []
      : [
          {
            kind: "gained",
            add: [
              { kind: "post-gained", post: world.agreement.mandateHolder.post, appointment: "definitive", on: day },
            ],
            decisions,
          } as const,
        ]),
    ...(last === undefined
      ? []
      : [
          {
            kind: "annulled",
            add: [{ kind: "annulled", imposed: last.id, on: day }],
            decisions: decisions.slice(0, -1),
          } as const,
        ]),
    ...(last === undefined || lastState !== "running"
      ? []
      : [{ kind: "served", add: [{ kind: "served", imposed: last.id, on: day }], decisions } as const]),
  ];
}

export function evaluated({ agreement, rules }: World, facts: readonly Fact[], day: PlainDate): Evaluation {
  return evaluate(agreement, dossier(...facts), rules, day);
}

/** Every state that can be reached, breadth first until nothing new is found, and everything that happens between them. */
export function reachable(world: World): Reachable {
  const questions = questionsOf(world);
  const year = periodEnd(`${world.agreement.year}`);
  const start = addDays(year, 1);
  const facts = [...world.before, ...questions.slice(0, -1).flatMap((question) => question.cleared(start))];
  const first: State = { facts, day: start, decisions: [], evaluation: evaluated(world, facts, start) };
  const seen = new Set([canonical(world, questions, first)]);
  const states = [first];
  const transitions: Transition[] = [];
  for (const from of states) {
    for (const { kind, add, decisions } of nextIn(world, questions, from)) {
      const day = addDays(from.day, 1);
      const all = [...from.facts, ...add];
      const to: State = { facts: all, day, decisions, evaluation: evaluated(world, all, day) };
      transitions.push({ kind, from, to });
      const key = canonical(world, questions, to);
      if (seen.has(key)) continue;
      seen.add(key);
      states.push(to);
    }
  }
  return { states, transitions };
}
