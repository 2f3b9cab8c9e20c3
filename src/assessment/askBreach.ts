import { type PerformanceAgreement, promisesOn } from "../agreement/agreement.ts";
import type { Fact, Facts } from "../agreement/facts.ts";
import type { JudgedFact, ProgrammeRunFact } from "../agreement/performanceFacts.ts";
import { settle, type Told } from "../agreement/known.ts";
import type { Because, MissingFact, ReasonValue, Truth } from "../law/because.ts";
import type { Choices } from "../law/reading.ts";
import { addDays } from "../time/arithmetic.ts";
import { earliest, latest, type PlainDate } from "../time/plainDate.ts";
import { isWithin, type Period, yearOf } from "../time/period.ts";
import { meanAttainment } from "./counts.ts";
import { sureDigits } from "./decimal.ts";
import type { Measurement } from "./measure.ts";
import { type Obligation, obligationsUnder } from "./obligation.ts";
import type { Review } from "./review.ts";
import type { BreachLeaf } from "./breach.ts";

/** Everything a breach leaf is asked against. */
export interface Inquiry {
  /** The agreement. */
  readonly agreement: PerformanceAgreement;
  /** The facts known on the day of the question. */
  readonly facts: Facts;
  /** The measurements. */
  readonly measurements: readonly Measurement[];
  /** The obligations. */
  readonly obligations: readonly Obligation[];
  /** Named scales of levels, lowest first. */
  readonly scales: Readonly<Record<string, readonly string[]>>;
  /** The readings taken, where they are not the default. */
  readonly choices: Choices;
}

type Values = Readonly<Record<string, ReasonValue>>;

function answer(
  code: string,
  kind: Truth["kind"],
  values: Values,
  {
    missing,
    parts,
    known,
  }: { missing?: readonly MissingFact[]; parts?: readonly Because[]; known?: PlainDate | undefined } = {},
): Truth {
  const because: Because = {
    code,
    outcome: kind,
    values,
    ...(missing && missing.length > 0 ? { missing } : {}),
    ...(parts && parts.length > 0 ? { parts } : {}),
  };
  return { kind, because, ...(known === undefined ? {} : { knownOn: known }) };
}

/** A failing answer for which there was nothing to look at clears nobody. */
function idleIf(nothing: boolean, truth: Truth): Truth {
  return nothing && truth.kind === "fails" ? { ...truth, idle: true } : truth;
}

/** Holds with enough that hold; fails once even all unknown ones could not make enough; else unknown. */
function enough(holding: number, unknown: number, needed: number): Truth["kind"] {
  if (holding >= needed) return "holds";
  return holding + unknown >= needed ? "unknown" : "fails";
}

/** The figure that is missing, also where its period has not ended yet. */
function missingFigure(measurement: Measurement): readonly MissingFact[] {
  const { because, name, period } = measurement;
  if (because.missing !== undefined) return because.missing;
  // A figure that is there and cannot be used is not asked for again: something else has to be corrected.
  const reason = measurement.kind === "unmeasured" ? measurement.reason : undefined;
  const corrected = reason === "not-comparable" || reason === "above-maximum" || reason === "no-rule-in-force";
  return [{ fact: corrected ? reason : "actual", about: name, period, why: "not-recorded" }];
}

function askTargets(
  leaf: Extract<BreachLeaf, { kind: "target-missed" }>,
  { measurements }: Inquiry,
  period: Period,
): Truth {
  const due = measurements.filter((m) => m.period === period && (leaf.which !== "any-key" || m.key));
  const missed = due.flatMap((m) => (m.kind === "measured" && m.outcome === "missed" ? [m] : []));
  const open = due.filter(({ kind }) => kind !== "measured");
  const needed = typeof leaf.which === "object" ? leaf.which.atLeast : 1;
  const kind = enough(missed.length, open.length, needed);
  const mean = meanAttainment(measurements, period).raw;
  const values: Values = {
    which: typeof leaf.which === "object" ? "at-least" : leaf.which,
    needed,
    period,
    due: due.length,
    missed: missed.length,
    unknown: open.length,
    ...(kind === "holds" && mean !== undefined && sureDigits(mean) >= 100 ? { meanHides: mean } : {}),
  };
  const deciding =
    kind === "holds" ? missed.map((m) => m.knownOn) : due.flatMap((m) => (m.kind === "measured" ? [m.knownOn] : []));
  const truth = answer("target-missed", kind, values, {
    missing: kind === "unknown" ? open.flatMap(missingFigure) : [],
    parts: due.map(({ because }) => because),
    // A later report can only add misses: it is the earliest ones that make enough.
    known: kind === "holds" ? [...deciding].sort()[needed - 1] : latest(deciding),
  });
  return idleIf(due.length === 0, truth);
}

