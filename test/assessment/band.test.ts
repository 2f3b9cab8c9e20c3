import { describe, expect, it } from "vitest";

import {
  type Band,
  type Banding,
  bandOf,
  type BandScale,
  checkBandScale,
  checkRuleSet,
  cite,
  compareToTarget,
  extendRuleSet,
  type Moment,
  national,
  plainDate,
  reading,
  rulesInForce,
  type RuleSet,
  type RuleSetDraft,
  since,
} from "perjanjian-kinerja";

const at = (on: string): Moment => ({ on: plainDate(on), year: Number(on.slice(0, 4)), signed: true });

function scaleOf(code: string, on: string, rules: RuleSet = national): BandScale {
  const scale = rulesInForce(rules, at(on)).bands.find((entry) => entry.code === code);
  if (scale === undefined) throw new Error(`No scale ${code} speaks on ${on}.`);
  return scale;
}

const attainment = scaleOf("capaian-kinerja", "2024-12-31");
const akip = scaleOf("akip", "2024-12-31");
const predicate = scaleOf("predikat-kinerja", "2021-12-31");

const said = (banding: Banding): string => (banding.kind === "none" ? banding.reason : banding.code);
const label = { id: "Contoh" };
const band = (code: string, from: Band["from"], bound: Band["bound"] = "inclusive"): Band => ({
  code,
  label,
  from,
  bound,
});
const percents = (...bands: readonly Band[]): BandScale => ({
  code: "contoh",
  title: label,
  measures: { kind: "attainment-percent" },
  below: { code: "E", label },
  bands,
});

describe("attainment under Permendagri 86/2017", () => {
  it.each([
    [-70.5, "sangat-rendah"],
    [0, "sangat-rendah"],
    [50, "sangat-rendah"],
    [50.5, "sangat-rendah"],
    [50.99, "sangat-rendah"],
    [51, "rendah"],
    [65, "rendah"],
    [65.99, "rendah"],
    [66, "sedang"],
    [75, "sedang"],
    [75.5, "sedang"],
    [75.99, "sedang"],
    [76, "tinggi"],
    [90, "tinggi"],
    [90.5, "tinggi"],
    [90.99, "tinggi"],
    [91, "sangat-tinggi"],
    [100, "sangat-tinggi"],
    [100.01, "sangat-tinggi"],
    [118.43, "sangat-tinggi"],
  ])("K27 of %d is read by the printed lower bounds, so that no gap is left: %s", (value, code) => {
    expect(said(bandOf(attainment, value))).toBe(code);
  });

  it.each([
    [50, "sangat-rendah"],
    [50.01, "rendah"],
    [65, "rendah"],
    [65.01, "sedang"],
    [75, "sedang"],
    [75.01, "tinggi"],
    [90, "tinggi"],
    [90.01, "sangat-tinggi"],
    [90.5, "sangat-tinggi"],
  ])("K27 of %d is read by the printed upper bounds where somebody chooses so: %s", (value, code) => {
    const choices = { "capaian-kinerja-bounds": "upper-bounds-count" };
    expect(bandOf(attainment, value, { choices })).toMatchObject({ reading: "upper-bounds-count", code });
  });

  it("K27 names inside a printed gap what the other reading says, and nothing where both agree", () => {
    expect(bandOf(attainment, 90.5)).toMatchObject({
      kind: "band",
      code: "tinggi",
      reading: "lower-bounds-count",
      otherwise: { "upper-bounds-count": "sangat-tinggi" },
    });
    expect(bandOf(attainment, 50.5)).toMatchObject({ kind: "below", otherwise: { "upper-bounds-count": "rendah" } });
    expect(bandOf(attainment, 90)).not.toHaveProperty("otherwise");
    expect(bandOf(attainment, 91)).not.toHaveProperty("otherwise");
  });

  it("does not accept a choice that names no way of the reading", () => {
    expect(() => bandOf(attainment, 90, { choices: { "capaian-kinerja-bounds": "both" } })).toThrow(RangeError);
  });

  it("has bounds from one source, and names that are not verified", () => {
    const [scale] = rulesInForce(national, at("2024-12-31")).bands;
    expect(scale?.basis).toEqual([cite("PERMENDAGRI-86-2017", undefined, "single-source")]);
    expect(bandOf(attainment, 95)).toMatchObject({ marks: { label: "unverified" } });
    expect(bandOf(attainment, 5)).toMatchObject({ marks: { label: "unverified" } });
  });
});

