import { type Fact, type Facts, plainDate, type PerformanceAgreement } from "perjanjian-kinerja";
import { readFacts, readJson } from "perjanjian-kinerja/read";
import { contohAgreement, contohFacts } from "perjanjian-kinerja/testing";
import { describe, expect, it } from "vitest";

import { brief, changed, gone, sentences } from "./support.ts";

const on = plainDate("2025-04-07");
const agreement = contohAgreement.id;
const post = contohAgreement.mandateHolder.post;

/** One fact of every kind, with every property. */
const everyKind: readonly Fact[] = [
  {
    kind: "actual",
    agreement,
    indicator: "dokumen-gizi",
    period: "2025-Q1",
    value: 1,
    provisional: true,
    on,
    reportedOn: on,
    source: "Dinkes",
  },
  { kind: "budget-disbursed", agreement, programme: "posyandu", rupiah: 0, on },
  { kind: "programme-run", agreement, programme: "posyandu", carriedOut: false, on },
  { kind: "duty", agreement, duty: "laporan-triwulan", period: "2025-Q1", carriedOut: true, on },
  { kind: "duty", agreement, duty: "rencana-aksi", carriedOut: true, on },
  { kind: "attended", agreement, occasion: "signing", attended: true, on },
  { kind: "attendance", status: "unverified", clockIns: 0, lateMinutes: 45, on },
  { kind: "work-schedule", week: "six-day", jointLeave: "working-day", on },
  {
    kind: "discipline-breach",
    id: "lalai",
    duty: "pasal-3-huruf-e",
    finding: "proven",
    impact: "unit-kerja",
    manner: "bentuk",
    nature: "kelalaian",
    examination: "BAP-1",
    on,
  },
  { kind: "skp-result", year: 2025, percent: 40.5, on },
  { kind: "judged", agreement, matter: "kinerja-lamban", holds: true, on },
  { kind: "evaluated", agreement, review: "tahunan", levels: { inovasi: "baik" }, on },
  { kind: "appraised", year: 2025, grade: "butuh-perbaikan", on },
  { kind: "post-gained", post, appointment: "acting", on },
  { kind: "post-lost", appointment: "acting", on },
  { kind: "rank", rank: "IV/a", on },
  { kind: "imposed", id: "sk-1", agreement, step: "removal-from-post", answers: ["f-1"], on },
  { kind: "annulled", imposed: "sk-1", on },
  { kind: "served", imposed: "sk-1", on },
  { kind: "observed", agreement, measure: "pendapatan", period: "2025-Q1", value: 1.5, on },
  { kind: "appraisal-received", year: 2025, on },
  { kind: "appraisal-objected", year: 2025, on },
  { kind: "appraisal-objection-answered", year: 2025, grade: "baik", on },
  { kind: "shortfall-excused", year: 2025, reason: "banjir", on },
  { kind: "remediation-granted", year: 2025, targets: { stunting: 14 }, on },
  { kind: "remediation-interrupted", year: 2025, reason: "cuti sakit", until: on, on },
  { kind: "remediation-figure", year: 2025, indicator: "stunting", value: 13.5, on },
  { kind: "remediation-ended", year: 2025, improved: false, on },
  { kind: "retested", year: 2025, result: "below-standard", on },
  { kind: "placed", year: 2025, as: "lower-post", on },
  { kind: "no-vacancy", year: 2025, on },
  { kind: "authority-place", authority: "jpt-pratama", held: "acting", on },
  { kind: "case-opened", case: "kasus-1", level: "berat", on },
  { kind: "summoned", case: "kasus-1", call: "first", examinationOn: on, on },
  { kind: "appeared", case: "kasus-1", call: "first", appeared: false, on },
  { kind: "team-formed", case: "kasus-1", members: [{ element: "unsur-kepegawaian", rank: "IV/a" }], on },
  { kind: "temporarily-released", case: "kasus-1", on },
  { kind: "examined", case: "kasus-1", by: "tim-pemeriksa", daysInARow: "fewer", on },
  { kind: "examination-recorded", case: "kasus-1", examined: "refused", on },
  {
    kind: "punishment-decided",
    id: "sk-2",
    case: "kasus-1",
    step: "PDHTAPS",
    by: "bupati",
    breach: "tidak masuk kerja",
    on,
  },
  { kind: "decision-delivered", decision: "sk-2", how: "reached-address", on },
  { kind: "delivery-failed", decision: "sk-2", on },
  { kind: "decision-dispatched", decision: "sk-2", on },
  { kind: "pay-stopped", case: "kasus-1", on },
  { kind: "dismissal-proposed", case: "kasus-1", on },
  { kind: "dismissal-decided", case: "kasus-1", on },
  { kind: "remedy-filed", decision: "sk-2", remedy: "banding-administratif", on },
  { kind: "appeal-received", decision: "sk-2", by: "bpasn", on },
  { kind: "appeal-answered", decision: "sk-2", on },
  { kind: "remedy-decided", decision: "sk-1", remedy: "keberatan", outcome: "not-accepted", on },
  {
    kind: "remedy-changed",
    decision: "sk-2",
    remedy: "banding-administratif",
    outcome: "aggravated",
    step: "PDHTAPS",
    on,
  },
  { kind: "dismissal-ground", ground: "anggota-partai-politik", state: "established", on },
  { kind: "suspended", ground: "ditahan-sebagai-tersangka", on },
  { kind: "reinstated", on },
  { kind: "superior-failed", case: "kasus-1", to: "summon", on },
  { kind: "authority-failed", case: "kasus-1", authority: "pengawas", how: "too-lightly", on },
  { kind: "resignation", stage: "promised", on },
];

