import type { Evaluation } from "../evaluation.ts";
import { punishmentKindsOf } from "../rules/codes.ts";
import { lineageOf } from "../rules/lineage.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import type { Story } from "../story.ts";

/** A code that a story uses and no rule knows: a slip that would otherwise look like a fact nobody recorded. */
export interface UnknownCode {
  /** Where the story uses it. */
  readonly where: string;
  /** The code. */
  readonly code: string;
  /** What there is. */
  readonly known: readonly string[];
}

const keys = (record: object | undefined): readonly string[] => Object.keys(record ?? {});

/**
 * The codes of a story that its rule set does not know, the indicators that it reports without promising them, and the matters of
 * discipline that it expects without having told of one.
 *
 * @internal
 */
export function unknownCodes(
  ruleSet: RuleSet,
  { promised, reported, expect, ...told }: Story,
  { discipline, agreement }: Evaluation,
): readonly UnknownCode[] {
  const family = lineageOf(ruleSet);
  const codes = (
    list: "matters" | "measures" | "obligations" | "reviews" | "breaches" | "ladders",
  ): readonly string[] => [
    ...new Set(family.flatMap((one): readonly { readonly code: string }[] => one[list] ?? []).map(({ code }) => code)),
  ];
  const ladderSteps = family.flatMap(({ ladders = [] }) => ladders).flatMap(({ steps }) => steps);
  const kinds = family.flatMap(punishmentKindsOf);
  const steps = [...new Set([...ladderSteps, ...kinds].map(({ code }) => code))];
  const cases = discipline.cases.map(({ subject }) => subject);
  const used: readonly (readonly [where: string, used: readonly string[], known: readonly string[]])[] = [
    ["reported", keys(reported), keys(promised)],
    ["duties", keys(told.duties), codes("obligations")],
    ["judged", keys(told.judged), codes("matters")],
    ["observed", keys(told.observed), codes("measures")],
    ["evaluated", keys(told.evaluated), codes("reviews")],
    ["imposed", keys(told.imposed), steps],
    ["also", (told.also ?? []).flatMap((fact) => (fact.kind === "observed" ? [fact.measure] : [])), codes("measures")],
    [
      "also",
      (told.also ?? []).flatMap((fact) => (fact.kind !== "imposed" && "agreement" in fact ? [fact.agreement] : [])),
      [agreement],
    ],
    ["expect.recommended", keys(expect.recommended), [...codes("ladders"), "remediation", ...cases]],
    ["expect.found", expect.found ?? [], codes("breaches")],
    ["expect.open", expect.open ?? [], codes("breaches")],
    ["expect.conformity", keys(expect.conformity), [...steps, "remediation"]],
    ["expect.duties", keys(expect.duties), codes("obligations")],
    ["expect.missed", expect.missed ?? [], keys(promised)],
  ];
  return used.flatMap(([where, own, known]) =>
    own.filter((code) => !known.includes(code)).map((code) => ({ where, code, known })),
  );
}
