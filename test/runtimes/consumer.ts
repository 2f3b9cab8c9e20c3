/** What an app written in TypeScript does with the library: compiled against the packed package by every compiler that it supports. */
import { evaluate, type Evaluation, explain, type PlainDate, plainDate, type RuleSet } from "perjanjian-kinerja";
import { readAgreement, readFacts } from "perjanjian-kinerja/read";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kabSolok, stories } from "perjanjian-kinerja/regencies/kabSolok";
import { caseOf, runStories } from "perjanjian-kinerja/testing";

export const day: PlainDate = plainDate("2026-01-31");
export const rules: readonly RuleSet[] = [kabLebong, kabSolok];

export function evaluationOf(agreement: unknown, facts: unknown): Evaluation | undefined {
  const promised = readAgreement(agreement);
  if (!promised.ok) return undefined;
  const happened = readFacts(facts, [promised.value]);
  return happened.ok ? evaluate(promised.value, happened.value, kabLebong, day) : undefined;
}

/** A union is told apart by its kind, under this compiler too. */
export function grantedUntil({ remediation }: Evaluation): PlainDate | undefined {
  return remediation.kind === "running" ? remediation.until : undefined;
}

export const text: string = stories
  .map((one) => explain(evaluate(caseOf(one).agreement, caseOf(one).facts, kabSolok, day), "en"))
  .join();
export const passed: number = runStories(kabSolok, stories).passed;

// @ts-expect-error A text is no day: had the types become `any`, this would compile.
export const noDay: PlainDate = "2026-01-31";
// @ts-expect-error A rule set has no such part.
export const noPart: unknown = kabLebong.noSuchPart;
