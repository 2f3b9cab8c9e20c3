import { type PerformanceAgreement, signedOn } from "../agreement/agreement.ts";
import { type Facts, type ImposedFact, settle } from "../agreement/facts.ts";
import type { Post, Rank } from "../agreement/post.ts";
import type { Because, Truth } from "../law/because.ts";
import { lastDay } from "../time/duration.ts";
import { latest, type PlainDate } from "../time/plainDate.ts";
import { type Effect, endsPost } from "./effect.ts";

/** A consequence that an authority imposed, as it stands on the day. */
export interface Imposition {
  /** The decision's identity. */
  readonly id: string;
  /** The step. */
  readonly step: string;
  /** The day it took or takes effect. */
  readonly on: PlainDate;
  /** Its last day, where it has a term. */
  readonly until?: PlainDate;
  /** Not yet effective, running, over, or annulled. A served step still counts as imposed; an annulled one does not. */
  readonly state: "coming" | "running" | "served" | "annulled";
  /** What it does; missing where the rule set does not know the step. */
  readonly effect?: Effect;
}

/** Whether the official holds a post. */
export type PostHeld =
  | {
      /** A post is held. */
      readonly kind: "holds";
      /** The post. */
      readonly post: Post;
      /** The day from which, where an appointment is recorded. The agreement alone does not show it. */
      readonly since?: PlainDate;
      /** Definitive or acting, where an appointment is recorded. */
      readonly appointment?: "definitive" | "acting";
    }
  | {
      /** None is held. */
      readonly kind: "none";
      /** The day from which. */
      readonly since: PlainDate;
    }
  | {
      /** Nothing shows it. */
      readonly kind: "unknown";
    };

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

/** What each step does, by code. */
export type EffectsByStep = Readonly<Record<string, Effect>>;

const STAGES = ["promised", "requested", "accepted"] as const;

function lasts(imposed: ImposedFact, effect: Effect | undefined): PlainDate | undefined {
  if (effect === undefined || !("term" in effect) || typeof effect.term === "string") return undefined;
  // A running punishment counts its first day: effective 8 March 2022, 12 months, last day 7 March 2023.
  return lastDay(imposed.on, effect.term, "first-day-counted");
}

function impositionsOf(facts: Facts, effects: EffectsByStep, asOf: PlainDate): readonly Imposition[] {
  const annulled = new Set(
    facts.events.flatMap((fact) => (fact.kind === "annulled" && fact.on <= asOf ? [fact.imposed] : [])),
  );
  const served = new Set(
    facts.events.flatMap((fact) => (fact.kind === "served" && fact.on <= asOf ? [fact.imposed] : [])),
  );
  return facts.events
    .filter((fact) => fact.kind === "imposed")
    .toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1))
    .map((fact): Imposition => {
      const effect = Object.hasOwn(effects, fact.step) ? effects[fact.step] : undefined;
      const until = lasts(fact, effect);
      // A reprimand is done on the day it takes effect.
      const over = served.has(fact.id) || effect?.kind === "reprimand" || (until !== undefined && asOf > until);
      const state = annulled.has(fact.id) ? "annulled" : fact.on > asOf ? "coming" : over ? "served" : "running";
      const term = until === undefined ? {} : { until };
      return { id: fact.id, step: fact.step, on: fact.on, ...term, state, ...(effect === undefined ? {} : { effect }) };
    });
}

/** What moved the official into or out of posts, as one list of changes. */
type Change = { readonly on: PlainDate } & (
  | { readonly kind: "gained"; readonly post: Post; readonly since?: PlainDate }
  | { readonly kind: "lost" }
  /** A lower post was ordered; which one, only an appointment shows. */
  | { readonly kind: "lowered" }
);

/** The same post: the same title in the same agency. */
function samePost(a: Post, b: Post): boolean {
  return a.title === b.title && a.agency === b.agency;
}

/** On one and the same day what ends comes first: one post ends, the next begins. */
function byDay(a: Change, b: Change): number {
  const order = ({ on, kind }: Change): string => `${on} ${kind === "gained" ? "1" : "0"}`;
  return order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0;
}

function recordedChanges(facts: Facts, appointment: "definitive" | "acting"): readonly Change[] {
  return facts.events.flatMap((fact): readonly Change[] => {
    if (fact.kind === "post-gained" && fact.appointment === appointment) {
      return [{ on: fact.on, kind: "gained", post: fact.post, since: fact.on }];
    }
    const ends = fact.kind === "post-lost" && (fact.appointment ?? appointment) === appointment;
    const resigns = fact.kind === "resignation" && fact.stage === "accepted";
    return ends || resigns ? [{ on: fact.on, kind: "lost" }] : [];
  });
}

