import { meanAttainment, missedIndicators } from "../../assessment/counts.ts";
import { sumOf, sureDigits } from "../../assessment/decimal.ts";
import type { Finding } from "../../assessment/finding.ts";
import type { Inquiry } from "../../assessment/inquiry.ts";
import { observedUnder } from "../../assessment/observedUnder.ts";
import type { Review } from "../../assessment/review.ts";
import type { MissingFact } from "../../law/because.ts";
import type { Period } from "../../time/period.ts";
import type { Magnitude } from "./ladder.ts";

/** What the number of a finding is asked against. */
export interface Scales {
  /** What the findings were asked against. */
  readonly inquiry: Inquiry;
  /** The reviews of the year. */
  readonly reviews: readonly Review[];
}

/** Between which bounds the number lies by which a finding is graded: one and the same where nothing is missing, none where nothing is known. */
export interface Graded {
  /** It is no lower than this. */
  readonly least: number;
  /** It is no higher than this. */
  readonly most: number;
  /** The facts without which it is not known more closely. */
  readonly missing: readonly MissingFact[];
}

/** At which review something was found, or may be found. */
type Reviewed = Pick<Finding, "period" | "review" | "reviewedOn">;

const exactly = (number: number): Graded => ({ least: number, most: number, missing: [] });

/** Nothing is known of it: it may be any number. */
const without = (missing: readonly MissingFact[]): Graded => ({ least: -Infinity, most: Infinity, missing });

function unmeasured({ measurements }: Inquiry, period: Period): readonly MissingFact[] {
  return measurements
    .filter((one) => one.period === period && one.kind !== "measured")
    .map(({ name }) => ({ fact: "actual", about: name, period, why: "not-recorded" }));
}

function mean(inquiry: Inquiry, period: Period): Graded {
  const { raw, counted, due } = meanAttainment(inquiry.measurements, period);
  if (raw !== undefined && counted === due) return exactly(sureDigits(raw));
  const unscored = inquiry.measurements.filter(
    (one) => one.period === period && one.kind === "measured" && one.attainment.kind === "none",
  );
  return without([
    ...unmeasured(inquiry, period),
    ...unscored.map(({ name }): MissingFact => ({ fact: "percentage", about: name, period, why: "not-recorded" })),
  ]);
}

function observed(codes: readonly string[], finding: Reviewed, { inquiry, reviews }: Scales): Graded {
  const review = reviews.find(({ label, on }) => label === finding.review && on === finding.reviewedOn);
  if (review === undefined) return without([]);
  const figures = codes.map((code) => observedUnder(code, inquiry, review));
  const missing = figures.flatMap((figure) => (figure.kind === "missing" ? figure.missing : []));
  return missing.length > 0
    ? without(missing)
    : exactly(sumOf(figures.flatMap((figure) => (figure.kind === "figure" ? [figure.value] : []))));
}

/**
 * The number by which a finding is graded. Targets that nobody has measured yet could each make it larger by one.
 *
 * @internal
 */
export function magnitudeOf(by: Magnitude, finding: Reviewed, scales: Scales): Graded {
  const { inquiry } = scales;
  const period: Period = finding.period ?? `${inquiry.agreement.year}`;
  switch (by.kind) {
    case "targets-missed": {
      const missing = unmeasured(inquiry, period);
      const least = missedIndicators(inquiry.measurements, period).length;
      return { least, most: least + missing.length, missing };
    }
    case "mean-attainment":
      return mean(inquiry, period);
    case "observed":
      return observed(by.measures, finding, scales);
  }
}
