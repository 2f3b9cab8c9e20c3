import type { GradeMatrix, MatrixRegime } from "../../assessment/appraisal.ts";
import type { ScoreConversion } from "../../assessment/scoreConversion.ts";
import { cite } from "../../law/citation.ts";
import { reading } from "../../law/reading.ts";
import { since } from "../../law/since.ts";
import type { Slices } from "../ruleSet.ts";

const matrixRule = cite("PERMENPAN-RB-6-2022", undefined, "confirmed");
const leaderRule = cite("SE-MENPAN-RB-3-2023", undefined, "single-source");

/**
 * The nine cells of PermenPANRB 6/2022. Behaviour below what was expected caps the grade at `kurang` whatever the results; good behaviour
 * lifts missed results no higher than `butuh-perbaikan`.
 *
 * @term Matriks predikat kinerja
 *
 * @example
 * expectationMatrix["di-atas-ekspektasi"]["di-bawah-ekspektasi"] // => "kurang"
 */
export const expectationMatrix: GradeMatrix = {
  "di-atas-ekspektasi": {
    "di-bawah-ekspektasi": "kurang",
    "sesuai-ekspektasi": "baik",
    "di-atas-ekspektasi": "sangat-baik",
  },
  "sesuai-ekspektasi": {
    "di-bawah-ekspektasi": "kurang",
    "sesuai-ekspektasi": "baik",
    "di-atas-ekspektasi": "baik",
  },
  "di-bawah-ekspektasi": {
    "di-bawah-ekspektasi": "sangat-kurang",
    "sesuai-ekspektasi": "butuh-perbaikan",
    "di-atas-ekspektasi": "butuh-perbaikan",
  },
};

/**
 * The conversion in the annex of PermenPANRB 8/2021. That a worked example uses a rounded percentage is printed; that it was rounded half
 * up, and not cut off, is not. What counts between 101 and 110 is from general knowledge.
 *
 * @term Konversi nilai capaian
 *
 * @example
 * scoreOfAttainment(100, "can-be-exceeded", attainmentScores).kind // => "score"
 */
export const attainmentScores: ScoreConversion = {
  rounding: reading(
    "attainment-score-rounding",
    "half-up",
    { "half-up": "half-up", truncate: "truncate", none: "none" },
    {
      "half-up": { id: "persentase dibulatkan ke persen bulat terdekat", en: "percentages are rounded half up" },
      truncate: { id: "persentase dipotong ke persen bulat", en: "percentages are cut to whole percents" },
      none: {
        id: "persentase tidak dibulatkan; di antara dua kategori tidak ada nilai",
        en: "percentages are not rounded; between two categories there is no score",
      },
    },
  ),
  segments: [
    {
      code: "sangat-kurang",
      label: { id: "Sangat Kurang", en: "Very poor" },
      from: 0,
      to: 59,
      firstScore: 0,
      lastScore: 49,
    },
    { code: "kurang", label: { id: "Kurang", en: "Poor" }, from: 60, to: 79, firstScore: 50, lastScore: 69 },
    { code: "cukup", label: { id: "Cukup", en: "Sufficient" }, from: 80, to: 99, firstScore: 70, lastScore: 89 },
    { code: "baik", label: { id: "Baik", en: "Good" }, from: 100, to: 100, firstScore: 109, lastScore: 109 },
    {
      code: "sangat-baik",
      label: { id: "Sangat Baik", en: "Very good" },
      from: 101,
      to: 110,
      firstScore: 110,
      lastScore: 120,
      confidence: "unverified",
    },
  ],
  above: { code: "sangat-baik", label: { id: "Sangat Baik", en: "Very good" }, score: 120 },
  naturalMaximum: { code: "sangat-baik", label: { id: "Sangat Baik", en: "Very good" }, score: 120 },
};

const matrix: MatrixRegime = { kind: "matrix", matrix: expectationMatrix };

/**
 * How civil servants are appraised: by a number in the second half of 2021, by two ratings and a matrix since 2022, and for leaders by
 * their unit's predicate since the circular of 2023. What came before July 2021 is not carried in.
 */
export const grading: Pick<Slices, "appraisal"> = {
  appraisal: [
    since(
      "2021-07-01",
      {
        kind: "score",
        weights: { "not-used": { skp: 70, behaviour: 30 }, used: { skp: 60, behaviour: 40 } },
        conversion: attainmentScores,
        scale: "predikat-kinerja",
        basis: [
          cite("PP-30-2019", "Pasal 41 ayat (1) sampai dengan ayat (4)", "confirmed"),
          cite("PERMENPAN-RB-8-2021", "Lampiran, hlm. 93 dan 243", "single-source"),
        ],
      },
      "2021-12-31",
    ),
    since("2022-01-01", { ...matrix, basis: matrixRule }),
    // Which rating each of the five predicates of a unit counts as is not confirmed, so the rule is empty there.
    since("2023-01-31", {
      ...matrix,
      leader: { ratings: {}, basis: [leaderRule] },
      basis: [matrixRule, leaderRule],
    }),
  ],
};
