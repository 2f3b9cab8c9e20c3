import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type AppealReceivedFact,
  type ContestedDecision,
  evaluate,
  explain,
  type Fact,
  type Facts,
  formatBasis,
  national,
  plainDate,
  type PostLevel,
  type PunishmentDecidedFact,
  type Remedy,
  type RemedyAnswer,
  type RemedyChangedFact,
  type RemedyDecidedFact,
  type RemedyKind,
  remediesAgainst,
  rulesInForce,
  sentence,
  type Standing,
} from "perjanjian-kinerja";

import { caseOn, delivered, examinedByTheBook, opened, punished } from "./aCase.ts";
import { anAgreement, dossier, gained } from "./given.ts";

const { sources } = rulesInForce(national, { on: plainDate("2024-06-30"), year: 2024, signed: true });
const APPEAL = "banding-administratif";
const LOWER = "penurunan-jabatan-setingkat-12-bulan";
const RELIEVED = "pembebasan-menjadi-pelaksana-12-bulan";

const filed = (on: string, remedy: RemedyKind = APPEAL): Fact => ({
  kind: "remedy-filed",
  decision: "SK-1",
  remedy,
  on: plainDate(on),
});
const receivedBy = (by: AppealReceivedFact["by"], on: string): Fact => ({
  kind: "appeal-received",
  decision: "SK-1",
  by,
  on: plainDate(on),
});
const answered = (on: string): Fact => ({ kind: "appeal-answered", decision: "SK-1", on: plainDate(on) });
const ended = (outcome: RemedyDecidedFact["outcome"], on: string, remedy: RemedyKind = APPEAL): Fact => ({
  kind: "remedy-decided",
  decision: "SK-1",
  remedy,
  outcome,
  on: plainDate(on),
});
const replacedBy = (outcome: RemedyChangedFact["outcome"], step: string, on: string): Fact => ({
  kind: "remedy-changed",
  decision: "SK-1",
  remedy: APPEAL,
  outcome,
  step,
  on: plainDate(on),
});

const decide = (step: string, on: string, other: Partial<PunishmentDecidedFact> = {}): readonly Fact[] => [
  ...examinedByTheBook,
  punished(step, on, other),
];

const remediesIn = (answer: RemedyAnswer): readonly Remedy[] => (answer.kind === "contestable" ? answer.remedies : []);

/** The remedies on a day against a decision, of an administrator where the test does not say. */
function contest(
  day: string,
  events: readonly Fact[],
  post: PostLevel = "administrator",
  employment?: Facts["employment"],
) {
  return caseOn(day, events, { post, ...(employment === undefined ? {} : { employment }) }).remedies;
}

function one(day: string, events: readonly Fact[], post?: PostLevel): Remedy {
  const [remedy] = remediesIn(contest(day, events, post));
  if (remedy === undefined) throw new RangeError("There is no remedy.");
  return remedy;
}

const notes = ({ because }: Remedy): readonly string[] => (because.parts ?? []).map(({ code }) => code);

