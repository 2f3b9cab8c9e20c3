import type { Revision } from "../agreement/agreement.ts";
import type { Indicator, Programme, Target } from "../agreement/indicator.ts";
import { isPeriod, periodLength, yearOf } from "../time/period.ts";
import type { Check, Draft } from "./draft.ts";
import { type Entry, entries, property, repeated } from "./look.ts";
import { numeralOf } from "./numerals.ts";
import { textForNumber } from "./sentences.ts";
import { sentence, type Years } from "./contradictions.ts";

function covers({ first, last }: Years, year: number): boolean {
  return year >= first && year <= last;
}

function targetOf(
  indicator: Indicator,
  period: string,
  target: Target,
  years: Years | undefined,
  path: Draft["path"],
): readonly Draft[] {
  const found = (troubleFound: Draft["trouble"]): Draft => ({ path, received: target, trouble: troubleFound });
  const outside =
    years !== undefined && isPeriod(period) && !covers(years, yearOf(period))
      ? [found(sentence.outsideYear(period, years))]
      : [];
  if (typeof target === "string") {
    const summed = indicator.accumulation === "sum" ? [found(sentence.summedLevel(target))] : [];
    const stages = indicator.stages?.map(({ code }) => code);
    if (stages !== undefined && !stages.includes(target))
      return [...outside, found(sentence.unknownStage(target, stages))];
    if (indicator.scale !== undefined || stages !== undefined) return [...outside, ...summed];
    // Without a scale a text like "97,5" is a number that came as text.
    const numeral = numeralOf(target).kind !== "none";
    return numeral
      ? [...outside, found(textForNumber(path, target))]
      : [...outside, ...summed, found(sentence.levelWithoutScale(target))];
  }
  if (typeof target === "object")
    return target.min > target.max ? [...outside, found(sentence.emptySpan(target.min, target.max))] : outside;
  if (indicator.maximum !== undefined && target > indicator.maximum)
    return [...outside, found(sentence.targetAboveMaximum(target, indicator.maximum))];
  // An activity that starts in the third quarter has 0 to reach before; a whole year with nothing to reach is a slip.
  return target === 0 &&
    indicator.polarity === "higher-is-better" &&
    isPeriod(period) &&
    periodLength(period) === "year"
    ? [...outside, found(sentence.zeroTarget(period))]
    : outside;
}

/** What an indicator says of itself, apart from its targets. */
function indicatorOf({ targets, weight, stages = [] }: Indicator, path: Draft["path"]): readonly Draft[] {
  const weights = [
    { weight, at: [...path, "weight"] },
    ...stages.map((stage, index) => ({ weight: stage.weight, at: [...path, "stages", index, "weight"] })),
  ];
  return [
    ...(Object.keys(targets).length > 0
      ? []
      : [{ path: [...path, "targets"], received: targets, trouble: sentence.noTarget() }]),
    ...weights.flatMap(({ weight: given, at }) =>
      given !== undefined && given < 0 ? [{ path: at, received: given, trouble: sentence.negativeWeight(given) }] : [],
    ),
  ];
}

/** The target at the end of the plan is held to the same rules as that of a year, and cannot lie in the past. */
function mediumTermOf(indicator: Indicator, years: Years | undefined, path: Draft["path"]): readonly Draft[] {
  const { mediumTerm } = indicator;
  if (mediumTerm === undefined) return [];
  const { year, target } = mediumTerm;
  return [
    ...(years !== undefined && year < years.first
      ? [{ path: [...path, "year"], received: year, trouble: sentence.mediumTermBefore(year, years) }]
      : []),
    ...targetOf(indicator, String(year), target, undefined, [...path, "target"]),
  ];
}

