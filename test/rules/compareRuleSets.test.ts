import { describe, expect, it } from "vitest";

import {
  type BreachRule,
  cite,
  comparisonText,
  compareRuleSets,
  type EntryChange,
  extendRuleSet,
  forYear,
  holdsPost,
  type Ladder,
  months,
  national,
  plainDate,
  type RemediationRules,
  ruleOn,
  type RuleSet,
  type RuleSetDraft,
  since,
  type Situation,
  storedForm,
  targetMissed,
  years,
} from "perjanjian-kinerja";
import { readRuleSet } from "perjanjian-kinerja/read";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { caseOf, contohAgreement, contohFacts, impactOf, impactText, kabContoh } from "perjanjian-kinerja/testing";

import { shippedById } from "./shipped.ts";

const basis = cite("PERBUP", "Pasal 9");
const other = cite("PERBUP", "Pasal 10");
const step = (code: string, rank: number): Ladder["steps"][number] => ({
  code,
  title: { id: `Langkah ${code}`, en: `Step ${code}` },
  rank,
  when: holdsPost,
  effect: { kind: "post-lost", term: months(12) },
  mode: "proposed",
  by: "sekda",
});
const breach: BreachRule = {
  code: "missed",
  title: { id: "Target tidak tercapai", en: "Target missed" },
  at: "yearly",
  when: targetMissed("any"),
};
const ladder: Ladder = {
  code: "steps",
  title: { id: "Jenjang", en: "Ladder" },
  answers: ["missed"],
  steps: [step("a", 1), step("b", 2)],
};

const version = (draft: Partial<RuleSetDraft>, id = "v1"): RuleSet =>
  extendRuleSet(national, {
    id,
    name: `Kabupaten Baru (${id})`,
    sources: { PERBUP: { instrument: "Perbup", title: "Peraturan Bupati" } },
    breaches: [since<BreachRule>("2025-01-01", { ...breach, basis })],
    ladders: [since<Ladder>("2025-01-01", { ...ladder, basis })],
    ...draft,
  });
const first = version({});

const brief = ({ entries, keys }: ReturnType<typeof compareRuleSets>): readonly string[] => [
  ...entries.map((change: EntryChange) => {
    const where = change.kind === "changed" ? ` at ${change.parts.map(({ path }) => path.join(".")).join(", ")}` : "";
    return `${change.kind} ${change.slice} ${change.code ?? ""}${where}`;
  }),
  ...keys.map(({ kind, path }) => `${kind} ${path.join(".")}`),
];

describe("two rule sets", () => {
  it.each(shippedById)("that are both %s do not differ", (_, rules) => {
    expect(brief(compareRuleSets(rules, rules))).toEqual([]);
  });

  const extending = shippedById.filter(([, { parent }]) => parent !== undefined);

  it.each(extending)("that are both %s do not differ when one comes from a database", (_, rules) => {
    const again = readRuleSet(JSON.parse(JSON.stringify(storedForm(rules))), { parents: [national] });
    expect(again.ok && brief(compareRuleSets(rules, again.value))).toEqual([]);
  });

  it("differ only in what is not the same in their parents", () => {
    expect(brief(compareRuleSets(national, first))).toEqual([
      "added breaches missed",
      "added ladders steps",
      "source PERBUP",
    ]);
    expect(brief(compareRuleSets(first, national))).toEqual([
      "removed breaches missed",
      "removed ladders steps",
      "source PERBUP",
    ]);
  });

  it.each<[string, Partial<RuleSetDraft>, readonly string[]]>([
    [
      "a step that takes longer, found by its code and not by its place",
      {
        ladders: [
          since<Ladder>("2025-01-01", {
            ...ladder,
            steps: [step("c", 0), step("a", 1), { ...step("b", 2), effect: { kind: "post-lost", term: years(2) } }],
            basis,
          }),
        ],
      },
      ["changed ladders steps at steps.b.effect.term.unit, steps.b.effect.term.count, steps.c"],
    ],
    [
      "the same entries, written in another order: no difference",
      {
        breaches: [
          since<BreachRule>("2026-01-01", { ...breach, code: "lain", basis }),
          since<BreachRule>("2025-01-01", { ...breach, basis }),
        ],
      },
      ["added breaches lain"],
    ],
    [
      "two steps that change places",
      {
        ladders: [
          since<Ladder>("2025-01-01", {
            ...ladder,
            steps: [step("b", 2), { ...step("a", 2), mode: "decided" }],
            basis,
          }),
        ],
      },
      ["changed ladders steps at steps.a.rank, steps.a.mode, steps"],
    ],
    [
      "a breach that begins on another day",
      { breaches: [since<BreachRule>("2025-07-01", { ...breach, basis })] },
      ["changed breaches missed at speaks.from"],
    ],
    [
      "a breach that moves from a day to a year",
      { breaches: [forYear<BreachRule>(2025, { ...breach, basis })] },
      ["changed breaches missed at speaks.kind, speaks.from, speaks.year"],
    ],
    [
      "another article of the same text",
      { breaches: [since<BreachRule>("2025-01-01", { ...breach, basis: other })] },
      ["changed breaches missed at basis.0.article"],
    ],
    [
      "another condition",
      { breaches: [since<BreachRule>("2025-01-01", { ...breach, when: targetMissed("any-key"), basis })] },
      ["changed breaches missed at when.which"],
    ],
    [
      "a newer entry beside the old one",
      {
        breaches: [
          since<BreachRule>("2025-01-01", { ...breach, basis }),
          since<BreachRule>("2026-01-01", { ...breach, basis }),
        ],
      },
      ["added breaches missed"],
    ],
    [
      "a source by another name",
      { sources: { PERBUP: { instrument: "Perbup", title: "Peraturan Bupati Baru" } } },
      ["source PERBUP.title"],
    ],
  ])("may differ by %s", (_, draft, expected) => {
    expect(brief(compareRuleSets(first, version(draft)))).toEqual(expected);
  });

  it("differ by a reading that is taken otherwise", () => {
    const read = extendRuleSet(kabLebong, {
      id: "baca",
      name: "Kabupaten Lebong",
      sources: {},
      choices: { "clauses-1-and-6": "both" },
    });
    expect(compareRuleSets(kabLebong, read).keys).toEqual([
      { kind: "choice", path: ["clauses-1-and-6"], after: "both" },
    ]);
  });

  it("carry the whole entries, so that their basis is at hand", () => {
    const [change] = compareRuleSets(
      first,
      version({ breaches: [since<BreachRule>("2025-01-01", { ...breach, basis: other })] }),
    ).entries;
    expect(change?.kind === "changed" && [change.before.basis, change.after.basis]).toEqual([[basis], [other]]);
  });
});

