import type { ImposedFact } from "../../agreement/careerFacts.ts";
import type { Facts } from "../../agreement/facts.ts";
import { type Assessed, type Finding, isFoundBy, isFoundUnder } from "../../assessment/finding.ts";
import type { Choices } from "../../law/reading.ts";
import type { Entry } from "../../law/since.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { decidedOn, validDecisions } from "../standing/decision.ts";
import type { ConsequenceStep, Ladder } from "./ladder.ts";
import type { Scales } from "./magnitude.ts";
import type { Standing } from "../standing/standing.ts";

/** Everything a ladder is climbed on. */
export interface LadderDossier {
  /** The agreement's id. */
  readonly agreement: string;
  /** The findings so far: breaches, merits and open questions. */
  readonly findings: readonly Finding[];
  /** The facts known on the day. */
  readonly facts: Facts;
  /** How the official stands. */
  readonly standing: Standing;
  /** What had been found on an earlier day. */
  readonly foundOn: (day: PlainDate) => Pick<Assessed, "findings" | "merits">;
  /** What findings are graded on. */
  readonly scales: Scales;
  /** The day. */
  readonly asOf: PlainDate;
  /** The readings taken, where they are not the default. */
  readonly choices: Choices;
}

/**
 * The findings that a decision answers: those it names, otherwise every breach of its agreement known on its day, or for a reward every
 * merit. A later report of a breach is no new one.
 */
function answeredBy(decision: ImposedFact, { agreement, foundOn, standing }: LadderDossier): readonly string[] {
  if (decision.answers !== undefined) return decision.answers;
  if (decision.agreement !== agreement) return [];
  const { findings, merits } = foundOn(decidedOn(decision));
  const effect = standing.impositions.find(({ id }) => id === decision.id)?.effect;
  return (effect?.kind === "reward" ? merits : findings).filter(isEstablished).map(({ id }) => id);
}

/**
 * A breach or a merit, and no open question.
 *
 * @internal
 */
export const isEstablished = ({ kind }: Finding): boolean => kind !== "unknown";

/** How far a ladder was climbed. */
export interface Position {
  /** The first step that may follow: above the highest imposed, or that one again where it may be. */
  readonly first: number;
  /** The findings that any decision at all has answered, each with the first that did. */
  readonly answered: ReadonlyMap<string, ImposedFact>;
}

/**
 * Whether a decision can be a step of a ladder: one that answers what the ladder answers, or whatever else was found under its agreement. A
 * punishment under discipline law may bear the same name and is still another matter.
 */
function isStepOf({ answers: rules }: Ladder, { answers, agreement }: ImposedFact): boolean {
  if (answers === undefined) return agreement !== undefined;
  const isFinding = (id: string): boolean => agreement !== undefined && isFoundUnder(id, agreement);
  return answers.some((id) => isFinding(id) || rules.some((rule) => isFoundBy(id, rule)));
}

/**
 * A clause for one year remembers what was imposed under its agreement; a rule that stays, what was imposed since its first day; one that
 * continues earlier entries, all of it.
 */
function isUnder(ladder: Entry<Ladder>, agreement: string, decision: ImposedFact): boolean {
  const { speaks, continues } = ladder;
  if (!isStepOf(ladder, decision)) return false;
  if (continues !== undefined) return true;
  return speaks.kind === "for-year" ? decision.agreement === agreement : decision.on >= speaks.from;
}

function firstOf(steps: readonly ConsequenceStep[], imposed: readonly number[]): number {
  const highest = Math.max(-1, ...imposed);
  const step = steps[highest];
  if (step === undefined) return highest + 1;
  const times = imposed.filter((place) => place === highest).length;
  const { atMost = 1 } = step;
  return atMost === "without-limit" || times < atMost ? highest : highest + 1;
}

/**
 * How far a ladder was climbed, and which findings any decision at all has answered: one finding is answered once.
 *
 * @internal
 */
export function positionOn(ladder: Entry<Ladder>, dossier: LadderDossier): Position {
  const decisions = validDecisions(dossier);
  const imposed = decisions
    .filter((decision) => isUnder(ladder, dossier.agreement, decision))
    .map(({ step }) => ladder.steps.findIndex(({ code }) => code === step));
  return {
    first: firstOf(ladder.steps, imposed),
    answered: new Map(
      decisions.toReversed().flatMap((decision) => answeredBy(decision, dossier).map((id) => [id, decision] as const)),
    ),
  };
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
    .filter((decision) => decision.agreement === dossier.agreement && isStepOf(ladder, decision))
    .filter(({ step }) => ladder.steps.some(({ code }) => code === step))
    .filter((decision) => !answeredBy(decision, dossier).some((id) => standing.has(id)));
}