function checkVersion(
  version: Entry,
  years: Years | undefined,
  isSound: (path: Draft["path"]) => boolean,
): readonly Draft[] {
  const objectives = entries(version, "objectives");
  const indicators = objectives.flatMap((objective) => entries(objective, "indicators"));
  const programmes = entries(version, "programmes");
  const targets = indicators
    .filter(({ path }) => isSound(path))
    .flatMap(({ value, path }) => {
      const indicator = value as Indicator;
      return [
        ...indicatorOf(indicator, path),
        ...mediumTermOf(indicator, years, [...path, "mediumTerm"]),
        ...Object.entries<Target | undefined>(indicator.targets).flatMap(([period, target]) =>
          target === undefined ? [] : targetOf(indicator, period, target, years, [...path, "targets", period]),
        ),
      ];
    });
  const budgets = programmes
    .filter(({ path }) => isSound(path))
    .flatMap(({ value, path }) => {
      const { budgetRupiah } = value as Programme;
      const at = [...path, "budgetRupiah"];
      return budgetRupiah < 0
        ? [{ path: at, received: budgetRupiah, trouble: sentence.negativeBudget(budgetRupiah) }]
        : [];
    });
  return [
    ...repeated(objectives, "id", { id: "Id sasaran", en: "The objective id" }),
    ...repeated(indicators, "id", { id: "Id indikator", en: "The indicator id" }),
    ...indicators.flatMap((one) =>
      repeated(entries(one, "stages"), "code", { id: "Kode tahapan", en: "The code of the stage" }),
    ),
    ...repeated(programmes, "id", { id: "Id program", en: "The programme id" }),
    ...targets,
    ...budgets,
  ];
}

function checkRevisions(
  revisions: readonly Entry[],
  years: Years | undefined,
  isSound: (path: Draft["path"]) => boolean,
): readonly Draft[] {
  const dated = revisions
    .map(({ value, path }) => ({
      path: [...path, "effectiveOn"],
      day: property(value, "effectiveOn") as Revision["effectiveOn"],
    }))
    .filter(({ path }) => isSound(path));
  const taken = new Set<string>();
  return dated.flatMap(({ path, day }) => {
    const isOutside = years !== undefined && !covers(years, Number(day.slice(0, 4)));
    const isSecond = taken.has(day);
    taken.add(day);
    return [
      ...(isOutside ? [{ path, received: day, trouble: sentence.revisionOutsideYear(day, years) }] : []),
      ...(isSecond ? [{ path, received: day, trouble: sentence.revisedTwice(day) }] : []),
    ];
  });
}

function checkClauses(clauses: readonly Entry[]): readonly Draft[] {
  const below = clauses.flatMap(({ value, path }) => {
    const number = property(value, "number");
    return typeof number === "number" && Number.isInteger(number) && number < 1
      ? [{ path: [...path, "number"], received: number, trouble: sentence.clauseBelowOne(number) }]
      : [];
  });
  return [...repeated(clauses, "number", { id: "Nomor butir", en: "The clause number" }), ...below];
}

function yearsOf(input: unknown, isSound: (path: Draft["path"]) => boolean): Years | undefined {
  const [first, last] = ["year", "lastYear"].map((name) => (isSound([name]) ? property(input, name) : undefined));
  if (typeof first !== "number") return undefined;
  return { first, last: typeof last === "number" && last > first ? last : first };
}

/** An agreement that ends before it begins is told so once, and its targets are held against the year in which it begins. */
function checkYears(input: unknown, years: Years | undefined): readonly Draft[] {
  const last = property(input, "lastYear");
  return years !== undefined && typeof last === "number" && last < years.first
    ? [{ path: ["lastYear"], received: last, trouble: sentence.lastYearBefore(years.first, last) }]
    : [];
}

/**
 * What an agreement contradicts in itself, in its first version and in every revision: ids given twice, targets outside the year,
 * spans that hold nothing, levels without a scale, a target of 0 where more is better.
 *
 * @internal
 */
export const checkPromises: Check = (input, isSound) => {
  const years = yearsOf(input, isSound);
  const whole: Entry = { value: input, path: [] };
  const revisions = entries(whole, "revisions");
  return [
    ...checkClauses(entries(whole, "clauses")),
    ...checkYears(input, years),
    ...checkVersion(whole, years, isSound),
    ...checkRevisions(revisions, years, isSound),
    ...revisions.flatMap((revision) => checkVersion(revision, years, isSound)),
  ];
};