describe("a comparison in words", () => {
  const second = version(
    {
      breaches: [since<BreachRule>("2025-07-01", { ...breach, when: targetMissed("any-key"), basis: other })],
      ladders: [],
      remediation: [
        since("2025-07-01", {
          observation: years(1),
          window: months(9),
          counting: "first-day-not-counted",
          monthEnd: "end-early",
          employments: ["PNS"],
          covers: [
            {
              levels: ["jpt-pratama"],
              shownBy: "grade",
              grades: ["kurang"],
              doubtful: [],
              clear: "clear",
              basis: [basis],
            },
          ],
          basis,
        }),
      ],
    },
    "v2",
  );

  it("says in English what is new, what is gone and what changed, each with its basis", () => {
    expect(comparisonText(compareRuleSets(first, second), "en").split("\n")).toEqual([
      "Kabupaten Baru (v1) and Kabupaten Baru (v2): 3 differences.",
      "- Changed: Breaches (when.which, basis.0.article, speaks.from).",
      `  - before, since 1 January 2025: Target missed; judged at "Yearly measurement": at least one target missed (Peraturan Bupati Pasal 9 [single source]).`,
      `  - after, since 1 July 2025: Target missed; judged at "Yearly measurement": at least one key target missed (Peraturan Bupati Pasal 10 [single source]).`,
      `- Gone: Consequences, since 1 January 2025: Ladder; for "Target missed": (1) Step a: relieved of the post for 12 months; condition: holding a post; proposed by Sekda; (2) Step b: relieved of the post for 12 months; condition: holding a post; proposed by Sekda (Peraturan Bupati Pasal 9 [single source]).`,
      "- New: Time to improve, since 1 July 2025: 9 months to improve, after 1 year in the post; senior executive (JPT pratama): a predicate of poor (Peraturan Bupati Pasal 9 [single source]).",
    ]);
  });

  it("and in Indonesian", () => {
    const [head, , before, , , added] = comparisonText(compareRuleSets(first, second), "id").split("\n");
    expect(head).toBe("Kabupaten Baru (v1) dan Kabupaten Baru (v2): 3 perbedaan.");
    expect(before).toBe(
      `  - semula, sejak 1 Januari 2025: Target tidak tercapai; dinilai pada "Pengukuran tahunan": sedikitnya satu target tidak tercapai (Peraturan Bupati Pasal 9 [satu sumber]).`,
    );
    expect(added).toBe(
      "- Baru: Kesempatan memperbaiki kinerja, sejak 1 Juli 2025: kesempatan 9 bulan setelah 1 tahun dalam jabatan; JPT pratama: predikat kurang (Peraturan Bupati Pasal 9 [satu sumber]).",
    );
  });

  it("names sources and readings", () => {
    const renamed = version({ sources: { PERBUP: { instrument: "Perbup", title: "Perbup Baru" } } }, "v2");
    expect(comparisonText(compareRuleSets(first, renamed), "en")).toContain(
      `- Changed: the source "PERBUP" (title), before "Peraturan Bupati", after "Perbup Baru".`,
    );
    expect(comparisonText(compareRuleSets(national, first), "id")).toContain(`- Baru: sumber "PERBUP".`);
    expect(comparisonText(compareRuleSets(first, national), "en")).toContain(`- Gone: the source "PERBUP".`);
    const read = extendRuleSet(kabLebong, {
      id: "b",
      name: "Baca",
      sources: {},
      choices: { "three-pillars": "none-of-the-three" },
    });
    expect(comparisonText(compareRuleSets(kabLebong, read), "en")).toContain(
      `- New: the reading "three-pillars" "none-of-the-three".`,
    );
  });

  it("of what does not differ says so", () => {
    expect(comparisonText(compareRuleSets(first, first), "en")).toBe(
      "Kabupaten Baru (v1) and Kabupaten Baru (v1): no difference.",
    );
  });
});

