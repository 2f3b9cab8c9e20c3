import { promisesOn } from "../agreement/agreement.ts";
import { factsOf } from "../agreement/factsOf.ts";
import type { Fact } from "../agreement/facts.ts";
import { settle, type Told } from "../agreement/known.ts";
import type { MissingFact, Truth } from "../law/because.ts";
import { earliest, latest, type PlainDate } from "../time/plainDate.ts";
import { type Period, yearOf } from "../time/period.ts";
import type { BreachLeaf } from "./breach.ts";
import { answer, idleIf, type Inquiry, type Values } from "./inquiry.ts";
import { isUnder, type Review } from "./review.ts";

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

/**
 * Whether a priority programme was not carried out.
 *
 * @internal
 */
export function askProgrammes({ agreement, facts }: Inquiry, review: Review): Truth {
  const priorities = promisesOn(agreement, review.on).programmes.filter(({ priority }) => priority);
  const recorded = factsOf(facts, "programme-run").filter(
    (fact) => fact.agreement === agreement.id && isUnder(review, fact),
  );
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

/**
 * Whether a matter was judged to be so. Judgements of different days are different judgements: one that says so is enough.
 *
 * @internal
 */
export function askJudged(
  { matter }: Extract<BreachLeaf, { kind: "judged" }>,
  { agreement, facts }: Inquiry,
  review: Review,
): Truth {
  const recorded = factsOf(facts, "judged").filter(
    (fact) => fact.agreement === agreement.id && fact.matter === matter && isUnder(review, fact),
  );
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

/**
 * Whether a recorded evaluation lies below a level. A level that is not on the scale, or an aspect left out, says nothing.
 *
 * @internal
 */
export function askEvaluated(
  leaf: Extract<BreachLeaf, { kind: "evaluated-below" }>,
  inquiry: Inquiry,
  review: Review,
): Truth {
  const scale = inquiry.scales[leaf.scale] ?? [];
  const place = (level: string | undefined): number => (level === undefined ? -1 : scale.indexOf(level));
  const recorded = factsOf(inquiry.facts, "evaluated").filter(
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

/**
 * Whether the year was appraised with one of the predicates; an answered objection is final.
 *
 * @internal
 */
export function askGraded(
  leaf: Extract<BreachLeaf, { kind: "graded" }>,
  { agreement, facts }: Inquiry,
  period: Period | undefined,
): Truth {
  const year = period === undefined ? agreement.year : yearOf(period);
  const recorded = facts.events
    .filter((fact) => fact.kind === "appraised" || fact.kind === "appraisal-objection-answered")
    .filter((fact) => fact.year === year);
  const told = settle(recorded, ({ grade }) => grade);
  const values: Values = { grades: leaf.grades, grade: told.kind === "told" ? told.fact.grade : null, year };
  return askStatements("graded", values, [
    statement(String(year), "appraised", told, ({ grade }) => leaf.grades.includes(grade)),
  ]);
}
