import { describe, expect, it } from "vitest";

import {
  addDays,
  cite,
  explain,
  extendRuleSet,
  type LatenessRule,
  national,
  plainDate,
  type RuleSet,
  since,
} from "perjanjian-kinerja";

import {
  attendance,
  caseOf,
  countedIn,
  disciplined,
  knowing,
  missed,
  onDiscipline,
  punished,
  recommended,
  scattered,
  workingDays,
} from "./discipline.ts";

const daysMissed = (count: number, year: number, rules: RuleSet = national): readonly string[] =>
  recommended(disciplined(missed(...scattered(year, count, rules)), `${String(year)}-12-31`, { rules }));

/** A span of days, weekends and holidays included. */
function span(from: string, until: string): readonly string[] {
  const days: string[] = [];
  for (let day = plainDate(from); day <= plainDate(until); day = addDays(day, 1)) days.push(day);
  return days;
}

const TRANSITIONAL = {
  6: "penundaan-kenaikan-gaji-berkala-1-tahun",
  9: "penundaan-kenaikan-pangkat-1-tahun",
  12: "penurunan-pangkat-1-tahun",
} as const;

describe("days missed without a valid reason since 31 August 2021", () => {
  it("H1 2 days in 2024: no punishment", () => {
    expect(daysMissed(2, 2024)).toEqual([]);
    expect(caseOf(disciplined(missed(...scattered(2024, 2)), "2024-12-31"), "absence/2024")).toMatchObject({
      kind: "none",
      because: { code: "absence-below" },
    });
  });

  it("H2 5 days in 2024: written reprimand", () => {
    expect(daysMissed(5, 2024)).toEqual(["ringan: teguran-tertulis"]);
  });

  it("H4 12 days in 2024: the first medium tier, a delayed pay rise while the regulation on pay is missing", () => {
    expect(daysMissed(12, 2024)).toEqual([`sedang: ${TRANSITIONAL[6]}`]);
  });

  it("H4 once the regulation on pay exists the same days cut the allowance for six months", () => {
    const paid: RuleSet = {
      ...national,
      discipline: (national.discipline ?? []).map((law) => ({
        ...law,
        kinds: law.kinds
          .filter(({ applies }) => applies !== "transitional")
          .map((kind) => (kind.applies === "suspended" ? { ...kind, applies: "regular" } : kind)),
      })),
    };
    expect(daysMissed(12, 2024, paid)).toEqual(["sedang: pemotongan-tunjangan-kinerja-25-persen-6-bulan"]);
  });

  it("H5 23 days in 2024: one post lower for twelve months", () => {
    expect(daysMissed(23, 2024)).toEqual(["berat: penurunan-jabatan-setingkat-12-bulan"]);
  });

  it("H7 28 days in 2022: honourable dismissal not at own request", () => {
    expect(daysMissed(28, 2022)).toEqual(["berat: PDHTAPS"]);
  });

  it.each([
    [2, undefined],
    [3, "ringan: teguran-lisan"],
    [4, "ringan: teguran-tertulis"],
    [6, "ringan: teguran-tertulis"],
    [7, "ringan: pernyataan-tidak-puas-tertulis"],
    [10, "ringan: pernyataan-tidak-puas-tertulis"],
    [11, `sedang: ${TRANSITIONAL[6]}`],
    [13, `sedang: ${TRANSITIONAL[6]}`],
    [14, `sedang: ${TRANSITIONAL[9]}`],
    [16, `sedang: ${TRANSITIONAL[9]}`],
    [17, `sedang: ${TRANSITIONAL[12]}`],
    [20, `sedang: ${TRANSITIONAL[12]}`],
    [21, "berat: penurunan-jabatan-setingkat-12-bulan"],
    [24, "berat: penurunan-jabatan-setingkat-12-bulan"],
    [25, "berat: pembebasan-menjadi-pelaksana-12-bulan"],
    [27, "berat: pembebasan-menjadi-pelaksana-12-bulan"],
    [28, "berat: PDHTAPS"],
    [100, "berat: PDHTAPS"],
  ])("%i days in 2023 are %s", (count, expected) => {
    expect(daysMissed(count, 2023)).toEqual(expected === undefined ? [] : [expected]);
  });

  it("W54 14 days are the second medium tier, and 5 days a written reprimand, whatever an example of the annex says", () => {
    // The transcribed examples: 14 days with a cut of six months, and 5 days with an oral reprimand. The table says otherwise.
    expect(daysMissed(14, 2022)).toEqual([`sedang: ${TRANSITIONAL[9]}`]);
    expect(daysMissed(5, 2022)).toEqual(["ringan: teguran-tertulis"]);
  });

  it("are an indication, rest on the article of their tier, and are as sure as their weakest ground", () => {
    const [found] = onDiscipline(disciplined(missed(...scattered(2024, 5)), "2024-12-31"));
    expect(found).toMatchObject({
      kind: "punishment",
      track: "discipline",
      from: "absence",
      case: "absence/2024",
      breaches: ["absence/2024"],
      standsOn: "indication",
      because: {
        code: "absence",
        outcome: "holds",
        basis: [
          { source: "PP-94-2021", article: "Pasal 4 huruf f", confidence: "confirmed" },
          { source: "PP-94-2021", article: "Pasal 9 ayat (2) huruf b", articleConfidence: "single-source" },
          { source: "PP-94-2021", article: "Pasal 15 ayat (1)", articleConfidence: "unverified" },
        ],
      },
    });
    expect(found?.because.parts?.map(({ code }) => code)).toEqual(["absence-bounds", "absence-needs-examination"]);
    expect(found).not.toHaveProperty("couldBecome");
  });

  it.each([
    ["2023-10-30", "regular", false],
    ["2023-10-31", "disputed", true],
    ["2024-03-01", "disputed", true],
  ])(
    "E31 28 days that were all missed before 31 October 2023 and are looked at on %s: the dismissal is %s",
    (asOf, applies, doubted) => {
      const days = scattered(2023, 28);
      expect(days.at(-1)).toBe("2023-03-20");
      const evaluation = disciplined(missed(...days), asOf);
      const [found] = onDiscipline(evaluation);
      expect(found?.kind === "punishment" && found.kinds.map((kind) => [kind.code, kind.applies])).toEqual([
        ["PDHTAPS", applies],
      ]);
      expect(explain(evaluation, "en").includes("a later law classes it otherwise; needs legal review")).toBe(doubted);
    },
  );

  it("E31 what the later law leaves alone is not disputed: 25 days of 2023 looked at in 2024", () => {
    const [found] = onDiscipline(disciplined(missed(...scattered(2023, 25)), "2024-03-01"));
    expect(found?.kind === "punishment" && found.kinds.map((kind) => [kind.code, kind.applies])).toEqual([
      ["pembebasan-menjadi-pelaksana-12-bulan", "regular"],
    ]);
  });

  it("E31 27 days and one that is not verified could become the disputed dismissal", () => {
    const days = scattered(2023, 28);
    const facts = [...missed(...days.slice(0, 27)), ...attendance("unverified", days.slice(27))];
    const [found] = onDiscipline(disciplined(facts, "2023-10-31"));
    expect(found?.kind === "punishment" && found.couldBecome?.kinds.map((kind) => [kind.code, kind.applies])).toEqual([
      ["PDHTAPS", "disputed"],
    ]);
  });

  it("E31 from 31 October 2023 the dismissal is disputed, and a lawyer is asked for", () => {
    const applies = (year: number): unknown => {
      const [found] = onDiscipline(disciplined(missed(...scattered(year, 28)), `${String(year)}-12-31`));
      return found?.kind === "punishment" ? found.kinds.map((kind) => kind.applies) : found;
    };
    expect([applies(2022), applies(2024)]).toEqual([["regular"], ["disputed"]]);
    expect(explain(disciplined(missed(...scattered(2024, 28)), "2024-12-31"), "id")).toContain(
      "undang-undang yang lebih baru menggolongkannya lain; perlu telaah hukum",
    );
  });

  it("are added up over the calendar year, and begin again on 1 January", () => {
    const both = [...scattered(2023, 4), ...scattered(2024, 3)];
    expect(recommended(disciplined(missed(...both), "2024-12-31"))).toEqual([
      "ringan: teguran-tertulis",
      "ringan: teguran-lisan",
    ]);
  });

  it("count so far: what lies after the day asked does not", () => {
    const days = scattered(2024, 5);
    expect(recommended(disciplined(missed(...days), days[2]!))).toEqual(["ringan: teguran-lisan"]);
    expect(recommended(disciplined(missed(...days), days[1]!))).toEqual([]);
  });
});

