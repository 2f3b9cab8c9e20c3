import { describe, expect, it } from "vitest";

import { type Fact, national, plainDate, story, type Story } from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";
import { caseOf, kabContoh, runStories, storyText } from "perjanjian-kinerja/testing";

const missed = {
  asOf: "2026-01-31",
  signed: "2025-03-25",
  official: { heldSince: "2023-06-01" },
  promised: { stunting: { target: 14, polarity: "lower-is-better" } },
  reported: { stunting: 19 },
} as const;

describe("a story", () => {
  it("passes where everything that it expects is so", () => {
    const told = story("Target meleset", {
      ...missed,
      expect: {
        recommended: { consequences: "reassignment", remediation: "open-remediation" },
        found: ["agreement-not-kept"],
        open: [],
        conformity: { reassignment: "harsher", remediation: "harsher" },
        duties: { "sign-agreement": "unknown" },
        remediation: "recommended",
        missed: ["stunting"],
      },
    });
    expect(runStories(kabContoh, [told])).toMatchObject({ passed: 1, failed: 0, results: [{ differences: [] }] });
  });

  it.each<[string, Story["expect"], string, string]>([
    [
      "recommended",
      { recommended: { consequences: "reassignment" } },
      "consequences: reassignment",
      "consequences: reassignment, remediation: open-remediation",
    ],
    ["what nothing recommends", { recommended: {} }, "–", "consequences: reassignment, remediation: open-remediation"],
    ["found", { found: [] }, "–", "agreement-not-kept"],
    ["open", { open: ["agreement-not-kept"] }, "agreement-not-kept", "–"],
    ["conformity", { conformity: { reassignment: "conforms" } }, "conforms", "harsher"],
    ["duties", { duties: { "sign-agreement": "kept" } }, "kept", "unknown"],
    ["remediation", { remediation: "none" }, "none", "recommended"],
    ["remediationUntil", { remediationUntil: "2026-04-30" }, "2026-04-30", "–"],
    ["missed", { missed: [] }, "–", "stunting"],
  ])("that expects otherwise of %s says what it expected and what came out", (_, expected, wanted, got) => {
    const { results, failed } = runStories(kabContoh, [story("Lain", { ...missed, expect: expected })]);
    expect(failed).toBe(1);
    expect(results[0]?.differences.map((one) => [one.expected, one.got])).toEqual([[wanted, got]]);
  });

  it("tells of days of absence by the matter of discipline, and of no matter that nobody told of", () => {
    const absent = ["2025-05-05", "2025-05-06", "2025-05-07"].map((day) => ({
      kind: "attendance" as const,
      status: "unexcused" as const,
      on: plainDate(day),
    }));
    const expecting = (recommended: Readonly<Record<string, string>>): Story =>
      story("Tiga hari tanpa alasan", { asOf: "2025-12-31", also: absent, expect: { recommended } });
    const open = { remediation: "await-facts" };
    expect(runStories(national, [expecting({ absence: "teguran-lisan", ...open })])).toMatchObject({ failed: 0 });
    const { results } = runStories(national, [expecting({ conduct: "teguran-lisan", ...open })]);
    expect(results[0]?.differences.map(({ got }) => got)).toEqual([
      "conduct",
      "absence: teguran-lisan, remediation: await-facts",
    ]);
  });

  it("that uses a code nobody knows is told so: it would look like a fact that nobody recorded", () => {
    const told = story("Salah ketik", {
      ...missed,
      judged: { slow: "2025-05-01" },
      reported: { stuntng: 14 },
      expect: { found: ["agreement-kept"] },
    });
    const [result] = runStories(kabContoh, [told]).results;
    expect(result?.differences.map(({ what, got }) => [what.en, got])).toEqual([
      [`the code under "reported"`, "stuntng"],
      [`the code under "judged"`, "slow"],
      [`the code under "expect.found"`, "agreement-kept"],
      ["what is found", "–"],
    ]);
  });

  it("that records a figure of an unknown measure, or of another agreement, is told so", () => {
    const observed = (agreement: string, measure: string): Fact => ({
      kind: "observed",
      agreement,
      measure,
      value: 55,
      on: plainDate("2025-12-31"),
    });
    const told = story("Skor", {
      ...missed,
      also: [observed("pk-2025", "skor")],
      observed: { nilai: 55 },
      expect: { missed: [] },
    });
    const got = runStories(kabContoh, [told]).results[0]?.differences.map(({ what, got }) => `${what.en}: ${got}`);
    expect(got?.slice(0, 3)).toEqual([
      `the code under "observed": nilai`,
      `the code under "also": skor`,
      `the code under "also": pk-2025`,
    ]);
  });

  it("tells what was observed, and what a decision answers", () => {
    const { facts } = caseOf({
      ...missed,
      observed: { skor: { "2025-Q1": 55, "2025-Q2": 65 } },
      imposed: { reassignment: { on: "2026-01-10", answers: ["agreement-not-kept/pk/2025"] } },
      expect: { found: [] },
    });
    expect(facts.events.filter(({ kind }) => kind === "observed" || kind === "imposed")).toEqual([
      {
        kind: "imposed",
        id: "reassignment 2026-01-10",
        agreement: "pk",
        step: "reassignment",
        answers: ["agreement-not-kept/pk/2025"],
        on: "2026-01-10",
      },
      { kind: "observed", agreement: "pk", measure: "skor", period: "2025-Q1", value: 55, on: "2025-03-31" },
      { kind: "observed", agreement: "pk", measure: "skor", period: "2025-Q2", value: 65, on: "2025-06-30" },
    ]);
  });

  it("on a day that does not exist fails, and does not end the run", () => {
    const impossible = story("Tanggal salah", { ...missed, asOf: "2025-02-30", expect: { found: [] } });
    const fine = story("Benar", { ...missed, expect: { missed: ["stunting"] } });
    const report = runStories(kabContoh, [impossible, fine]);
    expect([report.passed, report.failed]).toEqual([1, 1]);
    expect(report.results[0]?.differences[0]?.got).toContain(`"2025-02-30" is not a day`);
  });
});

