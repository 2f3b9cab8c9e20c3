/**
 * The main door: everything pure, without a schema library.
 *
 * @module perjanjian-kinerja
 */
export type { Issue, IssueCode, Language, Result, Texts } from "./result.ts";
export { checkAgreement } from "./checkAgreement.ts";
export { checkFacts } from "./checkFacts.ts";
export { evaluate } from "./evaluate.ts";
export type { EvaluatedRules, Evaluation } from "./evaluation.ts";
export {
  type ByPeriod,
  type Done,
  type Situation,
  type SomethingExpected,
  story,
  type Story,
  type StoryDecision,
  type StoryEvaluation,
  type StoryExpectation,
  type StoryOfficial,
  type StoryPost,
  type StoryProgramme,
  type StoryPromise,
} from "./story.ts";

export { type FormatVersion, formatVersion } from "./agreement/formatVersion.ts";
export { addDays, daysBetween } from "./time/arithmetic.ts";
export { earliest, isPlainDate, latest, plainDate, type Branded, type PlainDate } from "./time/plainDate.ts";
export {
  addDuration,
  addMonths,
  type Counting,
  days,
  type Duration,
  endOfMonth,
  isLonger,
  lastDay,
  type MonthEnd,
  months,
  sameLength,
  subtractDuration,
  years,
} from "./time/duration.ts";
export {
  isPeriod,
  isWithin,
  makesUp,
  type Month,
  type Period,
  periodEnd,
  type PeriodLength,
  periodLength,
  periodOn,
  periodsOf,
  periodStart,
  yearOf,
  yearOn,
} from "./time/period.ts";
export {
  type CalendarRule,
  type DayOff,
  type DayOffKind,
  dayOffKinds,
  fiveDayWeek,
  sixDayWeek,
  type UnknownCalendar,
  type WorkCalendar,
  type WorkSchedule,
} from "./time/workCalendar.ts";
export {
  addWorkingDays,
  type DayFound,
  dayStatus,
  type DayStatus,
  horizonOf,
  latestStart,
  type WorkingDayCount,
  type WorkingDayCounting,
  workingDaysBetween,
  workingDaysIn,
} from "./time/workingDays.ts";

export { type Instrument, type Source, type Weight, weightOf } from "./law/source.ts";
export { type Citation, cite, type Confidence, weakestConfidence } from "./law/citation.ts";
export {
  type Binds,
  type DraftGrounds,
  type Entry,
  forYear,
  type Grounds,
  type Moment,
  since,
  speakingAt,
  type Speaks,
} from "./law/since.ts";
export { saidFor, saidSince, type Saying } from "./law/said.ts";
export { type Because, missingFacts, type MissingFact, type ReasonValue, type Truth } from "./law/because.ts";
export {
  type Choices,
  type MaybeReading,
  type Reading,
  reading,
  takeReading,
  type TakenReading,
} from "./law/reading.ts";

