import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  checkFacts,
  checkRuleSet,
  type DismissalGroundFact,
  evaluate,
  explain,
  type Fact,
  type Facts,
  formatBasis,
  grades,
  type JudgedRecommendation,
  national,
  plainDate,
  rulesInForce,
  type RuleSet,
  sentence,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";

import { anyCase } from "../properties/anyCase.ts";
import { anAgreement, appraised, dossier, gained } from "./given.ts";

const { sources } = rulesInForce(national, { on: plainDate("2024-06-30"), year: 2024, signed: true });
const PARTY = "anggota-partai-politik";

const ground = (code: string, on: string, other: Partial<DismissalGroundFact> = {}): DismissalGroundFact => ({
  kind: "dismissal-ground",
  ground: code,
  state: "established",
  on: plainDate(on),
  ...other,
});

interface Whose {
  readonly employment?: Facts["employment"];
  readonly asOf?: string;
}

function at(events: readonly Fact[], { employment = "PNS", asOf = "2025-06-30" }: Whose = {}) {
  const facts: Facts = { ...dossier(gained("2014-02-03"), ...events), employment };
  return evaluate(anAgreement(Number(asOf.slice(0, 4))), facts, national, plainDate(asOf));
}

const statutory = (events: readonly Fact[], whose: Whose = {}): readonly JudgedRecommendation[] =>
  at(events, whose).recommendations.filter(({ track }) => track === "statutory-dismissal");

/** The form, that it waits for facts or for a lawyer, with the reason. */
const told = (events: readonly Fact[], whose: Whose = {}): readonly string[] =>
  statutory(events, whose).map((one) =>
    one.kind === "statutory-dismissal" && one.effect.kind === "dismissal"
      ? `${one.force === "may" ? "may " : ""}${one.step} ${one.effect.honour}`
      : `${one.kind}: ${one.because.code}`,
  );

/** The same ground on the last day of the law of 2014 and on the first of that of 2023. */
const across = (code: string, employment?: Facts["employment"]): readonly string[] =>
  ["2023-10-30", "2023-10-31"].flatMap((on) =>
    told([ground(code, on)], employment === undefined ? {} : { employment }),
  );

describe("a ground of the statute, before and after 31 October 2023", () => {
  it("H29: a civil servant in a political party is dismissed without honour under either law, each with its article", () => {
    expect(across(PARTY)).toEqual(["PTDH dishonourable", "PTDH dishonourable"]);
    const basis = (on: string) =>
      formatBasis(
        statutory([ground(PARTY, on)]).flatMap(({ because }) => because.basis ?? []),
        sources,
        "en",
      );
    expect(basis("2023-10-30")).toBe("PP 11/2017 Pasal 250 huruf c [confirmed]");
    expect(basis("2023-10-31")).toBe("UU 20/2023 Pasal 52 ayat (3) huruf j dan ayat (4) [confirmed]");
  });

  it.each([
    ["betrayal of Pancasila", "penyelewengan-pancasila", ["PTDH dishonourable", "PTDH dishonourable"]],
    ["a crime of office", "pidana-jabatan", ["PTDH dishonourable", "PTDH dishonourable"]],
    [
      "E32: a planned crime of two years or more, of which the two texts differ since",
      "pidana-berencana-dua-tahun-atau-lebih",
      ["PTDH dishonourable", "requires-legal-review: ground-disputed"],
    ],
    [
      "a crime of two years or more that was not planned, with honour or not at all, and since then involuntary",
      "pidana-tidak-berencana-dua-tahun-atau-lebih",
      ["may PDH honourable", "PDHTAPS honourable"],
    ],
    [
      "a planned crime of less than two years, of which nothing is known since",
      "pidana-berencana-kurang-dari-dua-tahun",
      ["PDHTAPS honourable", "requires-legal-review: ground-not-listed"],
    ],
    ["a fake diploma", "ijazah-palsu", ["PDHTAPS honourable", "requires-legal-review: ground-not-listed"]],
    [
      "not reporting after study duty",
      "tidak-melapor-selesai-tugas-belajar",
      ["PDHTAPS honourable", "requires-legal-review: ground-not-listed"],
    ],
    [
      "E31: a heavy breach of discipline, with honour through its procedure, and disputed since",
      "pelanggaran-disiplin-berat",
      ["requires-legal-review: ground-through-discipline", "requires-legal-review: ground-disputed"],
    ],
    [
      "E30: not performing, only at the end of the performance track",
      "tidak-berkinerja",
      ["requires-legal-review: ground-through-performance", "requires-legal-review: ground-through-performance"],
    ],
  ])("%s", (_, code, expected) => {
    expect(across(code)).toEqual(expected);
  });

  it("E31: both texts are named, and the forms between which a lawyer has to choose", () => {
    const [review] = statutory([ground("pelanggaran-disiplin-berat", "2023-10-31")]);
    expect(review && sentence(review.because, "en")).toBe(
      "a heavy breach of discipline (31 October 2023): dishonourable dismissal, honourable dismissal not at own request; PP 94/2021 calls it honourable; Article 52(4) of UU 20/2023 lists it among the dishonourable grounds; needs legal review",
    );
    expect(formatBasis(review?.because.basis ?? [], sources, "en")).toBe(
      "UU 20/2023 Pasal 52 ayat (3) huruf g dan ayat (4) [confirmed]; PP 94/2021 Pasal 8 ayat (4) huruf c [confirmed]",
    );
  });

  it("the law is that of the day on which the ground came about, whenever one asks", () => {
    const planned = ground("pidana-berencana-dua-tahun-atau-lebih", "2023-10-30");
    expect(told([planned], { asOf: "2026-01-31" })).toEqual(["PTDH dishonourable"]);
  });

  it("before PP 11/2017 no ground of civil servants is carried in", () => {
    expect(told([ground(PARTY, "2017-04-06")])).toEqual(["requires-legal-review: ground-not-for-employment"]);
    expect(told([ground(PARTY, "2017-04-07")])).toEqual(["PTDH dishonourable"]);
  });

  it("what a ground does to a candidate is not confirmed", () => {
    expect(told([ground(PARTY, "2024-03-01")], { employment: "CPNS" })).toEqual([
      "requires-legal-review: ground-not-for-employment",
    ]);
  });
});

