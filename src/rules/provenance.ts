import type { Citation } from "../law/citation.ts";
import { type Binds, type Entry, type Moment, type Speaks, speakingAt } from "../law/since.ts";
import { lineageOf } from "./lineage.ts";
import { type ListSlices, listSlices, type RuleSet, singleSlices, type SliceName } from "./ruleSet.ts";

/** Where one entry comes from: the rule set that supplies it, its place there, and on what it rests. */
export interface Origin {
  /** The id of the rule set. */
  readonly ruleSet: string;
  /** Its official name. */
  readonly name: string;
  /** The place of the entry in its slice, counted from 0. */
  readonly index: number;
  /** Since when, or for which year, it speaks. */
  readonly speaks: Speaks;
  /** Whom it binds. */
  readonly binds: Binds;
  /** Where it stands. */
  readonly basis: readonly Citation[];
}

/**
 * Where one value of the rules in force comes from, and whose entries it takes the place of, nearest first.
 *
 * @term Asal ketentuan
 */
export interface Provenance extends Origin {
  /** The slice. */
  readonly slice: SliceName;
  /** The code, where the slice is a list. */
  readonly code?: string;
  /** The entries of parents that would speak without it. */
  readonly insteadOf: readonly Origin[];
}

/** What an origin is made of, whatever the rule. */
type AnyEntry = Entry<object> & { readonly code?: string };

/** The entries that speak on one thing, nearest first; the first of them counts. */
function speakingOn(
  family: readonly RuleSet[],
  slice: Provenance["slice"],
  code: string | undefined,
  moment: Moment,
): readonly Origin[] {
  return family.flatMap((one): readonly Origin[] => {
    const all: readonly AnyEntry[] = one[slice] ?? [];
    const entry = speakingAt(
      all.filter((candidate) => candidate.code === code),
      moment,
    );
    if (entry === undefined) return [];
    const { speaks, binds = "everyone", basis } = entry;
    return [{ ruleSet: one.id, name: one.name, index: all.indexOf(entry), speaks, binds, basis }];
  });
}

function codesIn(family: readonly RuleSet[], slice: keyof ListSlices): readonly string[] {
  const named = family.toReversed().flatMap((one): readonly { readonly code: string }[] => one[slice] ?? []);
  return [...new Set(named.map(({ code }) => code))];
}

/**
 * Where every rule in force at a moment comes from: which rule set, which of its entries, since when, on what basis, and what it hides.
 * What one entry says comes from that entry whole; nothing is mixed out of two.
 *
 * @example
 * const origins = provenanceOf(kabContoh, { on: plainDate("2025-12-31"), year: 2025, signed: true });
 * const window = origins.find(({ slice }) => slice === "remediation");
 * window && [window.ruleSet, window.speaks, window.insteadOf.map(({ ruleSet }) => ruleSet)]
 * // => ["kabContoh", { kind: "since", from: "2025-03-25" }, ["national"]]
 */
export function provenanceOf(ruleSet: RuleSet, moment: Moment): readonly Provenance[] {
  const family = lineageOf(ruleSet);
  const asked: readonly Pick<Provenance, "slice" | "code">[] = [
    ...singleSlices.map((slice) => ({ slice })),
    ...listSlices.flatMap((slice) => codesIn(family, slice).map((code) => ({ slice, code }))),
  ];
  return asked.flatMap(({ slice, code }) => {
    const [first, ...insteadOf] = speakingOn(family, slice, code, moment);
    return first === undefined ? [] : [{ slice, ...(code === undefined ? {} : { code }), ...first, insteadOf }];
  });
}
