import { evaluate } from "../evaluate.ts";
import { type ResolvedRuleSet, resolveRuleSet } from "../rules/resolveRuleSet.ts";
import type { RegionCode, RuleSet } from "../rules/ruleSet.ts";
import { periodEnd } from "../time/period.ts";
import type { PlainDate } from "../time/plainDate.ts";
import type { BatchRecord, EvaluatedRecord, NumberedRecord } from "./batchRecord.ts";

/** By which rules records are evaluated. */
export type RulesForMany =
  | {
      /** All by the same. */
      readonly kind: "one";
      /** The rule set. */
      readonly ruleSet: RuleSet;
    }
  | {
      /** Each by those of its region in its year. */
      readonly kind: "by-region";
      /** The rule sets to choose from. */
      readonly candidates: readonly RuleSet[];
      /** The rules where a region has none in that year, if the caller says so: usually `national`. Never where there are several. */
      readonly otherwise?: RuleSet;
    };

/** With what many are evaluated. */
export interface EvaluatingMany {
  /** By which rules. */
  readonly rules: RulesForMany;
  /** The day asked for; a record may name its own. */
  readonly asOf: PlainDate;
}

type Chosen = Exclude<ResolvedRuleSet, { readonly kind: "none" }> | Pick<NoRuleSet, "kind" | "why">;
type NoRuleSet = Extract<EvaluatedRecord, { readonly kind: "no-rule-set" }>;

/** The rules of a record; what was found for a region and year is kept for the next, as many as there are regions and years. */
function chooser(rules: RulesForMany): (record: BatchRecord) => Chosen {
  if (rules.kind === "one") return () => ({ kind: "one", ruleSet: rules.ruleSet });
  const { candidates, otherwise } = rules;
  const known = new Map<string, Chosen>();
  const without = (why: NoRuleSet["why"]): Chosen =>
    otherwise === undefined ? { kind: "no-rule-set", why } : { kind: "one", ruleSet: otherwise };
  const find = (region: RegionCode, year: number): Chosen => {
    const found = resolveRuleSet(candidates, region, periodEnd(`${year}`));
    return found.kind === "none" ? without(found.why) : found;
  };
  return ({ region, agreement: { year } }) => {
    // Without a region nobody knows whether rules of its own speak.
    if (region === undefined) return { kind: "no-rule-set", why: "no-region" };
    const key = `${region} ${String(year)}`;
    const chosen = known.get(key) ?? find(region, year);
    known.set(key, chosen);
    return chosen;
  };
}

function evaluator({ rules, asOf: day }: EvaluatingMany): (numbered: NumberedRecord) => EvaluatedRecord {
  const choose = chooser(rules);
  const evaluated = (line: number, record: BatchRecord): EvaluatedRecord => {
    const { agreement, facts, asOf = day } = record;
    const chosen = choose(record);
    switch (chosen.kind) {
      case "no-rule-set":
        return { line, kind: "no-rule-set", agreement: agreement.id, why: chosen.why };
      case "several":
        return {
          line,
          kind: "several-rule-sets",
          agreement: agreement.id,
          ruleSets: chosen.ruleSets.map(({ id }) => id),
        };
      case "one":
        return { line, kind: "evaluated", record, evaluation: evaluate(agreement, facts, chosen.ruleSet, asOf) };
    }
  };
  return (numbered) => {
    if (numbered.kind === "unread") return numbered;
    const { line, record } = numbered;
    try {
      return evaluated(line, record);
    } catch (error) {
      // One record that breaks the computation must not take millions with it; it is told, not swallowed.
      return { line, kind: "failed", message: error instanceof Error ? error.message : String(error) };
    }
  };
}

/**
 * Evaluates many agreements one after the other: one answer per record, in the order of the input, each bad one with its line and the next one
 * all the same. It holds one record at a time, so that a million need no more memory than ten.
 *
 * `readLines` of `perjanjian-kinerja/read` makes records of lines of JSON; `evaluateStream` does the same for what arrives over time.
 *
 * @example
 * const records = [{ line: 1, kind: "read", record: { agreement: contohAgreement, facts: contohFacts } }] as const;
 * const rules = { kind: "one", ruleSet: kabContoh } as const;
 * [...evaluateMany(records, { rules, asOf: plainDate("2026-01-31") })].map(({ line, kind }) => [line, kind])
 * // => [[1, "evaluated"]]
 * @example
 * const record = { agreement: contohAgreement, facts: contohFacts, region: "11.01" } as const;
 * const rules = { kind: "by-region", candidates: [kabContoh] } as const;
 * [...evaluateMany([{ line: 1, kind: "read", record }], { rules, asOf: plainDate("2026-01-31") })]
 * // => [{ line: 1, kind: "no-rule-set", agreement: "pk-2025-dinkes", why: "unknown-region" }]
 */
export function* evaluateMany(
  records: Iterable<NumberedRecord>,
  options: EvaluatingMany,
): Generator<EvaluatedRecord, void, undefined> {
  const evaluateOne = evaluator(options);
  for (const record of records) yield evaluateOne(record);
}

/**
 * The same as `evaluateMany` for records that arrive over time. It takes the next record only when its answer was taken.
 *
 * @example
 * const records = [{ line: 1, kind: "read", record: { agreement: contohAgreement, facts: contohFacts } }] as const;
 * const rules = { kind: "one", ruleSet: kabContoh } as const;
 * const kinds: string[] = [];
 * for await (const { kind } of evaluateStream(records, { rules, asOf: plainDate("2026-01-31") })) kinds.push(kind);
 * kinds // => ["evaluated"]
 */
export async function* evaluateStream(
  records: AsyncIterable<NumberedRecord> | Iterable<NumberedRecord>,
  options: EvaluatingMany,
): AsyncGenerator<EvaluatedRecord, void, undefined> {
  const evaluateOne = evaluator(options);
  for await (const record of records) yield evaluateOne(record);
}
