import type { Texts } from "../../result.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import type { NextDate } from "../nextDates.ts";
import type { CaseProcedure } from "./procedure.ts";

/** A title that names the case, so that two of them are told apart. */
function inCase({ id, en }: Texts, { cases: [name = ""] }: CaseProcedure): Texts {
  return { id: `${id} (${name})`, en: `${en ?? id} (${name})` };
}

/** What is next in one case: steps that fall due, the day of the effect, the end of the time to contest, and the clocks of who answers. */
function datesIn(procedure: CaseProcedure, titles: Readonly<Record<string, Texts>>): readonly NextDate[] {
  const { steps, effect, remedies, decision } = procedure;
  const due = steps.flatMap(({ state, dueBy, title, force }): readonly NextDate[] =>
    state === "missing" && dueBy?.kind === "day"
      ? [{ on: dueBy.on, what: "step-due", title: inCase(title, procedure), force }]
      : [],
  );
  const step = decision?.step ?? "";
  const kind = (Object.hasOwn(titles, step) ? titles[step] : undefined) ?? { id: step };
  const takesEffect: readonly NextDate[] =
    effect.kind === "on"
      ? [{ on: effect.on, what: "takes-effect", title: inCase(kind, procedure), force: "must" }]
      : [];
  const counted = { id: ", dihitung sejak diterima", en: ", counted from the receipt" };
  const contested = (remedies.kind === "contestable" ? remedies.remedies : []).flatMap(
    ({ state, until, title, clocks }): readonly NextDate[] => [
      // The earlier of the two days is the safe one.
      ...(state === "open" && until?.fromDecision.kind === "day"
        ? [{ on: until.fromDecision.on, what: "remedy-ends", title: inCase(title, procedure), force: "may" } as const]
        : []),
      // The later one is disputed, and still a day on which something ends.
      ...((state === "open" || state === "disputed") && until?.fromReceipt?.kind === "day"
        ? [
            {
              on: until.fromReceipt.on,
              what: "remedy-ends",
              title: inCase({ id: `${title.id}${counted.id}`, en: `${title.en ?? title.id}${counted.en}` }, procedure),
              force: "may",
            } as const,
          ]
        : []),
      ...clocks.flatMap(({ on, dueBy }): readonly NextDate[] =>
        on === undefined && dueBy?.kind === "day"
          ? [{ on: dueBy.on, what: "remedy-due", title: inCase(title, procedure), force: "must" }]
          : [],
      ),
    ],
  );
  return [...due, ...takesEffect, ...contested];
}

/**
 * What is next in the recorded cases, from the day on; what was due before it is no more next.
 *
 * @internal
 */
export function procedureDates(
  procedures: readonly CaseProcedure[],
  { asOf, titles }: { readonly asOf: PlainDate; readonly titles: Readonly<Record<string, Texts>> },
): readonly NextDate[] {
  return procedures.flatMap((procedure) => datesIn(procedure, titles)).filter(({ on }) => on >= asOf);
}
