import type { RemediationRules } from "../consequence/remediation/remediationRules.ts";
import { evaluate } from "../evaluate.ts";
import type { Evaluation } from "../evaluation.ts";
import { windowText } from "../explanation/describe/consequence.ts";
import { formatDay } from "../explanation/format.ts";
import type { Language } from "../result.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { outcomeOf } from "../rules/outcomeOf.ts";
import type { Case } from "./situation.ts";

/** What comes out of one case, as far as anybody acts on it. */
export interface CaseOutcome {
  /** What is recommended: where from, what, and whether it is proposed or only announced. */
  readonly recommended: readonly string[];
  /** The breaches that are established, by id. */
  readonly found: readonly string[];
  /** The questions that stay open, by id. */
  readonly open: readonly string[];
  /** Where the time to improve stands; with how long it would be, or until when it lasts. */
  readonly remediation: RemediationOutcome;
}

/** Where the time to improve stands, as far as two rule sets can differ on it. */
export interface RemediationOutcome {
  /** Where it stands. */
  readonly kind: Evaluation["remediation"]["kind"];
  /** How long it would be, where it is to be granted. */
  readonly window?: RemediationRules["window"];
  /** Its last day, where it was granted. */
  readonly until?: PlainDate;
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

function remediationOf({ remediation }: Evaluation): RemediationOutcome {
  switch (remediation.kind) {
    case "recommended":
      return { kind: remediation.kind, window: remediation.window };
    case "running":
    case "paused":
    case "ended":
      return { kind: remediation.kind, until: remediation.until };
    default:
      return { kind: remediation.kind };
  }
}

function caseOutcome(evaluation: Evaluation): CaseOutcome {
  const { recommendations, findings } = evaluation;
  const ids = (kind: "breach" | "unknown"): readonly string[] =>
    findings.filter((finding) => finding.kind === kind).map(({ id }) => id);
  return {
    recommended: recommendations.map(
      (one) => `${one.from}: ${outcomeOf(one)}${one.standsAs === undefined ? "" : ` (${one.standsAs})`}`,
    ),
    found: ids("breach"),
    open: ids("unknown"),
    remediation: remediationOf(evaluation),
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
    const [old, young] = [before, after].map((rules) => caseOutcome(evaluate(of.agreement, of.facts, rules, of.asOf)));
    if (old === undefined || young === undefined || JSON.stringify(old) === JSON.stringify(young)) return [];
    return [{ of, before: old, after: young }];
  });
  return { cases: cases.length, changed };
}

/** How long a time to improve is, or until when; nothing where there is none. */
function timeText({ window, until }: RemediationOutcome, language: Language): readonly string[] {
  if (until !== undefined) return [`${language === "id" ? "sampai dengan" : "until"} ${formatDay(until, language)}`];
  return window === undefined ? [] : [windowText(window, language)];
}

/**
 * An impact in words, one official a line.
 *
 * @example
 * impactText(impactOf(national, national, []), "en") // => "0 of 0 cases come out differently."
 */
export function impactText({ cases, changed }: Impact, language: Language): string {
  const id = language === "id";
  const said = ({ recommended, remediation }: CaseOutcome): string => {
    const parts = [...recommended, ...timeText(remediation, language)];
    return parts.length === 0 ? (id ? "tidak ada" : "nothing") : parts.join("; ");
  };
  const lines = changed.map(({ of: { agreement, asOf }, before, after }) => {
    const { name, post } = agreement.mandateHolder;
    const who = `${name}, ${post.title}, ${String(agreement.year)}, ${formatDay(asOf, language)}`;
    return `- ${who}: ${said(before)} → ${said(after)}`;
  });
  const sum = id
    ? `${String(changed.length)} dari ${String(cases)} kasus berubah hasilnya.`
    : `${String(changed.length)} of ${String(cases)} cases come out differently.`;
  return [...lines, sum].join("\n");
}
