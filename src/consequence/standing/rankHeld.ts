import type { Facts } from "../../agreement/facts.ts";
import { factsOf } from "../../agreement/factsOf.ts";
import { settle } from "../../agreement/known.ts";
import { type Rank, ranks } from "../../agreement/post.ts";
import { latest, type PlainDate } from "../../time/plainDate.ts";
import { hasBegun, type Imposition } from "./imposition.ts";

/**
 * The rank of the official.
 *
 * @term Pangkat, golongan ruang
 */
export type RankHeld =
  | {
      /** It is known. */
      readonly kind: "holds";
      /** The rank. */
      readonly rank: Rank;
      /** The day from which. */
      readonly since: PlainDate;
      /** The decision that lowered it, where one did. */
      readonly loweredBy?: string;
    }
  | {
      /** It is not known: nobody recorded it; records contradict each other; or it was lowered, and nothing recorded says to what or for how long. */
      readonly kind: "unknown";
      /** Why. */
      readonly why: "not-recorded" | "in-conflict" | "lowered";
    };

function lowered(held: RankHeld, { id, from, effect, state }: Imposition): RankHeld {
  if (held.kind === "unknown" || effect?.kind !== "rank-lowered") return held;
  // One class down does not say which step of it; and whether a rank comes back after its term is not confirmed.
  const below = effect.by === "ruang" && state === "running" ? ranks[ranks.indexOf(held.rank) - 1] : undefined;
  return below === undefined
    ? { kind: "unknown", why: "lowered" }
    : { kind: "holds", rank: below, since: from, loweredBy: id };
}

/**
 * The rank on a day: the one taken up last, lowered by what was imposed since.
 *
 * @internal
 */
export function rankHeldOn(facts: Facts, impositions: readonly Imposition[], asOf: PlainDate): RankHeld {
  const recorded = factsOf(facts, "rank").filter(({ on }) => on <= asOf);
  // The rank taken up last is the one held; an earlier one that is only reported later does not come back.
  const since = latest(recorded.map(({ on }) => on));
  const told = settle(
    recorded.filter(({ on }) => on === since),
    ({ rank }) => rank,
  );
  if (told.kind === "silent") return { kind: "unknown", why: "not-recorded" };
  if (told.kind === "in-conflict") return { kind: "unknown", why: "in-conflict" };
  const { rank, on } = told.fact;
  return impositions
    .filter((imposition) => hasBegun(imposition) && imposition.from > on)
    .reduce<RankHeld>(lowered, { kind: "holds", rank, since: on });
}
