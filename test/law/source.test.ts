import { describe, expect, it } from "vitest";

import { type Instrument, type Weight, weightOf } from "perjanjian-kinerja";

/** Complete by its type: a new form of text needs a weight here too. */
const weights: Readonly<Record<Instrument, Weight>> = {
  UU: "national-law",
  PP: "national-law",
  Perpres: "national-law",
  Keppres: "national-law",
  SKB: "national-law",
  "Permenpan-RB": "national-law",
  Permendagri: "national-law",
  "Per-BKN": "national-law",
  Perda: "local-regulation",
  Pergub: "local-regulation",
  Perbup: "local-regulation",
  Perwali: "local-regulation",
  SE: "official-letter",
  surat: "official-letter",
  "perjanjian-kinerja": "signed-document",
  "kontrak-kinerja": "signed-document",
  "pakta-integritas": "signed-document",
  "surat-pernyataan": "signed-document",
  "pernyataan-pers": "public-statement",
};

describe("what a source weighs", () => {
  it.each(Object.entries(weights))("%s: %s", (instrument, weight) => {
    expect(weightOf(instrument as Instrument)).toBe(weight);
  });
});
