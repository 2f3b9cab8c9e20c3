import { evaluate } from "../evaluate.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Language, Texts } from "../result.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import type { Story } from "../story.ts";
import { unknownCodes } from "./knownCodes.ts";
import { outcomeOf } from "../rules/outcomeOf.ts";
import { caseOf } from "./situation.ts";

/** Where a story came out otherwise than expected. */
export interface StoryDifference {
  /** What was looked at. */
  readonly what: Required<Texts>;
  /** What the story expects. */
  readonly expected: string;
  /** What the rules say. */
  readonly got: string;
}

/** How one story came out. */
export interface StoryResult {
  /** The story. */
  readonly title: Texts;
  /** What the rules say in its case; missing where the case cannot be told. */
  readonly evaluation?: Evaluation;
  /** Where it differs from what was expected; empty where the story passed. */
  readonly differences: readonly StoryDifference[];
}

/** How all stories of a rule set came out. */
export interface StoryReport {
  /** The official name of the rule set. */
  readonly name: string;
  /** The stories, in their order. */
  readonly results: readonly StoryResult[];
  /** How many passed. */
  readonly passed: number;
  /** How many did not. */
  readonly failed: number;
}

const what = (id: string, en: string): Required<Texts> => ({ id, en });

function recommendedBy({ recommendations }: Evaluation): Readonly<Record<string, string>> {
  const sources = [...new Set(recommendations.map(({ from }) => from))];
  const of = (source: string): string =>
    recommendations
      .filter(({ from }) => from === source)
      .map(outcomeOf)
      .join(" + ");
  return Object.fromEntries(sources.map((source) => [source, of(source)]));
}

function rulesWith({ findings }: Evaluation, kind: "breach" | "unknown"): readonly string[] {
  return [...new Set(findings.filter((finding) => finding.kind === kind).map(({ rule }) => rule))];
}

function conformityBy({ recommendations }: Evaluation): Readonly<Record<string, string>> {
  return Object.fromEntries(
    recommendations.flatMap((one) => {
      const { conformity, from } = one;
      return conformity === undefined ? [] : [[one.kind === "step" ? one.step : from, conformity.status] as const];
    }),
  );
}

function windowEnd({ remediation }: Evaluation): string {
  return remediation.kind === "running" || remediation.kind === "ended" ? remediation.until : "–";
}

const NONE = "–";
const listed = (values: readonly string[]): string => (values.length === 0 ? NONE : [...values].sort().join(", "));
const paired = (record: Readonly<Record<string, string>>): string =>
  listed(Object.entries(record).map(([key, value]) => `${key}: ${value}`));

function differs(about: Required<Texts>, expected: string, got: string): readonly StoryDifference[] {
  return expected === got ? [] : [{ what: about, expected, got }];
}

function differencesOf({ expect }: Story, evaluation: Evaluation): readonly StoryDifference[] {
  const { recommended, found, open, conformity, duties, remediation, remediationUntil, missed } = expect;
  const law = conformityBy(evaluation);
  const missing = evaluation.measurements.flatMap((m) =>
    m.kind === "measured" && m.outcome === "missed" ? [m.indicator] : [],
  );
  const dutyStates = (code: string): string =>
    evaluation.obligations
      .filter((one) => one.code === code)
      .map(({ state }) => state)
      .join(", ");
  return [
    ...(recommended === undefined
      ? []
      : differs(what("rekomendasi", "what is recommended"), paired(recommended), paired(recommendedBy(evaluation)))),
    ...(found === undefined
      ? []
      : differs(
          what("pelanggaran yang terbukti", "what is found"),
          listed(found),
          listed(rulesWith(evaluation, "breach")),
        )),
    ...(open === undefined
      ? []
      : differs(
          what("yang belum dapat dipastikan", "what is open"),
          listed(open),
          listed(rulesWith(evaluation, "unknown")),
        )),
    ...Object.entries(conformity ?? {}).flatMap(([code, status]) =>
      differs(what(`kesesuaian "${code}"`, `the conformity of "${code}"`), status, law[code] ?? NONE),
    ),
    ...Object.entries(duties ?? {}).flatMap(([code, state]) => {
      const states: readonly string[] = typeof state === "string" ? [state] : state;
      return differs(what(`kewajiban "${code}"`, `the duty "${code}"`), states.join(", "), dutyStates(code));
    }),
    ...(remediation === undefined
      ? []
      : differs(
          what("kesempatan memperbaiki kinerja", "the time to improve"),
          remediation,
          evaluation.remediation.kind,
        )),
    ...(remediationUntil === undefined
      ? []
      : differs(what("akhir kesempatan", "the end of the time to improve"), remediationUntil, windowEnd(evaluation))),
    ...(missed === undefined
      ? []
      : differs(
          what("indikator yang tidak tercapai", "the indicators missed"),
          listed(missed),
          listed([...new Set(missing)]),
        )),
  ];
}

