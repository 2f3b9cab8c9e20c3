import type { Language } from "../../result.ts";
import type { Cell } from "./cell.ts";
import type { Table } from "./table.ts";

/** A name and what belongs to it: "Nama: Siti Contoh", "Butir 7: …". */
export interface Field {
  /** The name of the line. */
  readonly label: string;
  /** What belongs to it. */
  readonly value: Cell;
}

/** An item of a list, and what is listed below it. */
export interface ListItem {
  /** The item. */
  readonly text: string;
  /** What is listed below it. */
  readonly items?: readonly ListItem[];
}

/** Who signs, and how the party is called in the text. */
export interface Signature {
  /** How the party is called: "Pihak Kedua". */
  readonly role: string;
  /** The post that is printed above the signature. */
  readonly post: string;
  /** The name below it. */
  readonly name: string;
  /** The civil-service number below the name. */
  readonly nip?: string;
}

/**
 * One part of a printed document. A small closed set, so that a renderer for another form (a word processor, a PDF library) is one switch.
 *
 * @term Bagian naskah
 */
export type Block =
  | {
      /** A heading. */
      readonly kind: "heading";
      /** The title of the document, of an annex or section, or of a part of one. */
      readonly rank: "title" | "section" | "part";
      /** Its words. */
      readonly text: string;
    }
  | {
      /** A paragraph. */
      readonly kind: "paragraph";
      /** Its words; a line break in them stays one. */
      readonly text: string;
    }
  | {
      /** Lines of a name and what belongs to it. */
      readonly kind: "fields";
      /** The lines. */
      readonly fields: readonly Field[];
    }
  | {
      /** A list. */
      readonly kind: "list";
      /** Its items. */
      readonly items: readonly ListItem[];
    }
  | Table
  | {
      /** Where people sign; it stays on one page. */
      readonly kind: "signatures";
      /** Where. */
      readonly place: Cell;
      /** When. */
      readonly day: Cell;
      /** Who, from left to right. */
      readonly parties: readonly Signature[];
    }
  | {
      /** A remark that is no part of the text: where its wording comes from, what it is not. */
      readonly kind: "note";
      /** Its words. */
      readonly text: string;
    }
  | {
      /** What follows begins on a new page. */
      readonly kind: "page-break";
    };

/**
 * A document to be printed, as plain data: made by `agreementDocument`, `measurementReport` and `evaluationNote`, written out by `toMarkdown`
 * and `toHtml`, or by a renderer of the app's own.
 *
 * @term Naskah
 */
export interface PrintedDocument {
  /** What it is called. */
  readonly title: string;
  /** The language in which it is written. */
  readonly language: Language;
  /** Its parts, in their order. */
  readonly blocks: readonly Block[];
}
