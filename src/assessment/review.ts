import { type PerformanceAgreement, signedOn } from "../agreement/agreement.ts";
import { factsOf } from "../agreement/factsOf.ts";
import type { Facts } from "../agreement/facts.ts";
import { settle } from "../agreement/known.ts";
import type { Citation } from "../law/citation.ts";
import type { Entry } from "../law/since.ts";
import { type Choices, type MaybeReading, takeReading } from "../law/reading.ts";
import type { Texts } from "../result.ts";
import { addDuration, type Duration, subtractDuration } from "../time/duration.ts";
import { latest, type PlainDate } from "../time/plainDate.ts";
import { isWithin, type Period, periodEnd, type PeriodLength, periodsOf, periodStart } from "../time/period.ts";

/**
 * When a review takes place: at the end of each calendar period, some time after the signing, on a fixed day,
 * or outside the calendar as soon as a judgement is recorded.
 *
 * @term Jadwal evaluasi
 */
export type Cadence =
  | {
      /** At the end of each calendar period of the budget year. */
      readonly kind: "each";
      /** Month, quarter, half-year or year. */
      readonly length: PeriodLength;
    }
  | {
      /** Once, some time after the signing. */
      readonly kind: "after-signing";
      /** How long after. */
      readonly after: Duration;
    }
  | {
      /**
       * Once, some time after the official took up the post that the agreement names; without a recorded appointment it has no day, and one
       * before the budget year belonged to an earlier agreement.
       */
      readonly kind: "after-appointment";
      /** How long after. */
      readonly after: Duration;
    }
  | {
      /** Once, on a fixed day. */
      readonly kind: "on-day";
      /** The day. */
      readonly day: PlainDate;
    }
  | {
      /** Whenever the matter is judged to be so: "a slow performer is evaluated straight away". */
      readonly kind: "on-judgement";
      /** The matter, by code. */
      readonly matter: string;
    };

/**
 * A rule that says when agreements are reviewed and over which past time.
 *
 * @term Ketentuan evaluasi
 */
export interface ReviewRule {
  /** Its code; lists of rules merge by it. */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** When it takes place. */
  readonly cadence: MaybeReading<Cadence>;
  /** How far it looks back, where it is not the period that just ended. */
  readonly looksBack?: Duration;
  /** Whether it has to take place or can. */
  readonly force: "must" | "may";
  /** Who reviews, by official term; whoever gave the mandate, where missing. */
  readonly by?: readonly string[];
  /** Who learns of the result, where the source says so: the press, whoever passes the office wall, or nobody else. */
  readonly publicity?: "press" | "office-wall" | "secret";
}

/** One review: which rule, on which day, over which period. */
export interface Review {
  /** The rule's code. */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** The day. */
  readonly on: PlainDate;
  /** The calendar period that it judges, where it judges one. */
  readonly period?: Period;
  /** The first day it looks back to; from the beginning where missing. What happened before belongs to earlier reviews. */
  readonly looksBackTo?: PlainDate;
  /** Its label: the period, or the code and its day. Findings are identified by it. */
  readonly label: string;
  /** Whether it has to take place or can. */
  readonly force: "must" | "may";
  /** The reading taken, where the day depends on one. */
  readonly reading?: string;
  /** Where the rule stands. */
  readonly basis: readonly Citation[];
}

/** Each day on which the matter was judged to be so, once; a judgement taken back or in conflict calls no review. */
function judgedDays(matter: string, agreement: PerformanceAgreement, facts: Facts): readonly PlainDate[] {
  const about = factsOf(facts, "judged").filter((fact) => fact.agreement === agreement.id && fact.matter === matter);
  return [...new Set(about.map(({ on }) => on))].filter((day) => {
    const told = settle(
      about.filter(({ on }) => on === day),
      ({ holds }) => holds,
    );
    return told.kind === "told" && told.fact.holds;
  });
}

/** The day on which the official was last appointed to the post that the agreement names. */
function appointedOn({ mandateHolder, year }: PerformanceAgreement, facts: Facts): readonly PlainDate[] {
  const { title, agency } = mandateHolder.post;
  const days = factsOf(facts, "post-gained")
    .filter(({ post }) => post.title === title && post.agency === agency)
    .map(({ on }) => on)
    .filter((on) => on <= periodEnd(`${year}`));
  const last = latest(days);
  return last === undefined ? [] : [last];
}

function lookingBack(
  on: PlainDate,
  period: Period | undefined,
  looksBack: Duration | undefined,
): Pick<Review, "looksBackTo"> {
  if (period !== undefined) return { looksBackTo: periodStart(period) };
  return looksBack === undefined ? {} : { looksBackTo: subtractDuration(on, looksBack) };
}

function daysOf(
  cadence: Cadence,
  agreement: PerformanceAgreement,
  facts: Facts,
): readonly { readonly on: PlainDate; readonly period?: Period }[] {
  switch (cadence.kind) {
    case "each":
      return periodsOf(agreement.year, cadence.length).map((period) => ({ on: periodEnd(period), period }));
    case "after-signing": {
      const signed = signedOn(agreement);
      return signed === undefined ? [] : [{ on: addDuration(signed, cadence.after) }];
    }
    case "after-appointment":
      return appointedOn(agreement, facts)
        .map((day) => ({ on: addDuration(day, cadence.after) }))
        .filter(({ on }) => on >= periodStart(`${agreement.year}`));
    case "on-day":
      return [{ on: cadence.day }];
    case "on-judgement":
      return judgedDays(cadence.matter, agreement, facts).map((on) => ({ on }));
  }
}

/**
 * The reviews of an agreement, earliest first: the calendar's, and those that a recorded judgement called for.
 *
 * @example
 * const rules = rulesInForce(kabContoh, { on: plainDate("2025-03-25"), year: 2025, signed: true });
 * reviewsOf(contohAgreement, contohFacts, rules.reviews).map(({ on }) => on).slice(0, 2) // => ["2025-03-31", "2025-06-30"]
 */
export function reviewsOf(
  agreement: PerformanceAgreement,
  facts: Facts,
  rules: readonly Entry<ReviewRule>[],
  choices: Choices = {},
): readonly Review[] {
  const reviews = rules.flatMap((rule) => {
    const taken =
      rule.cadence.kind === "reading" ? takeReading(rule.cadence, choices) : { name: undefined, value: rule.cadence };
    return daysOf(taken.value, agreement, facts).map(({ on, period }): Review => ({
      code: rule.code,
      title: rule.title,
      on,
      label: period ?? (taken.value.kind === "on-judgement" ? `${rule.code} ${on}` : rule.code),
      force: rule.force,
      basis: rule.basis,
      ...(period === undefined ? {} : { period }),
      ...lookingBack(on, period, rule.looksBack),
      ...(taken.name === undefined ? {} : { reading: taken.name }),
    }));
  });
  return reviews.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/**
 * Whether a record belongs to a review: by the period it names, otherwise by the day it is of.
 *
 * @internal
 */
export function isUnder(review: Review, { on, period }: { readonly on: PlainDate; readonly period?: Period }): boolean {
  if (period !== undefined && review.period !== undefined) return isWithin(period, review.period);
  return on <= review.on && (review.looksBackTo === undefined || on >= review.looksBackTo);
}
