import { figureText } from "../explanation/facts/factNames.ts";
import { formatPeriod } from "../explanation/format.ts";
import { missingText } from "../explanation/trace.ts";
import type { Language, Texts } from "../result.ts";
import type { NeededFigure } from "./needed.ts";

const IMPOSSIBLE: Readonly<Record<Extract<NeededFigure, { readonly kind: "impossible" }>["reason"], Required<Texts>>> =
  {
    "above-maximum": {
      id: "target melebihi nilai tertinggi yang mungkin",
      en: "the target lies above the highest value possible",
    },
    "already-beyond": {
      id: "realisasi yang dilaporkan sudah melampaui target",
      en: "what is reported is beyond the target already",
    },
  };

const SIDE: Readonly<Record<Extract<NeededFigure, { readonly kind: "needed" }>["side"], Required<Texts>>> = {
  "at-least": { id: "masih diperlukan paling sedikit", en: "still needs at least" },
  "at-most": { id: "realisasi yang masih dibolehkan paling banyak", en: "may still come to at most" },
};

function saysOf(needed: NeededFigure, language: Language): string {
  const id = language === "id";
  switch (needed.kind) {
    case "needed": {
      const unit = typeof needed.value === "number" ? ` ${needed.unit}` : "";
      return `${SIDE[needed.side][language]} ${figureText(needed.value, language)}${unit}`;
    }
    case "reached":
      return id
        ? "target sudah tercapai menurut laporan sejauh ini"
        : "the target is reached by what is reported so far";
    case "impossible":
      return `${id ? "target tidak dapat tercapai lagi" : "the target cannot be reached any more"}: ${IMPOSSIBLE[needed.reason][language]}`;
    case "unknown":
      return `${id ? "belum dapat dihitung; masih diperlukan" : "cannot be said yet; still needed"}: ${needed.missing.map((fact) => missingText(fact, {}, language)).join("; ")}`;
  }
}

/**
 * What is still needed of an indicator, as a sentence.
 *
 * @internal
 */
export function neededText(needed: NeededFigure, language: Language): string {
  return `${needed.name}, ${formatPeriod(needed.period, language)}: ${saysOf(needed, language)}`;
}
