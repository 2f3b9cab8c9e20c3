import { describe, expect, it } from "vitest";

import {
  type AbsenceLaw,
  checkRuleSet,
  cite,
  type ContractDiscipline,
  type Effect,
  extendRuleSet,
  explain,
  type Fact,
  type LatenessRule,
  national,
  type PunishmentKind,
  type RuleSet,
  rulesInForce,
  plainDate,
  since,
  storedForm,
  years,
} from "perjanjian-kinerja";
import { readRuleSet } from "perjanjian-kinerja/read";

import { caseOn, notesOn, opened, punished as decided } from "../consequence/aCase.ts";
import {
  disciplined,
  missed,
  onDiscipline,
  punished,
  recommended,
  scattered,
  workingDays,
} from "../consequence/discipline.ts";

/*
 * An extension that is not shipped: Peraturan Gubernur Kalimantan Barat 2/2024 repeats the absence table of civil servants and states kinds of its
 * own for contract staff. Its day is not confirmed, so here it begins with 2025.
 */

const at = (article: string) => cite("PERGUB-KALBAR-2-2024", article);

function kind(code: string, rank: number, level: PunishmentKind["level"], id: string, effect: Effect): PunishmentKind {
  return { code, title: { id }, level, rank, effect, applies: "regular", basis: [at("Pasal 10–12")] };
}

const delayed = (count: number): Effect => ({ kind: "delayed", what: "periodic-pay-rise", term: years(count) });

const light = (
  rulesInForce(national, { on: plainDate("2024-12-31"), year: 2024, signed: true }).discipline?.kinds ?? []
)
  .filter(({ level }) => level === "ringan")
  .map((one): PunishmentKind => ({ ...one, basis: [at("Pasal 10")] }));

const absence: AbsenceLaw = {
  tiers: [
    { from: 3, kinds: ["teguran-lisan"], basis: [at("Pasal 10")] },
    { from: 4, kinds: ["teguran-tertulis"], basis: [at("Pasal 10")] },
    { from: 7, kinds: ["pernyataan-tidak-puas-tertulis"], basis: [at("Pasal 10")] },
    { from: 11, kinds: ["penundaan-kenaikan-gaji-berkala-1-tahun"], basis: [at("Pasal 11")] },
    { from: 14, kinds: ["penundaan-kenaikan-gaji-berkala-2-tahun"], basis: [at("Pasal 11")] },
    { from: 17, kinds: ["penundaan-kenaikan-gaji-berkala-3-tahun-tanpa-perpanjangan"], basis: [at("Pasal 11")] },
    { from: 21, kinds: ["pemutusan-perjanjian-kerja-dengan-hormat"], basis: [at("Pasal 12")] },
  ],
  run: {
    workingDays: 10,
    kinds: ["pemutusan-perjanjian-kerja-dengan-hormat"],
    acrossYears: "continues",
    basis: [at("Pasal 12")],
  },
  sum: [at("Pasal 10")],
  examination: [at("Pasal 10")],
};

const own: ContractDiscipline = {
  kind: "own",
  regulation: "PERGUB-KALBAR-2-2024",
  kinds: [
    ...light,
    kind("penundaan-kenaikan-gaji-berkala-1-tahun", 4, "sedang", "penundaan kenaikan gaji berkala 1 tahun", delayed(1)),
    kind("penundaan-kenaikan-gaji-berkala-2-tahun", 5, "sedang", "penundaan kenaikan gaji berkala 2 tahun", delayed(2)),
    kind(
      "penundaan-kenaikan-gaji-berkala-3-tahun-tanpa-perpanjangan",
      6,
      "sedang",
      "penundaan kenaikan gaji berkala 3 tahun dan perjanjian kerja tidak diperpanjang",
      delayed(3),
    ),
    kind("pemutusan-perjanjian-kerja-dengan-hormat", 7, "berat", "pemutusan hubungan perjanjian kerja dengan hormat", {
      kind: "dismissal",
      honour: "honourable",
    }),
  ],
  absence,
};

const sources = {
  "PERGUB-KALBAR-2-2024": {
    instrument: "Pergub",
    title: "Peraturan Gubernur Kalimantan Barat Nomor 2 Tahun 2024",
  },
} as const;

const province: RuleSet = extendRuleSet(national, {
  id: "kalimantanBarat",
  name: "Kalimantan Barat",
  sources,
  contractDiscipline: [since<ContractDiscipline>("2025-01-01", { ...own, basis: at("Pasal 10–12") })],
});

const of = (employment: "PNS" | "PPPK", count: number, rules = province): readonly string[] =>
  recommended(disciplined(missed(...scattered(2025, count)), "2025-12-31", { rules, employment }));

