import type { RemedyKind } from "../../agreement/remedyFacts.ts";
import type { Because, ReasonValue } from "../../law/because.ts";
import { oncePer } from "../../law/oncePer.ts";
import type { Entry } from "../../law/since.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import type { DayFound } from "../../time/workingDays.ts";
import { happened, noted, toldOf } from "../procedure/caseRecord.ts";
import type { Remedy, RemedyAnswer, RemedyDays } from "./remedy.ts";
import { appealClocks } from "./remedyClocks.ts";
import type { AppealRemedy, CitedLimit, ObjectionRemedy, RemedyLaw } from "./remedyLaw.ts";
import type { RemedyQuestion } from "./remedyQuestion.ts";
import { type RemedyRecord, remedyRecordOf } from "./remedyRecord.ts";
import { lastWorkingDay } from "../procedure/timeLimit.ts";

/** A remedy as it is asked about: the days on which its time ends, and what is recorded of it. */
interface Asked {
  readonly question: RemedyQuestion;
  readonly until: RemedyDays | undefined;
  readonly receivedOn: PlainDate | undefined;
  readonly record: RemedyRecord;
}

function asked(kind: RemedyKind, limit: CitedLimit, from: RemedyDays["countedFrom"], question: RemedyQuestion): Asked {
  const { decision, facts, asOf, calendar } = question;
  if (decision === undefined) return { question, until: undefined, receivedOn: undefined, record: { pending: false } };
  const received = toldOf(happened("decision-delivered", question).filter((fact) => fact.decision === decision.id));
  const receivedOn = received.kind === "told" ? received.fact.on : undefined;
  return {
    question,
    until: {
      countedFrom: from,
      fromDecision: lastWorkingDay(limit, decision.on, calendar),
      ...(receivedOn === undefined ? {} : { fromReceipt: lastWorkingDay(limit, receivedOn, calendar) }),
    },
    receivedOn,
    record: remedyRecordOf(kind, decision.id, facts, asOf),
  };
}

/** Whether a day is still inside a time that ends on another; nothing where the calendar ends first. */
function inside(day: PlainDate, until: DayFound): "inside" | "after" | "unknown" {
  if (until.kind === "unknown-calendar") return "unknown";
  return day <= until.on ? "inside" : "after";
}

/** Where a day stands to both ways of counting. */
function placeOf(
  day: PlainDate,
  { fromDecision, fromReceipt }: RemedyDays,
): Extract<Remedy["state"], "open" | "disputed" | "over" | "unknown-calendar"> {
  const byDecision = inside(day, fromDecision);
  if (byDecision === "inside") return "open";
  if (byDecision === "unknown") return "unknown-calendar";
  // Without a receipt the time counted from it has not even begun.
  const byReceipt = fromReceipt === undefined ? "inside" : inside(day, fromReceipt);
  return byReceipt === "after" ? "over" : "disputed";
}

function stateOf({ question, until, record: { outcome, pending } }: Asked): Remedy["state"] {
  if (outcome !== undefined) return "concluded";
  if (pending) return "pending";
  return until === undefined ? "no-decision" : placeOf(question.asOf, until);
}

const dayOf = (found: DayFound | undefined): ReasonValue => (found?.kind === "day" ? found.on : null);

function valuesOf(
  { until, receivedOn, record: { filedOn, outcome } }: Asked,
  workingDays: number,
): Readonly<Record<string, ReasonValue>> {
  return {
    workingDays,
    fromDecision: dayOf(until?.fromDecision),
    fromReceipt: dayOf(until?.fromReceipt),
    receivedOn: receivedOn ?? null,
    filedOn: filedOn ?? null,
    outcome: outcome?.outcome ?? null,
    outcomeOn: outcome?.on ?? null,
    step: outcome?.kind === "remedy-changed" ? outcome.step : null,
  };
}

/** What was filed after its time is not accepted; whether that can be challenged where it was in time from the receipt is open. */
function late({ until, record: { filedOn } }: Asked): "late" | "late-from-decision-alone" | undefined {
  if (filedOn === undefined || until === undefined) return undefined;
  const place = placeOf(filedOn, until);
  return place === "over" ? "late" : place === "disputed" ? "late-from-decision-alone" : undefined;
}

function objection(rule: ObjectionRemedy, law: RemedyLaw, question: RemedyQuestion): Remedy {
  const about = asked("keberatan", rule.within, "not-stated", question);
  const { by, level } = question;
  const notStated = by !== undefined && rule.addresseeNotStatedFor.includes(by);
  const values = valuesOf(about, rule.within.workingDays);
  const state = stateOf(about);
  const parts: readonly Because[] = [
    ...(notStated ? [noted("remedy-addressee-not-stated", {})] : []),
    about.until === undefined
      ? noted("objection-within", values, rule.within.basis)
      : noted("objection-start-not-stated", values, rule.within.basis),
    ...(level === rule.inferredFor.level ? [noted("objection-inferred", { level }, rule.inferredFor.basis)] : []),
    ...(late(about) === undefined ? [] : [noted("remedy-filed-late", values, rule.within.basis)]),
    ...(state === "pending"
      ? [noted("objection-answer", { workingDays: rule.answer.workingDays }, rule.answer.basis)]
      : []),
    ...held(state, law),
  ];
  return {
    kind: "keberatan",
    title: rule.title,
    state,
    clocks: [],
    because: { code: `objection-${state}`, outcome: "noted", values, basis: rule.basis, parts },
    ...(notStated ? {} : { to: rule.to.title }),
    ...(about.until === undefined ? {} : { until: about.until }),
    ...(about.record.outcome === undefined ? {} : { outcome: about.record.outcome.outcome }),
  };
}