/** No post comes back by itself: what ended the post still counts after it has been served. */
function imposedChanges(impositions: readonly Imposition[]): readonly Change[] {
  return impositions
    .filter(({ state }) => state !== "annulled")
    .flatMap(({ on, effect }): readonly Change[] => {
      if (effect === undefined) return [];
      if (effect.kind === "post-lowered") return [{ on, kind: "lowered" }];
      return endsPost(effect) ? [{ on, kind: "lost" }] : [];
    });
}

/**
 * What moved the official into and out of definitive posts by a day, earliest first. On its signing day the agreement shows the post
 * that it names; acting appointments change nothing about it.
 */
function definitiveChanges(
  agreement: PerformanceAgreement,
  facts: Facts,
  impositions: readonly Imposition[],
  asOf: PlainDate,
): readonly Change[] {
  const changes = [...recordedChanges(facts, "definitive"), ...imposedChanges(impositions)].toSorted(byDay);
  const signed = signedOn(agreement);
  const named = agreement.mandateHolder.post;
  const before = changes.findLast(({ on }) => signed !== undefined && on <= signed);
  const known = before?.kind === "gained" && samePost(before.post, named);
  const acts = facts.events.some(
    (fact) => fact.kind === "post-gained" && fact.appointment === "acting" && samePost(fact.post, named),
  );
  const shown: readonly Change[] =
    signed === undefined || known || acts ? [] : [{ on: signed, kind: "gained", post: named }];
  return [...changes, ...shown].filter(({ on }) => on <= asOf).toSorted(byDay);
}

function postOn(changes: readonly Change[], appointment: "definitive" | "acting"): PostHeld {
  const last = changes.at(-1);
  if (last === undefined || last.kind === "lowered") return { kind: "unknown" };
  if (last.kind === "lost") return { kind: "none", since: last.on };
  const rivals = changes.filter(
    (change) => change.kind === "gained" && change.on === last.on && !samePost(change.post, last.post),
  );
  // Two appointments on one day contradict each other until somebody says which stands.
  if (rivals.length > 0) return { kind: "unknown" };
  return { kind: "holds", post: last.post, ...(last.since === undefined ? {} : { since: last.since, appointment }) };
}

/**
 * Whether the post that the agreement names was held, definitively, on every day from one to another.
 *
 * @internal
 */
export function heldThroughout(
  agreement: PerformanceAgreement,
  facts: Facts,
  impositions: readonly Imposition[],
  { first, last }: { readonly first: PlainDate; readonly last: PlainDate },
): { readonly kind: Truth["kind"]; readonly since?: PlainDate } {
  const changes = [...recordedChanges(facts, "definitive"), ...imposedChanges(impositions)]
    .filter(({ on }) => on <= last)
    .toSorted(byDay);
  const current = changes.at(-1);
  if (current === undefined) return { kind: "unknown" };
  if (current.kind !== "gained") return current.on > first ? { kind: "fails" } : { kind: "unknown" };
  const named = agreement.mandateHolder.post;
  const rivals = changes.some(
    (change) => change.kind === "gained" && change.on === current.on && !samePost(change.post, named),
  );
  if (rivals || !samePost(current.post, named)) return { kind: "unknown" };
  // To be installed again in the post one holds (pengukuhan) breaks nothing.
  const broken = changes.findLastIndex((change) => change.kind !== "gained" || !samePost(change.post, named));
  const since = changes[broken + 1]?.on ?? current.on;
  return { kind: since <= first ? "holds" : "fails", since };
}

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
  const held = postOn(definitiveChanges(agreement, facts, impositions, asOf), "definitive");
  const acting = postOn(
    recordedChanges(facts, "acting")
      .filter(({ on }) => on <= asOf)
      .toSorted(byDay),
    "acting",
  );
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
    post: held.kind === "holds" || acting.kind !== "holds" ? held : acting,
    ...(rank.kind === "told" ? { rank: rank.fact.rank } : {}),
    dismissed: impositions.some(
      ({ effect, state }) => effect?.kind === "dismissal" && (state === "running" || state === "served"),
    ),
    ...(resignation === undefined ? {} : { resignation }),
    impositions,
  };
}

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
