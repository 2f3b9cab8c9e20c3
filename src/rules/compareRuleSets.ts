import type { Entry } from "../law/since.ts";
import { spokenFor } from "./check/speaking.ts";
import { gather, lineageOf } from "./lineage.ts";
import type { RuleSet, SliceName, SliceRules, Slices } from "./ruleSet.ts";

/** One value that differs inside an entry. */
export interface PartChange {
  /** The way to it: property names, the codes of steps, kinds and the like, and places in lists that have no codes. */
  readonly path: readonly (string | number)[];
  /** What it was; missing where it was not there. */
  readonly before?: unknown;
  /** What it is; missing where it is not there. */
  readonly after?: unknown;
}

/** An entry of one slice that differs between two rule sets. */
export type ChangeIn<Name extends SliceName> = {
  /** The slice. */
  readonly slice: Name;
  /** The code, where the slice is a list. */
  readonly code?: string;
} & (
  | {
      /** It is new. */
      readonly kind: "added";
      /** What it says. */
      readonly after: Entry<SliceRules[Name]>;
    }
  | {
      /** It is gone. */
      readonly kind: "removed";
      /** What it said. */
      readonly before: Entry<SliceRules[Name]>;
    }
  | {
      /** It says something else. */
      readonly kind: "changed";
      /** What it said. */
      readonly before: Entry<SliceRules[Name]>;
      /** What it says. */
      readonly after: Entry<SliceRules[Name]>;
      /** Where the two differ. */
      readonly parts: readonly PartChange[];
    }
);

/** An entry that differs between two rule sets. */
export type EntryChange = { readonly [Name in SliceName]: ChangeIn<Name> }[SliceName];

/** A source or a choice of a reading that differs. */
export type KeyChange = PartChange & {
  /** Which of the two. */
  readonly kind: "source" | "choice";
};

