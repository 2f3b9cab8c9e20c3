import { type PerformanceAgreement } from "../agreement/agreement.ts";
import type { Facts } from "../agreement/facts.ts";
import { settle } from "../agreement/known.ts";
import type { Rank } from "../agreement/post.ts";
import { latest, type PlainDate } from "../time/plainDate.ts";
import { type EffectsByStep, type Imposition, impositionsOf } from "./imposition.ts";
import { type PostHeld, postHeldOn } from "./postHeld.ts";

/**
 * How the official stands on a day: post, rank, and what runs until when. It follows from recorded events alone.
 *
 * @term Kedudukan pegawai
 */
export interface Standing {
  /** Whether a post is held. */
  readonly post: PostHeld;
  /** The rank, where recorded. */
  readonly rank?: Rank;
  /** Whether the official has been dismissed. */
  readonly dismissed: boolean;
  /** A resignation: promised, requested or accepted; a promise changes nothing. */
  readonly resignation?: "promised" | "requested" | "accepted";
  /** Every consequence imposed so far, earliest first. */
  readonly impositions: readonly Imposition[];
}

const STAGES = ["promised", "requested", "accepted"] as const;

/**
 * How the official stands on a day.
 *
 * That a post is held is shown by an appointment or, on its signing day, by the agreement; since when only by an appointment.
 * When a restriction ends the post does not come back by itself.
 *
 * @basis Peraturan BKN 6/2022, worked example 19: after the twelve months no automatic return.
 *
 * @example
 * standingOn(contohAgreement, contohFacts, {}, plainDate("2025-12-31")).post.kind // => "holds"
 */
export function standingOn(
  agreement: PerformanceAgreement,
  facts: Facts,
  effects: EffectsByStep,
  asOf: PlainDate,
): Standing {
  const impositions = impositionsOf(facts, effects, asOf);
  const ranks = facts.events.filter((fact) => fact.kind === "rank").filter(({ on }) => on <= asOf);
  // The rank taken up last is the one held; an earlier one that is only reported later does not come back.
  const takenUp = latest(ranks.map(({ on }) => on));
  const rank = settle(
    ranks.filter(({ on }) => on === takenUp),
    (fact) => fact.rank,
  );
  const stages = facts.events
    .filter((fact) => fact.kind === "resignation")
    .filter(({ on }) => on <= asOf)
    .map(({ stage }) => stage);
  const resignation = STAGES.findLast((stage) => stages.includes(stage));
  return {
    post: postHeldOn(agreement, facts, impositions, asOf),
    ...(rank.kind === "told" ? { rank: rank.fact.rank } : {}),
    dismissed: impositions.some(
      ({ effect, state }) => effect?.kind === "dismissal" && (state === "running" || state === "served"),
    ),
    ...(resignation === undefined ? {} : { resignation }),
    impositions,
  };
}
