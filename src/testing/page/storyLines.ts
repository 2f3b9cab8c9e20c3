import { evaluate } from "../../evaluate.ts";
import type { Evaluation } from "../../evaluation.ts";
import { titlesWhile } from "../../describeRule.ts";
import { afterWindowText, windowText } from "../../explanation/describe/consequence.ts";
import { documentText, officeText } from "../../explanation/describe/words.ts";
import { statusText } from "../../explanation/conformityText.ts";
import { formatDay, formatNumber, formatPeriod, textIn } from "../../explanation/format.ts";
import { kindsText } from "../../explanation/page/punishmentItems.ts";
import { missingText } from "../../explanation/trace.ts";
import { documentKinds } from "../../agreement/agreement.ts";
import type { Target } from "../../agreement/indicator.ts";
import { closed, gradeNames } from "../../explanation/sentences/words.ts";
import type { Texts } from "../../result.ts";
import type { JudgedRecommendation } from "../../rules/conformity/judge.ts";
import type { RuleSet } from "../../rules/ruleSet.ts";
import type { Story } from "../../story.ts";
import { type Period, isPeriod } from "../../time/period.ts";
import { caseOf } from "../situation.ts";
import { section } from "./markdown.ts";

type Titles = Readonly<Record<string, Texts>>;

const named = (code: string, titles: Titles): string => `"${textIn(titles[code] ?? { id: code }, "id")}"`;

function figure(value: Target): string {
  if (typeof value === "string") return value;
  return typeof value === "number"
    ? formatNumber(value, "id")
    : `${formatNumber(value.min, "id")}–${formatNumber(value.max, "id")}`;
}

/** A value with its period, where it is not the year's. */
function byPeriod(value: unknown, told: (one: unknown) => string): string {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  if (entries.length === 0 || !entries.every(([key]) => isPeriod(key))) return told(value);
  return entries.map(([period, one]) => `${formatPeriod(period, "id")} ${told(one)}`).join(", ");
}

const isTarget = (value: unknown): value is Target =>
  typeof value === "number" ||
  typeof value === "string" ||
  (typeof value === "object" && value !== null && "min" in value);

const toldFigure = (value: unknown): string => (isTarget(value) ? figure(value) : "");
const toldDone = (value: unknown): string => (value === "done" ? "dijalankan" : "tidak dijalankan");

/** The situation of a story, one fact a line. */
function situationLines(told: Story, titles: Titles): readonly string[] {
  const { agreement } = caseOf(told);
  const { official = {}, documents = {} } = told;
  const day = (on: string): string => formatDay(on, "id");
  const polarity = (id: string): string =>
    told.promised?.[id]?.polarity === "lower-is-better" ? " (makin rendah makin baik)" : "";
  const signed = told.signed === undefined ? "tidak ditandatangani" : `ditandatangani ${day(told.signed)}`;
  const post = officeText(agreement.mandateHolder.post.role);
  return [
    `tahun anggaran ${String(agreement.year)}; ${signed}; ${post}${official.heldSince === undefined ? "" : `, menduduki jabatan sejak ${day(official.heldSince)}`}${official.lostPostOn === undefined ? "" : `, tanpa jabatan sejak ${day(official.lostPostOn)}`}${official.employment === undefined ? "" : ` (${official.employment})`}`,
    ...documentKinds.flatMap((kind) => {
      const on = documents[kind];
      return on === undefined ? [] : [`${documentText(kind, "id")} ditandatangani ${day(on)}`];
    }),
    ...Object.entries(told.promised ?? {}).map(([id, { target }]) => {
      const reported = told.reported?.[id];
      const reached =
        reported === undefined ? "realisasi belum dilaporkan" : `realisasi ${byPeriod(reported, toldFigure)}`;
      return `${id}: target ${byPeriod(target, toldFigure)}${polarity(id)}; ${reached}`;
    }),
    ...Object.entries(told.programmes ?? {}).flatMap(([id, { priority, run, paid }]) => [
      ...(run === undefined ? [] : [`program ${id}${priority ? " (prioritas)" : ""} ${byPeriod(run, toldDone)}`]),
      ...Object.entries(paid ?? {}).map(
        ([on, rupiah]) => `program ${id}: dana dicairkan sampai ${day(on)} Rp${formatNumber(rupiah, "id")}`,
      ),
    ]),
    ...Object.entries(told.duties ?? {}).map(
      ([code, done]) => `kewajiban ${named(code, titles)}: ${byPeriod(done, toldDone)}`,
    ),
    ...Object.entries(told.judged ?? {}).map(([code, on]) => `dinilai ${named(code, titles)} pada ${day(on)}`),
    ...Object.entries(told.evaluated ?? {}).map(
      ([code, { on, levels }]) =>
        `${named(code, titles)} pada ${day(on)}: ${Object.entries(levels)
          .map(([aspect, level]) => `${aspect} ${level}`)
          .join(", ")}`,
    ),
    ...(told.appraised === undefined
      ? []
      : [`predikat kinerja ${closed(gradeNames, told.appraised.grade, "id")}, dicatat ${day(told.appraised.on)}`]),
    ...Object.entries(told.imposed ?? {}).map(([code, on]) => `dijatuhi ${named(code, titles)}, berlaku ${day(on)}`),
    ...(told.granted === undefined ? [] : [`kesempatan memperbaiki kinerja diberikan ${day(told.granted)}`]),
    `dinilai per ${day(told.asOf)}`,
  ];
}

