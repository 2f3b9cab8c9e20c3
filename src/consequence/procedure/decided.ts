import type { Truth } from "../../law/because.ts";
import type { Citation } from "../../law/citation.ts";
import type { ProcedureStep } from "./procedureStep.ts";

/**
 * A step that has to be and is not there stands in the way, and so does one that was taken with a fault; one of which nobody knows whether it is
 * there leaves the answer open.
 */
function kindOf({ force, state }: ProcedureStep): Truth["kind"] {
  switch (state) {
    case "evidenced":
    case "waived":
      return "holds";
    case "faulty":
      return "fails";
    case "missing":
      return force === "must" ? "fails" : "holds";
    case "in-conflict":
    case "not-known":
      return force === "must" ? "unknown" : "holds";
  }
}

/** What stands in the way outweighs what is open. */
function together(kinds: readonly Truth["kind"][]): Truth["kind"] {
  if (kinds.includes("fails")) return "fails";
  return kinds.includes("unknown") ? "unknown" : "holds";
}

function until(steps: readonly ProcedureStep[]): {
  readonly before: readonly ProcedureStep[];
  readonly upTo: readonly ProcedureStep[];
} {
  const place = steps.findIndex(({ code }) => code === "decision");
  return { before: steps.slice(0, place), upTo: steps.slice(0, place + 1) };
}

/**
 * What stands in the way of calling a case decided: every step up to the decision that has to be and is not there, is there with a fault, or of
 * which nobody knows.
 *
 * @internal
 */
export function lackingIn(steps: readonly ProcedureStep[]): readonly ProcedureStep[] {
  return until(steps).upTo.filter((step) => kindOf(step) !== "holds");
}

/**
 * What stands in nobody's way and is open to doubt all the same: every step up to the decision that is there, and of which something is to be said.
 *
 * @internal
 */
export function doubtfulIn(steps: readonly ProcedureStep[]): readonly ProcedureStep[] {
  return until(steps).upTo.filter(({ state, because: { parts = [] } }) => state === "evidenced" && parts.length > 0);
}

/**
 * Whether everything is done that a decision needs.
 *
 * @internal
 */
export function readiness(steps: readonly ProcedureStep[], basis: readonly Citation[]): Truth {
  const { before } = until(steps);
  const kind = together(before.map(kindOf));
  const parts = before.filter((step) => kindOf(step) !== "holds").map(({ because }) => because);
  return { kind, because: { code: "may-be-decided", outcome: kind, basis, parts } };
}

/**
 * Whether a case is decided: a decision is recorded, by who may, naming its breach, and everything that it needs came before it.
 *
 * @internal
 */
export function decidedness(steps: readonly ProcedureStep[], basis: readonly Citation[]): Truth {
  const { upTo } = until(steps);
  const kind = together(upTo.map(kindOf));
  const parts = lackingIn(steps).map(({ because }) => because);
  return { kind, because: { code: "is-decided", outcome: kind, basis, parts } };
}
