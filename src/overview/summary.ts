import type { Obligation } from "../assessment/obligation.ts";
import type { Recommendation, Track } from "../consequence/recommendation.ts";
import type { Remediation } from "../consequence/remediation/remediation.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plainDate.ts";
import type { Counted, Tally } from "./counted.ts";
import type { AbsenceState, IndicatorState, SignatureState } from "./states.ts";

/** The indicators of one period, by what came out. */
export interface PeriodOutcomes {
  /** The period. */
  readonly period: Period;
  /** For each outcome the indicators that have it. */
  readonly outcomes: Tally<IndicatorState>;
}

/**
 * How many agreements stand together: of an agency, of a regency. Every count is the length of a list of what was counted, each thing once, in
 * an order that does not depend on that of the input.
 *
 * @term Rekapitulasi perjanjian kinerja
 */
export interface Summary {
  /** The days asked for; more than one where evaluations of different days were put together. */
  readonly asOf: readonly PlainDate[];
  /** The rule sets, by id. */
  readonly rules: readonly string[];
  /** The agreements. */
  readonly agreements: readonly Counted[];
  /** Agreements that came in more than once for one year: where their evaluations differ, both are counted. */
  readonly repeated: readonly Counted[];
  /** How the signatures stand. */
  readonly signatures: Tally<SignatureState>;
  /** Who was absent from the signing. */
  readonly absences: Tally<AbsenceState>;
  /** What came out for the indicators, by period in the order of their names. */
  readonly indicators: readonly PeriodOutcomes[];
  /** How the reports stand that the rules ask for: `due` is still in time, `late` came late, `breached` is open, `unknown` nobody recorded. */
  readonly reports: Tally<Obligation["state"]>;
  /** Where the time to improve stands. Open are `running` and `paused`. */
  readonly windows: Tally<Remediation["kind"]>;
  /** What is recommended, by track and kind. An authority decides. */
  readonly recommendations: Readonly<Record<Track, Tally<Recommendation["kind"]>>>;
  /** What a person who knows the law has to look at. */
  readonly legalReviews: readonly Counted[];
  /** The facts that are still needed. */
  readonly needed: readonly Counted[];
}
