import {
  addDuration,
  days,
  type Fact,
  type Facts,
  type Indicator,
  type PerformanceAgreement,
  type Period,
  plainDate,
  type PlainDate,
  type Post,
} from "perjanjian-kinerja";

/** What is evaluated: one agreement, the facts of its official, and the day. */
export interface Dossier {
  readonly agreement: PerformanceAgreement;
  readonly facts: Facts;
  readonly asOf: PlainDate;
}

export const YEAR = 2022;
export const AS_OF = plainDate("2023-01-31");
const QUARTERS = ["2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"] as const;
const REPORTED = ["2022-04-07", "2022-07-07", "2022-10-06", "2023-01-09"] as const;
/** A Sunday. */
const YEAR_BEGINS = plainDate("2022-01-02");

const regent: Post = { title: "Bupati Contoh", level: "kepala-daerah", role: "bupati" };
const head: Post = {
  title: "Kepala Dinas Contoh",
  level: "jpt-pratama",
  role: "kepala-perangkat-daerah",
  echelon: "II.b",
};

/** Numbers from 0 up to 1 that a seed decides; the generator is mulberry32. */
function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function indicatorOf(place: number, target: number): Indicator {
  return {
    id: `indikator-${String(place)}`,
    name: `Indikator kinerja ${String(place)}`,
    unit: "%",
    polarity: place % 3 === 2 ? "lower-is-better" : "higher-is-better",
    key: place < 3,
    accumulation: "last",
    targets: Object.fromEntries(QUARTERS.map((quarter, index) => [quarter, target + index])),
  };
}

/** Three of a hundred figures are missing; nine of ten of the others reach what was promised. */
function actualsOf(id: string, { id: indicator, targets, polarity }: Indicator, next: () => number): readonly Fact[] {
  return QUARTERS.flatMap((period: Period, index): readonly Fact[] => {
    const [isReported, isMissed, by] = [next() < 0.97, next() < 0.1, Math.ceil(next() * 50) / 10];
    if (!isReported) return [];
    const away = isMissed === (polarity === "lower-is-better") ? by : -by;
    const on = plainDate(REPORTED[index] ?? AS_OF);
    return [{ kind: "actual", agreement: id, indicator, period, value: Number(targets[period]) + away, on }];
  });
}

/** One official in four was absent, on up to 32 Mondays to Fridays of the year. */
function absencesOf(next: () => number): readonly Fact[] {
  const count = next() < 0.25 ? Math.ceil(next() * 32) : 0;
  const first = Math.floor(next() * 5);
  return Array.from({ length: count }, (_, index): Fact => ({
    kind: "attendance",
    status: "unexcused",
    on: addDuration(YEAR_BEGINS, days((first + index) * 7 + 1 + (index % 5))),
  }));
}

/** One in ten was removed from the post under last year's agreement; half of them hold it again. One in twenty has a time to improve. */
function careerOf(next: () => number): readonly Fact[] {
  const [isPunished, isBack, isGranted] = [next() < 0.1, next() < 0.5, next() < 0.05];
  const lastYears = `pk-${String(YEAR - 1)}`;
  const removal: Fact = {
    kind: "imposed",
    id: "sk-1",
    step: "removal-from-post",
    answers: [`missed/${lastYears}/yearly`],
    on: plainDate("2022-02-01"),
  };
  const gained = (on: string): Fact => ({
    kind: "post-gained",
    post: head,
    appointment: "definitive",
    on: plainDate(on),
  });
  return [
    gained("2020-06-01"),
    { kind: "rank", rank: "IV/b", on: plainDate("2019-04-01") },
    ...(isPunished ? [removal] : []),
    ...(isPunished && isBack ? [gained("2022-07-01")] : []),
    ...(isGranted ? [{ kind: "remediation-granted", year: YEAR, on: plainDate("2023-01-16") } as const] : []),
  ];
}

/**
 * The dossier of a seed: six indicators with a target for each quarter, four reports, absences, an earlier consequence, a time to improve.
 * The same seed gives the same dossier.
 */
export function dossierOf(seed: number): Dossier {
  const next = numbersFrom(seed);
  const id = `pk-${String(YEAR)}-${String(seed)}`;
  const name = `Pejabat ${String(seed)}`;
  const indicators = Array.from({ length: 6 }, (_, place) => indicatorOf(place, 40 + Math.floor(next() * 50)));
  const agreement: PerformanceAgreement = {
    id,
    year: YEAR,
    mandateGiver: { name: "Bupati", post: regent },
    mandateHolder: { name, post: head },
    budgetDocumentApprovedOn: plainDate("2022-01-05"),
    signing: { kind: "signed", on: plainDate("2022-01-31") },
    documents: [{ kind: "perjanjian-kinerja", signedOn: plainDate("2022-01-31") }],
    clauses: [{ number: 7, text: "Bersedia menerima konsekuensi sesuai ketentuan." }],
    objectives: [
      { id: "sasaran-1", name: "Sasaran strategis 1", indicators: indicators.slice(0, 3) },
      { id: "sasaran-2", name: "Sasaran strategis 2", indicators: indicators.slice(3) },
    ],
    programmes: [{ id: "program-1", name: "Program prioritas", budgetRupiah: 1_250_000_000, priority: true }],
    revisions: [],
  };
  const reports = QUARTERS.map((period, index): Fact => ({
    kind: "duty",
    agreement: id,
    duty: "report-quarterly",
    period,
    carriedOut: true,
    on: plainDate(REPORTED[index] ?? AS_OF),
  }));
  const events: readonly Fact[] = [
    ...careerOf(next),
    ...indicators.flatMap((indicator) => actualsOf(id, indicator, next)),
    ...reports,
    ...absencesOf(next),
  ];
  return { agreement, facts: { official: name, employment: "PNS", events }, asOf: AS_OF };
}