/** What keeps an indicator out of a mean: its figure, or a percentage where the figure has none. */
function missingPercent(measurement: Measurement): readonly MissingFact[] {
  const { kind, name, period } = measurement;
  return kind === "measured"
    ? [{ fact: "percentage", about: name, period, why: "not-recorded" }]
    : missingFigure(measurement);
}

function askMean(
  { percent }: Extract<BreachLeaf, { kind: "mean-below" }>,
  { measurements }: Inquiry,
  period: Period,
): Truth {
  const mean = meanAttainment(measurements, period);
  const due = measurements.filter((m) => m.period === period);
  // What has no percentage is not in the mean, and would otherwise vanish from it.
  const outside = due.filter((m) => m.kind !== "measured" || m.attainment.kind === "none");
  const values: Values = { percent, period, mean: mean.raw ?? null, counted: mean.counted, due: mean.due };
  const parts = due.map(({ because }) => because);
  if (mean.raw === undefined || outside.length > 0) {
    const missing = outside.flatMap(missingPercent);
    return answer("mean-below", "unknown", values, { missing, parts });
  }
  const known = latest(due.flatMap((m) => (m.kind === "measured" ? [m.knownOn] : [])));
  return answer("mean-below", sureDigits(mean.raw) < percent ? "holds" : "fails", values, { parts, known });
}

function askDuty(
  { duty }: Extract<BreachLeaf, { kind: "duty-breached" }>,
  { obligations }: Inquiry,
  review: Review,
): Truth {
  // What only can be done is never breached, so it cannot keep the question open either.
  const all = obligationsUnder(obligations, duty, review).filter(({ force }) => force === "must");
  const [first] = all;
  const values: Values = { duty: first?.title.id ?? duty, dutyEn: first?.title.en ?? first?.title.id ?? duty };
  const parts = all.map(({ because }) => because);
  const breached = all.filter(({ state }) => state === "breached");
  if (breached.length > 0)
    return answer("duty-breached", "holds", values, {
      parts,
      known: earliest(breached.flatMap((one) => brokenOn(one) ?? [])),
    });
  // On its last day a duty can still be kept, so it clears nobody yet.
  const open = all.filter(({ state }) => state === "unknown" || state === "due");
  if (open.length > 0) {
    const missing = open.flatMap(
      ({ because, code, period }): readonly MissingFact[] =>
        because.missing ?? [
          { fact: "duty", about: code, ...(period === undefined ? {} : { period }), why: "not-recorded" },
        ],
    );
    return answer("duty-breached", "unknown", values, { missing, parts });
  }
  const known = latest(all.flatMap(({ knownOn: day }) => day ?? []));
  return idleIf(all.length === 0, answer("duty-breached", "fails", values, { parts, known }));
}

/** The first day on which it was known to be broken: the day after its last day, or when the fact became known. */
function brokenOn({ dueBy, knownOn: known }: Obligation): PlainDate | undefined {
  const days = [...(dueBy === undefined ? [] : [addDays(dueBy, 1)]), ...(known === undefined ? [] : [known])];
  return latest(days);
}

/** Whether a record belongs to a review: by the period it names, otherwise by the day it is of. */
function isUnder(review: Review, { on, period }: JudgedFact | ProgrammeRunFact): boolean {
  if (period !== undefined && review.period !== undefined) return isWithin(period, review.period);
  return on <= review.on && (review.looksBackTo === undefined || on >= review.looksBackTo);
}

/** What is recorded about one subject: that it is so, that it is not, nothing, or both. */
interface Statement {
  readonly about: string;
  readonly fact: Fact["kind"];
  readonly says: "yes" | "no" | "silent" | "in-conflict";
  readonly known: PlainDate | undefined;
}

function statement<F extends Fact>(
  about: string,
  fact: F["kind"],
  told: Told<F>,
  says: (fact: F) => boolean,
): Statement {
  if (told.kind !== "told") return { about, fact, says: told.kind, known: undefined };
  return { about, fact, says: says(told.fact) ? "yes" : "no", known: told.since };
}

/** Holds if one statement says so; unknown while one that could say so is silent or contradicts itself. */
function askStatements(code: string, values: Values, statements: readonly Statement[]): Truth {
  const saying = statements.filter(({ says }) => says === "yes");
  if (saying.length > 0) {
    const known = earliest(saying.flatMap(({ known }) => known ?? []));
    return answer(code, "holds", { ...values, about: saying.map(({ about }) => about) }, { known });
  }
  const missing = statements.flatMap(({ about, fact, says }): readonly MissingFact[] =>
    says === "silent" || says === "in-conflict"
      ? [{ fact, about, why: says === "silent" ? "not-recorded" : says }]
      : [],
  );
  if (missing.length > 0) return answer(code, "unknown", values, { missing });
  return answer(code, "fails", values, { known: latest(statements.flatMap(({ known }) => known ?? [])) });
}