describe("a region's own discipline of contract staff", () => {
  it.each([
    [2, []],
    [3, ["ringan: teguran-lisan"]],
    [10, ["ringan: pernyataan-tidak-puas-tertulis"]],
    [11, ["sedang: penundaan-kenaikan-gaji-berkala-1-tahun"]],
    [14, ["sedang: penundaan-kenaikan-gaji-berkala-2-tahun"]],
    [17, ["sedang: penundaan-kenaikan-gaji-berkala-3-tahun-tanpa-perpanjangan"]],
    [21, ["berat: pemutusan-perjanjian-kerja-dengan-hormat"]],
    [28, ["berat: pemutusan-perjanjian-kerja-dengan-hormat"]],
  ])("%i days of a PPPK: %s", (count, expected) => {
    expect(of("PPPK", count)).toEqual(expected);
  });

  it("ends the contract at ten days in a row", () => {
    const facts = missed(...workingDays(2025).slice(40, 50));
    expect(recommended(disciplined(facts, "2025-12-31", { rules: province, employment: "PPPK" }))).toEqual([
      "berat: pemutusan-perjanjian-kerja-dengan-hormat",
    ]);
  });

  it("lists the kinds that a decision can name, each for its own staff", () => {
    const ended = decided("pemutusan-perjanjian-kerja-dengan-hormat", "2025-06-30");
    const listed = (employment: "PNS" | "PPPK", decision: Fact, rules = province): readonly string[] =>
      notesOn(caseOn("2025-06-30", [opened("berat", "2025-06-02"), decision], { rules, employment }), "decision");
    expect(listed("PPPK", ended)).toEqual(["authority-of-contract-staff"]);
    expect(listed("PNS", ended)).toEqual(["kind-not-listed"]);
    expect(listed("PPPK", decided("PDHTAPS", "2025-06-30"))).toEqual(["kind-not-listed"]);
    // Without it those of civil servants reach contract staff by reference.
    expect(listed("PPPK", ended, national)).toEqual(["kind-not-listed"]);
  });

  it("leaves civil servants to national law", () => {
    expect(of("PNS", 21)).toEqual(["berat: penurunan-jabatan-setingkat-12-bulan"]);
    expect(of("PNS", 21)).toEqual(of("PNS", 21, national));
  });

  it("E40 without it the same days go to a lawyer, and so do those before its first day", () => {
    expect(of("PPPK", 28, national)).toEqual(["requires-legal-review: law-by-reference"]);
    expect(
      recommended(disciplined(missed(...scattered(2024, 28)), "2024-12-31", { rules: province, employment: "PPPK" })),
    ).toEqual(["requires-legal-review: law-by-reference"]);
  });

  it("is stored as JSON, with a rule on lateness, and comes back as it was", () => {
    const rules: RuleSet = {
      ...province,
      lateness: [
        since<LatenessRule>("2025-01-01", { kind: "added-up", minutesPerDay: 450, basis: at("Pasal 9") }),
        since<LatenessRule>("2026-01-01", { kind: "not-counted", basis: at("Pasal 9") }),
      ],
    };
    const stored: unknown = JSON.parse(JSON.stringify(storedForm(rules)));
    expect(readRuleSet(stored, { parents: [national] })).toEqual({ ok: true, value: rules });
  });

  it.each<[string, unknown, string]>([
    [
      "a run that neither goes on nor begins again",
      { run: { ...absence.run, acrossYears: "sometimes" } },
      "run.acrossYears",
    ],
    ["half a day", { tiers: [{ ...absence.tiers[0], from: 2.5 }] }, "tiers.0.from"],
    ["a tier without a kind", { tiers: [{ ...absence.tiers[0], kinds: [] }] }, "tiers.0.kinds"],
  ])("is refused in its stored form with %s", (_, changed, place) => {
    const [entry] = storedForm(province).contractDiscipline ?? [];
    const stored = {
      ...storedForm(province),
      contractDiscipline: [{ ...entry, absence: { ...absence, ...(changed as object) } }],
    };
    const read = readRuleSet(JSON.parse(JSON.stringify(stored)), { parents: [national] });
    expect(read.ok ? [] : read.issues.map(({ path }) => path.join("."))).toEqual([
      `contractDiscipline.0.absence.${place}`,
    ]);
  });

  it("is imposed, served and told under its own names", () => {
    const days = scattered(2025, 14);
    const facts = [...missed(...days), punished("penundaan-kenaikan-gaji-berkala-2-tahun", days[13]!)];
    const evaluation = disciplined(facts, "2025-12-31", { rules: province, employment: "PPPK" });
    expect(onDiscipline(evaluation)).toEqual([]);
    expect(evaluation.standing.impositions).toMatchObject([
      { step: "penundaan-kenaikan-gaji-berkala-2-tahun", state: "running", effect: { kind: "delayed" } },
    ]);
    expect(explain(evaluation, "id")).toContain("penundaan kenaikan gaji berkala 2 tahun, berlaku");
  });
});

