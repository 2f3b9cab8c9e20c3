import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  addDays,
  type AuthorityFailedFact,
  evaluate,
  explain,
  extendRuleSet,
  type Fact,
  missingFacts,
  national,
  type PayState,
  plainDate,
  procedureOfCase,
  type ProcedureStepCode,
  type PunishmentLevel,
  sentence,
  type SuperiorFailedFact,
} from "perjanjian-kinerja";

import {
  absentOn,
  caseOn,
  delivered,
  deliveryFailed,
  dispatched,
  examined,
  examinedByTheBook,
  notesOn,
  opened,
  punished,
  recorded,
  statesOf,
  stepIn,
  summoned,
  teamFormed,
} from "./aCase.ts";
import { disciplined, missed, onDiscipline } from "./discipline.ts";
import { anAgreement, dossier, gained } from "./given.ts";

const HEAVY = "penurunan-jabatan-setingkat-12-bulan";
const byTheBook: readonly Fact[] = [...examinedByTheBook, punished(HEAVY, "2024-11-11")];

describe("which steps a case has", () => {
  it.each<[string, PunishmentLevel, readonly string[]]>([
    ["light: the direct superior summons and examines", "ringan", []],
    ["H4: medium: a team can be formed", "sedang", ["team may"]],
    [
      "H5: heavy: a team has to be formed, and the official can be released for the time",
      "berat",
      ["team must", "temporary-release may"],
    ],
  ])("%s", (_, level, more) => {
    const { steps } = caseOn("2024-01-02", [opened(level)]);
    expect(steps.map(({ code, force }) => `${code} ${force}`)).toEqual([
      "first-summons must",
      ...more,
      "examination must",
      "examination-record must",
      "decision must",
      "delivery must",
    ]);
    expect(steps.every(({ state }) => state === "missing")).toBe(true);
  });

  it("where nobody recorded the level, whether a team is needed is not known, and the level is asked for", () => {
    const procedure = caseOn("2024-10-16", [summoned("first", "2024-10-16", "2024-10-30")]);
    expect(procedure).not.toHaveProperty("level");
    expect(stepIn(procedure, "team")).toMatchObject({
      state: "not-known",
      because: { missing: [{ fact: "case-opened" }] },
    });
  });

  it("of a dismissal it has a proposal and a decision to dismiss", () => {
    const codes = caseOn("2024-11-11", [...examinedByTheBook, punished("PDHTAPS", "2024-11-11")]).steps.map(
      ({ code }) => code,
    );
    expect(codes.slice(-2)).toEqual(["dismissal-proposal", "dismissal-decision"]);
    expect(caseOn("2024-11-11", byTheBook).steps.map(({ code }) => code)).not.toContain("dismissal-proposal");
  });

  it("before PP 94/2021 none is carried in", () => {
    const procedure = caseOn("2021-08-30", [opened("berat", "2021-08-02")]);
    expect([procedure.steps, procedure.decided.kind]).toEqual([[], "unknown"]);
    expect(caseOn("2021-08-31", [opened("berat", "2021-08-02")]).steps).not.toEqual([]);
  });

  it("the law of the day of the decision counts for what was decided, whenever one asks", () => {
    expect(caseOn("2024-06-03", [punished("pembebasan-dari-jabatan", "2021-08-30")]).steps).toEqual([]);
    expect(caseOn("2024-06-03", [punished("teguran-lisan", "2021-08-31")]).steps).not.toEqual([]);
  });
});

