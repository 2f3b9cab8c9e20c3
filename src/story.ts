import type { DocumentKind } from "./agreement/agreement.ts";
import type { Fact, Facts } from "./agreement/facts.ts";
import type { Accumulation, Polarity, Target } from "./agreement/indicator.ts";
import type { Grade } from "./agreement/performanceFacts.ts";
import type { Post, Rank } from "./agreement/post.ts";
import type { Obligation } from "./assessment/obligation.ts";
import type { ConformityStatus } from "./consequence/discipline/punishment.ts";
import type { Remediation } from "./consequence/remediation/remediation.ts";
import type { Texts } from "./result.ts";
import type { Period } from "./time/period.ts";

/** A value for the year, or values by period. */
export type ByPeriod<Value> = Value | Readonly<Partial<Record<Period, Value>>>;

/** Whether something was carried out. */
export type Done = "done" | "not-done";

/** What was promised of one indicator. */
export interface StoryPromise {
  /** The target of the year, or the targets by period. */
  readonly target: ByPeriod<Target>;
  /** What it is counted in; percent where missing. */
  readonly unit?: string;
  /** Which direction is better; higher where missing. */
  readonly polarity?: Polarity;
  /** How quarters make a year; the last of them where missing. */
  readonly accumulation?: Accumulation;
  /** The named scale, where targets are levels. */
  readonly scale?: string;
}

/** What a programme is and what became of it. */
export interface StoryProgramme {
  /** Marks a programme that the region has set as a priority. */
  readonly priority?: true;
  /** Its budget in whole rupiah; none where missing. */
  readonly budgetRupiah?: number;
  /** Whether it was carried out. */
  readonly run?: ByPeriod<Done>;
  /** What was paid out, in whole rupiah, by day. */
  readonly paid?: Readonly<Record<string, number>>;
}

/** A recorded evaluation. */
export interface StoryEvaluation {
  /** The day on which it was recorded. */
  readonly on: string;
  /** The level reached per aspect. */
  readonly levels: Readonly<Record<string, string>>;
}

/** What an authority imposed, where it names what it answers. */
export interface StoryDecision {
  /** The day on which it takes effect. */
  readonly on: string;
  /** The findings that it answers, as `rule/pk/review`: the agreement of a story is `pk`. */
  readonly answers: readonly string[];
}

/** The official of a story: post, employment, and what happened in the career. */
export interface StoryOfficial {
  /** The post; a head of agency where missing. */
  readonly post?: Post | StoryPost;
  /** Since when the post is held, where an appointment is recorded. */
  readonly heldSince?: string;
  /** The rank held all along, where it is recorded. */
  readonly rank?: Rank;
  /** The day on which the post was lost. */
  readonly lostPostOn?: string;
  /** The kind of employment; PNS where missing. */
  readonly employment?: Facts["employment"];
}

/** Posts by their role alone; whoever needs another writes it out. */
export type StoryPost = "kepala-perangkat-daerah" | "sekda" | "camat" | "lurah" | "pelaksana" | "bupati";

/** What a story expects. What it does not mention it does not look at; what it mentions has to be so exactly. */
export interface StoryExpectation {
  /**
   * What is recommended, by the ladder's code, `remediation`, or the matter of discipline (`absence`, `conduct`, `skp-result`): the code of the step, the kinds of
   * punishment (`a / b`), or the kind of recommendation. Nothing else is.
   */
  readonly recommended?: Readonly<Record<string, string>>;
  /** The rules whose breach is established, by code. No other is. */
  readonly found?: readonly string[];
  /** The rules of which it is still open, by code. No other is. */
  readonly open?: readonly string[];
  /** How steps stand against national law, by the step's code; a time to improve under `remediation`. */
  readonly conformity?: Readonly<Record<string, ConformityStatus>>;
  /** How duties stand, by code; of one that recurs, how it stands each time. */
  readonly duties?: Readonly<Record<string, Obligation["state"] | readonly Obligation["state"][]>>;
  /** Where the time to improve stands. */
  readonly remediation?: Remediation["kind"];
  /** The last day of the time to improve that was granted. */
  readonly remediationUntil?: string;
  /** The indicators that missed the target of the year. No other did. */
  readonly missed?: readonly string[];
}

