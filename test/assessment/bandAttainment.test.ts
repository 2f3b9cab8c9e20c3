import { describe, expect, it } from "vitest";

import {
  bandAttainments,
  type BandScale,
  evaluate,
  measure,
  national,
  plainDate,
  rulesInForce,
  sentence,
} from "perjanjian-kinerja";
import { contohAgreement, contohFacts, kabContoh } from "perjanjian-kinerja/testing";

import { anAgreement, anIndicator, dossier, measuredYear, reported, rules } from "./given.ts";

const { bands } = rulesInForce(national, { on: plainDate("2025-12-31"), year: 2025, signed: true });

/** The code of the band of each figure against 100, and what another reading would have said. */
function sorted(actual: number, choices: Readonly<Record<string, string>> = {}): unknown {
  const [one] = bandAttainments(measuredYear([[100, actual]]), bands, choices);
  return one?.banding.kind === "none" ? one.banding.reason : [one?.banding.code, one?.banding.otherwise];
}

describe("the band of an attainment", () => {
  it.each([
    [50.99, ["sangat-rendah", { "upper-bounds-count": "rendah" }]],
    [51, ["rendah", undefined]],
    [90.99, ["tinggi", { "upper-bounds-count": "sangat-tinggi" }]],
    [91, ["sangat-tinggi", undefined]],
    [118.43, ["sangat-tinggi", undefined]],
    [-70.5, ["sangat-rendah", undefined]],
  ])("K27: of %d %% is %j on the scale of Permendagri 86/2017", (actual, expected) => {
    expect(sorted(actual)).toEqual(expected);
  });

  it("K27: is that of the reading chosen", () => {
    expect(sorted(90.5, { "capaian-kinerja-bounds": "upper-bounds-count" })).toEqual([
      "sangat-tinggi",
      { "lower-bounds-count": "tinggi" },
    ]);
    expect(() => sorted(90.5, { "capaian-kinerja-bounds": "tidak-ada" })).toThrow(RangeError);
  });

  it("K17: is that of the figure itself: 90.996 is printed as 91.00 and is below 91, and 120 capped at 90 is above it", () => {
    expect(sorted(90.996)).toEqual(["tinggi", { "upper-bounds-count": "sangat-tinggi" }]);
    const capped = measure(
      anAgreement(anIndicator({ "2025": 100 })),
      dossier(reported("2025", 120)),
      { ...rules, cap: { ceiling: 90 } },
      plainDate("2025-12-31"),
    );
    expect(bandAttainments(capped, bands)).toMatchObject([{ banding: { code: "sangat-tinggi" } }]);
  });

  it("K15: does not exist without a percentage, nor before anything was measured", () => {
    const measurements = measure(
      anAgreement(
        anIndicator({ "2025": "BB" }, { id: "sakip", scale: "sakip" }),
        anIndicator({ "2025": 10 }, { id: "belum" }),
        anIndicator({ "2025-Q1": 0 }, { id: "nol", accumulation: "last" }),
      ),
      dossier(
        reported("2025", "B", { indicator: "sakip" }),
        reported("2025-Q1", 0, { indicator: "nol", on: plainDate("2025-03-31") }),
      ),
      rules,
      plainDate("2025-06-30"),
    );
    expect(
      bandAttainments(measurements, bands).map(({ indicator, period, banding }) => [indicator, period, banding]),
    ).toEqual([
      ["sakip", "2025", { kind: "none", reason: "not-measured" }],
      ["belum", "2025", { kind: "none", reason: "not-measured" }],
      ["nol", "2025-Q1", { kind: "none", reason: "without-percentage" }],
      ["nol", "2025", { kind: "none", reason: "not-measured" }],
    ]);
  });

  it("K27: says on what it rests, how the scale was read where that matters, and what of it is not certain", () => {
    const [tinggi, sangatTinggi] = bandAttainments(
      measuredYear([
        [100, 90.5],
        [100, 91],
      ]),
      bands,
    );
    expect(tinggi?.because).toMatchObject({
      code: "attainment-in-band",
      values: { percent: 90.5, band: "Tinggi", bandEn: "High", unsure: ["label"] },
      basis: [{ source: "PERMENDAGRI-86-2017", confidence: "single-source" }],
      parts: [{ code: "reading", values: { taken: "lower-bounds-count" } }],
    });
    expect(sangatTinggi?.because.parts).toBeUndefined();
    expect(tinggi && [sentence(tinggi.because, "id"), sentence(tinggi.because, "en")]).toEqual([
      'Indikator satu, tahun 2025: 90,5% termasuk "Tinggi" (Kategori capaian kinerja; belum pasti: namanya)',
      'Indikator satu, 2025: 90.5% is "High" (Categories of attainment; not certain: its name)',
    ]);
  });

  it("is given on a regency's or an app's own scale, and never by a scale of scores or of levels", () => {
    const label = { id: "Hijau" };
    const own: BandScale = {
      code: "lampu",
      title: { id: "Lampu" },
      measures: { kind: "attainment-percent" },
      below: { code: "merah", label },
      bands: [{ code: "hijau", label, from: 90, bound: "inclusive" }],
    };
    const given = bandAttainments(measuredYear([[100, 90]]), [own, ...bands]);
    expect(given.map(({ scale, banding }) => [scale, banding.kind === "band" && banding.code])).toEqual([
      ["lampu", "hijau"],
      ["capaian-kinerja", "tinggi"],
    ]);
    expect(bands.map(({ code, measures }) => [code, measures.kind])).toContainEqual(["akip", "score"]);
  });

  it("changes nothing about an evaluation: no finding and no recommendation knows of it", () => {
    const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
    const before = JSON.stringify(evaluation);
    const { bands: scales } = rulesInForce(kabContoh, { on: plainDate("2025-12-31"), year: 2025, signed: true });
    expect(bandAttainments(evaluation.measurements, scales)).toHaveLength(evaluation.measurements.length);
    expect(JSON.stringify(evaluation)).toBe(before);
  });
});
