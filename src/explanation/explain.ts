import type { AttainmentRules, Measurement } from "../assessment/measure.ts";
import type { Cleared, Finding } from "../assessment/finding.ts";
import type { Obligation } from "../assessment/obligation.ts";
import type { ConformityStatus } from "../consequence/punishment.ts";
import type { Mode } from "../consequence/ladder.ts";
import type { Recommendation } from "../consequence/recommendation.ts";
import type { Remediation } from "../consequence/remediation.ts";
import type { Standing } from "../consequence/standing.ts";
import type { Because } from "../law/because.ts";
import type { Citation } from "../law/citation.ts";
import type { Source } from "../law/source.ts";
import type { Language, Texts } from "../result.ts";
import type { PlainDate } from "../time/plainDate.ts";
import { formatBasis, formatDay, formatDuration, formatPercent, formatPeriod, formatSource, textIn } from "./format.ts";
import { missingText, trace } from "./trace.ts";
import { sentence } from "./wording.ts";

/** How a step stands against national law, as far as it is put into words here. */
interface JudgedConformity {
  readonly status: ConformityStatus;
  readonly requiresLegalReview: boolean;
  readonly aspects: readonly {
    readonly aspect: string;
    readonly status: ConformityStatus;
    readonly why: Texts;
    readonly national: readonly Citation[];
  }[];
  readonly alternatives: readonly { readonly title: Texts; readonly basis: readonly Citation[] }[];
}

/** What is put into words: an `Evaluation`, as far as this stage knows it. */
export interface Explainable {
  /** The official's name. */
  readonly official: string;
  /** The official's post. */
  readonly post: string;
  /** The budget year. */
  readonly year: number;
  /** The day asked for. */
  readonly asOf: PlainDate;
  /** The rule set. */
  readonly rules: { readonly name: string };
  /** The sources that reasons may cite. */
  readonly sources: Readonly<Record<string, Source>>;
  /** What the codes of the rule set are called. */
  readonly titles: Readonly<Record<string, Texts>>;
  /** How percentages are written. */
  readonly rounding?: AttainmentRules["rounding"];
  /** How far each indicator was attained. */
  readonly measurements: readonly Measurement[];
  /** How the duties stand. */
  readonly obligations: readonly Obligation[];
  /** Breaches and open questions. */
  readonly findings: readonly Finding[];
  /** What was looked at without finding anything. */
  readonly cleared: readonly Cleared[];
  /** The time to improve. */
  readonly remediation: Remediation;
  /** How the official stands. */
  readonly standing: Standing;
  /** What the rules recommend. */
  readonly recommendations: readonly (Recommendation & {
    readonly conformity?: JudgedConformity;
    readonly standsAs?: "proposed" | "announced";
  })[];
  /** What is next. */
  readonly nextDates: readonly {
    readonly on: PlainDate;
    readonly what: string;
    readonly about: string;
    readonly weight: string;
  }[];
}

const STATUS: Readonly<Record<ConformityStatus, Required<Texts>>> = {
  conforms: { id: "sesuai", en: "conforms" },
  unclear: { id: "belum jelas", en: "unclear" },
  "not-self-executing": { id: "tidak berlaku dengan sendirinya", en: "not self-executing" },
  "not-empowered": { id: "tidak ada kewenangan untuk itu", en: "not empowered" },
  obsolete: { id: "jenisnya sudah tidak ada", en: "obsolete" },
  harsher: { id: "lebih keras daripada hukum nasional", en: "harsher than national law" },
};

const ASPECT: Readonly<Record<string, Required<Texts>>> = {
  kind: { id: "jenis", en: "kind" },
  trigger: { id: "pemicu", en: "trigger" },
  authority: { id: "kewenangan", en: "authority" },
  procedure: { id: "tata cara", en: "procedure" },
};

const MODE: Readonly<Record<Mode, Required<Texts>>> = {
  decided: { id: "diputuskan oleh", en: "decided by" },
  proposed: { id: "diusulkan oleh", en: "proposed by" },
  voluntary: { id: "tindakan sukarela", en: "a voluntary act of" },
  deemed: { id: "dianggap terjadi menurut", en: "deemed by" },
  discretionary: { id: "menurut pertimbangan", en: "at the discretion of" },
};

