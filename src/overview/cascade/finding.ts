import type { PerformanceAgreement } from "../../agreement/agreement.ts";
import type { Facts } from "../../agreement/facts.ts";
import type { Indicator } from "../../agreement/indicator.ts";
import { indicatorsOn } from "../../agreement/agreement.ts";
import type { Because } from "../../law/because.ts";
import type { RuleSet } from "../../rules/ruleSet.ts";
import { earliest, type PlainDate } from "../../time/plainDate.ts";
import { periodEnd } from "../../time/period.ts";

/** What a look at the agreements of one regency needs beside them. */
export interface CascadeQuestion {
  /** The budget year. */
  readonly year: number;
  /** The dossiers of the officials, from which the direct superior is known. */
  readonly facts: readonly Facts[];
  /** The rules, which say who signs with whom. */
  readonly ruleSet: RuleSet;
  /** The day asked for. */
  readonly asOf: PlainDate;
}

/**
 * Something that a person should look at in how agreements hang together.
 *
 * - `breach`: a rule that is cited says otherwise.
 * - `warning`: good practice says otherwise, and no rule that we can cite.
 * - `contradiction`: the records cannot all be right.
 * - `unknown`: a fact is missing without which it cannot be told.
 *
 * @term Catatan atas penjenjangan kinerja
 */
export interface CascadeFinding {
  /** How much it weighs. */
  readonly kind: "breach" | "warning" | "contradiction" | "unknown";
  /** The agreements it is about, by id. */
  readonly agreements: readonly string[];
  /** The indicator it is about, where it is about one. */
  readonly indicator?: string;
  /** Why, with the basis where a rule is cited. */
  readonly because: Because;
}

/**
 * The indicators of an agreement as they stand in the year on the day asked for.
 *
 * @internal
 */
export function standingIndicators(
  agreement: PerformanceAgreement,
  { year, asOf }: CascadeQuestion,
): readonly Indicator[] {
  return indicatorsOn(agreement, earliest([asOf, periodEnd(`${year}`)]) ?? asOf);
}
