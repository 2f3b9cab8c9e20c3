import type { Texts } from "../result.ts";
import type { DocumentKind } from "./agreement.ts";

/**
 * Who signs agreements and with whom. The counterparty is the direct superior on the signing day, never derived from the echelon alone.
 *
 * @term Para pihak perjanjian kinerja
 */
export interface Signatory {
  /** The post by its official term; lists of rules merge by it. */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** Signs, or only accompanies the signing. */
  readonly part: "signs" | "accompanies";
  /** The posts that can be on the other side, by official term; empty where nobody is, or where the source does not say. */
  readonly counterparties: readonly string[];
}

/**
 * The documents that are signed together.
 *
 * @term Dokumen yang dipersyaratkan
 */
export interface RequiredDocuments {
  /** The documents. */
  readonly kinds: readonly DocumentKind[];
}

/**
 * What agreements are for, as a source states it.
 *
 * @term Tujuan perjanjian kinerja
 */
export interface Purpose {
  /** Its code; lists of rules merge by it. */
  readonly code: string;
  /** Its wording. */
  readonly title: Texts;
}

/**
 * Who watches, enforces or may impose, as a source states it.
 *
 * @term Pemantau dan penanggung jawab
 */
export interface Oversight {
  /** Its code; lists of rules merge by it. */
  readonly code: string;
  /** Who, by official term. */
  readonly by: string;
  /** What they do. */
  readonly does: "monitors" | "enforces" | "imposes" | "proposes" | "examines";
  /** Over what or whom, in words. */
  readonly title: Texts;
}

/**
 * A matter on which a person records a judgement, declared so that nobody computes it.
 *
 * @term Hal yang dinilai
 */
export interface Matter {
  /** Its code; lists of rules merge by it. */
  readonly code: string;
  /** Its wording. */
  readonly title: Texts;
  /** What it is about; national law answers by subject. */
  readonly regards: "performance" | "attendance" | "conduct";
}

/**
 * A figure that is observed beside the indicators, declared with its unit so that it can be recorded and asked for.
 *
 * @term Ukuran lain yang diamati
 */
export interface MeasureRule {
  /** Its code; lists of rules merge by it. */
  readonly code: string;
  /** What it is called. */
  readonly title: Texts;
  /** What it is counted in. */
  readonly unit: string;
  /** How the figures of shorter periods make that of a longer one: added up, or the last one stands. */
  readonly accumulation: "sum" | "last";
}
