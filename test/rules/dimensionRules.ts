import {
  always,
  type BreachLeaf,
  type BreachRule,
  type Cadence,
  checkRuleSet,
  cite,
  type Condition,
  type ConsequenceStep,
  type Entry,
  describeRule,
  evaluate,
  type Evaluation,
  extendRuleSet,
  type Ladder,
  type MeasureRule,
  national,
  type PerformanceAgreement,
  plainDate,
  type ReviewRule,
  type RuleSet,
  type RuleSetDraft,
  rulesInForce,
  type Situation,
  story,
  targetMissed,
} from "perjanjian-kinerja";
import { caseOf, runStories } from "perjanjian-kinerja/testing";

export const basis = cite("PK-UJI", "butir 1");

/** A rule of the made-up regency, from the first day of 2025 on. */
export const entry = <Rule extends object>(rule: Rule): Entry<Rule> => ({
  ...rule,
  basis: [basis],
  speaks: { kind: "since", from: plainDate("2025-01-01") },
});

/** A made-up regency over national law. */
export const uji = (own: Partial<RuleSetDraft>): RuleSet =>
  extendRuleSet(national, {
    id: "kabUji",
    name: "Kabupaten Uji",
    ...own,
    sources: { "PK-UJI": { instrument: "perjanjian-kinerja", title: "PK Uji" }, ...own.sources },
  });

/** What is found at a review; a missed target where nothing else is said. */
export const missed = (at: string, when: Condition<BreachLeaf> = targetMissed("any"), code = "missed") =>
  entry<BreachRule>({ code, title: { id: code }, at, when });

export const review = (cadence: Cadence, other: Partial<ReviewRule> = {}): Entry<ReviewRule> =>
  entry<ReviewRule>({ code: "evaluasi", title: { id: "Evaluasi" }, cadence, force: "must", ...other });

export const measure = (code: string, unit: string): Entry<MeasureRule> =>
  entry<MeasureRule>({ code, title: { id: code }, unit, accumulation: "last" });

export const step = (code: string, other: Partial<ConsequenceStep> = {}): ConsequenceStep => ({
  code,
  title: { id: code },
  rank: 1,
  when: always,
  effect: { kind: "not-said" },
  mode: "decided",
  by: "bupati",
  ...other,
});

/** What follows when a target was missed. */
export const ladder = (steps: readonly ConsequenceStep[], other: Partial<Ladder> = {}): Entry<Ladder> =>
  entry<Ladder>({ code: "jenjang", title: { id: "Jenjang" }, answers: ["missed"], steps, ...other });

/** A regency that judges targets every quarter, with the steps that the case is about. */
export const quarterly = (...steps: readonly ConsequenceStep[]): RuleSet =>
  uji({ breaches: [missed("quarterly")], ladders: [ladder(steps)] });

/** An official who promised 10 for the first quarter of 2025 and reached so much, looked at on the day after it. */
export const firstQuarter = (value: number) => ({
  asOf: "2025-04-01",
  signed: "2025-01-15",
  promised: { cakupan: { target: { "2025-Q1": 10 } } },
  reported: { cakupan: { "2025-Q1": value } },
});

/** What is wrong with the rules, and where a case comes out otherwise than it says; nothing where neither is so. */
export function otherwise(rules: RuleSet, situation: Situation): readonly string[] {
  const [result] = runStories(rules, [story("Kasus", situation)]).results;
  return [
    ...checkRuleSet(rules).map(({ message }) => message.en),
    ...(result?.differences ?? []).map(({ what, expected, got }) => `${what.en}: expected ${expected}, got ${got}`),
  ];
}

/** Everything that the rules say of a case; the agreement can be changed where a story has no word for it. */
export function evaluated(
  rules: RuleSet,
  situation: Omit<Situation, "expect">,
  change: (agreement: PerformanceAgreement) => PerformanceAgreement = (agreement) => agreement,
): Evaluation {
  const { agreement, facts, asOf } = caseOf({ ...situation, expect: { found: [] } });
  return evaluate(change(agreement), facts, rules, asOf);
}

/** One rule of the made-up regency as a sentence. */
export function sentenceOf(rules: RuleSet, slice: "reviews" | "ladders", code: string): string {
  const inForce = rulesInForce(rules, { on: plainDate("2025-12-31"), year: 2025, signed: true });
  const found = inForce[slice].find((one) => one.code === code);
  if (found === undefined) throw new RangeError(`There is no "${code}".`);
  const wording = { language: "en", titles: {} } as const;
  return "steps" in found ? describeRule("ladders", found, wording) : describeRule("reviews", found, wording);
}
