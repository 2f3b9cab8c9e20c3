import type { Obligation } from "../../assessment/obligation.ts";
import { daysBetween } from "../../time/arithmetic.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import type { DueState } from "./timelineEntry.ts";

/**
 * How something stands that was done on a day, or was not done yet.
 *
 * @internal
 */
export function dueState(dueBy: PlainDate, doneOn: PlainDate | undefined, asOf: PlainDate): DueState {
  if (doneOn !== undefined)
    return doneOn > dueBy
      ? { kind: "done-late", on: doneOn, days: daysBetween(dueBy, doneOn) }
      : { kind: "done", on: doneOn };
  return asOf > dueBy ? { kind: "overdue", days: daysBetween(dueBy, asOf) } : { kind: "due" };
}

/**
 * How an obligation stands, in the words of a timeline.
 *
 * @internal
 */
export function obligationState({ state, doneOn, daysLate }: Obligation): DueState {
  switch (state) {
    case "kept":
      return { kind: "done", ...(doneOn === undefined ? {} : { on: doneOn }) };
    case "late":
      // Late is what was done on a recorded day after another recorded one.
      return doneOn === undefined ? { kind: "unknown" } : { kind: "done-late", on: doneOn, days: daysLate ?? 0 };
    case "breached":
      return { kind: "overdue", days: daysLate ?? 0 };
    case "due":
    case "left-undone":
    case "unknown":
      return { kind: state };
  }
}
