import { describe, expect, it } from "vitest";

import {
  allOf,
  type BreachRule,
  dutyBreached,
  type DutyFact,
  type Entry,
  evaluatedBelow,
  type EvaluatedFact,
  type Fact,
  type Facts,
  judged,
  type JudgedFact,
  measure,
  months,
  type ObligationRule,
  obligationsOf,
  type PerformanceAgreement,
  plainDate,
  priorityProgrammeNotRun,
  type ReviewRule,
  reviewsOf,
  targetMissed,
} from "perjanjian-kinerja";

import { type Assessed, assess } from "../../src/assessment/finding.ts";
import {
  anAgreement,
  anIndicator,
  breachRule,
  dossier,
  inquiry,
  obligation,
  reported,
  reviewRule,
  rules,
} from "./given.ts";

const agreement = anAgreement(anIndicator({ "2025-Q1": 10, "2025-Q2": 10, "2025-Q3": 10 }, { accumulation: "last" }));
const missed = breachRule(targetMissed("any"));

function assessed(facts: Facts, asOf: string, rule = missed, of: PerformanceAgreement = agreement): Assessed {
  const day = plainDate(asOf);
  const reviews = reviewsOf(of, facts, [reviewRule({ kind: "each", length: "quarter" })]);
  return assess(
    { breaches: [rule], merits: [] },
    reviews,
    inquiry({ agreement: of, facts, measurements: measure(of, facts, rules, day) }),
    day,
  );
}

describe("a quarter that ended before the official took up the post, or before anybody signed,", () => {
  const first = reported("2025-Q1", 9, { on: plainDate("2025-03-20") });
  const { post } = agreement.mandateHolder;
  const taken = (on: string): Fact => ({ kind: "post-gained", post, appointment: "definitive", on: plainDate(on) });
  const noted = (of: PerformanceAgreement, ...events: readonly Fact[]): readonly string[] =>
    assessed(dossier(first, ...events), "2025-03-31", missed, of).findings.flatMap(
      ({ kind, because: { parts = [] } }) => [
        kind,
        ...parts.slice(1).map(({ code, values }) => `${code} ${String(values?.["on"])}`),
      ],
    );

  it("K5: is still found, with a note on the day after its end and none on its last day", () => {
    expect(noted(agreement, taken("2025-03-31"))).toEqual(["breach"]);
    expect(noted(agreement, taken("2025-04-01"))).toEqual(["breach", "appointed-after-period 2025-04-01"]);
  });

  it("K1: is still found where it was signed late, and says so", () => {
    const signedOn = (on: string): PerformanceAgreement => ({
      ...agreement,
      signing: { kind: "signed", on: plainDate(on) },
    });
    expect(noted(signedOn("2025-03-31"))).toEqual(["breach"]);
    expect(noted(signedOn("2025-04-01"))).toEqual(["breach", "signed-after-period 2025-04-01"]);
  });
});