/** A slip of the pen: codes that no rule knows would look like facts that nobody recorded. */
function slips(ruleSet: RuleSet, told: Story, evaluation: Evaluation): readonly StoryDifference[] {
  return unknownCodes(ruleSet, told, evaluation).map(({ where, code, known }) => ({
    what: what(`kode pada "${where}"`, `the code under "${where}"`),
    expected: known.length === 0 ? NONE : known.join(" | "),
    got: code,
  }));
}

/** What a story says, or why it cannot be told: a day that does not exist. */
function told(one: Story): ReturnType<typeof caseOf> | string {
  try {
    return caseOf(one);
  } catch (thrown) {
    if (thrown instanceof RangeError) return thrown.message;
    throw thrown;
  }
}

function run(ruleSet: RuleSet, one: Story): StoryResult {
  const situation = told(one);
  if (typeof situation === "string") {
    const about = what("keadaan", "the situation");
    return { title: one.title, differences: [{ what: about, expected: "YYYY-MM-DD", got: situation }] };
  }
  const { agreement, facts, asOf } = situation;
  const evaluation = evaluate(agreement, facts, ruleSet, asOf);
  const differences = [...slips(ruleSet, one, evaluation), ...differencesOf(one, evaluation)];
  return { title: one.title, evaluation, differences };
}

/**
 * Runs the worked stories of a rule set and says of each whether it came out as it expects, and where not, what came out instead.
 *
 * @example
 * runStories(kabContoh, [
 *   story("Target meleset dan program prioritas tidak dijalankan", {
 *     asOf: "2025-12-31",
 *     signed: "2025-03-25",
 *     promised: { stunting: { target: 14, polarity: "lower-is-better" } },
 *     reported: { stunting: 19 },
 *     expect: { found: ["agreement-not-kept"] },
 *   }),
 * ]).passed // => 1
 */
export function runStories(ruleSet: RuleSet, stories: readonly Story[]): StoryReport {
  const results = stories.map((one) => run(ruleSet, one));
  const failed = results.filter(({ differences }) => differences.length > 0).length;
  return { name: ruleSet.name, results, passed: results.length - failed, failed };
}

/**
 * A report of stories as sentences, one story a line; what came out otherwise stands below it.
 *
 * @example
 * storyText(runStories(kabContoh, []), "id") // => "Kabupaten Contoh: 0 contoh kasus sesuai, 0 tidak sesuai."
 */
export function storyText({ name, results, passed, failed }: StoryReport, language: Language): string {
  const id = language === "id";
  const lines = results.flatMap(({ title, differences }) => {
    const words = id ? title.id : (title.en ?? title.id);
    if (differences.length === 0) return [`- ${words}: ${id ? "sesuai" : "as expected"}.`];
    return [
      `- ${words}: ${id ? "TIDAK SESUAI" : "NOT AS EXPECTED"}.`,
      ...differences.map(({ what: about, expected, got }) =>
        id
          ? `  - ${about.id}: diharapkan ${expected}, hasilnya ${got}.`
          : `  - ${about.en}: expected ${expected}, got ${got}.`,
      ),
    ];
  });
  const sum = id
    ? `${name}: ${String(passed)} contoh kasus sesuai, ${String(failed)} tidak sesuai.`
    : `${name}: ${String(passed)} stories as expected, ${String(failed)} not.`;
  return [...lines, sum].join("\n");
}