export {
  type Clause,
  type DocumentKind,
  documentKinds,
  indicatorsOf,
  inYear,
  type PerformanceAgreement,
  type Promises,
  promisesOn,
  type Revision,
  type RevisionReason,
  type SignedDocument,
  signedOn,
  type Signing,
} from "./agreement/agreement.ts";
export {
  type Accumulation,
  accumulations,
  type FormulaName,
  formulaNames,
  type Indicator,
  type MediumTermTarget,
  type Polarity,
  type Programme,
  type Stage,
  type StrategicObjective,
  type Target,
  type TargetRange,
} from "./agreement/indicator.ts";
export {
  type Echelon,
  echelons,
  type Party,
  type Post,
  type PostLevel,
  postLevels,
  type Rank,
  ranks,
} from "./agreement/post.ts";
export type { Matter, MeasureRule, Oversight, Purpose, RequiredDocuments, Signatory } from "./agreement/terms.ts";
export {
  type ActualFact,
  type AppraisedFact,
  type AttendedFact,
  type BudgetDisbursedFact,
  type DutyFact,
  type EvaluatedFact,
  type Grade,
  grades,
  type JudgedFact,
  type ObservedFact,
  type ProgrammeRunFact,
} from "./agreement/performanceFacts.ts";
export type {
  AnnulledFact,
  ImposedFact,
  DirectSuperiorFact,
  PostGainedFact,
  PostLostFact,
  RankFact,
  ResignationFact,
  ServedFact,
} from "./agreement/careerFacts.ts";
export type {
  AppraisalObjectedFact,
  AppraisalObjectionAnsweredFact,
  AppraisalReceivedFact,
  NoVacancyFact,
  PlacedFact,
  RemediationEndedFact,
  RemediationFigureFact,
  RemediationGrantedFact,
  RemediationInterruptedFact,
  RetestedFact,
  ShortfallExcusedFact,
} from "./agreement/remediationFacts.ts";
export { type PunishmentLevel, punishmentLevels } from "./agreement/punishmentLevel.ts";
export {
  type AppearedFact,
  type CaseOpenedFact,
  type ExaminationRecordedFact,
  type ExaminedFact,
  type Examiner,
  type PunishmentDecidedFact,
  type SummonedFact,
  type TeamElement,
  teamElements,
  type TeamFormedFact,
  type TeamMember,
  type TemporarilyReleasedFact,
} from "./agreement/procedureFacts.ts";
export type {
  DecisionDeliveredFact,
  DecisionDispatchedFact,
  DeliveryFailedFact,
  DismissalDecidedFact,
  DismissalProposedFact,
  PayStoppedFact,
} from "./agreement/deliveryFacts.ts";
export {
  type AppealAnsweredFact,
  type AppealReceivedFact,
  type RemedyChangedFact,
  type RemedyDecidedFact,
  type RemedyFiledFact,
  type RemedyKind,
  remedyKinds,
} from "./agreement/remedyFacts.ts";
export type { DismissalGroundFact, ReinstatedFact, SuspendedFact } from "./agreement/dismissalFacts.ts";
export { type AuthorityCode, authorityCodes } from "./agreement/authorityCode.ts";
export type { AuthorityFailedFact, AuthorityPlaceFact, SuperiorFailedFact } from "./agreement/authorityFacts.ts";
export type { Recorded } from "./agreement/recorded.ts";
export type { AttendanceFact, WorkScheduleFact } from "./agreement/attendanceFacts.ts";
export { type DisciplineBreachFact, type Impact, impacts, type SkpResultFact } from "./agreement/disciplineFacts.ts";
export type { Fact, Facts } from "./agreement/facts.ts";
export { factsKnownOn, knownOn, settle, type Told } from "./agreement/known.ts";

export { meanOf, percentOf, type RoundingMode, roundTo, sumOf, sureDigits } from "./assessment/decimal.ts";
export {
  attain,
  compareToTarget,
  type Comparison,
  type NoPercentReason,
  type Outcome,
  type Percent,
} from "./assessment/formula.ts";
export {
  type Attainment,
  type AttainmentCap,
  type AttainmentRules,
  type CitedRules,
  type ScaleRule,
  type FigureMeasured,
  type Measurable,
  measureFigure,
  withinCap,
} from "./assessment/figure.ts";
export { measure, type Measured, type Measurement, type UnmeasuredReason } from "./assessment/measure.ts";
export type { UnreportedReason } from "./assessment/reported.ts";
export { budgetAbsorption, type BudgetAbsorption, efficiency } from "./assessment/budget.ts";
export { type NoProgressReason, progress, type Progress, type ProgressMethod } from "./assessment/progress.ts";
export {
  countOutcomes,
  meanAttainment,
  type MeanAttainment,
  missedIndicators,
  type OutcomeCounts,
  type Total,
  totalOf,
} from "./assessment/counts.ts";
export { weightedMean, type WeightedMean } from "./assessment/weightedMean.ts";
export { type Compared, compareYears, type YearComparison, type YearFigure } from "./assessment/compareYears.ts";
export { type Cadence, type Review, type ReviewRule, reviewsOf } from "./assessment/review.ts";
export type { Due, ObligationRule, Proof } from "./assessment/obligationRule.ts";
export { type Obligation, obligationsOf } from "./assessment/obligation.ts";
export {
  allOf,
  type AllOf,
  always,
  anyOf,
  type AnyOf,
  type Combination,
  type Condition,
  type ConditionLeaf,
  leavesOf,
  not,
  type Not,
  resolve,
} from "./assessment/condition.ts";
export {
  absorptionBelow,
  type AtLeast,
  type BreachLeaf,
  count,
  dutyBreached,
  evaluatedBelow,
  graded,
  holderIs,
  judged,
  meanBelow,
  observedAtLeast,
  observedBelow,
  type OfObjective,
  priorityProgrammeNotRun,
  targetMissed,
  targetsReached,
} from "./assessment/breach.ts";
export type { BreachRule, Cleared, Finding, FindingRule, MeritRule } from "./assessment/finding.ts";
export type { Band, BandMarks, BandMeasure, BandName, BandScale, NoBandReason } from "./assessment/bandScale.ts";
export { type BandContext, type Banding, bandOf, type BandTaken, type FoundBand } from "./assessment/band.ts";
export {
  bandAttainments,
  type BandedAttainment,
  type CitedScale,
  type NothingToBand,
} from "./assessment/bandAttainment.ts";
export { checkBandScale } from "./assessment/bandIssues.ts";
export type {
  AppraisalRegime,
  Expectation,
  GradeMatrix,
  LeaderPolicy,
  LeaderRule,
  MatrixGrade,
  MatrixRegime,
  UnitPredicate,
} from "./assessment/appraisal.ts";
export { type GradedByMatrix, gradeByMatrix, gradeOf, type Ratings } from "./assessment/appraisalByMatrix.ts";
export {
  gradeByScore,
  type GradedByScore,
  type ScoreRegime,
  type Scores,
  type ScoreWeights,
  type Uses360,
} from "./assessment/appraisalByScore.ts";
export { type ScorePart, type Unscored, weightedScore, type WeightedScore } from "./assessment/weightedScore.ts";
export {
  type ConvertedScore,
  type FixedScore,
  type ScoreCategory,
  type ScoreConversion,
  scoreOfAttainment,
  type ScoreSegment,
} from "./assessment/scoreConversion.ts";

