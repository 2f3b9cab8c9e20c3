import { settle, type Told } from "../agreement/known.ts";
import { factsOf } from "../agreement/factsOf.ts";
import type { ObservedFact } from "../agreement/performanceFacts.ts";
import type { MissingFact } from "../law/because.ts";
import {
  isWithin,
  makesUp,
  type Period,
  periodEnd,
  periodLength,
  periodsOf,
  periodStart,
  yearOf,
} from "../time/period.ts";
import { latest, type PlainDate } from "../time/plainDate.ts";
import { sumOf } from "./decimal.ts";
import type { Inquiry } from "./inquiry.ts";
import { isUnder, type Review } from "./review.ts";

/** A figure of a review, or the facts without which there is none. */
export type ObservedFigure =
  | {
      /** There is one. */
      readonly kind: "figure";
      /** The figure. */
      readonly value: number;
      /** The day on which it became known. */
      readonly knownOn: PlainDate;
    }
  | {
      /** There is none. */
      readonly kind: "missing";
      /** The facts. */
      readonly missing: readonly MissingFact[];
    };

/** What was recorded of one time: a period, or a day where none is named. */
interface Recorded {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly period: Period | undefined;
  readonly told: Told<ObservedFact>;
}

function recordedOf(facts: readonly ObservedFact[]): readonly Recorded[] {
  const times = [...new Set(facts.map(({ on, period }) => period ?? on))];
  return times.flatMap((time): readonly Recorded[] => {
    const same = facts.filter(({ on, period }) => (period ?? on) === time);
    const [fact] = same;
    if (fact === undefined) return [];
    const { on, period } = fact;
    const told = settle(same, ({ value }) => value);
    return [{ first: period ? periodStart(period) : on, last: period ? periodEnd(period) : on, period, told }];
  });
}

/** Nothing counts twice: what lies inside a longer time that has a figure of its own is part of that figure. */
function outermost(all: readonly Recorded[]): readonly Recorded[] {
  return all.filter(
    (one) => !all.some((other) => other !== one && other.period && other.first <= one.first && one.last <= other.last),
  );
}

/** The last of them; a figure of the whole stands before one of its last part. */
function lastOf(all: readonly Recorded[]): readonly Recorded[] {
  const last = latest(all.map((one) => one.last));
  return outermost(all).filter((one) => one.last === last);
}

const LENGTHS = ["month", "quarter", "half-year", "year"] as const;

/** The periods of the shortest length recorded for which there is no figure: figures of periods are added only where they make up the whole. */
function gaps(counted: readonly Recorded[], whole: Period | undefined): readonly Period[] {
  const periods = counted.flatMap(({ period }) => period ?? []);
  if (whole === undefined || periods.length === 0 || makesUp(periods, whole)) return [];
  const shortest = LENGTHS.find((length) => periods.some((period) => periodLength(period) === length)) ?? "year";
  return periodsOf(yearOf(whole), shortest)
    .filter((part) => isWithin(part, whole))
    .filter((part) => !periods.some((period) => isWithin(part, period)));
}

/**
 * The figure of a measure in the time that a review looks back on: what was recorded for each time settled, then added up, or the last of it.
 * A period without a figure is not zero.
 *
 * @internal
 */
export function observedUnder(code: string, { agreement, facts, measures }: Inquiry, review: Review): ObservedFigure {
  const measure = measures.find((one) => one.code === code);
  const recorded = factsOf(facts, "observed").filter(
    (fact) => fact.agreement === agreement.id && fact.measure === code && isUnder(review, fact),
  );
  const all = recordedOf(recorded);
  const adds = measure?.accumulation === "sum";
  const counted = adds ? outermost(all) : lastOf(all);
  const missing = (why: MissingFact["why"], period: Period | undefined = review.period): MissingFact => ({
    fact: "observed",
    about: code,
    why,
    ...(period === undefined ? {} : { period }),
  });
  const unrecorded = adds ? gaps(counted, review.period) : [];
  if (unrecorded.length > 0)
    return { kind: "missing", missing: unrecorded.map((period) => missing("not-recorded", period)) };
  const told = counted.flatMap((one) => (one.told.kind === "told" ? [one.told] : []));
  const knownOn = latest(told.map(({ since }) => since));
  if (knownOn === undefined || told.length < counted.length) {
    return { kind: "missing", missing: [missing(counted.length === 0 ? "not-recorded" : "in-conflict")] };
  }
  return { kind: "figure", value: sumOf(told.map(({ fact }) => fact.value)), knownOn };
}
