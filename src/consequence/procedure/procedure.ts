import type { PunishmentLevel } from "../../agreement/punishmentLevel.ts";
import type { Because, Truth } from "../../law/because.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { noted } from "./caseRecord.ts";
import { decidedness, doubtfulIn, lackingIn, readiness } from "./decided.ts";
import { type Effectiveness, effectivenessOf } from "./effectiveness.ts";
import { failuresOf } from "./failures.ts";
import { payOf, type PayState } from "./payState.ts";
import { type ProcedureDossier, underLaw } from "./procedureDossier.ts";
import type { ProcedureStepCode } from "./procedureLaw.ts";
import { remediesOfCase } from "../remedy/remediesOfCase.ts";
import type { RemedyAnswer } from "../remedy/remedy.ts";
import { type ProcedureStep, stepOf } from "./procedureStep.ts";

/**
 * The decision of a case, as recorded.
 *
 * @term Keputusan hukuman disiplin
 */
export interface RecordedDecision {
  /** Its identity. */
  readonly id: string;
  /** The kind of punishment, by code. */
  readonly step: string;
  /** Its date. */
  readonly on: PlainDate;
  /** Who decided, by official term. */
  readonly by: string;
}

/**
 * Where the procedure of a case stands: what is evidenced, what is missing and by when, and whether one may speak of a decision.
 *
 * @term Tata cara penjatuhan hukuman disiplin
 */
export interface CaseProcedure {
  /** The ids under which the case is recorded. */
  readonly cases: readonly string[];
  /** The level of the punishment, where it is known. */
  readonly level?: PunishmentLevel;
  /** The steps, in the order of the law; empty where no procedure of that day is carried in. */
  readonly steps: readonly ProcedureStep[];
  /** Whether everything is done that a decision needs. */
  readonly ready: Truth;
  /** Whether it is decided: a decision is recorded, and everything that it needs. */
  readonly decided: Truth;
  /** The steps that stand in the way of calling it decided. */
  readonly lacking: readonly ProcedureStepCode[];
  /** The steps up to the decision that are there and open to doubt, such as a summons at too short a notice; they stand in nobody's way. */
  readonly doubtful: readonly ProcedureStepCode[];
  /** The decision, where one is recorded, whether it is in order or not. */
  readonly decision?: RecordedDecision;
  /** When the decision takes effect. */
  readonly effect: Effectiveness;
  /** How the decision can be contested. */
  readonly remedies: RemedyAnswer;
  /** What becomes of pay, in a case of absence in a row. */
  readonly pay?: PayState;
  /** What becomes of those who left undone what the law asks of them. */
  readonly failures: readonly Because[];
  /** What is to be said about the whole: that the procedure reaches contract staff by reference alone. */
  readonly doubts: readonly Because[];
  /** That no record names the case, where one was asked about by an id: a slip in it looks like a case in which nothing has happened yet. */
  readonly unrecorded?: Because;
}

/**
 * Where the procedure of a case stands on a day.
 *
 * @internal
 */
export function procedureOf(dossier: ProcedureDossier): CaseProcedure {
  const { cases } = dossier;
  const found = underLaw(dossier);
  const failures = failuresOf(dossier);
  if (found === undefined) {
    const because: Because = { code: "procedure-not-carried-in", outcome: "unknown" };
    const unknown: Truth = { kind: "unknown", because };
    const remedies: RemedyAnswer = { kind: "not-stated", because };
    const effect: Effectiveness = { kind: "not-decided", because };
    const none = { steps: [], lacking: [], doubtful: [], doubts: [] };
    return { cases, ...none, ready: unknown, decided: unknown, effect, remedies, failures };
  }
  const steps = found.procedure.steps.flatMap((rule) => stepOf(rule, found) ?? []);
  const { decision, level } = found;
  const { byReference } = found.law;
  const pay = payOf(found);
  return {
    cases,
    steps,
    ready: readiness(steps, found.procedure.basis),
    decided: decidedness(steps, found.procedure.basis),
    lacking: lackingIn(steps).map(({ code }) => code),
    doubtful: doubtfulIn(steps).map(({ code }) => code),
    effect: effectivenessOf(found),
    remedies: remediesOfCase(found),
    failures,
    doubts: byReference === undefined ? [] : [noted("procedure-by-reference", {}, byReference)],
    ...(level === undefined ? {} : { level }),
    ...(decision.kind === "told"
      ? { decision: { id: decision.fact.id, step: decision.fact.step, on: decision.fact.on, by: decision.fact.by } }
      : {}),
    ...(pay === undefined ? {} : { pay }),
  };
}
