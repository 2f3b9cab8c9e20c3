import type { Fact } from "../../agreement/facts.ts";
import { punishmentLevels } from "../../agreement/punishmentLevel.ts";
import type { Because, MissingFact } from "../../law/because.ts";
import { circumstanceOf } from "./circumstance.ts";
import type { CaseUnderLaw } from "./procedureDossier.ts";
import type { ProcedureStepCode, ProcedureStepRule } from "./procedureLaw.ts";

/** The kinds of facts by which steps are recorded. */
type StepFact = Extract<
  Fact["kind"],
  | "summoned"
  | "team-formed"
  | "temporarily-released"
  | "examined"
  | "examination-recorded"
  | "punishment-decided"
  | "decision-delivered"
  | "decision-dispatched"
  | "dismissal-proposed"
  | "dismissal-decided"
>;

/** By which kind of fact each step is recorded. */
export const RECORDED_AS: Readonly<Record<ProcedureStepCode, StepFact>> = {
  "first-summons": "summoned",
  "second-summons": "summoned",
  team: "team-formed",
  "temporary-release": "temporarily-released",
  examination: "examined",
  "examination-record": "examination-recorded",
  decision: "punishment-decided",
  delivery: "decision-delivered",
  dispatch: "decision-dispatched",
  "dismissal-proposal": "dismissal-proposed",
  "dismissal-decision": "dismissal-decided",
};

/** The facts that are asked for. */
type Asked = StepFact | "case-opened" | "appeared";

/**
 * A fact of a case that is missing.
 *
 * @internal
 */
export function missing(fact: Asked, { cases }: CaseUnderLaw, why: MissingFact["why"] = "not-recorded"): MissingFact {
  return { fact, about: cases[0] ?? "", why };
}

/** Whether a step is needed: it has to be, or can be; it is needed no more; it is not known; or the case has no such step. */
export type StepNeed =
  { readonly kind: "must" | "may" | "left-out" } | { readonly kind: "waived" | "not-known"; readonly because: Because };

/** Whether a step has to be, can be, or does not exist; where the level is not known, a step that not every level has is not known either. */
function forceOf({ force }: ProcedureStepRule, level: CaseUnderLaw["level"]): "must" | "may" | "not-known" | undefined {
  if (level !== undefined) return force[level];
  const said = punishmentLevels.map((each) => force[each]);
  if (said.every((each) => each === "must")) return "must";
  return said.includes("must") ? "not-known" : undefined;
}

/**
 * Whether a step is needed, by the level of the punishment and by what has happened so far.
 *
 * @internal
 */
export function needOf(rule: ProcedureStepRule, found: CaseUnderLaw): StepNeed {
  const { basis, onlyIf, unless, title } = rule;
  const values = { step: title.id, stepEn: title.en ?? title.id };
  const force = forceOf(rule, found.level);
  const only = onlyIf === undefined ? "holds" : circumstanceOf(onlyIf, found);
  if (force === undefined || only === "fails") return { kind: "left-out" };
  if (unless !== undefined && circumstanceOf(unless, found) === "holds") {
    const { absentia } = found.procedure;
    return { kind: "waived", because: { code: "step-waived", outcome: "holds", values, basis: absentia.basis } };
  }
  const hangsOn = (because: Because, asked: Asked): StepNeed => ({
    kind: "not-known",
    because: { ...because, missing: [missing(asked, found)] },
  });
  if (only === "unknown") {
    return hangsOn({ code: "step-hangs-on-appearance", outcome: "unknown", values, basis }, "appeared");
  }
  return force === "not-known"
    ? hangsOn({ code: "step-hangs-on-level", outcome: "unknown", values, basis }, "case-opened")
    : { kind: force };
}
