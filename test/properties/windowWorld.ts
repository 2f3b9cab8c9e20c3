import {
  addDays,
  evaluate,
  type Evaluation,
  type Fact,
  type Grade,
  type PerformanceAgreement,
  type PlainDate,
  plainDate,
  type Remediation,
  type RuleSet,
} from "perjanjian-kinerja";

import { dossier } from "../consequence/given.ts";

/** One official after a year, and the rules on the time to improve. */
export interface World {
  readonly rules: RuleSet;
  readonly agreement: PerformanceAgreement;
  readonly before: readonly Fact[];
  /** What is left out of what can happen. */
  readonly without: readonly string[];
}

/** A state of the time to improve that can be reached, with the shortest record that leads to it. */
export interface State {
  readonly facts: readonly Fact[];
  readonly day: PlainDate;
  /** What happened so far, by name; a day that only went by has none. */
  readonly happened: readonly string[];
  readonly evaluation: Evaluation;
}

/** One thing that happened, or days that went by. */
export interface Transition {
  readonly happening: string | undefined;
  readonly from: State;
  readonly to: State;
}

/** Everything that can be reached. */
export interface Reachable {
  readonly states: readonly State[];
  readonly transitions: readonly Transition[];
}

const YEAR = 2023;

/** Whatever can happen, each at most once; of those that exclude each other one. Told with the day on which it happens. */
const happenings: Readonly<Record<string, (on: PlainDate) => Fact>> = {
  ...Object.fromEntries(
    (["kurang", "butuh-perbaikan", "baik"] as const).map((grade: Grade) => [
      `appraised: ${grade}`,
      (on: PlainDate): Fact => ({ kind: "appraised", year: YEAR, grade, on }),
    ]),
  ),
  received: (on) => ({ kind: "appraisal-received", year: YEAR, on }),
  objected: (on) => ({ kind: "appraisal-objected", year: YEAR, on }),
  ...Object.fromEntries(
    (["kurang", "baik"] as const).map((grade: Grade) => [
      `answered: ${grade}`,
      (on: PlainDate): Fact => ({ kind: "appraisal-objection-answered", year: YEAR, grade, on }),
    ]),
  ),
  excused: (on) => ({ kind: "shortfall-excused", year: YEAR, reason: "banjir", on }),
  "granted: without targets": (on) => ({ kind: "remediation-granted", year: YEAR, on }),
  "granted: with targets": (on) => ({ kind: "remediation-granted", year: YEAR, targets: { satu: 10 }, on }),
  "granted again": (on) => ({ kind: "remediation-granted", year: YEAR, on }),
  "interrupted: for five days": (on) => ({
    kind: "remediation-interrupted",
    year: YEAR,
    reason: "sakit",
    until: addDays(on, 4),
    on,
  }),
  "interrupted: without end": (on) => ({ kind: "remediation-interrupted", year: YEAR, reason: "sakit", on }),
  "figure: 9": (on) => ({ kind: "remediation-figure", year: YEAR, indicator: "satu", value: 9, on }),
  "figure: 10": (on) => ({ kind: "remediation-figure", year: YEAR, indicator: "satu", value: 10, on }),
  "ended: improved": (on) => ({ kind: "remediation-ended", year: YEAR, improved: true, on }),
  "ended: not improved": (on) => ({ kind: "remediation-ended", year: YEAR, improved: false, on }),
  "retested: meets": (on) => ({ kind: "retested", year: YEAR, result: "meets-standard", on }),
  "retested: below": (on) => ({ kind: "retested", year: YEAR, result: "below-standard", on }),
  "no vacancy": (on) => ({ kind: "no-vacancy", year: YEAR, on }),
  "placed: temporary": (on) => ({ kind: "placed", year: YEAR, as: "temporary", on }),
  "placed: lower": (on) => ({ kind: "placed", year: YEAR, as: "lower-post", on }),
  "post lost": (on) => ({ kind: "post-lost", on }),
  dismissed: (on) => ({ kind: "imposed", id: "SK-1", step: "PDH", on }),
};

const about = (name: string): string => name.split(":")[0] ?? name;

/** Whether what something needs has happened: nobody objects to what was not received, and nothing ends that was not granted. */
function isInOrder(name: string, { happened, evaluation: { remediation } }: State): boolean {
  const has = (kind: string): boolean => happened.some((one) => about(one) === kind);
  switch (about(name)) {
    case "received":
    case "answered":
      return has("appraised");
    case "objected":
      return has("received");
    case "figure":
      return happened.includes("granted: with targets");
    case "granted again":
    case "interrupted":
    case "ended":
      return has("granted");
    case "retested":
      return remediation.kind === "ended" && remediation.outcome === "not-improved";
    case "no vacancy":
    case "placed":
      return has("retested");
    default:
      return true;
  }
}

