import { evaluate } from "../evaluate.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Language } from "../result.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import type { Case } from "./situation.ts";

/** What comes out of one case, as far as anybody acts on it. */
export interface CaseOutcome {
  /** What is recommended: where from, what, and whether it is proposed or only announced. */
  readonly recommended: readonly string[];
  /** The breaches that are established, by id. */
  readonly found: readonly string[];
  /** The questions that stay open, by id. */
  readonly open: readonly string[];
  /** Where the time to improve stands. */
  readonly remediation: Evaluation["remediation"]["kind"];
}

/** A case whose outcome is another. */
export interface ChangedOutcome {
  /** The case. */
  readonly of: Case;
  /** What came out before. */
  readonly before: CaseOutcome;
  /** What comes out after. */
  readonly after: CaseOutcome;
}

/** What a change of the rules does to a population. */
export interface Impact {
  /** How many cases were put through both. */
  readonly cases: number;
  /** Those whose outcome changes, in their order. */
  readonly changed: readonly ChangedOutcome[];
}

function outcomeOf({ recommendations, findings, remediation }: Evaluation): CaseOutcome {
  const ids = (kind: "breach" | "unknown"): readonly string[] =>
    findings.filter((finding) => finding.kind === kind).map(({ id }) => id);
  return {
    recommended: recommendations.map((one) => {
      const what = one.kind === "step" ? one.step : one.kind;
      return `${one.from}: ${what}${one.standsAs === undefined ? "" : ` (${one.standsAs})`}`;
    }),
    found: ids("breach"),
    open: ids("unknown"),
    remediation: remediation.kind,
  };
}

/**
 * Puts the same cases through two rule sets and lists those whose outcome changes: whom a change of the rules touches, before it is signed.
 *
 * @example
 * const cases = [{ agreement: contohAgreement, facts: contohFacts, asOf: plainDate("2026-01-31") }];
 * impactOf(national, kabContoh, cases).changed.map(({ before, after }) => [before.recommended, after.recommended])
 * // => [[["remediation: await-facts"], ["consequences: reassignment (announced)", "remediation: open-remediation (announced)"]]]
 */
export function impactOf(before: RuleSet, after: RuleSet, cases: readonly Case[]): Impact {
  const changed = cases.flatMap((of): readonly ChangedOutcome[] => {
    const [old, young] = [before, after].map((rules) => outcomeOf(evaluate(of.agreement, of.facts, rules, of.asOf)));
    if (old === undefined || young === undefined || JSON.stringify(old) === JSON.stringify(young)) return [];
    return [{ of, before: old, after: young }];
  });
  return { cases: cases.length, changed };
}

/**
 * An impact in words, one official a line.
 *
 * @example
 * impactText(impactOf(national, national, []), "en") // => "0 of 0 cases come out differently."
 */
export function impactText({ cases, changed }: Impact, language: Language): string {
  const id = language === "id";
  const said = (parts: readonly string[]): string =>
    parts.length === 0 ? (id ? "tidak ada" : "nothing") : parts.join("; ");
  const lines = changed.map(({ of: { agreement, asOf }, before, after }) => {
    const { name, post } = agreement.mandateHolder;
    const who = `${name}, ${post.title}, ${String(agreement.year)}, ${asOf}`;
    return `- ${who}: ${said(before.recommended)} → ${said(after.recommended)}`;
  });
  const sum = id
    ? `${String(changed.length)} dari ${String(cases)} kasus berubah hasilnya.`
    : `${String(changed.length)} of ${String(cases)} cases come out differently.`;
  return [...lines, sum].join("\n");
}
