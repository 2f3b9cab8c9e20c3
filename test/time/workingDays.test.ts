import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  addDays,
  addWorkingDays,
  type CalendarRule,
  type DayFound,
  dayOffKinds,
  dayStatus,
  fiveDayWeek,
  horizonOf,
  latestStart,
  national,
  type PlainDate,
  plainDate,
  sixDayWeek,
  type WorkCalendar,
  workCalendarOn,
  type WorkingDayCounting,
  workingDaysBetween,
} from "perjanjian-kinerja";

const day = plainDate;
/** National law as it is known at the end of 2026. */
const decreed = workCalendarOn(national, day("2026-12-31"));

/** A year in which only the named days are free. */
function yearWith(year: number, ...holidays: readonly string[]): readonly CalendarRule[] {
  const days = holidays.map((on) => ({ on: day(on), title: { id: "Libur" } }));
  return [
    { code: `libur-${String(year)}`, year, kind: "libur-nasional", states: "whole-year", days },
    { code: `cuti-${String(year)}`, year, kind: "cuti-bersama", states: "whole-year", days: [] },
  ];
}

const calendarOf = (...rules: readonly CalendarRule[]): WorkCalendar => ({ daysOff: rules, schedule: fiveDayWeek });
const on = (found: DayFound): string => (found.kind === "day" ? found.on : `unknown in ${String(found.year)}`);
const between = (from: string, to: string, counting: WorkingDayCounting, calendar = decreed): number | string => {
  const found = workingDaysBetween(day(from), day(to), calendar, counting);
  return found.kind === "count" ? found.count : `unknown in ${String(found.year)}`;
};

describe("a day", () => {
  it.each([
    ["2024-08-16", "working-day", "a Friday"],
    ["2024-08-17", "libur-nasional", "a holiday on a Saturday, named by its decree"],
    ["2024-08-18", "weekend", "a Sunday"],
    ["2024-12-25", "libur-nasional", "Christmas"],
    ["2024-12-26", "cuti-bersama", "joint leave"],
    ["2024-12-27", "working-day", "the day after"],
    ["2024-02-14", "libur-nasional", "the polling day of the general election"],
    ["2024-11-27", "libur-nasional", "the polling day in the regions"],
    ["2025-08-18", "cuti-bersama", "joint leave that was added in August"],
  ])("%s is %s: %s", (text, expected) => {
    const status = dayStatus(day(text), decreed);
    expect(status.kind === "day-off" ? status.because : status.kind).toBe(expected);
  });

  it("says what is observed", () => {
    expect(dayStatus(day("2022-03-03"), decreed)).toEqual({
      kind: "day-off",
      because: "libur-nasional",
      title: { id: "Hari Suci Nyepi (Tahun Baru Saka 1944)" },
    });
  });

  it("of a sixth working day is a Saturday, unless a decree makes it free", () => {
    const six: WorkCalendar = { ...decreed, schedule: sixDayWeek };
    expect(dayStatus(day("2024-08-24"), six)).toEqual({ kind: "working-day" });
    expect(dayStatus(day("2024-08-24"), decreed)).toEqual({ kind: "day-off", because: "weekend" });
    expect(dayStatus(day("2024-08-17"), six).kind).toBe("day-off");
    expect(dayStatus(day("2024-08-25"), six)).toEqual({ kind: "day-off", because: "weekend" });
  });

  it("of joint leave is a working day for who is not given it, and a national holiday stays free", () => {
    const onDuty: WorkCalendar = { ...decreed, schedule: { week: "five-day", jointLeave: "working-day" } };
    expect(dayStatus(day("2024-12-26"), onDuty)).toEqual({ kind: "working-day" });
    expect(dayStatus(day("2024-12-25"), onDuty).kind).toBe("day-off");
  });

  it("on which two decrees meet is named by the one that frees more people, in whatever order they stand", () => {
    const kinds = dayOffKinds.map((kind): CalendarRule => ({
      code: kind,
      year: 2024,
      kind,
      states: "whole-year",
      days: [{ on: day("2024-08-19"), title: { id: kind } }],
    }));
    for (const rules of [kinds, kinds.toReversed()]) {
      expect(dayStatus(day("2024-08-19"), calendarOf(...rules))).toMatchObject({ because: "libur-nasional" });
    }
  });
});

