import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  days,
  dueStateText,
  entryText,
  evaluate,
  type Fact,
  type Facts,
  months,
  national,
  obligationYear,
  type PerformanceAgreement,
  plainDate,
  timeline,
  type TimelineEntry,
  type TimelineOptions,
} from "perjanjian-kinerja";
import { kabContoh } from "perjanjian-kinerja/regencies/_template";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { contohAgreement, contohFacts } from "perjanjian-kinerja/testing";

import { delivered, examinedByTheBook, punished } from "../consequence/aCase.ts";
import { anAgreement, appraised, decided, dossier, gained, granted, reached } from "../consequence/given.ts";
import { anyCase } from "../properties/anyCase.ts";

/** Every entry on one line: its day, what it is, and how it stands. */
function told(entries: readonly TimelineEntry[]): readonly string[] {
  return entries.map((entry) => {
    const state = entry.kind === "due" ? ` ${entry.state.kind}` : entry.kind === "expires" ? ` ${entry.state}` : "";
    return `${entry.on} ${entry.kind}${state} ${entry.id}`;
  });
}

interface Asked extends TimelineOptions {
  readonly on: string;
  readonly of?: PerformanceAgreement;
  readonly facts?: Facts;
}

function entriesOf({ on, of = contohAgreement, facts = contohFacts, ...options }: Asked): readonly TimelineEntry[] {
  return timeline(evaluate(of, facts, kabContoh, plainDate(on)), facts, options).entries;
}

function entry(id: string, asked: Asked): TimelineEntry | undefined {
  return entriesOf(asked).find((one) => one.id === id);
}

describe("the timeline of an agreement", () => {
  it("tells in order what was recorded, what was and is due, and what the agreement itself shows", () => {
    expect(told(entriesOf({ on: "2025-12-01" }))).toEqual([
      "2023-06-01 happened fact/post-gained/2023-06-01",
      "2025-02-06 due done-late obligation/sign-agreement",
      "2025-03-25 happened shown/sign-agreement",
      "2025-03-31 due unknown review/quarterly/2025-Q1",
      "2025-04-07 happened fact/actual/2025-04-07/dokumen-gizi/2025-Q1",
      "2025-06-30 due unknown review/quarterly/2025-Q2",
      "2025-07-07 happened fact/actual/2025-07-07/dokumen-gizi/2025-Q2",
      "2025-09-30 due unknown review/quarterly/2025-Q3",
      "2025-10-06 happened fact/actual/2025-10-06/dokumen-gizi/2025-Q3",
      "2025-12-31 due due review/quarterly/2025-Q4",
      "2025-12-31 due due review/yearly/2025",
    ]);
  });

  it("leaves out what became known later, what belongs to another agreement, and ordinary days at work", () => {
    const events: readonly Fact[] = [
      { kind: "duty", agreement: "pk-lain", duty: "laporan", carriedOut: true, on: plainDate("2025-05-05") },
      { kind: "attendance", status: "present", on: plainDate("2025-05-05") },
      { kind: "rank", rank: "IV/b", on: plainDate("2025-05-05"), reportedOn: plainDate("2025-12-02") },
      { kind: "attendance", status: "unexcused", on: plainDate("2025-05-06") },
    ];
    const may = entriesOf({ on: "2025-12-01", facts: dossier(...events) }).filter(({ on }) => on.startsWith("2025-05"));
    expect(told(may)).toEqual(["2025-05-06 happened fact/attendance/2025-05-06"]);
    const later = entriesOf({ on: "2025-12-02", facts: dossier(...events) });
    expect(later.map(({ id }) => id)).toContain("fact/rank/2025-05-05");
  });

  it("tells of a recorded day that is still to come from when it has an effect, and afterwards that it happened", () => {
    const facts = dossier(gained("2025-12-02", { reportedOn: plainDate("2025-11-20") }));
    const id = "fact/post-gained/2025-12-02";
    expect(entry(id, { on: "2025-11-19", facts })).toBeUndefined();
    expect(entry(id, { on: "2025-12-01", facts })?.kind).toBe("takes-effect");
    expect(entry(id, { on: "2025-12-02", facts })?.kind).toBe("happened");
  });

  it("tells two records of the same thing apart, the later one after the earlier", () => {
    const first: Fact = { ...reached(2025, 9), agreement: contohAgreement.id };
    const second: Fact = { ...first, value: 11, reportedOn: plainDate("2026-02-01") };
    const titles = (...events: readonly Fact[]): readonly string[] =>
      entriesOf({ on: "2026-02-01", facts: dossier(...events) })
        .filter(({ id }) => id.startsWith("fact/"))
        .map(({ id, title }) => `${id} ${title.en}`);
    const both = [
      "fact/actual/2025-12-31/satu/2025 Actual of satu, 2025: 9",
      "fact/actual/2025-12-31/satu/2025/2 Actual of satu, 2025: 11",
    ];
    expect(titles(first, second)).toEqual(both);
    expect(titles(second, first)).toEqual(both);
  });

  it("cites the rule of a due day and says what it weighs", () => {
    const signing = entry("obligation/sign-agreement", { on: "2025-12-01" });
    expect(signing?.basis).toEqual([{ source: "PERMENPAN-RB-53-2014", confidence: "confirmed" }]);
    expect(signing?.kind === "due" && signing.weight).toBe("national-law");
  });

  it("never shows a duty that an agreement alone sets as one of the law", () => {
    const of = anAgreement(2022);
    const { entries } = timeline(evaluate(of, dossier(), kabLebong, plainDate("2022-12-31")), dossier());
    const report = entries.find(({ id }) => id.startsWith("obligation/") && !id.endsWith("/sign-agreement"));
    expect(report && entryText(report, "id")).toContain("dokumen yang ditandatangani, bukan peraturan");
  });
});

