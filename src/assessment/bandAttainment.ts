import type { Because } from "../law/because.ts";
import type { Citation } from "../law/citation.ts";
import { type Choices, describeReading } from "../law/reading.ts";
import type { Period } from "../time/period.ts";
import { type Banding, bandOf } from "./band.ts";
import type { BandScale } from "./bandScale.ts";
import type { Measurement } from "./measure.ts";

/** There is no percentage to sort. */
export interface NothingToBand {
  /** Marks it, as for a value that is in no band. */
  readonly kind: "none";
  /** Why: the outcome alone is known, or nothing was measured at all. */
  readonly reason: "without-percentage" | "not-measured";
}

/** The band of one attainment, or the reason why it has none. */
export interface BandedAttainment {
  /** The indicator. */
  readonly indicator: string;
  /** The period. */
  readonly period: Period;
  /** The scale, by code. */
  readonly scale: string;
  /** The band, what lies below the first, or why there is none. */
  readonly banding: Banding | NothingToBand;
  /** Why: the percentage, the scale with its basis, and how an ambiguous scale was read where that matters. */
  readonly because: Because;
}

/** A scale with the place where it stands, if that is known; an app may sort by a scale of its own. */
export type CitedScale = BandScale & {
  /** Where it stands. */
  readonly basis?: readonly Citation[];
};

function bandingOf(measurement: Measurement, scale: BandScale, choices: Choices): BandedAttainment["banding"] {
  if (measurement.kind !== "measured") return { kind: "none", reason: "not-measured" };
  const { attainment } = measurement;
  if (attainment.kind === "none") return { kind: "none", reason: "without-percentage" };
  return bandOf(scale, attainment.raw, { choices });
}

function becauseOf(
  measurement: Measurement,
  banding: BandedAttainment["banding"],
  { title, bands, basis = [] }: CitedScale,
  choices: Choices,
): Because {
  const { name, period } = measurement;
  const about = { indicator: name, period, scale: title.id, scaleEn: title.en ?? title.id };
  if (banding.kind === "none") {
    return { code: "attainment-without-band", outcome: "noted", values: { reason: banding.reason, ...about } };
  }
  const percent =
    measurement.kind === "measured" && measurement.attainment.kind === "percent" ? measurement.attainment.raw : null;
  const { label, marks = {}, otherwise } = banding;
  const reading: Because | undefined =
    "kind" in bands && otherwise !== undefined
      ? { code: "reading", outcome: "noted", values: describeReading(bands, choices) }
      : undefined;
  return {
    code: "attainment-in-band",
    outcome: "noted",
    values: { percent, band: label.id, bandEn: label.en ?? label.id, unsure: Object.keys(marks), ...about },
    basis,
    ...(reading && { parts: [reading] }),
  };
}

/**
 * Gives each measurement the band of its attainment, on every scale that sorts attainment. The figure as the formula gives it is
 * sorted, neither rounded nor capped: 90.996 prints as 91.00 and is still below 91.
 *
 * A band puts a figure into words; it is no outcome, and nothing follows from it.
 *
 * @throws RangeError if a choice names no way of a scale's reading.
 *
 * @term Kategori capaian kinerja
 * @basis The scales are rules with their own citation.
 *
 * @example
 * const rules = rulesInForce(kabContoh, { on: plainDate("2025-12-31"), year: 2025, signed: true });
 * const measurements = measure(contohAgreement, contohFacts, rules.attainment, plainDate("2026-01-31"));
 * bandAttainments(measurements, rules.bands).map(({ indicator, banding }) => [indicator, banding.kind === "band" && banding.code])[0]
 * // => ["stunting", "rendah"]
 */
export function bandAttainments(
  measurements: readonly Measurement[],
  scales: readonly CitedScale[],
  choices: Choices = {},
): readonly BandedAttainment[] {
  const sorting = scales.filter(({ measures }) => measures.kind === "attainment-percent");
  return measurements.flatMap((measurement) =>
    sorting.map((scale) => {
      const banding = bandingOf(measurement, scale, choices);
      return {
        indicator: measurement.indicator,
        period: measurement.period,
        scale: scale.code,
        banding,
        because: becauseOf(measurement, banding, scale, choices),
      };
    }),
  );
}