export type { Effect } from "./consequence/standing/effect.ts";
export type { Imposition, KnownStep, KnownSteps } from "./consequence/standing/imposition.ts";
export {
  holdsPost,
  imposed,
  postHeldFor,
  postOfLevel,
  type StandingLeaf,
} from "./consequence/standing/standingLeaf.ts";
export type { PostHeld } from "./consequence/standing/postHeld.ts";
export type { RankHeld } from "./consequence/standing/rankHeld.ts";
export type { NoConsequence } from "./consequence/ladder/noConsequence.ts";
export { reachedBy, type Reached } from "./consequence/ladder/reach.ts";
export { type Standing, standingOn } from "./consequence/standing/standing.ts";
export type {
  ConsequenceStep,
  Grading,
  Ladder,
  LadderException,
  Magnitude,
  Mode,
  Reach,
} from "./consequence/ladder/ladder.ts";
export {
  type AbsenceLaw,
  type AbsenceRun,
  absenceTier,
  type AbsenceTier,
  type LatenessRule,
} from "./consequence/discipline/absenceLaw.ts";
export type { CitedLevel, DutyRule, LevelRule } from "./consequence/discipline/dutyRule.ts";
export type {
  CitedRule,
  ContractDiscipline,
  DisciplineLaw,
  RepetitionRule,
  SkpLaw,
} from "./consequence/discipline/disciplineLaw.ts";
export {
  type BreachSubject,
  type ConformityStatus,
  type PunishmentKind,
  type ResignationLaw,
  type SubjectLaw,
} from "./consequence/discipline/punishment.ts";
export type {
  AuthorityLaw,
  Competence,
  DismissalProposal,
  PunishingAuthority,
  WordedRule,
} from "./consequence/procedure/authorityLaw.ts";
export { type AuthorityAnswer, authorityFor } from "./consequence/procedure/authority.ts";
export type { AuthorityQuestion, CompetentAuthority } from "./consequence/procedure/competent.ts";
export type {
  Circumstance,
  LimitStart,
  PayStopRule,
  ProcedureLaw,
  ProcedureStepCode,
  ProcedureStepRule,
  SummonsNotice,
  TeamRule,
} from "./consequence/procedure/procedureLaw.ts";
export { lastWorkingDay, type WorkingDayLimit } from "./consequence/procedure/timeLimit.ts";
export type { CaseProcedure, RecordedDecision } from "./consequence/procedure/procedure.ts";
export type {
  DismissalForm,
  DismissalGround,
  GroundOutcome,
  SuspensionGround,
  SuspensionLaw,
} from "./consequence/dismissal/dismissalGround.ts";
export type { StepLimit } from "./consequence/procedure/stepLimit.ts";
export type { ProcedureStep } from "./consequence/procedure/procedureStep.ts";
export type { AppealRemedy, CitedLimit, ObjectionRemedy, RemedyLaw } from "./consequence/remedy/remedyLaw.ts";
export type { Remedy, RemedyAnswer, RemedyDays } from "./consequence/remedy/remedy.ts";
export type { RemedyClock } from "./consequence/remedy/remedyClocks.ts";
export type { RemedyOutcome } from "./consequence/remedy/remedyRecord.ts";
export type { Effectiveness } from "./consequence/procedure/effectiveness.ts";
export type { PayState } from "./consequence/procedure/payState.ts";
export type { Route } from "./consequence/route.ts";
export type { CaseRecord } from "./consequence/procedure/caseRecord.ts";
export type {
  Coverage,
  FixedEnd,
  ObjectionRules,
  PlacementRules,
  HonourableDismissal,
  PlacementTail,
  RemediationRules,
} from "./consequence/remediation/remediationRules.ts";
export type { Placement } from "./consequence/remediation/placement.ts";
export type { GrantedWindow, Reasoned, Remediation } from "./consequence/remediation/remediation.ts";
export type { Disturbance } from "./consequence/remediation/window.ts";
export type { OverlapRule } from "./consequence/standing/overlap.ts";
export type { FreezeRule, TermOfOffice } from "./consequence/standing/freeze.ts";
export type { Obstacle, Protection, TenureGround, TenureLaw } from "./consequence/standing/tenure.ts";
export type { AbsenceYear, RecordedAbsence } from "./consequence/discipline/absence.ts";
export type { NextThreshold } from "./consequence/discipline/absenceReached.ts";
export type { Bounds } from "./consequence/discipline/absenceRun.ts";
export type { CaseOf, DisciplineCase, ProvidedKinds } from "./consequence/discipline/disciplineCase.ts";
export type { Discipline } from "./consequence/discipline/discipline.ts";
export type { NextDate } from "./consequence/nextDates.ts";
export type { Recommendation, Recommended, Track } from "./consequence/recommendation.ts";