describe("the AKIP evaluation", () => {
  it.each([
    [0, "D", "D"],
    [29.99, "D", "D"],
    [30, "D", "C"],
    [30.01, "C", "C"],
    [50, "C", "CC"],
    [50.01, "CC", "CC"],
    [60, "CC", "B"],
    [60.01, "B", "B"],
    [70, "B", "BB"],
    [70.01, "BB", "BB"],
    [80, "BB", "A"],
    [80.01, "A", "A"],
    [90, "A", "AA"],
    [90.01, "AA", "AA"],
    [100, "AA", "AA"],
  ])("K27 of %d is %s above the bound and %s from the bound on", (value, above, from) => {
    expect(said(bandOf(akip, value))).toBe(above);
    expect(said(bandOf(akip, value, { choices: { "akip-bounds": "from-the-bound" } }))).toBe(from);
  });

  it("K27 says of exactly 80.00 that the other reading is A, and marks the bound as unverified", () => {
    expect(bandOf(akip, 80)).toMatchObject({
      code: "BB",
      reading: "above-the-bound",
      otherwise: { "from-the-bound": "A" },
      marks: { bound: "unverified" },
    });
  });

  it.each([-0.01, 100.01, 120])("has no predicate for %d, which is no score", (value) => {
    expect(bandOf(akip, value)).toEqual({ kind: "none", reason: "out-of-range" });
  });

  it("K15 decides a target BB by the predicate of the score: 67.87 is B and misses it, 70.00 depends on the reading", () => {
    const { scales } = rulesInForce(national, at("2024-12-31")).attainment!;
    const outcome = (score: number, way?: string): unknown => {
      const choices = way === undefined ? {} : { "akip-bounds": way };
      return compareToTarget("higher-is-better", "BB", said(bandOf(akip, score, { choices })), scales["sakip"]).outcome;
    };
    expect(said(bandOf(akip, 67.87))).toBe("B");
    expect(outcome(67.87)).toBe("missed");
    expect(outcome(67.87, "from-the-bound")).toBe("missed");
    expect(outcome(70)).toBe("missed");
    expect(outcome(70, "from-the-bound")).toBe("met");
    expect(outcome(70.01)).toBe("met");
    expect(outcome(80.01)).toBe("exceeded");
  });

  it("K15 has the same letters in the same order as the scale of levels", () => {
    const { scales } = rulesInForce(national, at("2024-12-31")).attainment!;
    const letters = [0, 31, 51, 61, 71, 81, 91].map((score) => said(bandOf(akip, score)));
    expect(letters).toEqual(scales["sakip"]);
  });
});

describe("the predicates of PP 30/2019", () => {
  it.each([
    [0, "sangat-kurang"],
    [49.99, "sangat-kurang"],
    [50, "kurang"],
    [69.99, "kurang"],
    [70, "cukup"],
    [89.99, "cukup"],
    [90, "baik"],
    [109.99, "baik"],
  ])("of %d is %s, and no new idea is asked for", (value, code) => {
    expect(said(bandOf(predicate, value))).toBe(code);
  });

  it.each([110, 115, 120])("K29 of %d without a new idea is baik, with it sangat-baik", (value) => {
    expect(said(bandOf(predicate, value, { conditions: { "new-idea": "not-met" } }))).toBe("baik");
    expect(said(bandOf(predicate, value, { conditions: { "new-idea": "met" } }))).toBe("sangat-baik");
  });

  it("K29 of 115 where nobody said whether there was a new idea is not guessed", () => {
    expect(bandOf(predicate, 115)).toEqual({ kind: "none", reason: "condition-unknown", needs: "new-idea" });
  });

  it("K29 of 109.99 with a new idea is still baik", () => {
    expect(said(bandOf(predicate, 109.99, { conditions: { "new-idea": "met" } }))).toBe("baik");
  });

  it.each([-0.01, 120.01])("has none for %d, which is no score", (value) => {
    expect(bandOf(predicate, value)).toEqual({ kind: "none", reason: "out-of-range" });
  });

  it("marks the two lowest, whose text is not confirmed, and only them", () => {
    expect(bandOf(predicate, 40)).toMatchObject({ marks: { figure: "unverified" } });
    expect(bandOf(predicate, 60)).toMatchObject({ marks: { figure: "unverified" } });
    expect(bandOf(predicate, 70)).not.toHaveProperty("marks");
    expect(bandOf(predicate, 90)).not.toHaveProperty("marks");
  });

  it("speak for the second half of 2021 alone", () => {
    const codes = (on: string): readonly string[] => rulesInForce(national, at(on)).bands.map(({ code }) => code);
    expect(codes("2021-06-30")).not.toContain("predikat-kinerja");
    expect(codes("2021-07-01")).toContain("predikat-kinerja");
    expect(codes("2021-12-31")).toContain("predikat-kinerja");
    expect(codes("2022-01-01")).not.toContain("predikat-kinerja");
    expect(codes("2021-12-31")).not.toContain("akip");
    expect(codes("2022-01-01")).toContain("akip");
    expect(codes("2017-12-31")).toEqual([]);
    expect(codes("2018-01-01")).toEqual(["capaian-kinerja"]);
  });
});

