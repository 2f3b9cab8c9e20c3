import { explain, formatBasis, plainDate, type Post, reviewsOf, windowConformity, weightOf } from "perjanjian-kinerja";
import { kabSolok } from "perjanjian-kinerja/regencies/kabSolok";
import { expect, it } from "vitest";

import { aDossier } from "../support/aDossier.ts";
import { anAgreement, headOfAgency } from "../support/anAgreement.ts";
import { evaluated, obligationsIn, purposeOf, recommendationFrom, rulesOf } from "../support/ask.ts";

const rules = rulesOf(kabSolok, 2020);

/** Promises 80 for the year. */
const agreement = anAgreement({ year: 2020, signedOn: "2020-02-14" }).promising("vaccination", { target: 80 });
const dossier = aDossier(agreement);
const otherAgency: Post = { ...headOfAgency, title: "Kepala Dinas Pendidikan" };
/** Head of an agency through the whole year, a hundredth below the target. */
const missed = dossier.holding(headOfAgency, "2020-01-01").reporting("vaccination", 79.99);
const met = dossier.holding(headOfAgency, "2020-01-01").reporting("vaccination", 80);

it("S-1: the regent assigns the head of an agency to carry out programmes with indicators, as a measurable commitment", () => {
  const head = rules.signatories.find(({ code }) => code === "kepala-perangkat-daerah");
  expect(head?.part).toBe("signs");
  expect(head?.counterparties).toContain("bupati");
  expect(purposeOf(rules, "assignment")).toContain("The mandate giver assigns the mandate holder");
  const { measurements, post } = evaluated(agreement, missed, kabSolok, "2020-12-31");
  expect(post).toBe("Kepala Dinas Kesehatan");
  expect(measurements).toMatchObject([{ indicator: "vaccination", target: 80, actual: 79.99, outcome: "missed" }]);
});

it("S-2: it can be reviewed every month at a staff meeting, on the month's last day", () => {
  const monthly = reviewsOf(agreement, dossier, rules.reviews).filter(({ code }) => code === "monthly-meeting");
  expect(monthly.map(({ on, force }) => `${on} ${force}`)).toEqual([
    "2020-01-31 may",
    "2020-02-29 may",
    "2020-03-31 may",
    "2020-04-30 may",
    "2020-05-31 may",
    "2020-06-30 may",
    "2020-07-31 may",
    "2020-08-31 may",
    "2020-09-30 may",
    "2020-10-31 may",
    "2020-11-30 may",
    "2020-12-31 may",
  ]);
});

it("S-2: a monthly review can be held, the quarterly one must, and both are said by name", () => {
  const evaluation = evaluated(agreement, dossier, kabSolok, "2020-03-30");
  const [quarterly, monthly] = evaluation.nextDates.filter(({ on, what }) => on === "2020-03-31" && what === "review");
  expect(quarterly).toEqual({
    on: "2020-03-31",
    what: "review",
    title: { id: "Pengukuran triwulanan", en: "Quarterly measurement" },
    force: "must",
  });
  expect(monthly).toEqual({
    on: "2020-03-31",
    what: "review",
    title: { id: "Evaluasi bulanan pada rapat staf", en: "Monthly review at the staff meeting" },
    force: "may",
  });
  expect(explain(evaluation, "id")).toContain("31 Maret 2020: evaluasi — Evaluasi bulanan pada rapat staf (dapat)");
  expect(explain(evaluation, "en")).toContain("31 March 2020: review — Monthly review at the staff meeting (can)");
  expect(explain(evaluation, "en")).not.toContain("Quarterly measurement (can)");
});

it("S-2: the agency can report its strategy and its budget each month, and to leave a month out is no breach", () => {
  const reporting = dossier.keeping("report-at-meeting", "2020-03-31", "2020-03");
  const evaluation = evaluated(agreement, reporting, kabSolok, "2020-05-01");
  const states = obligationsIn(evaluation, "report-at-meeting").map(({ period, state, force }) => [
    period,
    state,
    force,
  ]);
  expect(states.slice(1, 5)).toEqual([
    ["2020-02", "unknown", "may"],
    ["2020-03", "kept", "may"],
    ["2020-04", "unknown", "may"],
    ["2020-05", "due", "may"],
  ]);
  expect(evaluation.findings).toEqual([]);
});

const budgeting = agreement.budgeting("clinics", 900_000_000).budgeting("vaccines", 100_000_000);

