import { describe, expect, it } from "vitest";

import {
  type Effect,
  evaluate,
  explain,
  extendRuleSet,
  type Fact,
  national,
  type PerformanceAgreement,
  plainDate,
  type Post,
  type Route,
  type RuleSet,
  since,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";

import { basis, breach, inQuarter, ladder, quarterly, ruled, step } from "../consequence/aLadder.ts";
import { appraised, camat, dossier, ended, gained, granted, headOfAgency, promisedBy } from "../consequence/given.ts";
import { disciplined, missed as missedOn, onDiscipline } from "../consequence/discipline.ts";
import { anAgreement, regent, secretaryOfAgency } from "../support/anAgreement.ts";
import { aDossier } from "../support/aDossier.ts";
import { recommendationFrom } from "../support/ask.ts";

/** Every quarter a missed target answers with one effect. */
const announcing = (effect: Effect): RuleSet =>
  ruled(
    [since("2014-01-01", { ...breach(), basis })],
    [since("2014-01-01", { ...ladder(step("langkah", 1, { effect })), basis })],
  );

const missed = inQuarter(2024, 1, 9, "2024-03-31");

function heldBy(post: Post): PerformanceAgreement {
  return { ...quarterly(2024), mandateHolder: { name: "Siti Contoh", post } };
}

function routesOf(effect: Effect, post: Post = headOfAgency, ...events: readonly Fact[]): readonly Route[] {
  const facts = dossier(gained("2010-01-04", { post }), missed, ...events);
  const { recommendations } = evaluate(heldBy(post), facts, announcing(effect), plainDate("2024-04-30"));
  return recommendations.find(({ kind }) => kind === "step")?.routes ?? [];
}

/** The kind, and who decides it. */
const told = (routes: readonly Route[]): readonly string[] =>
  routes.map(({ kind, title, authority }) => {
    const who = authority.kind === "named" ? authority.first.code : authority.because.code;
    return `${kind ?? title.en ?? title.id}: ${who}`;
  });

const PPK = "pejabat-pembina-kepegawaian";

describe("the lawful way of a step", () => {
  it("is that of its kind, where the law lists it", () => {
    expect(told(routesOf({ kind: "reprimand", form: "oral" }, camat))).toEqual(["teguran-lisan: jpt-pratama"]);
  });

  it("is that of the kinds nearest to it, where the law does not list it", () => {
    expect(told(routesOf({ kind: "post-lost", term: "open-ended" }))).toEqual([
      `penurunan-jabatan-setingkat-12-bulan: ${PPK}`,
      `pembebasan-menjadi-pelaksana-12-bulan: ${PPK}`,
    ]);
  });

  it("L24-12 of a dismissal is that of PDHTAPS, by the regent on a proposal", () => {
    const [route] = routesOf({ kind: "dismissal", honour: "dishonourable" });
    expect(route).toMatchObject({
      kind: "PDHTAPS",
      authority: { first: { code: PPK }, proposedBy: "pejabat-yang-berwenang" },
    });
  });

  it("lists the steps that are missing, and takes those that are recorded under the id of its finding", () => {
    const effect: Effect = { kind: "post-lowered", term: { unit: "months", count: 12 } };
    const [before] = routesOf(effect);
    expect(before?.procedure?.lacking).toEqual([
      "first-summons",
      "team",
      "examination",
      "examination-record",
      "decision",
    ]);
    const { recommendations } = evaluate(
      heldBy(headOfAgency),
      dossier(missed),
      announcing(effect),
      plainDate("2024-04-30"),
    );
    const [finding = ""] = recommendations.flatMap((one) => (one.kind === "step" ? one.findings : []));
    const summons: Fact = {
      kind: "summoned",
      case: finding,
      call: "first",
      examinationOn: plainDate("2024-05-13"),
      on: plainDate("2024-04-29"),
    };
    const [after] = routesOf(effect, headOfAgency, summons);
    expect(after?.procedure?.lacking).toEqual(["team", "examination", "examination-record", "decision"]);
  });

  it("of a light punishment needs no team", () => {
    const [route] = routesOf({ kind: "reprimand", form: "oral" }, camat);
    expect(route?.procedure?.lacking).toEqual(["first-summons", "examination", "examination-record", "decision"]);
  });

  it("L24-7 of contract staff names nobody, and none of the kinds of civil servants", () => {
    const facts = { ...dossier(gained("2010-01-04", { post: camat }), missed), employment: "PPPK" } as const;
    const rules = announcing({ kind: "reprimand", form: "oral" });
    const { recommendations } = evaluate(heldBy(camat), facts, rules, plainDate("2024-04-30"));
    expect(told(recommendations.find(({ kind }) => kind === "step")?.routes ?? [])).toEqual([
      "discipline of contract staff: authority-of-contract-staff",
    ]);
  });

  it("is none for what the law offers nothing like, and for what nobody imposes", () => {
    expect(routesOf({ kind: "post-moved" })).toEqual([]);
    expect(routesOf({ kind: "resignation" })).toEqual([]);
    expect(routesOf({ kind: "reward", what: "award" })).toEqual([]);
  });

  it("follows the post that is held now and not the one on the agreement; an acting post changes nothing", () => {
    const reprimand: Effect = { kind: "reprimand", form: "oral" };
    const promoted = gained("2024-04-01", { post: headOfAgency });
    expect(told(routesOf(reprimand, camat, promoted))).toEqual([`teguran-lisan: ${PPK}`]);
    const acting = gained("2024-04-01", { post: headOfAgency, appointment: "acting" });
    expect(told(routesOf(reprimand, camat, acting))).toEqual(["teguran-lisan: jpt-pratama"]);
  });

  it("goes on to the next higher authority where the post of the first is recorded as vacant", () => {
    const vacant: Fact = {
      kind: "authority-place",
      authority: "jpt-pratama",
      held: "vacant",
      on: plainDate("2024-04-02"),
    };
    expect(told(routesOf({ kind: "reprimand", form: "oral" }, camat, vacant))).toEqual([`teguran-lisan: ${PPK}`]);
  });
});

describe("a sanction that is not named", () => {
  const sanctioned = (giver: Post, post: Post): readonly Route[] => {
    const agreement = anAgreement({ year: 2024, signedOn: "2024-03-25", giver, post }).promising("coverage", {
      targets: { "2024-Q1": 80 },
    });
    const facts = aDossier(agreement).reporting("coverage", 79.99, { in: "2024-Q1" });
    const evaluation = evaluate(agreement, facts, kabLebong, plainDate("2024-04-01"));
    return recommendationFrom(evaluation, "firm-sanctions")?.routes ?? [];
  };

  it("L24-7: could be of any level, and each level has its own authority: heads of agency alone hold the light one", () => {
    expect(told(sanctioned(headOfAgency, secretaryOfAgency))).toEqual([
      "a punishment of the light level: jpt-pratama",
      `a punishment of the medium level: ${PPK}`,
      `a punishment of the heavy level: ${PPK}`,
    ]);
  });

  it("L24-7: of a head of agency every level is the regent's", () => {
    expect(
      new Set(
        sanctioned(regent, headOfAgency).map(({ authority }) => authority.kind === "named" && authority.first.code),
      ),
    ).toEqual(new Set([PPK]));
  });
});

describe("the lawful way of a punishment that discipline law provides", () => {
  const found = (id: string): Fact => ({
    kind: "discipline-breach",
    id,
    duty: "pasal-3-huruf-e",
    finding: "proven",
    impact: "unit-kerja",
    examination: "BAP-1",
    on: plainDate("2024-03-04"),
  });
  const routeWith = (...events: readonly Fact[]): Route | undefined =>
    onDiscipline(disciplined([found("satu"), found("dua"), ...events], "2024-04-30"))[0]?.routes?.[0];

  it.each(["conduct/BAP-1", "satu", "BAP-1"])("takes the steps and the failures that are recorded under %s", (id) => {
    const summons: Fact = {
      kind: "summoned",
      case: id,
      call: "first",
      examinationOn: plainDate("2024-05-13"),
      on: plainDate("2024-04-29"),
    };
    const idle: Fact = {
      kind: "authority-failed",
      case: id,
      authority: PPK,
      how: "did-not-punish",
      on: plainDate("2024-04-29"),
    };
    const route = routeWith(summons, idle);
    expect(route?.procedure?.cases).toEqual(["conduct/BAP-1", "dua", "satu", "BAP-1"]);
    expect(route?.procedure?.lacking).toEqual(["examination", "examination-record", "decision"]);
    expect(route?.authority).toMatchObject({ first: { as: "for-idle" } });
    expect(routeWith()?.authority).toMatchObject({ first: { code: PPK, as: "named" } });
  });

  it("names a case once that is its own breach", () => {
    const days = ["2024-03-04", "2024-03-06", "2024-03-13"].map(plainDate);
    const [one] = onDiscipline(disciplined(missedOn(...days), "2024-04-30"));
    expect(one?.routes?.[0]?.procedure?.cases).toEqual(["absence/2024"]);
  });
});

describe("the performance track", () => {
  const routesOn = (day: string, ...events: readonly Fact[]): readonly (readonly [string, readonly string[]])[] =>
    evaluate(
      promisedBy(camat, 2022),
      dossier(gained("2020-01-01", { post: camat }), appraised(2022, "sangat-kurang"), ...events),
      national,
      plainDate(day),
    ).recommendations.map(({ kind, routes = [] }) => [kind, told(routes)]);

  const failed: readonly Fact[] = [granted(2022, "2023-01-15"), ended(2022, false, "2023-07-16")];
  const below: Fact = { kind: "retested", year: 2022, result: "below-standard", on: plainDate("2023-08-01") };

  it("says of the grant, of the re-test and of the placement that the law does not say who decides", () => {
    const received: Fact = { kind: "appraisal-received", year: 2022, on: plainDate("2022-12-31") };
    expect(routesOn("2023-02-01", received)).toEqual([
      ["open-remediation", ["the grant of a time to improve: authority-of-performance-track"]],
    ]);
    expect(routesOn("2023-08-01", ...failed)).toEqual([
      ["re-test", ["the re-test of competence: authority-of-performance-track"]],
    ]);
    expect(routesOn("2023-08-02", ...failed, below)).toEqual([
      ["placement", ["the placement: authority-of-performance-track"]],
    ]);
  });

  it("H15: ends with a dismissal that the appointing authority decides, which is inferred", () => {
    const place: Fact = { kind: "placed", year: 2022, as: "temporary", on: plainDate("2023-08-15") };
    expect(routesOn("2024-08-15", ...failed, below, place)).toEqual([
      ["honourable-dismissal", [`the honourable dismissal: ${PPK}`]],
    ]);
  });
});

describe("the explanation", () => {
  const evaluation = evaluate(
    heldBy(camat),
    dossier(gained("2010-01-04", { post: camat }), missed),
    announcing({ kind: "delayed", what: "promotion", term: { unit: "years", count: 1 } }),
    plainDate("2024-04-30"),
  );

  it("says in both languages by whom", () => {
    expect(explain(evaluation, "id")).toContain(
      "Yang berwenang — penundaan kenaikan pangkat selama 1 tahun: pejabat pembina kepegawaian (bupati atau wali kota)",
    );
    expect(explain(evaluation, "en")).toContain(
      "Who may decide — promotion in rank delayed for one year: the appointing authority (the regent or mayor)",
    );
  });
});

describe("a local rule set", () => {
  it("cannot give anybody the power to punish", () => {
    const [law] = national.authority ?? [];
    const own = { id: "kabBaru", name: "Kabupaten Baru", sources: {}, authority: law === undefined ? [] : [law] };
    // The type of a draft has no such slice; stored data could.
    expect(() => extendRuleSet(national, own as Parameters<typeof extendRuleSet>[1])).toThrow(/authority/u);
  });
});
