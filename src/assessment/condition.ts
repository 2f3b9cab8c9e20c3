import type { Because, Truth } from "../law/because.ts";
import { type Choices, describeReading, type Reading, takeReading } from "../law/reading.ts";
import { earliest, latest, type PlainDate } from "../time/plainDate.ts";

/**
 * A condition as data: a leaf that is asked directly, or a combination. It holds, fails, or is unknown because named facts are missing.
 *
 * @term Syarat
 */
export type Condition<Leaf> = Leaf | Combination<Leaf>;

/** Whatever can be asked directly: told apart by its kind. */
export interface ConditionLeaf {
  /** What is asked. */
  readonly kind: string;
}

/** Conditions put together. */
export type Combination<Leaf> = AllOf<Leaf> | AnyOf<Leaf> | Not<Leaf> | Reading<Condition<Leaf>>;

/** Holds if all parts hold. */
export interface AllOf<Leaf> {
  /** Marks a conjunction. */
  readonly kind: "all-of";
  /** The parts; with none it always holds. */
  readonly of: readonly Condition<Leaf>[];
}

/** Holds if at least one part holds. */
export interface AnyOf<Leaf> {
  /** Marks a disjunction. */
  readonly kind: "any-of";
  /** The parts; with none it never holds. */
  readonly of: readonly Condition<Leaf>[];
}

/** Holds if its part fails. */
export interface Not<Leaf> {
  /** Marks a negation. */
  readonly kind: "not";
  /** The part. */
  readonly of: Condition<Leaf>;
}

/**
 * Holds if every part holds; fails as soon as one fails, whatever is unknown about the others.
 *
 * @example
 * allOf(targetMissed("any"), judged("attendance-unclear")).kind // => "all-of"
 */
export function allOf<Leaf>(...of: readonly Condition<Leaf>[]): AllOf<Leaf> {
  return { kind: "all-of", of };
}

/**
 * Holds as soon as one part holds, whatever is unknown about the others.
 *
 * @example
 * anyOf(targetMissed("any"), judged("attendance-unclear")).kind // => "any-of"
 */
export function anyOf<Leaf>(...of: readonly Condition<Leaf>[]): AnyOf<Leaf> {
  return { kind: "any-of", of };
}

/**
 * Holds if its part fails; what is unknown stays unknown.
 *
 * @example
 * not(holdsPost).kind // => "not"
 */
export function not<Leaf>(of: Condition<Leaf>): Not<Leaf> {
  return { kind: "not", of };
}

/**
 * A condition that always holds.
 *
 * @example
 * always // => { kind: "all-of", of: [] }
 */
export const always: AllOf<never> = { kind: "all-of", of: [] };

/**
 * Whether a condition is put together from others, and is no question of its own.
 *
 * @internal
 */
export function isCombination<Leaf extends ConditionLeaf>(condition: Condition<Leaf>): condition is Combination<Leaf> {
  return ["all-of", "any-of", "not", "reading"].includes(condition.kind);
}

function combined(code: string, parts: readonly Truth[], answer: Omit<Truth, "because">): Truth {
  return { because: { code, outcome: answer.kind, parts: parts.map(({ because }) => because) }, ...answer };
}

function knownSince(day: PlainDate | undefined): Pick<Truth, "knownOn"> {
  return day === undefined ? {} : { knownOn: day };
}

/** Nothing to look at in any of them. */
function idle(parts: readonly Truth[]): Pick<Truth, "idle"> {
  return parts.every((part) => part.idle) ? { idle: true } : {};
}

const knownDays = (parts: readonly Truth[]): readonly PlainDate[] => parts.flatMap(({ knownOn }) => knownOn ?? []);

/** The first of several that each decide: one that needed no fact decides from the start. */
function firstKnown(parts: readonly Truth[]): PlainDate | undefined {
  return parts.every(({ knownOn }) => knownOn !== undefined) ? earliest(knownDays(parts)) : undefined;
}

function resolveAll(parts: readonly Truth[]): Truth {
  if (parts.length === 0) return { kind: "holds", because: { code: "always", outcome: "holds" } };
  const failing = parts.filter(({ kind }) => kind === "fails");
  if (failing.length > 0)
    return combined("all-of", parts, { kind: "fails", ...knownSince(firstKnown(failing)), ...idle(failing) });
  const unknown = parts.some(({ kind }) => kind === "unknown");
  return combined(
    "all-of",
    parts,
    unknown ? { kind: "unknown" } : { kind: "holds", ...knownSince(latest(knownDays(parts))) },
  );
}

function resolveAny(parts: readonly Truth[]): Truth {
  const holding = parts.filter(({ kind }) => kind === "holds");
  if (holding.length > 0) return combined("any-of", parts, { kind: "holds", ...knownSince(firstKnown(holding)) });
  const unknown = parts.some(({ kind }) => kind === "unknown");
  if (unknown) return combined("any-of", parts, { kind: "unknown" });
  return combined("any-of", parts, { kind: "fails", ...knownSince(latest(knownDays(parts))), ...idle(parts) });
}

const NEGATED: Readonly<Record<Truth["kind"], Truth["kind"]>> = { holds: "fails", fails: "holds", unknown: "unknown" };

/**
 * Resolves a condition by asking its leaves; combinations follow Kleene's three-valued logic, so that a missing fact
 * matters only where it could change the answer.
 *
 * @param condition - what to resolve
 * @param ask - answers one leaf
 * @param choices - the readings taken, where they are not the default
 *
 * @example
 * resolve(anyOf({ kind: "yes" }, { kind: "no-idea" }), ({ kind }) => {
 *   const outcome = kind === "yes" ? "holds" : "unknown";
 *   return { kind: outcome, because: { code: kind, outcome } };
 * }).kind // => "holds"
 */
export function resolve<Leaf extends ConditionLeaf>(
  condition: Condition<Leaf>,
  ask: (leaf: Leaf) => Truth,
  choices: Choices = {},
): Truth {
  if (!isCombination(condition)) return ask(condition);
  const combination: Combination<Leaf> = condition;
  switch (combination.kind) {
    case "all-of":
      return resolveAll(combination.of.map((part) => resolve(part, ask, choices)));
    case "any-of":
      return resolveAny(combination.of.map((part) => resolve(part, ask, choices)));
    case "not": {
      const inner = resolve(combination.of, ask, choices);
      return combined("not", [inner], { kind: NEGATED[inner.kind], ...knownSince(inner.knownOn) });
    }
    case "reading": {
      const { value } = takeReading(combination, choices);
      const inner = resolve(value, ask, choices);
      const because: Because = {
        code: "reading",
        outcome: inner.kind,
        values: describeReading(combination, choices),
        parts: [inner.because],
      };
      return { ...inner, because };
    }
  }
}

/**
 * Every leaf of a condition, in the order in which it is written; of a reading only the way that is taken.
 *
 * @example
 * leavesOf(allOf(holdsPost, not(imposed("demotion")))).map(({ kind }) => kind) // => ["holds-post", "imposed"]
 */
export function leavesOf<Leaf extends ConditionLeaf>(
  condition: Condition<Leaf>,
  choices: Choices = {},
): readonly Leaf[] {
  if (!isCombination(condition)) return [condition];
  const combination: Combination<Leaf> = condition;
  switch (combination.kind) {
    case "all-of":
    case "any-of":
      return combination.of.flatMap((part) => leavesOf(part, choices));
    case "not":
      return leavesOf(combination.of, choices);
    case "reading":
      return leavesOf(takeReading(combination, choices).value, choices);
  }
}
