import { describe, expect, it } from "vitest";

import {
  type DisciplineBreachFact,
  evaluate,
  explain,
  extendRuleSet,
  type Fact,
  type Facts,
  type Impact,
  impacts,
  national,
  plainDate,
  rulesInForce,
  type RuleSet,
} from "perjanjian-kinerja";

import { anAgreement, camat, dossier, gained, promisedBy, reached } from "./given.ts";
import { breach, caseOf, disciplined, knowing, onDiscipline, punished, recommended, skp } from "./discipline.ts";

const RINGAN = "ringan: teguran-lisan | teguran-tertulis | pernyataan-tidak-puas-tertulis";
const SEDANG =
  "sedang: penundaan-kenaikan-gaji-berkala-1-tahun | penundaan-kenaikan-pangkat-1-tahun | penurunan-pangkat-1-tahun";
const BERAT = "berat: penurunan-jabatan-setingkat-12-bulan | pembebasan-menjadi-pelaksana-12-bulan | PDHTAPS";

const neglect = (id: string, on: string, other: Partial<DisciplineBreachFact> = {}) =>
  breach(id, "pasal-3-huruf-e", on, other);

/** What one proven breach of 2022 leads to. */
const follows = (duty: string, other: Partial<DisciplineBreachFact> = {}): readonly string[] =>
  recommended(disciplined([breach("satu", duty, "2022-05-10", other)], "2022-12-31"));

