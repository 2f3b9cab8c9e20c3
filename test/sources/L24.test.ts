import {
  anyOf,
  cite,
  countOutcomes,
  extendRuleSet,
  factsKnownOn,
  formatBasis,
  forYear,
  indicatorsOf,
  type JudgedRecommendation,
  judged,
  measure,
  missedIndicators,
  type Period,
  periodEnd,
  plainDate,
  priorityProgrammeNotRun,
  reviewsOf,
  targetMissed,
  weightOf,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { expect, it } from "vitest";

import { aDossier } from "../support/aDossier.ts";
import { anAgreement, camat, headOfAgency, regent, secretaryOfAgency, staffMember } from "../support/anAgreement.ts";
import {
  alternativesOf,
  aspectsOf,
  atSigning,
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

it("L24-1: a pact signed a day later is late, and one never signed is missing by name", () => {
  const two = agreement.withDocument("perjanjian-kinerja", "2024-03-25").withDocument("skp", "2024-03-25");
  const onNextDay = (of: typeof agreement): unknown =>
    obligationsIn(evaluated(of, dossier, kabLebong, "2024-03-26"), "sign-documents")[0];
  expect(onNextDay(two.withDocument("pakta-integritas", "2024-03-26"))).toMatchObject({ state: "late", daysLate: 1 });
  expect(onNextDay(two)).toMatchObject({
    state: "breached",
    because: { values: { documents: ["pakta-integritas"] } },
  });
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
  expect(standing(sanctioned, "2024-12-31")).toMatchObject({ dismissed: false, post: { kind: "holds" } });
  const decided = sanctioned.imposing("PDHTAPS", "2024-08-01");
  expect(standing(decided, "2024-07-31")).toMatchObject({ dismissed: false, post: { kind: "holds" } });
  expect(standing(decided, "2024-08-01")).toMatchObject({ dismissed: true, post: { kind: "none" } });
  expect(rules.ladders.flatMap(({ steps }) => steps).filter(({ mode }) => mode === "decided")).toEqual([]);
});

it("L24-12: a proposal that was made answers the violation and dismisses nobody; the decision on it does", () => {
  const sanctioned = inQuarter("2024-Q2", missed.imposing("sanction", "2024-04-10"));
  const proposed = sanctioned.imposing("dismissal-proposal", "2024-07-10");
  const decided = proposed.imposing("PDHTAPS", "2024-08-01");
  const on = (day: string): unknown => {
    const evaluation = evaluated(agreement, decided, kabLebong, day);
    const { dismissed, post } = evaluation.standing;
    return [stepFrom(evaluation, "firm-sanctions"), dismissed, post.kind];
  };
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
    procedure: "unclear",
  });
  expect(alternativesOf(conformity)).toEqual(["PDHTAPS", "performance-track"]);
});

it("L24-13: Sekda, Inspektorat and BKPSDM monitor attendance, four times a day", () => {
  const three = ["attendance-sekda", "attendance-inspektorat", "attendance-bkpsdm"];
  expect(oversightOf(rules, ...three)).toEqual(["sekda monitors", "inspektorat monitors", "bkpsdm monitors"]);
  const titles = rules.oversight.filter(({ code }) => three.includes(code)).map(({ title }) => title.en);
  expect(new Set(titles)).toEqual(new Set(["Monitors attendance; staff clock in four times a day"]));
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