describe("the summons", () => {
  const notice = (letter: string, examination: string, rules = national): readonly string[] =>
    notesOn(
      caseOn("2023-12-29", [opened("ringan", "2022-08-01"), summoned("first", letter, examination)], { rules }),
      "first-summons",
    );

  it.each([
    ["2022-10-05", "2022-10-17", []],
    ["2022-10-06", "2022-10-17", ["summons-notice-short"]],
    ["2022-10-17", "2022-10-27", []],
    ["2022-10-18", "2022-10-27", ["summons-notice-short"]],
    // Christmas, joint leave and New Year lie between.
    ["2023-12-18", "2024-01-02", []],
    ["2023-12-19", "2024-01-02", ["summons-notice-short"]],
  ])("W47 E12: a letter of %s for an examination on %s: %j", (letter, examination, expected) => {
    expect(notice(letter, examination)).toEqual(expected);
  });

  it("W47: says which letter would have been in time, with the letter's own day left out", () => {
    const procedure = caseOn("2022-10-20", [
      opened("ringan", "2022-08-01"),
      summoned("first", "2022-10-06", "2022-10-17"),
    ]);
    const [short] = stepIn(procedure, "first-summons").because.parts ?? [];
    expect(short && sentence(short, "en")).toBe(
      "only 6 working days between the letter of 6 October 2022 and the examination on 17 October 2022; by the official examples at least 7, so a letter of 5 October 2022 at the latest",
    );
  });

  it("E12: too short a notice is a doubt and stands in nobody's way; the other reading can be taken, and then doubts the opposite", () => {
    const short = caseOn("2022-10-20", [opened("ringan", "2022-08-01"), summoned("first", "2022-10-06", "2022-10-17")]);
    expect(stepIn(short, "first-summons").state).toBe("evidenced");
    expect([short.lacking.includes("first-summons"), short.doubtful]).toEqual([false, ["first-summons"]]);
    const inTime = caseOn("2022-10-20", [
      opened("ringan", "2022-08-01"),
      summoned("first", "2022-10-05", "2022-10-17"),
    ]);
    expect(inTime.doubtful).toEqual([]);
    const rules = extendRuleSet(national, {
      id: "kabBacaan",
      name: "Kabupaten Bacaan",
      sources: {},
      choices: { "summons-notice": "at-most" },
    });
    expect(notice("2022-10-06", "2022-10-17", rules)).toEqual([]);
    expect(notice("2022-10-05", "2022-10-17", rules)).toEqual([]);
    expect(notice("2022-10-04", "2022-10-17", rules)).toEqual(["summons-notice-long"]);
  });

  it("W45: beyond the calendar the notice is not counted, and no weekday is taken for a working day", () => {
    const procedure = caseOn("2027-12-31", [
      opened("ringan", "2027-12-01"),
      summoned("first", "2027-12-20", "2028-01-10"),
    ]);
    expect(notesOn(procedure, "first-summons")).toEqual(["summons-notice-unknown"]);
  });

  const first = summoned("first", "2022-10-05", "2022-10-17");

  it("the second is needed once the first was not followed, within seven working days of the day that had been set", () => {
    const ignored = [opened("ringan", "2022-08-01"), first, absentOn("first", "2022-10-17")];
    expect(stepIn(caseOn("2022-10-26", ignored), "second-summons")).toMatchObject({
      state: "missing",
      dueBy: { kind: "day", on: "2022-10-26" },
    });
    expect(stepIn(caseOn("2022-10-26", ignored), "second-summons")).not.toHaveProperty("timeliness");
    expect(stepIn(caseOn("2022-10-27", ignored), "second-summons").timeliness).toBe("overdue");
    const sent = (on: string) =>
      stepIn(caseOn("2022-12-30", [...ignored, summoned("second", on, "2022-11-30")]), "second-summons");
    expect(sent("2022-10-26").timeliness).toBe("in-time");
    expect(sent("2022-10-27").timeliness).toBe("late");
  });

  it("the second is not needed where the official came, was examined, or the day is still to come", () => {
    const base = [opened("ringan", "2022-08-01"), first];
    const codes = (day: string, ...more: readonly Fact[]) =>
      caseOn(day, [...base, ...more]).steps.map(({ code }) => code);
    expect(codes("2022-10-17")).not.toContain("second-summons");
    expect(codes("2022-10-18", examined("2022-10-17", "atasan-langsung"))).not.toContain("second-summons");
    expect(codes("2022-10-18", { ...absentOn("first", "2022-10-17"), appeared: true })).not.toContain("second-summons");
  });

  it("whether it is needed is not known once the day has passed and nobody recorded who came", () => {
    const procedure = caseOn("2022-10-18", [opened("ringan", "2022-08-01"), first]);
    expect(stepIn(procedure, "second-summons")).toMatchObject({
      state: "not-known",
      because: { missing: [{ fact: "appeared" }] },
    });
    expect(procedure.ready.kind).toBe("fails");
  });
});

describe("who follows neither summons", () => {
  const neither: readonly Fact[] = [
    opened("ringan", "2022-09-01"),
    summoned("first", "2022-10-05", "2022-10-17"),
    absentOn("first", "2022-10-17"),
    summoned("second", "2022-10-17", "2022-10-27"),
    absentOn("second", "2022-10-27"),
  ];

  it("H16: may be punished without an examination", () => {
    const procedure = caseOn("2022-10-27", neither, { post: "pelaksana" });
    expect(statesOf(procedure)).toEqual([
      "first-summons evidenced",
      "second-summons evidenced",
      "examination waived",
      "examination-record waived",
      "decision missing",
      "delivery missing",
    ]);
    expect(procedure.ready.kind).toBe("holds");
    expect(procedure.decided.kind).toBe("fails");
    expect(procedure.lacking).toEqual(["decision"]);
  });

  it("H16: the day before, and after one summons alone, he may not", () => {
    expect(caseOn("2022-10-26", neither).ready.kind).toBe("fails");
    expect(caseOn("2022-10-26", neither).lacking).toEqual(["examination", "examination-record", "decision"]);
    expect(caseOn("2022-10-27", neither.slice(0, 3)).lacking).toEqual([
      "second-summons",
      "examination",
      "examination-record",
      "decision",
    ]);
  });

  it("H16: is decided by a decision that names its breach", () => {
    const decision = punished("teguran-lisan", "2022-11-01", { by: "lurah" });
    expect(caseOn("2022-11-01", [...neither, decision], { post: "pelaksana" }).decided.kind).toBe("holds");
  });

  it("in a heavy case still needs the team that would have examined", () => {
    const heavy = caseOn("2022-10-27", [opened("berat", "2022-09-01"), ...neither.slice(1)]);
    expect(heavy.lacking).toEqual(["team", "decision"]);
  });
});

