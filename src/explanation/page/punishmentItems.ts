import type { ProvidedKinds } from "../../consequence/discipline/disciplineCase.ts";
import type { Evaluation } from "../../evaluation.ts";
import type { Tongue } from "../translation.ts";
import { formatConfidence, textIn } from "../format.ts";
import { sentence } from "../wording.ts";
import type { ExplanationItem } from "./section.ts";
import { cited, item, leading, type Teller } from "./item.ts";
import { phrase } from "./phrases.ts";

/**
 * The kinds that the law provides, with their level; several are a choice of the authority.
 *
 * @internal
 */
export function kindsText({ kinds, level }: ProvidedKinds, language: Tongue): string {
  return `${kinds.map(({ title }) => textIn(title, language)).join(phrase("or", language))} (${phrase(`level-${level}`, language)})`;
}

/**
 * What discipline law provides, on what it stands, and what it could become.
 *
 * @internal
 */
export function punishmentItems(
  recommendation: Extract<Evaluation["recommendations"][number], { readonly kind: "punishment" }>,
  teller: Teller,
): readonly ExplanationItem[] {
  const { of, language } = teller;
  const { because, kinds, couldBecome, standsOn } = recommendation;
  const basis = because.basis ?? [];
  const doubts = new Set(
    kinds.flatMap(({ applies }) => (applies === "regular" ? [] : [phrase(`applies-${applies}`, language)])),
  );
  const title = textIn(recommendation.title, language);
  return [
    leading(0, phrase("punishment", language, { title, kinds: kindsText(recommendation, language) })),
    item(1, sentence(because, language, of)),
    item(1, phrase(`stands-on-${standsOn}`, language)),
    ...[...doubts].map((doubt) => item(1, doubt)),
    ...(couldBecome === undefined
      ? []
      : [item(1, phrase("could-become", language, { kinds: kindsText(couldBecome, language) }))]),
    item(1, phrase("confidence", language, { confidence: formatConfidence(basis, language) }), cited(basis, teller)),
  ];
}
