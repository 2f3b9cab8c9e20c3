import type { Issue, Result } from "../result.ts";
import { issuesByItself, unaskable } from "../rules/check/byItself.ts";
import { checkRuleSet } from "../rules/checkRuleSet.ts";
import { lineageOf } from "../rules/lineage.ts";
import { listSlices, type RuleSet, singleSlices } from "../rules/ruleSet.ts";
import type { StoredRuleSet } from "../rules/storedRuleSet.ts";
import type { Check, Draft } from "./draft.ts";
import { readBy } from "./issues.ts";
import { isLongerThan } from "./plain.ts";
import { entries, property } from "./look.ts";
import type { Path } from "./place.ts";
import { stored } from "./rules/stored.ts";
import { trouble } from "./sentences.ts";
import { type Stored, upgrades } from "./version.ts";

/** What a stored rule set may extend. */
export interface KnownParents {
  /** The rule sets of which one is its parent; found by id. */
  readonly parents: readonly RuleSet[];
}

const asDraft = ({ code, path, received, message }: Issue): Draft => ({
  path,
  received,
  trouble: { code, ...message },
});

function parentOf(input: unknown, { parents }: KnownParents): RuleSet | undefined {
  return parents.find(({ id }) => id === property(input, "parent"));
}

function unknownParent(input: unknown, { parents }: KnownParents, isSound: (path: Path) => boolean): readonly Draft[] {
  const id = property(input, "parent");
  if (typeof id !== "string" || !isSound(["parent"]) || parents.some((one) => one.id === id)) return [];
  const within = { id: "di antara induk yang diberikan", en: "among the parents given" };
  const what = { id: "Ketentuan induk", en: "parent" };
  const says = trouble.unknownReference(
    what,
    id,
    within,
    parents.map((one) => one.id),
  );
  return [{ path: ["parent"], received: id, trouble: says }];
}

/** Under its parent; what it says itself is already known to have the shape. */
function under(parent: RuleSet | undefined, { formatVersion: _version, parent: _id, ...own }: StoredRuleSet): RuleSet {
  return { ...own, ...(parent === undefined ? {} : { parent }) };
}

/** The entries whose shape is sound, each with its place in the input; what is broken is left out. */
function soundPart(
  input: unknown,
  isSound: (path: Path) => boolean,
): { readonly part: StoredRuleSet; readonly at: (path: Path) => Path } {
  const kept = [...singleSlices, ...listSlices].map(
    (slice) => [slice, entries({ value: input, path: [] }, slice).filter(({ path }) => isSound(path))] as const,
  );
  const places: ReadonlyMap<string, readonly Path[]> = new Map(
    kept.map(([slice, own]) => [slice, own.map(({ path }) => path)]),
  );
  const sources = isSound(["sources"]) ? property(input, "sources") : {};
  const slices = Object.fromEntries(kept.map(([slice, own]) => [slice, own.map(({ value }) => value)]));
  return {
    // Every entry that is kept has passed its schema.
    part: { id: "…", name: "…", sources, ...slices } as unknown as StoredRuleSet,
    at: ([slice, index, ...rest]) => [...(places.get(String(slice))?.[Number(index)] ?? []), ...rest],
  };
}

/** What entries of sound shape contradict by themselves, beside others whose shape is broken; what they refer to may be among those. */
function partly(input: unknown, parent: RuleSet | undefined, isSound: (path: Path) => boolean): readonly Draft[] {
  const { part, at } = soundPart(input, isSound);
  const ruleSet = under(parent, part);
  const issues = [...unaskable(ruleSet), ...issuesByItself(ruleSet, lineageOf(ruleSet))];
  return issues
    .filter(({ code }) => isSound(["sources"]) || code !== "unknown-reference")
    .map((issue) => asDraft({ ...issue, path: at(issue.path) }));
}

/** Many times the longest there is. Checks hold entries against each other, so that they would take long over more. */
const LONGEST = 1_000_000;

function tooLarge(input: unknown): readonly Draft[] {
  return isLongerThan(LONGEST, input) ? [{ path: [], received: undefined, trouble: trouble.tooLarge(LONGEST) }] : [];
}

/** Contradictions of a stored rule set: of the whole where its shape is sound, of its sound entries otherwise. */
function checkStored(known: KnownParents): Check {
  return (input, isSound) => {
    const large = tooLarge(input);
    if (large.length > 0) return large;
    const orphan = unknownParent(input, known, isSound);
    // Without its parent nobody can tell which sources and codes there are.
    if (orphan.length > 0) return orphan;
    const parent = parentOf(input, known);
    if (!isSound([])) return partly(input, parent, isSound);
    return checkRuleSet(under(parent, input as StoredRuleSet))
      .filter(({ severity }) => severity !== "warning")
      .map(asDraft);
  };
}

const kept: Stored = { title: { id: "Ketentuan", en: "Rule set" }, named: "name", upgrades: upgrades.ruleSet };

/**
 * Reads a stored rule set from unknown data and puts it under its parent: the rule set, or everything that is wrong with it at once.
 *
 * Nothing is defaulted or dropped; what `checkRuleSet` finds is found here too, warnings apart. Where the shape of an entry is broken, the
 * other entries are still looked at, each by itself.
 *
 * @param input - the stored form, as `storedForm` gives it and `JSON.parse` returns it
 * @param known - the rule sets that it may extend
 *
 * @example
 * const json = JSON.stringify(storedForm(kabContoh));
 * readRuleSet(JSON.parse(json), { parents: [national] }) // => { ok: true, value: kabContoh }
 * @example
 * const read = readRuleSet({ ...storedForm(kabContoh), parent: "nasional" }, { parents: [national] });
 * read.ok ? [] : read.issues.map(({ code, path }) => [code, path]) // => [["unknown-reference", ["parent"]]]
 */
export function readRuleSet(input: unknown, known: KnownParents): Result<RuleSet> {
  const read = readBy(stored, checkStored(known), kept, input);
  return read.ok ? { ok: true, value: under(parentOf(input, known), read.value) } : read;
}
