import { describe, expect, it } from "vitest";

import {
  type BudgetDisbursedFact,
  type Due,
  type DutyFact,
  type Facts,
  type Measurement,
  type MissingFact,
  months,
  type Obligation,
  obligationsOf,
  type PerformanceAgreement,
  plainDate,
  type Programme,
  type Proof,
  type Review,
  days,
} from "perjanjian-kinerja";

import { obligationsUnder } from "../../src/assessment/obligation.ts";
import {
  anAgreement,
  anIndicator,
  aReview,
  dossier,
  measuredFor,
  measuredYear,
  obligation,
  reported,
  signedAt,
} from "./given.ts";

const byYearEnd: Due = { kind: "by-year-end" };
const recorded: Proof = { kind: "duty-recorded" };

const duty = (on: string, other: Partial<DutyFact> = {}): DutyFact => ({
  kind: "duty",
  agreement: "pk",
  duty: "kewajiban",
  carriedOut: true,
  on: plainDate(on),
  ...other,
});

interface Case {
  readonly due?: Due;
  readonly proof?: Proof;
  readonly agreement?: PerformanceAgreement;
  readonly facts?: Facts;
  readonly measurements?: readonly Measurement[];
  readonly force?: "must" | "may";
}

function all(
  {
    due = byYearEnd,
    proof = recorded,
    agreement = anAgreement(),
    facts = dossier(),
    measurements = [],
    force = "must",
  }: Case,
  asOf: string,
): readonly Obligation[] {
  return obligationsOf(agreement, facts, [obligation(due, proof, { force })], measurements, plainDate(asOf));
}

/** How the only obligation stands, with the days that matter. */
function standing(of: Case, asOf: string): Record<string, unknown> {
  const [only, ...others] = all(of, asOf);
  expect(others).toEqual([]);
  const { state, dueBy, doneOn, daysLate } = only ?? {};
  return { state, dueBy, doneOn, daysLate };
}

