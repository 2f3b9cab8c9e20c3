import { factsOf } from "../../agreement/factsOf.ts";
import { type PerformanceAgreement, signedOn } from "../../agreement/agreement.ts";
import type { Facts } from "../../agreement/facts.ts";
import type { Post } from "../../agreement/post.ts";
import type { Truth } from "../../law/because.ts";
import { type PlainDate } from "../../time/plainDate.ts";
import { endsPost } from "./effect.ts";
import type { Imposition } from "./imposition.ts";

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

/** What moved the official into or out of posts, as one list of changes. */
type Change = { readonly on: PlainDate } & (
  | { readonly kind: "gained"; readonly post: Post; readonly since?: PlainDate }
  | { readonly kind: "lost" }
  /** Another or a lower post was ordered; which one, only an appointment shows. */
  | { readonly kind: "moved" }
);

/**
 * The same post: the same title in the same agency.
 *
 * @internal
 */
export function samePost(a: Post, b: Post): boolean {
  return a.title === b.title && a.agency === b.agency;
}

/** On one and the same day what ends comes first: one post ends, the next begins. */
function byDay(a: Change, b: Change): number {
  const order = ({ on, kind }: Change): string => `${on} ${kind === "gained" ? "1" : "0"}`;
  return order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0;
}

function recordedChanges(facts: Facts, appointment: "definitive" | "acting"): readonly Change[] {
  const gained = factsOf(facts, "post-gained").filter((fact) => fact.appointment === appointment);
  const placed = appointment === "definitive" ? factsOf(facts, "placed") : [];
  const lost = factsOf(facts, "post-lost").filter((fact) => (fact.appointment ?? appointment) === appointment);
  const resigned = factsOf(facts, "resignation").filter(({ stage }) => stage === "accepted");
  return [
    ...gained.map(({ on, post }): Change => ({ on, kind: "gained", post, since: on })),
    ...placed.map(({ on }): Change => ({ on, kind: "moved" })),
    ...[...lost, ...resigned].map(({ on }): Change => ({ on, kind: "lost" })),
  ];
}

/** No post comes back by itself: what ended the post still counts after it has been served. */
function imposedChanges(impositions: readonly Imposition[]): readonly Change[] {
  return impositions
    .filter(({ state }) => state !== "annulled" && state !== "suspended")
    .flatMap(({ from: on, effect }): readonly Change[] => {
      if (effect === undefined) return [];
      if (effect.kind === "post-lowered" || effect.kind === "post-moved") return [{ on, kind: "moved" }];
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
  // What ended the post on the very day of the signing is a record of its own; a signature does not give the post back.
  const ended = before !== undefined && before.kind !== "gained" && before.on === signed;
  const acts = factsOf(facts, "post-gained").some(
    ({ appointment, post }) => appointment === "acting" && samePost(post, named),
  );
  const shown: readonly Change[] =
    signed === undefined || known || ended || acts ? [] : [{ on: signed, kind: "gained", post: named }];
  return [...changes, ...shown].filter(({ on }) => on <= asOf).toSorted(byDay);
}

function lastPost(changes: readonly Change[], appointment: "definitive" | "acting"): PostHeld {
  const last = changes.at(-1);
  if (last === undefined || last.kind === "moved") return { kind: "unknown" };
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
 * Whether a post is held on a day; a definitive one comes before an acting one.
 *
 * @internal
 */
export function postHeldOn(
  agreement: PerformanceAgreement,
  facts: Facts,
  impositions: readonly Imposition[],
  asOf: PlainDate,
): PostHeld {
  const held = lastPost(definitiveChanges(agreement, facts, impositions, asOf), "definitive");
  const acting = lastPost(
    recordedChanges(facts, "acting")
      .filter(({ on }) => on <= asOf)
      .toSorted(byDay),
    "acting",
  );
  return held.kind === "holds" || acting.kind !== "holds" ? held : acting;
}

/**
 * Whether the post that the agreement names was lost or left after one day and until another. To be installed in it again changes nothing.
 *
 * @internal
 */
export function changedWithin(
  { mandateHolder: { post: named } }: PerformanceAgreement,
  facts: Facts,
  impositions: readonly Imposition[],
  { after, until }: { readonly after: PlainDate; readonly until: PlainDate },
): boolean {
  return [...recordedChanges(facts, "definitive"), ...imposedChanges(impositions)].some(
    (change) => change.on > after && change.on <= until && !(change.kind === "gained" && samePost(change.post, named)),
  );
}