describe("bands that other software gets wrong", () => {
  const school = percents(band("D", 60), band("C", 70), band("B", 80), band("A", 90));

  it.each([
    [89.99, "B"],
    [90, "A"],
    [100, "A"],
    [120, "A"],
    [1e308, "A"],
    [59.99, "E"],
  ])("W32 of %d gives %s: half-open, and open at the top", (value, code) => {
    expect(said(bandOf(school, value))).toBe(code);
  });

  it("W42 leaves no gap between 1.99 and 2: 1.995 is in the band of 1", () => {
    const stars: BandScale = {
      ...percents(...["1", "2", "3", "4", "5"].map((code) => band(code, Number(code)))),
      measures: { kind: "score", least: 0, most: 5 },
    };
    expect([0.99, 1, 1.99, 1.995, 1.999999, 2, 5].map((value) => said(bandOf(stars, value)))).toEqual([
      "E",
      "1",
      "1",
      "1",
      "1",
      "2",
      "5",
    ]);
  });
});

describe("a value that is none", () => {
  it.each([NaN, Infinity, -Infinity, "95", ""])("%j has no band on a scale of figures", (value) => {
    expect(bandOf(attainment, value)).toEqual({ kind: "none", reason: "not-a-number" });
    expect(bandOf(akip, value)).toEqual({ kind: "none", reason: "not-a-number" });
  });

  it("is not taken for an answered condition because of its name", () => {
    const odd = percents({ ...band("A", 90), needs: "constructor" });
    expect(bandOf(odd, 95)).toEqual({ kind: "none", reason: "condition-unknown", needs: "constructor" });
  });
});

describe("a scale of levels", () => {
  const opinion: BandScale = {
    ...percents(band("cukup", "WDP"), band("baik", "WDP", "exclusive")),
    measures: { kind: "level", levels: ["TMP", "TW", "WDP", "WTP"] },
  };

  it("sorts by the place of the level", () => {
    expect(["TMP", "TW", "WDP", "WTP"].map((level) => said(bandOf(opinion, level)))).toEqual([
      "E",
      "E",
      "cukup",
      "baik",
    ]);
    expect(checkBandScale(opinion)).toEqual([]);
  });

  it.each(["wtp", "", 3])("has no band for %j", (value) => {
    expect(bandOf(opinion, value)).toEqual({ kind: "none", reason: "unknown-level" });
  });
});

describe("exactly the target, and above it", () => {
  const outcome = percents(band("tercapai", 100), band("melampaui", 100, "exclusive"));

  it("can be two bands that begin with the same figure", () => {
    expect(checkBandScale(outcome)).toEqual([]);
    expect([99.99, 100, 100.01].map((value) => said(bandOf(outcome, value)))).toEqual(["E", "tercapai", "melampaui"]);
  });
});