describe("the level of a breach", () => {
  it.each([
    "pasal-3-huruf-c",
    "pasal-3-huruf-d",
    "pasal-3-huruf-e",
    "pasal-3-huruf-f",
    "pasal-4-huruf-c",
    "pasal-5-huruf-f",
  ])("%s: light in the unit, medium in the agency, heavy in the state", (duty) => {
    expect(impacts.map((impact) => follows(duty, { impact }))).toEqual([[RINGAN], [SEDANG], [BERAT]]);
  });

  it.each([
    ["pasal-3-huruf-a", [BERAT, BERAT, BERAT]],
    ["pasal-3-huruf-b", [SEDANG, SEDANG, BERAT]],
    ["pasal-5-huruf-g", [SEDANG, SEDANG, BERAT]],
    ["pasal-4-huruf-a", [SEDANG, SEDANG, SEDANG]],
    ["pasal-4-huruf-i", [BERAT, BERAT, BERAT]],
    ["pasal-5-huruf-a", [BERAT, BERAT, BERAT]],
    ["pasal-5-huruf-k", [BERAT, BERAT, BERAT]],
    ["pasal-41", [BERAT, BERAT, BERAT]],
  ])("%s has a level of its own: %s", (duty, expected) => {
    expect(impacts.flatMap((impact) => follows(duty, { impact }))).toEqual(expected);
  });

  it.each([
    ["pasal-4-huruf-g", "negara"],
    ["pasal-4-huruf-h", "negara"],
    ["pasal-5-huruf-h", "negara"],
    ["pasal-5-huruf-i", "negara"],
    ["pasal-5-huruf-j", "negara"],
    ["pasal-5-huruf-m", "negara"],
    ["pasal-5-huruf-m", "unit-kerja"],
    ["pasal-4-huruf-d", "unit-kerja"],
  ] as const)("%s with impact on %s is not in the list of the law: a lawyer is asked for", (duty, impact: Impact) => {
    expect(follows(duty, { impact })).toEqual(["requires-legal-review: conduct-for-review"]);
  });

  it("every duty and prohibition of the law is there, each with a basis of its own and none better confirmed than its source", () => {
    const { discipline } = rulesInForce(national, { on: plainDate("2024-06-30"), year: 2024, signed: true });
    const codes = (discipline?.duties ?? []).map(({ code }) => code);
    const letters = (article: string, last: string): readonly string[] =>
      Array.from(
        { length: last.charCodeAt(0) - 96 },
        (_, index) => `pasal-${article}-huruf-${String.fromCharCode(97 + index)}`,
      );
    expect(codes.toSorted()).toEqual(
      [...letters("3", "h"), ...letters("4", "i"), ...letters("5", "n"), "pasal-41"].toSorted(),
    );
    const gift = discipline?.duties.find(({ code }) => code === "pasal-4-huruf-i")?.level;
    expect(gift).toMatchObject({ kind: "always", is: { basis: [{ confidence: "single-source" }] } });
    const arbitrary = discipline?.duties.find(({ code }) => code === "pasal-5-huruf-i")?.level;
    expect(arbitrary).toMatchObject({
      levels: {
        "unit-kerja": { basis: [{ article: "Pasal 12", confidence: "confirmed", articleConfidence: "inferred" }] },
        instansi: { basis: [{ article: "Pasal 13", confidence: "single-source", articleConfidence: "inferred" }] },
      },
      gap: [{ article: "Pasal 14", confidence: "single-source" }],
    });
  });

  it("waits for the impact where nobody found it, and for the form of a campaign", () => {
    const { impact: _nobodyFound, ...unweighed } = breach("satu", "pasal-3-huruf-e", "2022-05-10");
    const open = disciplined([unweighed], "2022-12-31");
    expect(recommended(open)).toEqual(["await-facts: conduct-open"]);
    expect(onDiscipline(open)[0]).toMatchObject({
      missing: [{ fact: "breach-impact", about: "satu", why: "not-recorded" }],
    });
    expect(follows("pasal-5-huruf-n")).toEqual(["await-facts: conduct-open"]);
    expect(follows("pasal-5-huruf-n", { manner: "ikut-kampanye-dengan-atribut" })).toEqual([SEDANG]);
    expect(follows("pasal-5-huruf-n", { manner: "mengerahkan-pns" })).toEqual([BERAT]);
    expect(follows("pasal-5-huruf-n", { manner: "menyanyi" })).toEqual(["requires-legal-review: conduct-for-review"]);
  });

  it("of a missing wealth report follows the post: a senior one is heavy, an administrator medium", () => {
    const facts: Facts = dossier(breach("lhkpn", "pasal-4-huruf-e", "2022-05-10"));
    const of = (agreement: ReturnType<typeof promisedBy>): readonly string[] =>
      recommended(evaluate(agreement, facts, national, plainDate("2022-12-31")));
    expect(of(anAgreement(2022))).toEqual([BERAT]);
    expect(of(promisedBy(camat, 2022))).toEqual([SEDANG]);
    expect(of(promisedBy({ title: "Staf", level: "pelaksana", role: "pelaksana" }, 2022))).toEqual([
      "requires-legal-review: conduct-for-review",
    ]);
  });

  it("of attendance is a matter of days, not of a recorded breach", () => {
    expect(follows("pasal-4-huruf-f")).toEqual(["await-facts: conduct-open"]);
  });

  it("of a duty that nobody listed goes to a lawyer, and so does any duty of PP 53/2010, which are not carried in", () => {
    expect(follows("pasal-9")).toEqual(["requires-legal-review: conduct-for-review"]);
    const old = disciplined([neglect("satu", "2019-05-10")], "2019-12-31");
    expect(onDiscipline(old)[0]?.because.parts?.map(({ code }) => code)).toEqual(["duty-not-carried-in"]);
  });
});

