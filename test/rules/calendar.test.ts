import { describe, expect, it } from "vitest";

import {
  addWorkingDays,
  type CalendarRule,
  checkRuleSet,
  cite,
  dayStatus,
  type Entry,
  extendRuleSet,
  fiveDayWeek,
  national,
  plainDate,
  type RuleSet,
  rulesInForce,
  since,
  sixDayWeek,
  type Source,
  withCalendar,
  workCalendarOn,
} from "perjanjian-kinerja";
import { kabContoh } from "perjanjian-kinerja/regencies/_template";

const day = plainDate;

/** What a year's decrees make free as they stood on a day. */
function daysOff(year: number, on: string, kind: CalendarRule["kind"]): readonly string[] {
  return workCalendarOn(national, day(on))
    .daysOff.filter((rule) => rule.year === year && rule.kind === kind)
    .flatMap(({ days }) => days.map((one) => one.on.slice(5)))
    .toSorted();
}

const status = (ruleSet: RuleSet, on: string, knownOn = on): string => {
  const found = dayStatus(day(on), workCalendarOn(ruleSet, day(knownOn)));
  return found.kind === "day-off" ? found.because : found.kind;
};

describe("the national calendar", () => {
  it.each([
    [2022, 16, 4],
    [2023, 16, 11],
    [2024, 19, 10],
    [2025, 17, 11],
    [2026, 17, 8],
    [2027, 18, 8],
  ])("%i has %i national holidays and %i days of joint leave, as announced", (year, holidays, leave) => {
    expect(daysOff(year, "2027-12-31", "libur-nasional")).toHaveLength(holidays);
    expect(daysOff(year, "2027-12-31", "cuti-bersama")).toHaveLength(leave);
  });

  it("never makes a day of joint leave of a rest day of the week", () => {
    for (const year of [2022, 2023, 2024, 2025, 2026, 2027]) {
      for (const date of daysOff(year, "2027-12-31", "cuti-bersama")) {
        const weekday = new Date(`${String(year)}-${date}T00:00:00Z`).getUTCDay();
        expect([1, 2, 3, 4, 5], `${String(year)}-${date}`).toContain(weekday);
      }
    }
  });

  it.each([2022, 2023, 2024, 2025, 2026, 2027])("%i holds the fixed days of every year", (year) => {
    expect(daysOff(year, "2027-12-31", "libur-nasional")).toEqual(
      expect.arrayContaining(["01-01", "05-01", "06-01", "08-17", "12-25"]),
    );
  });

  it("rests on decrees alone, each list on one that was made before the year ended, and none is better confirmed than its sources", () => {
    for (const { basis, year, speaks } of rulesInForce(national, { on: day("2027-12-31"), year: 2027, signed: false })
      .calendar) {
      expect(speaks.kind === "since" && Number(speaks.from.slice(0, 4)) <= year).toBe(true);
      for (const { source, confidence } of basis) {
        expect(["SKB", "Keppres"]).toContain(national.sources[source]?.instrument);
        const published = national.sources[source]?.publishedBy?.split(/, | dan /u) ?? [];
        expect(confidence === "confirmed" ? published.length >= 2 : true, source).toBe(true);
      }
    }
  });

  it("was another one before it was changed: Idul Adha 2022 stood on Saturday 9 July until 7 July", () => {
    expect(daysOff(2022, "2022-07-06", "libur-nasional")).toContain("07-09");
    expect(daysOff(2022, "2022-07-07", "libur-nasional")).not.toContain("07-09");
    expect(daysOff(2022, "2022-07-07", "libur-nasional")).toContain("07-10");
  });

  it.each([
    ["2023-03-28", "2023-04-19", "working-day"],
    ["2023-03-29", "2023-04-19", "cuti-bersama"],
    ["2023-03-28", "2023-04-26", "cuti-bersama"],
    ["2023-03-29", "2023-04-26", "working-day"],
    ["2023-06-15", "2023-06-30", "working-day"],
    ["2023-06-16", "2023-06-30", "cuti-bersama"],
    ["2025-08-06", "2025-08-18", "working-day"],
    ["2025-08-07", "2025-08-18", "cuti-bersama"],
    ["2024-11-20", "2024-11-27", "working-day"],
    ["2024-11-21", "2024-11-27", "libur-nasional"],
  ])("known on %s, %s is %s", (knownOn, on, expected) => {
    expect(status(national, on, knownOn)).toBe(expected);
  });

  it("is unknown before its decree and outside the years that are carried in", () => {
    expect(status(national, "2026-01-02", "2025-09-18")).toBe("unknown-calendar");
    expect(status(national, "2026-01-02", "2025-09-19")).toBe("working-day");
    expect(status(national, "2021-12-31", "2027-12-31")).toBe("unknown-calendar");
    expect(status(national, "2028-01-03", "2027-12-31")).toBe("unknown-calendar");
  });

  it("has a week of five days, which rests on a regulation since 12 April 2023 only", () => {
    const week = (on: string): unknown => {
      const found = rulesInForce(national, { on: day(on), year: 2023, signed: false }).workSchedule;
      return found && [found.week, found.basis.map(({ source, confidence }) => `${source} ${confidence}`)];
    };
    expect(week("1995-12-31")).toBeUndefined();
    expect(week("2023-04-11")).toEqual(["five-day", ["KEPPRES-68-1995 unverified"]]);
    expect(week("2023-04-12")).toEqual(["five-day", ["PERPRES-21-2023 confirmed", "PERPRES-21-2023 single-source"]]);
  });

  it("knows no weekday before a rule says which week it is", () => {
    expect(status(national, "1995-06-06")).toBe("unknown-calendar");
  });
});

