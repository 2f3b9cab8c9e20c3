import {
  entryText,
  formatBasis,
  formatDay,
  type Language,
  type TimelineEntry,
  type Timeline,
  textIn,
} from "perjanjian-kinerja";
import { element } from "../element.ts";
import { say } from "../words.ts";
import { drawing } from "./drawing.ts";
import { laneOf, toneOf } from "./marks.ts";
import { section } from "./section.ts";
import type { View } from "./view.ts";

function entryItem(entry: TimelineEntry, { sources, asOf }: Timeline, language: Language): HTMLElement {
  const basis = formatBasis(entry.basis, sources, language);
  return element(
    "li",
    { class: `entry ${laneOf(entry)} ${toneOf(entry)}`, "data-to-come": entry.on > asOf ? "" : undefined },
    element("time", { datetime: entry.on }, formatDay(entry.on, language)),
    element(
      "div",
      {},
      element("p", {}, textIn(entry.title, language)),
      element("p", { class: "origin" }, entryText(entry, language)),
      ...(basis === "" ? [] : [element("small", { class: "basis" }, basis)]),
    ),
  );
}

function askedItem(asOf: string, language: Language): HTMLElement {
  return element(
    "li",
    { class: "entry asked" },
    element("time", { datetime: asOf }, formatDay(asOf, language)),
    element("div", {}, element("p", {}, say("asked", language))),
  );
}

/** What happened, what is due and what ends: drawn along the year, and told day by day, with the day asked for between. */
export const timelineView: View = ({ timeline }, language) => {
  const { entries, asOf } = timeline;
  const past = entries.filter(({ on }) => on <= asOf);
  const toCome = entries.filter(({ on }) => on > asOf);
  const items = (some: readonly TimelineEntry[]): readonly HTMLElement[] =>
    some.map((entry) => entryItem(entry, timeline, language));
  return section(
    "timeline",
    language,
    drawing(timeline, language),
    element(
      "div",
      { class: "told", tabindex: "0", role: "group", "aria-label": say("timeline", language) },
      element("ol", { class: "entries" }, ...items(past), askedItem(asOf, language), ...items(toCome)),
    ),
  );
};
