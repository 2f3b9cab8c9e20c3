import type { Because, ReasonValue } from "../../law/because.ts";
import type { Texts } from "../../result.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { noted } from "./caseRecord.ts";
import type { CaseUnderLaw } from "./procedureDossier.ts";
import type { ProcedureStepCode, ProcedureStepRule } from "./procedureLaw.ts";
import { evidenceOf, type StepEvidence } from "./stepEvidence.ts";
import { limitOf, type StepLimit } from "./stepLimit.ts";
import { missing, needOf, RECORDED_AS } from "./stepNeed.ts";

/**
 * Where one step of the procedure stands.
 *
 * @term Tahap pemeriksaan dan penjatuhan hukuman disiplin
 */
export interface ProcedureStep extends StepLimit {
  /** Which. */
  readonly code: ProcedureStepCode;
  /** What it is called. */
  readonly title: Texts;
  /** Who carries it out, by official term. */
  readonly by: readonly string[];
  /** Whether it has to be, or can be. */
  readonly force: "must" | "may";
  /**
   * Recorded and in order; recorded, but with a fault that makes it as good as missing; not recorded; recorded in two ways; not known whether it
   * is needed; or needed no more.
   */
  readonly state: "evidenced" | "faulty" | "missing" | "in-conflict" | "not-known" | "waived";
  /** The day on which it was carried out. */
  readonly on?: PlainDate;
  /** Why. */
  readonly because: Because;
}

/** Before the decision everything has to be done that the decision rests on. */
function afterDecision(rule: ProcedureStepRule, on: PlainDate, found: CaseUnderLaw): readonly Because[] {
  const { procedure, decision } = found;
  const place = procedure.steps.indexOf(rule);
  const decides = procedure.steps.findIndex(({ code }) => code === "decision");
  return decision.kind === "told" && place < decides && on > decision.fact.on
    ? [noted("step-after-decision", { on, decidedOn: decision.fact.on }, procedure.basis)]
    : [];
}

/** What a late delivery does to the punishment is not stated. */
function lateness(
  code: ProcedureStepCode,
  timeliness: ProcedureStep["timeliness"],
  found: CaseUnderLaw,
): readonly Because[] {
  return code === "delivery" && timeliness === "late"
    ? [noted("delivered-late", {}, found.procedure.lateDelivery.basis)]
    : [];
}

type Stands = Pick<ProcedureStep, "state" | "because">;

/** How a step stands, by what the records show of it. */
function standing(
  rule: ProcedureStepRule,
  { told, faults, doubts }: StepEvidence,
  force: "must" | "may",
  values: Readonly<Record<string, ReasonValue>>,
  found: CaseUnderLaw,
): Stands {
  const { basis } = rule;
  const fact = RECORDED_AS[rule.code];
  const parts = [...faults, ...doubts];
  switch (told.kind) {
    case "in-conflict":
      return {
        state: "in-conflict",
        because: {
          code: "step-in-conflict",
          outcome: "unknown",
          values,
          basis,
          missing: [missing(fact, found, "in-conflict")],
        },
      };
    case "told":
      return faults.length > 0
        ? { state: "faulty", because: { code: "step-faulty", outcome: "fails", values, basis, parts } }
        : { state: "evidenced", because: { code: "step-evidenced", outcome: "holds", values, basis, parts } };
    case "silent":
      return {
        state: "missing",
        because:
          force === "must"
            ? { code: "step-missing", outcome: "unknown", values, basis, missing: [missing(fact, found)] }
            : { code: "step-not-taken", outcome: "noted", values, basis },
      };
  }
}

/**
 * Where a step of the procedure stands; nothing where the case has no such step.
 *
 * @internal
 */
export function stepOf(rule: ProcedureStepRule, found: CaseUnderLaw): ProcedureStep | undefined {
  const { code, title, by } = rule;
  const need = needOf(rule, found);
  if (need.kind === "left-out") return undefined;
  if (need.kind === "waived" || need.kind === "not-known")
    return { code, title, by, force: "must", state: need.kind, because: need.because };
  const evidence = evidenceOf(code, found);
  const on = evidence.told.kind === "told" ? evidence.told.fact.on : undefined;
  const limit = limitOf(rule, on, found);
  const { dueBy, timeliness } = limit;
  const values = {
    step: title.id,
    stepEn: title.en ?? title.id,
    on: on ?? null,
    dueBy: dueBy?.kind === "day" ? dueBy.on : null,
    year: dueBy?.kind === "unknown-calendar" ? dueBy.year : null,
    timeliness: timeliness ?? null,
  };
  const whole: StepEvidence = {
    ...evidence,
    faults: [...evidence.faults, ...(on === undefined ? [] : afterDecision(rule, on, found))],
    doubts: [...evidence.doubts, ...lateness(code, timeliness, found)],
  };
  return {
    code,
    title,
    by,
    force: need.kind,
    ...standing(rule, whole, need.kind, values, found),
    ...(on === undefined ? {} : { on }),
    ...limit,
  };
}
