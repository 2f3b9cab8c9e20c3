import type { Measurement } from "../../assessment/measure.ts";
import { formatDay, formatPercent, formatPeriod, formatSource, textIn } from "../format.ts";
import { neededFacts } from "../facts/neededFacts.ts";
import { sentence } from "../wording.ts";
import { disciplineItems } from "./disciplineItems.ts";
import type { ExplanationItem, ExplanationLevel, ExplanationSection, ExplanationSectionCode } from "./section.ts";
import { item, type Teller } from "./item.ts";
import { phrase } from "./phrases.ts";
import { procedureItems } from "./procedureItems.ts";
import { derivation, reasonItem } from "./reasonItems.ts";
import { recommendationItems } from "./recommendationItems.ts";
import { standingItems } from "./standingItems.ts";
import { summaryItems } from "./summaryItems.ts";
import { whyItems } from "./whyItems.ts";

function list(
  code: ExplanationSectionCode,
  items: readonly ExplanationItem[],
  { language }: Teller,
): readonly ExplanationSection[] {
  return items.length === 0 ? [] : [{ kind: "list", code, heading: phrase(`heading-${code}`, language), items }];
}

function measuredRow(measurement: Measurement, { of, language }: Teller): readonly string[] {
  const percent =
    measurement.kind === "measured" && measurement.attainment.kind === "percent"
      ? formatPercent(measurement.attainment.raw, of.rounding, language)
      : "–";
  return [formatPeriod(measurement.period, language), percent, sentence(measurement.because, language, of)];
}

/** The page shows a table; the whole derivation shows each figure with its formula and where that stands. */
function attainment(level: ExplanationLevel, teller: Teller): readonly ExplanationSection[] {
  const { of, language } = teller;
  const due = of.measurements.filter(({ kind }) => kind !== "not-due");
  if (level === "full") {
    const items = due.flatMap(({ because }) => derivation(because, 0, teller));
    return list("attainment", items, teller);
  }
  if (due.length === 0) return [];
  const columns = (["period", "attainment", "in-words"] as const).map((name) => phrase(`column-${name}`, language));
  const rows = due.map((one) => measuredRow(one, teller));
  return [{ kind: "table", code: "attainment", heading: phrase("heading-attainment", language), columns, rows }];
}

function recommended(teller: Teller): readonly ExplanationItem[] {
  const items = teller.of.recommendations.flatMap((one) => recommendationItems(one, teller));
  return items.length === 0 ? [item(0, phrase("nothing-recommended", teller.language))] : items;
}

function neededItems({ of, language }: Teller): readonly ExplanationItem[] {
  return neededFacts(of).map(({ title, holders }) => {
    const fact = textIn(title, language);
    const names = holders.map((holder) => textIn(holder.title, language)).join(phrase("or", language));
    return item(0, names === "" ? fact : phrase("usually-held", language, { fact, holders: names }));
  });
}

function nextItems({ of, language }: Teller): readonly ExplanationItem[] {
  return of.nextDates.map(({ on, what, title, force }) => {
    const values = {
      day: formatDay(on, language),
      what: phrase(`next-${what}`, language),
      title: textIn(title, language),
    };
    return item(0, phrase(force === "may" ? "next-may" : "next-must", language, values));
  });
}

/** Every source that is cited, or named in a sentence, with what it weighs. */
function sourceItems(sections: readonly ExplanationSection[], { of, language }: Teller): readonly ExplanationItem[] {
  const text = sections
    .flatMap((one) =>
      one.kind === "table"
        ? one.rows.flat()
        : one.items.flatMap(({ lead = "", text: said, basis }) => [lead, said, ...basis.map((place) => place.text)]),
    )
    .join("\n");
  return Object.values(of.sources)
    .filter(({ shortTitle, title }) => text.includes(shortTitle ?? title))
    .map((source) => {
      const values = { name: source.shortTitle ?? source.title, source: formatSource(source, language) };
      return item(0, phrase("source-told", language, values));
    });
}

/**
 * The parts of an explanation, each with what it has to say at its level.
 *
 * @internal
 */
export function sectionsOf(level: ExplanationLevel, teller: Teller): readonly ExplanationSection[] {
  const { of } = teller;
  if (level === "short") return list("summary", summaryItems(teller), teller);
  const duties = of.obligations.flatMap(({ because }) =>
    level === "full" ? derivation(because, 0, teller) : [reasonItem(because, 0, teller)],
  );
  const merits = level === "full" ? of.merits.flatMap(({ because }) => derivation(because, 0, teller)) : [];
  const told = [
    ...list("recommendations", recommended(teller), teller),
    ...list(
      "procedures",
      of.procedures.flatMap((procedure) => procedureItems(procedure, teller)),
      teller,
    ),
    ...list("needed", neededItems(teller), teller),
    ...list("why", whyItems(level, teller), teller),
    ...list("merits", merits, teller),
    ...list("remediation", derivation(of.remediation.because, 0, teller), teller),
    ...list("discipline", disciplineItems(teller), teller),
    ...attainment(level, teller),
    ...list("obligations", duties, teller),
    ...list("standing", standingItems(teller), teller),
    ...list("next", nextItems(teller), teller),
  ];
  return [...told, ...list("sources", sourceItems(told, teller), teller)];
}
