import { type Choices, takeReading } from "../law/reading.ts";
import { type Band, type BandName, type BandScale, type NoBandReason, placeOf } from "./bandScale.ts";

/** What else may matter when a value is sorted. */
export interface BandContext {
  /** The readings taken, where they are not the default. */
  readonly choices?: Choices;
  /** Which of the things that bands need are so. What is not mentioned is unknown, and not assumed. */
  readonly conditions?: Readonly<Record<string, "met" | "not-met">>;
}

/** What a sorted value says about the reading of its scale. */
export interface BandTaken {
  /** The way in which an ambiguous scale was read. */
  readonly reading?: string;
  /** The codes that the same value has in other ways of reading the scale, by way; missing where all ways agree. */
  readonly otherwise?: Readonly<Record<string, string>>;
}

/** The band of a value, or what lies below the first. */
export type FoundBand =
  | (Band &
      BandTaken & {
        /** It lies in this band. */
        readonly kind: "band";
      })
  | (BandName &
      BandTaken & {
        /** It lies below the first band. */
        readonly kind: "below";
      });

/** The band of a value, what lies below the first, or the reason why there is none. */
export type Banding =
  | FoundBand
  | {
      /** There is no band. */
      readonly kind: "none";
      /** Why. */
      readonly reason: NoBandReason;
      /** The condition that nobody has answered, by code. */
      readonly needs?: string;
    };

/** The last band that is reached and whose condition is not known to fail. */
function topmost(
  { measures }: BandScale,
  bands: readonly Band[],
  place: number,
  conditions: NonNullable<BandContext["conditions"]>,
): Band | undefined {
  return bands.findLast(({ from, bound, needs }) => {
    const begins = placeOf(measures, from);
    if (typeof begins === "string" || (needs !== undefined && conditions[needs] === "not-met")) return false;
    return place > begins || (bound === "inclusive" && place === begins);
  });
}

/** What the other ways of reading the scale say, where they say something else. */
function otherwise(
  scale: BandScale,
  place: number,
  conditions: NonNullable<BandContext["conditions"]>,
  code: string,
): Pick<BandTaken, "otherwise"> {
  if (!("kind" in scale.bands)) return {};
  const others = Object.entries(scale.bands.ways)
    .map(([way, bands]) => [way, (topmost(scale, bands, place, conditions) ?? scale.below).code] as const)
    .filter(([, other]) => other !== code);
  return others.length === 0 ? {} : { otherwise: Object.fromEntries(others) };
}

/**
 * Sorts a value into its band. Total: any value has exactly one band, lies below the first, or has a named reason.
 *
 * Bands are half-open: each runs up to the next and the last has no end. Where a text leaves open to which band a bound belongs, its
 * readings stand in the scale, and the answer names what another reading would have said.
 *
 * @throws RangeError if a choice names no way of the scale's reading.
 *
 * @term Kategori capaian
 * @basis The scale is a rule with its own citation; this only looks a value up.
 *
 * @example
 * const scale: BandScale = {
 *   code: "capaian-kinerja",
 *   title: { id: "Kategori capaian" },
 *   measures: { kind: "attainment-percent" },
 *   below: { code: "merah", label: { id: "Merah" } },
 *   bands: [
 *     { code: "kuning", label: { id: "Kuning" }, from: 70, bound: "inclusive" },
 *     { code: "hijau", label: { id: "Hijau" }, from: 90, bound: "exclusive" },
 *   ],
 * };
 * bandOf(scale, 69.99) // => { kind: "below", code: "merah", label: { id: "Merah" } }
 * bandOf(scale, 90) // => { kind: "band", code: "kuning", label: { id: "Kuning" }, from: 70, bound: "inclusive" }
 * bandOf(scale, 118.43) // => { kind: "band", code: "hijau", label: { id: "Hijau" }, from: 90, bound: "exclusive" }
 * bandOf(scale, NaN) // => { kind: "none", reason: "not-a-number" }
 */
export function bandOf(scale: BandScale, value: number | string, context: BandContext = {}): Banding {
  const place = placeOf(scale.measures, value);
  if (typeof place === "string") return { kind: "none", reason: place };
  const { choices = {}, conditions = {} } = context;
  const taken = "kind" in scale.bands ? takeReading(scale.bands, choices) : { name: undefined, value: scale.bands };
  const band = topmost(scale, taken.value, place, conditions);
  if (band?.needs !== undefined && conditions[band.needs] !== "met") {
    return { kind: "none", reason: "condition-unknown", needs: band.needs };
  }
  const said: BandTaken = {
    ...(taken.name === undefined ? {} : { reading: taken.name }),
    ...otherwise(scale, place, conditions, (band ?? scale.below).code),
  };
  return band === undefined ? { kind: "below", ...scale.below, ...said } : { kind: "band", ...band, ...said };
}