function askProgrammes({ agreement, facts }: Inquiry, review: Review): Truth {
  const priorities = promisesOn(agreement, review.on).programmes.filter(({ priority }) => priority);
  const recorded = facts.events
    .filter((fact) => fact.kind === "programme-run")
    .filter((fact) => fact.agreement === agreement.id && isUnder(review, fact));
  const statements = priorities.map(({ id, name }) => {
    const told = settle(
      recorded.filter(({ programme }) => programme === id),
      ({ carriedOut }) => carriedOut,
    );
    return statement(name, "programme-run", told, ({ carriedOut }) => !carriedOut);
  });
  return idleIf(
    priorities.length === 0,
    askStatements("priority-programme-not-run", { count: priorities.length }, statements),
  );
}

/** Judgements of different days are different judgements: one that says so is enough. */
function askJudged(
  { matter }: Extract<BreachLeaf, { kind: "judged" }>,
  { agreement, facts }: Inquiry,
  review: Review,
): Truth {
  const recorded = facts.events
    .filter((fact) => fact.kind === "judged")
    .filter((fact) => fact.agreement === agreement.id && fact.matter === matter && isUnder(review, fact));
  const days = [...new Set(recorded.map(({ on }) => on))];
  const tellings = days.map((day) =>
    settle(
      recorded.filter(({ on }) => on === day),
      ({ holds }) => holds,
    ),
  );
  const statements = (tellings.length === 0 ? [{ kind: "silent" } as const] : tellings).map((told) =>
    statement(matter, "judged", told, ({ holds }) => holds),
  );
  return askStatements("judged", { matter }, statements);
}

/** A level that is not on the scale, or an aspect left out, says nothing. */
function askEvaluated(leaf: Extract<BreachLeaf, { kind: "evaluated-below" }>, inquiry: Inquiry, review: Review): Truth {
  const scale = inquiry.scales[leaf.scale] ?? [];
  const place = (level: string | undefined): number => (level === undefined ? -1 : scale.indexOf(level));
  const recorded = inquiry.facts.events
    .filter((fact) => fact.kind === "evaluated")
    .filter(
      (fact) => fact.agreement === inquiry.agreement.id && fact.review === review.code && fact.period === review.period,
    );
  const tellings = leaf.aspects.map((aspect) => {
    const told = settle(
      recorded.filter(({ levels }) => place(levels[aspect]) >= 0),
      ({ levels }) => levels[aspect],
    );
    const level = told.kind === "told" ? told.fact.levels[aspect] : undefined;
    return {
      aspect,
      level,
      said: statement(aspect, "evaluated", told, ({ levels }) => place(levels[aspect]) < place(leaf.level)),
    };
  });
  const levels = tellings.flatMap(({ aspect, level }) => (level === undefined ? [] : [`${aspect}: ${level}`]));
  const values: Values = { level: leaf.level, levels, review: review.code };
  return askStatements(
    "evaluated-below",
    values,
    tellings.map(({ said }) => said),
  );
}

function askGraded(
  leaf: Extract<BreachLeaf, { kind: "graded" }>,
  { agreement, facts }: Inquiry,
  period: Period | undefined,
): Truth {
  const year = period === undefined ? agreement.year : yearOf(period);
  const recorded = facts.events.filter((fact) => fact.kind === "appraised").filter((fact) => fact.year === year);
  const told = settle(recorded, ({ grade }) => grade);
  const values: Values = { grades: leaf.grades, grade: told.kind === "told" ? told.fact.grade : null, year };
  return askStatements("graded", values, [
    statement(String(year), "appraised", told, ({ grade }) => leaf.grades.includes(grade)),
  ]);
}

/**
 * Answers one leaf of a breach's condition for one review.
 *
 * @internal
 */
export function askBreachLeaf(leaf: BreachLeaf, inquiry: Inquiry, review: Review): Truth {
  const period = review.period ?? (`${inquiry.agreement.year}` as const);
  switch (leaf.kind) {
    case "target-missed":
      return askTargets(leaf, inquiry, period);
    case "mean-below":
      return askMean(leaf, inquiry, period);
    case "duty-breached":
      return askDuty(leaf, inquiry, review);
    case "priority-programme-not-run":
      return askProgrammes(inquiry, review);
    case "judged":
      return askJudged(leaf, inquiry, review);
    case "evaluated-below":
      return askEvaluated(leaf, inquiry, review);
    case "graded":
      return askGraded(leaf, inquiry, review.period);
  }
}
