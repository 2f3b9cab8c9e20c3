import type { ConformityStatus } from "../consequence/discipline/punishment.ts";
import type { Texts } from "../result.ts";
import { textIn } from "./format.ts";
import { phrase } from "./page/phrases.ts";
import type { Tongue } from "./translation.ts";

const STATUS: Readonly<Record<ConformityStatus, Required<Texts>>> = {
  conforms: { id: "sesuai", en: "conforms" },
  unclear: { id: "belum jelas", en: "unclear" },
  "not-self-executing": { id: "tidak berlaku dengan sendirinya", en: "not self-executing" },
  "not-empowered": { id: "tidak ada kewenangan untuk itu", en: "not empowered" },
  obsolete: { id: "tidak dikenal lagi", en: "obsolete" },
  harsher: { id: "lebih berat daripada ketentuan nasional", en: "harsher than national law" },
};

const ASPECT: Readonly<Record<"kind" | "trigger" | "authority" | "procedure", Required<Texts>>> = {
  kind: { id: "jenis", en: "kind" },
  trigger: { id: "dasar penjatuhan", en: "trigger" },
  authority: { id: "kewenangan", en: "authority" },
  procedure: { id: "tata cara", en: "procedure" },
};

/**
 * How a local rule stands against national law, in words.
 *
 * @example
 * statusText("harsher", "id") // => "lebih berat daripada ketentuan nasional"
 */
export function statusText(status: ConformityStatus, language: Tongue): string {
  return textIn(STATUS[status], language);
}

/**
 * What is compared, in words.
 *
 * @example
 * aspectText("trigger", "id") // => "dasar penjatuhan"
 */
export function aspectText(aspect: keyof typeof ASPECT, language: Tongue): string {
  return textIn(ASPECT[aspect], language);
}

/**
 * What the law allows instead, in words. A missed target alone opens no punishment, so that a kind of discipline never stands without what it
 * asks for.
 *
 * @example
 * const [removal] = checkConformity(kabContoh, { on: plainDate("2025-12-31"), year: 2025, signed: true });
 * removal?.conformity.alternatives.slice(0, 1).map((one) => alternativeText(one, "en"))
 * // => ["one post lower for twelve months, only for a breach of a listed duty that an examination proves"]
 */
export function alternativeText(
  { track, title }: { readonly track: "discipline" | "performance"; readonly title: Texts },
  language: Tongue,
): string {
  const name = textIn(title, language);
  return track === "discipline" ? phrase("by-discipline", language, { title: name }) : name;
}
