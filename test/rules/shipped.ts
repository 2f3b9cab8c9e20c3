import { addDays, national, type PlainDate, plainDate, type RuleSet } from "perjanjian-kinerja";

import { filesBelow } from "../tools/root.ts";

const names = filesBelow("src/regencies").map((file) => file.replace(/^.*\/|\.ts$/gu, ""));

/** National law and every rule set that comes with the library, the template too, found in their folder. */
export const shipped: readonly RuleSet[] = [
  national,
  ...(
    await Promise.all(
      names.map(async (name) =>
        Object.values((await import(`../../src/regencies/${name}.ts`)) as Record<string, RuleSet>),
      ),
    )
  ).flat(),
];

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

/** Every day on which something begins to speak or has just ended. */
export function changeDays(rules: RuleSet): readonly PlainDate[] {
  const days = entriesOf(rules).flatMap(({ speaks: { from, until, year } }) => [
    ...(from === undefined ? [] : [from]),
    ...(until === undefined ? [] : [addDays(until, 1)]),
    ...(year === undefined ? [] : [plainDate(`${String(year)}-01-01`), plainDate(`${String(year + 1)}-01-01`)]),
  ]);
  return [...new Set(days)].toSorted();
}
