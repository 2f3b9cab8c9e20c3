import type { ImposedFact } from "../agreement/careerFacts.ts";
import type { PlainDate } from "../time/plainDate.ts";
import type { DisciplineDossier } from "./disciplineDossier.ts";

/** A punishment that was decided and not annulled, with the day by which it was decided. */
export interface Punishment {
  /** The kind, by code. */
  readonly kind: string;
  /** The day by which it was decided; it may take effect later. */
  readonly decidedOn: PlainDate;
  /** The cases and breaches that it names, if it names any. */
  readonly answers?: readonly string[];
  /** Whether it stands under an agreement and not under discipline law alone. */
  readonly underAgreement: boolean;
}

/** A decision was known, and so taken, no later than its record; it may take effect later. */
function decidedOn({ on, reportedOn }: ImposedFact): PlainDate {
  return reportedOn !== undefined && reportedOn < on ? reportedOn : on;
}

/**
 * The punishments under discipline law that were decided and not annulled, earliest first.
 *
 * @internal
 */
export function punishmentsOf({ facts, standing, isPunishment }: DisciplineDossier): readonly Punishment[] {
  const valid = new Set(standing.impositions.filter(({ state }) => state !== "annulled").map(({ id }) => id));
  return facts.events
    .filter((fact) => fact.kind === "imposed")
    .filter(({ id, step }) => valid.has(id) && isPunishment(step))
    .map((fact): Punishment => ({
      kind: fact.step,
      decidedOn: decidedOn(fact),
      ...(fact.answers === undefined ? {} : { answers: fact.answers }),
      underAgreement: fact.agreement !== undefined,
    }))
    .toSorted((a, b) => (a.decidedOn === b.decidedOn ? 0 : a.decidedOn < b.decidedOn ? -1 : 1));
}

/**
 * Whether a punishment answers something: what it names, and where it names nothing and stands under no agreement, every breach of
 * discipline known when it was decided. What became known only later no decision has answered.
 *
 * @internal
 */
export function isAnsweredBy(
  { answers, decidedOn: day, underAgreement }: Punishment,
  ids: readonly string[],
  knownOn: PlainDate,
): boolean {
  if (knownOn > day) return false;
  return answers === undefined ? !underAgreement : answers.some((id) => ids.includes(id));
}
