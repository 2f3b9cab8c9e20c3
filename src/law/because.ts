import type { PlainDate } from "../time/plainDate.ts";
import type { Citation } from "./citation.ts";

/** A plain value inside a reason. */
export type ReasonValue = string | number | null | readonly string[];

/**
 * A fact that is missing and would change the answer.
 *
 * @term Data yang masih diperlukan
 */
export interface MissingFact {
  /** The kind of fact to record, as in `Fact.kind`. */
  readonly fact: string;
  /** What it is about: an indicator, a duty, a matter, a post. */
  readonly about: string;
  /** The period or review it belongs to, where it belongs to one. */
  readonly period?: string;
  /** Why it is missing: nobody recorded it, or what was recorded contradicts itself. */
  readonly why: "not-recorded" | "in-conflict";
}

/**
 * Why a result is what it is: what was asked, what came out, on which values, under which article, and the parts it was made of.
 * Reasons are data; `explain` and `trace` turn them into words.
 */
export interface Because {
  /** What was asked: the key of a sentence in the wording. */
  readonly code: string;
  /** What came out. `noted` stands for a step that neither holds nor fails, such as a computed figure. */
  readonly outcome: "holds" | "fails" | "unknown" | "noted";
  /** The values it was decided on. */
  readonly values?: Readonly<Record<string, ReasonValue>>;
  /** Where the rule stands. */
  readonly basis?: readonly Citation[];
  /** The facts without which it stays unknown. */
  readonly missing?: readonly MissingFact[];
  /** The parts it was made of, also those that failed or stayed unknown. */
  readonly parts?: readonly Because[];
}

/**
 * A three-valued answer: it holds, it fails, or it is unknown because named facts are missing.
 */
export interface Truth {
  /** Whether it holds, fails or is unknown. */
  readonly kind: "holds" | "fails" | "unknown";
  /** Why. */
  readonly because: Because;
  /** The day from which the facts that decide it were known; missing where no fact was needed. */
  readonly knownOn?: PlainDate;
  /** Says of a failing answer that there was nothing to look at: no target, no duty due. */
  readonly idle?: true;
}

/**
 * All facts that are missing in a reason and in its parts, each once.
 *
 * @example
 * const fact = { fact: "actual", about: "stunting", period: "2025", why: "not-recorded" } as const;
 * missingFacts({ code: "all-of", outcome: "unknown", parts: [{ code: "x", outcome: "unknown", missing: [fact] }] })
 * // => [{ fact: "actual", about: "stunting", period: "2025", why: "not-recorded" }]
 */
export function missingFacts(because: Because): readonly MissingFact[] {
  const found = new Map<string, MissingFact>();
  const visit = (node: Because): void => {
    // A branch that holds or fails was decided without the facts it lacks.
    if (node.outcome !== "unknown") return;
    for (const fact of node.missing ?? []) found.set(`${fact.fact}|${fact.about}|${fact.period ?? ""}`, fact);
    for (const part of node.parts ?? []) visit(part);
  };
  visit(because);
  return [...found.values()];
}
