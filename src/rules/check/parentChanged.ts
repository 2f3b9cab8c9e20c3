import { type Issue, warningAt } from "../../result.ts";
import { latest, type PlainDate } from "../../time/plainDate.ts";
import type { RuleSet } from "../ruleSet.ts";
import { entriesOf, type PlacedEntry } from "./placed.ts";
import { firstDayOf, lastDayOf } from "./speaking.ts";

/** The entries of one thing: of a slice, or of a code in a list. */
function alike(a: PlacedEntry, b: PlacedEntry): boolean {
  return a.slice === b.slice && a.code === b.code;
}

/** The days on which what the entry hides changed above it while it spoke, after its author wrote it. */
function changesUnder(
  own: PlacedEntry,
  local: readonly PlacedEntry[],
  above: readonly PlacedEntry[],
): readonly PlainDate[] {
  const written = firstDayOf(own.speaks);
  const later = local.filter((one) => alike(one, own) && firstDayOf(one.speaks) > written);
  return above
    .filter((one) => alike(one, own))
    .map(({ speaks }) => firstDayOf(speaks))
    .filter((day) => day > written && day <= lastDayOf(own.speaks))
    .filter(
      (day) => !later.some(({ speaks }) => firstDayOf(speaks) <= lastDayOf(own.speaks) && firstDayOf(speaks) >= day),
    );
}

/**
 * Local entries that still speak although what they take the place of changed after they were written. Nothing is chosen for the author:
 * a newer entry, or the day on which the author compared them (`reviewedOn`), settles it.
 *
 * @internal
 */
export function parentChanges(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  const local = entriesOf(ruleSet);
  const above = family.slice(1).flatMap(entriesOf);
  return local.flatMap((own) => {
    const day = latest(changesUnder(own, local, above));
    if (day === undefined || (ruleSet.reviewedOn !== undefined && ruleSet.reviewedOn >= day)) return [];
    const what = own.code === undefined ? `"${own.slice}"` : `"${own.code}" (${own.slice})`;
    return [
      warningAt(
        "parent-changed",
        own.path,
        day,
        `Ketentuan induk tentang ${what} berubah pada ${day}, setelah ketentuan daerah ini ditulis; yang berlaku tetap ketentuan daerah. Bandingkan keduanya: tambahkan ketentuan baru, atau catat hari pemeriksaan pada "reviewedOn".`,
        `What the parent says on ${what} changed on ${day}, after this local entry was written; the local one still speaks. Compare the two: add a newer entry, or note the day of your review under "reviewedOn".`,
      ),
    ];
  });
}