it.each([
  ["nothing is recorded", "unknown", dossier],
  ["one is paid and of the other nothing is recorded", "unknown", dossier.paying("clinics", 1, "2020-07-01")],
  [
    "both are paid, be it one rupiah",
    "kept",
    dossier.paying("clinics", 1, "2020-07-01").paying("vaccines", 1, "2020-12-31"),
  ],
  [
    "of one only zeros are recorded",
    "breached",
    dossier.paying("clinics", 1, "2020-07-01").paying("vaccines", 0, "2020-09-30").paying("vaccines", 0, "2020-12-31"),
  ],
  [
    "of one zero is recorded at first and a payment later",
    "kept",
    dossier.paying("clinics", 1, "2020-07-01").paying("vaccines", 0, "2020-09-30").paying("vaccines", 1, "2020-12-31"),
  ],
])("S-3: where of two planned activities %s, that both have their funds is %s after the year", (_, state, facts) => {
  const [duty] = obligationsIn(evaluated(budgeting, facts, kabSolok, "2021-01-01"), "disburse-funds");
  expect(duty).toMatchObject({ state, dueBy: "2020-12-31" });
});

it("S-3: an activity without funds is named, and breached only once the year is over", () => {
  const facts = dossier.paying("clinics", 1, "2020-07-01").paying("vaccines", 0, "2020-09-30");
  const duty = (on: string): unknown => obligationsIn(evaluated(budgeting, facts, kabSolok, on), "disburse-funds")[0];
  expect(duty("2020-12-31")).toMatchObject({ state: "due" });
  expect(duty("2021-01-01")).toMatchObject({ state: "breached", because: { values: { programmes: ["vaccines"] } } });
});

it("S-3: funds paid after the year came late", () => {
  const facts = dossier.paying("clinics", 1, "2020-07-01").paying("vaccines", 1, "2021-01-04");
  const [duty] = obligationsIn(evaluated(budgeting, facts, kabSolok, "2021-01-31"), "disburse-funds");
  expect(duty).toMatchObject({ state: "late", daysLate: 4 });
});

it("S-3: an activity that had funds in time keeps them in time, whatever else is paid after the year", () => {
  const inTime = dossier.paying("clinics", 1, "2020-07-01").paying("vaccines", 1, "2020-12-31");
  const facts = inTime.paying("clinics", 1, "2021-01-04");
  const [duty] = obligationsIn(evaluated(budgeting, facts, kabSolok, "2021-01-31"), "disburse-funds");
  expect(duty).toMatchObject({ state: "kept", doneOn: "2020-12-31" });
});

it("S-4: a head of agency below target through a whole year in the post is to be given six months to improve", () => {
  const evaluation = evaluated(agreement, missed, kabSolok, "2020-12-31");
  expect(recommendationFrom(evaluation, "remediation")).toMatchObject({
    kind: "open-remediation",
    track: "performance",
    year: 2020,
    window: { unit: "months", count: 6 },
  });
  expect(evaluation.recommendations).toHaveLength(1);
});

it("S-4: to meet the target exactly leaves nothing to improve, unless the recorded predicate of the year falls short", () => {
  const graded = (grade: "baik" | "butuh-perbaikan" | "kurang"): unknown =>
    evaluated(agreement, met.graded(grade, 2020, "2020-12-31"), kabSolok, "2020-12-31").remediation;
  expect(graded("baik")).toMatchObject({ kind: "none", because: { code: "no-shortfall" } });
  expect(graded("butuh-perbaikan")).toMatchObject({ kind: "requires-legal-review" });
  expect(graded("kurang")).toMatchObject({ kind: "recommended" });
  expect(evaluated(agreement, met, kabSolok, "2020-12-31").remediation).toMatchObject({
    kind: "await-facts",
    missing: [{ fact: "appraised", about: "2020" }],
  });
});

it.each([
  ["the year before", "2019-06-03", "recommended"],
  ["the first day of the year", "2020-01-01", "recommended"],
  ["the second day of the year", "2020-01-02", "none"],
])("S-4: held since %s (%s), the time to improve is %s at the end of the year", (_, since, kind) => {
  const facts = dossier.holding(headOfAgency, since).reporting("vaccination", 79.99);
  expect(evaluated(agreement, facts, kabSolok, "2020-12-31").remediation.kind).toBe(kind);
});

it("S-4: on the day before the year is full nothing is recommended, whatever is known by then", () => {
  const known = dossier.holding(headOfAgency, "2020-01-01").reporting("vaccination", 79.99, { on: "2020-12-01" });
  expect(evaluated(agreement, known, kabSolok, "2020-12-30").remediation).toMatchObject({
    kind: "none",
    because: { code: "year-not-ended" },
  });
  expect(evaluated(agreement, known, kabSolok, "2020-12-31").remediation.kind).toBe("recommended");
});

