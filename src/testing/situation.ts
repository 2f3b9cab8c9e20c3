import { documentKinds, type PerformanceAgreement } from "../agreement/agreement.ts";
import type { Fact, Facts } from "../agreement/facts.ts";
import type { Indicator, Programme } from "../agreement/indicator.ts";
import type { Post } from "../agreement/post.ts";
import type { ByPeriod, Situation, StoryPost, StoryPromise } from "../story.ts";
import { isPeriod, type Period, periodEnd } from "../time/period.ts";
import { earliest, type PlainDate, plainDate } from "../time/plainDate.ts";

/** The agreement of every story; facts of its own that a story adds belong to it. */
const ID = "pk";
const NAME = "Siti Contoh";

const POSTS: Readonly<Record<StoryPost, Post>> = {
  "kepala-perangkat-daerah": {
    title: "Kepala Perangkat Daerah",
    level: "jpt-pratama",
    role: "kepala-perangkat-daerah",
    echelon: "II.b",
  },
  sekda: { title: "Sekretaris Daerah", level: "jpt-pratama", role: "sekda", echelon: "II.a" },
  camat: { title: "Camat", level: "administrator", role: "camat", echelon: "III.a" },
  lurah: { title: "Lurah", level: "pengawas", role: "lurah", echelon: "IV.a" },
  pelaksana: { title: "Pelaksana", level: "pelaksana", role: "pelaksana" },
  bupati: { title: "Bupati", level: "kepala-daerah", role: "bupati" },
};

const REGENT: Post = POSTS.bupati;

/** A story, taken apart: what is evaluated. */
export interface Case {
  /** The agreement. */
  readonly agreement: PerformanceAgreement;
  /** The dossier. */
  readonly facts: Facts;
  /** The day asked for. */
  readonly asOf: PlainDate;
}

function isByPeriod<Value>(given: ByPeriod<Value>): given is Readonly<Partial<Record<Period, Value>>> {
  return typeof given === "object" && given !== null && Object.keys(given).every(isPeriod);
}

/** The values by period; one that names none is for the year. */
function eachPeriod<Value>(given: ByPeriod<Value>, year: number): readonly (readonly [Period, Value])[] {
  if (!isByPeriod(given)) return [[`${year}`, given]];
  return Object.entries<Value | undefined>(given).flatMap(([period, value]): readonly (readonly [Period, Value])[] =>
    isPeriod(period) && value !== undefined ? [[period, value]] : [],
  );
}

function yearOf({ year, signed, asOf }: Situation): number {
  return year ?? Number((signed ?? asOf).slice(0, 4));
}

function indicatorOf(id: string, { target, ...own }: StoryPromise, year: number): Indicator {
  return {
    id,
    name: id,
    unit: own.unit ?? "%",
    polarity: own.polarity ?? "higher-is-better",
    key: true,
    accumulation: own.accumulation ?? "last",
    ...(own.scale === undefined ? {} : { scale: own.scale }),
    targets: Object.fromEntries(eachPeriod(target, year)),
  };
}

function programmesOf({ programmes = {} }: Situation): readonly Programme[] {
  return Object.entries(programmes).map(([id, { priority, budgetRupiah = 0 }]) => ({
    id,
    name: id,
    budgetRupiah,
    priority: priority ?? false,
  }));
}

/** The post that a story is about. */
function postOf({ official: { post = "kepala-perangkat-daerah" } = {} }: Situation): Post {
  return typeof post === "string" ? POSTS[post] : post;
}

function agreementOf(situation: Situation): PerformanceAgreement {
  const { signed, budgetApproved, documents = {}, promised = {} } = situation;
  const year = yearOf(situation);
  const post = postOf(situation);
  return {
    id: ID,
    year,
    ...(post.level === "kepala-daerah" ? {} : { mandateGiver: { name: "Ahmad Contoh", post: REGENT } }),
    mandateHolder: { name: NAME, post },
    ...(budgetApproved === undefined ? {} : { budgetDocumentApprovedOn: plainDate(budgetApproved) }),
    signing: signed === undefined ? { kind: "not-signed" } : { kind: "signed", on: plainDate(signed) },
    documents: documentKinds.flatMap((kind) => {
      const day = documents[kind];
      return day === undefined ? [] : [{ kind, signedOn: plainDate(day) }];
    }),
    clauses: [],
    objectives: [
      {
        id: "sasaran",
        name: "Sasaran",
        indicators: Object.entries(promised).map(([id, own]) => indicatorOf(id, own, year)),
      },
    ],
    programmes: programmesOf(situation),
    revisions: [],
  };
}

