import { evaluate } from "../evaluate.ts";
import { explain } from "../explanation/explain.ts";
import type { Issue } from "../result.ts";
import { checkRuleSet } from "../rules/checkRuleSet.ts";
import { checkConformity, type StepConformity } from "../rules/conformity/conformity.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { type RulesInForce, rulesInForce } from "../rules/rulesInForce.ts";
import type { Story } from "../story.ts";
import { addDays } from "../time/arithmetic.ts";
import { periodEnd } from "../time/period.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { changeDays } from "../rules/changeDays.ts";
import { checkProperties, type PropertyOptions, type PropertyReport } from "./properties.ts";
import { runStories, type StoryReport } from "./runStories.ts";
import { caseOf } from "./situation.ts";

/** A day around a change on which the rules did not answer. */
export interface UnansweredDay {
  /** The day. */
  readonly on: PlainDate;
  /** What went wrong. */
  readonly problem: string;
}

/** How the steps announced for one year stand. */
export interface YearConformity {
  /** The budget year. */
  readonly year: number;
  /** The steps. */
  readonly steps: readonly StepConformity[];
}

/** Everything that can be tried on a rule set without knowing what its author meant. */
export interface Walk {
  /** The official name of the rule set. */
  readonly name: string;
  /** Whether nothing is wrong: no error, every day answered, every story as expected, every property tried held. */
  readonly kind: "passed" | "failed";
  /** What the check finds, warnings too. */
  readonly issues: readonly Issue[];
  /** The days around changes that were asked. */
  readonly asked: readonly PlainDate[];
  /** Those on which the rules did not answer. */
  readonly unanswered: readonly UnansweredDay[];
  /** How announced steps stand against national law, for each year in which something changes. It informs, and fails nothing. */
  readonly conformity: readonly YearConformity[];
  /** The stories. */
  readonly stories: StoryReport;
  /** The properties. */
  readonly properties: PropertyReport;
}

/** A case in which everything is asked for that rules of the day could look at. */
function askedOn(day: PlainDate): Story {
  const year = Number(day.slice(0, 4));
  return {
    title: { id: day },
    asOf: day,
    year,
    signed: `${String(year)}-01-31`,
    budgetApproved: `${String(year)}-01-02`,
    official: { heldSince: "2010-01-04" },
    promised: { indikator: { target: { [`${year}`]: 10, [`${year}-Q1`]: 10 } } },
    reported: { indikator: { [`${year}`]: 9, [`${year}-Q1`]: 9 } },
    programmes: { program: { priority: true, budgetRupiah: 1, run: "not-done" } },
    appraised: { grade: "kurang", on: periodEnd(`${year}`) },
    expect: { found: [] },
  };
}

/** Every rule in force rests on a listed source; whoever reads a reason can look it up. */
function unlisted({ sources, ladders, breaches, reviews, obligations }: RulesInForce): readonly string[] {
  return [...ladders, ...breaches, ...reviews, ...obligations]
    .flatMap(({ basis }) => basis)
    .map(({ source }) => source)
    .filter((source) => !Object.hasOwn(sources, source));
}

function problemOn(ruleSet: RuleSet, day: PlainDate): string | undefined {
  try {
    const { agreement, facts, asOf } = caseOf(askedOn(day));
    for (const signing of [agreement.signing, { kind: "not-signed" } as const]) {
      const evaluation = evaluate({ ...agreement, signing }, facts, ruleSet, asOf);
      const words = [explain(evaluation, "id"), explain(evaluation, "en")].join("\n");
      if (/undefined|NaN|\[object/u.test(words)) return "an explanation says undefined, NaN or [object]";
      const step = evaluation.recommendations.find(
        ({ kind, conformity }) => kind === "step" && conformity === undefined,
      );
      if (step !== undefined) return `the step of "${step.from}" was not held against national law`;
    }
    const [source] = unlisted(rulesInForce(ruleSet, { on: day, year: agreement.year, signed: true }));
    return source === undefined ? undefined : `the source "${source}" is not listed`;
  } catch (thrown) {
    return String(thrown);
  }
}

/**
 * The whole walk for an author: what the check finds, an answer on the day before, on and after every change, how announced steps stand
 * against national law, the stories, and what holds in any case (where fast-check is installed). Of rules that contradict themselves nothing
 * further is asked.
 *
 * @param ruleSet - the rules to be tried
 * @param stories - the worked cases that stand beside them
 * @param options - how many cases the properties are tried on
 *
 * @example
 * const walk = await walkRuleSet(kabContoh, [], { runs: 10 });
 * [walk.kind, walk.conformity.flatMap(({ year, steps }) => steps.map(({ step, conformity }) => `${String(year)} ${step}: ${conformity.status}`))]
 * // => ["passed", ["2025 reassignment: harsher", "2026 reassignment: harsher"]]
 */
export async function walkRuleSet(
  ruleSet: RuleSet,
  stories: readonly Story[],
  options: PropertyOptions = {},
): Promise<Walk> {
  const issues = checkRuleSet(ruleSet);
  if (issues.some(({ severity }) => severity !== "warning")) {
    const stories: StoryReport = { name: ruleSet.name, results: [], passed: 0, failed: 0 };
    const nothing = { asked: [], unanswered: [], conformity: [], stories, properties: { kind: "not-tried" } } as const;
    return { name: ruleSet.name, kind: "failed", issues, ...nothing };
  }
  const changes = changeDays(ruleSet);
  const asked = [...new Set(changes.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))].sort();
  const unanswered = asked.flatMap((on): readonly UnansweredDay[] => {
    const problem = problemOn(ruleSet, on);
    return problem === undefined ? [] : [{ on, problem }];
  });
  const years = [...new Set(changes.map((day) => Number(day.slice(0, 4))))];
  const conformity = years
    .map((year) => ({ year, steps: checkConformity(ruleSet, { on: periodEnd(`${year}`), year, signed: true }) }))
    .filter(({ steps }) => steps.length > 0);
  const told = runStories(ruleSet, stories);
  const properties = await checkProperties(ruleSet, options);
  const sound =
    unanswered.length === 0 &&
    told.failed === 0 &&
    (properties.kind === "not-tried" || properties.results.every(({ kind }) => kind === "holds"));
  return {
    name: ruleSet.name,
    kind: sound ? "passed" : "failed",
    issues,
    asked,
    unanswered,
    conformity,
    stories: told,
    properties,
  };
}
