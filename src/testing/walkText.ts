import { statusText } from "../explanation/conformityText.ts";
import { formatDay } from "../explanation/format.ts";
import type { Language } from "../result.ts";
import { storyText } from "./runStories.ts";
import type { Walk } from "./walk.ts";

/**
 * A walk in words, section by section.
 *
 * @example
 * walkText(await walkRuleSet(kabContoh, [], { runs: 10 }), "en").startsWith("Kabupaten Contoh: passed.") // => true
 */
export function walkText(walk: Walk, language: Language): string {
  const id = language === "id";
  const { name, kind, issues, asked, unanswered, conformity, stories, properties } = walk;
  const section = (title: string, lines: readonly string[]): readonly string[] => ["", title, ...lines];
  const clean = `- ${id ? "tidak ada masalah" : "nothing is wrong"}`;
  const found = issues.map(({ path, message, severity }) => {
    const mark = severity === "warning" ? (id ? "perhatikan" : "look at") : id ? "salah" : "wrong";
    return `- ${mark}: ${path.join(".")}: ${message[language]}`;
  });
  const days = unanswered.map(({ on, problem }) => `- ${formatDay(on, language)}: ${problem}`);
  const law = conformity.flatMap(({ year, steps }) =>
    steps.map(({ title, conformity: { status } }) => {
      const words = id ? title.id : (title.en ?? title.id);
      return `- ${String(year)}, ${words}: ${statusText(status, language)}`;
    }),
  );
  const tried =
    properties.kind === "not-tried"
      ? [id ? "- tidak dicoba: fast-check tidak terpasang" : "- not tried: fast-check is not installed"]
      : properties.results.map(({ title, kind: outcome, counterexample }) => {
          const came = outcome === "holds" ? (id ? "berlaku" : "holds") : id ? "TIDAK berlaku" : "does NOT hold";
          return `- ${title[language]}: ${came}${counterexample === undefined ? "" : ` (${counterexample})`}`;
        });
  const head = [
    id ? `${name}: ${kind === "passed" ? "lulus" : "tidak lulus"}.` : `${name}: ${kind}.`,
    ...section(id ? "Pemeriksaan" : "Checks", found.length === 0 ? [clean] : found),
  ];
  const contradicts = issues.some(({ severity }) => severity !== "warning");
  const stops = id
    ? "Selebihnya tidak dicoba sebelum itu diperbaiki."
    : "The rest is not tried before that is corrected.";
  if (contradicts) return [...head, "", stops].join("\n");
  return [
    ...head,
    ...section(
      id
        ? `Jawaban di sekitar setiap perubahan (${String(asked.length)} hari)`
        : `Answers around every change (${String(asked.length)} days)`,
      days.length === 0 ? [clean] : days,
    ),
    ...section(
      id ? "Kesesuaian dengan hukum nasional" : "Conformity with national law",
      law.length === 0 ? [clean] : law,
    ),
    ...section(id ? "Contoh kasus" : "Stories", storyText(stories, language).split("\n")),
    ...section(id ? "Yang berlaku dalam setiap kasus" : "What holds in any case", tried),
  ].join("\n");
}
