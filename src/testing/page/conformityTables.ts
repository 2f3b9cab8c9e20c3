import { orderTexts, stepText } from "../../explanation/describe/consequence.ts";
import { speaksText } from "../../explanation/describe/words.ts";
import { alternativeText, aspectText, statusText } from "../../explanation/conformityText.ts";
import { formatBasis, formatDay, textIn } from "../../explanation/format.ts";
import type { Ladder } from "../../consequence/ladder/ladder.ts";
import type { BreachSubject } from "../../consequence/discipline/punishment.ts";
import type { Entry, Moment, Speaks } from "../../law/since.ts";
import { titlesWhile } from "../../describeRule.ts";
import { firstDayOf, lastDayOf } from "../../rules/check/speaking.ts";
import { conformityOf } from "../../rules/conformity/conformity.ts";
import { checkParameters } from "../../rules/conformity/parameters.ts";
import type { AspectConformity, Conformity } from "../../rules/conformity/status.ts";
import { gather, rootOf } from "../../rules/lineage.ts";
import type { RuleSet } from "../../rules/ruleSet.ts";
import { periodEnd } from "../../time/period.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { ladderDiagram } from "../../explanation/diagram/ladderDiagram.ts";
import { changeDays } from "../../rules/changeDays.ts";
import { capital, section, table } from "./markdown.ts";
import { lookedAt } from "./provisions.ts";

const momentOn = (on: PlainDate, speaks: Speaks): Moment => ({
  on,
  year: speaks.kind === "for-year" ? speaks.year : Number(on.slice(0, 4)),
  signed: true,
});

/** The days on which an entry is held against the law: the end of its first year, and later ones on which the law changed. */
function daysOf(speaks: Speaks, ruleSet: RuleSet): readonly PlainDate[] {
  const first = lookedAt(speaks);
  const later = changeDays(rootOf(ruleSet)).filter((day) => day > first && day <= lastDayOf(speaks));
  return [first, ...later.map((day) => periodEnd(`${Number(day.slice(0, 4))}`))];
}

/** Only what differs from the day before is told again. */
function distinct<Value>(
  values: readonly (readonly [PlainDate, Value])[],
  told: (value: Value) => string,
): typeof values {
  return values.filter(([, value], index) => {
    const before = values[index - 1];
    return before === undefined || told(before[1]) !== told(value);
  });
}

const SUBJECTS: Readonly<Record<BreachSubject, string>> = {
  performance: "kinerja",
  attendance: "kehadiran",
  conduct: "perilaku",
  programme: "program prioritas",
  duty: "kewajiban",
  evaluation: "hasil evaluasi",
};

/** Why an aspect stands as it does; where several things are punished for, each by itself. */
function reasonOf({ why, subjects = [] }: AspectConformity): string {
  if (subjects.length < 2) return textIn(why, "id");
  return subjects
    .map((one) => `${SUBJECTS[one.subject]}: ${statusText(one.status, "id")}, ${textIn(one.why, "id")}`)
    .join("; ");
}

function verdictLines(conformity: Conformity, ruleSet: RuleSet): readonly string[] {
  const sources = gather(ruleSet, (one) => one.sources);
  const review = conformity.requiresLegalReview ? " Perlu telaah hukum." : "";
  const instead = conformity.alternatives.map(
    (one) => `${alternativeText(one, "id")} (${formatBasis(one.basis, sources, "id")})`,
  );
  return [
    `Penilaian: **${statusText(conformity.status, "id")}**.${review}`,
    "",
    ...table(
      ["Aspek", "Penilaian", "Alasan", "Dasar daerah", "Dasar nasional"],
      conformity.aspects.map((one) => [
        capital(aspectText(one.aspect, "id")),
        statusText(one.status, "id"),
        reasonOf(one),
        formatBasis(one.local, sources, "id"),
        formatBasis(one.national, sources, "id"),
      ]),
    ),
    ...(instead.length === 0 ? [] : [`Yang dimungkinkan hukum: ${instead.join("; ")}.`, ""]),
  ];
}

function stepLines(ladder: Entry<Ladder>, place: number, ruleSet: RuleSet): readonly string[] {
  const step = ladder.steps[place];
  if (step === undefined) return [];
  const titles = titlesWhile(ruleSet, ladder.speaks);
  const verdicts = daysOf(ladder.speaks, ruleSet).map(
    (day) => [day, conformityOf(ruleSet, ladder, step, momentOn(day, ladder.speaks))] as const,
  );
  const shown = distinct(verdicts, ({ status, requiresLegalReview, aspects }) =>
    JSON.stringify([status, requiresLegalReview, aspects.map(({ aspect, status: own }) => [aspect, own])]),
  );
  return section(4, `Langkah ${String(place + 1)}: ${textIn(step.title, "id")}`, [
    `${capital(stepText(step, { language: "id", titles }))}.`,
    "",
    ...shown.flatMap(([day, conformity]) => [
      ...(shown.length > 1 ? [`Menurut hukum per ${formatDay(day, "id")}:`, ""] : []),
      ...verdictLines(conformity, ruleSet),
    ]),
  ]);
}

/**
 * Every ladder: what it answers, its diagram, and each step held against national law, aspect by aspect, with both articles.
 *
 * @internal
 */
export function ladderSections(ruleSet: RuleSet): readonly string[] {
  const ladders = (ruleSet.ladders ?? []).toSorted((a, b) => (firstDayOf(a.speaks) < firstDayOf(b.speaks) ? -1 : 1));
  return ladders.flatMap((ladder) => {
    const titles = titlesWhile(ruleSet, ladder.speaks);
    const choices = gather(ruleSet, (one) => one.choices);
    const answered = ladder.answers.map((code) => textIn(titles[code] ?? { id: code }, "id")).join("; ");
    return section(3, `${textIn(ladder.title, "id")} (${speaksText(ladder.speaks, "id")})`, [
      `Atas: ${answered}.`,
      "",
      ...orderTexts(ladder, { language: "id", titles }).flatMap((text) => [`${capital(text)}.`, ""]),
      "```mermaid",
      ladderDiagram(ladder, choices, { language: "id", titles }),
      "```",
      "",
      ...ladder.steps.flatMap((_, place) => stepLines(ladder, place, ruleSet)),
    ]);
  });
}

/**
 * What the rules say on parameters that national law leaves to them, or does not, at the end of each year in which something local speaks.
 *
 * @internal
 */
export function parameterTables(ruleSet: RuleSet, times: readonly Speaks[]): readonly string[] {
  const sources = gather(ruleSet, (one) => one.sources);
  const days = [...new Map(times.map((speaks) => [lookedAt(speaks), speaks])).entries()].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const found = days.map(
    ([day, speaks]) => [day, checkParameters(ruleSet, momentOn(day, speaks)), titlesWhile(ruleSet, speaks)] as const,
  );
  return found.flatMap(([day, parameters, titles]) =>
    parameters.length === 0
      ? []
      : [
          `Per ${formatDay(day, "id")}:`,
          "",
          ...table(
            ["Parameter", "Penilaian", "Alasan", "Dasar daerah", "Dasar nasional"],
            parameters.map(({ title, entry, status, why, local, national }) => [
              capital(
                `${textIn(title, "id")}${entry === undefined ? "" : ` (${textIn(titles[entry] ?? { id: entry }, "id")})`}`,
              ),
              statusText(status, "id"),
              textIn(why, "id"),
              formatBasis(local, sources, "id"),
              formatBasis(national, sources, "id"),
            ]),
          ),
        ],
  );
}
