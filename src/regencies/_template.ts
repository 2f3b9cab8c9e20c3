/**
 * Kabupaten Contoh, a made-up regency: copy this file, rename it, and say what your own sources say. Every clause and day in it is made up.
 *
 * @module regencies/kabContoh
 */
import {
  anyOf,
  cite,
  extendRuleSet,
  holdsPost,
  months,
  national,
  plainDate,
  priorityProgrammeNotRun,
  type RuleSet,
  since,
  targetMissed,
} from "../index.ts";

const pk = cite("PK-CONTOH-2025", "butir 7");

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
    since("2025-03-25", {
      code: "agreement-not-kept",
      title: { id: "Perjanjian kinerja tidak dipenuhi", en: "The agreement was not kept" },
      at: "yearly",
      when: anyOf(targetMissed("any"), priorityProgrammeNotRun),
      binds: "signatories",
      basis: pk,
    }),
  ],
  ladders: [
    since("2025-03-25", {
      code: "consequences",
      title: { id: "Konsekuensi perjanjian kinerja", en: "Consequences of the agreement" },
      answers: ["agreement-not-kept"],
      steps: [
        {
          code: "reassignment",
          title: { id: "Dipindahkan ke jabatan yang lebih rendah", en: "Moved to a lower post" },
          rank: 1,
          when: holdsPost,
          effect: { kind: "post-lowered", term: "open-ended" },
          mode: "proposed",
          by: "sekda",
        },
      ],
      binds: "signatories",
      basis: pk,
    }),
  ],
  remediation: [
    since("2025-03-25", {
      observation: months(12),
      window: months(3),
      counting: "first-day-not-counted",
      monthEnd: "end-early",
      employments: ["PNS"],
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
      binds: "signatories",
      basis: pk,
    }),
  ],
});
