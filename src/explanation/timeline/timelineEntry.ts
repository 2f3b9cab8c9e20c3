import type { Fact } from "../../agreement/facts.ts";
import type { NextDate } from "../../consequence/nextDates.ts";
import type { Citation } from "../../law/citation.ts";
import type { Weight } from "../../law/source.ts";
import type { Texts } from "../../result.ts";
import type { Duration } from "../../time/duration.ts";
import type { PlainDate } from "../../time/plainDate.ts";

/**
 * How something with a last day stands.
 *
 * @term Status jatuh tempo
 */
export type DueState =
  | {
      /** It was done in time. */
      readonly kind: "done";
      /** The day it was done, where it is recorded. */
      readonly on?: PlainDate;
    }
  | {
      /** It was done after its day; what is late stays valid. */
      readonly kind: "done-late";
      /** The day it was done. */
      readonly on: PlainDate;
      /** How many days after its last day. */
      readonly days: number;
    }
  | {
      /** Its last day is still to come, or is today. */
      readonly kind: "due";
    }
  | {
      /** Its day has passed and it was not done. */
      readonly kind: "overdue";
      /** How many days ago its last day was. */
      readonly days: number;
    }
  | {
      /** It could be done, and was not; nobody is in breach. */
      readonly kind: "left-undone";
    }
  | {
      /** Its day has passed, and nothing recorded says whether it was done. */
      readonly kind: "unknown";
    };

/** What any entry of a timeline carries. */
interface Entry {
  /** Its identity within the timeline of one agreement. It stays the same when the day moves. */
  readonly id: string;
  /** The day. */
  readonly on: PlainDate;
  /** What it is called, in both languages. */
  readonly title: Required<Texts>;
  /** Where the rule stands; empty where no rule is behind it. */
  readonly basis: readonly Citation[];
}

/** Something that was recorded. */
export interface HappenedEntry extends Entry {
  /** Marks what happened. */
  readonly kind: "happened";
  /** The kind of fact; `signing` is shown by the agreement itself. */
  readonly fact: Fact["kind"] | "signing";
  /** The day on which it became known. */
  readonly knownOn: PlainDate;
}

/** The last day on which something is to be done under a rule: an obligation, a review, a step of procedure, an answer to a remedy. */
export interface DueEntry extends Entry {
  /** Marks a due day that a rule sets. */
  readonly kind: "due";
  /** What is due. */
  readonly what: Extract<NextDate["what"], "review" | "due" | "step-due" | "remedy-due">;
  /** Whether it has to be done, or can be. */
  readonly force: "must" | "may";
  /** How it stands. */
  readonly state: DueState;
  /** What the source of the due day weighs, the lightest of several; missing where none is cited. A promise is never shown as law. */
  readonly weight?: Weight;
}

/** The last day of something that ends by itself: a time to improve, a time to object, a place for the time being, a consequence. */
export interface ExpiryEntry extends Entry {
  /** Marks an end that nobody has to bring about. */
  readonly kind: "expires";
  /** What ends. */
  readonly what: Exclude<NextDate["what"], DueEntry["what"] | "takes-effect">;
  /** Whether it runs on that day, or is a right that can be used until then. */
  readonly force: "must" | "may";
  /** Still running; or over. */
  readonly state: "running" | "over";
}

/** The day from which something has an effect. */
export interface EffectEntry extends Entry {
  /** Marks a beginning. */
  readonly kind: "takes-effect";
}

/** A day that nobody but whoever asked for it set, before a due day or an end. It has no legal meaning. */
export interface ReminderEntry extends Entry {
  /** Marks an internal reminder. */
  readonly kind: "reminder";
  /** The entry it reminds of. */
  readonly of: string;
  /** How long before. */
  readonly before: Duration;
}

/**
 * What follows on a day if nothing changes, or under another stated assumption. The timeline does not work it out: whoever evaluates again on
 * coming days hands it in.
 *
 * @term Perkiraan
 */
export interface ExpectedEntry extends Entry {
  /** Marks an expectation. */
  readonly kind: "expected";
  /** What was assumed, in both languages. */
  readonly assuming: Required<Texts>;
}

/**
 * One entry of a timeline.
 *
 * @term Butir lini masa
 */
export type TimelineEntry = HappenedEntry | DueEntry | ExpiryEntry | EffectEntry | ReminderEntry | ExpectedEntry;