describe("working days missed in a row", () => {
  it("H8, E18 ten from 3 to 14 October 2022 are a dismissal, and pay stops from November without a decision", () => {
    const evaluation = disciplined(missed(...span("2022-10-03", "2022-10-14")), "2022-12-31");
    expect(recommended(evaluation)).toEqual(["berat: PDHTAPS"]);
    expect(countedIn(evaluation, 2022)).toMatchObject({
      days: { atLeast: 10 },
      run: { atLeast: 10 },
      runReachedOn: "2022-10-14",
      payStopsFrom: "2022-11-01",
    });
    const [found] = onDiscipline(evaluation);
    expect(found?.because.basis?.at(-1)?.article).toBe("Pasal 11 ayat (2) huruf d angka 4");
    expect(found?.because.parts?.find(({ code }) => code === "pay-stops")?.basis?.[0]).toMatchObject({
      source: "PER-BKN-6-2022",
      confidence: "confirmed",
      articleConfidence: "single-source",
    });
  });

  it("E17 1 to 14 October 2022 is ten working days: the weekends and the holiday on 8 October break nothing", () => {
    const year = countedIn(disciplined(missed(...span("2022-10-01", "2022-10-14")), "2022-10-31"), 2022);
    expect(year.days.atLeast).toBe(10);
    expect(year.run.atLeast).toBe(10);
    expect(year.daysOffMissed).toEqual(["2022-10-01", "2022-10-02", "2022-10-08", "2022-10-09"]);
  });

  it("E18 nine in a row are a statement of dissatisfaction, and the tenth is a dismissal though ten days in a year are not", () => {
    const days = workingDays(2024).slice(20, 30);
    expect(recommended(disciplined(missed(...days.slice(0, 9)), "2024-12-31"))).toEqual([
      "ringan: pernyataan-tidak-puas-tertulis",
    ]);
    expect(recommended(disciplined(missed(...days), "2024-12-31"))).toEqual(["berat: PDHTAPS"]);
    expect(daysMissed(10, 2024)).toEqual(["ringan: pernyataan-tidak-puas-tertulis"]);
  });

  it("E17 an excused day breaks the run, and so does a day at work", () => {
    const days = workingDays(2024).slice(20, 31);
    const broken = (status: "excused" | "present"): unknown => {
      const facts = [...missed(...days.filter((_, index) => index !== 5)), ...attendance(status, [days[5]!])];
      const { run, days: counts } = countedIn(disciplined(facts, "2024-12-31"), 2024);
      return [counts.atLeast, run.atLeast];
    };
    expect(broken("excused")).toEqual([10, 5]);
    expect(broken("present")).toEqual([10, 5]);
  });

  it("E17 joint leave and national holidays do not break it either", () => {
    // Around Idul Fitri 2024 nobody works from 8 to 15 April.
    const days = [...span("2024-04-01", "2024-04-05"), ...span("2024-04-16", "2024-04-22")];
    expect(countedIn(disciplined(missed(...days), "2024-12-31"), 2024).run.atLeast).toBe(10);
  });

  it("W51, E16 across New Year go on unless the other reading is taken", () => {
    const days = [...workingDays(2023).slice(-7), ...workingDays(2024).slice(0, 5)];
    const evaluation = disciplined(missed(...days), "2024-12-31");
    expect(recommended(evaluation)).toEqual(["ringan: pernyataan-tidak-puas-tertulis", "berat: PDHTAPS"]);
    expect(countedIn(evaluation, 2023).run.atLeast).toBe(7);
    expect(countedIn(evaluation, 2024).run.atLeast).toBe(12);
    const reading = onDiscipline(evaluation)[1]?.because.parts?.find(({ code }) => code === "reading");
    expect(reading?.values).toMatchObject({ reading: "absence-run-across-years", taken: "continues" });

    const choices = { "absence-run-across-years": "restarts" };
    const restarting = extendRuleSet(national, { id: "lain", name: "Lain", sources: {}, choices });
    const other = disciplined(missed(...days), "2024-12-31", { rules: restarting });
    expect(recommended(other)).toEqual(["ringan: pernyataan-tidak-puas-tertulis", "ringan: teguran-tertulis"]);
    expect(countedIn(other, 2024).run.atLeast).toBe(5);
  });

  it("W51 W45 from a year whose decrees are missing may be longer than the days of this year, and its calendar is asked for", () => {
    const two = missed(...span("2021-12-22", "2021-12-31"), "2022-01-03", "2022-01-04");
    const waiting = disciplined(two, "2022-01-04");
    expect(countedIn(waiting, 2022)).toMatchObject({
      run: { atLeast: 2, ifUnverifiedCount: 12, atMost: 367 },
      missingYearBefore: 2021,
    });
    const calendar = { fact: "calendar", about: "2021", why: "not-recorded" };
    expect(caseOf(waiting, "absence/2022")).toMatchObject({
      kind: "await-facts",
      because: { code: "absence-calendar-unknown", values: { year: 2021 } },
      missing: [calendar],
    });
    const three = caseOf(disciplined([...two, ...missed("2022-01-05")], "2022-01-05"), "absence/2022");
    expect(three).toMatchObject({ kinds: [{ code: "teguran-lisan" }], couldBecome: { kinds: [{ code: "PDHTAPS" }] } });
    expect(three.because.parts?.at(-1)?.missing).toEqual([calendar]);
    const back = disciplined(
      [...two, ...attendance("present", ["2021-12-31"], { reportedOn: plainDate("2022-01-03") })],
      "2022-01-04",
    );
    expect(countedIn(back, 2022).run).toEqual({ atLeast: 2, ifUnverifiedCount: 2, atMost: 2 });
  });

  it("W51 that were ten already in the old year are that year's, and not counted again in the new one", () => {
    const days = [...workingDays(2023).slice(-12), ...workingDays(2024).slice(0, 2)];
    const evaluation = disciplined(missed(...days), "2024-12-31");
    expect(recommended(evaluation)).toEqual(["berat: PDHTAPS"]);
    expect(countedIn(evaluation, 2024).run.atLeast).toBe(0);
  });

  it("W51 that were exactly ten on the last working day of the old year are that year's too, until a day at work ends them", () => {
    const [old, now] = [workingDays(2023).slice(-10), workingDays(2024)];
    const facts = [...missed(...old, ...now.slice(0, 2)), ...attendance("present", [now[2]!])];
    const evaluation = disciplined(facts, "2024-12-31");
    expect(countedIn(evaluation, 2023).run.atLeast).toBe(10);
    expect(countedIn(evaluation, 2024).run.atLeast).toBe(0);
    const again = disciplined([...facts, ...missed(...now.slice(3, 13))], "2024-12-31");
    expect(countedIn(again, 2024).run.atLeast).toBe(10);
    expect(countedIn(again, 2024).runReachedOn).toBe(now[12]);
  });

  it("W51 the vector of 24 December to 8 January: six working days of 2025 and five of 2026", () => {
    const evaluation = disciplined(missed(...span("2025-12-24", "2026-01-08")), "2026-01-31");
    expect(countedIn(evaluation, 2025).days.atLeast).toBe(4);
    expect(countedIn(evaluation, 2026).days.atLeast).toBe(5);
    expect(countedIn(evaluation, 2026).run.atLeast).toBe(9);
  });
});