describe("the report of stories", () => {
  const stories = [
    story({ id: "Target meleset", en: "A target missed" }, { ...missed, expect: { found: ["agreement-not-kept"] } }),
    story("Tanpa bahasa Inggris", { ...missed, expect: { found: [] } }),
  ];

  it("reads as sentences in English", () => {
    expect(storyText(runStories(kabContoh, stories), "en")).toBe(
      [
        "- A target missed: as expected.",
        "- Tanpa bahasa Inggris: NOT AS EXPECTED.",
        "  - what is found: expected –, got agreement-not-kept.",
        "Kabupaten Contoh: 1 stories as expected, 1 not.",
      ].join("\n"),
    );
  });

  it("and in Indonesian", () => {
    expect(storyText(runStories(kabContoh, stories), "id")).toBe(
      [
        "- Target meleset: sesuai.",
        "- Tanpa bahasa Inggris: TIDAK SESUAI.",
        "  - pelanggaran yang terbukti: diharapkan –, hasilnya agreement-not-kept.",
        "Kabupaten Contoh: 1 contoh kasus sesuai, 1 tidak sesuai.",
      ].join("\n"),
    );
  });
});

describe("the situation of a story", () => {
  it("becomes an agreement of the year of its signing, with the regent on the other side", () => {
    const { agreement, asOf } = caseOf({ ...missed, expect: { found: [] } });
    expect([agreement.year, agreement.mandateGiver?.post.role, asOf]).toEqual([2025, "bupati", "2026-01-31"]);
    expect(agreement.objectives[0]?.indicators[0]).toMatchObject({ id: "stunting", targets: { "2025": 14 } });
  });

  it("keeps a target that is a span, and targets by quarter", () => {
    const { agreement } = caseOf({
      asOf: "2024-12-31",
      promised: {
        inflasi: { target: { min: 2, max: 4 } },
        sanitasi: { target: { "2024-Q1": 85, "2024-Q2": { min: 1, max: 2 } } },
      },
      expect: { found: [] },
    });
    expect(agreement.objectives[0]?.indicators.map(({ targets }) => targets)).toEqual([
      { "2024": { min: 2, max: 4 } },
      { "2024-Q1": 85, "2024-Q2": { min: 1, max: 2 } },
    ]);
    expect(agreement.signing).toEqual({ kind: "not-signed" });
  });

  it("says of a period that still runs what is known on the day asked for", () => {
    const { facts } = caseOf({
      asOf: "2024-05-31",
      signed: "2024-03-25",
      programmes: { posyandu: { priority: true, run: { "2024-Q1": "done", "2024-Q2": "not-done" } } },
      expect: { found: [] },
    });
    expect(facts.events.map(({ kind, on }) => [kind, on])).toEqual([
      ["programme-run", "2024-03-31"],
      ["programme-run", "2024-05-31"],
    ]);
  });

  it.each(["kepala-perangkat-daerah", "sekda", "camat", "lurah", "pelaksana", "bupati"] as const)(
    "knows the post of %s by its role",
    (post) => {
      const { agreement } = caseOf({ asOf: "2025-01-31", official: { post }, expect: { found: [] } });
      expect(agreement.mandateHolder.post.role).toBe(post);
      expect(agreement.mandateGiver === undefined).toBe(post === "bupati");
    },
  );

  it("takes a post that is written out, another employment, and anything else that happened", () => {
    const post = { title: "Kabid", level: "administrator", role: "kepala-bidang" } as const;
    const { agreement, facts } = caseOf({
      asOf: "2022-12-31",
      signed: "2022-03-31",
      official: { post, employment: "PPPK", lostPostOn: "2022-06-01" },
      imposed: { "removal-from-post": "2022-06-01" },
      granted: "2022-07-01",
      also: [{ kind: "resignation", stage: "requested", on: plainDate("2022-08-01") }],
      expect: { found: [] },
    });
    expect(agreement.mandateHolder.post).toEqual(post);
    expect(facts.employment).toBe("PPPK");
    expect(facts.events.map(({ kind }) => kind)).toEqual([
      "post-lost",
      "imposed",
      "remediation-granted",
      "resignation",
    ]);
  });
});

describe("one and the same case", () => {
  const same = { signed: "2022-03-31", asOf: "2022-12-31", promised: { a: { target: 10 } }, reported: { a: 9 } };

  it("comes out differently under different rules", () => {
    const told = story("Sama", { ...same, expect: { recommended: {} } });
    const outcome = (rules: typeof kabLebong): string =>
      runStories(rules, [told]).results[0]?.differences[0]?.got ?? "–";
    expect(outcome(kabLebong)).toContain("four-points: removal-from-post");
    expect(outcome(kotaBekasi)).toContain("resignation: await-facts");
    expect(outcome(kabContoh)).toBe("remediation: await-facts");
  });
});
