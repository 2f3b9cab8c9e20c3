import type { PerformanceAgreement } from "../agreement/agreement.ts";
import type { Facts } from "../agreement/facts.ts";
import type { MeasureRule } from "../agreement/terms.ts";
import type { Because, MissingFact, ReasonValue, Truth } from "../law/because.ts";
import type { Choices } from "../law/reading.ts";
import type { PlainDate } from "../time/plainDate.ts";
import type { Measurement } from "./measure.ts";
import type { Obligation } from "./obligation.ts";

/** Everything a breach leaf is asked against. */
export interface Inquiry {
  /** The agreement. */
  readonly agreement: PerformanceAgreement;
  /** The facts known on the day of the question. */
  readonly facts: Facts;
  /** The measurements. */
  readonly measurements: readonly Measurement[];
  /** The obligations. */
  readonly obligations: readonly Obligation[];
  /** Named scales of levels, lowest first. */
  readonly scales: Readonly<Record<string, readonly string[]>>;
  /** The readings taken, where they are not the default. */
  readonly choices: Choices;
  /** The figures that are observed beside the indicators. */
  readonly measures: readonly MeasureRule[];
  /** What other rules have found under this agreement so far, for the rules that count it. */
  readonly found: readonly Found[];
}

/** What a rule has found, as far as another rule counts it. */
export interface Found {
  /** The rule's code. */
  readonly rule: string;
  /** Established, or open. */
  readonly kind: "breach" | "merit" | "unknown";
  /** The day of the review. */
  readonly reviewedOn: PlainDate;
  /** The day on which it was established. */
  readonly establishedOn?: PlainDate;
  /** Why. */
  readonly because: Because;
}

/** The values of a reason. */
export type Values = Readonly<Record<string, ReasonValue>>;

/**
 * One answer with its reason.
 *
 * @internal
 */
export function answer(
  code: string,
  kind: Truth["kind"],
  values: Values,
  {
    missing,
    parts,
    known,
  }: { missing?: readonly MissingFact[]; parts?: readonly Because[]; known?: PlainDate | undefined } = {},
): Truth {
  const because: Because = {
    code,
    outcome: kind,
    values,
    ...(missing && missing.length > 0 ? { missing } : {}),
    ...(parts && parts.length > 0 ? { parts } : {}),
  };
  return { kind, because, ...(known === undefined ? {} : { knownOn: known }) };
}

/**
 * A failing answer for which there was nothing to look at clears nobody.
 *
 * @internal
 */
export function idleIf(nothing: boolean, truth: Truth): Truth {
  return nothing && truth.kind === "fails" ? { ...truth, idle: true } : truth;
}

/**
 * Holds with enough that hold; fails once even all unknown ones could not make enough; else unknown.
 *
 * @internal
 */
export function enough(holding: number, unknown: number, needed: number): Truth["kind"] {
  if (holding >= needed) return "holds";
  return holding + unknown >= needed ? "unknown" : "fails";
}
