import type { Evaluation } from "../../evaluation.ts";
import { missingFacts, type MissingFact } from "../../law/because.ts";
import type { Texts } from "../../result.ts";
import { missingText } from "../trace.ts";
import { type FactHolder, factHolders } from "./factHolder.ts";
import { both } from "./factNames.ts";

/**
 * A fact that is still needed, in words, with who usually holds it.
 *
 * @term Data yang masih diperlukan
 */
export interface NeededFact extends MissingFact {
  /** The fact as people ask for it. */
  readonly title: Required<Texts>;
  /** Who usually holds it, the likeliest first. It is usual practice, not law; empty where that cannot be said. */
  readonly holders: readonly FactHolder[];
}

/** One fact is asked for once, whoever lacks it. */
function keyOf({ fact, about, period }: MissingFact): string {
  return JSON.stringify([fact, about, period]);
}

/**
 * Every fact that would change an answer of the evaluation and that nobody recorded, or whose sources contradict each other: each once, with who
 * usually holds it.
 *
 * @example
 * const evaluation = evaluate(contohAgreement, { ...contohFacts, events: [] }, kabContoh, plainDate("2026-01-31"));
 * neededFacts(evaluation).slice(0, 1).map(({ title, holders }) => [title.en, holders[0]?.title.en])
 * // => [["the actual: Prevalensi stunting, 2025", "the agency itself"]]
 */
export function neededFacts(evaluation: Evaluation): readonly NeededFact[] {
  const { findings, remediation, obligations, discipline, recommendations } = evaluation;
  const lacking = [
    ...findings.filter(({ kind }) => kind === "unknown").flatMap(({ because }) => missingFacts(because)),
    ...missingFacts(remediation.because),
    ...obligations.filter(({ force }) => force === "must").flatMap(({ because }) => missingFacts(because)),
    ...discipline.cases.flatMap(({ because }) => missingFacts(because)),
    ...recommendations.flatMap((one) => (one.kind === "await-facts" ? one.missing : [])),
  ];
  const once = new Map(lacking.toReversed().map((missing) => [keyOf(missing), missing]));
  const keys = new Set(lacking.map(keyOf));
  return [...keys]
    .flatMap((key) => once.get(key) ?? [])
    .map((missing) => ({
      ...missing,
      title: both((language) => missingText(missing, evaluation, language)),
      holders: factHolders(missing.fact),
    }));
}
