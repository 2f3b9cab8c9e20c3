import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Band, bandOf, type BandScale, checkBandScale, national } from "perjanjian-kinerja";

const label = { id: "Contoh" };
const MOST = 200;

/** Hundredths, so that values often lie exactly on a bound. */
const figure = fc.integer({ min: 0, max: MOST * 100 }).map((units) => units / 100);

/** A valid scale: bounds ascend, and a figure may begin two bands, the first with it and the second just above it. */
const bandsOf = fc
  .uniqueArray(fc.record({ from: figure, bound: fc.constantFrom("inclusive" as const, "exclusive" as const) }), {
    minLength: 1,
    maxLength: 8,
    selector: ({ from, bound }) => `${String(from)} ${bound}`,
  })
  .map((bounds) =>
    bounds
      .toSorted((a, b) => a.from - b.from || b.bound.localeCompare(a.bound))
      .map(({ from, bound }, index): Band => ({ code: `band-${String(index)}`, label, from, bound })),
  );

const measures = fc.constantFrom<BandScale["measures"]>(
  { kind: "attainment-percent" },
  { kind: "score", least: 0, most: MOST },
);

const anyScale = fc
  .record({ bands: bandsOf, measures })
  .map((parts): BandScale => ({ code: "contoh", title: label, below: { code: "below", label }, ...parts }));

const listOf = ({ bands }: BandScale): readonly Band[] => ("kind" in bands ? (bands.ways[bands.taken] ?? []) : bands);

/** A scale, and a value on it: often one of its bounds, or its neighbour. */
const scaleAndValue = anyScale.chain((scale) =>
  fc.tuple(
    fc.constant(scale),
    fc.oneof(
      figure,
      fc
        .constantFrom(...listOf(scale).map(({ from }) => Number(from)))
        .chain((from) => fc.constantFrom(from, from + 1e-9, Math.max(0, from - 1e-9)))
        .filter((value) => value <= MOST),
    ),
  ),
);

/** Whether a band begins at or below a value; written once more, apart from the library. */
const begins = ({ from, bound }: Band, value: number): boolean =>
  bound === "inclusive" ? value >= Number(from) : value > Number(from);

describe("bands", () => {
  it("that are generated here are valid", () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        expect(checkBandScale(scale)).toEqual([]);
      }),
    );
  });

  it("K27 W32 W42 are a partition: any value lies in exactly one band or below all, and the answer is that one", () => {
    fc.assert(
      fc.property(scaleAndValue, ([scale, value]) => {
        const bands = listOf(scale);
        const containing = bands.filter((band, index) => {
          const next = bands[index + 1];
          return begins(band, value) && (next === undefined || !begins(next, value));
        });
        const found = bandOf(scale, value);
        expect(containing.length + (bands.some((band) => begins(band, value)) ? 0 : 1)).toBe(1);
        expect(found).toEqual(
          containing[0] === undefined ? { kind: "below", ...scale.below } : { kind: "band", ...containing[0] },
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("never get worse as the value gets better", () => {
    const rank = (scale: BandScale, value: number): number => {
      const found = bandOf(scale, value);
      return listOf(scale).findIndex(({ code }) => found.kind === "band" && found.code === code);
    };
    fc.assert(
      fc.property(anyScale, figure, figure, (scale, a, b) => {
        expect(rank(scale, Math.max(a, b))).toBeGreaterThanOrEqual(rank(scale, Math.min(a, b)));
      }),
    );
  });

  it("are found invalid as soon as two of them change places or share a code", () => {
    fc.assert(
      fc.property(
        anyScale.filter((scale) => listOf(scale).length > 1),
        fc.nat(),
        (scale, seed) => {
          const bands = listOf(scale);
          const place = seed % (bands.length - 1);
          const swapped = bands.with(place, bands[place + 1]!).with(place + 1, bands[place]!);
          const doubled = bands.with(place, { ...bands[place]!, code: bands[place + 1]!.code });
          expect(checkBandScale({ ...scale, bands: swapped })).not.toEqual([]);
          expect(checkBandScale({ ...scale, bands: doubled })).not.toEqual([]);
        },
      ),
    );
  });
});

describe("bandOf", () => {
  const anyBand: fc.Arbitrary<Band> = fc.record(
    {
      code: fc.string(),
      label: fc.constant(label),
      from: fc.oneof(fc.double(), fc.string()),
      bound: fc.constantFrom("inclusive" as const, "exclusive" as const),
      needs: fc.constantFrom("new-idea", "toString"),
    },
    { requiredKeys: ["code", "label", "from", "bound"] },
  );

  it("is total: any value on any scale, valid or not, has an answer, and an answer never throws", () => {
    fc.assert(
      fc.property(
        fc.array(anyBand, { maxLength: 5 }),
        measures,
        fc.oneof(fc.double(), fc.string()),
        fc.constantFrom({}, { "new-idea": "met" as const }, { "new-idea": "not-met" as const }),
        (bands, measure, value, conditions) => {
          const scale: BandScale = {
            code: "contoh",
            title: label,
            measures: measure,
            below: { code: "below", label },
            bands,
          };
          const found = bandOf(scale, value, { conditions });
          expect(["band", "below", "none"]).toContain(found.kind);
          if (typeof value === "string" || !Number.isFinite(value)) expect(found.kind).toBe("none");
        },
      ),
    );
  });

  it("says of national scales what one of their readings says, whichever is taken", () => {
    fc.assert(
      fc.property(fc.constantFrom(...(national.bands ?? [])), figure, (scale, value) => {
        if (!("kind" in scale.bands)) return;
        const { code: ambiguous, ways } = scale.bands;
        const codes = Object.keys(ways).map((way) => {
          const found = bandOf(scale, value, { choices: { [ambiguous]: way } });
          return found.kind === "none" ? found.reason : found.code;
        });
        const found = bandOf(scale, value);
        if (found.kind === "none") return;
        expect([found.code, ...Object.values(found.otherwise ?? {})].toSorted()).toEqual(
          [...new Set(codes)].toSorted(),
        );
      }),
    );
  });
});