describe("a breach that is recorded", () => {
  it("E4 refusing to carry out a priority programme is punished by its proven impact; a programme that was not run is no breach by itself", () => {
    expect(follows("pasal-3-huruf-c")).toEqual([RINGAN]);
    const agreement = anAgreement(2022, {
      programmes: [{ id: "posyandu", name: "Posyandu", budgetRupiah: 1, priority: true }],
    });
    const facts = dossier(gained("2015-01-02"), reached(2022, 1), {
      kind: "programme-run",
      agreement: agreement.id,
      programme: "posyandu",
      carriedOut: false,
      on: plainDate("2022-11-01"),
    });
    expect(recommended(evaluate(agreement, facts, national, plainDate("2022-12-31")))).toEqual([]);
  });

  it("stands proven: an examination found it, and the authority picks the kind inside the level", () => {
    const [found] = onDiscipline(disciplined([neglect("satu", "2022-05-10")], "2022-12-31"));
    expect(found).toMatchObject({ kind: "punishment", level: "ringan", breaches: ["satu"], standsOn: "proven" });
    expect(found?.because.parts?.map(({ code }) => code)).toEqual(["breach-of-duty", "authority-picks"]);
    const picks = found?.because.parts?.find(({ code }) => code === "authority-picks");
    expect(picks?.basis).toMatchObject([{ source: "PER-BKN-6-2022", confidence: "single-source" }]);
  });

  it("only suspected waits for the examination; found not proven, nothing follows", () => {
    const suspected = neglect("satu", "2022-05-10", { finding: "suspected" });
    expect(recommended(disciplined([suspected], "2022-12-31"))).toEqual(["await-facts: conduct-open"]);
    const cleared = neglect("satu", "2022-05-10", { finding: "not-proven", reportedOn: plainDate("2022-07-01") });
    expect(recommended(disciplined([suspected, cleared], "2022-12-31"))).toEqual([]);
    expect(recommended(disciplined([suspected, cleared], "2022-06-30"))).toEqual(["await-facts: conduct-open"]);
  });

  it("twice on one day with different words contradicts itself, and nothing is said before somebody decides", () => {
    const facts = [neglect("satu", "2022-05-10"), neglect("satu", "2022-05-10", { impact: "negara" })];
    expect(recommended(disciplined(facts, "2022-12-31"))).toEqual(["await-facts: conduct-open"]);
    expect(onDiscipline(disciplined(facts, "2022-12-31"))[0]).toMatchObject({ missing: [{ why: "in-conflict" }] });
    const reported = { reportedOn: plainDate("2022-06-01") };
    const days = [neglect("satu", "2022-05-10", reported), neglect("satu", "2022-05-11", reported)];
    expect(disciplined(days.toReversed(), "2022-12-31").discipline).toEqual(disciplined(days, "2022-12-31").discipline);
  });

  it("proven and not proven in records of one day is neither: it waits for who decides", () => {
    const facts = [neglect("satu", "2022-05-10"), neglect("satu", "2022-05-10", { finding: "not-proven" })];
    for (const told of [facts, facts.toReversed()]) {
      const evaluation = disciplined(told, "2022-12-31");
      expect(recommended(evaluation)).toEqual(["await-facts: conduct-open"]);
      expect(onDiscipline(evaluation)[0]).toMatchObject({
        missing: [{ fact: "discipline-breach", about: "satu", why: "in-conflict" }],
      });
    }
    const cleared = facts.map((fact, index) => ({ ...fact, finding: "not-proven" as const, nature: String(index) }));
    expect(recommended(disciplined(cleared, "2022-12-31"))).toEqual([]);
  });

  it("is answered by a punishment, which ends the recommendation: nobody is punished twice for one breach", () => {
    const act = neglect("satu", "2022-05-10");
    const answered = disciplined([act, punished("teguran-lisan", "2022-07-01")], "2022-12-31");
    expect(recommended(answered)).toEqual([]);
    expect(caseOf(answered, "conduct/satu").because).toMatchObject({
      code: "conduct-answered",
      basis: [{ article: "Pasal 35 ayat (3)", articleConfidence: "single-source" }],
    });
    for (const answers of [["satu"], ["conduct/satu"]]) {
      const named = punished("teguran-lisan", "2022-07-01", { answers });
      expect(recommended(disciplined([act, named], "2022-12-31"))).toEqual([]);
    }
    // Recorded anew after the decision: by its own name it was punished; by the name of its case, only what was known then.
    const anew = neglect("satu", "2022-05-10", { impact: "instansi", reportedOn: plainDate("2022-09-01") });
    const after = (answers: readonly string[]): readonly string[] =>
      recommended(disciplined([act, punished("teguran-lisan", "2022-07-01", { answers }), anew], "2022-12-31"));
    expect(after(["satu"])).toEqual([]);
    expect(after(["conduct/satu"])).toEqual([SEDANG]);
    const other = punished("teguran-lisan", "2022-07-01", { answers: ["dua"] });
    expect(recommended(disciplined([act, other], "2022-12-31"))).toEqual([RINGAN]);
  });
});

