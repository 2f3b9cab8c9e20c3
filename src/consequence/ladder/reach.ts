import type { PerformanceAgreement } from "../../agreement/agreement.ts";
import type { Reach } from "./ladder.ts";

/** Somebody whom a consequence reaches beside the official. */
export interface Reached {
  /** As what. */
  readonly as: Reach;
  /** The name. */
  readonly name: string;
  /** The post. */
  readonly post: string;
  /** The agreement by which that is known. */
  readonly agreement: string;
}

function below(id: string, agreements: readonly PerformanceAgreement[]): readonly PerformanceAgreement[] {
  const children = agreements.filter(({ parent }) => parent === id);
  const others = agreements.filter(({ parent }) => parent !== id);
  return children.flatMap((child) => [child, ...below(child.id, others)]);
}

/**
 * Whom a consequence reaches beside the official: everybody to whom the agreement was passed down, level by level, or whoever gave the mandate.
 * Reaching somebody is what a source announces; nobody is in breach because somebody else is.
 *
 * @term Pihak lain yang terkena konsekuensi
 *
 * @example
 * const section = { ...contohAgreement, id: "pk-seksi", parent: contohAgreement.id };
 * reachedBy(["subordinates"], contohAgreement, [contohAgreement, section]).map(({ agreement }) => agreement) // => ["pk-seksi"]
 */
export function reachedBy(
  reaches: readonly Reach[],
  agreement: PerformanceAgreement,
  agreements: readonly PerformanceAgreement[],
): readonly Reached[] {
  return reaches.flatMap((as): readonly Reached[] => {
    switch (as) {
      case "superior": {
        const giver = agreement.mandateGiver;
        return giver === undefined ? [] : [{ as, name: giver.name, post: giver.post.title, agreement: agreement.id }];
      }
      case "subordinates":
        return below(agreement.id, agreements).map(({ id, mandateHolder }) => ({
          as,
          name: mandateHolder.name,
          post: mandateHolder.post.title,
          agreement: id,
        }));
    }
  });
}