const decree: Source = { instrument: "Perbup", title: "Peraturan Bupati tentang Hari Jadi" };
const founding: Entry<CalendarRule> = since("2024-01-02", {
  code: "hari-jadi-2024",
  year: 2024,
  kind: "libur-daerah",
  states: "further-days",
  days: [{ on: day("2024-07-02"), title: { id: "Hari Jadi Kabupaten" } }],
  basis: cite("PERBUP-HARI-JADI"),
});
const withFounding = (entry: Entry<CalendarRule> = founding): RuleSet =>
  extendRuleSet(national, { id: "kabBaru", name: "Baru", sources: { "PERBUP-HARI-JADI": decree }, calendar: [entry] });

describe("a regency's calendar", () => {
  it("adds its own days to the national ones by an entry of its own", () => {
    expect(status(withFounding(), "2024-07-02")).toBe("libur-daerah");
    expect(status(withFounding(), "2024-12-25")).toBe("libur-nasional");
    expect(status(national, "2024-07-02")).toBe("working-day");
  });

  it("alone makes no year known", () => {
    const entry = { ...founding, year: 2031, days: [{ on: day("2031-07-02"), title: { id: "Hari Jadi" } }] };
    expect(status(withFounding(entry), "2031-07-02")).toBe("unknown-calendar");
  });

  it("is shown with where it stands", () => {
    const found = rulesInForce(withFounding(), { on: day("2024-06-30"), year: 2024, signed: true }).calendar;
    expect(found.find(({ code }) => code === "hari-jadi-2024")).toMatchObject({
      from: "kabBaru",
      basis: [{ source: "PERBUP-HARI-JADI", confidence: "single-source" }],
    });
  });

  it("can have six working days, and a person's own schedule comes before it", () => {
    const six = extendRuleSet(national, {
      id: "kabEnam",
      name: "Enam",
      sources: { "PERBUP-HARI-JADI": decree },
      workSchedule: [since("2020-01-01", { ...sixDayWeek, basis: cite("PERBUP-HARI-JADI") })],
    });
    expect(status(six, "2024-08-24")).toBe("working-day");
    expect(dayStatus(day("2024-08-24"), workCalendarOn(six, day("2024-08-24"), fiveDayWeek)).kind).toBe("day-off");
    expect(dayStatus(day("2024-08-24"), workCalendarOn(national, day("2024-08-24"), sixDayWeek)).kind).toBe(
      "working-day",
    );
  });
});

