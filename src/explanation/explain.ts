import type { Measurement } from "../assessment/measure.ts";
import type { Obligation } from "../assessment/obligation.ts";
import type { Evaluation } from "../evaluation.ts";
import { missingFacts } from "../law/because.ts";
import type { Language, Texts } from "../result.ts";
import { formatBasis, formatDay, formatPercent, formatPeriod, formatSource, textIn } from "./format.ts";
import { disciplineLines } from "./disciplineLines.ts";
import { derivation, indented, reasonLines } from "./lines.ts";
import { missingText } from "./trace.ts";
import { procedureLines } from "./procedureLines.ts";
import { recommendationLines } from "./recommendationLines.ts";
import { standingLines } from "./standingLines.ts";
import { sentence } from "./wording.ts";

const NEXT: Readonly<Record<Evaluation["nextDates"][number]["what"], Required<Texts>>> = {
  review: { id: "evaluasi", en: "review" },
  due: { id: "jatuh tempo", en: "due" },
  "remediation-ends": { id: "akhir kesempatan memperbaiki kinerja", en: "the time to improve ends" },
  "objection-ends": { id: "akhir waktu mengajukan keberatan", en: "the time to object ends" },
  "placement-ends": { id: "akhir penempatan sementara", en: "the place for the time being ends" },
  "consequence-ends": { id: "akhir masa konsekuensi", en: "a consequence ends" },
  "step-due": { id: "batas tahap tata cara", en: "a step of procedure is due" },
  "takes-effect": { id: "hukuman mulai berlaku", en: "a punishment takes effect" },
  "remedy-ends": { id: "akhir waktu upaya administratif", en: "the time to contest ends" },
  "remedy-due": {
    id: "batas jawaban atau putusan upaya administratif",
    en: "an answer or decision on a remedy is due",
  },
};

function tableRow(measurement: Measurement, of: Evaluation, language: Language): string {
  const percent =
    measurement.kind === "measured" && measurement.attainment.kind === "percent"
      ? formatPercent(measurement.attainment.raw, of.rounding, language)
      : "–";
  return `| ${formatPeriod(measurement.period, language)} | ${percent} | ${sentence(measurement.because, language, of).replaceAll("|", "\\|")} |`;
}

function obligationLine({ because }: Obligation, of: Evaluation, language: Language): string {
  const basis = formatBasis(because.basis ?? [], of.sources, language);
  return indented(0, `${sentence(because, language, of)} (${basis})`);
}

function citedSources(of: Evaluation, text: string, language: Language): readonly string[] {
  return Object.values(of.sources)
    .filter(({ shortTitle, title }) => text.includes(shortTitle ?? title))
    .map((source) => indented(0, `${source.shortTitle ?? source.title}: ${formatSource(source, language)}`));
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];
}

/**
 * Puts an evaluation into words: what the rules recommend and how that stands against national law, why, what was attained, which
 * duties are kept, what is next, and on which sources it rests. Markdown, Indonesian or English.
 *
 * @term Penjelasan hasil evaluasi
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2026-01-31"));
 * explain(evaluation, "id").startsWith("# Perjanjian kinerja 2025: Siti Contoh, Kepala Dinas Kesehatan") // => true
 */
export function explain(evaluation: Evaluation, language: Language): string {
  const id = language === "id";
  const of = evaluation;
  const recommended = of.recommendations.flatMap((recommendation) => recommendationLines(recommendation, of, language));
  const nothing = indented(0, id ? "tidak ada yang direkomendasikan" : "nothing is recommended");
  const why = of.unrecommended.flatMap(({ because }) => reasonLines(because, 0, of, language));
  const reasons = [...of.findings, ...of.cleared].flatMap(({ because }) => derivation(because, of, language, 0));
  const steps = of.recommendations
    .filter(({ track }) => track === "local")
    .flatMap(({ because }) =>
      derivation(
        {
          ...because,
          parts: (because.parts ?? []).filter(({ code }) => ["step", "reading", "answered-by"].includes(code)),
        },
        of,
        language,
        0,
      ),
    );
  const declared = of.findings.flatMap(({ declares, kind }) =>
    declares === undefined || kind !== "breach"
      ? []
      : [
          indented(
            0,
            `${textIn(declares, language)} — ${id ? "pernyataan sumber; perjanjian tetap dapat dihitung" : "declared by the source; the agreement stays computable"}`,
          ),
        ],
  );
  const measured = of.measurements.filter(({ kind }) => kind !== "not-due");
  const table =
    measured.length === 0
      ? []
      : [
          id ? "| Periode | Capaian | Uraian |" : "| Period | Attainment | In words |",
          "| --- | ---: | --- |",
          ...measured.map((m) => tableRow(m, of, language)),
        ];
  const open = [
    ...of.findings.filter(({ kind }) => kind === "unknown").flatMap(({ because }) => missingFacts(because)),
    ...missingFacts(of.remediation.because),
    ...of.obligations.filter(({ force }) => force === "must").flatMap(({ because }) => missingFacts(because)),
    ...of.discipline.cases.flatMap(({ because }) => missingFacts(because)),
  ];
  const needed = [...new Set(open.map((missing) => missingText(missing, of, language)))].map((text) =>
    indented(0, text),
  );
  const next = of.nextDates.map(({ on, what, title, force }) => {
    const can = force === "may" ? (id ? " (dapat)" : " (can)") : "";
    return indented(
      0,
      `${formatDay(on, language)}: ${textIn(NEXT[what], language)} — ${textIn(title, language)}${can}`,
    );
  });
  const body = [
    `# ${id ? "Perjanjian kinerja" : "Performance agreement"} ${String(of.year)}: ${of.official}, ${of.post}`,
    "",
    id
      ? `${of.rules.name}. Keadaan per ${formatDay(of.asOf, language)}. Rekomendasi, bukan keputusan: pejabat yang berwenang memutuskan.`
      : `${of.rules.name}. As of ${formatDay(of.asOf, language)}. A recommendation, not a decision: an authority decides.`,
    ...section(id ? "Rekomendasi" : "Recommendation", [
      ...(recommended.length === 0 ? [nothing] : recommended),
      ...why,
    ]),
    ...section(
      id ? "Tata cara hukuman disiplin" : "Procedure of discipline",
      of.procedures.flatMap((procedure) => procedureLines(procedure, of, language)),
    ),
    ...section(id ? "Data yang masih diperlukan" : "Facts still needed", needed),
    ...section(id ? "Mengapa" : "Why", [...reasons, ...steps, ...declared]),
    ...section(
      id ? "Kesempatan memperbaiki kinerja" : "Time to improve",
      derivation(of.remediation.because, of, language, 0),
    ),
    ...section(id ? "Disiplin" : "Discipline", disciplineLines(of, language)),
    ...section(id ? "Capaian" : "Attainment", table),
    ...section(
      id ? "Kewajiban" : "Duties",
      of.obligations.map((obligation) => obligationLine(obligation, of, language)),
    ),
    ...section(id ? "Kedudukan" : "Standing", standingLines(of.standing, of, language)),
    ...section(id ? "Berikutnya" : "Next", next),
  ].join("\n");
  const sources = section(id ? "Sumber" : "Sources", citedSources(of, body, language));
  return [body, ...sources].join("\n");
}
