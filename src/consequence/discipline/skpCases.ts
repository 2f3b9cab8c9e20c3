import { settle } from "../../agreement/known.ts";
import { factsOf } from "../../agreement/factsOf.ts";
import type { Because } from "../../law/because.ts";
import { type Choices, describeReading, takeReading } from "../../law/reading.ts";
import type { Texts } from "../../result.ts";
import { periodEnd, periodStart } from "../../time/period.ts";
import { latest } from "../../time/plainDate.ts";
import { isAnsweredBy, punishmentsOf } from "./punished.ts";
import {
  awaiting,
  type CaseOf,
  concluded,
  type DisciplineCase,
  forReview,
  nothing,
  ofLevel,
} from "./disciplineCase.ts";
import { type DisciplineDossier, lawFor } from "./disciplineDossier.ts";
import type { SkpLaw } from "./disciplineLaw.ts";

const TITLE: Texts = { id: "Capaian SKP", en: "Result of the individual targets (SKP)" };

/** A year that had the rule when it began and not any more when it ended. */
function unfinished(
  of: (because: Because) => CaseOf,
  law: SkpLaw,
  values: Because["values"],
  choices: Choices,
): DisciplineCase {
  const { unfinishedYear } = law;
  const reading = typeof unfinishedYear === "string" ? undefined : unfinishedYear;
  const because: Because = {
    code: "skp-rule-ended",
    outcome: "noted",
    ...(values === undefined ? {} : { values }),
    ...(reading === undefined
      ? {}
      : { parts: [{ code: "reading", outcome: "noted", values: describeReading(reading, choices) }] }),
  };
  const way = typeof unfinishedYear === "string" ? unfinishedYear : takeReading(unfinishedYear, choices).value;
  return way === "no-breach" ? nothing(of(because)) : forReview(of(because));
}

function caseOf(year: number, dossier: DisciplineDossier): DisciplineCase {
  const { facts, asOf, choices } = dossier;
  const id = `skp-result/${String(year)}`;
  const of = (because: Because): CaseOf => ({ id, subject: "skp-result", title: TITLE, because });
  const told = settle(
    factsOf(facts, "skp-result").filter((fact) => fact.year === year),
    ({ percent }) => percent,
  );
  if (told.kind !== "told") {
    const missing = [{ fact: "skp-result", about: String(year), why: "in-conflict" as const }];
    return awaiting(of({ code: "skp-contested", outcome: "unknown", values: { year }, missing }));
  }
  const { percent } = told.fact;
  const values = { year, percent };
  // The breach is complete at the end of the year.
  const end = periodEnd(`${year}`);
  if (asOf < end) return nothing(of({ code: "skp-year-not-ended", outcome: "noted", values }));
  const law = lawFor(dossier, end);
  if (law === undefined) return nothing(of({ code: "no-discipline-law", outcome: "noted", values }));
  if (law.skp === undefined) {
    const earlier = lawFor(dossier, periodStart(`${year}`))?.skp;
    return earlier === undefined
      ? nothing(of({ code: "skp-no-breach", outcome: "noted", values, basis: law.basis }))
      : unfinished(of, earlier, values, choices);
  }
  const band = law.skp.bands.find(({ percent: bound, bound: kind }) =>
    kind === "inclusive" ? percent <= bound : percent < bound,
  );
  if (band === undefined) return nothing(of({ code: "skp-above", outcome: "fails", values, basis: law.basis }));
  const knownOn = latest([end, told.since]) ?? end;
  if (punishmentsOf(dossier).some((punishment) => isAnsweredBy(punishment, [id], knownOn))) {
    return nothing(of({ code: "skp-answered", outcome: "fails", values }));
  }
  const kinds = ofLevel(law.kinds, band.level);
  const because: Because = {
    code: "skp-result",
    outcome: "holds",
    values: { level: band.level, kinds: kinds.map(({ code }) => code), ...values },
    basis: band.basis,
  };
  return concluded(
    { kind: "punishable", level: band.level, kinds, breaches: [id], standsOn: "indication", ...of(because) },
    law,
    dossier,
  );
}

/**
 * What follows from recorded results of the individual targets. Only the law of 2010 made a low result a breach; attainment of an agreement
 * never is one.
 *
 * @internal
 */
export function skpCases(dossier: DisciplineDossier): readonly DisciplineCase[] {
  const years = new Set(factsOf(dossier.facts, "skp-result").map(({ year }) => year));
  return [...years].toSorted().map((year) => caseOf(year, dossier));
}
