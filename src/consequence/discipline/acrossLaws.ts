import type { Citation } from "../../law/citation.ts";
import type { Speaks } from "../../law/since.ts";
import type { DisciplineLaw } from "./disciplineLaw.ts";
import type { PunishmentKind } from "./punishment.ts";

/** Discipline law as it spoke on one day. */
interface SpokenLaw extends Pick<DisciplineLaw, "regulation" | "kinds" | "earlierActs"> {
  readonly speaks: Speaks;
}

/** What became of the law of an act by the day on which it is judged. */
export type AcrossLaws =
  | {
      /** It speaks unchanged. */
      readonly kind: "unchanged";
    }
  | {
      /** The same regulation still speaks, beside a law that came later. */
      readonly kind: "changed-beside";
      /** The kinds of the day of the act; one that the later law classes otherwise is disputed. */
      readonly kinds: readonly PunishmentKind[];
    }
  | {
      /** Another regulation speaks, and what it says of earlier acts is not confirmed. */
      readonly kind: "replaced";
      /** Where it speaks of them. */
      readonly basis: readonly Citation[];
    };

/**
 * What became of the law of an act by the day on which it is judged: acts are judged by the law of their day, and it is said where a later law
 * makes that doubtful.
 *
 * @internal
 */
export function acrossLaws(ofAct: SpokenLaw, now: SpokenLaw | undefined): AcrossLaws {
  if (now?.regulation !== ofAct.regulation) return { kind: "replaced", basis: now?.earlierActs?.basis ?? [] };
  if (now.speaks === ofAct.speaks) return { kind: "unchanged" };
  const disputed = now.kinds.filter(({ applies }) => applies === "disputed");
  return {
    kind: "changed-beside",
    kinds: ofAct.kinds.map((kind) => disputed.find(({ code }) => code === kind.code) ?? kind),
  };
}
