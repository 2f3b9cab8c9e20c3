import { factsKnownOn, knownOn } from "../agreement/known.ts";
import type { Because, MissingFact, Truth } from "../law/because.ts";
import type { PlainDate } from "../time/plainDate.ts";
import type { BreachLeaf } from "./breach.ts";
import { absorbedBy, type BudgetAbsorption } from "./budget.ts";
import { quotientOf, sumOf } from "./decimal.ts";
import { answer, type Inquiry } from "./inquiry.ts";
import type { Review } from "./review.ts";

/** The share of the whole budget; nothing while a programme has no record. */
function shareOf(programmes: readonly BudgetAbsorption[]): number | undefined {
  const paid = programmes.flatMap((one) => (one.kind === "measured" ? [one.disbursedRupiah] : []));
  if (paid.length < programmes.length) return undefined;
  return quotientOf([[100, sumOf(paid)]], sumOf(programmes.map(({ budgetRupiah }) => budgetRupiah)));
}

/**
 * Whether less than a share of the whole budget was paid out by the day of a review, whenever that became known. A programme for which nothing was
 * recorded keeps it open.
 *
 * @internal
 */
export function askAbsorption(
  { percent }: Extract<BreachLeaf, { kind: "absorption-below" }>,
  { agreement, facts }: Inquiry,
  review: Review,
): Truth {
  const asKnownOn = (day: PlainDate | undefined): readonly BudgetAbsorption[] =>
    absorbedBy(agreement, day === undefined ? facts : factsKnownOn(facts, day), review.on).filter(
      ({ budgetRupiah }) => budgetRupiah > 0,
    );
  const kindOf = (share: number | undefined): Truth["kind"] =>
    share === undefined ? "unknown" : share < percent ? "holds" : "fails";
  const programmes = asKnownOn(undefined);
  if (programmes.length === 0) return { ...answer("absorption-below", "fails", { percent }), idle: true };
  const share = shareOf(programmes);
  if (share === undefined) {
    const missing = programmes.flatMap((one): readonly MissingFact[] =>
      one.kind === "measured" ? [] : [{ fact: "budget-disbursed", about: one.name, why: "not-recorded" }],
    );
    return answer("absorption-below", "unknown", { percent }, { missing });
  }
  const kind = kindOf(share);
  const payments = facts.events.filter((fact) => fact.kind === "budget-disbursed" && fact.agreement === agreement.id);
  const days = [...new Set(payments.map(knownOn))].toSorted();
  // Since when the answer has been known without a break: a payment reported later may have changed it.
  const broken = days.findLastIndex((day) => kindOf(shareOf(asKnownOn(day))) !== kind);
  const parts: readonly Because[] = programmes.map(({ name, ...one }) => ({
    code: "absorption",
    outcome: "noted",
    values: { programme: name, percent: one.kind === "measured" ? one.percent : null },
  }));
  return answer("absorption-below", kind, { percent, share }, { parts, known: days[broken + 1] });
}
