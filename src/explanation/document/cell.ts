import type { Language } from "../../result.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { formatDay, formatNumber } from "../format.ts";
import { formatRupiah } from "./formatRupiah.ts";

/**
 * What stands in one place of a printed document: words, a figure that is written in local form, or a gap with its name. Nothing is ever left
 * empty, and what is missing is never written as zero.
 *
 * @term Isian
 */
export type Cell =
  | {
      /** Words. */
      readonly kind: "words";
      /** The words, never empty. */
      readonly text: string;
    }
  | {
      /** A number. */
      readonly kind: "number";
      /** The number, written with all its digits. */
      readonly value: number;
    }
  | {
      /** A span of numbers. */
      readonly kind: "span";
      /** The lower bound. */
      readonly min: number;
      /** The upper bound. */
      readonly max: number;
    }
  | {
      /** A percentage. */
      readonly kind: "percent";
      /** In percent points, already shortened as the rules say. */
      readonly value: number;
    }
  | {
      /** A sum of money. */
      readonly kind: "rupiah";
      /** In rupiah. */
      readonly value: number;
    }
  | {
      /** A day. */
      readonly kind: "day";
      /** The day. */
      readonly day: PlainDate;
    }
  | {
      /** Something that is missing. */
      readonly kind: "gap";
      /** What is missing, in words: "belum dilaporkan". */
      readonly text: string;
    };

/**
 * What stands in a place, as people read it. A gap is written like this too; a renderer makes it look like one.
 *
 * @example
 * cellText({ kind: "number", value: 1234.5 }, "id") // => "1.234,5"
 * @example
 * cellText({ kind: "span", min: 20, max: 25 }, "id") // => "20–25"
 * @example
 * cellText({ kind: "gap", text: "belum dilaporkan" }, "id") // => "belum dilaporkan"
 */
export function cellText(cell: Cell, language: Language): string {
  switch (cell.kind) {
    case "words":
    case "gap":
      return cell.text;
    case "number":
      return formatNumber(cell.value, language);
    case "span":
      return `${formatNumber(cell.min, language)}–${formatNumber(cell.max, language)}`;
    case "percent":
      return `${formatNumber(cell.value, language)}%`;
    case "rupiah":
      return formatRupiah(cell.value, language);
    case "day":
      return formatDay(cell.day, language);
  }
}
