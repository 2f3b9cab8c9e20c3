import type { AuthorityCode } from "../agreement/authorityCode.ts";
import type { AuthorityPlaceFact } from "../agreement/authorityFacts.ts";
import type { Facts } from "../agreement/facts.ts";
import { settle } from "../agreement/known.ts";
import { latest, type PlainDate } from "../time/plainDate.ts";

/** Where it is recorded what became of the authorities themselves. */
export interface AuthorityRecord {
  /** The facts. */
  readonly facts: Facts;
  /** The ids under which the case is recorded. */
  readonly cases: readonly string[];
  /** The day. */
  readonly asOf: PlainDate;
}

/**
 * How the post of an authority is held; definitively, where nothing else is recorded.
 *
 * @internal
 */
export function heldBy(code: AuthorityCode, record: AuthorityRecord): AuthorityPlaceFact["held"] | "in-conflict" {
  const recorded = record.facts.events
    .filter((fact) => fact.kind === "authority-place")
    .filter(({ authority, on }) => authority === code && on <= record.asOf);
  const last = latest(recorded.map(({ on }) => on));
  const told = settle(
    recorded.filter(({ on }) => on === last),
    ({ held }) => held,
  );
  switch (told.kind) {
    case "silent":
      return "definitive";
    case "told":
      return told.fact.held;
    case "in-conflict":
      return "in-conflict";
  }
}

/**
 * Whether an authority is recorded not to have punished in this case.
 *
 * @internal
 */
export function isIdle(code: AuthorityCode, { facts, cases, asOf }: AuthorityRecord): boolean {
  return facts.events.some(
    (fact) =>
      fact.kind === "authority-failed" &&
      fact.how === "did-not-punish" &&
      fact.authority === code &&
      fact.on <= asOf &&
      cases.includes(fact.case),
  );
}
