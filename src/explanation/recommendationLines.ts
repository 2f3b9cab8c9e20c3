import type { Reach } from "../consequence/ladder/ladder.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Language, Texts } from "../result.ts";
import type { Obstacle } from "../consequence/standing/tenure.ts";
import { aspectText, statusText } from "./conformityText.ts";
import { formatBasis, textIn } from "./format.ts";
import { afterWindowText, modeText, reachText, windowText } from "./describe/consequence.ts";
import { indented, reasonLines } from "./lines.ts";
import { punishmentLines } from "./punishmentLines.ts";
import { routeLines } from "./routeLines.ts";
import { missingText } from "./trace.ts";
import { sentence } from "./wording.ts";

function conformityLines(
  conformity: NonNullable<Evaluation["recommendations"][number]["conformity"]>,
  of: Evaluation,
  language: Language,
): readonly string[] {
  const id = language === "id";
  const aspects = conformity.aspects.map(({ aspect, status, why, national }) => {
    const basis = formatBasis(national, of.sources, language);
    return indented(
      2,
      `${aspectText(aspect, language)}: ${statusText(status, language)} — ${textIn(why, language)}${basis === "" ? "" : ` (${basis})`}`,
    );
  });
  const alternatives = conformity.alternatives.map(
    ({ title, basis }) => `${textIn(title, language)} (${formatBasis(basis, of.sources, language)})`,
  );
  return [
    indented(
      1,
      `${id ? "Terhadap hukum nasional" : "Against national law"}: **${statusText(conformity.status, language)}**${conformity.requiresLegalReview ? (id ? "; perlu telaah hukum" : "; needs legal review") : ""}`,
    ),
    ...aspects,
    ...(alternatives.length === 0
      ? []
      : [
          indented(1, `${id ? "Yang diperbolehkan hukum" : "What the law allows instead"}: ${alternatives.join("; ")}`),
        ]),
  ];
}

function reachLines(reaches: readonly Reach[], language: Language): readonly string[] {
  return reaches.map((reach) => indented(1, reachText(reach, language)));
}

const STANDS: Readonly<Record<Obstacle["state"], Required<Texts>>> = {
  stands: { id: "Batasan", en: "In the way" },
  unknown: { id: "Batasan yang belum dapat dipastikan", en: "In the way, or perhaps no longer" },
  unclear: { id: "Batasan yang belum jelas, perlu telaah hukum", en: "Perhaps in the way, needs legal review" },
};

/** What stands in the way, with its article. */
function obstacleLines(
  { obstacles = [] }: Evaluation["recommendations"][number],
  of: Evaluation,
  language: Language,
): readonly string[] {
  return obstacles.map(({ state, because }) =>
    indented(
      1,
      `${textIn(STANDS[state], language)}: ${sentence(because, language, of)} (${formatBasis(because.basis ?? [], of.sources, language)})`,
    ),
  );
}

/**
 * What one recommendation says, and how it stands against national law.
 *
 * @internal
 */
export function recommendationLines(
  recommendation: Evaluation["recommendations"][number],
  of: Evaluation,
  language: Language,
): readonly string[] {
  const id = language === "id";
  const title = textIn(recommendation.title, language);
  switch (recommendation.kind) {
    case "await-facts":
      return [
        indented(0, `**${title}: ${id ? "menunggu data" : "waiting for facts"}**`),
        ...recommendation.missing.map((missing) => indented(1, missingText(missing, of, language))),
      ];
    case "requires-legal-review":
      return [
        indented(0, `**${title}: ${id ? "perlu telaah hukum" : "needs legal review"}**`),
        ...reasonLines({ ...recommendation.because, parts: [] }, 1, of, language),
      ];
    case "open-remediation":
      return [
        indented(
          0,
          `**${title}: ${id ? `beri kesempatan ${windowText(recommendation.window, language)} atas tahun` : `grant ${windowText(recommendation.window, language)} for`} ${String(recommendation.year)}**`,
        ),
        indented(
          1,
          id
            ? "berjalan hanya sejak keputusan pemberiannya dicatat"
            : "it runs only from the recorded day of the grant",
        ),
        indented(
          1,
          `${id ? "dasar" : "basis"}: ${formatBasis(recommendation.because.basis ?? [], of.sources, language)}`,
        ),
        ...(recommendation.conformity === undefined ? [] : conformityLines(recommendation.conformity, of, language)),
        ...routeLines(recommendation.routes ?? [], of, language),
      ];
    case "punishment":
      return [
        ...punishmentLines(recommendation, of, language),
        ...obstacleLines(recommendation, of, language),
        ...routeLines(recommendation.routes ?? [], of, language),
      ];
    case "re-test":
    case "placement":
    case "honourable-dismissal":
      return [
        indented(
          0,
          `**${title}: ${afterWindowText(recommendation, language)} ${id ? "atas tahun" : "for"} ${String(recommendation.year)}**`,
        ),
        indented(1, sentence(recommendation.because, language, of)),
        indented(
          1,
          `${id ? "dasar" : "basis"}: ${formatBasis(recommendation.because.basis ?? [], of.sources, language)}`,
        ),
        ...obstacleLines(recommendation, of, language),
        ...routeLines(recommendation.routes ?? [], of, language),
      ];
    case "statutory-dismissal": {
      const force = recommendation.force === "may" ? (id ? "dapat: " : "can be: ") : "";
      return [
        indented(0, `**${force}${textIn(recommendation.stepTitle, language)}** — ${title}`),
        indented(1, sentence(recommendation.because, language, of)),
        indented(
          1,
          `${id ? "dasar" : "basis"}: ${formatBasis(recommendation.because.basis ?? [], of.sources, language)}`,
        ),
        ...routeLines(recommendation.routes ?? [], of, language),
      ];
    }
    case "step": {
      const stands =
        recommendation.standsAs === "proposed"
          ? { id: "diusulkan", en: "proposed" }
          : { id: "diumumkan, bukan usulan aplikasi ini", en: "announced, not proposed here" };
      const by = modeText(recommendation.mode, recommendation.by, language);
      return [
        indented(
          0,
          `**${textIn(recommendation.stepTitle, language)}** — ${textIn(stands, language)}; ${by} (${title}; ${formatBasis(recommendation.because.basis ?? [], of.sources, language)})`,
        ),
        ...reachLines(recommendation.reaches, language),
        ...(recommendation.conformity === undefined ? [] : conformityLines(recommendation.conformity, of, language)),
        ...obstacleLines(recommendation, of, language),
        ...routeLines(recommendation.routes ?? [], of, language),
      ];
    }
  }
}
