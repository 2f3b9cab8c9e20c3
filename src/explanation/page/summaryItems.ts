import type { Evaluation } from "../../evaluation.ts";
import { afterWindowText, windowText } from "../describe/consequence.ts";
import { statusText } from "../conformityText.ts";
import { formatDay, textIn } from "../format.ts";
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
function clause(recommendation: Recommended, teller: Teller): string {
  const { of, language } = teller;
  const title = textIn(recommendation.title, language);
  switch (recommendation.kind) {
    case "await-facts": {
      const [first, ...others] = recommendation.missing;
      if (first === undefined) return phrase("await-facts", language, { title });
      const values = { what: title, fact: missingText(first, of, language), more: String(others.length) };
      return phrase(others.length === 0 ? "short-await" : "short-await-more", language, values);
    }
    case "requires-legal-review":
      return phrase("short-review", language, { what: title });
    case "step": {
      const what = textIn(recommendation.stepTitle, language);
      // A reward punishes nobody, so that nothing is held against the law.
      if (recommendation.conformity === undefined) return phrase("short-proposed-plain", language, { what });
      return stateText(what, recommendation, teller);
    }
    case "open-remediation": {
      const window = windowText(recommendation.window, language);
      const what = phrase("grant-window", language, { title, window, year: String(recommendation.year) });
      return stateText(what, recommendation, teller);
    }
    case "punishment": {
      const what = phrase("punishment", language, { title, kinds: kindsText(recommendation, language) });
      const stands = phrase(`short-${recommendation.standsOn}`, language);
      return phrase("short-punishment", language, { what, stands });
    }
    case "re-test":
    case "placement":
    case "honourable-dismissal": {
      const values = { title, what: afterWindowText(recommendation, language), year: String(recommendation.year) };
      return stateText(phrase("after-window", language, values), recommendation, teller);
    }
    case "statutory-dismissal": {
      const what = textIn(recommendation.stepTitle, language);
      const force = recommendation.force === "may" ? phrase("can-be", language, { what }) : what;
      return phrase("short-statutory", language, { what: force, title });
    }
  }
}

/** What is to be said where nothing is recommended. */
function quiet({ of, language }: Teller): string {
  const { kind, because } = of.remediation;
  return kind === "running" || kind === "paused" || kind === "not-final"
    ? phrase("short-running", language, { state: sentence(because, language, of) })
    : phrase("short-nothing", language, { day: formatDay(of.asOf, language) });
}

/**
 * What is recommended or awaited, with its state in law, in one or two sentences: what is recommended comes before what waits for facts.
 *
 * @internal
 */
export function summaryItems(teller: Teller): readonly ExplanationItem[] {
  const { of, language } = teller;
  const waits = ({ kind }: Recommended): boolean => kind === "await-facts";
  const ordered = [...of.recommendations.filter((one) => !waits(one)), ...of.recommendations.filter(waits)];
  const [first, ...others] = ordered.map((one) => clause(one, teller));
  if (first === undefined) return [item(0, quiet(teller))];
  return [
    item(0, phrase("short-first", language, { what: first })),
    ...(others.length === 0 ? [] : [item(0, phrase("short-others", language, { what: others.join("; ") }))]),
  ];
}