const level: PerformanceAgreement = {
  ...contohAgreement,
  id: "pk-2025-inspektorat",
  objectives: [
    {
      id: "sakip",
      name: "Meningkatnya akuntabilitas",
      indicators: [
        {
          id: "nilai-sakip",
          name: "Nilai SAKIP",
          unit: "predikat",
          polarity: "higher-is-better",
          key: true,
          accumulation: "last",
          scale: "sakip",
          targets: { "2025": "BB" },
        },
      ],
    },
  ],
};

const dossier = (...events: readonly unknown[]): unknown => ({ official: "Siti Contoh", employment: "PNS", events });
const read = (...events: readonly unknown[]) => readFacts(dossier(...events), [contohAgreement, level]);
const actual = { kind: "actual", agreement, indicator: "dokumen-gizi", period: "2025-Q1", value: 1, on };

describe("a dossier that is right", () => {
  it("is read as it stands, also through its JSON text", () => {
    const facts: Facts = { ...contohFacts, events: [...contohFacts.events, ...everyKind] };
    expect(readFacts(facts, [contohAgreement])).toEqual({ ok: true, value: facts });
    const json = readJson(JSON.stringify(facts));
    expect(json.ok && readFacts(json.value, [contohAgreement])).toEqual({ ok: true, value: facts });
  });

  it.each(["PNS", "CPNS", "PPPK"])("may be that of a %s without any event", (employment) => {
    expect(readFacts({ official: "Siti", employment, events: [] }, []).ok).toBe(true);
  });
});

