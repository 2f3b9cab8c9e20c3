/**
 * Kota Surabaya, 2024, as an outside author would write it: a performance contract down to heads of puskesmas, looked at every three months
 * before the press; who misses an item is replaced or rotated automatically, who reaches all is promoted. Known from the press alone.
 */
import { describe, expect, it } from "vitest";

import {
  checkConformity,
  checkRuleSet,
  cite,
  extendRuleSet,
  forYear,
  holdsPost,
  national,
  plainDate,
  type RuleSet,
  type Story,
  story,
  targetMissed,
  targetsReached,
  weightOf,
} from "perjanjian-kinerja";
import { runStories, storyText } from "perjanjian-kinerja/testing";

const report = cite("PERS-SURABAYA-2024", undefined, "confirmed");
// Nobody says at which review it is seen that everything was reached; the only one named is every three months.
const byInference = cite("PERS-SURABAYA-2024", undefined, "inferred");
const YEAR = 2024;

const kotaSurabaya: RuleSet = extendRuleSet(national, {
  id: "kotaSurabaya",
  name: "Kota Surabaya",
  region: "35.78",
  sources: {
    "PERS-SURABAYA-2024": {
      instrument: "pernyataan-pers",
      shortTitle: "Pers daerah, Januari 2024",
      title: "Pemberitaan penandatanganan kontrak kinerja 2024 Kota Surabaya",
      publishedBy: "pers daerah",
    },
  },
  signatories: [
    forYear(YEAR, {
      code: "kepala-puskesmas",
      title: { id: "Kepala puskesmas", en: "Head of a puskesmas" },
      part: "signs",
      counterparties: [],
      basis: report,
    }),
  ],
  reviews: [
    forYear(YEAR, {
      code: "quarterly",
      title: { id: "Evaluasi kontrak kinerja", en: "Evaluation of the performance contract" },
      cadence: { kind: "each", length: "quarter" },
      force: "must",
      by: ["wali-kota"],
      publicity: "press",
      basis: report,
    }),
  ],
  breaches: [
    forYear(YEAR, {
      code: "item-unmet",
      title: { id: "Butir kontrak kinerja tidak terpenuhi", en: "An item of the contract was not met" },
      at: "quarterly",
      when: targetMissed("any"),
      binds: "signatories",
      basis: report,
    }),
  ],
  merits: [
    forYear(YEAR, {
      code: "all-reached",
      title: { id: "Seluruh butir tercapai", en: "Every item was reached" },
      at: "quarterly",
      when: targetsReached("all"),
      binds: "signatories",
      basis: [report, byInference],
    }),
  ],
  ladders: [
    // Replaced or rotated, and no order between them: two ladders, of which the mayor takes one.
    forYear(YEAR, {
      code: "replacement",
      title: { id: "Penggantian", en: "Replacement" },
      answers: ["item-unmet"],
      steps: [
        {
          code: "replaced",
          title: { id: "Otomatis diganti", en: "Replaced automatically" },
          rank: 1,
          when: holdsPost,
          effect: { kind: "post-lost", term: "open-ended" },
          mode: "deemed",
          by: "wali-kota",
        },
      ],
      binds: "signatories",
      basis: report,
    }),
    forYear(YEAR, {
      code: "rotation",
      title: { id: "Rotasi", en: "Rotation" },
      answers: ["item-unmet"],
      steps: [
        {
          code: "rotated",
          title: { id: "Otomatis dirotasi", en: "Rotated automatically" },
          rank: 1,
          when: holdsPost,
          effect: { kind: "post-moved" },
          mode: "deemed",
          by: "wali-kota",
        },
      ],
      binds: "signatories",
      basis: report,
    }),
    forYear(YEAR, {
      code: "reward",
      title: { id: "Penghargaan", en: "Reward" },
      answers: ["all-reached"],
      steps: [
        {
          code: "promoted",
          title: { id: "Promosi", en: "Promotion" },
          rank: 1,
          when: holdsPost,
          effect: { kind: "reward", what: "promotion" },
          mode: "decided",
          by: "wali-kota",
        },
      ],
      binds: "signatories",
      basis: report,
    }),
  ],
});

const puskesmas = { title: "Kepala Puskesmas", level: "jabatan-fungsional", role: "kepala-puskesmas" } as const;
const told = {
  asOf: "2024-04-01",
  signed: "2024-01-15",
  promised: { imunisasi: { target: { "2024-Q1": 95 } } },
} as const;

const stories: readonly Story[] = [
  story(
    "Kepala perangkat daerah dengan 94,99 dari 95: diumumkan diganti atau dirotasi; keduanya lebih berat dari hukum",
    {
      ...told,
      reported: { imunisasi: { "2024-Q1": 94.99 } },
      expect: {
        found: ["item-unmet"],
        recommended: { replacement: "replaced", rotation: "rotated" },
        conformity: { replaced: "harsher", rotated: "harsher" },
      },
    },
  ),
  story("Kepala puskesmas dengan tepat 95: tidak ada pelanggaran, dan promosi", {
    ...told,
    official: { post: puskesmas },
    reported: { imunisasi: { "2024-Q1": 95 } },
    expect: { found: [], recommended: { reward: "promoted" } },
  }),
  story("Yang tidak menandatangani tidak terikat", {
    asOf: told.asOf,
    promised: told.promised,
    reported: { imunisasi: { "2024-Q1": 94.99 } },
    expect: { found: [], recommended: {}, missed: ["imunisasi"] },
  }),
];

describe("Kota Surabaya, 2024", () => {
  it("is free of contradictions, and stands on nothing but the press", () => {
    expect(checkRuleSet(kotaSurabaya)).toEqual([]);
    expect(Object.values(kotaSurabaya.sources).map(({ instrument }) => weightOf(instrument))).toEqual([
      "public-statement",
    ]);
  });

  it("tells its stories", () => {
    expect(storyText(runStories(kotaSurabaya, stories), "en")).toContain("3 stories as expected, 0 not.");
  });

  it("takes a post for a missed target, which is no breach of discipline since 31 August 2021", () => {
    const moment = { on: plainDate("2024-03-31"), year: 2024, signed: true };
    const verdicts = checkConformity(kotaSurabaya, moment).map(({ step, conformity }) => [
      step,
      conformity.status,
      conformity.aspects.map(({ aspect, status }) => `${aspect} ${status}`),
    ]);
    expect(verdicts).toEqual([
      ["replaced", "harsher", ["kind obsolete", "trigger harsher", "authority conforms", "procedure unclear"]],
      ["rotated", "harsher", ["kind unclear", "trigger harsher", "authority conforms", "procedure unclear"]],
      ["promoted", "unclear", ["kind unclear"]],
    ]);
  });

  it("replaces nobody without the consent of the Minister from 22 March 2024 on, and not a day sooner", () => {
    const consentOn = (on: string) =>
      checkConformity(kotaSurabaya, { on: plainDate(on), year: 2024, signed: true })
        .filter(({ step }) => step === "replaced")
        .flatMap(({ conformity }) => conformity.aspects.map(({ needsConsent = false }) => needsConsent));
    expect(consentOn("2024-03-21")).toEqual([false, false, false, false]);
    expect(consentOn("2024-03-22")).toEqual([false, false, false, true]);
  });
});