describe("days that were punished", () => {
  const days = scattered(2024, 29);
  /** Punished for the first days, on the last of them; then so many more. */
  const after = (first: number, kind: string, more: number): readonly string[] =>
    recommended(
      disciplined([...missed(...days.slice(0, first + more)), punished(kind, days[first - 1]!)], "2024-12-31"),
    );

  it("are answered: the punishment ends the recommendation", () => {
    expect(after(5, "teguran-tertulis", 0)).toEqual([]);
    const evaluation = disciplined(
      [...missed(...days.slice(0, 5)), punished("teguran-tertulis", days[4]!)],
      "2024-12-31",
    );
    expect(caseOf(evaluation, "absence/2024").because.code).toBe("absence-answered");
  });

  it.each([
    [5, "teguran-tertulis", 4, "ringan: pernyataan-tidak-puas-tertulis"],
    [9, "pernyataan-tidak-puas-tertulis", 3, `sedang: ${TRANSITIONAL[6]}`],
    [20, TRANSITIONAL[12], 3, "berat: penurunan-jabatan-setingkat-12-bulan"],
    [23, "penurunan-jabatan-setingkat-12-bulan", 3, "berat: pembebasan-menjadi-pelaksana-12-bulan"],
    [27, "pembebasan-menjadi-pelaksana-12-bulan", 2, "berat: PDHTAPS"],
  ])("E19 %i days, punished with %s, and %i more: %s", (first, kind, more, expected) => {
    expect(after(first, kind, more)).toEqual([expected]);
  });

  it("E19 stay in the sum, and the repetition rule does not touch them: a sixth day is a written reprimand again", () => {
    expect(after(5, "teguran-tertulis", 1)).toEqual(["ringan: teguran-tertulis"]);
    const [found] = onDiscipline(
      disciplined([...missed(...days.slice(0, 6)), punished("teguran-tertulis", days[4]!)], "2024-12-31"),
    );
    const stays = found?.because.parts?.find(({ code }) => code === "absence-punished-days-stay");
    expect(stays?.values?.["answered"]).toBe(5);
    expect(stays?.basis).toEqual([
      {
        source: "PER-BKN-6-2022",
        article: "Lampiran, contoh",
        confidence: "single-source",
        articleConfidence: "single-source",
      },
    ]);
  });

  it("are open again when the punishment is annulled", () => {
    const facts = [...missed(...days.slice(0, 5)), punished("teguran-tertulis", days[4]!, { id: "sk" })];
    const annulled = { kind: "annulled", imposed: "sk", on: plainDate("2024-06-03") } as const;
    expect(recommended(disciplined([...facts, annulled], "2024-12-31"))).toEqual(["ringan: teguran-tertulis"]);
  });

  it("are not answered by what names something else, by a local step, or by a decision taken before", () => {
    const missedDays = missed(...days.slice(0, 5));
    const last = days[4]!;
    const with_ = (...decision: Parameters<typeof punished>): readonly string[] =>
      recommended(disciplined([...missedDays, punished(...decision)], "2024-12-31"));
    expect(with_("teguran-tertulis", last, { answers: ["conduct/lalai"] })).toEqual(["ringan: teguran-tertulis"]);
    expect(with_("teguran-tertulis", last, { answers: ["absence/2024"] })).toEqual([]);
    expect(with_("teguran-tertulis", last, { agreement: "pk-2024" })).toEqual(["ringan: teguran-tertulis"]);
    expect(with_("tidak-dikenal", last)).toEqual(["ringan: teguran-tertulis"]);
    expect(with_("teguran-tertulis", days[3]!)).toEqual(["ringan: teguran-tertulis"]);
  });

  it("were reported later than the decision: it did not know them", () => {
    const late = missed(...days.slice(0, 5)).map((row) => ({ ...row, reportedOn: plainDate("2024-09-02") }));
    expect(recommended(disciplined([...late, punished("teguran-tertulis", "2024-08-01")], "2024-12-31"))).toEqual([
      "ringan: teguran-tertulis",
    ]);
  });

  it("of a dismissed official call for nothing more", () => {
    const facts = [...missed(...days.slice(0, 28)), punished("PDHTAPS", "2024-11-04")];
    expect(recommended(disciplined([...facts, ...missed(days[28]!)], "2024-12-31"))).toEqual([]);
  });
});

