/**
 * Kabupaten Sumenep, 2023, as an outside author would write it: a work contract between the regent and the heads of agencies, repeated inside
 * agencies and kecamatan. Baperjakat studies the result, it stays secret, and the regent decides. Known from one press report.
 */
import { describe, expect, it } from "vitest";

import {
  checkConformity,
  checkRuleSet,
  cite,
  dutyBreached,
  extendRuleSet,
  forYear,
  holdsPost,
  national,
  plainDate,
  type RuleSet,
  type Story,
  story,
  weightOf,
} from "perjanjian-kinerja";
import { runStories, storyText } from "perjanjian-kinerja/testing";

const report = cite("PERS-SUMENEP-2023", undefined, "single-source");
const YEAR = 2023;

const kabSumenep: RuleSet = extendRuleSet(national, {
  id: "kabSumenep",
  name: "Kabupaten Sumenep",
  region: "35.29",
  sources: {
    "PERS-SUMENEP-2023": {
      instrument: "pernyataan-pers",
      shortTitle: "Pers daerah, 2023",
      title: "Pemberitaan kontrak kerja bupati dengan kepala perangkat daerah Kabupaten Sumenep",
      publishedBy: "pers daerah",
    },
  },
  purposes: [
    forYear(YEAR, {
      code: "passed-down",
      title: {
        id: "Kontrak kerja diulang di dalam perangkat daerah dan kecamatan",
        en: "The contract is repeated inside agencies and kecamatan",
      },
      basis: report,
    }),
  ],
  oversight: [
    forYear(YEAR, {
      code: "baperjakat",
      by: "baperjakat",
      does: "examines",
      title: {
        id: "Mengkaji hasil evaluasi, dengan uji kompetensi",
        en: "Studies the result of the evaluation, with a competence test",
      },
      basis: report,
    }),
  ],
  reviews: [
    forYear(YEAR, {
      code: "quarterly",
      title: { id: "Evaluasi kontrak kerja", en: "Evaluation of the work contract" },
      cadence: { kind: "each", length: "quarter" },
      force: "must",
      by: ["baperjakat"],
      publicity: "secret",
      basis: report,
    }),
  ],
  obligations: [
    forYear(YEAR, {
      code: "realise-programmes",
      title: { id: "Merealisasikan program", en: "Realise the programmes" },
      due: { kind: "each", length: "quarter" },
      proof: { kind: "duty-recorded" },
      force: "must",
      binds: "signatories",
      basis: report,
    }),
  ],
  breaches: [
    forYear(YEAR, {
      code: "not-realised",
      title: { id: "Program tidak terealisasi", en: "A programme was not realised" },
      at: "quarterly",
      when: dutyBreached("realise-programmes"),
      binds: "signatories",
      basis: report,
    }),
  ],
  ladders: [
    forYear(YEAR, {
      code: "sanction",
      title: { id: "Sanksi", en: "Sanction" },
      answers: ["not-realised"],
      steps: [
        {
          code: "sanctioned",
          title: { id: "Sanksi yang tidak disebut jenisnya", en: "A sanction, not said which" },
          rank: 1,
          when: holdsPost,
          effect: { kind: "not-said" },
          mode: "discretionary",
          by: "bupati",
        },
      ],
      binds: "signatories",
      basis: report,
    }),
    forYear(YEAR, {
      code: "repositioning",
      title: { id: "Penataan jabatan", en: "Repositioning" },
      answers: ["not-realised"],
      steps: [
        {
          code: "repositioned",
          title: { id: "Dipindahkan ke jabatan lain", en: "Moved to another post" },
          rank: 1,
          when: holdsPost,
          effect: { kind: "post-moved" },
          mode: "discretionary",
          by: "bupati",
        },
      ],
      binds: "signatories",
      basis: report,
    }),
  ],
});

const stories: readonly Story[] = [
  story("Program triwulan pertama tidak terealisasi: bupati dapat menjatuhkan sanksi atau memindahkan", {
    asOf: "2023-04-01",
    signed: "2023-01-15",
    duties: { "realise-programmes": { "2023-Q1": "not-done" } },
    expect: {
      found: ["not-realised"],
      recommended: { sanction: "sanctioned", repositioning: "repositioned" },
      conformity: { sanctioned: "unclear", repositioned: "unclear" },
    },
  }),
  story("Program triwulan pertama terealisasi: tidak ada yang mengikutinya", {
    asOf: "2023-04-01",
    signed: "2023-01-15",
    duties: { "realise-programmes": { "2023-Q1": "done" } },
    expect: { found: [], recommended: {} },
  }),
];

describe("Kabupaten Sumenep, 2023", () => {
  it("is free of contradictions, and stands on one press report", () => {
    expect(checkRuleSet(kabSumenep)).toEqual([]);
    expect(Object.values(kabSumenep.sources).map(({ instrument }) => weightOf(instrument))).toEqual([
      "public-statement",
    ]);
  });

  it("tells its stories", () => {
    expect(storyText(runStories(kabSumenep, stories), "en")).toContain("2 stories as expected, 0 not.");
  });

  it("punishes for neglect, whose impact would have to be proven, with what the source leaves unsaid", () => {
    const moment = { on: plainDate("2023-03-31"), year: 2023, signed: true };
    const verdicts = checkConformity(kabSumenep, moment).map(({ step, conformity }) => [
      step,
      conformity.status,
      conformity.aspects.map(({ aspect, status }) => `${aspect} ${status}`),
    ]);
    expect(verdicts).toEqual([
      ["sanctioned", "unclear", ["kind unclear", "trigger unclear", "authority conforms", "procedure conforms"]],
      ["repositioned", "unclear", ["kind unclear", "trigger unclear", "authority conforms", "procedure conforms"]],
    ]);
  });
});
