import { describeRule, sliceTitle, titlesWhile } from "./describeRule.ts";
import { speaksText } from "./explanation/describe/words.ts";
import { formatBasis } from "./explanation/format.ts";
import type { Entry } from "./law/since.ts";
import type { Language } from "./result.ts";
import type { ChangeIn, KeyChange, RuleSetComparison } from "./rules/compareRuleSets.ts";
import { gather } from "./rules/lineage.ts";
import type { RuleSet, SliceName, SliceRules } from "./rules/ruleSet.ts";

/** What an entry says and where it stands, in the words of its own rule set and time. */
function told<Name extends SliceName>(
  slice: Name,
  entry: Entry<SliceRules[Name]>,
  ruleSet: RuleSet,
  language: Language,
): { readonly when: string; readonly says: string; readonly basis: string } {
  return {
    when: speaksText(entry.speaks, language),
    says: describeRule(slice, entry, { language, titles: titlesWhile(ruleSet, entry.speaks) }),
    basis: formatBasis(
      entry.basis,
      gather(ruleSet, ({ sources }) => sources),
      language,
    ),
  };
}

function changeLines<Name extends SliceName>(
  change: ChangeIn<Name>,
  { before, after }: RuleSetComparison,
  language: Language,
): readonly string[] {
  const id = language === "id";
  const title = sliceTitle(change.slice, language);
  switch (change.kind) {
    case "added": {
      const { when, says, basis } = told(change.slice, change.after, after, language);
      return [`- ${id ? "Baru" : "New"}: ${title}, ${when}: ${says} (${basis}).`];
    }
    case "removed": {
      const { when, says, basis } = told(change.slice, change.before, before, language);
      return [`- ${id ? "Dihapus" : "Gone"}: ${title}, ${when}: ${says} (${basis}).`];
    }
    case "changed": {
      const [old, young] = [
        told(change.slice, change.before, before, language),
        told(change.slice, change.after, after, language),
      ];
      const places = change.parts.map(({ path }) => path.join(".")).join(", ");
      return [
        `- ${id ? "Diubah" : "Changed"}: ${title} (${places}).`,
        `  - ${id ? "semula" : "before"}, ${old.when}: ${old.says} (${old.basis}).`,
        `  - ${id ? "menjadi" : "after"}, ${young.when}: ${young.says} (${young.basis}).`,
      ];
    }
  }
}

function keyLine({ kind, path, ...change }: KeyChange, language: Language): string {
  const id = language === "id";
  const what = kind === "source" ? (id ? "sumber" : "the source") : id ? "penafsiran" : "the reading";
  const [key, ...rest] = path;
  const place = rest.length === 0 ? "" : ` (${rest.join(".")})`;
  const said = (value: unknown): string => (typeof value === "string" ? ` "${value}"` : "");
  const named = `${what} "${String(key)}"${place}`;
  if (!("before" in change)) return `- ${id ? "Baru" : "New"}: ${named}${said(change.after)}.`;
  if (!("after" in change)) return `- ${id ? "Dihapus" : "Gone"}: ${named}${said(change.before)}.`;
  const from = `${id ? "semula" : "before"}${said(change.before)}`;
  return `- ${id ? "Diubah" : "Changed"}: ${named}, ${from}, ${id ? "menjadi" : "after"}${said(change.after)}.`;
}

/**
 * A comparison of rule sets in words: what is new, what is gone, what says something else, each with its basis.
 *
 * @example
 * comparisonText(compareRuleSets(kabContoh, kabContoh), "id") // => "Kabupaten Contoh dan Kabupaten Contoh: tidak ada perbedaan."
 */
export function comparisonText(comparison: RuleSetComparison, language: Language): string {
  const id = language === "id";
  const { before, after, entries, keys } = comparison;
  const names = `${before.name} ${id ? "dan" : "and"} ${after.name}`;
  const lines = [
    ...entries.flatMap((change) => changeLines(change, comparison, language)),
    ...keys.map((change) => keyLine(change, language)),
  ];
  if (lines.length === 0) return `${names}: ${id ? "tidak ada perbedaan" : "no difference"}.`;
  const count = entries.length + keys.length;
  const differences = id ? "perbedaan" : count === 1 ? "difference" : "differences";
  return [`${names}: ${String(count)} ${differences}.`, ...lines].join("\n");
}
