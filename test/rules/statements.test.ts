/**
 * What was announced, held against national law of its day: each statement of the sources with the verdict that a careful reading gives.
 */
import { describe, expect, it } from "vitest";

import {
  type Aspect,
  type AspectConformity,
  checkConformity,
  checkParameters,
  cite,
  type Conformity,
  conformityOf,
  evaluate,
  extendRuleSet,
  type Finding,
  forYear,
  holdsPost,
  type JudgedRecommendation,
  type Ladder,
  type Moment,
  national,
  type PerformanceAgreement,
  plainDate,
  type Post,
  type RuleSet,
  rulesInForce,
  since,
  weightOf,
  windowConformity,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kabSolok } from "perjanjian-kinerja/regencies/kabSolok";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";

import { aDossier } from "../support/aDossier.ts";
import { anAgreement, headOfAgency, secretaryOfAgency } from "../support/anAgreement.ts";
import { theRegion } from "../support/theRegion.ts";

const at = (on: string, year = Number(on.slice(0, 4))): Moment => ({ on: plainDate(on), year, signed: true });

const announced = (rules: RuleSet, moment: Moment, step: string): Conformity => {
  const found = checkConformity(rules, moment).find((one) => one.step === step);
  if (found === undefined) throw new RangeError(`There is no step "${step}".`);
  return found.conformity;
};
const aspect = ({ aspects }: Conformity, name: Aspect): AspectConformity | undefined =>
  aspects.find((one) => one.aspect === name);
const status = (conformity: Conformity, name: Aspect): string | undefined => aspect(conformity, name)?.status;
const parameter = (rules: RuleSet, moment: Moment, name: string): readonly string[] => [
  ...new Set(
    checkParameters(rules, moment)
      .filter((one) => one.parameter === name)
      .map((one) => one.status),
  ),
];

const MARCH_2022 = at("2022-03-31");
const MARCH_2024 = at("2024-03-25");
const JUNE_2019 = at("2019-06-11");

describe("Kabupaten Lebong, 31 March 2022", () => {
  const points = ["removal-from-post", "one-year-suspension", "demotion", "dismissal"];

  it("L22-5: that failing the agreement is met with four points of disciplinary punishment is harsher than the law allows", () => {
    for (const point of points) {
      expect(status(announced(kabLebong, MARCH_2022, point), "trigger")).toBe("harsher");
      expect(announced(kabLebong, MARCH_2022, point).status).toBe("harsher");
    }
  });

  it.each([
    ["L22-5 (1): holders released from post: the term no longer exists", "removal-from-post", "obsolete"],
    ["L22-5 (2): released from post for one year conforms as a kind", "one-year-suspension", "conforms"],
    ["L22-5 (3): golongan down one step is unclear", "demotion", "unclear"],
    ["L22-5 (4): PDTH is harsher than the law allows", "dismissal", "harsher"],
  ])("%s", (_, point, kind) => {
    expect(status(announced(kabLebong, MARCH_2022, point), "kind")).toBe(kind);
  });

  it("L22-5 (2): but what it is imposed for and the procedure are missing", () => {
    const relieved = announced(kabLebong, MARCH_2022, "one-year-suspension");
    expect([status(relieved, "trigger"), status(relieved, "procedure")]).toEqual(["harsher", "unclear"]);
    expect(aspect(relieved, "kind")?.national.map(({ article }) => article)).toEqual(["Pasal 8 ayat (4) huruf b"]);
  });

  it("L22-4: a discipline team that is responsible conforms", () => {
    expect(parameter(kabLebong, MARCH_2022, "oversight")).toEqual(["conforms"]);
  });

  it("L22-2: periodic monitoring, and evaluating slow performance at once, conform; a consequence is only for the law to give", () => {
    expect(parameter(kabLebong, MARCH_2022, "reviews")).toEqual(["conforms"]);
    expect(parameter(kabLebong, MARCH_2022, "review-frequency")).toEqual(["conforms"]);
    expect(rulesInForce(kabLebong, MARCH_2022).ladders.some(({ answers }) => answers.includes("slow-performer"))).toBe(
      false,
    );
  });

  it("L22-6: the pledge to resign is not self-executing; sanctions under the law conform", () => {
    expect(announced(kabLebong, MARCH_2022, "resignation").status).toBe("not-self-executing");
    expect(announced(kabLebong, MARCH_2022, "lawful-sanction").status).toBe("conforms");
  });

  it.each(["either", "both", "one-to-six"])(
    "L22-6a: whichever way clauses 1 and 6 are read (%s), the verdict is the same",
    (way) => {
      const read = extendRuleSet(kabLebong, {
        id: "baca",
        name: "Kabupaten Lebong",
        sources: {},
        choices: { "clauses-1-and-6": way },
      });
      expect(announced(read, MARCH_2022, "resignation").status).toBe("not-self-executing");
      expect(announced(read, MARCH_2022, "lawful-sanction").status).toBe("conforms");
    },
  );
});