/** Everything in which one rule set differs from another, with what both take over from their parents. */
export interface RuleSetComparison {
  /** The one compared from. */
  readonly before: RuleSet;
  /** The one compared to. */
  readonly after: RuleSet;
  /** The entries that differ. */
  readonly entries: readonly EntryChange[];
  /** The sources and choices that differ. */
  readonly keys: readonly KeyChange[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isCoded = (value: unknown): value is Readonly<Record<string, unknown>> & { readonly code: string } =>
  isObject(value) && typeof value["code"] === "string";

/** A list as what is under each code, or under each place where there are no codes. */
function asMap(list: readonly unknown[]): ReadonlyMap<string | number, unknown> {
  return list.every(isCoded)
    ? new Map(list.map((item) => [item.code, item]))
    : new Map(list.map((item, index) => [index, item]));
}

/** Where two values differ; the order of properties is no difference. */
function differences(before: unknown, after: unknown, path: PartChange["path"]): readonly PartChange[] {
  if (before === after) return [];
  if (before === undefined) return [{ path, after }];
  if (after === undefined) return [{ path, before }];
  const both: readonly (readonly [ReadonlyMap<string | number, unknown>, ReadonlyMap<string | number, unknown>])[] =
    Array.isArray(before) && Array.isArray(after)
      ? [[asMap(before), asMap(after)]]
      : isObject(before) && isObject(after)
        ? [[new Map(Object.entries(before)), new Map(Object.entries(after))]]
        : [];
  const [maps] = both;
  if (maps === undefined) return [{ path, before, after }];
  const [old, young] = maps;
  const inside = [...new Set([...old.keys(), ...young.keys()])].flatMap((key) =>
    differences(old.get(key), young.get(key), [...path, key]),
  );
  return Array.isArray(before) ? [...inside, ...reordered(old, young, path)] : inside;
}

/** Of steps the order matters: what both lists have may stand in another one. */
function reordered(
  old: ReadonlyMap<string | number, unknown>,
  young: ReadonlyMap<string | number, unknown>,
  path: PartChange["path"],
): readonly PartChange[] {
  const before = [...old.keys()].filter((key) => young.has(key));
  const after = [...young.keys()].filter((key) => old.has(key));
  return before.every((key, index) => key === after[index]) ? [] : [{ path, before, after }];
}

function codeOf(rule: object): string | undefined {
  return isCoded(rule) ? rule.code : undefined;
}

/** When and for whom an entry speaks; what a parent says under the same key is hidden for good. */
function keyOf(rule: Entry<object>): string {
  const { speaks, binds = "everyone" } = rule;
  return [codeOf(rule) ?? "", speaks.kind, spokenFor(speaks), binds].join(" ");
}

/** Every entry of a slice that can ever speak, by its key. */
function everyEntry<Name extends SliceName>(
  slice: Name,
  ruleSet: RuleSet,
): ReadonlyMap<string, Entry<SliceRules[Name]>> {
  const entries = lineageOf(ruleSet)
    .toReversed()
    .flatMap((one: Partial<Slices>): readonly Entry<SliceRules[Name]>[] => one[slice] ?? []);
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}

function changeOf<Name extends SliceName>(
  slice: Name,
  before: Entry<SliceRules[Name]> | undefined,
  after: Entry<SliceRules[Name]> | undefined,
): readonly ChangeIn<Name>[] {
  const code = [after, before].flatMap((rule) => (rule === undefined ? [] : (codeOf(rule) ?? [])))[0];
  const about = { slice, ...(code === undefined ? {} : { code }) };
  if (before === undefined) return after === undefined ? [] : [{ kind: "added", after, ...about }];
  if (after === undefined) return [{ kind: "removed", before, ...about }];
  const parts = differences(before, after, []);
  return parts.length === 0 ? [] : [{ kind: "changed", before, after, parts, ...about }];
}

function changesIn<Name extends SliceName>(slice: Name, before: RuleSet, after: RuleSet): readonly ChangeIn<Name>[] {
  const [old, young] = [everyEntry(slice, before), everyEntry(slice, after)];
  const kept = [...old].flatMap(([key, one]) => {
    const same = young.get(key);
    return same === undefined ? [] : changeOf(slice, one, same);
  });
  const left = (own: typeof old, other: typeof old): readonly Entry<SliceRules[Name]>[] =>
    [...own].flatMap(([key, one]) => (other.has(key) ? [] : [one]));
  const [gone, come] = [left(old, young), left(young, old)];
  // An entry that only begins on another day is the same entry, changed: what is left over on both sides is paired in its order.
  const paired = [...new Set([...gone, ...come].map(codeOf))].flatMap((code) => {
    const [a, b] = [gone, come].map((all) => all.filter((one) => codeOf(one) === code));
    const count = Math.max(a?.length ?? 0, b?.length ?? 0);
    return Array.from({ length: count }, (_, index) => changeOf(slice, a?.[index], b?.[index])).flat();
  });
  return [...kept, ...paired];
}

/** The changes of each slice; told apart by it, so that each keeps the type of its rules. */
const CHANGES: Readonly<Record<SliceName, (before: RuleSet, after: RuleSet) => readonly EntryChange[]>> = {
  signatories: (before, after) => changesIn("signatories", before, after),
  documents: (before, after) => changesIn("documents", before, after),
  purposes: (before, after) => changesIn("purposes", before, after),
  oversight: (before, after) => changesIn("oversight", before, after),
  matters: (before, after) => changesIn("matters", before, after),
  measures: (before, after) => changesIn("measures", before, after),
  attainment: (before, after) => changesIn("attainment", before, after),
  scales: (before, after) => changesIn("scales", before, after),
  bands: (before, after) => changesIn("bands", before, after),
  appraisal: (before, after) => changesIn("appraisal", before, after),
  obligations: (before, after) => changesIn("obligations", before, after),
  reviews: (before, after) => changesIn("reviews", before, after),
  breaches: (before, after) => changesIn("breaches", before, after),
  merits: (before, after) => changesIn("merits", before, after),
  ladders: (before, after) => changesIn("ladders", before, after),
  remediation: (before, after) => changesIn("remediation", before, after),
  objection: (before, after) => changesIn("objection", before, after),
  placement: (before, after) => changesIn("placement", before, after),
  tenure: (before, after) => changesIn("tenure", before, after),
  freezes: (before, after) => changesIn("freezes", before, after),
  termsOfOffice: (before, after) => changesIn("termsOfOffice", before, after),
  workSchedule: (before, after) => changesIn("workSchedule", before, after),
  calendar: (before, after) => changesIn("calendar", before, after),
  lateness: (before, after) => changesIn("lateness", before, after),
  discipline: (before, after) => changesIn("discipline", before, after),
  contractDiscipline: (before, after) => changesIn("contractDiscipline", before, after),
  procedure: (before, after) => changesIn("procedure", before, after),
  remedies: (before, after) => changesIn("remedies", before, after),
  authority: (before, after) => changesIn("authority", before, after),
  dismissalGrounds: (before, after) => changesIn("dismissalGrounds", before, after),
  suspension: (before, after) => changesIn("suspension", before, after),
  resignation: (before, after) => changesIn("resignation", before, after),
  latitudes: (before, after) => changesIn("latitudes", before, after),
};

function keyChanges(kind: KeyChange["kind"], before: object, after: object): readonly KeyChange[] {
  const [old, young] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((key) =>
    differences(old.get(key), young.get(key), [key]).map((part) => ({ kind, ...part })),
  );
}

/**
 * Everything in which one rule set differs from another, slice by slice and code by code, with the entries and so with their basis. What
 * both take over from the same parents is no difference, and neither is the order in which entries are written.
 *
 * @term Perbandingan ketentuan
 *
 * @example
 * compareRuleSets(national, kabContoh).entries.map(({ kind, slice, code }) => `${kind} ${slice} ${code ?? ""}`.trim())
 * // => ["added breaches agreement-not-kept", "added ladders consequences", "added remediation"]
 */
export function compareRuleSets(before: RuleSet, after: RuleSet): RuleSetComparison {
  return {
    before,
    after,
    entries: Object.values(CHANGES).flatMap((changes) => changes(before, after)),
    keys: [
      ...keyChanges(
        "source",
        gather(before, ({ sources }) => sources),
        gather(after, ({ sources }) => sources),
      ),
      ...keyChanges(
        "choice",
        gather(before, ({ choices }) => choices),
        gather(after, ({ choices }) => choices),
      ),
    ],
  };
}