describe("several breaches", () => {
  it("E22 found in one examination: one kind only, the heaviest", () => {
    const facts = [
      neglect("satu", "2022-05-10", { examination: "BAP-1" }),
      breach("dua", "pasal-3-huruf-c", "2022-05-11", { examination: "BAP-1", impact: "instansi" }),
    ];
    const evaluation = disciplined(facts, "2022-12-31");
    expect(recommended(evaluation)).toEqual([SEDANG]);
    expect(onDiscipline(evaluation)[0]).toMatchObject({ case: "conduct/BAP-1", breaches: ["dua", "satu"] });
    const only = onDiscipline(evaluation)[0]?.because.parts?.find(({ code }) => code === "heaviest-only");
    expect(only?.basis).toEqual([
      { source: "PP-94-2021", article: "Pasal 35 ayat (1)", confidence: "confirmed", articleConfidence: "inferred" },
    ]);
    // One punishment for the examination answers both.
    const answered = punished("penundaan-kenaikan-pangkat-1-tahun", "2022-08-01", { answers: ["conduct/BAP-1"] });
    expect(recommended(disciplined([...facts, answered], "2022-12-31"))).toEqual([]);
  });

  it("found in examinations of their own: one each", () => {
    const facts = [
      neglect("satu", "2022-05-10", { examination: "BAP-1" }),
      breach("dua", "pasal-3-huruf-c", "2022-05-11", { examination: "BAP-2", impact: "instansi" }),
    ];
    expect(recommended(disciplined(facts, "2022-12-31"))).toEqual([RINGAN, SEDANG]);
  });

  it("under two laws, found in one examination, go to a lawyer", () => {
    // PP 53/2010 with the duties of the later law, which it does not have: its own are not carried in.
    const [then, now] = national.discipline ?? [];
    const both: RuleSet = {
      ...national,
      discipline: (national.discipline ?? []).map((law) =>
        law === then ? { ...law, duties: now?.duties ?? [] } : law,
      ),
    };
    const facts = ["2021-08-30", "2021-08-31"].map((day) => neglect(day, day, { examination: "BAP-1" }));
    expect(recommended(disciplined(facts, "2021-12-31", { rules: both }))).toEqual([
      "requires-legal-review: acts-across-laws",
    ]);
    expect(recommended(disciplined(facts.slice(1), "2021-12-31", { rules: both }))).toEqual([RINGAN]);
  });

  it("of which one is open wait for it", () => {
    const facts = [
      neglect("satu", "2022-05-10", { examination: "BAP-1" }),
      neglect("dua", "2022-05-11", { examination: "BAP-1", finding: "suspected" }),
    ];
    expect(recommended(disciplined(facts, "2022-12-31"))).toEqual(["await-facts: conduct-open"]);
  });
});