describe("what is not recorded, and what is not verified", () => {
  it("W49 no record is no absence: both bounds are given, and nothing is recommended", () => {
    const year = countedIn(disciplined(missed(scattered(2024, 1)[0]!), "2024-12-31"), 2024);
    expect(year.days).toEqual({ atLeast: 1, ifUnverifiedCount: 1, atMost: workingDays(2024).length });
    expect(year.notRecorded).toBe(workingDays(2024).length - 1);
    expect(year.run).toEqual({
      atLeast: 1,
      ifUnverifiedCount: 1,
      atMost: workingDays(2023).length + workingDays(2024).length,
    });
  });

  it("a year that is wholly recorded has one count", () => {
    const days = workingDays(2024);
    const facts = [...missed(...days.slice(0, 5)), ...attendance("present", days.slice(5))];
    const year = countedIn(disciplined(facts, "2024-12-31"), 2024);
    expect(year.days).toEqual({ atLeast: 5, ifUnverifiedCount: 5, atMost: 5 });
    expect(year.notRecorded).toBe(0);
  });

  it("recorded, excused and unverified days are told apart, and only the first are established", () => {
    const days = scattered(2024, 9);
    const facts = [
      ...missed(...days.slice(0, 4)),
      ...attendance("excused", days.slice(4, 6)),
      ...attendance("unverified", days.slice(6, 9)),
    ];
    const evaluation = disciplined(facts, "2024-12-31");
    expect(countedIn(evaluation, 2024)).toMatchObject({
      unexcused: days.slice(0, 4),
      excused: days.slice(4, 6),
      unverified: days.slice(6, 9),
      days: { atLeast: 4, ifUnverifiedCount: 7 },
    });
    expect(recommended(evaluation)).toEqual(["ringan: teguran-tertulis"]);
    expect(onDiscipline(evaluation)[0]).toMatchObject({
      couldBecome: { level: "ringan", kinds: [{ code: "pernyataan-tidak-puas-tertulis" }] },
    });
  });

  it("two days and one that is not verified wait for its reason, which decides", () => {
    const days = scattered(2024, 3);
    const facts = [...missed(...days.slice(0, 2)), ...attendance("unverified", days.slice(2))];
    const evaluation = disciplined(facts, "2024-12-31");
    expect(recommended(evaluation)).toEqual(["await-facts: absence-not-verified"]);
    expect(onDiscipline(evaluation)[0]).toMatchObject({
      missing: [{ fact: "attendance", about: days[2], why: "not-recorded" }],
    });
    expect(recommended(disciplined(facts.slice(1), "2024-12-31"))).toEqual([]);
  });

  it("W48 two records of one day that became known together contradict each other: the day is open", () => {
    const days = scattered(2024, 3);
    const facts = [...missed(...days), ...attendance("present", [days[0]!])];
    const evaluation = disciplined(facts, "2024-12-31");
    expect(recommended(evaluation)).toEqual(["await-facts: absence-not-verified"]);
    expect(onDiscipline(evaluation)[0]).toMatchObject({ missing: [{ about: days[0], why: "in-conflict" }] });
  });

  it("W48 a day that stands there twice counts once", () => {
    const days = scattered(2024, 3);
    expect(recommended(disciplined([...missed(...days), ...missed(days[0]!)], "2024-12-31"))).toEqual([
      "ringan: teguran-lisan",
    ]);
  });

  it("a later record corrects an earlier one, and the year is as it was known", () => {
    const days = scattered(2024, 3);
    const corrected = attendance("excused", [days[2]!], { reportedOn: plainDate("2024-09-02") });
    const facts = [...missed(...days), ...corrected];
    expect(recommended(disciplined(facts, "2024-09-01"))).toEqual(["ringan: teguran-lisan"]);
    expect(recommended(disciplined(facts, "2024-09-02"))).toEqual([]);
  });
});