it("S-4: without the day of the appointment it waits for it, as without the figure", () => {
  const waitingFor = [dossier.reporting("vaccination", 79.99), dossier.holding(headOfAgency, "2020-01-01")].map(
    (facts) => recommendationFrom(evaluated(agreement, facts, kabSolok, "2020-12-31"), "remediation"),
  );
  // The year's predicate would show the shortfall too, so it is asked for beside the figure.
  expect(waitingFor).toMatchObject([
    { kind: "await-facts", missing: [{ fact: "post-gained" }] },
    { kind: "await-facts", missing: [{ fact: "actual" }, { fact: "appraised" }] },
  ]);
});

it.each([
  ["2021-01-15", "2021-07-15", "2021-07-16"],
  ["2021-08-31", "2022-02-28", "2022-03-01"],
])(
  "S-4: granted on %s the six months run until %s; on %s they are over and the outcome is awaited",
  (on, until, after) => {
    const granted = missed.granting(2020, on);
    const dayOf = (day: string): unknown => evaluated(agreement, granted, kabSolok, day).remediation;
    expect(dayOf(on)).toMatchObject({ kind: "running", from: on, until });
    expect(dayOf(until)).toMatchObject({ kind: "running", until });
    expect(dayOf(after)).toMatchObject({ kind: "ended", outcome: "not-recorded", until });
    expect(recommendationFrom(evaluated(agreement, granted, kabSolok, after), "remediation")).toMatchObject({
      kind: "await-facts",
      missing: [{ fact: "remediation-ended", about: "2020" }],
    });
  },
);

it("S-4: the six months run from the grant alone, however long it takes", () => {
  const granted = missed.granting(2020, "2021-03-01");
  expect(evaluated(agreement, granted, kabSolok, "2021-02-28").remediation.kind).toBe("recommended");
  expect(evaluated(agreement, granted, kabSolok, "2021-03-01").remediation.kind).toBe("running");
  expect(evaluated(agreement, missed, kabSolok, "2022-01-01").remediation.kind).toBe("recommended");
});

it.each([
  ["that the agreement names", dossier.holding(headOfAgency, "2020-01-01"), "recommended"],
  ["of another agency", dossier.holding(otherAgency, "2020-01-01"), "await-facts"],
  ["as acting head alone", dossier.acting(headOfAgency, "2020-01-01"), "await-facts"],
  [
    "that the agreement names, while acting in another one,",
    dossier.holding(headOfAgency, "2020-01-01").acting(otherAgency, "2020-05-01").losingPost("2020-09-01", "acting"),
    "recommended",
  ],
  [
    "that the agreement names, but for one day of June,",
    dossier.holding(headOfAgency, "2019-01-01").losingPost("2020-06-01").holding(headOfAgency, "2020-06-02"),
    "none",
  ],
])("S-4: with the post %s held through the year, the time to improve is %s", (_, facts, kind) => {
  const short = facts.reporting("vaccination", 79.99);
  expect(evaluated(agreement, short, kabSolok, "2020-12-31").remediation.kind).toBe(kind);
});

it.each([
  ["on the day before the grant", "improved", "2021-01-14", "2021-01-31", "running"],
  ["on the day of the grant", "improved", "2021-01-15", "2021-01-31", "improved"],
  ["before the last day", "improved", "2021-05-03", "2021-05-03", "improved"],
  ["on the day before the last", "not-improved", "2021-07-14", "2021-07-14", "running"],
  ["on the day before the last", "not-improved", "2021-07-14", "2021-07-16", "not-recorded"],
  ["on the last day", "not-improved", "2021-07-15", "2021-07-15", "not-improved"],
  ["after the last day", "not-improved", "2021-08-02", "2021-08-02", "not-improved"],
] as const)("S-4: closed %s as %s on %s, the six months are on %s: %s", (_, outcome, closed, on, state) => {
  const facts = missed.granting(2020, "2021-01-15").closing(2020, outcome, closed);
  const { remediation } = evaluated(agreement, facts, kabSolok, on);
  expect(remediation.kind === "ended" ? remediation.outcome : remediation.kind).toBe(state);
});

it("S-4: two outcomes of one day contradict each other: the outcome is awaited, and a later one decides", () => {
  const disputed = missed
    .granting(2020, "2021-01-15")
    .closing(2020, "improved", "2021-07-20")
    .closing(2020, "not-improved", "2021-07-20");
  expect(evaluated(agreement, disputed, kabSolok, "2021-07-20").remediation).toMatchObject({
    kind: "ended",
    outcome: "not-recorded",
  });
  expect(recommendationFrom(evaluated(agreement, disputed, kabSolok, "2021-07-20"), "remediation")).toMatchObject({
    kind: "await-facts",
    missing: [{ fact: "remediation-ended", about: "2020", why: "in-conflict" }],
  });
  const decided = disputed.closing(2020, "not-improved", "2021-07-21");
  expect(recommendationFrom(evaluated(agreement, decided, kabSolok, "2021-07-21"), "remediation")).toMatchObject({
    kind: "re-test",
    year: 2020,
  });
});

