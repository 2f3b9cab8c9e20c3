import type { PostLevel } from "../../agreement/post.ts";
import type { Entry } from "../../law/since.ts";
import type { Texts } from "../../result.ts";
import { addDays } from "../../time/arithmetic.ts";
import { earliest, type PlainDate } from "../../time/plainDate.ts";

/**
 * A time before an election in which officials are not replaced without consent, until the term of office of the regent or mayor ends.
 *
 * @term Larangan penggantian pejabat menjelang pemilihan
 */
export interface FreezeRule {
  /** Its code; lists of rules merge by it. */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** The day on which the candidates are fixed: until then no term of office can have ended by the election. */
  readonly candidatesFixedOn: PlainDate;
  /** The levels it covers. */
  readonly levels: readonly PostLevel[];
  /** The levels of which only those are covered who head a unit; a post does not say so. */
  readonly levelsIfHeadingUnit: readonly PostLevel[];
  /** What is needed for a replacement all the same, in words. */
  readonly unless: Texts;
}

/**
 * A term of office of the regent or mayor; the rules of a regency say so, because nothing else does.
 *
 * @term Masa jabatan bupati atau wali kota
 */
export interface TermOfOffice {
  /** Its code; lists of rules merge by it. */
  readonly code: string;
  /** The day of the installation. */
  readonly began: PlainDate;
  /** Its last day, where it is known. */
  readonly ended?: PlainDate;
}

/** How far a freeze reaches for a level on a day. */
interface Freeze {
  /** Its last day, where it is known. */
  readonly until?: PlainDate;
  /** Whether it covers the level: surely, or only who heads a unit, which a post does not say. */
  readonly covers: "level" | "heads-of-unit";
  /** Whether it surely still lasts: once the candidates are fixed that depends on the term of office, which may not be recorded. */
  readonly lasts: "surely" | "unless-the-term-ended";
}

/**
 * How far a freeze reaches for a level on a day; nothing where it does not. A freeze ends with the term of office in which it began. Where nobody
 * recorded that term, nothing says that it has ended.
 *
 * @internal
 */
export function freezeOn(
  { speaks, levels, levelsIfHeadingUnit, candidatesFixedOn }: Entry<FreezeRule>,
  level: PostLevel,
  { terms, asOf }: { readonly terms: readonly TermOfOffice[]; readonly asOf: PlainDate },
): Freeze | undefined {
  const covers = levels.includes(level) ? "level" : "heads-of-unit";
  if (speaks.kind !== "since" || (covers !== "level" && !levelsIfHeadingUnit.includes(level))) return undefined;
  const during = terms.find(({ began, ended }) => began <= speaks.from && (ended ?? asOf) >= speaks.from);
  const next = earliest(terms.map(({ began }) => began).filter((day) => day > speaks.from));
  const until = during?.ended ?? (next === undefined ? undefined : addDays(next, -1));
  if (until !== undefined) return asOf > until ? undefined : { covers, lasts: "surely", until };
  return { covers, lasts: asOf > candidatesFixedOn ? "unless-the-term-ended" : "surely" };
}