describe("the calendar and the person's own schedule", () => {
  it("W45 a year that is not carried in is not counted, and the decrees are asked for", () => {
    const facts = missed("2019-03-04", "2019-03-06", "2019-03-11", "2019-03-13", "2019-03-18");
    const evaluation = disciplined(facts, "2019-12-31");
    expect(evaluation.discipline.absences).toMatchObject([{ kind: "unknown-calendar", missingYear: 2019 }]);
    expect(recommended(evaluation)).toEqual(["await-facts: absence-calendar-unknown"]);
    expect(explain(evaluation, "id")).toContain("penetapan hari libur dan cuti bersama tahun 2019");
  });

  it("W45 where the days would reach nothing anyway, nobody is asked", () => {
    expect(recommended(disciplined(missed("2019-03-04", "2019-03-06"), "2019-12-31"))).toEqual([]);
  });

  it("a day off that is recorded as missed does not count", () => {
    const evaluation = disciplined(missed("2024-12-25", "2024-12-26", "2024-12-28", "2024-12-29"), "2024-12-31");
    expect(countedIn(evaluation, 2024)).toMatchObject({ unexcused: [], days: { atLeast: 0 } });
    expect(recommended(evaluation)).toEqual([]);
  });

  it("of six days makes Saturdays count, from the day it is recorded", () => {
    const saturdays = ["2024-02-17", "2024-02-24", "2024-03-02", "2024-03-09"];
    const six = { kind: "work-schedule", week: "six-day", jointLeave: "day-off", on: plainDate("2024-02-24") } as const;
    const { unexcused } = countedIn(disciplined([...missed(...saturdays), six], "2024-12-31"), 2024);
    expect(unexcused).toEqual(saturdays.slice(1));
  });

  it("that a region prescribes for a time counts in that time alone", () => {
    const fasting = extendRuleSet(national, {
      id: "kabPuasa",
      name: "Puasa",
      sources: { "PERBUP-1": { instrument: "Perbup", title: "Peraturan Bupati tentang Hari Kerja" } },
      workSchedule: [
        {
          week: "six-day",
          jointLeave: "day-off",
          speaks: { kind: "since", from: plainDate("2024-02-18"), until: plainDate("2024-03-01") },
          basis: [cite("PERBUP-1")],
        },
      ],
    });
    const saturdays = ["2024-02-17", "2024-02-24", "2024-03-02"];
    const { unexcused } = countedIn(disciplined(missed(...saturdays), "2024-12-31", { rules: fasting }), 2024);
    expect(unexcused).toEqual(["2024-02-24"]);
  });

  it("without joint leave makes a day of joint leave count", () => {
    const onDuty = {
      kind: "work-schedule",
      week: "five-day",
      jointLeave: "working-day",
      on: plainDate("2024-01-01"),
    } as const;
    const { unexcused } = countedIn(disciplined([...missed("2024-12-26", "2024-12-25"), onDuty], "2024-12-31"), 2024);
    expect(unexcused).toEqual(["2024-12-26"]);
  });
});