it.each([
  ["kurang", "baik", "none"],
  ["baik", "kurang", "recommended"],
  ["butuh-perbaikan", "baik", "none"],
  ["kurang", "butuh-perbaikan", "requires-legal-review"],
] as const)(
  "S-4: where every target is met and a predicate of %s is corrected to %s, it is %s",
  (first, then, kind) => {
    const corrected = met.graded(first, 2020, "2020-12-31").graded(then, 2020, "2021-02-01");
    expect(evaluated(agreement, corrected, kabSolok, "2021-02-01").remediation.kind).toBe(kind);
  },
);

it.each([
  ["2023-10-30", "recommended"],
  ["2023-10-31", "await-facts"],
])(
  "S-4: a shortfall established on %s is seen by the rules of that day: a missed target alone is %s",
  (known, kind) => {
    const short = dossier.holding(headOfAgency, "2020-01-01").reporting("vaccination", 79.99, { on: known });
    expect(evaluated(agreement, short, kabSolok, "2024-01-31").remediation.kind).toBe(kind);
  },
);

it.each([
  ["PNS", "recommended", "remediation-recommended"],
  ["CPNS", "requires-legal-review", "employment-not-covered"],
  ["PPPK", "requires-legal-review", "employment-not-covered"],
] as const)("S-4: for a %s it is %s", (employment, kind, code) => {
  const { remediation } = evaluated(agreement, missed.employedAs(employment), kabSolok, "2020-12-31");
  expect(remediation).toMatchObject({ kind, because: { code } });
});

it("S-4: while the six months run their last day is among the days to come, and must be kept", () => {
  const granted = missed.granting(2020, "2021-01-15");
  const ends = (on: string): unknown =>
    evaluated(agreement, granted, kabSolok, on).nextDates.filter(({ what }) => what === "remediation-ends");
  expect(ends("2021-07-15")).toEqual([
    { on: "2021-07-15", what: "remediation-ends", title: { id: "tahun 2020", en: "2020" }, force: "must" },
  ]);
  expect(ends("2021-07-16")).toEqual([]);
});

it("S-4: it is the national order, by UU 5/2014 and PP 11/2017, so nothing is held against it", () => {
  const { remediation, sources } = rules;
  expect(remediation?.from).toBe("national");
  const basis = remediation?.covers.find(({ levels }) => levels.includes("jpt-pratama"))?.basis ?? [];
  expect(formatBasis(basis, sources, "id")).toMatch(/UU 5\/2014.*PP 11\/2017/u);
  expect(windowConformity(kabSolok, { on: plainDate("2020-12-31"), year: 2020, signed: true })).toBeUndefined();
});

it("S-5: it rests on Perpres 29/2014 and PermenPANRB 53/2014, both national law, as the press reports", () => {
  const basis = rules.documents?.basis ?? [];
  expect(basis.map(({ source }) => rules.sources[source]?.shortTitle)).toEqual([
    "Perpres 29/2014",
    "PermenPANRB 53/2014",
    "Antara, Februari 2020",
  ]);
  expect(basis.map(({ source }) => weightOf(rules.sources[source]!.instrument))).toEqual([
    "national-law",
    "national-law",
    "public-statement",
  ]);
});

it("S-6: it is a real commitment to raise integrity, and the basis for evaluating the apparatus", () => {
  expect(purposeOf(rules, "integrity")).toContain(
    "A real commitment to raise integrity, and the basis for evaluating the performance of the apparatus",
  );
});

it.each([
  ["missed by a hundredth", 79.99, "breached"],
  ["met exactly", 80, "kept"],
])("S-7: agencies that signed must realise what they agreed: %s (%d) it is %s after the year", (_, value, state) => {
  const facts = dossier.reporting("vaccination", value);
  const [duty] = obligationsIn(evaluated(agreement, facts, kabSolok, "2021-01-01"), "realise-agreement");
  expect(duty).toMatchObject({ state, force: "must", dueBy: "2020-12-31" });
});

it("S-7: what nobody reported is unknown, not unrealised", () => {
  const [duty] = obligationsIn(evaluated(agreement, dossier, kabSolok, "2021-01-01"), "realise-agreement");
  expect(duty).toMatchObject({ state: "unknown", because: { missing: [{ fact: "actual" }] } });
});

it("S-8: the work is accountable to the public, and each agency guards the activities in its field", () => {
  expect(purposeOf(rules, "accountable")).toContain(
    "Accountable to the public; each agency guards the carrying out of activities in its field",
  );
});