describe("Kabupaten Lebong, 25 March 2024", () => {
  const [ladder] = rulesInForce(kabLebong, MARCH_2024).ladders;
  const [sanction] = ladder?.steps ?? [];

  /** How the sanction stands for one finding of 2024 alone. */
  function sanctioned(tell: (facts: ReturnType<typeof aDossier>) => ReturnType<typeof aDossier>): Conformity {
    const agreement = anAgreement({ year: 2024, signedOn: "2024-03-25" })
      .promising("cakupan", { targets: { "2024-Q2": 80 } })
      .prioritising("posyandu");
    const { recommendations } = evaluate(agreement, tell(aDossier(agreement)), kabLebong, plainDate("2024-07-05"));
    const found = recommendations.find(({ from }) => from === "firm-sanctions");
    if (found?.conformity === undefined) throw new RangeError("Nothing is recommended.");
    return found.conformity;
  }

  it("L24-7: sanctions by level when targets are missed are unclear: discipline and performance are mixed", () => {
    const conformity = announced(kabLebong, MARCH_2024, "sanction");
    expect([status(conformity, "kind"), conformity.requiresLegalReview]).toEqual(["unclear", true]);
    expect(aspect(conformity, "trigger")?.subjects?.map(({ subject }) => subject)).toEqual([
      "performance",
      "attendance",
      "programme",
    ]);
    expect(conformity.alternatives.map(({ code }) => code)).toEqual(["performance-track"]);
  });

  it("L24-5: that it rests on PermenPANRB 6/2022 conforms", () => {
    const { documents, sources } = rulesInForce(kabLebong, MARCH_2024);
    expect(documents?.basis.map(({ source }) => sources[source]?.shortTitle)).toContain("PermenPANRB 6/2022");
    expect(parameter(kabLebong, MARCH_2024, "documents")).toEqual(["conforms"]);
  });

  it("L24-8: no sanction attaches to the 6 of 18 regional indicators missed in 2023", () => {
    const { agreement, facts } = theRegion(2023, [
      [9, 6],
      [10, 12],
    ]);
    const { recommendations } = evaluate(agreement, facts, kabLebong, plainDate("2024-03-25"));
    expect(recommendations.filter(({ track }) => track === "local")).toEqual([]);
  });

  it("L24-11: not reaching targets as a breach of discipline is harsher: it is none since 31 August 2021", () => {
    const conformity = sanctioned((facts) => facts.reporting("cakupan", 79, { in: "2024-Q2" }));
    expect(aspect(conformity, "trigger")?.subjects?.map((one) => [one.subject, one.status])).toEqual([
      ["performance", "harsher"],
    ]);
  });

  it("L24-11: unclear attendance conforms only at the day counts of the law", () => {
    const conformity = sanctioned((facts) => facts.judging("attendance-unclear", "2024-05-20"));
    expect(status(conformity, "trigger")).toBe("unclear");
    expect(aspect(conformity, "trigger")?.why.en).toContain("conforms only at the day counts of the law");
    expect(aspect(conformity, "trigger")?.why.en).toContain("28 unexcused days in a year or 10 working days in a row");
  });

  it("L24-11: not running priority programmes conforms only if neglect and impact are proven", () => {
    const conformity = sanctioned((facts) => facts.notRunning("posyandu", "2024-05-20"));
    expect(status(conformity, "trigger")).toBe("unclear");
    expect(aspect(conformity, "trigger")?.why.en).toContain("are proven");
  });

  it("L24-10: evaluating every three months conforms", () => {
    expect(parameter(kabLebong, MARCH_2024, "reviews")).toEqual(["conforms"]);
    expect(parameter(kabLebong, MARCH_2024, "review-frequency")).toEqual(["conforms"]);
  });

  it("L24-12: proposing dismissal conforms in form; the kind is the honourable one, and needs a lawyer since 2023", () => {
    const conformity = announced(kabLebong, MARCH_2024, "dismissal-proposal");
    expect([status(conformity, "authority"), status(conformity, "procedure")]).toEqual(["conforms", "conforms"]);
    expect([status(conformity, "kind"), conformity.requiresLegalReview]).toEqual(["unclear", true]);
    expect(conformity.alternatives.map(({ code }) => code)).toContain("PDHTAPS");
    expect(conformity.alternatives.map(({ code }) => code)).not.toContain("PTDH");
  });

  it("L24-13: four clock-ins a day are a local arrangement, and unclear as evidence of absence", () => {
    expect(parameter(kabLebong, MARCH_2024, "oversight")).toEqual(["conforms"]);
    const agreement = anAgreement({ year: 2024, signedOn: "2024-03-25" });
    const facts = aDossier(agreement).clockingIn(1, "2024-05-20");
    expect(
      evaluate(agreement, facts, kabLebong, plainDate("2024-07-05")).findings.map(({ kind }) => kind),
    ).not.toContain("breach");
    expect(
      status(
        sanctioned((dossier) => dossier.judging("attendance-unclear", "2024-05-20")),
        "trigger",
      ),
    ).toBe("unclear");
  });

  it.each([
    ["2024-03-21", false],
    ["2024-03-22", true],
    ["2024-09-22", true],
    ["2024-09-23", false],
  ])("L24 E33: on %s replacing an official needs the Minister's consent: %s", (day, needed) => {
    const conformity = conformityOf(
      kabLebong,
      ladder!,
      { ...sanction!, effect: { kind: "post-lowered", term: "open-ended" } },
      at(day, 2024),
    );
    const procedure = aspect(conformity, "procedure");
    expect(procedure?.needsConsent ?? false).toBe(needed);
    expect(procedure?.national.some(({ source }) => source === "UU-10-2016")).toBe(needed);
  });

  it("L24 E33: a proposal of what takes no post needs none, nor does a post that the freeze does not protect", () => {
    expect(aspect(announced(kabLebong, MARCH_2024, "dismissal-proposal"), "procedure")?.needsConsent).toBeUndefined();
    const staff = { level: "pelaksana", employment: "PNS", findings: [] } as const;
    expect(
      aspect(conformityOf(kabLebong, ladder!, sanction!, MARCH_2024, staff), "procedure")?.needsConsent,
    ).toBeUndefined();
  });

  it("L24 E33: of functional officials only who heads a unit is covered, and a post does not say who does: it is unclear", () => {
    const proposed = { ...sanction!, effect: { kind: "post-lost", term: "open-ended" }, mode: "proposed" } as const;
    const procedureOf = (level: "jabatan-fungsional" | "administrator", on: string): AspectConformity | undefined =>
      aspect(
        conformityOf(kabLebong, ladder!, proposed, at(on, 2024), { level, employment: "PNS", findings: [] }),
        "procedure",
      );
    const functional = procedureOf("jabatan-fungsional", "2024-03-22");
    expect([functional?.status, functional?.needsConsent]).toEqual(["unclear", undefined]);
    expect(functional?.why.en).toContain("replacing an official who heads a unit needs");
    expect(functional?.why.id).toContain("penggantian pejabat yang memimpin unit kerja ");
    expect(procedureOf("jabatan-fungsional", "2024-03-21")?.status).toBe("conforms");
    const administrator = procedureOf("administrator", "2024-03-22");
    expect([administrator?.status, administrator?.needsConsent]).toEqual(["unclear", true]);
    expect(administrator?.why.en).not.toContain("who heads a unit");
  });

  it("L24 E33: where the region says when the term of office ends, consent is needed until then", () => {
    const term = { code: "2021", began: plainDate("2021-02-26"), ended: plainDate("2024-12-31") };
    const rules = extendRuleSet(kabLebong, {
      id: "kabLebongMasaJabatan",
      name: "Kabupaten Lebong",
      sources: { LANTIK: { instrument: "Keppres", title: "Pelantikan" } },
      termsOfOffice: [since("2021-02-26", { ...term, basis: cite("LANTIK") })],
    });
    const lowered = { ...sanction!, effect: { kind: "post-lowered", term: "open-ended" } } as const;
    const needed = (on: string): boolean =>
      aspect(conformityOf(rules, ladder!, lowered, at(on, 2024)), "procedure")?.needsConsent ?? false;
    expect([needed("2024-12-31"), needed("2025-01-01")]).toEqual([true, false]);
  });

  it("L24 E33: whether discipline counts as replacement is open, so that a lawyer looks at a proposal too", () => {
    const proposed = { ...sanction!, effect: { kind: "post-lost", term: "open-ended" }, mode: "proposed" } as const;
    const conformity = conformityOf(kabLebong, ladder!, proposed, MARCH_2024);
    expect([status(conformity, "procedure"), conformity.requiresLegalReview]).toEqual(["unclear", true]);
  });
});