describe("the next threshold", () => {
  it("says how many more days reach which kind", () => {
    const next = (count: number): unknown =>
      countedIn(disciplined(missed(...scattered(2024, count)), "2024-12-31"), 2024).next;
    expect(next(1)).toEqual([
      { moreDays: 2, counted: "in-the-year", kinds: ["teguran-lisan"] },
      { moreDays: 9, counted: "in-a-row", kinds: ["PDHTAPS"] },
    ]);
    expect(next(5)).toContainEqual({
      moreDays: 2,
      counted: "in-the-year",
      kinds: ["pernyataan-tidak-puas-tertulis"],
    });
    expect(next(28)).toEqual([]);
  });

  it("names the kind that can be imposed, not the one that is not applied yet", () => {
    const { next } = countedIn(disciplined(missed(...scattered(2024, 8)), "2024-12-31"), 2024);
    expect(next[0]).toEqual({ moreDays: 3, counted: "in-the-year", kinds: [TRANSITIONAL[6]] });
  });

  it("names only what is heavier than what is reached: after ten in a row nothing is left", () => {
    const days = workingDays(2024);
    const inARow = disciplined(missed(...days.slice(20, 30)), "2024-12-31");
    expect(countedIn(inARow, 2024).next).toEqual([]);
    const once = disciplined(missed(...scattered(2024, 23), ...days.slice(-3)), "2024-12-31");
    expect(countedIn(once, 2024).next).toEqual([
      { moreDays: 2, counted: "in-the-year", kinds: ["PDHTAPS"] },
      { moreDays: 7, counted: "in-a-row", kinds: ["PDHTAPS"] },
    ]);
  });

  it("counts the run that still goes on on the last recorded day", () => {
    const days = workingDays(2024);
    const next = (...facts: Parameters<typeof disciplined>[0]): unknown =>
      countedIn(disciplined(facts, "2024-12-31"), 2024).next;
    const three = missed(...days.slice(20, 23));
    expect(next(...three)).toContainEqual({ moreDays: 7, counted: "in-a-row", kinds: ["PDHTAPS"] });
    expect(next(...three, ...attendance("present", [days[23]!]))).not.toContainEqual(
      expect.objectContaining({ counted: "in-a-row" }),
    );
  });

  it("W51 counts the days before New Year of a run that goes on, unless the other reading is taken", () => {
    const facts = missed(...workingDays(2023).slice(-7), ...workingDays(2024).slice(0, 2));
    const next = (rules: RuleSet): unknown => countedIn(disciplined(facts, "2024-01-31", { rules }), 2024).next;
    const inTheYear = { moreDays: 1, counted: "in-the-year", kinds: ["teguran-lisan"] };
    expect(next(national)).toEqual([inTheYear, { moreDays: 1, counted: "in-a-row", kinds: ["PDHTAPS"] }]);
    const choices = { "absence-run-across-years": "restarts" };
    const restarting = extendRuleSet(national, { id: "lain", name: "Lain", sources: {}, choices });
    expect(next(restarting)).toEqual([inTheYear, { moreDays: 8, counted: "in-a-row", kinds: ["PDHTAPS"] }]);
  });

  it("is told in words", () => {
    const text = explain(disciplined(missed(...scattered(2024, 5)), "2024-12-31"), "id");
    expect(text).toContain("2 hari lagi: pernyataan tidak puas secara tertulis");
    expect(text).toContain("baru indikasi dari catatan: pemeriksaan harus membuktikannya lebih dahulu");
  });
});