describe("a finding", () => {
  const first = reported("2025-Q1", 9, { on: plainDate("2025-03-20") });

  it("is made on the day of the review and not on the day before", () => {
    expect(assessed(dossier(first), "2025-03-30").findings).toEqual([]);
    expect(assessed(dossier(first), "2025-03-31").findings).toMatchObject([
      {
        id: "pelanggaran/pk/2025-Q1",
        kind: "breach",
        reviewedOn: "2025-03-31",
        establishedOn: "2025-03-31",
        recovered: false,
      },
    ]);
  });

  it("is established only when its figure became known", () => {
    const late = reported("2025-Q1", 9, { on: plainDate("2025-03-31"), reportedOn: plainDate("2025-04-14") });
    expect(assessed(dossier(late), "2025-04-13").findings).toMatchObject([{ kind: "unknown" }]);
    expect(assessed(dossier(late), "2025-04-14").findings).toMatchObject([
      { kind: "breach", establishedOn: "2025-04-14" },
    ]);
  });

  it("stays open and has no day while the figure is missing", () => {
    const [open] = assessed(dossier(), "2025-03-31").findings;
    expect(open).toMatchObject({ kind: "unknown", recovered: false });
    expect(open?.establishedOn).toBeUndefined();
  });

  it("has one identity: assessing again gives the same one", () => {
    const ids = assessed(dossier(first), "2025-12-31").findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(assessed(dossier(first), "2025-12-31")).toEqual(assessed(dossier(first), "2025-12-31"));
  });

  it("is withdrawn by a corrected figure", () => {
    const corrected = reported("2025-Q1", 10, { on: plainDate("2025-04-20") });
    expect(assessed(dossier(first, corrected), "2025-04-19").findings).toHaveLength(1);
    expect(assessed(dossier(first, corrected), "2025-04-20").findings).toEqual([]);
    expect(assessed(dossier(first, corrected), "2025-04-20").cleared).toMatchObject([{ id: "pelanggaran/pk/2025-Q1" }]);
  });

  it("is marked recovered by a later good quarter, and stays", () => {
    const second = reported("2025-Q2", 10, { on: plainDate("2025-06-20") });
    expect(assessed(dossier(first, second), "2025-06-29").findings).toMatchObject([{ recovered: false }]);
    expect(assessed(dossier(first, second), "2025-06-30").findings).toMatchObject([
      { id: "pelanggaran/pk/2025-Q1", recovered: true },
    ]);
  });

  it("is not marked recovered by an earlier good quarter, nor by a later one that nobody reported", () => {
    const good = reported("2025-Q1", 10, { on: plainDate("2025-03-20") });
    const bad = reported("2025-Q2", 9, { on: plainDate("2025-06-20") });
    expect(assessed(dossier(good, bad), "2025-06-30").findings).toMatchObject([
      { id: "pelanggaran/pk/2025-Q2", recovered: false },
    ]);
    expect(assessed(dossier(first), "2025-06-30").findings.map(({ kind, recovered }) => [kind, recovered])).toEqual([
      ["breach", false],
      ["unknown", false],
    ]);
  });

  it("carries what the source declares of the agreement", () => {
    const declares = { id: "Perjanjian tidak berlaku" };
    expect(
      assessed(dossier(first), "2025-03-31", breachRule(targetMissed("any"), { declares })).findings[0]?.declares,
    ).toEqual(declares);
  });

  it("cites its rule and asks only for the fact that could change the answer", () => {
    const both = breachRule(allOf(targetMissed("any"), judged("kehadiran-tidak-jelas")));
    expect(assessed(dossier(first), "2025-03-31", both).findings).toMatchObject([
      { kind: "unknown", because: { basis: [{ source: "CONTOH" }], outcome: "unknown" } },
    ]);
    const met = reported("2025-Q1", 10, { on: plainDate("2025-03-20") });
    expect(assessed(dossier(met), "2025-03-31", both).findings).toEqual([]);
  });

  it("is judged only at the review that its rule names", () => {
    expect(assessed(dossier(first), "2025-12-31", breachRule(targetMissed("any"), { at: "tahunan" }))).toEqual({
      findings: [],
      merits: [],
      cleared: [],
    });
  });
});

/** What an agreement without indicators has been found to lack, with the obligations and the reviews that a test is about. */
function found(
  when: BreachRule["when"],
  events: readonly Fact[],
  asOf: string,
  {
    of = anAgreement(),
    duties = [],
    cadence = { kind: "each", length: "quarter" },
  }: {
    readonly of?: PerformanceAgreement;
    readonly duties?: readonly Entry<ObligationRule>[];
    readonly cadence?: ReviewRule["cadence"];
  } = {},
): Assessed {
  const day = plainDate(asOf);
  const facts = dossier(...events);
  const obligations = obligationsOf(of, facts, duties, [], day);
  const reviews = reviewsOf(of, facts, [reviewRule(cadence)]);
  return assess(
    { breaches: [breachRule(when)], merits: [] },
    reviews,
    inquiry({ agreement: of, facts, obligations }),
    day,
  );
}

