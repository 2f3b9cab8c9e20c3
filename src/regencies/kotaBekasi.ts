/**
 * Kota Bekasi, 2019: a post contract for echelons II to IV, by letter of the personnel agency. Two recorded evaluations, no attainment:
 * the first informs, the second may meet the condition to resign.
 *
 * @module regencies/kotaBekasi
 */
import {
  type Cadence,
  cite,
  evaluatedBelow,
  extendRuleSet,
  fromLightest,
  months,
  national,
  plainDate,
  reading,
  resignation,
  type RuleSet,
  saidSince,
  story,
  type Story,
} from "../index.ts";

const letter = cite("SURAT-BEKASI-2019", undefined, "single-source");
const report = cite("PERS-BEKASI-2019", undefined, "single-source");
const both = [letter, report] as const;
const FROM = "2019-01-14";
const said = saidSince(FROM, report);
const signed = saidSince(FROM, report, "signatories");
const documents = [
  "pakta-integritas",
  "kontrak-jabatan",
  "perjanjian-kerja",
  "surat-pernyataan-tanggung-jawab",
  "surat-pernyataan-kesediaan",
] as const;
const belowSufficient = reading(
  "cukup",
  "each-of-the-three",
  {
    "each-of-the-three": evaluatedBelow("cukup", "tingkat", ["nilai", "kepatuhan", "integritas"]),
    "score-alone": evaluatedBelow("cukup", "tingkat", ["nilai"]),
  },
  {
    "each-of-the-three": {
      id: "nilai, kepatuhan, dan integritas masing-masing cukup",
      en: "score, compliance and integrity each sufficient",
    },
    "score-alone": { id: "hanya nilai", en: "the score alone" },
  },
);
const secondEvaluation = reading<Cadence>(
  "second-evaluation",
  "six-months-after-signing",
  {
    "six-months-after-signing": { kind: "after-signing", after: months(6) },
    "six-months-after-the-first": { kind: "after-signing", after: months(9) },
  },
  {
    "six-months-after-signing": { id: "enam bulan setelah penandatanganan", en: "six months after signing" },
    "six-months-after-the-first": { id: "enam bulan setelah evaluasi pertama", en: "six months after the first" },
  },
);
const counterparties = ["wali-kota", "kepala-perangkat-daerah"] as const;

/**
 * The rules of Kota Bekasi since its letter of 14 January 2019.
 *
 * @example
 * rulesInForce(kotaBekasi, { on: plainDate("2019-06-11"), year: 2019, signed: true }).documents?.kinds.length // => 5
 */
export const kotaBekasi: RuleSet = extendRuleSet(national, {
  id: "kotaBekasi",
  name: "Kota Bekasi",
  region: "32.75",
  sources: {
    "SURAT-BEKASI-2019": {
      instrument: "surat",
      shortTitle: "Surat 800/032/BKPPD",
      title: "Surat Nomor 800/032/BKPPD",
      on: plainDate("2019-01-14"),
    },
    "PERS-BEKASI-2019": {
      instrument: "pernyataan-pers",
      shortTitle: "Pers daerah, 11 Juni 2019",
      title: "Pemberitaan penandatanganan surat pernyataan tanggung jawab mutlak atas jabatan (kontrak jabatan)",
      on: plainDate("2019-06-11"),
      publishedBy: "pers daerah",
    },
  },
  signatories: [
    said(
      {
        code: "eselon-ii",
        title: { id: "Pejabat eselon II", en: "Echelon II" },
        part: "signs",
        counterparties: ["wali-kota"],
      },
      both,
    ),
    said(
      { code: "eselon-iii", title: { id: "Pejabat eselon III", en: "Echelon III" }, part: "signs", counterparties },
      both,
    ),
    said(
      { code: "eselon-iv", title: { id: "Pejabat eselon IV", en: "Echelon IV" }, part: "signs", counterparties },
      both,
    ),
  ],
  documents: [said({ kinds: documents }, both)],
  purposes: [
    said({
      code: "not-a-ceremony",
      title: {
        id: "Komitmen yang menghasilkan kinerja yang baik, bukan seremonial",
        en: "A commitment that yields good performance; not a ceremony",
      },
    }),
  ],
  oversight: [
    said({
      code: "bkppd",
      by: "bkppd",
      does: "monitors",
      title: { id: "Memantau langsung pelaksanaannya", en: "Monitors directly" },
    }),
  ],
  scales: [said({ code: "tingkat", levels: ["kurang", "cukup", "baik"] })],
  obligations: [
    said(
      {
        code: "five-documents",
        title: { id: "Mematuhi lima dokumen", en: "Comply with five documents" },
        due: { kind: "at-signing" },
        proof: { kind: "documents-signed", documents },
        force: "must",
      },
      both,
    ),
  ],
  reviews: [
    said({
      code: "first-evaluation",
      title: { id: "Evaluasi pertama", en: "First evaluation" },
      cadence: { kind: "after-signing", after: months(3) },
      force: "must",
    }),
    said({
      code: "second-evaluation",
      title: { id: "Evaluasi kedua atas enam bulan terakhir", en: "Second evaluation, over the last six months" },
      cadence: secondEvaluation,
      looksBack: months(6),
      force: "must",
    }),
  ],
  breaches: [
    // The first evaluation informs; nothing follows from it.
    signed({
      code: "first-evaluation-below",
      title: { id: "Evaluasi pertama di bawah cukup", en: "The first evaluation lies below sufficient" },
      at: "first-evaluation",
      when: belowSufficient,
    }),
    signed({
      code: "statement-not-kept",
      title: { id: "Hasil tidak sesuai pernyataan", en: "Results do not live up to the statement" },
      at: "second-evaluation",
      when: belowSufficient,
    }),
  ],
  ladders: [
    signed({
      code: "resignation",
      title: { id: "Syarat pengunduran diri", en: "Condition for resignation" },
      answers: ["statement-not-kept"],
      steps: fromLightest(
        resignation({ title: { id: "Menjadi syarat untuk mengundurkan diri", en: "A condition for resigning" } }),
      ),
    }),
  ],
});

