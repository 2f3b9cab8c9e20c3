import { ranks } from "../../agreement/post.ts";
import { resolve } from "../../assessment/condition.ts";
import type { Finding } from "../../assessment/finding.ts";
import { type Because, missingFacts, type MissingFact, type Truth } from "../../law/because.ts";
import { type Choices, describeReading } from "../../law/reading.ts";
import { type Effect, takeEffect, takesPost } from "../standing/effect.ts";
import type { ConsequenceStep, Ladder } from "./ladder.ts";
import type { LadderDossier } from "./ladderPosition.ts";
import type { Standing } from "../standing/standing.ts";
import { APPOINTMENT, askStandingLeaf } from "../standing/standingLeaf.ts";

/** What a ladder says about the findings so far. */
export type LadderAnswer =
  | {
      /** No open finding calls for it. */
      readonly kind: "none";
      /** Why. */
      readonly because: Because;
    }
  | {
      /** Facts are missing that would change the answer. */
      readonly kind: "await-facts";
      /** The facts. */
      readonly missing: readonly MissingFact[];
      /** Why. */
      readonly because: Because;
    }
  | {
      /** The next step cannot be carried out, or no step is left; a person has to look at it. */
      readonly kind: "requires-legal-review";
      /** Why. */
      readonly because: Because;
    }
  | {
      /** The next step. */
      readonly kind: "step";
      /** The step. */
      readonly step: ConsequenceStep;
      /** The findings that no imposed consequence has answered yet. */
      readonly findings: readonly string[];
      /** Why. */
      readonly because: Because;
    };

/** Whether the rank can be lowered: below I/a there is none, below class I no class; what is not recorded may be either. */
function lowerRank(effect: Effect, { rank }: Standing): Truth["kind"] {
  if (effect.kind !== "rank-lowered") return "holds";
  if (rank.kind === "unknown") return "unknown";
  const lowest = effect.by === "golongan" ? rank.rank.startsWith("I/") : rank.rank === ranks[0];
  return lowest ? "fails" : "holds";
}

/** Whether there is a post to take, where the effect takes one: nobody is removed from a post that is not held. */
function postToTake(effect: Effect, { post }: Standing): Truth["kind"] {
  if (!takesPost(effect) || post.kind === "holds") return "holds";
  return post.kind === "none" ? "fails" : "unknown";
}

/** The reading on which an effect rests, to be shown with it. */
function readingOf(effect: Effect, choices: Choices): readonly Because[] {
  if (effect.kind !== "rank-lowered" || typeof effect.by === "string") return [];
  return [{ code: "reading", outcome: "noted", values: describeReading(effect.by, choices) }];
}

/**
 * Whether a step is meant for this official: its condition, unless an exception passes over it.
 *
 * @internal
 */
export function isMeant(
  step: ConsequenceStep,
  { except = [] }: Ladder,
  { standing, choices, asOf }: Pick<LadderDossier, "standing" | "choices" | "asOf">,
): Truth {
  const ask = (when: ConsequenceStep["when"]): Truth =>
    resolve(when, (leaf) => askStandingLeaf(leaf, standing, asOf), choices);
  const condition = ask(step.when);
  const named = { step: step.title.id, stepEn: step.title.en ?? step.title.id };
  const answer = (kind: Truth["kind"], ...parts: readonly Because[]): Truth => ({
    kind,
    because: { code: "step", outcome: kind, values: named, parts: [condition.because, ...parts] },
  });
  if (condition.kind === "fails") return answer("fails");
  // Every exception that was looked at is shown, also one that does not hold.
  const exceptions = except
    .filter(({ skip }) => skip === step.code)
    .map(({ when, basis }): Because => {
      const { kind, because } = ask(when);
      return { code: "step-excepted", outcome: kind, basis, parts: [because] };
    });
  const excepted = (kind: Truth["kind"]): boolean => exceptions.some(({ outcome }) => outcome === kind);
  if (excepted("holds")) return answer("fails", ...exceptions);
  return answer(excepted("unknown") ? "unknown" : condition.kind, ...exceptions);
}

/**
 * One step, once it is known to be the one: recommended, or for a person to look at where it cannot be carried out.
 *
 * @internal
 */
export function take(
  step: ConsequenceStep,
  open: readonly Finding[],
  looked: readonly Because[],
  { standing, choices, facts }: LadderDossier,
): LadderAnswer {
  const effect = takeEffect(step.effect, choices);
  const parts = [...open.map(({ because }) => because), ...looked];
  switch (postToTake(effect, standing)) {
    case "fails":
      return { kind: "requires-legal-review", because: { code: "no-post-to-take", outcome: "noted", parts } };
    case "unknown": {
      const because: Because = { code: "post-unknown", outcome: "unknown", missing: [APPOINTMENT], parts: looked };
      return { kind: "await-facts", missing: [APPOINTMENT], because };
    }
    case "holds":
  }
  // Contract staff mostly hold no rank of this order, so that none is asked for.
  if (effect.kind === "rank-lowered" && facts.employment === "PPPK" && standing.rank.kind === "unknown") {
    return { kind: "requires-legal-review", because: { code: "no-rank-to-lower", outcome: "noted", parts } };
  }
  switch (lowerRank(effect, standing)) {
    case "fails":
      return { kind: "requires-legal-review", because: { code: "no-lower-rank", outcome: "noted", parts } };
    case "unknown": {
      const why =
        standing.rank.kind === "unknown" && standing.rank.why === "in-conflict" ? "in-conflict" : "not-recorded";
      const missing: MissingFact = { fact: "rank", about: "rank", why };
      const because: Because = { code: "rank-unknown", outcome: "unknown", missing: [missing], parts: looked };
      return { kind: "await-facts", missing: [missing], because };
    }
    case "holds":
      return {
        kind: "step",
        step: { ...step, effect },
        findings: open.map(({ id }) => id),
        because: { code: "next-step", outcome: "holds", parts: [...parts, ...readingOf(step.effect, choices)] },
      };
  }
}

/**
 * An unknown condition stops the search.
 *
 * @internal
 */
export function waiting(looked: readonly Because[]): LadderAnswer {
  const because: Because = { code: "step-unknown", outcome: "unknown", parts: looked };
  return { kind: "await-facts", missing: missingFacts(because), because };
}