describe("a breach of the same nature again", () => {
  const first = neglect("lama", "2021-10-04");
  const last = (kind: string): ReturnType<typeof punished> => punished(kind, "2021-12-01", { answers: ["lama"] });
  const again = neglect("baru", "2022-05-10");
  const repeated = (kind: string, rules: RuleSet = national): readonly string[] =>
    recommended(disciplined([first, last(kind), again], "2022-12-31", { rules }));

  describe("a repetition after a remedy changed the kind", () => {
    const first = neglect("satu", "2021-10-04");
    const reprimand = punished("teguran-tertulis", "2021-12-01", { answers: ["satu"] });
    const again = neglect("dua", "2022-05-10");
    const filed: Fact = {
      kind: "remedy-filed",
      decision: reprimand.id,
      remedy: "keberatan",
      on: plainDate("2021-12-06"),
    };
    const changed = (outcome: "lightened" | "aggravated", step: string): Fact => ({
      kind: "remedy-changed",
      decision: reprimand.id,
      remedy: "keberatan",
      outcome,
      step,
      on: plainDate("2021-12-20"),
    });
    const kindsAfter = (...facts: readonly Fact[]): readonly string[] =>
      recommended(disciplined([first, reprimand, again, ...facts], "2022-12-31"));

    it("H21 lightened to an oral reprimand, a written one is heavier and enough", () => {
      expect(kindsAfter(filed, changed("lightened", "teguran-lisan"))).toEqual([
        "ringan: teguran-tertulis | pernyataan-tidak-puas-tertulis",
      ]);
    });

    it("H21 aggravated to a statement of dissatisfaction, nothing light is heavier any more", () => {
      expect(kindsAfter(filed, changed("aggravated", "pernyataan-tidak-puas-tertulis"))).toEqual([
        "sedang: penundaan-kenaikan-gaji-berkala-1-tahun",
      ]);
    });

    it("H21 upheld or still pending, the written reprimand counts", () => {
      const upheld: Fact = {
        kind: "remedy-decided",
        decision: reprimand.id,
        remedy: "keberatan",
        outcome: "upheld",
        on: plainDate("2021-12-20"),
      };
      expect(kindsAfter(filed, upheld)).toEqual(["ringan: pernyataan-tidak-puas-tertulis"]);
      expect(kindsAfter(filed)).toEqual(["ringan: pernyataan-tidak-puas-tertulis"]);
    });
  });

  it("H21 neglect of duties, written reprimand, and the same again: statement of dissatisfaction", () => {
    expect(repeated("teguran-tertulis")).toEqual(["ringan: pernyataan-tidak-puas-tertulis"]);
    const [found] = onDiscipline(disciplined([first, last("teguran-tertulis"), again], "2022-12-31"));
    expect(found?.because.parts).toHaveLength(1);
    expect(found?.because.parts?.[0]?.parts?.[0]).toMatchObject({
      code: "repeated-nature",
      basis: [{ article: "Pasal 35 ayat (2)", confidence: "confirmed", articleConfidence: "inferred" }],
    });
  });

  it("an oral reprimand leaves both heavier kinds of the level to the authority", () => {
    expect(repeated("teguran-lisan")).toEqual(["ringan: teguran-tertulis | pernyataan-tidak-puas-tertulis"]);
  });

  it("E24 when the last kind was the heaviest of its level the next level follows, unless the other reading is taken", () => {
    expect(repeated("pernyataan-tidak-puas-tertulis")).toEqual(["sedang: penundaan-kenaikan-gaji-berkala-1-tahun"]);
    const choices = { "repeat-beyond-level": "top-of-level" };
    const other = extendRuleSet(national, { id: "lain", name: "Lain", sources: {}, choices });
    expect(repeated("pernyataan-tidak-puas-tertulis", other)).toEqual(["ringan: pernyataan-tidak-puas-tertulis"]);
    expect(explain(disciplined([first, last("pernyataan-tidak-puas-tertulis"), again], "2022-12-31"), "id")).toContain(
      'dibaca sebagai "dapat naik ke tingkat berikutnya"',
    );
  });

  it("E25 counts after many years too, because no limit in time is known", () => {
    const late = neglect("baru", "2031-05-10");
    expect(recommended(disciplined([first, last("teguran-tertulis"), late], "2031-12-31"))).toEqual([
      "ringan: pernyataan-tidak-puas-tertulis",
    ]);
    const { discipline } = rulesInForce(national, { on: plainDate("2024-06-30"), year: 2024, signed: true });
    expect(discipline?.repetition?.lookBack).toBe("not-stated");
  });

  it("is none where the natures differ, the earlier one was never punished, or the punishment came only after the act", () => {
    const other = breach("baru", "pasal-3-huruf-c", "2022-05-10");
    expect(recommended(disciplined([first, last("teguran-tertulis"), other], "2022-12-31"))).toEqual([RINGAN]);
    const named = neglect("baru", "2022-05-10", { nature: "terlambat melapor" });
    expect(recommended(disciplined([first, last("teguran-tertulis"), named], "2022-12-31"))).toEqual([RINGAN]);
    for (const day of ["2021-11-30", "2021-12-01"]) {
      const together = [neglect("baru", day), first, last("teguran-tertulis")];
      expect(recommended(disciplined(together, "2022-12-31"))).toEqual([RINGAN]);
    }
    const after = [neglect("baru", "2021-12-02"), first, last("teguran-tertulis")];
    expect(recommended(disciplined(after, "2022-12-31"))).toEqual(["ringan: pernyataan-tidak-puas-tertulis"]);
    expect(recommended(disciplined([first, again], "2022-12-31"))).toEqual([RINGAN, RINGAN]);
  });

  it("by what the authority calls one nature is one across duties", () => {
    const facts = [
      neglect("lama", "2021-10-04", { nature: "kelalaian" }),
      last("teguran-tertulis"),
      breach("baru", "pasal-3-huruf-d", "2022-05-10", { nature: "kelalaian" }),
    ];
    expect(recommended(disciplined(facts, "2022-12-31"))).toEqual(["ringan: pernyataan-tidak-puas-tertulis"]);
  });

  it("after a kind that the new law does not know goes to a lawyer: the two cannot be compared", () => {
    expect(repeated("penurunan-pangkat-3-tahun")).toEqual(["requires-legal-review: conduct-for-review"]);
  });

  it("E19 never touches attendance: its days are added up instead, where the law says so", () => {
    const { discipline } = rulesInForce(national, { on: plainDate("2024-06-30"), year: 2024, signed: true });
    expect(discipline?.repetition?.attendanceExempt).toMatchObject([
      { source: "PER-BKN-6-2022", article: "Pasal 46 ayat (7)", confidence: "single-source" },
    ]);
  });
});

