import {
  allOf,
  always,
  anyOf,
  checkConformity,
  cite,
  type Conformity,
  conformityOf,
  countOutcomes,
  type Effect,
  explain,
  extendRuleSet,
  factsKnownOn,
  formatBasis,
  forYear,
  indicatorsOf,
  type JudgedRecommendation,
  judged,
  measure,
  missedIndicators,
  months,
  not,
  type Period,
  periodEnd,
  plainDate,
  type PostLevel,
  priorityProgrammeNotRun,
  reviewsOf,
  type RuleSet,
  targetMissed,
  trace,
  weightOf,
  years,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { expect, it } from "vitest";

import { aDossier } from "../support/aDossier.ts";
import { anAgreement, camat, headOfAgency, regent, secretaryOfAgency, staffMember } from "../support/anAgreement.ts";
import {
  alternativesOf,
  aspectsOf,
  atSigning,
  conformityFrom,
  conformityIn,
  evaluated,
  findingsOf,
  groundlessIn,
  obligationsIn,
  oversightOf,
  purposeOf,
  recommendationFrom,
  rulesOf,
  stepFrom,
} from "../support/ask.ts";
import { theRegion } from "../support/theRegion.ts";

const rules = rulesOf(kabLebong, 2024);

/** A rate of 80 in each quarter and a priority programme. */
const agreement = anAgreement({ year: 2024, signedOn: "2024-03-25" })
  .promising("coverage", { targets: { "2024-Q1": 80, "2024-Q2": 80, "2024-Q3": 80, "2024-Q4": 80 } })
  .prioritising("clean water");
const dossier = aDossier(agreement).holding(headOfAgency, "2022-06-01");
/** Nothing to complain of but the target, which is not reported yet. */
const orderly = dossier.clearing("attendance-unclear", "2024-03-31").running("clean water", "2024-03-31");
const met = orderly.reporting("coverage", 80, { in: "2024-Q1" });
const missed = orderly.reporting("coverage", 79.99, { in: "2024-Q1" });

const documents = ["perjanjian-kinerja", "skp", "pakta-integritas"] as const;
const signingAll = documents.reduce((all, kind) => all.withDocument(kind, "2024-03-25"), agreement);

it("L24-1: the agreement, the SKP and the integrity pact are signed together", () => {
  expect(rules.documents?.kinds).toEqual(documents);
  const [duty] = obligationsIn(evaluated(signingAll, dossier, kabLebong, "2024-03-25"), "sign-documents");
  expect(duty).toMatchObject({ state: "kept", dueBy: "2024-03-25", doneOn: "2024-03-25" });
});

it("L24-1: a pact signed a day later is late; one that is not listed is unknown, and missing only where that is recorded", () => {
  const two = agreement.withDocument("perjanjian-kinerja", "2024-03-25").withDocument("skp", "2024-03-25");
  const onNextDay = (of: typeof agreement, facts: typeof dossier = dossier): unknown =>
    obligationsIn(evaluated(of, facts, kabLebong, "2024-03-26"), "sign-documents")[0];
  expect(onNextDay(two.withDocument("pakta-integritas", "2024-03-26"))).toMatchObject({ state: "late", daysLate: 1 });
  const missing = [{ fact: "document", about: "pakta-integritas", why: "not-recorded" }];
  expect(onNextDay(two)).toMatchObject({ state: "unknown", because: { missing } });
  const recorded = dossier.neglecting("sign-documents", "2024-03-26");
  expect(onNextDay(two, recorded)).toMatchObject({ state: "breached", daysLate: 1, knownOn: "2024-03-26" });
  expect(onNextDay(two, dossier.neglecting("sign-agreement", "2024-03-26"))).toMatchObject({ state: "unknown" });
});

it("L24-1: three sign on the day, the others follow, and each agreement tells by itself whether and when", () => {
  const states = ["2024-03-25", "2024-03-25", "2024-03-25", "2024-04-02", undefined].map((signedOn) => {
    const one = anAgreement({ year: 2024, dpaOn: "2024-02-25", ...(signedOn === undefined ? {} : { signedOn }) });
    const [duty] = obligationsIn(evaluated(one, aDossier(one), kabLebong, "2024-04-02"), "sign-agreement");
    return [duty?.state, duty?.daysLate];
  });
  expect(states).toEqual([
    ["kept", undefined],
    ["kept", undefined],
    ["kept", undefined],
    ["late", 8],
    ["breached", 8],
  ]);
  expect(rules.signatories.find(({ code }) => code === "sekda")).toMatchObject({
    part: "signs",
    counterparties: ["bupati"],
  });
});

it("L24-2: who came to the signing is recorded, who did not is recorded, and the rest is not known", () => {
  const report = { on: "2024-03-25", by: "the first report" };
  const ofCamat = aDossier(anAgreement({ year: 2024, signedOn: "2024-04-02", post: camat }));
  expect(atSigning(ofCamat.attending(report))).toMatchObject({ kind: "told", fact: { attended: true } });
  expect(atSigning(ofCamat.absent(report))).toMatchObject({ kind: "told", fact: { attended: false } });
  expect(atSigning(ofCamat)).toEqual({ kind: "silent" });
});

it("L24-2: to be absent from the ceremony is no breach; the agreement binds from the day it is signed", () => {
  const signer = anAgreement({ year: 2024, signedOn: "2024-03-25", dpaOn: "2024-02-26", post: camat });
  const absent = aDossier(signer).absent({ on: "2024-03-25", by: "the first report" });
  const evaluation = evaluated(signer, absent, kabLebong, "2024-03-26");
  expect(obligationsIn(evaluation, "sign-agreement")).toMatchObject([{ state: "kept" }]);
  expect(evaluation.findings).toEqual([]);
});

it("L24-2a: where two reports of one day disagree on who was there, it stays unknown, with both sources", () => {
  const day = "2024-03-25";
  const disputed = dossier.attending({ on: day, by: "the first report" }).absent({ on: day, by: "the second report" });
  expect(atSigning(disputed)).toMatchObject({
    kind: "in-conflict",
    facts: [{ source: "the first report" }, { source: "the second report" }],
  });
  const agreed = dossier.absent({ on: day, by: "the first report" }).absent({ on: day, by: "the second report" });
  expect(atSigning(agreed)).toMatchObject({ kind: "told", fact: { attended: false } });
});

it("L24-2a: a later fact decides the conflict, from its day on", () => {
  const day = "2024-03-25";
  const decided = dossier
    .attending({ on: day, by: "the first report" })
    .absent({ on: day, by: "the second report" })
    .absent({ on: "2024-03-28", by: "the attendance list" });
  expect(atSigning(factsKnownOn(decided, plainDate("2024-03-27"))).kind).toBe("in-conflict");
  expect(atSigning(factsKnownOn(decided, plainDate("2024-03-28")))).toMatchObject({
    kind: "told",
    fact: { attended: false, source: "the attendance list" },
  });
});

it("L24-2a: figures in conflict are no finding either way, until a later one decides", () => {
  const disputed = orderly
    .reporting("coverage", 80, { in: "2024-Q1", on: "2024-04-05" })
    .reporting("coverage", 79.99, { in: "2024-Q1", on: "2024-04-05" });
  const evaluation = evaluated(agreement, disputed, kabLebong, "2024-04-05");
  expect(evaluation.measurements[0]).toMatchObject({ kind: "unmeasured", reason: "conflicting-actuals" });
  expect(findingsOf(evaluation, "discipline-violation")).toMatchObject([{ kind: "unknown" }]);
  const decided = disputed.reporting("coverage", 80, { in: "2024-Q1", on: "2024-04-06" });
  expect(findingsOf(evaluated(agreement, decided, kabLebong, "2024-04-06"), "discipline-violation")).toEqual([]);
});

it("L24-3: echelon III signs with its head of agency, not with the regent", () => {
  expect(rules.signatories.find(({ code }) => code === "eselon-iii")).toMatchObject({
    part: "signs",
    counterparties: ["kepala-perangkat-daerah"],
  });
});

it.each([
  ["2024-01-02", "2024-01-03", "kept", "2024-02-02", undefined],
  ["2024-01-02", "2024-02-02", "kept", "2024-02-02", undefined],
  ["2024-01-02", "2024-02-03", "late", "2024-02-02", 1],
  ["2024-01-02", "2024-03-25", "late", "2024-02-02", 52],
  ["2024-01-31", "2024-02-29", "kept", "2024-02-29", undefined],
  ["2024-01-31", "2024-03-01", "late", "2024-02-29", 1],
  ["2023-01-31", "2023-02-28", "kept", "2023-02-28", undefined],
  ["2023-01-31", "2023-03-01", "late", "2023-02-28", 1],
])("L24-4: with the budget document of %s, a signature of %s is %s", (dpaOn, signedOn, state, dueBy, daysLate) => {
  const one = anAgreement({ year: Number(dpaOn.slice(0, 4)), signedOn, dpaOn });
  const [duty] = obligationsIn(evaluated(one, aDossier(one), kabLebong, signedOn), "sign-agreement");
  expect([duty?.state, duty?.dueBy, duty?.daysLate]).toEqual([state, dueBy, daysLate]);
});

it("L24-4: what is signed months late is still valid: it is measured, judged and has its consequences", () => {
  const late = { ...agreement, budgetDocumentApprovedOn: plainDate("2024-01-02") };
  const evaluation = evaluated(late, missed, kabLebong, "2024-04-01");
  expect(obligationsIn(evaluation, "sign-agreement")).toMatchObject([{ state: "late", daysLate: 52 }]);
  expect(evaluation.measurements[0]).toMatchObject({ kind: "measured", outcome: "missed" });
  expect(findingsOf(evaluation, "discipline-violation")).toMatchObject([{ kind: "breach" }]);
});

it("L24-4: without the day of the budget document nobody is called late", () => {
  const [duty] = obligationsIn(evaluated(agreement, dossier, kabLebong, "2024-12-31"), "sign-agreement");
  expect(duty).toMatchObject({ state: "unknown", because: { missing: [{ fact: "due-day" }] } });
});

it("L24-5: the documents rest on PermenPANRB 6/2022, which weighs as law, beside what was said to the press", () => {
  const basis = rules.documents?.basis ?? [];
  expect(formatBasis(basis, rules.sources, "id")).toContain("PermenPANRB 6/2022");
  expect(basis.map(({ source }) => weightOf(rules.sources[source]!.instrument))).toEqual([
    "public-statement",
    "national-law",
  ]);
  expect(rules.sources["PERMENPAN-RB-6-2022"]?.title).toContain("Nomor 6 Tahun 2022");
});

it("L24-6: an agreement is commitment, yardstick, and the basis of reward and sanction, of monitoring and of the SKP", () => {
  const national = rules.purposes.filter(({ from }) => from === "national").map(({ code }) => code);
  expect(national).toEqual(["commitment", "yardstick", "reward-and-sanction", "monitoring", "skp"]);
  expect(purposeOf(rules, "commitment")).toContain("integrity, accountability, transparency and performance");
  expect(purposeOf(rules, "reward-and-sanction")).toContain("The basis of reward and sanction");
});

it("L24-7: the regent may sanction heads of agency, and each head at his own level", () => {
  expect(oversightOf(rules, "regent-imposes", "heads-impose")).toEqual([
    "bupati imposes",
    "kepala-perangkat-daerah imposes",
  ]);
});

it("L24-7: a target missed by a hundredth may be sanctioned, at discretion; one that is met may not", () => {
  expect(recommendationFrom(evaluated(agreement, missed, kabLebong, "2024-04-01"), "firm-sanctions")).toMatchObject({
    step: "sanction",
    mode: "discretionary",
    by: "bupati",
    effect: { kind: "not-said" },
    standsAs: "announced",
  });
  expect(stepFrom(evaluated(agreement, met, kabLebong, "2024-04-01"), "firm-sanctions")).toBe("nothing");
});

it.each([
  ["the regent, of a head of agency", regent, headOfAgency, "bupati", "conforms"],
  ["a head of agency, of an echelon III", headOfAgency, secretaryOfAgency, "kepala-perangkat-daerah", "unclear"],
])("L24-7: at the level of %s, the one who gave the mandate may sanction", (_, giver, post, by, authority) => {
  const own = anAgreement({ year: 2024, signedOn: "2024-03-25", giver, post }).promising("coverage", {
    targets: { "2024-Q1": 80, "2024-Q2": 80 },
  });
  const facts = aDossier(own)
    .reporting("coverage", 79.99, { in: "2024-Q1" })
    .imposing("sanction", "2024-04-10")
    .reporting("coverage", 79.99, { in: "2024-Q2" });
  const on = (day: string): JudgedRecommendation | undefined =>
    recommendationFrom(evaluated(own, facts, kabLebong, day), "firm-sanctions");
  const [sanction, proposal] = [on("2024-04-09"), on("2024-06-30")];
  expect(sanction).toMatchObject({ step: "sanction", by, conformity: { status: "harsher" } });
  expect(sanction?.kind === "step" && sanction.conformity && aspectsOf(sanction.conformity)).toEqual({
    kind: "unclear",
    trigger: "harsher",
    authority,
    procedure: "unclear",
  });
  // Whoever only proposes needs no power to decide.
  expect(proposal).toMatchObject({ step: "dismissal-proposal", mode: "proposed", by });
  expect(proposal?.kind === "step" && proposal.conformity && aspectsOf(proposal.conformity).authority).toBe("conforms");
});

it("L24-7: without an agreement nobody knows who gave the mandate: whether he may decide is unclear, that he may propose is not", () => {
  expect(aspectsOf(conformityIn(kabLebong, 2024, "sanction")).authority).toBe("unclear");
  expect(aspectsOf(conformityIn(kabLebong, 2024, "dismissal-proposal")).authority).toBe("conforms");
});

it("L24-7: against the law the sanction is unclear, as its kind is not said, and mixes discipline with performance", () => {
  const conformity = conformityIn(kabLebong, 2024, "sanction");
  expect(aspectsOf(conformity)).toMatchObject({ kind: "unclear", trigger: "harsher" });
  expect(conformity.requiresLegalReview).toBe(true);
  expect(alternativesOf(conformity)).toEqual(["performance-track"]);
});

/** The firm sanctions of 2024, where the region says which sanction and whose. */
const sanctioning = (effect: Effect, by: string, level: PostLevel): Conformity => {
  const ladder = rules.ladders.find(({ code }) => code === "firm-sanctions");
  const [step] = ladder?.steps ?? [];
  if (ladder === undefined || step === undefined) throw new RangeError("There is no step.");
  const moment = { on: plainDate("2024-06-30"), year: 2024, signed: true };
  return conformityOf(kabLebong, ladder, { ...step, effect, by }, moment, { level, employment: "PNS", findings: [] });
};

const ringan: Effect = { kind: "reprimand", form: "written" };
const sedang: Effect = { kind: "delayed", what: "promotion", term: years(1) };
const berat: Effect = { kind: "post-lost", term: years(1) };

it.each([
  ["ringan", ringan, "jpt-pratama", "conforms", "unclear"],
  ["sedang", sedang, "jpt-pratama", "conforms", "unclear"],
  ["berat", berat, "jpt-pratama", "conforms", "unclear"],
  ["ringan", ringan, "administrator", "unclear", "conforms"],
  ["sedang", sedang, "administrator", "conforms", "unclear"],
  ["berat", berat, "administrator", "conforms", "unclear"],
  ["sedang", sedang, "pengawas", "conforms", "conforms"],
  ["berat", berat, "pengawas", "conforms", "unclear"],
] as const)(
  "L24-7: that it is for him to impose a punishment of level %s, of %j, on %s is %s for the regent, %s for a head of agency",
  (_, effect, level, regentMay, headMay) => {
    const may = ["bupati", "kepala-perangkat-daerah"].map((by) => aspectsOf(sanctioning(effect, by, level)).authority);
    expect(may).toEqual([regentMay, headMay]);
  },
);

it.each([
  [6, "penundaan-kenaikan-gaji-berkala-1-tahun"],
  [9, "penundaan-kenaikan-pangkat-1-tahun"],
  [12, "penurunan-pangkat-1-tahun"],
])(
  "L24-7: a quarter less allowance for %i months is listed and not applied yet; what stands in for it is %s",
  (count, code) => {
    const cut = sanctioning({ kind: "allowance-cut", percent: 25, term: months(count) }, "bupati", "jpt-pratama");
    expect(aspectsOf(cut)).toMatchObject({ kind: "unclear", authority: "conforms" });
    expect(alternativesOf(cut)).toEqual([code, "performance-track"]);
  },
);

it.each<[string, Effect, readonly string[]]>([
  ["a reprimand", ringan, []],
  ["a whole golongan", { kind: "rank-lowered", by: "golongan", term: years(1) }, ["penurunan-pangkat-1-tahun"]],
  [
    "the post for good",
    { kind: "post-lost", term: "open-ended" },
    ["penurunan-jabatan-setingkat-12-bulan", "pembebasan-menjadi-pelaksana-12-bulan"],
  ],
  ["a dismissal without honour", { kind: "dismissal", honour: "dishonourable" }, ["PDHTAPS"]],
])("L24-7: in place of %s the law offers what is of the same sort and not heavier", (_, effect, offered) => {
  expect(alternativesOf(sanctioning(effect, "bupati", "jpt-pratama"))).toEqual([...offered, "performance-track"]);
});

it.each<[string, Effect, readonly string[]]>([
  ["the post for six months", { kind: "post-lost", term: months(6) }, ["pembebasan-menjadi-pelaksana-12-bulan"]],
  [
    "a tenth less allowance for three months",
    { kind: "allowance-cut", percent: 10, term: months(3) },
    ["penundaan-kenaikan-pangkat-1-tahun", "penurunan-pangkat-1-tahun"],
  ],
  [
    "a promotion delayed for six months",
    { kind: "delayed", what: "promotion", term: months(6) },
    ["penundaan-kenaikan-pangkat-1-tahun"],
  ],
])("L24-7: in place of %s, which the law does not know, nothing that lasts longer is offered", (_, effect, heavier) => {
  const offered = alternativesOf(sanctioning(effect, "bupati", "jpt-pratama"));
  expect(offered.filter((code) => heavier.includes(code))).toEqual([]);
});

it("L24-7: of contract staff it is not confirmed who may punish, and nothing that is for civil servants is offered", () => {
  const contract = evaluated(agreement, missed.employedAs("PPPK"), kabLebong, "2024-04-01");
  const conformity = conformityFrom(contract, "firm-sanctions");
  expect(aspectsOf(conformity)).toEqual({ kind: "unclear", trigger: "harsher", authority: "unclear" });
  expect([conformity.requiresLegalReview, conformity.alternatives]).toEqual([true, []]);
  expect(
    aspectsOf(
      conformityFrom(evaluated(agreement, missed.employedAs("CPNS"), kabLebong, "2024-04-01"), "firm-sanctions"),
    ),
  ).toHaveProperty("trigger");
});

it("L24-7: in Indonesian it is said how things stand on the day, for what it is imposed, and that it is harsher than national law", () => {
  const text = explain(evaluated(agreement, missed, kabLebong, "2024-04-01"), "id");
  expect(text).toContain("Keadaan per 1 April 2024.");
  expect(text).toContain("**Terhadap hukum nasional: lebih berat daripada ketentuan nasional; perlu telaah hukum**");
  expect(text).toContain("dasar penjatuhan: lebih berat daripada ketentuan nasional — sejak 31 Agustus 2021");
  expect(text).toContain("menduduki jabatan Kepala Dinas Kesehatan, sejak 1 Juni 2022");
  expect(text).not.toMatch(/pemicu|memegang jabatan/u);
});

/** Six below the target of 10, seven at it, five above it. */
const report2023 = theRegion(2023, [
  [9.99, 6],
  [10, 7],
  [10.01, 5],
]);
const measured2023 = measure(
  report2023.agreement,
  report2023.facts,
  rulesOf(kabLebong, 2023).attainment,
  plainDate("2024-03-25"),
);

it("L24-8: of 18 regional indicators of 2023, 6 missed the target and some exceeded it", () => {
  expect(countOutcomes(measured2023, "2023")).toEqual({
    total: 18,
    missed: 6,
    met: 7,
    exceeded: 5,
    unmeasured: 0,
    notDue: 0,
  });
});

it("L24-8: a figure stands with its percent sign, a level without a unit, and the formula in words", () => {
  const one = anAgreement({ year: 2024, signedOn: "2024-03-25" })
    .promising("coverage", { target: 20 })
    .promising("poverty", { target: 20, polarity: "lower-is-better" })
    .promising("SAKIP", { target: "BB", scale: "sakip" });
  const facts = aDossier(one).reporting("coverage", 19).reporting("poverty", 21).reporting("SAKIP", "B");
  const evaluation = evaluated(one, facts, kabLebong, "2024-12-31");
  const lines = (language: "id" | "en"): readonly (string | undefined)[] =>
    evaluation.measurements.map(({ because }) => trace(because, evaluation, language)[0]?.text);
  expect(lines("en")).toEqual([
    "coverage, 2024: 19% against the target of 20%, higher is better: missed (95%, actual ÷ target)",
    "poverty, 2024: 21% against the target of 20%, lower is better: missed (95%, (2 × target − actual) ÷ target)",
    "SAKIP, 2024: B against the target of BB, higher is better: missed",
  ]);
  expect(lines("id")).toEqual([
    "coverage, tahun 2024: 19% terhadap target 20%, makin tinggi makin baik: tidak tercapai (95%, realisasi ÷ target)",
    "poverty, tahun 2024: 21% terhadap target 20%, makin rendah makin baik: tidak tercapai (95%, (2 × target − realisasi) ÷ target)",
    "SAKIP, tahun 2024: B terhadap target BB, makin tinggi makin baik: tidak tercapai",
  ]);
});

it("L24-9: what was missed in 2023 is named, to be carried into the agreement of 2024", () => {
  const carried = missedIndicators(measured2023, "2023");
  expect(carried).toEqual([1, 2, 3, 4, 5, 6].map((place) => `indicator ${String(place)}`));
  const next = carried.reduce((all, id) => all.promising(id, { target: 10 }), agreement);
  expect(indicatorsOf(next, "2024").map(({ id }) => id)).toEqual(["coverage", ...carried]);
  expect(purposeOf(rules, "carry-over")).toContain("in line with the medium-term plan");
});

it("L24-10: each agency is evaluated at the end of every calendar quarter, whenever it signed", () => {
  const quarters = reviewsOf(agreement, dossier, rules.reviews).filter(({ code }) => code === "quarterly");
  expect(quarters.map(({ on, period, force }) => `${on} ${period ?? ""} ${force}`)).toEqual([
    "2024-03-31 2024-Q1 must",
    "2024-06-30 2024-Q2 must",
    "2024-09-30 2024-Q3 must",
    "2024-12-31 2024-Q4 must",
  ]);
});

it("L24-10: a quarter below its target is a finding in April already, from the day its figure is known", () => {
  const facts = orderly.reporting("coverage", 79.99, { in: "2024-Q1", on: "2024-04-05" });
  const on = (day: string): unknown => findingsOf(evaluated(agreement, facts, kabLebong, day), "discipline-violation");
  expect(on("2024-03-30")).toEqual([]);
  expect(on("2024-04-04")).toMatchObject([{ kind: "unknown", period: "2024-Q1" }]);
  expect(on("2024-04-05")).toMatchObject([{ kind: "breach", period: "2024-Q1", establishedOn: "2024-04-05" }]);
});

it.each([
  [79.995, ["breach"], []],
  [80, [], ["requires-legal-review: sanction 2024-04-10"]],
])(
  "L24-10: a figure corrected to %d after a sanction leaves the findings %j and decisions to look at %j",
  (figure, kinds, look) => {
    const corrected = missed
      .imposing("sanction", "2024-04-10")
      .reporting("coverage", figure, { in: "2024-Q1", on: "2024-04-15" });
    const on = (day: string): readonly unknown[] => {
      const evaluation = evaluated(agreement, corrected, kabLebong, day);
      const found = findingsOf(evaluation, "discipline-violation").map(({ kind }) => kind);
      return [found, groundlessIn(evaluation, "firm-sanctions"), stepFrom(evaluation, "firm-sanctions")];
    };
    expect(on("2024-04-14")).toEqual([["breach"], [], "nothing"]);
    expect(on("2024-04-15")).toEqual([kinds, look, "nothing"]);
  },
);

it("L24-10: a later quarter in order does not undo the finding, and marks it recovered", () => {
  const facts = missed
    .reporting("coverage", 80, { in: "2024-Q2" })
    .clearing("attendance-unclear", "2024-06-30")
    .running("clean water", "2024-06-30");
  const on = (day: string): unknown => findingsOf(evaluated(agreement, facts, kabLebong, day), "discipline-violation");
  expect(on("2024-06-29")).toMatchObject([{ kind: "breach", period: "2024-Q1", recovered: false }]);
  expect(on("2024-06-30")).toMatchObject([{ kind: "breach", period: "2024-Q1", recovered: true }]);
});

it.each([
  ["a target not met", missed],
  [
    "attendance judged unclear",
    dossier
      .judging("attendance-unclear", "2024-03-31")
      .running("clean water", "2024-03-31")
      .reporting("coverage", 80, { in: "2024-Q1" }),
  ],
  [
    "a priority programme not carried out",
    dossier
      .clearing("attendance-unclear", "2024-03-31")
      .notRunning("clean water", "2024-03-31")
      .reporting("coverage", 80, { in: "2024-Q1" }),
  ],
])("L24-11: %s alone is a violation", (_, facts) => {
  const found = findingsOf(evaluated(agreement, facts, kabLebong, "2024-04-01"), "discipline-violation");
  expect(found).toMatchObject([{ kind: "breach", period: "2024-Q1" }]);
});

it("L24-11: with all three in order there is no violation", () => {
  const evaluation = evaluated(agreement, met, kabLebong, "2024-04-01");
  expect(findingsOf(evaluation, "discipline-violation")).toEqual([]);
  expect(evaluation.cleared.map(({ id }) => id)).toEqual(["discipline-violation/pk-2024/2024-Q1"]);
});

it.each([
  ["the figure", "actual", orderly],
  ["the judgement of attendance", "judged", dossier.running("clean water", "2024-03-31")],
  ["the programme", "programme-run", dossier.clearing("attendance-unclear", "2024-03-31")],
])("L24-11: without %s it waits for that fact (%s), and is neither a violation nor cleared", (_, fact, facts) => {
  const known = fact === "actual" ? facts : facts.reporting("coverage", 80, { in: "2024-Q1" });
  const evaluation = evaluated(agreement, known, kabLebong, "2024-04-01");
  expect(findingsOf(evaluation, "discipline-violation")).toMatchObject([{ kind: "unknown" }]);
  expect(evaluation.cleared).toEqual([]);
  expect(recommendationFrom(evaluation, "firm-sanctions")).toMatchObject({ kind: "await-facts", missing: [{ fact }] });
});

it.each([
  ["of its own day, 31 March", "2024-03-31", undefined, ["2024-Q1 breach"], ["2024-Q2 unknown"]],
  ["of its own day, 1 April", "2024-04-01", undefined, ["2024-Q1 unknown"], ["2024-Q2 breach"]],
  ["of the first quarter, on 15 April", "2024-04-15", "2024-Q1", ["2024-Q1 breach"], ["2024-Q2 unknown"]],
  ["of March, on 15 April", "2024-04-15", "2024-03", ["2024-Q1 breach"], ["2024-Q2 unknown"]],
  ["of April, on 15 April", "2024-04-15", "2024-04", ["2024-Q1 unknown"], ["2024-Q2 breach"]],
  ["of the whole year, which is no quarter", "2024-04-15", "2024", ["2024-Q1 unknown"], ["2024-Q2 unknown"]],
] as const)("L24-11: a judgement %s, counts for the quarter it speaks of", (_, on, period, first, then) => {
  const one = anAgreement({ year: 2024, signedOn: "2024-03-25" });
  const facts = aDossier(one).judging("attendance-unclear", on, period);
  const found = findingsOf(evaluated(one, facts, kabLebong, "2024-06-30"), "discipline-violation");
  expect(found.map(({ period: of, kind }) => `${of ?? ""} ${kind}`)).toEqual([...first, ...then]);
});

it("L24-11: a judgement recorded on 15 April about the first quarter is a finding of that quarter from that day on", () => {
  const facts = dossier
    .running("clean water", "2024-03-31")
    .reporting("coverage", 80, { in: "2024-Q1" })
    .judging("attendance-unclear", "2024-04-15", "2024-Q1");
  const on = (day: string): unknown => findingsOf(evaluated(agreement, facts, kabLebong, day), "discipline-violation");
  expect(on("2024-04-14")).toMatchObject([{ kind: "unknown", period: "2024-Q1" }]);
  expect(on("2024-04-15")).toMatchObject([{ kind: "breach", period: "2024-Q1", establishedOn: "2024-04-15" }]);
});

it("L24-11: a priority programme reported in April as not carried out in the first quarter is a finding of that quarter", () => {
  const facts = dossier
    .clearing("attendance-unclear", "2024-04-15", "2024-Q1")
    .reporting("coverage", 80, { in: "2024-Q1" });
  const kinds = [
    facts.notRunning("clean water", "2024-04-15", "2024-Q1"),
    facts.running("clean water", "2024-04-15", "2024-Q1"),
    facts.notRunning("clean water", "2024-04-15"),
  ].map((told) =>
    findingsOf(evaluated(agreement, told, kabLebong, "2024-04-15"), "discipline-violation").map(({ kind }) => kind),
  );
  expect(kinds).toEqual([["breach"], [], ["unknown"]]);
});

it("L24-11: it is meant for all staff, also for one who holds no leading post and signed nothing", () => {
  const unsigned = anAgreement({ year: 2024, post: staffMember });
  const facts = aDossier(unsigned).judging("attendance-unclear", "2024-03-31");
  const found = findingsOf(evaluated(unsigned, facts, kabLebong, "2024-04-01"), "discipline-violation");
  expect(found).toMatchObject([{ kind: "breach" }]);
});

it("L24-11: the list is open: the region adds a fourth violation without touching the three", () => {
  const basis = cite("PERS-LEBONG-2024-B");
  const longer = extendRuleSet(kabLebong, {
    id: "longer",
    name: "Kabupaten Lebong",
    sources: {},
    matters: [forYear(2024, { code: "idle", title: { id: "Tidak bekerja" }, regards: "conduct", basis })],
    breaches: [
      forYear(2024, {
        code: "discipline-violation",
        title: { id: "Pelanggaran disiplin kerja" },
        at: "quarterly",
        when: anyOf(targetMissed("any"), judged("attendance-unclear"), priorityProgrammeNotRun, judged("idle")),
        basis,
      }),
    ],
  });
  const kinds = [met.judging("idle", "2024-03-31"), met.clearing("idle", "2024-03-31")].map((facts) =>
    findingsOf(evaluated(agreement, facts, longer, "2024-04-01"), "discipline-violation").map(({ kind }) => kind),
  );
  expect(kinds).toEqual([["breach"], []]);
});

it("L24-11: against the law a missed target is no violation; attendance and programmes only if thresholds or impact are proven", () => {
  const trigger = conformityIn(kabLebong, 2024, "sanction").aspects.find(({ aspect }) => aspect === "trigger");
  expect(trigger?.status).toBe("harsher");
  expect(trigger?.subjects?.map(({ subject, status }) => [subject, status])).toEqual([
    ["performance", "harsher"],
    ["attendance", "unclear"],
    ["programme", "unclear"],
  ]);
  expect(trigger?.why.en).toContain("28 unexcused days in a year or 10 working days in a row");
});

const reached = dossier.reporting("coverage", 80, { in: "2024-Q1" });
const notRun = reached.clearing("attendance-unclear", "2024-03-31").notRunning("clean water", "2024-03-31");
const absent = reached.judging("attendance-unclear", "2024-03-31").running("clean water", "2024-03-31");

it.each([
  ["the programme alone", notRun, "unclear", ["programme"], "unclear", "proposed", []],
  ["attendance alone", absent, "unclear", ["attendance"], "unclear", "proposed", []],
  ["the target alone", missed, "harsher", ["performance"], "harsher", "announced", ["performance-track"]],
  [
    "the target and attendance",
    missed.judging("attendance-unclear", "2024-03-30"),
    "harsher",
    ["performance", "attendance"],
    "harsher",
    "announced",
    ["performance-track"],
  ],
] as const)(
  "L24-11: who is found wanting in %s is judged for that and nothing else",
  (_, facts, status, subjects, worst, stands, offered) => {
    const evaluation = evaluated(agreement, facts, kabLebong, "2024-04-01");
    const conformity = conformityFrom(evaluation, "firm-sanctions");
    const trigger = conformity.aspects.find(({ aspect }) => aspect === "trigger");
    expect([trigger?.status, trigger?.subjects?.map(({ subject }) => subject)]).toEqual([status, subjects]);
    expect([conformity.status, alternativesOf(conformity)]).toEqual([worst, offered]);
    expect(recommendationFrom(evaluation, "firm-sanctions")).toMatchObject({ standsAs: stands });
  },
);

it("L24-11: a missed target that an earlier decision answers is not weighed again beside a programme not run", () => {
  const facts = missed
    .imposing("sanction", "2024-04-10")
    .reporting("coverage", 80, { in: "2024-Q2" })
    .clearing("attendance-unclear", "2024-06-30")
    .notRunning("clean water", "2024-06-30");
  const conformity = conformityFrom(evaluated(agreement, facts, kabLebong, "2024-06-30"), "firm-sanctions");
  expect(aspectsOf(conformity).trigger).toBe("unclear");
  expect(alternativesOf(conformity)).not.toContain("performance-track");
});

it.each([
  ["a target that was not missed", not(targetMissed("any")), "unclear", []],
  ["nothing at all", always, "unclear", []],
  [
    "a programme, and a target that was not missed",
    allOf(priorityProgrammeNotRun, not(targetMissed("any"))),
    "unclear",
    ["programme"],
  ],
  ["a missed target, always", allOf(targetMissed("any"), always), "harsher", ["performance"]],
] as const)("L24-11: to punish for %s names no more than it says", (_, when, status, subjects) => {
  const basis = cite("PERS-LEBONG-2024-B");
  const by = extendRuleSet(kabLebong, {
    id: "otherwise",
    name: "Kabupaten Lebong",
    sources: {},
    breaches: [
      forYear(2024, { code: "discipline-violation", title: { id: "Pelanggaran" }, at: "quarterly", when, basis }),
    ],
  });
  const trigger = conformityIn(by, 2024, "sanction").aspects.find(({ aspect }) => aspect === "trigger");
  expect([trigger?.status, trigger?.subjects?.map(({ subject }) => subject)]).toEqual([status, subjects]);
});

const inQuarter = (quarter: Period, facts: typeof missed): typeof missed =>
  facts
    .reporting("coverage", 79.99, { in: quarter })
    .clearing("attendance-unclear", periodEnd(quarter))
    .running("clean water", periodEnd(quarter));

it("L24-12: dismissal is the last step: it is proposed by the regent, after a sanction, for a new violation", () => {
  const sanctioned = inQuarter("2024-Q2", missed.imposing("sanction", "2024-04-10"));
  const step = (on: string): string => stepFrom(evaluated(agreement, sanctioned, kabLebong, on), "firm-sanctions");
  expect(step("2024-04-09")).toBe("sanction");
  expect(step("2024-04-10")).toBe("nothing");
  expect(step("2024-06-29")).toBe("nothing");
  expect(step("2024-06-30")).toBe("dismissal-proposal");
  const evaluation = evaluated(agreement, sanctioned, kabLebong, "2024-06-30");
  expect(recommendationFrom(evaluation, "firm-sanctions")).toMatchObject({
    mode: "proposed",
    by: "bupati",
    effect: { kind: "dismissal", honour: "not-said" },
    standsAs: "announced",
    findings: ["discipline-violation/pk-2024/2024-Q2"],
  });
});

it("L24-12: one judgement never climbs: it speaks for its own quarter, and the next quarter waits for its own", () => {
  const judgedOnce = dossier.judging("attendance-unclear", "2024-03-31");
  const sanctioned = judgedOnce.imposing("sanction", "2024-04-10");
  const step = (facts: typeof missed, on: string): string =>
    stepFrom(evaluated(agreement, facts, kabLebong, on), "firm-sanctions");
  expect(step(judgedOnce, "2024-03-31")).toBe("sanction");
  expect(step(sanctioned, "2024-06-30")).toBe("await-facts");
  expect(step(sanctioned.judging("attendance-unclear", "2024-06-30"), "2024-06-30")).toBe("dismissal-proposal");
});

it("L24-12: nobody is dismissed by what is recommended, only by a decision that an authority took", () => {
  const sanctioned = inQuarter("2024-Q2", missed.imposing("sanction", "2024-04-10"));
  const standing = (facts: typeof missed, on: string): unknown => evaluated(agreement, facts, kabLebong, on).standing;
  expect(standing(sanctioned, "2024-12-31")).not.toHaveProperty("dismissedOn");
  const decided = sanctioned.imposing("PDHTAPS", "2024-08-01");
  expect(standing(decided, "2024-07-31")).not.toHaveProperty("dismissedOn");
  expect(standing(decided, "2024-08-01")).toMatchObject({ dismissedOn: "2024-08-01", post: { kind: "none" } });
  expect(rules.ladders.flatMap(({ steps }) => steps).filter(({ mode }) => mode === "decided")).toEqual([]);
});

it("L24-12: a proposal that was made answers the violation and dismisses nobody; the decision on it does", () => {
  const sanctioned = inQuarter("2024-Q2", missed.imposing("sanction", "2024-04-10"));
  const proposed = sanctioned.imposing("dismissal-proposal", "2024-07-10");
  const decided = proposed.imposing("PDHTAPS", "2024-08-01");
  const on = (day: string): unknown => {
    const evaluation = evaluated(agreement, decided, kabLebong, day);
    const { dismissedOn, post } = evaluation.standing;
    return [stepFrom(evaluation, "firm-sanctions"), dismissedOn !== undefined, post.kind];
  };
  const [, proposal] = evaluated(agreement, decided, kabLebong, "2024-07-10").standing.impositions;
  expect(proposal).toEqual({
    id: "dismissal-proposal 2024-07-10",
    step: "dismissal-proposal",
    on: "2024-07-10",
    from: "2024-07-10",
    state: "running",
    basis: [],
  });
  expect(on("2024-07-09")).toEqual(["dismissal-proposal", false, "holds"]);
  expect(on("2024-07-10")).toEqual(["nothing", false, "holds"]);
  expect(on("2024-07-31")).toEqual(["nothing", false, "holds"]);
  expect(on("2024-08-01")).toEqual(["nothing", true, "none"]);
});

const sanctionToLookAt = "requires-legal-review: sanction 2024-04-10";
const proposalToLookAt = "requires-legal-review: dismissal-proposal 2024-07-10";

it.each([
  ["names the second quarter", ["discipline-violation/pk-2024/2024-Q2"], [proposalToLookAt]],
  ["names none, and so answers both quarters", undefined, []],
])(
  "L24-12: where corrected figures take its ground away, a proposal that %s is to be looked at, until it is annulled",
  (_, answers, afterSecond) => {
    const proposed = inQuarter("2024-Q2", missed.imposing("sanction", "2024-04-10"))
      .imposing("dismissal-proposal", "2024-07-10", answers)
      .reporting("coverage", 80, { in: "2024-Q2", on: "2024-07-15" })
      .reporting("coverage", 80, { in: "2024-Q1", on: "2024-07-16" })
      .annulling("dismissal-proposal 2024-07-10", "2024-07-17")
      .annulling("sanction 2024-04-10", "2024-07-18");
    const on = (day: string): readonly unknown[] =>
      groundlessIn(evaluated(agreement, proposed, kabLebong, day), "firm-sanctions");
    expect(on("2024-07-14")).toEqual([]);
    expect(on("2024-07-15")).toEqual(afterSecond);
    expect(on("2024-07-16")).toEqual([sanctionToLookAt, proposalToLookAt]);
    expect(on("2024-07-17")).toEqual([sanctionToLookAt]);
    expect(on("2024-07-18")).toEqual([]);
  },
);

it("L24-12: a proposal needs no power to decide; the law knows the dismissal with honour, not at own request, alone", () => {
  const conformity = conformityIn(kabLebong, 2024, "dismissal-proposal");
  expect(aspectsOf(conformity)).toEqual({
    kind: "unclear",
    trigger: "harsher",
    authority: "conforms",
    // Only proposed: the examination is still to come.
    procedure: "conforms",
  });
  expect(alternativesOf(conformity)).toEqual(["PDHTAPS", "performance-track"]);
});

const dismissing = (honour: "honourable" | "not-said"): RuleSet => ({
  ...kabLebong,
  ladders: (kabLebong.ladders ?? []).map((ladder) => ({
    ...ladder,
    steps: ladder.steps.map((step) =>
      step.code === "dismissal-proposal" ? { ...step, effect: { kind: "dismissal", honour } } : step,
    ),
  })),
});

it.each([
  ["2023-10-30", "conforms", "unclear"],
  ["2023-10-31", "unclear", "unclear"],
])(
  "L24-12: on %s the honourable dismissal not at own request %s in kind, and one whose honour is not said is %s",
  (on, honourable, unsaid) => {
    const moment = { on: plainDate(on), year: 2024, signed: true };
    const kinds = (["honourable", "not-said"] as const).map((honour) => {
      const found = checkConformity(dismissing(honour), moment).find(({ step }) => step === "dismissal-proposal");
      return found && [aspectsOf(found.conformity).kind, found.conformity.aspects[0]?.why.en?.includes("a later law")];
    });
    expect(kinds).toEqual([
      [honourable, on === "2023-10-31"],
      [unsaid, on === "2023-10-31"],
    ]);
  },
);

it.each([
  ["2023-10-30", "conforms", false],
  ["2023-10-31", "unclear", true],
])(
  "L24-12: for an act of June 2023 that is decided on %s the kind of the honourable dismissal: %s, by the law of the act",
  (decided, kind, review) => {
    const rules = dismissing("honourable");
    const moment = { on: plainDate("2023-06-30"), year: 2024, signed: true };
    const ladder = rules.ladders?.find(({ code }) => code === "firm-sanctions");
    const step = ladder?.steps.find(({ code }) => code === "dismissal-proposal");
    if (ladder === undefined || step === undefined) throw new RangeError("No proposal of a dismissal.");
    const occasion = { level: "jpt-pratama", employment: "PNS", findings: [], decidedOn: plainDate(decided) } as const;
    const conformity = conformityOf(rules, ladder, step, moment, occasion);
    expect([conformity.on, aspectsOf(conformity).kind]).toEqual(["2023-06-30", kind]);
    expect(conformity.aspects[0]?.why.en?.includes("a later law")).toBe(review);
    expect(conformity.requiresLegalReview).toBe(review);
  },
);

it("L24-13: Sekda, Inspektorat and BKPSDM monitor attendance, four times a day", () => {
  const three = ["attendance-sekda", "attendance-inspektorat", "attendance-bkpsdm"];
  expect(oversightOf(rules, ...three)).toEqual(["sekda monitors", "inspektorat monitors", "bkpsdm monitors"]);
  const titles = rules.oversight.filter(({ code }) => three.includes(code)).map(({ title }) => title.en);
  expect(new Set(titles)).toEqual(new Set(["Monitors attendance; staff clock in four times a day"]));
  const inIndonesian = rules.oversight.filter(({ code }) => three.includes(code)).map(({ title }) => title.id);
  expect(new Set(inIndonesian)).toEqual(new Set(["Memantau kehadiran; presensi empat kali sehari"]));
});

it.each([4, 3, 0])(
  "L24-13: clocking in %i times a day is evidence only; that attendance is unclear is for a person to judge",
  (times) => {
    const clocked = Array.from({ length: 28 }, (_, day) => day + 1).reduce(
      (facts, day) => facts.clockingIn(times, `2024-02-${String(day).padStart(2, "0")}`),
      dossier.running("clean water", "2024-03-31").reporting("coverage", 80, { in: "2024-Q1" }),
    );
    const kinds = [clocked, clocked.judging("attendance-unclear", "2024-03-31")].map((facts) =>
      findingsOf(evaluated(agreement, facts, kabLebong, "2024-04-01"), "discipline-violation").map(({ kind }) => kind),
    );
    expect(kinds).toEqual([["unknown"], ["breach"]]);
  },
);

it("L24-14: the purpose is to follow the progress of achievement, above all in service to the public", () => {
  expect(purposeOf(rules, "public-service")).toContain(
    "To follow the progress of achievement, above all in service to the public",
  );
});

it("L24-15: every official, above all post holders, masters the tasks of the post for the regent's vision and mission", () => {
  expect(purposeOf(rules, "master-tasks")).toContain(
    "Every official, above all post holders, masters the tasks and functions of the post",
  );
});