const sufficient = { nilai: "cukup", kepatuhan: "cukup", integritas: "cukup" };
const poor = { ...sufficient, integritas: "kurang" };

/** Worked cases. */
export const stories: readonly Story[] = [
  story(
    {
      id: "Evaluasi pertama di bawah cukup hanya menjadi catatan; tidak ada yang mengikutinya",
      en: "A first evaluation below sufficient only informs; nothing follows from it",
    },
    {
      asOf: "2019-09-30",
      signed: "2019-06-11",
      official: { post: "lurah" },
      evaluated: { "first-evaluation": { on: "2019-09-11", levels: poor } },
      expect: { found: ["first-evaluation-below"], recommended: {} },
    },
  ),
  story(
    {
      id: "Evaluasi kedua, enam bulan setelah penandatanganan, di bawah cukup: menjadi syarat mengundurkan diri, tetapi tidak berlaku dengan sendirinya",
      en: "A second evaluation, six months after signing, below sufficient: a condition for resigning, which does not execute itself",
    },
    {
      asOf: "2019-12-31",
      signed: "2019-06-11",
      official: { post: "lurah" },
      evaluated: {
        "first-evaluation": { on: "2019-09-11", levels: sufficient },
        "second-evaluation": { on: "2019-12-11", levels: poor },
      },
      expect: {
        found: ["statement-not-kept"],
        recommended: { resignation: "resignation", remediation: "await-facts" },
        conformity: { resignation: "not-self-executing" },
      },
    },
  ),
  story(
    {
      id: "Evaluasi kedua yang cukup dalam ketiga hal: tidak ada pelanggaran; predikat kinerja tahun itu masih diperlukan",
      en: "A second evaluation that is sufficient in all three: no breach; the predicate of the year is still needed",
    },
    {
      asOf: "2019-12-31",
      signed: "2019-06-11",
      official: { post: "lurah" },
      evaluated: {
        "first-evaluation": { on: "2019-09-11", levels: poor },
        "second-evaluation": { on: "2019-12-11", levels: sufficient },
      },
      expect: { found: ["first-evaluation-below"], recommended: { remediation: "await-facts" } },
    },
  ),
  story(
    {
      id: "Satu dari lima dokumen menyusul tiga hari kemudian: kewajiban dipenuhi terlambat, tetap sah",
      en: "One of the five documents followed three days later: the duty was kept late, and is still valid",
    },
    {
      asOf: "2019-07-31",
      signed: "2019-06-11",
      official: { post: "lurah" },
      documents: {
        "pakta-integritas": "2019-06-11",
        "kontrak-jabatan": "2019-06-11",
        "perjanjian-kerja": "2019-06-11",
        "surat-pernyataan-tanggung-jawab": "2019-06-11",
        "surat-pernyataan-kesediaan": "2019-06-14",
      },
      expect: { duties: { "five-documents": "late" } },
    },
  ),
];
