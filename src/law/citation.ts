/**
 * How well a rule is confirmed. `confirmed`: two or more independent sources; `single-source`: one; `inferred`: follows from
 * the order of provisions or from arithmetic; `unverified`: from general knowledge, to be checked against the gazette.
 * What is weaker than that is never a rule, only a documented gap.
 */
export type Confidence = "confirmed" | "single-source" | "inferred" | "unverified";

/**
 * Where a rule stands. The rule and the number of its article are often not equally sure, so each carries its own mark.
 *
 * @term Dasar hukum
 */
export interface Citation {
  /** The key under which a rule set lists the source. */
  readonly source: string;
  /** The place in it, in Indonesian: "Pasal 8 ayat (4) huruf b", "butir 7". Missing where the number is not known. */
  readonly article?: string;
  /** How sure it is that the source says so. */
  readonly confidence: Confidence;
  /** How sure the number of the article is; the same as `confidence` where it is missing. */
  readonly articleConfidence?: Confidence;
}

/**
 * Cites a source listed in the rule set.
 *
 * Without a mark a citation counts as `single-source`: the author has read the text, and nobody else has confirmed it yet.
 *
 * @example
 * cite("PP-94-2021", "Pasal 8 ayat (4) huruf b", "confirmed")
 * // => { source: "PP-94-2021", article: "Pasal 8 ayat (4) huruf b", confidence: "confirmed" }
 */
export function cite(
  source: string,
  article?: string,
  confidence: Confidence = "single-source",
  articleConfidence?: Confidence,
): Citation {
  return {
    source,
    ...(article === undefined ? {} : { article }),
    confidence,
    ...(articleConfidence === undefined ? {} : { articleConfidence }),
  };
}

/** From strongest to weakest. */
const ORDER: readonly Confidence[] = ["confirmed", "single-source", "inferred", "unverified"];

/**
 * The weakest confidence among citations: a conclusion is as sure as its weakest ground, and without any ground unverified.
 *
 * @example
 * weakestConfidence([cite("a", "1", "confirmed"), cite("b", "2", "inferred")]) // => "inferred"
 */
export function weakestConfidence(citations: Iterable<Citation>): Confidence {
  const weakest = Math.max(...[...citations].map(({ confidence }) => ORDER.indexOf(confidence)));
  return ORDER[weakest] ?? "unverified";
}