describe("an obligation that is shown by a record", () => {
  const dueBy = "2025-12-31";

  it("is kept when done on its day, and late by one on the day after", () => {
    expect(standing({ facts: dossier(duty("2025-12-31")) }, "2026-02-01")).toEqual({
      state: "kept",
      dueBy,
      doneOn: "2025-12-31",
    });
    expect(standing({ facts: dossier(duty("2026-01-01")) }, "2026-02-01")).toEqual({
      state: "late",
      dueBy,
      doneOn: "2026-01-01",
      daysLate: 1,
    });
  });

  it("is due on its day and unknown on the day after, while nobody recorded anything", () => {
    expect(standing({}, "2025-12-31")).toEqual({ state: "due", dueBy });
    expect(standing({}, "2026-01-01")).toEqual({ state: "unknown", dueBy });
  });

  it("is due on its day and breached by one on the day after, when recorded as not done", () => {
    const facts = dossier(duty("2025-11-01", { carriedOut: false }));
    expect(standing({ facts }, "2025-12-31")).toEqual({ state: "due", dueBy });
    expect(standing({ facts }, "2026-01-01")).toEqual({ state: "breached", dueBy, daysLate: 1 });
    expect(standing({ facts }, "2026-01-31")).toEqual({ state: "breached", dueBy, daysLate: 31 });
  });

  it("is kept once a later record says so, although an earlier one said no", () => {
    const facts = dossier(duty("2025-11-01", { carriedOut: false }), duty("2025-12-20"));
    expect(standing({ facts }, "2026-01-01")).toMatchObject({ state: "kept", doneOn: "2025-12-20" });
  });

  it("stays unknown while records of one day contradict each other, and names the conflict", () => {
    const facts = dossier(duty("2025-12-20"), duty("2025-12-20", { carriedOut: false }));
    const [only] = all({ facts }, "2026-01-01");
    expect(only).toMatchObject({
      state: "unknown",
      because: { missing: [{ fact: "duty", about: "kewajiban", why: "in-conflict" }] },
    });
  });

  it.each([
    ["another duty", { duty: "lain" }],
    ["another agreement", { agreement: "lain" }],
    ["one of its periods, where it has none", { period: "2025-Q1" }],
  ] as const)("does not take a record of %s for its own", (_title, other) => {
    expect(standing({ facts: dossier(duty("2025-12-01", other)) }, "2026-01-01")).toEqual({ state: "unknown", dueBy });
  });

  it("does not know a record before the day on which it became known", () => {
    const facts = dossier(duty("2025-12-20", { reportedOn: plainDate("2026-01-15") }));
    expect(standing({ facts }, "2026-01-14")).toEqual({ state: "unknown", dueBy });
    expect(standing({ facts }, "2026-01-15")).toEqual({ state: "kept", dueBy, doneOn: "2025-12-20" });
  });

  it("is breached until a later record says that it was done in time", () => {
    const facts = dossier(
      duty("2025-12-15", { carriedOut: false }),
      duty("2025-12-20", { reportedOn: plainDate("2026-01-15") }),
    );
    expect(standing({ facts }, "2026-01-14")).toEqual({ state: "breached", dueBy, daysLate: 14 });
    expect(standing({ facts }, "2026-01-15")).toEqual({ state: "kept", dueBy, doneOn: "2025-12-20" });
  });

  it("carries the day on which the record that decides became known, and none where nothing is recorded", () => {
    const told = (carriedOut: boolean): Facts =>
      dossier(duty("2025-12-20", { carriedOut, reportedOn: plainDate("2026-01-15") }));
    expect(all({ facts: told(true) }, "2026-02-01")[0]?.knownOn).toBe("2026-01-15");
    expect(all({ facts: told(false) }, "2026-02-01")[0]?.knownOn).toBe("2026-01-15");
    expect(all({ facts: dossier(duty("2025-12-20")) }, "2026-02-01")[0]?.knownOn).toBe("2025-12-20");
    expect(all({}, "2026-02-01")[0]).not.toHaveProperty("knownOn");
  });

  it.each([
    ["must", "2025-12-31", "due", undefined],
    ["must", "2026-01-01", "breached", 1],
    ["may", "2025-12-31", "due", undefined],
    ["may", "2026-01-01", "left-undone", undefined],
  ] as const)("that %s be done and was not is, on %s, %s", (force, asOf, state, daysLate) => {
    const facts = dossier(duty("2025-11-01", { carriedOut: false }));
    expect(standing({ facts, force }, asOf)).toEqual({ state, dueBy, daysLate });
    expect(all({ facts, force }, asOf)[0]?.because).toMatchObject({ code: `obligation-${state}`, outcome: "noted" });
  });

  it("that only can be done is kept, late or unknown like any other", () => {
    expect(standing({ facts: dossier(duty("2025-12-31")), force: "may" }, "2026-02-01")).toMatchObject({
      state: "kept",
    });
    expect(standing({ facts: dossier(duty("2026-01-01")), force: "may" }, "2026-02-01")).toMatchObject({
      state: "late",
      daysLate: 1,
    });
    expect(standing({ force: "may" }, "2026-02-01")).toMatchObject({ state: "unknown" });
  });

  it("names what is missing and where the rule stands", () => {
    const [only] = all({}, "2026-01-01");
    expect(only?.because).toMatchObject({
      code: "obligation-unknown",
      outcome: "unknown",
      missing: [{ fact: "duty", about: "kewajiban", why: "not-recorded" }],
      basis: [{ source: "CONTOH" }],
    });
  });
});