describe("what may be called decided", () => {
  it("H5: a heavy case by the book is", () => {
    const procedure = caseOn("2024-11-11", byTheBook);
    expect(procedure.decided.kind).toBe("holds");
    expect(procedure.lacking).toEqual([]);
    expect(procedure.decision).toEqual({ id: "SK-1", step: HEAVY, on: "2024-11-11", by: "bupati" });
  });

  it("H23: a heavy case that the direct superior examined without a team is not: a team is required", () => {
    const alone = [
      opened("berat", "2024-10-01"),
      summoned("first", "2024-10-16", "2024-10-30"),
      examined("2024-10-30", "atasan-langsung"),
      recorded("2024-10-30"),
      punished(HEAVY, "2024-11-11"),
    ];
    const procedure = caseOn("2024-11-11", alone);
    expect(procedure.decided.kind).toBe("fails");
    expect(procedure.lacking).toEqual(["team", "examination"]);
    expect(notesOn(procedure, "examination")).toEqual(["team-required"]);
  });

  it("H23: and is decided by nobody but who may", () => {
    const decision = punished(HEAVY, "2024-11-11", { by: "kepala-perangkat-daerah" });
    const procedure = caseOn("2024-11-11", [...examinedByTheBook, decision]);
    expect(procedure.lacking).toEqual(["decision"]);
    expect(notesOn(procedure, "decision")).toEqual(["decided-by-another"]);
  });

  it("the authority can be named as an office or by its level", () => {
    const by = (who: string) =>
      caseOn("2024-11-11", [...examinedByTheBook, punished(HEAVY, "2024-11-11", { by: who })]).decided.kind;
    expect(["bupati", "wali-kota", "pejabat-pembina-kepegawaian", "Bupati", "sekda"].map(by)).toEqual([
      "holds",
      "holds",
      "holds",
      "fails",
      "fails",
    ]);
  });

  it("a higher official than the lowest competent one is a doubt, as the law leaves that open, and a lower one a fault", () => {
    const light = (by: string) =>
      caseOn("2024-11-11", [
        opened("ringan", "2024-10-01"),
        summoned("first", "2024-10-16", "2024-10-30"),
        examined("2024-10-30", "atasan-langsung"),
        recorded("2024-10-30"),
        punished("teguran-lisan", "2024-11-11", { by }),
      ]);
    const told = (by: string) => [light(by).decided.kind, ...notesOn(light(by), "decision")];
    expect(told("sekda")).toEqual(["holds"]);
    expect(told("bupati")).toEqual(["holds", "decided-by-higher"]);
    expect(told("presiden")).toEqual(["holds", "decided-by-higher"]);
    expect(told("camat")).toEqual(["fails", "decided-by-another"]);
    expect(told("ketua-tim")).toEqual(["fails", "decided-by-another"]);
  });

  it("E38: a decision of an acting official is shown to a lawyer, and stands until one has looked", () => {
    const acting: Fact = {
      kind: "authority-place",
      authority: "pejabat-pembina-kepegawaian",
      held: "acting",
      on: plainDate("2024-06-03"),
    };
    const procedure = caseOn("2024-11-11", [...byTheBook, acting]);
    expect(procedure.decided.kind).toBe("holds");
    const [doubt] = stepIn(procedure, "decision").because.parts ?? [];
    expect(doubt?.parts?.map(({ code }) => code)).toEqual(["authority-acting"]);
  });

  it.each<[string, readonly Fact[], ProcedureStepCode]>(
    (
      [
        ["the summons", 2, "first-summons"],
        ["the team", 1, "team"],
        ["the examination", 4, "examination"],
        ["the record of it", 5, "examination-record"],
        ["the decision itself", 6, "decision"],
      ] as const
    ).map(([what, place, code]) => [what, byTheBook.filter((_, index) => index !== place), code]),
  )("without %s nothing is, and that step alone is named", (_, events, code) => {
    const procedure = caseOn("2024-11-11", events);
    expect(procedure.decided.kind).toBe("fails");
    expect(procedure.lacking).toEqual([code]);
  });

  it("a decision that names no breach is none", () => {
    const { breach: _breach, ...unnamed } = punished(HEAVY, "2024-11-11");
    const procedure = caseOn("2024-11-11", [...examinedByTheBook, unnamed]);
    expect([procedure.lacking, notesOn(procedure, "decision")]).toEqual([["decision"], ["breach-not-named"]]);
  });

  it("a kind that the law does not list can end no procedure", () => {
    const procedure = caseOn("2024-11-11", [...examinedByTheBook, punished("removal-from-post", "2024-11-11")]);
    expect([procedure.lacking, notesOn(procedure, "decision")]).toEqual([["decision"], ["kind-not-listed"]]);
  });

  it("a kind that is not applied yet, or disputed since 31 October 2023, is said to be", () => {
    const cut = punished("pemotongan-tunjangan-kinerja-25-persen-6-bulan", "2024-11-11");
    expect(notesOn(caseOn("2024-11-11", [...examinedByTheBook, cut]), "decision")).toEqual(["kind-not-applied-yet"]);
    expect(
      notesOn(caseOn("2024-11-11", [...examinedByTheBook, punished("PDHTAPS", "2024-11-11")]), "decision"),
    ).toEqual(["kind-disputed"]);
  });

  it("what came after the decision did not come before it", () => {
    const late = byTheBook.map((fact) => (fact.kind === "examination-recorded" ? recorded("2024-11-12") : fact));
    const procedure = caseOn("2024-11-29", late);
    expect([procedure.lacking, notesOn(procedure, "examination-record")]).toEqual([
      ["examination-record"],
      ["step-after-decision"],
    ]);
    const sameDay = byTheBook.map((fact) => (fact.kind === "examination-recorded" ? recorded("2024-11-11") : fact));
    expect(caseOn("2024-11-29", sameDay).decided.kind).toBe("holds");
  });

  it("records that contradict each other leave it open, until one of them is corrected", () => {
    const twice = [...byTheBook, recorded("2024-10-31")].map((fact) => ({
      ...fact,
      reportedOn: plainDate("2024-11-11"),
    }));
    const procedure = caseOn("2024-11-11", twice);
    expect(procedure.decided.kind).toBe("unknown");
    expect(missingFacts(procedure.decided.because)).toEqual([
      { fact: "examination-recorded", about: "kasus-1", why: "in-conflict" },
    ]);
    const corrected = [...twice, { ...recorded("2024-10-31"), reportedOn: plainDate("2024-11-12") }];
    expect(caseOn("2024-11-12", corrected).decided.kind).toBe("holds");
  });

  it("a refusal to sign the record stands in nobody's way", () => {
    const refused = byTheBook.map((fact) =>
      fact.kind === "examination-recorded" ? recorded("2024-10-30", "refused") : fact,
    );
    const procedure = caseOn("2024-11-11", refused);
    expect([procedure.decided.kind, notesOn(procedure, "examination-record")]).toEqual([
      "holds",
      ["record-not-signed"],
    ]);
  });

  it("a medium case may be examined by either; a light one by a team is a doubt and no fault", () => {
    const by = (level: PunishmentLevel, who: "atasan-langsung" | "tim-pemeriksa") => {
      const procedure = caseOn("2024-10-30", [opened(level), examined("2024-10-30", who)]);
      return [stepIn(procedure, "examination").state, ...notesOn(procedure, "examination")];
    };
    expect(by("sedang", "atasan-langsung")).toEqual(["evidenced"]);
    expect(by("sedang", "tim-pemeriksa")).toEqual(["evidenced"]);
    expect(by("ringan", "tim-pemeriksa")).toEqual(["evidenced", "examined-by-team"]);
  });
});