describe("a finding about a duty", () => {
  const duties = [obligation({ kind: "by-year-end" }, { kind: "duty-recorded" })];
  const said = (on: string, other: Partial<DutyFact> = {}): DutyFact => ({
    kind: "duty",
    agreement: "pk",
    duty: "kewajiban",
    carriedOut: false,
    on: plainDate(on),
    ...other,
  });

  it("is made by the review of the quarter in which the duty falls due, not by the three before it", () => {
    const { findings, cleared } = found(dutyBreached("kewajiban"), [said("2025-03-01")], "2026-01-01", { duties });
    expect(findings).toMatchObject([
      { id: "pelanggaran/pk/2025-Q4", kind: "breach", establishedOn: "2026-01-01", recovered: false },
    ]);
    expect(cleared.map(({ id }) => id)).toEqual([
      "pelanggaran/pk/2025-Q1",
      "pelanggaran/pk/2025-Q2",
      "pelanggaran/pk/2025-Q3",
    ]);
  });

  it.each([
    ["long before its last day is established on the day after that", "2025-06-01", "2026-01-01"],
    ["on its last day is established on the day after that", "2025-12-31", "2026-01-01"],
    ["on the day after its last day is established on it", "2026-01-01", "2026-01-01"],
    ["a day later still is established on that day", "2026-01-02", "2026-01-02"],
    ["long after the review is established on that day", "2026-02-16", "2026-02-16"],
  ])("whose record became known %s", (_title, reportedOn, establishedOn) => {
    const facts = [said("2025-03-01", { reportedOn: plainDate(reportedOn) })];
    expect(found(dutyBreached("kewajiban"), facts, "2026-03-01", { duties }).findings).toMatchObject([
      { id: "pelanggaran/pk/2025-Q4", kind: "breach", establishedOn },
    ]);
  });

  it("falling due before the review is established on the day of the review", () => {
    const of = { ...anAgreement(), budgetDocumentApprovedOn: plainDate("2025-01-06") };
    const signing = obligation({ kind: "after", anchor: "budget-document", within: months(1) }, { kind: "signed" });
    expect(found(dutyBreached("kewajiban"), [], "2025-06-30", { of, duties: [signing] }).findings).toMatchObject([
      { id: "pelanggaran/pk/2025-Q1", kind: "breach", establishedOn: "2025-03-31", recovered: false },
    ]);
  });

  it("recorded as not done is open on its last day and a breach on the day after", () => {
    const kinds = (asOf: string): readonly unknown[] =>
      found(dutyBreached("kewajiban"), [said("2025-03-01")], asOf, { duties }).findings.map(({ kind }) => kind);
    expect(kinds("2025-12-30")).toEqual([]);
    expect(kinds("2025-12-31")).toEqual(["unknown"]);
    expect(kinds("2026-01-01")).toEqual(["breach"]);
  });

  it("is open on the day before its record became known", () => {
    const facts = [said("2025-12-20", { reportedOn: plainDate("2026-02-16") })];
    const kinds = (asOf: string): readonly unknown[] =>
      found(dutyBreached("kewajiban"), facts, asOf, { duties }).findings.map(({ kind }) => kind);
    expect(kinds("2026-02-15")).toEqual(["unknown"]);
    expect(kinds("2026-02-16")).toEqual(["breach"]);
  });

  it("is not recovered by a later review that had no duty to look at, but by one that saw it kept", () => {
    const monthly: ReviewRule["cadence"] = { kind: "each", length: "month" };
    const quarterly = [obligation({ kind: "each", length: "quarter" }, { kind: "duty-recorded" })];
    const first = said("2025-03-20", { period: "2025-Q1" });
    const second = said("2025-06-20", { period: "2025-Q2", carriedOut: true });
    const recovered = (events: readonly Fact[], asOf: string): readonly unknown[] =>
      found(dutyBreached("kewajiban"), events, asOf, { duties: quarterly, cadence: monthly }).findings.map(
        ({ id, kind, recovered: again }) => [id, kind, again],
      );
    expect(recovered([first], "2025-05-31")).toEqual([["pelanggaran/pk/2025-03", "breach", false]]);
    expect(recovered([first, second], "2025-06-29")).toEqual([["pelanggaran/pk/2025-03", "breach", false]]);
    expect(recovered([first, second], "2025-06-30")).toEqual([["pelanggaran/pk/2025-03", "breach", true]]);
  });
});