describe("a year that is not carried in", () => {
  it("W45 around Idul Fitri 2031 is unknown, and never has weekends only", () => {
    expect(dayStatus(day("2031-01-24"), decreed)).toEqual({ kind: "unknown-calendar", year: 2031 });
    expect(addWorkingDays(day("2031-01-20"), 1, decreed)).toEqual({ kind: "unknown-calendar", year: 2031 });
    expect(between("2031-01-20", "2031-01-31", "strictly-between")).toBe("unknown in 2031");
    expect(latestStart(day("2031-01-31"), 7, decreed, "strictly-between")).toEqual({
      kind: "unknown-calendar",
      year: 2031,
    });
  });

  it("W53 at Nyepi 2028 is unknown, not a working day", () => {
    expect(dayStatus(day("2028-03-26"), { ...decreed, schedule: sixDayWeek }).kind).toBe("day-off");
    expect(dayStatus(day("2028-03-27"), decreed)).toEqual({ kind: "unknown-calendar", year: 2028 });
  });

  it("W53 its Sunday is a day off all the same, and Maulid 2025 stands where it was decreed", () => {
    expect(dayStatus(day("2031-01-26"), decreed)).toEqual({ kind: "day-off", because: "weekend" });
    expect(dayStatus(day("2025-09-05"), decreed).kind).toBe("day-off");
    expect(dayStatus(day("2025-09-04"), decreed).kind).toBe("working-day");
  });

  it("is unknown while only one of its two lists is there", () => {
    const [holidays, leave] = yearWith(2031);
    for (const rules of [[holidays!], [leave!], [{ ...holidays!, states: "further-days" as const }, leave!]]) {
      expect(dayStatus(day("2031-01-24"), calendarOf(...rules)).kind).toBe("unknown-calendar");
    }
    expect(dayStatus(day("2031-01-24"), calendarOf(holidays!, leave!)).kind).toBe("working-day");
  });

  it("stops a count that runs into it, and not one that ends before", () => {
    const last = workCalendarOn(national, day("2025-06-30"));
    expect(on(addWorkingDays(day("2025-12-22"), 5, last))).toBe("2025-12-31");
    expect(on(addWorkingDays(day("2025-12-22"), 6, last))).toBe("unknown in 2026");
    expect(between("2025-12-22", "2026-01-01", "strictly-between", last)).toBe(5);
    expect(between("2025-12-22", "2026-01-01", "last-day-counted", last)).toBe("unknown in 2026");
    expect(on(latestStart(day("2022-01-07"), 4, decreed, "strictly-between"))).toBe("2022-01-02");
    expect(on(latestStart(day("2022-01-07"), 5, decreed, "strictly-between"))).toBe("unknown in 2021");
  });

  it("marks the horizon: the last day up to which every day is known", () => {
    expect(horizonOf(decreed, day("2022-06-30"))).toBe("2027-12-31");
    expect(horizonOf(workCalendarOn(national, day("2025-06-30")), day("2024-01-01"))).toBe("2025-12-31");
    expect(horizonOf(decreed, day("2021-12-31"))).toBeUndefined();
    expect(horizonOf(calendarOf(...yearWith(2030), ...yearWith(2032)), day("2030-05-05"))).toBe("2030-12-31");
  });
});