describe("the state of a due day", () => {
  const unsigned: PerformanceAgreement = { ...contohAgreement, signing: { kind: "not-signed" } };
  const signing = (of: PerformanceAgreement, on: string): unknown => {
    const found = entry("obligation/sign-agreement", { on, of });
    return found?.kind === "due" ? found.state : undefined;
  };
  const signedOn = (on: string): PerformanceAgreement => ({
    ...contohAgreement,
    signing: { kind: "signed", on: plainDate(on) },
  });

  it("the month for signing ends on 6 February: due on that day, late by one day on the next", () => {
    expect(signing(unsigned, "2025-02-06")).toEqual({ kind: "due" });
    expect(signing(unsigned, "2025-02-07")).toEqual({ kind: "overdue", days: 1 });
    expect(signing(unsigned, "2025-03-08")).toEqual({ kind: "overdue", days: 30 });
  });

  it("is done on the last day, and done late on the day after it", () => {
    expect(signing(signedOn("2025-02-06"), "2025-12-01")).toEqual({ kind: "done", on: "2025-02-06" });
    expect(signing(signedOn("2025-02-07"), "2025-12-01")).toEqual({ kind: "done-late", on: "2025-02-07", days: 1 });
  });

  it("of a review is due on its day; afterwards nothing says whether it was held", () => {
    const state = (on: string): unknown => {
      const found = entry("review/quarterly/2025-Q3", { on });
      return found?.kind === "due" ? found.state.kind : undefined;
    };
    expect([state("2025-09-30"), state("2025-10-01")]).toEqual(["due", "unknown"]);
  });

  it("is worded in both languages, one day being one", () => {
    const on = plainDate("2025-02-07");
    expect(dueStateText({ kind: "done-late", on, days: 1 }, "en")).toBe("done on 7 February 2025, late by 1 day");
    expect(dueStateText({ kind: "overdue", days: 2 }, "en")).toBe("late by 2 days, not done yet");
    expect(dueStateText({ kind: "left-undone" }, "id")).toBe("tidak dilaksanakan; bukan kewajiban");
    expect(dueStateText({ kind: "unknown" }, "id")).toBe("tidak ada catatan apakah dilaksanakan");
    expect(dueStateText({ kind: "done" }, "id")).toBe("dilaksanakan");
  });
});

