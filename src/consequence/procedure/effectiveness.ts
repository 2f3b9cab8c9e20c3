import type { Because, MissingFact } from "../../law/because.ts";
import { factsOf } from "../../agreement/factsOf.ts";
import { latest, type PlainDate } from "../../time/plainDate.ts";
import { happened, noted, toldOf } from "./caseRecord.ts";
import type { CaseUnderLaw } from "./procedureDossier.ts";
import { remediesRecorded } from "../remedy/remedyRecord.ts";
import { lastWorkingDay } from "./timeLimit.ts";

/**
 * When a decision takes effect.
 *
 * @term Mulai berlakunya keputusan hukuman disiplin
 */
export type Effectiveness = {
  /** Why. */
  readonly because: Because;
} & (
  | {
      /** Nothing is decided. */
      readonly kind: "not-decided";
    }
  | {
      /** The receipt is not recorded, or records of it contradict each other: the time does not run. */
      readonly kind: "not-received";
    }
  | {
      /** A remedy was filed before it took effect: it follows the outcome. */
      readonly kind: "suspended";
      /** The day of the filing. */
      readonly since: PlainDate;
    }
  | {
      /** It was struck down. */
      readonly kind: "annulled";
      /** The day. */
      readonly on: PlainDate;
    }
  | {
      /** The calendar ends before the day is reached. */
      readonly kind: "unknown-calendar";
      /** The first year that is missing. */
      readonly year: number;
    }
  | {
      /** On a day. */
      readonly kind: "on";
      /** The day. */
      readonly on: PlainDate;
    }
);

/** An effect that was recorded for an earlier day than the law gives. */
function tooEarly(id: string, on: PlainDate, found: CaseUnderLaw): readonly Because[] {
  const { facts, procedure } = found;
  return factsOf(facts, "imposed")
    .filter((fact) => fact.id === id && fact.on < on)
    .map((fact) => noted("effect-too-early", { recorded: fact.on, on }, procedure.effect.basis));
}

/** When a decision takes effect by its receipt alone. */
function byReceipt(id: string, found: CaseUnderLaw): Effectiveness {
  const { procedure, calendar, cases } = found;
  const { basis, workingDays } = procedure.effect;
  const received = toldOf(happened("decision-delivered", found).filter((fact) => fact.decision === id));
  if (received.kind !== "told") {
    const why = received.kind === "silent" ? "not-recorded" : "in-conflict";
    const missing: MissingFact = { fact: "decision-delivered", about: cases[0] ?? id, why };
    const values = { workingDays };
    const because: Because = { code: "effect-not-received", outcome: "unknown", values, basis, missing: [missing] };
    return { kind: "not-received", because };
  }
  const receivedOn = received.fact.on;
  const day = lastWorkingDay(procedure.effect, receivedOn, calendar);
  if (day.kind === "unknown-calendar") {
    const values = { receivedOn, workingDays, year: day.year };
    return { because: { code: "effect-calendar-unknown", outcome: "unknown", values, basis }, ...day };
  }
  const { on } = day;
  const parts = tooEarly(id, on, found);
  const because: Because = {
    code: "effect-on",
    outcome: "noted",
    values: { receivedOn, workingDays, on },
    basis,
    parts,
  };
  return { kind: "on", on, because };
}

/**
 * When the decision of a case takes effect: counted in working days from its receipt, and where it was contested before that day, by the outcome.
 *
 * @internal
 */
export function effectivenessOf(found: CaseUnderLaw): Effectiveness {
  const { decision, procedure, law, facts, cases, asOf } = found;
  if (decision.kind !== "told") {
    const { basis } = procedure.effect;
    const missing: MissingFact = { fact: "punishment-decided", about: cases[0] ?? "", why: "in-conflict" };
    const because: Because =
      decision.kind === "silent"
        ? { code: "effect-not-decided", outcome: "noted", basis }
        : { code: "effect-decision-in-conflict", outcome: "unknown", basis, missing: [missing] };
    return { kind: "not-decided", because };
  }
  const { id } = decision.fact;
  const received = byReceipt(id, found);
  const { filedOn, outcome, pending } = remediesRecorded(id, facts, asOf);
  const basis = law.remedies?.effect.basis ?? [];
  if (outcome?.outcome === "annulled") {
    return { kind: "annulled", on: outcome.on, because: noted("effect-annulled", { on: outcome.on }, basis) };
  }
  const heldUp = filedOn !== undefined && (received.kind !== "on" || filedOn < received.on);
  if (filedOn !== undefined && heldUp && pending) {
    return { kind: "suspended", since: filedOn, because: noted("effect-suspended", { filedOn }, basis) };
  }
  if (!heldUp || received.kind !== "on" || outcome === undefined || outcome.outcome === "not-accepted") return received;
  const on = latest([received.on, outcome.on]) ?? outcome.on;
  return { kind: "on", on, because: noted("effect-by-outcome", { on, outcomeOn: outcome.on }, basis) };
}