describe("the team", () => {
  const team = (members: Parameters<typeof teamFormed>[1], on = "2024-10-14", ...more: readonly Fact[]) =>
    caseOn("2024-11-11", [opened("berat"), teamFormed(on, members), ...more]);

  it("needs the direct superior, oversight and personnel; a higher superior can take the first seat", () => {
    const others = [{ element: "unsur-pengawasan" }, { element: "unsur-kepegawaian" }] as const;
    expect(stepIn(team([{ element: "atasan-langsung" }, ...others]), "team").state).toBe("evidenced");
    expect(stepIn(team([{ element: "atasan-yang-lebih-tinggi" }, ...others]), "team").state).toBe("evidenced");
    const without = team([{ element: "pejabat-lain" }, ...others]);
    expect([stepIn(without, "team").state, notesOn(without, "team")]).toEqual(["faulty", ["team-incomplete"]]);
  });

  it.each([
    ["III/c", "faulty"],
    ["III/d", "evidenced"],
    ["IV/a", "evidenced"],
  ] as const)("with a member of rank %s over an official of rank III/d is %s", (rank, state) => {
    const members = [
      { element: "atasan-langsung" },
      { element: "unsur-pengawasan" },
      { element: "unsur-kepegawaian", rank },
    ] as const;
    const held: Fact = { kind: "rank", rank: "III/d", on: plainDate("2020-04-01") };
    expect(stepIn(team(members, "2024-10-14", held), "team").state).toBe(state);
  });

  it("formed after the examination did not examine", () => {
    const exam = examined("2024-10-30", "tim-pemeriksa");
    expect(notesOn(team(undefined, "2024-10-31", exam), "team")).toEqual(["team-after-examination"]);
    expect(stepIn(team(undefined, "2024-10-30", exam), "team").state).toBe("evidenced");
  });

  it("that can be formed and was formed wrongly stands in the way too", () => {
    const procedure = caseOn("2024-11-11", [opened("sedang"), teamFormed("2024-10-14", [])]);
    expect(procedure.lacking).toContain("team");
    expect(caseOn("2024-11-11", [opened("sedang")]).lacking).not.toContain("team");
  });
});