describe("the shape of every kind of fact", () => {
  const decisions = everyKind.filter(({ kind }) => kind === "imposed" || kind === "punishment-decided");

  it.each(everyKind.map((fact) => [fact.kind, fact] as const))("%s knows no other property", (_, fact) => {
    const others = decisions.filter(({ kind }) => kind !== fact.kind);
    expect(brief(read({ ...fact, note: "x" }, ...others))).toEqual([["unknown-property", ["events", 0, "note"], "x"]]);
  });

  it.each(
    everyKind.flatMap((fact) =>
      Object.keys(fact)
        .filter(
          (key) =>
            ![
              "provisional",
              "reportedOn",
              "source",
              "clockIns",
              "lateMinutes",
              "answers",
              "daysInARow",
              "breach",
            ].includes(key),
        )
        .filter((key) => !(fact.kind === "post-lost" && key === "appointment"))
        .filter((key) => !((fact.kind === "duty" || fact.kind === "observed") && key === "period"))
        .filter((key) => !(fact.kind === "imposed" && key === "agreement"))
        .filter(
          (key) => !(fact.kind === "discipline-breach" && ["impact", "manner", "nature", "examination"].includes(key)),
        )
        .filter((key) => !(fact.kind === "remediation-granted" && key === "targets"))
        .filter((key) => !(fact.kind === "remediation-interrupted" && key === "until"))
        .map((key) => [fact.kind, key, fact] as const),
    ),
  )("%s needs its %s", (_, key, fact) => {
    const others = decisions.filter(({ kind }) => kind !== fact.kind);
    expect(brief(read(changed(fact, [key], gone), ...others))).toEqual([["missing", ["events", 0, key], undefined]]);
  });

  it.each([
    ["a kind that is not listed", { kind: "fired", on }, "unknown-value", ["kind"], "fired"],
    ["a kind that has no text", { kind: Object.create(null) as unknown, on }, "wrong-type", ["kind"], {}],
    ["no object", "actual", "wrong-type", [], "actual"],
    ["an impossible day", { ...actual, on: "2025-04-31" }, "impossible-day", ["on"], "2025-04-31"],
    ["an impossible day of knowing", { ...actual, reportedOn: "kemarin" }, "impossible-day", ["reportedOn"], "kemarin"],
    ["an impossible period", { ...actual, period: "2025-T1" }, "impossible-period", ["period"], "2025-T1"],
    ["a year as a period in digits", { ...actual, period: 2025 }, "wrong-type", ["period"], 2025],
    ["a figure that is not there", { ...actual, value: null }, "wrong-type", ["value"], null],
    ["a figure left empty", { ...actual, value: "" }, "missing", ["value"], ""],
    ["an endless figure", { ...actual, value: Infinity }, "not-a-number", ["value"], Infinity],
    ["a figure as text", { ...actual, value: "1,5" }, "not-a-number", ["value"], "1,5"],
    ["a figure that reads two ways", { ...actual, value: "1.234" }, "ambiguous-number", ["value"], "1.234"],
    ["a level for a figure", { ...actual, value: "BB" }, "not-a-number", ["value"], "BB"],
    ["a rank that does not exist", { kind: "rank", rank: "IV/f", on }, "unknown-value", ["rank"], "IV/f"],
    [
      "a predicate in English",
      { kind: "appraised", year: 2025, grade: "good", on },
      "unknown-value",
      ["grade"],
      "good",
    ],
    [
      "an answer as text",
      { kind: "imposed", id: "a", agreement, step: "b", answers: "c", on },
      "wrong-type",
      ["answers"],
      "c",
    ],
    [
      "a level of an aspect that is a number",
      { kind: "evaluated", agreement, review: "r", levels: { inovasi: 3 }, on },
      "wrong-type",
      ["levels", "inovasi"],
      3,
    ],
    [
      "rupiah that were never paid",
      { kind: "budget-disbursed", agreement, programme: "posyandu", rupiah: -1, on },
      "contradiction",
      ["rupiah"],
      -1,
    ],
    [
      "fewer than no clock-ins",
      { kind: "attendance", status: "present", clockIns: -1, on },
      "contradiction",
      ["clockIns"],
      -1,
    ],
    [
      "fewer than no minutes",
      { kind: "attendance", status: "present", lateMinutes: -1, on },
      "contradiction",
      ["lateMinutes"],
      -1,
    ],
    [
      "a result below nothing",
      { kind: "skp-result", year: 2018, percent: -0.5, on },
      "contradiction",
      ["percent"],
      -0.5,
    ],
    [
      "a week of four days",
      { kind: "work-schedule", week: "four-day", jointLeave: "day-off", on },
      "unknown-value",
      ["week"],
      "four-day",
    ],
    [
      "an impact on the village",
      { kind: "discipline-breach", id: "a", duty: "pasal-3-huruf-e", finding: "proven", impact: "desa", on },
      "unknown-value",
      ["impact"],
      "desa",
    ],
  ] as const)("%s", (_, fact, code, path, received) => {
    expect(brief(read(fact))).toEqual([[code, ["events", 0, ...path], received]]);
  });
});

