import type fastCheck from "fast-check";
import type { PerformanceAgreement } from "../agreement/agreement.ts";
import type { AttendanceFact } from "../agreement/attendanceFacts.ts";
import { type Impact, impacts } from "../agreement/disciplineFacts.ts";
import type { Fact, Facts } from "../agreement/facts.ts";
import type { Indicator } from "../agreement/indicator.ts";
import { type Grade, grades } from "../agreement/performanceFacts.ts";
import type { Post } from "../agreement/post.ts";
import { entriesOf } from "../rules/check/placed.ts";
import { firstDayOf } from "../rules/check/speaking.ts";
import { punishmentKindsOf } from "../rules/codes.ts";
import { lineageOf } from "../rules/lineage.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { rulesInForce } from "../rules/rulesInForce.ts";
import { addDays } from "../time/arithmetic.ts";
import { type Period, periodEnd } from "../time/period.ts";
import { type PlainDate, plainDate } from "../time/plainDate.ts";
import type { Case } from "./situation.ts";

/** The library by which any case is made up; handed over, so that who makes up none need not have it. */
export type Maker = typeof fastCheck;
type Any<Value> = fastCheck.Arbitrary<Value>;

/** Any case under a rule set. */
export interface CaseUnder extends Case {
  /** The rule set. */
  readonly rules: RuleSet;
}

const posts: readonly Post[] = [
  { title: "Kepala Dinas", level: "jpt-pratama", role: "kepala-perangkat-daerah" },
  { title: "Camat", level: "administrator", role: "camat" },
  { title: "Staf", level: "pelaksana", role: "pelaksana" },
];

/** The day of a year, counted from its first day. */
const dayIn = (year: number, place: number): PlainDate => addDays(plainDate(`${String(year)}-01-01`), place);

const periodsFor = (year: number): readonly Period[] => [
  `${year}`,
  `${year}-Q1`,
  `${year}-Q2`,
  `${year}-Q3`,
  `${year}-Q4`,
];

function indicators(year: number): readonly Indicator[] {
  const common = { unit: "%", key: true, accumulation: "last" } as const;
  const quarters = Object.fromEntries(periodsFor(year).map((period) => [period, 10]));
  return [
    { ...common, id: "naik", name: "Indikator naik", polarity: "higher-is-better", targets: quarters },
    { ...common, id: "turun", name: "Indikator turun", polarity: "lower-is-better", targets: { [`${year}`]: 10 } },
  ];
}

/** What was done and judged under the agreement. */
function performanceOf(fc: Maker, agreement: PerformanceAgreement, rules: RuleSet, on: Any<PlainDate>): Any<Fact> {
  const { year } = agreement;
  const { matters, obligations, reviews } = rulesInForce(rules, { on: periodEnd(`${year}`), year, signed: true });
  const codes = (list: readonly { readonly code: string }[]): Any<string> =>
    fc.constantFrom("tidak-dikenal", ...list.map(({ code }) => code));
  const level = fc.constantFrom("kurang", "cukup", "baik");
  const of = { agreement: fc.constant(agreement.id), on };
  const period = fc.constantFrom(...periodsFor(year));
  const value = fc.integer({ min: 7, max: 13 });
  const kind = <Kind extends string>(name: Kind): Any<Kind> => fc.constant(name);
  const anyGrade: Any<Grade> = fc.constantFrom(...grades);
  return fc.oneof<Any<Fact>[]>(
    fc.record({ ...of, kind: kind("actual"), indicator: fc.constantFrom("naik", "turun"), period, value }),
    fc.record({ ...of, kind: kind("actual"), indicator: fc.constantFrom("naik", "turun"), period, value }),
    fc.record({ ...of, kind: kind("judged"), matter: codes(matters), holds: fc.boolean() }),
    fc.record({ ...of, kind: kind("duty"), duty: codes(obligations), carriedOut: fc.boolean() }),
    fc.record({ ...of, kind: kind("duty"), duty: codes(obligations), period, carriedOut: fc.boolean() }),
    fc.record({
      ...of,
      kind: kind("evaluated"),
      review: codes(reviews),
      levels: fc.record({ nilai: level, kepatuhan: level, integritas: level }),
    }),
    fc.record({ ...of, kind: kind("programme-run"), programme: kind("posyandu"), carriedOut: fc.boolean() }),
    fc.record({ ...of, kind: kind("budget-disbursed"), programme: kind("posyandu"), rupiah: fc.constantFrom(0, 1000) }),
    fc.record({ on, kind: kind("appraised"), year: fc.constant(year), grade: anyGrade }),
  );
}

/** What happened to the official. */
function standingOf(fc: Maker, year: number, on: Any<PlainDate>): Any<Fact> {
  const kind = <Kind extends string>(name: Kind): Any<Kind> => fc.constant(name);
  return fc.oneof<Any<Fact>[]>(
    fc.record({ on, kind: kind("post-lost") }),
    fc.record({
      on,
      kind: kind("post-gained"),
      post: fc.constantFrom(...posts),
      appointment: fc.constantFrom("definitive" as const, "acting" as const),
    }),
    fc.record({ on, kind: kind("rank"), rank: fc.constantFrom("I/a" as const, "III/c" as const) }),
    fc.record({
      on,
      kind: kind("resignation"),
      stage: fc.constantFrom("promised" as const, "requested" as const, "accepted" as const),
    }),
    fc.record({ on, kind: kind("remediation-granted"), year: fc.constant(year) }),
  );
}

