/** The version of the form in which agreements, dossiers, rule sets and evaluations are written. */
export type FormatVersion = 1;

/**
 * The version that this release writes. Older ones are still read; see "Data that was stored" in the guide to data.
 *
 * @example
 * formatVersion // => 1
 * @example
 * JSON.parse(JSON.stringify({ ...contohAgreement, formatVersion })).formatVersion // => 1
 */
export const formatVersion: FormatVersion = 1;