describe("discipline law that contradicts itself", () => {
  const entry = (law: Partial<Extract<ContractDiscipline, { readonly kind: "own" }>>): RuleSet => ({
    id: "salah",
    name: "Salah",
    sources,
    contractDiscipline: [since<ContractDiscipline>("2025-01-01", { ...own, ...law, basis: at("Pasal 10") })],
  });
  const issues = (law: Parameters<typeof entry>[0]): readonly unknown[] =>
    checkRuleSet(entry(law)).map(({ code, path }) => `${code} ${path.join(".")}`);
  const tiers = (...changed: AbsenceLaw["tiers"]): AbsenceLaw => ({ ...absence, tiers: changed });
  const [first, second] = [absence.tiers[0]!, absence.tiers[1]!];

  it("is found where a tier names a kind that is not there, or only one that is suspended", () => {
    expect(issues({ absence: tiers({ ...first, kinds: ["hukuman-lain"] }) })).toEqual([
      "unknown-reference contractDiscipline.0.absence.tiers.0.kinds.0",
    ]);
    const suspended = own.kinds.map((one, index) => (index === 0 ? { ...one, applies: "suspended" as const } : one));
    expect(issues({ kinds: suspended })).toEqual(["unknown-reference contractDiscipline.0.absence.tiers.0.kinds.0"]);
    expect(issues({ absence: { ...absence, run: { ...absence.run!, kinds: ["hukuman-lain"] } } })).toEqual([
      "unknown-reference contractDiscipline.0.absence.run.kinds.0",
    ]);
  });

  it("W61 is found where tiers stand in the wrong order, begin on one day, or get lighter", () => {
    expect(issues({ absence: tiers(second, first) })).toEqual([
      "contradiction contractDiscipline.0.absence.tiers.1.from",
    ]);
    expect(issues({ absence: tiers(first, { ...second, from: first.from }) })).toEqual([
      "contradiction contractDiscipline.0.absence.tiers.1.from",
    ]);
    expect(issues({ absence: tiers({ ...second, from: 1 }, first) })).toEqual([
      "contradiction contractDiscipline.0.absence.tiers.1.from",
    ]);
  });

  it("is found where days or minutes cannot be counted", () => {
    expect(issues({ absence: tiers({ ...first, from: 0 }, { ...second, from: 3.5 }) })).toEqual([
      "contradiction contractDiscipline.0.absence.tiers.0.from",
      "contradiction contractDiscipline.0.absence.tiers.1.from",
    ]);
    expect(issues({ absence: { ...absence, run: { ...absence.run!, workingDays: 0 } } })).toEqual([
      "contradiction contractDiscipline.0.absence.run.workingDays",
    ]);
    const lateness = [
      since<LatenessRule>("2025-01-01", { kind: "added-up", minutesPerDay: 0, basis: at("Pasal 9") }),
      since<LatenessRule>("2026-01-01", { kind: "added-up", minutesPerDay: 1, basis: at("Pasal 9") }),
    ];
    expect(checkRuleSet({ ...province, lateness }).map(({ path }) => path.join("."))).toEqual([
      "lateness.0.minutesPerDay",
    ]);
  });

  it("is found where a kind is there twice, or stands in for one of another weight", () => {
    expect(issues({ kinds: [...own.kinds, own.kinds[0]!] })).toEqual([
      "duplicate-id contractDiscipline.0.kinds.7.code",
    ]);
    const odd = own.kinds.map((one, index) => (index === 3 ? { ...one, substituteFor: "teguran-lisan" } : one));
    expect(issues({ kinds: odd })).toContain("contradiction contractDiscipline.0.kinds.3.substituteFor");
  });

  it("is not found in national law, nor in the extension", () => {
    expect(checkRuleSet(national)).toEqual([]);
    expect(checkRuleSet(province)).toEqual([]);
  });

  it("says in words what to do", () => {
    const [found] = checkRuleSet(entry({ absence: tiers({ ...first, kinds: ["hukuman-lain"] }) }));
    expect(found?.message).toEqual({
      id: `Jenis hukuman "hukuman-lain" tidak ada dalam "kinds", atau ditangguhkan tanpa pengganti. Tambahkan jenis itu atau penggantinya.`,
      en: `The kind "hukuman-lain" is not in "kinds", or suspended without one that stands in for it. Add that kind, or its substitute.`,
    });
  });
});