describe("a recorded result of the individual targets", () => {
  it("H11, E2 40 % for 2018 was a medium breach, by the law of the end of that year", () => {
    const evaluation = disciplined([skp(2018, 40)], "2019-01-31");
    expect(recommended(evaluation)).toEqual([SEDANG]);
    expect(onDiscipline(evaluation)[0]?.because.basis).toEqual([
      { source: "PP-53-2010", article: "Pasal 9 angka 12", confidence: "confirmed" },
    ]);
  });

  it("H12 20 % for 2018 was a heavy one, with the heavy kinds of that law", () => {
    expect(recommended(disciplined([skp(2018, 20)], "2019-01-31"))).toEqual([
      "berat: penurunan-pangkat-3-tahun | pemindahan-dalam-rangka-penurunan-jabatan | pembebasan-dari-jabatan | PDHTAPS | PTDH",
    ]);
  });

  it.each([
    [24.99, "berat"],
    [25, "sedang"],
    [50, "sedang"],
    [50.01, undefined],
    [100, undefined],
    [0, "berat"],
  ])("%d %% is %s: both bounds lie in the middle band", (percent, level) => {
    const found = recommended(disciplined([skp(2018, percent)], "2019-01-31")).map((one) => one.split(":")[0]);
    expect(found).toEqual(level === undefined ? [] : [level]);
  });

  it("E2 is judged by the end of its own year: 40 % for 2020 was a breach, and after the repeal it goes to a lawyer", () => {
    expect(recommended(disciplined([skp(2020, 40)], "2021-08-30"))).toEqual([SEDANG]);
    expect(recommended(disciplined([skp(2020, 40)], "2021-08-31"))).toEqual([
      "requires-legal-review: act-under-earlier-law",
    ]);
  });

  it("E3 40 % for 2021 is none, because the rule ended before the year did; the other reading asks a lawyer", () => {
    const evaluation = disciplined([skp(2021, 40)], "2021-12-31");
    expect(recommended(evaluation)).toEqual([]);
    expect(caseOf(evaluation, "skp-result/2021").because).toMatchObject({
      code: "skp-rule-ended",
      parts: [{ code: "reading", values: { taken: "no-breach" } }],
    });
    const choices = { "skp-year-of-repeal": "requires-legal-review" };
    const rules = extendRuleSet(national, { id: "lain", name: "Lain", sources: {}, choices });
    expect(recommended(disciplined([skp(2021, 40)], "2021-12-31", { rules }))).toEqual([
      "requires-legal-review: skp-rule-ended",
    ]);
  });

  it.each([2022, 2024])("E1 of %i is no breach, however low: that law knows no duty to reach targets", (year) => {
    const evaluation = disciplined([skp(year, 1)], `${String(year)}-12-31`);
    expect(recommended(evaluation)).toEqual([]);
    expect(caseOf(evaluation, `skp-result/${String(year)}`).because.code).toBe("skp-no-breach");
  });

  it("attainment of an agreement never is one: a target of 2018 missed by far says nothing here", () => {
    expect(recommended(disciplined([reached(2018, 1)], "2018-12-31"))).toEqual([]);
  });

  it("is no breach before its year has ended, is answered once, and is open while its records contradict each other", () => {
    expect(recommended(disciplined([{ ...skp(2018, 40), on: plainDate("2018-07-01") }], "2018-12-30"))).toEqual([]);
    const kind = "penundaan-kenaikan-pangkat-1-tahun";
    expect(recommended(disciplined([skp(2018, 40), punished(kind, "2019-03-01")], "2019-12-31"))).toEqual([]);
    expect(recommended(disciplined([skp(2018, 40), skp(2018, 60)], "2019-01-31"))).toEqual([
      "await-facts: skp-contested",
    ]);
  });
});