describe("which remedy there is", () => {
  const kinds = (answer: RemedyAnswer): readonly string[] => remediesIn(answer).map(({ kind }) => kind);

  it("H7: a dismissal by the regent is appealed against to BPASN, within 14 working days of its date", () => {
    const remedy = one("2022-12-05", [opened("berat", "2022-11-01"), punished("PDHTAPS", "2022-12-05")]);
    expect(remedy).toMatchObject({
      kind: APPEAL,
      until: { countedFrom: "decision", fromDecision: { kind: "day", on: "2022-12-23" } },
    });
    expect(remedy.to?.en).toContain("BPASN");
    expect(formatBasis(remedy.because.basis ?? [], sources, "en")).toContain(
      "PP 79/2021 Pasal 11 ayat (3) [confirmed]",
    );
  });

  it("any other decision of the regent is objected to; to whom is not confirmed, and nobody is made up", () => {
    const remedy = one("2024-11-11", decide(LOWER, "2024-11-11"));
    expect(remedy.kind).toBe("keberatan");
    expect(remedy).not.toHaveProperty("to");
    expect(notes(remedy)).toContain("remedy-addressee-not-stated");
  });

  it("a decision of an official below the regent is objected to before the superior of that official", () => {
    const light = [opened("ringan"), punished("teguran-lisan", "2024-11-11", { by: "kepala-perangkat-daerah" })];
    const remedy = one("2024-11-11", light);
    expect(remedy.to?.en).toBe("the superior of the official who decided, with a copy to that official");
    expect(notes(remedy)).toContain("objection-inferred");
  });

  it("that an objection is open against the light level is inferred; against the medium one it is not in doubt", () => {
    const medium = decide("penundaan-kenaikan-pangkat-1-tahun", "2024-11-11");
    expect(notes(one("2024-11-11", medium))).not.toContain("objection-inferred");
  });

  it("E36: against a decision of the President, which the law on remedies does not name, none is known", () => {
    const decision = decide("PDHTAPS", "2024-11-11", { by: "presiden" });
    expect(contest("2024-11-11", decision, "jf-ahli-utama")).toMatchObject({
      kind: "not-stated",
      because: { code: "remedy-not-stated" },
    });
  });

  it("before a decision the remedy is named, and has no day yet; where the kind is not known both are", () => {
    expect(kinds(contest("2024-10-31", [opened("sedang")]))).toEqual(["keberatan"]);
    const both = contest("2024-10-31", [opened("berat")]);
    expect(kinds(both)).toEqual(["keberatan", APPEAL]);
    for (const remedy of remediesIn(both)) {
      expect(remedy.state).toBe("no-decision");
      expect(remedy).not.toHaveProperty("until");
    }
  });

  it("the time limits of the objection are unverified, and their start is said not to be confirmed", () => {
    const remedy = one("2024-11-11", decide(LOWER, "2024-11-11"));
    expect(remedy.until?.countedFrom).toBe("not-stated");
    const limit = remedy.because.parts?.find(({ code }) => code === "objection-start-not-stated");
    expect(limit && sentence(limit, "en")).toBe(
      "from when its time is counted is not confirmed; the safe day is 29 November 2024, counted from the date of the decision",
    );
    expect(formatBasis(limit?.basis ?? [], sources, "en")).toBe("PP 79/2021 [unverified]");
  });

  it("of a decision before 10 August 2021, and so under an earlier law, none is carried in", () => {
    expect(contest("2021-09-01", [punished("PTDH", "2021-08-09")]).kind).toBe("not-stated");
  });
});

describe("E14: the appeal runs from the date of the decision", () => {
  const dismissed = decide("PDHTAPS", "2024-12-20");

  it("both days are computed, over Christmas, joint leave and New Year, and the trap is named", () => {
    const remedy = one("2024-12-30", [...dismissed, delivered("2024-12-30")]);
    expect(remedy).toMatchObject({
      state: "open",
      until: {
        countedFrom: "decision",
        fromDecision: { kind: "day", on: "2025-01-14" },
        fromReceipt: { kind: "day", on: "2025-01-20" },
      },
    });
    const [trap] = remedy.because.parts ?? [];
    expect(trap && sentence(trap, "en")).toBe(
      "mind that the 14 working days count from the date of the decision, until 14 January 2025, and not from its receipt (which would be 20 January 2025), while its delivery may take as long; file at once",
    );
  });

  it.each([
    ["2025-01-14", "open"],
    ["2025-01-15", "disputed"],
    ["2025-01-20", "disputed"],
    ["2025-01-21", "over"],
  ])("on %s it is %s", (day, state) => {
    expect(one(day, [...dismissed, delivered("2024-12-30")]).state).toBe(state);
  });

  it("delivered on the last lawful day, it can be filed that day alone; a day later its time was over before anybody read it", () => {
    const last = one("2025-01-14", [...dismissed, delivered("2025-01-14")]);
    expect([last.state, notes(last)]).toEqual(["open", ["appeal-counts-from-decision"]]);
    const after = one("2025-01-15", [...dismissed, delivered("2025-01-15")]);
    expect([after.state, notes(after)]).toEqual(["disputed", ["appeal-lapsed-before-receipt"]]);
  });

  it("not delivered at all, the time from its receipt has not begun", () => {
    expect(one("2025-02-28", dismissed).state).toBe("disputed");
  });

  it.each([
    ["2025-01-14", []],
    ["2025-01-15", ["appeal-late-from-decision-alone"]],
    ["2025-01-20", ["appeal-late-from-decision-alone"]],
    ["2025-01-21", ["appeal-not-accepted-as-late"]],
  ])("filed on %s: %j", (on, expected) => {
    const remedy = one("2025-01-31", [...dismissed, delivered("2024-12-30"), filed(on)]);
    expect(remedy.state).toBe("pending");
    expect(notes(remedy).filter((code) => code.includes("late"))).toEqual(expected);
  });

  it("W45: beyond the calendar nobody is told a day", () => {
    const remedy = one("2027-12-20", [opened("berat", "2027-12-01"), punished("PDHTAPS", "2027-12-20")]);
    expect(remedy).toMatchObject({
      state: "unknown-calendar",
      until: { fromDecision: { kind: "unknown-calendar", year: 2028 } },
    });
  });
});

