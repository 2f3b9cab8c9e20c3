import type { Citation } from "../../law/citation.ts";

/**
 * How much an explanation says: `short` is one or two sentences for a phone, `page` is what an official reads, `full` is everything the answer
 * was derived from, for a legal officer.
 */
export type ExplanationLevel = "short" | "page" | "full";

/** The parts of an explanation, in their order. */
export type ExplanationSectionCode =
  | "summary"
  | "recommendations"
  | "procedures"
  | "needed"
  | "why"
  | "merits"
  | "remediation"
  | "discipline"
  | "attainment"
  | "obligations"
  | "standing"
  | "next"
  | "sources";

/** Where a sentence rests: the citation, and how people write it. */
export interface CitedPlace {
  /** The citation, with how sure it is. */
  readonly citation: Citation;
  /** The same in words, with how sure it is. */
  readonly text: string;
}

/** What came out of a condition. Of a breach one says that it is established; "holds" would read like a success. */
export interface ExplainedOutcome {
  /** What came out. */
  readonly kind: "holds" | "fails" | "unknown" | "established" | "not-established";
  /** The same in words. */
  readonly text: string;
}

/** One item of an explanation: a line of a list, at its depth. */
export interface ExplanationItem {
  /** How deep it lies: 0 for what the section says, 1 for what is to be said about that, and so on. */
  readonly depth: number;
  /** What stands out at its beginning; missing where nothing does. */
  readonly lead?: string;
  /** What it says; empty where the lead says all. */
  readonly text: string;
  /** What came out, where it is a condition. */
  readonly outcome?: ExplainedOutcome;
  /** Where it rests; empty where it needs no place of law. */
  readonly basis: readonly CitedPlace[];
}

/** A part of an explanation, with its heading in words. */
export type ExplanationSection = {
  /** Which part it is. */
  readonly code: ExplanationSectionCode;
  /** Its heading. */
  readonly heading: string;
} & (
  | {
      /** A list of items. */
      readonly kind: "list";
      /** The items, in order; what belongs to an item follows it, one level deeper. */
      readonly items: readonly ExplanationItem[];
    }
  | {
      /** A table. */
      readonly kind: "table";
      /** The heads of its columns. */
      readonly columns: readonly string[];
      /** Its rows, cell by cell. */
      readonly rows: readonly (readonly string[])[];
    }
);

/**
 * An evaluation in words, as structured paragraphs: an app lays them out as it likes. `explain` writes the same as Markdown.
 *
 * @term Penjelasan hasil evaluasi
 */
export interface Explanation {
  /** How much it says. */
  readonly level: ExplanationLevel;
  /** The language, as a language tag. */
  readonly language: string;
  /** Whose agreement it is. */
  readonly title: string;
  /** By which rules, on which day, and that an authority decides. */
  readonly note: string;
  /** Its parts; a part that has nothing to say is left out. */
  readonly sections: readonly ExplanationSection[];
}