describe("working days between two days", () => {
  it("W47 seven working days before 17 October 2022 is 5 October strictly between and 6 October with the letter's day", () => {
    const examination = day("2022-10-17");
    expect(latestStart(examination, 7, decreed, "strictly-between")).toEqual({ kind: "day", on: "2022-10-05" });
    expect(latestStart(examination, 7, decreed, "first-day-counted")).toEqual({ kind: "day", on: "2022-10-06" });
    expect(dayStatus(day("2022-10-08"), decreed).kind).toBe("day-off");
  });

  it("H16 both summonses of the example have exactly seven working days in between", () => {
    expect(between("2022-10-05", "2022-10-17", "strictly-between")).toBe(7);
    expect(between("2022-10-17", "2022-10-27", "strictly-between")).toBe(7);
    expect(on(addWorkingDays(day("2022-10-17"), 7, decreed))).toBe("2022-10-26");
  });

  it("each convention counts its own ends", () => {
    const week = ["2024-08-19", "2024-08-23"] as const;
    expect(between(...week, "strictly-between")).toBe(3);
    expect(between(...week, "first-day-counted")).toBe(4);
    expect(between(...week, "last-day-counted")).toBe(4);
    expect(between(...week, "both-days-counted")).toBe(5);
  });

  it("on one and the same day lie none, or the day itself where both ends count", () => {
    expect(between("2024-08-19", "2024-08-19", "strictly-between")).toBe(0);
    expect(between("2024-08-19", "2024-08-19", "first-day-counted")).toBe(0);
    expect(between("2024-08-19", "2024-08-19", "both-days-counted")).toBe(1);
    expect(between("2024-08-18", "2024-08-18", "both-days-counted")).toBe(0);
  });

  it("W46 backwards lie none, and the count ends", () => {
    expect(between("2024-08-23", "2024-08-19", "both-days-counted")).toBe(0);
    expect(between("2031-08-23", "2031-08-19", "both-days-counted")).toBe(0);
  });

  it("W54 1 to 14 October 2022 are ten, and 17 to 31 October are eleven, whatever an example says", () => {
    expect(between("2022-10-01", "2022-10-14", "both-days-counted")).toBe(10);
    expect(between("2022-10-17", "2022-10-31", "both-days-counted")).toBe(11);
  });
});

describe("the n-th working day after a day", () => {
  it("H18 received on 14 July 2026, effective on 4 August 2026", () => {
    expect(addWorkingDays(day("2026-07-14"), 15, decreed)).toEqual({ kind: "day", on: "2026-08-04" });
    expect(addWorkingDays(day("2026-07-14"), 15, calendarOf(...yearWith(2026)))).toEqual({
      kind: "day",
      on: "2026-08-04",
    });
  });

  it("E13 does not count the day of receipt: the next working day is the first", () => {
    expect(on(addWorkingDays(day("2022-02-14"), 1, decreed))).toBe("2022-02-15");
    expect(on(addWorkingDays(day("2022-02-18"), 1, decreed))).toBe("2022-02-21");
    expect(on(addWorkingDays(day("2022-02-19"), 1, decreed))).toBe("2022-02-21");
  });

  it("E13 received on 14 February 2022 is effective on 9 March; the 8 March of the example forgets Nyepi on 3 March", () => {
    expect(on(addWorkingDays(day("2022-02-14"), 15, decreed))).toBe("2022-03-09");
    const forgets = calendarOf(...yearWith(2022, "2022-02-28"));
    expect(on(addWorkingDays(day("2022-02-14"), 15, forgets))).toBe("2022-03-08");
    expect(on(addWorkingDays(day("2022-02-14"), 15, calendarOf(...yearWith(2022))))).toBe("2022-03-07");
  });

  it("crosses years that are known", () => {
    expect(on(addWorkingDays(day("2024-12-24"), 4, decreed))).toBe("2025-01-02");
    expect(on(latestStart(day("2025-01-02"), 4, decreed, "first-day-counted"))).toBe("2024-12-24");
  });

  it.each([0, -1, 1.5, Number.NaN])("needs a whole number above 0, not %d", (count) => {
    expect(() => addWorkingDays(day("2024-08-19"), count, decreed)).toThrow(RangeError);
    expect(() => latestStart(day("2024-08-19"), count, decreed, "strictly-between")).toThrow(RangeError);
  });
});