describe("an obligation for each period", () => {
  const quarterly: Due = { kind: "each", length: "quarter" };

  it("falls due on the last day of each, or some days after it", () => {
    expect(all({ due: quarterly }, "2025-01-01").map(({ dueBy }) => dueBy)).toEqual([
      "2025-03-31",
      "2025-06-30",
      "2025-09-30",
      "2025-12-31",
    ]);
    expect(all({ due: { ...quarterly, within: days(10) } }, "2025-01-01").map(({ dueBy }) => dueBy)).toEqual([
      "2025-04-10",
      "2025-07-10",
      "2025-10-10",
      "2026-01-10",
    ]);
  });

  it("stands for each period by itself", () => {
    const facts = dossier(
      duty("2025-03-31", { period: "2025-Q1" }),
      duty("2025-07-03", { period: "2025-Q2" }),
      duty("2025-09-30", { period: "2025-Q3", carriedOut: false }),
    );
    expect(
      all({ due: quarterly, facts }, "2025-12-31").map(({ period, state, daysLate }) => [period, state, daysLate]),
    ).toEqual([
      ["2025-Q1", "kept", undefined],
      ["2025-Q2", "late", 3],
      ["2025-Q3", "breached", 92],
      ["2025-Q4", "due", undefined],
    ]);
  });

  it("is judged by the review in whose time it falls due", () => {
    const obligations = [...all({ due: quarterly }, "2025-12-31"), ...all({}, "2025-12-31")];
    const dueDays = (review: Review, code = "kewajiban"): readonly unknown[] =>
      obligationsUnder(obligations, code, review).map(({ dueBy }) => dueBy);
    expect(dueDays(aReview("2025-06-30", "2025-Q2"))).toEqual(["2025-06-30"]);
    expect(dueDays(aReview("2025-06-30", "2025-H1"))).toEqual(["2025-03-31", "2025-06-30"]);
    expect(dueDays(aReview("2025-12-31", "2025-Q4"))).toEqual(["2025-12-31", "2025-12-31"]);
    expect(dueDays(aReview("2025-12-31", "2025"))).toHaveLength(5);
    expect(dueDays(aReview("2025-12-31", "2025"), "lain")).toEqual([]);
  });

  it("is judged from the first day that a review looks back to until its own day, both of them inside", () => {
    const obligations = all({ due: quarterly }, "2025-12-31");
    const dueDays = (looksBackTo: string, on: string): readonly unknown[] =>
      obligationsUnder(obligations, "kewajiban", { ...aReview(on), looksBackTo: plainDate(looksBackTo) }).map(
        ({ dueBy }) => dueBy,
      );
    expect(dueDays("2025-03-31", "2025-06-30")).toEqual(["2025-03-31", "2025-06-30"]);
    expect(dueDays("2025-04-01", "2025-06-29")).toEqual([]);
    expect(obligationsUnder(obligations, "kewajiban", aReview("2025-06-30")).map(({ dueBy }) => dueBy)).toEqual([
      "2025-03-31",
      "2025-06-30",
    ]);
  });

  it("without a day it is looked at by every review", () => {
    const due: Due = { kind: "after", anchor: "budget-document", within: months(1) };
    const obligations = all({ due }, "2025-12-31");
    expect(obligationsUnder(obligations, "kewajiban", aReview("2025-03-31", "2025-Q1"))).toHaveLength(1);
    expect(obligationsUnder(obligations, "kewajiban", aReview("2025-06-30", "2025-Q2"))).toHaveLength(1);
  });
});

describe("an obligation that counts from a day", () => {
  const withinAMonth: Due = { kind: "after", anchor: "budget-document", within: months(1) };
  const signed: Proof = { kind: "signed" };
  const approved = (on: string, agreement = anAgreement()): PerformanceAgreement => ({
    ...agreement,
    budgetDocumentApprovedOn: plainDate(on),
  });

  it.each([
    ["2025-02-05", "kept", undefined],
    ["2025-02-06", "kept", undefined],
    ["2025-02-07", "late", 1],
    ["2025-03-25", "late", 47],
  ])("K1, L24-4: approved on 6 January and signed on %s it is %s, and valid", (on, state, daysLate) => {
    const agreement = approved("2025-01-06", signedAt(on));
    expect(standing({ due: withinAMonth, proof: signed, agreement }, "2025-12-31")).toEqual({
      state,
      dueBy: "2025-02-06",
      doneOn: on,
      daysLate,
    });
  });

  it.each([
    ["2025-01-31", "2025-02-28"],
    ["2024-01-31", "2024-02-29"],
    ["2024-12-31", "2025-01-31"],
  ])("K2: approved on %s it falls due on %s", (on, dueBy) => {
    expect(standing({ due: withinAMonth, proof: signed, agreement: approved(on) }, on)).toEqual({
      state: "due",
      dueBy,
    });
  });

  it("K4: is due on its day and breached on the day after, while nobody signed", () => {
    const of = { due: withinAMonth, proof: signed, agreement: approved("2025-01-06") };
    expect(standing(of, "2025-02-06")).toEqual({ state: "due", dueBy: "2025-02-06" });
    expect(standing(of, "2025-02-07")).toEqual({ state: "breached", dueBy: "2025-02-06", daysLate: 1 });
  });

  it.each([
    ["2025-02-05", { state: "due", dueBy: "2025-02-06" }],
    ["2025-02-06", { state: "due", dueBy: "2025-02-06" }],
    ["2025-02-07", { state: "breached", dueBy: "2025-02-06", daysLate: 1 }],
    ["2025-03-24", { state: "breached", dueBy: "2025-02-06", daysLate: 46 }],
    ["2025-03-25", { state: "late", dueBy: "2025-02-06", doneOn: "2025-03-25", daysLate: 47 }],
  ])("K4: a signature of 25 March that lies ahead is not there yet: on %s it is %o", (asOf, stands) => {
    const agreement = approved("2025-01-06", signedAt("2025-03-25"));
    expect(standing({ due: withinAMonth, proof: signed, agreement }, asOf)).toEqual(stands);
  });

  it("shown by the signature it carries no day on which a record became known", () => {
    const agreement = approved("2025-01-06", signedAt("2025-03-25"));
    expect(all({ due: withinAMonth, proof: signed, agreement }, "2025-12-31")[0]).not.toHaveProperty("knownOn");
  });

  it("is unknown while the day it counts from is not recorded, signed or not, and asks for that day", () => {
    for (const agreement of [anAgreement(), signedAt("2025-03-25")]) {
      const [only] = all({ due: withinAMonth, proof: signed, agreement }, "2025-12-31");
      expect(only).toMatchObject({
        state: "unknown",
        because: { missing: [{ fact: "due-day", about: "kewajiban", why: "not-recorded" }] },
      });
      expect(only?.dueBy).toBeUndefined();
    }
  });

  it("counts from the signing where the source does", () => {
    const due: Due = { kind: "after", anchor: "signing", within: months(3) };
    expect(standing({ due, agreement: signedAt("2025-03-25") }, "2025-06-25")).toEqual({
      state: "due",
      dueBy: "2025-06-25",
    });
    expect(standing({ due, agreement: signedAt("2025-03-25") }, "2025-06-26")).toEqual({
      state: "unknown",
      dueBy: "2025-06-25",
    });
    expect(standing({ due }, "2025-06-26")).toEqual({ state: "unknown" });
  });
});