describe("an appeal that was filed", () => {
  const pending = [...decide("PDHTAPS", "2024-12-20"), delivered("2024-12-23"), filed("2025-01-06")];
  const clocks = (day: string, ...more: readonly Fact[]) =>
    one(day, [...pending, ...more]).clocks.map(({ what, dueBy, timeliness }) => [
      what,
      dueBy?.kind === "day" ? dueBy.on : dueBy?.kind,
      timeliness,
    ]);

  it("starts two clocks: 21 working days for the answer, 65 for the board, over Idul Fitri and joint leave", () => {
    const received = [receivedBy("pejabat-pembina-kepegawaian", "2025-01-08"), receivedBy("bpasn", "2025-01-09")];
    expect(clocks("2025-02-11", ...received)).toEqual([
      ["answer", "2025-02-11", undefined],
      ["decision", "2025-04-25", undefined],
    ]);
    expect(clocks("2025-02-12", ...received)[0]).toEqual(["answer", "2025-02-11", "overdue"]);
    expect(clocks("2025-04-25", ...received, answered("2025-02-11"))).toEqual([
      ["answer", "2025-02-11", "in-time"],
      ["decision", "2025-04-25", undefined],
    ]);
    expect(clocks("2025-04-28", ...received, answered("2025-02-12"))).toEqual([
      ["answer", "2025-02-11", "late"],
      ["decision", "2025-04-25", "overdue"],
    ]);
    expect(clocks("2025-05-05", ...received, ended("upheld", "2025-04-25"))[1]).toEqual([
      "decision",
      "2025-04-25",
      "in-time",
    ]);
    expect(clocks("2025-05-05", ...received, replacedBy("lightened", LOWER, "2025-04-28"))[1]).toEqual([
      "decision",
      "2025-04-25",
      "late",
    ]);
  });

  it("waits for the records of its receipt before they run", () => {
    const [answer] = one("2025-02-10", pending).clocks;
    expect(answer?.because.missing).toEqual([
      { fact: "appeal-received", about: "pejabat-pembina-kepegawaian", why: "not-recorded" },
    ]);
  });

  it("holds the effect up, which follows the outcome", () => {
    expect(caseOn("2025-01-05", pending).effect).toMatchObject({ kind: "on", on: "2025-01-16" });
    expect(caseOn("2025-01-06", pending).effect).toMatchObject({ kind: "suspended", since: "2025-01-06" });
    const after = (...outcome: readonly Fact[]) => caseOn("2025-06-02", [...pending, ...outcome]).effect;
    expect(after(ended("upheld", "2025-05-05"))).toMatchObject({ kind: "on", on: "2025-05-05" });
    expect(after(replacedBy("lightened", LOWER, "2025-05-05"))).toMatchObject({ kind: "on", on: "2025-05-05" });
    expect(after(ended("annulled", "2025-05-05"))).toMatchObject({ kind: "annulled", on: "2025-05-05" });
    // What was not accepted held nothing up.
    expect(after(ended("not-accepted", "2025-05-05"))).toMatchObject({ kind: "on", on: "2025-01-16" });
  });

  it("does not hold up what had taken effect already", () => {
    const late = [...decide("PDHTAPS", "2024-12-20"), delivered("2024-12-23"), filed("2025-01-16")];
    expect(caseOn("2025-02-03", late).effect).toMatchObject({ kind: "on", on: "2025-01-16" });
    const before = [...decide("PDHTAPS", "2024-12-20"), delivered("2024-12-23"), filed("2025-01-15")];
    expect(caseOn("2025-02-03", before).effect.kind).toBe("suspended");
  });
});

