import fc from "fast-check";

import {
  addDays,
  type Fact,
  type Facts,
  type Grade,
  type Indicator,
  type PerformanceAgreement,
  type Period,
  periodEnd,
  type PlainDate,
  plainDate,
  type Post,
  type RuleSet,
  rulesInForce,
} from "perjanjian-kinerja";

import { anAgreement, camat, headOfAgency } from "../consequence/given.ts";
import { entriesOf, shipped } from "../rules/shipped.ts";

/** One official, one year, one rule set, one day. */
export interface Case {
  readonly agreement: PerformanceAgreement;
  readonly facts: Facts;
  readonly rules: RuleSet;
  readonly asOf: PlainDate;
}

const posts: readonly Post[] = [headOfAgency, camat, { title: "Staf", level: "pelaksana", role: "pelaksana" }];
const grades: readonly Grade[] = ["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"];

const often = <T>(value: T, other: T): fc.Arbitrary<T> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constant(other) });

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
function performanceOf(
  agreement: PerformanceAgreement,
  rules: RuleSet,
  on: fc.Arbitrary<PlainDate>,
): fc.Arbitrary<Fact> {
  const { year } = agreement;
  const { matters, obligations, reviews } = rulesInForce(rules, { on: periodEnd(`${year}`), year, signed: true });
  const codes = (list: readonly { readonly code: string }[]): fc.Arbitrary<string> =>
    fc.constantFrom("tidak-dikenal", ...list.map(({ code }) => code));
  const level = fc.constantFrom("kurang", "cukup", "baik");
  const of = { agreement: fc.constant(agreement.id), on };
  const period = fc.constantFrom(...periodsFor(year));
  const value = fc.integer({ min: 7, max: 13 });
  const kind = <Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name);
  return fc.oneof<fc.Arbitrary<Fact>[]>(
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
    fc.record({ on, kind: kind("appraised"), year: fc.constant(year), grade: fc.constantFrom(...grades) }),
  );
}

/** What happened to the official. */
function standingOf(year: number, on: fc.Arbitrary<PlainDate>): fc.Arbitrary<Fact> {
  const kind = <Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name);
  return fc.oneof<fc.Arbitrary<Fact>[]>(
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
function disciplineOf(year: number, on: fc.Arbitrary<PlainDate>): fc.Arbitrary<Fact> {
  const kind = <Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name);
  const status = fc.constantFrom("present" as const, "excused" as const, "unexcused" as const, "unverified" as const);
  const unexcused = fc.record({ on, kind: kind("attendance"), status: fc.constant("unexcused" as const) });
  return fc.oneof<fc.Arbitrary<Fact>[]>(
    unexcused,
    unexcused,
    fc.record({ on, kind: kind("attendance"), status, lateMinutes: fc.constantFrom(0, 300) }),
    fc.record({
      on,
      kind: kind("discipline-breach"),
      id: fc.constantFrom("satu", "dua"),
      duty: fc.constantFrom("pasal-3-huruf-e", "pasal-5-huruf-m", "pasal-4-huruf-f", "tidak-dikenal"),
      finding: fc.constantFrom("suspected" as const, "proven" as const, "not-proven" as const),
      impact: fc.constantFrom("unit-kerja" as const, "instansi" as const, "negara" as const),
    }),
    fc.record({ on, kind: kind("skp-result"), year: fc.constant(year), percent: fc.constantFrom(20, 40, 60) }),
    fc
      .record({
        on,
        kind: kind("imposed"),
        step: fc.constantFrom("teguran-lisan", "penurunan-jabatan-setingkat-12-bulan", "PDHTAPS"),
      })
      .map((decision) => ({ ...decision, id: `SK ${decision.on}` })),
    fc.record({
      on,
      kind: kind("work-schedule"),
      week: fc.constantFrom("five-day" as const, "six-day" as const),
      jointLeave: fc.constantFrom("day-off" as const, "working-day" as const),
    }),
  );
}

/** A dossier in which each fact has a day of its own, so that nothing contradicts itself on one day. */
function eventsOf(agreement: PerformanceAgreement, rules: RuleSet): fc.Arbitrary<readonly Fact[]> {
  const day = fc
    .integer({ min: 0, max: 500 })
    .map((place) => addDays(plainDate(`${String(agreement.year)}-01-01`), place));
  const fact = fc.oneof(
    { weight: 8, arbitrary: performanceOf(agreement, rules, day) },
    { weight: 1, arbitrary: standingOf(agreement.year, day) },
    { weight: 3, arbitrary: disciplineOf(agreement.year, day) },
  );
  const held: Fact = {
    kind: "post-gained",
    post: agreement.mandateHolder.post,
    appointment: "definitive",
    on: plainDate("2010-01-04"),
  };
  return fc
    .tuple(
      often<readonly Fact[]>([held], []),
      fc.uniqueArray(fact, { minLength: 4, maxLength: 20, selector: ({ on }) => on }),
    )
    .map(([since, facts]) => [...since, ...facts]);
}

/** The years in which an entry of a rule set's own begins to speak, and a few in which national law changed. */
function yearsOf({ parent, ...own }: RuleSet): readonly number[] {
  const spoken =
    parent === undefined ? [] : entriesOf(own).map(({ speaks: { from, year } }) => year ?? Number(from?.slice(0, 4)));
  return [...new Set(spoken), ...new Set(spoken), 2014, 2018, 2021, 2022, 2024];
}

/** Any official under any rule set that comes with the library, in a year in which it speaks or does not. */
export const anyCase: fc.Arbitrary<Case> = fc
  .constantFrom(...shipped)
  .chain((rules) =>
    fc.record({
      rules: fc.constant(rules),
      year: fc.constantFrom(...yearsOf(rules)),
      post: fc.constantFrom(...posts),
      signed: often(true, false),
      employment: often<Facts["employment"]>("PNS", "PPPK"),
      after: fc.integer({ min: 0, max: 900 }),
    }),
  )
  .chain(({ rules, year, post, signed, employment, after }) => {
    const start = plainDate(`${String(year)}-01-01`);
    const agreement = anAgreement(year, {
      mandateHolder: { name: "Siti Contoh", post },
      signing: signed ? { kind: "signed", on: addDays(start, 89) } : { kind: "not-signed" },
      objectives: [{ id: "sasaran", name: "Sasaran", indicators: indicators(year) }],
      programmes: [{ id: "posyandu", name: "Posyandu", budgetRupiah: 1_000_000, priority: true }],
      budgetDocumentApprovedOn: addDays(start, 5),
    });
    return eventsOf(agreement, rules).map((events) => ({
      agreement,
      facts: { official: "Siti Contoh", employment, events },
      rules,
      asOf: addDays(start, after),
    }));
  });
