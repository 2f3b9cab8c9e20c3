import type { Obligation } from "../assessment/obligation.ts";
import type { Recommendation, Track } from "../consequence/recommendation.ts";
import type { Remediation } from "../consequence/remediation/remediation.ts";
import type { Tally } from "./counted.ts";

/**
 * How the signature of an agreement stands: in time, late, at a day of which nobody can say whether it was late because the day of the budget
 * document is not recorded; not yet and still in time, overdue, or not signed without a known last day.
 *
 * @term Status penandatanganan
 */
export type SignatureState = "in-time" | "late" | "time-unknown" | "not-yet" | "overdue" | "not-signed";

/** Who was recorded as absent from the signing: with the reason, without one, or with records that contradict each other. */
export type AbsenceState = "with-reason" | "without-reason" | "in-conflict";

/** What came out for an indicator in a period. */
export type IndicatorState = "missed" | "met" | "exceeded" | "unmeasured" | "not-due";

type NoneOf<State extends string> = Tally<State>;

/**
 * Nothing counted yet, one list per state.
 *
 * @internal
 */
export const NO_SIGNATURES: NoneOf<SignatureState> = {
  "in-time": [],
  late: [],
  "time-unknown": [],
  "not-yet": [],
  overdue: [],
  "not-signed": [],
};

/**
 * Nobody absent.
 *
 * @internal
 */
export const NO_ABSENCES: NoneOf<AbsenceState> = { "with-reason": [], "without-reason": [], "in-conflict": [] };

/**
 * No indicator.
 *
 * @internal
 */
export const NO_INDICATORS: NoneOf<IndicatorState> = {
  missed: [],
  met: [],
  exceeded: [],
  unmeasured: [],
  "not-due": [],
};

/**
 * No report.
 *
 * @internal
 */
export const NO_REPORTS: NoneOf<Obligation["state"]> = {
  kept: [],
  late: [],
  due: [],
  breached: [],
  "left-undone": [],
  unknown: [],
};

/**
 * No time to improve.
 *
 * @internal
 */
export const NO_WINDOWS: NoneOf<Remediation["kind"]> = {
  none: [],
  "not-final": [],
  recommended: [],
  running: [],
  paused: [],
  ended: [],
  "await-facts": [],
  "requires-legal-review": [],
};

/**
 * Nothing recommended.
 *
 * @internal
 */
export const NO_RECOMMENDATIONS: NoneOf<Recommendation["kind"]> = {
  "await-facts": [],
  "requires-legal-review": [],
  step: [],
  "open-remediation": [],
  punishment: [],
  "re-test": [],
  placement: [],
  "honourable-dismissal": [],
  "statutory-dismissal": [],
};

/**
 * The tracks, in the order in which they are told.
 *
 * @internal
 */
export const tracks: readonly Track[] = ["local", "performance", "discipline", "statutory-dismissal"];

/**
 * Nothing recommended on any track.
 *
 * @internal
 */
export const NO_TRACKS: Readonly<Record<Track, NoneOf<Recommendation["kind"]>>> = {
  local: NO_RECOMMENDATIONS,
  discipline: NO_RECOMMENDATIONS,
  performance: NO_RECOMMENDATIONS,
  "statutory-dismissal": NO_RECOMMENDATIONS,
};

/**
 * The states of a tally, in the order in which they are told.
 *
 * @internal
 */
export function statesOf<State extends string>(none: Readonly<Record<State, unknown>>): readonly State[] {
  const states: State[] = [];
  for (const state in none) states.push(state);
  return states;
}
