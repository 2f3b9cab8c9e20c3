import type {
  AppraisalReceivedFact,
  AppraisalObjectedFact,
  AppraisalObjectionAnsweredFact,
  ShortfallExcusedFact,
  RemediationGrantedFact,
  RemediationInterruptedFact,
  RemediationFigureFact,
  RemediationEndedFact,
  RetestedFact,
  PlacedFact,
  NoVacancyFact,
} from "../agreement/remediationFacts.ts";
import type { PerformanceAgreement } from "../agreement/agreement.ts";
import {
  type ActualFact,
  type AppraisedFact,
  type AttendedFact,
  type BudgetDisbursedFact,
  type DutyFact,
  type EvaluatedFact,
  grades,
  type JudgedFact,
  type ObservedFact,
  type ProgrammeRunFact,
} from "../agreement/performanceFacts.ts";
import type {
  AnnulledFact,
  DirectSuperiorFact,
  ImposedFact,
  PostGainedFact,
  PostLostFact,
  RankFact,
  ResignationFact,
  ServedFact,
} from "../agreement/careerFacts.ts";
import type {
  DecisionDeliveredFact,
  DecisionDispatchedFact,
  DeliveryFailedFact,
  DismissalDecidedFact,
  DismissalProposedFact,
  PayStoppedFact,
} from "../agreement/deliveryFacts.ts";
import {
  type AppearedFact,
  type CaseOpenedFact,
  type ExaminationRecordedFact,
  type ExaminedFact,
  type PunishmentDecidedFact,
  type SummonedFact,
  teamElements,
  type TeamFormedFact,
  type TeamMember,
  type TemporarilyReleasedFact,
} from "../agreement/procedureFacts.ts";
import type { DismissalGroundFact, ReinstatedFact, SuspendedFact } from "../agreement/dismissalFacts.ts";
import {
  type AppealAnsweredFact,
  type AppealReceivedFact,
  type RemedyChangedFact,
  type RemedyDecidedFact,
  type RemedyFiledFact,
  remedyKinds,
} from "../agreement/remedyFacts.ts";
import { punishmentLevels } from "../agreement/punishmentLevel.ts";
import { authorityCodes } from "../agreement/authorityCode.ts";
import type { AuthorityFailedFact, AuthorityPlaceFact, SuperiorFailedFact } from "../agreement/authorityFacts.ts";
import type { AttendanceFact, WorkScheduleFact } from "../agreement/attendanceFacts.ts";
import { type DisciplineBreachFact, impacts, type SkpResultFact } from "../agreement/disciplineFacts.ts";
import type { Fact, Facts } from "../agreement/facts.ts";
import { ranks } from "../agreement/post.ts";
import type { Result } from "../result.ts";
import { party, post, target } from "./agreement.ts";
import { checkDossier } from "./dossier.ts";
import { readBy } from "./issues.ts";
import * as s from "./schema.ts";
import { type Stored, upgrades } from "./version.ts";

/** What every fact carries. */
type Common = "kind" | "on" | "reportedOn" | "source";

const fact = <F extends Fact>(kind: F["kind"], own: s.Shape<Omit<F, Common>>): s.Schema<F> =>
  // The compiler cannot put a shape and its rest together again for a type parameter.
  s.object<F>({
    kind: s.oneOf([kind]),
    on: s.day,
    reportedOn: s.optional(s.day),
    source: s.optional(s.text),
    ...own,
  } as unknown as s.Shape<F>);

const call = s.every<SummonedFact["call"]>({ first: true, second: true });
const member = s.object<TeamMember>({ element: s.oneOf(teamElements), rank: s.optional(s.oneOf(ranks)) });

