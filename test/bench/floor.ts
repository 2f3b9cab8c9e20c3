/**
 * The floor: what somebody would write for exactly these rules, in one piece, on days that compare as text, without a reason for anything. A
 * missing figure is missing, and never zero.
 */
import { type Indicator, national, plainDate, workCalendarOn, workingDaysIn } from "perjanjian-kinerja";

import { type Dossier } from "./dossier.ts";
import type { Answer } from "./sameWork.ts";

export const LAST = "2022-Q4";
export const MONTHS_OF_WINDOW = 6;
export const STEPS = ["removal-from-post", "suspension-1-years", "dismissal"];
export const IN_A_ROW = 10;
/** The three of the middle level in the form in which they can be imposed today. */
export const TIERS: readonly (readonly [from: number, kind: string])[] = [
  [28, "PDHTAPS"],
  [25, "pembebasan-menjadi-pelaksana-12-bulan"],
  [21, "penurunan-jabatan-setingkat-12-bulan"],
  [17, "penurunan-pangkat-1-tahun"],
  [14, "penundaan-kenaikan-pangkat-1-tahun"],
  [11, "penundaan-kenaikan-gaji-berkala-1-tahun"],
  [7, "pernyataan-tidak-puas-tertulis"],
  [4, "teguran-tertulis"],
  [3, "teguran-lisan"],
];

const working = workingDaysIn(
  plainDate("2022-01-01"),
  plainDate("2022-12-31"),
  workCalendarOn(national, plainDate("2023-01-31")),
);
/** The place of each working day among those of the year. */
export const placeOf: ReadonlyMap<string, number> = new Map(
  "kind" in working ? [] : working.map((day, place) => [day, place]),
);

/** Everything that a decision needs; how it is decided differs between the contestants. */
export interface Figures {
  readonly missed: readonly string[];
  readonly unmeasured: readonly string[];
  readonly holdsPost: boolean;
  /** The place of the highest step imposed, or -1. */
  readonly imposed: number;
  readonly absent: number;
  readonly run: number;
  /** The day on which the time to improve was granted. */
  readonly granted: string | undefined;
}

export function isMissed({ polarity }: Indicator, target: number, actual: number): boolean {
  return polarity === "higher-is-better" ? actual < target : actual > target;
}

export function figuresOf({ agreement, facts, asOf }: Dossier): Figures {
  const actuals: Record<string, number> = {};
  let [holdsPost, changedOn, imposed, absent, run, longest, previous] = [false, "", -1, 0, 0, 0, -2];
  let granted: string | undefined;
  const change = (on: string, holds: boolean): void => {
    if (on >= changedOn) [holdsPost, changedOn] = [holds, on];
  };
  if (agreement.signing.kind === "signed") change(agreement.signing.on, true);
  for (const fact of facts.events) {
    if ((fact.reportedOn ?? fact.on) > asOf) continue;
    const { kind, on } = fact;
    if (kind === "actual") {
      if (fact.period === LAST && fact.agreement === agreement.id) actuals[fact.indicator] = Number(fact.value);
    } else if (kind === "post-gained") change(on, true);
    else if (kind === "remediation-granted") granted = on;
    else if (kind === "imposed") {
      imposed = Math.max(imposed, STEPS.indexOf(fact.step));
      change(on, false);
    } else if (kind === "attendance" && fact.status === "unexcused") {
      const place = placeOf.get(on);
      if (place === undefined) continue;
      absent += 1;
      run = place === previous + 1 ? run + 1 : 1;
      longest = run > longest ? run : longest;
      previous = place;
    }
  }
  const missed: string[] = [];
  const unmeasured: string[] = [];
  for (const { indicators } of agreement.objectives) {
    for (const indicator of indicators) {
      const actual = actuals[indicator.id];
      const target = indicator.targets[LAST];
      if (actual === undefined) unmeasured.push(indicator.id);
      else if (typeof target === "number" && isMissed(indicator, target, actual)) missed.push(indicator.id);
    }
  }
  return { missed, unmeasured, holdsPost, imposed, absent, run: longest, granted };
}

function stepFor({ missed, unmeasured, imposed, holdsPost }: Figures): string | undefined {
  if (missed.length === 0) return unmeasured.length > 0 ? "await-facts" : undefined;
  for (let place = imposed + 1; place < STEPS.length; place += 1) {
    if (place === 2 || holdsPost) return STEPS[place];
  }
  return "requires-legal-review";
}

function kindFor({ absent, run }: Figures): string | undefined {
  if (run >= IN_A_ROW) return "PDHTAPS";
  for (const [from, kind] of TIERS) if (absent >= from) return kind;
  return undefined;
}

/** Adds months to a day of which every month has one. */
export function monthsOn(day: string, count: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, "0")}-${day.slice(8)}`;
}

/** The answer without reasons. */
export function floor(dossier: Dossier): Answer {
  const figures = figuresOf(dossier);
  const { missed, unmeasured, absent, granted } = figures;
  const window = granted === undefined ? undefined : monthsOn(granted, MONTHS_OF_WINDOW);
  return { missed, unmeasured, step: stepFor(figures), absent, kind: kindFor(figures), window };
}