describe("contract staff", () => {
  it.each([
    ["betrayal of Pancasila", "penyelewengan-pancasila"],
    ["a crime of office", "pidana-jabatan"],
    ["party membership", PARTY],
  ])("lose the contract without honour for %s, under either law", (_, code) => {
    const without = "PHK-tidak-dengan-hormat dishonourable";
    expect(across(code, "PPPK")).toEqual([without, without]);
  });

  it("lose it with honour, not at own request, for missing the agreed target: by a record, never derived from an agreement", () => {
    const honourable = "PHK-dengan-hormat-tidak-atas-permintaan-sendiri honourable";
    expect(across("target-perjanjian-kerja-tidak-tercapai", "PPPK")).toEqual([honourable, honourable]);
    expect(told([appraised(2024, "sangat-kurang")], { employment: "PPPK" })).toEqual([]);
    expect(told([ground("target-perjanjian-kerja-tidak-tercapai", "2024-03-01")])).toEqual([
      "requires-legal-review: ground-not-for-employment",
    ]);
  });

  it("E32: for a planned crime of two years or more without honour until 2023, and for a lawyer since", () => {
    expect(across("pidana-berencana-dua-tahun-atau-lebih", "PPPK")).toEqual([
      "PHK-tidak-dengan-hormat dishonourable",
      "requires-legal-review: ground-disputed",
    ]);
  });

  it("that the law of 2023 covers them too is of one source", () => {
    const [recommended] = statutory([ground(PARTY, "2024-03-01")], { employment: "PPPK" });
    expect(formatBasis(recommended?.because.basis ?? [], sources, "en")).toBe(
      "PP 49/2018 [confirmed]; UU 20/2023 Pasal 52 [single source]",
    );
  });

  it("contest the end of the contract before BPASN", () => {
    const [recommended] = statutory([ground(PARTY, "2024-03-01")], { employment: "PPPK" });
    expect(recommended?.routes?.[0]?.remedies).toMatchObject({ remedies: [{ kind: "banding-administratif" }] });
  });
});