const OUTCOME: Readonly<Record<Because["outcome"], Required<Texts>>> = {
  holds: { id: "terpenuhi", en: "holds" },
  fails: { id: "tidak terpenuhi", en: "fails" },
  unknown: { id: "belum diketahui", en: "unknown" },
  noted: { id: "", en: "" },
};

const NEXT: Readonly<Record<string, Required<Texts>>> = {
  review: { id: "evaluasi", en: "review" },
  due: { id: "jatuh tempo", en: "due" },
  "remediation-ends": { id: "akhir kesempatan memperbaiki kinerja", en: "the time to improve ends" },
  "consequence-ends": { id: "akhir masa konsekuensi", en: "a consequence ends" },
};

/** An office as people name it: `kepala-perangkat-daerah` is written without its hyphens. */
function office(by: string): string {
  return by.replaceAll("-", " ");
}

function indented(depth: number, text: string): string {
  return `${"  ".repeat(depth)}- ${text}`;
}

function derivation(because: Because, of: Explainable, language: Language, depth: number): readonly string[] {
  return trace(because, of, language, depth).map((line) => {
    const outcome = textIn(OUTCOME[line.outcome], language);
    return indented(
      line.depth,
      `${line.text}${outcome === "" ? "" : ` — ${outcome}`}${line.basis === "" ? "" : ` (${line.basis})`}`,
    );
  });
}

function conformityLines(conformity: JudgedConformity, of: Explainable, language: Language): readonly string[] {
  const id = language === "id";
  const aspects = conformity.aspects.map(({ aspect, status, why, national }) => {
    const basis = formatBasis(national, of.sources, language);
    return indented(
      2,
      `${textIn(ASPECT[aspect] ?? { id: aspect }, language)}: ${textIn(STATUS[status], language)} — ${textIn(why, language)}${basis === "" ? "" : ` (${basis})`}`,
    );
  });
  const alternatives = conformity.alternatives.map(
    ({ title, basis }) => `${textIn(title, language)} (${formatBasis(basis, of.sources, language)})`,
  );
  return [
    indented(
      1,
      `${id ? "Terhadap hukum nasional" : "Against national law"}: **${textIn(STATUS[conformity.status], language)}**${conformity.requiresLegalReview ? (id ? "; perlu telaah hukum" : "; needs legal review") : ""}`,
    ),
    ...aspects,
    ...(alternatives.length === 0
      ? []
      : [
          indented(1, `${id ? "Yang diperbolehkan hukum" : "What the law allows instead"}: ${alternatives.join("; ")}`),
        ]),
  ];
}

