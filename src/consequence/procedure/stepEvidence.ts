import { ranks } from "../../agreement/post.ts";
import type { SummonedFact, TeamFormedFact } from "../../agreement/procedureFacts.ts";
import type { Fact } from "../../agreement/facts.ts";
import type { Told } from "../../agreement/known.ts";
import type { Because } from "../../law/because.ts";
import { describeReading, takeReading } from "../../law/reading.ts";
import { latestStart, workingDaysBetween } from "../../time/workingDays.ts";
import { happened, noted, ofCase, toldOf } from "./caseRecord.ts";
import { decisionFaults } from "./decisionFaults.ts";
import type { CaseUnderLaw } from "./procedureDossier.ts";
import type { ProcedureStepCode } from "./procedureLaw.ts";

/** What the records show of a step. */
export interface StepEvidence {
  /** What is told. */
  readonly told: Told<Fact>;
  /** What is wrong with it, so that it is as good as missing. */
  readonly faults: readonly Because[];
  /** What is to be said about it, and takes nothing from it. */
  readonly doubts: readonly Because[];
}

const plain = (told: Told<Fact>): StepEvidence => ({ told, faults: [], doubts: [] });

/** Whether enough time lies between a letter and the examination, by the reading taken; too little or too much is a doubt and no fault. */
function noticeOf(
  { on, examinationOn }: SummonedFact,
  { procedure, calendar, choices }: CaseUnderLaw,
): readonly Because[] {
  const { workingDays, counting, says, basis } = procedure.notice;
  const between = workingDaysBetween(on, examinationOn, calendar, counting);
  const values = { on, examinationOn, workingDays };
  const taken = typeof says === "string" ? says : takeReading(says, choices).value;
  const parts: readonly Because[] =
    typeof says === "string" ? [] : [{ code: "reading", outcome: "noted", values: describeReading(says, choices) }];
  if (between.kind === "unknown-calendar") {
    return [{ code: "summons-notice-unknown", outcome: "noted", values: { year: between.year, ...values }, basis }];
  }
  const { count } = between;
  const latest = latestStart(examinationOn, workingDays, calendar, counting);
  const counted = { count, latest: latest.kind === "day" ? latest.on : null, ...values };
  if (taken === "at-least" && count < workingDays) {
    return [{ code: "summons-notice-short", outcome: "noted", values: counted, basis, parts }];
  }
  if (taken === "at-most" && count > workingDays) {
    return [{ code: "summons-notice-long", outcome: "noted", values: counted, basis, parts }];
  }
  return [];
}

function summons(call: SummonedFact["call"], found: CaseUnderLaw): StepEvidence {
  const told = toldOf(ofCase("summoned", found).filter((fact) => fact.call === call));
  return { told, faults: [], doubts: told.kind === "told" ? noticeOf(told.fact, found) : [] };
}

/** Every part of the organisation that has to sit in the team, and nobody of a lower rank than the examined official. */
function teamFaults({ members, on }: TeamFormedFact, found: CaseUnderLaw): readonly Because[] {
  const { elements, basis, standIn, notOfLowerRank } = found.procedure.team;
  const sits = (element: string): boolean => members.some((member) => member.element === element);
  const missing = elements.filter((element) => !sits(element) && !(element === standIn.of && sits(standIn.by)));
  const { rank } = found;
  const below =
    rank.kind === "unknown"
      ? []
      : members.flatMap((member) =>
          member.rank !== undefined && ranks.indexOf(member.rank) < ranks.indexOf(rank.rank) ? [member.rank] : [],
        );
  const examined = toldOf(ofCase("examined", found));
  const late = examined.kind === "told" && examined.fact.on < on;
  return [
    ...(missing.length === 0 ? [] : [noted("team-incomplete", { elements: missing }, basis)]),
    ...(below.length === 0 ? [] : [noted("team-of-lower-rank", { ranks: below }, notOfLowerRank)]),
    ...(late ? [noted("team-after-examination", { on, examinedOn: examined.fact.on }, basis)] : []),
  ];
}

/** Where a team has to examine, nobody else's examination is one. */
function examination(found: CaseUnderLaw): StepEvidence {
  const told = toldOf(ofCase("examined", found));
  const { level, procedure } = found;
  if (told.kind !== "told" || level === undefined) return plain(told);
  const { by: allowed, basis } = procedure.examiners;
  const { by } = told.fact;
  if (allowed[level].includes(by)) return plain(told);
  const values = { by, level };
  return by === "tim-pemeriksa"
    ? { told, faults: [], doubts: [noted("examined-by-team", values, basis)] }
    : { told, faults: [noted("team-required", values, basis)], doubts: [] };
}

function record(found: CaseUnderLaw): StepEvidence {
  const told = toldOf(ofCase("examination-recorded", found));
  const refused = told.kind === "told" && told.fact.examined === "refused";
  return { told, faults: [], doubts: refused ? [noted("record-not-signed", {}, [])] : [] };
}

/**
 * What the records show of a step, with what is wrong with it and what is to be said about it.
 *
 * @internal
 */
export function evidenceOf(code: ProcedureStepCode, found: CaseUnderLaw): StepEvidence {
  const { decision } = found;
  const ofDecision = (fact: { readonly decision: string }): boolean =>
    decision.kind === "told" && fact.decision === decision.fact.id;
  switch (code) {
    case "first-summons":
      return summons("first", found);
    case "second-summons":
      return summons("second", found);
    case "team": {
      const told = toldOf(ofCase("team-formed", found));
      return { told, faults: told.kind === "told" ? teamFaults(told.fact, found) : [], doubts: [] };
    }
    case "temporary-release":
      return plain(toldOf(ofCase("temporarily-released", found)));
    case "examination":
      return examination(found);
    case "examination-record":
      return record(found);
    case "decision":
      return decision.kind === "told" ? { told: decision, ...decisionFaults(decision.fact, found) } : plain(decision);
    case "delivery":
      return plain(toldOf(happened("decision-delivered", found).filter(ofDecision)));
    case "dispatch":
      return plain(toldOf(happened("decision-dispatched", found).filter(ofDecision)));
    case "dismissal-proposal":
      return plain(toldOf(ofCase("dismissal-proposed", found)));
    case "dismissal-decision":
      return plain(toldOf(ofCase("dismissal-decided", found)));
  }
}
