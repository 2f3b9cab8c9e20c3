import type { Truth } from "../law/because.ts";
import { missingFacts } from "../law/because.ts";
import { latest } from "../time/plainDate.ts";
import type { BreachLeaf } from "./breach.ts";
import { answer, enough, type Inquiry, type Values } from "./inquiry.ts";
import type { Review } from "./review.ts";

/**
 * Whether another rule has found enough in the time that a review looks back on. Nothing accumulates unless a rule asks this.
 *
 * @internal
 */
export function askFound(
  { rule, atLeast }: Extract<BreachLeaf, { kind: "found" }>,
  { found }: Inquiry,
  { on, looksBackTo }: Review,
): Truth {
  const counted = found.filter(
    (one) => one.rule === rule && one.reviewedOn <= on && (looksBackTo === undefined || one.reviewedOn >= looksBackTo),
  );
  const established = counted.filter(({ kind }) => kind !== "unknown");
  const open = counted.filter(({ kind }) => kind === "unknown");
  const kind = enough(established.length, open.length, atLeast);
  const values: Values = { rule, atLeast, found: established.length, open: open.length };
  const days = established.flatMap(({ establishedOn }) => establishedOn ?? []).toSorted();
  return answer("found", kind, values, {
    parts: counted.map(({ because }) => because),
    missing: kind === "unknown" ? open.flatMap(({ because }) => missingFacts(because)) : [],
    known: kind === "holds" ? days[atLeast - 1] : latest(days),
  });
}
