import { absenceOf } from "../consequence/discipline/absence.ts";
import { type AbsenceLaw, absenceTier } from "../consequence/discipline/absenceLaw.ts";
import type { NextThreshold } from "../consequence/discipline/absenceReached.ts";
import { attendanceOf } from "../consequence/discipline/attendance.ts";
import { type DisciplineDossier, lawFor } from "../consequence/discipline/disciplineDossier.ts";
import type { Citation } from "../law/citation.ts";
import { disciplineRulesOf } from "../rules/disciplineRules.ts";
import { yearOn } from "../time/period.ts";
import type { Prospect } from "./prospect.ts";
import type { LineAhead } from "./threshold.ts";

/** Where the line stands: the days of a year are added up by a rule of their own. */
function basisOf({ counted }: NextThreshold, law: AbsenceLaw, line: number): readonly Citation[] {
  return counted === "in-a-row" ? (law.run?.basis ?? []) : [...(absenceTier(law, line)?.basis ?? []), ...law.sum];
}

/** How the line of an absence is counted, and what is counted so far. */
const COUNTED = {
  "in-the-year": "unexcused-days-in-the-year",
  "in-a-row": "unexcused-days-in-a-row",
} as const;

/**
 * How many more unexcused days of the calendar year reach a heavier kind of punishment, also for who has missed none yet. Discipline law is
 * no matter of the agreement's year: it is the year of the day asked for that is counted.
 *
 * @internal
 */
export function absenceAhead({ of, evaluation, rules, moment }: Prospect): readonly LineAhead[] {
  const { ruleSet, facts, agreement, asOf } = of;
  const { standing } = evaluation;
  const dossier: DisciplineDossier = {
    ...disciplineRulesOf(ruleSet, moment(asOf)),
    facts,
    standing,
    level: agreement.mandateHolder.post.level,
    asOf,
    choices: rules.choices,
  };
  const year = absenceOf(yearOn(asOf), attendanceOf(facts), dossier);
  const law = lawFor(dossier, year.unexcused.at(-1) ?? year.unverified.at(-1) ?? asOf);
  if (law?.absence === undefined) return [];
  const about = { case: `absence/${String(year.year)}`, side: "at-least" } as const;
  if (year.kind === "unknown-calendar") {
    const missing = [{ fact: "calendar", about: String(year.missingYear), why: "not-recorded" }] as const;
    const [first] = law.absence.tiers;
    if (first === undefined) return [];
    const basis = [...first.basis, ...law.absence.sum];
    const reaches = { kind: "punishment", kinds: first.kinds } as const;
    return [{ ...about, kind: "unknown", counts: COUNTED["in-the-year"], line: first.from, missing, reaches, basis }];
  }
  const { absence } = law;
  const open = year.unverified.length;
  return year.next.map((next): LineAhead => {
    const sum = next.counted === "in-the-year";
    const line = sum ? year.days.atLeast + next.moreDays : (absence.run?.workingDays ?? 0);
    return {
      ...about,
      kind: "ahead",
      counts: COUNTED[next.counted],
      now: line - next.moreDays,
      line,
      more: next.moreDays,
      ...(sum && open > 0 && { unsure: open }),
      reaches: { kind: "punishment", kinds: next.kinds },
      basis: basisOf(next, absence, line),
    };
  });
}
