import type { Fact, Facts } from "../../agreement/facts.ts";
import { factsOf } from "../../agreement/factsOf.ts";
import type { Because, ReasonValue } from "../../law/because.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { dismissalIn, type Imposition } from "./imposition.ts";
import { samePost } from "./postHeld.ts";

/** Records that contradict each other. */
export interface Contradiction {
  /** What contradicts what. */
  readonly because: Because;
  /** The records. */
  readonly facts: readonly Fact[];
}

function contradiction(
  code: string,
  values: Readonly<Record<string, ReasonValue>>,
  ...facts: readonly Fact[]
): Contradiction {
  return { because: { code, outcome: "noted", values }, facts };
}

/** Every pair of records that stands on one day and says different things, each named once by its day. */
function clashing<F extends Fact>(recorded: readonly F[], same: (a: F, b: F) => boolean): readonly (readonly F[])[] {
  const days = [...new Set(recorded.map(({ on }) => on))];
  return days
    .map((day) => recorded.filter(({ on }) => on === day))
    .filter(([first, ...others]) => first !== undefined && others.some((other) => !same(first, other)));
}

function posts(events: readonly Fact[]): readonly Contradiction[] {
  const gained = factsOf({ events }, "post-gained");
  return (["definitive", "acting"] as const).flatMap((appointment) =>
    clashing(
      gained.filter((fact) => fact.appointment === appointment),
      (a, b) => samePost(a.post, b.post),
    ).map((facts) =>
      contradiction(
        "contradiction-two-posts",
        { on: facts[0]?.on ?? null, posts: facts.map(({ post }) => post.title).toSorted() },
        ...facts,
      ),
    ),
  );
}

function ranks(events: readonly Fact[]): readonly Contradiction[] {
  return clashing(factsOf({ events }, "rank"), (a, b) => a.rank === b.rank).map((facts) =>
    contradiction(
      "contradiction-two-ranks",
      { on: facts[0]?.on ?? null, ranks: facts.map(({ rank }) => rank).toSorted() },
      ...facts,
    ),
  );
}

/** A career ends with a dismissal; what is recorded after it belongs to somebody else, or the dismissal is wrong. */
function afterDismissal(events: readonly Fact[], impositions: readonly Imposition[]): readonly Contradiction[] {
  const dismissedOn = dismissalIn(impositions);
  if (dismissedOn === undefined) return [];
  return events
    .filter(({ kind }) => ["post-gained", "rank", "imposed", "remediation-granted", "placed"].includes(kind))
    .filter(({ on }) => on > dismissedOn)
    .map((fact) => contradiction("contradiction-after-dismissal", { fact: fact.kind, on: fact.on, dismissedOn }, fact));
}

function servedBeforeEffect(events: readonly Fact[], impositions: readonly Imposition[]): readonly Contradiction[] {
  return factsOf({ events }, "served").flatMap((fact) => {
    const served = impositions.find(({ id, from }) => id === fact.imposed && fact.on < from);
    return served === undefined
      ? []
      : [
          contradiction(
            "contradiction-served-before-effect",
            { decision: served.id, on: fact.on, from: served.from },
            fact,
          ),
        ];
  });
}

/** A resignation that nobody asked for is none: a promise made beforehand is no request. */
function acceptedUnasked(events: readonly Fact[]): readonly Contradiction[] {
  const stages = factsOf({ events }, "resignation");
  return stages
    .filter(({ stage }) => stage === "accepted")
    .filter((accepted) => !stages.some(({ stage, on }) => stage === "requested" && on <= accepted.on))
    .map((fact) => contradiction("contradiction-accepted-unasked", { on: fact.on }, fact));
}

/** A remedy that nobody filed has no outcome. */
function unfiled(events: readonly Fact[]): readonly Contradiction[] {
  const filings = factsOf({ events }, "remedy-filed");
  return [...factsOf({ events }, "remedy-decided"), ...factsOf({ events }, "remedy-changed")]
    .filter(
      ({ decision, remedy, on }) =>
        !filings.some((filed) => filed.decision === decision && filed.remedy === remedy && filed.on <= on),
    )
    .map((fact) => {
      const { decision, remedy, on } = fact;
      return contradiction("contradiction-remedy-unfiled", { decision, remedy, on }, fact);
    });
}

/** The stages of a time to improve, each of which needs the one before it. */
const STAGES = ["remediation-granted", "remediation-ended", "retested", "placed"] as const;

function outOfOrder(events: readonly Fact[]): readonly Contradiction[] {
  const granted = factsOf({ events }, "remediation-granted");
  const needs = (kind: (typeof STAGES)[number]): (typeof STAGES)[number] | undefined =>
    STAGES[STAGES.indexOf(kind) - 1];
  const later = STAGES.filter((kind) => kind !== "remediation-granted").flatMap((kind) => factsOf({ events }, kind));
  const early = later.flatMap((fact) => {
    const before = needs(fact.kind);
    const there = events.some(({ kind, on, ...other }) =>
      kind === before && "year" in other ? other.year === fact.year && on <= fact.on : false,
    );
    const values = { fact: fact.kind, on: fact.on, year: fact.year, needs: before ?? null };
    return there ? [] : [contradiction("contradiction-out-of-order", values, fact)];
  });
  const twice = [...new Set(granted.map(({ year }) => year))].flatMap((year) => {
    const grants = granted.filter((fact) => fact.year === year);
    const days = [...new Set(grants.map(({ on }) => on))].toSorted();
    return days.length < 2 ? [] : [contradiction("contradiction-granted-twice", { year, days }, ...grants)];
  });
  return [...early, ...twice];
}

/** The same records tell the same, in whatever order they were recorded. */
function inOrder(found: readonly Contradiction[]): readonly Contradiction[] {
  const key = ({ because: { code, values } }: Contradiction): string => `${code} ${JSON.stringify(values)}`;
  return found.length < 2 ? found : found.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * Everything in the record that contradicts itself, as far as it happened by a day.
 *
 * @internal
 */
export function contradictionsOn(
  { events }: Facts,
  impositions: readonly Imposition[],
  asOf: PlainDate,
): readonly Contradiction[] {
  const past = events.filter(({ on }) => on <= asOf);
  // The same list is known by kind already.
  const happened = past.length === events.length ? events : past;
  return inOrder([
    ...posts(happened),
    ...ranks(happened),
    ...afterDismissal(happened, impositions),
    ...servedBeforeEffect(happened, impositions),
    ...acceptedUnasked(happened),
    ...unfiled(happened),
    ...outOfOrder(happened),
  ]);
}
