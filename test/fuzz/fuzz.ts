import { evaluate, national, plainDate, type Result } from "perjanjian-kinerja";
import { readAgreement, readFacts, readJson, readNumber, readRuleSet } from "perjanjian-kinerja/read";
import { contohAgreement, contohFacts, kabContoh } from "perjanjian-kinerja/testing";

import { type Chance, chanceFrom } from "./chance.ts";
import { inputFor, numeralFor, type Sampled, textFor } from "./inputs.ts";

/** What came of the inputs of one kind for one reader. */
interface Tally {
  readonly of: string;
  read: number;
  refused: number;
}

/** Something that must not happen. */
interface Failure {
  readonly run: number;
  readonly of: string;
  readonly what: string;
}

/** What many inputs came to. */
export interface Fuzzed {
  readonly tallies: readonly Tally[];
  readonly failures: readonly Failure[];
  /** The slowest input, in milliseconds; to be looked at, not to be tested. */
  readonly slowest: { readonly of: string; readonly milliseconds: number };
}

const asOf = plainDate("2026-01-31");

/** Reads, and where there is something to evaluate, evaluates it: what a reader lets in must not break the engine. */
const readers: Readonly<Record<Sampled, (input: unknown) => Result<unknown>>> = {
  readAgreement: (input) => {
    const read = readAgreement(input);
    if (read.ok) evaluate(read.value, contohFacts, kabContoh, asOf);
    return read;
  },
  readFacts: (input) => {
    const read = readFacts(input, [contohAgreement]);
    if (read.ok) evaluate(contohAgreement, read.value, kabContoh, asOf);
    return read;
  },
  readRuleSet: (input) => {
    const read = readRuleSet(input, { parents: [national] });
    if (read.ok) evaluate(contohAgreement, contohFacts, read.value, asOf);
    return read;
  },
};

interface Turn {
  readonly of: string;
  readonly read: () => Result<unknown>;
}

function turn(chance: Chance): Turn {
  const lot = chance.below(20);
  if (lot === 0) {
    const text = numeralFor(chance);
    return { of: "readNumber text", read: () => readNumber(text) };
  }
  if (lot < 4) {
    const text = textFor(chance);
    return { of: "readJson text", read: () => readJson(text) };
  }
  const reader = chance.of<Sampled>(["readAgreement", "readAgreement", "readFacts", "readFacts", "readRuleSet"]);
  const { kind, input } = inputFor(reader, chance);
  return { of: `${reader} ${kind}`, read: () => readers[reader](input) };
}

/** A hundred issues and how many more there are. */
const MOST_ISSUES = 101;

/** What is wrong with an answer; nothing where it is a value, or issues that a person can read and a log can carry. */
function wrongWith(result: Result<unknown>): string | undefined {
  if (result.ok) return undefined;
  if (result.issues.length === 0) return "refused without an issue";
  if (result.issues.length > MOST_ISSUES) return `${String(result.issues.length)} issues`;
  const isSaid = result.issues.every(
    ({ path, message }) => Array.isArray(path) && message.id !== "" && message.en !== "",
  );
  if (!isSaid) return "an issue without words";
  return typeof JSON.stringify(result.issues) === "string" ? undefined : "issues that JSON cannot write";
}

const builtIn = [Object.prototype, Array.prototype, String.prototype, Function.prototype] as const;
const shapeOf = (): string => JSON.stringify(builtIn.map((one) => Reflect.ownKeys(one).map(String)));

/** Reads so many made-up inputs; the seed decides them all. */
export function fuzz(runs: number, seed: number): Fuzzed {
  const tallies = new Map<string, Tally>();
  const failures: Failure[] = [];
  const before = shapeOf();
  let slowest = { of: "", milliseconds: 0 };
  for (let run = 0; run < runs; run += 1) {
    // Each run has a seed of its own, so that one can be repeated without those before it.
    const { of, read } = turn(chanceFrom(seed + run));
    const tally = tallies.get(of) ?? { of, read: 0, refused: 0 };
    tallies.set(of, tally);
    const start = performance.now();
    try {
      const result = read();
      const what = wrongWith(result);
      if (what !== undefined) failures.push({ run: seed + run, of, what });
      if (result.ok) tally.read += 1;
      else tally.refused += 1;
    } catch (error) {
      failures.push({
        run: seed + run,
        of,
        what: `threw ${error instanceof Error ? (error.stack ?? "") : String(error)}`,
      });
    }
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { of, milliseconds };
  }
  if (shapeOf() !== before) failures.push({ run: seed, of: "all", what: "a built-in prototype was changed" });
  const byName = [...tallies.values()].sort((a, b) => (a.of < b.of ? -1 : 1));
  return { tallies: byName, failures, slowest };
}