describe("the delivery", () => {
  const decided = (on: string): readonly Fact[] => [
    opened("ringan", "2024-01-02"),
    punished("teguran-lisan", on, { by: "kepala-perangkat-daerah" }),
  ];

  it.each([
    ["2024-11-11", "2024-12-02", "2024-12-03", "over the polling day of 27 November"],
    ["2024-12-20", "2025-01-14", "2025-01-15", "over Christmas, joint leave and New Year"],
    ["2024-03-25", "2024-04-23", "2024-04-24", "over Good Friday and the joint leave of Idul Fitri"],
    ["2024-11-08", "2024-11-29", "2024-12-02", "over a weekend at its end"],
  ])("of a decision of %s is due by %s, and on %s it is late: %s", (decision, last, after) => {
    const on = (day: string) => stepIn(caseOn(day, [...decided(decision), delivered(day)]), "delivery");
    expect(on(last)).toMatchObject({ dueBy: { kind: "day", on: last }, timeliness: "in-time" });
    expect(on(after)).toMatchObject({ dueBy: { kind: "day", on: last }, timeliness: "late" });
    expect(stepIn(caseOn(last, decided(decision)), "delivery")).not.toHaveProperty("timeliness");
    expect(stepIn(caseOn(after, decided(decision)), "delivery").timeliness).toBe("overdue");
  });

  it("is due by the calendar as it was decreed by the day asked: the polling day of 27 November was made free on the 21st", () => {
    const dueOn = (day: string) => stepIn(caseOn(day, decided("2024-11-11")), "delivery").dueBy;
    expect(dueOn("2024-11-20")).toEqual({ kind: "day", on: "2024-11-29" });
    expect(dueOn("2024-11-21")).toEqual({ kind: "day", on: "2024-12-02" });
  });

  it("E15: that is late leaves the decision standing, and asks for a lawyer", () => {
    const events = [...byTheBook, delivered("2024-12-03")];
    const procedure = caseOn("2024-12-03", events);
    expect(procedure.decided.kind).toBe("holds");
    expect(notesOn(procedure, "delivery")).toEqual(["delivered-late"]);
    const [note] = stepIn(procedure, "delivery").because.parts ?? [];
    expect(note && sentence(note, "id")).toBe(
      "disampaikan melewati jangka waktu; akibatnya bagi hukuman tidak diatur, perlu telaah hukum",
    );
  });

  it("where nobody was there is sent within three working days", () => {
    const absent = [...decided("2024-12-19"), deliveryFailed("2024-12-23")];
    expect(stepIn(caseOn("2024-12-30", absent), "dispatch")).toMatchObject({
      state: "missing",
      dueBy: { kind: "day", on: "2024-12-30" },
    });
    expect(stepIn(caseOn("2024-12-31", absent), "dispatch").timeliness).toBe("overdue");
    expect(stepIn(caseOn("2024-12-31", [...absent, dispatched("2024-12-30")]), "dispatch").timeliness).toBe("in-time");
    expect(stepIn(caseOn("2024-12-31", [...absent, dispatched("2024-12-31")]), "dispatch").timeliness).toBe("late");
    expect(caseOn("2024-12-31", decided("2024-12-19")).steps.map(({ code }) => code)).not.toContain("dispatch");
  });

  it("W45: whose last day lies beyond the calendar has none", () => {
    const procedure = caseOn("2027-12-20", decided("2027-12-20"));
    expect(stepIn(procedure, "delivery").dueBy).toEqual({ kind: "unknown-calendar", year: 2028 });
    expect(sentence(stepIn(procedure, "delivery").because, "en")).toBe(
      "delivery of the decision: not recorded; its last day cannot be counted, the calendar of 2028 is not carried in",
    );
  });
});

describe("a dismissal", () => {
  const proposedOn: Fact = { kind: "dismissal-proposed", case: "kasus-1", on: plainDate("2024-11-12") };
  const dismissed = [...examinedByTheBook, punished("PDHTAPS", "2024-11-11"), proposedOn];

  it.each([
    ["2024-12-12", "in-time"],
    ["2024-12-13", "late"],
  ])("that was proposed on 12 November is decided within 21 working days: on %s that is %s", (on, timeliness) => {
    const decision: Fact = { kind: "dismissal-decided", case: "kasus-1", on: plainDate(on) };
    expect(stepIn(caseOn("2024-12-31", [...dismissed, decision]), "dismissal-decision")).toMatchObject({
      dueBy: { kind: "day", on: "2024-12-12" },
      timeliness,
    });
  });
});