/** Days of the years carried in, far enough from both ends. */
const days = fc.integer({ min: 0, max: 365 * 5 }).map((place) => addDays(day("2022-06-01"), place));
const schedules = fc.constantFrom(fiveDayWeek, sixDayWeek, { week: "five-day", jointLeave: "working-day" } as const);
const calendars = schedules.map((schedule): WorkCalendar => ({ ...decreed, schedule }));
const countings = fc.constantFrom<WorkingDayCounting>(
  "strictly-between",
  "first-day-counted",
  "last-day-counted",
  "both-days-counted",
);

/** One day after the other, as a clerk counts with a finger on the calendar. */
function byFinger(from: PlainDate, count: number, calendar: WorkCalendar): PlainDate {
  let [found, left] = [from, count];
  while (left > 0) {
    found = addDays(found, 1);
    if (dayStatus(found, calendar).kind === "working-day") left -= 1;
  }
  return found;
}

describe("for any day", () => {
  it("the n-th working day is the one a finger on the calendar finds", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 90 }), calendars, (from, count, calendar) => {
        fc.pre(from < "2027-06-01");
        expect(on(addWorkingDays(from, count, calendar))).toBe(byFinger(from, count, calendar));
      }),
    );
  });

  it("adding n working days and counting back are one and the same", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 90 }), calendars, (from, count, calendar) => {
        fc.pre(from < "2027-06-01");
        const to = day(on(addWorkingDays(from, count, calendar)));
        expect(workingDaysBetween(from, to, calendar, "last-day-counted")).toEqual({ kind: "count", count });
        expect(workingDaysBetween(from, to, calendar, "strictly-between")).toEqual({ kind: "count", count: count - 1 });
      }),
    );
  });

  it("the latest start leaves exactly that many, and a day later leaves fewer", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), calendars, countings, (to, count, calendar, counting) => {
        fc.pre(to > "2022-09-01");
        const start = day(on(latestStart(to, count, calendar, counting)));
        const left = (from: PlainDate): number => Number(between(from, to, counting, calendar));
        expect(left(start)).toBe(count);
        expect(left(addDays(start, 1))).toBeLessThan(count);
      }),
    );
  });

  it("what a decree makes free never brings the n-th working day nearer", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 80 }), (from, count, after) => {
        fc.pre(from < "2027-06-01");
        const free = addDays(from, after);
        const further: CalendarRule = {
          code: "hari-jadi",
          year: Number(free.slice(0, 4)),
          kind: "libur-daerah",
          states: "further-days",
          days: [{ on: free, title: { id: "Hari jadi" } }],
        };
        const more: WorkCalendar = { ...decreed, daysOff: [...decreed.daysOff, further] };
        expect(on(addWorkingDays(from, count, more)) >= on(addWorkingDays(from, count, decreed))).toBe(true);
      }),
    );
  });

  it("the zone of the machine changes nothing", () => {
    const here = process.env["TZ"];
    const answers = (): readonly unknown[] => [
      addWorkingDays(day("2022-02-14"), 15, { ...decreed, daysOff: [...decreed.daysOff] }),
      between("2022-10-01", "2022-10-14", "both-days-counted", { ...decreed, daysOff: [...decreed.daysOff] }),
      dayStatus(day("2024-03-31"), { ...decreed, daysOff: [...decreed.daysOff] }),
    ];
    const expected = answers();
    for (const zone of ["Asia/Jakarta", "Asia/Jayapura", "America/New_York", "Pacific/Apia", "Europe/London"]) {
      process.env["TZ"] = zone;
      expect(answers(), zone).toEqual(expected);
    }
    if (here === undefined) delete process.env["TZ"];
    else process.env["TZ"] = here;
  });
});