describe("what ends by itself", () => {
  const facts = dossier(
    gained("2020-01-01"),
    reached(2022, 5),
    appraised(2022, "kurang", "2023-01-10"),
    granted(2022, "2023-02-01"),
  );
  const window = (on: string): readonly string[] =>
    told(timeline(evaluate(anAgreement(2022), facts, national, plainDate(on)), facts).entries).filter((line) =>
      line.includes(" expires "),
    );

  it("a time to improve of six months from 1 February runs on 1 August and is over on the 2nd", () => {
    expect(window("2023-08-01")).toEqual(["2023-08-01 expires running remediation/2022"]);
    expect(window("2023-08-02")).toEqual(["2023-08-01 expires over remediation/2022"]);
  });

  it("a punishment of twelve months from 8 March 2022 runs on 7 March 2023, and is over on the 8th", () => {
    const punishedFacts = dossier(gained("2020-01-01"), decided("penurunan-jabatan-setingkat-12-bulan", "2022-03-08"));
    const end = (on: string): readonly string[] =>
      told(timeline(evaluate(anAgreement(2022), punishedFacts, national, plainDate(on)), punishedFacts).entries).filter(
        (line) => line.includes(" expires "),
      );
    const id = "consequence/penurunan-jabatan-setingkat-12-bulan";
    expect(end("2023-03-07")).toEqual([`2023-03-07 expires running ${id}`]);
    expect(end("2023-03-08")).toEqual([`2023-03-07 expires over ${id}`]);
  });
});

describe("a case of discipline", () => {
  const facts = dossier(...examinedByTheBook, punished("pembebasan-menjadi-pelaksana-12-bulan", "2024-11-11"));
  const of = anAgreement(2024);
  const after = (on: string, more: readonly Fact[] = []): readonly string[] => {
    const all: Facts = { ...facts, events: [...facts.events, ...more] };
    return told(timeline(evaluate(of, all, national, plainDate(on)), all).entries).filter((line) =>
      / (?:step|remedy|effect)\//u.test(line),
    );
  };

  it("has the delivery due after fourteen working days: open on the last of them, late by one day on the next", () => {
    expect(after("2024-12-02")).toContain("2024-12-02 due due step/kasus-1/delivery");
    expect(after("2024-12-03")).toContain("2024-12-02 due overdue step/kasus-1/delivery");
    expect(after("2024-12-03", [delivered("2024-12-02")])).toContain("2024-12-02 due done step/kasus-1/delivery");
    expect(after("2024-12-04", [delivered("2024-12-03")])).toContain("2024-12-02 due done-late step/kasus-1/delivery");
  });

  it("tells from when the decision has an effect, once it was received", () => {
    expect(after("2024-12-04", [delivered("2024-12-02")]).filter((line) => line.includes("effect/"))).toEqual([
      "2024-12-23 takes-effect effect/SK-1",
    ]);
  });

  it("has both last days on which it can be contested, by either way of counting", () => {
    expect(after("2024-12-04", [delivered("2024-12-02")]).filter((line) => line.includes("remedy/"))).toEqual([
      "2024-12-02 expires over remedy/SK-1/keberatan/decision",
      "2024-12-20 expires running remedy/SK-1/keberatan/receipt",
    ]);
  });
});

describe("reminders", () => {
  const reminded = (on: string, ...remind: NonNullable<TimelineOptions["remind"]>): readonly string[] =>
    told(entriesOf({ on, remind }).filter(({ kind }) => kind === "reminder"));

  it("come only where asked for, as long before as asked, and are marked as internal", () => {
    expect(reminded("2025-12-01")).toEqual([]);
    expect(reminded("2025-12-01", days(7))).toEqual([
      "2025-12-24 reminder reminder/7-days/review/quarterly/2025-Q4",
      "2025-12-24 reminder reminder/7-days/review/yearly/2025",
    ]);
    const [first] = entriesOf({ on: "2025-12-01", remind: [months(1), days(7)] }).filter(
      ({ kind }) => kind === "reminder",
    );
    expect(first && [entryText(first, "id"), first.title.id]).toEqual([
      "pengingat internal, bukan tenggat hukum",
      "Pengingat internal, 7 hari sebelumnya: Pengukuran triwulanan, triwulan IV 2025",
    ]);
  });

  it("are still there on their day, and gone on the next", () => {
    expect(reminded("2025-12-24", days(7))).toHaveLength(2);
    expect(reminded("2025-12-25", days(7))).toEqual([]);
  });

  it("remind nobody of what is done", () => {
    expect(entriesOf({ on: "2025-01-20", remind: [days(7)] }).map(({ id }) => id)).toContain(
      "reminder/7-days/obligation/sign-agreement",
    );
    const early: PerformanceAgreement = {
      ...contohAgreement,
      signing: { kind: "signed", on: plainDate("2025-01-20") },
    };
    expect(entriesOf({ on: "2025-01-20", of: early, remind: [days(7)] }).map(({ id }) => id)).not.toContain(
      "reminder/7-days/obligation/sign-agreement",
    );
  });
});

