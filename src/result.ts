/** What a reader or a check answers when the world may have got it wrong. */

/** A sentence for people: Indonesian always, English where somebody wrote it. */
export interface Texts {
  /** Indonesian, required. */
  readonly id: string;
  /** English, optional; where it is missing the Indonesian text is shown. */
  readonly en?: string;
}

/** The languages the library speaks. */
export type Language = "id" | "en";

/** One thing that is wrong with the input, where it is, and what to do about it. */
export interface Issue {
  /** What is wrong, stable across versions; branch on this, not on the sentence. */
  readonly code: IssueCode;
  /** The way to the place: property names and list positions, outermost first. */
  readonly path: readonly (string | number)[];
  /** The value that was found there, as it came. */
  readonly received: unknown;
  /** What is wrong and what to do, in Indonesian and in English. */
  readonly message: Required<Texts>;
  /** Set where the input can be used as it stands and a person should look at it; without it the input cannot be used. */
  readonly severity?: "warning";
}

/** The closed list of what can be wrong with input. */
export type IssueCode =
  | "not-json"
  | "too-deep"
  | "too-large"
  | "newer-format"
  | "more-issues"
  | "wrong-type"
  | "missing"
  | "unknown-property"
  | "unknown-value"
  | "not-a-number"
  | "ambiguous-number"
  | "impossible-day"
  | "impossible-period"
  | "duplicate-id"
  | "unknown-reference"
  | "period-without-target"
  | "contradiction"
  | "unreachable"
  | "speaks-too-early"
  | "parent-changed";

/** A value, or everything that is wrong at once. */
export type Result<T> =
  | {
      /** The input was understood. */
      readonly ok: true;
      /** The value; nothing after this point validates it again. */
      readonly value: T;
    }
  | {
      /** The input was not understood. */
      readonly ok: false;
      /** Every issue found, in the order of the input. */
      readonly issues: readonly Issue[];
    };

/**
 * One issue, with what is wrong and what to do in both languages.
 *
 * @internal
 */
export function issueAt(code: IssueCode, path: Issue["path"], received: unknown, id: string, en: string): Issue {
  return { code, path, received, message: { id, en } };
}

/**
 * One thing that a person should look at, although the input can be used as it stands.
 *
 * @internal
 */
export function warningAt(code: IssueCode, path: Issue["path"], received: unknown, id: string, en: string): Issue {
  return { ...issueAt(code, path, received, id, en), severity: "warning" };
}
