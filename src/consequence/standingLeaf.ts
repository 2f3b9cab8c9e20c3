import type { Because, Truth } from "../law/because.ts";
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
 * Answers one leaf of a step's condition.
 *
 * @internal
 */
export function askStandingLeaf(leaf: StandingLeaf, standing: Standing): Truth {
  switch (leaf.kind) {
    case "holds-post": {
      const { post } = standing;
      const kind = post.kind === "holds" ? "holds" : post.kind === "none" ? "fails" : "unknown";
      const because: Because = {
        code: "holds-post",
        outcome: kind,
        values: {
          post: post.kind === "holds" ? post.post.title : null,
          since: post.kind === "unknown" ? null : (post.since ?? null),
        },
        ...(kind === "unknown"
          ? { missing: [{ fact: "post-gained", about: "post", why: "not-recorded" as const }] }
          : {}),
      };
      return { kind, because };
    }
    case "imposed": {
      const found = standing.impositions.find(
        ({ step, state }) => step === leaf.step && (state === "running" || state === "served"),
      );
      const kind = found === undefined ? "fails" : "holds";
      return { kind, because: { code: "imposed", outcome: kind, values: { step: leaf.step, on: found?.on ?? null } } };
    }
  }
}
