import type { Finding } from "../../assessment/finding.ts";
import { type Because, missingFacts } from "../../law/because.ts";
import type { Entry } from "../../law/since.ts";
import type { ConsequenceStep, Grading, Ladder } from "./ladder.ts";
import { groundless, isEstablished, type LadderDossier, positionOn } from "./ladderPosition.ts";
import { magnitudeOf } from "./magnitude.ts";
import { isMeant, type LadderAnswer, take, waiting } from "./stepFor.ts";

/** The first step whose condition holds; an unknown one stops the search, so that nothing is reached by falling through. */
function following(ladder: Ladder, first: number, open: readonly Finding[], dossier: LadderDossier): LadderAnswer {
  const looked: Because[] = [];
  for (const step of ladder.steps.slice(first)) {
    const truth = isMeant(step, ladder, dossier);
    looked.push(truth.because);
    if (truth.kind === "holds") return take(step, open, looked, dossier);
    if (truth.kind === "unknown") return waiting(looked);
  }
  // Where no step was ever meant for this official, nothing follows; a ladder climbed to its end is for a person to look at.
  return first === 0
    ? { kind: "none", because: { code: "no-step-applies", outcome: "fails", parts: looked } }
    : { kind: "requires-legal-review", because: { code: "ladder-exhausted", outcome: "noted", parts: looked } };
}

/**
 * The place of the last step whose line a number reaches; -1 where it reaches none.
 *
 * @internal
 */
export function stepReached(number: number, { worse, at }: Grading, steps: readonly ConsequenceStep[]): number {
  return steps.findLastIndex(({ code }) => {
    const line = at[code];
    return line !== undefined && (worse === "higher" ? number >= line : number < line);
  });
}

/**
 * The step that the heaviest open finding reaches by its number. A number that is not known matters only where it could reach another step; and
 * a step that is not meant for this official is not replaced by another.
 */
function graded(ladder: Ladder, grading: Grading, open: readonly Finding[], dossier: LadderDossier): LadderAnswer {
  const numbers = open.map((finding) => magnitudeOf(grading.by, finding, dossier.scales));
  const heaviest = grading.worse === "higher" ? Math.max : Math.min;
  const least = heaviest(...numbers.map((one) => one.least));
  const most = heaviest(...numbers.map((one) => one.most));
  const place = stepReached(least, grading, ladder.steps);
  if (stepReached(most, grading, ladder.steps) !== place) {
    const missing = numbers.flatMap((one) => one.missing);
    return { kind: "await-facts", missing, because: { code: "grade-unknown", outcome: "unknown", missing } };
  }
  const bound = (number: number): number | null => (Number.isFinite(number) ? number : null);
  const values = { by: grading.by.kind, least: bound(least), most: bound(most) };
  const picked: Because = { code: "graded-by", outcome: "noted", values };
  const step = ladder.steps[place];
  if (step === undefined)
    return { kind: "none", because: { code: "below-every-step", outcome: "fails", parts: [picked] } };
  const truth = isMeant(step, ladder, dossier);
  const looked = [picked, truth.because];
  if (truth.kind === "unknown") return waiting(looked);
  return truth.kind === "holds"
    ? take(step, open, looked, dossier)
    : { kind: "requires-legal-review", because: { code: "graded-step-not-meant", outcome: "noted", parts: looked } };
}

/** What is still open matters only where some step could follow from it. */
function waitsFor(
  ladder: Ladder,
  first: number,
  findings: readonly Finding[],
  dossier: LadderDossier,
): readonly Because[] {
  const steps = ladder.grading === undefined ? ladder.steps.slice(first) : ladder.steps;
  const possible = steps.some((step) => isMeant(step, ladder, dossier).kind !== "fails");
  return possible ? findings.filter(({ kind }) => kind === "unknown").map(({ because }) => because) : [];
}

/**
 * The next step of a ladder: the first above the highest one imposed whose condition holds, or the one that a number picks; and only for a
 * finding that no imposed consequence has answered yet. One finding never climbs the whole ladder; an unknown condition stops the search.
 *
 * @internal
 */
export function climb(ladder: Entry<Ladder>, dossier: LadderDossier): LadderAnswer {
  const findings = dossier.findings.filter(({ rule }) => ladder.answers.includes(rule));
  const { first, answered } = positionOn(ladder, dossier);
  const open = findings.filter((finding) => isEstablished(finding) && !answered.has(finding.id));
  const { basis } = ladder;
  const values = { ladder: ladder.title.id, ladderEn: ladder.title.en ?? ladder.title.id, on: dossier.asOf };
  if (dossier.standing.dismissedOn !== undefined)
    return { kind: "none", because: { code: "already-dismissed", outcome: "noted", values, basis } };
  if (open.length === 0) {
    const parts = waitsFor(ladder, first, findings, dossier);
    if (parts.length === 0) {
      return { kind: "none", because: { code: "nothing-to-answer", outcome: "fails", values, basis, parts } };
    }
    const because: Because = { code: "findings-open", outcome: "unknown", values, basis, parts };
    return { kind: "await-facts", missing: missingFacts(because), because };
  }
  // A decision without a breach behind it is looked at first; nothing is built upon it.
  if (groundless(ladder, dossier).length > 0) {
    return { kind: "none", because: { code: "grounds-first", outcome: "fails", values, basis } };
  }
  const answer =
    ladder.grading === undefined
      ? following(ladder, first, open, dossier)
      : graded(ladder, ladder.grading, open, dossier);
  return { ...answer, because: { ...answer.because, values: { ...answer.because.values, ...values }, basis } };
}