describe("documents that are signed together", () => {
  const due: Due = { kind: "at-signing" };
  const proof: Proof = { kind: "documents-signed", documents: ["perjanjian-kinerja", "pakta-integritas"] };
  const missing = (about: string): MissingFact => ({ fact: "document", about, why: "not-recorded" });
  const withDocuments = (
    ...signed: readonly (readonly ["perjanjian-kinerja" | "pakta-integritas" | "skp", string])[]
  ): PerformanceAgreement => ({
    ...signedAt("2025-03-25"),
    documents: signed.map(([kind, on]) => ({ kind, signedOn: plainDate(on) })),
  });

  it("K9: are complete with the last of them, on the day or one late", () => {
    const complete = (last: string): PerformanceAgreement =>
      withDocuments(["perjanjian-kinerja", "2025-03-25"], ["pakta-integritas", last]);
    expect(standing({ due, proof, agreement: complete("2025-03-25") }, "2025-12-31")).toMatchObject({
      state: "kept",
      doneOn: "2025-03-25",
    });
    expect(standing({ due, proof, agreement: complete("2025-03-26") }, "2025-12-31")).toMatchObject({
      state: "late",
      doneOn: "2025-03-26",
      daysLate: 1,
    });
  });

  it("K9: lack the one whose signature lies ahead, until its day", () => {
    const agreement = withDocuments(["perjanjian-kinerja", "2025-03-25"], ["pakta-integritas", "2025-03-28"]);
    const of = { due, proof, agreement };
    expect(standing(of, "2025-03-25")).toEqual({ state: "due", dueBy: "2025-03-25" });
    expect(standing(of, "2025-03-27")).toEqual({ state: "unknown", dueBy: "2025-03-25" });
    expect(all(of, "2025-03-27")[0]?.because.missing).toEqual([missing("pakta-integritas")]);
    expect(standing(of, "2025-03-28")).toEqual({
      state: "late",
      dueBy: "2025-03-25",
      doneOn: "2025-03-28",
      daysLate: 3,
    });
  });

  const listed = withDocuments(["perjanjian-kinerja", "2025-03-25"], ["skp", "2025-03-25"]);

  it("K9: ask for the one that is not listed, and are unknown from the day after the signing", () => {
    const of = { due, proof, agreement: listed };
    expect(standing(of, "2025-03-25")).toEqual({ state: "due", dueBy: "2025-03-25" });
    expect(standing(of, "2025-03-26")).toEqual({ state: "unknown", dueBy: "2025-03-25" });
    expect(all(of, "2025-03-26")[0]?.because.missing).toEqual([missing("pakta-integritas")]);
    const none = { due, proof, agreement: signedAt("2025-03-25") };
    expect(all(none, "2025-03-26")[0]?.because.missing).toEqual([
      missing("perjanjian-kinerja"),
      missing("pakta-integritas"),
    ]);
  });

  it("K9: are breached only where it is recorded that they were not signed, from the day it is known", () => {
    const of = { due, proof, agreement: listed, facts: dossier(duty("2025-03-27", { carriedOut: false })) };
    expect(standing(of, "2025-03-26")).toEqual({ state: "unknown", dueBy: "2025-03-25" });
    expect(standing(of, "2025-03-27")).toEqual({ state: "breached", dueBy: "2025-03-25", daysLate: 2 });
    expect(all(of, "2025-03-27")[0]?.knownOn).toBe("2025-03-27");
    const another = dossier(duty("2025-03-27", { carriedOut: false, duty: "lain" }));
    expect(standing({ ...of, facts: another }, "2025-03-27")).toMatchObject({ state: "unknown" });
  });

  it("K9: are kept or late by the recorded day where a duty says that they were signed, and unknown where two records disagree", () => {
    const of = (...events: readonly DutyFact[]): Case => ({ due, proof, agreement: listed, facts: dossier(...events) });
    expect(standing(of(duty("2025-03-25")), "2025-03-26")).toMatchObject({ state: "kept", doneOn: "2025-03-25" });
    expect(standing(of(duty("2025-03-26")), "2025-03-26")).toMatchObject({ state: "late", daysLate: 1 });
    const disputed = of(duty("2025-03-26"), duty("2025-03-26", { carriedOut: false }));
    expect(standing(disputed, "2025-03-26")).toEqual({ state: "unknown", dueBy: "2025-03-25" });
  });

  it("K9: stay kept by their signatures, whatever is recorded of the duty", () => {
    const agreement = withDocuments(["perjanjian-kinerja", "2025-03-25"], ["pakta-integritas", "2025-03-25"]);
    const facts = dossier(duty("2025-03-27", { carriedOut: false }));
    expect(standing({ due, proof, agreement, facts }, "2025-03-27")).toMatchObject({ state: "kept" });
  });
});