const skb2031: Source = { instrument: "SKB", title: "Hari Libur Nasional dan Cuti Bersama Tahun 2031" };
const in2031 = { year: 2031, states: "whole-year", basis: cite("SKB-2031") } as const;
const sources = { "SKB-2031": skb2031 };
const idulFitri2031 = [
  since<CalendarRule>("2030-09-16", {
    ...in2031,
    code: "libur-nasional-2031",
    kind: "libur-nasional",
    days: [{ on: day("2031-01-24"), title: { id: "Idul Fitri 1452 Hijriah" } }],
  }),
  since<CalendarRule>("2030-09-16", { ...in2031, code: "cuti-bersama-2031", kind: "cuti-bersama", days: [] }),
];

describe("a calendar that an app supplies", () => {
  it("W45 makes a year known that is not carried in", () => {
    const later = withCalendar(national, { sources, calendar: idulFitri2031 });
    expect(status(later, "2031-01-24")).toBe("libur-nasional");
    expect(status(later, "2031-01-27")).toBe("working-day");
    expect(addWorkingDays(day("2031-01-23"), 1, workCalendarOn(later, day("2031-01-23")))).toEqual({
      kind: "day",
      on: "2031-01-27",
    });
  });

  it("leaves every other rule, its name and its parent as they are, and the rule set it was given", () => {
    const later = withCalendar(kabContoh, { sources, calendar: idulFitri2031 });
    expect({ ...later, calendar: undefined, sources: undefined }).toEqual({
      ...kabContoh,
      calendar: undefined,
      sources: undefined,
    });
    expect(later.sources).toEqual({ ...kabContoh.sources, ...sources });
    expect(status(kabContoh, "2031-01-24")).toBe("unknown-calendar");
  });

  it("corrects a national list by taking its code", () => {
    const moved = since<CalendarRule>("2024-01-01", {
      code: "pemilihan-umum-2024",
      year: 2024,
      kind: "libur-nasional",
      states: "further-days",
      days: [{ on: day("2024-02-15"), title: { id: "Pemilihan Umum" } }],
      basis: cite("SKB-2031"),
    });
    const corrected = withCalendar(kabContoh, { sources, calendar: [moved] });
    expect([status(corrected, "2024-02-14"), status(corrected, "2024-02-15")]).toEqual([
      "working-day",
      "libur-nasional",
    ]);
  });

  it.each([
    ["whose source is not listed", { sources: {}, calendar: idulFitri2031 }, "SKB-2031"],
    [
      "with a day of another year",
      { sources, calendar: [{ ...idulFitri2031[0]!, year: 2030 }] },
      "2031-01-24 is none of them",
    ],
    [
      "that names a day twice",
      {
        sources,
        calendar: [{ ...idulFitri2031[0]!, days: [...idulFitri2031[0]!.days, ...idulFitri2031[0]!.days] }],
      },
      "names 2031-01-24 twice",
    ],
    ["that stands there twice", { sources, calendar: [...idulFitri2031, idulFitri2031[0]!] }, "two entries"],
  ])("%s is refused", (_, draft, says) => {
    expect(() => withCalendar(national, draft)).toThrow(says);
  });

  it("is told all that is wrong with it, at its place", () => {
    const wrong = [{ ...idulFitri2031[0]!, year: 2030 }];
    expect(checkRuleSet({ id: "salah", name: "Salah", sources, calendar: wrong })).toEqual([
      {
        code: "contradiction",
        path: ["calendar", 0, "days", 0, "on"],
        received: "2031-01-24",
        message: {
          id: `"libur-nasional-2031" menetapkan hari untuk 2030, tetapi 2031-01-24 bukan hari tahun itu. Perbaiki tanggal atau tahunnya.`,
          en: `"libur-nasional-2031" states days of 2030, and 2031-01-24 is none of them. Correct the day or the year.`,
        },
      },
    ]);
  });
});