/** A period is only over on its last day; what is told of one that still runs is known on the day asked for. */
function endOf(period: Period, asOf: PlainDate): PlainDate {
  return earliest([periodEnd(period), asOf]) ?? asOf;
}

function performanceOf(situation: Situation, asOf: PlainDate): readonly Fact[] {
  const year = yearOf(situation);
  const {
    reported = {},
    programmes = {},
    duties = {},
    judged = {},
    observed = {},
    evaluated = {},
    appraised,
  } = situation;
  const of = { agreement: ID } as const;
  const whole: Period = `${year}`;
  return [
    ...Object.entries(reported).flatMap(([indicator, values]) =>
      eachPeriod(values, year).map(([period, value]): Fact => ({
        ...of,
        kind: "actual",
        indicator,
        period,
        value,
        on: periodEnd(period),
      })),
    ),
    ...Object.entries(programmes).flatMap(([programme, { run, paid = {} }]) => [
      ...(run === undefined ? [] : eachPeriod(run, year)).map(([period, done]): Fact => ({
        ...of,
        kind: "programme-run",
        programme,
        period,
        carriedOut: done === "done",
        on: endOf(period, asOf),
      })),
      ...Object.entries(paid).map(([day, rupiah]): Fact => ({
        ...of,
        kind: "budget-disbursed",
        programme,
        rupiah,
        on: plainDate(day),
      })),
    ]),
    ...Object.entries(duties).flatMap(([duty, done]) =>
      eachPeriod(done, year).map(([period, how]): Fact => ({
        ...of,
        kind: "duty",
        duty,
        ...(period === whole ? {} : { period }),
        carriedOut: how === "done",
        on: endOf(period, asOf),
      })),
    ),
    ...Object.entries(judged).map(([matter, day]): Fact => ({
      ...of,
      kind: "judged",
      matter,
      holds: true,
      on: plainDate(day),
    })),
    ...Object.entries(observed).flatMap(([measure, values]) =>
      eachPeriod(values, year).map(([period, value]): Fact => ({
        ...of,
        kind: "observed",
        measure,
        period,
        value,
        on: endOf(period, asOf),
      })),
    ),
    ...Object.entries(evaluated).map(([review, { on, levels }]): Fact => ({
      ...of,
      kind: "evaluated",
      review,
      levels,
      on: plainDate(on),
    })),
    ...(appraised === undefined
      ? []
      : [{ kind: "appraised", year, grade: appraised.grade, on: plainDate(appraised.on) } as const]),
  ];
}

/** What was held all along began before anything that a story tells. */
const LONG_AGO = plainDate("2000-01-01");

function careerOf(situation: Situation): readonly Fact[] {
  const { official: { heldSince, lostPostOn, rank } = {}, imposed = {}, granted } = situation;
  const post = postOf(situation);
  return [
    ...(heldSince === undefined
      ? []
      : [{ kind: "post-gained", post, appointment: "definitive", on: plainDate(heldSince) } as const]),
    ...(rank === undefined ? [] : [{ kind: "rank", rank, on: LONG_AGO } as const]),
    ...(lostPostOn === undefined ? [] : [{ kind: "post-lost", on: plainDate(lostPostOn) } as const]),
    ...Object.entries(imposed).map(([step, told]): Fact => {
      const { on, ...names } = typeof told === "string" ? { on: told } : told;
      return { kind: "imposed", id: `${step} ${on}`, agreement: ID, step, ...names, on: plainDate(on) };
    }),
    ...(granted === undefined
      ? []
      : [{ kind: "remediation-granted", year: yearOf(situation), on: plainDate(granted) } as const]),
  ];
}

/**
 * The agreement, the dossier and the day that a story tells.
 *
 * @throws RangeError on a day that does not exist; `runStories` says so in its report.
 *
 * @example
 * caseOf({ asOf: "2026-01-31", signed: "2025-03-25", expect: { found: [] } }).agreement.year // => 2025
 */
export function caseOf(situation: Situation): Case {
  const asOf = plainDate(situation.asOf);
  const { official: { employment = "PNS" } = {}, also = [] } = situation;
  return {
    agreement: agreementOf(situation),
    facts: {
      official: NAME,
      employment,
      events: [...careerOf(situation), ...performanceOf(situation, asOf), ...also],
    },
    asOf,
  };
}