describe("a budget that is to be paid out", () => {
  const proof: Proof = { kind: "funds-disbursed" };
  const programme = (id: string, budgetRupiah: number): Programme => ({
    id,
    name: `Program ${id}`,
    budgetRupiah,
    priority: false,
  });
  const agreement: PerformanceAgreement = {
    ...anAgreement(),
    programmes: [programme("a", 100), programme("b", 200), programme("c", 0)],
  };
  const paid = (id: string, rupiah: number, on = "2025-11-03"): BudgetDisbursedFact => ({
    kind: "budget-disbursed",
    agreement: "pk",
    programme: id,
    rupiah,
    on: plainDate(on),
  });

  it("is kept once every programme with a budget has had money", () => {
    const facts = dossier(paid("a", 1), paid("b", 1, "2025-11-04"));
    expect(standing({ proof, agreement, facts }, "2026-01-01")).toMatchObject({ state: "kept", doneOn: "2025-11-04" });
  });

  it.each([
    ["on the last day is kept", "2025-12-31", "kept", undefined],
    ["on the day after is late by one", "2026-01-01", "late", 1],
  ])("whose first payment for one of them came %s", (_title, on, state, daysLate) => {
    const facts = dossier(paid("a", 1), paid("b", 1, on));
    expect(standing({ proof, agreement, facts }, "2026-02-01")).toEqual({
      state,
      dueBy: "2025-12-31",
      doneOn: on,
      daysLate,
    });
  });

  it("is not late where only a further payment came after the day, in whichever order they are listed", () => {
    const payments = [paid("a", 1), paid("b", 1, "2025-11-04"), paid("a", 1, "2026-01-20"), paid("b", 0, "2026-01-21")];
    for (const facts of [dossier(...payments), dossier(...payments.toReversed())]) {
      expect(standing({ proof, agreement, facts }, "2026-02-01")).toEqual({
        state: "kept",
        dueBy: "2025-12-31",
        doneOn: "2025-11-04",
      });
    }
  });

  it("is kept where no programme has a budget, because there is nothing to pay out", () => {
    const without = { ...anAgreement(), programmes: [programme("c", 0)] };
    const kept = { state: "kept", dueBy: "2025-12-31" };
    expect(standing({ proof, agreement: without }, "2025-12-31")).toEqual(kept);
    expect(standing({ proof, agreement: without }, "2026-01-01")).toEqual(kept);
    expect(standing({ proof }, "2026-01-01")).toEqual(kept);
    const withOneRupiah = { ...anAgreement(), programmes: [programme("c", 1)] };
    expect(standing({ proof, agreement: withOneRupiah }, "2026-01-01")).toMatchObject({ state: "unknown" });
  });

  it("does not know a payment before the day on which it became known", () => {
    const facts = dossier(paid("a", 1), { ...paid("b", 1), reportedOn: plainDate("2026-01-15") });
    expect(standing({ proof, agreement, facts }, "2026-01-14")).toMatchObject({ state: "unknown" });
    expect(standing({ proof, agreement, facts }, "2026-01-15")).toMatchObject({ state: "kept", doneOn: "2025-11-03" });
  });

  it("is breached where only zero is recorded for one of them, by name", () => {
    const facts = dossier(paid("a", 1), paid("b", 0));
    expect(standing({ proof, agreement, facts }, "2026-01-01")).toMatchObject({ state: "breached" });
    expect(all({ proof, agreement, facts }, "2026-01-01")[0]?.because.values).toMatchObject({
      programmes: ["Program b"],
    });
  });

  it("is unknown where nothing is recorded for one of them, by name", () => {
    const facts = dossier(paid("a", 1));
    expect(standing({ proof, agreement, facts }, "2026-01-01")).toMatchObject({ state: "unknown" });
    expect(all({ proof, agreement, facts }, "2026-01-01")[0]?.because.missing).toEqual([
      { fact: "budget-disbursed", about: "Program b", why: "not-recorded" },
    ]);
  });
});