describe("the record after a remedy", () => {
  const imposed = (step: string, on: string): Fact => ({ kind: "imposed", id: "SK-1", step, on: plainDate(on) });
  const agreement = anAgreement(2024);
  const standing = (day: string, ...events: readonly Fact[]): Standing =>
    evaluate(agreement, dossier(gained("2020-01-06"), ...events), national, plainDate(day)).standing;
  const told = ({ impositions }: Standing): readonly string[] =>
    impositions.map(
      ({ step, state, from, until }) => `${step} ${state} ${from}${until === undefined ? "" : ` ${until}`}`,
    );
  const dismissal = imposed("PDHTAPS", "2025-01-16");

  it("a dismissal that is contested before it takes effect dismisses nobody yet, and the post is held", () => {
    const contested = standing("2025-02-03", dismissal, filed("2025-01-06"));
    expect(told(contested)).toEqual(["PDHTAPS suspended 2025-01-16"]);
    expect(contested).not.toHaveProperty("dismissedOn");
    expect(contested.post.kind).toBe("holds");
    expect(standing("2025-02-03", dismissal)).toMatchObject({ dismissedOn: "2025-01-16", post: { kind: "none" } });
  });

  it("contested on the day of its effect or later it stays effective", () => {
    expect(standing("2025-02-03", dismissal, filed("2025-01-16")).dismissedOn).toBe("2025-01-16");
    expect(standing("2025-02-03", dismissal, filed("2025-01-15"))).not.toHaveProperty("dismissedOn");
  });

  it("upheld: it takes effect with the outcome", () => {
    const events = [dismissal, filed("2025-01-06"), ended("upheld", "2025-04-21")];
    expect(standing("2025-04-20", ...events)).not.toHaveProperty("dismissedOn");
    expect(standing("2025-04-21", ...events).dismissedOn).toBe("2025-04-21");
  });

  it("annulled: it counts no more", () => {
    const events = [dismissal, filed("2025-01-06"), ended("annulled", "2025-04-21")];
    const after = standing("2025-04-21", ...events);
    expect(told(after)).toEqual(["PDHTAPS annulled 2025-04-21"]);
    expect(after.post.kind).toBe("holds");
  });

  it("not accepted: it took effect on its own day", () => {
    const events = [dismissal, filed("2025-01-06"), ended("not-accepted", "2025-04-21")];
    expect(standing("2025-04-21", ...events).dismissedOn).toBe("2025-01-16");
  });

  it.each([
    ["lightened", "PDHTAPS", LOWER],
    ["aggravated", LOWER, "PDHTAPS"],
    ["changed", RELIEVED, LOWER],
  ] as const)("%s: %s becomes %s from the day of the outcome", (outcome, from, to) => {
    const events = [imposed(from, "2025-01-16"), filed("2025-01-06"), replacedBy(outcome, to, "2025-04-21")];
    expect(standing("2025-04-20", ...events).impositions).toMatchObject([{ step: from, state: "suspended" }]);
    const [after] = standing("2025-04-21", ...events).impositions;
    expect(after).toMatchObject({ id: "SK-1", step: to, state: "running", from: "2025-04-21" });
    expect(standing("2025-04-21", ...events).dismissedOn).toBe(to === "PDHTAPS" ? "2025-04-21" : undefined);
  });

  it("lightened to twelve months they run from the outcome, the first day counted", () => {
    const events = [dismissal, filed("2025-01-06"), replacedBy("lightened", RELIEVED, "2025-04-21")];
    expect(told(standing("2025-12-31", ...events))).toEqual([`${RELIEVED} running 2025-04-21 2026-04-20`]);
    expect(told(standing("2026-04-21", ...events))).toEqual([`${RELIEVED} served 2025-04-21 2026-04-20`]);
  });

  it("an outcome that takes effect later than the punishment would have is the later day, an earlier one changes no day", () => {
    const early = [imposed(LOWER, "2025-01-16"), filed("2024-12-30"), ended("upheld", "2025-01-10")];
    expect(told(standing("2025-01-16", ...early))).toEqual([`${LOWER} running 2025-01-16 2026-01-15`]);
  });

  it("what is held up meets no other punishment", () => {
    const other: Fact = {
      kind: "imposed",
      id: "SK-2",
      step: "penundaan-kenaikan-pangkat-1-tahun",
      on: plainDate("2025-03-03"),
    };
    expect(told(standing("2025-03-03", imposed(RELIEVED, "2025-01-16"), filed("2025-01-06"), other))).toEqual([
      `${RELIEVED} suspended 2025-01-16`,
      "penundaan-kenaikan-pangkat-1-tahun running 2025-03-03 2026-03-02",
    ]);
  });

  it("while one of two remedies waits, the outcome of the other does not let it take effect", () => {
    const both = [
      imposed(LOWER, "2025-01-16"),
      filed("2024-12-30", "keberatan"),
      ended("upheld", "2025-01-10", "keberatan"),
      filed("2025-01-13"),
    ];
    expect(told(standing("2025-02-03", ...both))).toEqual([`${LOWER} suspended 2025-01-16`]);
    expect(told(standing("2025-02-03", ...both, ended("upheld", "2025-01-30")))).toEqual([
      `${LOWER} running 2025-01-30 2026-01-29`,
    ]);
  });

  it("an outcome of a remedy that nobody filed contradicts the record", () => {
    const codes = (...events: readonly Fact[]) =>
      standing("2025-04-21", ...events).contradictions.map(({ code }) => code);
    expect(codes(dismissal, ended("annulled", "2025-04-21"))).toEqual(["contradiction-remedy-unfiled"]);
    expect(codes(dismissal, filed("2025-01-06", "keberatan"), ended("annulled", "2025-04-21"))).toEqual([
      "contradiction-remedy-unfiled",
    ]);
    expect(codes(dismissal, filed("2025-01-06"), ended("annulled", "2025-04-21"))).toEqual([]);
  });

  it("of two outcomes on one day that differ none is believed", () => {
    const both = [dismissal, filed("2025-01-06"), ended("upheld", "2025-04-21"), ended("annulled", "2025-04-21")];
    expect(told(standing("2025-04-21", ...both))).toEqual(["PDHTAPS suspended 2025-01-16"]);
  });

  it("does not depend on the order of what is recorded", () => {
    const events: readonly Fact[] = [
      ...decide(RELIEVED, "2024-12-20"),
      delivered("2024-12-23"),
      imposed(RELIEVED, "2025-01-16"),
      filed("2025-01-06"),
      receivedBy("bpasn", "2025-01-09"),
      replacedBy("aggravated", "PDHTAPS", "2025-04-21"),
    ];
    const days = ["2025-01-05", "2025-01-16", "2025-04-20", "2025-04-21"];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...events], { minLength: events.length }),
        fc.constantFrom(...days),
        (order, day) => {
          expect(standing(day, ...order)).toEqual(standing(day, ...events));
          expect(caseOn(day, order)).toEqual(caseOn(day, events));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a decision outside a recorded case", () => {
  const statutory = {
    id: "SK-1",
    on: plainDate("2024-12-20"),
    effect: { kind: "dismissal", honour: "dishonourable" },
  } as const;
  const against = (day: string, events: readonly Fact[] = [], decision: ContestedDecision = statutory) =>
    remediesAgainst(national, dossier(...events), decision, plainDate(day));

  it("is contested as one in a case is: a dismissal by statute, by an appeal from its date", () => {
    const inCase = one("2024-12-30", [...decide("PDHTAPS", "2024-12-20"), delivered("2024-12-30")]);
    expect(remediesIn(against("2024-12-30", [delivered("2024-12-30")]))).toEqual([inCase]);
  });

  it("follows the law of its own date, and what was known on the day", () => {
    const early = { ...statutory, on: plainDate("2021-08-09") };
    expect(against("2024-12-30", [], early).kind).toBe("not-stated");
    expect(against("2024-12-30", [], { ...statutory, on: plainDate("2021-08-10") }).kind).toBe("contestable");
    const reported = { ...filed("2024-12-27"), reportedOn: plainDate("2025-01-06") };
    expect(remediesIn(against("2025-01-05", [reported])).map(({ state }) => state)).toEqual(["open"]);
    expect(remediesIn(against("2025-01-06", [reported])).map(({ state }) => state)).toEqual(["pending"]);
  });

  it("of the President has no remedy that is known", () => {
    expect(against("2024-12-30", [], { ...statutory, by: "presiden" }).kind).toBe("not-stated");
  });
});

describe("what is next", () => {
  const next = (day: string, ...events: readonly Fact[]): readonly string[] =>
    evaluate(anAgreement(2024), dossier(gained("2020-01-06"), ...events), national, plainDate(day))
      .nextDates.filter(({ what }) => ["step-due", "takes-effect", "remedy-ends", "remedy-due"].includes(what))
      .map(({ on, what, title }) => `${on} ${what}: ${title.en ?? title.id}`);
  const decided = decide("PDHTAPS", "2024-12-20");

  it("are the last days of the steps and of the appeal, earliest first, until they have passed", () => {
    const delivery = "2025-01-14 step-due: delivery of the decision (kasus-1)";
    const appeal = "2025-01-14 remedy-ends: administrative appeal (banding administratif) (kasus-1)";
    expect(next("2025-01-14", ...decided)).toEqual([delivery, appeal]);
    expect(next("2025-01-15", ...decided)).toEqual([]);
  });

  it("are both last days of the appeal where two ways of counting give two, the disputed one until it has passed", () => {
    const appeals = (day: string): readonly string[] =>
      next(day, ...decided, delivered("2024-12-30")).filter((line) => line.includes("remedy-ends"));
    const first = "2025-01-14 remedy-ends: administrative appeal (banding administratif) (kasus-1)";
    const second =
      "2025-01-20 remedy-ends: administrative appeal (banding administratif), counted from the receipt (kasus-1)";
    expect(appeals("2025-01-14")).toEqual([first, second]);
    expect(appeals("2025-01-15")).toEqual([second]);
    expect(appeals("2025-01-20")).toEqual([second]);
    expect(appeals("2025-01-21")).toEqual([]);
  });

  it("is the effect once the decision is delivered, and the answers once an appeal is filed and received", () => {
    expect(next("2024-12-23", ...decided, delivered("2024-12-23"))).toEqual([
      "2025-01-14 remedy-ends: administrative appeal (banding administratif) (kasus-1)",
      "2025-01-15 remedy-ends: administrative appeal (banding administratif), counted from the receipt (kasus-1)",
      "2025-01-16 takes-effect: honourable dismissal not at own request (kasus-1)",
    ]);
    const received = [
      filed("2025-01-06"),
      receivedBy("pejabat-pembina-kepegawaian", "2025-01-08"),
      receivedBy("bpasn", "2025-01-09"),
    ];
    expect(next("2025-01-09", ...decided, delivered("2024-12-23"), ...received)).toEqual([
      "2025-02-11 remedy-due: administrative appeal (banding administratif) (kasus-1)",
      "2025-04-25 remedy-due: administrative appeal (banding administratif) (kasus-1)",
    ]);
  });
});

describe("the explanation", () => {
  const at = (language: "id" | "en", day: string, ...events: readonly Fact[]): string =>
    explain(evaluate(anAgreement(2024), dossier(gained("2020-01-06"), ...events), national, plainDate(day)), language);

  it("says where, until when, and what to mind", () => {
    const text = at("id", "2024-12-30", ...decide("PDHTAPS", "2024-12-20"), delivered("2024-12-30"));
    expect(text).toContain(
      "banding administratif kepada BPASN, paling lambat 14 Januari 2025 (PP 79/2021 Pasal 1 angka 5 [terkonfirmasi]",
    );
    expect(text).toContain("kepada Badan Pertimbangan Aparatur Sipil Negara (BPASN), tertulis dengan alasan dan bukti");
    expect(text).toContain(
      "perhatian: 14 hari kerja dihitung dari tanggal keputusan, sampai 14 Januari 2025, bukan dari penerimaan (yang akan menjadi 20 Januari 2025)",
    );
  });

  it("says what is held up, and since what kind stands", () => {
    const events = [...decide("PDHTAPS", "2024-12-20"), delivered("2024-12-23"), filed("2025-01-06")];
    expect(at("en", "2025-01-06", ...events)).toContain(
      "held up since the remedy of 6 January 2025; it follows the outcome",
    );
    const ended = at("en", "2025-04-21", ...events, replacedBy("lightened", LOWER, "2025-04-21"));
    expect(ended).toContain("administrative appeal: lightened on 21 April 2025, to one post lower for twelve months");
  });
});
