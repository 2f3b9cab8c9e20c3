import { formatDay, formatPeriod, textIn } from "../explanation/format.ts";
import { missingText } from "../explanation/trace.ts";
import type { Language } from "../result.ts";
import { type Counted, grouped, type Tally } from "./counted.ts";
import { statesOf, tracks } from "./states.ts";
import type { PeriodOutcomes, Summary } from "./summary.ts";
import {
  ABSENCES,
  INDICATORS,
  RECOMMENDATIONS,
  REPORTS,
  SIGNATURES,
  TRACKS,
  WINDOWS,
  type Words,
} from "./summaryWords.ts";

/** Text that came from outside stands in Markdown as it was written. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#]/gu, (sign) => `\\${sign}`).replaceAll(/\s+/gu, " ");
}

function lateness(days: number, language: Language): string {
  if (language === "id") return `terlambat ${String(days)} hari`;
  return days === 1 ? "1 day late" : `${String(days)} days late`;
}

function behind(counted: Counted, language: Language): string {
  const { official, post, agreement, title, period, daysLate, reason } = counted;
  const more = [
    ...(title === undefined ? [] : [plain(textIn(title, language))]),
    ...(period === undefined ? [] : [formatPeriod(period, language)]),
    ...(daysLate === undefined ? [] : [lateness(daysLate, language)]),
    ...(reason === undefined ? [] : [plain(reason)]),
  ];
  return `${plain(official)}, ${plain(post)} (${plain(agreement)})${more.length === 0 ? "" : `: ${more.join("; ")}`}`;
}

/** One line per state that has something in it, and below it what was counted. */
function tallyLines<State extends string>(
  tally: Tally<State>,
  words: Words<State>,
  language: Language,
): readonly string[] {
  return statesOf(words).flatMap((state) => {
    const counted = tally[state];
    if (counted.length === 0) return [];
    return [
      `- ${textIn(words[state], language)}: ${String(counted.length)}`,
      ...counted.map((one) => `  - ${behind(one, language)}`),
    ];
  });
}

function outcomeLines({ period, outcomes }: PeriodOutcomes, language: Language): readonly string[] {
  const states = statesOf(INDICATORS);
  const total = states.reduce((sum, state) => sum + outcomes[state].length, 0);
  const parts = states.map((state) => `${String(outcomes[state].length)} ${textIn(INDICATORS[state], language)}`);
  const noun = language === "id" ? "indikator" : total === 1 ? "indicator" : "indicators";
  return [
    `- ${formatPeriod(period, language)}: ${String(total)} ${noun}: ${parts.join(", ")}`,
    ...outcomes.missed.map((one) => `  - ${textIn(INDICATORS.missed, language)}: ${behind(one, language)}`),
    ...outcomes.unmeasured.map(
      ({ reason: _code, ...one }) => `  - ${textIn(INDICATORS.unmeasured, language)}: ${behind(one, language)}`,
    ),
  ];
}

function neededLines(needed: readonly Counted[], language: Language): readonly string[] {
  const asked = grouped(needed, ({ missing }) => (missing === undefined ? "" : missingText(missing, {}, language)));
  return [...asked]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, by]) => `- ${plain(text)}: ${by.map(({ agreement }) => plain(agreement)).join(", ")}`);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];
}

/**
 * A summary in words, as Markdown: every count with what is behind it; what is empty is left out.
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
 * const summary = summarize([{ agreement: contohAgreement, facts: contohFacts, evaluation }]);
 * summaryText(summary, "id").includes("2 indikator: 1 tidak tercapai, 1 tercapai, 0 melampaui target") // => true
 */
export function summaryText(summary: Summary, language: Language): string {
  const id = language === "id";
  const { agreements, repeated, asOf, windows, reports } = summary;
  const count = agreements.length;
  const noun = id ? "perjanjian kinerja" : count === 1 ? "performance agreement" : "performance agreements";
  const days = asOf.map((day) => formatDay(day, language)).join(", ");
  return [
    `# ${id ? "Rekapitulasi perjanjian kinerja" : "Performance agreements, summarised"}`,
    "",
    `${String(count)} ${noun}${days === "" ? "" : `; ${id ? "per" : "as of"} ${days}`}.`,
    ...section(
      id ? "Tercatat lebih dari sekali" : "Given more than once",
      repeated.map((one) => `- ${behind(one, language)}`),
    ),
    ...section(id ? "Penandatanganan" : "Signatures", [
      ...tallyLines(summary.signatures, SIGNATURES, language),
      ...tallyLines(summary.absences, ABSENCES, language),
    ]),
    ...section(
      id ? "Capaian indikator" : "Indicators",
      summary.indicators.flatMap((outcomes) => outcomeLines(outcomes, language)),
    ),
    ...section(id ? "Laporan" : "Reports", tallyLines(reports, REPORTS, language)),
    ...section(
      id ? "Kesempatan memperbaiki kinerja" : "Time to improve",
      tallyLines({ ...windows, none: [] }, WINDOWS, language),
    ),
    ...section(
      id ? "Rekomendasi (pejabat yang berwenang yang memutuskan)" : "Recommendations (an authority decides)",
      tracks.flatMap((track) => {
        const lines = tallyLines(summary.recommendations[track], RECOMMENDATIONS, language);
        return lines.length === 0 ? [] : [`- ${textIn(TRACKS[track], language)}`, ...lines.map((line) => `  ${line}`)];
      }),
    ),
    ...section(
      id ? "Perlu telaah hukum" : "Needs legal review",
      summary.legalReviews.length === 0
        ? []
        : [
            `- ${id ? "jumlah" : "count"}: ${String(summary.legalReviews.length)}`,
            ...summary.legalReviews.map((one) => `  - ${behind(one, language)}`),
          ],
    ),
    ...section(id ? "Data yang masih diperlukan" : "Facts still needed", neededLines(summary.needed, language)),
    "",
  ].join("\n");
}
