import {
  formatBasis,
  formatDay,
  formatDuration,
  type JudgedRecommendation,
  type Language,
  missingText,
  modeText,
  textIn,
} from "perjanjian-kinerja";
import type { Evaluated } from "../answer.ts";
import { badge, type Child, element } from "../element.ts";
import { say } from "../words.ts";
import { conformityBadge, conformityParts } from "./conformity.ts";
import { reasons } from "./reasons.ts";
import { section } from "./section.ts";
import type { View } from "./view.ts";

function lasting(
  window: Extract<JudgedRecommendation, { kind: "open-remediation" }>["window"],
  language: Language,
): string {
  return "until" in window ? formatDay(window.until, language) : formatDuration(window, language);
}

function headline(recommendation: JudgedRecommendation, language: Language): string {
  const title = textIn(recommendation.title, language);
  switch (recommendation.kind) {
    case "step":
      return textIn(recommendation.stepTitle, language);
    case "punishment": {
      const kinds = recommendation.kinds.map((kind) => textIn(kind.title, language));
      return `${title}: ${kinds.join(` ${say("or", language)} `)} (${recommendation.level})`;
    }
    case "statutory-dismissal": {
      const can = recommendation.force === "may" ? `${say("can", language)}: ` : "";
      return `${can}${textIn(recommendation.stepTitle, language)}`;
    }
    case "open-remediation":
      return `${say("open-remediation", language)}: ${lasting(recommendation.window, language)}, ${say("forYear", language)} ${String(recommendation.year)}`;
    case "placement":
      return `${say(recommendation.where, language)} ${say("forYear", language)} ${String(recommendation.year)}`;
    case "re-test":
    case "honourable-dismissal":
      return `${say(recommendation.kind, language)} ${say("forYear", language)} ${String(recommendation.year)}`;
    case "await-facts":
    case "requires-legal-review":
      return `${title}: ${say(recommendation.kind, language)}`;
  }
}

function badges(recommendation: JudgedRecommendation, language: Language): readonly HTMLElement[] {
  const { track, standsAs, conformity, kind } = recommendation;
  return [
    badge(`${say("track", language)}: ${say(track, language)}`, "plain"),
    ...(standsAs === undefined ? [] : [badge(say(standsAs, language), standsAs === "proposed" ? "good" : "doubt")]),
    ...(conformity === undefined ? [] : [conformityBadge(conformity, language)]),
    ...(conformity?.requiresLegalReview === true || kind === "requires-legal-review"
      ? [badge(say("legalReview", language), "doubt")]
      : []),
  ];
}

function missingList(
  recommendation: JudgedRecommendation,
  { evaluation }: Evaluated,
  language: Language,
): readonly Child[] {
  if (recommendation.kind !== "await-facts") return [];
  const items = new Set(recommendation.missing.map((missing) => missingText(missing, evaluation, language)));
  return [
    element("p", { class: "label" }, say("needed", language)),
    element("ul", {}, ...[...items].map((item) => element("li", {}, item))),
  ];
}

function card(recommendation: JudgedRecommendation, evaluated: Evaluated, language: Language): HTMLElement {
  const { evaluation } = evaluated;
  const { because, conformity, title, from, track, kind } = recommendation;
  const by = kind === "step" ? [`${modeText(recommendation.mode, recommendation.by, language)} · `] : [];
  const basis = formatBasis(because.basis ?? [], evaluation.sources, language);
  return element(
    "li",
    { class: "card" },
    element("h4", {}, headline(recommendation, language)),
    element("p", { class: "badges" }, ...badges(recommendation, language)),
    element(
      "p",
      { class: "origin" },
      ...by,
      textIn(title, language),
      ...(basis === "" ? [] : [" ", element("small", { class: "basis" }, basis)]),
    ),
    ...missingList(recommendation, evaluated, language),
    ...(conformity === undefined ? [] : conformityParts(conformity, evaluation.sources, language)),
    reasons(`${track}/${from}/${kind}`, because, evaluation, language),
  );
}

/** What the rules recommend, on which track, how it stands against national law, and why. */
export const recommendations: View = (evaluated, language) => {
  const { recommendations: all } = evaluated.evaluation;
  return section(
    "recommendation",
    language,
    all.length === 0
      ? element("p", {}, say("nothing", language))
      : element("ol", { class: "cards" }, ...all.map((one) => card(one, evaluated, language))),
  );
};
