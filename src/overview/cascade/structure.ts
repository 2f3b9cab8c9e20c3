import type { PerformanceAgreement } from "../../agreement/agreement.ts";
import { grouped, inOneOrder } from "../counted.ts";
import type { CascadeFinding, CascadeQuestion } from "./finding.ts";

/**
 * Whether an agreement is for a year.
 *
 * @internal
 */
export function isOfYear({ year, lastYear = year }: PerformanceAgreement, asked: number): boolean {
  return year <= asked && asked <= lastYear;
}

function strangers(agreements: readonly PerformanceAgreement[], { year }: CascadeQuestion): readonly CascadeFinding[] {
  return agreements
    .filter((agreement) => !isOfYear(agreement, year))
    .map((agreement) => ({
      kind: "warning",
      agreements: [agreement.id],
      because: {
        code: "cascade-other-year",
        outcome: "noted",
        values: { agreement: agreement.id, of: String(agreement.year), year },
      },
    }));
}

function duplicates(agreements: readonly PerformanceAgreement[]): readonly CascadeFinding[] {
  const sameId = [...grouped(agreements, ({ id }) => id)]
    .filter(([, same]) => same.length > 1)
    .map(([agreement, same]): CascadeFinding => ({
      kind: "contradiction",
      agreements: [agreement],
      because: { code: "cascade-same-id", outcome: "noted", values: { agreement, times: same.length } },
    }));
  const holders = grouped(agreements, ({ mandateHolder: { name, nip = "", post } }) =>
    JSON.stringify([nip === "" ? name : nip, post.title, post.agency ?? ""]),
  );
  const sameHolder = [...holders.values()].flatMap((same): readonly CascadeFinding[] => {
    const ids = [...new Set(same.map(({ id }) => id))].toSorted();
    const [first] = same;
    if (ids.length < 2 || first === undefined) return [];
    const { name, post } = first.mandateHolder;
    const values = { official: name, post: post.title, agreements: ids };
    return [
      { kind: "contradiction", agreements: ids, because: { code: "cascade-same-holder", outcome: "noted", values } },
    ];
  });
  return [...sameId, ...sameHolder];
}

/** Everything above an id, at whatever distance; itself only where a circle leads back to it. */
function above(id: string, parents: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const parent of parents.get(next) ?? []) {
      if (!found.has(parent)) open.push(parent);
      found.add(parent);
    }
  }
  return found;
}

function cycles(agreements: readonly PerformanceAgreement[]): readonly CascadeFinding[] {
  // An id that was given twice leads to all that its agreements name.
  const parents = new Map(
    [...grouped(agreements, ({ id }) => id)].map(([id, same]) => [id, same.flatMap(({ parent }) => parent ?? [])]),
  );
  const found = [...parents.keys()].flatMap((id): readonly (readonly string[])[] => {
    const all = above(id, parents);
    return all.has(id) ? [[...all].filter((one) => above(one, parents).has(id)).toSorted()] : [];
  });
  return inOneOrder(found).map((members) => ({
    kind: "contradiction",
    agreements: members,
    because: { code: "cascade-cycle", outcome: "noted", values: { agreements: members } },
  }));
}

function orphans(
  agreements: readonly PerformanceAgreement[],
  byId: ReadonlyMap<string, PerformanceAgreement>,
): readonly CascadeFinding[] {
  return agreements.flatMap(({ id, parent }): readonly CascadeFinding[] => {
    if (parent === undefined || byId.has(parent)) return [];
    const values = { agreement: id, above: parent };
    return [{ kind: "unknown", agreements: [id], because: { code: "cascade-above-absent", outcome: "noted", values } }];
  });
}

/**
 * What cannot be right about how the agreements name each other: other years, the same twice, circles, and one above that is not there.
 *
 * @internal
 */
export function structureFindings(
  agreements: readonly PerformanceAgreement[],
  question: CascadeQuestion,
): readonly CascadeFinding[] {
  const own = agreements.filter((agreement) => isOfYear(agreement, question.year));
  const byId = new Map(own.map((agreement) => [agreement.id, agreement]));
  return [...strangers(agreements, question), ...duplicates(own), ...cycles(own), ...orphans(own, byId)];
}