describe("records of one and the same thing", () => {
  const row = { kind: "attendance", status: "unexcused", on } as const;
  const later = { ...row, status: "excused", reportedOn: "2025-05-02" } as const;
  const act = { kind: "discipline-breach", id: "lalai", duty: "pasal-3-huruf-e", finding: "suspected", on } as const;

  it("W48 a day of attendance that stands there twice is an error, the same or not", () => {
    const expected = [["duplicate-id", ["events", 1, "on"], on]];
    expect(brief(read(row, row))).toEqual(expected);
    expect(brief(read(row, { ...row, status: "present" }))).toEqual(expected);
    expect(sentences(read(row, row))).toEqual([
      {
        id: `Data kejadian "attendance" (events[1].on): Kehadiran pada 2025-04-07 sudah tercatat di events[0]. Hapus salah satunya; jika yang ini membetulkan yang lama, tulis tanggal pelaporannya pada "reportedOn".`,
        en: `Fact "attendance" (events[1].on): The attendance of 2025-04-07 is already recorded at events[0]. Delete one of them; if this one corrects the other, write the day of its report as "reportedOn".`,
      },
    ]);
  });

  it("a later report of the day corrects it, and two of those are an error again", () => {
    expect(read(row, later).ok).toBe(true);
    expect(brief(read(row, later, later))).toEqual([["duplicate-id", ["events", 2, "on"], on]]);
  });

  it("a breach that stands there twice is an error, and a later finding of its examination is not", () => {
    expect(brief(read(act, act))).toEqual([["duplicate-id", ["events", 1, "id"], "lalai"]]);
    expect(read(act, { ...act, finding: "proven", reportedOn: "2025-05-02" }).ok).toBe(true);
  });

  it("W52 a day that cannot be read is an error, and never counts as in time", () => {
    expect(brief(read({ ...row, on: "segera" }))).toEqual([["impossible-day", ["events", 0, "on"], "segera"]]);
    expect(brief(read({ ...row, reportedOn: "soon" }))).toEqual([
      ["impossible-day", ["events", 0, "reportedOn"], "soon"],
    ]);
  });
});

describe("both sides of each line", () => {
  it.each([
    ["a day of 1899", { kind: "rank", rank: "IV/a", on: "1899-12-31" }, [["impossible-day", "on", "1899-12-31"]]],
    ["a day of 1900", { kind: "rank", rank: "IV/a", on: "1900-01-01" }, []],
    ["a day of 2899", { kind: "rank", rank: "IV/a", on: "2899-12-31" }, []],
    ["a day of 2900", { kind: "rank", rank: "IV/a", on: "2900-01-01" }, [["impossible-day", "on", "2900-01-01"]]],
    [
      "a predicate of 1899",
      { kind: "appraised", year: 1899, grade: "baik", on },
      [["impossible-period", "year", 1899]],
    ],
    ["a predicate of 1900", { kind: "appraised", year: 1900, grade: "baik", on }, []],
    ["a window for 2899", { kind: "remediation-granted", year: 2899, on }, []],
    ["a window for 2900", { kind: "remediation-granted", year: 2900, on }, [["impossible-period", "year", 2900]]],
    ["a window for 20250", { kind: "remediation-granted", year: 20250, on }, [["impossible-period", "year", 20250]]],
    ["a post that was lost, whichever", { kind: "post-lost", on }, []],
    ["a definitive post that was lost", { kind: "post-lost", appointment: "definitive", on }, []],
    [
      "a post that was lost as Plt",
      { kind: "post-lost", appointment: "Plt", on },
      [["unknown-value", "appointment", "Plt"]],
    ],
  ] as const)("%s", (_, fact, issues) => {
    expect(brief(read(fact))).toEqual(issues.map(([code, name, received]) => [code, ["events", 0, name], received]));
  });
});