/** The appeal runs from the date of the decision, while its delivery may lawfully take as long: it can be over before anybody has read it. */
function trap({ until, receivedOn }: Asked, values: Because["values"], rule: AppealRemedy): readonly Because[] {
  if (until === undefined) return [];
  const { fromDecision } = until;
  const lapsed = receivedOn !== undefined && fromDecision.kind === "day" && receivedOn > fromDecision.on;
  return lapsed
    ? [noted("appeal-lapsed-before-receipt", values, rule.within.basis)]
    : [noted("appeal-counts-from-decision", values, rule.within.basis)];
}

function appeal(rule: AppealRemedy, law: RemedyLaw, question: RemedyQuestion): Remedy {
  const about = asked("banding-administratif", rule.within, "decision", question);
  const values = valuesOf(about, rule.within.workingDays);
  const state = stateOf(about);
  const lateness = late(about);
  const parts: readonly Because[] = [
    ...trap(about, values, rule),
    ...(lateness === "late" ? [noted("appeal-not-accepted-as-late", values, rule.late.basis)] : []),
    ...(lateness === "late-from-decision-alone"
      ? [noted("appeal-late-from-decision-alone", values, rule.late.basis)]
      : []),
    ...(state === "pending"
      ? [noted("appeal-outcomes", {}, rule.outcomes.basis), noted("pay-during-appeal", {}, rule.payMeanwhile.basis)]
      : []),
    ...held(state, law),
  ];
  return {
    kind: "banding-administratif",
    title: rule.title,
    to: rule.to.title,
    state,
    clocks: state === "pending" || state === "concluded" ? appealClocks(rule, question) : [],
    because: { code: `appeal-${state}`, outcome: "noted", values, basis: [...rule.basis, ...rule.within.basis], parts },
    ...(about.until === undefined ? {} : { until: about.until }),
    ...(about.record.outcome === undefined ? {} : { outcome: about.record.outcome.outcome }),
  };
}

function held(state: Remedy["state"], { effect }: RemedyLaw): readonly Because[] {
  return state === "pending" ? [noted("effect-follows-remedy", {}, effect.basis)] : [];
}

/** Which remedies there are: the appeal against a dismissal by the appointing authority, the objection against everything else. */
function kindsFor({ effect, level, by }: RemedyQuestion, law: RemedyLaw): readonly RemedyKind[] | undefined {
  const { against } = law.appeal;
  if (effect !== undefined && effect.kind !== "dismissal") return ["keberatan"];
  if (effect?.kind === "dismissal") {
    if (by === undefined || by === against) return ["banding-administratif"];
    // The law speaks of decisions of the appointing authority and of other officials; the President is neither.
    return by === "presiden" ? undefined : ["keberatan"];
  }
  return level === undefined || level === "berat" ? ["keberatan", "banding-administratif"] : ["keberatan"];
}

function answerFor(law: Entry<RemedyLaw>, question: RemedyQuestion): RemedyAnswer {
  const { basis } = law;
  const kinds = kindsFor(question, law);
  if (kinds === undefined)
    return { kind: "not-stated", because: { code: "remedy-not-stated", outcome: "noted", basis } };
  const remedies = kinds.map((kind) =>
    kind === "keberatan" ? objection(law.objection, law, question) : appeal(law.appeal, law, question),
  );
  const parts = remedies.map(({ because }) => because);
  return { kind: "contestable", remedies, because: { code: "contestable", outcome: "noted", basis, parts } };
}

/** What the law says before anything is decided: once per effect, level and authority. */
const beforeDecision = oncePer((_: Entry<RemedyLaw>) => new Map<string, RemedyAnswer>());

/**
 * How a decision can be contested: where, until when, and how far that went.
 *
 * @internal
 */
export function remediesOf(question: RemedyQuestion): RemedyAnswer {
  const { law, effect, level, by, decision } = question;
  if (law === undefined) return { kind: "not-stated", because: { code: "remedies-not-carried-in", outcome: "noted" } };
  if (decision !== undefined) return answerFor(law, question);
  const answers = beforeDecision(law);
  const key = [effect?.kind, level, by].join(" ");
  const answer = answers.get(key) ?? answerFor(law, question);
  answers.set(key, answer);
  return answer;
}