/** One fact. */
export const event: s.Schema<Fact> = s.union<Fact>({
  actual: fact<ActualFact>("actual", {
    agreement: s.text,
    indicator: s.text,
    period: s.period,
    value: s.figure,
    provisional: s.optional(s.flag),
  }),
  "budget-disbursed": fact<BudgetDisbursedFact>("budget-disbursed", {
    agreement: s.text,
    programme: s.text,
    rupiah: s.whole,
  }),
  "programme-run": fact<ProgrammeRunFact>("programme-run", {
    period: s.optional(s.period),
    agreement: s.text,
    programme: s.text,
    carriedOut: s.flag,
  }),
  duty: fact<DutyFact>("duty", { agreement: s.text, duty: s.text, period: s.optional(s.period), carriedOut: s.flag }),
  attended: fact<AttendedFact>("attended", {
    agreement: s.text,
    occasion: s.every<AttendedFact["occasion"]>({ signing: true }),
    attended: s.flag,
    reason: s.optional(s.text),
  }),
  attendance: fact<AttendanceFact>("attendance", {
    status: s.every<AttendanceFact["status"]>({ present: true, excused: true, unexcused: true, unverified: true }),
    clockIns: s.optional(s.whole),
    lateMinutes: s.optional(s.whole),
  }),
  "work-schedule": fact<WorkScheduleFact>("work-schedule", {
    week: s.every<WorkScheduleFact["week"]>({ "five-day": true, "six-day": true }),
    jointLeave: s.every<WorkScheduleFact["jointLeave"]>({ "day-off": true, "working-day": true }),
  }),
  "discipline-breach": fact<DisciplineBreachFact>("discipline-breach", {
    id: s.text,
    duty: s.text,
    finding: s.every<DisciplineBreachFact["finding"]>({ suspected: true, proven: true, "not-proven": true }),
    impact: s.optional(s.oneOf(impacts)),
    manner: s.optional(s.text),
    nature: s.optional(s.text),
    examination: s.optional(s.text),
  }),
  "skp-result": fact<SkpResultFact>("skp-result", { year: s.year, percent: s.number }),
  judged: fact<JudgedFact>("judged", {
    agreement: s.text,
    matter: s.text,
    holds: s.flag,
    period: s.optional(s.period),
  }),
  observed: fact<ObservedFact>("observed", {
    agreement: s.text,
    measure: s.text,
    period: s.optional(s.period),
    value: s.number,
  }),
  evaluated: fact<EvaluatedFact>("evaluated", {
    agreement: s.text,
    review: s.text,
    period: s.optional(s.period),
    levels: s.record(s.text, s.text),
  }),
  appraised: fact<AppraisedFact>("appraised", { year: s.year, grade: s.oneOf(grades) }),
  "post-gained": fact<PostGainedFact>("post-gained", {
    post,
    appointment: s.every<PostGainedFact["appointment"]>({ definitive: true, acting: true }),
  }),
  "direct-superior": fact<DirectSuperiorFact>("direct-superior", { superior: party }),
  "post-lost": fact<PostLostFact>("post-lost", {
    appointment: s.optional(s.every<"definitive" | "acting">({ definitive: true, acting: true })),
  }),
  rank: fact<RankFact>("rank", { rank: s.oneOf(ranks) }),
  imposed: fact<ImposedFact>("imposed", {
    id: s.text,
    agreement: s.optional(s.text),
    step: s.text,
    answers: s.optional(s.list(s.text)),
  }),
  annulled: fact<AnnulledFact>("annulled", { imposed: s.text }),
  served: fact<ServedFact>("served", { imposed: s.text }),
  "appraisal-received": fact<AppraisalReceivedFact>("appraisal-received", { year: s.year }),
  "appraisal-objected": fact<AppraisalObjectedFact>("appraisal-objected", { year: s.year }),
  "appraisal-objection-answered": fact<AppraisalObjectionAnsweredFact>("appraisal-objection-answered", {
    year: s.year,
    grade: s.oneOf(grades),
  }),
  "shortfall-excused": fact<ShortfallExcusedFact>("shortfall-excused", { year: s.year, reason: s.text }),
  "remediation-granted": fact<RemediationGrantedFact>("remediation-granted", {
    year: s.year,
    targets: s.optional(s.record(s.text, target)),
  }),
  "remediation-interrupted": fact<RemediationInterruptedFact>("remediation-interrupted", {
    year: s.year,
    until: s.optional(s.day),
    reason: s.text,
  }),
  "remediation-figure": fact<RemediationFigureFact>("remediation-figure", {
    year: s.year,
    indicator: s.text,
    value: s.figure,
  }),
  "remediation-ended": fact<RemediationEndedFact>("remediation-ended", { year: s.year, improved: s.flag }),
  retested: fact<RetestedFact>("retested", {
    year: s.year,
    result: s.every<RetestedFact["result"]>({ "meets-standard": true, "below-standard": true }),
  }),
  placed: fact<PlacedFact>("placed", {
    year: s.year,
    as: s.every<PlacedFact["as"]>({ "other-post": true, "lower-post": true, temporary: true }),
  }),
  "no-vacancy": fact<NoVacancyFact>("no-vacancy", { year: s.year }),
  "authority-place": fact<AuthorityPlaceFact>("authority-place", {
    authority: s.oneOf(authorityCodes),
    held: s.every<AuthorityPlaceFact["held"]>({ vacant: true, acting: true, definitive: true }),
  }),
  "superior-failed": fact<SuperiorFailedFact>("superior-failed", {
    case: s.text,
    to: s.every<SuperiorFailedFact["to"]>({ summon: true, examine: true, report: true }),
  }),
  "authority-failed": fact<AuthorityFailedFact>("authority-failed", {
    case: s.text,
    authority: s.oneOf(authorityCodes),
    how: s.every<AuthorityFailedFact["how"]>({ "did-not-punish": true, "too-lightly": true }),
  }),
  "case-opened": fact<CaseOpenedFact>("case-opened", { case: s.text, level: s.oneOf(punishmentLevels) }),
  summoned: fact<SummonedFact>("summoned", { case: s.text, call, examinationOn: s.day }),
  appeared: fact<AppearedFact>("appeared", { case: s.text, call, appeared: s.flag }),
  "team-formed": fact<TeamFormedFact>("team-formed", { case: s.text, members: s.list(member) }),
  "temporarily-released": fact<TemporarilyReleasedFact>("temporarily-released", { case: s.text }),
  examined: fact<ExaminedFact>("examined", {
    case: s.text,
    by: s.every<ExaminedFact["by"]>({ "atasan-langsung": true, "tim-pemeriksa": true }),
    daysInARow: s.optional(s.every<"confirmed" | "fewer">({ confirmed: true, fewer: true })),
  }),
  "examination-recorded": fact<ExaminationRecordedFact>("examination-recorded", {
    case: s.text,
    examined: s.every<ExaminationRecordedFact["examined"]>({ signed: true, refused: true }),
  }),
  "punishment-decided": fact<PunishmentDecidedFact>("punishment-decided", {
    id: s.text,
    case: s.text,
    step: s.text,
    by: s.text,
    breach: s.optional(s.text),
  }),
  "decision-delivered": fact<DecisionDeliveredFact>("decision-delivered", {
    decision: s.text,
    how: s.every<DecisionDeliveredFact["how"]>({ "handed-over": true, "reached-address": true }),
  }),
  "delivery-failed": fact<DeliveryFailedFact>("delivery-failed", { decision: s.text }),
  "decision-dispatched": fact<DecisionDispatchedFact>("decision-dispatched", { decision: s.text }),
  "pay-stopped": fact<PayStoppedFact>("pay-stopped", { case: s.text }),
  "dismissal-proposed": fact<DismissalProposedFact>("dismissal-proposed", { case: s.text }),
  "dismissal-decided": fact<DismissalDecidedFact>("dismissal-decided", { case: s.text }),
  "remedy-filed": fact<RemedyFiledFact>("remedy-filed", { decision: s.text, remedy: s.oneOf(remedyKinds) }),
  "appeal-received": fact<AppealReceivedFact>("appeal-received", {
    decision: s.text,
    by: s.every<AppealReceivedFact["by"]>({ bpasn: true, "pejabat-pembina-kepegawaian": true }),
  }),
  "appeal-answered": fact<AppealAnsweredFact>("appeal-answered", { decision: s.text }),
  "remedy-decided": fact<RemedyDecidedFact>("remedy-decided", {
    decision: s.text,
    remedy: s.oneOf(remedyKinds),
    outcome: s.every<RemedyDecidedFact["outcome"]>({ upheld: true, annulled: true, "not-accepted": true }),
  }),
  "remedy-changed": fact<RemedyChangedFact>("remedy-changed", {
    decision: s.text,
    remedy: s.oneOf(remedyKinds),
    outcome: s.every<RemedyChangedFact["outcome"]>({ lightened: true, aggravated: true, changed: true }),
    step: s.text,
  }),
  "dismissal-ground": fact<DismissalGroundFact>("dismissal-ground", {
    ground: s.text,
    state: s.every<DismissalGroundFact["state"]>({ suspected: true, established: true }),
  }),
  suspended: fact<SuspendedFact>("suspended", { ground: s.text }),
  reinstated: fact<ReinstatedFact>("reinstated", {}),
  resignation: fact<ResignationFact>("resignation", {
    stage: s.every<ResignationFact["stage"]>({ promised: true, requested: true, withdrawn: true, accepted: true }),
  }),
});

/** The whole dossier. */
export const dossier: s.Schema<Facts> = s.object<Facts>({
  formatVersion: s.optional(s.version),
  official: s.text,
  employment: s.every<Facts["employment"]>({ PNS: true, CPNS: true, PPPK: true }),
  events: s.list(event),
});

const kept: Stored = { title: { id: "Berkas data", en: "Dossier" }, named: "official", upgrades: upgrades.facts };

/**
 * Reads the dossier of one official from unknown data: the dossier, or everything that is wrong with it at once.
 *
 * The agreements must be all those that the facts speak of. An actual is accepted for a period that has a target of its indicator in
 * any version of the agreement, and for a period inside or around such a one, because months make a quarter and quarters a year.
 *
 * @example
 * readFacts(contohFacts, [contohAgreement]) // => { ok: true, value: contohFacts }
 * @example
 * const read = readFacts(contohFacts, []);
 * read.ok ? [] : read.issues.slice(0, 1).map(({ code, path }) => [code, path])
 * // => [["unknown-reference", ["events", 1, "agreement"]]]
 */
export function readFacts(input: unknown, agreements: readonly PerformanceAgreement[]): Result<Facts> {
  return readBy(dossier, checkDossier(agreements), kept, input);
}
