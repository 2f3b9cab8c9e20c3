import { type Citation, cite, type Confidence } from "../../../law/citation.ts";

/**
 * PP 53/2010.
 *
 * @internal
 */
export function pp53(article: string, confidence: Confidence = "confirmed"): Citation {
  return cite("PP-53-2010", article, confidence);
}

/**
 * PP 94/2021; the number of an article is often less sure than what it says.
 *
 * @internal
 */
export function pp94(
  article: string,
  confidence: Confidence = "confirmed",
  articleConfidence: Confidence = confidence,
): Citation {
  return cite("PP-94-2021", article, confidence, articleConfidence);
}

/**
 * Peraturan BKN 6/2022, which carries out PP 94/2021; its worked examples stand in the annex.
 *
 * @internal
 */
export function bkn6(
  article: string,
  confidence: Confidence = "single-source",
  articleConfidence: Confidence = confidence,
): Citation {
  return cite("PER-BKN-6-2022", article, confidence, articleConfidence);
}
