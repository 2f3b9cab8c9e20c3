/**
 * Kabupaten Contoh, a made-up regency: copy this file, rename it, and say what your own sources say. Every clause and day in it is made up.
 *
 * @module regencies/kabContoh
 */
import {
  anyOf,
  cite,
  extendRuleSet,
  fromLightest,
  lowerPost,
  months,
  national,
  plainDate,
  priorityProgrammeNotRun,
  type RuleSet,
  ruleOn,
  saidSince,
  story,
  type Story,
  targetMissed,
} from "../index.ts";

const pk = cite("PK-CONTOH-2025", "butir 7");
const said = saidSince("2025-03-25", pk, "signatories");

/**
 * The rules of Kabupaten Contoh, made up for examples.
 *
 * @example
 * kabContoh.parent?.id // => "national"
 */
export const kabContoh: RuleSet = extendRuleSet(national, {
  id: "kabContoh",
  name: "Kabupaten Contoh",
  region: "99.01",
  sources: {
    "PK-CONTOH-2025": {
      instrument: "perjanjian-kinerja",
      shortTitle: "PK Contoh 2025",
      title: "Perjanjian Kinerja Kepala Perangkat Daerah Kabupaten Contoh Tahun 2025",
      on: plainDate("2025-03-25"),
    },
  },
  breaches: [
    said({
      code: "agreement-not-kept",
      title: { id: "Perjanjian kinerja tidak dipenuhi", en: "The agreement was not kept" },
      at: "yearly",
      when: anyOf(targetMissed("any"), priorityProgrammeNotRun),
    }),
  ],
  ladders: [
    said({
      code: "consequences",
      title: { id: "Konsekuensi perjanjian kinerja", en: "Consequences of the agreement" },
      answers: ["agreement-not-kept"],
      steps: fromLightest(
        lowerPost("sekda", {
          code: "reassignment",
          title: { id: "Dipindahkan ke jabatan yang lebih rendah", en: "Moved to a lower post" },
          mode: "proposed",
        }),
      ),
    }),
  ],
  remediation: [
    said({
      ...ruleOn(national, "remediation", "2025-03-25"),
      observation: months(12),
      window: months(3),
      covers: [
        {
          levels: ["jpt-pratama", "administrator"],
          shownBy: "target-or-grade",
          grades: ["kurang", "sangat-kurang"],
          doubtful: [],
          clear: "clear",
          basis: [pk],
        },
      ],
    }),
  ],
});

/** Worked cases: what a legal officer would say of these rules. */
export const stories: readonly Story[] = [
  story(
    {
      id: "Target stunting yang tercapai tepat bukan pelanggaran",
      en: "Meeting the stunting target exactly is no breach",
    },
    {
      asOf: "2026-01-31",
      signed: "2025-03-25",
      official: { heldSince: "2023-06-01" },
      promised: { stunting: { target: 14, polarity: "lower-is-better" } },
      reported: { stunting: 14 },
      expect: { found: [], missed: [] },
    },
  ),
  story(
    {
      id: "Seperseratus di atasnya adalah pelanggaran, dan membuka kesempatan memperbaiki kinerja selama tiga bulan",
      en: "One hundredth above it is a breach, and opens a three-month time to improve",
    },
    {
      asOf: "2026-01-31",
      signed: "2025-03-25",
      official: { heldSince: "2023-06-01" },
      promised: { stunting: { target: 14, polarity: "lower-is-better" } },
      reported: { stunting: 14.01 },
      expect: {
        found: ["agreement-not-kept"],
        recommended: { consequences: "reassignment", remediation: "open-remediation" },
        conformity: { reassignment: "harsher", remediation: "harsher" },
      },
    },
  ),
  story(
    {
      id: "Program prioritas yang tidak dijalankan adalah pelanggaran, juga bila semua target tercapai",
      en: "A priority programme that was not carried out is a breach, even where every target was met",
    },
    {
      asOf: "2025-12-31",
      signed: "2025-03-25",
      promised: { stunting: { target: 14, polarity: "lower-is-better" } },
      reported: { stunting: 12 },
      programmes: { posyandu: { priority: true, run: "not-done" } },
      expect: { found: ["agreement-not-kept"], missed: [] },
    },
  ),
];
