import {
  type Evaluation,
  formatNumber,
  formatPercent,
  formatPeriod,
  type Language,
  type Measurement,
  sentence,
  type Target,
} from "perjanjian-kinerja";
import { badge, type Child, element, table } from "../element.ts";
import { say } from "../words.ts";
import { section } from "./section.ts";
import type { View } from "./view.ts";

function shown(value: Target, language: Language): string {
  if (typeof value === "object") return `${formatNumber(value.min, language)}–${formatNumber(value.max, language)}`;
  return typeof value === "number" ? formatNumber(value, language) : value;
}

function outcome(measurement: Measurement, { rounding, titles }: Evaluation, language: Language): HTMLElement {
  switch (measurement.kind) {
    case "measured":
      return badge(say(measurement.outcome, language), measurement.outcome === "missed" ? "bad" : "good");
    case "not-due":
      return badge(say("not-due", language), "plain");
    case "unmeasured": {
      const manner = { titles, ...(rounding === undefined ? {} : { rounding }) };
      return element(
        "span",
        {},
        badge(say("unmeasured", language), "doubt"),
        element("small", { class: "basis" }, ` ${sentence(measurement.because, language, manner)}`),
      );
    }
  }
}

/** The percentage with a bar that ends at a hundred; the figure itself goes on. */
function percent(measurement: Measurement, { rounding }: Evaluation, language: Language): Child {
  if (measurement.kind !== "measured" || measurement.attainment.kind !== "percent") return "–";
  const { raw } = measurement.attainment;
  const bar = element("span", { class: "bar", "aria-hidden": "true" }, element("span", {}));
  bar.style.setProperty("--share", String(Math.min(Math.max(raw, 0), 100)));
  bar.classList.toggle("short", measurement.outcome === "missed");
  return element("span", { class: "percent" }, formatPercent(raw, rounding, language), bar);
}

/** How far each indicator was attained, period by period. What came out stands first, so that a phone shows it. */
export const attainment: View = ({ evaluation }, language) => {
  const { measurements } = evaluation;
  const rows = measurements.map((measurement) => {
    const { name, key, unit, period, target } = measurement;
    return [
      element("span", {}, name, ...(key ? [" ", badge(say("key", language), "plain")] : [])),
      formatPeriod(period, language),
      outcome(measurement, evaluation, language),
      percent(measurement, evaluation, language),
      `${shown(target, language)} ${unit}`,
      measurement.kind === "measured" ? shown(measurement.actual, language) : "–",
    ];
  });
  const heads = (["indicator", "period", "outcome", "percent", "target", "actual"] as const).map((word) =>
    say(word, language),
  );
  return section(
    "attainment",
    language,
    rows.length === 0
      ? element("p", {}, say("noMeasurements", language))
      : table(say("attainment", language), heads, rows),
  );
};