describe("the effect", () => {
  const effect = (receivedOn: string, asOf = "2027-12-31") =>
    caseOn(asOf, [
      opened("ringan", "2022-01-03"),
      punished("teguran-lisan", receivedOn, { by: "kepala-perangkat-daerah" }),
      delivered(receivedOn),
    ]).effect;

  it("H18: what is received on 14 July 2026 takes effect on 4 August 2026", () => {
    expect(effect("2026-07-14")).toMatchObject({ kind: "on", on: "2026-08-04" });
  });

  it("E13: the day of the receipt is not counted: received on 14 February 2022, effective on 9 March, over two holidays", () => {
    expect(effect("2022-02-14")).toMatchObject({ kind: "on", on: "2022-03-09" });
  });

  it.each([
    ["2024-12-20", "2025-01-15"],
    // Received on a Saturday or a Sunday, the next working day is the first as well.
    ["2024-12-21", "2025-01-15"],
    ["2024-12-22", "2025-01-15"],
    ["2024-12-23", "2025-01-16"],
  ])("received on %s it takes effect on %s, over the turn of the year", (receivedOn, on) => {
    expect(effect(receivedOn)).toMatchObject({ kind: "on", on });
  });

  it("E42: the periods are working days: fifteen calendar days would be 29 July", () => {
    expect(addDays(plainDate("2026-07-14"), 15)).toBe("2026-07-29");
    expect(effect("2026-07-14")).not.toMatchObject({ on: "2026-07-29" });
  });

  it("waits for a receipt, and for a calendar", () => {
    expect(caseOn("2024-11-11", byTheBook).effect).toMatchObject({
      kind: "not-received",
      because: { missing: [{ fact: "decision-delivered", about: "kasus-1", why: "not-recorded" }] },
    });
    expect(caseOn("2024-11-08", examinedByTheBook).effect.kind).toBe("not-decided");
    const other = punished(HEAVY, "2024-11-11", { by: "wali-kota" });
    expect(caseOn("2024-11-11", [...byTheBook, other]).effect).toMatchObject({
      kind: "not-decided",
      because: { missing: [{ fact: "punishment-decided", why: "in-conflict" }] },
    });
    expect(effect("2027-12-20")).toMatchObject({ kind: "unknown-calendar", year: 2028 });
  });

  it("that was recorded for an earlier day is said to be too early", () => {
    const imposed = (on: string): Fact => ({ kind: "imposed", id: "SK-1", step: HEAVY, on: plainDate(on) });
    const notes = (on: string) =>
      caseOn("2024-12-31", [...byTheBook, delivered("2024-11-12"), imposed(on)]).effect.because.parts?.map(
        ({ code }) => code,
      );
    expect(caseOn("2024-12-31", [...byTheBook, delivered("2024-11-12")]).effect).toMatchObject({ on: "2024-12-04" });
    expect(notes("2024-12-03")).toEqual(["effect-too-early"]);
    expect(notes("2024-12-04")).toEqual([]);
  });

  it("is never made earlier by a later receipt", () => {
    const days = fc.integer({ min: 0, max: 2100 }).map((place) => addDays(plainDate("2022-01-03"), place));
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first = a, second = b] = [a, b].toSorted();
        const [earlier, later] = [effect(first), effect(second)];
        if (earlier.kind === "on" && later.kind === "on") expect(earlier.on <= later.on).toBe(true);
        else expect(later.kind).toBe("unknown-calendar");
        if (earlier.kind === "on") expect(earlier.on > first).toBe(true);
      }),
    );
  });
});

describe("those who fail", () => {
  const on = plainDate("2024-06-03");
  const failed = (fact: Omit<SuperiorFailedFact, "case" | "on"> | Omit<AuthorityFailedFact, "case" | "on">) =>
    caseOn("2024-06-03", [{ ...fact, case: "kasus-1", on }]).failures.map((because) => sentence(because, "en"));

  it("E37: a superior who covers up is punished more heavily than the offender", () => {
    expect(failed({ kind: "superior-failed", to: "report" })).toEqual([
      "the direct superior did not report (3 June 2024): to be punished more heavily than the offender, after examination",
    ]);
  });

  it("E37: an authority that does not punish is punished by its superior, and one that punishes too lightly more heavily", () => {
    expect(failed({ kind: "authority-failed", authority: "pengawas", how: "did-not-punish" })).toEqual([
      "the superior of pengawas level (echelon IV) did not punish (3 June 2024): to be punished by the superior",
    ]);
    expect(failed({ kind: "authority-failed", authority: "pengawas", how: "too-lightly" })).toEqual([
      "the superior of pengawas level (echelon IV) punished too lightly (3 June 2024): to be punished more heavily",
    ]);
  });
});

describe("pay in a case of absence in a row", () => {
  const stopped: Fact = { kind: "pay-stopped", case: "kasus-1", on: plainDate("2022-11-01") };
  const found = (daysInARow: "confirmed" | "fewer") => examined("2022-11-21", "tim-pemeriksa", { daysInARow });
  const pay = (payStopsFrom: string | undefined, day: string, ...events: readonly Fact[]) => {
    const whose = payStopsFrom === undefined ? {} : { payStopsFrom };
    const state = caseOn(day, [opened("berat", "2022-10-17"), ...events], whose).pay;
    return state && `${state.kind} ${state.since}`;
  };

  it("H8: ten days in a row stop it from the next month, and the case of that absence says so", () => {
    const days = Array.from({ length: 12 }, (_, place) => addDays(plainDate("2022-10-03"), place));
    const absent = days.map((on): Fact => ({ kind: "attendance", status: "unexcused", on }));
    const agreement = anAgreement(2022);
    const routesOn = (day: string) =>
      evaluate(agreement, dossier(gained("2020-01-06"), ...absent), national, plainDate(day)).recommendations.flatMap(
        (one) => (one.kind === "punishment" ? (one.routes ?? []) : []),
      );
    // The tenth working day is 14 October.
    expect(routesOn("2022-10-13").map(({ procedure }) => procedure?.pay)).toEqual([undefined]);
    expect(routesOn("2022-10-14")).toMatchObject([
      {
        kind: "PDHTAPS",
        authority: { first: { code: "pejabat-pembina-kepegawaian" }, proposedBy: "pejabat-yang-berwenang" },
        procedure: { pay: { kind: "to-be-stopped", since: "2022-11-01" } },
        remedies: { remedies: [{ kind: "banding-administratif" }] },
      },
    ]);
  });

  it("stays stopped while nothing is examined and where the days are confirmed; where there were fewer it is paid out", () => {
    expect(pay("2022-11-01", "2022-12-01", stopped)).toBe("stopped 2022-11-01");
    expect(pay("2022-11-01", "2022-12-01", stopped, found("confirmed"))).toBe("stopped 2022-11-01");
    expect(pay("2022-11-01", "2022-12-01", stopped, found("fewer"))).toBe("to-be-paid-out 2022-11-01");
  });

  it("that went on is reclaimed where the days are confirmed, from the day on which it should have stopped", () => {
    expect(pay("2022-11-01", "2022-12-01", found("confirmed"))).toBe("to-be-reclaimed 2022-11-01");
    // Found before that day, it is only to be stopped.
    const early = examined("2022-10-31", "tim-pemeriksa", { daysInARow: "confirmed" });
    expect(pay("2022-11-01", "2022-10-31", early)).toBe("to-be-stopped 2022-11-01");
    expect(pay("2022-11-01", "2022-11-01", early)).toBe("to-be-reclaimed 2022-11-01");
  });

  it("is nobody's matter where there were fewer days and nothing was stopped, or nobody says anything of it", () => {
    expect(pay("2022-11-01", "2022-12-01", found("fewer"))).toBeUndefined();
    expect(pay(undefined, "2022-12-01")).toBeUndefined();
  });
});