describe("the impact of a change", () => {
  const day = plainDate("2026-01-31");
  const met = { ...contohFacts, events: contohFacts.events.filter(({ kind }) => kind !== "actual") };
  const cases = [
    { agreement: contohAgreement, facts: contohFacts, asOf: day },
    { agreement: contohAgreement, facts: met, asOf: plainDate("2025-04-01") },
  ];
  const softer: RuleSet = extendRuleSet(national, {
    id: "lunak",
    name: "Kabupaten Contoh",
    sources: kabContoh.sources,
    breaches: kabContoh.breaches ?? [],
    remediation: kabContoh.remediation ?? [],
  });

  it("lists the cases whose outcome changes, with both outcomes, and no others", () => {
    const impact = impactOf(kabContoh, softer, cases);
    expect(impact.cases).toBe(2);
    expect(impact.changed.map(({ of, before, after }) => [of, before.recommended, after.recommended])).toEqual([
      [
        cases[0],
        ["consequences: reassignment (announced)", "remediation: open-remediation (announced)"],
        ["remediation: open-remediation (announced)"],
      ],
    ]);
  });

  it("is nothing where the rules do not differ", () => {
    expect(impactOf(kabContoh, kabContoh, cases)).toEqual({ cases: 2, changed: [] });
  });

  it("is a longer time to improve, before it is granted and while it runs", () => {
    const longer = extendRuleSet(kabContoh, {
      id: "panjang",
      name: "Kabupaten Contoh",
      sources: {},
      remediation: [
        since<RemediationRules>("2025-03-25", {
          ...ruleOn(kabContoh, "remediation", "2025-03-25"),
          window: months(6),
          binds: "signatories",
          basis: cite("PK-CONTOH-2025", "butir 8"),
        }),
      ],
    });
    const told: Situation = {
      asOf: "2026-02-28",
      signed: "2025-03-25",
      official: { heldSince: "2023-06-01" },
      promised: { stunting: { target: 14, polarity: "lower-is-better" } },
      reported: { stunting: 14.01 },
      expect: { missed: ["stunting"] },
    };
    const both = [told, { ...told, granted: "2026-02-01" }].map((one) => caseOf(one));
    const { changed } = impactOf(kabContoh, longer, both);
    expect(changed.map(({ before, after }) => [before.remediation, after.remediation])).toEqual([
      [
        { kind: "recommended", window: months(3) },
        { kind: "recommended", window: months(6) },
      ],
      [
        { kind: "running", until: "2026-05-01" },
        { kind: "running", until: "2026-08-01" },
      ],
    ]);
    expect(impactText(impactOf(kabContoh, longer, both), "id")).toContain("sampai dengan 1 Mei 2026 →");
  });

  it("is told one official a line, in both languages", () => {
    const impact = impactOf(kabContoh, softer, cases);
    expect(impactText(impact, "en").split("\n")).toEqual([
      "- Siti Contoh, Kepala Dinas Kesehatan, 2025, 31 January 2026: consequences: reassignment (announced); remediation: open-remediation (announced); 3 months → remediation: open-remediation (announced); 3 months",
      "1 of 2 cases come out differently.",
    ]);
    expect(impactText(impact, "id")).toContain("1 dari 2 kasus berubah hasilnya.");
    expect(impactText(impactOf(national, kabContoh, cases), "id")).toContain("remediation: await-facts →");
  });
});