export type {
  ListSlices,
  NationalSlice,
  RegionCode,
  RuleSet,
  RuleSetDraft,
  SingleSlices,
  SliceName,
  SliceRules,
  Slices,
} from "./rules/ruleSet.ts";
export { type ContestedDecision, remediesAgainst } from "./rules/remediesAgainst.ts";
export { type CaseQuestion, procedureOfCase } from "./rules/procedures.ts";
export { checkRuleSet } from "./rules/checkRuleSet.ts";
export { extendRuleSet } from "./rules/extendRuleSet.ts";
export { type CalendarDraft, withCalendar } from "./rules/withCalendar.ts";
export { workCalendarOn } from "./rules/workCalendarOn.ts";
export {
  type ChangeIn,
  compareRuleSets,
  type EntryChange,
  type KeyChange,
  type PartChange,
  type RuleSetComparison,
} from "./rules/compareRuleSets.ts";
export { type Origin, type Provenance, provenanceOf } from "./rules/provenance.ts";
export { type ResolvedRuleSet, resolveRuleSet } from "./rules/resolveRuleSet.ts";
export { storedForm, type StoredRuleSet } from "./rules/storedRuleSet.ts";
export { type InForce, type RulesInForce, rulesInForce, type Silence } from "./rules/rulesInForce.ts";
export { checkConformity, conformityOf, type Occasion, type StepConformity } from "./rules/conformity/conformity.ts";
export { windowConformity } from "./rules/conformity/window.ts";
export { checkParameters, type Departure, type ParameterConformity } from "./rules/conformity/parameters.ts";
export type { Allowance, Latitude, ParameterCode, StricterWay } from "./rules/latitude.ts";
export type { JudgedRecommendation } from "./rules/conformity/judge.ts";
export type {
  Aspect,
  AspectConformity,
  Conformity,
  LawfulAlternative,
  SubjectConformity,
} from "./rules/conformity/status.ts";
export { ruleOn } from "./rules/shorthand/ruleOn.ts";
export {
  dismissal,
  fromLightest,
  lowerPost,
  removalFromPost,
  reprimand,
  resignation,
  reward,
  type StepDraft,
  type StepWording,
  suspensionFromPost,
  unnamedSanction,
} from "./rules/shorthand/steps.ts";
export { national } from "./rules/national/national.ts";

