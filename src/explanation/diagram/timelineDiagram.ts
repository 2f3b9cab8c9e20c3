import type { Language } from "../../result.ts";
import { periodOn } from "../../time/period.ts";
import { formatDay, formatPeriod } from "../format.ts";
import { entryText } from "../timeline/entryText.ts";
import type { Timeline } from "../timeline/timeline.ts";
import type { TimelineEntry } from "../timeline/timelineEntry.ts";
import { label } from "./label.ts";

/** Entries of one stretch, in their order, by what the stretch is called. */
function grouped(
  entries: readonly TimelineEntry[],
  nameOf: (entry: TimelineEntry) => string,
): readonly (readonly [string, readonly TimelineEntry[]])[] {
  const names = [...new Set(entries.map(nameOf))];
  return names.map((name) => [name, entries.filter((entry) => nameOf(entry) === name)]);
}

/**
 * A timeline as a diagram (Mermaid): a section for each month, a point for each day, and under it what happens and how it stands.
 *
 * @param timeline - the timeline
 * @param language - the language
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2025-12-01"));
 * timelineDiagram(timeline(evaluation, contohFacts), "en").includes("Yearly measurement, 2025 (due (national law)∶ still open)") // => true
 */
export function timelineDiagram(timeline: Timeline, language: Language): string {
  const { entries, official, post, asOf, year } = timeline;
  const id = language === "id";
  const title = `${id ? "Perjanjian kinerja" : "Performance agreement"} ${String(year)}, ${official}, ${post}; ${id ? "keadaan per" : "as of"} ${formatDay(asOf, language)}`;
  const sections = grouped(entries, ({ on }) => formatPeriod(periodOn(on, "month"), language));
  return [
    "timeline",
    `  title ${label(title)}`,
    ...sections.flatMap(([month, ofMonth]) => [
      `  section ${label(month)}`,
      ...grouped(ofMonth, ({ on }) => formatDay(on, language)).map(([day, ofDay]) =>
        [
          `  ${label(day)}`,
          ...ofDay.map((entry) => label(`${entry.title[language]} (${entryText(entry, language)})`)),
        ].join(" : "),
      ),
    ]),
  ].join("\n");
}
