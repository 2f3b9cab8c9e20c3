import type { Fact, Facts } from "../../agreement/facts.ts";
import { factsKnownOn, knownOn } from "../../agreement/known.ts";
import type { Evaluation } from "../../evaluation.ts";
import { factText } from "../facts/factText.ts";
import { textIn } from "../format.ts";
import type { EffectEntry, HappenedEntry } from "./timelineEntry.ts";

/** By what facts of one kind and one day are told apart, most telling first. */
const TOLD_APART_BY = [
  "id",
  "case",
  "call",
  "decision",
  "imposed",
  "remedy",
  "by",
  "indicator",
  "programme",
  "duty",
  "matter",
  "measure",
  "review",
  "year",
  "period",
  "ground",
  "stage",
  "authority",
] as const;

/** What a fact is called inside one timeline: its kind, its day, and what it is about. */
function nameOf(fact: Fact): string {
  const said = new Map<string, unknown>(Object.entries(fact));
  const about = TOLD_APART_BY.flatMap((key) => {
    const value = said.get(key);
    return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
  });
  return ["fact", fact.kind, fact.on, ...about].join("/");
}

/** Whether it belongs to the agreement; a day at work is no event, and what belongs to another agreement is told there. */
function isTold(fact: Fact, agreement: string): boolean {
  if (fact.kind === "attendance") return fact.status !== "present";
  return !("agreement" in fact) || fact.agreement === agreement;
}

/** Later records of the same thing follow earlier ones, in whatever order the dossier lists them. */
function inOrderOfRecord(facts: readonly Fact[]): readonly Fact[] {
  const key = (fact: Fact): string =>
    `${knownOn(fact)} ${JSON.stringify(Object.entries(fact).toSorted(([one], [other]) => (one < other ? -1 : 1)))}`;
  return facts.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * What was recorded by the day of the evaluation. A record of a day still to come, such as an appointment, tells from when it has an effect.
 *
 * @internal
 */
export function happened(evaluation: Evaluation, facts: Facts): readonly (HappenedEntry | EffectEntry)[] {
  const { asOf, agreement } = evaluation;
  const told = factsKnownOn(facts, asOf).events.filter((fact) => isTold(fact, agreement));
  const ordered = inOrderOfRecord(told);
  const names = ordered.map(nameOf);
  return ordered.map((fact, place): HappenedEntry | EffectEntry => {
    const name = nameOf(fact);
    const before = names.slice(0, place).filter((earlier) => earlier === name).length;
    const entry = {
      id: before === 0 ? name : `${name}/${String(before + 1)}`,
      on: fact.on,
      title: factText(fact, evaluation),
      basis: [],
    };
    return fact.on > asOf
      ? { kind: "takes-effect", ...entry }
      : { kind: "happened", ...entry, fact: fact.kind, knownOn: knownOn(fact) };
  });
}

/**
 * What the agreement itself shows to have been done: the signatures. No fact records them.
 *
 * @internal
 */
export function shownByAgreement({ obligations }: Evaluation): readonly HappenedEntry[] {
  return obligations.flatMap(({ code, period, doneOn, knownOn: known, title, because }): readonly HappenedEntry[] =>
    doneOn === undefined || known !== undefined
      ? []
      : [
          {
            kind: "happened",
            id: ["shown", code, ...(period === undefined ? [] : [period])].join("/"),
            on: doneOn,
            title: { id: title.id, en: textIn(title, "en") },
            basis: because.basis ?? [],
            fact: "signing",
            knownOn: doneOn,
          },
        ],
  );
}