export {
  formatBasis,
  formatCitation,
  formatConfidence,
  formatDay,
  formatDuration,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatSource,
  textIn,
  weightText,
} from "./explanation/format.ts";
export { type Manner, sentence, wordedCodes } from "./explanation/wording.ts";
export { missingText, trace, type TraceContext, type TraceLine } from "./explanation/trace.ts";
export { alternativeText, aspectText, statusText } from "./explanation/conformityText.ts";
export { authorityTable } from "./explanation/authorityTable.ts";
export { explain } from "./explanation/explain.ts";
export { explanation, type ExplanationOptions } from "./explanation/explanation.ts";
export type {
  CitedPlace,
  ExplainedOutcome,
  Explanation,
  ExplanationItem,
  ExplanationLevel,
  ExplanationSection,
  ExplanationSectionCode,
} from "./explanation/page/section.ts";
export { translatableTexts } from "./explanation/translatableTexts.ts";
export type { Tongue, TranslatableText, Translation } from "./explanation/translation.ts";
export { type FactHolder, type FactHolderCode, factHolders } from "./explanation/facts/factHolder.ts";
export { type NeededFact, neededFacts } from "./explanation/facts/neededFacts.ts";
export { breachConditionText, stepConditionText } from "./explanation/describe/condition.ts";
export { effectText, modeText, remediationText } from "./explanation/describe/consequence.ts";
export { cadenceText } from "./explanation/describe/assessment.ts";
export { speaksText, type Wording } from "./explanation/describe/words.ts";
export { ladderDiagram } from "./explanation/diagram/ladderDiagram.ts";
export { timelineDiagram } from "./explanation/diagram/timelineDiagram.ts";
export { factText } from "./explanation/facts/factText.ts";
export type { FactNames } from "./explanation/facts/factNames.ts";
export { timeline, type Timeline, type TimelineOptions } from "./explanation/timeline/timeline.ts";
export type {
  DueEntry,
  DueState,
  EffectEntry,
  ExpectedEntry,
  ExpiryEntry,
  HappenedEntry,
  ReminderEntry,
  TimelineEntry,
} from "./explanation/timeline/timelineEntry.ts";
export { dueStateText, entryText } from "./explanation/timeline/entryText.ts";
export {
  type ObligationCell,
  type ObligationRow,
  obligationYear,
  type ObligationYear,
} from "./explanation/timeline/obligationYear.ts";
export { toICalendar } from "./explanation/calendar/toICalendar.ts";
export { type Cell, cellText } from "./explanation/document/cell.ts";
export { formatRupiah } from "./explanation/document/formatRupiah.ts";
export { type Column, type RowOf, type Table, type TableFoot, tableOf } from "./explanation/document/table.ts";
export type { Block, Field, ListItem, PrintedDocument, Signature } from "./explanation/document/printedDocument.ts";
export type { PrintedRules } from "./explanation/document/localRules.ts";
export { agreementDocument, type DocumentOptions } from "./explanation/document/agreementDocument.ts";
export { measurementReport, type ReportOptions } from "./explanation/document/measurementReport.ts";
export { evaluationNote } from "./explanation/document/evaluationNote.ts";
export { toMarkdown } from "./explanation/document/toMarkdown.ts";
export { toHtml } from "./explanation/document/toHtml.ts";
export { describeRule, sliceTitle } from "./describeRule.ts";
export { comparisonText } from "./comparisonText.ts";
export { attainmentScores, expectationMatrix } from "./rules/national/grading.ts";

export { type Change, type ReplacedFigure, type WhatIf, whatIf } from "./planning/whatIf.ts";
export type { Difference } from "./planning/difference.ts";
export { differencesOf } from "./planning/differences.ts";
export { differenceText } from "./planning/differenceText.ts";
export { expectedEntries } from "./planning/expectedEntries.ts";
export type { PlanningCase } from "./planning/planningCase.ts";
export { type Assumption, forecast, type Forecast, type ForecastStep } from "./planning/forecast.ts";
export type { Needed, NeededFigure } from "./planning/needed.ts";
export { type NeededBy, neededFor } from "./planning/neededFor.ts";
export type { Behind, CountedLine, Counts, LineAhead, Threshold } from "./planning/threshold.ts";
export { nextThreshold } from "./planning/nextThreshold.ts";
export type { Counted, EvaluatedCase, ItemOfCounted, Tally } from "./overview/counted.ts";
export type { AbsenceState, IndicatorState, SignatureState } from "./overview/states.ts";
export type { PeriodOutcomes, Summary } from "./overview/summary.ts";
export { type GroupSummary, mergeSummaries, summarize, summarizeBy } from "./overview/summarize.ts";
export { summaryText } from "./overview/summaryText.ts";
export { type CarriedTarget, carryOver, type NextTarget, type Shortfall } from "./overview/carryOver.ts";
export type { CascadeFinding, CascadeQuestion } from "./overview/cascade/finding.ts";
export { type Cascade, cascade, type PassedDown } from "./overview/cascade/cascade.ts";
export type { BatchRecord, EvaluatedRecord, NumberedRecord } from "./overview/batchRecord.ts";
export { type EvaluatingMany, evaluateMany, evaluateStream, type RulesForMany } from "./overview/evaluateMany.ts";