describe("Kota Bekasi, 11 June 2019", () => {
  const basis = cite("SURAT-BEKASI-2019");
  /** The same letter, if removal followed the second evaluation. */
  const removing = extendRuleSet(kotaBekasi, {
    id: "bekasiKeras",
    name: "Kota Bekasi",
    sources: {},
    ladders: [
      forYear<Ladder>(2019, {
        code: "removal",
        title: { id: "Pemberhentian dari jabatan" },
        answers: ["statement-not-kept"],
        steps: [
          {
            code: "removal",
            title: { id: "Diberhentikan dari jabatan" },
            rank: 1,
            when: holdsPost,
            effect: { kind: "post-lost", term: "open-ended" },
            mode: "decided",
            by: "wali-kota",
          },
        ],
        basis,
      }),
    ],
  });

  it("B19-3: two evaluations after three and six months conform as coaching", () => {
    expect(parameter(kotaBekasi, JUNE_2019, "reviews")).toEqual(["conforms"]);
  });

  it("B19-3: if removal followed after six months it would be harsher: the law gives one year, then six months", () => {
    const conformity = announced(removing, JUNE_2019, "removal");
    expect(status(conformity, "trigger")).toBe("harsher");
    expect(aspect(conformity, "trigger")?.why.en).toContain("before the full time in the post");
    expect(aspect(conformity, "trigger")?.national.map(({ source }) => source)).toContain("UU-5-2014");
  });

  it("B19-3: the removal stays visible as announced, never hidden", () => {
    const agreement = anAgreement({ year: 2019, signedOn: "2019-06-11" });
    const poor = { nilai: "kurang", kepatuhan: "kurang", integritas: "kurang" };
    const facts = aDossier(agreement).evaluated("second-evaluation", "2019-12-11", poor);
    const { recommendations } = evaluate(agreement, facts, removing, plainDate("2019-12-31"));
    expect(recommendations.find(({ from }) => from === "removal")).toMatchObject({
      step: "removal",
      standsAs: "announced",
    });
  });

  it("B19-4: that results are a condition for resignation is not self-executing", () => {
    expect(announced(kotaBekasi, JUNE_2019, "resignation").status).toBe("not-self-executing");
  });

  it("B19-1: that it applies to echelons II to IV alike is clear for II, and unclear for III and IV in mid-2019", () => {
    const covers = rulesInForce(kotaBekasi, JUNE_2019).remediation?.covers ?? [];
    const clear = (post: Post): string | undefined => covers.find(({ levels }) => levels.includes(post.level))?.clear;
    expect([clear(headOfAgency), clear(secretaryOfAgency)]).toEqual(["clear", "requires-legal-review"]);
    const [removal] = rulesInForce(removing, JUNE_2019).ladders.filter(({ code }) => code === "removal");
    const verdict = (post: Post): string =>
      conformityOf(removing, removal!, removal!.steps[0]!, JUNE_2019, {
        level: post.level,
        employment: "PNS",
        findings: [] satisfies readonly Finding[],
      }).status;
    expect([verdict(headOfAgency), verdict(secretaryOfAgency)]).toEqual(["harsher", "unclear"]);
  });
});

