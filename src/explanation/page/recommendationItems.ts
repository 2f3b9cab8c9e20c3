import type { Evaluation } from "../../evaluation.ts";
import { afterWindowText, modeText, reachText, windowText } from "../describe/consequence.ts";
import { textIn } from "../format.ts";
import { spoken } from "../translation.ts";
import { missingText } from "../trace.ts";
import { sentence } from "../wording.ts";
import { conformityItems } from "./conformityItems.ts";
import type { ExplanationItem } from "./section.ts";
import { cited, item, leading, type Teller } from "./item.ts";
import { phrase } from "./phrases.ts";
import { punishmentItems } from "./punishmentItems.ts";
import { reasonItem } from "./reasonItems.ts";
import { routeItems } from "./routeItems.ts";

/** What is recommended, with its conformity. */
type Recommended = Evaluation["recommendations"][number];

/** What stands in the way, with its article. */
function obstacleItems({ obstacles = [] }: Recommended, teller: Teller): readonly ExplanationItem[] {
  const { of, language } = teller;
  return obstacles.map(({ state, because }) => {
    const what = sentence(because, language, of);
    return item(1, phrase(`obstacle-${state}`, language, { what }), cited(because.basis ?? [], teller));
  });
}

/** What a recommendation says of itself, before how it stands and by whom it can be decided. */
function ownItems(recommendation: Recommended, teller: Teller): readonly ExplanationItem[] {
  const { of, language } = teller;
  const { because } = recommendation;
  const title = textIn(recommendation.title, language);
  const basis = cited(because.basis ?? [], teller);
  switch (recommendation.kind) {
    case "await-facts":
      return [
        leading(0, phrase("await-facts", language, { title })),
        ...recommendation.missing.map((missing) => item(1, missingText(missing, of, language))),
      ];
    case "requires-legal-review":
      return [leading(0, phrase("legal-review", language, { title })), reasonItem(because, 1, teller)];
    case "open-remediation": {
      const values = {
        title,
        window: windowText(recommendation.window, spoken(language)),
        year: String(recommendation.year),
      };
      return [
        leading(0, phrase("grant-window", language, values), "", basis),
        item(1, phrase("runs-from-grant", language)),
      ];
    }
    case "punishment":
      return punishmentItems(recommendation, teller);
    case "re-test":
    case "placement":
    case "honourable-dismissal": {
      const what = afterWindowText(recommendation, spoken(language));
      return [
        leading(0, phrase("after-window", language, { title, what, year: String(recommendation.year) })),
        reasonItem(because, 1, teller),
      ];
    }
    case "statutory-dismissal": {
      const what = textIn(recommendation.stepTitle, language);
      const lead = recommendation.force === "may" ? phrase("can-be", language, { what }) : what;
      return [leading(0, lead, title), reasonItem(because, 1, teller)];
    }
    case "step": {
      const { mode, by, stepTitle, standsAs, reaches } = recommendation;
      const code = standsAs === "proposed" ? "stands-proposed" : "stands-announced";
      const text = phrase(code, language, { by: modeText(mode, by, spoken(language)), title });
      return [
        leading(0, textIn(stepTitle, language), text, basis),
        ...reaches.map((reach) => item(1, reachText(reach, spoken(language)))),
      ];
    }
  }
}

/**
 * What one recommendation says, how it stands against national law, what is in its way, and who may decide it.
 *
 * @internal
 */
export function recommendationItems(recommendation: Recommended, teller: Teller): readonly ExplanationItem[] {
  return [
    ...ownItems(recommendation, teller),
    ...conformityItems(recommendation.conformity, teller),
    ...obstacleItems(recommendation, teller),
    ...routeItems(recommendation.routes ?? [], teller),
  ];
}
