import {
  checkAgreement,
  checkFacts,
  evaluate,
  type Evaluation,
  type Issue,
  type PerformanceAgreement,
  type PlainDate,
  type Result,
  type RuleSet,
  timeline,
  type Timeline,
} from "perjanjian-kinerja";
import { readAgreement, readFacts, readJson } from "perjanjian-kinerja/read";

/** What the page is asked. */
export interface Question {
  /** The agreement, as JSON text. */
  readonly agreement: string;
  /** The facts, as JSON text. */
  readonly facts: string;
  /** The rules. */
  readonly rules: RuleSet;
  /** The day. */
  readonly asOf: PlainDate;
}

/** What can be shown once everything was read. */
export interface Evaluated {
  /** The agreement. */
  readonly agreement: PerformanceAgreement;
  /** The evaluation. */
  readonly evaluation: Evaluation;
  /** The timeline. */
  readonly timeline: Timeline;
  /** The rules. */
  readonly rules: RuleSet;
}

/** The issues of both texts, and the evaluation where both could be read. */
export interface Answer {
  /** What is wrong with the agreement. */
  readonly agreement: readonly Issue[];
  /** What is wrong with the facts. */
  readonly facts: readonly Issue[];
  /** The evaluation. */
  readonly evaluated?: Evaluated;
}

/** An issue that the evaluation does without: what it names is never read. */
const asWarning = (issue: Issue): Issue => ({ ...issue, severity: "warning" });

function read<Value>(text: string, reader: (input: unknown) => Result<Value>): Result<Value> {
  const json = readJson(text);
  return json.ok ? reader(json.value) : json;
}

const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);

/** Reads both texts, holds them against the rules and evaluates them, as an app would. */
export function answerTo({ agreement: agreementText, facts: factsText, rules, asOf }: Question): Answer {
  const agreement = read(agreementText, readAgreement);
  const facts = read(factsText, (input) => readFacts(input, agreement.ok ? [agreement.value] : []));
  if (!agreement.ok) {
    // Without the agreement nobody can say whether the facts name the right indicators.
    const own = issuesOf(facts).filter(({ code }) => code !== "unknown-reference");
    return { agreement: agreement.issues, facts: own };
  }
  const against = checkAgreement(agreement.value, rules).map(asWarning);
  if (!facts.ok) return { agreement: against, facts: facts.issues };
  const evaluation = evaluate(agreement.value, facts.value, rules, asOf);
  return {
    agreement: against,
    facts: checkFacts(facts.value, rules).map(asWarning),
    evaluated: { agreement: agreement.value, evaluation, timeline: timeline(evaluation, facts.value), rules },
  };
}
