import type { Facts } from "../../agreement/facts.ts";
import { factsKnownOn } from "../../agreement/known.ts";
import { isUnder, type Review } from "../../assessment/review.ts";
import type { CaseProcedure } from "../../consequence/procedure/procedure.ts";
import type { Evaluation } from "../../evaluation.ts";
import { type Weight, weightOf } from "../../law/source.ts";
import type { Texts } from "../../result.ts";
import { periodStart } from "../../time/period.ts";
import { formatPeriod, textIn } from "../format.ts";
import { dueState, obligationState } from "./dueState.ts";
import type { DueEntry, DueState } from "./timelineEntry.ts";

function titled(title: Texts, suffix: Required<Texts> = { id: "", en: "" }): Required<Texts> {
  return { id: `${title.id}${suffix.id}`, en: `${textIn(title, "en")}${suffix.en}` };
}

function forPeriod(period: string | undefined): Required<Texts> {
  return period === undefined
    ? { id: "", en: "" }
    : { id: `, ${formatPeriod(period, "id")}`, en: `, ${formatPeriod(period, "en")}` };
}

function obligations({ obligations: all }: Evaluation): readonly DueEntry[] {
  return all.flatMap((obligation): readonly DueEntry[] => {
    const { code, period, dueBy, title, force, because } = obligation;
    if (dueBy === undefined) return [];
    return [
      {
        kind: "due",
        id: ["obligation", code, ...(period === undefined ? [] : [period])].join("/"),
        on: dueBy,
        what: "due",
        title: titled(title, forPeriod(period)),
        force,
        state: obligationState(obligation),
        basis: because.basis ?? [],
      },
    ];
  });
}

/** Only an evaluation by aspects is recorded as held; of any other review nobody says whether it took place. */
function reviewState(review: Review, evaluation: Evaluation, facts: Facts): DueState {
  const { agreement, asOf } = evaluation;
  // However far it looks back: what was recorded of an earlier period was recorded at an earlier review.
  const own = review.period === undefined ? review : { ...review, looksBackTo: periodStart(review.period) };
  const [held] = factsKnownOn(facts, asOf)
    .events.filter((fact) => fact.kind === "evaluated")
    .filter((fact) => fact.agreement === agreement && fact.review === review.code && isUnder(own, fact))
    .map(({ on }) => on)
    .toSorted();
  if (held !== undefined) return { kind: "done", on: held };
  return review.on >= asOf ? { kind: "due" } : { kind: "unknown" };
}

function reviews(evaluation: Evaluation, facts: Facts): readonly DueEntry[] {
  return evaluation.reviews.map((review) => ({
    kind: "due",
    id: ["review", review.code, review.label].join("/"),
    on: review.on,
    what: "review",
    title: titled(review.title, forPeriod(review.period)),
    force: review.force,
    state: reviewState(review, evaluation, facts),
    basis: review.basis,
  }));
}

/** From the lightest to the heaviest. */
const WEIGHTS: readonly Weight[] = [
  "public-statement",
  "signed-document",
  "official-letter",
  "local-regulation",
  "national-law",
];

function weighed(entry: DueEntry, { sources }: Evaluation): DueEntry {
  const cited = entry.basis.flatMap(({ source }) => {
    const listed = Object.hasOwn(sources, source) ? sources[source] : undefined;
    return listed === undefined ? [] : [weightOf(listed.instrument)];
  });
  const weight = WEIGHTS.find((one) => cited.includes(one));
  return { ...entry, ...(weight === undefined ? {} : { weight }) };
}

/** Names the case, so that two of them are told apart. */
function inCase({ cases: [name = ""] }: CaseProcedure): Required<Texts> {
  return { id: ` (${name})`, en: ` (${name})` };
}

/** What is recorded with a fault is as good as missing; what is needed no more is not due. */
function steps(procedure: CaseProcedure, { asOf }: Evaluation): readonly DueEntry[] {
  const [name = ""] = procedure.cases;
  return procedure.steps.flatMap(({ code, title, state, on, dueBy, force, because }): readonly DueEntry[] => {
    if (dueBy?.kind !== "day" || state === "waived") return [];
    const isOpen = state === "in-conflict" || state === "not-known";
    const stands = dueState(dueBy.on, state === "evidenced" ? on : undefined, asOf);
    return [
      {
        kind: "due",
        id: ["step", name, code].join("/"),
        on: dueBy.on,
        what: "step-due",
        title: titled(title, inCase(procedure)),
        force,
        state: isOpen
          ? { kind: "unknown" }
          : force === "may" && stands.kind === "overdue"
            ? { kind: "left-undone" }
            : stands,
        basis: because.basis ?? [],
      },
    ];
  });
}

const CLOCK: Readonly<Record<"answer" | "decision", Required<Texts>>> = {
  answer: { id: ": tanggapan", en: ": answer" },
  decision: { id: ": putusan", en: ": decision" },
};

function clocks(procedure: CaseProcedure, { asOf }: Evaluation): readonly DueEntry[] {
  const { remedies, decision } = procedure;
  const all = remedies.kind === "contestable" ? remedies.remedies : [];
  return all.flatMap((remedy) =>
    remedy.clocks.flatMap(({ what, on, dueBy, because }): readonly DueEntry[] =>
      dueBy?.kind !== "day"
        ? []
        : [
            {
              kind: "due",
              id: ["clock", decision?.id ?? "", remedy.kind, what].join("/"),
              on: dueBy.on,
              what: "remedy-due",
              title: titled(titled(remedy.title, CLOCK[what]), inCase(procedure)),
              force: "must",
              state: dueState(dueBy.on, on, asOf),
              basis: because.basis ?? [],
            },
          ],
    ),
  );
}

/**
 * Every last day that a rule sets for doing something, also those that have passed: obligations, reviews, steps of procedure, answers to remedies.
 *
 * @internal
 */
export function dueEntries(evaluation: Evaluation, facts: Facts): readonly DueEntry[] {
  const entries = [
    ...obligations(evaluation),
    ...reviews(evaluation, facts),
    ...evaluation.procedures.flatMap((procedure) => [
      ...steps(procedure, evaluation),
      ...clocks(procedure, evaluation),
    ]),
  ];
  return entries.map((entry) => weighed(entry, evaluation));
}
