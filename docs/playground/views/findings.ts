import { type Finding, formatDay, formatPeriod, type Language, textIn } from "perjanjian-kinerja";
import type { Evaluated } from "../answer.ts";
import { badge, element } from "../element.ts";
import { say } from "../words.ts";
import { reasons } from "./reasons.ts";
import { section } from "./section.ts";
import type { View } from "./view.ts";

function kindBadge({ kind }: Finding, language: Language): HTMLElement {
  switch (kind) {
    case "breach":
      return badge(say("breach", language), "bad");
    case "merit":
      return badge(say("merit", language), "good");
    case "unknown":
      return badge(say("open", language), "doubt");
  }
}

function found(finding: Finding, { evaluation }: Evaluated, language: Language): HTMLElement {
  const { title, period, reviewedOn, recovered, because, id } = finding;
  const when = period === undefined ? formatDay(reviewedOn, language) : formatPeriod(period, language);
  return element(
    "li",
    { class: "card" },
    element("h4", {}, `${textIn(title, language)}, ${when}`),
    element(
      "p",
      { class: "badges" },
      kindBadge(finding, language),
      ...(recovered ? [badge(say("recovered", language), "good")] : []),
    ),
    reasons(id, because, evaluation, language),
  );
}

/** Breaches, merits and open questions, and what was looked at without finding anything. */
export const findings: View = (evaluated, language) => {
  const { findings: breaches, merits, cleared } = evaluated.evaluation;
  const all = [...breaches, ...merits].map((finding) => found(finding, evaluated, language));
  const rest = cleared.map(({ id, title, reviewedOn, because }) =>
    element(
      "li",
      { class: "card" },
      element("h4", {}, `${textIn(title, language)}, ${formatDay(reviewedOn, language)}`),
      element("p", { class: "badges" }, badge(say("cleared", language), "plain")),
      reasons(id, because, evaluated.evaluation, language),
    ),
  );
  const shown = [...all, ...rest];
  return section(
    "findings",
    language,
    shown.length === 0 ? element("p", {}, say("noFindings", language)) : element("ol", { class: "cards" }, ...shown),
  );
};
