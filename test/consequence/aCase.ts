import {
  type AppearedFact,
  type CaseProcedure,
  type DecisionDeliveredFact,
  type Examiner,
  type ExaminationRecordedFact,
  type ExaminedFact,
  type Fact,
  type Facts,
  national,
  plainDate,
  type PostLevel,
  procedureOfCase,
  type ProcedureStep,
  type ProcedureStepCode,
  type PunishmentDecidedFact,
  type PunishmentLevel,
  type RuleSet,
  type SummonedFact,
  type TeamMember,
} from "perjanjian-kinerja";

import { dossier } from "./given.ts";

const of = { case: "kasus-1" } as const;

export const opened = (level: PunishmentLevel, on = "2024-01-02"): Fact => ({
  kind: "case-opened",
  ...of,
  level,
  on: plainDate(on),
});

export const summoned = (call: SummonedFact["call"], on: string, examinationOn: string): SummonedFact => ({
  kind: "summoned",
  ...of,
  call,
  examinationOn: plainDate(examinationOn),
  on: plainDate(on),
});

export const absentOn = (call: AppearedFact["call"], on: string): AppearedFact => ({
  kind: "appeared",
  ...of,
  call,
  appeared: false,
  on: plainDate(on),
});

const whole: readonly TeamMember[] = [
  { element: "atasan-langsung" },
  { element: "unsur-pengawasan" },
  { element: "unsur-kepegawaian" },
];

export const teamFormed = (on: string, members: readonly TeamMember[] = whole): Fact => ({
  kind: "team-formed",
  ...of,
  members,
  on: plainDate(on),
});

export const examined = (on: string, by: Examiner, other: Partial<ExaminedFact> = {}): ExaminedFact => ({
  kind: "examined",
  ...of,
  by,
  on: plainDate(on),
  ...other,
});

export const recorded = (on: string, by: ExaminationRecordedFact["examined"] = "signed"): Fact => ({
  kind: "examination-recorded",
  ...of,
  examined: by,
  on: plainDate(on),
});

/** A decision of the regent, with the id SK-1, unless the test says otherwise. */
export const punished = (
  step: string,
  on: string,
  other: Partial<PunishmentDecidedFact> = {},
): PunishmentDecidedFact => ({
  kind: "punishment-decided",
  id: "SK-1",
  ...of,
  step,
  by: "bupati",
  breach: "melanggar Pasal 3 huruf e",
  on: plainDate(on),
  ...other,
});

export const delivered = (on: string, how: DecisionDeliveredFact["how"] = "handed-over"): DecisionDeliveredFact => ({
  kind: "decision-delivered",
  decision: "SK-1",
  how,
  on: plainDate(on),
});

export const deliveryFailed = (on: string): Fact => ({ kind: "delivery-failed", decision: "SK-1", on: plainDate(on) });
export const dispatched = (on: string): Fact => ({ kind: "decision-dispatched", decision: "SK-1", on: plainDate(on) });

/** Whose case it is; of an administrator under national law where the test does not say. */
interface Whose {
  readonly post?: PostLevel;
  readonly employment?: Facts["employment"];
  readonly rules?: RuleSet;
  readonly absenceReachedOn?: string;
}

export function caseOn(
  day: string,
  events: readonly Fact[],
  { post = "administrator", employment = "PNS", rules = national, absenceReachedOn }: Whose = {},
): CaseProcedure {
  const facts = { ...dossier(...events), employment };
  const reached = absenceReachedOn === undefined ? {} : { absenceReachedOn: plainDate(absenceReachedOn) };
  return procedureOfCase(rules, facts, { case: "kasus-1", of: post, ...reached }, plainDate(day));
}

export function stepIn({ steps }: CaseProcedure, code: ProcedureStepCode): ProcedureStep {
  const found = steps.find((step) => step.code === code);
  if (found === undefined) throw new RangeError(`The case has no step "${code}".`);
  return found;
}

/** Every step with its state. */
export const statesOf = ({ steps }: CaseProcedure): readonly string[] =>
  steps.map(({ code, state }) => `${code} ${state}`);

/** The codes of what is wrong with a step, or to be said about it. */
export const notesOn = (procedure: CaseProcedure, code: ProcedureStepCode): readonly string[] =>
  (stepIn(procedure, code).because.parts ?? []).map((part) => part.code);

/** A heavy case of an administrator, by the book, up to the examination of 30 October 2024. */
export const examinedByTheBook: readonly Fact[] = [
  opened("berat", "2024-10-01"),
  teamFormed("2024-10-14"),
  summoned("first", "2024-10-16", "2024-10-30"),
  { ...absentOn("first", "2024-10-30"), appeared: true },
  examined("2024-10-30", "tim-pemeriksa"),
  recorded("2024-10-30"),
];
