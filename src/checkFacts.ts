import type { Fact, Facts } from "./agreement/facts.ts";
import { type Contradiction, contradictionsOn } from "./consequence/standing/contradiction.ts";
import { impositionsOf } from "./consequence/standing/imposition.ts";
import { sentence } from "./explanation/wording.ts";
import { type Issue, issueAt } from "./result.ts";
import { knownCodes, type KnownCodes, knownSteps } from "./rules/codes.ts";
import type { RuleSet } from "./rules/ruleSet.ts";
import { rulesInForce } from "./rules/rulesInForce.ts";
import { latest } from "./time/plainDate.ts";

/** Where a fact names something by a code of the rule set: the property, and the list in which the code has to stand. */
function namedBy(fact: Fact): readonly [property: string, code: string, list: keyof KnownCodes] | undefined {
  switch (fact.kind) {
    case "duty":
      return ["duty", fact.duty, "obligations"];
    case "judged":
      return ["matter", fact.matter, "matters"];
    case "observed":
      return ["measure", fact.measure, "measures"];
    case "evaluated":
      return ["review", fact.review, "reviews"];
    case "imposed":
    case "punishment-decided":
    case "remedy-changed":
      return ["step", fact.step, "steps"];
    case "dismissal-ground":
      return ["ground", fact.ground, "dismissalGrounds"];
    case "suspended":
      return ["ground", fact.ground, "suspension"];
    default:
      return undefined;
  }
}

const SHOWN = 10;

function notInRules(path: Issue["path"], code: string, known: readonly string[]): readonly Issue[] {
  if (known.includes(code)) return [];
  const more = Math.max(0, known.length - SHOWN);
  const some = (andMore: string): string =>
    `${known.slice(0, SHOWN).join(", ")}${more === 0 ? "" : ` ${andMore.replace("#", String(more))}`}`;
  return [
    issueAt(
      "unknown-reference",
      path,
      code,
      `"${code}" tidak ada dalam ketentuan, sehingga data ini tidak pernah dibaca. ${known.length === 0 ? "Ketentuan tidak memuat satu kode pun di sini" : `Tulis salah satu dari: ${some("dan # lainnya")}`}.`,
      `"${code}" is not in the rules, so that this fact would never be read. ${known.length === 0 ? "The rules know no code here" : `Write one of: ${some("and # more")}`}.`,
    ),
  ];
}

function unknownCode(fact: Fact, place: number, codes: KnownCodes): readonly Issue[] {
  const named = namedBy(fact);
  if (named === undefined) return [];
  const [property, code, list] = named;
  return notInRules(["events", place, property], code, codes[list]);
}

/** An act is judged by the duties and prohibitions of its own day; where none of them are carried in, none can be wrong. */
function unknownDuty(fact: Fact, place: number, ruleSet: RuleSet): readonly Issue[] {
  if (fact.kind !== "discipline-breach") return [];
  const moment = { on: fact.on, year: Number(fact.on.slice(0, 4)), signed: true };
  const { duties = [] } = rulesInForce(ruleSet, moment).discipline ?? {};
  if (duties.length === 0) return [];
  return notInRules(
    ["events", place, "duty"],
    fact.duty,
    duties.map(({ code }) => code),
  );
}

function contradicting({ because, facts }: Contradiction, events: readonly Fact[]): readonly Issue[] {
  return facts.map((fact) =>
    issueAt(
      "contradiction",
      ["events", events.indexOf(fact)],
      fact,
      `Data saling bertentangan: ${sentence(because, "id")}. Perbaiki salah satunya.`,
      `Records contradict each other: ${sentence(because, "en")}. Correct one of them.`,
    ),
  );
}

/**
 * Holds a dossier against the rules that will be asked about it: every code that the rule set does not know, and every record that contradicts
 * another. An app calls it when facts are recorded; `evaluate` itself never stops for them, and shows contradictions in `standing`.
 *
 * @term Pemeriksaan berkas data
 *
 * @example
 * checkFacts(contohFacts, kabContoh) // => []
 * @example
 * const slip = { kind: "imposed", id: "SK-1", step: "reasignment", on: plainDate("2026-02-02") } as const;
 * checkFacts({ ...contohFacts, events: [slip] }, kabContoh).map(({ code, path }) => [code, path])
 * // => [["unknown-reference", ["events", 0, "step"]]]
 */
export function checkFacts(facts: Facts, ruleSet: RuleSet): readonly Issue[] {
  const { events } = facts;
  const last = latest(events.map(({ on }) => on));
  if (last === undefined) return [];
  const codes = knownCodes(ruleSet);
  const steps = knownSteps(ruleSet);
  const contradictions = contradictionsOn(facts, impositionsOf(facts, steps, last), last);
  return [
    ...events.flatMap((fact, place) => [...unknownCode(fact, place, codes), ...unknownDuty(fact, place, ruleSet)]),
    ...contradictions.flatMap((one) => contradicting(one, events)),
  ];
}
