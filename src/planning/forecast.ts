import { indicatorsOn } from "../agreement/agreement.ts";
import type { Fact } from "../agreement/facts.ts";
import { factsKnownOn } from "../agreement/known.ts";
import type { Target } from "../agreement/indicator.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Texts } from "../result.ts";
import { changeDays } from "../rules/changeDays.ts";
import { addDays } from "../time/arithmetic.ts";
import { calendarOf } from "../time/period.ts";
import { isPlainDate, type PlainDate } from "../time/plainDate.ts";
import type { Difference } from "./difference.ts";
import { differencesOf } from "./differences.ts";
import { evaluateCase, type PlanningCase } from "./planningCase.ts";

/** What a forecast takes for granted of the time to come. */
export type Assumption = "nothing-changes" | "targets-met";

/** A day on which something changes. */
export interface ForecastStep {
  /** The day. */
  readonly on: PlainDate;
  /** In what the evaluation of that day differs from the step before; nothing in the first. */
  readonly differences: readonly Difference[];
  /** The evaluation of that day. */
  readonly evaluation: Evaluation;
}

/** What follows on which day, if what is assumed holds. */
export interface Forecast {
  /** What was assumed. */
  readonly assumption: Assumption;
  /** What was assumed, in words. */
  readonly assumed: Required<Texts>;
  /** The last day looked at. */
  readonly until: PlainDate;
  /** The day asked for, and then every day on which something changes. */
  readonly steps: readonly ForecastStep[];
}

const ASSUMED: Readonly<Record<Assumption, Required<Texts>>> = {
  "nothing-changes": {
    id: "dengan anggapan tidak ada data baru yang dicatat",
    en: "assuming that nothing more is recorded",
  },
  "targets-met": {
    id: "dengan anggapan target setiap periode yang tersisa tercapai dan dilaporkan pada hari terakhir periode",
    en: "assuming that the target of every remaining period is met, and reported on the last day of the period",
  },
};

const metBy = (target: Target): number | string => (typeof target === "object" ? target.min : target);

/** The figures of the periods to come, each at its target. */
function figuresToCome({ agreement, asOf }: PlanningCase, until: PlainDate): readonly Fact[] {
  return calendarOf(agreement.year)
    .filter((span) => span.until > asOf && span.until <= until)
    .flatMap(({ period, until: on }) =>
      indicatorsOn(agreement, on).flatMap(({ id, targets, accumulation }): readonly Fact[] => {
        const target = targets[period];
        // Where periods add up, the year is what they make: a figure of its own could only contradict them.
        const isMadeUp = accumulation === "sum" && period === `${agreement.year}` && Object.keys(targets).length > 1;
        if (target === undefined || isMadeUp) return [];
        return [{ kind: "actual", agreement: agreement.id, indicator: id, period, value: metBy(target), on }];
      }),
    );
}

/** Every day that is written somewhere in a thing. */
function daysIn(thing: unknown): readonly PlainDate[] {
  if (typeof thing === "string") return isPlainDate(thing) ? [thing] : [];
  return typeof thing === "object" && thing !== null ? Object.values(thing).flatMap(daysIn) : [];
}

/** The days that the agreement, the dossier, the calendar and the rules themselves name. */
function daysNamed({ agreement, facts, ruleSet }: PlanningCase): readonly PlainDate[] {
  const days = [...calendarOf(agreement.year).map(({ until }) => until), ...daysIn(agreement), ...daysIn(facts)];
  return [...days, ...days.map((day) => addDays(day, 1)), ...changeDays(ruleSet)];
}

/**
 * What follows on which day, if what is assumed holds: the evaluation of the day asked for, and then of every later day on which something
 * changes. What was not known on the day asked for is left out. The days looked at are the reviews, the days on which something falls due or
 * ends, the ends of periods, the days that the agreement and the dossier name, each with the day after, and those on which rules begin or end.
 *
 * @example
 * const of = { agreement: contohAgreement, facts: contohFacts, ruleSet: kabContoh, asOf: plainDate("2026-01-31") };
 * forecast(of, { until: plainDate("2026-01-31"), assumption: "nothing-changes" }).steps.map(({ on }) => on) // => ["2026-01-31"]
 */
export function forecast(
  of: PlanningCase,
  { until, assumption }: { readonly until: PlainDate; readonly assumption: Assumption },
): Forecast {
  const known = factsKnownOn(of.facts, of.asOf);
  const more = assumption === "targets-met" ? figuresToCome(of, until) : [];
  const then: PlanningCase = { ...of, facts: { ...known, events: [...known.events, ...more] } };
  const first: ForecastStep = { on: of.asOf, differences: [], evaluation: evaluateCase(then) };
  const steps = [first];
  let last = first.evaluation;
  const days = new Set(daysNamed(then));
  const isNamed = (evaluation: Evaluation): void => {
    for (const { on } of evaluation.nextDates) days.add(on).add(addDays(on, 1));
  };
  isNamed(last);
  for (let day = nextOf(days, of.asOf); day !== undefined && day <= until; day = nextOf(days, day)) {
    const evaluation = evaluateCase({ ...then, asOf: day });
    const differences = differencesOf(last, evaluation);
    if (differences.length > 0) steps.push({ on: day, differences, evaluation });
    last = evaluation;
    isNamed(evaluation);
  }
  return { assumption, assumed: ASSUMED[assumption], until, steps };
}

function nextOf(days: ReadonlySet<PlainDate>, after: PlainDate): PlainDate | undefined {
  return [...days].filter((day) => day > after).sort()[0];
}
