import type { Because } from "../../law/because.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { noted, ofCase, toldOf } from "./caseRecord.ts";
import type { CaseUnderLaw } from "./procedureDossier.ts";

/**
 * What becomes of pay in a case of absence in a row.
 *
 * @term Penghentian pembayaran gaji
 */
export interface PayState {
  /**
   * To be stopped from a day; stopped since a day; to be paid out since a day, as the examination found fewer days; or to be reclaimed since a
   * day, as pay went on although the days are confirmed.
   */
  readonly kind: "to-be-stopped" | "stopped" | "to-be-paid-out" | "to-be-reclaimed";
  /** The first day of it. */
  readonly since: PlainDate;
  /** Why. */
  readonly because: Because;
}

/**
 * What becomes of pay: it stops on the day that the law on absence gives, without waiting for a decision, and what the examination finds corrects
 * it. Nothing where the case is none of absence in a row.
 *
 * @internal
 */
export function payOf(found: CaseUnderLaw): PayState | undefined {
  const { payStopsFrom: due, asOf, procedure } = found;
  const { basis, corrected } = procedure.payStop;
  const stop = toldOf(ofCase("pay-stopped", found));
  const stopped = stop.kind === "told" ? stop.fact.on : undefined;
  const examined = toldOf(ofCase("examined", found));
  const daysInARow = examined.kind === "told" ? examined.fact.daysInARow : undefined;
  if (daysInARow === "fewer") {
    if (stopped === undefined) return undefined;
    return {
      kind: "to-be-paid-out",
      since: stopped,
      because: noted("pay-to-be-paid-out", { since: stopped }, corrected),
    };
  }
  if (stopped !== undefined) {
    return { kind: "stopped", since: stopped, because: noted("pay-stopped", { since: stopped }, basis) };
  }
  if (due === undefined) return undefined;
  return daysInARow === "confirmed" && due <= asOf
    ? { kind: "to-be-reclaimed", since: due, because: noted("pay-to-be-reclaimed", { since: due }, corrected) }
    : { kind: "to-be-stopped", since: due, because: noted("pay-to-be-stopped", { since: due }, basis) };
}
