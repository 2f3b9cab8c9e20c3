import { national, type PlainDate, type RuleSet, type Story } from "perjanjian-kinerja";

import { filesBelow } from "../tools/root.ts";

const names = filesBelow("src/regencies").map((file) => file.replace(/^.*\/|\.ts$/gu, ""));

/** What one regency's file exports: its rules and the stories that stand beside them. */
export interface RegencyFile {
  readonly file: string;
  readonly rules: RuleSet;
  readonly stories: readonly Story[];
}

type Exported = Readonly<Record<string, RuleSet | readonly Story[]>>;

const isRuleSet = (value: RuleSet | readonly Story[]): value is RuleSet => "sources" in value;

/** Every regency's file, the template too, found in their folder. */
export const regencyFiles: readonly RegencyFile[] = await Promise.all(
  names.map(async (file) => {
    const { stories = [], ...others } = (await import(`../../src/regencies/${file}.ts`)) as Exported;
    const [rules] = Object.values(others).filter(isRuleSet);
    if (rules === undefined || isRuleSet(stories))
      throw new RangeError(`${file} exports no rules, or no list of stories.`);
    return { file, rules, stories };
  }),
);

/** National law and every rule set that comes with the library. */
export const shipped: readonly RuleSet[] = [national, ...regencyFiles.map(({ rules }) => rules)];

/** Each by its id, for `it.each`. */
export const shippedById: readonly (readonly [id: string, rules: RuleSet])[] = shipped.map((rules) => [
  rules.id,
  rules,
]);

interface Spoken {
  readonly slice: string;
  readonly speaks: { readonly from?: PlainDate; readonly until?: PlainDate; readonly year?: number };
}

/** Every entry of a rule set and of what it extends, with the time in which it speaks. */
export function entriesOf(rules: RuleSet): readonly Spoken[] {
  const own = Object.entries(rules).flatMap(([slice, entries]) =>
    Array.isArray(entries)
      ? (entries as readonly Omit<Spoken, "slice">[]).map(({ speaks }) => ({ slice, speaks }))
      : [],
  );
  return [...own, ...(rules.parent === undefined ? [] : entriesOf(rules.parent))];
}
