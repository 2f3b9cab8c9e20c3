import type { Because, MissingFact } from "../law/because.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { happened, noted, toldOf } from "./caseRecord.ts";
import type { CaseUnderLaw } from "./procedureDossier.ts";
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
  return facts.events
    .filter((fact) => fact.kind === "imposed")
    .filter((fact) => fact.id === id && fact.on < on)
    .map((fact) => noted("effect-too-early", { recorded: fact.on, on }, procedure.effect.basis));
}

/**
 * When the decision of a case takes effect, counted in working days from its receipt.
 *
 * @internal
 */
export function effectivenessOf(found: CaseUnderLaw): Effectiveness {
  const { decision, procedure, calendar, cases } = found;
  const { basis, workingDays } = procedure.effect;
  if (decision.kind !== "told") {
    return { kind: "not-decided", because: { code: "effect-not-decided", outcome: "noted", basis } };
  }
  const { id } = decision.fact;
  const received = toldOf(happened("decision-delivered", found).filter((fact) => fact.decision === id));
  if (received.kind !== "told") {
    const why = received.kind === "silent" ? "not-recorded" : "in-conflict";
    const missing: MissingFact = { fact: "decision-delivered", about: cases[0] ?? id, why };
    const because: Because = {
      code: "effect-not-received",
      outcome: "unknown",
      values: { workingDays },
      basis,
      missing: [missing],
    };
    return { kind: "not-received", because };
  }
  const receivedOn = received.fact.on;
  const day = lastWorkingDay(procedure.effect, receivedOn, calendar);
  if (day.kind === "unknown-calendar") {
    const values = { receivedOn, workingDays, year: day.year };
    return { ...day, because: { code: "effect-calendar-unknown", outcome: "unknown", values, basis } };
  }
  const { on } = day;
  const parts = tooEarly(id, on, found);
  return {
    kind: "on",
    on,
    because: { code: "effect-on", outcome: "noted", values: { receivedOn, workingDays, on }, basis, parts },
  };
}
