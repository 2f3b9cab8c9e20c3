import type { Mode, Reach } from "../consequence/ladder.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Language, Texts } from "../result.ts";
import type { Duration } from "../time/duration.ts";
import type { FixedEnd } from "../consequence/remediationRules.ts";
import type { Obstacle } from "../consequence/tenure.ts";
import { aspectText, statusText } from "./conformityText.ts";
import { formatBasis, formatDay, formatDuration, textIn } from "./format.ts";
import { indented } from "./lines.ts";
import { punishmentLines } from "./punishmentLines.ts";
import { routeLines } from "./routeLines.ts";
import { missingText } from "./trace.ts";
import { sentence } from "./wording.ts";

const MODE: Readonly<Record<Mode, Required<Texts>>> = {
  decided: { id: "diputuskan oleh", en: "decided by" },
  proposed: { id: "diusulkan oleh", en: "proposed by" },
  voluntary: { id: "tindakan sukarela", en: "a voluntary act of" },
  deemed: { id: "dianggap terjadi menurut", en: "deemed by" },
  discretionary: { id: "menurut pertimbangan", en: "at the discretion of" },
};

/** An office as people name it: `kepala-perangkat-daerah` is written without its hyphens. */
function office(by: string): string {
  return by.replaceAll("-", " ");
}

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

const REACH: Readonly<Record<Reach, Required<Texts>>> = {
  subordinates: { id: "juga menjangkau bawahannya", en: "reaches those below as well" },
  superior: { id: "juga menjangkau atasannya", en: "reaches the superior as well" },
};

function reachLines(reaches: readonly Reach[], language: Language): readonly string[] {
  return reaches.map((reach) => indented(1, textIn(REACH[reach], language)));
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

function lengthOf(window: Duration | FixedEnd, language: Language): string {
  if (!("until" in window)) return formatDuration(window, language);
  return `${language === "id" ? "sampai dengan" : "until"} ${formatDay(window.until, language)}`;
}

type AfterWindow = Extract<
  Evaluation["recommendations"][number],
  { readonly kind: "re-test" | "placement" | "honourable-dismissal" }
>;

function afterWindow(recommendation: AfterWindow, language: Language): string {
  const texts = (id: string, en: string): string => textIn({ id, en }, language);
  switch (recommendation.kind) {
    case "re-test":
      return texts("uji kompetensi ulang atas tahun", "re-test of competence for");
    case "placement":
      return recommendation.where === "temporary-place"
        ? texts("penempatan sementara atas tahun", "a place for the time being, for")
        : texts(
            "penempatan dalam jabatan lain atau lebih rendah atas tahun",
            "placement in another or a lower post, for",
          );
    case "honourable-dismissal":
      return texts("pemberhentian dengan hormat atas tahun", "honourable dismissal, for");
  }
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
          `**${title}: ${id ? `beri kesempatan ${lengthOf(recommendation.window, language)} atas tahun` : `grant ${lengthOf(recommendation.window, language)} for`} ${String(recommendation.year)}**`,
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
        indented(0, `**${title}: ${afterWindow(recommendation, language)} ${String(recommendation.year)}**`),
        indented(1, sentence(recommendation.because, language, of)),
        indented(
          1,
          `${id ? "dasar" : "basis"}: ${formatBasis(recommendation.because.basis ?? [], of.sources, language)}`,
        ),
        ...obstacleLines(recommendation, of, language),
        ...routeLines(recommendation.routes ?? [], of, language),
      ];
    case "step": {
      const stands =
        recommendation.standsAs === "proposed"
          ? { id: "diusulkan", en: "proposed" }
          : { id: "diumumkan, bukan usulan aplikasi ini", en: "announced, not proposed here" };
      const by = `${textIn(MODE[recommendation.mode], language)} ${office(recommendation.by)}`;
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
