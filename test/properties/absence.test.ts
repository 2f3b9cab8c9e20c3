import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type AbsenceLaw,
  absenceTier,
  type AttendanceFact,
  type Evaluation,
  type Fact,
  national,
  plainDate,
  rulesInForce,
} from "perjanjian-kinerja";

import { attendance, disciplined, knowing, missed, onDiscipline, workingDays } from "../consequence/discipline.ts";

const then = knowing(2019);
const lawOn = (on: string) => {
  const law = rulesInForce(national, { on: plainDate(on), year: Number(on.slice(0, 4)), signed: true }).discipline;
  if (law?.absence === undefined) throw new RangeError(`No law on absence on ${on}.`);
  return { absence: law.absence, kinds: law.kinds };
};

/** How heavy a day count is: the highest rank of the kinds of its tier. */
function weightOf(absence: AbsenceLaw, rank: (code: string) => number, days: number): number {
  return Math.max(0, ...(absenceTier(absence, days)?.kinds ?? []).map(rank));
}

describe.each(["2019-12-31", "2021-08-31", "2024-12-31"])("every number of days in a year, by the law of %s", (on) => {
  const { absence, kinds } = lawOn(on);
  const rank = (code: string): number => kinds.find((kind) => kind.code === code)?.rank ?? -1;
  const all = Array.from({ length: 367 }, (_, days) => days);

  it("reaches one tier or is below the first: no gap and no overlap", () => {
    const [first] = absence.tiers;
    for (const days of all) {
      const tier = absenceTier(absence, days);
      const around = absence.tiers.filter(
        ({ from }, index) => days >= from && days < (absence.tiers[index + 1]?.from ?? Infinity),
      );
      expect(around, String(days)).toEqual(tier === undefined ? [] : [tier]);
      expect(tier === undefined, String(days)).toBe(days < (first?.from ?? 0));
    }
  });

  it("never weighs less than one day fewer, and every kind of a tier exists", () => {
    for (const days of all.slice(1)) {
      expect(weightOf(absence, rank, days)).toBeGreaterThanOrEqual(weightOf(absence, rank, days - 1));
      for (const code of absenceTier(absence, days)?.kinds ?? []) expect(rank(code)).toBeGreaterThan(0);
    }
  });

  it("changes kind at the first day of each tier, and at no other", () => {
    const changes = all.slice(1).filter((days) => absenceTier(absence, days) !== absenceTier(absence, days - 1));
    expect(changes).toEqual(absence.tiers.map(({ from }) => from));
  });
});

/** The heaviest kind that discipline law provides, however many years call for one. */
function weight(evaluation: Evaluation): number {
  const ranks = onDiscipline(evaluation).flatMap((one) =>
    one.kind === "punishment" ? one.kinds.map(({ rank }) => rank) : [],
  );
  return Math.max(0, ...ranks);
}

const status = fc.constantFrom<AttendanceFact["status"]>("present", "excused", "unexcused", "unverified");

/** Attendance of a span of working days around New Year, each with a status or without a record. */
const spans = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.array(fc.option(status), { minLength: 1, maxLength: 45 }))
  .map(([start, marks]) => {
    const days = [...workingDays(2023).slice(-60), ...workingDays(2024).slice(0, 60)];
    return marks.flatMap((mark, place) => {
      const on = days[start + place];
      return mark === null || on === undefined ? [] : attendance(mark, [on]);
    });
  });
const judged = (facts: readonly Fact[]): Evaluation => disciplined(facts, "2024-12-31");

describe("attendance of any days", () => {
  it("one more unexcused day never lightens", () => {
    const days = [...workingDays(2023).slice(-60), ...workingDays(2024).slice(0, 60)];
    fc.assert(
      fc.property(spans, fc.nat({ max: days.length - 1 }), (facts, place) => {
        const day = days[place]!;
        const others = facts.filter(({ on }) => on !== day);
        expect(weight(judged([...others, ...missed(day)]))).toBeGreaterThanOrEqual(weight(judged(facts)));
      }),
    );
  });

  it("excusing a day never worsens", () => {
    fc.assert(
      fc.property(spans, fc.nat(), (facts, place) => {
        const row = facts[place % Math.max(1, facts.length)];
        const excused = facts.map((fact) => (fact === row ? { ...fact, status: "excused" as const } : fact));
        expect(weight(judged(excused))).toBeLessThanOrEqual(weight(judged(facts)));
      }),
    );
  });

  it("the order of the rows never matters", () => {
    const shuffled = spans.chain((facts) =>
      fc.record({
        facts: fc.constant(facts),
        other: fc.shuffledSubarray([...facts], { minLength: facts.length, maxLength: facts.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ facts, other }) => {
        expect(judged(other).discipline).toEqual(judged(facts).discipline);
      }),
    );
  });

  it("a record of a day that had none never moves what is established by more than that day, and narrows what is possible", () => {
    fc.assert(
      fc.property(spans, (facts) => {
        for (const year of judged(facts).discipline.absences) {
          if (year.kind !== "counted") continue;
          expect(year.days.atLeast).toBeLessThanOrEqual(year.days.ifUnverifiedCount);
          expect(year.days.ifUnverifiedCount).toBeLessThanOrEqual(year.days.atMost);
          expect(year.run.atLeast).toBeLessThanOrEqual(year.run.ifUnverifiedCount);
          expect(year.run.ifUnverifiedCount).toBeLessThanOrEqual(year.run.atMost);
          expect(year.run.atLeast).toBeLessThanOrEqual(120);
          expect(year.days.atMost - year.days.ifUnverifiedCount).toBe(year.notRecorded);
        }
      }),
    );
  });

  it("in every time zone the answer is the same", () => {
    const here = process.env["TZ"];
    fc.assert(
      fc.property(spans, (facts) => {
        process.env["TZ"] = "UTC";
        const expected = judged(facts).discipline;
        for (const zone of ["Asia/Jayapura", "America/New_York", "Pacific/Apia"]) {
          process.env["TZ"] = zone;
          expect(judged(facts).discipline, zone).toEqual(expected);
        }
      }),
      { numRuns: 20 },
    );
    if (here === undefined) delete process.env["TZ"];
    else process.env["TZ"] = here;
  });

  it("what the tiers of the law say of a sum is what is recommended for it, wherever the days lie", () => {
    const { absence, kinds } = lawOn("2019-12-31");
    const working = workingDays(2019, then);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: working.length - 1 }), { maxLength: 60 }), (places) => {
        const facts = missed(...places.map((place) => working[place]!));
        const rank = (code: string): number => kinds.find((kind) => kind.code === code)?.rank ?? -1;
        const evaluation = disciplined(facts, "2019-12-31", { rules: then });
        expect(weight(evaluation)).toBe(weightOf(absence, rank, places.length));
      }),
    );
  });
});