describe("obligations across the year", () => {
  it("stand in the period in which they fall due, with the state that most wants looking at", () => {
    const of = anAgreement(2022);
    const { periods, rows } = obligationYear(evaluate(of, dossier(), kabLebong, plainDate("2022-08-01")), "quarter");
    expect(periods.slice(0, 4)).toEqual(["2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"]);
    expect(rows.every(({ cells }) => cells.length === periods.length)).toBe(true);
    const report = rows.find(({ cells }) => cells.filter(({ state }) => state !== undefined).length > 3);
    expect(report?.cells.slice(0, 4).map(({ state }) => state)).toEqual(["unknown", "unknown", "due", "due"]);
  });

  it("show the day before the line and the day after it, month by month", () => {
    const cells = (on: string): readonly string[] =>
      obligationYear(
        evaluate({ ...contohAgreement, signing: { kind: "not-signed" } }, dossier(), kabContoh, plainDate(on)),
        "month",
      ).rows[0]!.cells.flatMap(({ period, state }) => (state === undefined ? [] : [`${period} ${state}`]));
    expect(cells("2025-02-06")).toEqual(["2025-02 due"]);
    expect(cells("2025-02-07")).toEqual(["2025-02 breached"]);
  });

  it("keep apart what has no due day", () => {
    const { budgetDocumentApprovedOn: _, ...of } = contohAgreement;
    const { rows } = obligationYear(evaluate(of, contohFacts, kabContoh, plainDate("2025-12-01")), "quarter");
    expect(rows[0]?.withoutDay.map(({ code, state }) => `${code} ${state}`)).toEqual(["sign-agreement unknown"]);
  });
});

describe("any timeline", () => {
  it("has every next date of its evaluation, each entry once, in the order of the days, whatever the order of the facts", () => {
    fc.assert(
      fc.property(anyCase, ({ agreement, facts, rules, asOf }) => {
        const evaluation = evaluate(agreement, facts, rules, asOf);
        const { entries } = timeline(evaluation, facts, { remind: [days(7)] });
        const placed = entries.map((one) => `${one.on} ${"what" in one ? one.what : one.kind}`);
        expect(
          evaluation.nextDates.map(({ on, what }) => `${on} ${what}`).filter((next) => !placed.includes(next)),
        ).toEqual([]);
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        expect(entries.map(({ on }) => on)).toEqual(entries.map(({ on }) => on).toSorted());
        const turned: Facts = { ...facts, events: facts.events.toReversed() };
        expect(timeline(evaluation, turned, { remind: [days(7)] }).entries).toEqual(entries);
      }),
      { numRuns: 60 },
    );
  });

  it("places every obligation of the year once", () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.constantFrom("month", "quarter", "half-year"),
        ({ agreement, facts, rules, asOf }, length) => {
          const { obligations, year } = evaluate(agreement, facts, rules, asOf);
          const { rows } = obligationYear({ obligations, year }, length);
          const shown = rows.flatMap(({ cells, withoutDay }) => [
            ...cells.flatMap((one) => one.obligations),
            ...withoutDay,
          ]);
          expect(new Set(shown)).toEqual(new Set(obligations));
          expect(shown).toHaveLength(obligations.length);
        },
      ),
      { numRuns: 40 },
    );
  });
});
