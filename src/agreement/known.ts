import type { PlainDate } from "../time/plainDate.ts";
import type { Fact, Facts } from "./facts.ts";

/**
 * The day on which a fact became known.
 *
 * @example
 * knownOn({ kind: "rank", rank: "IV/a", on: plainDate("2024-04-01"), reportedOn: plainDate("2024-05-02") }) // => "2024-05-02"
 */
export function knownOn(fact: Fact): PlainDate {
  return fact.reportedOn ?? fact.on;
}

/**
 * The dossier as it was known on a day: facts that became known later are left out.
 *
 * @example
 * factsKnownOn(contohFacts, plainDate("2025-01-01")).events.length // => 1
 */
export function factsKnownOn(facts: Facts, day: PlainDate): Facts {
  const events = facts.events.filter((fact) => knownOn(fact) <= day);
  return events.length === facts.events.length ? facts : { ...facts, events };
}

/** What the dossier says about one question. */
export type Told<F extends Fact> =
  | {
      /** Nobody recorded anything. */
      readonly kind: "silent";
    }
  | {
      /** One answer stands. */
      readonly kind: "told";
      /** The fact that stands: the one known last. */
      readonly fact: F;
      /** The day since which this answer has been known without a break; a later fact that only repeats it does not move it. */
      readonly since: PlainDate;
    }
  | {
      /** Answers contradict each other, and nobody has decided yet. */
      readonly kind: "in-conflict";
      /** The facts that contradict each other. */
      readonly facts: readonly F[];
    };

/**
 * What several facts about one and the same question say: the one known last stands, because a later report corrects an earlier one.
 * Different answers that became known on the same day contradict each other, and stay unknown until a later fact decides.
 *
 * @example
 * const day = plainDate("2024-03-25");
 * const one = { kind: "attended", agreement: "a", occasion: "signing", attended: true, on: day } as const;
 * settle([one, { ...one, attended: false }], ({ attended }) => attended).kind // => "in-conflict"
 */
export function settle<F extends Fact>(about: readonly F[], answer: (fact: F) => unknown): Told<F> {
  const [first, second] = about;
  if (first === undefined) return { kind: "silent" };
  if (second === undefined) return { kind: "told", fact: first, since: knownOn(first) };
  const days = about.map(knownOn).sort();
  const newest = days.at(-1) ?? knownOn(first);
  const last = about.filter((fact) => knownOn(fact) === newest);
  const [standing = first] = last;
  // A figure that is no number is still the same as itself.
  const said = [answer(standing)];
  const others = about.filter((fact) => !said.includes(answer(fact))).map(knownOn);
  if (others.includes(newest)) return { kind: "in-conflict", facts: last };
  const since = days.find((day) => others.every((other) => day > other));
  return { kind: "told", fact: standing, since: since ?? newest };
}