describe("what facts refer to is there", () => {
  it.each([
    ["an unknown agreement", { ...actual, agreement: "pk-2024" }, "unknown-reference", "agreement", "pk-2024"],
    ["an unknown indicator", { ...actual, indicator: "stuntng" }, "unknown-reference", "indicator", "stuntng"],
    [
      "an indicator of another agreement",
      { ...actual, indicator: "nilai-sakip" },
      "unknown-reference",
      "indicator",
      "nilai-sakip",
    ],
    [
      "an unknown programme",
      { kind: "programme-run", agreement, programme: "pos", carriedOut: true, on },
      "unknown-reference",
      "programme",
      "pos",
    ],
    [
      "a disbursement to an unknown programme",
      { kind: "budget-disbursed", agreement, programme: "pos", rupiah: 1, on },
      "unknown-reference",
      "programme",
      "pos",
    ],
    [
      "a duty of an unknown agreement",
      { kind: "duty", agreement: "x", duty: "d", carriedOut: true, on },
      "unknown-reference",
      "agreement",
      "x",
    ],
    [
      "a decision under an unknown agreement",
      { kind: "imposed", id: "sk-1", agreement: "x", step: "demotion", on },
      "unknown-reference",
      "agreement",
      "x",
    ],
    ["an annulment of nothing", { kind: "annulled", imposed: "sk-9", on }, "unknown-reference", "imposed", "sk-9"],
    [
      "something served that was not imposed",
      { kind: "served", imposed: "sk-9", on },
      "unknown-reference",
      "imposed",
      "sk-9",
    ],
    [
      "the delivery of a decision that nobody took",
      { kind: "decision-delivered", decision: "sk-9", how: "handed-over", on },
      "unknown-reference",
      "decision",
      "sk-9",
    ],
    ["a figure for a year without a target", { ...actual, period: "2024" }, "period-without-target", "period", "2024"],
    ["a figure for the quarter after", { ...actual, period: "2026-Q1" }, "period-without-target", "period", "2026-Q1"],
  ] as const)("%s", (_, fact, code, name, received) => {
    expect(brief(read(fact))).toEqual([[code, ["events", 0, name], received]]);
  });

  it.each(["2025-Q1", "2025-01", "2025-H1", "2025"])(
    "a figure may be for %s, which has a target, lies in one or holds one",
    (period) => {
      expect(read({ ...actual, period }).ok).toBe(true);
    },
  );

  it("a figure for a half-year that touches no target of a quarter is out of place", () => {
    const oneQuarter = changed(contohAgreement, ["objectives", 0, "indicators", 1, "targets"], { "2025-Q1": 1 });
    const known = [oneQuarter as PerformanceAgreement];
    expect(readFacts(dossier({ ...actual, period: "2025-H1" }), known).ok).toBe(true);
    expect(brief(readFacts(dossier({ ...actual, period: "2025-H2" }), known))).toEqual([
      ["period-without-target", ["events", 0, "period"], "2025-H2"],
    ]);
  });

  it("targets and programmes of a revision count too", () => {
    const revised: PerformanceAgreement = {
      ...contohAgreement,
      revisions: [
        {
          effectiveOn: plainDate("2025-07-01"),
          reason: "strategy-changed",
          objectives: [{ ...level.objectives[0]!, id: "baru" }],
          programmes: [{ id: "baru", name: "Baru", budgetRupiah: 0, priority: false }],
        },
      ],
    };
    const facts = [
      { ...actual, indicator: "nilai-sakip", period: "2025", value: "B" },
      { kind: "programme-run", agreement, programme: "baru", carriedOut: true, on },
      actual,
    ];
    expect(readFacts(dossier(...facts), [revised]).ok).toBe(true);
  });

  it("a promised level is answered by a level, not by a figure", () => {
    const fact = { ...actual, agreement: level.id, indicator: "nilai-sakip", period: "2025", value: "B" };
    expect(read(fact).ok).toBe(true);
    expect(brief(read({ ...fact, value: 72 }))).toEqual([["contradiction", ["events", 0, "value"], 72]]);
  });

  it("a figure answers the target of its own period first, and those around it only where it has none", () => {
    const targets = { "2025": "BB", "2025-Q1": 1 };
    const mixed = changed(level, ["objectives", 0, "indicators", 0, "targets"], targets) as PerformanceAgreement;
    const answer = (period: string, value: unknown) =>
      brief(readFacts(dossier({ ...actual, agreement: level.id, indicator: "nilai-sakip", period, value }), [mixed]));
    expect(answer("2025", 72)).toEqual([["contradiction", ["events", 0, "value"], 72]]);
    expect(answer("2025-Q1", "B")).toEqual([["not-a-number", ["events", 0, "value"], "B"]]);
    expect([answer("2025-01", 72), answer("2025-01", "B"), answer("2025-Q2", "B")]).toEqual([[], [], []]);
  });

  it("a decision has an id of its own; the order of the dossier does not matter", () => {
    const decision = { kind: "imposed", id: "sk-1", agreement, step: "demotion", on };
    expect(read({ kind: "annulled", imposed: "sk-1", on }, decision).ok).toBe(true);
    expect(brief(read(decision, { ...decision, id: "sk-2" }, decision))).toEqual([
      ["duplicate-id", ["events", 2, "id"], "sk-1"],
    ]);
  });

  it("a decision whose record is broken elsewhere can still be referred to", () => {
    const decision = { kind: "imposed", id: "sk-1", agreement, step: 5, on };
    expect(brief(read(decision, { kind: "served", imposed: "sk-1", on }))).toEqual([
      ["wrong-type", ["events", 0, "step"], 5],
    ]);
  });
});

