import { type PerformanceAgreement, promisesOn } from "../agreement/agreement.ts";
import { factsOf } from "../agreement/factsOf.ts";
import type { Facts } from "../agreement/facts.ts";
import { factsKnownOn } from "../agreement/known.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { percentOf, sumOf } from "./decimal.ts";

/**
 * How much of a programme's budget was paid out. A measure of its own: it is never mixed into attainment, and money is never derived from
 * what was reached.
 *
 * @term Penyerapan anggaran
 */
export type BudgetAbsorption = {
  /** The programme. */
  readonly programme: string;
  /** Its name. */
  readonly name: string;
  /** Its budget in whole rupiah. */
  readonly budgetRupiah: number;
} & (
  | {
      /** Something was recorded. */
      readonly kind: "measured";
      /** What was paid out, in whole rupiah. */
      readonly disbursedRupiah: number;
      /** The share of the budget. */
      readonly percent: number;
    }
  | {
      /** Nobody recorded anything, there is no budget to divide by, or what was recorded is no figure. */
      readonly kind: "unmeasured";
      /** Why. */
      readonly reason: "not-recorded" | "no-budget" | "not-a-number";
    }
);

/**
 * What was paid out of every programme's budget by a day, whenever that became known.
 *
 * @internal
 */
export function absorbedBy(agreement: PerformanceAgreement, facts: Facts, day: PlainDate): readonly BudgetAbsorption[] {
  const recorded = factsOf(facts, "budget-disbursed").filter(
    (fact) => fact.agreement === agreement.id && fact.on <= day,
  );
  return promisesOn(agreement, day).programmes.map(({ id, name, budgetRupiah }): BudgetAbsorption => {
    const about = { programme: id, name, budgetRupiah };
    const own = recorded.filter(({ programme }) => programme === id).map(({ rupiah }) => rupiah);
    if (budgetRupiah <= 0) return { kind: "unmeasured", reason: "no-budget", ...about };
    if (own.length === 0) return { kind: "unmeasured", reason: "not-recorded", ...about };
    const disbursedRupiah = sumOf(own);
    const percent = percentOf(disbursedRupiah, budgetRupiah);
    return percent === undefined
      ? { kind: "unmeasured", reason: "not-a-number", ...about }
      : { kind: "measured", disbursedRupiah, percent, ...about };
  });
}

/**
 * The budget absorption of every programme on a day: the disbursements recorded, added up.
 *
 * @example
 * budgetAbsorption(contohAgreement, contohFacts, plainDate("2025-12-31"))[0]?.kind // => "unmeasured"
 */
export function budgetAbsorption(
  agreement: PerformanceAgreement,
  facts: Facts,
  asOf: PlainDate,
): readonly BudgetAbsorption[] {
  return absorbedBy(agreement, factsKnownOn(facts, asOf), asOf);
}

/**
 * Attainment less absorption, in percentage points: above 0 more was reached than was spent.
 *
 * @term Efisiensi
 * @basis One public application computes it so; no regulation is known.
 *
 * @example
 * efficiency(104.5, 96.2) // => 8.3
 */
export function efficiency(attainmentPercent: number, absorptionPercent: number): number {
  return sumOf([attainmentPercent, -absorptionPercent]);
}