/** At least one expectation: a story that expects nothing shows nothing. */
export type SomethingExpected = {
  readonly [Name in keyof StoryExpectation]-?: Required<Pick<StoryExpectation, Name>> & StoryExpectation;
}[keyof StoryExpectation];

/**
 * A case told in few words: what was promised, what happened, and what the rules are expected to say on a day.
 *
 * @term Contoh kasus
 */
export interface Situation {
  /** The day asked for. */
  readonly asOf: string;
  /** The budget year; that of the signing, or of the day asked for, where missing. */
  readonly year?: number;
  /** Who it is about; a head of agency (PNS) where missing. */
  readonly official?: StoryOfficial;
  /** The day of signing; not signed where missing. */
  readonly signed?: string;
  /** The day on which the budget document (DPA) was approved. */
  readonly budgetApproved?: string;
  /** The documents signed with the agreement, by day. */
  readonly documents?: Readonly<Partial<Record<DocumentKind, string>>>;
  /** What was promised, by indicator. */
  readonly promised?: Readonly<Record<string, StoryPromise>>;
  /** What was reached, by indicator; known on the last day of its period. */
  readonly reported?: Readonly<Record<string, ByPeriod<number | string>>>;
  /** The programmes. */
  readonly programmes?: Readonly<Record<string, StoryProgramme>>;
  /** The duties, by the code of the rule set; recorded on the last day of their period. */
  readonly duties?: Readonly<Record<string, ByPeriod<Done>>>;
  /** What was judged to be so, by the code of the rule set, and on which day. */
  readonly judged?: Readonly<Record<string, string>>;
  /** What was evaluated, by the code of the review. */
  readonly evaluated?: Readonly<Record<string, StoryEvaluation>>;
  /** The recorded predicate of the year, and on which day. */
  readonly appraised?: {
    /** The predicate. */
    readonly grade: Grade;
    /** The day on which it was recorded. */
    readonly on: string;
  };
  /** What was observed, by the code of the measure; known on the last day of its period. */
  readonly observed?: Readonly<Record<string, ByPeriod<number>>>;
  /** What an authority imposed, by the code of the step: the day on which it takes effect, and what it answers where it names that. */
  readonly imposed?: Readonly<Record<string, string | StoryDecision>>;
  /** The day on which a time to improve was granted. */
  readonly granted?: string;
  /** Anything else that happened; it belongs to the agreement `pk`. */
  readonly also?: readonly Fact[];
  /** What is expected. */
  readonly expect: SomethingExpected;
}

/**
 * A worked case of a rule set: the sentence that a legal officer would say, and the case behind it.
 *
 * @term Contoh kasus
 */
export interface Story extends Situation {
  /** What the case shows, as a sentence. */
  readonly title: Texts;
}

/* @__NO_SIDE_EFFECTS__ */
/**
 * Tells a worked case. It stands beside the rules as an export of its own, so that who uses only the rules carries none of it;
 * `runStories` of `perjanjian-kinerja/testing` runs it.
 *
 * @example
 * story("Target stunting tercapai: tidak ada pelanggaran", {
 *   asOf: "2026-01-31",
 *   signed: "2025-03-25",
 *   promised: { stunting: { target: 14, polarity: "lower-is-better" } },
 *   reported: { stunting: 14 },
 *   expect: { found: [] },
 * }).title // => { id: "Target stunting tercapai: tidak ada pelanggaran" }
 */
export function story(title: Texts | string, situation: Situation): Story {
  return { title: typeof title === "string" ? { id: title } : title, ...situation };
}
