/**
 * Kabupaten Solok, signed on Friday 14 February 2020: the one source that follows the national order. Staff meetings can review every month;
 * the budget is watched beside the results; the consequence is the national time to improve.
 *
 * @module regencies/kabSolok
 */
import { cite, extendRuleSet, national, plainDate, type RuleSet, saidFor, story, type Story } from "../index.ts";

const YEAR = 2020;
const report = cite("PERS-SOLOK-2020", undefined, "single-source");
const order = cite("PERPRES-29-2014", undefined, "confirmed");
const guideline = cite("PERMENPAN-RB-53-2014", undefined, "confirmed");
const said = saidFor(YEAR, report);
const signed = saidFor(YEAR, report, "signatories");

/**
 * The rules of Kabupaten Solok for the agreements of 2020.
 *
 * @example
 * rulesInForce(kabSolok, { on: plainDate("2020-12-31"), year: 2020, signed: true }).remediation?.from // => "national"
 */
export const kabSolok: RuleSet = extendRuleSet(national, {
  id: "kabSolok",
  name: "Kabupaten Solok",
  region: "13.02",
  sources: {
    "PERS-SOLOK-2020": {
      instrument: "pernyataan-pers",
      shortTitle: "Antara, Februari 2020",
      title: "Pernyataan pada penandatanganan perjanjian kinerja kepala perangkat daerah Kabupaten Solok",
      on: plainDate("2020-02-14"),
      publishedBy: "Antara",
    },
  },
  documents: [said({ kinds: ["perjanjian-kinerja"] }, [order, guideline, report])],
  purposes: [
    said({
      code: "assignment",
      title: {
        id: "Penugasan dari pemberi amanah kepada penerima amanah untuk melaksanakan program dengan indikator kinerja, sebagai komitmen terukur sesuai tugas, fungsi, dan wewenang",
        en: "The mandate giver assigns the mandate holder to carry out programmes with indicators: a measurable commitment within task, function and authority",
      },
    }),
    said({
      code: "integrity",
      title: {
        id: "Wujud komitmen nyata untuk meningkatkan integritas dan dasar evaluasi kinerja aparatur",
        en: "A real commitment to raise integrity, and the basis for evaluating the performance of the apparatus",
      },
    }),
    said({
      code: "realise",
      title: {
        id: "Perangkat daerah yang menandatangani wajib merealisasikan yang disepakati",
        en: "Agencies that signed must realise what they agreed",
      },
    }),
    said({
      code: "accountable",
      title: {
        id: "Dapat dipertanggungjawabkan kepada masyarakat; setiap perangkat daerah mengawal kegiatan di bidangnya",
        en: "Accountable to the public; each agency guards the carrying out of activities in its field",
      },
    }),
  ],
  reviews: [
    said({
      code: "monthly-meeting",
      title: { id: "Evaluasi bulanan pada rapat staf", en: "Monthly review at the staff meeting" },
      cadence: { kind: "each", length: "month" },
      force: "may",
    }),
  ],
  obligations: [
    signed({
      code: "report-at-meeting",
      title: {
        id: "Melaporkan pelaksanaan strategi dan realisasi anggaran",
        en: "Report how the strategy is carried out and the budget realised",
      },
      due: { kind: "each", length: "month" },
      proof: { kind: "duty-recorded" },
      force: "may",
      asks: "report",
    }),
    signed({
      code: "disburse-funds",
      title: {
        id: "Tidak ada kegiatan terencana yang dananya tidak dicairkan",
        en: "No planned activity is left without its funds disbursed",
      },
      due: { kind: "by-year-end" },
      proof: { kind: "funds-disbursed" },
      force: "must",
    }),
    signed({
      code: "realise-agreement",
      title: { id: "Merealisasikan yang diperjanjikan", en: "Realise what was agreed" },
      due: { kind: "by-year-end" },
      proof: { kind: "targets-reached" },
      force: "must",
    }),
  ],
});

/** Worked cases. */
export const stories: readonly Story[] = [
  story(
    {
      id: "Satu tahun penuh dalam jabatan dengan target yang tidak tercapai: diberi kesempatan enam bulan",
      en: "A full year in the post with a target missed: six months to improve",
    },
    {
      asOf: "2021-01-31",
      year: YEAR,
      signed: "2020-02-14",
      official: { heldSince: "2019-12-31" },
      promised: { ikm: { target: 80 } },
      reported: { ikm: 79 },
      expect: { recommended: { remediation: "open-remediation" }, missed: ["ikm"] },
    },
  ),
  story(
    {
      id: "Jabatan yang diduduki sejak 2 Januari belum satu tahun penuh: tidak ada kesempatan yang dibuka",
      en: "A post held since 2 January is no full year: no time to improve is opened",
    },
    {
      asOf: "2021-01-31",
      year: YEAR,
      signed: "2020-02-14",
      official: { heldSince: "2020-01-02" },
      promised: { ikm: { target: 80 } },
      reported: { ikm: 79 },
      expect: { recommended: {}, missed: ["ikm"] },
    },
  ),
  story(
    {
      id: "Kesempatan yang diberikan pada 1 Maret 2021 berjalan sampai dengan 1 September 2021",
      en: "A time to improve granted on 1 March 2021 runs until 1 September 2021",
    },
    {
      asOf: "2021-06-30",
      year: YEAR,
      signed: "2020-02-14",
      official: { heldSince: "2019-12-31" },
      promised: { ikm: { target: 80 } },
      reported: { ikm: 79 },
      granted: "2021-03-01",
      expect: { recommended: {}, remediation: "running", remediationUntil: "2021-09-01" },
    },
  ),
  story(
    {
      id: "Kegiatan terencana yang dananya tidak dicairkan melanggar kewajiban; tidak ada konsekuensi yang disebut untuk itu",
      en: "A planned activity whose funds were not disbursed breaks a duty; no consequence was named for it",
    },
    {
      asOf: "2021-01-31",
      year: YEAR,
      signed: "2020-02-14",
      promised: { ikm: { target: 80 } },
      reported: { ikm: 80 },
      programmes: { posyandu: { budgetRupiah: 100_000_000, paid: { "2020-12-31": 0 } } },
      expect: {
        duties: { "disburse-funds": "breached", "realise-agreement": "kept" },
        found: [],
        recommended: { remediation: "await-facts" },
      },
    },
  ),
];
