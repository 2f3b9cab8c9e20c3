import { type Choices, type MaybeReading, takeReading } from "../../law/reading.ts";
import type { Duration } from "../../time/duration.ts";

/**
 * What a consequence does to the official. Local announcements and national law are compared by effect, not by name.
 *
 * @term Akibat
 */
export type Effect =
  | {
      /** The post is lost. */
      readonly kind: "post-lost";
      /** For how long; without end where it says so. */
      readonly term: Duration | "open-ended";
    }
  | {
      /** A lower post. */
      readonly kind: "post-lowered";
      /** For how long; without end where it says so. */
      readonly term: Duration | "open-ended";
    }
  | {
      /** Another post of the same level. */
      readonly kind: "post-moved";
    }
  | {
      /** A lower rank (pangkat, golongan). */
      readonly kind: "rank-lowered";
      /** By one step (ruang) or one class (golongan). */
      readonly by: MaybeReading<"ruang" | "golongan">;
      /** For how long; the source may leave it open. */
      readonly term: Duration | "not-said";
    }
  | {
      /** Dismissal from the civil service. */
      readonly kind: "dismissal";
      /** With honour, without, or not said. */
      readonly honour: "honourable" | "dishonourable" | "not-said";
    }
  | {
      /** The official resigns from the post. */
      readonly kind: "resignation";
    }
  | {
      /** A lower allowance. */
      readonly kind: "allowance-cut";
      /** By how much. */
      readonly percent: number;
      /** For how long. */
      readonly term: Duration;
    }
  | {
      /** A pay rise or a promotion comes later. */
      readonly kind: "delayed";
      /** Which. */
      readonly what: "periodic-pay-rise" | "promotion";
      /** For how long. */
      readonly term: Duration;
    }
  | {
      /** A reprimand or a written statement; done when it takes effect. */
      readonly kind: "reprimand";
      /** Its form. */
      readonly form: "oral" | "written" | "statement-of-dissatisfaction";
    }
  | {
      /** A reward. */
      readonly kind: "reward";
      /** Which: a promotion, an award, or one that the source does not name. */
      readonly what: "promotion" | "award" | "not-said";
    }
  | {
      /** A measure the source names without saying what it is. */
      readonly kind: "not-said";
    }
  | {
      /** Whatever the law in force provides. */
      readonly kind: "as-the-law-provides";
    };

/**
 * An effect with its ambiguous part resolved.
 *
 * @internal
 */
export function takeEffect(effect: Effect, choices: Choices): Effect {
  if (effect.kind !== "rank-lowered" || typeof effect.by === "string") return effect;
  return { ...effect, by: takeReading(effect.by, choices).value };
}

/**
 * Whether an effect takes or moves the post that is held, so that one has to be held.
 *
 * @internal
 */
export function takesPost({ kind }: Effect): boolean {
  return kind === "post-lost" || kind === "post-lowered" || kind === "post-moved" || kind === "resignation";
}

/**
 * Whether an effect ends the post that is held.
 *
 * @internal
 */
export function endsPost(effect: Effect): boolean {
  return effect.kind === "post-lost" || effect.kind === "dismissal";
}
