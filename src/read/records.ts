import type { Fact } from "../agreement/facts.ts";
import { knownOn } from "../agreement/known.ts";
import { sentence } from "./contradictions.ts";
import type { Draft } from "./draft.ts";
import type { Path } from "./place.ts";
import { written } from "./place.ts";
import { trouble } from "./sentences.ts";

/**
 * Counts and sums below 0.
 *
 * @internal
 */
export function checkCounts(fact: Fact, path: Path): readonly Draft[] {
  switch (fact.kind) {
    case "attendance": {
      const { clockIns = 0, lateMinutes = 0 } = fact;
      return [
        ...(clockIns < 0
          ? [{ path: [...path, "clockIns"], received: clockIns, trouble: sentence.negativeClockIns(clockIns) }]
          : []),
        ...(lateMinutes < 0
          ? [{ path: [...path, "lateMinutes"], received: lateMinutes, trouble: sentence.negativeMinutes(lateMinutes) }]
          : []),
      ];
    }
    case "budget-disbursed":
      return fact.rupiah < 0
        ? [{ path: [...path, "rupiah"], received: fact.rupiah, trouble: sentence.negativeDisbursement(fact.rupiah) }]
        : [];
    case "skp-result":
      return fact.percent < 0
        ? [{ path: [...path, "percent"], received: fact.percent, trouble: sentence.negativeResult(fact.percent) }]
        : [];
    default:
      return [];
  }
}

/** What a record is about and when it became known; a later record of the same thing corrects the earlier one. */
function identityOf(fact: Fact): string | undefined {
  switch (fact.kind) {
    case "attendance":
      return `${fact.on} ${knownOn(fact)}`;
    case "discipline-breach":
      return `${fact.id} ${knownOn(fact)}`;
    default:
      return undefined;
  }
}

/**
 * A day of attendance, or a breach, that stands there twice: sums would count it twice, and nobody knows which one holds.
 *
 * @internal
 */
export function checkRepeats(facts: readonly { readonly fact: Fact; readonly path: Path }[]): readonly Draft[] {
  const firsts = new Map<string, Path>();
  return facts.flatMap(({ fact, path }): readonly Draft[] => {
    const identity = identityOf(fact);
    if (identity === undefined) return [];
    const key = `${fact.kind} ${identity}`;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, path);
      return [];
    }
    if (fact.kind !== "discipline-breach") {
      return [{ path: [...path, "on"], received: fact.on, trouble: trouble.dayTwice(fact.on, written(first)) }];
    }
    const what = { id: "Id pelanggaran", en: "The id of the breach" };
    return [{ path: [...path, "id"], received: fact.id, trouble: trouble.duplicate(what, fact.id, written(first)) }];
  });
}
