import type { AuthorityCode } from "../../agreement/authorityCode.ts";
import type { AuthorityPlaceFact } from "../../agreement/authorityFacts.ts";
import { latest } from "../../time/plainDate.ts";
import { type CaseRecord, happened, ofCase, toldOf } from "./caseRecord.ts";

/**
 * How the post of an authority is held; definitively, where nothing else is recorded.
 *
 * @internal
 */
export function heldBy(code: AuthorityCode, record: CaseRecord): AuthorityPlaceFact["held"] | "in-conflict" {
  const recorded = happened("authority-place", record).filter(({ authority }) => authority === code);
  const last = latest(recorded.map(({ on }) => on));
  const told = toldOf(recorded.filter(({ on }) => on === last));
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
export function isIdle(code: AuthorityCode, record: CaseRecord): boolean {
  return ofCase("authority-failed", record).some(
    ({ authority, how }) => authority === code && how === "did-not-punish",
  );
}
