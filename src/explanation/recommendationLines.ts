import type { Evaluation } from "../evaluation.ts";
import type { Language } from "../result.ts";
import { aspectText, statusText } from "./conformityText.ts";
import { modeText } from "./describe/consequence.ts";
import { formatBasis, formatDuration, textIn } from "./format.ts";
import { indented } from "./lines.ts";
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
        indented(1, sentence(recommendation.because, language, of)),
      ];
    case "open-remediation":
      return [
        indented(
          0,
          `**${title}: ${id ? `beri kesempatan ${formatDuration(recommendation.window, language)} atas tahun` : `grant ${formatDuration(recommendation.window, language)} for`} ${String(recommendation.year)}**`,
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
      ];
    case "re-test":
      return [
        indented(
          0,
          `**${title}: ${id ? "uji kompetensi ulang atas tahun" : "re-test of competence for"} ${String(recommendation.year)}**`,
        ),
        indented(1, sentence(recommendation.because, language, of)),
        indented(
          1,
          `${id ? "dasar" : "basis"}: ${formatBasis(recommendation.because.basis ?? [], of.sources, language)}`,
        ),
      ];
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
        ...(recommendation.conformity === undefined ? [] : conformityLines(recommendation.conformity, of, language)),
      ];
    }
  }
}