describe("candidates and contract staff", () => {
  const act = (impact: Impact) => [neglect("satu", "2024-05-10", { impact })];
  const of = (employment: Facts["employment"], impact: Impact, on = "2024-12-31"): readonly string[] =>
    recommended(disciplined(act(impact), on, { employment }));

  it("E41 a candidate (CPNS) is reprimanded like a civil servant, and dismissed for a medium or heavy breach: in which form is not confirmed", () => {
    expect(of("CPNS", "unit-kerja")).toEqual([RINGAN]);
    expect(of("CPNS", "instansi")).toEqual(["requires-legal-review: candidate-dismissed"]);
    expect(of("CPNS", "negara")).toEqual(["requires-legal-review: candidate-dismissed"]);
    const [found] = onDiscipline(disciplined(act("negara"), "2024-12-31", { employment: "CPNS" }));
    expect(found?.because.basis).toEqual([{ source: "PP-94-2021", confidence: "single-source" }]);
  });

  it("E40 the law reaches contract staff (PPPK) by reference only: a lawyer is asked for, and why is cited", () => {
    for (const impact of impacts) expect(of("PPPK", impact)).toEqual(["requires-legal-review: law-by-reference"]);
    const [found] = onDiscipline(disciplined(act("negara"), "2024-12-31", { employment: "PPPK" }));
    expect(found?.because.basis).toEqual([
      { source: "PP-49-2018", article: "Pasal 52 ayat (3)", confidence: "single-source" },
    ]);
  });

  it("before a law speaks of contract staff there is no answer", () => {
    const facts = [neglect("satu", "2018-05-10")];
    expect(recommended(disciplined(facts, "2018-12-31", { employment: "PPPK" }))).toEqual([
      "requires-legal-review: conduct-for-review",
    ]);
  });
});

