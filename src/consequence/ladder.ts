import type { Fact, Facts } from "../agreement/facts.ts";
import type { ImposedFact } from "../agreement/careerFacts.ts";
import { ranks } from "../agreement/post.ts";
import type { Finding } from "../assessment/finding.ts";
import { type Condition, resolve } from "../assessment/condition.ts";
import { type Because, missingFacts, type MissingFact } from "../law/because.ts";
import { type Choices, describeReading } from "../law/reading.ts";
import type { Entry } from "../law/since.ts";
import type { Texts } from "../result.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { type Effect, takeEffect } from "./effect.ts";
import { askStandingLeaf, type StandingLeaf } from "./standingLeaf.ts";
import type { Standing } from "./standing.ts";

/**
 * How a step comes about: an authority decides it, somebody proposes it to the one who decides, the official does it voluntarily,
 * the source deems it to have happened, or an authority may choose it.
 *
 * @term Cara penjatuhan
 */
export type Mode = "decided" | "proposed" | "voluntary" | "deemed" | "discretionary";

/**
 * One step of a ladder.
 *
 * @term Konsekuensi
 */
export interface ConsequenceStep {
  /** Its code: `removal-from-post`, `one-year-suspension`, `demotion`, `dismissal`, `resignation` … */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** How heavy it is; a later step is never lighter. */
  readonly rank: number;
  /** What has to hold for this official. */
  readonly when: Condition<StandingLeaf>;
  /** What it does. */
  readonly effect: Effect;
  /** How it comes about. */
  readonly mode: Mode;
  /** Who announces or decides it, by official term: `bupati`, `wali-kota` …; `pemberi-amanah` is whoever gave the mandate, each at his own level. */
  readonly by: string;
}

/**
 * An ordered list of consequences with a condition per step, and the breaches that it answers.
 *
 * @term Jenjang konsekuensi
 */
export interface Ladder {
  /** Its code; lists of rules merge by it. */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** The breaches that it answers, by the codes of their rules. */
  readonly answers: readonly string[];
  /** The steps, lowest first. */
  readonly steps: readonly ConsequenceStep[];
}

/** What a ladder says about the findings so far. */
export type LadderAnswer =
  | {
      /** No open finding calls for it. */
      readonly kind: "none";
      /** Why. */
      readonly because: Because;
    }
  | {
      /** Facts are missing that would change the answer. */
      readonly kind: "await-facts";
      /** The facts. */
      readonly missing: readonly MissingFact[];
      /** Why. */
      readonly because: Because;
    }
  | {
      /** The next step cannot be carried out, or no step is left; a person has to look at it. */
      readonly kind: "requires-legal-review";
      /** Why. */
      readonly because: Because;
    }
  | {
      /** The next step. */
      readonly kind: "step";
      /** The step. */
      readonly step: ConsequenceStep;
      /** The findings that no imposed consequence has answered yet. */
      readonly findings: readonly string[];
      /** Why. */
      readonly because: Because;
    };

/**
 * The findings that a decision answers: those it names, otherwise every breach of its agreement known on its day. A later report of a
 * breach is no new one.
 */
function answeredBy(decision: ImposedFact, { agreement, breachesOn }: LadderDossier): readonly string[] {
  return decision.answers ?? (decision.agreement === agreement ? breachesOn(decidedOn(decision)) : []);
}

/** A decision was known, and so taken, no later than its record; it may take effect later. */
function decidedOn({ on, reportedOn }: ImposedFact): PlainDate {
  return reportedOn !== undefined && reportedOn < on ? reportedOn : on;
}

/** The decisions that were taken and not annulled. */
function validDecisions({ facts, standing }: LadderDossier): readonly ImposedFact[] {
  const valid = new Set(standing.impositions.filter(({ state }) => state !== "annulled").map(({ id }) => id));
  return facts.events.filter(isImposed).filter(({ id }) => valid.has(id));
}

const isImposed = (fact: Fact): fact is ImposedFact => fact.kind === "imposed";

/** Everything a ladder is climbed on. */
export interface LadderDossier {
  /** The agreement's id. */
  readonly agreement: string;
  /** The findings so far. */
  readonly findings: readonly Finding[];
  /** The facts known on the day. */
  readonly facts: Facts;
  /** How the official stands. */
  readonly standing: Standing;
  /** The breaches that were known on an earlier day, by id. */
  readonly breachesOn: (day: PlainDate) => readonly string[];
  /** The day. */
  readonly asOf: PlainDate;
  /** The readings taken, where they are not the default. */
  readonly choices: Choices;
}

interface Position {
  /** The place of the highest step imposed, −1 if none is. */
  readonly highest: number;
  readonly answered: ReadonlySet<string>;
}

/** A clause for one year remembers what was imposed under its agreement; a rule that stays, what was imposed since its first day. */
function isUnder({ speaks }: Entry<Ladder>, agreement: string, decision: ImposedFact): boolean {
  return speaks.kind === "for-year" ? decision.agreement === agreement : decision.on >= speaks.from;
}

