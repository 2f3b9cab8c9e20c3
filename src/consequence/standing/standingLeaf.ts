import type { PostLevel } from "../../agreement/post.ts";
import type { Because, MissingFact, Truth } from "../../law/because.ts";
import { addDuration, type Duration } from "../../time/duration.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { hasBegun } from "./imposition.ts";
import type { Standing } from "./standing.ts";

/** What can be asked of a standing, as the leaf of a step's condition. */
export type StandingLeaf =
  | {
      /** A post is held. */
      readonly kind: "holds-post";
    }
  | {
      /** A step was imposed, and not annulled. */
      readonly kind: "imposed";
      /** The step, by code. */
      readonly step: string;
    }
  | {
      /** The post that is held has been held for a time. */
      readonly kind: "post-held-for";
      /** How long at least. */
      readonly atLeast: Duration;
    }
  | {
      /** The post that is held is of one of these levels. */
      readonly kind: "post-of-level";
      /** The levels. */
      readonly levels: readonly PostLevel[];
    };

/**
 * A post is held.
 *
 * @example
 * holdsPost // => { kind: "holds-post" }
 */
export const holdsPost: StandingLeaf = { kind: "holds-post" };

/**
 * A step was imposed, and not annulled.
 *
 * @example
 * imposed("demotion") // => { kind: "imposed", step: "demotion" }
 */
export function imposed(step: string): StandingLeaf {
  return { kind: "imposed", step };
}

/**
 * The post that is held has been held for at least a time; since when only an appointment shows.
 *
 * @example
 * postHeldFor(months(12)) // => { kind: "post-held-for", atLeast: { unit: "months", count: 12 } }
 */
export function postHeldFor(atLeast: Duration): StandingLeaf {
  return { kind: "post-held-for", atLeast };
}

/**
 * The post that is held is of one of these levels.
 *
 * @example
 * postOfLevel("jpt-pratama") // => { kind: "post-of-level", levels: ["jpt-pratama"] }
 */
export function postOfLevel(...levels: readonly PostLevel[]): StandingLeaf {
  return { kind: "post-of-level", levels };
}

function answer(
  code: string,
  kind: Truth["kind"],
  values: NonNullable<Because["values"]>,
  missing: readonly MissingFact[] = [],
): Truth {
  return { kind, because: { code, outcome: kind, values, ...(missing.length > 0 ? { missing } : {}) } };
}

/**
 * Without it nothing shows which post is held, or since when.
 *
 * @internal
 */
export const APPOINTMENT: MissingFact = { fact: "post-gained", about: "post", why: "not-recorded" };

function askHeldFor(atLeast: Duration, { post }: Standing, asOf: PlainDate): Truth {
  const values = { count: atLeast.count, unit: atLeast.unit };
  if (post.kind === "none") return answer("post-held-for", "fails", values);
  const since = post.kind === "holds" ? post.since : undefined;
  if (since === undefined) return answer("post-held-for", "unknown", values, [APPOINTMENT]);
  return answer("post-held-for", addDuration(since, atLeast) <= asOf ? "holds" : "fails", { since, ...values });
}

function askLevel(levels: readonly PostLevel[], { post }: Standing): Truth {
  const values = { levels, level: post.kind === "holds" ? post.post.level : null };
  if (post.kind === "unknown") return answer("post-of-level", "unknown", values, [APPOINTMENT]);
  const among = post.kind === "holds" && levels.includes(post.post.level);
  return answer("post-of-level", among ? "holds" : "fails", values);
}

/**
 * Answers one leaf of a step's condition.
 *
 * @internal
 */
export function askStandingLeaf(leaf: StandingLeaf, standing: Standing, asOf: PlainDate): Truth {
  switch (leaf.kind) {
    case "holds-post": {
      const { post } = standing;
      const kind = post.kind === "holds" ? "holds" : post.kind === "none" ? "fails" : "unknown";
      const values = {
        post: post.kind === "holds" ? post.post.title : null,
        since: post.kind === "unknown" ? null : (post.since ?? null),
      };
      return answer("holds-post", kind, values, kind === "unknown" ? [APPOINTMENT] : []);
    }
    case "imposed": {
      const found = standing.impositions.find((one) => one.step === leaf.step && hasBegun(one));
      const kind = found === undefined ? "fails" : "holds";
      return answer("imposed", kind, { step: leaf.step, on: found?.on ?? null });
    }
    case "post-held-for":
      return askHeldFor(leaf.atLeast, standing, asOf);
    case "post-of-level":
      return askLevel(leaf.levels, standing);
  }
}
