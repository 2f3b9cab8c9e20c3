import { type PerformanceAgreement, type Promises, promisesOn, type Revision } from "../../agreement/agreement.ts";
import type { Indicator } from "../../agreement/indicator.ts";
import type { Language } from "../../result.ts";
import { isPeriod, type Period, periodEnd } from "../../time/period.ts";
import { formatPeriod } from "../format.ts";
import type { Cell } from "./cell.ts";
import type { Block } from "./printedDocument.ts";
import { type RowOf, tableOf } from "./table.ts";
import { targetCell } from "./targetCell.ts";

type Change = RowOf<"what" | "period" | "before" | "after">;

function byId<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly Pair<T>[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  const find = (all: readonly T[], wanted: string): T | undefined => all.find(({ id }) => id === wanted);
  return ids.map((id) => ({ before: find(before, id), after: find(after, id) }));
}

interface Pair<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

const gap = (text: string): Cell => ({ kind: "gap", text });

/** The targets that changed, of periods that had not ended: an earlier period keeps its target. */
function targetChanges(pair: Pair<Indicator>, { effectiveOn }: Revision, language: Language): readonly Change[] {
  const id = language === "id";
  const { before, after } = pair;
  const named = after ?? before;
  const periods = Object.keys({ ...before?.targets, ...after?.targets }).filter((key): key is Period => isPeriod(key));
  return periods
    .filter((period) => periodEnd(period) >= effectiveOn)
    .filter((period) => JSON.stringify(before?.targets[period]) !== JSON.stringify(after?.targets[period]))
    .map((period) => ({
      what: { kind: "words", text: `${named?.name ?? ""} (${named?.unit ?? ""})` },
      period: { kind: "words", text: formatPeriod(period, language) },
      before: targetCell(before?.targets[period], id ? "belum diperjanjikan" : "not promised yet"),
      after: targetCell(after?.targets[period], id ? "tidak lagi diperjanjikan" : "no longer promised"),
    }));
}

function budgetChanges({ programmes: before }: Promises, { programmes: after }: Promises, language: Language) {
  const id = language === "id";
  return byId(before, after)
    .filter((pair) => pair.before?.budgetRupiah !== pair.after?.budgetRupiah)
    .map((pair): Change => ({
      what: { kind: "words", text: (pair.after ?? pair.before)?.name ?? "" },
      period: { kind: "words", text: id ? "anggaran" : "budget" },
      before: pair.before
        ? { kind: "rupiah", value: pair.before.budgetRupiah }
        : gap(id ? "belum diperjanjikan" : "not promised yet"),
      after: pair.after
        ? { kind: "rupiah", value: pair.after.budgetRupiah }
        : gap(id ? "tidak lagi diperjanjikan" : "no longer promised"),
    }));
}

/**
 * What an amended agreement changes: target by target and budget by budget, before and after.
 *
 * @internal
 */
export function changeBlocks(
  agreement: PerformanceAgreement,
  revision: Revision | undefined,
  language: Language,
): readonly Block[] {
  if (revision === undefined) return [];
  const id = language === "id";
  const { effectiveOn } = revision;
  const earlier = agreement.revisions.filter((other) => other.effectiveOn < effectiveOn);
  const before = promisesOn({ ...agreement, revisions: earlier }, effectiveOn);
  const after = promisesOn(agreement, effectiveOn);
  const indicators = (promises: Promises): readonly Indicator[] =>
    promises.objectives.flatMap((objective) => objective.indicators);
  const rows = [
    ...byId(indicators(before), indicators(after)).flatMap((pair) => targetChanges(pair, revision, language)),
    ...budgetChanges(before, after, language),
  ];
  if (rows.length === 0)
    return [
      {
        kind: "paragraph",
        text: id ? "Target dan anggaran tidak berubah." : "No target and no budget changed.",
      },
    ];
  return [
    tableOf(
      id ? "Yang berubah" : "What changed",
      {
        what: {
          title: id ? "Indikator atau program" : "Indicator or programme",
          holds: "words",
          merges: "equal-cells",
        },
        period: { title: id ? "Periode" : "Period", holds: "words" },
        before: { title: id ? "Semula" : "Before", holds: "figures" },
        after: { title: id ? "Menjadi" : "After", holds: "figures" },
      },
      rows,
    ),
  ];
}