function recommendationLines(
  recommendation: Explainable["recommendations"][number],
  of: Explainable,
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
      ];
    case "step": {
      const stands =
        recommendation.standsAs === "proposed"
          ? { id: "diusulkan", en: "proposed" }
          : { id: "diumumkan, bukan usulan pustaka ini", en: "announced, not proposed by this library" };
      const by = `${textIn(MODE[recommendation.mode], language)} ${office(recommendation.by)}`;
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

function tableRow(measurement: Measurement, of: Explainable, language: Language): string {
  const percent =
    measurement.kind === "measured" && measurement.attainment.kind === "percent"
      ? formatPercent(measurement.attainment.raw, of.rounding, language)
      : "–";
  return `| ${formatPeriod(measurement.period, language)} | ${percent} | ${sentence(measurement.because, language, of).replaceAll("|", "\\|")} |`;
}

function obligationLine({ because }: Obligation, of: Explainable, language: Language): string {
  const basis = formatBasis(because.basis ?? [], of.sources, language);
  return indented(0, `${sentence(because, language, of)} (${basis})`);
}

function standingLines(
  { post, rank, dismissed, resignation, impositions }: Standing,
  of: Explainable,
  language: Language,
): readonly string[] {
  const id = language === "id";
  const held =
    post.kind === "holds"
      ? `${id ? "memegang jabatan" : "holds the post"} ${post.post.title}${post.since === undefined ? "" : `, ${id ? "sejak" : "since"} ${formatDay(post.since, language)}`}`
      : post.kind === "none"
        ? `${id ? "tidak memegang jabatan sejak" : "holds no post since"} ${formatDay(post.since, language)}`
        : id
          ? "jabatan belum diketahui"
          : "whether a post is held is unknown";
  const stages: Readonly<Record<string, Texts>> = {
    promised: {
      id: "janji mundur tercatat; tetap janji sampai ada permohonan",
      en: "a promise to resign is recorded; it stays a promise until a request is made",
    },
    requested: { id: "permohonan mundur tercatat", en: "a request to resign is recorded" },
    accepted: { id: "permohonan mundur dikabulkan", en: "the resignation was accepted" },
  };
  const resigned = resignation === undefined ? undefined : stages[resignation];
  return [
    indented(0, held),
    ...(rank === undefined ? [] : [indented(0, `${id ? "golongan ruang" : "rank"} ${rank}`)]),
    ...(dismissed ? [indented(0, id ? "telah diberhentikan" : "dismissed")] : []),
    ...(resigned === undefined ? [] : [indented(0, textIn(resigned, language))]),
    ...impositions.map(({ step, on, until, state }) => {
      const states: Readonly<Record<string, Texts>> = {
        coming: { id: "belum berlaku", en: "not yet effective" },
        running: { id: "berjalan", en: "running" },
        served: { id: "selesai", en: "served" },
        annulled: { id: "dibatalkan", en: "annulled" },
      };
      const last = until === undefined ? "" : `, ${id ? "sampai dengan" : "until"} ${formatDay(until, language)}`;
      return indented(
        0,
        `${textIn(of.titles[step] ?? { id: step }, language)}, ${id ? "berlaku" : "effective"} ${formatDay(on, language)}${last}: ${textIn(states[state] ?? { id: state }, language)}`,
      );
    }),
  ];
}

function citedSources(of: Explainable, text: string, language: Language): readonly string[] {
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
export function explain(evaluation: Explainable, language: Language): string {
  const id = language === "id";
  const of = evaluation;
  const recommended = of.recommendations.flatMap((recommendation) => recommendationLines(recommendation, of, language));
  const nothing = indented(0, id ? "tidak ada yang direkomendasikan" : "nothing is recommended");
  const reasons = [...of.findings, ...of.cleared].flatMap(({ because }) => derivation(because, of, language, 0));
  const steps = of.recommendations
    .filter(({ track }) => track === "local")
    .flatMap(({ because }) =>
      derivation({ ...because, parts: (because.parts ?? []).filter(({ code }) => code === "step") }, of, language, 0),
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
  const next = of.nextDates.map(({ on, what, about, weight }) =>
    indented(
      0,
      `${formatDay(on, language)}: ${textIn(NEXT[what] ?? { id: what }, language)} — ${textIn(of.titles[about] ?? { id: about }, language)}${weight === "reminder" ? (id ? " (pengingat)" : " (reminder)") : ""}`,
    ),
  );
  const body = [
    `# ${id ? "Perjanjian kinerja" : "Performance agreement"} ${String(of.year)}: ${of.official}, ${of.post}`,
    "",
    id
      ? `${of.rules.name}. Keadaan ${formatDay(of.asOf, language)}. Rekomendasi, bukan keputusan: pejabat yang berwenang memutuskan.`
      : `${of.rules.name}. As of ${formatDay(of.asOf, language)}. A recommendation, not a decision: an authority decides.`,
    ...section(id ? "Rekomendasi" : "Recommendation", recommended.length === 0 ? [nothing] : recommended),
    ...section(id ? "Mengapa" : "Why", [...reasons, ...steps, ...declared]),
    ...section(
      id ? "Kesempatan memperbaiki kinerja" : "Time to improve",
      derivation(of.remediation.because, of, language, 0),
    ),
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
