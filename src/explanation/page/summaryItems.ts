import type { Evaluation } from "../../evaluation.ts";
import { afterWindowText, windowText } from "../describe/consequence.ts";
import { statusText } from "../conformityText.ts";
import { joined } from "../describe/words.ts";
import { formatDay, textIn } from "../format.ts";
import { spoken } from "../translation.ts";
import { missingText } from "../trace.ts";
import { sentence } from "../wording.ts";
import type { ExplanationItem } from "./section.ts";
import { item, type Teller } from "./item.ts";
import { phrase } from "./phrases.ts";
import { kindsText } from "./punishmentItems.ts";

/** What is recommended, with its conformity. */
type Recommended = Evaluation["recommendations"][number];

/** What the law does not carry is told as announced; what is national law itself is told as such. */
function stateText(what: string, { conformity, standsAs }: Recommended, { language }: Teller): string {
  if (conformity === undefined) return phrase("short-by-law", language, { what });
  const code = conformity.requiresLegalReview ? "short-against-law-review" : "short-against-law";
  const status = phrase(code, language, { status: statusText(conformity.status, language) });
  return phrase(standsAs === "proposed" ? "short-proposed" : "short-announced", language, { what, status });
}

/** One recommendation in one clause, with how it stands in law. */
function clause(recommendation: Exclude<Recommended, { readonly kind: "await-facts" }>, teller: Teller): string {
  const { language } = teller;
  const title = textIn(recommendation.title, language);
  switch (recommendation.kind) {
    case "requires-legal-review":
      return phrase("short-review", language, { title });
    case "step": {
      const what = phrase("short-step", language, { title: textIn(recommendation.stepTitle, language) });
      // A reward punishes nobody, so that nothing is held against the law.
      if (recommendation.conformity === undefined) return phrase("short-reward", language, { what });
      return stateText(what, recommendation, teller);
    }
    case "open-remediation": {
      const values = { window: windowText(recommendation.window, spoken(language)), year: String(recommendation.year) };
      return stateText(phrase("short-window", language, values), recommendation, teller);
    }
    case "punishment": {
      const kinds = kindsText(recommendation, language);
      return phrase(`short-${recommendation.standsOn}`, language, { title, kinds });
    }
    case "re-test":
    case "placement":
    case "honourable-dismissal": {
      const values = { what: afterWindowText(recommendation, spoken(language)), year: String(recommendation.year) };
      return stateText(phrase("short-after-window", language, values), recommendation, teller);
    }
    case "statutory-dismissal": {
      const what = textIn(recommendation.stepTitle, language);
      const force = recommendation.force === "may" ? phrase("can-be", language, { what }) : what;
      return phrase("short-statutory", language, { what: force, title });
    }
  }
}

/** Everything that waits for facts, in one clause: the first fact, and how many more. */
function waiting({ of, language }: Teller): readonly string[] {
  const waits = of.recommendations.flatMap((one) => (one.kind === "await-facts" ? [one] : []));
  const named = waits.map(({ title }) => phrase("short-step", language, { title: textIn(title, language) }));
  const facts = new Set(waits.flatMap(({ missing }) => missing.map((fact) => missingText(fact, of, language))));
  const [fact] = facts;
  if (fact === undefined) return [];
  const values = { titles: joined([...new Set(named)], "and", spoken(language)), fact, more: String(facts.size - 1) };
  return [phrase(facts.size === 1 ? "short-await" : "short-await-more", language, values)];
}

/** What is to be said where nothing is recommended. */
function quiet({ of, language }: Teller): string {
  const { kind, because } = of.remediation;
  return kind === "running" || kind === "paused" || kind === "not-final"
    ? sentence(because, language, of)
    : phrase("short-nothing", language, { day: formatDay(of.asOf, language) });
}

/** A sentence begins with a capital. */
function begun(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

/**
 * What is recommended or awaited, with its state in law, in one or two sentences: what is recommended comes before what waits for facts.
 *
 * @internal
 */
export function summaryItems(teller: Teller): readonly ExplanationItem[] {
  const { of, language } = teller;
  const told = of.recommendations.flatMap((one) => (one.kind === "await-facts" ? [] : [clause(one, teller)]));
  const [first = quiet(teller), ...others] = [...told, ...waiting(teller)];
  return [
    item(0, phrase("short-first", language, { what: begun(first) })),
    ...(others.length === 0 ? [] : [item(0, phrase("short-others", language, { what: others.join("; ") }))]),
  ];
}
