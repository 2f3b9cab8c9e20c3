/**
 * A digest of what `evaluate` answers to many dossiers, to be compared before and after a change that must change no answer:
 * `npm run bench:digest`. Property names count in any order.
 */
import { createHash } from "node:crypto";

import * as fc from "fast-check";

import { evaluate, national } from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kabSolok } from "perjanjian-kinerja/regencies/kabSolok";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";
import { kabContoh } from "perjanjian-kinerja/testing";
import { anyCaseUnder, type CaseUnder } from "../../src/testing/anyCase.ts";
import { dossierOf } from "./dossier.ts";

const ruleSets = [national, kabLebong, kabSolok, kotaBekasi, kabContoh];

const sorted = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function digestOf(cases: readonly CaseUnder[]): string {
  const hash = createHash("sha256");
  for (const { agreement, facts, rules, asOf } of cases) {
    hash.update(JSON.stringify(evaluate(agreement, facts, rules, asOf), sorted));
  }
  return hash.digest("hex").slice(0, 16);
}

for (const rules of ruleSets) {
  const generated = Array.from({ length: 300 }, (_, seed) => ({ ...dossierOf(seed), rules }));
  const any = fc.sample(anyCaseUnder(fc, rules), { seed: 1, numRuns: 600 });
  process.stdout.write(`${rules.id} ${digestOf(generated)} ${digestOf(any)}\n`);
}