describe("what a law says of punishments together", () => {
  const { discipline } = rulesInForce(national, { on: plainDate("2024-06-30"), year: 2024, signed: true });

  it("H20, E23 a lighter kind waits for the one that runs, a heavier one replaces it, by the rank of the kinds", () => {
    expect(discipline?.overlap).toMatchObject({ heavier: "replaces", other: "waits" });
    const rank = (code: string): number => discipline?.kinds.find((kind) => kind.code === code)?.rank ?? 0;
    expect(rank("penurunan-pangkat-1-tahun")).toBeLessThan(rank("penurunan-jabatan-setingkat-12-bulan"));
    const facts = [
      punished("penurunan-jabatan-setingkat-12-bulan", "2024-02-01"),
      punished("penurunan-pangkat-1-tahun", "2024-06-03"),
    ];
    const { impositions } = disciplined(facts, "2024-12-31").standing;
    expect(impositions.map(({ step, from, until, state }) => [step, from, until, state])).toEqual([
      ["penurunan-jabatan-setingkat-12-bulan", "2024-02-01", "2025-01-31", "running"],
      ["penurunan-pangkat-1-tahun", "2025-02-01", "2026-01-31", "waiting"],
    ]);
  });

  it("what stands in for an allowance cut is as heavy as the cut", () => {
    for (const { substituteFor, rank, level } of discipline?.kinds ?? []) {
      if (substituteFor === undefined) continue;
      expect(discipline?.kinds.find(({ code }) => code === substituteFor)).toMatchObject({ rank, level });
    }
  });

  it("no pay rise and no promotion while a medium or heavy one runs", () => {
    expect(discipline?.whileServing).toMatchObject({
      says: { levels: ["sedang", "berat"], withholds: ["periodic-pay-rise", "promotion"] },
      basis: [{ article: "Pasal 55 ayat (1)", confidence: "single-source" }],
    });
  });

  it("E26 no post comes back by itself after the twelve months", () => {
    expect(discipline?.afterTerm).toMatchObject({
      says: "no-automatic-return",
      basis: [{ source: "PER-BKN-6-2022", confidence: "single-source" }],
    });
  });

  it("E27 since 31 August 2021 no kind takes a post without a term; until then one did", () => {
    const endless = (on: string): readonly string[] =>
      (rulesInForce(national, { on: plainDate(on), year: 2021, signed: true }).discipline?.kinds ?? [])
        .filter(({ effect }) => effect.kind === "post-lost" && effect.term === "open-ended")
        .map(({ code }) => code);
    expect([endless("2021-08-30"), endless("2021-08-31")]).toEqual([["pembebasan-dari-jabatan"], []]);
  });

  it("E28 rank is lowered only for one year, as a medium kind that stands in, and E29 the allowance cut stays suspended", () => {
    const kinds = discipline?.kinds ?? [];
    expect(kinds.filter(({ effect }) => effect.kind === "rank-lowered")).toMatchObject([
      { level: "sedang", applies: "transitional", effect: { term: { unit: "years", count: 1 } } },
    ]);
    expect(kinds.filter(({ effect }) => effect.kind === "allowance-cut").map(({ applies }) => applies)).toEqual([
      "suspended",
      "suspended",
      "suspended",
    ]);
  });

  it("says none of it for PP 53/2010, of which it is not confirmed", () => {
    const old = rulesInForce(national, { on: plainDate("2019-06-30"), year: 2019, signed: true }).discipline;
    expect([old?.overlap, old?.repetition, old?.whileServing, old?.candidates, old?.sameBreach]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(old?.duties).toEqual([]);
  });

  it("E33 a punishment that takes the post in the election freeze meets an obstacle that is not settled", () => {
    const [found] = onDiscipline(disciplined([neglect("satu", "2024-03-04", { impact: "negara" })], "2024-04-01"));
    expect(found?.obstacles?.map(({ kind, state }) => [kind, state])).toEqual([["election-freeze", "unclear"]]);
    const [light] = onDiscipline(disciplined([neglect("satu", "2024-03-04")], "2024-04-01"));
    expect(light?.obstacles).toBeUndefined();
  });
});

describe("acts around 31 August 2021", () => {
  it("of one examination under two laws go to a lawyer", () => {
    const facts = [
      neglect("dua", "2021-09-01", { examination: "BAP-1" }),
      neglect("satu", "2021-08-30", { examination: "BAP-1" }),
    ];
    expect(recommended(disciplined(facts, "2021-12-31", { rules: knowing(2021) }))).toEqual([
      "requires-legal-review: conduct-for-review",
    ]);
  });
});
