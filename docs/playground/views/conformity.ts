import {
  alternativeText,
  aspectText,
  type Conformity,
  type ConformityStatus,
  type Evaluation,
  formatBasis,
  type Language,
  statusText,
  textIn,
} from "perjanjian-kinerja";
import { badge, element } from "../element.ts";
import { say } from "../words.ts";

function toneOf(status: ConformityStatus): "good" | "doubt" | "bad" {
  switch (status) {
    case "conforms":
      return "good";
    case "unclear":
    case "not-self-executing":
      return "doubt";
    case "not-empowered":
    case "obsolete":
    case "harsher":
      return "bad";
  }
}

/** How something stands against national law, as one word. */
export function conformityBadge({ status }: Conformity, language: Language): HTMLElement {
  return badge(statusText(status, language), toneOf(status));
}

/** How something stands against national law, aspect by aspect, and what the law allows instead. */
export function conformityParts(
  conformity: Conformity,
  sources: Evaluation["sources"],
  language: Language,
): readonly HTMLElement[] {
  const { aspects, alternatives } = conformity;
  const compared = aspects.flatMap(({ aspect, status, why, national }) => [
    element("dt", {}, `${aspectText(aspect, language)} `, badge(statusText(status, language), toneOf(status))),
    element(
      "dd",
      {},
      `${textIn(why, language)} `,
      element("small", { class: "basis" }, formatBasis(national, sources, language)),
    ),
  ]);
  const instead = alternatives.map((one) =>
    element(
      "li",
      {},
      `${alternativeText(one, language)} `,
      element("small", { class: "basis" }, formatBasis(one.basis, sources, language)),
    ),
  );
  return [
    element("p", { class: "label" }, say("againstLaw", language)),
    element("dl", { class: "aspects" }, ...compared),
    ...(instead.length === 0
      ? []
      : [element("p", { class: "label" }, say("alternatives", language)), element("ul", {}, ...instead)]),
  ];
}
