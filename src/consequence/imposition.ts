import type { Facts } from "../agreement/facts.ts";
import type { ImposedFact } from "../agreement/careerFacts.ts";
import { lastDay } from "../time/duration.ts";
import { type PlainDate } from "../time/plainDate.ts";
import { type Effect } from "./effect.ts";

/** A consequence that an authority imposed, as it stands on the day. */
export interface Imposition {
  /** The decision's identity. */
  readonly id: string;
  /** The step. */
  readonly step: string;
  /** The day it took or takes effect. */
  readonly on: PlainDate;
  /** Its last day, where it has a term. */
  readonly until?: PlainDate;
  /** Not yet effective, running, over, or annulled. A served step still counts as imposed; an annulled one does not. */
  readonly state: "coming" | "running" | "served" | "annulled";
  /** What it does; missing where the rule set does not know the step. */
  readonly effect?: Effect;
}

/** What each step does, by code. */
export type EffectsByStep = Readonly<Record<string, Effect>>;

function lasts(imposed: ImposedFact, effect: Effect | undefined): PlainDate | undefined {
  if (effect === undefined || !("term" in effect) || typeof effect.term === "string") return undefined;
  // A running punishment counts its first day: effective 8 March 2022, 12 months, last day 7 March 2023.
  return lastDay(imposed.on, effect.term, "first-day-counted");
}

/**
 * Every consequence imposed so far, earliest first.
 *
 * @internal
 */
export function impositionsOf(facts: Facts, effects: EffectsByStep, asOf: PlainDate): readonly Imposition[] {
  const annulled = new Set(
    facts.events.flatMap((fact) => (fact.kind === "annulled" && fact.on <= asOf ? [fact.imposed] : [])),
  );
  const served = new Set(
    facts.events.flatMap((fact) => (fact.kind === "served" && fact.on <= asOf ? [fact.imposed] : [])),
  );
  return facts.events
    .filter((fact) => fact.kind === "imposed")
    .toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1))
    .map((fact): Imposition => {
      const effect = Object.hasOwn(effects, fact.step) ? effects[fact.step] : undefined;
      const until = lasts(fact, effect);
      // A reprimand is done on the day it takes effect.
      const over = served.has(fact.id) || effect?.kind === "reprimand" || (until !== undefined && asOf > until);
      const state = annulled.has(fact.id) ? "annulled" : fact.on > asOf ? "coming" : over ? "served" : "running";
      const term = until === undefined ? {} : { until };
      return { id: fact.id, step: fact.step, on: fact.on, ...term, state, ...(effect === undefined ? {} : { effect }) };
    });
}
