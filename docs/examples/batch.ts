/**
 * Evaluates lines of JSON: NDJSON in on standard input, NDJSON out on standard output, a progress bar on standard error. One answer per line, in
 * order, each with its line number; a bad line is an answer too. It keeps nothing, so that it runs as it is under xargs, under Spark's pipe, or
 * in a queue worker.
 *
 *   tsx docs/examples/batch.ts --as-of 2026-01-31 [--total 4700000] < records.ndjson > evaluations.ndjson
 */
import { once } from "node:events";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { evaluateStream, national, plainDate } from "perjanjian-kinerja";
import { readLineStream } from "perjanjian-kinerja/read";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kabSolok } from "perjanjian-kinerja/regencies/kabSolok";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";

const { values } = parseArgs({
  options: { "as-of": { type: "string" }, total: { type: "string", default: "0" } },
});
if (values["as-of"] === undefined)
  throw new RangeError("Say the day: --as-of 2026-01-31. Nothing here looks at a clock.");

// A region without rules of its own has national law: this program says so, the library never assumes it.
const rules = { kind: "by-region", candidates: [kabLebong, kabSolok, kotaBekasi], otherwise: national } as const;
const asOf = plainDate(values["as-of"]);

const total = Number(values.total);
const bar = new SingleBar({
  format: total > 0 ? "{bar} {percentage} % | {value}/{total} | bad: {bad} | {eta_formatted}" : "{value} | bad: {bad}",
  stream: process.stderr,
  noTTYOutput: true,
  notTTYSchedule: 10_000,
});
bar.start(total, 0, { bad: 0 });

let [done, bad] = [0, 0];
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
for await (const answer of evaluateStream(readLineStream(lines), { rules, asOf })) {
  done += 1;
  if (answer.kind !== "evaluated") bad += 1;
  // Of what was evaluated the input is known to the caller; what came out names the agreement.
  const told = answer.kind === "evaluated" ? { ...answer, record: undefined } : answer;
  // Waits while nobody reads, so that a slow reader costs no memory.
  if (!process.stdout.write(`${JSON.stringify(told)}\n`)) await once(process.stdout, "drain");
  bar.update(done, { bad });
}
bar.stop();
process.stderr.write(`\n${String(done)} records, ${String(bad)} of them bad\n`);