describe("a finding about an evaluation", () => {
  const below = evaluatedBelow("cukup", "tingkat", ["nilai"]);
  const evaluation = (period: "2025-Q1" | "2025-Q2", nilai: string, on: string): EvaluatedFact => ({
    kind: "evaluated",
    agreement: "pk",
    review: "evaluasi",
    period,
    levels: { nilai },
    on: plainDate(on),
  });
  const kurang = evaluation("2025-Q1", "kurang", "2025-03-31");

  it('"kurang" in the first quarter stays one after "cukup" in the second, and is recovered by it', () => {
    const findings = (asOf: string): readonly unknown[] =>
      found(below, [kurang, evaluation("2025-Q2", "cukup", "2025-06-30")], asOf).findings;
    expect(findings("2025-06-29")).toMatchObject([
      { id: "pelanggaran/pk/2025-Q1", kind: "breach", establishedOn: "2025-03-31", recovered: false },
    ]);
    expect(findings("2025-06-30")).toMatchObject([
      { id: "pelanggaran/pk/2025-Q1", kind: "breach", establishedOn: "2025-03-31", recovered: true },
    ]);
  });

  it('"kurang" twice makes two', () => {
    expect(
      found(below, [kurang, evaluation("2025-Q2", "kurang", "2025-06-30")], "2025-06-30").findings.map(({ id }) => id),
    ).toEqual(["pelanggaran/pk/2025-Q1", "pelanggaran/pk/2025-Q2"]);
  });

  it("is withdrawn by a corrected evaluation of the same quarter", () => {
    const corrected = evaluation("2025-Q1", "cukup", "2025-04-20");
    expect(found(below, [kurang, corrected], "2025-05-01").findings).toEqual([]);
  });
});

describe("a finding about a judgement", () => {
  const cadence: ReviewRule["cadence"] = { kind: "on-judgement", matter: "lamban" };
  const judgement = (other: Partial<JudgedFact> = {}): JudgedFact => ({
    kind: "judged",
    agreement: "pk",
    matter: "lamban",
    holds: true,
    on: plainDate("2025-05-14"),
    ...other,
  });
  const ids = (...events: readonly Fact[]): readonly string[] =>
    found(judged("lamban"), events, "2025-12-31", { cadence }).findings.map(({ id }) => id);

  it("is one where two sources say the same of one day", () => {
    expect(ids(judgement({ source: "Inspektorat" }), judgement({ source: "Bappeda" }))).toEqual([
      "pelanggaran/pk/evaluasi 2025-05-14",
    ]);
  });

  it("is none once the judgement is taken back", () => {
    expect(ids(judgement(), judgement({ holds: false, reportedOn: plainDate("2025-05-20") }))).toEqual([]);
  });

  it("of the first quarter belongs to its review alone, and is not recovered by quarters in which nobody judged", () => {
    expect(
      found(judged("lamban"), [judgement({ on: plainDate("2025-03-31") })], "2025-06-30").findings.map(
        ({ id, kind, recovered }) => [id, kind, recovered],
      ),
    ).toEqual([
      ["pelanggaran/pk/2025-Q1", "breach", false],
      ["pelanggaran/pk/2025-Q2", "unknown", false],
    ]);
  });
});

describe("a review with nothing to look at", () => {
  it("does not make an earlier breach recovered: the priority programme was dropped in between", () => {
    const of: PerformanceAgreement = {
      ...anAgreement(),
      programmes: [{ id: "a", name: "Program a", budgetRupiah: 1, priority: true }],
      revisions: [
        { effectiveOn: plainDate("2025-04-01"), reason: "priorities-changed", objectives: [], programmes: [] },
      ],
    };
    const notRun: Fact = {
      kind: "programme-run",
      agreement: "pk",
      programme: "a",
      carriedOut: false,
      on: plainDate("2025-03-20"),
    };
    const { findings, cleared } = found(priorityProgrammeNotRun, [notRun], "2025-06-30", { of });
    expect(findings).toMatchObject([{ id: "pelanggaran/pk/2025-Q1", kind: "breach", recovered: false }]);
    expect(cleared).toMatchObject([{ id: "pelanggaran/pk/2025-Q2" }]);
  });

  it("does not make an earlier miss recovered: no target was due in the next quarter", () => {
    const once = anAgreement(anIndicator({ "2025-Q1": 10 }));
    const first = reported("2025-Q1", 9, { on: plainDate("2025-03-20") });
    expect(assessed(dossier(first), "2025-06-30", missed, once).findings).toMatchObject([
      { id: "pelanggaran/pk/2025-Q1", kind: "breach", recovered: false },
    ]);
  });
});
