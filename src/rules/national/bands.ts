import type { Band, BandMarks } from "../../assessment/bandScale.ts";
import { cite } from "../../law/citation.ts";
import { reading } from "../../law/reading.ts";
import { since } from "../../law/since.ts";
import type { Texts } from "../../result.ts";
import type { Slices } from "../ruleSet.ts";

type Bound = Band["bound"];

/** The names of this scale are from general knowledge; one printed report uses others. */
const named: BandMarks = { label: "unverified" };

/** Permendagri 86/2017 prints 91–100, 76–90, 66–75, 51–65 and ≤ 50: 90.5 stands nowhere, and nothing above 100 does. */
function attained(bound: Bound, [low, middle, high, top]: readonly [number, number, number, number]): readonly Band[] {
  return [
    { code: "rendah", label: { id: "Rendah", en: "Low" }, from: low, bound, marks: named },
    { code: "sedang", label: { id: "Sedang", en: "Medium" }, from: middle, bound, marks: named },
    { code: "tinggi", label: { id: "Tinggi", en: "High" }, from: high, bound, marks: named },
    { code: "sangat-tinggi", label: { id: "Sangat Tinggi", en: "Very high" }, from: top, bound, marks: named },
  ];
}

const letters: readonly (readonly [code: string, from: number, label: Texts])[] = [
  ["C", 30, { id: "Kurang", en: "Poor" }],
  ["CC", 50, { id: "Cukup (Memadai)", en: "Sufficient" }],
  ["B", 60, { id: "Baik", en: "Good" }],
  ["BB", 70, { id: "Sangat Baik", en: "Very good" }],
  ["A", 80, { id: "Memuaskan", en: "Satisfactory" }],
  ["AA", 90, { id: "Sangat Memuaskan", en: "Very satisfactory" }],
];

/** On which side a bound itself lies is not verified, whichever way one takes. */
function lettered(bound: Bound): readonly Band[] {
  return letters.map(([code, from, label]) => ({ code, label, from, bound, marks: { bound: "unverified" } }));
}

/** The text of letters d and e of Pasal 41 ayat (5) is not confirmed; the score table of PermenPANRB 8/2021 agrees with it. */
const unread: BandMarks = { figure: "unverified" };

/**
 * The scales by which figures are put into words. Days are the first whole year after a text whose own day is not confirmed; the scale
 * of scores speaks for the one half-year in which appraisal was a number under PP 30/2019.
 */
export const bands: Pick<Slices, "bands"> = {
  bands: [
    since("2018-01-01", {
      code: "capaian-kinerja",
      title: { id: "Kategori capaian kinerja", en: "Categories of attainment" },
      measures: { kind: "attainment-percent" },
      below: { code: "sangat-rendah", label: { id: "Sangat Rendah", en: "Very low" }, marks: named },
      bands: reading(
        "capaian-kinerja-bounds",
        "lower-bounds-count",
        {
          "lower-bounds-count": attained("inclusive", [51, 66, 76, 91]),
          "upper-bounds-count": attained("exclusive", [50, 65, 75, 90]),
        },
        {
          "lower-bounds-count": {
            id: "kategori dimulai pada batas bawah yang tercetak: 90,5 masih di bawah 91",
            en: "a band begins at its printed lower bound: 90.5 is still below 91",
          },
          "upper-bounds-count": {
            id: "kategori berakhir pada batas atas yang tercetak: 90,5 sudah di atas 90",
            en: "a band ends at its printed upper bound: 90.5 is already above 90",
          },
        },
      ),
      basis: cite("PERMENDAGRI-86-2017", undefined, "single-source"),
    }),
    since("2022-01-01", {
      code: "akip",
      title: { id: "Predikat evaluasi AKIP", en: "Predicates of the AKIP evaluation" },
      measures: { kind: "score", least: 0, most: 100 },
      below: { code: "D", label: { id: "Sangat Kurang", en: "Very poor" }, marks: { bound: "unverified" } },
      bands: reading(
        "akip-bounds",
        "above-the-bound",
        { "above-the-bound": lettered("exclusive"), "from-the-bound": lettered("inclusive") },
        {
          "above-the-bound": {
            id: "predikat dimulai di atas batasnya: nilai tepat 80,00 masih BB (belum diverifikasi)",
            en: "a predicate begins above its bound: a score of exactly 80.00 is still BB (unverified)",
          },
          "from-the-bound": {
            id: "predikat dimulai pada batasnya: nilai tepat 80,00 sudah A (demikian satu aplikasi pemerintah daerah)",
            en: "a predicate begins at its bound: a score of exactly 80.00 is A (so one public application)",
          },
        },
      ),
      basis: cite("PERMENPAN-RB-88-2021", undefined, "single-source"),
    }),
    since(
      "2021-07-01",
      {
        code: "predikat-kinerja",
        title: { id: "Predikat penilaian kinerja PNS", en: "Predicates of the appraisal of civil servants" },
        measures: { kind: "score", least: 0, most: 120 },
        below: { code: "sangat-kurang", label: { id: "Sangat Kurang", en: "Very poor" }, marks: unread },
        bands: [
          { code: "kurang", label: { id: "Kurang", en: "Poor" }, from: 50, bound: "inclusive", marks: unread },
          { code: "cukup", label: { id: "Cukup", en: "Sufficient" }, from: 70, bound: "inclusive" },
          { code: "baik", label: { id: "Baik", en: "Good" }, from: 90, bound: "inclusive" },
          // Baik runs to 120 as well: without a new idea 110 and more is still Baik.
          {
            code: "sangat-baik",
            label: { id: "Sangat Baik", en: "Very good" },
            from: 110,
            bound: "inclusive",
            needs: "new-idea",
          },
        ],
        basis: cite("PP-30-2019", "Pasal 41 ayat (5) huruf a sampai dengan huruf c", "confirmed"),
      },
      "2021-12-31",
    ),
  ],
};
