import {
  type Fact,
  type Facts,
  type Grade,
  type PerformanceAgreement,
  type Period,
  periodEnd,
  plainDate,
  type Post,
  type PostLostFact,
  type Rank,
  type ResignationFact,
} from "perjanjian-kinerja";

/** A dossier that reads on as a sentence. Every word gives a new dossier. */
export interface Dossier extends Facts {
  /** Holds a post since a day. */
  readonly holding: (post: Post, since: string) => Dossier;
  /** Stands in for a post since a day (Plt, Plh, Pj). */
  readonly acting: (post: Post, since: string) => Dossier;
  /** Reports what was reached, for the year unless a period is given, known on the period's last day unless a day is given. */
  readonly reporting: (
    indicator: string,
    value: number | string,
    told?: { readonly in?: Period; readonly on?: string },
  ) => Dossier;
  /** Has a rank since a day. */
  readonly ranked: (rank: Rank, since: string) => Dossier;
  /** Holds no post from a day on; one appointment alone where it is named. */
  readonly losingPost: (on: string, appointment?: PostLostFact["appointment"]) => Dossier;
  /** A person judged a matter to be so; of the time in which the day lies, unless a period is given. */
  readonly judging: (matter: string, on: string, period?: Period) => Dossier;
  /** A person judged a matter not to be so. */
  readonly clearing: (matter: string, on: string, period?: Period) => Dossier;
  readonly keeping: (duty: string, on: string, period?: Period) => Dossier;
  readonly neglecting: (duty: string, on: string, period?: Period) => Dossier;
  readonly running: (programme: string, on: string, period?: Period) => Dossier;
  readonly notRunning: (programme: string, on: string, period?: Period) => Dossier;
  readonly paying: (programme: string, rupiah: number, on: string) => Dossier;
  readonly evaluated: (review: string, on: string, levels: Readonly<Record<string, string>>) => Dossier;
  readonly graded: (grade: Grade, year: number, on: string) => Dossier;
  /** An authority imposed a step, effective on a day; its id is the step and the day. It may name the findings it answers. */
  readonly imposing: (step: string, on: string, answers?: readonly string[]) => Dossier;
  /** A decision was taken back with effect from a day, known on that day unless another is given. */
  readonly annulling: (imposed: string, on: string, knownOn?: string) => Dossier;
  readonly resigning: (stage: ResignationFact["stage"], on: string) => Dossier;
  /** A time to improve for a year was granted on a day. */
  readonly granting: (year: number, on: string) => Dossier;
  /** The time to improve for a year was closed on a day, with improvement or without. */
  readonly closing: (year: number, outcome: "improved" | "not-improved", on: string) => Dossier;
  readonly clockingIn: (times: number, on: string) => Dossier;
  /** Was at the signing, or was not, as somebody tells it. */
  readonly attending: (told: { readonly on: string; readonly by: string }) => Dossier;
  readonly absent: (told: { readonly on: string; readonly by: string }) => Dossier;
  /** The same dossier of somebody employed otherwise; a PNS where it is not said. */
  readonly employedAs: (employment: Facts["employment"]) => Dossier;
}

function speaking(agreement: PerformanceAgreement, facts: Facts): Dossier {
  const { id } = agreement;
  const wholeYear: Period = `${agreement.year}`;
  const and = (fact: Fact): Dossier => speaking(agreement, { ...facts, events: [...facts.events, fact] });
  const of = (period: Period | undefined): { readonly period?: Period } => (period === undefined ? {} : { period });
  const judged =
    (holds: boolean): Dossier["judging"] =>
    (matter, on, period) =>
      and({ kind: "judged", agreement: id, matter, holds, on: plainDate(on), ...of(period) });
  const duty =
    (carriedOut: boolean): Dossier["keeping"] =>
    (code, on, period) =>
      and({ kind: "duty", agreement: id, duty: code, carriedOut, on: plainDate(on), ...of(period) });
  const programme =
    (carriedOut: boolean): Dossier["running"] =>
    (name, on, period) =>
      and({ kind: "programme-run", agreement: id, programme: name, carriedOut, on: plainDate(on), ...of(period) });
  const attended =
    (wasThere: boolean): Dossier["attending"] =>
    ({ on, by }) =>
      and({
        kind: "attended",
        agreement: id,
        occasion: "signing",
        attended: wasThere,
        on: plainDate(on),
        source: by,
      });
  return {
    ...facts,
    holding: (post, since) => and({ kind: "post-gained", post, appointment: "definitive", on: plainDate(since) }),
    reporting: (indicator, value, { in: period = wholeYear, on = periodEnd(period) } = {}) =>
      and({ kind: "actual", agreement: id, indicator, period, value, on: plainDate(on) }),
    acting: (post, since) => and({ kind: "post-gained", post, appointment: "acting", on: plainDate(since) }),
    ranked: (rank, since) => and({ kind: "rank", rank, on: plainDate(since) }),
    losingPost: (on, appointment) =>
      and({ kind: "post-lost", on: plainDate(on), ...(appointment === undefined ? {} : { appointment }) }),
    judging: judged(true),
    clearing: judged(false),
    keeping: duty(true),
    neglecting: duty(false),
    running: programme(true),
    notRunning: programme(false),
    paying: (name, rupiah, on) =>
      and({ kind: "budget-disbursed", agreement: id, programme: name, rupiah, on: plainDate(on) }),
    evaluated: (review, on, levels) => and({ kind: "evaluated", agreement: id, review, levels, on: plainDate(on) }),
    graded: (grade, year, on) => and({ kind: "appraised", year, grade, on: plainDate(on) }),
    imposing: (step, on, answers) =>
      and({
        kind: "imposed",
        id: `${step} ${on}`,
        agreement: id,
        step,
        on: plainDate(on),
        ...(answers === undefined ? {} : { answers }),
      }),
    annulling: (imposed, on, knownOn = on) =>
      and({ kind: "annulled", imposed, on: plainDate(on), reportedOn: plainDate(knownOn) }),
    resigning: (stage, on) => and({ kind: "resignation", stage, on: plainDate(on) }),
    granting: (year, on) => and({ kind: "remediation-granted", year, on: plainDate(on) }),
    closing: (year, outcome, on) =>
      and({ kind: "remediation-ended", year, improved: outcome === "improved", on: plainDate(on) }),
    clockingIn: (times, on) => and({ kind: "attendance", status: "present", clockIns: times, on: plainDate(on) }),
    attending: attended(true),
    absent: attended(false),
    employedAs: (employment) => speaking(agreement, { ...facts, employment }),
  };
}

/** The empty dossier of the official who holds an agreement; what it reports belongs to that agreement. */
export function aDossier(agreement: PerformanceAgreement): Dossier {
  return speaking(agreement, { official: agreement.mandateHolder.name, employment: "PNS", events: [] });
}
