import type { MissingFact, Truth } from "../law/because.ts";
import { addDays } from "../time/arithmetic.ts";
import { earliest, latest, type PlainDate } from "../time/plainDate.ts";
import type { BreachLeaf } from "./breach.ts";
import { answer, idleIf, type Inquiry, type Values } from "./inquiry.ts";
import { type Obligation, obligationsUnder } from "./obligation.ts";
import type { Review } from "./review.ts";

/**
 * Whether a duty was breached in the time that a review looks back on.
 *
 * @internal
 */
export function askDuty(
  { duty }: Extract<BreachLeaf, { kind: "duty-breached" }>,
  { obligations }: Inquiry,
  review: Review,
): Truth {
  // What only can be done is never breached, so it cannot keep the question open either.
  const all = obligationsUnder(obligations, duty, review).filter(({ force }) => force === "must");
  const [first] = all;
  const values: Values = { duty: first?.title.id ?? duty, dutyEn: first?.title.en ?? first?.title.id ?? duty };
  const parts = all.map(({ because }) => because);
  const breached = all.filter(({ state }) => state === "breached");
  if (breached.length > 0)
    return answer("duty-breached", "holds", values, {
      parts,
      known: earliest(breached.flatMap((one) => brokenOn(one) ?? [])),
    });
  // On its last day a duty can still be kept, so it clears nobody yet.
  const open = all.filter(({ state }) => state === "unknown" || state === "due");
  if (open.length > 0) {
    const missing = open.flatMap(
      ({ because, code, period }): readonly MissingFact[] =>
        because.missing ?? [
          { fact: "duty", about: code, why: "not-recorded", ...(period === undefined ? {} : { period }) },
        ],
    );
    return answer("duty-breached", "unknown", values, { missing, parts });
  }
  const known = latest(all.flatMap(({ knownOn: day }) => day ?? []));
  return idleIf(all.length === 0, answer("duty-breached", "fails", values, { parts, known }));
}

/** The first day on which it was known to be broken: the day after its last day, or when the fact became known. */
function brokenOn({ dueBy, knownOn: known }: Obligation): PlainDate | undefined {
  const days = [...(dueBy === undefined ? [] : [addDays(dueBy, 1)]), ...(known === undefined ? [] : [known])];
  return latest(days);
}
