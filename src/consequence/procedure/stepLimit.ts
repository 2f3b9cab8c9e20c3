import type { Fact } from "../../agreement/facts.ts";
import type { Told } from "../../agreement/known.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import type { DayFound } from "../../time/workingDays.ts";
import { happened, ofCase, toldOf } from "./caseRecord.ts";
import type { CaseUnderLaw } from "./procedureDossier.ts";
import type { LimitStart, ProcedureStepRule } from "./procedureLaw.ts";
import { lastWorkingDay } from "./timeLimit.ts";

/** By when a step is due, and how that stands. */
export interface StepLimit {
  /** The last day for it, or the year in which the calendar ends; missing where no time limit runs. */
  readonly dueBy?: DayFound;
  /** Whether the time limit was kept, was missed, or has passed without the step. */
  readonly timeliness?: "in-time" | "late" | "overdue";
}

/** The day from which a time limit is counted, once that day is recorded. */
function startOf(from: LimitStart, found: CaseUnderLaw): PlainDate | undefined {
  const { decision } = found;
  const id = decision.kind === "told" ? decision.fact.id : undefined;
  const dayOf = (told: Told<Fact>): PlainDate | undefined => (told.kind === "told" ? told.fact.on : undefined);
  switch (from) {
    case "first-examination-day": {
      const told = toldOf(ofCase("summoned", found).filter(({ call }) => call === "first"));
      return told.kind === "told" ? told.fact.examinationOn : undefined;
    }
    case "decision":
      return dayOf(decision);
    case "absence-at-delivery":
      return dayOf(toldOf(happened("delivery-failed", found).filter((fact) => fact.decision === id)));
    case "dismissal-proposal":
      return dayOf(toldOf(ofCase("dismissal-proposed", found)));
  }
}

function timelinessOf(
  dueBy: DayFound | undefined,
  on: PlainDate | undefined,
  asOf: PlainDate,
): StepLimit["timeliness"] {
  if (dueBy?.kind !== "day") return undefined;
  if (on !== undefined) return on <= dueBy.on ? "in-time" : "late";
  return asOf > dueBy.on ? "overdue" : undefined;
}

/**
 * By when a step is due, and whether it was in time.
 *
 * @internal
 */
export function limitOf({ within }: ProcedureStepRule, on: PlainDate | undefined, found: CaseUnderLaw): StepLimit {
  const start = within === undefined ? undefined : startOf(within.from, found);
  const dueBy = within === undefined || start === undefined ? undefined : lastWorkingDay(within, start, found.calendar);
  const timeliness = timelinessOf(dueBy, on, found.asOf);
  return { ...(dueBy === undefined ? {} : { dueBy }), ...(timeliness === undefined ? {} : { timeliness }) };
}