describe("pay in a matter of absence that an evaluation counts", () => {
  const october = ["03", "04", "05", "06", "07", "10", "11", "12", "13", "14"].map((day) => `2022-10-${day}`);
  const of = { case: "absence/2022" } as const;
  const absence: Fact = { kind: "case-opened", ...of, level: "berat", on: plainDate("2022-10-17") };
  const stopped: Fact = { kind: "pay-stopped", ...of, on: plainDate("2022-11-01") };
  const confirmed = examined("2022-11-21", "tim-pemeriksa", { ...of, daysInARow: "confirmed" });
  const said = (pay: PayState | undefined) => pay && `${pay.kind} ${pay.since}`;
  const payIn = (day: string, days: readonly string[], ...events: readonly Fact[]) => {
    const evaluation = disciplined([...missed(...days), absence, ...events], day);
    const [route] = onDiscipline(evaluation)[0]?.routes ?? [];
    return [said(route?.procedure?.pay), said(evaluation.procedures[0]?.pay)];
  };

  it("H8: stops after ten days in a row, and is reclaimed where it went on although an examination confirmed them", () => {
    expect(payIn("2022-10-31", october)).toEqual(["to-be-stopped 2022-11-01", "to-be-stopped 2022-11-01"]);
    expect(payIn("2022-12-01", october, stopped)).toEqual(["stopped 2022-11-01", "stopped 2022-11-01"]);
    expect(payIn("2022-12-01", october, confirmed)).toEqual([
      "to-be-reclaimed 2022-11-01",
      "to-be-reclaimed 2022-11-01",
    ]);
  });

  it("goes on after nine", () => {
    expect(payIn("2022-10-31", october.slice(1))).toEqual([undefined, undefined]);
  });
});

describe("E40: contract staff", () => {
  it("have the procedure of civil servants by reference alone, which is said, and nobody is named who may decide", () => {
    const procedure = caseOn("2024-11-11", byTheBook, { employment: "PPPK" });
    expect(procedure.doubts.map((because) => sentence(because, "en"))).toEqual([
      "the procedure of civil servants; it reaches contract staff by reference alone, needs legal review",
    ]);
    expect(procedure.doubts[0]?.basis).toMatchObject([{ source: "PP-49-2018", confidence: "single-source" }]);
    expect(notesOn(procedure, "decision")).toEqual(["authority-of-contract-staff"]);
    expect(caseOn("2024-11-11", byTheBook).doubts).toEqual([]);
  });
});

