/** The same program as the floor, written as most would: with date-fns for the days and the list methods for the facts. */
import { utc } from "@date-fns/utc/utc";
import { addMonths } from "date-fns/addMonths";
import { compareAsc } from "date-fns/compareAsc";
import { formatISO } from "date-fns/formatISO";
import { isAfter } from "date-fns/isAfter";
import { parseISO } from "date-fns/parseISO";

import type { Fact } from "perjanjian-kinerja";

import type { Dossier } from "./dossier.ts";
import { IN_A_ROW, isMissed, LAST, MONTHS_OF_WINDOW, placeOf, STEPS, TIERS } from "./floor.ts";
import type { Answer } from "./sameWork.ts";

const dayOf = (text: string): Date => parseISO(text, { in: utc });

export function byHand({ agreement, facts, asOf }: Dossier): Answer {
  const today = dayOf(asOf);
  const known = facts.events.filter((fact) => !isAfter(dayOf(fact.reportedOn ?? fact.on), today));
  const of = <K extends Fact["kind"]>(kind: K): readonly Extract<Fact, { kind: K }>[] =>
    known.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);

  const indicators = agreement.objectives.flatMap((objective) => objective.indicators);
  const actualOf = (id: string): number | undefined => {
    const fact = of("actual").find(({ indicator, period }) => indicator === id && period === LAST);
    return fact && Number(fact.value);
  };
  const figures = indicators.map((indicator) => ({
    indicator,
    actual: actualOf(indicator.id),
    target: Number(indicator.targets[LAST]),
  }));
  const unmeasured = figures.filter(({ actual }) => actual === undefined).map(({ indicator }) => indicator.id);
  const missed = figures
    .filter(({ indicator, actual, target }) => actual !== undefined && isMissed(indicator, target, actual))
    .map(({ indicator }) => indicator.id);

  const changes = [
    ...of("post-gained").map(({ on }) => ({ on: dayOf(on), holds: true })),
    ...of("imposed").map(({ on }) => ({ on: dayOf(on), holds: false })),
    ...(agreement.signing.kind === "signed" ? [{ on: dayOf(agreement.signing.on), holds: true }] : []),
  ].sort((a, b) => compareAsc(a.on, b.on));
  const holdsPost = changes.at(-1)?.holds ?? false;
  const imposed = Math.max(-1, ...of("imposed").map(({ step }) => STEPS.indexOf(step)));
  const next = STEPS.find((_, place) => place > imposed && (place === 2 || holdsPost)) ?? "requires-legal-review";
  const step = missed.length > 0 ? next : unmeasured.length > 0 ? "await-facts" : undefined;

  const places = of("attendance")
    .filter(({ status }) => status === "unexcused")
    .map(({ on }) => placeOf.get(on))
    .filter((place) => place !== undefined)
    .sort((a, b) => a - b);
  let [run, longest] = [0, 0];
  places.forEach((place, index) => {
    run = index > 0 && places[index - 1] === place - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  const tier = TIERS.find(([from]) => places.length >= from);
  const kind = longest >= IN_A_ROW ? "PDHTAPS" : tier?.[1];

  const granted = of("remediation-granted").at(-1)?.on;
  const window =
    granted === undefined
      ? undefined
      : formatISO(addMonths(dayOf(granted), MONTHS_OF_WINDOW), { representation: "date" });
  return { missed, unmeasured, step, absent: places.length, kind, window };
}