/** How far this ladder was climbed, and which findings any decision at all has answered: one finding is answered once. */
function positionOn(ladder: Entry<Ladder>, dossier: LadderDossier): Position {
  const decisions = validDecisions(dossier);
  const climbed = decisions
    .filter((decision) => isUnder(ladder, dossier.agreement, decision))
    .map(({ step }) => ladder.steps.findIndex(({ code }) => code === step));
  return {
    highest: Math.max(-1, ...climbed),
    answered: new Set(decisions.flatMap((decision) => answeredBy(decision, dossier))),
  };
}

/** Below I/a there is no rank, and below class I no class. */
function hasNoLowerRank(effect: Effect, { rank }: Standing): boolean {
  if (effect.kind !== "rank-lowered" || rank === undefined) return false;
  return effect.by === "golongan" ? rank.startsWith("I/") : rank === ranks[0];
}

function nextStep(
  ladder: Ladder,
  from: number,
  open: readonly Finding[],
  standing: Standing,
  choices: Choices,
): LadderAnswer {
  const passed: Because[] = [];
  for (const step of ladder.steps.slice(from + 1)) {
    const truth = resolve(step.when, (leaf) => askStandingLeaf(leaf, standing), choices);
    const looked: Because = {
      code: "step",
      outcome: truth.kind,
      values: { step: step.title.id, stepEn: step.title.en ?? step.title.id },
      parts: [truth.because],
    };
    passed.push(looked);
    if (truth.kind === "fails") continue;
    const parts = [...open.map(({ because }) => because), ...passed];
    if (truth.kind === "unknown") {
      const because: Because = { code: "step-unknown", outcome: "unknown", parts: passed };
      return { kind: "await-facts", missing: missingFacts(because), because };
    }
    if (hasNoLowerRank(takeEffect(step.effect, choices), standing)) {
      return { kind: "requires-legal-review", because: { code: "no-lower-rank", outcome: "noted", parts } };
    }
    return {
      kind: "step",
      step: { ...step, effect: takeEffect(step.effect, choices) },
      findings: open.map(({ id }) => id),
      because: { code: "next-step", outcome: "holds", parts: [...parts, ...readingOf(step.effect, choices)] },
    };
  }
  // Where no step was ever meant for this official, nothing follows; a ladder climbed to its end is for a person to look at.
  return from < 0
    ? { kind: "none", because: { code: "no-step-applies", outcome: "fails", parts: passed } }
    : { kind: "requires-legal-review", because: { code: "ladder-exhausted", outcome: "noted", parts: passed } };
}

/** The reading on which an effect rests, to be shown with it. */
function readingOf(effect: Effect, choices: Choices): readonly Because[] {
  if (effect.kind !== "rank-lowered" || typeof effect.by === "string") return [];
  return [{ code: "reading", outcome: "noted", values: describeReading(effect.by, choices) }];
}

/**
 * The next step of a ladder: the first above the highest one imposed whose condition holds, and only for a finding that no imposed
 * consequence has answered yet. One finding never climbs the whole ladder; an unknown condition stops the search.
 *
 * @internal
 */
export function climb(ladder: Entry<Ladder>, dossier: LadderDossier): LadderAnswer {
  const { standing, asOf, choices } = dossier;
  const findings = dossier.findings.filter(({ rule }) => ladder.answers.includes(rule));
  const { highest, answered } = positionOn(ladder, dossier);
  const open = findings.filter(({ kind, id }) => kind === "breach" && !answered.has(id));
  const basis = ladder.basis;
  const values = { ladder: ladder.title.id, ladderEn: ladder.title.en ?? ladder.title.id, on: asOf };
  if (standing.dismissed)
    return { kind: "none", because: { code: "already-dismissed", outcome: "noted", values, basis } };
  if (open.length === 0) {
    // What is still open matters only where some step could follow from it.
    const possible = ladder.steps
      .slice(highest + 1)
      .some(({ when }) => resolve(when, (leaf) => askStandingLeaf(leaf, standing), choices).kind !== "fails");
    const unknown = !possible ? [] : findings.filter(({ kind }) => kind === "unknown").map(({ because }) => because);
    const because: Because = {
      code: unknown.length > 0 ? "findings-open" : "nothing-to-answer",
      outcome: unknown.length > 0 ? "unknown" : "fails",
      values,
      basis,
      parts: unknown,
    };
    return unknown.length > 0
      ? { kind: "await-facts", missing: missingFacts(because), because }
      : { kind: "none", because };
  }
  // A decision without a breach behind it is looked at first; nothing is built upon it.
  if (groundless(ladder, dossier).length > 0) {
    return { kind: "none", because: { code: "grounds-first", outcome: "fails", values, basis } };
  }
  const answer = nextStep(ladder, highest, open, standing, choices);
  return { ...answer, because: { ...answer.because, values, basis } };
}

/**
 * The decisions under this agreement that answer no breach any more: a corrected figure took their ground away, or there never was one.
 *
 * @internal
 */
export function groundless(ladder: Entry<Ladder>, dossier: LadderDossier): readonly ImposedFact[] {
  // A finding that is open again may still turn out to stand.
  const standing = new Set(dossier.findings.map(({ id }) => id));
  return validDecisions(dossier)
    .filter(({ agreement, step }) => agreement === dossier.agreement && ladder.steps.some(({ code }) => code === step))
    .filter((decision) => !answeredBy(decision, dossier).some((id) => standing.has(id)));
}