describe("the record", () => {
  const all: readonly Fact[] = [
    ...byTheBook,
    delivered("2024-11-15"),
    { kind: "temporarily-released", case: "kasus-1", on: plainDate("2024-10-30") },
    { kind: "superior-failed", case: "kasus-1", to: "summon", on: plainDate("2024-10-02") },
    { kind: "superior-failed", case: "kasus-1", to: "report", on: plainDate("2024-10-09") },
    { kind: "superior-failed", case: "kasus-1", to: "examine", on: plainDate("2024-10-09") },
    { kind: "authority-place", authority: "jpt-pratama", held: "vacant", on: plainDate("2024-10-02") },
  ];

  it("may be in any order, and evaluating twice changes nothing", () => {
    const expected = caseOn("2024-12-31", all);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (order) => {
        expect(caseOn("2024-12-31", order)).toEqual(expected);
        expect(caseOn("2024-12-31", order)).toEqual(caseOn("2024-12-31", order));
      }),
      { numRuns: 30 },
    );
  });

  it("of a later day is not known yet", () => {
    expect(caseOn("2024-11-10", all).decided.kind).toBe("fails");
    expect(caseOn("2024-11-11", all).decided.kind).toBe("holds");
  });

  it("is the given one, whatever else the question is carried in", () => {
    const on = plainDate("2024-11-11");
    const carried = { case: "kasus-1", of: "administrator", cases: ["kasus-2"], facts: dossier(), asOf: on } as const;
    expect(procedureOfCase(national, dossier(...all), carried, on)).toEqual(caseOn("2024-11-11", all));
  });

  it("that names the case is asked for: without one that is said, as the id may be a slip", () => {
    const { unrecorded } = caseOn("2024-11-11", [{ ...opened("berat"), case: "kasus-2" } as Fact]);
    expect(unrecorded).toEqual({ code: "no-record-of-case", outcome: "noted", values: { case: "kasus-1" } });
    expect(unrecorded && [sentence(unrecorded, "id"), sentence(unrecorded, "en")]).toEqual([
      'tidak ada catatan yang menyebut perkara "kasus-1"',
      'no record names the case "kasus-1"',
    ]);
    const answers: Fact = {
      kind: "imposed",
      id: "SK-1",
      step: HEAVY,
      answers: ["kasus-1"],
      on: plainDate("2024-11-11"),
    };
    const found: Fact = {
      kind: "discipline-breach",
      id: "satu",
      duty: "pasal-3-huruf-e",
      finding: "suspected",
      examination: "kasus-1",
      on: plainDate("2024-09-30"),
    };
    for (const fact of [opened("berat"), answers, found]) {
      expect(caseOn("2024-11-11", [fact]).unrecorded).toBeUndefined();
    }
  });

  it("of another case is no evidence in this one", () => {
    const other = byTheBook.map((fact) => ("case" in fact ? { ...fact, case: "kasus-2" } : fact));
    expect(caseOn("2024-11-11", [opened("berat"), ...other]).lacking).toEqual([
      "first-summons",
      "team",
      "examination",
      "examination-record",
      "decision",
    ]);
  });
});

describe("an evaluation", () => {
  const agreement = anAgreement(2024);
  const at = (day: string, ...events: readonly Fact[]) =>
    evaluate(agreement, dossier(gained("2020-01-06"), ...events), national, plainDate(day));

  it("shows every recorded case, by its id", () => {
    const second = examinedByTheBook.map((fact) => ("case" in fact ? { ...fact, case: "kasus-0" } : fact));
    const { procedures } = at("2024-11-11", ...byTheBook, ...second);
    expect(procedures.map(({ cases, decided }) => `${cases.join()} ${decided.kind}`)).toEqual([
      "kasus-0 fails",
      "kasus-1 holds",
    ]);
  });

  it("H23: a punishment that took effect without any record of how it came about is not called decided", () => {
    const imposed: Fact = { kind: "imposed", id: "SK-9", step: HEAVY, on: plainDate("2024-11-11") };
    const evaluation = at("2024-11-11", imposed);
    expect(evaluation.procedures.map(({ cases, lacking }) => [cases, lacking])).toEqual([
      [["SK-9"], ["first-summons", "team", "examination", "examination-record", "decision"]],
    ]);
    // It is a fact all the same.
    expect(evaluation.standing.impositions).toMatchObject([{ id: "SK-9", state: "running" }]);
    expect(explain(evaluation, "en")).toContain(
      "**SK-9: not to be called decided; still lacking: first written summons; formation of the examination team; examination; record of the examination; written decision that names the breach**",
    );
  });

  it("E12: names a summons at too short a notice beside the decision that it does not stand against", () => {
    const late = byTheBook.map((fact) => (fact.kind === "summoned" ? { ...fact, on: plainDate("2024-10-23") } : fact));
    const texts = (["id", "en"] as const).map((language) => explain(at("2024-11-15", ...late), language));
    expect(texts[0]).toContain("diputuskan menurut tata cara; diragukan: pemanggilan pertama secara tertulis**");
    expect(texts[1]).toContain("decided by the procedure of the law; open to doubt: first written summons**");
    expect(explain(at("2024-11-15", ...byTheBook), "en")).toContain("decided by the procedure of the law**");
  });

  it("of a local step and of a kind of an earlier law shows none", () => {
    const local: Fact = {
      kind: "imposed",
      id: "SK-8",
      agreement: agreement.id,
      step: "removal",
      on: plainDate("2024-06-03"),
    };
    expect(at("2024-11-11", local).procedures).toEqual([]);
  });

  it("says in words what is evidenced, what is missing, by when and from when it takes effect", () => {
    const text = explain(at("2024-11-15", ...byTheBook), "id");
    expect(text).toContain("## Tata cara hukuman disiplin");
    expect(text).toContain(
      "**kasus-1, penurunan jabatan setingkat lebih rendah selama 12 bulan: diputuskan menurut tata cara**",
    );
    expect(text).toContain(
      "penyampaian keputusan: belum tercatat; paling lambat 29 November 2024 (PP 94/2021 Pasal 37 ayat (3) [terkonfirmasi; nomor pasal: satu sumber])",
    );
    expect(text).toContain("berlaku pada hari kerja ke-15 sejak diterima; penerimaannya belum tercatat");
  });
});
