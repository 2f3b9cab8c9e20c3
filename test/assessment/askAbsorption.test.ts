import { describe, expect, it } from "vitest";

import {
  absorptionBelow,
  type BudgetDisbursedFact,
  type PerformanceAgreement,
  plainDate,
  type Programme,
  type Truth,
} from "perjanjian-kinerja";

import { askBreachLeaf } from "../../src/assessment/askBreach.ts";
import { anAgreement, aReview, dossier, inquiry } from "./given.ts";

const programme = (id: string, budgetRupiah: number): Programme => ({
  id,
  name: `Program ${id}`,
  budgetRupiah,
  priority: false,
});
const agreement: PerformanceAgreement = {
  ...anAgreement(),
  programmes: [programme("a", 600), programme("b", 400), programme("tanpa anggaran", 0)],
};
const paid = (id: string, rupiah: number, on: string, reportedOn = on): BudgetDisbursedFact => ({
  kind: "budget-disbursed",
  agreement: "pk",
  programme: id,
  rupiah,
  on: plainDate(on),
  reportedOn: plainDate(reportedOn),
});

const ask = (facts: readonly BudgetDisbursedFact[], review = aReview("2025-12-31", "2025"), of = agreement): Truth =>
  askBreachLeaf(absorptionBelow(80), inquiry({ agreement: of, facts: dossier(...facts) }), review);

describe("less than a share of the budget paid out", () => {
  it.each([
    [399, "holds", 79.9],
    [400, "fails", 80],
    [401, "fails", 80.1],
  ])("is of the whole budget, not of each programme: 400 and %d of 1,000: %s", (rupiah, kind, share) => {
    const truth = ask([paid("a", rupiah, "2025-11-30"), paid("b", 400, "2025-11-30")]);
    expect(truth.kind).toBe(kind);
    expect(truth.because.values).toEqual({ percent: 80, share });
  });

  it("is unknown while one programme has no record, and asks for it; nothing paid out is a record", () => {
    expect(ask([paid("a", 600, "2025-11-30")])).toMatchObject({
      kind: "unknown",
      because: { missing: [{ fact: "budget-disbursed", about: "Program b", why: "not-recorded" }] },
    });
    expect(ask([paid("a", 600, "2025-11-30"), paid("b", 0, "2025-11-30")]).kind).toBe("holds");
  });

  it("counts what was paid by the day of the review and nothing after", () => {
    const facts = [paid("a", 500, "2025-06-30"), paid("b", 299, "2025-06-30"), paid("b", 1, "2025-07-01")];
    expect(ask(facts, aReview("2025-06-30", "2025-H1")).kind).toBe("holds");
    expect(ask(facts, aReview("2025-07-01")).kind).toBe("fails");
  });

  it("counts what was paid by the day of the review also where it was reported later", () => {
    const late = paid("b", 1, "2025-12-31", "2026-01-20");
    const facts = [paid("a", 500, "2025-06-30"), paid("b", 299, "2025-06-30")];
    expect(ask(facts).kind).toBe("holds");
    expect(ask([...facts, late])).toMatchObject({ kind: "fails", knownOn: "2026-01-20" });
  });

  it("is known once every programme had a record, and not later because more was reported", () => {
    const facts = [
      paid("a", 500, "2025-06-30"),
      paid("b", 100, "2025-09-30", "2025-10-05"),
      paid("b", 100, "2025-12-20", "2026-01-20"),
    ];
    expect(ask(facts)).toMatchObject({ kind: "holds", knownOn: "2025-10-05" });
  });

  it("has nothing to look at without a budget", () => {
    expect(ask([], undefined, anAgreement())).toMatchObject({ kind: "fails", idle: true });
  });

  it("shows every programme beside the whole", () => {
    const truth = ask([paid("a", 600, "2025-11-30"), paid("b", 100, "2025-11-30")]);
    expect(truth.because.parts?.map(({ values }) => values)).toEqual([
      { programme: "Program a", percent: 100 },
      { programme: "Program b", percent: 25 },
    ]);
  });
});