describe("all at once, in the order of the input", () => {
  it("shapes and references of different facts stand side by side", () => {
    const facts = [
      { ...actual, indicator: "tidak-ada" },
      { ...actual, value: "1.234" },
      { ...actual, on: "2025-02-30" },
      { ...actual, period: "2023-Q1" },
      actual,
      { kind: "served", imposed: "sk-9", on },
    ];
    expect(brief(read(...facts)).map(([code, path]) => [code, path[1]])).toEqual([
      ["unknown-reference", 0],
      ["ambiguous-number", 1],
      ["impossible-day", 2],
      ["period-without-target", 3],
      ["unknown-reference", 5],
    ]);
  });
});

describe("the sentence names what it speaks about, in Indonesian and in English", () => {
  it.each([
    [
      "an unknown indicator",
      { ...actual, indicator: "stuntng" },
      `Data kejadian "actual" (events[0].indicator): Indikator "stuntng" tidak ada dalam perjanjian "pk-2025-dinkes". Betulkan rujukannya, atau tambahkan yang dirujuk; yang ada: "stunting" dan "dokumen-gizi".`,
      `Fact "actual" (events[0].indicator): There is no indicator "stuntng" in agreement "pk-2025-dinkes". Correct the reference, or add what it refers to; there is: "stunting" and "dokumen-gizi".`,
    ],
    [
      "an unknown decision",
      { kind: "served", imposed: "sk-9", on },
      `Data kejadian "served" (events[0].imposed): Keputusan "sk-9" tidak ada di antara keputusan (imposed) dalam berkas ini. Betulkan rujukannya, atau tambahkan yang dirujuk.`,
      `Fact "served" (events[0].imposed): There is no decision "sk-9" among the imposed decisions of this dossier. Correct the reference, or add what it refers to.`,
    ],
    [
      "a period without a target",
      { ...actual, period: "2024-Q1" },
      `Data kejadian "actual" (events[0].period): Indikator "Jumlah dokumen surveilans gizi" dalam perjanjian "pk-2025-dinkes" tidak mempunyai target untuk 2024-Q1; targetnya untuk 2025-Q1, 2025-Q2, 2025-Q3, 2025-Q4. Betulkan periodenya, atau tambahkan targetnya dalam perjanjian.`,
      `Fact "actual" (events[0].period): Indicator "Jumlah dokumen surveilans gizi" of agreement "pk-2025-dinkes" has no target for 2024-Q1; it has targets for 2025-Q1, 2025-Q2, 2025-Q3, 2025-Q4. Correct the period, or add the target to the agreement.`,
    ],
    [
      "a figure for a level",
      { ...actual, agreement: level.id, indicator: "nilai-sakip", period: "2025", value: 72 },
      `Data kejadian "actual" (events[0].value): Indikator "Nilai SAKIP" menjanjikan tingkat pada skala "sakip", tetapi realisasinya berupa angka. Tulis tingkat yang dicapai sebagai teks.`,
      `Fact "actual" (events[0].value): Indicator "Nilai SAKIP" promises a level of the scale "sakip", but the actual is a number. Write the level that was reached, as text.`,
    ],
  ])("%s", (_, fact, id, en) => {
    expect(sentences(read(fact))).toEqual([{ id, en }]);
  });

  it("what concerns the whole dossier is named by its official", () => {
    const { official, ...rest } = contohFacts;
    expect(sentences(readFacts({ official, ...rest, employment: "honorer" }, [contohAgreement]))[0]?.en).toBe(
      `Dossier "Siti Contoh" (employment): "employment" is "honorer", which is not known here. Write one of: "PNS", "CPNS", "PPPK".`,
    );
    expect(sentences(readFacts([], []))).toEqual([
      {
        id: "Berkas data: Masukan berisi […]. Seharusnya objek dalam kurung kurawal; jika bagian ini tidak wajib dan tidak ada isinya, jangan cantumkan.",
        en: "Dossier: The input is […]. It should be an object in curly braces; if it is not required and there is nothing to say, leave it out.",
      },
    ]);
  });
});

