import type { BreachSubject, ConformityStatus, SubjectLaw } from "../../consequence/discipline/punishment.ts";
import type { Citation } from "../../law/citation.ts";
import type { Texts } from "../../result.ts";
import type { Moment } from "../../law/since.ts";
import type { PlainDate } from "../../time/plainDate.ts";

/** What is compared: the kind of consequence, what it is imposed for, who imposes it, and by which steps. */
export type Aspect = "kind" | "trigger" | "authority" | "procedure";

/** What national law says of punishing for one subject. */
export interface SubjectConformity extends SubjectLaw {
  /** The subject. */
  readonly subject: BreachSubject;
}

/** How one aspect of a local consequence stands against national law. */
export interface AspectConformity {
  /** The aspect. */
  readonly aspect: Aspect;
  /** How it stands. */
  readonly status: ConformityStatus;
  /** Why, in words. */
  readonly why: Texts;
  /** Where the local rule stands. */
  readonly local: readonly Citation[];
  /** Where the national rule stands. */
  readonly national: readonly Citation[];
  /** For a trigger: what the law says of each subject that it punishes for. */
  readonly subjects?: readonly SubjectConformity[];
  /** For a procedure: set where somebody has to consent first. */
  readonly needsConsent?: true;
}

/** What the law offers instead. */
export interface LawfulAlternative {
  /**
   * By which way: discipline asks for a breach of a listed duty that an examination proves, a missed target alone never opens it; performance asks
   * for what fell short.
   */
  readonly track: "discipline" | "performance";
  /** The code of the kind, or `performance-track`. */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** Where it stands. */
  readonly basis: readonly Citation[];
}

/**
 * How a local consequence stands against national law on a day. It informs; it never removes or changes the local rule.
 *
 * @term Kesesuaian dengan peraturan perundang-undangan
 */
export interface Conformity {
  /** The worst of its aspects. */
  readonly status: ConformityStatus;
  /** Whether a person who knows the law has to look at it. */
  readonly requiresLegalReview: boolean;
  /** The day of the law. */
  readonly on: PlainDate;
  /** The aspects. */
  readonly aspects: readonly AspectConformity[];
  /** The nearest lawful alternatives, where the consequence itself is not lawful. */
  readonly alternatives: readonly LawfulAlternative[];
}

/** From best to worst. */
const ORDER: readonly ConformityStatus[] = [
  "conforms",
  "unclear",
  "not-self-executing",
  "not-empowered",
  "obsolete",
  "harsher",
];

/**
 * The worst of several; without any it conforms.
 *
 * @internal
 */
export function worst(statuses: readonly ConformityStatus[]): ConformityStatus {
  return ORDER.findLast((status) => statuses.includes(status)) ?? "conforms";
}

/**
 * The best of several; without any it conforms.
 *
 * @internal
 */
export function best(statuses: readonly ConformityStatus[]): ConformityStatus {
  return ORDER.find((status) => statuses.includes(status)) ?? "conforms";
}

/**
 * Whether the law does not carry it: more than unclear, and more than a promise that does not execute itself.
 *
 * @internal
 */
export function isAgainstLaw(status: ConformityStatus): boolean {
  return ORDER.indexOf(status) > ORDER.indexOf("not-self-executing");
}

/**
 * One answer out of its aspects: the worst of them.
 *
 * @internal
 */
export function together(
  aspects: readonly AspectConformity[],
  alternatives: readonly LawfulAlternative[],
  { on }: Moment,
): Conformity {
  // Procedure still lies ahead, so that it is open is nothing to review yet; a consent that is lacking is.
  const requiresLegalReview = aspects.some(
    ({ aspect, status, needsConsent }) => (aspect !== "procedure" || needsConsent) && status === "unclear",
  );
  return { status: worst(aspects.map(({ status }) => status)), requiresLegalReview, on, aspects, alternatives };
}
