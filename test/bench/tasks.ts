import { evaluate, type Evaluation, explain, extendRuleSet, national, type RuleSet } from "perjanjian-kinerja";
import { readAgreement, readFacts } from "perjanjian-kinerja/read";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";

import { byHand } from "./byHand.ts";
import { AS_OF, type Dossier, dossierOf } from "./dossier.ts";
import { byJsonLogic, byRulesEngine } from "./engines.ts";
import { floor } from "./floor.ts";
import { isDossier } from "./handChecks.ts";
import { answerOf, ours } from "./sameWork.ts";

/** What is done with each dossier. What it gives is kept from being optimised away by who measures. */
export type Task = (place: number) => unknown;

/** How many different dossiers go round. */
export const DOSSIERS = 400;
/** The regencies and cities of Indonesia. */
const REGIONS = 514;

const dossiers: readonly Dossier[] = Array.from({ length: DOSSIERS }, (_, seed) => dossierOf(seed));
const lines: readonly string[] = dossiers.map((dossier) => JSON.stringify(dossier));

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place % items.length];
  if (item === undefined) throw new RangeError("Nothing to go round.");
  return item;
}

function isParsed(value: unknown): value is Record<"agreement" | "facts", unknown> {
  return typeof value === "object" && value !== null && "agreement" in value && "facts" in value;
}

/** One dossier as it comes: both parts read. */
function read(value: unknown): Dossier {
  if (!isParsed(value)) throw new TypeError("No dossier.");
  const agreement = readAgreement(value.agreement);
  if (!agreement.ok) throw new TypeError(agreement.issues[0]?.code);
  const facts = readFacts(value.facts, [agreement.value]);
  if (!facts.ok) throw new TypeError(facts.issues[0]?.code);
  return { agreement: agreement.value, facts: facts.value, asOf: AS_OF };
}

function under({ agreement, facts, asOf }: Dossier, rules: RuleSet): Evaluation {
  return evaluate(agreement, facts, rules, asOf);
}

/** One line of NDJSON, from text to evaluation. */
export const readAndEvaluate = (line: string, rules: RuleSet): Evaluation => under(read(JSON.parse(line)), rules);

const population = (): readonly RuleSet[] => {
  const { parent: _parent, ...own } = kabLebong;
  return Array.from({ length: REGIONS }, (_, place) => extendRuleSet(national, { ...own, id: `kab${String(place)}` }));
};

/** Every task by name; what only one needs is made when that one is asked for. */
export const tasks: Readonly<Record<string, () => Task>> = {
  floor: () => (place) => floor(at(dossiers, place)),
  "by-hand": () => (place) => byHand(at(dossiers, place)),
  "json-logic": () => (place) => byJsonLogic(at(dossiers, place)),
  "rules-engine": () => (place) => byRulesEngine(at(dossiers, place)),
  "same-work": () => (place) => ours(at(dossiers, place)),
  national: () => (place) => under(at(dossiers, place), national),
  regency: () => (place) => under(at(dossiers, place), kabLebong),
  population: () => {
    const regions = population();
    return (place) => under(at(dossiers, place), at(regions, place));
  },
  "population-from-text": () => {
    const regions = population();
    return (place) => readAndEvaluate(at(lines, place), at(regions, place));
  },
  explain: () => {
    const evaluations = dossiers.map((dossier) => under(dossier, kabLebong));
    return (place) => explain(at(evaluations, place), "id");
  },
  "hand-checks": () => {
    const parsed = lines.map((line): unknown => JSON.parse(line));
    return (place) => isDossier(at(parsed, place));
  },
  read: () => {
    const parsed = lines.map((line): unknown => JSON.parse(line));
    return (place) => read(at(parsed, place));
  },
  parse: () => (place) => JSON.parse(at(lines, place)) as unknown,
  "read-and-evaluate": () => (place) => readAndEvaluate(at(lines, place), kabLebong),
};

/** The first dossier on which a contestant and the floor disagree; nothing where all agree. */
export async function disagreement(): Promise<string | undefined> {
  for (const dossier of Array.from({ length: 2000 }, (_, seed) => dossierOf(seed))) {
    const wanted = JSON.stringify(floor(dossier));
    const given = {
      "same-work": answerOf(ours(dossier)),
      "by-hand": byHand(dossier),
      "json-logic": byJsonLogic(dossier),
      "rules-engine": await byRulesEngine(dossier),
    };
    const other = Object.entries(given).find(([, answer]) => JSON.stringify(answer) !== wanted);
    if (other !== undefined) return `${other[0]} answers ${JSON.stringify(other[1])} and not ${wanted}`;
    if (!isDossier(JSON.parse(JSON.stringify(dossier)))) return `hand-checks refuse ${dossier.agreement.id}`;
  }
  return undefined;
}