function recommendationLine(one: JudgedRecommendation, evaluation: Evaluation): string {
  const title = textIn(one.title, "id");
  const stands =
    one.conformity === undefined
      ? ""
      : ` — ${one.standsAs === "proposed" ? "diusulkan" : "diumumkan, tidak diusulkan"}; terhadap hukum nasional: ${statusText(one.conformity.status, "id")}`;
  switch (one.kind) {
    case "step":
      return `${textIn(one.stepTitle, "id")}${stands}`;
    case "open-remediation":
      return `${title}: kesempatan ${windowText(one.window, "id")} dibuka${stands}`;
    case "re-test":
    case "placement":
    case "honourable-dismissal":
      return `${title}: ${afterWindowText(one, "id")}${stands}`;
    case "punishment":
      return `${title}: ${kindsText(one, "id")}${stands}`;
    case "statutory-dismissal":
      return `${title}: ${textIn(one.stepTitle, "id")}`;
    case "requires-legal-review":
      return `${title}: perlu telaah hukum`;
    case "await-facts": {
      const missing = one.missing.map((fact) => missingText(fact, evaluation, "id"));
      return `${title}: menunggu data (${[...new Set(missing)].join("; ")})`;
    }
  }
}

/** The duties that a story looks at, with how they stand. */
function dutyLines({ expect }: Story, { obligations }: Evaluation, titles: Titles): readonly string[] {
  const STATES: Readonly<Record<Evaluation["obligations"][number]["state"], string>> = {
    kept: "dipenuhi",
    late: "dipenuhi terlambat, tetap sah",
    due: "belum jatuh tempo",
    breached: "tidak dipenuhi",
    "left-undone": "tidak dilakukan; bukan kewajiban",
    unknown: "belum diketahui",
  };
  return Object.keys(expect.duties ?? {}).map((code) => {
    const states = obligations.filter((one) => one.code === code).map(({ state }) => STATES[state]);
    return `kewajiban ${named(code, titles)}: ${states.join(", ")}`;
  });
}

/** What the rules say in the case of a story. */
function outcomeLines(told: Story, evaluation: Evaluation, titles: Titles): readonly string[] {
  const breaches = (kind: "breach" | "unknown"): readonly string[] => [
    ...new Set(evaluation.findings.filter((one) => one.kind === kind).map(({ title }) => textIn(title, "id"))),
  ];
  const { remediation } = evaluation;
  return [
    ...breaches("breach").map((title) => `pelanggaran terbukti: ${title}`),
    ...breaches("unknown").map((title) => `belum dapat dipastikan: ${title}`),
    ...evaluation.recommendations.map((one) => recommendationLine(one, evaluation)),
    ...(remediation.kind === "running"
      ? [`kesempatan memperbaiki kinerja berjalan sampai dengan ${formatDay(remediation.until, "id")}`]
      : []),
    ...dutyLines(told, evaluation, titles),
  ];
}

/**
 * A story as a legal officer reads it: the situation, and what the rules say of it.
 *
 * @internal
 */
export function storySection(told: Story, ruleSet: RuleSet): readonly string[] {
  const { agreement, facts, asOf } = caseOf(told);
  const evaluation = evaluate(agreement, facts, ruleSet, asOf);
  const year: Period = `${agreement.year}`;
  const titles = { ...titlesWhile(ruleSet, { kind: "for-year", year: Number(year) }), ...evaluation.titles };
  const outcome = outcomeLines(told, evaluation, titles);
  return section(3, textIn(told.title, "id"), [
    "Keadaan:",
    "",
    ...situationLines(told, titles).map((line) => `- ${line}`),
    "",
    "Hasil menurut ketentuan ini:",
    "",
    ...(outcome.length === 0
      ? ["- tidak ada pelanggaran dan tidak ada yang direkomendasikan"]
      : outcome.map((line) => `- ${line}`)),
    "",
  ]);
}
