import type { AppealReceivedFact } from "../../agreement/remedyFacts.ts";
import type { Because, MissingFact } from "../../law/because.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { happened, noted, toldOf } from "../procedure/caseRecord.ts";
import type { AppealRemedy, CitedLimit } from "./remedyLaw.ts";
import type { RemedyQuestion } from "./remedyQuestion.ts";
import { remedyRecordOf } from "./remedyRecord.ts";
import type { StepLimit } from "../procedure/stepLimit.ts";
import { lastWorkingDay } from "../procedure/timeLimit.ts";

/** A time limit of those who answer or decide on a remedy. */
export interface RemedyClock extends StepLimit {
  /** The answer of the appointing authority, or the decision of the board. */
  readonly what: "answer" | "decision";
  /** The day on which it was done. */
  readonly on?: PlainDate;
  /** Why. */
  readonly because: Because;
}

function clock(
  what: RemedyClock["what"],
  by: AppealReceivedFact["by"],
  on: PlainDate | undefined,
  limit: CitedLimit,
  question: RemedyQuestion,
): RemedyClock {
  const id = question.decision?.id ?? "";
  const received = toldOf(
    happened("appeal-received", question).filter((fact) => fact.decision === id && fact.by === by),
  );
  const done = on === undefined ? {} : { on };
  const { workingDays, basis } = limit;
  if (received.kind !== "told") {
    const why = received.kind === "silent" ? "not-recorded" : "in-conflict";
    const missing: MissingFact = { fact: "appeal-received", about: by, why };
    const because: Because = {
      code: "appeal-clock-not-running",
      outcome: "unknown",
      values: { by, workingDays, what },
      basis,
      missing: [missing],
    };
    return { what, ...done, because };
  }
  const dueBy = lastWorkingDay(limit, received.fact.on, question.calendar);
  const values = { by, workingDays, what, on: on ?? null, receivedOn: received.fact.on };
  if (dueBy.kind === "unknown-calendar") {
    return { what, ...done, dueBy, because: noted("appeal-clock-unknown", { year: dueBy.year, ...values }, basis) };
  }
  const counted = { dueBy: dueBy.on, ...values };
  if (on !== undefined) {
    const timeliness = on <= dueBy.on ? "in-time" : "late";
    return { what, ...done, dueBy, timeliness, because: noted("appeal-clock-done", { timeliness, ...counted }, basis) };
  }
  return question.asOf > dueBy.on
    ? { what, dueBy, timeliness: "overdue", because: noted("appeal-clock-overdue", counted, basis) }
    : { what, dueBy, because: noted("appeal-clock-running", counted, basis) };
}

/**
 * The time limits of an appeal that was filed: the appointing authority answers within one of them, the board decides within the other.
 *
 * @internal
 */
export function appealClocks({ answer, decision }: AppealRemedy, question: RemedyQuestion): readonly RemedyClock[] {
  const id = question.decision?.id ?? "";
  const answered = toldOf(happened("appeal-answered", question).filter((fact) => fact.decision === id));
  const { outcome } = remedyRecordOf("banding-administratif", id, question.facts, question.asOf);
  return [
    clock(
      "answer",
      "pejabat-pembina-kepegawaian",
      answered.kind === "told" ? answered.fact.on : undefined,
      answer,
      question,
    ),
    clock("decision", "bpasn", outcome?.on, decision, question),
  ];
}