describe("under PP 53/2010", () => {
  const then = knowing(2015, 2019, 2021);

  it("H10 12 days in 2015: a statement of dissatisfaction, on a single source", () => {
    expect(daysMissed(12, 2015, then)).toEqual(["ringan: pernyataan-tidak-puas-tertulis"]);
    const [found] = onDiscipline(disciplined(missed(...scattered(2015, 12, then)), "2015-12-31", { rules: then }));
    expect(found?.because.basis?.map(({ source, article, confidence }) => [source, article, confidence])).toEqual([
      ["PP-53-2010", "Pasal 8 angka 9", "single-source"],
      ["PP-53-2010", "Pasal 14", "single-source"],
    ]);
  });

  it.each([
    [4, undefined],
    [5, "ringan: teguran-lisan"],
    [6, "ringan: teguran-tertulis"],
    [10, "ringan: teguran-tertulis"],
    [11, "ringan: pernyataan-tidak-puas-tertulis"],
    [15, "ringan: pernyataan-tidak-puas-tertulis"],
    [16, `sedang: ${TRANSITIONAL[6]}`],
    [21, `sedang: ${TRANSITIONAL[9]}`],
    [26, `sedang: ${TRANSITIONAL[12]}`],
    [30, `sedang: ${TRANSITIONAL[12]}`],
    [31, "berat: penurunan-pangkat-3-tahun"],
    [36, "berat: pemindahan-dalam-rangka-penurunan-jabatan"],
    [41, "berat: pembebasan-dari-jabatan"],
    [45, "berat: pembebasan-dari-jabatan"],
    [46, "berat: PDHTAPS | PTDH"],
  ])("%i days in 2019 are %s", (count, expected) => {
    expect(daysMissed(count, 2019, then)).toEqual(expected === undefined ? [] : [expected]);
  });

  it("ten in a row are the ten days they are: it knew no rule on days in a row", () => {
    const days = workingDays(2019, then).slice(30, 40);
    expect(recommended(disciplined(missed(...days), "2019-12-31", { rules: then }))).toEqual([
      "ringan: teguran-tertulis",
    ]);
  });

  it("H27 45 minutes late on 20 days of 2019 are 2 days, below the first tier: no punishment", () => {
    const late = attendance("present", scattered(2019, 20, then), { lateMinutes: 45 });
    const evaluation = disciplined(late, "2019-12-31", { rules: then });
    expect(countedIn(evaluation, 2019)).toMatchObject({ fromLateness: 2, days: { atLeast: 2 } });
    expect(recommended(evaluation)).toEqual([]);
    // Without the calendar of that year as well: the minutes alone could reach nothing.
    expect(recommended(disciplined(late, "2019-12-31"))).toEqual([]);
  });

  it.each([
    [449, 0],
    [450, 1],
    [899, 1],
    [900, 2],
  ])("%i minutes are %i days", (lateMinutes, days) => {
    const late = attendance("present", ["2019-03-04"], { lateMinutes });
    expect(countedIn(disciplined(late, "2019-12-31", { rules: then }), 2019).fromLateness).toBe(days);
  });

  it("H27 together with days missed, minutes reach a tier, and a punishment answers both", () => {
    const late = attendance("present", scattered(2019, 20, then), { lateMinutes: 45 });
    const days = workingDays(2019, then).filter((day) => day > "2019-06-01");
    const facts = [...late, ...missed(days[0]!, days[3]!, days[6]!)];
    const evaluation = disciplined(facts, "2019-12-31", { rules: then });
    expect(recommended(evaluation)).toEqual(["ringan: teguran-lisan"]);
    const part = onDiscipline(evaluation)[0]?.because.parts?.find(({ code }) => code === "absence-from-lateness");
    expect(part?.basis?.[0]?.article).toBe("Penjelasan Pasal 3 angka 11");
    const answered = [...facts, punished("teguran-lisan", "2019-08-01")];
    expect(recommended(disciplined(answered, "2019-12-31", { rules: then }))).toEqual([]);
  });

  it("H27 of days missed the punished ones stay in the sum, however many late days no decision has answered", () => {
    const days = scattered(2019, 20, then);
    const late = attendance("present", days.slice(8), { lateMinutes: 45 });
    const facts = [...missed(...days.slice(0, 8)), ...late, punished("teguran-tertulis", days[7]!)];
    const [found] = onDiscipline(disciplined(facts, "2019-12-31", { rules: then }));
    const stays = found?.because.parts?.find(({ code }) => code === "absence-punished-days-stay");
    expect(stays?.values?.["answered"]).toBe(8);
  });

  it("H27 minutes of a day that counts as missed are not added to it", () => {
    const facts = attendance("unexcused", ["2019-03-04"], { lateMinutes: 450 });
    expect(countedIn(disciplined(facts, "2019-12-31", { rules: then }), 2019)).toMatchObject({
      fromLateness: 0,
      days: { atLeast: 1 },
    });
  });

  it("E20 the same minutes of 2024 are nothing, unless a named local rule adds them up", () => {
    const late = attendance("present", scattered(2024, 80), { lateMinutes: 45 });
    const evaluation = disciplined(late, "2024-12-31");
    expect(countedIn(evaluation, 2024)).toMatchObject({ fromLateness: 0, days: { atLeast: 0 } });
    expect(recommended(evaluation)).toEqual([]);
    const local = extendRuleSet(national, {
      id: "kabMenit",
      name: "Menit",
      sources: { "PERBUP-1": { instrument: "Perbup", title: "Peraturan Bupati tentang Jam Kerja" } },
      lateness: [since<LatenessRule>("2023-01-02", { kind: "added-up", minutesPerDay: 450, basis: cite("PERBUP-1") })],
    });
    const there = disciplined(late, "2024-12-31", { rules: local });
    expect(recommended(there)).toEqual(["ringan: pernyataan-tidak-puas-tertulis"]);
    const part = onDiscipline(there)[0]?.because.parts?.find(({ code }) => code === "absence-from-lateness");
    expect(part?.basis).toEqual([{ source: "PERBUP-1", confidence: "single-source" }]);
  });

  it("an act that was still open on 31 August 2021 goes to a lawyer, and the day before it did not", () => {
    const facts = missed(...scattered(2019, 5, then));
    expect(recommended(disciplined(facts, "2021-08-30", { rules: then }))).toEqual(["ringan: teguran-lisan"]);
    expect(recommended(disciplined(facts, "2021-08-31", { rules: then }))).toEqual([
      "requires-legal-review: act-under-earlier-law",
    ]);
  });

  it("days of 2021 on both sides of the change-over go to a lawyer; on one side they fall under its law", () => {
    const days = scattered(2021, 120, then);
    const before = days.filter((day) => day < "2021-08-31").slice(-4);
    const after = days.filter((day) => day >= "2021-08-31").slice(0, 4);
    const of = (...which: readonly string[]): readonly string[] =>
      recommended(disciplined(missed(...which), "2021-12-31", { rules: then }));
    expect(of(...before, ...after)).toEqual(["requires-legal-review: acts-across-laws"]);
    expect(of(...after)).toEqual(["ringan: teguran-tertulis"]);
    expect(of(...before)).toEqual([]);
  });

  it("before the first law that is carried in there is no answer, and the reason says so", () => {
    const early = knowing(2009);
    const evaluation = disciplined(missed(...scattered(2009, 50, early)), "2009-12-31", { rules: early });
    expect(recommended(evaluation)).toEqual([]);
    expect(caseOf(evaluation, "absence/2009").because.code).toBe("no-discipline-law");
  });
});

describe("local attendance policy", () => {
  it("E21 one of four daily clock-ins that is missing makes no absence", () => {
    const facts = attendance("present", scattered(2024, 60), { clockIns: 3 });
    const evaluation = disciplined(facts, "2024-12-31");
    expect(evaluation.discipline).toEqual({ absences: [], cases: [] });
  });
});