describe("targets that are to be reached", () => {
  const proof: Proof = { kind: "targets-reached" };

  it.each([
    [
      "kept where every target was met",
      [
        [10, 10],
        [10, 11],
      ],
      "kept",
    ],
    [
      "breached where one was missed by a hundredth, also while another is unreported",
      [
        [10, 9.99],
        [10, undefined],
      ],
      "breached",
    ],
    [
      "unknown where one is unreported and none was missed",
      [
        [10, 10],
        [10, undefined],
      ],
      "unknown",
    ],
  ] as const)("are %s", (_title, pairs, state) => {
    expect(standing({ proof, measurements: measuredYear(pairs) }, "2026-01-01")).toMatchObject({
      state,
      dueBy: "2025-12-31",
    });
  });

  it("are unknown where nothing was measured, and due until the day has passed", () => {
    expect(standing({ proof }, "2025-12-31")).toEqual({ state: "due", dueBy: "2025-12-31" });
    expect(standing({ proof }, "2026-01-01")).toEqual({ state: "unknown", dueBy: "2025-12-31" });
    expect(all({ proof }, "2026-01-01")[0]?.because.missing).toEqual([
      { fact: "target", about: "target", period: "2025", why: "not-recorded" },
    ]);
  });

  it("were missed on the day on which the first miss became known", () => {
    const indicators = ["a", "b"].map((id) => anIndicator({ "2025-Q1": 10 }, { id }));
    const measurements = measuredFor(
      "2025-Q1",
      anAgreement(...indicators),
      dossier(
        reported("2025-Q1", 9, { indicator: "a", on: plainDate("2025-04-20") }),
        reported("2025-Q1", 9, { indicator: "b", on: plainDate("2025-04-05") }),
      ),
    );
    const [first] = all({ due: { kind: "each", length: "quarter" }, proof, measurements }, "2025-12-31");
    expect(first).toMatchObject({ period: "2025-Q1", state: "breached", knownOn: "2025-04-05" });
  });

  it("are judged period by period", () => {
    const agreement = anAgreement(anIndicator({ "2025-Q1": 10, "2025-Q2": 10 }));
    const facts = dossier(reported("2025-Q1", 10), reported("2025-Q2", 9));
    const measurements = (["2025-Q1", "2025-Q2"] as const).flatMap((period) => measuredFor(period, agreement, facts));
    const states = all(
      {
        due: { kind: "each", length: "half-year" },
        proof,
        measurements: measuredFor(
          "2025-H1",
          anAgreement(anIndicator({ "2025-H1": 20 })),
          dossier(reported("2025-H1", 19)),
        ),
      },
      "2025-12-31",
    );
    expect(states[0]).toMatchObject({ period: "2025-H1", state: "breached" });
    expect(
      all({ due: { kind: "each", length: "quarter" }, proof, measurements }, "2025-08-01")
        .slice(0, 2)
        .map(({ state }) => state),
    ).toEqual(["kept", "breached"]);
  });
});
