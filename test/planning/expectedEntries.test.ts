import { describe, expect, it } from "vitest";

import {
  entryText,
  evaluate,
  expectedEntries,
  type Fact,
  forecast,
  plainDate,
  type PlanningCase,
  timeline,
} from "perjanjian-kinerja";
import { contohAgreement, contohFacts, kabContoh } from "perjanjian-kinerja/testing";

const of: PlanningCase = {
  agreement: contohAgreement,
  facts: contohFacts,
  ruleSet: kabContoh,
  asOf: plainDate("2025-12-01"),
};

const expectedWith = (facts: readonly Fact[], until: string, asOf = of.asOf): ReturnType<typeof expectedEntries> =>
  expectedEntries(
    forecast(
      { ...of, asOf, facts: { ...contohFacts, events: [...contohFacts.events, ...facts] } },
      { until: plainDate(until), assumption: "nothing-changes" },
    ),
  );

const told = (facts: readonly Fact[], until: string): readonly string[] =>
  expectedWith(facts, until).map(({ on, title }) => `${on} ${title.en}`);

describe("what is expected on a time line", () => {
  it("says what each day changes, and what is assumed", () => {
    const [first, , , finding] = expectedWith([], "2025-12-31");
    expect(first?.title).toStrictEqual({
      id: "Prevalensi stunting, tahun 2025: tidak terukur (semula: belum jatuh tempo)",
      en: "Prevalensi stunting, 2025: unmeasured (before: not due)",
    });
    expect(finding?.title.id).toBe("Perjanjian kinerja tidak dipenuhi, tahun 2025: belum diketahui");
    expect(finding?.basis).toHaveLength(1);
    expect(first && entryText(first, "id")).toBe("perkiraan: dengan anggapan tidak ada data baru yang dicatat");
  });

  it("stands on the time line beside what is due, never as a fact, each entry once", () => {
    const expected = expectedWith([], "2026-01-31");
    const { agreement, facts, ruleSet, asOf } = of;
    const { entries } = timeline(evaluate(agreement, facts, ruleSet, asOf), facts, { expected });
    expect(entries.filter(({ kind }) => kind === "expected")).toHaveLength(expected.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it("shows the end of a consequence on the day after its last day, and not before", () => {
    const imposed: Fact = {
      kind: "imposed",
      id: "sk-1",
      step: "pembebasan-menjadi-pelaksana-12-bulan",
      on: plainDate("2025-02-01"),
    };
    const ends = (until: string): readonly string[] => told([imposed], until).filter((text) => text.includes("served"));
    expect(ends("2026-01-31")).toStrictEqual([]);
    expect(ends("2026-02-01")).toHaveLength(1);
    expect(ends("2026-02-01")[0]).toMatch(/^2026-02-01 .*: served \(before: running\)$/u);
  });

  it("shows that a time to improve is over on the day after its last, and not before", () => {
    const granted: Fact = { kind: "remediation-granted", year: 2025, on: plainDate("2026-02-10") };
    const ends = (until: string): readonly string[] =>
      expectedWith([granted], until, plainDate("2026-02-10")).flatMap(({ on, title }) =>
        title.en.startsWith("the time to improve") ? [`${on} ${title.en}`] : [],
      );
    expect(ends("2026-05-10")).toStrictEqual([]);
    expect(ends("2026-05-11")).toStrictEqual(["2026-05-11 the time to improve: over (before: running)"]);
  });
});
