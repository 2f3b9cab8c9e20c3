import type { PerformanceAgreement } from "../../agreement/agreement.ts";
import { factsOf } from "../../agreement/factsOf.ts";
import type { ResignationFact } from "../../agreement/careerFacts.ts";
import type { Facts } from "../../agreement/facts.ts";
import type { Because } from "../../law/because.ts";
import { latest, type PlainDate } from "../../time/plainDate.ts";
import { contradictionsOn } from "./contradiction.ts";
import { dismissalIn, type Imposition, impositionsOf, type KnownSteps } from "./imposition.ts";
import { type PostHeld, postHeldOn } from "./postHeld.ts";
import { type RankHeld, rankHeldOn } from "./rankHeld.ts";

/**
 * How the official stands on a day: post, rank, and what runs until when. It follows from recorded events alone.
 *
 * @term Kedudukan pegawai
 */
export interface Standing {
  /** Whether a post is held. */
  readonly post: PostHeld;
  /** The rank. */
  readonly rank: RankHeld;
  /** The day from which the official is dismissed; missing for who is not. */
  readonly dismissedOn?: PlainDate;
  /** Since when and why the official is suspended as a civil servant; missing for who is not. It is no punishment. */
  readonly suspended?: {
    /** The first day. */
    readonly since: PlainDate;
    /** Why, by the code of the rules. */
    readonly ground: string;
  };
  /** How far a resignation went; a promise changes nothing. */
  readonly resignation?: ResignationFact["stage"];
  /** Every consequence imposed so far, earliest first. */
  readonly impositions: readonly Imposition[];
  /** What in the record contradicts itself. Nothing is guessed from it: somebody has to correct it. */
  readonly contradictions: readonly Because[];
}

/** Of stages recorded on one day the one that goes furthest counts. */
const STAGES: readonly ResignationFact["stage"][] = ["promised", "requested", "withdrawn", "accepted"];

function resignationOn(facts: Facts, asOf: PlainDate): Pick<Standing, "resignation"> {
  const recorded = factsOf(facts, "resignation").filter(({ on }) => on <= asOf);
  const last = latest(recorded.map(({ on }) => on));
  const stages = recorded.filter(({ on }) => on === last).map(({ stage }) => stage);
  const resignation = STAGES.findLast((stage) => stages.includes(stage));
  return resignation === undefined ? {} : { resignation };
}

/** The suspension that began last, unless it has ended: on one and the same day the end comes first. */
function suspensionOn(facts: Facts, asOf: PlainDate): Pick<Standing, "suspended"> {
  const began = factsOf(facts, "suspended").filter(({ on }) => on <= asOf);
  const since = latest(began.map(({ on }) => on));
  const reinstated = factsOf(facts, "reinstated").filter(({ on }) => on <= asOf);
  const ended = latest(reinstated.map(({ on }) => on));
  const [ground] = began
    .filter(({ on }) => on === since)
    .map((fact) => fact.ground)
    .toSorted();
  if (since === undefined || ground === undefined || (ended !== undefined && ended > since)) return {};
  return { suspended: { since, ground } };
}

/**
 * How the official stands on a day.
 *
 * That a post is held is shown by an appointment or, on its signing day, by the agreement; since when only by an appointment.
 * When a restriction ends the post does not come back by itself, and of two that overlap the earlier end frees nobody.
 *
 * @basis Peraturan BKN 6/2022, worked example 19: after the twelve months no automatic return.
 *
 * @example
 * standingOn(contohAgreement, contohFacts, { byCode: {} }, plainDate("2025-12-31")).post.kind // => "holds"
 */
export function standingOn(
  agreement: PerformanceAgreement,
  facts: Facts,
  steps: KnownSteps,
  asOf: PlainDate,
): Standing {
  const impositions = impositionsOf(facts, steps, asOf);
  const dismissedOn = dismissalIn(impositions);
  return {
    post: postHeldOn(agreement, facts, impositions, asOf),
    rank: rankHeldOn(facts, impositions, asOf),
    impositions,
    contradictions: contradictionsOn(facts, impositions, asOf).map(({ because }) => because),
    ...(dismissedOn === undefined ? {} : { dismissedOn }),
    ...suspensionOn(facts, asOf),
    ...resignationOn(facts, asOf),
  };
}
