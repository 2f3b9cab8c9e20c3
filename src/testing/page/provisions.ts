import { describeRule, sliceTitle, titlesWhile } from "../../describeRule.ts";
import { speaksText } from "../../explanation/describe/words.ts";
import { formatBasis, textIn, weightText } from "../../explanation/format.ts";
import type { Entry, Speaks } from "../../law/since.ts";
import { weightOf } from "../../law/source.ts";
import { spokenFor } from "../../rules/check/speaking.ts";
import { gather } from "../../rules/lineage.ts";
import { provenanceOf } from "../../rules/provenance.ts";
import {
  listSlices,
  type RuleSet,
  singleSlices,
  type SliceName,
  type SliceRules,
  type Slices,
} from "../../rules/ruleSet.ts";
import { periodEnd } from "../../time/period.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { capital, type Row, section, table } from "./markdown.ts";

/** A local entry with its slice. */
interface Provision {
  /** The slice. */
  readonly slice: SliceName;
  /** When it speaks. */
  readonly speaks: Speaks;
  /** Its row in the table. */
  readonly row: Row;
}

/**
 * The day on which an entry is looked at: the end of its year, or of the year in which it began.
 *
 * @internal
 */
export function lookedAt(speaks: Speaks): PlainDate {
  const year = speaks.kind === "for-year" ? speaks.year : Number(speaks.from.slice(0, 4));
  const end = periodEnd(`${year}`);
  return speaks.kind === "since" && speaks.until !== undefined && speaks.until < end ? speaks.until : end;
}

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

/** What the parent says on the same thing at that time. */
function nationalBeside<Name extends SliceName>(slice: Name, entry: Entry<SliceRules[Name]>, ruleSet: RuleSet): string {
  const { parent } = ruleSet;
  if (parent === undefined) return "";
  const on = lookedAt(entry.speaks);
  const code = "code" in entry ? entry.code : undefined;
  const origin = provenanceOf(parent, { on, year: yearOf(on), signed: true }).find(
    (one) => one.slice === slice && one.code === code,
  );
  const slices: Partial<Slices> = parent;
  const found = origin === undefined ? undefined : slices[slice]?.[origin.index];
  if (found === undefined) return "tidak ada padanan";
  const basis = formatBasis(found.basis, parent.sources, "id");
  return `${describeRule(slice, found, { language: "id", titles: titlesWhile(parent, entry.speaks) })} (${basis})`;
}

function weights(basis: Entry<object>["basis"], ruleSet: RuleSet): string {
  const sources = gather(ruleSet, (one) => one.sources);
  const found = basis.flatMap(({ source }) => {
    const cited = sources[source];
    return cited === undefined ? [] : [weightText(weightOf(cited.instrument), "id")];
  });
  return [...new Set(found)].join("; ");
}

/** Steps are told further below, each with its conformity; here a ladder is only named. */
function says<Name extends SliceName>(slice: Name, entry: Entry<SliceRules[Name]>, ruleSet: RuleSet): string {
  const { binds, speaks } = entry;
  const bound = binds === "signatories" ? " (mengikat yang menandatangani)" : "";
  if (slice === "ladders" && "title" in entry) {
    const { title } = entry;
    return `${typeof title === "object" ? textIn(title, "id") : ""}; langkah-langkahnya diuraikan di bawah${bound}`;
  }
  return `${describeRule(slice, entry, { language: "id", titles: titlesWhile(ruleSet, speaks) })}${bound}`;
}

function provisionsIn(slice: SliceName, ruleSet: RuleSet): readonly Provision[] {
  const entries: readonly Entry<SliceRules[SliceName]>[] = ruleSet[slice] ?? [];
  const sources = gather(ruleSet, (one) => one.sources);
  return entries.map((entry) => ({
    slice,
    speaks: entry.speaks,
    row: [
      sliceTitle(slice, "id"),
      capital(says(slice, entry, ruleSet)),
      capital(speaksText(entry.speaks, "id")),
      formatBasis(entry.basis, sources, "id"),
      weights(entry.basis, ruleSet),
      capital(nationalBeside(slice, entry, ruleSet)),
    ],
  }));
}

/** The order in which a legal officer reads: the agreement, its measure, its reviews, what is a breach and what follows. */
const ORDER: readonly SliceName[] = [
  "purposes",
  "documents",
  "signatories",
  "obligations",
  "oversight",
  "attainment",
  "scales",
  "bands",
  "appraisal",
  "reviews",
  "matters",
  "measures",
  "breaches",
  "merits",
  "ladders",
  "remediation",
];

/** Slices that nobody put in order come last, so that none is ever left out. */
const EVERY: readonly SliceName[] = [...new Set([...ORDER, ...singleSlices, ...listSlices])];

/**
 * Every provision of a rule set in one table per time in which it speaks, with its basis, what that weighs, and the national rule beside it.
 *
 * @internal
 */
export function provisionTables(ruleSet: RuleSet): readonly string[] {
  const provisions = EVERY.flatMap((slice) => provisionsIn(slice, ruleSet));
  const times = [
    ...new Map(provisions.map(({ speaks }) => [`${speaks.kind} ${spokenFor(speaks)}`, speaks])).entries(),
  ].sort(([, a], [, b]) => (spokenFor(a) < spokenFor(b) ? -1 : 1));
  const head = ["Hal", "Ketentuan", "Berlaku", "Dasar", "Bobot", "Ketentuan nasional"];
  return times.flatMap(([key, speaks]) =>
    section(
      3,
      capital(speaksText(speaks, "id")),
      table(
        head,
        provisions.filter((one) => `${one.speaks.kind} ${spokenFor(one.speaks)}` === key).map(({ row }) => row),
      ),
    ),
  );
}
