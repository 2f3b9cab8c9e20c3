import type { Path } from "./place.ts";

/**
 * Sorts findings by the place in the input. What is missing comes after its present neighbours, and what is equal keeps its order.
 *
 * @internal
 */
export function byInput<T extends { readonly path: Path }>(input: unknown, found: readonly T[]): readonly T[] {
  const ranks = new Map<object, ReadonlyMap<string, number>>();
  const rankOf = (parent: object, step: string | number): number => {
    if (typeof step === "number") return step;
    const known = ranks.get(parent) ?? new Map(Object.keys(parent).map((key, index) => [key, index]));
    ranks.set(parent, known);
    return known.get(step) ?? Number.MAX_SAFE_INTEGER;
  };
  const place = (path: Path): readonly number[] => {
    let value = input;
    return path.map((step) => {
      if (typeof value !== "object" || value === null) return Number.MAX_SAFE_INTEGER;
      const rank = rankOf(value, step);
      value = (value as Readonly<Record<string | number, unknown>>)[step];
      return rank;
    });
  };
  const compare = (a: readonly number[], b: readonly number[]): number => {
    const at = a.findIndex((rank, index) => rank !== b[index]);
    return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
  };
  return found
    .map((one) => ({ one, at: place(one.path) }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ one }) => one);
}