describe("a figure of the time to improve", () => {
  const of = (fact: object): unknown => ({
    official: "Siti Contoh",
    employment: "PNS",
    events: [{ on: "2026-03-02", ...fact }],
  });
  const figure = (year: number, indicator: string): unknown =>
    of({ kind: "remediation-figure", year, indicator, value: 13 });

  it("is one of an indicator that an agreement of the year has", () => {
    expect(brief(readFacts(figure(2025, "stunting"), [contohAgreement]))).toEqual([]);
    expect(brief(readFacts(figure(2025, "stuntng"), [contohAgreement]))).toEqual([
      ["unknown-reference", ["events", 0, "indicator"], "stuntng"],
    ]);
    expect(brief(readFacts(figure(2026, "stuntng"), [{ ...contohAgreement, lastYear: 2026 }]))).toEqual([
      ["unknown-reference", ["events", 0, "indicator"], "stuntng"],
    ]);
  });

  it("cannot be told where no agreement of the year was given", () => {
    expect(brief(readFacts(figure(2024, "stuntng"), [contohAgreement]))).toEqual([]);
    expect(brief(readFacts(figure(2026, "stuntng"), [contohAgreement]))).toEqual([]);
  });

  it("and so is each target of the grant", () => {
    const grant = of({ kind: "remediation-granted", year: 2025, targets: { stunting: 14, stuntng: 14 } });
    expect(brief(readFacts(grant, [contohAgreement]))).toEqual([
      ["unknown-reference", ["events", 0, "targets", "stuntng"], "stuntng"],
    ]);
  });
});