describe("what is only suspected", () => {
  it("E39: a crime waits for the final judgment, and its case of discipline goes on", () => {
    const suspicion = ground("pidana-jabatan", "2024-02-01", { state: "suspected" });
    const opened: Fact = { kind: "case-opened", case: "kasus-1", level: "berat", on: plainDate("2024-02-05") };
    const evaluation = at([suspicion, opened]);
    expect(told([suspicion])).toEqual(["await-facts: ground-awaits-judgment"]);
    expect(evaluation.procedures.map(({ cases }) => cases)).toEqual([["kasus-1"]]);
    const judged = [suspicion, ground("pidana-jabatan", "2024-09-02")];
    expect(told(judged, { asOf: "2024-09-01" })).toEqual(["await-facts: ground-awaits-judgment"]);
    expect(told(judged, { asOf: "2024-09-02" })).toEqual(["PTDH dishonourable"]);
  });

  it("of anything else waits until it is established", () => {
    expect(told([ground(PARTY, "2024-02-01", { state: "suspected" })])).toEqual([
      "await-facts: ground-not-established",
    ]);
  });

  it("of which two records of one day say different things, waits for whoever decides", () => {
    const both = [ground(PARTY, "2024-02-01"), ground(PARTY, "2024-02-01", { state: "suspected" })];
    const [waiting] = statutory(both);
    expect(waiting).toMatchObject({ kind: "await-facts", missing: [{ fact: "dismissal-ground", why: "in-conflict" }] });
  });
});

describe("the decision", () => {
  it("is the appointing authority's, which is inferred, and can be appealed against", () => {
    const [recommended] = statutory([ground(PARTY, "2024-03-01")]);
    expect(recommended).toMatchObject({
      kind: "statutory-dismissal",
      routes: [
        {
          authority: { kind: "named", first: { code: "pejabat-pembina-kepegawaian" } },
          remedies: { remedies: [{ kind: "banding-administratif", state: "no-decision" }] },
        },
      ],
    });
    expect(formatBasis(recommended?.routes?.[0]?.authority.because.basis ?? [], sources, "en")).toBe(
      "PP 79/2021 Pasal 1 angka 5 [inferred; article number: confirmed]",
    );
  });

  it.each(["PTDH", "PDHTAPS", "PDH"])(
    "once it is recorded as %s it dismisses, and nothing more is recommended",
    (step) => {
      const decided: Fact = { kind: "imposed", id: "SK-1", step, on: plainDate("2024-05-02") };
      const evaluation = at([ground(PARTY, "2024-03-01"), decided]);
      expect(evaluation.standing.dismissedOn).toBe("2024-05-02");
      expect(told([ground(PARTY, "2024-03-01"), decided])).toEqual([]);
    },
  );

  it("that is struck down lets the ground speak again", () => {
    const decided: Fact = { kind: "imposed", id: "SK-1", step: "PTDH", on: plainDate("2024-05-02") };
    const annulled: Fact = { kind: "annulled", imposed: "SK-1", on: plainDate("2024-07-01") };
    expect(told([ground(PARTY, "2024-03-01"), decided, annulled])).toEqual(["PTDH dishonourable"]);
  });

  it("of a contract that ended is known by its code too", () => {
    const decided: Fact = { kind: "imposed", id: "SK-1", step: "PHK-tidak-dengan-hormat", on: plainDate("2024-05-02") };
    expect(at([decided], { employment: "PPPK" }).standing.dismissedOn).toBe("2024-05-02");
  });
});