/** What can happen next, with the record of a day. */
function openIn({ without }: World, state: State): readonly (readonly [name: string, fact: (on: PlainDate) => Fact])[] {
  const gone = new Set(state.happened.map(about));
  return Object.entries(happenings)
    .filter(([name]) => !gone.has(about(name)))
    .filter(([name]) => !without.includes(name) && !without.includes(about(name)))
    .filter(([name]) => isInOrder(name, state));
}

/** The last day of whatever runs: of the time to object, of the time to improve, of a place for the time being. */
function lastDayOf(remediation: Remediation): PlainDate | undefined {
  switch (remediation.kind) {
    case "not-final":
    case "running":
    case "paused":
      return remediation.until;
    case "ended":
      return remediation.placement?.kind === "temporarily-placed" ? remediation.placement.until : undefined;
    case "none":
    case "await-facts":
    case "requires-legal-review":
    case "recommended":
      return undefined;
  }
}

/** Days that go by: up to the day before a last day, to it, and past it, so that something can happen on either side of it. */
function daysIn({ day, evaluation: { remediation } }: State): readonly PlainDate[] {
  const last = lastDayOf(remediation);
  return last === undefined ? [] : [-1, 0, 1].map((by) => addDays(last, by)).filter((next) => next > day);
}

/** The answer, without the days in it. */
function answer({ evaluation: { remediation, standing } }: State): readonly unknown[] {
  const { kind, because } = remediation;
  const outcome = kind === "ended" ? [remediation.outcome, remediation.placement?.because.code] : [];
  const disturbed = kind === "running" || kind === "ended" ? remediation.disturbed : [];
  return [kind, because.code, outcome, disturbed, standing.dismissedOn !== undefined];
}

/** How near the last day of what runs is: what happens next falls before it, on it or after it. */
function nearness({ day, evaluation: { remediation } }: State): string {
  const last = lastDayOf(remediation);
  if (last === undefined) return "";
  return day >= last ? "over" : day === addDays(last, -1) ? "the next day" : "before";
}

/** Nothing follows on a dismissal, nor on a second grant, which a person has to look at. */
function isOver(happened: readonly string[]): boolean {
  return happened.includes("dismissed") || happened.includes("granted again");
}

/**
 * What was recorded that may still matter: the predicate that stands, always; what was said of the appraisal, until a time to improve is granted; what
 * happened in that time, until its outcome is settled.
 */
function memory({ happened, evaluation: { remediation } }: State): readonly string[] {
  if (isOver(happened)) return [];
  const grade = happened.findLast((name) => name.startsWith("appraised") || name.startsWith("answered"));
  const settled = remediation.kind === "ended" && remediation.outcome !== "not-recorded";
  const granted = happened.some((name) => name.startsWith("granted"));
  const still = settled
    ? []
    : granted
      ? ["granted", "interrupted", "figure", "ended"]
      : ["received", "objected", "answered", "excused"];
  return [grade?.split(": ")[1] ?? "", ...happened.filter((name) => still.includes(about(name))).toSorted()];
}

function canonical(state: State): string {
  return JSON.stringify([answer(state), nearness(state), memory(state)]);
}

export function evaluated({ agreement, rules }: World, facts: readonly Fact[], day: PlainDate): Evaluation {
  return evaluate(agreement, dossier(...facts), rules, day);
}

/**
 * Every state that can be reached, breadth first until nothing new is found. What changes nothing, neither the answer of its day nor what may still
 * matter, leads nowhere.
 */
export function reachable(world: World): Reachable {
  const day = plainDate("2024-01-02");
  const first: State = { facts: world.before, day, happened: [], evaluation: evaluated(world, world.before, day) };
  const seen = new Set([canonical(first)]);
  const states = [first];
  const transitions: Transition[] = [];
  const reach = (happening: string | undefined, from: State, to: State): void => {
    transitions.push({ happening, from, to });
    const key = canonical(to);
    if (seen.has(key)) return;
    seen.add(key);
    states.push(to);
  };
  for (const from of states) {
    if (isOver(from.happened)) continue;
    for (const [name, fact] of openIn(world, from)) {
      const on = addDays(from.day, 1);
      const facts = [...from.facts, fact(on)];
      reach(name, from, {
        facts,
        day: on,
        happened: [...from.happened, name],
        evaluation: evaluated(world, facts, on),
      });
    }
    for (const on of daysIn(from)) {
      reach(undefined, from, { ...from, day: on, evaluation: evaluated(world, from.facts, on) });
    }
  }
  return { states, transitions };
}