/** Attendance, breaches of discipline and what was imposed for them. */
function disciplineOf(fc: Maker, year: number, rules: RuleSet, on: Any<PlainDate>): Any<Fact> {
  const kind = <Kind extends string>(name: Kind): Any<Kind> => fc.constant(name);
  const family = lineageOf(rules);
  const kinds = family.flatMap(punishmentKindsOf).map(({ code }) => code);
  const duties = family
    .flatMap(({ discipline = [] }) => discipline)
    .flatMap((law) => law.duties.map(({ code }) => code));
  const unexcused = fc.record({ on, kind: kind("attendance"), status: kind("unexcused") });
  const anyStatus: Any<AttendanceFact["status"]> = fc.constantFrom("present", "excused", "unexcused", "unverified");
  const anyImpact: Any<Impact> = fc.constantFrom(...impacts);
  return fc.oneof<Any<Fact>[]>(
    unexcused,
    unexcused,
    fc.record({ on, kind: kind("attendance"), status: anyStatus, lateMinutes: fc.constantFrom(0, 300) }),
    fc.record({
      on,
      kind: kind("discipline-breach"),
      id: fc.constantFrom("satu", "dua"),
      duty: fc.constantFrom("tidak-dikenal", ...duties),
      finding: fc.constantFrom("suspected" as const, "proven" as const, "not-proven" as const),
      impact: anyImpact,
    }),
    fc.record({ on, kind: kind("skp-result"), year: fc.constant(year), percent: fc.constantFrom(20, 40, 60) }),
    fc
      .record({ on, kind: kind("imposed"), step: fc.constantFrom("tidak-dikenal", ...kinds) })
      .map((decision) => ({ ...decision, id: `SK ${decision.on}` })),
    fc.record({
      on,
      kind: kind("work-schedule"),
      week: fc.constantFrom("five-day" as const, "six-day" as const),
      jointLeave: fc.constantFrom("day-off" as const, "working-day" as const),
    }),
  );
}

function often<Value>(fc: Maker, value: Value, other: Value): Any<Value> {
  return fc.oneof({ weight: 6, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constant(other) });
}

/** A dossier in which each fact has a day of its own, so that nothing contradicts itself on one day. */
function eventsOf(fc: Maker, agreement: PerformanceAgreement, rules: RuleSet): Any<readonly Fact[]> {
  const day = fc.integer({ min: 0, max: 500 }).map((place) => dayIn(agreement.year, place));
  const fact = fc.oneof(
    { weight: 8, arbitrary: performanceOf(fc, agreement, rules, day) },
    { weight: 1, arbitrary: standingOf(fc, agreement.year, day) },
    { weight: 2, arbitrary: disciplineOf(fc, agreement.year, rules, day) },
  );
  const { post } = agreement.mandateHolder;
  const held: Fact = { kind: "post-gained", post, appointment: "definitive", on: plainDate("2010-01-04") };
  return fc
    .tuple(
      often<readonly Fact[]>(fc, [held], []),
      fc.uniqueArray(fact, { minLength: 4, maxLength: 20, selector: ({ on }) => on }),
    )
    .map(([since, facts]) => [...since, ...facts]);
}

/** The years in which something local begins to speak, and a few in which national law changed. */
function yearsOf(rules: RuleSet): readonly number[] {
  const local = lineageOf(rules).filter(({ parent }) => parent !== undefined);
  const spoken = local.flatMap(entriesOf).map(({ speaks }) => Number(firstDayOf(speaks).slice(0, 4)));
  return [...new Set(spoken), ...new Set(spoken), 2014, 2018, 2021, 2022, 2024];
}

/**
 * Any official under a rule set, in a year in which it speaks or does not, with any dossier and on any day.
 *
 * @internal
 */
export function anyCaseUnder(fc: Maker, rules: RuleSet): Any<CaseUnder> {
  return fc
    .record({
      year: fc.constantFrom(...yearsOf(rules)),
      post: fc.constantFrom(...posts),
      signed: often(fc, true, false),
      employment: often<Facts["employment"]>(fc, "PNS", "PPPK"),
      after: fc.integer({ min: 0, max: 900 }),
    })
    .chain(({ year, post, signed, employment, after }) => {
      const agreement: PerformanceAgreement = {
        id: `pk-${String(year)}`,
        year,
        mandateHolder: { name: "Siti Contoh", post },
        signing: signed ? { kind: "signed", on: dayIn(year, 89) } : { kind: "not-signed" },
        documents: [],
        clauses: [],
        objectives: [{ id: "sasaran", name: "Sasaran", indicators: indicators(year) }],
        programmes: [{ id: "posyandu", name: "Posyandu", budgetRupiah: 1_000_000, priority: true }],
        budgetDocumentApprovedOn: dayIn(year, 5),
        revisions: [],
      };
      return eventsOf(fc, agreement, rules).map((events) => ({
        agreement,
        facts: { official: "Siti Contoh", employment, events },
        rules,
        asOf: dayIn(year, after),
      }));
    });
}
