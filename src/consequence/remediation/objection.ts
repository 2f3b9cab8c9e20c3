import { factsOf } from "../../agreement/factsOf.ts";
import type { Fact } from "../../agreement/facts.ts";
import type { Because, MissingFact } from "../../law/because.ts";
import type { Entry } from "../../law/since.ts";
import { lastDay } from "../../time/duration.ts";
import { earliest, type PlainDate } from "../../time/plainDate.ts";
import type { ObjectionRules } from "./remediationRules.ts";
import type { RemediationDossier } from "./shortfall.ts";

/** Whether the appraisal of a year is final. */
export type Finality =
  | {
      /** It is: the time to object is over, or the objection was answered. */
      readonly kind: "final";
      /** Why. */
      readonly because: Because;
    }
  | {
      /** It is not: an objection can still be made, or waits for its answer. */
      readonly kind: "not-final";
      /** The last day on which an objection can be made. */
      readonly until: PlainDate;
      /** Whether one was made. */
      readonly objection: "possible" | "pending";
      /** Why. */
      readonly because: Because;
    }
  | {
      /** Nobody recorded when the official received it, so that nothing says when the time to object is over. */
      readonly kind: "unknown";
      /** Why. */
      readonly because: Because;
    };

/**
 * Whether the appraisal of the year is final on a day.
 *
 * @internal
 */
export function finalityOf(rules: Entry<ObjectionRules>, { agreement, facts, asOf }: RemediationDossier): Finality {
  const { year } = agreement;
  const { basis } = rules;
  const firstDay = (kind: Fact["kind"], from: PlainDate | undefined): PlainDate | undefined =>
    earliest(
      factsOf(facts, kind)
        .filter((fact) => "year" in fact && fact.year === year && fact.on <= asOf && (from ?? fact.on) <= fact.on)
        .map(({ on }) => on),
    );
  const received = firstDay("appraisal-received", undefined);
  if (received === undefined) {
    const missing: MissingFact = { fact: "appraisal-received", about: String(year), why: "not-recorded" };
    const because: Because = {
      code: "appraisal-receipt-unknown",
      outcome: "unknown",
      values: { year },
      basis,
      missing: [missing],
    };
    return { kind: "unknown", because };
  }
  const until = lastDay(received, rules.within, rules.counting);
  const objected = firstDay("appraisal-objected", received);
  const values = { year, received, until, objected: objected ?? null };
  const final = (code: string): Finality => ({ kind: "final", because: { code, outcome: "noted", values, basis } });
  if (objected === undefined || objected > until) {
    if (asOf > until) return final(objected === undefined ? "appraisal-not-objected" : "appraisal-objected-late");
    const because: Because = { code: "appraisal-can-be-objected", outcome: "noted", values, basis };
    return { kind: "not-final", until, objection: "possible", because };
  }
  if (firstDay("appraisal-objection-answered", objected) !== undefined) return final("appraisal-objection-answered");
  return {
    kind: "not-final",
    until,
    objection: "pending",
    because: { code: "appraisal-objection-pending", outcome: "noted", values, basis },
  };
}