describe("Kabupaten Solok, 14 February 2020", () => {
  it("S-4: failing for one year in a post and then six months to improve conforms: it is the national order", () => {
    const moment = at("2020-12-31");
    const { remediation } = rulesInForce(kabSolok, moment);
    expect([remediation?.from, remediation?.observation, remediation?.window]).toEqual([
      national.id,
      { unit: "years", count: 1 },
      { unit: "months", count: 6 },
    ]);
    expect(windowConformity(kabSolok, moment)).toBeUndefined();
    expect(checkConformity(kabSolok, moment)).toEqual([]);
  });

  it("S-5: that it rests on Perpres 29/2014 and PermenPANRB 53/2014 conforms: planning law", () => {
    const { documents, sources } = rulesInForce(kabSolok, at("2020-12-31"));
    const cited = (documents?.basis ?? []).map(({ source }) => sources[source]!);
    expect(cited.map(({ shortTitle }) => shortTitle)).toEqual([
      "Perpres 29/2014",
      "PermenPANRB 53/2014",
      "Antara, Februari 2020",
    ]);
    expect(cited.map(({ instrument }) => weightOf(instrument))).toEqual([
      "national-law",
      "national-law",
      "public-statement",
    ]);
    expect(parameter(kabSolok, at("2020-12-31"), "documents")).toEqual(["conforms"]);
  });
});

describe("every statement", () => {
  it("keeps its verdict apart from what is proposed: what the law does not carry is announced", () => {
    const agreement: PerformanceAgreement = anAgreement({ year: 2022, signedOn: "2022-03-31" }).promising("a", {
      target: 10,
    });
    const facts = aDossier(anAgreement({ year: 2022 })).reporting("a", 9);
    const steps = evaluate(agreement, facts, kabLebong, plainDate("2022-12-31")).recommendations.filter(
      (one): one is Extract<JudgedRecommendation, { kind: "step" }> => one.kind === "step",
    );
    expect(steps.map(({ step, standsAs }) => [step, standsAs])).toEqual([
      ["removal-from-post", "announced"],
      ["asked-to-resign", "announced"],
      ["made-to-resign", "announced"],
    ]);
  });
});
