import { meanAttainment, missedIndicators } from "../assessment/counts.ts";
import { sumOf, sureDigits } from "../assessment/decimal.ts";
import type { Finding } from "../assessment/finding.ts";
import type { Inquiry } from "../assessment/inquiry.ts";
import { observedUnder } from "../assessment/askObserved.ts";
import type { Review } from "../assessment/review.ts";
import type { MissingFact } from "../law/because.ts";
import type { Period } from "../time/period.ts";
import type { Magnitude } from "./ladder.ts";

/** What the number of a finding is asked against. */
export interface Scales {
  /** What the findings were asked against. */
  readonly inquiry: Inquiry;
  /** The reviews of the year. */
  readonly reviews: readonly Review[];
}

/** The number by which a finding is graded, or the facts without which there is none. */
export type Graded =
  | {
      /** There is one. */
      readonly kind: "number";
      /** The number. */
      readonly value: number;
    }
  | {
      /** There is none. */
      readonly kind: "missing";
      /** The facts. */
      readonly missing: readonly MissingFact[];
    };

function unmeasured({ measurements }: Inquiry, period: Period): readonly MissingFact[] {
  return measurements
    .filter((one) => one.period === period && one.kind !== "measured")
    .map(({ name }) => ({ fact: "actual", about: name, period, why: "not-recorded" }));
}

function mean(inquiry: Inquiry, period: Period): Graded {
  const { raw, counted, due } = meanAttainment(inquiry.measurements, period);
  if (raw !== undefined && counted === due) return { kind: "number", value: sureDigits(raw) };
  const without = inquiry.measurements.filter(
    (one) => one.period === period && one.kind === "measured" && one.attainment.kind === "none",
  );
  return {
    kind: "missing",
    missing: [
      ...unmeasured(inquiry, period),
      ...without.map(({ name }): MissingFact => ({ fact: "percentage", about: name, period, why: "not-recorded" })),
    ],
  };
}

/**
 * The number by which a finding is graded. Targets that nobody has measured yet could make it larger, so that it waits for them.
 *
 * @internal
 */
export function magnitudeOf(by: Magnitude, finding: Finding, { inquiry, reviews }: Scales): Graded {
  const period: Period = finding.period ?? `${inquiry.agreement.year}`;
  switch (by.kind) {
    case "targets-missed": {
      const missing = unmeasured(inquiry, period);
      return missing.length > 0
        ? { kind: "missing", missing }
        : { kind: "number", value: missedIndicators(inquiry.measurements, period).length };
    }
    case "mean-attainment":
      return mean(inquiry, period);
    case "observed": {
      const review = reviews.find(({ label, on }) => label === finding.review && on === finding.reviewedOn);
      if (review === undefined) return { kind: "missing", missing: [] };
      const figures = by.measures.map((code) => observedUnder(code, inquiry, review));
      const missing = figures.flatMap((figure) => (figure.kind === "missing" ? figure.missing : []));
      return missing.length > 0
        ? { kind: "missing", missing }
        : {
            kind: "number",
            value: sumOf(figures.flatMap((figure) => (figure.kind === "figure" ? [figure.value] : []))),
          };
    }
  }
}
