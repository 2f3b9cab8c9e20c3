import type { ImposedFact } from "../../agreement/careerFacts.ts";
import { factsOf } from "../../agreement/factsOf.ts";
import type { Facts } from "../../agreement/facts.ts";
import type { Citation } from "../../law/citation.ts";
import type { Duration } from "../../time/duration.ts";
import { earliest, latest, type PlainDate } from "../../time/plainDate.ts";
import type { Effect } from "./effect.ts";
import { lastServed, type OverlapRule, type Span, spansOf, type Term } from "./overlap.ts";
import { remediesRecorded } from "../remedy/remedyRecord.ts";

/** What the rules say of a step of a ladder, or of a kind of punishment. */
export interface KnownStep {
  /** What it does. */
  readonly effect: Effect;
  /** Where it stands. */
  readonly basis: readonly Citation[];
  /** How heavy it is among the punishments of the law, a larger number being heavier; missing for what that law does not list. */
  readonly severity?: number;
}

/** Everything that can have been imposed, by code. */
export interface KnownSteps {
  /** The steps and kinds. */
  readonly byCode: Readonly<Record<string, KnownStep>>;
  /** What happens when a punishment meets another, since the day on which a rule says so; before it they run side by side. */
  readonly overlap?: OverlapRule & {
    /** The first day of the rule. */
    readonly since: PlainDate;
  };
}

/** A consequence that an authority imposed, as it stands on the day. */
export interface Imposition {
  /** The decision's identity. */
  readonly id: string;
  /** The step, or the kind that a remedy put in its place. */
  readonly step: string;
  /** The day it took or takes effect. */
  readonly on: PlainDate;
  /** The first day on which it is served: later than its effect, where it waits for another to end. */
  readonly from: PlainDate;
  /** Its last day, where it has a term. */
  readonly until?: PlainDate;
  /**
   * Not yet effective; held up by a remedy that is not decided; waiting for another to end; running; over; ended by a heavier one; or annulled.
   * What is served or was replaced still counts as imposed; what was annulled does not.
   */
  readonly state: "coming" | "suspended" | "waiting" | "running" | "served" | "replaced" | "annulled";
  /** What it does; missing where the rule set does not know the step. */
  readonly effect?: Effect;
  /** Where the step stands, and the rule by which it waits or was replaced. */
  readonly basis: readonly Citation[];
}

interface Decision {
  readonly id: string;
  readonly step: string;
  readonly on: PlainDate;
  readonly known: KnownStep | undefined;
  readonly annulled: boolean;
  readonly suspended: boolean;
  readonly servedOn: PlainDate | undefined;
}

/** What a decision says once a remedy has been heard: its kind, and when it takes effect. */
function afterRemedy(
  { id, step, on }: ImposedFact,
  facts: Facts,
  asOf: PlainDate,
): Omit<Decision, "known" | "servedOn"> {
  const { filedOn, outcome, pending } = remediesRecorded(id, facts, asOf);
  // What had taken effect when it was contested is not held up any more.
  const heldUp = filedOn !== undefined && filedOn < on;
  const asDecided = { id, step, on, annulled: false, suspended: heldUp && pending };
  if (outcome === undefined || outcome.outcome === "not-accepted") return asDecided;
  const since = latest([on, outcome.on]) ?? on;
  switch (outcome.kind) {
    case "remedy-changed":
      return { ...asDecided, step: outcome.step, on: since };
    case "remedy-decided":
      return { ...asDecided, annulled: outcome.outcome === "annulled", on: heldUp ? since : on };
  }
}

function decisionsOf(facts: Facts, steps: KnownSteps, asOf: PlainDate): readonly Decision[] {
  const ended = (kind: "annulled" | "served", id: string): PlainDate | undefined =>
    earliest(
      factsOf(facts, kind)
        .filter(({ imposed, on }) => imposed === id && on <= asOf)
        .map(({ on }) => on),
    );
  return factsOf(facts, "imposed")
    .map((fact) => {
      const now = afterRemedy(fact, facts, asOf);
      return {
        known: Object.hasOwn(steps.byCode, now.step) ? steps.byCode[now.step] : undefined,
        servedOn: ended("served", fact.id),
        ...now,
        annulled: now.annulled || ended("annulled", fact.id) !== undefined,
      };
    })
    .toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1));
}

/** How long it lasts, where the source says so. */
function termOf({ known }: Pick<Decision, "known">): Duration | undefined {
  const effect = known?.effect;
  return effect !== undefined && "term" in effect && typeof effect.term !== "string" ? effect.term : undefined;
}

/** Only what has a term and a place among the punishments of the law can meet another; what lies ahead meets nothing yet. */
function termsOf(decisions: readonly Decision[], since: PlainDate, asOf: PlainDate): readonly Term[] {
  return decisions.flatMap((decision): readonly Term[] => {
    const { id, on, known, annulled, suspended, servedOn } = decision;
    const lasts = termOf(decision);
    if (annulled || suspended || on < since || on > asOf) return [];
    if (known?.severity === undefined || lasts === undefined) return [];
    return [{ id, on, lasts, severity: known.severity, ...(servedOn === undefined ? {} : { servedOn }) }];
  });
}

function alone(decision: Decision): Omit<Span, "until"> & { readonly until?: PlainDate } {
  const { on, suspended } = decision;
  const lasts = termOf(decision);
  return suspended || lasts === undefined ? { from: on } : { from: on, until: lastServed(on, lasts) };
}

function stateOf(
  { on, known, annulled, suspended, servedOn }: Decision,
  { from, until, replacedBy }: ReturnType<typeof alone>,
  asOf: PlainDate,
): Imposition["state"] {
  if (annulled) return "annulled";
  if (suspended) return "suspended";
  if (on > asOf) return "coming";
  if (from > asOf) return "waiting";
  if (replacedBy !== undefined) return "replaced";
  // A reprimand is done on the day it takes effect.
  const over = servedOn !== undefined || known?.effect.kind === "reprimand" || (until !== undefined && asOf > until);
  return over ? "served" : "running";
}

/**
 * Every consequence imposed so far, earliest first.
 *
 * @internal
 */
export function impositionsOf(facts: Facts, steps: KnownSteps, asOf: PlainDate): readonly Imposition[] {
  const decisions = decisionsOf(facts, steps, asOf);
  const { overlap } = steps;
  const spans: ReadonlyMap<string, Span> =
    overlap === undefined ? new Map() : spansOf(termsOf(decisions, overlap.since, asOf));
  return decisions.map((decision): Imposition => {
    const { id, step, on, known } = decision;
    const span = spans.get(id) ?? alone(decision);
    const moved = overlap !== undefined && (span.from !== on || span.replacedBy !== undefined);
    return {
      id,
      step,
      on,
      from: span.from,
      state: stateOf(decision, span, asOf),
      basis: [...(known?.basis ?? []), ...(moved ? overlap.basis : [])],
      ...(span.until === undefined ? {} : { until: span.until }),
      ...(known === undefined ? {} : { effect: known.effect }),
    };
  });
}

/**
 * The day from which the official is dismissed: the first one on which a dismissal that was not annulled bites.
 *
 * @internal
 */
export function dismissalIn(impositions: readonly Imposition[]): PlainDate | undefined {
  return earliest(
    impositions.filter((one) => one.effect?.kind === "dismissal" && hasBegun(one)).map(({ from }) => from),
  );
}

/**
 * Whether a consequence has begun to be served by the day, and was not annulled.
 *
 * @internal
 */
export function hasBegun({ state }: Imposition): boolean {
  return state === "running" || state === "served" || state === "replaced";
}