describe("a regency's own scale", () => {
  const own: BandScale = {
    code: "capaian-kinerja",
    title: { id: "Kategori capaian Kabupaten Baru" },
    measures: { kind: "attainment-percent" },
    below: { code: "merah", label: { id: "Merah" } },
    bands: [
      { code: "kuning", label: { id: "Kuning" }, from: 70, bound: "inclusive" },
      { code: "hijau", label: { id: "Hijau" }, from: 90, bound: "exclusive" },
    ],
  };
  const extended = (draft: Partial<RuleSetDraft>): RuleSet =>
    extendRuleSet(national, {
      id: "kabBaru",
      name: "Kabupaten Baru",
      sources: { "PERBUP-BARU": { instrument: "Perbup", title: "Peraturan Bupati Baru" } },
      ...draft,
    });
  const rules = extended({ bands: [since("2025-01-01", { ...own, basis: cite("PERBUP-BARU", "Pasal 7") })] });

  it("takes the place of the national one of the same code from its first day, and leaves the others", () => {
    const before = rulesInForce(rules, at("2024-12-31")).bands;
    const after = rulesInForce(rules, at("2025-01-01")).bands;
    expect(before.map(({ code, from }) => [code, from])).toEqual([
      ["capaian-kinerja", "national"],
      ["akip", "national"],
    ]);
    expect(after.map(({ code, from }) => [code, from])).toEqual([
      ["capaian-kinerja", "kabBaru"],
      ["akip", "national"],
    ]);
  });

  it.each([
    [69.99, "merah"],
    [70, "kuning"],
    [90, "kuning"],
    [90.01, "hijau"],
    [137.28, "hijau"],
  ])("says of %d: %s", (value, code) => {
    expect(said(bandOf(scaleOf("capaian-kinerja", "2025-01-01", rules), value))).toBe(code);
  });

  it("stands beside the national one under a code of its own", () => {
    const more = extended({
      bands: [since("2025-01-01", { ...own, code: "lampu", basis: cite("PERBUP-BARU", "Pasal 7") })],
    });
    expect(rulesInForce(more, at("2025-01-01")).bands.map(({ code }) => code)).toEqual([
      "capaian-kinerja",
      "akip",
      "lampu",
    ]);
  });

  it("is refused where it contradicts itself, with its place", () => {
    const wrong = { ...own, bands: [band("hijau", 90), band("kuning", 70)] };
    const draft = { bands: [since<BandScale>("2025-01-01", { ...wrong, basis: cite("PERBUP-BARU", "Pasal 7") })] };
    expect(() => extended(draft)).toThrow(/bands\.0\.bands\.1\.from: "kuning" does not begin above "hijau"/u);
  });

  it("may choose another way of reading the national one", () => {
    const chosen = extended({ choices: { "akip-bounds": "from-the-bound" } });
    const { choices } = rulesInForce(chosen, at("2024-12-31"));
    expect(said(bandOf(akip, 80, { choices }))).toBe("A");
  });
});

describe("checking a scale", () => {
  const issues = (scale: BandScale): readonly string[] =>
    checkBandScale(scale).map(({ code, path }) => `${code} ${path.join(".")}`);

  it("finds nothing in national law", () => {
    expect(checkRuleSet(national)).toEqual([]);
    expect((national.bands ?? []).flatMap(checkBandScale)).toEqual([]);
  });

  it.each<readonly [string, BandScale, readonly string[]]>([
    ["bands out of order", percents(band("A", 90), band("B", 80)), ["contradiction bands.1.from"]],
    ["a bound that stands twice", percents(band("B", 80), band("A", 80)), ["contradiction bands.1.from"]],
    [
      "a bound that both bands exclude",
      percents(band("B", 80, "exclusive"), band("A", 80, "exclusive")),
      ["contradiction bands.1.from"],
    ],
    [
      "a bound excluded first and included then",
      percents(band("B", 80, "exclusive"), band("A", 80)),
      ["contradiction bands.1.from"],
    ],
    ["a code used twice", percents(band("A", 80), band("A", 90)), ["duplicate-id bands.1.code"]],
    ["the code of what lies below", percents(band("E", 80)), ["duplicate-id bands.0.code"]],
    ["no band", percents(), ["missing bands"]],
    ["a bound that is no number", percents(band("A", NaN)), ["not-a-number bands.0.from"]],
    ["a level among figures", percents(band("A", "BB")), ["not-a-number bands.0.from"]],
    [
      "a bound outside the scores",
      { ...percents(band("A", 101)), measures: { kind: "score", least: 0, most: 100 } },
      ["contradiction bands.0.from"],
    ],
    [
      "scores that end before they begin",
      { ...percents(band("A", 5)), measures: { kind: "score", least: 5, most: 5 } },
      ["contradiction measures"],
    ],
    [
      "an unknown level",
      { ...percents(band("A", "WTP")), measures: { kind: "level", levels: ["TMP"] } },
      ["unknown-reference bands.0.from"],
    ],
    [
      "a level named twice",
      { ...percents(band("A", "TW")), measures: { kind: "level", levels: ["TMP", "TW", "TW"] } },
      ["duplicate-id measures.levels.2"],
    ],
    [
      "a mistake in a way that is not taken",
      { ...percents(), bands: reading("x", "a", { a: [band("A", 90)], b: [band("A", 90), band("B", 80)] }) },
      ["contradiction bands.ways.b.1.from"],
    ],
  ])("finds %s", (_, scale, expected) => {
    expect(issues(scale)).toEqual(expected);
  });
});