describe("E30: nobody is dismissed without honour for want of performance", () => {
  it("whatever the predicate, before or after 2023", () => {
    for (const grade of grades) {
      for (const year of [2021, 2022, 2023, 2024]) {
        const { recommendations } = at([appraised(year, grade)], { asOf: `${String(year)}-12-31` });
        expect(recommendations.filter(({ kind }) => kind === "statutory-dismissal")).toEqual([]);
      }
    }
  });

  it("by any rule: every form that performance leads to is honourable, at any time", () => {
    const forms = (national.dismissalGrounds ?? [])
      .filter(({ reached, code }) => reached === "through-performance" || code.startsWith("target-"))
      .flatMap(({ outcomes }) => outcomes)
      .flatMap((outcome) => (outcome.kind === "form" ? [outcome.form] : outcome.between));
    expect(forms.length).toBeGreaterThan(2);
    expect(new Set(forms.map(({ honour }) => honour))).toEqual(new Set(["honourable"]));
  });

  it("in any dossier without a recorded ground the statute says nothing", () => {
    fc.assert(
      fc.property(anyCase, ({ agreement, facts, rules, asOf }) => {
        const { recommendations } = evaluate(agreement, facts, rules, asOf);
        expect(recommendations.filter(({ track }) => track === "statutory-dismissal")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("suspension as a civil servant", () => {
  const suspended = (on: string, code = "ditahan-sebagai-tersangka"): Fact => ({
    kind: "suspended",
    ground: code,
    on: plainDate(on),
  });
  const reinstated = (on: string): Fact => ({ kind: "reinstated", on: plainDate(on) });
  const standing = (asOf: string, ...events: readonly Fact[]) => at(events, { asOf }).standing.suspended;

  it("runs from its day until the official is in service again, and can begin anew", () => {
    const events = [suspended("2024-03-01"), reinstated("2024-09-02"), suspended("2025-02-03", "pejabat-negara")];
    expect(standing("2024-02-29", ...events)).toBeUndefined();
    expect(standing("2024-03-01", ...events)).toEqual({ since: "2024-03-01", ground: "ditahan-sebagai-tersangka" });
    expect(standing("2024-09-01", ...events)?.since).toBe("2024-03-01");
    expect(standing("2024-09-02", ...events)).toBeUndefined();
    expect(standing("2025-02-03", ...events)).toEqual({ since: "2025-02-03", ground: "pejabat-negara" });
  });

  it("that ends and begins again on one day goes on for the new reason", () => {
    const again = [suspended("2024-03-01"), reinstated("2024-09-02"), suspended("2024-09-02", "pejabat-negara")];
    expect(standing("2024-09-02", ...again)).toEqual({ since: "2024-09-02", ground: "pejabat-negara" });
  });

  it("is no punishment, no dismissal and no step of a procedure, and takes no post by itself", () => {
    const evaluation = at([suspended("2024-03-01")]);
    expect([evaluation.standing.impositions, evaluation.procedures, evaluation.recommendations]).toEqual([[], [], []]);
    expect(evaluation.standing).not.toHaveProperty("dismissedOn");
    expect(evaluation.standing.post.kind).toBe("holds");
    expect(explain(evaluation, "en")).toContain(
      "suspended as a civil servant since 1 March 2024: detention as a suspect; no punishment",
    );
  });

  it("is not the release from the tasks of a post while a heavy case is examined", () => {
    const released: Fact = { kind: "temporarily-released", case: "kasus-1", on: plainDate("2024-03-01") };
    expect(at([released]).standing).not.toHaveProperty("suspended");
  });

  it("has no kind of its own in any discipline law", () => {
    const { suspension, discipline } = rulesInForce(national, {
      on: plainDate("2024-06-30"),
      year: 2024,
      signed: true,
    });
    const codes = discipline?.kinds.map(({ code }) => code) ?? [];
    expect(suspension?.grounds.map(({ code }) => code)).toHaveLength(3);
    expect(suspension?.grounds.filter(({ code }) => codes.includes(code))).toEqual([]);
  });
});

describe("codes", () => {
  it("of grounds that no rule knows are found when facts are checked", () => {
    const facts = dossier(ground("anggota-partai", "2024-03-01"), {
      kind: "suspended",
      ground: "sakit",
      on: plainDate("2024-03-01"),
    });
    expect(checkFacts(facts, national).map(({ code, path }) => [code, path])).toEqual([
      ["unknown-reference", ["events", 0, "ground"]],
      ["unknown-reference", ["events", 1, "ground"]],
    ]);
  });

  it("L22-5: a region has no ground of its own", () => {
    const own: RuleSet = {
      id: "lebong-lain",
      name: "Kabupaten Lebong",
      parent: kabLebong,
      sources: {},
      dismissalGrounds: national.dismissalGrounds ?? [],
    };
    expect(checkRuleSet(own).map(({ code, path }) => [code, path])).toContainEqual([
      "contradiction",
      ["dismissalGrounds"],
    ]);
  });
});

describe("the explanation", () => {
  it("says form, ground, by whom and how it is contested, in both languages", () => {
    const evaluation = at([ground(PARTY, "2024-03-01")]);
    const text = explain(evaluation, "id");
    expect(text).toContain(
      "**pemberhentian tidak dengan hormat (PTDH)** — menjadi anggota atau pengurus partai politik",
    );
    expect(text).toContain("Yang berwenang — pemberhentian tidak dengan hormat (PTDH): pejabat pembina kepegawaian");
    expect(text).toContain("banding administratif kepada BPASN, dalam 14 hari kerja sejak tanggal keputusan");
    expect(explain(at([ground("pelanggaran-disiplin-berat", "2024-03-01")]), "id")).toContain(
      "perlu telaah hukum (UU 20/2023 Pasal 52 ayat (3) huruf g dan ayat (4) [terkonfirmasi]; PP 94/2021 Pasal 8 ayat (4) huruf c [terkonfirmasi])",
    );
    expect(explain(evaluation, "en")).toContain(
      "**dishonourable dismissal** — membership or office in a political party",
    );
  });
});
