import { oncePer } from "../law/oncePer.ts";
import type { Fact, Facts } from "./facts.ts";

/** A fact of one kind. */
type FactOf<K extends Fact["kind"]> = Extract<Fact, { readonly kind: K }>;

const byKind = oncePer((events: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> => {
  const groups = new Map<string, Fact[]>();
  for (const fact of events) {
    const group = groups.get(fact.kind);
    if (group === undefined) groups.set(fact.kind, [fact]);
    else group.push(fact);
  }
  return groups;
});

/**
 * The facts of one kind, in the order in which the dossier tells them. A dossier is sorted once, so that asking for what it does not hold
 * costs nothing.
 *
 * @internal
 */
export function factsOf<K extends Fact["kind"]>({ events }: Pick<Facts, "events">, kind: K): readonly FactOf<K>[] {
  const isOf = (fact: Fact): fact is FactOf<K> => fact.kind === kind;
  return byKind(events).get(kind)?.filter(isOf) ?? [];
}
